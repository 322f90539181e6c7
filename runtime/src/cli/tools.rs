//! `tools`: what was compiled in.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::account::{offline, settings};
use super::arguments::Tools;
use super::ending::{Ending, print, tell_notes};
use crate::access::View;
use crate::descriptor::{Class, Evidence, Registry, Risk, ToolDescriptor};
use crate::settings::Flags;

const BOLD: Style = Style::new().bold();
const DIM: Style = AnsiColor::BrightBlack.on_default();

pub(super) fn run(registry: &'static Registry, arguments: &Tools) -> Result<(), Ending> {
    let filters = arguments.filters.given().check(registry).map_err(Ending::usage)?;
    let mut view = View::filtered(registry, &filters).map_err(Ending::usage)?;
    if let Some(account) = &arguments.account {
        let flags = Flags { config: arguments.config.clone(), account: Some(account.clone()), ..Flags::default() };
        let service = offline(registry, settings(registry, flags)?)?;
        view = view.within(|tool| service.has(tool));
    }
    tell_notes(&filters, registry);
    print(if arguments.json { json(view.tools())? } else { table(view.tools()) })
}

/// Of a finished entry of `tools/list`, what is passed on as it stands.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    #[serde(borrow)]
    input_schema: &'a RawValue,
    #[serde(borrow)]
    annotations: &'a RawValue,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    name: &'a str,
    product: &'a str,
    resource: &'a str,
    method: &'a str,
    class: &'a str,
    tags: &'a [&'a str],
    risk: Vec<&'a str>,
    scopes: &'a [&'a str],
    /// Absent where the vendor documents what the tool does.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a str>,
    title: &'a str,
    description: &'a str,
    input_schema: &'a RawValue,
    annotations: &'a RawValue,
    tokens: u32,
}

fn row(tool: &ToolDescriptor) -> Result<String, serde_json::Error> {
    let entry: Entry = serde_json::from_str(tool.entry)?;
    serde_json::to_string(&Row {
        name: tool.name,
        product: tool.product.name,
        resource: tool.resource,
        method: tool.method,
        class: tool.class.as_str(),
        tags: tool.tags,
        risk: tool.risk.iter().copied().map(Risk::as_str).collect(),
        scopes: tool.scopes,
        evidence: tool.evidence.map(Evidence::as_str),
        title: tool.title,
        description: tool.description,
        input_schema: entry.input_schema,
        annotations: entry.annotations,
        tokens: tool.tokens,
    })
}

/// An array with one tool a line.
fn json(tools: &[&ToolDescriptor]) -> Result<String, Ending> {
    let mut rows = Vec::with_capacity(tools.len());
    for tool in tools {
        rows.push(row(tool).map_err(|error| {
            Ending::failed(format!("the entry of {} is broken ({error}): run the generator and build again", tool.name))
        })?);
    }
    Ok(if rows.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", rows.join(",\n")) })
}

fn table(tools: &[&ToolDescriptor]) -> String {
    let risks = |tool: &ToolDescriptor| tool.risk.iter().copied().map(Risk::as_str).collect::<Vec<_>>().join(",");
    let listed = tools;
    let tools = listed.iter();
    let name = tools.clone().map(|tool| tool.name.len()).max().unwrap_or(0).max(4);
    let risk = tools.clone().map(|tool| risks(tool).len()).max().unwrap_or(0).max(4);
    let mut text = format!("{BOLD}{:name$}  {:6}  {:risk$}  {:>6}  TITLE{BOLD:#}\n", "NAME", "CLASS", "RISK", "TOKENS");
    for tool in tools.clone() {
        let (class, risks) = (tool.class.as_str(), risks(tool));
        let evidence =
            tool.evidence.map(|evidence| format!(" {DIM}[{}]{DIM:#}", evidence.as_str())).unwrap_or_default();
        let _ = writeln!(
            text,
            "{:name$}  {class:6}  {risks:risk$}  {:>6}  {}{evidence}",
            tool.name, tool.tokens, tool.title
        );
    }
    let count = |class: Class| tools.clone().filter(|tool| tool.class == class).count();
    let tokens: u64 = tools.clone().map(|tool| u64::from(tool.tokens)).sum();
    let _ = writeln!(
        text,
        "{DIM}{} tools ({} read, {} write, {} custom), {tokens} tokens{DIM:#}",
        listed.len(),
        count(Class::Read),
        count(Class::Write),
        count(Class::Custom),
    );
    for evidence in [Evidence::Field, Evidence::Unsure] {
        if tools.clone().any(|tool| tool.evidence == Some(evidence)) {
            let _ = writeln!(text, "{DIM}[{}]: {}{DIM:#}", evidence.as_str(), evidence.meaning());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::REGISTRY;

    #[test]
    fn for_people() {
        insta::assert_snapshot!(anstream::adapter::strip_str(&table(REGISTRY.tools)).to_string());
    }

    #[test]
    fn for_programs() {
        let text = json(REGISTRY.tools).unwrap();
        let rows: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        assert_eq!(rows.len(), REGISTRY.tools.len());
        insta::assert_snapshot!(text);
    }
}
