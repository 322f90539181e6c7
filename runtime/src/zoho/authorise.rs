//! Becoming authorised: the consent page, the exchange of a grant code, and giving the grant back.

use std::fmt::Write as _;

use http::HeaderMap;
use http::uri::Uri;
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::hosts::{Hosts, Origin, Overrides};
use super::oauth::{FORM, form_request};
use super::transport::{HttpResponse, Transport};
use crate::descriptor::Registry;
use crate::secret::Secret;

/// An OAuth client as the vendor's API console shows it.
#[derive(Debug, Clone)]
pub struct Client {
    /// Not a secret: it stands in the address bar during consent.
    pub id: String,
    /// Its secret.
    pub secret: Secret,
}

/// What a grant code was exchanged for.
#[derive(Debug)]
pub struct Granted {
    /// Does not expire until it is revoked.
    pub refresh_token: Secret,
    /// Where the answer told them. The vendor leaves out scopes that it does not know, without a word.
    pub scopes: Option<Vec<String>>,
}

/// The page on which a person consents. `prompt=consent`, because without it a second consent brings no refresh
/// token.
#[must_use]
pub fn consent_url(accounts: &Origin, client_id: &str, scopes: &[String], redirect_uri: &str, state: &str) -> String {
    let mut url = format!("{accounts}/oauth/v2/auth?response_type=code&access_type=offline&prompt=consent");
    for (name, value) in
        [("client_id", client_id), ("scope", &scopes.join(",")), ("redirect_uri", redirect_uri), ("state", state)]
    {
        let _ = write!(url, "&{name}={}", utf8_percent_encode(value, FORM));
    }
    url
}

/// Exchanges a grant code, in the data centre `only` or, where none is named, in the first of the table that knows
/// it; tells which. A code is not used up by a data centre that does not know it.
pub async fn exchange(
    registry: &'static Registry,
    transport: &dyn Transport,
    overrides: &Overrides,
    only: Option<&str>,
    client: &Client,
    code: &Secret,
    redirect_uri: Option<&str>,
) -> Result<(&'static str, Granted), String> {
    let mut asked: Vec<Origin> = Vec::new();
    let mut refusals = Vec::new();
    let rows: Vec<&str> = match only {
        Some(name) => vec![name],
        None => registry.data_centres.iter().map(|row| row.name).collect(),
    };
    for row in rows {
        let hosts = Hosts::new(registry, row, overrides).map_err(|error| error.to_string())?;
        // With everything on one machine the data centres are one.
        if asked.contains(hosts.accounts()) {
            continue;
        }
        asked.push(hosts.accounts().clone());
        match ask(transport, hosts.accounts(), client, code, redirect_uri).await {
            Ok(granted) => return Ok((hosts.data_centre(), granted)),
            Err(refusal) if refusal == "Access Denied" => {
                return Err("the vendor gives nothing more for this client at the moment (Access Denied): too many \
                            requests within 10 minutes. Wait for 10 minutes, then generate a new grant code"
                    .to_owned());
            }
            Err(refusal) => refusals.push((hosts.data_centre(), refusal)),
        }
    }
    Err(explained(&refusals))
}

/// Why no data centre took the code; the one that knew most of it counts.
fn explained(refusals: &[(&'static str, String)]) -> String {
    let of = |code: &str| {
        let places: Vec<&str> = refusals.iter().filter(|(_, said)| said == code).map(|(place, _)| *place).collect();
        (!places.is_empty()).then(|| places.join(", "))
    };
    if let Some(places) = of("invalid_redirect_uri").or_else(|| of("redirect_uri_mismatch")) {
        return format!(
            "the redirect URI is not the one that the client was registered with (invalid_redirect_uri in {places}). \
             Add it to the client in the API console"
        );
    }
    if let Some(places) = of("invalid_code") {
        return format!(
            "the grant code was not accepted (invalid_code in {places}). A code is good once, and for 3 minutes unless \
             more were chosen: generate a new one. If it is fresh, it was generated for another client, or the \
             organisation lives in another data centre: name that with --dc"
        );
    }
    if let Some(places) = of("invalid_client_secret") {
        return format!(
            "the client secret was not accepted (invalid_client_secret in {places}). Copy it again from the API \
             console; with multi-DC a client has a secret of its own in each data centre"
        );
    }
    if let Some(places) = of("invalid_client") {
        let others: Vec<&(&str, String)> = refusals.iter().filter(|(_, said)| said != "invalid_client").collect();
        let mut text = format!(
            "the client id is not known (invalid_client in {places}). Copy it again from the API console of the data \
             centre in which the organisation lives"
        );
        for (place, said) in others {
            let _ = write!(text, "; {place}: {said}");
        }
        return text;
    }
    let told: Vec<String> = refusals.iter().map(|(place, said)| format!("{place}: {said}")).collect();
    format!("no accounts server took the grant code ({})", told.join("; "))
}

/// The vendor's error code, or what else went wrong.
async fn ask(
    transport: &dyn Transport,
    accounts: &Origin,
    client: &Client,
    code: &Secret,
    redirect_uri: Option<&str>,
) -> Result<Granted, String> {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("client_id", client.id.as_str()),
        ("client_secret", client.secret.expose()),
        ("code", code.expose()),
    ];
    fields.extend(redirect_uri.map(|uri| ("redirect_uri", uri)));
    let answer = send(transport, accounts, "/oauth/v2/token", &fields).await?;
    let Ok(Value::Object(members)) = serde_json::from_slice::<Value>(&answer.body) else {
        return Err(format!("HTTP {} without JSON", answer.status));
    };
    let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let granted = text("access_token").is_some();
    match text("refresh_token") {
        Some(refresh_token) if granted => Ok(Granted {
            refresh_token: Secret::from(refresh_token),
            scopes: text("scope").map(|scopes| scopes.split([' ', ',']).map(str::to_owned).collect()),
        }),
        _ if granted => Err("the answer has no refresh token".to_owned()),
        _ => Err(text("error").map_or_else(
            || format!("HTTP {} with neither a token nor an error", answer.status),
            |code| code.chars().filter(|c| c.is_ascii_alphanumeric() || " _.-".contains(*c)).take(60).collect(),
        )),
    }
}

/// Gives a refresh token back, and with it every access token that was made from it. `false` where the vendor does
/// not know it any more.
pub async fn revoke(transport: &dyn Transport, accounts: &Origin, refresh_token: &Secret) -> Result<bool, String> {
    let answer = send(transport, accounts, "/oauth/v2/token/revoke", &[("token", refresh_token.expose())]).await?;
    match answer.status {
        200 => Ok(true),
        400..=499 => Ok(false),
        status => Err(format!("{accounts} answered HTTP {status}")),
    }
}

/// The headers of an answer of the accounts server to a question that needs no credentials.
pub async fn server_info(transport: &dyn Transport, accounts: &Origin) -> Result<HeaderMap, String> {
    let mut request = form_request(uri(accounts, "/oauth/serverinfo")?, &[]);
    request.method = crate::request::Method::Get;
    request.headers.remove(http::header::CONTENT_TYPE);
    let answer = transport.send(request).await.map_err(|error| format!("{accounts} cannot be reached ({error})"))?;
    Ok(answer.headers)
}

async fn send(
    transport: &dyn Transport,
    accounts: &Origin,
    path: &'static str,
    fields: &[(&str, &str)],
) -> Result<HttpResponse, String> {
    let request = form_request(uri(accounts, path)?, fields);
    transport.send(request).await.map_err(|error| format!("{accounts} cannot be reached ({error})"))
}

fn uri(accounts: &Origin, path: &'static str) -> Result<Uri, String> {
    let uri = Uri::builder().scheme(accounts.scheme.clone()).authority(accounts.authority.clone());
    uri.path_and_query(path).build().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests;
