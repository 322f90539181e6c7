//! The fields that a query compares.

use serde_json::Value;

use super::metadata::ModuleFields;
use crate::arguments::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::ToolDescriptor;
use crate::grammar;

/// Refuses fields that the module does not have. A field behind a lookup belongs to another module:
/// only the lookup is looked at.
pub(crate) fn check(
    fields: &ModuleFields,
    tool: &ToolDescriptor,
    argument: &str,
    arguments: &Arguments,
    out: &mut Violations,
) {
    let described = tool.arguments.iter().find(|described| described.name == argument);
    let Some(grammar) = described.and_then(|described| described.grammar) else { return };
    let Some(Value::String(text)) = arguments.get(argument) else { return };
    let Ok(parsed) = grammar::check(grammar, text) else { return };
    let mut told = Vec::new();
    for named in parsed.fields() {
        let name = named.field.split('.').next().unwrap_or_default();
        if told.contains(&name) {
            continue;
        }
        told.push(name);
        let Some(message) = fields.unknown(named.field) else { continue };
        out.push(ViolationCode::Field, &At::Key(&At::Root, argument), message);
    }
}
