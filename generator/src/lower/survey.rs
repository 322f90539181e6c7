//! What one method could offer, field by field, each with what is wrong with it: for making a
//! first version of a resource spec, where nobody has decided anything yet.

use serde_json::{Map, Value};

use super::lookups::Shared;
use super::schema::Inliner;
use super::{arguments, body, form, parameters, product};
use crate::ir::{Place, Tool};
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::read::{Files, ProductSource, ResourceSource, Sources};
use crate::resolve::Operation;

/// One thing that a caller could give.
#[derive(Debug, Clone)]
pub(crate) struct Offered {
    pub(crate) place: Place,
    /// As the description spells it.
    pub(crate) described: String,
    pub(crate) required: bool,
    /// Its schema, references replaced.
    pub(crate) schema: Map<String, Value>,
    pub(crate) origin: Origin,
    /// What keeps it from being offered.
    pub(crate) fault: Option<Problem>,
    /// What its description demands and nothing here checks.
    pub(crate) waived: Vec<Problem>,
}

/// What an operation takes, as a method binds it. The problems are those of the body as a whole.
pub(crate) fn survey(
    sources: &Sources,
    source: &ProductSource,
    resource: &ResourceSource,
    method: &str,
    operation: &Operation,
) -> (Vec<Offered>, Vec<Problem>) {
    let shared = Shared::default();
    let Some(mut draft) = product::start(sources, source, &shared, resource, method, operation) else {
        return (Vec::new(), Vec::new());
    };
    parameters::collect(&mut draft, &mut Problems::default());
    let mut problems = Problems::default();
    body::collect(&mut draft, &mut problems);
    form::from_query(&mut draft);
    let offered = draft
        .fields
        .iter_mut()
        .map(|field| {
            // One for each field, so that a fault is known to be this field's.
            let mut inliner = Inliner::new(&sources.files);
            let unsent = arguments::finish(field, &mut inliner);
            let (errors, waived): (Vec<_>, Vec<_>) =
                inliner.faults.into_iter().partition(|fault| fault.severity == Severity::Error);
            Offered {
                place: field.place,
                described: field.described.clone(),
                required: field.required,
                schema: field.schema.clone(),
                origin: field.origin.clone(),
                fault: errors.into_iter().chain(unsent).next(),
                waived,
            }
        })
        .collect();
    (offered, problems.sorted().into_iter().cloned().collect())
}

/// The schema at a place, self-contained: `$defs` holds what contains itself. And what is wrong with it.
#[must_use]
pub fn schema_at(files: &Files, place: &Origin) -> (Value, Vec<Problem>) {
    let mut inliner = Inliner::new(files);
    let mut schema = inliner.inline(std::slice::from_ref(place));
    let definitions = inliner.definitions(std::iter::once(&schema));
    if let Some(members) = schema.as_object_mut().filter(|_| !definitions.is_empty()) {
        members.insert("$defs".to_owned(), Value::Object(definitions));
    }
    (schema, inliner.faults)
}

/// The tool of one method by itself, and what is wrong with it.
pub(crate) fn attempt(
    sources: &Sources,
    source: &ProductSource,
    resource: &ResourceSource,
    method: &str,
    operations: &[Operation],
) -> (Option<Tool>, Problems) {
    let mut problems = Problems::default();
    let tool = product::attempt(sources, source, resource, method, operations, &mut problems);
    (tool, problems)
}
