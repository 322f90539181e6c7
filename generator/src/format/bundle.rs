//! `specs/bundles/<bundle>.yaml`: a named, reviewed set of tools.

use schemars::JsonSchema;
use serde::Deserialize;

use super::RiskName;

/// One bundle. Every tool is named, so that a review sees what is gained.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BundleSpec {
    /// The name that people choose it by; the name of the file.
    pub bundle: String,
    /// For whom, in a line.
    #[serde(rename = "for")]
    pub whom: String,
    /// The one that a newcomer is shown how to connect; at most one bundle is.
    #[serde(default)]
    pub suggested: bool,
    /// Everything that its tools may cause, and nothing else.
    pub risks: Vec<RiskName>,
    /// The names of its tools; at most 40.
    pub tools: Vec<String>,
}
