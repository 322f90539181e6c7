//! How much an account asks of a product: a limit over any window, a bound of calls at the same time, and a breaker
//! that leaves a failing product alone.
//!
//! A call passes here once, on the thread it runs on: one short lock and no store. Processes that share a store share
//! the limits; see [`shares`].

mod breaker;
mod governed;
mod refusal;
mod settings;
mod shares;
mod told;
mod window;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::select;

use self::governed::{Governed, Turn};
use self::shares::Shares;
use crate::clock::Clock;
use crate::descriptor::{Cost, Grammar, ProductDescriptor, Registry, ToolDescriptor};
use crate::error::{CallError, ErrorKind, RateLimit};
use crate::grammar;
use crate::request::{Body, Request};
use crate::store::{Store, StoreError};
use crate::zoho::hosts::{Hosts, is_loopback};

pub use governed::{BreakerState, ProductStatus};
pub(crate) use settings::Written;
pub use settings::{LONGEST_WAIT, LimitSettings, MOST_RETRIES, ProductLimits, concurrency, rate, seconds};
pub use told::SharedStatus;

/// The bounds of one account.
pub(crate) struct Governor {
    products: Vec<Governed>,
    clock: Arc<dyn Clock>,
    wait: Duration,
    shares: Option<Shares>,
}

/// How a call ended, as far as bounds go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The product answered, whatever it said.
    Answered,
    /// It was asked for too much; perhaps it told how many seconds to wait.
    Throttled(Option<u64>),
    /// It failed, or did not answer.
    Failed,
}

impl Verdict {
    /// What an error says about the product.
    pub(crate) fn of(error: &CallError) -> Self {
        let failed = error.upstream.as_ref().is_none_or(|upstream| upstream.status >= 500 || upstream.status < 300);
        match error.kind {
            ErrorKind::Throttled | ErrorKind::Quota => Self::Throttled(error.rate_limit.reset),
            ErrorKind::Upstream | ErrorKind::OutcomeUnknown if failed => Self::Failed,
            _ => Self::Answered,
        }
    }
}

impl Governor {
    /// What the products say, and what the account says instead. A product whose requests go to this machine keeps
    /// to nothing but what the account says: there is nobody to spare.
    pub(crate) fn new(registry: &Registry, hosts: &Hosts, settings: &LimitSettings, clock: Arc<dyn Clock>) -> Self {
        let governed = |product: &&'static ProductDescriptor| {
            let own = settings.products.get(product.name).copied();
            let here = hosts.product(product).is_ok_and(|origin| is_loopback(origin.authority.host()));
            (own.is_some() || !here).then(|| Governed::new(product, own.unwrap_or_default(), here))
        };
        let products = registry.products.iter().filter_map(governed).collect();
        Self { products, clock, wait: settings.wait, shares: None }
    }

    /// Shares the limits with other processes that use the same store.
    pub(crate) fn share(&mut self, store: Arc<dyn Store>) {
        let mut holder = [0; 12];
        // Without randomness processes could be taken for one; then they keep to themselves.
        if getrandom::fill(&mut holder).is_ok() {
            let holder = crate::hex::hex(&holder);
            self.shares = Some(Shares { store, holder });
        }
    }

    /// Waits for the turn of a request, for a bounded time. What comes back holds the turn.
    /// Whose limits they are, `account` tells: the same for all processes that use it.
    pub(crate) async fn enter<'a>(
        &'a self,
        tool: &ToolDescriptor,
        request: &Request,
        account: &'a str,
    ) -> Result<Pass<'a>, CallError> {
        let Some(governed) = self.of(tool.product) else { return Ok(Pass { held: None }) };
        let call = governed::Call {
            key: if governed.each_operation() { tool.operation } else { "" },
            cost: credits(&tool.cost, request),
            heavy: tool.cost.heavy,
        };
        let start = self.clock.elapsed();
        loop {
            let now = self.clock.elapsed();
            let patience = self.wait.saturating_sub(now.saturating_sub(start));
            match governed.turn(&call, now, self.shares.is_some()) {
                Turn::Go { trial } => {
                    let shares = self.shares.as_ref();
                    let clock = &*self.clock;
                    let held = Held { governed, clock, shares, account, heavy: call.heavy, trial, key: call.key };
                    return Ok(Pass { held: Some(held) });
                }
                Turn::Ask => {
                    let shares = self.shares.as_ref().expect("without shares nobody is told to ask");
                    governed.ask(&call, shares, account, &*self.clock).await;
                }
                Turn::Full(wait) | Turn::Held(wait) if wait <= patience => self.clock.sleep(wait).await,
                Turn::Full(wait) => return Err(refusal::full(governed, &call, wait)),
                Turn::Crowded => {
                    let freed = governed.freed().notified();
                    let mut freed = std::pin::pin!(freed);
                    // Whoever ends from here on is heard.
                    freed.as_mut().enable();
                    if matches!(governed.look(&call, now), Turn::Crowded) {
                        if patience.is_zero() {
                            return Err(refusal::crowded(governed, self.wait));
                        }
                        // Either may have come; the next round tells.
                        select(freed, self.clock.sleep(patience)).await;
                    }
                }
                Turn::Held(wait) => return Err(refusal::held(governed, wait)),
                Turn::Open(wait) => return Err(refusal::open(governed, wait)),
            }
        }
    }

    /// What is known about the limit of a tool's product, where that is documented as it is counted here.
    pub(crate) fn known(&self, tool: &ToolDescriptor) -> RateLimit {
        let governed = self.of(tool.product).filter(|governed| governed.is_told());
        governed.map_or_else(RateLimit::default, |governed| {
            governed.known(if governed.each_operation() { tool.operation } else { "" }, self.clock.elapsed())
        })
    }

    /// How every product stands.
    pub(crate) fn status(&self) -> Vec<ProductStatus> {
        let now = self.clock.elapsed();
        self.products.iter().map(|governed| governed.status(now)).collect()
    }

    /// How every product stands in all processes that share the store; nothing where there is none.
    pub(crate) async fn shared(&self, account: &str) -> Result<Vec<SharedStatus>, StoreError> {
        let Some(shares) = &self.shares else { return Ok(Vec::new()) };
        told::read(&*shares.store, account, &self.products, self.clock.now().as_millisecond()).await
    }

    /// A handful of products: looking through them beats any map.
    fn of(&self, product: &ProductDescriptor) -> Option<&Governed> {
        self.products.iter().find(|governed| std::ptr::eq(governed.product(), product) || governed.is(product.name))
    }
}

/// What a request counts.
fn credits(cost: &Cost, request: &Request) -> u32 {
    let reached = cost.steps.iter().rev().find(|step| {
        let value = match step.grammar {
            None => {
                let value = request.query.iter().find(|(name, _)| *name == step.parameter);
                value.and_then(|(_, value)| value.parse::<u64>().ok())
            }
            Some(grammar) => wanted(grammar, step.parameter, request),
        };
        value.is_some_and(|value| value > step.above)
    });
    reached.map_or(cost.credits, |step| step.credits)
}

/// How many records a query in the body asks for, where it says so.
fn wanted(grammar: Grammar, pointer: &str, request: &Request) -> Option<u64> {
    let Some(Body::Json(body)) = &request.body else { return None };
    let query = body.pointer(pointer)?.as_str()?;
    grammar::check(grammar, query).ok()?.size().limit
}

/// The turn of one request. Dropped without a verdict, it was given up.
pub(crate) struct Pass<'a> {
    held: Option<Held<'a>>,
}

struct Held<'a> {
    governed: &'a Governed,
    clock: &'a dyn Clock,
    shares: Option<&'a Shares>,
    account: &'a str,
    key: &'static str,
    heavy: bool,
    trial: bool,
}

impl Pass<'_> {
    /// The request has its answer, or will have none.
    pub(crate) fn settle(mut self, verdict: Verdict) {
        if let Some(held) = self.held.take() {
            held.governed.leave(held.heavy);
            let change = held.governed.settle(held.key, held.trial, verdict, held.clock.elapsed());
            if let (Some(change), Some(shares)) = (change, held.shares) {
                told::tell(shares, held.account, held.governed.product().name, change, held.clock);
            }
        }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        if let Some(held) = self.held.take() {
            held.governed.leave(held.heavy);
            if held.trial {
                held.governed.abandon(held.clock.elapsed());
            }
        }
    }
}

#[cfg(test)]
mod tests;
