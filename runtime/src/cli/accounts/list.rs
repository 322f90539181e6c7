//! `account list` and `account show`: what the settings say of accounts. No secret is ever shown.

use std::fmt::Write as _;

use crate::accounts;
use crate::accounts::Referenced;
use crate::cli::account::{settings, surroundings};
use crate::cli::arguments::{AccountPlace, NamedAccount};
use crate::cli::ending::{Ending, print};
use crate::descriptor::Registry;
use crate::settings::{AccountSettings, CredentialReferences, Flags, Text};

pub(super) fn list(registry: &'static Registry, place: &AccountPlace) -> Result<(), Ending> {
    let settings = settings(registry, flags(place))?;
    if settings.accounts.is_empty() {
        let file = settings.file.map_or_else(|| "no settings file".to_owned(), |file| file.display().to_string());
        return print(format!("There are no accounts ({file}). `{} account add NAME` adds one.\n", registry.name));
    }
    let rows: Vec<[&str; 3]> = settings
        .accounts
        .iter()
        .map(|account| {
            [
                account.name.as_str(),
                account.data_centre.as_deref().unwrap_or("-"),
                account.organization.as_deref().unwrap_or("-"),
            ]
        })
        .collect();
    let width =
        |column: usize, title: &str| rows.iter().map(|row| row[column].len()).max().unwrap_or(0).max(title.len());
    let (name, centre) = (width(0, "NAME"), width(1, "DATA CENTRE"));
    let mut text = format!("{:name$}  {:centre$}  ORGANISATION\n", "NAME", "DATA CENTRE");
    for row in &rows {
        let _ = writeln!(text, "{:name$}  {:centre$}  {}", row[0], row[1], row[2]);
    }
    print(text)
}

pub(super) async fn show(registry: &'static Registry, arguments: &NamedAccount) -> Result<(), Ending> {
    let settings = settings(registry, flags(&arguments.place))?;
    let account = find(&settings.accounts, &accounts::names(&settings), &arguments.name)?;
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:14}{value}");
    };
    line("account", account.name.as_str());
    line("organisation", account.organization.as_deref().unwrap_or("-"));
    line("data centre", account.data_centre.as_deref().unwrap_or("in the credentials"));
    let products = account.products.as_ref().map_or_else(|| "all".to_owned(), |products| products.join(", "));
    line("products", &products);
    for (product, edition) in &account.editions {
        line("edition", &format!("{product}: {edition}"));
    }
    for (kind, id) in &account.tenants {
        line("tenant", &format!("{kind} {id}"));
    }
    match &account.credentials {
        CredentialReferences::Whole(reference) => line("credentials", &reference.to_string()),
        CredentialReferences::Parts { client_id, client_secret, refresh_token } => {
            let client_id = match client_id {
                Text::Literal(text) => text.clone(),
                Text::Reference(reference) => reference.to_string(),
            };
            line("client id", &client_id);
            line("client secret", &client_secret.to_string());
            line("refresh token", &refresh_token.to_string());
        }
    }
    let source = Referenced::new(account, surroundings(&settings).secrets);
    let readable = match source.read_all().await {
        Ok(_) => "readable".to_owned(),
        Err(error) => error.to_string(),
    };
    line("secrets", &readable);
    print(text)
}

pub(super) fn flags(place: &AccountPlace) -> Flags {
    Flags {
        config: place.config.clone(),
        hosts: place.hosts.clone(),
        state_dir: place.state_dir.clone(),
        ..Flags::default()
    }
}

/// The account of this name.
pub(super) fn find<'a>(all: &'a [AccountSettings], names: &[&str], name: &str) -> Result<&'a AccountSettings, Ending> {
    let Some(found) = all.iter().find(|account| account.name.as_str() == name) else {
        if all.is_empty() {
            return Err(Ending::usage(format!(
                "there is no account `{name}`: the settings file has none. The account of the environment is managed \
                 there"
            )));
        }
        return Err(accounts::choose(names, Some(name))
            .map_or_else(Ending::usage, |_| Ending::usage(format!("there is no account `{name}`"))));
    };
    Ok(found)
}
