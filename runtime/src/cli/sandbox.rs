//! A local stand-in for the vendor, which the generated crate may bring along.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use futures_util::future::BoxFuture;

use super::ending::Ending;

/// Starts a sandbox.
#[derive(Debug, Clone, Copy)]
pub struct SandboxLauncher {
    /// Starts it on a free port of this machine.
    pub start: fn() -> BoxFuture<'static, Result<RunningSandbox, String>>,
}

/// A sandbox that runs until this is dropped.
pub struct RunningSandbox {
    /// `http://127.0.0.1:PORT`: plays every host.
    pub url: String,
    /// Of an OAuth client that it knows.
    pub client_id: String,
    /// Of that client.
    pub client_secret: String,
    /// Of its one account.
    pub refresh_token: String,
    /// Tenant ids of that account, by kind.
    pub tenants: BTreeMap<String, String>,
    /// What people call the organisation of that account.
    pub organization: String,
    /// Whatever must live as long.
    pub keep: Box<dyn Any + Send>,
}

impl fmt::Debug for RunningSandbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RunningSandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Starts the sandbox if one was built in.
pub(super) async fn start(launcher: Option<SandboxLauncher>) -> Result<RunningSandbox, Ending> {
    let Some(launcher) = launcher else {
        return Err(Ending::usage("--sandbox: this program was built without it; build with the feature `sandbox`"));
    };
    (launcher.start)().await.map_err(|error| Ending::failed(format!("the sandbox does not start: {error}")))
}
