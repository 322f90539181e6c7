//! `/oauth/v2/token` and its revocation. Errors come under status 200, as Zoho's do.

use ::http::Method;
use serde_json::{Value, json};

use super::{
    CLIENT_ID, CLIENT_SECRET, consent,
    tokens::{Exchanged, NoExchange, Refused, TOKEN_LIFE},
};
use crate::{
    http::{Reply, Request, form},
    world::World,
};

/// Answers a request to the accounts host.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    let parameters = Parameters::of(request);
    match (&request.method, &request.segments()[..]) {
        (&Method::POST, ["oauth", "v2", "token"]) => token(world, &parameters),
        (&Method::POST, ["oauth", "v2", "token", "revoke"] | ["oauth", "v2", "revoke", "token"]) => {
            revoke(world, &parameters)
        }
        (&Method::GET, ["oauth", "v2", "auth"]) => consent::page(world, &parameters),
        (&Method::POST, ["oauth", "v2", "auth"]) => consent::decide(world, &parameters),
        (&Method::GET, ["oauth", "serverinfo"]) => server_info(world),
        _ => Reply::html(404, "<html><body><h1>Page not found</h1></body></html>"),
    }
}

/// The accounts servers of all data centres; here the one.
fn server_info(world: &World) -> Reply {
    Reply::json(
        200,
        &json!({"result": "success", "locations": {world.settings.location.as_str(): world.origin.as_str()}}),
    )
}

/// Parameters of the query and of a form body; Zoho takes them from either.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    fn of(request: &Request) -> Self {
        let mut pairs = request.query.clone();
        pairs.extend(form::parse(&String::from_utf8_lossy(&request.body)));
        Self(pairs)
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

fn error(code: &str) -> Reply {
    Reply::json(200, &json!({"error": code}))
}

fn token(world: &mut World, parameters: &Parameters) -> Reply {
    let grant_type = parameters.get("grant_type");
    if !matches!(grant_type, "refresh_token" | "authorization_code") {
        return error(if grant_type.is_empty() { "general_error" } else { "unsupported_grant_type" });
    }
    if parameters.get("client_id") != CLIENT_ID {
        return error("invalid_client");
    }
    if parameters.get("client_secret") != CLIENT_SECRET {
        return error("invalid_client_secret");
    }
    if grant_type == "refresh_token" {
        return access(world, parameters.get("refresh_token"), None);
    }
    match world.accounts.exchange(world.clock.now(), parameters.get("code"), parameters.get("redirect_uri")) {
        Ok(Exchanged { refresh_token, offline }) => {
            access(world, &refresh_token, offline.then_some(refresh_token.as_str()))
        }
        Err(NoExchange::Code) => error("invalid_code"),
        Err(NoExchange::RedirectUri) => error("invalid_redirect_uri"),
    }
}

/// An access token; a refresh token is told only where a code was exchanged for it.
fn access(world: &mut World, refresh_token: &str, told: Option<&str>) -> Reply {
    let (token, own_scopes) = match world.accounts.refresh(world.clock.now(), refresh_token) {
        Ok(issued) => issued,
        Err(Refused::UnknownToken) => return error("invalid_code"),
        Err(Refused::TooMany) => return too_many(world.settings.throttle_status),
    };
    let mut body = json!({"access_token": token});
    if let Some(told) = told {
        body["refresh_token"] = told.into();
    }
    if world.settings.token_reply_has_scope {
        body["scope"] = own_scopes.as_ref().unwrap_or(&world.settings.scopes).join(" ").into();
    }
    body["api_domain"] = world.origin.clone().into();
    body["token_type"] = "Bearer".into();
    body["expires_in"] = Value::from(TOKEN_LIFE.as_secs());
    Reply::json(200, &body)
}

fn too_many(status: u16) -> Reply {
    Reply::json(
        status,
        &json!({
            "error_description": "You have made too many requests continuously. Please try again after some time.",
            "error": "Access Denied",
            "status": "failure",
        }),
    )
}

fn revoke(world: &mut World, parameters: &Parameters) -> Reply {
    if world.accounts.revoke(parameters.get("token")) {
        Reply::json(200, &json!({"status": "success"}))
    } else {
        Reply::json(400, &json!({"error": "invalid_code"}))
    }
}
