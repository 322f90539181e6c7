//! An account whose grant was just obtained: its secret is kept, and it is found out whose it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::discover::{Discovered, discover};
use super::whole;
use crate::accounts::Surroundings;
use crate::cli::ending::Ending;
use crate::descriptor::Registry;
use crate::secrets::Reference;
use crate::service::Service;
use crate::settings::{self, AccountEntry};
use crate::zoho::account::Account;
use crate::zoho::authorise::{Client, Granted};
use crate::zoho::credentials::{Credentials, Given};
use crate::zoho::hosts::Overrides;

/// What an account is made of besides its grant.
pub(super) struct Connected<'a> {
    pub registry: &'static Registry,
    pub surroundings: &'a Surroundings,
    pub overrides: &'a Overrides,
    pub data_centre: &'static str,
    pub products: Option<Vec<String>>,
    /// Where its secret is kept.
    pub reference: Reference,
}

impl Connected<'_> {
    /// What the settings file says of it, and what a person should know. `chosen` tenants stay as they are, and so does
    /// an organisation's name that is given.
    pub(super) async fn keep(
        self,
        client: Client,
        granted: Granted,
        chosen: &BTreeMap<String, String>,
        organization: Option<String>,
    ) -> Result<(AccountEntry, Vec<String>), Ending> {
        let Self { registry, surroundings, overrides, data_centre, products, reference } = self;
        let credentials = Arc::new(Credentials {
            client_id: client.id,
            client_secret: client.secret,
            refresh_token: granted.refresh_token,
        });
        // Kept first: a refresh token that was lost cannot be had again.
        let kept = surroundings.secrets.write(&reference, &whole(&credentials, data_centre)).await;
        kept.map_err(Ending::failed)?;
        let service = service(registry, surroundings, &credentials, data_centre, overrides)?;
        let found = discover(registry, &service, products.as_deref(), chosen).await;
        let Discovered { tenants, organization: told, notes } = found;
        let entry = AccountEntry {
            data_centre: data_centre.to_owned(),
            credentials: reference,
            products,
            tenants: tenants.into_iter().collect(),
            organization: organization.or(told).and_then(|name| settings::organization(&name).ok()),
        };
        Ok((entry, notes))
    }
}

/// A service of credentials that were just obtained.
pub(super) fn service(
    registry: &'static Registry,
    surroundings: &Surroundings,
    credentials: &Arc<Credentials>,
    data_centre: &str,
    overrides: &Overrides,
) -> Result<Arc<Service>, Ending> {
    let account = Account {
        data_centre: data_centre.to_owned(),
        credentials: Arc::new(Given(Arc::clone(credentials))),
        products: None,
        editions: BTreeMap::new(),
        tenants: BTreeMap::new(),
        time_zone: jiff::tz::TimeZone::UTC,
        organization: None,
        overrides: overrides.clone(),
    };
    let (clock, transport) = (Arc::clone(&surroundings.clock), Arc::clone(&surroundings.transport));
    Ok(Arc::new(Service::new(registry, &account, clock, transport).map_err(Ending::failed)?))
}
