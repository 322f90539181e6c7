//! What a token looks like, and how one is told from a wrong one.
//!
//! `zmcp_<id>_<secret>_<checksum>`: the prefix and the checksum let scanners for leaked secrets find it without a false
//! alarm; the id, which is no secret, finds the record; the secret has 256 bits. Kept is a keyed hash of the whole.

use subtle::ConstantTimeEq as _;

use super::key::Key;
use crate::hex::hex;
use crate::secret::Secret;

/// A pattern that finds tokens and nothing else, for scanners.
pub const TOKEN_FORM: &str = "zmcp(api|adm)?_[0-9a-f]{16}_[0-9a-f]{64}_[0-9a-f]{8}";

const ID: usize = 8;
const SECRET: usize = 32;
/// As long as a hash: what a token without a record is compared with.
const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Opens one server.
    Server,
    /// The second factor.
    Api,
    /// Opens the admin API.
    Admin,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Server, Self::Api, Self::Admin];

    const fn prefix(self) -> &'static str {
        match self {
            Self::Server => "zmcp",
            Self::Api => "zmcpapi",
            Self::Admin => "zmcpadm",
        }
    }
}

/// A new token: shown once.
pub(super) struct Minted {
    pub id: String,
    pub token: Secret,
    pub hash: String,
}

/// Makes a token; with the id of one that it replaces.
pub(super) fn mint(kind: Kind, id: Option<&str>, key: &Key) -> Result<Minted, getrandom::Error> {
    let id = id.map_or_else(random_id, |id| Ok(id.to_owned()))?;
    let token = text(kind, &id)?;
    let hash = hash(&token, key);
    Ok(Minted { id, token, hash })
}

/// A token for a URL that is kept as it is, because it is shown at each start: scanners find it as they find the others.
pub fn url_token() -> Result<Secret, getrandom::Error> {
    text(Kind::Server, &random_id()?)
}

fn text(kind: Kind, id: &str) -> Result<Secret, getrandom::Error> {
    let mut secret = [0; SECRET];
    getrandom::fill(&mut secret)?;
    let body = format!("{}_{id}_{}", kind.prefix(), hex(&secret));
    Ok(Secret::new(format!("{body}_{:08x}", crc32fast::hash(body.as_bytes()))))
}

/// A new public id.
pub(super) fn random_id() -> Result<String, getrandom::Error> {
    let mut id = [0; ID];
    getrandom::fill(&mut id)?;
    Ok(hex(&id))
}

fn hash(token: &Secret, key: &Key) -> String {
    hex(&key.hash(token.expose().as_bytes()))
}

/// The kind and the id of a text that has the form of a token, checksum included. Says nothing of its secret.
pub(super) fn read(text: &str) -> Option<(Kind, &str)> {
    let mut parts = text.split('_');
    let (prefix, id, secret, sum) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let kind = Kind::ALL.into_iter().find(|kind| kind.prefix() == prefix)?;
    let is_hex = |part: &str, bytes: usize| {
        part.len() == 2 * bytes && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let body = text.get(..text.len().checked_sub(sum.len() + 1)?)?;
    let whole = parts.next().is_none() && is_hex(id, ID) && is_hex(secret, SECRET) && is_hex(sum, 4);
    (whole && u32::from_str_radix(sum, 16) == Ok(crc32fast::hash(body.as_bytes()))).then_some((kind, id))
}

/// Whether the token is the one of this hash. Without a hash, the same work and no.
pub(super) fn is_right(token: &str, kept: Option<&str>, key: &Key) -> bool {
    let hash = hex(&key.hash(token.as_bytes()));
    let compared = kept.unwrap_or(NO_HASH);
    bool::from(hash.as_bytes().ct_eq(compared.as_bytes())) && kept.is_some()
}
