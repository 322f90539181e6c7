//! The key of the chains: without it nobody can make up a record, or change one unseen.

use std::io::{Read as _, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::chain::ChainKey;
use crate::platform;
use crate::secret::Secret;

const BYTES: usize = 32;

impl ChainKey {
    /// The key of the file `audit.key` of a state directory, readable by its user alone; made where there is none and
    /// `make` says so.
    pub fn of_state_dir(state_dir: &Path, make: bool) -> Result<Self, String> {
        let path = state_dir.join("audit.key");
        let failed = |what: &str, error: &dyn std::fmt::Display| {
            format!("cannot {what} the key of the audit, {}: {error}", path.display())
        };
        if !make && !path.exists() {
            return Err(format!("there is no key of the audit at {}", path.display()));
        }
        platform::create_private_dir(state_dir).map_err(|error| failed("make a place for", &error))?;
        let mut file = platform::open_private_file(&path).map_err(|error| failed("open", &error))?;
        // Two processes that start at once must not make two keys.
        file.lock().map_err(|error| failed("lock", &error))?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(BYTES));
        file.read_to_end(&mut bytes).map_err(|error| failed("read", &error))?;
        if bytes.is_empty() && make {
            bytes.resize(BYTES, 0);
            getrandom::fill(&mut bytes).map_err(|error| failed("make", &error))?;
            file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(|error| failed("write", &error))?;
        }
        if bytes.len() == BYTES {
            Ok(Self::new(&bytes))
        } else {
            Err(failed("use", &"it is damaged; restore it from a copy"))
        }
    }

    /// A key that is kept elsewhere.
    pub fn of_secret(secret: &Secret) -> Result<Self, String> {
        if secret.expose().len() < BYTES {
            return Err(format!(
                "the key of the audit is shorter than {BYTES} characters; make one with: openssl rand -hex 32"
            ));
        }
        Ok(Self::new(secret.expose().as_bytes()))
    }
}
