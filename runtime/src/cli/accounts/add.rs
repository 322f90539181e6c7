//! `account add`: from a grant code to an account of the settings file.

use std::collections::BTreeMap;

use super::browser::{self, Answer};
use super::connected::Connected;
use super::{input, settings_path};
use crate::access::View;
use crate::accounts::Surroundings;
use crate::cli::account::{settings, surroundings};
use crate::cli::arguments::{AddAccount, Grant};
use crate::cli::ending::{Ending, print};
use crate::cli::scopes::{needed, of_products};
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::secrets::Reference;
use crate::settings::{self, AccountName, Flags, SettingsDocument};
use crate::zoho::authorise::{self, Client, Granted};
use crate::zoho::hosts::Overrides;

pub(super) async fn run(registry: &'static Registry, arguments: &AddAccount) -> Result<(), Ending> {
    let name = AccountName::new(&arguments.name).map_err(Ending::usage)?;
    let flags = Flags {
        config: arguments.place.config.clone().filter(|path| path.exists()),
        hosts: arguments.place.hosts.clone(),
        state_dir: arguments.place.state_dir.clone(),
        ..Flags::default()
    };
    let settings = settings(registry, flags)?;
    if settings.accounts.iter().any(|account| account.name == name) {
        return Err(Ending::usage(format!(
            "there is an account `{0}` already; `account reauthorize {0}` gives it a new refresh token",
            arguments.name
        )));
    }
    let products = checked_products(registry, &arguments.products)?;
    let chosen: BTreeMap<String, String> = arguments
        .tenants
        .iter()
        .map(|given| settings::tenant(given))
        .collect::<Result<_, _>>()
        .map_err(Ending::usage)?;
    let reference = reference(&arguments.secrets, &arguments.name)?;
    let surroundings = surroundings(&settings);
    // A grant code is good once: whatever can be known before it is used is asked before.
    surroundings.secrets.check_writable(&reference).await.map_err(Ending::usage)?;
    let mut document = SettingsDocument::open(&settings_path(registry, arguments.place.config.as_ref(), &settings))
        .map_err(Ending::usage)?;

    let overrides = &settings.account.overrides;
    let client = client(&arguments.grant, &surroundings).await?;
    let wanted = scopes(registry, arguments, products.as_deref());
    let (data_centre, granted) =
        granted(registry, &surroundings, overrides, &arguments.grant, &client, &wanted).await?;
    tell_missing(&granted, &wanted);

    let connected = Connected { registry, surroundings: &surroundings, overrides, data_centre, products, reference };
    let (entry, notes) = connected.keep(client, granted, &chosen, arguments.organization.clone()).await?;
    for note in &notes {
        anstream::eprintln!("  {note}");
    }
    document.put(&name, &entry).and_then(|()| document.save()).map_err(Ending::failed)?;
    print(format!(
        "account `{}` of data centre {data_centre} is in {}, its secret in {}\nTry it: {} doctor --account {}\n",
        arguments.name,
        document.path().display(),
        entry.credentials,
        registry.name,
        arguments.name,
    ))
}

/// Exchanges a code for a grant, in the way that was chosen; tells the data centre.
pub(super) async fn granted(
    registry: &'static Registry,
    surroundings: &Surroundings,
    overrides: &Overrides,
    grant: &Grant,
    client: &Client,
    scopes: &[String],
) -> Result<(&'static str, Granted), Ending> {
    let transport = &*surroundings.transport;
    let only = grant.data_centre.as_deref();
    if !grant.browser {
        let code = match grant.code.as_deref() {
            Some(code) if code != "-" => Secret::from(code.trim()),
            _ => input::secret("Grant code")?,
        };
        let found = authorise::exchange(registry, transport, overrides, only, client, &code, None).await;
        return found.map_err(Ending::failed);
    }
    let Answer { code, data_centre, redirect_uri } =
        browser::consent(registry, overrides, only, &client.id, scopes, grant.redirect_port).await?;
    let only = Some(data_centre);
    let found = authorise::exchange(registry, transport, overrides, only, client, &code, Some(&redirect_uri)).await;
    found.map_err(Ending::failed)
}

/// The OAuth client, from flags or from whoever sits there.
pub(super) async fn client(grant: &Grant, surroundings: &Surroundings) -> Result<Client, Ending> {
    let id = match &grant.client_id {
        Some(id) => id.trim().to_owned(),
        None => input::line("Client id")?,
    };
    let secret = match &grant.client_secret {
        Some(reference) => {
            let reference: Reference =
                reference.parse().map_err(|error| Ending::usage(format!("--client-secret: {error}")))?;
            surroundings.secrets.read(&reference).await.map_err(Ending::usage)?
        }
        None => input::secret("Client secret")?,
    };
    Ok(Client { id, secret })
}

pub(super) fn checked_products(registry: &Registry, given: &[String]) -> Result<Option<Vec<String>>, Ending> {
    let known = || registry.products.iter().map(|product| product.name);
    if let Some(name) = given.iter().find(|name| !known().any(|known| known == **name)) {
        let known: Vec<&str> = known().collect();
        return Err(Ending::usage(format!("--products: there is no product `{name}`; there are {}", known.join(", "))));
    }
    Ok((!given.is_empty()).then(|| given.to_vec()))
}

/// `store` stands for the account's own place in the store.
fn reference(given: &str, name: &str) -> Result<Reference, Ending> {
    if given == "store" {
        return Ok(Reference::Store(name.to_owned()));
    }
    let reference: Reference = given
        .parse()
        .map_err(|_| Ending::usage("--secrets: write store, file:PATH, keyring:NAME or aws-sm:NAME".to_owned()))?;
    // The settings file may lie elsewhere than where this command was started.
    let here = std::env::current_dir().map_err(Ending::failed)?;
    Ok(reference.relative_to(&here))
}

fn scopes(registry: &'static Registry, arguments: &AddAccount, products: Option<&[String]>) -> Vec<String> {
    if !arguments.scopes.is_empty() {
        return arguments.scopes.clone();
    }
    let view = View::of_everything(registry).within(|tool| of_products(tool, products));
    needed(view.tools(), true)
}

/// The vendor leaves out scopes that it does not know, without a word.
fn tell_missing(granted: &Granted, wanted: &[String]) {
    let Some(given) = &granted.scopes else { return };
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let missing = crate::zoho::scopes::missing(&wanted, given);
    if !missing.is_empty() {
        anstream::eprintln!(
            "  note: not granted: {}. Tools that need them will say so; `account reauthorize` with a new code adds them",
            missing.join(",")
        );
    }
}
