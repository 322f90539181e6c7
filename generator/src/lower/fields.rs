//! Where calls name fields of the organisation's modules, and how those fields are read.

use serde_json::{Map, Value};

use super::draft::Draft;
use super::{governing, names};
use crate::ir::{FieldMetadata, FieldNames, FieldPlace, Grammar, Hidden, ModuleName, Place};
use crate::problem::{Origin, Problems};
use crate::read::{ProductSource, suggest};
use crate::resolve::{self, Operation};

/// How the product's fields are read. The operation has to be described: its path and its scopes
/// come from there.
pub(super) fn metadata(
    source: &ProductSource,
    operations: &[Operation],
    problems: &mut Problems,
) -> Option<FieldMetadata> {
    let spec = source.spec.metadata.fields.as_ref()?;
    let origin = source.origin.join("metadata").join("fields");
    let asked = Asked { operation: &spec.operation, module: &spec.module, scopes: spec.scopes.as_ref(), at: &spec.at };
    Some(FieldMetadata {
        request: request(source, asked, operations, &origin, problems)?,
        name: spec.name.clone(),
        label: spec.label.clone(),
        data_type: spec.data_type.clone(),
        read_only: spec.read_only.clone(),
        values: spec.values.clone(),
        value: spec.value.clone(),
        display: spec.display.clone(),
        choices: spec.choices.clone(),
        unlisted: spec.unlisted.clone(),
    })
}

/// What a spec says of a request that reads the fields of a module.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) operation: &'a str,
    pub(super) module: &'a str,
    pub(super) scopes: Option<&'a Vec<String>>,
    pub(super) at: &'a str,
}

/// The request, or nothing after a problem.
pub(super) fn request(
    source: &ProductSource,
    asked: Asked,
    operations: &[Operation],
    origin: &Origin,
    problems: &mut Problems,
) -> Option<Hidden> {
    let Some(operation) = operations.iter().find(|operation| operation.key == asked.operation) else {
        let keys = operations.iter().map(|operation| operation.key.as_str());
        problems.error(
            "field-metadata",
            &origin.join("operation"),
            format!("no description has an operation `{}`", asked.operation),
            "names of fields could not be checked",
            suggest::mend(asked.operation, keys),
        );
        return None;
    };
    if let Some(fault) = operation.faults.first() {
        problems.push(fault.clone());
        return None;
    }
    if operation.method != "GET" || !operation.parameter_names().is_empty() || operation.body.is_some() {
        problems.error(
            "field-metadata",
            &origin.join("operation"),
            format!("`{}` is no plain GET request", asked.operation),
            "it is sent with the module alone: without a body, and without a parameter in its path",
            "name an operation such as `GET /settings/fields`",
        );
        return None;
    }
    let query = || operation.inputs.iter().filter(|input| input.place == resolve::Place::Query);
    if !query().any(|input| input.name == asked.module) {
        problems.error(
            "field-metadata",
            &origin.join("module"),
            format!("`{}` has no query parameter `{}`", asked.operation, asked.module),
            "nobody would know whose fields are asked for",
            suggest::mend(asked.module, query().map(|input| input.name.as_str())),
        );
        return None;
    }
    let Some(scopes) = asked.scopes.or(operation.scopes.as_ref()) else {
        problems.error(
            "missing-scopes",
            origin,
            format!("nothing says which OAuth scopes `{}` needs", asked.operation),
            "they become part of what the tools ask for",
            "add `scopes:`; an empty list where none is needed",
        );
        return None;
    };
    Some(Hidden {
        http_method: operation.method.clone(),
        segments: names::without_arguments(operation),
        query_constants: Vec::new(),
        query: vec![("module".to_owned(), asked.module.to_owned())],
        scopes: scopes.iter().cloned().collect(),
        pagination: None,
        at: asked.at.to_owned(),
        key: operation.key.clone(),
        cost: governing::of_product(source, "list", &[]),
        without_tenant: false,
    })
}

/// Where the calls of a method name fields.
pub(super) fn names(draft: &mut Draft, problems: &mut Problems) -> Vec<FieldNames> {
    let Some(spec) = draft.product.spec.metadata.fields.as_ref() else {
        if draft.spec.records.is_some() {
            draft.spoil(
                problems,
                "record-place",
                &draft.origin.join("records"),
                "the product does not say how fields are read",
                "the line has no effect",
                "add `metadata: {fields: ...}` to product.yaml, or remove the line",
            );
        }
        return Vec::new();
    };
    let module = spec.named_by.as_ref().and_then(|parameter| module(draft, parameter));
    let mut out: Vec<FieldNames> = match &draft.spec.records {
        Some(_) => stated(draft, problems),
        None if draft.spec.body.as_ref().is_some_and(|body| body.open.is_some()) => {
            module.iter().map(|module| record(draft, draft.body_at(), module.clone())).collect()
        }
        None => Vec::new(),
    };
    let criteria = draft.fields.iter().filter(|field| field.grammar == Some(Grammar::Criteria));
    out.extend(criteria.filter_map(|field| {
        Some(FieldNames { module: module.clone()?, place: FieldPlace::Query(field.name.clone()) })
    }));
    out
}

/// The module that a path parameter names: its constant, or the argument that it has become.
fn module(draft: &Draft, parameter: &str) -> Option<ModuleName> {
    if let Some(constant) = draft.spec.constants.path.get(parameter) {
        return Some(ModuleName::Constant(constant.clone()));
    }
    let field = draft.fields.iter().find(|field| field.place == Place::Path && field.described == parameter)?;
    Some(ModuleName::Argument(field.name.clone()))
}

/// The records that the spec states itself.
fn stated(draft: &mut Draft, problems: &mut Problems) -> Vec<FieldNames> {
    let spec = draft.spec;
    let mut out = Vec::new();
    for (index, given) in spec.records.iter().flatten().enumerate() {
        let origin = draft.origin.join("records").join(&index.to_string());
        let module = match (&given.module, &given.argument) {
            (Some(module), None) => ModuleName::Constant(module.clone()),
            (None, Some(argument)) => {
                if !draft.names().contains(&argument.as_str()) {
                    super::examine::unknown_argument(draft, &origin.join("argument"), argument, false, problems);
                    continue;
                }
                ModuleName::Argument(argument.clone())
            }
            _ => {
                draft.spoil(
                    problems,
                    "record-place",
                    &origin,
                    "a record has one module",
                    "its fields are those of the module",
                    "state either `module:` or `argument:`",
                );
                continue;
            }
        };
        let at = given.at.clone().unwrap_or_else(|| draft.body_at().to_owned());
        if !draft.fields.iter().any(|field| stands_at(&field.wire, field.place, &at)) {
            let origin = if given.at.is_some() { origin.join("at") } else { origin };
            nowhere(draft, &origin, &at, problems);
            continue;
        }
        out.push(record(draft, &at, module));
    }
    out
}

fn nowhere(draft: &mut Draft, origin: &Origin, at: &str, problems: &mut Problems) {
    let places: Vec<String> = draft
        .fields
        .iter()
        .filter(|field| matches!(field.place, Place::Body | Place::Open))
        .map(|field| field.wire.clone())
        .collect();
    draft.spoil(
        problems,
        "record-place",
        origin,
        format!("no argument goes to `{at}` or into it"),
        "there would be nothing to check",
        suggest::mend(at, places.iter().map(String::as_str)),
    );
}

fn record(draft: &Draft, at: &str, module: ModuleName) -> FieldNames {
    let mut known = Vec::new();
    for field in draft.fields.iter().filter(|field| field.place == Place::Body && field.wire == at) {
        known.extend(members(&field.schema, &draft.definitions));
    }
    known.sort();
    known.dedup();
    FieldNames { module, place: FieldPlace::Record { at: at.to_owned(), known } }
}

/// The members that an argument's schema describes: of the object, or of the items of an array.
fn members(schema: &Map<String, Value>, definitions: &Map<String, Value>) -> Vec<String> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix("#/$defs/")) {
        let found = definitions.get(name).and_then(Value::as_object);
        return found.map(|found| members(found, definitions)).unwrap_or_default();
    }
    let own = schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned();
    let items = schema.get("items").and_then(Value::as_object);
    own.chain(items.map(|items| members(items, definitions)).unwrap_or_default()).collect()
}

fn stands_at(wire: &str, place: Place, at: &str) -> bool {
    let inside = matches!(place, Place::Body | Place::Open).then(|| wire.strip_prefix(at)).flatten();
    inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
