//! Access tokens of one account: asked for once, shared by all calls, renewed in time.
//!
//! Zoho gives ten access tokens in ten minutes for a refresh token and then closes the door for
//! everything that uses it. So there is one refresh at a time however many calls wait, a call that was
//! cancelled does not cancel the refresh, and a refused token is replaced only when that can help.
//! Processes that share a store share the token and take turns by a lease ([`super::keeping`]).
//! The refresh token itself is never written: an answer without one cannot erase it.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::uri::Uri;
use http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::account::Account;
use super::credentials::{CredentialError, CredentialSource, Credentials};
use super::hosts::Hosts;
use super::keeping::{Door, Keeping, Kept, Step};
use super::token_answer::{Grant, Refusal, header, read_token_answer, refusal};
use super::transport::{HttpRequest, Transport};
use crate::clock::Clock;
use crate::error::{CallError, ErrorKind};
use crate::request::Method;
use crate::secret::Secret;
use crate::store::Store;

/// A token is renewed this long before it ends, while calls still use it.
const EARLY: SignedDuration = SignedDuration::from_mins(5);
/// Renewal starts up to this many seconds earlier still, so that servers which were started together
/// do not ask together.
const JITTER_SECONDS: u32 = 60;
/// A token that ends sooner is not used any more: the request has to arrive with it.
const LAST_USE: SignedDuration = SignedDuration::from_secs(30);
/// What another process's token must be good for.
const KEPT_LIFE: Duration = Duration::from_mins(1);
/// A refused token that is younger was not refused for its age.
const YOUNG: SignedDuration = SignedDuration::from_secs(60);
/// Zoho's window, for which the door is closed after too many requests.
const WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Refreshes in one window that refused tokens may cause, in all processes that share a store.
const FORCED_PER_WINDOW: usize = 3;
/// A refusal that only a person can mend is repeated from memory for this long.
const REFUSAL_KEPT: SignedDuration = SignedDuration::from_mins(1);
/// After a failed renewal ahead of time the next attempt waits this long.
const EARLY_PAUSE: SignedDuration = SignedDuration::from_secs(30);
const TIMEOUT: Duration = Duration::from_secs(20);
/// Token answers have a few hundred bytes.
const MAX_ANSWER: usize = 64 * 1024;

/// Everything but what is never encoded (RFC 3986, 2.3).
pub(super) const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An access token and what is known about it.
#[derive(Debug)]
pub struct AccessToken {
    /// Whose it is: a digest of the credentials, the same in every process that uses them.
    pub identity: Arc<str>,
    /// `Authorization` header; marked as sensitive.
    pub header: HeaderValue,
    /// The token itself, to keep it out of texts.
    pub secret: Secret,
    /// Granted scopes, where the answer told them.
    pub scopes: Option<Vec<String>>,
    generation: u64,
    issued: Timestamp,
    renew_at: Timestamp,
    usable_until: Timestamp,
}

type Flight = Shared<BoxFuture<'static, Result<Landed, CallError>>>;

/// How a refresh ended that did not fail.
#[derive(Clone)]
enum Landed {
    /// With a token.
    Token(Arc<AccessToken>),
    /// Refused tokens have caused enough refreshes: nobody was asked.
    Spent,
}

/// The tokens of one account.
#[derive(Clone)]
pub struct Tokens {
    shared: Arc<Inner>,
}

struct Inner {
    credentials: Arc<dyn CredentialSource>,
    keeping: Option<Keeping>,
    endpoint: Uri,
    place: Place,
    clock: Arc<dyn Clock>,
    transport: Arc<dyn Transport>,
    state: Mutex<State>,
}

/// What refusals name, so that a person can compare.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) accounts: String,
    pub(super) data_centre: &'static str,
    /// How the credentials are replaced. A part of a sentence.
    pub(super) mend: String,
}

#[derive(Default)]
struct State {
    current: Option<Arc<AccessToken>>,
    generation: u64,
    flight: Option<Flight>,
    /// Nothing is asked before this time; the error says why.
    closed: Option<(Timestamp, CallError)>,
    /// No renewal ahead of time before this time.
    no_early_before: Option<Timestamp>,
    /// When refused tokens caused a refresh, oldest first; where no store counts that for every process.
    forced: VecDeque<Timestamp>,
    /// No refused token causes a refresh before this time.
    spent: Option<Timestamp>,
    /// What was used last.
    used: Option<Arc<Credentials>>,
}

impl Tokens {
    /// Asks for nothing yet.
    #[must_use]
    pub fn new(account: &Account, hosts: &Hosts, clock: Arc<dyn Clock>, transport: Arc<dyn Transport>) -> Self {
        let endpoint = Uri::builder()
            .scheme(hosts.accounts().scheme.clone())
            .authority(hosts.accounts().authority.clone())
            .path_and_query("/oauth/v2/token")
            .build()
            .expect("an origin and a fixed path are a URI");
        Self {
            shared: Arc::new(Inner {
                credentials: Arc::clone(&account.credentials),
                keeping: None,
                endpoint,
                place: Place {
                    accounts: hosts.accounts().to_string(),
                    data_centre: hosts.data_centre(),
                    mend: account.credentials.mend(),
                },
                clock,
                transport,
                state: Mutex::default(),
            }),
        }
    }

    /// The same, shared with every process that uses this store. Before the first use.
    #[must_use]
    pub fn with_store(mut self, store: Arc<dyn Store>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.shared) {
            inner.keeping = Some(Keeping::new(store));
        }
        self
    }

    /// A token that is good for a request now. Waits only where there is none.
    pub async fn current(&self) -> Result<Arc<AccessToken>, CallError> {
        loop {
            let flight = {
                let mut state = self.state();
                let now = self.shared.clock.now();
                if let Some(token) = state.current.clone() {
                    if now < token.renew_at {
                        return Ok(token);
                    }
                    if now < token.usable_until {
                        let paused = state.no_early_before.is_some_and(|until| lies_ahead(until, now, EARLY_PAUSE));
                        if !paused && state.closed(now).is_none() {
                            // Nobody waits for it: it is a task of its own.
                            drop(self.join_or_start(&mut state, Why::Age));
                        }
                        return Ok(token);
                    }
                }
                if let Some(error) = state.closed(now) {
                    return Err(error);
                }
                self.join_or_start(&mut state, Why::Age)
            };
            // A flight for a refused token that was not allowed has landed; the next is for the token's age.
            if let Landed::Token(token) = flight.await? {
                return Ok(token);
            }
        }
    }

    /// Another token than `refused`, which the vendor did not accept; `None` where another one
    /// would be refused as well, or where too many were replaced already.
    pub async fn replace(&self, refused: &AccessToken) -> Result<Option<Arc<AccessToken>>, CallError> {
        let flight = {
            let mut state = self.state();
            let now = self.shared.clock.now();
            if let Some(token) = state.current.clone()
                && token.generation != refused.generation
            {
                return Ok(Some(token));
            }
            if let Some(flight) = state.flight() {
                flight
            } else {
                // Where the clock was set back, nobody knows how old it is.
                if (SignedDuration::ZERO..YOUNG).contains(&now.duration_since(refused.issued)) {
                    return Ok(None);
                }
                if state.spent.is_some_and(|until| lies_ahead(until, now, YOUNG)) {
                    return Ok(None);
                }
                if let Some(error) = state.closed(now) {
                    return Err(error);
                }
                self.join_or_start(&mut state, Why::Refused)
            }
        };
        Ok(match flight.await? {
            Landed::Token(token) => Some(token),
            Landed::Spent => None,
        })
    }

    /// Every secret of the account that was sent anywhere, to keep them out of texts.
    #[must_use]
    pub fn secrets(&self) -> Vec<Secret> {
        let used = self.state().used.clone();
        used.iter().flat_map(|used| [used.client_secret.clone(), used.refresh_token.clone()]).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that holds the lock can leave it half changed.
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The one refresh at a time. It runs as a task of its own: callers may go away.
    fn join_or_start(&self, state: &mut State, why: Why) -> Flight {
        if let Some(flight) = state.flight() {
            return flight;
        }
        let tokens = self.clone();
        let task = tokio::spawn(async move { tokens.refresh(why).await });
        let flight = task
            .map(|joined| {
                joined.unwrap_or_else(|_| {
                    Err(CallError::new(ErrorKind::Internal, "the renewal of the access token stopped; call again"))
                })
            })
            .boxed()
            .shared();
        state.flight = Some(flight.clone());
        flight
    }

    async fn refresh(&self, why: Why) -> Result<Landed, CallError> {
        let current = self.state().current.clone();
        let outcome = self.obtain(current.as_deref(), why).await;
        let mut state = self.state();
        let now = self.shared.clock.now();
        state.flight = None;
        match outcome {
            Ok(obtained) => {
                state.generation += 1;
                let token = Arc::new(access_token(obtained, state.generation));
                state.current = Some(Arc::clone(&token));
                (state.closed, state.no_early_before) = (None, None);
                Ok(Landed::Token(token))
            }
            Err(Failed::Spent) => {
                state.spent = Some(now + YOUNG);
                Ok(Landed::Spent)
            }
            Err(Failed::Refused { refusal, until }) => {
                state.no_early_before = Some(now + EARLY_PAUSE);
                let mut error = refusal.into_error();
                if let Some(until) = until.filter(|until| now < *until) {
                    if error.kind == ErrorKind::Throttled {
                        let _ = write!(
                            error.message,
                            " This server does not ask again before {} UTC.",
                            until.strftime("%Y-%m-%d %H:%M:%S")
                        );
                    }
                    state.closed = Some((until, error));
                    return Err(state.closed(now).expect("it was closed just now"));
                }
                Err(error)
            }
        }
    }

    /// Another token than the current one: another process's, or a new one.
    async fn obtain(&self, current: Option<&AccessToken>, why: Why) -> Result<Obtained, Failed> {
        let inner = &*self.shared;
        let read = inner.credentials.read().await;
        let credentials = read.map_err(|error| Failed::Refused { refusal: unreadable(&error), until: None })?;
        self.state().used = Some(Arc::clone(&credentials));
        let identity = inner.identity(&credentials);
        let Some(keeping) = &inner.keeping else { return self.ask_alone(&credentials, identity, why).await };
        let unwanted = current.map(|token| &token.secret);
        loop {
            let now = inner.clock.now();
            match keeping.next(&identity, unwanted, KEPT_LIFE, now).await {
                // Rather one refresh too many than no calls.
                Err(_) => return self.ask_alone(&credentials, identity, why).await,
                Ok(Step::Use(kept)) => match header(&kept.secret) {
                    Some(header) => return Ok(Obtained { identity, header, kept }),
                    None => return self.ask_alone(&credentials, identity, why).await,
                },
                Ok(Step::Closed(door)) => {
                    let until = Timestamp::from_millisecond(door.until).ok();
                    let refusal = refusal(&inner.place, door.status, Some(door.code));
                    return Err(Failed::Refused { refusal, until });
                }
                Ok(Step::Wait(time)) => inner.clock.sleep(time).await,
                Ok(Step::Mine(lease)) => {
                    if why == Why::Refused {
                        match keeping.force(&lease, FORCED_PER_WINDOW, now).await {
                            Ok(true) => {}
                            Ok(false) => {
                                let _ = keeping.give_back(lease).await;
                                return Err(Failed::Spent);
                            }
                            Err(_) if self.force_alone(now) => {}
                            Err(_) => return Err(Failed::Spent),
                        }
                    }
                    let outcome = inner.ask(&credentials, identity).await;
                    // What cannot be told to the others changes nothing here: they wait until the lease ends.
                    let _ = match &outcome {
                        Ok(obtained) => keeping.put(lease, &obtained.kept).await,
                        Err(refused) => match refused.door() {
                            Some(door) => keeping.close(lease, &door).await,
                            None => keeping.give_back(lease).await,
                        },
                    };
                    return outcome;
                }
            }
        }
    }

    /// Asks without a store, which would count for every process.
    async fn ask_alone(&self, credentials: &Credentials, identity: Arc<str>, why: Why) -> Result<Obtained, Failed> {
        if why == Why::Refused && !self.force_alone(self.shared.clock.now()) {
            return Err(Failed::Spent);
        }
        self.shared.ask(credentials, identity).await
    }

    /// Counts a refresh for a refused token, if another one is allowed.
    fn force_alone(&self, now: Timestamp) -> bool {
        let forced = &mut self.state().forced;
        forced.retain(|&at| at <= now && now.duration_since(at) < WINDOW);
        let allowed = forced.len() < FORCED_PER_WINDOW;
        if allowed {
            forced.push_back(now);
        }
        allowed
    }
}

/// What a refresh is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// There is no token, or it ends.
    Age,
    /// The vendor did not accept the token.
    Refused,
}

/// Whether a time lies ahead, no further than `longest`. What lies further was set by a clock that was put back since, and
/// would hold for hours.
fn lies_ahead(until: Timestamp, now: Timestamp, longest: SignedDuration) -> bool {
    now < until && until.duration_since(now) <= longest
}

/// A token and whose it is.
struct Obtained {
    identity: Arc<str>,
    header: HeaderValue,
    kept: Kept,
}

/// Why there is none.
enum Failed {
    /// The accounts server said so; nobody asks before a time.
    Refused { refusal: Refusal, until: Option<Timestamp> },
    /// Refused tokens have caused enough refreshes.
    Spent,
}

impl Failed {
    /// For the other processes.
    fn door(&self) -> Option<Door> {
        let Self::Refused { refusal, until } = self else { return None };
        let upstream = refusal.error().upstream.as_ref()?;
        let code = upstream.code.clone()?;
        Some(Door { until: until.as_ref()?.as_millisecond(), status: upstream.status, code })
    }
}

impl State {
    /// The refresh under way, if there is one.
    fn flight(&self) -> Option<Flight> {
        // A flight that has landed without clearing itself has panicked.
        self.flight.clone().filter(|flight| flight.peek().is_none())
    }

    /// Why nothing is asked at present.
    fn closed(&self, now: Timestamp) -> Option<CallError> {
        let (until, error) = self.closed.as_ref().filter(|(until, _)| lies_ahead(*until, now, WINDOW))?;
        let mut error = error.clone();
        if error.kind == ErrorKind::Throttled {
            let left = until.duration_since(now).as_secs_f64().ceil();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 600")]
            {
                error.rate_limit.reset = Some(left as u64);
            }
        }
        Some(error)
    }
}

impl Inner {
    /// Asks the accounts server.
    async fn ask(&self, credentials: &Credentials, identity: Arc<str>) -> Result<Obtained, Failed> {
        let answer = match self.transport.send(self.request(credentials)).await {
            Ok(response) => read_token_answer(&self.place, &response),
            Err(error) => Err(Refusal::no_answer(&self.place, &error)),
        };
        let now = self.clock.now();
        match answer {
            Ok(Grant { header, secret, lifetime, scopes }) => {
                Ok(Obtained { identity, header, kept: Kept { secret, issued: now, ends: now + lifetime, scopes } })
            }
            Err(refusal) => {
                let pause = match refusal {
                    Refusal::TooMany(_) => Some(WINDOW),
                    Refusal::NeedsMending(_) => Some(REFUSAL_KEPT),
                    Refusal::Passing(_) => None,
                };
                Err(Failed::Refused { refusal, until: pause.map(|pause| now + pause) })
            }
        }
    }

    /// The credentials by a digest, in which nothing of them can be found again.
    fn identity(&self, credentials: &Credentials) -> Arc<str> {
        let mut digest = Sha256::new();
        let parts = [&*self.place.accounts, &credentials.client_id, credentials.refresh_token.expose()];
        for part in parts {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        crate::hex::hex(&digest.finalize()[..16]).into()
    }

    /// Form in the body and not in the query: queries end up in logs.
    fn request(&self, credentials: &Credentials) -> HttpRequest {
        form_request(
            self.endpoint.clone(),
            &[
                ("grant_type", "refresh_token"),
                ("client_id", &credentials.client_id),
                ("client_secret", credentials.client_secret.expose()),
                ("refresh_token", credentials.refresh_token.expose()),
            ],
        )
    }
}

/// A request to the accounts server. The form in the body is overwritten when it was sent.
pub(super) fn form_request(uri: Uri, fields: &[(&str, &str)]) -> HttpRequest {
    let mut form = Zeroizing::new(String::with_capacity(512));
    for (name, value) in fields {
        if !form.is_empty() {
            form.push('&');
        }
        form.push_str(name);
        form.push('=');
        form.extend(utf8_percent_encode(value, FORM));
    }
    let mut headers = HeaderMap::with_capacity(2);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    HttpRequest {
        method: Method::Post,
        uri,
        headers,
        body: Bytes::from_owner(form),
        upload: None,
        timeout: TIMEOUT,
        max_response: MAX_ANSWER,
    }
}

fn unreadable(error: &CredentialError) -> Refusal {
    Refusal::Passing(CallError::new(
        ErrorKind::Auth,
        format!("No access token: {error}. Nothing was sent; the secret is read again at the next call."),
    ))
}

fn access_token(obtained: Obtained, generation: u64) -> AccessToken {
    let Obtained { identity, header, kept: Kept { secret, issued, ends, scopes } } = obtained;
    let jitter = getrandom::u32().map_or(0, |random| i64::from(random % JITTER_SECONDS));
    // Of a token with a short life at least half is used.
    let half = ends.duration_since(issued) / 2;
    let early = (EARLY + SignedDuration::from_secs(jitter)).min(half);
    AccessToken {
        identity,
        header,
        secret,
        scopes,
        generation,
        issued,
        renew_at: ends - early,
        usable_until: ends - LAST_USE.min(half),
    }
}

#[cfg(test)]
mod tests;
