//! What a path and an HTTP method say about an operation: which resource it belongs to and what it
//! does there.

use std::collections::BTreeSet;

use super::names::{is_id, is_plural, snake};
use crate::resolve::{Operation, PathPart};

/// Where an operation belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Fixed segments of the resource's path as words; empty where it has none.
    pub resource: Vec<String>,
    /// `list`, `get`, `create`, `update`, `delete`, or a name of its own.
    pub method: String,
}

/// Whether a method is one of the five that filters know by name.
#[must_use]
pub fn is_standard(method: &str) -> bool {
    matches!(method, "list" | "get" | "create" | "update" | "delete")
}

/// Every path of a product, to judge each by its neighbours.
#[derive(Debug)]
pub struct Paths {
    /// HTTP method and path with the names of its parameters.
    named: BTreeSet<(String, String)>,
    /// Paths with the names erased.
    erased: BTreeSet<String>,
}

impl Paths {
    /// Of all operations.
    #[must_use]
    pub fn new(operations: &[Operation]) -> Self {
        let named = operations.iter().map(|one| (one.method.clone(), spelt(&one.parts, true))).collect();
        Self { named, erased: operations.iter().map(|one| spelt(&one.parts, false)).collect() }
    }

    /// Whether any operation has this path and one more parameter.
    fn has_items(&self, parts: &[PathPart]) -> bool {
        self.erased.contains(&format!("{}/{{}}", spelt(parts, false)))
    }

    /// The same, parameter names being equal as far as the path goes.
    fn leads_on(&self, parts: &[PathPart]) -> bool {
        let start = format!("{}/{{", spelt(parts, true));
        self.named.iter().any(|(_, path)| path.strip_prefix(&start).is_some_and(|rest| !rest.contains('/')))
    }

    fn has(&self, method: &str, parts: &[PathPart]) -> bool {
        self.named.contains(&(method.to_owned(), spelt(parts, true)))
    }

    fn is_path(&self, parts: &[PathPart]) -> bool {
        self.erased.contains(&spelt(parts, false)) || self.has_items(parts)
    }

    /// Resource and method of an operation.
    #[must_use]
    pub fn shape(&self, operation: &Operation, id: Option<&str>) -> Shape {
        let parts = &operation.parts[..];
        let word = snake(&operation.word);
        if !word.is_empty() && !words(parts).is_empty() {
            return custom(parts, word);
        }
        if let Some(at) = parts.iter().position(|part| is_fixed(part, "actions")).filter(|at| at + 1 < parts.len()) {
            return custom(&parts[..at], words(&parts[at + 1..]).join("_"));
        }
        match parts.last() {
            None => Shape { resource: Vec::new(), method: own_name(operation, id) },
            Some(PathPart::Joined(_)) if operation.method == "POST" => Self::collection(operation, id),
            Some(PathPart::Joined(_)) => item(operation, id),
            Some(PathPart::Parameter(name)) => {
                let is_item = is_id(name) || !(self.leads_on(parts) || operation.method == "POST");
                if is_item { item(operation, id) } else { Self::collection(operation, id) }
            }
            Some(PathPart::Fixed(last)) => {
                if self.is_collection(parts, last) {
                    Self::collection(operation, id)
                } else {
                    self.action(operation, id)
                }
            }
        }
    }

    fn is_collection(&self, parts: &[PathPart], last: &str) -> bool {
        let read = self.has("GET", parts);
        self.has_items(parts) || (read && (is_plural(&snake(last)) || self.has("POST", parts)))
    }

    /// All records of a path.
    fn collection(operation: &Operation, id: Option<&str>) -> Shape {
        let method = match operation.method.as_str() {
            "GET" => "list".to_owned(),
            "POST" => "create".to_owned(),
            "PUT" | "PATCH" => "update_many".to_owned(),
            "DELETE" => "delete_many".to_owned(),
            _ => own_name(operation, id),
        };
        Shape { resource: words(&operation.parts), method }
    }

    /// What is done to a record or a collection: the fixed segments at the end.
    fn action(&self, operation: &Operation, id: Option<&str>) -> Shape {
        let parts = &operation.parts[..];
        let fixed = parts.iter().rev().take_while(|part| matches!(part, PathPart::Fixed(_))).count();
        let mut head = parts.len() - fixed;
        // Segments that are paths by themselves belong to the resource, and one must.
        while head + 1 < parts.len() && (self.is_path(&parts[..=head]) || words(&parts[..head]).is_empty() && head == 0)
        {
            head += 1;
        }
        let tail = words(&parts[head..]).join("_");
        if head > 0 {
            return custom(&parts[..head], tail);
        }
        // A path of one segment.
        let method = if operation.method == "GET" { "show".to_owned() } else { own_name(operation, id) };
        Shape { resource: vec![tail], method }
    }
}

/// One record of a path.
fn item(operation: &Operation, id: Option<&str>) -> Shape {
    let method = match operation.method.as_str() {
        "GET" => "get".to_owned(),
        "PUT" | "PATCH" => "update".to_owned(),
        "DELETE" => "delete".to_owned(),
        _ => own_name(operation, id),
    };
    Shape { resource: words(&operation.parts), method }
}

fn custom(head: &[PathPart], method: String) -> Shape {
    Shape { resource: words(head), method }
}

/// A name out of the operation's own, else out of the HTTP method.
fn own_name(operation: &Operation, id: Option<&str>) -> String {
    let name = super::names::short(&snake(id.unwrap_or_default()), 30);
    if name.is_empty() || is_standard(&name) { format!("do_{}", operation.method.to_ascii_lowercase()) } else { name }
}

fn is_fixed(part: &PathPart, text: &str) -> bool {
    matches!(part, PathPart::Fixed(fixed) if fixed == text)
}

fn words(parts: &[PathPart]) -> Vec<String> {
    parts
        .iter()
        .filter_map(|part| match part {
            PathPart::Fixed(text) => Some(snake(text)).filter(|word| !word.is_empty()),
            PathPart::Parameter(_) | PathPart::Joined(_) => None,
        })
        .collect()
}

fn spelt(parts: &[PathPart], names: bool) -> String {
    parts.iter().flat_map(|part| ["/".to_owned(), part.spelt(names)]).collect()
}
