//! `generator catalog`: what the tools are, as a folder of pages that needs no server and no network.
//!
//! Everything on the pages comes out of the IR and of what is emitted. Texts are hostile: the templates escape
//! all of them, and the script puts them on the page as text. The same inputs give the same bytes.

mod argument;
mod coverage;
mod pages;
mod search;
mod tool;
mod words;

use std::collections::BTreeMap;

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, syntax::SyntaxConfig};
use serde::Serialize;

use crate::drift::Beyond;
use crate::emit::{Emitted, Fault, Output};
use crate::ir::Server;
use crate::numbers::grouped;
use crate::pipeline::Compiled;

const TEMPLATES: [(&str, &str); 6] = [
    ("base.html", include_str!("../../../templates/catalog/base.html.j2")),
    ("macros.html", include_str!("../../../templates/catalog/macros.html.j2")),
    ("index.html", include_str!("../../../templates/catalog/index.html.j2")),
    ("product.html", include_str!("../../../templates/catalog/product.html.j2")),
    ("bundles.html", include_str!("../../../templates/catalog/bundles.html.j2")),
    ("tool.html", include_str!("../../../templates/catalog/tool.html.j2")),
];

/// Folders of the site in which a page that nothing makes any more is removed, and how one is told from a stranger.
pub const OWNED: &[(&str, &str, &[u8])] = &[
    ("products", "html", b"<!doctype html>\n<!-- Generated "),
    ("tools", "html", b"<!doctype html>\n<!-- Generated "),
];

/// Files of the site that are no pages: style, script, index of the search.
pub const ASSETS: usize = 3;

/// What vendors describe themselves, by product; where nothing was given nobody knows how much there is.
pub type Vendor = BTreeMap<String, Beyond>;

/// All files of the site, by path below its folder.
///
/// `drafts` is the server with drafts included: it tells which operations have one.
pub fn files(compiled: &Compiled, emitted: &Emitted, drafts: &Server, vendor: &Vendor) -> Result<Output, Fault> {
    let environment = environment()?;
    let site = pages::Site::new(compiled, emitted, drafts, vendor);
    let mut output = Output::new();
    let mut page = |path: String, template: &str, root: &str, view: &dyn erased::View| -> Result<(), Fault> {
        let fault = |error: minijinja::Error| Fault { path: path.clone(), message: format!("{error:#}") };
        let context = Serde(Page { root, view: view.value() });
        let text = environment.get_template(template).and_then(|template| template.render(context)).map_err(fault)?;
        output.insert(path, text.into_bytes());
        Ok(())
    };
    page("index.html".to_owned(), "index.html", "", &site.index())?;
    page("bundles.html".to_owned(), "bundles.html", "", &site.bundles())?;
    for product in site.products() {
        page(format!("products/{}.html", product.name), "product.html", "../", &product)?;
    }
    for tool in compiled.server.tools.values() {
        page(format!("tools/{}.html", tool.name), "tool.html", "../", &site.tool(tool))?;
    }
    output.insert("catalog.css".to_owned(), include_bytes!("../../../templates/catalog/catalog.css").to_vec());
    output.insert("catalog.js".to_owned(), include_bytes!("../../../templates/catalog/catalog.js").to_vec());
    output.insert("search-index.js".to_owned(), search::index(&compiled.server).into_bytes());
    Ok(output)
}

/// What every template sees.
#[derive(Serialize)]
struct Page<'a> {
    /// The way to the site's folder.
    root: &'a str,
    view: serde_json::Value,
}

/// Views of different pages, as values.
mod erased {
    use serde::Serialize;

    pub(super) trait View {
        fn value(&self) -> serde_json::Value;
    }

    impl<T: Serialize> View for T {
        fn value(&self) -> serde_json::Value {
            serde_json::to_value(self).expect("views are strings, numbers and lists")
        }
    }
}

fn environment() -> Result<Environment<'static>, Fault> {
    let fault = |message: String| Fault { path: "templates/catalog".to_owned(), message };
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.map_err(|error| fault(error.to_string()))?);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_filter("grouped", |number: u64| grouped(number));
    for (name, template) in TEMPLATES {
        environment.add_template(name, template).map_err(|error| fault(format!("{error:#}")))?;
    }
    Ok(environment)
}

/// A plain enum as its word.
fn word(value: &impl Serialize) -> String {
    serde_json::json!(value).as_str().unwrap_or_default().to_owned()
}
