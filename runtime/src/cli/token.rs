//! The token in the server's URL: made once, the same ever after.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::ending::Ending;
use crate::store::{Change, Store};

const TABLE: &str = "serve";

/// The token of this name; made and kept if there is none yet. 256 bits.
///
/// The demo and an account have a token each, so that a URL that was handed around for the demo
/// does not open an account one day.
pub(super) async fn token(store: &dyn Store, name: &str) -> Result<String, Ending> {
    let kept = store.get(TABLE, &[name]).await.map_err(Ending::failed)?;
    if let Some(token) = kept.into_iter().next().flatten().and_then(|token| String::from_utf8(token).ok()) {
        return Ok(token);
    }
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Ending::failed(format!("the system gives no random numbers for a token: {error}")))?;
    let token = URL_SAFE_NO_PAD.encode(bytes);
    let change = Change::Put { table: TABLE, key: name.to_owned(), value: token.clone().into_bytes() };
    store.apply(vec![change]).await.map_err(Ending::failed)?;
    Ok(token)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::FileStore;

    #[tokio::test]
    async fn a_token_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let first = token(&FileStore::open(folder.path()).unwrap(), "a").await.unwrap();
        let store = FileStore::open(folder.path()).unwrap();
        assert_eq!(token(&store, "a").await.unwrap(), first);
        assert_ne!(token(&store, "b").await.unwrap(), first);
        assert_eq!(URL_SAFE_NO_PAD.decode(first).unwrap().len(), 32);
    }
}
