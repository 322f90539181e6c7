//! From what the inputs mean to the files of the generated package.
//!
//! Everything is made in memory, in an ordered map; nothing here reads a clock, an environment or
//! a folder. Rust is made with `quote`; texts that people read, with `minijinja`; never one inside
//! the other.

mod agents;
mod bundles;
mod entry;
mod lock;
mod package;
pub(crate) mod products;
mod rust;
mod schema;
mod surface;
pub mod yaml;

use std::collections::BTreeMap;

pub use package::{Package, Runtime};
pub use schema::{ToolFile, meta_schema};
pub(crate) use surface::{goes, request_line};

use crate::ir::{Server, Tool};
use crate::parallel;
use crate::tokens::{Counter, digest};

/// The ABI of the runtime that is emitted for. A test compares it with the runtime's own.
pub const ABI: u32 = 15;

/// Content by path below the output folder, with forward slashes.
pub type Output = BTreeMap<String, Vec<u8>>;

/// The generator made something that it cannot stand behind.
#[derive(Debug, thiserror::Error)]
#[error(
    "{path}: {message}; this is a fault of the generator, not of the inputs: please report it with the resource spec"
)]
pub struct Fault {
    /// The file that was being made.
    pub path: String,
    /// What went wrong.
    pub message: String,
}

/// Everything about a tool that is derived once and shows up in several files.
#[derive(Debug)]
struct Published<'a> {
    tool: &'a Tool,
    /// Finished object of `tools/list`.
    entry: String,
    tokens: u32,
    /// Of the surface file.
    surface_hash: String,
}

/// What was made, and figures about it.
#[derive(Debug, Default)]
pub struct Emitted {
    /// The files.
    pub output: Output,
    /// Tokens by tool.
    pub tokens: BTreeMap<String, u32>,
}

/// Makes all files.
pub fn emit(server: &Server, package: &Package, counter: &mut Counter) -> Result<Emitted, Fault> {
    let mut emitted = surfaces(server, counter)?;
    let tools: Vec<&Tool> = server.tools.values().collect();
    let costs = counted(&tools, counter);
    let made = parallel::map(&tools.into_iter().zip(costs).collect::<Vec<_>>(), |(tool, (tokens, tokens_of))| {
        let schema_path = format!("schemas/{}/{}.json", tool.product, tool.name);
        let schema = schema::file(tool, *tokens, tokens_of.clone()).into_bytes();
        let surface_hash = digest(&emitted.output[&surface_path(tool)]);
        let published = Published { tool, entry: entry::listed(tool), tokens: *tokens, surface_hash };
        (published, schema_path, schema)
    });
    let mut published = Vec::with_capacity(made.len());
    for (one, path, schema) in made {
        emitted.output.insert(path, schema);
        published.push(one);
    }
    for (path, text) in rust::files(server, package, &published)? {
        emitted.output.insert(path, text.into_bytes());
    }
    emitted.output.insert("tool.schema.json".to_owned(), meta_schema().into_bytes());
    emitted.output.insert("inputs.lock".to_owned(), lock::file(server).into_bytes());
    emitted.output.insert("Cargo.toml".to_owned(), package::manifest(server, package)?.into_bytes());
    emitted.output.insert("rustfmt.toml".to_owned(), package::RUSTFMT.into());
    Ok(emitted)
}

/// Makes the surface files alone: what a person reviews, and what two states are compared by.
pub fn surfaces(server: &Server, counter: &mut Counter) -> Result<Emitted, Fault> {
    let mut emitted = Emitted::default();
    let templates = surface::templates()?;
    let tools: Vec<&Tool> = server.tools.values().collect();
    let costs = counted(&tools, counter);
    let made = parallel::map(&tools.into_iter().zip(costs).collect::<Vec<_>>(), |(tool, (tokens, _))| {
        let path = surface_path(tool);
        match surface::file(&templates, &server.products[&tool.product], tool, *tokens) {
            Ok(text) => Ok((path, text, tool.name.clone(), *tokens)),
            Err(message) => Err(Fault { path, message }),
        }
    });
    for one in made {
        let (path, text, name, tokens) = one?;
        emitted.output.insert(path, text.into_bytes());
        emitted.tokens.insert(name, tokens);
    }
    for bundle in server.bundles.values() {
        let path = format!("{SURFACE}/bundles/{}.yaml", bundle.name);
        let text = bundles::file(&templates, server, bundle, &emitted.tokens)
            .map_err(|message| Fault { path: path.clone(), message })?;
        emitted.output.insert(path, text.into_bytes());
    }
    for agent in server.agents.values() {
        emitted.output.insert(format!("{SURFACE}/agents/{}.yaml", agent.name), agents::file(agent).into_bytes());
    }
    for product in server.products.values() {
        emitted
            .output
            .insert(format!("{SURFACE}/_products/{}.yaml", product.name), products::file(product).into_bytes());
    }
    if !server.data_centres.is_empty() {
        emitted.output.insert(format!("{SURFACE}/_data_centres.yaml"), products::data_centres(server).into_bytes());
    }
    Ok(emitted)
}

/// Tokens of each tool, and the digest of the text that was counted.
fn counted(tools: &[&Tool], counter: &mut Counter) -> Vec<(u32, String)> {
    counter.count_all(&parallel::map(tools, |tool| entry::counted_text(tool)))
}

/// The folder of the surface files.
pub const SURFACE: &str = "surface";

fn surface_path(tool: &Tool) -> String {
    format!("{SURFACE}/{}/{}.yaml", tool.product, tool.name)
}

/// What a model pays for a tool: `{name, title, description, inputSchema}`, minified.
#[must_use]
pub fn counted_text(tool: &Tool) -> String {
    entry::counted_text(tool)
}

/// Whether an emitted file belongs to a product alone.
#[must_use]
pub fn belongs_to(path: &str, product: &str) -> bool {
    let mut steps = path.split('/');
    match (steps.next(), steps.next(), steps.next()) {
        (Some("src"), Some(folder), Some(_)) => folder == rust::product_folder(product),
        (Some("schemas" | "surface"), Some(folder), Some(_)) => folder == product,
        _ => false,
    }
}

/// The folder name under which inputs are named in headers, wherever they were read from: the
/// same inputs give the same bytes.
fn input_path(file: &str) -> String {
    format!("specs/{file}")
}

/// The input files that a tool is made of and that people edit, sorted.
fn sources<'a>(tools: impl IntoIterator<Item = &'a Tool>) -> Vec<String> {
    let mut files: Vec<String> = tools
        .into_iter()
        .flat_map(|tool| [&tool.spec_origin.file, &tool.doc_origin.file])
        .map(|f| input_path(f))
        .collect();
    // Resource specs stand before docs, as they are written.
    files.sort_by(|a, b| b.cmp(a));
    files.dedup();
    files
}

/// `a`, `a and b`, `a, b and c`.
fn listing(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [init @ .., last] => format!("{} and {last}", init.join(", ")),
    }
}
