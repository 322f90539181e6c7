//! The key under which hashes of tokens are kept: without it, a copy of the store is of no use for guessing.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use ring::hmac;
use zeroize::Zeroizing;

use crate::platform;
use crate::store::StoreError;

const BYTES: usize = 32;

/// A key of this state directory. Cheap to clone; cannot be printed.
#[derive(Clone)]
pub struct Key(Arc<hmac::Key>);

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key")
    }
}

impl Key {
    /// The key of the file `tokens.key`; made where there is none.
    pub fn of(state_dir: &Path) -> Result<Self, StoreError> {
        let path = state_dir.join("tokens.key");
        let failed = |what: &str, error: &dyn fmt::Display| {
            StoreError(format!("cannot {what} the key of the tokens, {}: {error}", path.display()))
        };
        platform::create_private_dir(state_dir).map_err(|error| failed("make a place for", &error))?;
        let mut file = platform::open_private_file(&path).map_err(|error| failed("open", &error))?;
        // Two processes that start at once must not make two keys.
        file.lock().map_err(|error| failed("lock", &error))?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(BYTES));
        file.read_to_end(&mut bytes).map_err(|error| failed("read", &error))?;
        if bytes.is_empty() {
            bytes.resize(BYTES, 0);
            getrandom::fill(&mut bytes).map_err(|error| failed("make", &error))?;
            file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(|error| failed("write", &error))?;
        }
        if bytes.len() != BYTES {
            return Err(StoreError(format!(
                "the key of the tokens, {}, is damaged: restore it from a copy, or remove it and make all servers and \
                 tokens anew",
                path.display()
            )));
        }
        Ok(Self::from_bytes(&bytes))
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        Self(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, bytes)))
    }

    pub(super) fn hash(&self, text: &[u8]) -> Vec<u8> {
        hmac::sign(&self.0, text).as_ref().to_vec()
    }
}
