//! Corrections of a description, each an error once its target has changed.

use serde_json::{Map, Value};

use super::files::Files;
use super::{pointer, suggest};
use crate::format::Correction;
use crate::problem::{Origin, Problems};

/// Applies one correction to the file's value. `place` is the correction in `product.yaml`.
pub(crate) fn apply(folder: &str, correction: &Correction, place: &Origin, files: &mut Files, problems: &mut Problems) {
    let at = place.join("at");
    let (file, target) = correction.at.split_once('#').unwrap_or((&correction.at, ""));
    let path = format!("{folder}/{file}");
    let steps = pointer::steps(target);
    let Some((last, parents)) = steps.split_last().filter(|_| target.starts_with('/')) else {
        place_error(&at, &format!("`{}` names no place inside a file", correction.at), files, folder, file, problems);
        return;
    };
    let Some(root) = files.value_mut(&path) else {
        // A malformed file has been told already.
        if files.get(&path).is_none() {
            place_error(&at, &format!("there is no description `{path}`"), files, folder, file, problems);
        }
        return;
    };
    let Some(parent) = root.pointer_mut(&pointer::join(parents)) else {
        let known = deepest(root, &steps);
        problems
            .error(
                "correction-place",
                &at,
                format!("the description has nothing at `{}`", pointer::join(parents)),
                "the vendor has changed it, or the pointer is wrong",
                format!("the way ends after `{known}`; correct the pointer, or remove the correction"),
            )
            .related
            .push((Origin::new(path, known), "this far the way exists".to_owned()));
        return;
    };
    let now = match parent {
        Value::Object(members) => members.get(last).cloned(),
        Value::Array(items) => last.parse::<usize>().ok().and_then(|index| items.get(index).cloned()),
        _ => None,
    };
    if now != correction.expect {
        outdated(correction, now.as_ref(), place, &Origin::new(path, pointer::join(&steps)), problems);
        return;
    }
    if !set(parent, last, correction.value.clone()) {
        place_error(&at, &format!("nothing can be put at `{target}`"), files, folder, file, problems);
    }
}

fn place_error(at: &Origin, message: &str, files: &Files, folder: &str, file: &str, problems: &mut Problems) {
    let prefix = format!("{folder}/");
    let known: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix(&prefix))
        .filter(|path| *path != "product.yaml")
        .collect();
    let mend = if known.contains(&file) {
        "write the file, a `#` and a JSON pointer that ends at the member to correct".to_owned()
    } else {
        suggest::mend(file, known)
    };
    problems.error("correction-place", at, message, "the correction would change nothing", mend);
}

fn outdated(correction: &Correction, now: Option<&Value>, place: &Origin, target: &Origin, problems: &mut Problems) {
    let now = now.map_or("nothing stands there".to_owned(), |value| format!("`{}` stands there", brief(value)));
    let expected = correction.expect.as_ref().map_or("nothing".to_owned(), |value| format!("`{}`", brief(value)));
    problems
        .error(
            "correction-outdated",
            &place.join(if correction.expect.is_some() { "expect" } else { "at" }),
            format!("the correction expects {expected}, but {now}"),
            "the vendor has changed the place, so the reason for the correction may be gone",
            "remove the correction, or state the value that stands there now as `expect`",
        )
        .related
        .push((target.clone(), "the place of the correction".to_owned()));
}

/// A value in one line of bounded length.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// The longest prefix of the way that exists.
fn deepest(root: &Value, steps: &[String]) -> String {
    (0..=steps.len())
        .rev()
        .map(|count| pointer::join(&steps[..count]))
        .find(|path| root.pointer(path).is_some())
        .unwrap_or_default()
}

fn set(parent: &mut Value, last: &str, value: Option<Value>) -> bool {
    match parent {
        Value::Object(members) => {
            set_member(members, last, value);
            true
        }
        Value::Array(items) => match (last.parse::<usize>(), value) {
            (Ok(index), Some(value)) if index < items.len() => {
                items[index] = value;
                true
            }
            (Ok(index), None) if index < items.len() => {
                items.remove(index);
                true
            }
            (Ok(index), Some(value)) if index == items.len() => {
                items.push(value);
                true
            }
            (Err(_), Some(value)) if last == "-" => {
                items.push(value);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

fn set_member(members: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    match value {
        Some(value) => {
            members.insert(name.to_owned(), value);
        }
        None => {
            members.shift_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn run(at: &str, expect: Option<Value>, value: Option<Value>) -> (Value, Vec<&'static str>) {
        let mut problems = Problems::default();
        let mut files = Files::default();
        files.add("p/a.json", r#"{"a": {"b": 1}, "list": [1, 2]}"#.to_owned(), &mut problems);
        let correction = Correction { at: at.to_owned(), why: String::new(), expect, value };
        apply("p", &correction, &Origin::new("p/product.yaml", "/corrections/0"), &mut files, &mut problems);
        let value = files.at(&Origin::new("p/a.json", "")).unwrap().clone();
        (value, problems.sorted().iter().map(|problem| problem.code).collect())
    }

    #[test]
    fn replaces_adds_and_removes() {
        assert_eq!(run("a.json#/a/b", Some(json!(1)), Some(json!(5))).0["a"]["b"], 5);
        assert_eq!(run("a.json#/a/c", None, Some(json!(5))).0["a"]["c"], 5);
        assert_eq!(run("a.json#/list/0", Some(json!(1)), None).0["list"], json!([2]));
        assert_eq!(run("a.json#/list/-", None, Some(json!(3))).0["list"], json!([1, 2, 3]));
    }

    #[test]
    fn fails_once_its_target_has_changed() {
        assert_eq!(run("a.json#/a/b", Some(json!(2)), Some(json!(5))).1, ["correction-outdated"]);
        assert_eq!(run("a.json#/a/b", None, Some(json!(5))).1, ["correction-outdated"]);
        assert_eq!(run("a.json#/x/b", Some(json!(1)), None).1, ["correction-place"]);
        assert_eq!(run("b.json#/a/b", Some(json!(1)), None).1, ["correction-place"]);
        assert_eq!(run("a.json", Some(json!(1)), None).1, ["correction-place"]);
    }
}
