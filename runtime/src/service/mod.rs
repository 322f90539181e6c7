//! A call from arguments to result, for one account.
//!
//! names to ids -> schema check -> semantic check -> request -> URL check -> names of fields -> token
//! -> vendor -> answer -> result. What fails is one [`CallError`]; a fault of this program, even a panic, fails one call and not the
//! server.

mod authorised;
mod choices;
mod compute;
mod download;
mod dry_run;
mod idempotency;
mod lookups;
mod names;
mod note;
mod organisations;
mod outcome;
mod outsiders;
mod pass_through;
mod prepared;
mod projection;
mod reason;
mod report;
mod result;
mod retry;
mod server;
mod sight;
mod tenants;
mod transfer;

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt as _;
use http::HeaderValue;
use serde_json::{Map, Value};

use crate::access::{cleanse, cleansed_text};
use crate::arguments::Context;
use crate::audit::Call;
use crate::cache::Cache;
use crate::clock::Clock;
use crate::dates::Now;
use crate::descriptor::{Registry, ToolDescriptor};
use crate::error::{CallError, ErrorKind, RateLimit};
use crate::fields::ModuleFields;
use crate::files::Files;
use crate::limits::{Governor, LimitSettings, MOST_RETRIES, ProductStatus, SharedStatus};
use crate::lookups::Entries;
use crate::mcp::Progress;
use crate::secret::{Secret, scrub};
use crate::store::Store;
use crate::store::memory::MemoryStore;
use crate::zoho::account::Account;
use crate::zoho::answer::{self, Answer};
use crate::zoho::hosts::{HostError, Hosts};
use crate::zoho::oauth::Tokens;
use crate::zoho::{HttpResponse, Transport};

use self::compute::Basis;
use self::idempotency::{Keyed, Reservation};
use self::pass_through::pass_through;
use self::prepared::Prepared;
use self::transfer::Spooled;

pub use dry_run::DryRun;
pub use organisations::Organisation;
pub use report::{error_result, error_text};
pub use server::{Oversight, Server};
pub use sight::Sight;

/// What one call may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Until the vendor's whole answer is in.
    pub timeout: Duration,
    /// The same for a request that carries a file, or saves one.
    pub transfer_timeout: Duration,
    /// Largest answer of the vendor that is read.
    pub answer_bytes: usize,
    /// Largest result that is passed on; a list is cut to it.
    pub result_bytes: usize,
    /// Largest file that is passed on inside a result, unless it is text.
    pub inline_bytes: usize,
    /// Largest file that is read from the vendor to be saved.
    pub download_bytes: usize,
}

impl Default for Limits {
    /// A minute, ten for files; 16 MiB read; 400,000 bytes passed on, which is about 100,000 tokens; of files 64 KiB
    /// in a result, because base64 costs a token for two or three bytes, and 128 MiB on disk.
    fn default() -> Self {
        Self {
            timeout: Duration::from_mins(1),
            transfer_timeout: Duration::from_mins(10),
            answer_bytes: 16 << 20,
            result_bytes: 400_000,
            inline_bytes: 64 << 10,
            download_bytes: 128 << 20,
        }
    }
}

/// A successful call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOutcome {
    /// The result as compact JSON: always an object.
    pub text: String,
    /// What the vendor told about its limits.
    pub rate_limit: RateLimit,
    /// JSON pointers into the result, to texts that people outside the organisation can have written.
    pub outsiders: Vec<String>,
}

/// What a call brought.
enum Read {
    /// The text for the caller.
    Finished(String, RateLimit),
    /// To be shaped.
    Answer(Answer),
}

/// What is known of how tokens are taken.
#[derive(Default)]
struct Accepted {
    /// Products that have taken one.
    products: BTreeSet<&'static str>,
    /// Tools that were refused with a new token: another one will not help them.
    refused_tools: BTreeSet<&'static str>,
}

/// The tools of a registry, for one account.
pub struct Service {
    registry: &'static Registry,
    hosts: Hosts,
    tokens: Tokens,
    context: Context,
    organization: Option<String>,
    products: Option<Vec<String>>,
    clock: Arc<dyn Clock>,
    transport: Arc<dyn Transport>,
    limits: Limits,
    files: Files,
    user_agent: HeaderValue,
    accepted: Mutex<Accepted>,
    fields: Cache<ModuleFields>,
    entries: Cache<Entries>,
    governor: Governor,
    retries: u32,
    /// What is kept beyond a call; in memory where nobody gave a place.
    store: Arc<dyn Store>,
    /// When old idempotency keys were removed last, in seconds since 1970.
    keys_swept: Mutex<i64>,
}

impl Service {
    /// Resolves the account's hosts; sends nothing yet.
    pub fn new(
        registry: &'static Registry,
        account: &Account,
        clock: Arc<dyn Clock>,
        transport: Arc<dyn Transport>,
    ) -> Result<Self, HostError> {
        let hosts = Hosts::new(registry, &account.data_centre, &account.overrides)?.with_editions(
            registry,
            &account.editions,
            &account.overrides,
        )?;
        let tokens = Tokens::new(account, &hosts, Arc::clone(&clock), Arc::clone(&transport));
        let governor = Governor::new(registry, &hosts, &LimitSettings::default(), Arc::clone(&clock));
        let user_agent = HeaderValue::try_from(format!("{}/{}", registry.name, registry.version))
            .unwrap_or_else(|_| HeaderValue::from_static("zoho-mcp-runtime"));
        Ok(Self {
            registry,
            hosts,
            tokens,
            context: Context {
                tenants: account.tenants.clone(),
                now: Now { at: clock.now(), zone: account.time_zone.clone() },
                withheld: None,
            },
            organization: account.organization.clone(),
            products: account.products.clone(),
            clock,
            transport,
            limits: Limits::default(),
            files: Files::default(),
            user_agent,
            accepted: Mutex::default(),
            fields: Cache::default(),
            entries: Cache::default(),
            governor,
            retries: 0,
            store: MemoryStore::shared(),
            keys_swept: Mutex::default(),
        })
    }

    /// With bounds that people set. Before [`Service::with_store`].
    #[must_use]
    pub fn with_bounds(mut self, settings: &LimitSettings) -> Self {
        self.governor = Governor::new(self.registry, &self.hosts, settings, Arc::clone(&self.clock));
        self.retries = settings.retries.min(MOST_RETRIES);
        self
    }

    /// Keeps tokens, shares of limits and idempotency keys here, together with every process that uses the same
    /// store.
    #[must_use]
    pub fn with_store(mut self, store: Arc<dyn Store>) -> Self {
        self.tokens = self.tokens.with_store(Arc::clone(&store));
        self.governor.share(Arc::clone(&store));
        self.store = store;
        self
    }

    /// How every product that has bounds stands.
    #[must_use]
    pub fn status(&self) -> Vec<ProductStatus> {
        self.governor.status()
    }

    /// Product and state of its breaker, for metrics.
    #[must_use]
    pub fn breakers(&self) -> Vec<(&'static str, &'static str)> {
        self.governor.status().into_iter().map(|status| (status.product, status.breaker.as_str())).collect()
    }

    /// How every product that has bounds stands in all processes that share the store. Asks for an access token where
    /// there is none: what is shared is kept by whose it is.
    pub async fn shared_status(&self) -> Result<Vec<SharedStatus>, CallError> {
        let token = self.tokens.current().await?;
        let shared = self.governor.shared(&token.identity).await;
        shared.map_err(|error| CallError::new(ErrorKind::Internal, error.to_string()))
    }

    /// With other limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The account's time zone by its name.
    #[must_use]
    pub fn time_zone(&self) -> &str {
        self.context.now.zone.iana_name().unwrap_or("UTC")
    }

    /// What people call the connected organisation, if anybody said.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    /// Whether the account has the product of this tool.
    #[must_use]
    pub fn has(&self, tool: &ToolDescriptor) -> bool {
        self.products.as_ref().is_none_or(|products| products.iter().any(|name| name == tool.product.name))
    }

    /// Refuses a tool whose product the account does not have.
    pub(crate) fn demand(&self, tool: &ToolDescriptor) -> Result<(), CallError> {
        if self.has(tool) {
            return Ok(());
        }
        let title = tool.product.title;
        let message = format!("Nothing was sent: {title} is not among the products of this account.");
        Err(CallError::new(ErrorKind::RefusedByPolicy, message))
    }

    /// The connected organisation's id of this kind.
    #[must_use]
    pub fn tenant(&self, kind: &str) -> Option<&str> {
        self.context.tenants.get(kind).map(String::as_str)
    }

    /// With a directory in which calls may read and save files.
    #[must_use]
    pub fn with_files_in(mut self, files: Files) -> Self {
        self.files = files;
        self
    }

    /// Where calls may read and save files.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// What this service was generated from.
    #[must_use]
    pub const fn registry(&self) -> &'static Registry {
        self.registry
    }

    /// Calls a tool for somebody who has all tools. Dropping the future cancels the call; a request that was
    /// sent stays sent.
    pub async fn call(
        &self,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<CallOutcome, CallError> {
        let tools = self.registry.tools.iter().copied().filter(|tool| self.has(tool)).collect::<Vec<_>>();
        let outcome = self.call_within(&Sight::of(&tools), tool, arguments).await;
        outcome.map_err(|error| self.with_tool_that_tells(error, tool, |other| self.has(other)))
    }

    /// An error that names the tool which tells the outcome of a call, if the caller has it.
    pub(super) fn with_tool_that_tells(
        &self,
        error: CallError,
        tool: &ToolDescriptor,
        has: impl Fn(&ToolDescriptor) -> bool,
    ) -> CallError {
        outcome::with_tool_that_tells(error, tool, self.registry, has)
    }

    /// The same for somebody who sees less.
    pub async fn call_within(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<CallOutcome, CallError> {
        self.call_telling(sight, tool, arguments, None).await
    }

    /// The same for somebody who wants to be told how far the call is.
    pub async fn call_telling(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
        progress: Option<Arc<Progress>>,
    ) -> Result<CallOutcome, CallError> {
        self.call_recorded(sight, tool, arguments, progress, None).await
    }

    /// The same where a record of the call is being made.
    pub async fn call_recorded(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
        progress: Option<Arc<Progress>>,
        record: Option<Arc<Call>>,
    ) -> Result<CallOutcome, CallError> {
        // What a panic can leave half changed is the call's own; shared state is behind locks that
        // are never held across a step that can panic.
        let call = AssertUnwindSafe(self.run(sight, tool, arguments, progress, record)).catch_unwind();
        call.await.unwrap_or_else(|_| Err(panicked(tool)))
    }

    /// The request that [`Service::call`] would send, as far as that is known without asking the vendor.
    pub fn dry_run(&self, tool: &'static ToolDescriptor, arguments: Map<String, Value>) -> Result<DryRun, CallError> {
        self.dry_run_within(&Sight::default(), tool, arguments)
    }

    /// The same for somebody who sees less.
    pub fn dry_run_within(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<DryRun, CallError> {
        let prepare = || {
            self.demand(tool)?;
            self.without_tenants(sight, tool, &arguments)?;
            let (arguments, asked) = self.with_known_ids(sight, tool, arguments)?;
            let prepared = self.prepare_for(sight, tool, arguments)?;
            sight.judge(tool, &prepared.arguments)?;
            let (prepared, unchecked) = self.with_known_names(sight, prepared)?;
            let (prepared, unjudged) = self.with_known_values(prepared)?;
            let notes: Vec<String> = asked.into_iter().chain(unchecked).chain(unjudged).collect();
            let prepared = self.with_files_now(prepared)?;
            Ok(prepared.into_dry_run((!notes.is_empty()).then(|| notes.join(" "))))
        };
        std::panic::catch_unwind(AssertUnwindSafe(prepare)).unwrap_or_else(|_| Err(panicked(tool)))
    }

    async fn run(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
        progress: Option<Arc<Progress>>,
        record: Option<Arc<Call>>,
    ) -> Result<CallOutcome, CallError> {
        self.demand(tool)?;
        let keyed = Keyed::of(tool, &arguments);
        self.without_tenants(sight, tool, &arguments)?;
        let arguments = self.with_ids(sight, tool, arguments).await?;
        let prepared = self.prepare_for(sight, tool, arguments)?;
        sight.judge(tool, &prepared.arguments)?;
        let (prepared, note) = self.with_right_names(sight, prepared).await?;
        let (prepared, unjudged) = self.with_right_values(prepared).await?;
        let mut prepared = self.with_files(prepared).await?;
        prepared.progress = progress;
        prepared.call = record;
        let Some(keyed) = keyed.transpose()? else {
            return self.perform(sight, &prepared, note, unjudged).await;
        };
        match self.reserve(keyed).await? {
            // It may have been done for somebody who sees more.
            Reservation::Done(text) => Ok(CallOutcome::remembered(match sight.rules() {
                Some(rules) => cleansed_text(&text, rules, tool),
                None => text,
            })),
            Reservation::Mine(reserved) => {
                let outcome = self.perform(sight, &prepared, note, unjudged).await;
                self.conclude(reserved, &outcome).await;
                outcome
            }
        }
    }

    /// Sends what was prepared, and makes the result.
    async fn perform(
        &self,
        sight: &Sight,
        prepared: &Prepared<'_>,
        note: Option<String>,
        unjudged: Option<String>,
    ) -> Result<CallOutcome, CallError> {
        let tool = prepared.tool;
        if let Some(call) = &prepared.call {
            call.prepared(prepared.arguments.values());
            call.intend().await?;
        }
        let (step, request, max_bytes) = (prepared.step, &prepared.request, self.limits.result_bytes);
        let scope = sight.scope(tool, &prepared.arguments);
        let read = |response: &HttpResponse, spooled: Option<Spooled>| {
            let rate_limit = || answer::rate_limit(tool, response, self.clock.now());
            if let Some(spooled) = spooled {
                return Ok(Read::Finished(Self::saved(prepared, response, spooled)?, rate_limit()));
            }
            let whole = projection::wanted(tool, &prepared.arguments).is_empty();
            let scope = scope.as_ref();
            match whole.then(|| pass_through(tool, step, request, response, max_bytes, scope)).flatten() {
                Some(text) => Ok(Read::Finished(text, rate_limit())),
                None => answer::read(tool, response, self.clock.now()).map(Read::Answer),
            }
        };
        let (text, rate_limit) = match self.send_and_read(prepared, read).await? {
            Read::Finished(text, rate_limit) => (Ok(text), rate_limit),
            Read::Answer(mut answer) => {
                let rate_limit = answer.rate_limit;
                let now = Now { at: self.clock.now(), zone: self.context.now.zone.clone() };
                let style = tool.product.dates.as_ref().map(|forms| forms.date);
                let basis = Basis { now: &now, style, arguments: &prepared.arguments };
                let text = if let Some(file) = answer.file.take() {
                    self.download(prepared, file).await
                } else {
                    if let (Some(scope), Some(value)) = (&scope, &mut answer.value) {
                        cleanse(value, step.result.at, scope, &tool.product.naming);
                    }
                    result::shape(tool, step, request, basis, answer, max_bytes)
                };
                (text, rate_limit)
            }
        };
        let rate_limit = if rate_limit.is_empty() { self.governor.known(tool) } else { rate_limit };
        match text {
            Ok(text) => {
                let text = note::added(note::added(text, note), unjudged);
                let outsiders = outsiders::pointers(tool.outsiders, &text);
                Ok(CallOutcome { text, rate_limit, outsiders })
            }
            Err(error) => Err(CallError { rate_limit, ..error }),
        }
    }

    /// Keeps secrets out of what an answer made us say: a proxy may echo a request.
    fn scrub(&self, error: &mut CallError, access_token: &Secret) {
        let of_account = self.tokens.secrets();
        let secrets: Vec<&Secret> = of_account.iter().chain([access_token]).collect();
        scrub(&mut error.message, &secrets);
        let Some(upstream) = &mut error.upstream else { return };
        for text in [&mut upstream.code, &mut upstream.message].into_iter().flatten() {
            scrub(text, &secrets);
        }
        if let Some(details) = &mut upstream.details {
            scrub_value(details, &secrets);
        }
    }
}

fn scrub_value(value: &mut Value, secrets: &[&Secret]) {
    match value {
        Value::String(text) => scrub(text, secrets),
        Value::Array(items) => items.iter_mut().for_each(|item| scrub_value(item, secrets)),
        Value::Object(members) => members.values_mut().for_each(|member| scrub_value(member, secrets)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn panicked(tool: &ToolDescriptor) -> CallError {
    CallError::new(
        ErrorKind::Internal,
        format!(
            "{} failed by a fault of this server; its log says where. Other calls are not affected. If it was to \
             change something, look whether it was done; please report the fault.",
            tool.name
        ),
    )
}

#[cfg(test)]
mod tests;
