//! The page of one tool.

use serde::Serialize;
use serde_json::Value;

use super::argument::{self, Field};
use super::pages::{Link, Site};
use super::word;
use super::words::{Piece, paragraphs, pieces};
use crate::emit;
use crate::explain::{self, FilePlace};
use crate::ir::{Argument, ArgumentLookup, Evidence, Purpose, Refusal, Rule, Server, Tool};
use crate::preview;
use crate::tokens::digest;

/// What the template sees.
#[derive(Debug, Serialize)]
pub(super) struct ToolPage<'a> {
    name: &'a str,
    title: &'a str,
    product: Link,
    resource: &'a str,
    method: &'a str,
    class: String,
    risks: Vec<String>,
    tags: Vec<Tag<'a>>,
    scopes: Vec<&'a str>,
    evidence: Option<EvidenceTold>,
    hints: Vec<(&'static str, bool)>,
    facts: Vec<(&'static str, String)>,
    tokens: u32,
    description: Vec<Vec<Piece<'a>>>,
    line: String,
    arguments: Vec<Field<'a>>,
    definitions: Vec<Field<'a>>,
    rules: Vec<String>,
    refusals: Vec<RefusalTold<'a>>,
    examples: Vec<ExampleTold<'a>>,
    bundles: Vec<&'a str>,
    spec: FilePlace,
    doc: FilePlace,
    operation: FilePlace,
    key: &'a str,
    surface: String,
    hash: String,
}

#[derive(Debug, Serialize)]
struct Tag<'a> {
    name: &'a str,
    meaning: &'a str,
}

/// How well the vendor's behaviour is known.
#[derive(Debug, Serialize)]
pub(super) struct EvidenceTold {
    word: &'static str,
    meaning: &'static str,
}

#[derive(Debug, Serialize)]
struct RefusalTold<'a> {
    argument: &'a str,
    say: Vec<Piece<'a>>,
    /// Under which conditions; empty where it is always refused.
    when: String,
}

#[derive(Debug, Serialize)]
struct ExampleTold<'a> {
    ask: &'a str,
    arguments: String,
    request: String,
    open: bool,
}

/// What is known of a tool whose behaviour the vendor does not document.
pub(super) const fn evidence(evidence: Evidence) -> EvidenceTold {
    match evidence {
        Evidence::Field => EvidenceTold {
            word: "reported by users",
            meaning: "Users report that the vendor behaves so; its documentation does not say it.",
        },
        Evidence::Unsure => EvidenceTold {
            word: "not sure",
            meaning: "Inferred, or sources disagree; the vendor may behave otherwise.",
        },
    }
}

/// The page of a tool.
pub(super) fn page<'a>(site: &Site<'a>, tool: &'a Tool) -> ToolPage<'a> {
    let server = &site.compiled.server;
    let sources = &site.compiled.sources;
    let product = &server.products[&tool.product];
    let path = format!("surface/{}/{}.yaml", tool.product, tool.name);
    let surface = site.emitted.output.get(&path).map_or(&[][..], Vec::as_slice);
    let hints = tool.annotations;
    ToolPage {
        name: &tool.name,
        title: &tool.title,
        product: Link::product(product),
        resource: &tool.resource,
        method: &tool.method,
        class: word(&tool.class),
        risks: tool.risk.iter().map(word).collect(),
        tags: tool.tags.iter().map(|tag| Tag { name: tag, meaning: site.meaning(tag) }).collect(),
        scopes: tool.scopes.iter().map(String::as_str).collect(),
        evidence: tool.evidence.map(evidence),
        hints: vec![
            ("readOnlyHint", hints.read_only),
            ("destructiveHint", hints.destructive),
            ("idempotentHint", hints.idempotent),
            ("openWorldHint", hints.open_world),
        ],
        facts: facts(tool),
        tokens: site.emitted.tokens.get(&tool.name).copied().unwrap_or_default(),
        description: paragraphs(server, &tool.description),
        line: emit::request_line(product, tool),
        arguments: arguments(server, tool),
        definitions: definitions(server, tool),
        rules: tool.rules.iter().map(rule).collect(),
        refusals: tool.refusals.iter().map(|one| refusal(server, one)).collect(),
        examples: tool
            .examples
            .iter()
            .map(|example| {
                let request = preview::request(server, product, tool, &example.arguments);
                ExampleTold {
                    ask: &example.ask,
                    arguments: format!("{:#}", Value::Object(example.arguments.clone())),
                    open: !request.open.is_empty(),
                    request: request.text(),
                }
            })
            .collect(),
        bundles: server
            .bundles
            .values()
            .filter(|bundle| bundle.tools.contains(&tool.name))
            .map(|bundle| bundle.name.as_str())
            .collect(),
        spec: explain::place_of(sources, &tool.spec_origin),
        doc: explain::place_of(sources, &tool.doc_origin),
        operation: explain::place_of(sources, &tool.operation_origin),
        key: &tool.key,
        hash: digest(surface),
        surface: String::from_utf8_lossy(surface).into_owned(),
    }
}

/// Lines beside the description: pages, cost, what tells the outcome, files.
fn facts(tool: &Tool) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    if let Some(pages) = &tool.pagination {
        out.push(("Pages", format!("{} records at a time, at most {}; cursor reads on", pages.default, pages.max)));
    }
    if tool.cost.credits != 1 || tool.cost.heavy {
        let heavy = if tool.cost.heavy { ", and counts as heavy" } else { "" };
        out.push(("Cost", format!("{} of the vendor's credits{heavy}", tool.cost.credits)));
    }
    if tool.download {
        out.push(("Answer", "a file".to_owned()));
    }
    if let Some(outcome) = &tool.outcome {
        out.push(("Outcome", format!("{outcome} tells what became of a call without an answer")));
    }
    if !tool.result.keep.is_empty() {
        out.push(("Members kept", tool.result.keep.join(", ")));
    }
    if !tool.cut.is_empty() {
        out.push(("Left out", format!("{} members, to keep the schema within its budget", tool.cut.len())));
    }
    out
}

fn arguments<'a>(server: &Server, tool: &'a Tool) -> Vec<Field<'a>> {
    let schemas = tool.input_schema.get("properties");
    let field = |one: &'a Argument| {
        let schema = schemas.and_then(|all| all.get(&one.name)).unwrap_or(&Value::Null);
        let mut field = argument::field(server, &one.name, schema, one.required);
        let found = tool.lookups.iter().find(|lookup| lookup.at.first() == Some(&one.name));
        let looked_up = found.map(looked_up).unwrap_or_default();
        field.goes = Some(format!("{}{looked_up}", emit::goes(one)));
        field
    };
    tool.arguments.iter().map(field).collect()
}

fn looked_up(lookup: &ArgumentLookup) -> String {
    match lookup.purpose {
        Purpose::Name => format!("; the name of the {} becomes its id", lookup.lookup.replace('_', " ")),
        Purpose::Default => format!("; if not given, found by {}", lookup.lookup.replace('_', " ")),
    }
}

fn definitions<'a>(server: &Server, tool: &'a Tool) -> Vec<Field<'a>> {
    let shared = tool.input_schema.get("$defs").and_then(Value::as_object);
    shared.into_iter().flatten().map(|(name, schema)| argument::field(server, name, schema, false)).collect()
}

fn rule(rule: &Rule) -> String {
    let (what, names) = match rule {
        Rule::ExactlyOne(names) => ("Exactly one of", names),
        Rule::AtLeastOne(names) => ("At least one of", names),
        Rule::AllOrNone(names) => ("All or none of", names),
    };
    format!("{what} {}.", names.join(", "))
}

fn refusal<'a>(server: &Server, refusal: &'a Refusal) -> RefusalTold<'a> {
    let mut when = Vec::new();
    if !refusal.values.is_empty() {
        let values: Vec<String> = refusal.values.iter().map(Value::to_string).collect();
        when.push(format!("as {}", values.join(", ")));
    }
    when.extend(refusal.pattern.iter().map(|pattern| format!("where it matches {pattern}")));
    when.extend(refusal.when.iter().map(|(name, value)| format!("with {name} {value}")));
    RefusalTold { argument: &refusal.argument, say: pieces(server, &refusal.say), when: when.join(", ") }
}
