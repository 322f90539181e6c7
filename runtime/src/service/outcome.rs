//! Where a caller finds out what became of a write whose answer is missing.

use crate::descriptor::{Class, Registry, ToolDescriptor};
use crate::error::{CallError, ErrorKind};

/// Names the tool that tells, if the caller has one.
pub(super) fn with_tool_that_tells(
    mut error: CallError,
    tool: &ToolDescriptor,
    registry: &Registry,
    has: impl Fn(&ToolDescriptor) -> bool,
) -> CallError {
    if error.kind == ErrorKind::OutcomeUnknown
        && let Some(name) = tells(tool, registry, has)
    {
        error.message.push_str(" Look with ");
        error.message.push_str(name);
        error.message.push('.');
    }
    error
}

/// The declared tool; else one that reads the same resource: what was made is found in a list, what was changed by
/// its id.
fn tells(tool: &ToolDescriptor, registry: &Registry, has: impl Fn(&ToolDescriptor) -> bool) -> Option<&'static str> {
    let declared = tool.outcome.and_then(|name| registry.tool(name));
    if let Some(declared) = declared.filter(|declared| has(declared)) {
        return Some(declared.name);
    }
    let order = if tool.method == "create" { ["list", "get"] } else { ["get", "list"] };
    let rank = |method: &str| order.iter().position(|known| *known == method).unwrap_or(order.len());
    let readers = registry.tools.iter().copied().filter(|other| {
        other.class == Class::Read && other.resource == tool.resource && other.product.name == tool.product.name
    });
    readers.filter(|other| has(other)).min_by_key(|other| rank(other.method)).map(|other| other.name)
}
