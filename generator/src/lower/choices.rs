//! Arguments that take values of a picklist, which differs from organisation to organisation.

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use super::fields::{Asked, request};
use crate::format::ChoiceField;
use crate::ir::{ArgumentChoice, FieldMetadata, Place};
use crate::problem::{Origin, Problems};
use crate::read::{ProductSource, suggest};
use crate::resolve::Operation;

/// How the product's picklists are read.
pub(super) fn metadata(
    source: &ProductSource,
    operations: &[Operation],
    problems: &mut Problems,
) -> Option<FieldMetadata> {
    let spec = source.spec.metadata.choices.as_ref()?;
    let origin = source.origin.join("metadata").join("choices");
    let resources = || source.resources.iter().map(|resource| resource.spec.resource.as_str());
    for (module, of) in &spec.of {
        for (index, resource) in of.resources.iter().enumerate() {
            if !resources().any(|known| known == resource) {
                problems.error(
                    "field-metadata",
                    &origin.join("of").join(module).join("resources").join(&index.to_string()),
                    format!("the product has no resource `{resource}`"),
                    "the line has no effect",
                    suggest::mend(resource, resources()),
                );
            }
        }
    }
    let asked = Asked { operation: &spec.operation, module: &spec.module, scopes: spec.scopes.as_ref(), at: &spec.at };
    Some(FieldMetadata {
        request: request(source, asked, operations, &origin, problems)?,
        name: spec.name.clone(),
        label: spec.name.clone(),
        data_type: String::new(),
        read_only: String::new(),
        values: spec.values.clone(),
        value: spec.value.clone(),
        display: spec.display.clone().unwrap_or_else(|| spec.value.clone()),
        choices: Vec::new(),
        unlisted: spec.unlisted.clone(),
    })
}

/// The arguments of a method whose values are checked.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let stated = stated(draft, problems);
    let usual = usual(draft);
    draft.choices = stated.into_iter().chain(usual).collect();
}

/// The scopes of what a call's values are held against.
pub(super) fn scopes(draft: &Draft) -> impl Iterator<Item = String> {
    let metadata = draft.shared.choices.iter().filter(|_| !draft.choices.is_empty());
    metadata.flat_map(|metadata| metadata.request.scopes.iter().cloned())
}

/// What the method says under `choices:`.
fn stated(draft: &mut Draft, problems: &mut Problems) -> Vec<ArgumentChoice> {
    let spec = draft.spec;
    let mut out = Vec::new();
    for (argument, choice) in &spec.choices {
        let origin = draft.origin.join("choices").join(argument);
        let Some(field) = draft.fields.iter().find(|field| field.name == *argument) else {
            unknown_argument(draft, &origin, argument, true, problems);
            continue;
        };
        let made = match choice {
            ChoiceField::Off(false) if listed(draft, field).is_some() => continue,
            ChoiceField::Off(_) => Err("nothing would check this argument"),
            ChoiceField::Field(_) if draft.product.spec.metadata.choices.is_none() => {
                Err("the product does not say how picklists are read")
            }
            ChoiceField::Field(text) => match (text.split_once('/'), kind(field)) {
                (None, _) => Err("a picklist is named as MODULE/FIELD"),
                (_, None) => Err("the argument is no text and no list of texts"),
                (Some((module, name)), Some(list)) => Ok(choice_of(argument, module, name, list)),
            },
        };
        match made {
            Ok(choice) => out.push(choice),
            Err(fault) => odd(draft, &origin, fault, problems),
        }
    }
    out
}

fn odd(draft: &mut Draft, origin: &Origin, fault: &str, problems: &mut Problems) {
    draft.spoil(
        problems,
        "choice-argument",
        origin,
        fault,
        "there would be nothing to check",
        "write `ARGUMENT: MODULE/FIELD` for a text or a list of texts, with `metadata: {choices: ...}` in product.yaml; or \
         remove the line",
    );
}

/// What the product says of every method of a resource.
fn usual(draft: &Draft) -> Vec<ArgumentChoice> {
    let open = draft.fields.iter().filter(|field| !draft.spec.choices.contains_key(&field.name));
    open.filter_map(|field| {
        let (module, described) = listed(draft, field)?;
        draft.shared.chosen(module, described);
        Some(choice_of(&field.name, module, described, kind(field)?))
    })
    .collect()
}

/// Module and field of an argument that the product lists.
fn listed<'a>(draft: &Draft<'a>, field: &Field) -> Option<(&'a str, &'a str)> {
    let spec = draft.product.spec.metadata.choices.as_ref()?;
    spec.of.iter().filter(|(_, of)| of.resources.contains(&draft.resource.spec.resource)).find_map(|(module, of)| {
        let argument = of.arguments.iter().find(|argument| **argument == field.described)?;
        Some((module.as_str(), argument.as_str()))
    })
}

fn choice_of(argument: &str, module: &str, field: &str, list: bool) -> ArgumentChoice {
    ArgumentChoice { argument: argument.to_owned(), module: module.to_owned(), field: field.to_owned(), list }
}

/// Whether a text may hold several values, with commas between: in a query it does. Nothing for what
/// is no text, or has a fixed choice of its own.
fn kind(field: &Field) -> Option<bool> {
    let is_text = |schema: &Map<String, Value>| {
        let text = match schema.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().all(|kind| *kind == "string" || *kind == "null"),
            Some(kind) => *kind == "string",
            None => false,
        };
        text && !schema.contains_key("enum") && !schema.contains_key("const")
    };
    let items = field.schema.get("items").and_then(Value::as_object);
    if is_text(&field.schema) { Some(field.place == Place::Query) } else { items.is_some_and(is_text).then_some(false) }
}
