//! The members of an object's schema, each with the places that describe it, so that a member can
//! become an argument by itself.

use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::forms;
use crate::problem::{Origin, Problem, Severity};
use crate::read::Files;
use crate::resolve::{broken, reference};

/// What an object can hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::lower) struct Members {
    /// In the order of the description.
    pub(in crate::lower) list: Vec<Member>,
    /// Names that must be given and of which nothing else is said.
    pub(in crate::lower) undescribed: Vec<String>,
    /// What is demanded of members together, which no list of members can say.
    pub(in crate::lower) waived: Vec<Origin>,
    /// Members that a condition describes; they count where nothing else does.
    pub(super) conditional: Vec<Member>,
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::lower) struct Member {
    pub(in crate::lower) name: String,
    /// Schemas that all hold.
    pub(in crate::lower) schemas: Vec<Origin>,
    /// Besides, one of these holds: it differs between forms of the object.
    pub(in crate::lower) either: Vec<Origin>,
    /// Where it belongs to some forms of the object only: which, and for which it must be given.
    pub(in crate::lower) forms: Option<InForms>,
    pub(in crate::lower) required: bool,
    /// Only in answers.
    pub(in crate::lower) read_only: bool,
}

impl Members {
    /// A member by its name.
    pub(in crate::lower) fn get(&self, name: &str) -> Option<&Member> {
        self.list.iter().find(|member| member.name == name)
    }

    /// Adds what only conditions describe.
    pub(super) fn settle(&mut self) {
        for member in std::mem::take(&mut self.conditional) {
            if self.get(&member.name).is_none() {
                self.list.push(member);
            }
        }
    }
}

/// The forms of an object that a member belongs to, as people call them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::lower) struct InForms {
    /// What tells the forms apart, where something does.
    pub(in crate::lower) by: Option<String>,
    pub(in crate::lower) with: Vec<String>,
    pub(in crate::lower) required_with: Vec<String>,
    /// It belongs to every form.
    pub(in crate::lower) all: bool,
}

/// Why a schema has no members that could become arguments.
#[derive(Debug, Clone)]
pub(in crate::lower) enum Shape {
    /// It is of another type.
    NoObject(Origin, String),
    /// It is one of several forms.
    Several(Origin, usize),
    /// A reference leads nowhere, or there is too much of it.
    Broken(Box<Problem>),
}

/// How much may be looked at for one list of members: forms within forms multiply.
#[derive(Debug)]
pub(super) struct Budget {
    left: Cell<usize>,
    depth: Cell<usize>,
}

/// Schemas that are looked at for one list of members.
const MAX_LOOKS: usize = 20_000;

/// How deep forms may stand in each other.
const MAX_DEPTH: usize = 100;

impl Budget {
    pub(super) const fn new() -> Self {
        Self { left: Cell::new(MAX_LOOKS), depth: Cell::new(0) }
    }

    /// Does what is to be done one level deeper, or says that there is too much.
    pub(super) fn within(&self, schema: &Origin, what: impl FnOnce() -> Result<(), Shape>) -> Result<(), Shape> {
        if self.left.get() == 0 || self.depth.get() == MAX_DEPTH {
            // Nothing more is looked at once it is too much.
            self.left.set(0);
            return Err(Shape::Broken(Box::new(Problem {
                code: "schema-too-large",
                severity: Severity::Error,
                message: format!(
                    "the forms of the object branch into more than {MAX_LOOKS} schemas, or {MAX_DEPTH} levels"
                ),
                origin: schema.clone(),
                at_key: false,
                cause: "all forms of an object are offered together, so each of them is looked at".to_owned(),
                mend: "correct the description so that it has the forms that are needed".to_owned(),
                related: Vec::new(),
            })));
        }
        self.left.set(self.left.get() - 1);
        self.depth.set(self.depth.get() + 1);
        let done = what();
        self.depth.set(self.depth.get() - 1);
        done
    }
}

/// The members of an object on which all of these schemas hold.
pub(in crate::lower) fn members(files: &Files, schemas: &[Origin]) -> Result<Members, Shape> {
    members_with(files, schemas, &Map::new())
}

/// The same, where some members are known to have these values: forms of the object that contradict
/// them do not count.
pub(in crate::lower) fn members_with(
    files: &Files,
    schemas: &[Origin],
    known: &Map<String, Value>,
) -> Result<Members, Shape> {
    let mut out = Members::default();
    let mut required = Vec::new();
    let mut seen = BTreeSet::new();
    let budget = Budget::new();
    for schema in schemas {
        collect(files, schema, known, &mut out, &mut required, &mut seen, &budget)?;
    }
    out.settle();
    for member in &mut out.list {
        member.required = required.contains(&member.name);
    }
    for name in required {
        if out.get(&name).is_none() && !out.undescribed.contains(&name) {
            out.undescribed.push(name);
        }
    }
    Ok(out)
}

pub(super) fn collect(
    files: &Files,
    schema: &Origin,
    known: &Map<String, Value>,
    out: &mut Members,
    required: &mut Vec<String>,
    seen: &mut BTreeSet<Origin>,
    budget: &Budget,
) -> Result<(), Shape> {
    // A schema that leads back to itself adds nothing the second time.
    if !seen.insert(schema.clone()) {
        return Ok(());
    }
    budget.within(schema, || look(files, schema, known, out, required, seen, budget))
}

fn look(
    files: &Files,
    schema: &Origin,
    known: &Map<String, Value>,
    out: &mut Members,
    required: &mut Vec<String>,
    seen: &mut BTreeSet<Origin>,
    budget: &Budget,
) -> Result<(), Shape> {
    let object = match files.at(schema) {
        Some(Value::Object(object)) => object,
        None | Some(Value::Bool(_) | Value::Null) => return Ok(()),
        Some(_) => return Err(Shape::Broken(Box::new(no_schema(schema)))),
    };
    if let Some(text) = object.get("$ref").and_then(Value::as_str) {
        let target = reference::target(files, &schema.join("$ref"), text)
            .map_err(|fault| Shape::Broken(Box::new(broken(*fault))))?;
        collect(files, &target, known, out, required, seen, budget)?;
    }
    if let Some(kind) = object.get("type")
        && kind != "object"
        && !kind.as_array().is_some_and(|names| names.iter().any(|name| name == "object"))
    {
        return Err(Shape::NoObject(schema.clone(), kind.to_string()));
    }
    if let Some(Value::Array(branches)) = object.get("allOf") {
        for index in 0..branches.len() {
            collect(files, &schema.join("allOf").join(&index.to_string()), known, out, required, seen, budget)?;
        }
    }
    for keyword in ["oneOf", "anyOf"] {
        match object.get(keyword).and_then(Value::as_array).map(Vec::len) {
            None | Some(0) => {}
            Some(1) => collect(files, &schema.join(keyword).join("0"), known, out, required, seen, budget)?,
            Some(count) => forms::collect(files, schema, (keyword, count), known, out, required, (seen, budget))?,
        }
    }
    if let Some(Value::Array(names)) = object.get("required") {
        required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
    }
    if let Some(Value::Object(properties)) = object.get("properties") {
        let inside = schema.join("properties");
        for (name, said) in properties {
            let place = inside.join(name);
            let read_only = is_read_only(files, said, &place);
            match out.list.iter_mut().find(|member| member.name == *name) {
                Some(member) => {
                    member.schemas.push(place);
                    member.read_only |= read_only;
                }
                None => {
                    out.list.push(Member {
                        name: name.clone(),
                        schemas: vec![place],
                        either: Vec::new(),
                        forms: None,
                        required: false,
                        read_only,
                    });
                }
            }
        }
    }
    conditions(files, schema, object, known, out, (seen, budget))
}

/// What depends on other members: those that are described only there can be given too.
fn conditions(
    files: &Files,
    schema: &Origin,
    object: &Map<String, Value>,
    known: &Map<String, Value>,
    out: &mut Members,
    (seen, budget): (&mut BTreeSet<Origin>, &Budget),
) -> Result<(), Shape> {
    let told = ["if", "not", "dependencies", "dependentRequired", "dependentSchemas"];
    out.waived.extend(told.iter().filter(|name| object.contains_key(**name)).map(|name| schema.join(name)));
    let mut places: Vec<Origin> = Vec::new();
    if object.contains_key("if") {
        places.extend(["then", "else"].iter().filter(|name| object.contains_key(**name)).map(|name| schema.join(name)));
    }
    for keyword in ["dependencies", "dependentSchemas"] {
        let by_name = object.get(keyword).and_then(Value::as_object).into_iter().flatten();
        let schemas = by_name.filter(|(_, then)| then.is_object());
        places.extend(schemas.map(|(name, _)| schema.join(keyword).join(name)));
    }
    for place in places {
        let mut found = Members::default();
        match collect(files, &place, known, &mut found, &mut Vec::new(), seen, budget) {
            // What is no object there adds no member.
            Ok(()) | Err(Shape::NoObject(..)) => {}
            Err(other) => return Err(other),
        }
        out.conditional.extend(found.list.into_iter().chain(found.conditional));
        out.waived.extend(found.waived);
    }
    Ok(())
}

fn no_schema(place: &Origin) -> Problem {
    Problem {
        code: "invalid-schema",
        severity: Severity::Error,
        message: "a schema is an object, `true` or `false`".to_owned(),
        origin: place.clone(),
        at_key: false,
        cause: "what the schema demands cannot be told or checked".to_owned(),
        mend: "correct it with a line under `corrections:`".to_owned(),
        related: Vec::new(),
    }
}

/// Whether a property only stands in answers, said at its place or where its reference leads.
pub(super) fn is_read_only(files: &Files, schema: &Value, place: &Origin) -> bool {
    let says = |schema: &Value| schema.get("readOnly") == Some(&Value::Bool(true));
    let is_reference = || schema.get("$ref").is_some_and(Value::is_string);
    let end = || reference::end(files, place).is_ok_and(|end| files.at(&end).is_some_and(says));
    says(schema) || is_reference() && end()
}

/// The schemas of the items of an array on which all of these schemas hold; nothing where they do
/// not describe an array.
pub(in crate::lower) fn entry(files: &Files, schemas: &[Origin], index: usize) -> Result<Option<Vec<Origin>>, Shape> {
    let mut found = Vec::new();
    let mut is_array = false;
    let mut open: Vec<Origin> = schemas.to_vec();
    let mut seen = BTreeSet::new();
    while let Some(schema) = open.pop() {
        if !seen.insert(schema.clone()) {
            continue;
        }
        let Some(Value::Object(object)) = files.at(&schema) else { continue };
        if let Some(text) = object.get("$ref").and_then(Value::as_str) {
            open.push(
                reference::target(files, &schema.join("$ref"), text)
                    .map_err(|fault| Shape::Broken(Box::new(broken(*fault))))?,
            );
        }
        if let Some(Value::Array(branches)) = object.get("allOf") {
            open.extend((0..branches.len()).map(|at| schema.join("allOf").join(&at.to_string())));
        }
        let kind = object.get("type");
        is_array |= kind.is_some_and(|kind| {
            kind == "array" || kind.as_array().is_some_and(|names| names.iter().any(|name| name == "array"))
        });
        match (object.get("prefixItems").and_then(Value::as_array), object.get("items")) {
            (Some(positions), _) if index < positions.len() => {
                is_array = true;
                found.push(schema.join("prefixItems").join(&index.to_string()));
            }
            (_, Some(_)) => {
                is_array = true;
                found.push(schema.join("items"));
            }
            _ => {}
        }
    }
    found.sort();
    Ok(is_array.then_some(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problems;

    fn files(text: &str) -> Files {
        let mut files = Files::default();
        files.add("a.json", text.to_owned(), &mut Problems::default());
        files
    }

    #[test]
    fn members_are_found_through_references_and_combinations() {
        let files = files(
            r##"{"root": {"$ref": "#/A", "required": ["b"]},
                "A": {"allOf": [{"$ref": "#/B"}, {"properties": {"a": {"maxLength": 5}}}], "oneOf": [{"properties": {"c": {}}}]},
                "B": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"$ref": "#/R"}}},
                "R": {"readOnly": true}}"##,
        );
        let found = members(&files, &[Origin::new("a.json", "/root")]).unwrap();
        let told: Vec<_> = found
            .list
            .iter()
            .map(|member| (member.name.as_str(), member.schemas.len(), member.required, member.read_only))
            .collect();
        assert_eq!(told, [("a", 2, false, false), ("b", 1, true, true), ("c", 1, false, false)]);
    }

    #[test]
    fn members_that_only_a_condition_describes_can_be_given() {
        let files = files(
            r#"{"root": {"properties": {"kind": {}}, "if": {"required": ["kind"]},
                  "allOf": [{"if": {}, "then": {"required": ["size"], "properties": {"kind": {"const": 1}, "size": {}}}}],
                  "dependentSchemas": {"kind": {"properties": {"shape": {}}}}, "not": {"required": ["x"]}}}"#,
        );
        let found = members(&files, &[Origin::new("a.json", "/root")]).unwrap();
        let told: Vec<_> = found.list.iter().map(|member| (member.name.as_str(), member.required)).collect();
        assert_eq!(told, [("kind", false), ("size", false), ("shape", false)]);
        assert_eq!(found.list[0].schemas.len(), 1, "a condition narrows no member that is described elsewhere");
        let waived: Vec<_> = found.waived.iter().map(|place| place.pointer.as_str()).collect();
        assert_eq!(waived, ["/root/allOf/0/if", "/root/if", "/root/not", "/root/dependentSchemas"]);
    }

    #[test]
    fn what_is_no_single_object_is_told() {
        let files = files(
            r#"{"list": {"type": "array", "items": {}}, "two": {"oneOf": [{"type": "string"}, {"type": "array"}]},
                "open": {}}"#,
        );
        let at = |name: &str| vec![Origin::new("a.json", format!("/{name}"))];
        assert!(matches!(members(&files, &at("list")), Err(Shape::NoObject(..))));
        assert!(matches!(members(&files, &at("two")), Err(Shape::Several(_, 2))));
        assert_eq!(members(&files, &at("open")).unwrap(), Members::default());
        assert_eq!(entry(&files, &at("list"), 0).unwrap().unwrap(), [Origin::new("a.json", "/list/items")]);
        assert!(entry(&files, &at("open"), 0).unwrap().is_none());
    }
}
