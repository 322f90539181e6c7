//! What makes a sequence of records one that nobody can change unseen.
//!
//! Each record's seal is a keyed hash over its text, its number and the seal before it. Without the key nobody can
//! change a record, or leave one out, and make the rest fit; the last seal of a chain, its *head*, stands for all
//! records up to it.

use std::fmt;
use std::sync::Arc;

use ring::hmac;
use serde::{Deserialize, Serialize};

use crate::hex::{from_hex, hex};

/// Bytes of a seal.
pub const SEAL_BYTES: usize = 32;

/// A keyed hash.
pub type Seal = [u8; SEAL_BYTES];

/// The key of all chains. Cheap to clone; cannot be printed.
#[derive(Clone)]
pub struct ChainKey(Arc<hmac::Key>);

impl fmt::Debug for ChainKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ChainKey")
    }
}

impl ChainKey {
    /// A key of these bytes.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, bytes)))
    }

    /// `parts` one after the other; each but the last has a length that `purpose` implies, or is followed by a zero.
    fn sign(&self, purpose: &str, parts: &[&[u8]]) -> Seal {
        let mut signing = hmac::Context::with_key(&self.0);
        signing.update(purpose.as_bytes());
        signing.update(&[0]);
        for part in parts {
            signing.update(part);
        }
        let mut seal = [0; SEAL_BYTES];
        seal.copy_from_slice(signing.sign().as_ref());
        seal
    }

    /// What stands before the first record of a chain.
    #[must_use]
    pub fn beginning(&self, chain: &str) -> Seal {
        self.sign("chain", &[chain.as_bytes()])
    }

    /// The seal of a record.
    #[must_use]
    pub fn seal(&self, before: &Seal, number: u64, body: &str) -> Seal {
        self.sign("record", &[before, &number.to_le_bytes(), body.as_bytes()])
    }

    /// What proves that whoever removed the first records of a chain had the key.
    #[must_use]
    pub fn stamp(&self, removed: &Head) -> Seal {
        self.sign("removed", &[removed.chain.as_bytes(), &[0], &removed.number.to_le_bytes(), &removed.seal])
    }
}

/// A record as it is kept: the text is what the seal holds for, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Its chain.
    pub chain: Arc<str>,
    /// From one, without gaps.
    pub number: u64,
    /// Milliseconds since 1970; also in the text.
    pub at: i64,
    /// One JSON object.
    pub body: String,
    /// Over all of it.
    pub seal: Seal,
}

/// The last record of a chain at some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The chain.
    pub chain: String,
    /// Its last record.
    pub number: u64,
    /// That record's seal.
    #[serde(with = "seal_text")]
    pub seal: Seal,
}

/// A seal as lower-case hexadecimal.
pub mod seal_text {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::{Seal, from_hex, hex};

    /// Writes a seal.
    pub fn serialize<S: Serializer>(seal: &Seal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(seal))
    }

    /// Reads a seal.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Seal, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = from_hex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| D::Error::custom("a seal is 64 hexadecimal digits"))
    }
}

/// A chain that grows: one for each run of a process.
#[derive(Debug)]
pub struct Chain {
    key: ChainKey,
    name: Arc<str>,
    number: u64,
    seal: Seal,
}

impl Chain {
    /// An empty chain of this name.
    #[must_use]
    pub fn new(key: ChainKey, name: &str) -> Self {
        let seal = key.beginning(name);
        Self { key, name: name.into(), number: 0, seal }
    }

    /// Adds a record.
    pub fn add(&mut self, at: i64, body: String) -> Sealed {
        self.number += 1;
        self.seal = self.key.seal(&self.seal, self.number, &body);
        Sealed { chain: Arc::clone(&self.name), number: self.number, at, body, seal: self.seal }
    }

    /// Its last record; `None` where it has none.
    #[must_use]
    pub fn head(&self) -> Option<Head> {
        (self.number > 0).then(|| Head { chain: self.name.to_string(), number: self.number, seal: self.seal })
    }
}
