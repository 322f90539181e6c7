//! How the organisations of an account are found.

use super::{governing, names};
use crate::ir::{Hidden, Probe};
use crate::problem::Problems;
use crate::read::{ProductSource, suggest};
use crate::resolve::Operation;

/// The product's probe. The operation has to be described: its path and its scopes come from there.
pub(super) fn probe(source: &ProductSource, operations: &[Operation], problems: &mut Problems) -> Option<Probe> {
    let spec = source.spec.probe.as_ref()?;
    let origin = source.origin.join("probe");
    match (&spec.id, &source.spec.tenant) {
        (None, Some(tenant)) => {
            problems.error(
                "probe",
                &origin,
                format!("nothing says where the `{}` of an organisation stands", tenant.from),
                "`account add` finds the tenant id there",
                "add `id:`, a JSON pointer inside an organisation",
            );
        }
        (Some(_), None) => {
            problems.error(
                "probe",
                &origin.join("id"),
                "the product has no `tenant`",
                "the line has no effect",
                "remove it, or add `tenant:`",
            );
        }
        _ => {}
    }
    let Some(operation) = operations.iter().find(|operation| operation.key == spec.operation) else {
        let keys = operations.iter().map(|operation| operation.key.as_str());
        problems.error(
            "probe",
            &origin.join("operation"),
            format!("no description has an operation `{}`", spec.operation),
            "nothing would tell which organisations an account reaches",
            suggest::mend(&spec.operation, keys),
        );
        return None;
    };
    if let Some(fault) = operation.faults.first() {
        problems.push(fault.clone());
        return None;
    }
    if operation.method != "GET" || !operation.parameter_names().is_empty() || operation.body.is_some() {
        problems.error(
            "probe",
            &origin.join("operation"),
            format!("`{}` is no plain GET request", spec.operation),
            "it is sent as it stands: without a body, and without a parameter in its path",
            "name an operation such as `GET /organizations`",
        );
        return None;
    }
    let Some(scopes) = spec.scopes.as_ref().or(operation.scopes.as_ref()) else {
        problems.error(
            "missing-scopes",
            &origin,
            format!("nothing says which OAuth scopes `{}` needs", spec.operation),
            "they become part of what an account is asked to grant",
            "add `scopes:`; an empty list where none is needed",
        );
        return None;
    };
    Some(Probe {
        request: Hidden {
            http_method: operation.method.clone(),
            segments: names::without_arguments(operation),
            query_constants: Vec::new(),
            query: Vec::new(),
            scopes: scopes.iter().cloned().collect(),
            pagination: None,
            at: spec.at.clone(),
            key: operation.key.clone(),
            cost: governing::of_product(source, "get", &[]),
            without_tenant: true,
        },
        id: spec.id.clone().unwrap_or_default(),
        name: spec.name.clone(),
    })
}
