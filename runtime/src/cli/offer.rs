//! What one `serve` offers: a server behind each token.

use std::sync::Arc;

use super::ending::Ending;
use super::token::tokens;
use crate::access::{Agents, Filters, View};
use crate::audit::Caller;
use crate::closing::Closing;
use crate::descriptor::{Bundle, Registry};
use crate::servers::no_product;
use crate::service::{Oversight, Server, Service};
use crate::store::Store;

/// What is chosen of everything.
#[derive(Clone)]
pub(super) struct Chosen {
    pub filters: Filters,
    /// Whoever calls is this agent.
    pub agent: Option<String>,
}

/// One server and its token.
pub(super) struct Offer {
    /// The bundle that it is, if it is one.
    pub bundle: Option<&'static Bundle>,
    pub token: String,
    pub view: View,
}

/// What passes the filters of what the agent may do; without filters all of that, and then as much of each bundle.
///
/// Each bundle has a token of its own, so that its URL opens nothing but the bundle; and so has each agent, so that no URL
/// that was handed around for one opens more one day.
pub(super) async fn offers(
    registry: &'static Registry,
    chosen: &Chosen,
    agents: &Agents,
    store: &dyn Store,
    account: &str,
    service: &Service,
) -> Result<Vec<Offer>, Ending> {
    let (filters, agent) = (&chosen.filters, chosen.agent.as_deref());
    let whole = agents.view(registry, agent, filters).map_err(Ending::usage)?;
    let mut served = vec![(filters.bundle(), whole.clone())];
    if filters.is_empty() {
        served.extend(registry.bundles().filter_map(|bundle| {
            let view = View::of(registry, bundle.tools.iter().copied());
            // Of some bundles an agent may do nothing.
            let view = if agent.is_some() { view.and(&whole).ok()? } else { view };
            Some((Some(bundle), view))
        }));
    }
    for (_, view) in &mut served {
        *view = view.within(|tool| service.has(tool));
    }
    if served[0].1.tools().is_empty() {
        return Err(Ending::usage(no_product(account)));
    }
    served.retain(|(_, view)| !view.tools().is_empty());
    let caller = agent.map_or_else(|| account.to_owned(), |agent| format!("{account}@{agent}"));
    let names = served.iter().map(|(bundle, _)| match bundle {
        None => caller.clone(),
        Some(bundle) => format!("{caller}/{}", bundle.name),
    });
    let tokens = tokens(store, names.collect()).await?;
    Ok(served.into_iter().zip(tokens).map(|((bundle, view), token)| Offer { bundle, token, view }).collect())
}

impl Offer {
    /// As HTTP serves it.
    pub(super) fn served(
        &self,
        agent: Option<&str>,
        account: &str,
        service: &Arc<Service>,
        oversight: &Oversight,
        closing: &Closing,
    ) -> (String, Arc<Server>) {
        let caller = Caller {
            server: self.bundle.map(|bundle| bundle.name.to_owned()),
            agent: agent.map(str::to_owned),
            account: Some(account.to_owned()),
            ..Caller::default()
        };
        let server = Server::new(Arc::clone(service), &self.view).overseen(oversight.clone(), caller);
        (self.token.clone(), Arc::new(server.until(closing.clone())))
    }
}
