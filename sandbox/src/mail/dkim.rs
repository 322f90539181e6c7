//! DKIM keys of a domain: made here, published by whoever keeps the DNS, then checked.

use serde_json::{Value, json};

use super::{
    Call,
    body::Body,
    domains,
    error::{Problem, done, ok},
};
use crate::http::Reply;

#[derive(Debug)]
pub(super) struct Key {
    pub(super) id: u64,
    pub(super) selector: String,
    pub(super) bits: u64,
    pub(super) verified: bool,
    pub(super) default: bool,
    /// To be the default once it is verified: before, nobody could check what it signs.
    pub(super) default_later: bool,
}

impl Key {
    pub(super) fn render(&self, domain: u64) -> Value {
        json!({
            "dkimId": self.id.to_string(),
            "domainId": domain.to_string(),
            "selector": self.selector,
            "publicKey": self.public(),
            "hashType": "sha256",
            "isDefault": self.default,
            "isVerified": self.verified,
            "dkimStatus": self.verified,
        })
    }

    /// Looks like a key of that size and is none: it hangs on the id alone.
    fn public(&self) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let length = if self.bits == 2048 { 360 } else { 184 };
        let mut state = self.id;
        let letters: String = (0..length)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                char::from(LETTERS[usize::from(state.to_be_bytes()[0] & 63)])
            })
            .collect();
        format!("v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEB{letters}IDAQAB")
    }
}

/// The modes of a domain that are about its keys.
pub(super) fn change(call: &mut Call, name: &str, mode: &str, mut body: Body) -> Result<Reply, Problem> {
    if mode == "addDkimDetail" {
        return add(call, name, body);
    }
    let id = body.id("dkimId")?;
    body.end()?;
    let settings = call.world.settings.mail.clone();
    let domain = domains::find(&mut call.world.mail, name)?;
    let at = domain.keys.iter().position(|key| key.id == id).ok_or_else(|| Problem::not_found("The DKIM key"))?;
    match mode {
        "verifyDkimKey" => {
            let key = &mut domain.keys[at];
            key.verified = settings.published(&format!("DKIM {} {}", key.selector, domain.name));
            let (verified, becomes_default) = (key.verified, key.verified && std::mem::take(&mut key.default_later));
            if becomes_default {
                domain.keys.iter_mut().for_each(|key| key.default = key.id == id);
            }
            Ok(ok(json!({"dkimstatus": verified})))
        }
        "makeDkimDefault" if !domain.keys[at].verified => {
            Err(Problem::sentence(format!("The DKIM key {} is not verified", domain.keys[at].selector)))
        }
        "makeDkimDefault" => {
            domain.keys.iter_mut().for_each(|key| key.default = key.id == id);
            Ok(done())
        }
        _ => {
            domain.keys.remove(at);
            Ok(done())
        }
    }
}

fn add(call: &mut Call, name: &str, mut body: Body) -> Result<Reply, Problem> {
    let selector = body.needed("selector")?;
    let bits = body.number("keySize")?.unwrap_or(1024);
    let default_later = body.flag("isDefault")?.unwrap_or(false);
    body.one_of("hashType", &["sha256"])?;
    body.end()?;
    if !selector.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')) {
        return Err(Problem::pattern("selector"));
    }
    if bits != 1024 && bits != 2048 {
        return Err(Problem::pattern("keySize"));
    }
    let id = call.world.mail.long_id();
    let domain = domains::find(&mut call.world.mail, name)?;
    domain.owned()?;
    if domain.keys.iter().any(|key| key.selector.eq_ignore_ascii_case(&selector)) {
        return Err(Problem::invalid("DKIM_SELECTOR_ALREADY_EXISTS", format!("{selector} is there already")));
    }
    let key = Key { id, selector, bits, verified: false, default: false, default_later };
    let shown = key.render(domain.id);
    domain.keys.push(key);
    Ok(ok(shown))
}
