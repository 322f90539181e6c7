//! References by URL, mapped to files of the product by the lines of `references:`. Nothing is fetched.

use serde_json::Value;

use super::pointer;
use crate::format::ProductSpec;
use crate::problem::{Origin, Problems};

/// Whether a reference leads out of the files at hand.
pub(crate) fn is_url(reference: &str) -> bool {
    reference.contains("://") || reference.starts_with("//")
}

/// Every way to read a URL as the beginning that `pattern` describes and a path behind it, the
/// longest path first. In the pattern `*` stands for one segment, `**` for one or more.
pub(crate) fn behind<'u>(pattern: &str, url: &'u str) -> Vec<&'u str> {
    let wanted: Vec<&str> = pattern.trim_end_matches('/').split('/').collect();
    let mut found = Vec::new();
    walk(&wanted, url, &mut found);
    found
}

fn walk<'u>(wanted: &[&str], url: &'u str, found: &mut Vec<&'u str>) {
    let Some((first, rest)) = wanted.split_first() else {
        found.push(url);
        return;
    };
    let Some((segment, behind)) = url.split_once('/') else { return };
    match *first {
        "**" => {
            walk(rest, behind, found);
            walk(wanted, behind, found);
        }
        "*" => walk(rest, behind, found),
        exact if exact == segment => walk(rest, behind, found),
        _ => {}
    }
}

/// Replaces references by URL in what one file says by references to the product's files. Answers with the
/// lines of `references:` that were of use.
pub(crate) fn map(
    folder: &str,
    path: &str,
    spec: &ProductSpec,
    exists: &dyn Fn(&str) -> bool,
    value: &mut Value,
) -> Vec<String> {
    let mut used = Vec::new();
    change(value, &mut |reference| {
        let (url, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let Some((line, file)) = local(folder, url, spec, exists) else { return };
        used.push(line);
        *reference =
            if file == path { format!("#{fragment}") } else { format!("{}#{fragment}", relative(path, &file)) };
    });
    used
}

/// Changes every reference by URL, in the order of the text.
fn change(value: &mut Value, to: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(reference) if name == "$ref" => {
                        if is_url(reference) {
                            to(reference);
                        }
                    }
                    _ => change(member, to),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, to)),
        _ => {}
    }
}

/// The file of the product that a URL stands for, and the line that says so. Where several would
/// do, one that exists; else what the first line makes of it, so that its absence is told.
fn local(folder: &str, url: &str, spec: &ProductSpec, exists: &dyn Fn(&str) -> bool) -> Option<(String, String)> {
    let all: Vec<(String, String)> = spec
        .references
        .iter()
        .flat_map(|(pattern, target)| {
            let target = target.trim_matches('/');
            let at = move |rest: &str| if target.is_empty() { rest.to_owned() } else { format!("{target}/{rest}") };
            behind(pattern, url).into_iter().map(move |rest| (pattern.clone(), format!("{folder}/{}", at(rest))))
        })
        .collect();
    all.iter().find(|(_, file)| exists(file)).or(all.first()).cloned()
}

/// `to` as seen from the folder of `from`; both below the specs folder.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(from.len() - 1);
    let up = std::iter::repeat_n("..", from.len() - 1 - common);
    let steps: Vec<String> = up.chain(to[common..].iter().copied()).map(encode).collect();
    steps.join("/")
}

/// References are percent-encoded, and a hash would end the path.
fn encode(step: &str) -> String {
    step.replace('%', "%25").replace('#', "%23")
}

/// A line of `references:` that no reference needs is a slip.
pub(super) fn check(spec: &ProductSpec, used: &[String], origin: &Origin, problems: &mut Problems) {
    for pattern in spec.references.keys().filter(|pattern| !used.contains(pattern)) {
        let place = Origin::new(
            origin.file.clone(),
            format!("{}{}", origin.pointer, pointer::join(&["references", pattern.as_str()])),
        );
        let problem = problems.error(
            "references-line",
            &place,
            format!("no reference of the descriptions begins with `{pattern}`"),
            "the line has no effect",
            "write the beginning of the URLs that the descriptions refer to, up to the folder that is kept here; `*` \
             stands for one segment, `**` for several",
        );
        problem.at_key = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_holds_for_every_owner_and_branch() {
        let pattern = "https://raw.example/*/api/**/v8";
        assert_eq!(behind(pattern, "https://raw.example/one/api/main/v8/a.json"), ["a.json"]);
        assert_eq!(behind(pattern, "https://raw.example/two/api/refs/heads/x/v8/d/a.json"), ["d/a.json"]);
        assert_eq!(behind(pattern, "https://raw.example/two/other/main/v8/a.json"), Vec::<&str>::new());
        assert_eq!(behind("https://raw.example/**", "https://raw.example/a/b/c.json"), ["b/c.json", "c.json"]);
        assert_eq!(behind("https://raw.example/", "https://raw.example/c.json"), ["c.json"]);
    }

    #[test]
    fn a_mapped_reference_is_relative_to_its_file() {
        assert_eq!(relative("p/openapi/a.json", "p/openapi/b.json"), "b.json");
        assert_eq!(relative("p/openapi/d/a.json", "p/other/b c.json"), "../../other/b c.json");
        assert_eq!(relative("p/a.json", "p/b#1.json"), "b%231.json");
    }
}
