//! `generator explain TOOL`: from the vendor's operation to the request, step by step.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

use super::emitted::{EmittedPart, emitted};
use crate::emit::Emitted;
use crate::ir::{Class, Evidence, Risk, Tool};
use crate::lower::{self, PassTrace};
use crate::pipeline::Compiled;
use crate::preview::{self, Preview};
use crate::problem::Origin;
use crate::read::Sources;
use crate::resolve::{Operation, Place};

/// Everything that is known of one tool.
#[derive(Debug, Serialize)]
pub struct ToolExplanation<'a> {
    /// Its name.
    pub tool: &'a str,
    /// From the doc.
    pub title: &'a str,
    /// Of the folder.
    pub product: &'a str,
    /// Of the resource spec.
    pub resource: &'a str,
    /// In the resource spec.
    pub method: &'a str,
    /// What method filters go by.
    pub class: Class,
    /// What a call can cause.
    pub risk: &'a BTreeSet<Risk>,
    /// What tag filters go by.
    pub tags: &'a BTreeSet<String>,
    /// Least OAuth scopes.
    pub scopes: &'a BTreeSet<String>,
    /// How well the vendor's behaviour is known; nothing where the vendor documents it.
    pub evidence: Option<Evidence>,
    /// What the vendor describes.
    pub operation: OperationTold,
    /// Where the method is specified.
    pub spec: FilePlace,
    /// What each pass did.
    pub passes: Vec<PassTrace>,
    /// What people wrote.
    pub doc: DocTold<'a>,
    /// What came of it; nothing where the inputs have errors.
    pub emitted: Vec<EmittedPart>,
    /// What a model pays for the tool's entry.
    pub tokens: Option<u32>,
    /// One for each example.
    pub requests: Vec<RequestTold<'a>>,
}

/// A line of an input file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FilePlace {
    /// Below the specs folder.
    pub file: String,
    /// Counted from one.
    pub line: Option<usize>,
}

/// An operation as it is described.
#[derive(Debug, Serialize)]
pub struct OperationTold {
    /// HTTP method and path below the base path, parameter names erased.
    pub key: String,
    /// The path as the description writes it.
    pub path: String,
    /// Where it is described.
    pub at: FilePlace,
    /// The description's `operationId`.
    pub id: Option<String>,
    /// The description's `summary`, else the first line of its `description`.
    pub summary: Option<String>,
    /// `query page`, `path id (required)`.
    pub parameters: Vec<String>,
    /// Media types of the body.
    pub body: Vec<String>,
    /// The scopes that the description asks for.
    pub scopes: Vec<String>,
}

/// A curation doc's entry.
#[derive(Debug, Serialize)]
pub struct DocTold<'a> {
    /// Where it stands.
    pub at: FilePlace,
    /// Nobody has reviewed it.
    pub draft: bool,
    /// What a model reads.
    pub description: &'a str,
    /// Argument texts that the doc gives.
    pub arguments: BTreeMap<String, String>,
}

/// An example and its request.
#[derive(Debug, Serialize)]
pub struct RequestTold<'a> {
    /// What a person would say.
    pub ask: &'a str,
    /// The call's arguments.
    pub arguments: &'a Map<String, Value>,
    /// What leaves.
    pub request: Preview,
}

/// Explains a tool of what was compiled; nothing where its operation cannot be found again.
#[must_use]
pub fn tool<'a>(compiled: &'a Compiled, tool: &'a Tool) -> Option<ToolExplanation<'a>> {
    let sources = &compiled.sources;
    let product = compiled.server.products.get(&tool.product)?;
    let (operation, passes) = lower::trace(sources, tool)?;
    let source = sources.products.iter().find(|source| source.folder == tool.product);
    let docs = source.into_iter().flat_map(|source| &source.resources);
    let doc = docs.filter(|resource| resource.method_origin(&tool.method) == tool.spec_origin);
    let texts = doc.filter_map(|resource| resource.docs.get(&tool.method)).flat_map(|doc| &doc.arguments);
    let tokens = |emitted: &Emitted| emitted.tokens.get(&tool.name).copied();
    Some(ToolExplanation {
        tool: &tool.name,
        title: &tool.title,
        product: &tool.product,
        resource: &tool.resource,
        method: &tool.method,
        class: tool.class,
        risk: &tool.risk,
        tags: &tool.tags,
        scopes: &tool.scopes,
        evidence: tool.evidence,
        operation: told(sources, operation),
        spec: place_of(sources, &tool.spec_origin),
        passes,
        doc: DocTold {
            at: place_of(sources, &tool.doc_origin),
            draft: tool.draft,
            description: &tool.description,
            arguments: texts.map(|(name, text)| (name.clone(), text.clone())).collect(),
        },
        emitted: compiled.emitted.as_ref().map(|all| emitted(&tool.name, &tool.product, all)).unwrap_or_default(),
        tokens: compiled.emitted.as_ref().and_then(tokens),
        requests: tool
            .examples
            .iter()
            .map(|example| RequestTold {
                ask: &example.ask,
                arguments: &example.arguments,
                request: preview::request(&compiled.server, product, tool, &example.arguments),
            })
            .collect(),
    })
}

/// A place with its line.
pub(crate) fn place_of(sources: &Sources, origin: &Origin) -> FilePlace {
    FilePlace { file: origin.file.to_string(), line: sources.files.locate(origin, true).map(|place| place.line) }
}

fn told(sources: &Sources, operation: Operation) -> OperationTold {
    let described = sources.files.at(&operation.origin);
    let text = |name: &str| described.and_then(|value| value.get(name)).and_then(Value::as_str).map(str::trim);
    let first_line = text("description").and_then(|text| text.lines().next());
    let parameters = operation.inputs.iter().map(|input| {
        let place = match input.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        format!("{place} {}{}", input.name, if input.required { " (required)" } else { "" })
    });
    let fixed = operation.fixed_query.iter().map(|(name, value)| format!("query {name}={value} (in the path)"));
    OperationTold {
        at: place_of(sources, &operation.origin),
        id: text("operationId").map(str::to_owned),
        summary: text("summary").or(first_line).map(str::to_owned),
        parameters: parameters.chain(fixed).collect(),
        body: operation.body.iter().flat_map(|body| &body.media).map(|media| media.name.clone()).collect(),
        scopes: operation.scopes.clone().unwrap_or_default(),
        key: operation.key,
        path: operation.written,
    }
}
