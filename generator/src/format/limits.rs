//! How much may be asked of a vendor, and what a call counts.

use schemars::JsonSchema;
use serde::Deserialize;

/// How much an account may ask in a window of time; holds over any window of that length.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LimitSpec {
    /// Calls, or credits where calls cost differently.
    #[schemars(range(min = 1))]
    pub requests: u32,
    /// Length of the window: `30s`, `1m`, `24h`.
    #[serde(deserialize_with = "seconds")]
    #[schemars(with = "String", regex(pattern = "^[1-9][0-9]{0,5}[smh]$"))]
    pub per: u32,
    /// `operation`: each operation has a window of its own.
    pub each: Option<EachName>,
    /// The vendor documents the limit as it stands here, so that clients are told what is left of it.
    #[serde(default)]
    pub told: bool,
}

/// What has a window of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EachName {
    /// Every HTTP method and path.
    Operation,
}

/// `30s`, `1m`, `24h` in seconds.
fn seconds<'de, D: serde::Deserializer<'de>>(source: D) -> Result<u32, D::Error> {
    let text = String::deserialize(source)?;
    let parsed = text.split_at_checked(text.len().saturating_sub(1)).and_then(|(number, unit)| {
        let unit = match unit {
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            _ => return None,
        };
        number.parse::<u32>().ok()?.checked_mul(unit).filter(|seconds| *seconds > 0)
    });
    parsed.ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no length of time; write 30s, 1m or 24h")))
}

/// How many calls may be under way at the same time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ConcurrencySpec {
    /// All calls.
    Calls(u32),
    /// With a narrower bound for heavy calls.
    Own(ConcurrencyBounds),
}

/// Bounds of calls at the same time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConcurrencyBounds {
    /// All calls.
    #[schemars(range(min = 1))]
    pub calls: u32,
    /// Calls whose cost says `heavy: true`.
    #[schemars(range(min = 1))]
    pub heavy: Option<u32>,
}

/// What a call counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum CostSpec {
    /// Credits.
    Credits(u32),
    /// With what else there is to say.
    Own(CostForm),
}

/// What a call counts, in full.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostForm {
    /// Credits; one where nothing is said.
    #[serde(default = "one")]
    #[schemars(range(min = 1))]
    pub credits: u32,
    /// It counts against the narrower bound of calls at the same time as well.
    #[serde(default)]
    pub heavy: bool,
    /// Where the request makes it dearer, in ascending order: the last that holds counts.
    #[serde(default)]
    pub steps: Vec<CostStepSpec>,
}

/// What makes a call dearer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostStepSpec {
    /// Query parameter, a number.
    pub parameter: Option<String>,
    /// In its place: an argument that is a query, whose limit of records counts.
    pub limit_of: Option<String>,
    /// Its value is larger.
    pub above: u64,
    /// Credits then.
    pub credits: u32,
}

const fn one() -> u32 {
    1
}

/// Where a caller finds out what became of a call whose answer is missing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeSpec {
    /// Name of a reading tool.
    pub look: String,
}
