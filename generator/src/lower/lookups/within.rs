//! What a lookup's request needs of the call.

use std::collections::BTreeMap;

use super::Shared;
use crate::format::WithinSpec;
use crate::ir::{Segment, Within, WithinSource};
use crate::lower::draft::Draft;

/// Why a lookup cannot serve a method.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// Parameter, and the argument that would give it.
    Argument(String, String),
    /// A lookup that the product does not have.
    Lookup(String),
    /// A lookup that leads back to itself.
    Circle(String),
    /// A lookup with a fault of its own, which is told there.
    Told,
}

/// Deepest chain of lookups.
const DEEPEST: usize = 4;

/// The arguments of a lookup's request, in a call of this method.
pub(super) fn find(
    draft: &Draft,
    shared: &Shared,
    name: &str,
    own: &BTreeMap<String, WithinSpec>,
    level: usize,
) -> Result<Vec<Within>, Lack> {
    let spec = draft.product.spec.lookups.get(name).ok_or_else(|| Lack::Lookup(name.to_owned()))?;
    let lookup = shared.lookups.get(name).ok_or(Lack::Told)?;
    if level > DEEPEST {
        return Err(Lack::Circle(name.to_owned()));
    }
    let mut out = Vec::new();
    for (parameter, usual) in &spec.within {
        let source = match own.get(parameter).unwrap_or(usual) {
            WithinSpec::Argument(argument) => {
                let field = draft.fields.iter().find(|field| field.name == *argument);
                let field = field.or_else(|| draft.fields.iter().find(|field| field.described == *argument));
                let field = field.ok_or_else(|| Lack::Argument(parameter.clone(), argument.clone()))?;
                WithinSource::Argument(field.name.clone())
            }
            WithinSpec::Answer(answer) => WithinSource::Answer {
                lookup: answer.lookup.clone(),
                within: find(draft, shared, &answer.lookup, &answer.within, level + 1)?,
            },
        };
        let required = lookup.request.segments.iter().flat_map(Segment::arguments).any(|name| name == parameter);
        out.push(Within { parameter: parameter.clone(), source, required });
    }
    Ok(out)
}

/// The arguments of the call that something depends on.
pub(super) fn arguments(within: &[Within]) -> Vec<&str> {
    let mut out = Vec::new();
    for one in within {
        match &one.source {
            WithinSource::Argument(name) => out.push(name.as_str()),
            WithinSource::Answer { within, .. } => out.extend(arguments(within)),
        }
    }
    out
}

/// The lookups that are asked on the way.
pub(super) fn lookups(within: &[Within]) -> Vec<&str> {
    let mut out = Vec::new();
    for one in within {
        if let WithinSource::Answer { lookup, within } = &one.source {
            out.push(lookup.as_str());
            out.extend(lookups(within));
        }
    }
    out
}
