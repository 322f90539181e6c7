//! The page on which a person consents, and the redirect that follows. The page belongs to the demo
//! organisation's administrator, who is always signed in.

use std::fmt::Write as _;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{CLIENT_ID, endpoint::Parameters};
use crate::{http::Reply, world::World};

/// What a request to the page says; carried on by its form.
const CARRIED: [&str; 7] = ["response_type", "client_id", "scope", "redirect_uri", "access_type", "prompt", "state"];

/// `GET /oauth/v2/auth`: who asks for what, and two buttons.
pub(super) fn page(world: &World, parameters: &Parameters) -> Reply {
    if let Err(code) = check(world, parameters) {
        return problem(code);
    }
    let mut form = String::new();
    for name in CARRIED {
        let _ = write!(form, "<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(parameters.get(name)));
    }
    let mut scopes = String::new();
    for scope in parameters.get("scope").split(',') {
        let _ = write!(scopes, "<li>{}</li>", escape(scope.trim()));
    }
    Reply::html(
        200,
        &format!(
            "<html><body><h1>Access to {}</h1><ul>{scopes}</ul><form method=\"post\" action=\"/oauth/v2/auth\">{form}\
             <button name=\"decision\" value=\"accept\">Accept</button>\
             <button name=\"decision\" value=\"reject\">Reject</button></form></body></html>",
            crate::ORGANIZATION
        ),
    )
}

/// `POST /oauth/v2/auth`: back to whoever asked, with a code or without.
pub(super) fn decide(world: &mut World, parameters: &Parameters) -> Reply {
    if let Err(code) = check(world, parameters) {
        return problem(code);
    }
    let redirect_uri = parameters.get("redirect_uri");
    let mut told = vec![];
    if parameters.get("decision") == "accept" {
        // What is not known is left out without a word.
        let scopes = parameters
            .get("scope")
            .split(',')
            .map(str::trim)
            .filter(|scope| world.settings.knows_scope(scope))
            .map(str::to_owned)
            .collect();
        let offline = parameters.get("access_type") == "offline";
        let code = world.accounts.issue_for_redirect(world.clock.now(), scopes, redirect_uri, offline);
        told.extend([
            ("code", code),
            ("location", world.settings.location.clone()),
            ("accounts-server", world.origin.clone()),
        ]);
    } else {
        told.push(("error", "access_denied".to_owned()));
    }
    if !parameters.get("state").is_empty() {
        told.push(("state", parameters.get("state").to_owned()));
    }
    let query: Vec<String> =
        told.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))).collect();
    Reply::empty(302).with_header("location", &format!("{redirect_uri}?{}", query.join("&")))
}

fn check(world: &World, parameters: &Parameters) -> Result<(), &'static str> {
    if parameters.get("client_id") != CLIENT_ID {
        return Err("invalid_client");
    }
    if !world.settings.redirect_uris.iter().any(|known| known == parameters.get("redirect_uri")) {
        return Err("invalid_redirect_uri");
    }
    if parameters.get("response_type") != "code" {
        return Err("invalid_response_type");
    }
    let mut scopes = parameters.get("scope").split(',').map(str::trim).filter(|scope| !scope.is_empty());
    if !scopes.any(|scope| world.settings.knows_scope(scope)) {
        return Err("invalid_oauthscope");
    }
    Ok(())
}

fn problem(code: &str) -> Reply {
    Reply::html(400, &format!("<html><body><h1>Error occurred</h1><p>{code}</p></body></html>"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
