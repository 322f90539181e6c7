//! Grants, codes and access tokens, and how long each lives.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use super::told::Told;
use crate::clock::Clock;

/// Life of an access token.
pub(crate) const TOKEN_LIFE: SignedDuration = SignedDuration::from_secs(3600);
/// Access tokens that one refresh token may ask for within [`WINDOW`].
const TOKENS_PER_WINDOW: usize = 10;
const WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Live access tokens of one refresh token; one more ends the oldest.
const LIVE_TOKENS: usize = 15;
/// Refresh tokens of one client; one more ends the oldest.
const REFRESH_TOKENS: usize = 20;
/// Life of a code that a redirect brings.
const REDIRECT_MINUTES: i64 = 3;

/// What the accounts server remembers.
#[derive(Debug)]
pub(crate) struct Accounts {
    grants: VecDeque<Grant>,
    codes: BTreeMap<String, Code>,
    /// Told apart per start, so that a token of an earlier sandbox is none here.
    salt: u64,
    counter: u64,
    told: Told,
}

#[derive(Debug)]
struct Grant {
    refresh_token: String,
    /// `None` follows the settings' scopes.
    scopes: Option<Vec<String>>,
    tokens: VecDeque<AccessToken>,
    issued: VecDeque<Timestamp>,
}

#[derive(Debug)]
struct AccessToken {
    token: String,
    expires: Timestamp,
}

#[derive(Debug)]
struct Code {
    scopes: Vec<String>,
    expires: Timestamp,
    /// Of a code that a redirect brought: where to, and whether a refresh token was asked for.
    redirect: Option<(String, bool)>,
}

/// What a code is good for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Exchanged {
    pub(crate) refresh_token: String,
    /// Without `access_type=offline` the refresh token is not told.
    pub(crate) offline: bool,
}

/// Why a code is not exchanged.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoExchange {
    Code,
    RedirectUri,
}

/// Where an access token stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Live, with scopes of its own, or with those of the settings.
    Live(Option<Vec<String>>),
    Expired,
    Unknown,
}

/// Why no access token was issued.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    UnknownToken,
    TooMany,
}

impl Accounts {
    pub(crate) fn new(clock: &Clock) -> Self {
        let demo = Grant::new(super::REFRESH_TOKEN.to_owned(), None);
        let salt = clock.now().as_nanosecond().to_le_bytes();
        let salt = u64::from_le_bytes(std::array::from_fn(|index| salt[index]));
        let told = Told::begin([super::CLIENT_SECRET, super::REFRESH_TOKEN]);
        Self { grants: VecDeque::from([demo]), codes: BTreeMap::new(), salt, counter: 0, told }
    }

    /// A new access token for a refresh token, and its scopes if it has its own.
    pub(crate) fn refresh(
        &mut self,
        now: Timestamp,
        refresh_token: &str,
    ) -> Result<(String, Option<Vec<String>>), Refused> {
        let token = self.secret();
        let grant =
            self.grants.iter_mut().find(|grant| grant.refresh_token == refresh_token).ok_or(Refused::UnknownToken)?;
        grant.issued.retain(|at| now.duration_since(*at) < WINDOW);
        if grant.issued.len() >= TOKENS_PER_WINDOW {
            return Err(Refused::TooMany);
        }
        grant.issued.push_back(now);
        let expires = now.saturating_add(TOKEN_LIFE).unwrap_or(Timestamp::MAX);
        grant.tokens.push_back(AccessToken { token: token.clone(), expires });
        while grant.tokens.iter().filter(|token| token.expires > now).count() > LIVE_TOKENS {
            if let Some(oldest) = grant.tokens.iter().position(|token| token.expires > now) {
                grant.tokens.remove(oldest);
            }
        }
        Ok((token, grant.scopes.clone()))
    }

    /// A grant code, as the console hands them out.
    pub(crate) fn issue_code(&mut self, now: Timestamp, scopes: Vec<String>, minutes: i64) -> String {
        self.add_code(now, minutes, scopes, None)
    }

    /// A code that goes to a redirect URI after consent.
    pub(crate) fn issue_for_redirect(
        &mut self,
        now: Timestamp,
        scopes: Vec<String>,
        redirect_uri: &str,
        offline: bool,
    ) -> String {
        self.add_code(now, REDIRECT_MINUTES, scopes, Some((redirect_uri.to_owned(), offline)))
    }

    fn add_code(
        &mut self,
        now: Timestamp,
        minutes: i64,
        scopes: Vec<String>,
        redirect: Option<(String, bool)>,
    ) -> String {
        let code = self.secret();
        let expires = now.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(Timestamp::MAX);
        self.codes.insert(code.clone(), Code { scopes, expires, redirect });
        code
    }

    /// Turns a grant code into a refresh token; a code is good once and for minutes. One that a redirect brought
    /// is exchanged with the same redirect URI.
    pub(crate) fn exchange(&mut self, now: Timestamp, code: &str, redirect_uri: &str) -> Result<Exchanged, NoExchange> {
        let code = self.codes.remove(code).filter(|code| code.expires > now).ok_or(NoExchange::Code)?;
        let offline = match code.redirect {
            Some((told, _)) if told != redirect_uri => return Err(NoExchange::RedirectUri),
            Some((_, offline)) => offline,
            None => true,
        };
        let refresh_token = self.secret();
        self.grants.push_back(Grant::new(refresh_token.clone(), Some(code.scopes)));
        if self.grants.len() > REFRESH_TOKENS {
            self.grants.pop_front();
        }
        Ok(Exchanged { refresh_token, offline })
    }

    /// Ends a refresh token with all its access tokens, or one access token; `false` when it is neither.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        if let Some(position) = self.grants.iter().position(|grant| grant.refresh_token == token) {
            self.grants.remove(position);
            return true;
        }
        self.grants.iter_mut().any(|grant| {
            let before = grant.tokens.len();
            grant.tokens.retain(|live| live.token != token);
            grant.tokens.len() < before
        })
    }

    /// Where an access token stands.
    pub(crate) fn standing(&self, now: Timestamp, token: &str) -> Standing {
        for grant in &self.grants {
            if let Some(found) = grant.tokens.iter().find(|candidate| candidate.token == token) {
                return if found.expires > now { Standing::Live(grant.scopes.clone()) } else { Standing::Expired };
            }
        }
        Standing::Unknown
    }

    /// A string in the form of Zoho's tokens, different every time.
    fn secret(&mut self) -> String {
        self.counter += 1;
        let first = mix(self.salt ^ self.counter);
        let second = mix(first ^ self.counter.rotate_left(32));
        let secret = format!("1000.{first:016x}{second:016x}.{:016x}{:016x}", mix(second), mix(!first));
        self.told.add(&secret);
        secret
    }
}

impl Grant {
    fn new(refresh_token: String, scopes: Option<Vec<String>>) -> Self {
        Self { refresh_token, scopes, tokens: VecDeque::new(), issued: VecDeque::new() }
    }
}

/// The finaliser of splitmix64: neighbouring numbers come out unlike each other.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;

    use super::*;
    use crate::oauth::REFRESH_TOKEN;

    const START: Timestamp = Timestamp::UNIX_EPOCH;

    fn at(minutes: i64) -> Timestamp {
        START.saturating_add(SignedDuration::from_mins(minutes)).unwrap()
    }

    fn accounts() -> Accounts {
        Accounts::new(&Clock::new(Some(START), Offset::UTC))
    }

    #[test]
    fn the_eleventh_token_in_ten_minutes_is_refused() {
        let mut accounts = accounts();
        for _ in 0..10 {
            accounts.refresh(at(0), REFRESH_TOKEN).unwrap();
        }
        assert_eq!(accounts.refresh(at(9), REFRESH_TOKEN), Err(Refused::TooMany));
        assert!(accounts.refresh(at(10), REFRESH_TOKEN).is_ok());
    }

    #[test]
    fn the_sixteenth_live_token_ends_the_oldest() {
        let mut accounts = accounts();
        let tokens: Vec<String> =
            (0..16).map(|index| accounts.refresh(at(index * 2), REFRESH_TOKEN).unwrap().0).collect();
        assert_eq!(accounts.standing(at(30), &tokens[0]), Standing::Unknown);
        assert_eq!(accounts.standing(at(30), &tokens[1]), Standing::Live(None));
    }

    #[test]
    fn tokens_expire_after_an_hour() {
        let mut accounts = accounts();
        let (token, _) = accounts.refresh(at(0), REFRESH_TOKEN).unwrap();
        assert_eq!(accounts.standing(at(59), &token), Standing::Live(None));
        assert_eq!(accounts.standing(at(60), &token), Standing::Expired);
    }

    #[test]
    fn revoking_a_refresh_token_ends_its_access_tokens() {
        let mut accounts = accounts();
        let (token, _) = accounts.refresh(at(0), REFRESH_TOKEN).unwrap();
        assert!(accounts.revoke(REFRESH_TOKEN));
        assert_eq!(accounts.standing(at(0), &token), Standing::Unknown);
        assert_eq!(accounts.refresh(at(0), REFRESH_TOKEN), Err(Refused::UnknownToken));
        assert!(!accounts.revoke(REFRESH_TOKEN));
    }

    #[test]
    fn a_code_is_good_once_and_for_its_minutes() {
        let mut accounts = accounts();
        let code = accounts.issue_code(at(0), vec!["ZohoCRM.org.READ".to_owned()], 3);
        let exchanged = accounts.exchange(at(2), &code, "").unwrap();
        assert_eq!(accounts.exchange(at(2), &code, ""), Err(NoExchange::Code));
        assert!(accounts.refresh(at(2), &exchanged.refresh_token).is_ok());
        let late = accounts.issue_code(at(0), Vec::new(), 3);
        assert_eq!(accounts.exchange(at(3), &late, ""), Err(NoExchange::Code));
        let redirected = accounts.issue_for_redirect(at(0), Vec::new(), "http://127.0.0.1:1/", false);
        assert_eq!(accounts.exchange(at(0), &redirected, "http://127.0.0.1:2/"), Err(NoExchange::RedirectUri));
    }

    #[test]
    fn the_twenty_first_refresh_token_ends_the_oldest() {
        let mut accounts = accounts();
        for _ in 0..20 {
            let code = accounts.issue_code(at(0), Vec::new(), 3);
            accounts.exchange(at(0), &code, "").unwrap();
        }
        assert_eq!(accounts.refresh(at(0), REFRESH_TOKEN), Err(Refused::UnknownToken));
    }
}
