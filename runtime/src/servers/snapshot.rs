//! What a running process knows of servers and tokens at one moment, and what ends for calls that run when it knows
//! something else.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::book::{ServerRecord, TokenRecord};
use crate::access::Agents;
use crate::closing::Closing;
use crate::mcp::{CallMeta, Demands, Host, Identity, ToolList, ToolResult};
use crate::service::Server;

/// What is known now.
#[derive(Default)]
pub(super) struct Snapshot {
    pub(super) revisions: Vec<u64>,
    pub(super) servers: HashMap<String, Arc<Entry>>,
    pub(super) tokens: HashMap<String, Arc<TokenEntry>>,
    pub(super) agents: Arc<Agents>,
}

/// A server, built when it is first called.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) record: ServerRecord,
    pub(super) host: OnceLock<Option<Arc<Server>>>,
    /// Of its calls that run; outlives changes that take nothing from whoever made them.
    pub(super) closing: Closing,
}

/// An API or admin token.
pub(super) struct TokenEntry {
    pub(super) record: TokenRecord,
    closing: Closing,
}

impl Entry {
    pub(super) const fn new(id: String, record: ServerRecord, closing: Closing) -> Self {
        Self { id, record, host: OnceLock::new(), closing }
    }
}

impl TokenEntry {
    pub(super) fn new(record: TokenRecord) -> Self {
        Self { record, closing: Closing::default() }
    }

    pub(super) fn has_ended(&self, now: Timestamp) -> bool {
        self.record.expires_at.is_some_and(|end| end <= now)
    }
}

impl ServerRecord {
    /// Whether the same token opens the same for the same callers: a name and an end may differ.
    pub(super) fn may_the_same(&self, other: &Self) -> bool {
        let (one, two) = (&self.definition, &other.definition);
        self.hash == other.hash
            && (&one.account, &one.config, &one.agent) == (&two.account, &two.config, &two.agent)
            && one.require_api_token == two.require_api_token
    }
}

impl Snapshot {
    /// The same with every server to be built anew.
    pub(super) fn anew(&self) -> Self {
        let anew = |entry: &Entry| Entry::new(entry.id.clone(), entry.record.clone(), entry.closing.clone());
        Self {
            revisions: self.revisions.clone(),
            servers: self.servers.iter().map(|(id, entry)| (id.clone(), Arc::new(anew(entry)))).collect(),
            tokens: self.tokens.clone(),
            agents: Arc::clone(&self.agents),
        }
    }

    /// Ends the calls that run of servers and by tokens whose time is over.
    pub(super) fn close_what_has_ended(&self, now: Timestamp) {
        let servers = self.servers.values().filter(|entry| entry.record.definition.has_ended(now));
        servers.for_each(|entry| entry.closing.close());
        self.tokens.values().filter(|entry| entry.has_ended(now)).for_each(|entry| entry.closing.close());
    }

    /// The same for what is not there any more.
    pub(super) fn close_all_but(&self, now: &Self) {
        for (id, entry) in &self.servers {
            if now.servers.get(id).is_none_or(|kept| !kept.closing.is(&entry.closing)) {
                entry.closing.close();
            }
        }
        for (id, entry) in &self.tokens {
            if now.tokens.get(id).is_none_or(|kept| !kept.closing.is(&entry.closing)) {
                entry.closing.close();
            }
        }
    }
}

/// A server for a caller who brought an API token: it is closed with either.
pub(super) struct Guarded {
    pub(super) server: Arc<Server>,
    pub(super) second: Arc<TokenEntry>,
}

impl Host for Guarded {
    fn identity(&self) -> &Identity {
        self.server.identity()
    }

    fn instructions(&self) -> Option<&str> {
        self.server.instructions()
    }

    fn tools(&self) -> &ToolList {
        self.server.tools()
    }

    fn demands(&self, name: &str) -> Option<&Demands> {
        self.server.demands(name)
    }

    fn call<'a>(
        &'a self,
        name: &'a str,
        arguments: Map<String, Value>,
        meta: CallMeta,
    ) -> BoxFuture<'a, Option<ToolResult>> {
        self.server.call(name, arguments, meta)
    }

    fn closed(&self) -> BoxFuture<'_, ()> {
        Box::pin(async {
            tokio::select! {
                () = self.server.closed() => {}
                () = self.second.closing.closed() => {}
            }
        })
    }
}
