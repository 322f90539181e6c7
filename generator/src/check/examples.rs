//! Rules over examples and defaults: what is shown must be accepted.

use serde_json::{Map, Value};

use super::{codes, instance, report};
use crate::ir::{Rule, Tool};
use crate::problem::Problems;

/// All of them.
pub(super) fn tool(tool: &Tool, problems: &mut Problems) {
    if tool.examples.is_empty() {
        report(problems, &codes::EXAMPLE_MISSING, &tool.doc_origin, format!("`{}` has no example", tool.name)).at_key =
            true;
    }
    let root = Value::Object(tool.input_schema.clone());
    for (index, example) in tool.examples.iter().enumerate() {
        let origin = tool.doc_origin.join("examples").join(&index.to_string()).join("arguments");
        let mut wrong: Vec<String> = instance::faults(&root, &Value::Object(example.arguments.clone()))
            .into_iter()
            .map(|fault| fault.to_string())
            .collect();
        wrong.extend(tool.rules.iter().filter_map(|rule| breach(rule, &example.arguments)));
        for fault in wrong {
            let message = format!("example {} of `{}`: {fault}", index + 1, tool.name);
            report(problems, &codes::EXAMPLE_INVALID, &origin, message);
        }
    }
    for argument in &tool.arguments {
        let schema = super::argument_schema(tool, argument);
        let shown = schema.and_then(|schema| schema.get("default"));
        for default in argument.default.iter().chain(shown.filter(|shown| argument.default.as_ref() != Some(*shown))) {
            for fault in schema.map(|schema| instance::faults_within(&root, schema, default)).unwrap_or_default() {
                let message = format!("default of argument `{}` of `{}`: {fault}", argument.name, tool.name);
                report(problems, &codes::DEFAULT_INVALID, &argument.origin, message);
            }
        }
    }
}

fn breach(rule: &Rule, arguments: &Map<String, Value>) -> Option<String> {
    let given = |names: &[String]| names.iter().filter(|name| arguments.contains_key(*name)).count();
    match rule {
        Rule::ExactlyOne(names) if given(names) != 1 => {
            Some(format!("exactly one of {} must be given, not {}", names.join(", "), given(names)))
        }
        Rule::AtLeastOne(names) if given(names) == 0 => {
            Some(format!("at least one of {} must be given", names.join(", ")))
        }
        Rule::AllOrNone(names) if given(names) != 0 && given(names) != names.len() => {
            Some(format!("all of {} must be given, or none", names.join(", ")))
        }
        _ => None,
    }
}
