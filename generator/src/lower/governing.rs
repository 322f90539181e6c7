//! What a call counts, whether it can be told from a repeated one, and what tells its outcome.

use serde_json::{Map, json};

use super::draft::{Draft, Field};
use crate::format::{ConcurrencySpec, CostForm, CostSpec, CostStepSpec, EachName, LimitSpec};
use crate::ir::{Concurrency, Cost, CostStep, Limit, Pagination, PaginationForm, Place, PlaceStep};
use crate::problem::{Origin, Problems};
use crate::read::{ProductSource, suggest};

/// The argument by which a repeated call is known.
const KEY: &str = "idempotency_key";
/// The argument by which members of the result are chosen.
const PROJECTION: &str = "fields";

pub(super) fn limit(spec: &LimitSpec) -> Limit {
    Limit {
        requests: spec.requests,
        seconds: spec.per,
        each_operation: spec.each == Some(EachName::Operation),
        told: spec.told,
    }
}

pub(super) fn concurrency(spec: &ConcurrencySpec) -> Concurrency {
    match spec {
        ConcurrencySpec::Calls(calls) => Concurrency { calls: *calls, heavy: None },
        ConcurrencySpec::Own(bounds) => Concurrency { calls: bounds.calls, heavy: bounds.heavy },
    }
}

fn lowered(spec: &CostSpec) -> Cost {
    match spec {
        CostSpec::Credits(credits) => Cost { credits: *credits, heavy: false, steps: Vec::new() },
        CostSpec::Own(CostForm { credits, heavy, steps }) => Cost {
            credits: *credits,
            heavy: *heavy,
            steps: steps
                .iter()
                .map(|step| CostStep {
                    parameter: step.parameter.clone().or_else(|| step.limit_of.clone()).unwrap_or_default(),
                    grammar: None,
                    above: step.above,
                    credits: step.credits,
                })
                .collect(),
        },
    }
}

/// What the product says of this method, less what depends on parameters that the request does not have.
pub(super) fn of_product(product: &ProductSource, method: &str, sent: &[&str]) -> Cost {
    let said = product.spec.costs.get(method).map(lowered);
    let mut cost = said.unwrap_or(Cost { credits: 1, heavy: false, steps: Vec::new() });
    cost.steps.retain(|step| sent.contains(&step.parameter.as_str()));
    cost
}

/// What a call of the method counts.
pub(super) fn cost(draft: &mut Draft, problems: &mut Problems) -> Cost {
    let sent = parameters(draft);
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();
    let theirs = of_product(draft.product, draft.method, &sent);
    let Some(spec) = &draft.spec.cost else { return theirs };
    let mut own = lowered(spec);
    let origin = draft.origin.join("cost");
    if own == theirs {
        draft.spoil(
            problems,
            "no-effect",
            &origin,
            "a call counts as much without this line",
            "a line without effect misleads its readers",
            "remove it",
        );
    }
    if own.credits == 0 || own.steps.iter().any(|step| step.credits == 0) {
        draft.spoil(
            problems,
            "invalid-value",
            &origin,
            "a call counts nothing",
            "every call counts at least one, or the limit would not hold it",
            "write 1 or more",
        );
    }
    if let CostSpec::Own(CostForm { steps, .. }) = spec {
        queries(draft, steps, &mut own, &origin, problems);
    }
    for (index, step) in own.steps.iter().enumerate().filter(|(_, step)| step.grammar.is_none()) {
        if !sent.contains(&step.parameter.as_str()) {
            draft.spoil(
                problems,
                "unknown-parameter",
                &origin.join("steps").join(&index.to_string()).join("parameter"),
                format!("the request has no query parameter `{}`", step.parameter),
                "what never stands in a request makes no call dearer",
                suggest::mend(&step.parameter, sent.iter().copied()),
            );
        }
    }
    own
}

/// What a query in the body makes dearer by the number of records that it asks for.
fn queries(draft: &mut Draft, steps: &[CostStepSpec], own: &mut Cost, origin: &Origin, problems: &mut Problems) {
    for (index, (step, lowered)) in steps.iter().zip(&mut own.steps).enumerate() {
        let origin = origin.join("steps").join(&index.to_string());
        let Some(name) = step.limit_of.as_ref().filter(|_| step.parameter.is_none()) else {
            if step.limit_of.is_some() {
                draft.spoil(
                    problems,
                    "invalid-value",
                    &origin,
                    "the step has both a parameter and a query",
                    "one number decides it",
                    "keep `parameter` or `limit_of`",
                );
            }
            continue;
        };
        let found = draft.fields.iter().find(|field| field.name == *name && field.place == Place::Body);
        if let Some((grammar, place)) = found.and_then(|field| Some((field.grammar?, &field.body_place))) {
            let steps = place.iter().map(|step| match step {
                PlaceStep::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
                PlaceStep::Index(index) => format!("/{index}"),
            });
            (lowered.parameter, lowered.grammar) = (steps.collect(), Some(grammar));
        } else {
            let known = draft.fields.iter().filter(|field| field.grammar.is_some()).map(|field| field.name.as_str());
            let mend = suggest::mend(name, known);
            draft.spoil(
                problems,
                "unknown-parameter",
                &origin.join("limit_of"),
                format!("no argument `{name}` of the body is a query"),
                "what never stands in a request makes no call dearer",
                mend,
            );
        }
    }
}

/// The query parameters that a request can have.
fn parameters(draft: &Draft) -> Vec<String> {
    let fields = draft.fields.iter().filter(|field| field.place == Place::Query).map(|field| field.wire.clone());
    let pages = paged(draft.pagination.as_ref());
    let pages = pages.iter().map(|&name| name.to_owned());
    fields.chain(pages).chain(draft.query_constants.iter().map(|(name, _)| name.clone())).collect()
}

/// The query parameters of pages.
pub(super) fn paged(pagination: Option<&Pagination>) -> Vec<&str> {
    let Some(pages) = pagination else { return Vec::new() };
    let (PaginationForm::Page { parameter, .. }
    | PaginationForm::Token { parameter, .. }
    | PaginationForm::Offset { parameter, .. }) = &pages.form;
    vec![parameter, &pages.size]
}

/// Every line of `costs:` is about a method, and there is a limit that it counts against.
pub(super) fn unmatched(source: &ProductSource, problems: &mut Problems) {
    let methods: Vec<&str> =
        source.resources.iter().flat_map(|resource| resource.spec.methods.keys().map(String::as_str)).collect();
    for method in source.spec.costs.keys().filter(|method| !methods.contains(&method.as_str())) {
        problems.error(
            "no-effect",
            &source.origin.join("costs").join(method),
            format!("no resource has a method `{method}`"),
            "a line without effect misleads its readers",
            suggest::mend(method, methods.iter().copied()),
        );
    }
    if source.spec.limit.is_none() && source.spec.concurrency.is_none() && !source.spec.costs.is_empty() {
        problems.error(
            "no-effect",
            &source.origin.join("costs"),
            "there is no limit that calls could count against",
            "a line without effect misleads its readers",
            "state `limit:`, or remove `costs:`",
        );
    }
}

/// Adds the argument by which members of the result are chosen, where the vendor takes no such choice.
pub(super) fn projection(draft: &mut Draft, problems: &mut Problems) {
    let by_product = draft.product.spec.project.iter().any(|method| method == draft.method);
    let is_free = draft.fields.iter().all(|field| field.name != PROJECTION);
    // A list that is found nowhere in the answer is passed on as it stands.
    let has_records = draft.method != "list" || !draft.spec.result.at.is_empty();
    let by_rule = by_product && is_free && has_records && !draft.download;
    let stated = draft.spec.project;
    if stated == Some(by_rule) || (stated == Some(true) && !is_free) {
        draft.spoil(
            problems,
            "no-effect",
            &draft.origin.join("project"),
            if is_free { "the product says so of the method" } else { "the vendor takes `fields` itself" },
            "a line without effect misleads its readers",
            "remove it",
        );
    }
    if stated.unwrap_or(by_rule) && is_free {
        // Without a text of its own: the server's instructions say it once for all tools.
        let schema = json!({"type": "array", "items": {"type": "string"}});
        let schema = schema.as_object().cloned().unwrap_or_else(Map::new);
        draft.fields.push(Field { schema, ..Field::made(PROJECTION, Place::Projection, draft.origin.clone()) });
    }
}

/// Every method of `project:` is one.
pub(super) fn unmatched_results(source: &ProductSource, problems: &mut Problems) {
    let methods: Vec<&str> =
        source.resources.iter().flat_map(|resource| resource.spec.methods.keys().map(String::as_str)).collect();
    for method in source.spec.project.iter().filter(|method| !methods.contains(&method.as_str())) {
        problems.error(
            "no-effect",
            &source.origin.join("project"),
            format!("no resource has a method `{method}`"),
            "a line without effect misleads its readers",
            suggest::mend(method, methods.iter().copied()),
        );
    }
}

/// Adds the argument by which a repeated call is known.
pub(super) fn key(draft: &mut Draft, problems: &mut Problems) {
    let by_rule = draft.method == "create" && draft.spec.idempotent != Some(true);
    let stated = draft.spec.idempotency_key;
    if stated == Some(by_rule) {
        draft.spoil(
            problems,
            "no-effect",
            &draft.origin.join(KEY),
            "the method has it so by its name",
            "a line without effect misleads its readers",
            "remove it",
        );
    }
    if stated.unwrap_or(by_rule) {
        // Without a text of its own: the server's instructions say it once for all tools.
        let schema = json!({"type": "string"}).as_object().cloned().unwrap_or_else(Map::new);
        draft.fields.push(Field { schema, ..Field::made(KEY, Place::Key, draft.origin.clone()) });
    }
}
