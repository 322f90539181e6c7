//! Who names an operation: methods, lookups, and what tells the fields of an organisation.

use crate::lower::{self, Named};
use crate::problem::Origin;
use crate::read::{Files, ProductSource};
use crate::resolve::Operation;

/// One place that names an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct User {
    /// What stands there: the name of a tool, or ``lookup `customer` ``.
    pub(super) name: String,
    /// The mapping that has the member `operation`.
    pub(super) origin: Origin,
    /// The operations that it names: one, and those that are identical to it.
    pub(super) operations: Vec<usize>,
}

/// Every user of the product.
pub(super) fn all(files: &Files, product: &ProductSource, operations: &[Operation]) -> Vec<User> {
    let mut found = Vec::new();
    let mut add = |name: String, origin: Origin, wanted: Named| {
        let operations = lower::named(files, product, operations, wanted);
        if !operations.is_empty() {
            found.push(User { name, origin, operations });
        }
    };
    for resource in &product.resources {
        for (method, spec) in &resource.spec.methods {
            let name = spec.name.clone().unwrap_or_else(|| {
                let (prefix, singular) = (&product.spec.tool_prefix, resource.spec.singular.as_deref());
                lower::tool_name_by_rule(prefix, &resource.spec.resource, singular, method)
            });
            add(name, resource.method_origin(method), spec.into());
        }
    }
    for (name, lookup) in &product.spec.lookups {
        let origin = product.origin.join("lookups").join(name);
        let wanted = Named::new(&lookup.operation, lookup.parameter_names.as_ref(), lookup.file.as_ref());
        add(format!("lookup `{name}`"), origin, wanted);
    }
    let metadata = product.origin.join("metadata");
    if let Some(fields) = &product.spec.metadata.fields {
        add("metadata.fields".to_owned(), metadata.join("fields"), Named::new(&fields.operation, None, None));
    }
    if let Some(choices) = &product.spec.metadata.choices {
        add("metadata.choices".to_owned(), metadata.join("choices"), Named::new(&choices.operation, None, None));
    }
    found
}
