//! Rules over published schemas: self-contained, closed, checkable, and ids that stay strings.

use serde_json::{Map, Value};

use super::{codes, pattern, report};
use crate::ir::{Argument, Tool};
use crate::keywords::{definition_name, shape, walk};
use crate::problem::{Origin, Problems};

/// All of them.
pub(super) fn tool(tool: &Tool, problems: &mut Problems) {
    root(tool, problems);
    if let Some(definitions) = tool.input_schema.get("$defs").and_then(Value::as_object) {
        circles(tool, definitions, problems);
    }
    let root = Value::Object(tool.input_schema.clone());
    walk(&root, "", &mut |schema, at| one(tool, schema, at, problems));
    for argument in &tool.arguments {
        argument_rules(tool, argument, problems);
    }
}

/// The place to show for a place in the schema: the argument's, where it is inside one.
fn origin_of<'a>(tool: &'a Tool, at: &str) -> &'a Origin {
    let name = at.strip_prefix("/properties/").and_then(|rest| rest.split('/').next());
    let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
    tool.arguments
        .iter()
        .find(|argument| Some(&argument.name) == name.as_ref())
        .map_or(&tool.operation_origin, |argument| &argument.origin)
}

fn root(tool: &Tool, problems: &mut Problems) {
    let root = &tool.input_schema;
    let mut wrong = Vec::new();
    if root.get("type") != Some(&Value::from("object")) {
        wrong.push("`type` is not `object`".to_owned());
    }
    if root.get("additionalProperties") != Some(&Value::Bool(false)) {
        wrong.push("`additionalProperties` is not `false`".to_owned());
    }
    if !root.get("properties").is_some_and(Value::is_object) {
        wrong.push("`properties` is missing".to_owned());
    }
    for keyword in ["anyOf", "oneOf", "allOf", "not", "if", "$ref", "patternProperties"] {
        if root.contains_key(keyword) {
            wrong.push(format!("`{keyword}` stands at the root"));
        }
    }
    for fault in wrong {
        report(problems, &codes::SCHEMA_ROOT, &tool.spec_origin, format!("schema of `{}`: {fault}", tool.name));
    }
    let known = root.get("properties").and_then(Value::as_object);
    for name in known.into_iter().flat_map(Map::keys) {
        if !tool.arguments.iter().any(|argument| argument.name == *name) {
            let message = format!("schema of `{}` offers `{name}`, which goes nowhere in the request", tool.name);
            report(problems, &codes::SCHEMA_ROOT, &tool.spec_origin, message);
        }
    }
}

/// Definitions that are nothing but references to each other never come to an end.
fn circles(tool: &Tool, definitions: &Map<String, Value>, problems: &mut Problems) {
    for name in definitions.keys() {
        let mut next = Some(name.clone());
        for _ in 0..=definitions.len() {
            next = next.and_then(|name| definitions.get(&name)).and_then(target);
        }
        if next.is_some() {
            let message = format!("`#/$defs/{name}` of `{}` leads back to itself", tool.name);
            report(problems, &codes::SCHEMA_REFERENCE, &tool.operation_origin, message);
        }
    }
}

/// Where a schema leads that is applied to the very same value, if it is nothing else.
fn target(schema: &Value) -> Option<String> {
    let members = schema.as_object()?;
    let reference = members.get("$ref").or_else(|| members.get("allOf")?.get(0)?.get("$ref"))?;
    definition_name(reference.as_str()?)
}

fn one(tool: &Tool, schema: &Value, at: &str, problems: &mut Problems) {
    let origin = origin_of(tool, at);
    let place = if at.is_empty() { "the root" } else { at };
    let Value::Object(members) = schema else {
        if !schema.is_boolean() {
            let message = format!("schema of `{}`, {place}: {schema} is no schema", tool.name);
            report(problems, &codes::SCHEMA_KEYWORD, origin, message);
        }
        return;
    };
    for (keyword, value) in members {
        if shape(keyword).is_none() {
            let message = format!("schema of `{}`, {place}: keyword `{keyword}` is not supported", tool.name);
            report(problems, &codes::SCHEMA_KEYWORD, origin, message);
        } else if !well_formed(keyword, value) {
            let message = format!("schema of `{}`, {place}: `{keyword}` cannot be {value}", tool.name);
            let rule = if value.is_number() { &codes::SCHEMA_BOUND } else { &codes::SCHEMA_KEYWORD };
            report(problems, rule, origin, message);
        }
    }
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        let definitions = tool.input_schema.get("$defs");
        let found =
            definition_name(reference).is_some_and(|name| definitions.is_some_and(|all| all.get(&name).is_some()));
        if !found {
            let message = format!("schema of `{}`, {place}: `{reference}` leads nowhere", tool.name);
            report(problems, &codes::SCHEMA_REFERENCE, origin, message);
        }
    }
    let own = members.get("pattern").and_then(Value::as_str);
    let names = members.get("patternProperties").and_then(Value::as_object).into_iter().flat_map(Map::keys);
    for pattern in own.into_iter().chain(names.map(String::as_str)) {
        if let Some(fault) = pattern::unportable(pattern) {
            let message = format!("pattern `{pattern}` of `{}`, {place}: {fault}", tool.name);
            report(problems, &codes::PATTERN_UNPORTABLE, origin, message);
        }
    }
    let properties = members.get("properties").and_then(Value::as_object);
    for (name, inner) in properties.into_iter().flatten() {
        if is_id(name) && types(inner).iter().any(|name| matches!(*name, "integer" | "number")) {
            let message = format!("`{name}` of `{}`, {place}, is a number", tool.name);
            report(problems, &codes::ID_TYPE, origin_of(tool, &format!("{at}/properties/{name}")), message);
        }
    }
}

fn well_formed(keyword: &str, value: &Value) -> bool {
    let exact = |value: &Value| value.is_i64() || (value.is_f64() && value.as_f64().is_some_and(f64::is_finite));
    let is_type = |value: &Value| {
        let name = value.as_str().unwrap_or_default();
        matches!(name, "null" | "boolean" | "integer" | "number" | "string" | "array" | "object")
    };
    let strings = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
    match keyword {
        "type" => value.as_array().map_or_else(|| is_type(value), |list| !list.is_empty() && list.iter().all(is_type)),
        "enum" => value.as_array().is_some_and(|list| !list.is_empty()),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => value.is_u64(),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => exact(value),
        "multipleOf" => exact(value) && value.as_f64().is_some_and(|number| number > 0.0),
        "pattern" | "$ref" | "title" | "description" | "format" => value.is_string(),
        "required" => strings(value),
        "uniqueItems" => value.is_boolean(),
        "properties" | "patternProperties" | "$defs" => value.is_object(),
        "prefixItems" | "allOf" | "anyOf" | "oneOf" => value.as_array().is_some_and(|list| !list.is_empty()),
        // Examples and defaults are values of their own; what is a schema is visited as one.
        _ => true,
    }
}

fn argument_rules(tool: &Tool, argument: &Argument, problems: &mut Problems) {
    let name = &argument.name;
    let Some(schema) = super::argument_schema(tool, argument) else {
        let message = format!("schema of `{}` does not offer its argument `{name}`", tool.name);
        report(problems, &codes::SCHEMA_ROOT, &tool.spec_origin, message);
        return;
    };
    let schema = follow(tool, schema);
    let types = types(schema);
    if argument.grammar.is_some() && types != ["string"] {
        let message = format!("argument `{name}` of `{}` has a query language and is no string", tool.name);
        let origin = tool.spec_origin.join("grammars").join(name);
        report(problems, &codes::GRAMMAR_TYPE, &origin, message);
    }
    if is_id(name) {
        if types != ["string"] {
            // A number is told where the schema is walked.
            if !types.iter().any(|name| matches!(*name, "integer" | "number")) {
                let message = format!("argument `{name}` of `{}` is no string", tool.name);
                report(problems, &codes::ID_TYPE, &argument.origin, message);
            }
        } else if ["pattern", "enum", "const"].iter().all(|keyword| schema.get(*keyword).is_none()) {
            // One that takes a name as well is judged by its lookup.
            if tool.lookups.iter().any(|lookup| lookup.at == [name.as_str()]) {
                return;
            }
            let message = format!("argument `{name}` of `{}` has no pattern", tool.name);
            report(problems, &codes::ID_PATTERN, &argument.origin, message);
        }
    }
}

/// The definition behind a schema that is a reference.
fn follow<'a>(tool: &'a Tool, schema: &'a Value) -> &'a Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(definition_name);
    name.and_then(|name| tool.input_schema.get("$defs")?.get(&name)).unwrap_or(schema)
}

/// `id`, `*_id`, whatever the case.
pub(crate) fn is_id(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "id" || name.ends_with("_id")
}

/// The stated types, less `null`.
fn types(schema: &Value) -> Vec<&str> {
    let stated = match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    stated.into_iter().filter(|name| *name != "null").collect()
}
