//! The admin API: makes, lists, changes, rotates and ends scoped servers over HTTP, for whoever has an admin token.
//!
//! It is described by `openapi.json`, which the server serves, and tests hold every answer against it.

mod keeper;
mod wire;

use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub use self::keeper::{AccountKeeper, Consent, KeeperFault, NewAccount};
use self::wire::{Changed, Made, Told};
use crate::accounts::SharedAccounts;
use crate::clock::Clock;
use crate::servers::{Book, BookError, Definition, End, Listed, Live, Opening};
use crate::service::Service;
use crate::transport::http::{Api, ApiAnswer, ApiRequest};

/// The description of this API.
pub const OPENAPI: &str = include_str!("openapi.json");

/// An account as the API tells it.
#[derive(Debug, Clone, Serialize)]
pub struct AccountTold {
    /// Its name: `{id}` in paths.
    pub id: String,
    /// What people call the organisation.
    pub organization: Option<String>,
}

/// What answers.
pub struct Admin {
    /// What is kept.
    pub book: Book,
    /// What is served: knows of a change before the answer is sent.
    pub live: Arc<Live>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The accounts of this process.
    pub accounts: SharedAccounts,
    /// Connects accounts and lets them go.
    pub keeper: Arc<dyn AccountKeeper>,
    /// What stands before `/mcp/...` in URLs.
    pub base_url: String,
}

/// Why a request was not carried out.
enum Fault {
    Unauthorized,
    NotFound(String),
    Method(&'static str),
    Invalid(String),
    Conflict(String),
    Failed(String),
    /// No fault: a sentence for a person.
    Page(StatusCode, &'static str),
}

type Outcome = Result<(StatusCode, Value), Fault>;

impl Api for Admin {
    fn answer(&self, request: ApiRequest) -> BoxFuture<'_, ApiAnswer> {
        Box::pin(async move {
            match self.route(&request).await {
                Ok((status, body)) => {
                    ApiAnswer { status, body: (!body.is_null()).then_some(body), allow: None, page: None }
                }
                Err(fault) => fault.into(),
            }
        })
    }
}

impl Admin {
    async fn route(&self, request: &ApiRequest) -> Outcome {
        let segments: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
        let get = request.method == Method::GET;
        if let ["openapi.json"] = segments[..] {
            return if get { Ok((StatusCode::OK, document())) } else { Err(Fault::Method("GET")) };
        }
        if let ["oauth", "callback"] = segments[..] {
            // The browser of whoever consented has no token; the state that was sent is its proof.
            return if get { self.finish(request).await } else { Err(Fault::Method("GET")) };
        }
        // Nothing of what is there is told to others.
        if !request.bearer.as_deref().is_some_and(|token| self.live.is_token(token, true)) {
            return Err(Fault::Unauthorized);
        }
        match segments[..] {
            ["accounts"] if get => Ok((StatusCode::OK, json!({"accounts": self.accounts()}))),
            ["accounts", id] if get => self.account(id).map(|account| (StatusCode::OK, value(&account))),
            ["accounts"] if request.method == Method::POST => {
                let consent = self.keeper.begin(read(&request.body)?).await?;
                Ok((StatusCode::CREATED, value(&consent)))
            }
            ["accounts"] => Err(Fault::Method("GET, POST")),
            ["accounts", id] if request.method == Method::DELETE => {
                self.account(id)?;
                self.keeper.remove(id).await?;
                Ok((StatusCode::NO_CONTENT, Value::Null))
            }
            ["accounts", _] => Err(Fault::Method("GET, DELETE")),
            ["accounts" | "integrated-account", id, "mcp"] => {
                self.account(id)?;
                match request.method {
                    Method::GET => self.list(id).await,
                    Method::POST => self.create(id, &request.body).await,
                    _ => Err(Fault::Method("GET, POST")),
                }
            }
            ["accounts" | "integrated-account", id, "mcp", server] => {
                let server = self.server(id, server).await?;
                match request.method {
                    Method::GET => Ok((StatusCode::OK, value(&Told::from(server)))),
                    Method::PATCH => self.change(&server, &request.body).await,
                    Method::DELETE => self.revoke(&server).await,
                    _ => Err(Fault::Method("GET, PATCH, DELETE")),
                }
            }
            ["accounts" | "integrated-account", id, "mcp", server, "rotate"] => {
                let server = self.server(id, server).await?;
                if request.method == Method::POST { self.rotate(&server).await } else { Err(Fault::Method("POST")) }
            }
            _ => Err(Fault::NotFound("there is nothing at this path".to_owned())),
        }
    }

    fn accounts(&self) -> Vec<AccountTold> {
        let told = |(name, service): (&str, &Arc<Service>)| AccountTold {
            id: name.to_owned(),
            organization: service.organization().map(str::to_owned),
        };
        self.accounts.current().iter().map(told).collect()
    }

    fn account(&self, id: &str) -> Result<AccountTold, Fault> {
        let found = self.accounts().into_iter().find(|account| account.id == id);
        found.ok_or_else(|| Fault::NotFound("there is no such account in this process".to_owned()))
    }

    /// The server of this id, if it is one of this account.
    async fn server(&self, account: &str, id: &str) -> Result<Listed, Fault> {
        self.account(account)?;
        let servers = self.book.servers().await?;
        let found = servers.into_iter().find(|one| one.id == id && one.definition.account == account);
        found.ok_or_else(|| Fault::NotFound("this account has no such server".to_owned()))
    }

    async fn finish(&self, request: &ApiRequest) -> Outcome {
        match self.keeper.finish(&request.query).await {
            Ok(page) => Err(Fault::Page(StatusCode::OK, page)),
            Err(page) => Err(Fault::Page(StatusCode::BAD_REQUEST, page)),
        }
    }

    async fn list(&self, account: &str) -> Outcome {
        let servers = self.book.servers().await?;
        let told: Vec<Told> =
            servers.into_iter().filter(|server| server.definition.account == account).map(Told::from).collect();
        Ok((StatusCode::OK, json!({"servers": told})))
    }

    async fn create(&self, account: &str, body: &Bytes) -> Outcome {
        let made: Made = read(body)?;
        let now = self.clock.now();
        let definition = Definition {
            name: made.name,
            account: account.to_owned(),
            config: made.config,
            agent: made.agent,
            created_at: now,
            expires_at: made.expires_at.map_or(Ok(None), |end| End::At(end).from(now))?,
            require_api_token: made.require_api_token_auth,
        };
        self.has_tools(&definition)?;
        let opening = self.book.create(definition).await?;
        let notes = self.notes(&opening.server);
        self.opened(StatusCode::CREATED, opening, notes).await
    }

    async fn rotate(&self, server: &Listed) -> Outcome {
        let opening = self.book.rotate(&server.id).await?;
        self.opened(StatusCode::OK, opening, Vec::new()).await
    }

    /// A server with the URL that is told this once.
    async fn opened(&self, status: StatusCode, opening: Opening, notes: Vec<String>) -> Outcome {
        self.known().await?;
        let url = format!("{}/mcp/{}", self.base_url, opening.token.expose());
        Ok((status, value(&Told { url: Some(url), notes, ..Told::from(opening.server) })))
    }

    async fn change(&self, server: &Listed, body: &Bytes) -> Outcome {
        let changed: Changed = read(body)?;
        let end = match changed.expires_at {
            Some(Some(end)) => Some(End::At(end).from(self.clock.now())?),
            Some(None) => Some(None),
            None => None,
        };
        let change = |definition: &mut Definition| {
            if let Some(name) = &changed.name {
                definition.name.clone_from(name);
            }
            if let Some(config) = &changed.config {
                definition.config.clone_from(config);
            }
            if let Some(agent) = &changed.agent {
                definition.agent.clone_from(agent);
            }
            if let Some(end) = end {
                definition.expires_at = end;
            }
            if let Some(required) = changed.require_api_token_auth {
                definition.require_api_token = required;
            }
        };
        let mut wanted = server.definition.clone();
        change(&mut wanted);
        self.has_tools(&wanted)?;
        let server = self.book.update(&server.id, change).await?;
        self.known().await?;
        let notes = self.notes(&server);
        Ok((StatusCode::OK, value(&Told { notes, ..Told::from(server) })))
    }

    /// What whoever asked had better know. The filters are named like flags elsewhere.
    fn notes(&self, server: &Listed) -> Vec<String> {
        self.book.notes(&server.definition).into_iter().map(|note| note.replace("--", "")).collect()
    }

    /// Refuses a server of which its account would have nothing.
    fn has_tools(&self, definition: &Definition) -> Result<(), Fault> {
        let Some(service) = self.accounts.get(&definition.account) else { return Ok(()) };
        let fault = self.book.fault_of_account(definition, |tool| service.has(tool));
        fault.map_or(Ok(()), |fault| Err(Fault::Invalid(fault)))
    }

    async fn revoke(&self, server: &Listed) -> Outcome {
        self.book.revoke(&server.id).await?;
        self.known().await?;
        Ok((StatusCode::NO_CONTENT, Value::Null))
    }

    /// What was answered holds in this process from the answer on.
    async fn known(&self) -> Result<(), Fault> {
        self.live.refresh().await.map(drop).map_err(|error| Fault::Failed(error.0))
    }
}

fn document() -> Value {
    serde_json::from_str(OPENAPI).expect("a test reads the document")
}

fn value(told: &impl Serialize) -> Value {
    serde_json::to_value(told).expect("text, numbers and lists are always JSON")
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Fault> {
    serde_json::from_slice(body).map_err(|error| Fault::Invalid(format!("the body is not as described: {error}")))
}

impl From<BookError> for Fault {
    fn from(error: BookError) -> Self {
        match error {
            // The filters are named like flags elsewhere.
            BookError::Refused(text) => Self::Invalid(text.replace("--", "")),
            BookError::Taken(text) => Self::Conflict(text),
            BookError::NotFound(_) => Self::NotFound("this account has no such server".to_owned()),
            BookError::Failed(text) => Self::Failed(text),
        }
    }
}

impl From<KeeperFault> for Fault {
    fn from(fault: KeeperFault) -> Self {
        match fault {
            KeeperFault::Invalid(text) => Self::Invalid(text),
            KeeperFault::Conflict(text) => Self::Conflict(text),
            KeeperFault::NotFound(text) => Self::NotFound(text),
            KeeperFault::Failed(text) => Self::Failed(text),
        }
    }
}

impl From<crate::servers::EndError> for Fault {
    fn from(error: crate::servers::EndError) -> Self {
        Self::Invalid(error.0)
    }
}

impl From<Fault> for ApiAnswer {
    fn from(fault: Fault) -> Self {
        let mut allow = None;
        let (status, code, message) = match fault {
            Fault::Unauthorized => (
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "an admin token belongs into Authorization: Bearer".to_owned(),
            ),
            Fault::NotFound(message) => (StatusCode::NOT_FOUND, "not_found", message),
            Fault::Method(methods) => {
                allow = Some(methods);
                (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", format!("this path takes {methods}"))
            }
            Fault::Invalid(message) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid", message),
            Fault::Conflict(message) => (StatusCode::CONFLICT, "conflict", message),
            Fault::Failed(message) => (StatusCode::INTERNAL_SERVER_ERROR, "failed", message),
            Fault::Page(status, page) => return Self { status, body: None, allow: None, page: Some(page) },
        };
        Self { status, body: Some(json!({"error": {"code": code, "message": message}})), allow, page: None }
    }
}
