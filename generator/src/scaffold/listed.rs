//! Descriptions that no line of `openapi:` names, though they lie in the product's folder.

use std::path::Path;

use globset::GlobBuilder;
use serde_json::Value;

use super::inputs::{FOLDER, Inputs};
use crate::problem::{Origin, Problems};
use crate::read::Files;

/// Those of the files given that the product would not read, as lines of `openapi:` would name them.
#[must_use]
pub fn missing(out: &Path, product: &str, inputs: &Inputs) -> Vec<String> {
    let Some((files, patterns)) = lines(out, product) else { return Vec::new() };
    let listed = patterns.iter().filter_map(|at| files.at(at)?.as_str());
    let globs: Vec<_> = listed
        .filter_map(|line| Some(GlobBuilder::new(line).literal_separator(true).build().ok()?.compile_matcher()))
        .collect();
    let named = inputs.files.iter().filter(|(name, _)| !inputs.fragments.contains(name));
    let paths = named.map(|(name, _)| format!("{FOLDER}/{name}"));
    paths.filter(|path| !globs.iter().any(|glob| glob.is_match(path))).collect()
}

/// Adds a line for each behind the last, byte by byte. Answers with those for which that cannot be done
/// without touching anything else.
pub fn add(out: &Path, product: &str, paths: &[String]) -> std::io::Result<Vec<String>> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let file = format!("{product}/product.yaml");
    match lines(out, product).and_then(|(files, lines)| with(&files, &file, lines.last()?, paths)) {
        Some(text) => crate::write::replace(&out.join(&file), text.as_bytes()).map(|()| Vec::new()),
        None => Ok(paths.to_vec()),
    }
}

/// The product's file, and the place of each line of `openapi:`.
fn lines(out: &Path, product: &str) -> Option<(Files, Vec<Origin>)> {
    let file = format!("{product}/product.yaml");
    let mut files = Files::default();
    files.add(&file, std::fs::read_to_string(out.join(&file)).ok()?, &mut Problems::default());
    let list = Origin::new(file, "/openapi");
    let count = files.at(&list)?.as_array()?.len();
    let lines = (0..count).map(|at| list.join(&at.to_string())).collect();
    Some((files, lines))
}

/// The text with further lines; nothing where reading it again would tell anything else.
fn with(files: &Files, file: &str, last: &Origin, paths: &[String]) -> Option<String> {
    let text = &files.get(file)?.text;
    let span = files.locate(last, false)?.span;
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[start..span.start];
    let mut out = text.clone();
    if before.trim() == "-" {
        let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
        out.insert_str(end, &format!("\n{before}{}", paths.join(&format!("\n{before}"))));
    } else {
        out.insert_str(span.end, &format!(", {}", paths.join(", ")));
    }
    let mut expected = files.get(file)?.value.clone()?;
    expected.get_mut("openapi")?.as_array_mut()?.extend(paths.iter().map(|path| Value::from(path.as_str())));
    let mut again = Files::default();
    again.add(file, out.clone(), &mut Problems::default());
    (again.get(file)?.value.as_ref() == Some(&expected)).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, paths: &[&str]) -> Option<String> {
        let mut files = Files::default();
        files.add("p/product.yaml", text.to_owned(), &mut Problems::default());
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        with(&files, "p/product.yaml", &Origin::new("p/product.yaml", "/openapi/0"), &paths)
    }

    #[test]
    fn lines_are_added_as_the_others_are_written() {
        assert_eq!(
            run("a: 1\nopenapi:\n  - openapi/a.yaml  # why\nb: 2\n", &["openapi/b.yaml", "openapi/c.yaml"]).unwrap(),
            "a: 1\nopenapi:\n  - openapi/a.yaml  # why\n  - openapi/b.yaml\n  - openapi/c.yaml\nb: 2\n"
        );
        assert_eq!(
            run("openapi: [openapi/a.yaml]  # x\n", &["b.yaml"]).unwrap(),
            "openapi: [openapi/a.yaml, b.yaml]  # x\n"
        );
        assert_eq!(run("openapi:\n- a", &["b"]).unwrap(), "openapi:\n- a\n- b");
    }

    #[test]
    fn what_would_read_differently_is_not_written() {
        assert_eq!(run("openapi: [a]\n", &["b, c"]), None);
        assert_eq!(run("openapi:\n  - a\n", &["x: y"]), None);
    }
}
