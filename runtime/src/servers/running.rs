//! Which processes serve over HTTP, and where, so that a command can tell the URL of a server that it makes.

use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::token::random_id;
use crate::store::{Change, Store, StoreError};

const TABLE: &str = "running";
/// How long an address of this machine may take to answer.
const PATIENCE: Duration = Duration::from_millis(500);

/// A process that serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Reaches it from this machine: scheme, host, port.
    pub base_url: String,
    /// Reaches it from elsewhere, as `--public-url` says.
    pub public_url: Option<String>,
    /// Names of its accounts.
    pub accounts: Vec<String>,
    /// Process id.
    pub pid: u32,
}

impl Running {
    /// What stands before `/mcp/...` in the URLs that clients are given.
    #[must_use]
    pub fn told(&self) -> &str {
        self.public_url.as_deref().unwrap_or(&self.base_url)
    }

    /// Whether anybody listens there. A process that was killed could not say that it ended.
    fn is_there(&self) -> bool {
        let authority = ["http://", "https://"].iter().find_map(|scheme| self.base_url.strip_prefix(scheme));
        let Some(authority) = authority else { return false };
        let Ok(mut addresses) = authority.to_socket_addrs() else { return false };
        addresses.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok())
    }
}

/// Tells that this process serves; returns under which key, for [`unregister`].
pub async fn register(store: &dyn Store, running: &Running) -> Result<String, StoreError> {
    let key = random_id().map_err(|error| StoreError(format!("the system gives no random numbers: {error}")))?;
    let value = serde_json::to_vec(running).expect("text and numbers are always JSON");
    store.apply(vec![Change::Put { table: TABLE, key: key.clone(), value }]).await?;
    Ok(key)
}

/// Tells that it does no longer.
pub async fn unregister(store: &dyn Store, key: String) -> Result<(), StoreError> {
    store.apply(vec![Change::Remove { table: TABLE, key }]).await
}

/// A process that serves this account, if one does. Those that are gone are forgotten.
pub async fn where_running(store: &dyn Store, account: &str) -> Result<Option<Running>, StoreError> {
    let mut gone = Vec::new();
    let mut found = None;
    for (key, value) in store.scan(TABLE).await? {
        let running = serde_json::from_slice::<Running>(&value).ok();
        let probed = running.clone();
        let there = tokio::task::spawn_blocking(move || probed.is_some_and(|running| running.is_there())).await;
        if !there.unwrap_or(false) {
            gone.push(Change::Remove { table: TABLE, key });
        } else if found.is_none() {
            found = running.filter(|running| running.accounts.iter().any(|one| one == account));
        }
    }
    if !gone.is_empty() {
        store.apply(gone).await?;
    }
    Ok(found)
}
