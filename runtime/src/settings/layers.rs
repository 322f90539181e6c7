//! What holds for each account of the settings file: flags, then its own table, then what stands beside the
//! tables.

use std::collections::BTreeMap;
use std::path::Path;

use super::accounts::{AccountName, AccountTable};
use super::file::File;
use super::resolve::pairs;
use super::{AccountSettings, Flags, SettingsError};
use crate::limits::LimitSettings;
use crate::zoho::hosts::Overrides;

/// The accounts of the file, by name. Every fault of every account is told at once.
///
/// `hosts` are those of flags and environment: they hold for each account, above what the file says.
pub(super) fn accounts(
    file: &File,
    flags: &Flags,
    hosts: &[String],
    time_zone: Option<&str>,
    limits: &LimitSettings,
) -> Result<Vec<AccountSettings>, SettingsError> {
    let Some(path) = file.path.as_deref().filter(|_| !file.accounts.is_empty()) else { return Ok(Vec::new()) };
    let mut faults = Vec::new();
    let beside = [("tenants", !file.tenants.is_empty()), ("organization", file.organization.is_some())];
    for (name, _) in beside.into_iter().filter(|(_, given)| *given) {
        faults.push(format!(
            "{}: `{name}` stands beside accounts and belongs to one of them; move it into its table",
            path.display()
        ));
    }
    if file.accounts.len() > 1 && flags.account.is_none() {
        for (flag, given) in [("--tenant", !flags.tenants.is_empty()), ("--organization", flags.organization.is_some())]
        {
            if given {
                faults.push(format!("{flag} belongs to one account, and there are several: name it with --account"));
            }
        }
    }
    let mut accounts = Vec::new();
    for (name, table) in &file.accounts {
        let given = Given { file, flags, hosts, time_zone, limits, path };
        match given.account(name, table.get_ref()) {
            Ok(account) => accounts.push(account),
            Err(error) => {
                let line = file.lines.get(name).copied().unwrap_or(1);
                faults.push(format!("{}:{line}: account `{}`: {error}", path.display(), name.as_str()));
            }
        }
    }
    if faults.is_empty() { Ok(accounts) } else { Err(SettingsError(faults.join("\n"))) }
}

struct Given<'a> {
    file: &'a File,
    flags: &'a Flags,
    hosts: &'a [String],
    time_zone: Option<&'a str>,
    limits: &'a LimitSettings,
    path: &'a Path,
}

impl Given<'_> {
    fn account(&self, name: &AccountName, table: &AccountTable) -> Result<AccountSettings, SettingsError> {
        let Self { file, flags, hosts, time_zone, limits, path } = *self;
        // A flag about an account means the one that is asked for.
        let flags = match &flags.account {
            Some(asked) if asked != name.as_str() => &Flags::default(),
            _ => flags,
        };
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        let layered = [pairs(&file.hosts), pairs(&table.hosts), hosts.to_vec()].concat();
        let tenants = if flags.tenants.is_empty() { pairs(&table.tenants) } else { flags.tenants.clone() };
        let time_zone =
            flags.time_zone.as_deref().or(time_zone).or(table.time_zone.as_deref()).or(file.time_zone.as_deref());
        let organization = flags.organization.as_deref().or(table.organization.as_deref());
        Ok(AccountSettings {
            name: name.clone(),
            data_centre: table.data_centre.clone(),
            credentials: table.credentials(folder).map_err(SettingsError)?,
            products: table.products.clone(),
            editions: table.editions.clone(),
            tenants: self::tenants(&tenants)?,
            time_zone: time_zone.map(super::time_zone).transpose()?,
            organization: organization.map(super::organization).transpose()?,
            overrides: overrides(&layered)?,
            limits: super::limits::of_account(&table.limits, flags, limits)?,
        })
    }
}

/// Each as `PRODUCT=URL`; a later one for the same product wins.
pub(super) fn overrides(given: &[String]) -> Result<Overrides, SettingsError> {
    let mut overrides = Overrides::new();
    for host in given {
        overrides.add(host).map_err(|error| SettingsError(error.to_string()))?;
    }
    Ok(overrides)
}

/// Each as `KIND=ID`.
pub(super) fn tenants(given: &[String]) -> Result<BTreeMap<String, String>, SettingsError> {
    given.iter().map(|tenant| super::tenant(tenant)).collect()
}
