//! `account remove`: gives the grant back, then forgets the account.

use std::fmt::Write as _;

use super::list::{find, flags};
use super::settings_path;
use crate::accounts::{self, Referenced, Surroundings};
use crate::cli::account::{settings, surroundings};
use crate::cli::arguments::RemoveAccount;
use crate::cli::ending::{Ending, print};
use crate::descriptor::Registry;
use crate::settings::{AccountSettings, CredentialReferences, SettingsDocument, Text};
use crate::zoho::authorise::revoke;
use crate::zoho::hosts::Hosts;

pub(super) async fn run(registry: &'static Registry, arguments: &RemoveAccount) -> Result<(), Ending> {
    let settings = settings(registry, flags(&arguments.place))?;
    let account = find(&settings.accounts, &accounts::names(&settings), &arguments.name)?;
    let surroundings = surroundings(&settings);
    let mut document = SettingsDocument::open(&settings_path(registry, arguments.place.config.as_ref(), &settings))
        .map_err(Ending::usage)?;
    let told = let_go(registry, &surroundings, account, arguments.keep_token).await?;
    document.remove(&arguments.name);
    document.save().map_err(Ending::failed)?;
    print(format!("account `{}` is removed; {told}{}\n", arguments.name, document.path().display()))
}

/// Gives the grant back, and forgets the secrets; tells what was done.
pub(super) async fn let_go(
    registry: &'static Registry,
    surroundings: &Surroundings,
    account: &AccountSettings,
    keep_token: bool,
) -> Result<String, Ending> {
    let mut told = String::new();
    if !keep_token {
        let give_up = |why: String| {
            Ending::failed(format!(
                "the refresh token was not revoked: {why}. The account is still there; --keep-token removes it without \
                 revoking, and the token can be revoked in the vendor's account settings"
            ))
        };
        let source = Referenced::new(account, surroundings.secrets.clone());
        let (credentials, data_centre) = source.read_all().await.map_err(|error| give_up(error.to_string()))?;
        let data_centre = account.data_centre.clone().or(data_centre).unwrap_or_default();
        let hosts =
            Hosts::new(registry, &data_centre, &account.overrides).map_err(|error| give_up(error.to_string()))?;
        let known = revoke(&*surroundings.transport, hosts.accounts(), &credentials.refresh_token).await;
        told.push_str(if known.map_err(give_up)? {
            "its refresh token is revoked; "
        } else {
            "its refresh token was not known any more; "
        });
    }
    let references = match &account.credentials {
        CredentialReferences::Whole(reference) => vec![reference],
        CredentialReferences::Parts { client_id, client_secret, refresh_token } => {
            let id = match client_id {
                Text::Reference(reference) => Some(reference),
                Text::Literal(_) => None,
            };
            id.into_iter().chain([client_secret, refresh_token]).collect()
        }
    };
    let mut left = Vec::new();
    for reference in references {
        if !surroundings.secrets.forget(reference).await.map_err(Ending::failed)? {
            left.push(reference.to_string());
        }
    }
    if !left.is_empty() {
        let _ = write!(told, "what lies in {} is left to you; ", left.join(", "));
    }
    Ok(told)
}
