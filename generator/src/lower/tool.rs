//! The passes in order, and the tool that comes out.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use super::{
    arguments, body, budget, choices, class, constants, dates, download, echo, examine, fields, form, governing, hide,
    lookups, names, pagination, parameters, places, results, shape, texts, words,
};
use crate::format::EvidenceName;
use crate::ir::{Argument, Evidence, Example, FieldPlace, Tool};
use crate::problem::{Origin, Problems};

/// The tool of a draft, or the code of the problem that keeps it from being sound. A method without
/// a doc is made all the same, so that its mistakes are told before somebody writes the doc.
pub(super) fn make(mut draft: Draft, problems: &mut Problems) -> Result<Tool, &'static str> {
    for fault in draft.operation.faults.clone() {
        draft.spoil_with(problems, fault);
    }
    if let Some(code) = draft.spoiled {
        return Err(code);
    }
    parameters::collect(&mut draft, problems);
    draft.judged = body::collect(&mut draft, problems);
    form::from_query(&mut draft);
    form::stated(&mut draft, problems);
    download::apply(&mut draft, problems);
    governing::key(&mut draft, problems);
    places::apply(&mut draft, problems);
    echo::collect(&mut draft, problems);
    constants::apply(&mut draft, problems);
    pagination::apply(&mut draft, problems);
    hide::apply(&mut draft, problems);
    words::extra(&mut draft, problems);
    names::apply(&mut draft, problems);
    arguments::apply(&mut draft, problems);
    echo::check(&mut draft, problems);
    shape::apply(&mut draft, problems);
    form::apply(&mut draft, problems);
    texts::apply(&mut draft, problems);
    dates::tell(&mut draft);
    lookups::apply(&mut draft, problems);
    choices::apply(&mut draft, problems);
    let rules = examine::rules(&mut draft, problems);
    words::refusals(&mut draft, problems);
    let result = results::shape(&mut draft, problems);
    let cost = governing::cost(&mut draft, problems);
    order(&mut draft.fields);
    let cut = budget::apply(&mut draft);
    let (class, risk) = class::class_and_risk(&mut draft, problems);
    let mut scopes = class::scopes(&mut draft, problems);
    let fields = fields::names(&mut draft, problems);
    if let Some(metadata) = &draft.shared.fields
        && fields.iter().any(|names| matches!(names.place, FieldPlace::Record { .. }))
    {
        scopes.extend(metadata.request.scopes.iter().cloned());
    }
    scopes.extend(choices::scopes(&draft).chain(lookups::scopes(&draft)));
    if let Some(code) = draft.spoiled {
        return Err(code);
    }
    let annotations = class::annotations(&draft, &risk);
    let outcome = draft.spec.outcome.as_ref().map(|outcome| outcome.look.clone());
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
        http_method: draft.operation.method.clone(),
        input_schema: input_schema(&draft),
        arguments: draft.fields.iter().map(|field| argument(&draft, field)).collect(),
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

/// Required first; within each half the order of the description.
fn order(fields: &mut [Field]) {
    fields.sort_by_key(|field| !field.required);
}

fn argument(draft: &Draft, field: &Field) -> Argument {
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
