//! Bundles as plain data. What is wrong with them is checked with the tools at hand.

use crate::format::RiskName;
use crate::ir::{Bundle, Risk, Server};
use crate::read::Sources;

/// Adds the bundles.
pub(super) fn lower(sources: &Sources, server: &mut Server) {
    for source in &sources.bundles {
        let spec = &source.spec;
        let bundle = Bundle {
            name: spec.bundle.clone(),
            whom: spec.whom.trim().to_owned(),
            suggested: spec.suggested,
            risks: spec.risks.iter().copied().map(risk).collect(),
            tools: spec.tools.clone(),
            origin: source.origin.clone(),
        };
        server.bundles.insert(spec.bundle.clone(), bundle);
    }
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
