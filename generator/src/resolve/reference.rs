//! Where a `$ref` leads. Never the network.

use serde_json::Value;

use crate::problem::Origin;
use crate::read::elsewhere::is_url;
use crate::read::{Files, pointer};

/// How many references may follow one another without a schema between them.
const CHAIN: usize = 64;

/// Why a reference leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Code of the problem.
    pub code: &'static str,
    /// The `$ref`.
    pub origin: Origin,
    /// What is wrong with it.
    pub message: String,
    /// Why that is a problem.
    pub cause: String,
    /// What to do.
    pub mend: String,
}

/// The file that a reference in `from` names; nothing for references inside the file, by URL, or
/// out of the specs folder.
#[must_use]
pub fn file_of(from: &str, reference: &str) -> Option<String> {
    let path = reference.split_once('#').map_or(reference, |(path, _)| path);
    if path.is_empty() || is_url(path) {
        return None;
    }
    beside(from, path)
}

/// `path` seen from the folder of `from`; nothing where it leaves the specs folder.
fn beside(from: &str, path: &str) -> Option<String> {
    // Written where folders are parted by the other slash.
    let path = decode(path).replace('\\', "/");
    if path.starts_with('/') {
        return None;
    }
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            name => steps.push(name),
        }
    }
    Some(steps.join("/"))
}

/// Undoes percent-encoding; what is no valid encoding stays as it is.
pub(super) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok()))
            .flatten();
        out.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// The place that the reference at `origin` names. Steps through further references on the way,
/// so that a pointer may lead into the middle of a schema that is itself a reference.
pub fn target(files: &Files, origin: &Origin, reference: &str) -> Result<Origin, Box<Broken>> {
    walk(files, origin, reference, CHAIN)
}

/// The place that a line of a product's specs names: `openapi/orders.yaml#/components/schemas/Order`.
pub fn named(files: &Files, product: &str, reference: &str) -> Result<Origin, Box<Broken>> {
    target(files, &Origin::new(format!("{product}/product.yaml"), ""), reference)
}

/// What stands at a place: the place itself, or the end of the references that start there.
pub fn end(files: &Files, origin: &Origin) -> Result<Origin, Box<Broken>> {
    let mut place = origin.clone();
    for _ in 0..CHAIN {
        match files.at(&place).and_then(|value| value.get("$ref")).and_then(Value::as_str) {
            Some(reference) => place = target(files, &place.join("$ref"), reference)?,
            None => return Ok(place),
        }
    }
    Err(Box::new(cycle(&origin.join("$ref"))))
}

fn walk(files: &Files, origin: &Origin, reference: &str, chain: usize) -> Result<Origin, Box<Broken>> {
    if is_url(reference) {
        return Err(Box::new(Broken {
            code: "reference-by-url",
            origin: origin.clone(),
            message: format!("the reference `{reference}` is a URL"),
            cause: "nothing is ever fetched while generating".to_owned(),
            mend: "keep a copy of the file in the product's folder, and add a line under `references:` in product.yaml: the \
                   beginning of the URL and the folder that holds the copy"
                .to_owned(),
        }));
    }
    let broken = |message: String, mend: String| {
        Box::new(Broken {
            code: "broken-reference",
            origin: origin.clone(),
            message,
            cause: "what it stands for is unknown".to_owned(),
            mend,
        })
    };
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let file = if path.is_empty() {
        origin.file.clone()
    } else {
        beside(&origin.file, path)
            .ok_or_else(|| {
                broken(
                    format!("the reference `{reference}` leads out of the specs folder"),
                    "move the file into the product's folder".to_owned(),
                )
            })?
            .into()
    };
    let Some(source) = files.get(&file) else {
        return Err(broken(
            format!("the reference names `{file}`, which is no file"),
            "add the file, or correct the reference with a line under `corrections:`".to_owned(),
        ));
    };
    if source.value.is_none() {
        return Err(broken(
            format!("the reference leads into `{file}`, which cannot be read"),
            "mend that file first".to_owned(),
        ));
    }
    let fragment = decode(fragment);
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return Err(broken(
            format!("the reference `{reference}` names an anchor"),
            "refer to the schema by its JSON pointer, `#/components/schemas/<name>`".to_owned(),
        ));
    }
    // Most ways lead straight to their end.
    if !fragment.contains('~') {
        let place = Origin::new(file.clone(), fragment.as_str());
        if files.at(&place).is_some() {
            return Ok(place);
        }
    }
    let mut place = Origin::new(file, "");
    for step in pointer::steps(&fragment) {
        let next = place.join(&step);
        if files.at(&next).is_some() {
            place = next;
            continue;
        }
        // The way may lead through a schema that is itself a reference.
        if let Some(through) = through(files, &place, &step, chain)? {
            place = through;
            continue;
        }
        let known: Vec<&str> = files
            .at(&place)
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|object| object.keys())
            .map(String::as_str)
            .collect();
        return Err(broken(
            format!(
                "the reference `{reference}` leads to nothing: there is no `{step}` at `{}#{}`",
                place.file, place.pointer
            ),
            format!("correct it with a line under `corrections:`; {}", crate::read::suggest::mend(&step, known)),
        ));
    }
    Ok(place)
}

/// `step` below the schema that the reference at `place` leads to; nothing where there is no
/// reference or no such step.
fn through(files: &Files, place: &Origin, step: &str, chain: usize) -> Result<Option<Origin>, Box<Broken>> {
    let mut place = place.clone();
    for left in (0..chain).rev() {
        let Some(inner) = files.at(&place).and_then(|value| value.get("$ref")).and_then(Value::as_str) else {
            return Ok(None);
        };
        place = walk(files, &place.join("$ref"), inner, left)?;
        let next = place.join(step);
        if files.at(&next).is_some() {
            return Ok(Some(next));
        }
    }
    Err(Box::new(cycle(&place.join("$ref"))))
}

fn cycle(origin: &Origin) -> Broken {
    Broken {
        code: "reference-cycle",
        origin: origin.clone(),
        message: "the reference leads back to itself".to_owned(),
        cause: "no schema stands at its end".to_owned(),
        mend: "correct one of the references with a line under `corrections:`".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problems;

    fn files() -> Files {
        let mut files = Files::default();
        let mut problems = Problems::default();
        files.add(
            "p/api/a.json",
            r##"{"s": {"A": {"$ref": "../b c.json#/B"}, "L": {"$ref": "#/s/M"}, "M": {"$ref": "#/s/L"}, "x/y": {"z": 1}}}"##.to_owned(),
            &mut problems,
        );
        files.add("p/b c.json", r#"{"B": {"properties": {"n": {"type": "string"}}}}"#.to_owned(), &mut problems);
        files
    }

    fn follow(reference: &str) -> Result<String, &'static str> {
        target(&files(), &Origin::new("p/api/a.json", "/here"), reference)
            .map(|place| format!("{}#{}", place.file, place.pointer))
            .map_err(|broken| broken.code)
    }

    #[test]
    fn leads_inside_a_file_between_files_and_through_references() {
        assert_eq!(follow("#/s/x~1y/z").unwrap(), "p/api/a.json#/s/x~1y/z");
        assert_eq!(follow("../b%20c.json#/B").unwrap(), "p/b c.json#/B");
        assert_eq!(follow("#/s/A/properties/n").unwrap(), "p/b c.json#/B/properties/n");
        assert_eq!(end(&files(), &Origin::new("p/api/a.json", "/s/A")).unwrap(), Origin::new("p/b c.json", "/B"));
    }

    #[test]
    fn says_why_it_leads_nowhere() {
        assert_eq!(follow("#/s/B"), Err("broken-reference"));
        assert_eq!(follow("none.json#/B"), Err("broken-reference"));
        assert_eq!(follow("../../../etc/passwd"), Err("broken-reference"));
        assert_eq!(follow("#anchor"), Err("broken-reference"));
        assert_eq!(follow("https://example.com/a.json#/B"), Err("reference-by-url"));
        assert_eq!(follow("#/s/L/deep"), Err("reference-cycle"));
        assert_eq!(end(&files(), &Origin::new("p/api/a.json", "/s/L")).unwrap_err().code, "reference-cycle");
    }
}
