//! What a tool is called, what it can cause, what it needs, and the hints that follow.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::format::{ClassName, RiskName};
use crate::ir::{Annotations, Class, Risk};
use crate::problem::Problems;

/// Class and risk. A method of its own name says what it can cause, or a class that does.
pub(super) fn class_and_risk(draft: &mut Draft, problems: &mut Problems) -> (Class, BTreeSet<Risk>) {
    let spec = draft.spec;
    let origin = draft.origin.clone();
    let standard = match draft.method {
        "list" | "get" => Some(Class::Read),
        "create" | "update" | "delete" => Some(Class::Write),
        _ => None,
    };
    let stated = spec.class.map(|class| match class {
        ClassName::Read => Class::Read,
        ClassName::Write => Class::Write,
    });
    // Saying it again is allowed: it is how a `list` that is no GET is declared to change nothing.
    if standard.is_some() && stated.is_some() && standard != stated {
        draft.spoil(
            problems,
            "class-conflict",
            &origin.join("class"),
            format!("the class of `{}` goes by its name", draft.method),
            "filters rely on the five names",
            "remove the line, or give the method a name of its own",
        );
    }
    let class = standard.or(stated).unwrap_or(Class::Custom);
    let stated: Option<BTreeSet<Risk>> = spec.risk.as_ref().map(|names| names.iter().map(|name| risk(*name)).collect());
    if let Some(stated) = &stated
        && class == Class::Read
        && standard.is_none()
        && *stated != BTreeSet::from([Risk::Read])
    {
        draft.spoil(
            problems,
            "class-conflict",
            &origin.join("risk"),
            "a method of class `read` has another risk than `read`",
            "a filter for reading methods would let it through",
            "remove `class: read`, or state `risk: read`",
        );
    }
    if stated.as_ref().is_some_and(BTreeSet::is_empty) {
        draft.spoil(
            problems,
            "missing-risk",
            &origin.join("risk"),
            "the list of risks is empty",
            "every call can cause something, be it that data is read",
            "name at least one risk",
        );
    }
    let by_name = match (draft.method, class) {
        (_, Class::Read) => BTreeSet::from([Risk::Read]),
        ("delete", _) => BTreeSet::from([Risk::Write, Risk::Destructive]),
        (_, Class::Write) => BTreeSet::from([Risk::Write]),
        (_, Class::Custom) => BTreeSet::new(),
    };
    if stated.is_none() && by_name.is_empty() {
        let problem = draft.spoil(
            problems,
            "missing-risk",
            &origin,
            format!("`{}` does not say what it can cause", draft.method),
            "the name of a custom method tells nothing that a filter could rely on",
            "add `risk:` with one or several of read, write, bulk, send, destructive, admin",
        );
        problem.at_key = true;
    }
    (class, stated.unwrap_or(by_name))
}

const fn risk(name: RiskName) -> Risk {
    match name {
        RiskName::Read => Risk::Read,
        RiskName::Write => Risk::Write,
        RiskName::Bulk => Risk::Bulk,
        RiskName::Send => Risk::Send,
        RiskName::Destructive => Risk::Destructive,
        RiskName::Admin => Risk::Admin,
    }
}

/// The hints, from what the tool can cause rather than from its name.
///
/// `destructive` means, in the protocol's words, anything but purely additive changes: an update
/// overwrites, so only `create` and what does nothing but send are free of it. `open_world` is the
/// world outside the organisation, which only sending reaches.
pub(super) fn annotations(draft: &mut Draft, risk: &BTreeSet<Risk>, problems: &mut Problems) -> Annotations {
    let read_only = *risk == BTreeSet::from([Risk::Read]);
    let additive = draft.method == "create" || *risk == BTreeSet::from([Risk::Send]);
    let by_method = matches!(draft.operation.method.as_str(), "GET" | "PUT" | "DELETE");
    // That a `create` may be repeated also spares it the key that callers give against repetition.
    let holds = |stated| read_only || stated == by_method && draft.method != "create";
    if draft.spec.idempotent.is_some_and(holds) {
        let message = if read_only {
            "what changes nothing may be repeated, whatever this line says"
        } else {
            "the HTTP method says so already"
        };
        let origin = draft.origin.join("idempotent");
        draft.spoil(problems, "no-effect", &origin, message, "a line without effect misleads its readers", "remove it");
    }
    Annotations {
        read_only,
        destructive: !read_only && (!additive || risk.contains(&Risk::Destructive)),
        idempotent: read_only || draft.spec.idempotent.unwrap_or(by_method),
        open_world: risk.contains(&Risk::Send),
    }
}

/// The least OAuth scopes: the spec's, else the description's.
pub(super) fn scopes(draft: &mut Draft, problems: &mut Problems) -> BTreeSet<String> {
    let found = draft.spec.scopes.as_ref().or(draft.operation.scopes.as_ref());
    if let Some(found) = found {
        return found.iter().cloned().collect();
    }
    let described = (draft.operation.origin.clone(), "the operation names no scopes".to_owned());
    draft
        .spoil(
            problems,
            "missing-scopes",
            &draft.origin.clone(),
            format!("`{}` does not say which OAuth scopes it needs", draft.method),
            "nobody could connect an account with no more than it needs",
            "add `scopes:`; an empty list where none is needed",
        )
        .related
        .push(described);
    BTreeSet::new()
}

/// The name of the tool: stated, or by rule.
pub(super) fn tool_name(draft: &Draft) -> String {
    if let Some(name) = &draft.spec.name {
        return name.clone();
    }
    let resource = &draft.resource.spec;
    by_rule(&draft.product.spec.tool_prefix, &resource.resource, resource.singular.as_deref(), draft.method)
}

/// The name that a tool has by rule.
pub(crate) fn by_rule(prefix: &str, resource: &str, singular: Option<&str>, method: &str) -> String {
    let singular = singular.unwrap_or_else(|| resource.strip_suffix('s').unwrap_or(resource));
    match method {
        "list" => format!("list_all_{prefix}_{resource}"),
        "get" => format!("get_single_{prefix}_{singular}_by_id"),
        "create" => format!("create_a_{prefix}_{singular}"),
        "update" => format!("update_a_{prefix}_{singular}_by_id"),
        "delete" => format!("delete_a_{prefix}_{singular}_by_id"),
        custom => format!("{prefix}_{resource}_{custom}"),
    }
}
