//! The control endpoints under `/_sandbox/`, which Zoho does not have. They answer to loopback alone.
//!
//! | request | does |
//! |---|---|
//! | `GET /_sandbox/requests[?path=PREFIX]` | what arrived, oldest first, secrets masked |
//! | `DELETE /_sandbox/requests` | forgets it |
//! | `GET`, `POST`, `DELETE /_sandbox/faults` | pending faults; order one or several; cancel all |
//! | `GET`, `POST /_sandbox/settings` | behaviours; a POST changes those it names |
//! | `GET`, `POST /_sandbox/clock` | `{"now"}`; a POST takes `{"advance_seconds": n}` or `{"now": "..."}` |
//! | `GET /_sandbox/state/{module}` | every record of a module as stored (`/state/{product}/{module}` too) |
//! | `DELETE /_sandbox/state` | makes the data of all products anew, as at the start, ids included |
//! | `POST /_sandbox/grant_code` | a grant code for the self client: `{"scopes": [...], "minutes": 3}`, both optional |

use ::http::Method;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::{
    http::{Reply, Request},
    router::PRODUCTS,
    world::World,
};

/// First segment of the control paths.
pub(crate) const PREFIX: &str = "_sandbox";

/// Answers a control request.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    if !request.peer.is_loopback() {
        return problem(403, "the control endpoints answer to loopback addresses alone");
    }
    match (&request.method, &request.segments()[1..]) {
        (&Method::GET, ["requests"]) => {
            Reply::json(200, &json!({"requests": world.log.entries(request.query("path").unwrap_or_default())}))
        }
        (&Method::DELETE, ["requests"]) => {
            world.log.clear();
            Reply::empty(204)
        }
        (&Method::GET, ["faults"]) => Reply::json(200, &json!({"faults": world.faults.pending()})),
        (&Method::DELETE, ["faults"]) => {
            world.faults.clear();
            Reply::empty(204)
        }
        (&Method::POST, ["faults"]) => order_faults(world, request),
        (&Method::GET, ["settings"]) => Reply::json(200, &json!(world.settings)),
        (&Method::POST, ["settings"]) => change_settings(world, request),
        (&Method::GET, ["clock"]) => Reply::json(200, &json!({"now": world.clock.now().to_string()})),
        (&Method::POST, ["clock"]) => move_clock(world, request),
        (&Method::GET, ["state", module]) => state(world, None, module),
        (&Method::GET, ["state", product, module]) => state(world, Some(product), module),
        (&Method::DELETE, ["state"]) => {
            world.reset();
            Reply::empty(204)
        }
        (&Method::POST, ["grant_code"]) => grant_code(world, request),
        _ => problem(404, &format!("there is no control endpoint {} {}", request.method, request.path)),
    }
}

fn problem(status: u16, what: &str) -> Reply {
    Reply::json(status, &json!({"error": what}))
}

fn order_faults(world: &mut World, request: &Request) -> Reply {
    let Some(faults) = request.json() else { return problem(400, "the body is not JSON") };
    match world.faults.order(faults) {
        Ok(()) => Reply::json(200, &json!({"faults": world.faults.pending()})),
        Err(what) => problem(400, &what),
    }
}

fn change_settings(world: &mut World, request: &Request) -> Reply {
    let Some(Value::Object(patch)) = request.json() else { return problem(400, "the body is not a JSON object") };
    match world.settings.patched(patch) {
        Ok(settings) => {
            world.settings = settings;
            Reply::json(200, &json!(world.settings))
        }
        Err(what) => problem(400, &what),
    }
}

fn move_clock(world: &mut World, request: &Request) -> Reply {
    let body = request.json().unwrap_or_default();
    if let Some(seconds) = body["advance_seconds"].as_i64() {
        world.clock.advance(SignedDuration::from_secs(seconds));
    } else if let Some(Ok(now)) = body["now"].as_str().map(str::parse::<Timestamp>) {
        world.clock.set(now);
    } else {
        return problem(400, "expected {\"advance_seconds\": n} or {\"now\": \"2026-01-31T09:00:00Z\"}");
    }
    Reply::json(200, &json!({"now": world.clock.now().to_string()}))
}

fn state(world: &World, product: Option<&str>, module: &str) -> Reply {
    let records = PRODUCTS
        .iter()
        .filter(|candidate| product.is_none_or(|wanted| wanted == candidate.name))
        .find_map(|candidate| (candidate.state)(world, module));
    match records {
        Some(records) => Reply::json(200, &json!({"count": records.len(), "data": records})),
        None => problem(404, &format!("there is no module {module}")),
    }
}

fn grant_code(world: &mut World, request: &Request) -> Reply {
    let body = request.json().unwrap_or_default();
    let scopes = match &body["scopes"] {
        Value::Array(scopes) => scopes.iter().filter_map(|scope| scope.as_str().map(str::to_owned)).collect(),
        _ => world.settings.scopes.clone(),
    };
    let minutes = body["minutes"].as_i64().unwrap_or(3);
    if !(1..=10).contains(&minutes) {
        return problem(400, "minutes must be between 1 and 10");
    }
    let code = world.accounts.issue_code(world.clock.now(), scopes, minutes);
    Reply::json(200, &json!({"code": code}))
}
