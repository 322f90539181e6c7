//! Rules over texts: there, short, and readable by a person in full.

use std::fmt::Display;

use serde_json::Value;

use super::{codes, report};
use crate::ir::{Argument, Place, Product, Tool};
use crate::keywords;
use crate::plain;
use crate::problem::{Origin, Problems};

/// Most bytes of a description, and what it should stay below.
const LONG: usize = 1_000;
const WORDY: usize = 500;

/// Texts of a product.
pub(super) fn product(product: &Product, problems: &mut Problems) {
    visible(&product.title, "the title", &product.origin.join("title"), problems);
    visible(&product.instructions, "the instructions", &product.origin.join("instructions"), problems);
}

/// Texts of a tool: its own, its arguments', its examples'.
pub(super) fn tool(tool: &Tool, problems: &mut Problems) {
    let doc = &tool.doc_origin;
    for (member, text) in [("title", &tool.title), ("description", &tool.description)] {
        if text.trim().is_empty() {
            report(problems, &codes::TEXT_MISSING, &doc.join(member), format!("`{}` has no {member}", tool.name));
        }
        visible(text, format_args!("the {member} of `{}`", tool.name), &doc.join(member), problems);
    }
    length(tool, problems);
    // What every server's instructions say once needs no text here. A draft says what its description does.
    // How many records a page has is said by the name and the bounds.
    let is_size = |argument: &Argument| {
        argument.place == Place::Pagination
            && tool.pagination.as_ref().is_some_and(|page| page.argument == argument.name)
    };
    let told = |argument: &&Argument| {
        tool.draft || matches!(argument.place, Place::Key | Place::Projection) || is_size(argument)
    };
    for argument in tool.arguments.iter().filter(|argument| !told(argument)) {
        let text = super::argument_schema(tool, argument).and_then(|schema| schema.get("description"));
        if text.and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
            let message = format!("argument `{}` of `{}` has no text", argument.name, tool.name);
            let problem = report(problems, &codes::ARGUMENT_TEXT_MISSING, doc, message);
            problem.at_key = true;
            problem.related.push((argument.origin.clone(), "described here".to_owned()));
        }
    }
    schema_texts(tool, problems);
    for (index, example) in tool.examples.iter().enumerate() {
        let origin = doc.join("examples").join(&index.to_string());
        visible(&example.ask, "the question", &origin.join("ask"), problems);
        let arguments = origin.join("arguments");
        for (name, value) in &example.arguments {
            let mut see =
                |text: &str| visible(text, format_args!("an example of `{}`", tool.name), &arguments, problems);
            see(name);
            strings(value, &mut see);
        }
    }
}

/// A long description is justified, and only that one.
fn length(tool: &Tool, problems: &mut Problems) {
    let bytes = tool.description.len();
    let reason = tool.long.as_deref().map(str::trim);
    let says = |what: &str| format!("the description of `{}` has {bytes} bytes{what}", tool.name);
    let description = tool.doc_origin.join("description");
    match reason {
        _ if bytes > LONG => drop(report(problems, &codes::DESCRIPTION_LONG, &description, says(""))),
        None | Some("") if bytes > WORDY => {
            report(problems, &codes::DESCRIPTION_WORDY, &description, says(" and no reason"));
        }
        Some(_) if bytes <= WORDY => {
            report(
                problems,
                &codes::DESCRIPTION_REASON,
                &tool.doc_origin.join("long"),
                says(", and a reason to be long"),
            );
        }
        _ => {}
    }
}

/// Every string of the published schema, names included. Texts come from the doc or from the
/// vendor's description; either way a model reads them.
fn schema_texts(tool: &Tool, problems: &mut Problems) {
    for (name, schema) in tool.input_schema.iter().filter(|(name, _)| *name != "properties") {
        strings(schema, &mut |text| visible(text, format_args!("`{name}` of the schema"), &tool.spec_origin, problems));
    }
    let properties = tool.input_schema.get("properties").and_then(Value::as_object);
    for (name, schema) in properties.into_iter().flatten() {
        let origin = tool
            .arguments
            .iter()
            .find(|argument| argument.name == *name)
            .map_or(&tool.spec_origin, |argument| &argument.origin);
        strings(schema, &mut |text| {
            visible(text, format_args!("argument `{name}` of `{}`", tool.name), origin, problems);
        });
    }
}

fn strings(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, visit)),
        Value::Object(members) => {
            for (name, value) in members {
                // The keywords' own names are not news.
                if keywords::shape(name).is_none() {
                    visit(name);
                }
                strings(value, visit);
            }
        }
        _ => {}
    }
}

/// Reports the first character of a text that a reader cannot see.
fn visible(text: &str, what: impl Display, origin: &Origin, problems: &mut Problems) {
    if let Some((at, c)) = text.char_indices().find(|(_, c)| plain::is_invisible(*c)) {
        let message = format!("{what} holds U+{:04X} at byte {at}", u32::from(c));
        report(problems, &codes::INVISIBLE_CHARACTER, origin, message);
    }
}
