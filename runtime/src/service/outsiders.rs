//! Where a result holds text that people outside the organisation can have written.
//!
//! Told beside the result and not in it, so that values stay what they are. The text is walked and no tree of it is
//! built; a result without any of the names costs one search for each.

use std::fmt::{self, Write as _};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// JSON pointers to every text of these members, `a/b` for the member `b` of an `a`. Empty texts are nobody's.
pub(super) fn pointers(names: &[&str], text: &str) -> Vec<String> {
    let last = |name: &str| name.rsplit('/').next().map(|last| format!("\"{last}\":"));
    if !names.iter().filter_map(|name| last(name)).any(|member| text.contains(&member)) {
        return Vec::new();
    }
    let mut walk = Walk { names, at: String::new(), members: Vec::new(), within: 0, found: Vec::new() };
    let mut json = serde_json::Deserializer::from_str(text);
    // What is no JSON has no places.
    match Value(&mut walk).deserialize(&mut json) {
        Ok(()) => walk.found,
        Err(_) => Vec::new(),
    }
}

struct Walk<'n> {
    names: &'n [&'n str],
    /// Pointer to where it is.
    at: String,
    /// Names of the members that lead there, without the places in lists.
    members: Vec<String>,
    /// How many of them are outsiders'.
    within: usize,
    found: Vec<String>,
}

impl Walk<'_> {
    /// Whether the innermost member is one of those that are looked for.
    fn is_named(&self) -> bool {
        self.names.iter().any(|name| {
            let mut members = self.members.iter().rev();
            name.rsplit('/').all(|part| members.next().is_some_and(|member| member == part))
        })
    }
}

/// The value where the walk is.
struct Value<'w, 'n>(&'w mut Walk<'n>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.0.within > 0 && !text.is_empty() {
            self.0.found.push(self.0.at.clone());
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let before = self.0.at.len();
        let mut index = 0_usize;
        loop {
            let _ = write!(self.0.at, "/{index}");
            let more = items.next_element_seed(Value(&mut *self.0))?;
            self.0.at.truncate(before);
            if more.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let before = self.0.at.len();
        while let Some(name) = members.next_key::<String>()? {
            self.0.at.push('/');
            self.0.at.push_str(&name.replace('~', "~0").replace('/', "~1"));
            self.0.members.push(name);
            let named = usize::from(self.0.is_named());
            self.0.within += named;
            members.next_value_seed(Value(&mut *self.0))?;
            self.0.within -= named;
            self.0.members.pop();
            self.0.at.truncate(before);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_text_of_a_named_member_is_found() {
        let result = json!({
            "data": [
                {"id": "1", "content": "Hello", "author": {"name": "Eve", "type": "END_USER"}, "n": 1.5},
                {"id": "2", "content": "", "author": null, "a/b~": {"content": ["x", {"y": "z"}, null, true, -1, 2]}},
            ],
            "name": "a list",
            "more": false,
        });
        let found = pointers(&["content", "author/name"], &result.to_string());
        let places =
            ["/data/0/content", "/data/0/author/name", "/data/1/a~1b~0/content/0", "/data/1/a~1b~0/content/1/y"];
        assert_eq!(found, places);
        for place in found {
            assert!(result.pointer(&place).is_some_and(serde_json::Value::is_string), "{place}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let text = json!({"data": {"content": "x"}}).to_string();
        assert!(pointers(&[], &text).is_empty());
        assert!(pointers(&["contents", "a/content"], &text).is_empty());
        assert!(pointers(&["content"], "{\"content\":").is_empty());
    }
}
