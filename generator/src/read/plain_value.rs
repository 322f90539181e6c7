//! JSON, and YAML that is JSON in another dress, read straight into a value; most files hold nothing else.
//!
//! Whatever needs a word (merge keys, tags, doubled or odd keys, depth, numbers without a JSON form) is refused here,
//! without saying why: [`super::yaml`] or [`super::text`] reads such a text again and tells.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::text::MAX_DEPTH;

/// The value of a plain document; nothing where it is not plain, or malformed.
pub(super) fn yaml(text: &str) -> Option<Value> {
    Plain { levels: MAX_DEPTH }.deserialize(serde_yaml::Deserializer::from_str(text)).ok()
}

/// As [`yaml`], of JSON.
pub(super) fn json(text: &str) -> Option<Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Plain { levels: MAX_DEPTH }.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

/// A value with at most so many collections inside each other.
#[derive(Clone, Copy)]
struct Plain {
    levels: usize,
}

impl Plain {
    fn inside<E: Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("too deep"))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Plain {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("what JSON can say")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("no number of JSON"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key_seed(Key)? {
            if object.insert(name, members.next_value_seed(inside)?).is_some() {
                return Err(A::Error::custom("a doubled key"));
            }
        }
        Ok(Value::Object(object))
    }
}

/// The name of a member; whole numbers, as status codes are, and booleans become texts.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a plain name")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        if value == "<<" { Err(E::custom("a merge key")) } else { Ok(value.to_owned()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::read::json;
    use crate::read::yaml::parse_whole;

    #[test]
    fn what_needs_a_word_is_left_to_others() {
        let deep = "[".repeat(101) + &"]".repeat(101);
        for text in [
            "a: {<<: {x: 1}}",
            "a: !secret x",
            "a: .inf",
            "a: 1\na: 2",
            "{1: x, \"1\": y}",
            "? [1]\n: 2",
            "1.5: x",
            "~: x",
            "a: b: c",
            "a: 12345678901234567890123",
            &deep,
            "a: 1\n---\nb: 2\n",
        ] {
            assert_eq!(yaml(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_plain_is_read_as_in_full() {
        let deep = "[".repeat(100) + &"]".repeat(100);
        for text in [
            "",
            "# nothing\n",
            "a",
            "~",
            "a:\n  - 1\n  - -2\n  - 2.5\n  - 0x1f\n  - 1e3\n  - 18446744073709551615\n",
            &deep,
            "200: ok\ntrue: no\nyes: on\n\"<\": &x {y: *z}\n",
            "a: &x [1, {b: null}]\nc: *x\n",
            "a: |\n  b\n\n  c\nd: >-\n  e\n  f\n",
            "-1: a\n'1': b\n",
            "{}",
            "a: \"\\u00e4\"\nb: 2026-01-01\nc: 1_000\n",
            "--- a\n...\n",
        ] {
            let plain = yaml(text);
            assert!(plain.is_none() || plain == parse_whole(text).ok(), "{text}");
        }
        assert!(yaml("200: ok\na: [1, {b: null}, &x 2.5, *x]\n").is_some());
    }

    #[test]
    fn json_is_read_as_by_its_library() {
        let deep = "[".repeat(100) + &"]".repeat(100);
        for text in [
            r#"{"a": [1, -2, 2.5, 1e400, 18446744073709551616, "\u00e4", null, true], "": {}}"#,
            "5",
            &deep,
            "{\"<<\": 1}",
            "[1] 2",
            "{\"a\": 1,}",
        ] {
            let plain = json(text);
            assert!(plain.is_none() || plain == json::parse(text).ok(), "{text}");
        }
        assert!(json(&deep).is_some());
        let deeper = "[".repeat(101) + &"]".repeat(101);
        for text in ["[1] 2", "{\"a\": 1, \"a\": 2}", &deeper] {
            assert_eq!(json(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_read_otherwise(text in "[a-c0-2.~<&*!?:,{}\\[\\]|> \n'\"#-]{0,60}") {
            let plain = yaml(&text);
            prop_assert!(plain.is_none() || plain == parse_whole(&text).ok(), "{text}");
        }
    }
}
