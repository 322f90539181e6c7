//! What a vendor's own files describe beyond ours: for a picture of how much of an API the tools reach.

use std::path::Path;

use serde_json::Value;

use super::{Failure, pairs, sides};
use crate::scaffold::inputs::Inputs;

/// A vendor's descriptions, held against ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond {
    /// Descriptions that were given.
    pub files: usize,
    /// Operations in them.
    pub operations: usize,
    /// Operations that our descriptions do not have, in the order of the files.
    pub missing: Vec<Missing>,
}

/// An operation that our descriptions do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// `GET /{}/search`; the path as it is written, where no key can be made of it.
    pub key: String,
    /// The description's first tag, else its file without the extension.
    pub group: String,
}

/// Reads a vendor's descriptions of a product; writes nothing.
pub fn beyond(specs: &Path, product: &str, inputs: &Inputs) -> Result<Beyond, Failure> {
    let (sources, _, newer, ours) = sides(specs, product, inputs)?;
    let found = pairs::find(&sources.files, &ours, &newer.operations);
    let known = |at: &usize| !found.gained.contains(at) && !newer.operations[*at].key.is_empty();
    let missing = (0..newer.operations.len()).filter(|at| !known(at)).map(|at| {
        let operation = &newer.operations[at];
        let tag =
            sources.files.at(&operation.origin).and_then(|value| value.pointer("/tags/0")).and_then(Value::as_str);
        let file = operation.origin.file.rsplit('/').next().unwrap_or_default();
        let key = if operation.key.is_empty() {
            format!("{} {}", operation.method, operation.written)
        } else {
            operation.key.clone()
        };
        Missing { key, group: tag.unwrap_or_else(|| file.split('.').next().unwrap_or(file)).to_owned() }
    });
    Ok(Beyond {
        files: inputs.files.len() - inputs.fragments.len(),
        operations: newer.operations.len(),
        missing: missing.collect(),
    })
}
