//! One method and its draft doc, tried with the stages that will judge them, so that what is
//! written passes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::names::{self, sentence, snake};
use super::plan::Placement;
use super::risk;
use super::shape::is_standard;
use super::texts;
use crate::format::{MethodDoc, ResourceSpec};
use crate::ir::{Place, Server, Tool};
use crate::lower::{self, Offered};
use crate::problem::{Origin, Problem, Severity};
use crate::read::{ProductSource, ResourceSource, Sources};
use crate::resolve::{self, Operation};
use crate::{brief, check};

/// Stands where nothing tells the scope. It is no scope of any vendor.
pub const UNKNOWN_SCOPE: &str = "unknown";

/// What is given up before a method is: one thing a round.
const ROUNDS: usize = 12;

/// Why an operation has no draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Code of the problem.
    pub code: String,
    /// What is wrong, in one line.
    pub message: String,
    /// Where, if it is in a file.
    pub origin: Option<Origin>,
}

impl Reason {
    /// Of a problem.
    #[must_use]
    pub fn of(problem: &Problem) -> Self {
        let origin = Some(problem.origin.clone());
        Self { code: problem.code.to_owned(), message: problem.message.clone(), origin }
    }

    /// Of no place in a file.
    #[must_use]
    pub fn plain(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), origin: None }
    }
}

/// A method that works.
#[derive(Debug)]
pub struct Made {
    /// Members of the method in the resource spec.
    pub spec: Map<String, Value>,
    /// Members of its doc.
    pub doc: Map<String, Value>,
    /// What was decided on the way.
    pub notes: Vec<String>,
}

/// What all methods of a product share.
#[derive(Debug)]
pub struct Context<'a> {
    pub sources: &'a Sources,
    pub product: &'a ProductSource,
    pub operations: &'a [Operation],
}

/// The resource that a method is part of.
#[derive(Debug, Clone)]
pub struct Resource {
    pub name: String,
    pub singular: Option<String>,
    pub tags: Vec<String>,
}

/// Makes a method and its doc, or says why not.
pub fn make(
    context: &Context,
    resource: &Resource,
    placement: &Placement,
    tool_name: Option<String>,
) -> Result<Made, Reason> {
    let operation = &context.operations[placement.operations[0]];
    let mut trial = Trial {
        context,
        resource,
        placement,
        operation,
        spec: start(context, placement, operation),
        notes: Vec::new(),
    };
    if let Some(name) = tool_name {
        trial.spec.insert("name".to_owned(), name.into());
    }
    trial.scopes();
    let offered = trial.body()?;
    trial.bind(&offered)?;
    // Texts do not keep a tool from being made, and what they are is read from the tool.
    let blank = json!({"draft": true, "title": "-", "description": "-"});
    for _ in 0..ROUNDS {
        let (tool, mut problems) = trial.attempt(&blank)?;
        if let Some(tool) = tool {
            let doc = trial.doc(&tool);
            let (tool, told) = trial.attempt(&Value::Object(doc.clone()))?;
            problems = tool.as_ref().map_or(told, checked);
            if problems.iter().all(|problem| problem.severity != Severity::Error) {
                return Ok(Made { spec: trial.spec, doc, notes: trial.notes });
            }
        }
        let error = problems.into_iter().find(|problem| problem.severity == Severity::Error);
        let Some(error) = error else { break };
        trial.give_way(&offered, &error)?;
    }
    Err(Reason::plain("no-tool", format!("no sound tool came of it in {ROUNDS} rounds")))
}

/// The rules over one tool.
fn checked(tool: &Tool) -> Vec<Problem> {
    let mut server = Server::default();
    server.tools.insert(tool.name.clone(), tool.clone());
    let mut problems = crate::problem::Problems::default();
    check::check(&server, &mut problems);
    problems.sorted().into_iter().cloned().collect()
}

fn start(context: &Context, placement: &Placement, operation: &Operation) -> Map<String, Value> {
    let mut spec = Map::new();
    spec.insert("operation".to_owned(), operation.key.as_str().into());
    if placement.by_names {
        spec.insert("parameter_names".to_owned(), json!(operation.parameter_names()));
    }
    if placement.by_file {
        let folder = format!("{}/", context.product.folder);
        let file = operation.origin.file.strip_prefix(&folder).unwrap_or(&operation.origin.file);
        spec.insert("file".to_owned(), file.into());
    }
    if placement.by_path {
        spec.insert("path".to_owned(), operation.written.as_str().into());
    }
    let said = context.sources.files.at(&operation.origin).and_then(|value| value.get("operationId")?.as_str());
    risk::class_and_risk(&placement.method, &operation.method, &snake(said.unwrap_or_default()), &mut spec);
    spec
}

struct Trial<'a> {
    context: &'a Context<'a>,
    resource: &'a Resource,
    placement: &'a Placement,
    operation: &'a Operation,
    spec: Map<String, Value>,
    notes: Vec<String>,
}

impl Trial<'_> {
    fn scopes(&mut self) {
        if self.operation.scopes.is_some() {
            return;
        }
        let value = self.context.sources.files.at(&self.operation.origin);
        let mut found = Vec::new();
        for (name, value) in value.and_then(Value::as_object).into_iter().flatten() {
            if name.starts_with("x-") {
                risk::scopes(value, &mut found);
            }
        }
        found.sort();
        found.dedup();
        if found.is_empty() {
            self.notes.push("scopes: nothing tells them; `unknown` stands in their place".to_owned());
            found.push(UNKNOWN_SCOPE.to_owned());
        }
        self.spec.insert("scopes".to_owned(), json!(found));
    }

    /// The resource with this one method, as it will be read.
    fn source(&self, doc: Option<&Value>) -> Result<ResourceSource, Reason> {
        let fault = |error: serde_json::Error| Reason::plain("no-tool", error.to_string());
        let mut members = Map::new();
        members.insert("resource".to_owned(), self.resource.name.as_str().into());
        if let Some(singular) = &self.resource.singular {
            members.insert("singular".to_owned(), singular.as_str().into());
        }
        members.insert("tags".to_owned(), json!(self.resource.tags));
        members.insert("methods".to_owned(), json!({ self.placement.method.clone(): self.spec }));
        let spec: ResourceSpec = serde_json::from_value(Value::Object(members)).map_err(fault)?;
        let folder = &self.context.product.folder;
        let file = |kind: &str| Origin::new(format!("{folder}/{kind}/{}.yaml", self.resource.name), "");
        let mut docs = BTreeMap::new();
        if let Some(doc) = doc {
            let doc: MethodDoc = serde_json::from_value(doc.clone()).map_err(fault)?;
            docs.insert(self.placement.method.clone(), doc);
        }
        Ok(ResourceSource {
            spec,
            origin: file("resources"),
            broken_methods: std::collections::BTreeSet::new(),
            docs,
            doc_origin: Some(file("docs")),
        })
    }

    fn attempt(&self, doc: &Value) -> Result<(Option<Tool>, Vec<Problem>), Reason> {
        let source = self.source(Some(doc))?;
        let Context { sources, product, operations } = self.context;
        let (tool, problems) = lower::attempt(sources, product, &source, &self.placement.method, operations);
        Ok((tool, problems.sorted().into_iter().cloned().collect()))
    }

    /// What the operation takes, the body bound in the first way that works: its root's members, the
    /// only item of a list, or an open object where nothing is described.
    fn body(&mut self) -> Result<Vec<Offered>, Reason> {
        let mut first = None;
        for body in [None, Some(json!({"at": "/0"})), Some(json!({"open": "fields"}))] {
            match &body {
                Some(body) => drop(self.spec.insert("body".to_owned(), body.clone())),
                None => drop(self.spec.shift_remove("body")),
            }
            let source = self.source(None)?;
            let Context { sources, product, .. } = self.context;
            let (offered, problems) = lower::survey(sources, product, &source, &self.placement.method, self.operation);
            let Some(problem) = problems.iter().find(|problem| problem.severity == Severity::Error) else {
                self.notes.extend(problems.iter().map(|problem| format!("body: {}", problem.message)));
                match body {
                    Some(body) if body.get("at").is_some() => {
                        self.notes.push("body: a list; one item is sent in a call".to_owned());
                    }
                    Some(_) => self.notes.push("body: nothing is described; `fields` takes any".to_owned()),
                    None => {}
                }
                return Ok(offered);
            };
            if problem.code != "body-place" {
                return Err(Reason::of(first.as_ref().unwrap_or(problem)));
            }
            first.get_or_insert_with(|| problem.clone());
        }
        Err(first.as_ref().map_or_else(no_object, Reason::of))
    }

    /// Hides what cannot be offered, gives every argument a name of its own, and ids their form.
    fn bind(&mut self, offered: &[Offered]) -> Result<(), Reason> {
        for input in
            self.operation.inputs.iter().filter(|input| input.place == resolve::Place::Cookie && !input.required)
        {
            self.hide(&input.name, "a cookie");
        }
        for one in offered {
            let Some(fault) = &one.fault else {
                for waived in &one.waived {
                    self.notes.push(format!("`{}`: {}", one.described, waived.message));
                }
                continue;
            };
            if one.required {
                let message = format!("`{}` is required and cannot be offered: {}", one.described, fault.message);
                return Err(Reason { message, ..Reason::of(fault) });
            }
            self.hide(&key(one, offered), fault.code);
        }
        let mut kept: Vec<&Offered> = offered.iter().filter(|one| one.fault.is_none()).collect();
        let most = check::ARGUMENTS;
        while kept.len() > most {
            let Some(at) = kept.iter().rposition(|one| !one.required && one.place != Place::Open) else { break };
            let one = kept.remove(at);
            self.hide(&key(one, offered), "argument-count");
        }
        let paged = self.paged(&kept);
        if let Some(first) = self.first(&kept).filter(|_| !paged.is_empty()) {
            self.spec.insert("pagination".to_owned(), json!({ "first": first }));
        }
        let mut taken: Vec<String> =
            if paged.is_empty() { Vec::new() } else { vec!["limit".to_owned(), "cursor".to_owned()] };
        let mut rename = Map::new();
        let mut schemas = Map::new();
        for one in kept.into_iter().filter(|one| !(one.place == Place::Query && paged.contains(&one.described))) {
            let plain = plain_name(one, offered);
            let place = match one.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                _ => "body",
            };
            let is_taken = |name: &str| taken.iter().any(|other| other == name);
            let name = if is_taken(&plain) {
                names::free(&names::short(&format!("{place}_{plain}"), 60), &is_taken)
            } else {
                plain
            };
            if name != one.described && one.place != Place::Open {
                rename.insert(key(one, offered), name.as_str().into());
            }
            if let Some(form) = texts::id_form(&name, &one.schema) {
                schemas.insert(name.clone(), form);
            }
            taken.push(name);
        }
        for (member, map) in [("rename", rename), ("schemas", schemas)] {
            if !map.is_empty() {
                self.spec.insert(member.to_owned(), Value::Object(map));
            }
        }
        Ok(())
    }

    /// The parameters that pagination takes the place of.
    fn paged(&self, kept: &[&Offered]) -> Vec<String> {
        let Some(form) = self.context.product.spec.pagination.as_ref().filter(|_| self.placement.method == "list")
        else {
            return Vec::new();
        };
        let both = vec![form.parameter.clone(), form.size.clone()];
        let has = |name: &String| kept.iter().any(|one| one.place == Place::Query && one.described == *name);
        if both.iter().all(has) { both } else { Vec::new() }
    }

    /// Where this list begins, if that is further on than in the rest of the product.
    fn first(&self, kept: &[&Offered]) -> Option<u64> {
        let form = self.context.product.spec.pagination.as_ref()?;
        let one = kept.iter().find(|one| one.place == Place::Query && one.described == form.parameter)?;
        one.schema.get("minimum")?.as_u64().filter(|least| *least > u64::from(form.first))
    }

    fn hide(&mut self, key: &str, why: &str) {
        self.notes.push(format!("hidden: `{key}` ({why})"));
        let list = self.spec.entry("hide").or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(key.into());
        }
    }

    /// Hides the optional argument that an error is about, or gives up.
    fn give_way(&mut self, offered: &[Offered], error: &Problem) -> Result<(), Reason> {
        let hidden = |key: &str| {
            self.spec.get("hide").and_then(Value::as_array).is_some_and(|all| all.iter().any(|one| one == key))
        };
        let places = std::iter::once(&error.origin).chain(error.related.iter().map(|(origin, _)| origin));
        for place in places {
            let about = offered.iter().find(|one| {
                !one.required && one.place != Place::Open && one.origin == *place && !hidden(&key(one, offered))
            });
            let Some(one) = about else { continue };
            let key = key(one, offered);
            let name = self.renamed(&key, one);
            if let Some(Value::Object(rename)) = self.spec.get_mut("rename") {
                rename.shift_remove(&key);
            }
            if let Some(Value::Object(schemas)) = self.spec.get_mut("schemas") {
                schemas.shift_remove(&name);
            }
            for member in ["rename", "schemas"] {
                if self.spec.get(member).and_then(Value::as_object).is_some_and(Map::is_empty) {
                    self.spec.shift_remove(member);
                }
            }
            self.hide(&key, error.code);
            return Ok(());
        }
        Err(Reason::of(error))
    }

    fn renamed(&self, key: &str, one: &Offered) -> String {
        let renamed = self.spec.get("rename").and_then(|all| all.get(key)).and_then(Value::as_str);
        renamed.unwrap_or(&one.described).to_owned()
    }

    /// The draft doc: the description's own words where it has any.
    fn doc(&self, tool: &Tool) -> Map<String, Value> {
        let value = self.context.sources.files.at(&self.operation.origin);
        let said = |name: &str| {
            let text = value.and_then(|value| value.get(name)?.as_str()).map(crate::plain::line);
            text.filter(|text| !text.is_empty())
        };
        let standard = is_standard(&self.placement.method);
        let made = if standard {
            format!("{} {}", sentence(&self.placement.method), self.resource.name.replace('_', " "))
        } else {
            format!("{}: {}", sentence(&self.resource.name), self.placement.method.replace('_', " "))
        };
        let title = said("summary").or_else(|| said("operationId").map(|id| sentence(&id))).unwrap_or(made);
        let title = brief::without_opening(title.trim_end_matches('.'));
        let title = crate::plain::cut(&title, texts::TITLE);
        let description = said("description").or_else(|| said("summary").filter(|text| text.contains(' ')));
        let description = description.map_or_else(
            || format!("{title}: {} {}.", tool.http_method, self.operation.key.split(' ').nth(1).unwrap_or_default()),
            |text| {
                let text = brief::without_values(&brief::without_opening(&text), None);
                brief::first_sentences(&text, texts::DESCRIPTION, texts::LONGEST)
            },
        );
        let mut doc = Map::new();
        doc.insert("draft".to_owned(), true.into());
        doc.insert("title".to_owned(), title.as_str().into());
        let arguments = texts::arguments(tool, &title, &description);
        doc.insert("description".to_owned(), description.into());
        if !arguments.is_empty() {
            doc.insert("arguments".to_owned(), Value::Object(arguments));
        }
        doc.insert("examples".to_owned(), json!([texts::example(tool, &title)]));
        doc
    }
}

/// A name that clients take, and that promises no id where none is.
fn plain_name(one: &Offered, offered: &[Offered]) -> String {
    let name = lower::suggestion(&one.described);
    if !check::is_id(&name) || texts::may_be_text(&one.schema) {
        return name;
    }
    let stem = name[..name.len().saturating_sub(3)].trim_end_matches('_').to_owned();
    let free = !stem.is_empty() && !offered.iter().any(|other| other.described == stem);
    if free { stem } else { format!("{name}_value") }
}

/// How `hide` and `rename` name it: with its place where others share the name.
fn key(one: &Offered, offered: &[Offered]) -> String {
    if offered.iter().filter(|other| other.described == one.described).count() < 2 {
        return one.described.clone();
    }
    let place = match one.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        _ => "body",
    };
    format!("{place}:{}", one.described)
}

fn no_object() -> Reason {
    Reason::plain("body-place", "the body has no object whose members could be offered")
}
