//! Moves followed in our own files, byte by byte: nothing but the named values changes.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use serde_json::{Value, json};

use super::users::User;
use crate::problem::{Origin, Problems};
use crate::read::{Files, ProductSource};
use crate::resolve::Operation;

/// One value to replace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Where it stands.
    pub origin: Origin,
    /// What stands there.
    pub from: String,
    /// What shall stand there.
    pub to: String,
}

/// All of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// In no order.
    pub list: Vec<Edit>,
}

impl Edits {
    /// What follows the operations that moved, wherever our specs name them.
    pub(super) fn of_moves(
        files: &Files,
        product: &ProductSource,
        moved: &[(usize, usize)],
        (ours, newer): (&[Operation], &[Operation]),
        users: &[User],
    ) -> Self {
        let mut out = Self::default();
        for (from, to) in moved {
            let (old, new) = (&ours[*from], &newer[*to]);
            for user in users.iter().filter(|user| user.operations.contains(from)) {
                out.add(files, user.origin.join("operation"), &old.key, &new.key);
                let file = |operation: &Operation| {
                    operation.origin.file.split_once('/').map(|(_, file)| file.to_owned()).unwrap_or_default()
                };
                out.add(files, user.origin.join("file"), &file(old), &file(new));
                let names = user.origin.join("parameter_names");
                for (at, (old, new)) in old.parameter_names().iter().zip(new.parameter_names()).enumerate() {
                    out.add(files, names.join(&at.to_string()), old, new);
                }
            }
        }
        out.list.retain(|edit| edit.origin.file.starts_with(&format!("{}/", product.folder)));
        out
    }

    /// And what follows the base path.
    pub(super) fn with_base_path(mut self, product: &ProductSource, to: Option<&str>) -> Self {
        self.list.extend(to.map(|to| Edit {
            origin: product.origin.join("base_path"),
            from: product.spec.base_path.clone(),
            to: to.to_owned(),
        }));
        self
    }

    /// Only where the old value stands, and the new one is another.
    fn add(&mut self, files: &Files, origin: Origin, from: &str, to: &str) {
        let edit = Edit { origin, from: from.to_owned(), to: to.to_owned() };
        if from != to && files.at(&edit.origin).and_then(Value::as_str) == Some(from) && !self.list.contains(&edit) {
            self.list.push(edit);
        }
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let all = self.list.iter();
        all.map(
            |edit| json!({"file": &*edit.origin.file, "pointer": edit.origin.pointer, "from": edit.from, "to": edit.to}),
        )
        .collect()
    }

    /// Writes them. Answers with those that could not be made without touching anything else.
    pub fn apply(&self, specs: &Path, files: &Files) -> std::io::Result<Vec<Edit>> {
        let mut by_file: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
        for edit in &self.list {
            by_file.entry(&edit.origin.file).or_default().push(edit);
        }
        let mut left = Vec::new();
        for (file, edits) in by_file {
            match files.get(file).and_then(|source| edited(file, &source.text, files, &edits)) {
                Some(text) => crate::write::replace(&specs.join(file), text.as_bytes())?,
                None => left.extend(edits.into_iter().cloned()),
            }
        }
        Ok(left)
    }
}

/// The text with the values replaced; nothing where reading it again would tell anything else.
fn edited(file: &str, text: &str, files: &Files, edits: &[&Edit]) -> Option<String> {
    let mut spans: Vec<(Range<usize>, String)> = Vec::new();
    for edit in edits {
        let span = files.locate(&edit.origin, false)?.span;
        let written = spelt(&text[span.clone()], &edit.from, &edit.to)?;
        spans.push((span, written));
    }
    spans.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut out = text.to_owned();
    for (span, written) in &spans {
        out.replace_range(span.clone(), written);
    }
    let mut expected = files.get(file)?.value.clone()?;
    for edit in edits {
        *expected.pointer_mut(&edit.origin.pointer)? = edit.to.as_str().into();
    }
    let mut again = Files::default();
    again.add(file, out.clone(), &mut Problems::default());
    (again.get(file)?.value.as_ref() == Some(&expected)).then_some(out)
}

/// The new value in the quotes of the old one.
fn spelt(written: &str, from: &str, to: &str) -> Option<String> {
    for quote in ["", "\"", "'"] {
        if written == format!("{quote}{from}{quote}") {
            return Some(format!("{quote}{to}{quote}"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, pointer: &str, from: &str, to: &str) -> Option<String> {
        let mut files = Files::default();
        files.add("p/a.yaml", text.to_owned(), &mut Problems::default());
        let edit = Edit { origin: Origin::new("p/a.yaml", pointer), from: from.to_owned(), to: to.to_owned() };
        edited("p/a.yaml", text, &files, &[&edit])
    }

    #[test]
    fn only_the_value_changes() {
        let text = "# ä\nmethods:\n  list:   # why\n    operation:   GET /a/{}   # here\n    tags: [x ,y]\n";
        let after = run(text, "/methods/list/operation", "GET /a/{}", "GET /b/{}/c").unwrap();
        assert_eq!(after, text.replace("GET /a/{}", "GET /b/{}/c"));
        let quoted = "m: {operation: \"GET /a\", x: 'GET /a'}\n";
        assert_eq!(
            run(quoted, "/m/operation", "GET /a", "GET /{}").unwrap(),
            "m: {operation: \"GET /{}\", x: 'GET /a'}\n"
        );
        assert_eq!(run(quoted, "/m/x", "GET /a", "GET /b").unwrap(), "m: {operation: \"GET /a\", x: 'GET /b'}\n");
    }

    #[test]
    fn what_would_read_differently_is_not_written() {
        assert_eq!(run("m: {operation: GET /a}\n", "/m/operation", "GET /a", "GET /{}, x: 1"), None);
        assert_eq!(run("m: |\n  GET /a\n", "/m", "GET /a\n", "GET /b\n"), None);
    }
}
