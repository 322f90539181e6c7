//! From a JSON value to one of the input formats, with every mistake at its place.

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::pointer;
use super::suggest;
use crate::problem::{Origin, Problems};

/// Reads `value`, which stands at `origin`. Unknown members are all told, not only the first;
/// other mistakes end the reading of this value.
pub(crate) fn typed<T: DeserializeOwned>(mut value: Value, origin: &Origin, problems: &mut Problems) -> Option<T> {
    let mut clean = true;
    loop {
        let error = match serde_path_to_error::deserialize::<_, T>(&value) {
            Ok(read) => return clean.then_some(read),
            Err(error) => error,
        };
        clean = false;
        let steps = steps(error.path());
        let place = Origin::new(origin.file.clone(), format!("{}{}", origin.pointer, pointer::join(&steps)));
        let text = error.inner().to_string();
        if let Some((name, known)) = unknown(&text) {
            // Whether the path ends with the unknown name or with its parent depends on the type.
            let inside = steps.last().is_some_and(|last| last == name);
            let member = text.starts_with("unknown field");
            let place = if inside || !member { place } else { place.join(name) };
            let parent = if inside { &steps[..steps.len() - 1] } else { &steps[..] };
            let what = if member { "member" } else { "value" };
            let problem = problems.error(
                if member { "unknown-field" } else { "invalid-value" },
                &place,
                format!("`{name}` is not a {what} that can stand here"),
                "whatever it was meant to do would silently not happen",
                suggest::mend(name, known.iter().copied()),
            );
            problem.at_key = member;
            let removed = member
                && value
                    .pointer_mut(&pointer::join(parent))
                    .and_then(Value::as_object_mut)
                    .is_some_and(|object| object.shift_remove(name).is_some());
            if removed {
                continue;
            }
            return None;
        }
        if let Some(name) = text.strip_prefix("missing field ") {
            problems.error(
                "missing-field",
                &place,
                format!("{name} is missing"),
                "nothing can be assumed in its place",
                format!("add {name}"),
            );
        } else {
            problems.error(
                "invalid-value",
                &place,
                "the value has the wrong form",
                expected(&text),
                "write it in the form that the file's JSON Schema describes",
            );
        }
        return None;
    }
}

fn steps(path: &serde_path_to_error::Path) -> Vec<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// The parts of "unknown field `x`, expected one of `a`, `b`", also for variants.
fn unknown(text: &str) -> Option<(&str, Vec<&str>)> {
    let rest = text.strip_prefix("unknown field `").or_else(|| text.strip_prefix("unknown variant `"))?;
    let (name, rest) = rest.split_once('`')?;
    Some((name, rest.split('`').skip(1).step_by(2).collect()))
}

/// What serde says, in the words of the formats.
fn expected(text: &str) -> String {
    let forms = [
        (
            "PaginationChoice",
            "`false`, `true`, or a mapping with some of `form`, `parameter`, `size`, `max`, `default`, `first`, `more`, \
             `count`, `next`, `last` and `argument`",
        ),
        ("DateChoice", "`date`, `date_time`, `date_range`, `date_time_range`, `{is: ..., style: ...}` or `false`"),
        ("RefusalChoice", "a message, `{values: [...], pattern: ..., when: {...}, say: ...}`, or a list of these"),
        ("Pointers", "a JSON pointer, or a list of them"),
        ("VendorCode", "a word or a number"),
        ("OneOrMany", "one of `read`, `write`, `bulk`, `send`, `destructive`, `admin`, or a list of these"),
        ("HostCell", "a host, or `{unsure: host}`"),
    ];
    for (name, form) in forms {
        if text.ends_with(&format!("untagged enum {name}")) {
            return format!("expected {form}");
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its reading is tested")]
    struct Outer {
        inner: Inner,
        list: Option<Vec<Inner>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its reading is tested")]
    struct Inner {
        number: u32,
    }

    fn told(value: Value) -> Vec<(&'static str, String, String)> {
        let mut problems = Problems::default();
        let read = typed::<Outer>(value, &Origin::new("f", "/at"), &mut problems);
        assert_eq!(read.is_some(), !problems.has_errors());
        problems
            .sorted()
            .iter()
            .map(|problem| (problem.code, problem.origin.pointer.clone(), problem.mend.clone()))
            .collect()
    }

    #[test]
    fn every_unknown_member_is_told_with_the_likely_name() {
        let told = told(json!({"iner": 1, "inner": {"number": 1, "numbr": 2}, "list": [{"number": 1, "x": 0}]}));
        let places: Vec<&str> = told.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
        assert_eq!(places, ["/at/iner", "/at/inner/numbr", "/at/list/0/x"]);
        assert_eq!(told[0].2, "did you mean `inner`?");
    }

    #[test]
    fn other_mistakes_have_their_place() {
        assert_eq!(told(json!({"inner": {}}))[0].0, "missing-field");
        assert_eq!(told(json!({"inner": {}}))[0].1, "/at/inner");
        assert_eq!(told(json!({"inner": {"number": "1"}}))[0].1, "/at/inner/number");
        assert_eq!(told(json!([]))[0].0, "invalid-value");
    }
}
