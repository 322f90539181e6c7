//! The pages above the tools: everything at a glance, one page for each product, and the bundles.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::coverage::{self, Coverage};
use super::tool::{self, EvidenceTold, ToolPage};
use super::words::{Piece, pieces};
use super::{Vendor, word};
use crate::check::{MOST_TOKENS, MOST_TOOLS};
use crate::emit::Emitted;
use crate::ir::{Bundle, Product, Risk, Server, TenantPlace, Tool};
use crate::numbers::grouped;
use crate::pipeline::Compiled;
use crate::preview;

/// What all pages are made of.
pub(super) struct Site<'a> {
    pub(super) compiled: &'a Compiled,
    pub(super) emitted: &'a Emitted,
    coverage: BTreeMap<&'a str, Coverage>,
}

/// A page of the site, by a path below its folder.
#[derive(Debug, Serialize)]
pub(super) struct Link {
    pub(super) title: String,
    pub(super) href: String,
}

impl Link {
    pub(super) fn product(product: &Product) -> Self {
        Self { title: product.title.clone(), href: format!("products/{}.html", product.name) }
    }
}

/// A line of a list of tools.
#[derive(Debug, Serialize)]
struct Row<'a> {
    name: &'a str,
    title: &'a str,
    method: &'a str,
    class: String,
    risks: Vec<String>,
    tokens: u32,
    evidence: Option<EvidenceTold>,
    /// The beginning of the description.
    first: &'a str,
}

#[derive(Debug, Serialize)]
struct Resource<'a> {
    name: &'a str,
    rows: Vec<Row<'a>>,
}

/// Page of a product.
#[derive(Debug, Serialize)]
pub(super) struct ProductPage<'a> {
    pub(super) name: &'a str,
    title: &'a str,
    instructions: Vec<Vec<Piece<'a>>>,
    base: String,
    facts: Vec<(&'static str, String)>,
    tools: usize,
    tokens: u64,
    risks: Vec<(String, usize)>,
    resources: Vec<Resource<'a>>,
    coverage: &'a Coverage,
}

/// The first page.
#[derive(Debug, Serialize)]
pub(super) struct IndexPage<'a> {
    tools: usize,
    tokens: u64,
    operations: usize,
    products: Vec<Card<'a>>,
    bundles: Vec<BundleCard<'a>>,
    risks: Vec<(String, &'static str, usize)>,
    unsure: usize,
}

#[derive(Debug, Serialize)]
struct Card<'a> {
    link: Link,
    tools: usize,
    tokens: u64,
    resources: usize,
    classes: Vec<(String, usize)>,
    coverage: &'a Coverage,
}

/// Page of the bundles.
#[derive(Debug, Serialize)]
pub(super) struct BundlesPage<'a> {
    bundles: Vec<BundleCard<'a>>,
    most_tokens: u64,
    most_tools: usize,
}

#[derive(Debug, Serialize)]
struct BundleCard<'a> {
    name: &'a str,
    whom: &'a str,
    suggested: bool,
    risks: Vec<String>,
    tokens: Budget,
    count: Budget,
    rows: Vec<Row<'a>>,
}

/// How much of a budget is used.
#[derive(Debug, Serialize)]
struct Budget {
    used: u64,
    of: u64,
    /// Of a bar of 100.
    share: u64,
}

impl Budget {
    fn new(used: u64, of: u64) -> Self {
        Self { used, of, share: (used * 100 / of.max(1)).min(100) }
    }
}

impl<'a> Site<'a> {
    pub(super) fn new(compiled: &'a Compiled, emitted: &'a Emitted, drafts: &Server, vendor: &Vendor) -> Self {
        let of = |product: &Product| coverage::coverage(&compiled.sources, product, drafts, vendor.get(&product.name));
        let products = compiled.server.products.values();
        let coverage = products.map(|product| (product.name.as_str(), of(product))).collect();
        Self { compiled, emitted, coverage }
    }

    pub(super) fn tool(&self, tool: &'a Tool) -> ToolPage<'a> {
        tool::page(self, tool)
    }

    /// What a tag means, where the specs say it.
    pub(super) fn meaning(&self, tag: &str) -> &'a str {
        let tags = self.compiled.sources.tags.as_ref();
        tags.and_then(|tags| tags.tags.get(tag)).map(String::as_str).unwrap_or_default()
    }

    fn tools(&self, product: &'a Product) -> impl Iterator<Item = &'a Tool> + Clone {
        self.compiled.server.tools.values().filter(|tool| tool.product == product.name)
    }

    fn tokens(&self, tool: &Tool) -> u32 {
        self.emitted.tokens.get(&tool.name).copied().unwrap_or_default()
    }

    fn row(&self, tool: &'a Tool) -> Row<'a> {
        let first = tool.description.split_inclusive(['.', '\n']).next().unwrap_or_default().trim();
        Row {
            name: &tool.name,
            title: &tool.title,
            method: &tool.method,
            class: word(&tool.class),
            risks: tool.risk.iter().map(word).collect(),
            tokens: self.tokens(tool),
            evidence: tool.evidence.map(tool::evidence),
            first,
        }
    }

    pub(super) fn index(&self) -> IndexPage<'_> {
        let server = &self.compiled.server;
        let card = |product: &'a Product| {
            let tools = self.tools(product);
            Card {
                link: Link::product(product),
                tools: tools.clone().count(),
                tokens: tools.clone().map(|tool| u64::from(self.tokens(tool))).sum(),
                resources: tools.clone().map(|tool| &tool.resource).collect::<BTreeSet<_>>().len(),
                classes: counted(tools.map(|tool| word(&tool.class))),
                coverage: &self.coverage[product.name.as_str()],
            }
        };
        IndexPage {
            tools: server.tools.len(),
            tokens: server.tools.values().map(|tool| u64::from(self.tokens(tool))).sum(),
            operations: self.coverage.values().map(|coverage| coverage.total).sum(),
            products: server.products.values().map(card).collect(),
            bundles: server.bundles.values().map(|bundle| self.bundle(bundle)).collect(),
            risks: RISKS
                .iter()
                .map(|(risk, meaning)| {
                    let count = server.tools.values().filter(|tool| tool.risk.contains(risk)).count();
                    (word(risk), *meaning, count)
                })
                .collect(),
            unsure: server.tools.values().filter(|tool| tool.evidence.is_some()).count(),
        }
    }

    pub(super) fn bundles(&self) -> BundlesPage<'_> {
        BundlesPage {
            bundles: self.compiled.server.bundles.values().map(|bundle| self.bundle(bundle)).collect(),
            most_tokens: MOST_TOKENS,
            most_tools: MOST_TOOLS,
        }
    }

    fn bundle(&self, bundle: &'a Bundle) -> BundleCard<'a> {
        let tools = bundle.sorted().into_iter().filter_map(|name| self.compiled.server.tools.get(name));
        BundleCard {
            name: &bundle.name,
            whom: &bundle.whom,
            suggested: bundle.suggested,
            risks: bundle.risks.iter().map(word).collect(),
            tokens: Budget::new(bundle.tokens(&self.emitted.tokens), MOST_TOKENS),
            count: Budget::new(bundle.tools.len() as u64, MOST_TOOLS as u64),
            rows: tools.map(|tool| self.row(tool)).collect(),
        }
    }

    pub(super) fn products(&self) -> impl Iterator<Item = ProductPage<'_>> {
        self.compiled.server.products.values().map(|product| self.product(product))
    }

    fn product(&self, product: &'a Product) -> ProductPage<'_> {
        let mut resources: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
        for tool in self.tools(product) {
            resources.entry(&tool.resource).or_default().push(self.row(tool));
        }
        let server = &self.compiled.server;
        let tools = self.tools(product);
        let caused = |risk: Risk| tools.clone().filter(|tool| tool.risk.contains(&risk)).count();
        ProductPage {
            name: &product.name,
            title: &product.title,
            instructions: product
                .instructions
                .split('\n')
                .map(|text| pieces(server, text.trim()))
                .filter(|text| !text.is_empty())
                .collect(),
            base: format!("{}{}", preview::host(server, product), product.base_path),
            facts: facts(product),
            tools: tools.clone().count(),
            tokens: tools.clone().map(|tool| u64::from(self.tokens(tool))).sum(),
            risks: RISKS.iter().map(|(risk, _)| (word(risk), caused(*risk))).filter(|(_, count)| *count > 0).collect(),
            resources: resources.into_iter().map(|(name, rows)| Resource { name, rows }).collect(),
            coverage: &self.coverage[product.name.as_str()],
        }
    }
}

/// What each risk is.
const RISKS: [(Risk, &str); 6] = [
    (Risk::Read, "looks, and changes nothing"),
    (Risk::Write, "makes or changes single records"),
    (Risk::Bulk, "changes many records at once"),
    (Risk::Send, "reaches people outside the organisation"),
    (Risk::Destructive, "removes something, perhaps for good"),
    (Risk::Admin, "changes who may do what, or how the organisation is set up"),
];

fn facts(product: &Product) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    if let Some(tenant) = &product.tenant {
        let place = match tenant.send_as {
            TenantPlace::Header => "header",
            TenantPlace::Query => "query",
            TenantPlace::Path => "path",
        };
        out.push((
            "Organisation",
            format!("{} in the {place}, from the account and never from a model", tenant.parameter),
        ));
    }
    if let Some(limit) = &product.limit {
        let each = if limit.each_operation { " for each operation" } else { "" };
        out.push(("Limit", format!("{} calls in {} seconds{each}", grouped(limit.requests), limit.seconds)));
    }
    if let Some(concurrency) = &product.concurrency {
        out.push(("At the same time", format!("{} calls", concurrency.calls)));
    }
    if !product.lookups.is_empty() {
        let names: Vec<String> = product.lookups.keys().map(|name| name.replace('_', " ")).collect();
        out.push(("Names for ids", names.join(", ")));
    }
    out
}

/// How often each word is there, in order of the words.
fn counted(words: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut out: BTreeMap<String, usize> = BTreeMap::new();
    for word in words {
        *out.entry(word).or_default() += 1;
    }
    out.into_iter().collect()
}
