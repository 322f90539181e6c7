//! `surface/bundles/<bundle>.yaml`: what a bundle holds and costs, for a person to review.

use std::collections::BTreeMap;

use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

use crate::ir::{Bundle, Class, Risk, Server};
use std::collections::BTreeSet;

/// What the template sees.
#[derive(Serialize)]
struct View<'a> {
    source: String,
    bundle: &'a Bundle,
    tokens: u64,
    tools: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    product: &'a str,
    class: Class,
    risk: &'a BTreeSet<Risk>,
    tokens: u32,
}

/// The file of one bundle.
pub(super) fn file(
    environment: &Environment,
    server: &Server,
    bundle: &Bundle,
    tokens: &BTreeMap<String, u32>,
) -> Result<String, String> {
    let tools = bundle.sorted().into_iter().filter_map(|name| server.tools.get(name));
    let view = View {
        source: super::input_path(&bundle.origin.file),
        bundle,
        tokens: bundle.tokens(tokens),
        tools: tools
            .map(|tool| Line {
                name: &tool.name,
                product: &tool.product,
                class: tool.class,
                risk: &tool.risk,
                tokens: tokens.get(&tool.name).copied().unwrap_or_default(),
            })
            .collect(),
    };
    let template = environment.get_template("bundle").map_err(|error| format!("{error:#}"))?;
    template.render(Serde(&view)).map_err(|error| format!("{error:#}"))
}
