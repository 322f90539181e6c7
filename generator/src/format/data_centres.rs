//! `specs/data_centres.yaml`: the only source of hosts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// Every data centre and its hosts. The first row is the default.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataCentres {
    /// One row per data centre.
    pub data_centres: Vec<DataCentreRow>,
}

/// One data centre.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataCentreRow {
    /// The code that OAuth calls `location`.
    pub name: String,
    /// Host of the accounts server, without scheme.
    pub accounts: String,
    /// Host by column name. A product names its column with `host:`.
    pub hosts: BTreeMap<String, HostCell>,
    /// Other places of single products, for example the vendor's own sandbox: host by product, by name of the edition.
    #[serde(default)]
    pub editions: BTreeMap<String, BTreeMap<String, HostCell>>,
}

/// A host, or a host that no source fully confirms.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum HostCell {
    /// A confirmed host.
    Sure(String),
    /// An unconfirmed host.
    Unsure {
        /// The host.
        unsure: String,
    },
}
