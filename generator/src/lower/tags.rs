//! Tags against their meanings: each that is used has one, and each that has one is used.

use std::collections::BTreeSet;

use crate::ir::Server;
use crate::problem::{Origin, Problems};
use crate::read::{Sources, suggest};

/// Checks both ways, where the folder gives its tags meanings.
pub(super) fn check(sources: &Sources, server: &Server, problems: &mut Problems) {
    let Some(known) = &sources.tags else { return };
    let resources = sources.products.iter().flat_map(|product| &product.resources);
    for resource in resources {
        let of_resource = (resource.origin.join("tags"), &resource.spec.tags);
        let of_methods = resource
            .spec
            .methods
            .iter()
            .map(|(name, method)| (resource.method_origin(name).join("tags"), &method.tags));
        for (origin, tags) in std::iter::once(of_resource).chain(of_methods) {
            for (index, tag) in tags.iter().enumerate().filter(|(_, tag)| !known.tags.contains_key(*tag)) {
                problems.error(
                    "unknown-tag",
                    &origin.join(&index.to_string()),
                    format!("`tags.yaml` has no tag `{tag}`"),
                    "a tag means the same in every product, so that one filter holds for all; its meaning stands there",
                    suggest::mend(tag, known.tags.keys().map(String::as_str)),
                );
            }
        }
    }
    let used: BTreeSet<&String> = server.tools.values().flat_map(|tool| &tool.tags).collect();
    for tag in known.tags.keys().filter(|tag| !used.contains(tag)) {
        let problem = problems.error(
            "unused-tag",
            &Origin::new("tags.yaml", "").join("tags").join(tag),
            format!("no tool has the tag `{tag}`"),
            "a filter by it would let nothing through",
            "remove the line, or give the tag to the tools that it is for",
        );
        problem.at_key = true;
    }
}
