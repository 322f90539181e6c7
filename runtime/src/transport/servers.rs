//! Which server a token opens.

use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq as _;

use crate::mcp::Host;

/// The servers behind an endpoint.
pub trait Servers: Send + Sync + 'static {
    /// The server that this token opens. Takes as long for any wrong token as for another.
    fn find(&self, token: &str) -> Option<Arc<dyn Host>>;
}

/// Some servers, each behind a token of its own.
#[derive(Default)]
pub struct TokenTable {
    entries: Vec<(String, Arc<dyn Host>)>,
}

impl TokenTable {
    /// Opens `host` to those who know `token`, and nothing else.
    #[must_use]
    pub fn single(token: String, host: Arc<dyn Host>) -> Self {
        Self { entries: vec![(token, host)] }
    }

    /// Opens another server to those who know its token.
    pub fn add(&mut self, token: String, host: Arc<dyn Host>) {
        self.entries.push((token, host));
    }
}

impl fmt::Debug for TokenTable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TokenTable")
    }
}

impl Servers for TokenTable {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        // Every entry is compared, so that the time does not tell which one was nearly right.
        self.entries.iter().fold(None, |found, (right, host)| {
            if bool::from(right.as_bytes().ct_eq(token.as_bytes())) { Some(Arc::clone(host)) } else { found }
        })
    }
}
