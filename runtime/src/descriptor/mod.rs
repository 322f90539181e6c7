//! What the generator emits as `static` data, and the runtime reads.
//!
//! Every type here is plain data with public fields, so that generated code is struct literals
//! and nothing else. Changing any of it raises [`crate::ABI`].

mod agent;
mod bundle;
mod disclosure;
mod lookup;
mod product;
mod shaping;
mod tool;

pub use agent::AgentDescriptor;
pub use bundle::Bundle;
pub use disclosure::{Disclosure, FieldNaming, UnderRules};
pub use lookup::{ArgumentLookup, Lookup, Purpose, Source, Within};
pub use product::{
    Concurrency, DataCentre, Edition, EditionHost, ErrorForm, FailureSign, FieldMetadata, HostColumn, Limit,
    Pagination, PaginationForm, Probe, ProductDescriptor, QuotaHeaders, TenantBinding, TenantPlace, Throttle, TimeUnit,
};
pub use shaping::{Compute, Computed, Filter, FilterTest, Refusal, ValueMap};
pub use tool::{
    Annotations, ArgumentChoice, ArgumentDescriptor, Audit, Class, Cost, CostStep, Empty, Evidence, Example,
    FieldNames, FieldPlace, Grammar, Literal, ModuleName, Place, ResultShape, Risk, Rule, Step, ToolDescriptor,
};

/// Everything that a generated server holds.
#[derive(Debug)]
pub struct Registry {
    /// Name of the binary and of the MCP implementation, for example `zoho-mcp`.
    pub name: &'static str,
    /// Shown to people.
    pub title: &'static str,
    /// Version of the generated crate.
    pub version: &'static str,
    /// Digest over every tool's surface: lower-case hexadecimal SHA-256.
    pub surface_hash: &'static str,
    /// The products, by name in ascending order.
    pub products: &'static [&'static ProductDescriptor],
    /// The tools, by name in ascending order (looked up by binary search).
    pub tools: &'static [&'static ToolDescriptor],
    /// The bundles, by name in ascending order.
    pub bundles: &'static [&'static Bundle],
    /// The agents that come with it, by name in ascending order.
    pub agents: &'static [AgentDescriptor],
    /// The data centres that an account may live in; the first is the default.
    pub data_centres: &'static [DataCentre],
}

impl Registry {
    /// The tool of this name.
    #[must_use]
    pub fn tool(&self, name: &str) -> Option<&'static ToolDescriptor> {
        self.tools.binary_search_by(|tool| tool.name.cmp(name)).ok().map(|index| self.tools[index])
    }

    /// The bundles of which something was built in.
    pub fn bundles(&self) -> impl Iterator<Item = &'static Bundle> + use<> {
        self.bundles.iter().copied().filter(|bundle| !bundle.tools.is_empty())
    }

    /// The product of this name.
    #[must_use]
    pub fn product(&self, name: &str) -> Option<&'static ProductDescriptor> {
        self.products.iter().copied().find(|product| product.name == name)
    }
}
