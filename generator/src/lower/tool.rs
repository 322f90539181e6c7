//! The passes in order, and the tool that comes out.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use super::{
    arguments, audit, body, budget, choices, class, constants, dates, disclosure, download, echo, examine, fields,
    form, governing, hide, lookups, names, outsiders, pagination, parameters, places, results, schema, shape, texts,
    words,
};
use crate::format::EvidenceName;
use crate::ir::{Argument, Audit, Evidence, Example, FieldPlace, Tool};
use crate::problem::{Origin, Problems};

/// One pass over a draft.
struct Pass {
    name: &'static str,
    does: &'static str,
    run: fn(&mut Draft, &mut Problems),
}

/// What a watcher is told of a pass.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) does: &'static str,
}

const fn pass(name: &'static str, does: &'static str, run: fn(&mut Draft, &mut Problems)) -> Pass {
    Pass { name, does, run }
}

/// The passes that change a draft, in order.
const PASSES: &[Pass] = &[
    pass("parameters", "parameters of path, query and headers are offered", parameters::collect),
    pass("body", "members of the body are offered", |draft, problems| draft.judged = body::collect(draft, problems)),
    pass("form query", "what a form wants in the body is taken out of the query", |draft, _| form::from_query(draft)),
    pass("form", "the form of the body that the spec states", form::stated),
    pass("download", "an answer that is a file can be saved", download::apply),
    pass("key", "a repeated call can be known", governing::key),
    pass("places", "members that stand deeper become arguments", places::apply),
    pass("echo", "arguments that are sent twice, or under another one's name", echo::collect),
    pass("constants", "what is always the same is no longer offered", constants::apply),
    pass("pagination", "`limit` and `cursor` instead of the vendor's pages", pagination::apply),
    pass("hide", "what the spec does not offer", hide::apply),
    pass("words", "arguments that the spec adds and no request holds", words::extra),
    pass("projection", "members of the result can be chosen", governing::projection),
    pass("names", "renames, names that every client takes, and the path", names::apply),
    pass("arguments", "finished schemas, and how each value is written", arguments::apply),
    pass("echo check", "arguments that decide more than one place", echo::check),
    pass("shape", "what the spec says of schemas, grammars, dates, values, defaults, required", shape::apply),
    pass("form fields", "how each field of a form is written", form::apply),
    pass("texts", "the doc's texts in place of the description's", texts::apply),
    pass("dates", "dates take words such as `today-30d`", |draft, _| dates::tell(draft)),
    pass("lookups", "names instead of ids", lookups::apply),
    pass("choices", "values of picklists are checked", choices::apply),
];

/// The tool of a draft, or the code of the problem that keeps it from being sound. A method without
/// a doc is made all the same, so that its mistakes are told before somebody writes the doc.
pub(super) fn make(draft: Draft, problems: &mut Problems) -> Result<Tool, &'static str> {
    make_watched(draft, problems, &mut |_, _| {})
}

/// As [`make`]; `watch` sees the draft after each pass.
pub(super) fn make_watched(
    mut draft: Draft,
    problems: &mut Problems,
    watch: &mut dyn FnMut(&Step, &Draft),
) -> Result<Tool, &'static str> {
    for fault in draft.operation.faults.clone() {
        draft.spoil_with(problems, fault);
    }
    if let Some(code) = draft.spoiled {
        return Err(code);
    }
    for pass in PASSES {
        (pass.run)(&mut draft, problems);
        watch(&Step { name: pass.name, does: pass.does }, &draft);
    }
    let rules = examine::rules(&mut draft, problems);
    words::refusals(&mut draft, problems);
    watch(&Step { name: "refusals", does: "what is refused with advice" }, &draft);
    let audited = audit::marks(&mut draft, problems);
    let result = results::shape(&mut draft, problems);
    let cost = governing::cost(&mut draft, problems);
    let disclosure = disclosure::disclosure(&mut draft, problems);
    order(&mut draft);
    let budget::Cut { members: cut, over } = budget::apply(&mut draft);
    watch(&Step { name: "budget", does: "what is required first; a schema over its budget loses members" }, &draft);
    let (class, risk) = class::class_and_risk(&mut draft, problems);
    let mut scopes = class::scopes(&mut draft, problems);
    let fields = fields::names(&mut draft, problems);
    if let Some(metadata) = &draft.shared.fields
        && fields.iter().any(|names| matches!(names.place, FieldPlace::Record { .. }))
    {
        scopes.extend(metadata.request.scopes.iter().cloned());
    }
    scopes.extend(choices::scopes(&draft).chain(lookups::scopes(&draft)));
    let annotations = class::annotations(&mut draft, &risk, problems);
    if let Some(code) = draft.spoiled {
        return Err(code);
    }
    let outcome = draft.spec.outcome.as_ref().map(|outcome| outcome.look.clone());
    let outsiders = outsiders::names(&draft);
    let (title, description, doc_origin, examples) = told(&draft);
    Ok(Tool {
        name: class::tool_name(&draft),
        title,
        description,
        long: draft.doc.as_ref().and_then(|(doc, _)| doc.long.clone()),
        draft: draft.doc.as_ref().is_some_and(|(doc, _)| doc.draft),
        product: draft.product.folder.clone(),
        resource: draft.resource.spec.resource.clone(),
        method: draft.method.to_owned(),
        class,
        class_declared: draft.spec.class.is_some(),
        tags: draft.resource.spec.tags.iter().chain(&draft.spec.tags).cloned().collect(),
        risk,
        scopes,
        evidence: draft.spec.evidence.map(|evidence| match evidence {
            EvidenceName::Field => Evidence::Field,
            EvidenceName::Unsure => Evidence::Unsure,
        }),
        annotations,
        cost,
        outcome,
        outsiders,
        disclosure,
        http_method: draft.operation.method.clone(),
        input_schema: input_schema(&draft),
        arguments: draft.fields.iter().map(|field| argument(&draft, field, &audited)).collect(),
        segments: draft.segments,
        query_constants: draft.query_constants,
        header_constants: draft.header_constants,
        body_constants: draft.body_constants,
        body_form: draft.body_form,
        download: draft.download,
        open_reserved: draft.reserved,
        pagination: draft.pagination,
        refusals: draft.refusals,
        values: draft.values,
        dates: draft.dates,
        rules,
        fields,
        choices: draft.choices,
        lookups: draft.lookups,
        result,
        cut,
        over,
        examples,
        key: draft.operation.key.clone(),
        operation_origin: draft.operation.origin.clone(),
        spec_origin: draft.origin,
        doc_origin,
    })
}

/// What the doc says: title, description, where it stands, examples.
fn told(draft: &Draft) -> (String, String, Origin, Vec<Example>) {
    let Some((doc, origin)) = &draft.doc else {
        return (String::new(), String::new(), draft.origin.clone(), Vec::new());
    };
    let examples = doc.examples.iter();
    let examples = examples.map(|example| Example { ask: example.ask.clone(), arguments: example.arguments.clone() });
    (doc.title.trim().to_owned(), doc.description.trim().to_owned(), origin.clone(), examples.collect())
}

/// Required first, at every depth; within each half the order of the description.
fn order(draft: &mut Draft) {
    draft.fields.sort_by_key(|field| !field.required);
    draft.fields.iter_mut().for_each(|field| schema::required_first(&mut field.schema));
    draft.definitions.values_mut().filter_map(Value::as_object_mut).for_each(schema::required_first);
}

fn argument(draft: &Draft, field: &Field, audited: &BTreeSet<String>) -> Argument {
    Argument {
        name: field.name.clone(),
        place: field.place,
        wire: field.wire.clone(),
        style: field.style,
        body_place: field.body_place.clone(),
        key_of: echo::key_of(draft, &field.name),
        copies: echo::copies(draft, &field.name),
        default: field.default.clone(),
        grammar: field.grammar,
        audit: if audited.contains(&field.name) { Audit::Value } else { Audit::Shape },
        file: field.file.map(|file| file.max_bytes),
        required: field.required,
        origin: field.origin.clone(),
    }
}

fn input_schema(draft: &Draft) -> Map<String, Value> {
    let properties: Map<String, Value> =
        draft.fields.iter().map(|field| (field.name.clone(), Value::Object(field.schema.clone()))).collect();
    let required: Vec<&str> =
        draft.fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("additionalProperties".to_owned(), Value::Bool(false));
    if !draft.definitions.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(draft.definitions.clone()));
    }
    schema
}
