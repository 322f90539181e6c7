//! The columns of the matrix: each fault, how it is made, and what must come of it.

use std::time::Duration;

use jiff::SignedDuration;

use crate::client::Client;
use crate::products::{Product, Said};
use crate::server::{Act, Vendor, answer, soon};

/// One column.
#[derive(Debug, Clone)]
pub struct Fault {
    pub name: String,
    /// Orders the fault, from a vendor that has answered one call well.
    pub order: Order,
    /// What the clock does meanwhile.
    pub time: Time,
    pub read: Expected,
    pub write: Expected,
}

/// What is ordered.
#[derive(Debug, Clone)]
pub enum Order {
    /// Of the API, after one good call.
    Api(Vec<Act>),
    /// Of the accounts server, before any call.
    Tokens(Vec<Act>),
}

/// What the clock does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// Nothing.
    Still,
    /// Two minutes pass before the call.
    Later,
    /// It is set before the call: no time passes.
    Set(SignedDuration),
    /// So many seconds pass once the vendor is stuck.
    Stuck(u64),
    /// The same once the head of the answer has been read.
    StuckInBody(u64),
}

/// What must be seen.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// Kind of the error; empty for success.
    pub kind: &'static str,
    /// Token requests and API requests.
    pub counts: (usize, usize),
    /// What the message must say.
    pub says: &'static str,
}

const fn seen(kind: &'static str, counts: (usize, usize), says: &'static str) -> Expected {
    Expected { kind, counts, says }
}

impl Fault {
    fn new(name: impl Into<String>, order: Order, read: Expected, write: Expected) -> Self {
        Self { name: name.into(), order, time: Time::Still, read, write }
    }

    fn at(self, time: Time) -> Self {
        Self { time, ..self }
    }
}

/// All columns for a product.
#[expect(clippy::too_many_lines, reason = "a list")]
pub fn faults(product: &Product) -> Vec<Fault> {
    let api = |acts: Vec<Act>| Order::Api(acts);
    let token_error = |error: &str| Order::Tokens(vec![Act::json(200, &format!(r#"{{"error":"{error}"}}"#))]);
    let refused = product.refused_token.act();
    let scope = product.missing_scope.act();
    let denied = r#"{"error_description":"You have made too many requests continuously.","error":"Access Denied","status":"failure"}"#;
    let unknown = |counts| seen("outcome_unknown", counts, "Do not repeat the call before having looked");
    let gone = |says| seen("upstream", (0, 1), says);
    let html = "<html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>";
    let cut = &product.good[..product.good.len() / 2];
    let json = [("content-type", "application/json")];

    let mut faults = vec![
        Fault::new("expired token", api(vec![refused.clone()]), seen("", (1, 2), ""), seen("", (1, 2), ""))
            .at(Time::Later),
        Fault::new(
            "revoked token",
            token_error("invalid_code"),
            seen("auth", (1, 0), "does not accept the refresh token (invalid_code)"),
            seen("auth", (1, 0), "does not accept the refresh token (invalid_code)"),
        ),
        Fault::new(
            "wrong data centre, client unknown",
            token_error("invalid_client"),
            seen("auth", (1, 0), "in the data centre `eu`"),
            seen("auth", (1, 0), "in the data centre `eu`"),
        ),
        // The call before went through, so that it is not the token.
        Fault::new(
            "wrong data centre, token not taken",
            api(vec![refused.clone(), refused.clone()]),
            seen("scope", (1, 2), "lives in the data centre `eu`"),
            seen("scope", (1, 2), "lives in the data centre `eu`"),
        )
        .at(Time::Later),
        // Where a product tells a missing scope and a bad token alike, one new token is tried.
        if product.name == "books" {
            Fault::new(
                "missing scope",
                api(vec![scope.clone(), scope]),
                seen("scope", (1, 2), "authorised with the scopes ZohoBooks."),
                seen("scope", (1, 2), "authorised with the scopes ZohoBooks."),
            )
            .at(Time::Later)
        } else {
            Fault::new(
                "missing scope",
                api(vec![scope]),
                seen("scope", (0, 1), "needs the scopes "),
                seen("scope", (0, 1), "needs the scopes "),
            )
            .at(Time::Later)
        },
    ];
    for (form, said) in product.throttled {
        // What is used up for the day is no matter of waiting a little.
        let daily = said.body.contains("THRESHOLD_EXCEEDED") || said.body.contains("\"code\":45");
        let expected = if daily { seen("quota", (0, 1), "is used up") } else { seen("throttled", (0, 1), "Wait") };
        faults.push(Fault::new(format!("throttled, {form}"), api(vec![said.act()]), expected, expected));
    }
    faults.extend([
        Fault::new(
            "throttled, too many tokens",
            Order::Tokens(vec![Act::json(400, denied)]),
            seen("throttled", (1, 0), "no more access tokens"),
            seen("throttled", (1, 0), "no more access tokens"),
        ),
        // The accounts server is judged by its body alone.
        Fault::new(
            "throttled, too many tokens under 200",
            Order::Tokens(vec![Act::json(200, denied)]),
            seen("throttled", (1, 0), "no more access tokens"),
            seen("throttled", (1, 0), "no more access tokens"),
        ),
        Fault::new(
            "500",
            api(vec![with_id(&product.failed)]),
            seen("upstream", (0, 1), "The vendor's id of the request: 7f3a-01."),
            seen("upstream", (0, 1), "look whether it was done"),
        ),
        Fault::new(
            "502 with HTML",
            api(vec![Act::answer(502, &[("content-type", "text/html")], html)]),
            gone("an HTML page (\"502 Bad Gateway\") instead of JSON"),
            unknown((0, 1)),
        ),
        Fault::new(
            "slow headers",
            api(vec![Act::Stop(Vec::new())]),
            gone("did not begin to answer within 45 s"),
            unknown((0, 1)),
        )
        .at(Time::Stuck(45)),
        Fault::new(
            "slow body",
            api(vec![Act::Stop(partial(product.good))]),
            gone("did not answer within 60 s"),
            unknown((0, 1)),
        )
        .at(Time::StuckInBody(60)),
        Fault::new(
            "reset before the body was read",
            api(vec![Act::ResetUnread]),
            gone("did not answer completely"),
            unknown((0, 1)),
        ),
        Fault::new(
            "reset after the body was read",
            api(vec![Act::Reset]),
            gone("did not answer completely"),
            unknown((0, 1)),
        ),
        Fault::new(
            "closed within the answer",
            api(vec![Act::End(partial(product.good))]),
            gone("did not answer completely"),
            unknown((0, 1)),
        ),
        Fault::new(
            "truncated JSON",
            api(vec![Act::answer(200, &json, cut)]),
            gone("JSON that breaks off after"),
            unknown((0, 1)),
        ),
        Fault::new(
            "wrong content type",
            api(vec![Act::answer(200, &[("content-type", "text/plain")], "It works!")]),
            gone("that are no JSON (text/plain)"),
            unknown((0, 1)),
        ),
        Fault::new(
            "200 with an error inside",
            api(vec![Act::json(200, product.error_inside)]),
            seen(inside(product), (0, 1), " refused: "),
            seen(inside(product), (0, 1), " refused: "),
        ),
        Fault::new(
            "204",
            api(vec![Act::answer(204, &[], "")]),
            seen("not_found", (0, 1), "has no such record"),
            seen("", (0, 1), ""),
        ),
        Fault::new(
            "50 MB answer",
            api(vec![Act::Large(50 << 20)]),
            seen("too_large", (0, 1), "larger than 16777216 bytes"),
            unknown((0, 1)),
        ),
        Fault::new("clock set two hours ahead", api(vec![]), seen("", (1, 1), ""), seen("", (1, 1), ""))
            .at(Time::Set(SignedDuration::from_hours(2))),
        Fault::new("clock set a day back, token over", api(vec![refused]), seen("", (1, 2), ""), seen("", (1, 2), ""))
            .at(Time::Set(SignedDuration::from_hours(-24))),
        Fault::new("idle connection closed", Order::Api(vec![]), seen("", (0, 1), ""), seen("", (0, 1), "")),
    ]);
    faults
}

/// What an error under a good status is about.
fn inside(product: &Product) -> &'static str {
    if product.name == "books" { "not_found" } else { "invalid_argument" }
}

fn with_id(said: &Said) -> Act {
    Act::answer(said.status, &[("content-type", "application/json"), ("x-request-id", "7f3a-01")], said.body)
}

/// The head and half of the body.
fn partial(body: &str) -> Vec<u8> {
    let whole = answer(200, &[("content-type", "application/json")], body);
    whole.as_bytes()[..whole.len() - body.len() / 2].to_vec()
}

/// Lets time do its part while a call is under way.
pub async fn pass(time: Time, vendor: &Vendor, client: &Client) {
    let (seconds, in_body) = match time {
        Time::Stuck(seconds) => (seconds, false),
        Time::StuckInBody(seconds) => (seconds, true),
        Time::Still | Time::Later | Time::Set(_) => return,
    };
    soon("a stuck request", vendor.stuck.notified()).await;
    // Who has read the head does not wait for it any more: one limit is left.
    let waiting = async {
        while in_body && client.clock.sleepers() > 1 {
            tokio::task::yield_now().await;
        }
    };
    soon("reading the head", waiting).await;
    client.clock.advance(Duration::from_secs(seconds));
}
