//! The servers and tokens as a running process knows them: in memory, replaced whenever the store has changed.
//!
//! Looking one up never waits for the store. Its end is judged by the clock at each call. Where the store cannot be
//! read for a second, nobody could be told of a revocation: then nothing is opened until it can.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::Mutex;

use super::agents::KnownAgents;
use super::book::{Book, SERVERS, ServerRecord, TOKENS, read};
use super::key::Key;
use super::snapshot::{Entry, Guarded, Snapshot, TokenEntry};
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
    /// Held by whoever makes the next snapshot of this one, so that none is lost.
    changing: Mutex<()>,
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
        Self {
            registry,
            store,
            key,
            clock,
            services,
            oversight,
            agents,
            known: RwLock::default(),
            changing: Mutex::default(),
        }
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
    pub async fn rebuild(&self) {
        let _alone = self.changing.lock().await;
        self.replace(self.snapshot().anew());
    }

    /// With the agents that settings tell.
    #[must_use]
    pub fn with_agents(mut self, agents: Arc<KnownAgents>) -> Self {
        self.agents = agents;
        self
    }

    /// Takes over what has changed in the store and for agents; tells what of it cannot be served.
    pub async fn refresh(&self) -> Result<Vec<String>, StoreError> {
        let _alone = self.changing.lock().await;
        // Read before the tables: what changes between is seen by the next look.
        let revisions = self.store.revisions(&TABLES).await?;
        let before = self.snapshot();
        before.close_what_has_ended(self.clock.now());
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
                entry => {
                    problems.extend(self.problem(&record, &agents));
                    // Calls that run go on where whoever called may still do the same.
                    let stays = entry.filter(|entry| entry.record.may_the_same(&record) && same(&record));
                    let closing = stays.map(|entry| entry.closing.clone()).unwrap_or_default();
                    Arc::new(Entry::new(id.clone(), record, closing))
                }
            };
            servers.insert(id, entry);
        }
        let mut tokens = HashMap::new();
        for (id, value) in self.store.scan(TOKENS).await? {
            match read(TOKENS, &id, &value) {
                Ok(record) => {
                    let kept = before.tokens.get(&id).filter(|kept| kept.record == record).cloned();
                    tokens.insert(id, kept.unwrap_or_else(|| Arc::new(TokenEntry::new(record))));
                }
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
                        let _alone = self.changing.lock().await;
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

    /// Completes once the server of this id is revoked, has ended, has another token or may do something else.
    pub async fn until_changed(&self, id: &str) {
        let known = self.snapshot().servers.get(id).cloned();
        let mut failures = 0;
        loop {
            let now = self.snapshot().servers.get(id).cloned();
            let same = match (&known, &now) {
                (Some(before), Some(now)) => before.closing.is(&now.closing),
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
        self.token(text, admin).is_some()
    }

    fn token(&self, text: &str, admin: bool) -> Option<Arc<TokenEntry>> {
        let wanted = if admin { Kind::Admin } else { Kind::Api };
        let (kind, id) = token::read(text)?;
        let known = self.snapshot();
        let entry = known.tokens.get(id).filter(|entry| entry.record.admin == admin && kind == wanted);
        let right = token::is_right(text, entry.map(|entry| entry.record.hash.as_str()), &self.key);
        entry.filter(|entry| right && !entry.has_ended(self.clock.now())).cloned()
    }

    /// The server of a token, whether or not it demands another.
    fn entry(&self, text: &str) -> Option<Arc<Entry>> {
        let (kind, id) = token::read(text)?;
        let known = self.snapshot();
        let entry = known.servers.get(id).filter(|_| kind == Kind::Server);
        let right = token::is_right(text, entry.map(|entry| entry.record.hash.as_str()), &self.key);
        entry.filter(|entry| right && !entry.record.definition.has_ended(self.clock.now())).cloned()
    }

    fn host(&self, entry: &Entry) -> Option<Arc<Server>> {
        let built = entry.host.get_or_init(|| {
            let definition = &entry.record.definition;
            let service = (self.services)(&definition.account)?;
            let view = definition.view(self.registry, &self.snapshot().agents).ok()?;
            let server = Server::new(service, &view).overseen(self.oversight.clone(), definition.caller(&entry.id));
            Some(Arc::new(server.until(entry.closing.clone())))
        });
        built.clone()
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

    /// From now on this is known. What is there no more is closed, for calls that run as well.
    fn replace(&self, snapshot: Snapshot) {
        let snapshot = Arc::new(snapshot);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *known, Arc::clone(&snapshot));
        drop(known);
        before.close_all_but(&snapshot);
    }
}

impl Servers for Live {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        let entry = self.entry(token)?;
        // The header holds one token, and this one needs two.
        if entry.record.definition.require_api_token {
            return None;
        }
        self.host(&entry).map(|server| server as Arc<dyn Host>)
    }

    fn open(&self, token: &str, api_token: Option<&str>) -> Opened {
        let Some(entry) = self.entry(token) else { return Opened::Unknown };
        let wanted = entry.record.definition.require_api_token;
        let second = api_token.filter(|_| wanted).and_then(|token| self.token(token, false));
        match (self.host(&entry), second) {
            (_, None) if wanted => Opened::ApiTokenMissing,
            (None, _) => Opened::Unknown,
            (Some(server), None) => Opened::Host(server),
            (Some(server), Some(second)) => Opened::Host(Arc::new(Guarded { server, second })),
        }
    }
}
