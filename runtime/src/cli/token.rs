//! The tokens in the servers' URLs: made once, the same ever after.

use super::ending::Ending;
use crate::servers::url_token;
use crate::store::{Change, Store};

const TABLE: &str = "serve";

/// The tokens of these names, in their order; made and kept where there is none yet. 256 bits each.
///
/// The demo and an account have a token each, so that a URL that was handed around for the demo
/// does not open an account one day.
pub(super) async fn tokens(store: &dyn Store, names: Vec<String>) -> Result<Vec<String>, Ending> {
    let asked: Vec<&str> = names.iter().map(String::as_str).collect();
    let kept = store.get(TABLE, &asked).await.map_err(Ending::failed)?;
    let mut tokens = Vec::with_capacity(names.len());
    let mut made = Vec::new();
    for (key, kept) in names.into_iter().zip(kept) {
        if let Some(token) = kept.and_then(|token| String::from_utf8(token).ok()) {
            tokens.push(token);
            continue;
        }
        let token = new_token()?;
        made.push(Change::Put { table: TABLE, key, value: token.clone().into_bytes() });
        tokens.push(token);
    }
    if !made.is_empty() {
        store.apply(made).await.map_err(Ending::failed)?;
    }
    Ok(tokens)
}

fn new_token() -> Result<String, Ending> {
    let made = url_token();
    let made = made.map_err(|error| Ending::failed(format!("the system gives no random numbers for a token: {error}")));
    Ok(made?.expose().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::servers::TOKEN_FORM;
    use crate::store::sqlite::SqliteStore;

    #[tokio::test]
    async fn a_token_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let first = tokens(&SqliteStore::open(folder.path()).unwrap(), vec!["a".into()]).await.unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let both = tokens(&store, vec!["b".into(), "a".into()]).await.unwrap();
        assert_eq!(both[1], first[0]);
        assert_ne!(both[0], first[0]);
        let form = regex_lite::Regex::new(&format!("^{TOKEN_FORM}$")).unwrap();
        assert!(both.iter().all(|token| form.is_match(token)), "{both:?}");
    }
}
