//! JSON pointers (RFC 6901).

use std::borrow::Cow;

use serde_json::Value;

/// One step, escaped for a pointer.
#[must_use]
pub fn escape(step: &str) -> Cow<'_, str> {
    // Hardly any step holds such signs, and there are many steps.
    if step.contains(['~', '/']) { step.replace('~', "~0").replace('/', "~1").into() } else { step.into() }
}

/// What stands at a pointer; as [`Value::pointer`], without a copy of each step.
#[must_use]
pub fn find<'v>(value: &'v Value, pointer: &str) -> Option<&'v Value> {
    if pointer.is_empty() {
        return Some(value);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(value, |value, step| {
        if step.contains('~') { child(value, &step.replace("~1", "/").replace("~0", "~")) } else { child(value, step) }
    })
}

/// What stands one step further in; the step is not escaped.
fn child<'v>(value: &'v Value, step: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(step),
        // An index has one spelling.
        Value::Array(items) if step == "0" || !step.starts_with(['+', '0']) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    }
}

/// The steps of a pointer, unescaped. What does not start with a slash has no steps.
#[must_use]
pub fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// A pointer made of steps.
#[must_use]
pub fn join<S: AsRef<str>>(steps: &[S]) -> String {
    steps.iter().fold(String::new(), |path, step| format!("{path}/{}", escape(step.as_ref())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_join_undo_each_other() {
        for pointer in ["", "/a", "/a~1b/~0c/0", "/"] {
            assert_eq!(join(&steps(pointer)), pointer);
        }
        assert_eq!(steps("/a~1b/~01"), ["a/b", "~1"]);
    }

    #[test]
    fn finds_what_serde_json_finds() {
        let value = serde_json::json!({"a": [{"b": 1}, 2], "c/d": {"~": 3, "": 4}, "0": 5, "01": [6], "~1": 7});
        for pointer in [
            "", "/", "a", "/a", "/a/0", "/a/0/b", "/a/00", "/a/+1", "/a/1", "/a/2", "/a/-1", "/a/", "/c~1d/~0",
            "/c~1d/", "/0", "/01/0", "/~01", "/a/0/b/c",
        ] {
            assert_eq!(find(&value, pointer), value.pointer(pointer), "{pointer}");
        }
    }
}
