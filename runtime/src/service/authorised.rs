//! Sending with a token, and what to do when the vendor does not accept it.
//!
//! A 401 means that nothing was done, so that even a write may be sent again with another token. But
//! a token is only replaced when that can help: vendors answer 401 to missing scopes and to
//! tokens of another data centre as well, and ten refreshes in ten minutes lock the account out.

use std::fmt::Write as _;
use std::sync::PoisonError;

use super::download::unsaved;
use super::prepared::Prepared;
use super::transfer::{Broken, Spooled};
use super::{Service, retry};
use crate::error::{CallError, ErrorKind};
use crate::limits::Verdict;
use crate::zoho::HttpResponse;
use crate::zoho::answer::{self, Answer};
use crate::zoho::oauth::AccessToken;
use crate::zoho::scopes;

impl Service {
    /// Sends once, or twice where the first token had become invalid.
    pub(super) async fn send(&self, prepared: &Prepared<'_>) -> Result<Answer, CallError> {
        let now = || self.clock.now();
        self.send_and_read(prepared, |response, _| answer::read(prepared.tool, response, now())).await
    }

    /// The same, where the answer is read in another way. Repeats what can be repeated safely, if that is wanted.
    pub(super) async fn send_and_read<T>(
        &self,
        prepared: &Prepared<'_>,
        read: impl Fn(&HttpResponse, Option<Spooled>) -> Result<T, CallError>,
    ) -> Result<T, CallError> {
        let mut repeated = 0;
        loop {
            let error = match self.send_once(prepared, &read).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            match retry::pause(prepared.tool, &error, repeated, self.retries) {
                Some(pause) => self.clock.sleep(pause).await,
                None => return Err(error),
            }
            repeated += 1;
        }
    }

    async fn send_once<T>(
        &self,
        prepared: &Prepared<'_>,
        read: &impl Fn(&HttpResponse, Option<Spooled>) -> Result<T, CallError>,
    ) -> Result<T, CallError> {
        let token = self.tokens.current().await?;
        let error = match self.attempt(prepared, &token, read).await {
            Ok(answer) => {
                self.remember(prepared, false);
                return Ok(answer);
            }
            Err(error) => error,
        };
        if !is_refused_token(&error) {
            return Err(explain(error, prepared, &token));
        }
        if self.is_remembered(prepared) {
            return Err(self.explain_refused_token(error, prepared, &token));
        }
        let Some(other) = self.tokens.replace(&token).await? else {
            // It is young, or was replaced often enough: another one would be refused as well.
            self.remember(prepared, true);
            return Err(self.explain_refused_token(error, prepared, &token));
        };
        match self.attempt(prepared, &other, read).await {
            Err(error) if is_refused_token(&error) => {
                // Two tokens, the second one new: it is not the token.
                self.remember(prepared, true);
                Err(self.explain_refused_token(error, prepared, &other))
            }
            Err(error) => Err(explain(error, prepared, &other)),
            Ok(answer) => Ok(answer),
        }
    }

    async fn attempt<T>(
        &self,
        prepared: &Prepared<'_>,
        token: &AccessToken,
        read: impl Fn(&HttpResponse, Option<Spooled>) -> Result<T, CallError>,
    ) -> Result<T, CallError> {
        let pass = self.governor.enter(prepared.tool, &prepared.request, &token.identity).await?;
        let request = prepared.with(token, &self.limits);
        if let Some(call) = &prepared.call {
            call.sending();
        }
        let outcome = if prepared.is_transfer() {
            self.transfer(prepared, request).await
        } else {
            self.transport.send(request).await.map(|response| (response, None)).map_err(Broken::from)
        };
        if let (Some(call), Ok((response, _))) = (&prepared.call, &outcome) {
            call.answered(response.status);
        }
        let result = match outcome {
            Ok((response, spooled)) => read(&response, spooled),
            Err(Broken::Disk(fault)) => Err(unsaved(prepared, &fault)),
            Err(Broken::Transport(error)) => {
                let origin = prepared.origin;
                Err(answer::no_answer(prepared.tool, &origin.to_string(), origin.unsure, &error))
            }
        };
        pass.settle(result.as_ref().err().map_or(Verdict::Answered, Verdict::of));
        result.map_err(|mut error| {
            self.scrub(&mut error, &token.secret);
            error
        })
    }

    /// The vendor does not accept a token although it is no older than it may be.
    fn explain_refused_token(&self, mut error: CallError, prepared: &Prepared<'_>, token: &AccessToken) -> CallError {
        let missing = missing_scopes(prepared, token);
        // Some vendors say "invalid token" of a scope that was never granted. Where other calls of the product went
        // through, it is not the token.
        error.kind = match (&missing, &token.scopes, self.was_accepted(prepared)) {
            (Some(_), ..) | (None, None, true) => ErrorKind::Scope,
            (None, Some(_), true) => ErrorKind::Permission,
            (None, _, false) => ErrorKind::Auth,
        };
        error.message = answer::told_as(&error.message, prepared.tool, ErrorKind::Auth, error.kind);
        let missing = missing.map(|missing| format!(": it was not granted {missing}"));
        let _ = write!(
            error.message,
            " A new access token does not help. Whoever runs this server should check that the account lives in the \
             data centre `{}` (asked at {}), and that it was authorised with the scopes {}{}.",
            self.hosts.data_centre(),
            prepared.origin,
            prepared.tool.scopes.join(", "),
            missing.unwrap_or_default()
        );
        error
    }

    /// Whether new tokens have not helped this tool.
    fn is_remembered(&self, prepared: &Prepared<'_>) -> bool {
        let known = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        known.refused_tools.contains(prepared.tool.name)
    }

    /// Whether the product has taken a token in a call.
    fn was_accepted(&self, prepared: &Prepared<'_>) -> bool {
        let known = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        known.products.contains(prepared.tool.product.name)
    }

    fn remember(&self, prepared: &Prepared<'_>, refused: bool) {
        let mut known = self.accepted.lock().unwrap_or_else(PoisonError::into_inner);
        if refused {
            known.refused_tools.insert(prepared.tool.name);
        } else {
            known.refused_tools.remove(prepared.tool.name);
            known.products.insert(prepared.tool.product.name);
        }
    }
}

/// Names the scopes that the account lacks, where that is known.
fn explain(mut error: CallError, prepared: &Prepared<'_>, token: &AccessToken) -> CallError {
    if error.kind == ErrorKind::Scope {
        match (missing_scopes(prepared, token), &token.scopes) {
            (Some(missing), _) => {
                let _ = write!(error.message, " The account was not granted {missing}.");
            }
            // The same answer can have another cause: a wrong address, or what an id in it leads to.
            (None, Some(_)) => error.message.push_str(
                " The account was granted all of them, though: check the ids and names in the arguments first.",
            ),
            (None, None) => {}
        }
    }
    error
}

/// The vendor looked at the token before anything else, and refused it.
fn is_refused_token(error: &CallError) -> bool {
    error.kind == ErrorKind::Auth
        && error.upstream.as_ref().is_some_and(|upstream| (400..500).contains(&upstream.status))
}

fn missing_scopes(prepared: &Prepared<'_>, token: &AccessToken) -> Option<String> {
    let missing = scopes::missing(prepared.tool.scopes, token.scopes.as_deref()?);
    (!missing.is_empty()).then(|| missing.join(", "))
}
