//! `account reauthorize`: a new refresh token, for example with more scopes, in the place of the old one.

use super::add::granted;
use super::list::{find, flags};
use super::whole;
use crate::access::View;
use crate::accounts::{self, Referenced};
use crate::cli::account::{settings, surroundings};
use crate::cli::arguments::Reauthorize;
use crate::cli::ending::{Ending, print};
use crate::cli::scopes::{needed, of_products};
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::secrets::Reference;
use crate::settings::CredentialReferences;
use crate::zoho::authorise::Client;
use crate::zoho::credentials::Credentials;

pub(super) async fn run(registry: &'static Registry, arguments: &Reauthorize) -> Result<(), Ending> {
    let settings = settings(registry, flags(&arguments.place))?;
    let account = find(&settings.accounts, &accounts::names(&settings), &arguments.name)?;
    let surroundings = surroundings(&settings);
    let place = match &account.credentials {
        CredentialReferences::Whole(reference) => reference,
        CredentialReferences::Parts { refresh_token, .. } => refresh_token,
    };
    surroundings.secrets.check_writable(place).await.map_err(Ending::usage)?;
    let mut grant = arguments.grant.clone();
    grant.data_centre = grant.data_centre.or_else(|| account.data_centre.clone());
    let known = Referenced::new(account, surroundings.secrets.clone()).read_all().await;
    let client = match (&grant.client_id, &grant.client_secret, known) {
        // The client stays the one that it was.
        (None, None, Ok((known, told))) => {
            grant.data_centre = grant.data_centre.or(told);
            Client { id: known.client_id, secret: known.client_secret }
        }
        (None, None, Err(error)) => {
            return Err(Ending::usage(format!("{error}. Or name the client anew: --client-id, --client-secret")));
        }
        _ => super::add::client(&grant, &surroundings).await?,
    };
    let view = View::of_everything(registry).within(|tool| of_products(tool, account.products.as_deref()));
    let scopes = if arguments.scopes.is_empty() { needed(view.tools(), true) } else { arguments.scopes.clone() };
    let (data_centre, granted) = granted(registry, &surroundings, &account.overrides, &grant, &client, &scopes).await?;
    let credentials =
        Credentials { client_id: client.id, client_secret: client.secret, refresh_token: granted.refresh_token };
    let (place, secret): (&Reference, Secret) = match &account.credentials {
        CredentialReferences::Whole(reference) => (reference, whole(&credentials, data_centre)),
        CredentialReferences::Parts { refresh_token, .. } => (refresh_token, credentials.refresh_token.clone()),
    };
    surroundings.secrets.write(place, &secret).await.map_err(Ending::failed)?;
    print(format!(
        "account `{}` has a new refresh token in {place}. Running servers use it from their next refresh on\n",
        arguments.name
    ))
}
