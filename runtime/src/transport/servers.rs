//! Which server a token opens.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use subtle::{Choice, ConstantTimeEq as _};

use crate::mcp::Host;

/// The servers behind an endpoint.
pub trait Servers: Send + Sync + 'static {
    /// The server that this token opens. Takes as long for any wrong token as for another.
    fn find(&self, token: &str) -> Option<Arc<dyn Host>>;

    /// The same for a token in the path, beside which the header may bring an API token.
    fn open(&self, token: &str, _api_token: Option<&str>) -> Opened {
        self.find(token).map_or(Opened::Unknown, Opened::Host)
    }
}

/// What a token in the path opens.
pub enum Opened {
    /// This server.
    Host(Arc<dyn Host>),
    /// Nothing: it is unknown, revoked or has ended.
    Unknown,
    /// A server that wants an API token as well.
    ApiTokenMissing,
}

/// Several sets of servers, asked one after the other.
pub struct Either<A, B>(pub A, pub B);

impl<A: Servers, B: Servers> Servers for Either<A, B> {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        self.0.find(token).or_else(|| self.1.find(token))
    }

    fn open(&self, token: &str, api_token: Option<&str>) -> Opened {
        match self.0.open(token, api_token) {
            Opened::Unknown => self.1.open(token, api_token),
            opened => opened,
        }
    }
}

/// Servers that can be exchanged for others while they are served.
#[derive(Debug)]
pub struct Replaceable<S>(RwLock<Arc<S>>);

impl<S> Replaceable<S> {
    /// These, at first.
    #[must_use]
    pub fn new(servers: S) -> Self {
        Self(RwLock::new(Arc::new(servers)))
    }

    /// From now on these. Calls that run end where they began.
    pub fn replace(&self, servers: S) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(servers);
    }

    fn current(&self) -> Arc<S> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<S: Servers> Servers for Replaceable<S> {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        self.current().find(token)
    }

    fn open(&self, token: &str, api_token: Option<&str>) -> Opened {
        self.current().open(token, api_token)
    }
}

impl<S: Servers> Servers for Arc<S> {
    fn find(&self, token: &str) -> Option<Arc<dyn Host>> {
        (**self).find(token)
    }

    fn open(&self, token: &str, api_token: Option<&str>) -> Opened {
        (**self).open(token, api_token)
    }
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
            if bool::from(same(right.as_bytes(), token.as_bytes())) { Some(Arc::clone(host)) } else { found }
        })
    }
}

/// Whether two tokens are the same, in a time that tells nothing but their lengths. Eight bytes at a time: each call
/// compares with every token there is.
fn same(right: &[u8], given: &[u8]) -> Choice {
    let ((right, right_end), (given, given_end)) = (right.as_chunks::<8>(), given.as_chunks::<8>());
    if right.len() != given.len() {
        return Choice::from(0);
    }
    let number = |bytes: &[u8; 8]| u64::from_ne_bytes(*bytes);
    let pairs = right.iter().zip(given);
    pairs.fold(right_end.ct_eq(given_end), |so_far, (right, given)| so_far & number(right).ct_eq(&number(given)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_the_same_in_every_byte_or_not() {
        let token = b"zmcp_0123456789abcdef";
        for length in 0..=token.len() {
            let right = &token[..length];
            assert!(bool::from(same(right, right)), "{length}");
            for other in 0..=token.len() {
                assert_eq!(bool::from(same(right, &token[..other])), length == other, "{length} {other}");
            }
            for at in 0..length {
                let mut wrong = right.to_vec();
                wrong[at] ^= 1;
                assert!(!bool::from(same(right, &wrong)), "{length} {at}");
            }
        }
    }
}
