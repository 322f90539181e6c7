//! The servers and tokens as a running process knows them: in memory, replaced whenever the store has changed.
//!
//! Looking one up never waits for the store. Its end is judged by the clock at each call. Where the store cannot be
//! read for a second, nobody could be told of a revocation: then nothing is opened until it can.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use super::agents::KnownAgents;
use super::book::{Book, SERVERS, ServerRecord, TOKENS, TokenRecord, read};
use super::key::Key;
use super::token::{self, Kind};
use crate::access::Agents;
use crate::clock::Clock;
use crate::descriptor::Registry;
use crate::mcp::Host;
use crate::service::{Oversight, Server, Service};
use crate::store::{Store, StoreError};
use crate::transport::http::{Opened, Servers};

/// Between two looks at the store.
const PAUSE: Duration = Duration::from_millis(200);
/// Looks that may fail one after the other; five of them are a second.
const FAILURES: u32 = 5;
/// Looks between two removals of what has ended: a minute.
const PURGE: u32 = 300;

const TABLES: [&str; 2] = [SERVERS, TOKENS];

/// The services of the accounts that this process has.
pub type Services = Box<dyn Fn(&str) -> Option<Arc<Service>> + Send + Sync>;

/// What is known now.
#[derive(Default)]
struct Snapshot {
    revisions: Vec<u64>,
    servers: HashMap<String, Arc<Entry>>,
    tokens: HashMap<String, TokenRecord>,
    agents: Arc<Agents>,
}

/// A server, built when it is first called.
struct Entry {
    id: String,
    record: ServerRecord,
    host: OnceLock<Option<Arc<Server>>>,
}

/// The servers of a running process.
pub struct Live {
    registry: &'static Registry,
    store: Arc<dyn Store>,
    key: Key,
    clock: Arc<dyn Clock>,
    services: Services,
    oversight: Oversight,
    agents: Arc<KnownAgents>,
    known: RwLock<Arc<Snapshot>>,
}

impl fmt::Debug for Live {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Live")
    }
}

impl Live {
    /// Nothing is known before the first [`Live::refresh`].
    #[must_use]
    pub fn new(
        registry: &'static Registry,
        store: Arc<dyn Store>,
        key: Key,
        clock: Arc<dyn Clock>,
        services: Services,
    ) -> Self {
        let (oversight, agents) = (Oversight::default(), KnownAgents::built_in(registry));
        Self { registry, store, key, clock, services, oversight, agents, known: RwLock::default() }
    }

    /// What each server keeps to besides what is kept of it.
    #[must_use]
    pub fn overseen(mut self, oversight: Oversight) -> Self {
        self.oversight = oversight;
        self
    }

    /// What each server keeps to besides what is kept of it.
    #[must_use]
    pub const fn oversight(&self) -> &Oversight {
        &self.oversight
    }

    /// Builds every server anew when it is called next: the accounts have changed.
    pub fn rebuild(&self) {
        let known = self.snapshot();
        let anew = |(id, entry): (&String, &Arc<Entry>)| {
            (id.clone(), Arc::new(Entry { id: id.clone(), record: entry.record.clone(), host: OnceLock::new() }))
        };
        self.replace(Snapshot {
            revisions: known.revisions.clone(),
            servers: known.servers.iter().map(anew).collect(),
            tokens: known.tokens.clone(),
            agents: Arc::clone(&known.agents),
        });
    }

    /// With the agents that settings tell.
    #[must_use]
    pub fn with_agents(mut self, agents: Arc<KnownAgents>) -> Self {
        self.agents = agents;
        self
    }

    /// Takes over what has changed in the store and for agents; tells what of it cannot be served.
    pub async fn refresh(&self) -> Result<Vec<String>, StoreError> {
        // Read before the tables: what changes between is seen by the next look.
        let revisions = self.store.revisions(&TABLES).await?;
        let before = self.snapshot();
        let mut problems: Vec<String> = self.agents.refresh().into_iter().collect();
        let agents = self.agents.current();
        if before.revisions == revisions && before.agents == agents {
            return Ok(problems);
        }
        let same = |record: &ServerRecord| {
            let layers = |agents: &Agents, agent: &str| agents.layers(agent).map(<[_]>::to_vec).ok();
            let agent = record.definition.agent.as_deref();
            agent.is_none_or(|agent| layers(&before.agents, agent) == layers(&agents, agent))
        };
        let mut servers = HashMap::new();
        for (id, value) in self.store.scan(SERVERS).await? {
            let record: ServerRecord = match read(SERVERS, &id, &value) {
                Ok(record) => record,
                Err(error) => {
                    problems.push(error.0);
                    continue;
                }
            };
            let entry = match before.servers.get(&id) {
                Some(entry) if entry.record == record && same(&record) => Arc::clone(entry),
                _ => {
                    problems.extend(self.problem(&record, &agents));
                    Arc::new(Entry { id: id.clone(), record, host: OnceLock::new() })
                }
            };
            servers.insert(id, entry);
        }
        let mut tokens = HashMap::new();
        for (id, value) in self.store.scan(TOKENS).await? {
            match read(TOKENS, &id, &value) {
                Ok(record) => drop(tokens.insert(id, record)),
                Err(error) => problems.push(error.0),
            }
        }
        self.replace(Snapshot { revisions, servers, tokens, agents });
        Ok(problems)
    }

    /// Follows the store for ever; tells what goes wrong, and whether the store can be read when that changes.
    pub async fn follow(&self, tell: impl Fn(&str), told_readable: impl Fn(bool)) {
        let book = Book::new(self.registry, Arc::clone(&self.store), self.key.clone());
        let (mut failures, mut looks) = (0, 0_u32);
        loop {
            self.clock.sleep(PAUSE).await;
            match self.refresh().await {
                Ok(problems) => {
                    if failures >= FAILURES {
                        told_readable(true);
                    }
                    failures = 0;
                    for problem in &problems {
                        tell(problem);
                    }
                }
                Err(error) => {
                    failures += 1;
                    if failures == FAILURES {
                        tell(&format!("servers are closed until the store can be read again: {error}"));
                        told_readable(false);
                        self.replace(Snapshot::default());
                    }
                }
            }
            looks = (looks + 1) % PURGE;
            if looks == 1
                && let Err(error) = book.purge(self.clock.now()).await
            {
                tell(&format!("what has ended is not removed: {error}"));
            }
        }
    }

    /// Completes once the server of this id is revoked, has ended or has another token or definition.
    pub async fn until_changed(&self, id: &str) {
        let known = self.snapshot().servers.get(id).cloned();
        let mut failures = 0;
        loop {
            let now = self.snapshot().servers.get(id).cloned();
            let same = match (&known, &now) {
                (Some(before), Some(now)) => Arc::ptr_eq(before, now),
                _ => false,
            };
            if !same || now.is_none_or(|entry| entry.record.definition.has_ended(self.clock.now())) {
                return;
            }
            self.clock.sleep(PAUSE).await;
            failures = if self.refresh().await.is_ok() { 0 } else { failures + 1 };
            if failures >= FAILURES {
                return;
            }
        }
    }

    /// Whether this text is a token of this kind, and its time is not over.
    #[must_use]
    pub fn is_token(&self, text: &str, admin: bool) -> bool {
        let wanted = if admin { Kind::Admin } else { Kind::Api };
        let Some((kind, id)) = token::read(text) else { return false };
        let known = self.snapshot();
        let record = known.tokens.get(id).filter(|record| record.admin == admin && kind == wanted);
        token::is_right(text, record.map(|record| record.hash.as_str()), &self.key)
            && record.is_some_and(|record| record.expires_at.is_none_or(|end| end > self.clock.now()))
    }

    /// The server of a token, whether or not it demands another.
    fn entry(&self, text: &str) -> Option<Arc<Entry>> {
        let (kind, id) = token::read(text)?;
        let known = self.snapshot();
        let entry = known.servers.get(id).filter(|_| kind == Kind::Server);
        let right = token::is_right(text, entry.map(|entry| entry.record.hash.as_str()), &self.key);
        entry.filter(|entry| right && !entry.record.definition.has_ended(self.clock.now())).cloned()
    }

    fn host(&self, entry: &Entry) -> Option<Arc<dyn Host>> {
        let built = entry.host.get_or_init(|| {
            let definition = &entry.record.definition;
            let service = (self.services)(&definition.account)?;
            let view = definition.view(self.registry, &self.snapshot().agents).ok()?;
            Some(Arc::new(Server::new(service, &view).overseen(self.oversight.clone(), definition.caller(&entry.id))))
        });
        built.as_ref().map(|server| Arc::clone(server) as Arc<dyn Host>)
    }

    /// Why a server cannot be served here: tools go and come with versions.
    fn problem(&self, record: &ServerRecord, agents: &Agents) -> Option<String> {
        let definition = &record.definition;
        let fault = definition.view(self.registry, agents).err()?;
        Some(format!("the server `{}` is closed, because its filters do not hold any more: {fault}", definition.name))
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn replace(&self, snapshot: Snapshot) {
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }
}

impl Servers for Live {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        let entry = self.entry(token)?;
        // The header holds one token, and this one needs two.
        if entry.record.definition.require_api_token { None } else { self.host(&entry) }
    }

    fn open(&self, token: &str, api_token: Option<&str>) -> Opened {
        let Some(entry) = self.entry(token) else { return Opened::Unknown };
        if entry.record.definition.require_api_token && !api_token.is_some_and(|token| self.is_token(token, false)) {
            return Opened::ApiTokenMissing;
        }
        self.host(&entry).map_or(Opened::Unknown, Opened::Host)
    }
}
