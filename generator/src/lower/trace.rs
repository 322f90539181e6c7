//! What each pass did to one method, told by comparing the draft before and after: no pass has to say it itself.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use super::places::pointer;
use super::tool::Step;
use crate::ir::{BodyForm, Place, Tool};
use crate::problem::Origin;

/// Changes of one argument that are told one by one.
const TOLD: usize = 12;
/// Signs of a value that are told.
const WIDTH: usize = 100;

/// One pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PassTrace {
    /// Its name.
    pub pass: &'static str,
    /// What it is for.
    pub does: &'static str,
    /// What it changed; nothing where it had nothing to do.
    pub changes: Vec<Change>,
}

/// One thing that a pass changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// What it was done to: an argument's name, or a part of the request.
    pub subject: String,
    /// What it is now, or why it is gone.
    pub detail: String,
}

/// What can be done to a part of a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It came into being.
    Added,
    /// It is no longer offered, or no longer sent.
    Removed,
    /// It is another.
    Changed,
}

impl ChangeKind {
    /// As a sign at the beginning of a line.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Added => '+',
            Self::Removed => '-',
            Self::Changed => '~',
        }
    }
}

/// Collects what the passes do.
#[derive(Debug, Default)]
pub(super) struct Tracer {
    before: State,
    pub(super) passes: Vec<PassTrace>,
}

impl Tracer {
    /// Compares the draft with what it was after the pass before.
    pub(super) fn after(&mut self, step: &Step, draft: &Draft) {
        let now = State::of(draft);
        let changes = self.before.changes(&now);
        self.passes.push(PassTrace { pass: step.name, does: step.does, changes });
        self.before = now;
    }

    /// What is said of the tool as a whole, once it is made.
    pub(super) fn finish(&mut self, tool: &Tool) {
        let change = |subject: &str, detail: &Value| Change {
            kind: ChangeKind::Added,
            subject: subject.to_owned(),
            detail: detail.as_str().map_or_else(|| detail.to_string(), str::to_owned),
        };
        let mut result = vec![change("(result)", &json!(tool.result))];
        result.extend(tool.rules.iter().map(|rule| change("(rule)", &json!(rule))));
        self.passes.push(PassTrace {
            pass: "results",
            does: "rules over arguments, what is made of the answer",
            changes: result,
        });
        let changes = vec![
            change("(name)", &json!(tool.name)),
            change("(class)", &json!(tool.class)),
            change("(risk)", &json!(tool.risk)),
            change("(scopes)", &json!(tool.scopes)),
            change("(hints)", &json!(tool.annotations)),
        ];
        self.passes.push(PassTrace {
            pass: "class",
            does: "name, class, risk, scopes and the protocol's hints",
            changes,
        });
    }
}

/// What is compared.
#[derive(Debug, Default)]
struct State {
    arguments: Vec<ArgumentState>,
    /// Everything else, a line each.
    lines: Vec<(String, String)>,
    /// What is described and not offered, with the reason.
    withheld: Vec<(String, &'static str)>,
}

#[derive(Debug)]
struct ArgumentState {
    /// A place of the description may be two arguments: a list in the query and its page.
    identity: (Origin, String),
    name: String,
    facts: Map<String, Value>,
}

impl State {
    fn of(draft: &Draft) -> Self {
        Self {
            arguments: draft.fields.iter().map(argument).collect(),
            lines: lines(draft),
            withheld: draft.withheld.iter().map(|(_, name, reason)| (name.clone(), *reason)).collect(),
        }
    }

    fn changes(&self, now: &Self) -> Vec<Change> {
        let mut out = Vec::new();
        let mut add = |kind, subject: &str, detail: String| {
            out.push(Change { kind, subject: subject.to_owned(), detail });
        };
        for old in &self.arguments {
            if !now.arguments.iter().any(|new| new.identity == old.identity) {
                let fresh = now.withheld.iter().skip(self.withheld.len());
                let reason = fresh.filter(|(name, _)| *name == old.identity.1).map(|(_, reason)| *reason).next();
                add(ChangeKind::Removed, &old.name, reason.unwrap_or("no longer an argument").to_owned());
            }
        }
        for new in &now.arguments {
            match self.arguments.iter().find(|old| old.identity == new.identity) {
                None => add(ChangeKind::Added, &new.name, brief(&new.facts)),
                Some(old) => {
                    if old.name != new.name {
                        add(ChangeKind::Changed, &old.name, format!("is now called {}", new.name));
                    }
                    let mut found = Vec::new();
                    differences(&old.facts, &new.facts, "", &mut found);
                    let more = found.len().saturating_sub(TOLD);
                    found.into_iter().take(TOLD).for_each(|detail| add(ChangeKind::Changed, &new.name, detail));
                    if more > 0 {
                        add(ChangeKind::Changed, &new.name, format!("and {more} more places"));
                    }
                }
            }
        }
        for (subject, detail) in self.lines.iter().filter(|line| !now.lines.contains(line)) {
            if !now.lines.iter().any(|(other, _)| other == subject) {
                add(ChangeKind::Removed, subject, shortened(detail));
            }
        }
        for (subject, detail) in now.lines.iter().filter(|line| !self.lines.contains(line)) {
            let known = self.lines.iter().any(|(other, _)| other == subject);
            add(if known { ChangeKind::Changed } else { ChangeKind::Added }, subject, shortened(detail));
        }
        out
    }
}

fn argument(field: &Field) -> ArgumentState {
    let mut facts = Map::new();
    facts.insert("goes".to_owned(), goes(field).into());
    if field.required {
        facts.insert("required".to_owned(), true.into());
    }
    let optional = [
        ("sent where not given", field.default.clone()),
        ("grammar", field.grammar.map(|grammar| json!(grammar))),
        ("style", field.style.map(|style| json!(style))),
        ("file of at most bytes", field.file.map(|file| json!(file.max_bytes))),
        ("note", field.note.clone().map(Value::from)),
    ];
    for (name, value) in optional {
        facts.extend(value.map(|value| (name.to_owned(), value)));
    }
    if !field.schema.is_empty() {
        facts.insert("schema".to_owned(), Value::Object(field.schema.clone()));
    }
    ArgumentState { identity: (field.origin.clone(), field.described.clone()), name: field.name.clone(), facts }
}

fn goes(field: &Field) -> String {
    let wire = &field.wire;
    match field.place {
        Place::Path => format!("path {{{wire}}}"),
        Place::Query => format!("query {wire}"),
        Place::Header => format!("header {wire}"),
        Place::Body => format!("body {}", pointer(&field.body_place)),
        Place::Open => format!("members of body {}", pointer(&field.body_place)),
        Place::Pagination => "pagination".to_owned(),
        Place::Local | Place::Key | Place::Projection => "in no request".to_owned(),
        Place::SaveAs => "where the answered file is saved".to_owned(),
    }
}

fn lines(draft: &Draft) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut add = |subject: String, detail: String| out.push((subject, detail));
    if !draft.segments.is_empty() {
        let path = draft.segments.iter().map(|segment| format!("/{segment}"));
        add("(path)".to_owned(), path.collect());
    }
    for (name, value) in &draft.query_constants {
        add(format!("(query {name})"), format!("always {value}"));
    }
    for (name, value) in &draft.header_constants {
        add(format!("(header {name})"), format!("always {value}"));
    }
    for (place, value) in &draft.body_constants {
        add(format!("(body {})", pointer(place)).replace(" )", ")"), format!("always {value}"));
    }
    if draft.body_form != BodyForm::Json {
        add("(body's form)".to_owned(), json!(draft.body_form).to_string());
    }
    if draft.download {
        add("(answer)".to_owned(), "a file".to_owned());
    }
    if let Some(pagination) = &draft.pagination {
        add("(pagination)".to_owned(), json!(pagination).to_string());
    }
    for one in &draft.dates {
        let place: Vec<&str> = std::iter::once(&one.argument).chain(&one.inside).map(String::as_str).collect();
        add(format!("(date {})", place.join("/")), format!("sent as {}", one.style.as_str()));
    }
    for one in &draft.values {
        let pairs: Vec<String> = one.pairs.iter().map(|(word, value)| format!("{word} is sent as {value}")).collect();
        add(format!("(words of {})", one.argument), pairs.join(", "));
    }
    for (index, one) in draft.refusals.iter().enumerate() {
        add(format!("(refused {} {})", one.argument, index + 1), one.say.clone());
    }
    for one in &draft.choices {
        add(format!("(choice {})", one.argument), format!("a value of {}/{}", one.module, one.field));
    }
    for one in &draft.lookups {
        add(format!("(lookup {})", one.at.join("/")), one.lookup.clone());
    }
    out
}

/// An argument in a few words.
fn brief(facts: &Map<String, Value>) -> String {
    let mut out = facts.get("goes").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(Value::String(kind)) = facts.get("schema").and_then(|schema| schema.get("type")) {
        out.extend([", ", kind]);
    }
    if facts.contains_key("required") {
        out.push_str(", required");
    }
    out
}

/// A line for each member that differs, led to by names.
fn differences(old: &Map<String, Value>, new: &Map<String, Value>, at: &str, out: &mut Vec<String>) {
    let place = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") };
    for (name, before) in old {
        match (before, new.get(name)) {
            (_, None) => out.push(format!("{} is gone", place(name))),
            (Value::Object(before), Some(Value::Object(after))) => differences(before, after, &place(name), out),
            (before, Some(after)) if before != after => {
                out.push(format!("{}: {} instead of {}", place(name), told(after), told(before)));
            }
            _ => {}
        }
    }
    for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        match value {
            // The schema as a whole comes into being in one pass: its keywords are the lines.
            Value::Object(members) if at.is_empty() => differences(&Map::new(), members, &place(name), out),
            value => out.push(format!("{}: {}", place(name), told(value))),
        }
    }
}

fn told(value: &Value) -> String {
    shortened(&value.to_string())
}

fn shortened(text: &str) -> String {
    let mut signs = text.chars();
    let start: String = signs.by_ref().take(WIDTH).collect();
    if signs.next().is_some() { format!("{start}…") } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(old: &Value, new: &Value) -> Vec<String> {
        let mut out = Vec::new();
        differences(old.as_object().unwrap(), new.as_object().unwrap(), "", &mut out);
        out
    }

    #[test]
    fn every_member_that_differs_is_told() {
        let old = json!({"goes": "query a", "schema": {"type": "string", "maxLength": 5, "items": {"type": "string"}}});
        let new =
            json!({"goes": "query a", "required": true, "schema": {"type": "string", "maxLength": 9, "items": {}}});
        assert_eq!(
            found(&old, &new),
            ["schema/maxLength: 9 instead of 5", "schema/items/type is gone", "required: true"]
        );
        assert!(found(&old, &old).is_empty());
    }

    #[test]
    fn long_values_are_shortened() {
        assert_eq!(shortened(&"x".repeat(WIDTH)), "x".repeat(WIDTH));
        assert_eq!(shortened(&"x".repeat(WIDTH + 1)), format!("{}…", "x".repeat(WIDTH)));
    }
}
