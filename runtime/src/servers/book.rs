//! The servers and tokens of a state directory: what is kept, and how it changes.
//!
//! Every change is made only where nobody else has changed the same record meanwhile.

use std::sync::Arc;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::agents::KnownAgents;
use super::definition::{Definition, name_fault, with_risks};
use super::key::Key;
use super::token::{self, Kind, Minted};
use crate::access::View;
use crate::arguments::text::nearest;
use crate::descriptor::{Registry, ToolDescriptor};
use crate::secret::Secret;
use crate::store::{Change, Condition, Store, StoreError};

pub(super) const SERVERS: &str = "scoped_servers";
pub(super) const TOKENS: &str = "api_tokens";
/// Name to id, so that a name is taken once.
const NAMES: &str = "server_names";
/// How often a change is tried that others keep overtaking.
const TRIES: usize = 20;

/// A server as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ServerRecord {
    #[serde(flatten)]
    pub definition: Definition,
    /// Of its token.
    pub hash: String,
}

/// An API or admin token as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TokenRecord {
    pub name: String,
    pub admin: bool,
    pub created_at: Timestamp,
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    pub hash: String,
}

/// A server and its public id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Public: it stands in the token, and says nothing about the secret.
    pub id: String,
    /// What it is.
    #[serde(flatten)]
    pub definition: Definition,
}

/// A server with its token, which is told this once.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The server.
    pub server: Listed,
    /// Opens it.
    pub token: Secret,
}

/// An API or admin token without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedToken {
    /// Public.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Opens the admin API, and no server.
    pub admin: bool,
    /// Since when it is there.
    pub created_at: Timestamp,
    /// From then on it is not.
    pub expires_at: Option<Timestamp>,
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BookError {
    /// What was asked for cannot be.
    #[error("{0}")]
    Refused(String),
    /// The name is taken.
    #[error("{0}")]
    Taken(String),
    /// There is no such thing.
    #[error("{0}")]
    NotFound(String),
    /// The store or the system failed.
    #[error("{0}")]
    Failed(String),
}

impl From<StoreError> for BookError {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.0)
    }
}

impl From<getrandom::Error> for BookError {
    fn from(error: getrandom::Error) -> Self {
        Self::Failed(format!("the system gives no random numbers for a token: {error}"))
    }
}

/// Reads and changes what is kept.
#[derive(Clone)]
pub struct Book {
    registry: &'static Registry,
    store: Arc<dyn Store>,
    key: Key,
    agents: Arc<KnownAgents>,
}

impl Book {
    /// What this store keeps; the key is the one of its state directory.
    #[must_use]
    pub fn new(registry: &'static Registry, store: Arc<dyn Store>, key: Key) -> Self {
        Self { registry, store, key, agents: KnownAgents::built_in(registry) }
    }

    /// With the agents that settings tell.
    #[must_use]
    pub fn with_agents(mut self, agents: Arc<KnownAgents>) -> Self {
        self.agents = agents;
        self
    }

    /// The agents.
    #[must_use]
    pub const fn agents(&self) -> &Arc<KnownAgents> {
        &self.agents
    }

    /// Makes a server. Its filters must leave a tool.
    pub async fn create(&self, mut definition: Definition) -> Result<Opening, BookError> {
        definition.config = with_risks(definition.config);
        self.check(&definition)?;
        let Minted { id, token, hash } = token::mint(Kind::Server, None, &self.key)?;
        let record = ServerRecord { definition, hash };
        let (name, definition) = (record.definition.name.clone(), record.definition.clone());
        let changes = vec![put(SERVERS, &id, &record), named(&name, &id)];
        if !self.store.apply_if(vec![absent(NAMES, &name), absent(SERVERS, &id)], changes).await? {
            return Err(taken(&name));
        }
        Ok(Opening { server: Listed { id, definition }, token })
    }

    /// Every server, by name.
    pub async fn servers(&self) -> Result<Vec<Listed>, BookError> {
        let all: Vec<(String, ServerRecord)> = self.all(SERVERS).await?;
        let listed = all.into_iter().map(|(id, record)| Listed { id, definition: record.definition });
        let mut listed: Vec<Listed> = listed.collect();
        listed.sort_by(|one, other| one.definition.name.cmp(&other.definition.name));
        Ok(listed)
    }

    /// The server of this name or id.
    pub async fn server(&self, name: &str) -> Result<Listed, BookError> {
        let servers = self.servers().await?;
        let found = servers.iter().find(|one| one.definition.name == name || one.id == name).cloned();
        found.ok_or_else(|| {
            let names = || servers.iter().map(|one| one.definition.name.as_str());
            BookError::NotFound(match nearest(name, names()) {
                Some(meant) => format!("there is no server `{name}`; did you mean `{meant}`?"),
                None if servers.is_empty() => format!("there is no server `{name}`, and no other"),
                None => format!("there is no server `{name}`; there are {}", names().collect::<Vec<_>>().join(", ")),
            })
        })
    }

    /// Ends a server at once and for good.
    pub async fn revoke(&self, name: &str) -> Result<Listed, BookError> {
        for _ in 0..TRIES {
            let server = self.server(name).await?;
            let Some((kept, _)) = self.kept(&server.id).await? else { continue };
            let changes = removed(&server);
            if self.store.apply_if(vec![same(SERVERS, &server.id, kept)], changes).await? {
                return Ok(server);
            }
        }
        Err(overtaken(name))
    }

    /// Gives a server another token; the one before opens nothing from then on.
    pub async fn rotate(&self, name: &str) -> Result<Opening, BookError> {
        let id = self.server(name).await?.id;
        let Minted { token, hash, .. } = token::mint(Kind::Server, Some(&id), &self.key)?;
        let server = self.change(&id, move |record| record.hash.clone_from(&hash)).await?;
        Ok(Opening { server, token })
    }

    /// Changes a server under its token.
    pub async fn update(&self, name: &str, change: impl Fn(&mut Definition)) -> Result<Listed, BookError> {
        self.change(name, |record| change(&mut record.definition)).await
    }

    async fn change(&self, name: &str, change: impl Fn(&mut ServerRecord)) -> Result<Listed, BookError> {
        for _ in 0..TRIES {
            let before = self.server(name).await?;
            let Some((kept, mut record)) = self.kept(&before.id).await? else { continue };
            change(&mut record);
            record.definition.config = with_risks(record.definition.config);
            self.check(&record.definition)?;
            let mut conditions = vec![same(SERVERS, &before.id, kept)];
            let mut changes = vec![put(SERVERS, &before.id, &record)];
            let (old, new) = (&before.definition.name, &record.definition.name);
            if old != new {
                conditions.push(absent(NAMES, new));
                changes.push(named(new, &before.id));
                changes.push(Change::Remove { table: NAMES, key: old.clone() });
            }
            if self.store.apply_if(conditions, changes).await? {
                return Ok(Listed { id: before.id, definition: record.definition });
            }
            if old != new && self.store.get(NAMES, &[new]).await?.iter().any(Option::is_some) {
                return Err(taken(new));
            }
        }
        Err(overtaken(name))
    }

    /// Removes the servers and tokens whose time is over.
    pub async fn purge(&self, now: Timestamp) -> Result<(), BookError> {
        let ended = |server: &Listed| server.definition.has_ended(now);
        for server in self.servers().await?.into_iter().filter(ended) {
            let Some((kept, record)) = self.kept(&server.id).await? else { continue };
            if record.definition.has_ended(now) {
                let server = Listed { definition: record.definition, ..server };
                // Whoever has extended it meanwhile keeps it.
                self.store.apply_if(vec![same(SERVERS, &server.id, kept)], removed(&server)).await?;
            }
        }
        for (id, record) in self.all::<TokenRecord>(TOKENS).await? {
            if record.expires_at.is_some_and(|end| end <= now) {
                self.store.apply(vec![Change::Remove { table: TOKENS, key: id }]).await?;
            }
        }
        Ok(())
    }

    /// Makes an API or admin token.
    pub async fn create_token(
        &self,
        name: &str,
        admin: bool,
        created_at: Timestamp,
        expires_at: Option<Timestamp>,
    ) -> Result<(ListedToken, Secret), BookError> {
        if let Some(fault) = name_fault("token's name", name) {
            return Err(BookError::Refused(fault));
        }
        if self.tokens().await?.iter().any(|one| one.name == name) {
            return Err(BookError::Taken(format!("there is a token `{name}` already: choose another name")));
        }
        let kind = if admin { Kind::Admin } else { Kind::Api };
        let Minted { id, token, hash } = token::mint(kind, None, &self.key)?;
        let record = TokenRecord { name: name.to_owned(), admin, created_at, expires_at, hash };
        self.store.apply(vec![put(TOKENS, &id, &record)]).await?;
        Ok((listed_token(id, record), token))
    }

    /// Every API and admin token, by name.
    pub async fn tokens(&self) -> Result<Vec<ListedToken>, BookError> {
        let all = self.all::<TokenRecord>(TOKENS).await?;
        let mut listed: Vec<ListedToken> = all.into_iter().map(|(id, record)| listed_token(id, record)).collect();
        listed.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(listed)
    }

    /// Ends a token by its name or id.
    pub async fn revoke_token(&self, name: &str) -> Result<ListedToken, BookError> {
        let tokens = self.tokens().await?;
        let Some(found) = tokens.iter().find(|one| one.name == name || one.id == name) else {
            let meant = nearest(name, tokens.iter().map(|one| one.name.as_str()));
            let meant = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
            return Err(BookError::NotFound(format!("there is no token `{name}`{meant}")));
        };
        // Two that were made at the same moment can have one name: then both are meant.
        let meant = tokens.iter().filter(|one| one.id == found.id || one.name == name);
        self.store.apply(meant.map(|one| Change::Remove { table: TOKENS, key: one.id.clone() }).collect()).await?;
        Ok(found.clone())
    }

    /// What whoever makes or changes a server had better know.
    #[must_use]
    pub fn notes(&self, definition: &Definition) -> Vec<String> {
        definition.notes(self.registry, &self.agents.current())
    }

    /// Why a server would have no tool of its account.
    #[must_use]
    pub fn fault_of_account(&self, definition: &Definition, has: impl Fn(&ToolDescriptor) -> bool) -> Option<String> {
        definition.fault_of_account(self.registry, &self.agents.current(), has)
    }

    /// Whatever cannot hold, all at once.
    fn check(&self, definition: &Definition) -> Result<(), BookError> {
        let mut faults: Vec<String> = name_fault("server's name", &definition.name).into_iter().collect();
        self.agents.refresh();
        let agents = self.agents.current();
        let unknown = definition.agent.as_deref().and_then(|agent| agents.layers(agent).err());
        let view = match &unknown {
            Some(_) => definition.filters(self.registry).and_then(|one| View::filtered(self.registry, &one)),
            None => definition.view(self.registry, &agents),
        };
        faults.extend(view.err().into_iter().chain(unknown).map(|error| error.0));
        if faults.is_empty() { Ok(()) } else { Err(BookError::Refused(faults.join("\n"))) }
    }

    async fn kept(&self, id: &str) -> Result<Option<(Vec<u8>, ServerRecord)>, BookError> {
        let Some(kept) = self.store.get(SERVERS, &[id]).await?.into_iter().next().flatten() else { return Ok(None) };
        let record = read(SERVERS, id, &kept)?;
        Ok(Some((kept, record)))
    }

    async fn all<T: DeserializeOwned>(&self, table: &'static str) -> Result<Vec<(String, T)>, BookError> {
        let kept = self.store.scan(table).await?;
        kept.into_iter().map(|(id, value)| Ok((id.clone(), read(table, &id, &value)?))).collect()
    }
}

pub(super) fn read<T: DeserializeOwned>(table: &str, id: &str, value: &[u8]) -> Result<T, StoreError> {
    // What serde_json says would quote the record.
    serde_json::from_slice(value).map_err(|_| {
        StoreError(format!("the record {table}/{id} of the store is damaged, or of a later version of this program"))
    })
}

fn listed_token(id: String, record: TokenRecord) -> ListedToken {
    let TokenRecord { name, admin, created_at, expires_at, hash: _ } = record;
    ListedToken { id, name, admin, created_at, expires_at }
}

fn put(table: &'static str, id: &str, record: &impl Serialize) -> Change {
    let value = serde_json::to_vec(record).expect("a record is always JSON");
    Change::Put { table, key: id.to_owned(), value }
}

fn named(name: &str, id: &str) -> Change {
    Change::Put { table: NAMES, key: name.to_owned(), value: id.as_bytes().to_vec() }
}

fn removed(server: &Listed) -> Vec<Change> {
    let remove = |table: &'static str, key: &str| Change::Remove { table, key: key.to_owned() };
    vec![remove(SERVERS, &server.id), remove(NAMES, &server.definition.name)]
}

fn absent(table: &'static str, key: &str) -> Condition {
    Condition { table, key: key.to_owned(), expected: None }
}

fn same(table: &'static str, key: &str, value: Vec<u8>) -> Condition {
    Condition { table, key: key.to_owned(), expected: Some(value) }
}

fn taken(name: &str) -> BookError {
    BookError::Taken(format!("there is a server `{name}` already: choose another name, or revoke that one"))
}

fn overtaken(name: &str) -> BookError {
    BookError::Failed(format!("`{name}` was changed by others all the time; try again"))
}
