//! A lookup of a product as a request: its path, its constants, its pages.

use serde_json::Value;

use super::super::governing;
use super::IDS;
use crate::check;
use crate::format::{LookupSpec, PaginationChoice, TenantSpec};
use crate::ir::{Hidden, Lookup, Segment};
use crate::lower::matching::{self, Wanted};
use crate::lower::pagination;
use crate::problem::{Origin, Problems};
use crate::read::{Files, ProductSource, suggest};
use crate::resolve::{Operation, PathPart, Place};

/// The code of everything that keeps a request from being made.
const CODE: &str = "lookup-request";

/// The lookup, or nothing after a problem.
pub(super) fn lookup(
    files: &Files,
    source: &ProductSource,
    operations: &[Operation],
    spec: &LookupSpec,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<Lookup> {
    let wanted = Wanted {
        operation: &spec.operation,
        parameter_names: spec.parameter_names.as_ref(),
        file: spec.file.as_ref(),
        path: None,
    };
    let found = matching::find(files, source, operations, wanted, origin, problems)?;
    let operation = &operations[*found.first()?];
    if let Some(fault) = operation.faults.first() {
        problems.push(fault.clone());
        return None;
    }
    if operation.method != "GET" || operation.body.is_some() {
        problems.error(
            CODE,
            &origin.join("operation"),
            format!("`{}` is no plain GET request", spec.operation),
            "a name is looked up before the call is judged, so that nothing may change by it",
            "name an operation that reads a list or one record",
        );
        return None;
    }
    texts(source, spec, origin, problems);
    let scopes = spec.scopes.as_ref().or(operation.scopes.as_ref());
    if scopes.is_none() {
        problems.error(
            "missing-scopes",
            origin,
            format!("nothing says which OAuth scopes `{}` needs", spec.operation),
            "they become part of what the tools ask for",
            "add `scopes:`; an empty list where none is needed",
        );
    }
    let segments = segments(source, operation, spec, origin, problems);
    let mut query = Vec::new();
    let search = spec.search.iter().map(|parameter| (parameter, origin.join("search")));
    let within = spec.within.keys().map(|parameter| (parameter, origin.join("within").join(parameter)));
    for (parameter, place) in search.chain(within) {
        if operation.parameter_names().contains(&parameter.as_str()) || !known(operation, parameter, &place, problems) {
            continue;
        }
        query.push((parameter.clone(), parameter.clone()));
    }
    let mut query_constants = Vec::new();
    for (parameter, value) in &spec.query {
        if known(operation, parameter, &origin.join("query").join(parameter), problems) {
            query_constants.push((parameter.clone(), text(value)));
        }
    }
    let pagination = pages(source, operation, spec, origin, problems);
    // A list, as far as costs go, whatever it is asked for.
    let method = if pagination.is_some() { "list" } else { "get" };
    let cost = governing::of_product(source, method, &governing::paged(pagination.as_ref()));
    Some(Lookup {
        request: Hidden {
            http_method: operation.method.clone(),
            segments,
            query_constants,
            query,
            scopes: scopes.into_iter().flatten().cloned().collect(),
            pagination,
            at: spec.at.clone(),
            without_tenant: false,
            key: operation.key.clone(),
            cost,
        },
        search: spec.search.clone(),
        names: spec.names.clone(),
        id: spec.id.clone(),
        prefer: spec.prefer.clone(),
        tell: spec.tell.clone(),
        ids: spec.ids.clone().unwrap_or_else(|| IDS.to_owned()),
        resource: spec.resource.clone(),
    })
}

/// What can be judged without the operation.
fn texts(source: &ProductSource, spec: &LookupSpec, origin: &Origin, problems: &mut Problems) {
    if let Some(fault) = spec.ids.as_deref().and_then(check::unportable) {
        problems.error(
            "invalid-schema",
            &origin.join("ids"),
            format!("`ids` is no pattern that can be checked: {fault}"),
            "ids and names could not be told apart",
            "write a pattern that every engine reads alike, such as `^[0-9]{1,20}$`",
        );
    }
    let resources = || source.resources.iter().map(|resource| resource.spec.resource.as_str());
    match &spec.resource {
        Some(resource) if !resources().any(|known| known == resource) => {
            problems.error(
                CODE,
                &origin.join("resource"),
                format!("the product has no resource `{resource}`"),
                "nobody would ever be told likely names",
                suggest::mend(resource, resources()),
            );
        }
        None if !spec.names.is_empty() => {
            problems.error(
                CODE,
                origin,
                "nothing says who may be told likely names",
                "a server that may not list the entries must not learn of them by a wrong name",
                "add `resource:`, the resource whose list shows the same entries",
            );
        }
        _ => {}
    }
    if spec.names.is_empty() && !spec.arguments.is_empty() {
        problems.error(
            CODE,
            &origin.join("arguments"),
            "a lookup without `names` compares nothing",
            "every name would become the same id",
            "add `names:`, or remove the line",
        );
    }
}

fn segments(
    source: &ProductSource,
    operation: &Operation,
    spec: &LookupSpec,
    origin: &Origin,
    problems: &mut Problems,
) -> Vec<Segment> {
    for name in spec.path.keys() {
        let known = operation.parameter_names();
        if !known.contains(&name.as_str()) {
            let problem = problems.error(
                "unknown-parameter",
                &origin.join("path").join(name),
                format!("the operation has no path parameter `{name}`"),
                "the constant would go nowhere",
                suggest::mend(name, known.iter().copied()),
            );
            problem.at_key = true;
        }
    }
    let tenant = source.spec.tenant.as_ref();
    let mut out = Vec::new();
    for part in &operation.parts {
        out.extend(segment(part, spec, tenant, origin, problems));
    }
    out
}

fn segment(
    part: &PathPart,
    spec: &LookupSpec,
    tenant: Option<&TenantSpec>,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<Segment> {
    Some(match part {
        PathPart::Fixed(text) => Segment::Fixed(text.clone()),
        PathPart::Joined(parts) => {
            let parts: Vec<_> =
                parts.iter().map(|part| segment(part, spec, tenant, origin, problems)).collect::<Option<_>>()?;
            Segment::joined(parts)
        }
        PathPart::Parameter(name) => match (spec.path.get(name), tenant) {
            (Some(text), _) => Segment::Fixed(text.clone()),
            (None, Some(tenant)) if tenant.parameter == *name => Segment::Tenant(tenant.from.clone()),
            _ if spec.within.contains_key(name) => Segment::Argument(name.clone()),
            _ => {
                problems.error(
                    CODE,
                    &origin.join("operation"),
                    format!("nothing gives the path parameter `{name}`"),
                    "the request could not be made",
                    "add it under `within:`, with the argument of the call that gives it, or under `path:`",
                );
                return None;
            }
        },
    })
}

/// Whether the operation has this query parameter.
fn known(operation: &Operation, parameter: &str, origin: &Origin, problems: &mut Problems) -> bool {
    let query = || operation.inputs.iter().filter(|input| input.place == Place::Query).map(|input| input.name.as_str());
    let known = query().any(|name| name == parameter);
    if !known {
        let names = query().chain(operation.parameter_names()).collect::<Vec<_>>();
        problems.error(
            "unknown-parameter",
            origin,
            format!("the operation has no parameter `{parameter}`"),
            "the value would go nowhere",
            suggest::mend(parameter, names),
        );
    }
    known
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The product's way of reading pages wherever the operation has its parameters.
fn pages(
    source: &ProductSource,
    operation: &Operation,
    spec: &LookupSpec,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<crate::ir::Pagination> {
    let has = |name: &str| operation.inputs.iter().any(|input| input.place == Place::Query && input.name == name);
    let theirs = source.spec.pagination.as_ref();
    let patch = match &spec.pagination {
        Some(PaginationChoice::Plain(false)) => return None,
        Some(PaginationChoice::Own(patch)) => patch,
        Some(PaginationChoice::Plain(true)) | None => {
            return theirs.filter(|form| has(&form.parameter) && has(&form.size)).map(pagination::lowered);
        }
    };
    let place = origin.join("pagination");
    match patch.over(theirs) {
        Ok(form) => {
            let both = known(operation, &form.parameter, &place.join("parameter"), problems)
                & known(operation, &form.size, &place.join("size"), problems);
            both.then(|| pagination::lowered(&form))
        }
        Err(missing) => {
            let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
            problems.error(
                "pagination-parameters",
                &place,
                format!("the pagination of this lookup lacks {}", names.join(", ")),
                "the product has no pagination of this form from which they could be taken",
                "add them here, or describe the pagination in product.yaml",
            );
            None
        }
    }
}
