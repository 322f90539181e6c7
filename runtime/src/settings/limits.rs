//! Bounds of products, in the settings file and above it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::file::File;
use super::{Flags, SettingsError};
use crate::limits::{LimitSettings, Written};

/// `[limits.PRODUCT]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitTable {
    /// `REQUESTS/WINDOW`, for example `200/1m`.
    pub rate: Option<String>,
    /// Calls at the same time.
    pub concurrency: Option<u32>,
}

/// What holds for every account: flags, then the environment, then the file.
pub(super) fn resolve(
    file: &File,
    flags: &Flags,
    environment: impl Fn(&str) -> Result<Option<String>, SettingsError>,
) -> Result<LimitSettings, SettingsError> {
    let retries = environment("ZOHO_MCP_RETRIES")?.map(|text| {
        text.parse().map_err(|_| SettingsError(format!("ZOHO_MCP_RETRIES is `{text}`, which is no number")))
    });
    let listed = |text: Option<String>| super::resolve::list(text);
    let layers = [
        Written { wait: file.wait.clone(), retries: file.retries, ..written(&file.limits) },
        Written {
            rates: listed(environment("ZOHO_MCP_LIMIT")?),
            concurrency: listed(environment("ZOHO_MCP_CONCURRENCY")?),
            wait: environment("ZOHO_MCP_WAIT")?,
            retries: retries.transpose()?,
        },
        Written {
            rates: flags.limits.clone(),
            concurrency: flags.concurrency.clone(),
            wait: flags.wait.clone(),
            retries: flags.retries,
        },
    ];
    layers.iter().try_fold(LimitSettings::default(), |below, layer| layer.over(&below)).map_err(SettingsError)
}

/// The bounds of one account, over those of all. What flags say counts more.
pub(super) fn of_account(
    tables: &BTreeMap<String, LimitTable>,
    flags: &Flags,
    of_all: &LimitSettings,
) -> Result<LimitSettings, SettingsError> {
    let above = Written { rates: flags.limits.clone(), concurrency: flags.concurrency.clone(), ..Written::default() };
    let own = written(tables).over(of_all).and_then(|own| above.over(&own));
    own.map_err(SettingsError)
}

fn written(tables: &BTreeMap<String, LimitTable>) -> Written {
    Written {
        rates: tables
            .iter()
            .filter_map(|(product, table)| Some(format!("{product}={}", table.rate.as_ref()?)))
            .collect(),
        concurrency: tables
            .iter()
            .filter_map(|(product, table)| Some(format!("{product}={}", table.concurrency?)))
            .collect(),
        ..Written::default()
    }
}
