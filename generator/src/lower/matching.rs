//! Which operation a method names.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::format::MethodSpec;
use crate::problem::{Origin, Problems};
use crate::read::{Files, ProductSource, suggest};
use crate::resolve::{Operation, reference};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// How a spec names an operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// HTTP method and path, names of parameters erased.
    pub(super) operation: &'a str,
    pub(super) parameter_names: Option<&'a Vec<String>>,
    pub(super) file: Option<&'a String>,
    /// As the description writes it.
    pub(super) path: Option<&'a String>,
}

impl<'a> Wanted<'a> {
    pub(crate) const fn new(
        operation: &'a str,
        parameter_names: Option<&'a Vec<String>>,
        file: Option<&'a String>,
    ) -> Self {
        Self { operation, parameter_names, file, path: None }
    }
}

impl<'a> From<&'a MethodSpec> for Wanted<'a> {
    fn from(spec: &'a MethodSpec) -> Self {
        Self {
            operation: &spec.operation,
            parameter_names: spec.parameter_names.as_ref(),
            file: spec.file.as_ref(),
            path: spec.path.as_ref(),
        }
    }
}

/// The operation that a spec names, and those that are identical to it; nothing after a problem.
pub(super) fn find(
    files: &Files,
    product: &ProductSource,
    operations: &[Operation],
    spec: Wanted,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<Vec<usize>> {
    let place = origin.join("operation");
    if let Some(message) = key_fault(spec.operation) {
        problems.error(
            "invalid-key",
            &place,
            message,
            "operations go by HTTP method and path below the base path, names of parameters erased",
            "write it like `GET /{}/search`",
        );
        return None;
    }
    let same_key: Vec<usize> = matches(operations, |operation| operation.key == spec.operation);
    if same_key.is_empty() {
        unknown(product, operations, spec, &place, problems);
        return None;
    }
    let chosen: Vec<usize> = same_key
        .iter()
        .copied()
        .filter(|at| {
            let operation = &operations[*at];
            spec.parameter_names.is_none_or(|names| operation.parameter_names() == *names)
                && spec.path.is_none_or(|path| operation.written == *path)
                && spec.file.is_none_or(|file| {
                    operation.origin.file.strip_prefix(&format!("{}/", product.folder)) == Some(file.as_str())
                })
        })
        .collect();
    let Some(first) = chosen.first() else {
        let member = match spec {
            Wanted { parameter_names: Some(_), .. } => "parameter_names",
            Wanted { file: Some(_), .. } => "file",
            _ => "path",
        };
        let problem = problems.error(
            "unknown-operation",
            &origin.join(member),
            format!("no operation `{}` has what `{member}` asks for", spec.operation),
            "the method would send nothing",
            "use the names, file and path of one of the operations below",
        );
        problem.related = candidates(operations, &same_key);
        return None;
    };
    if chosen.iter().all(|at| identical(files, &operations[*first], &operations[*at])) {
        return Some(chosen);
    }
    let by_names: BTreeSet<Vec<&str>> = chosen.iter().map(|at| operations[*at].parameter_names()).collect();
    let mend = if by_names.len() > 1 {
        let choices: Vec<String> = by_names.iter().map(|names| format!("`[{}]`", names.join(", "))).collect();
        format!("add `parameter_names:`, one of {}", choices.join(", "))
    } else if chosen.iter().any(|at| operations[*at].origin.file != operations[*first].origin.file) {
        "add `file:` with the description that is meant".to_owned()
    } else {
        let written: BTreeSet<&str> = chosen.iter().map(|at| operations[*at].written.as_str()).collect();
        format!("add `path:` as the description writes it, one of {}", suggest::quoted(&Vec::from_iter(written)))
    };
    let problem = problems.error(
        "ambiguous-operation",
        &place,
        format!("{} different operations have the key `{}`", chosen.len(), spec.operation),
        "they differ in what they take, so one of them has to be named",
        mend,
    );
    problem.related = candidates(operations, &chosen);
    None
}

/// The operations that a spec names; empty where it names none, or several different ones.
pub(crate) fn named(files: &Files, product: &ProductSource, operations: &[Operation], wanted: Wanted) -> Vec<usize> {
    find(files, product, operations, wanted, &Origin::default(), &mut Problems::default()).unwrap_or_default()
}

/// An operation and all later ones that ask for the same request.
pub(crate) fn same_request(files: &Files, operations: &[Operation], at: usize) -> Vec<usize> {
    let first = &operations[at];
    matches(operations, |other| other.key == first.key && identical(files, first, other))
}

fn matches(operations: &[Operation], is: impl Fn(&Operation) -> bool) -> Vec<usize> {
    operations.iter().enumerate().filter(|(_, operation)| is(operation)).map(|(at, _)| at).collect()
}

fn candidates(operations: &[Operation], at: &[usize]) -> Vec<(Origin, String)> {
    at.iter()
        .map(|at| {
            let operation = &operations[*at];
            (operation.origin.clone(), format!("parameter names [{}]", operation.parameter_names().join(", ")))
        })
        .collect()
}

fn key_fault(key: &str) -> Option<String> {
    let Some((method, path)) = key.split_once(' ') else {
        return Some(format!("`{key}` is not a method, a space and a path"));
    };
    if !METHODS.contains(&method) {
        return Some(format!("`{method}` is none of {}", METHODS.join(", ")));
    }
    if !path.starts_with('/') || path.contains(char::is_whitespace) {
        return Some(format!("`{path}` is not a path that begins with a slash"));
    }
    let named = path.split('/').find(|segment| segment.replace("{}", "").contains(['{', '}']));
    named.map(|segment| format!("the name in `{segment}` is not erased"))
}

fn unknown(product: &ProductSource, operations: &[Operation], spec: Wanted, place: &Origin, problems: &mut Problems) {
    let keys: BTreeSet<&str> = operations.iter().map(|operation| operation.key.as_str()).collect();
    let likely = suggest::likeliest(spec.operation, keys.iter().copied(), 3);
    let mend = if likely.is_empty() {
        "add a description with `openapi:`".to_owned()
    } else {
        format!("the likeliest of {} keys: {}", keys.len(), suggest::quoted(&likely))
    };
    let base = &product.spec.base_path;
    let path = spec.operation.split_once(' ').map_or("", |(_, path)| path);
    let mend = if path.starts_with(base.as_str()) && !base.is_empty() {
        format!("leave the base path `{base}` out; {mend}")
    } else {
        mend
    };
    problems.error(
        "unknown-operation",
        place,
        format!("no description has the operation `{}`", spec.operation),
        "the method would send nothing",
        mend,
    );
}

/// Whether two operations ask for the same request. Texts, examples and names of operations do not
/// count.
fn identical(files: &Files, a: &Operation, b: &Operation) -> bool {
    if a.origin == b.origin {
        return true;
    }
    let inputs = a.inputs.len() == b.inputs.len()
        && a.inputs.iter().zip(&b.inputs).all(|(a, b)| {
            a.name == b.name
                && a.place == b.place
                && a.required == b.required
                && a.style == b.style
                && same_schema(files, a.schema.as_ref(), b.schema.as_ref())
        });
    let body = match (&a.body, &b.body) {
        (None, None) => true,
        (Some(a), Some(b)) => {
            a.required == b.required
                && a.media.len() == b.media.len()
                && a.media.iter().zip(&b.media).all(|(a, b)| {
                    a.name == b.name
                        && a.encoding == b.encoding
                        && same_schema(files, a.schema.as_ref(), b.schema.as_ref())
                })
        }
        _ => false,
    };
    inputs
        && body
        && a.parts == b.parts
        && a.fixed_query == b.fixed_query
        && a.scopes == b.scopes
        && a.faults.is_empty()
        && b.faults.is_empty()
}

fn same_schema(files: &Files, a: Option<&Origin>, b: Option<&Origin>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => same(files, a, b, &mut BTreeSet::new()),
        _ => false,
    }
}

/// Whether the same stands at two places, references followed. Places that are being compared
/// already are taken for equal, so recursion ends.
fn same(files: &Files, a: &Origin, b: &Origin, open: &mut BTreeSet<(Origin, Origin)>) -> bool {
    let (Ok(a), Ok(b)) = (reference::end(files, a), reference::end(files, b)) else { return false };
    if a == b || !open.insert((a.clone(), b.clone())) {
        return true;
    }
    match (files.at(&a), files.at(&b)) {
        (Some(Value::Object(x)), Some(Value::Object(y))) => {
            let counts = |name: &&String| !matches!(name.as_str(), "description" | "title" | "example" | "examples");
            let names: BTreeSet<&String> = x.keys().filter(counts).collect();
            names == y.keys().filter(counts).collect()
                && names.into_iter().all(|name| same(files, &a.join(name), &b.join(name), open))
        }
        (Some(Value::Array(x)), Some(Value::Array(y))) => {
            x.len() == y.len()
                && (0..x.len()).all(|at| same(files, &a.join(&at.to_string()), &b.join(&at.to_string()), open))
        }
        (x, y) => x == y,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_one_form() {
        assert_eq!(key_fault("GET /{}/search"), None);
        for odd in ["GET", "get /x", "TRACE /x", "GET x", "GET /{id}", "GET /a b"] {
            assert!(key_fault(odd).is_some(), "{odd}");
        }
    }

    #[test]
    fn texts_do_not_make_schemas_different() {
        let mut files = Files::default();
        let text = r##"{"a": {"properties": {"x": {"$ref": "#/s"}}, "description": "one"},
            "b": {"description": "other", "properties": {"x": {"type": "string"}}},
            "c": {"properties": {"x": {"type": "integer"}}}, "s": {"type": "string", "example": 1}}"##;
        files.add("f.json", text.to_owned(), &mut Problems::default());
        let at = |name: &str| Origin::new("f.json", format!("/{name}"));
        assert!(same_schema(&files, Some(&at("a")), Some(&at("b"))));
        assert!(!same_schema(&files, Some(&at("a")), Some(&at("c"))));
    }
}
