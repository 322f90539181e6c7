//! What one `serve` offers: a server behind each token.

use std::sync::Arc;

use super::ending::Ending;
use super::token::tokens;
use crate::access::{Filters, View};
use crate::audit::Caller;
use crate::descriptor::{Bundle, Registry};
use crate::service::{Oversight, Server, Service};
use crate::store::Store;

/// One server and its token.
pub(super) struct Offer {
    /// The bundle that it is, if it is one.
    pub bundle: Option<&'static Bundle>,
    pub token: String,
    pub view: View,
}

/// What passes the filters; without filters everything, and then each bundle.
///
/// Each bundle has a token of its own, so that its URL opens nothing but the bundle.
pub(super) async fn offers(
    registry: &'static Registry,
    filters: &Filters,
    store: &dyn Store,
    account: &str,
    service: &Service,
) -> Result<Vec<Offer>, Ending> {
    let mut served = vec![(filters.bundle(), View::filtered(registry, filters).map_err(Ending::usage)?)];
    if filters.is_empty() {
        served.extend(registry.bundles().map(|bundle| {
            let tools = bundle.tools.iter().copied();
            (Some(bundle), View::of(registry, tools))
        }));
    }
    for (_, view) in &mut served {
        *view = view.within(|tool| service.has(tool));
    }
    served.retain(|(bundle, view)| bundle.is_none() || !view.tools().is_empty());
    let names = served.iter().map(|(bundle, _)| match bundle {
        None => account.to_owned(),
        Some(bundle) => format!("{account}/{}", bundle.name),
    });
    let tokens = tokens(store, names.collect()).await?;
    Ok(served.into_iter().zip(tokens).map(|((bundle, view), token)| Offer { bundle, token, view }).collect())
}

impl Offer {
    /// As HTTP serves it.
    pub(super) fn served(&self, account: &str, service: &Arc<Service>, oversight: &Oversight) -> (String, Arc<Server>) {
        let caller = Caller {
            server: self.bundle.map(|bundle| bundle.name.to_owned()),
            account: Some(account.to_owned()),
            ..Caller::default()
        };
        let server = Server::new(Arc::clone(service), &self.view).overseen(oversight.clone(), caller);
        (self.token.clone(), Arc::new(server))
    }
}
