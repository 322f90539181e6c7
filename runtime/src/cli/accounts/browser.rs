//! The browser's way: a consent page of the vendor, and a redirect to this machine.
//!
//! Listens on loopback for one answer. What comes back is only believed with the `state` that was sent, and only
//! leads to an accounts server of the data-centre table.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use subtle::ConstantTimeEq as _;
use tokio::net::TcpListener;

use crate::cli::ending::Ending;
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::zoho::authorise::consent_url;
use crate::zoho::hosts::{Hosts, Overrides};

const PATH: &str = "/callback";

/// What the redirect brought.
pub(super) struct Answer {
    pub code: Secret,
    pub data_centre: &'static str,
    pub redirect_uri: String,
}

/// Tells the page to open, and waits for the redirect.
pub(super) async fn consent(
    registry: &'static Registry,
    overrides: &Overrides,
    data_centre: Option<&str>,
    client_id: &str,
    scopes: &[String],
    port: u16,
) -> Result<Answer, Ending> {
    let first = registry.data_centres.first().map(|row| row.name).unwrap_or_default();
    let start = Hosts::new(registry, data_centre.unwrap_or(first), overrides).map_err(Ending::usage)?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| {
        Ending::failed(format!("cannot listen on 127.0.0.1:{port} for the redirect: {error}. Choose another with --redirect-port, and register it"))
    })?;
    let port = listener.local_addr().map_err(Ending::failed)?.port();
    let redirect_uri = format!("http://127.0.0.1:{port}{PATH}");
    let state = random()?;
    anstream::eprintln!(
        "The client needs the redirect URI {redirect_uri}\nOpen this page, sign in and accept:\n\n{}\n",
        consent_url(start.accounts(), client_id, scopes, &redirect_uri, &state)
    );
    let told = answer(&listener, &state).await?;
    let data_centre = place(registry, overrides, &told, start.data_centre())?;
    Ok(Answer { code: told.code, data_centre, redirect_uri })
}

pub(super) struct Told {
    pub code: Secret,
    pub location: Option<String>,
    pub accounts_server: Option<String>,
}

/// The data centre that the redirect names: one of the table, whose accounts server is the one that it names.
pub(super) fn place(
    registry: &'static Registry,
    overrides: &Overrides,
    told: &Told,
    start: &'static str,
) -> Result<&'static str, Ending> {
    let location = told.location.as_deref().unwrap_or(start);
    let hosts = Hosts::new(registry, location, overrides).map_err(Ending::failed)?;
    match told.accounts_server.as_deref().map(|server| server.trim_end_matches('/')) {
        Some(server) if server != hosts.accounts().to_string() => Err(Ending::failed(format!(
            "the redirect names an accounts server that is not the one of the data centre `{location}` ({}): nothing \
             was sent there",
            hosts.accounts()
        ))),
        _ => Ok(hosts.data_centre()),
    }
}

/// Waits for the redirect; other requests, for example for an icon, are answered and forgotten.
async fn answer(listener: &TcpListener, state: &str) -> Result<Told, Ending> {
    loop {
        let (stream, _) = listener.accept().await.map_err(Ending::failed)?;
        let found: Arc<Mutex<Option<Result<Told, String>>>> = Arc::default();
        let keep = Arc::clone(&found);
        let service = service_fn(move |request: Request<Incoming>| {
            let (reply, told) = reply(&request, state);
            if let Some(told) = told {
                *keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(told);
            }
            std::future::ready(Ok::<_, Infallible>(reply))
        });
        // A connection that breaks brought nothing; the next one may.
        let _ = http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
        let told = found.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(told) = told {
            return told.map_err(Ending::failed);
        }
    }
}

fn reply(request: &Request<Incoming>, state: &str) -> (Response<Full<Bytes>>, Option<Result<Told, String>>) {
    if request.uri().path() != PATH {
        return (page(StatusCode::NOT_FOUND, "There is nothing here."), None);
    }
    let pairs = form(request.uri().query().unwrap_or_default());
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    // Somebody else's redirect must neither be taken nor end the waiting.
    if !bool::from(get("state").unwrap_or_default().as_bytes().ct_eq(state.as_bytes())) {
        return (page(StatusCode::BAD_REQUEST, "This is not the answer that was waited for."), None);
    }
    if let Some(code) = get("code").filter(|code| !code.is_empty()) {
        let told = Told {
            code: Secret::from(code),
            location: get("location").map(str::to_owned),
            accounts_server: get("accounts-server").map(str::to_owned),
        };
        (page(StatusCode::OK, "Done. This page can be closed."), Some(Ok(told)))
    } else {
        let why: String = get("error").unwrap_or("no code").chars().filter(char::is_ascii_graphic).take(60).collect();
        let told = format!("the vendor's page gave no grant code ({why}). Start again, and accept there");
        (page(StatusCode::OK, "Nothing was granted. This page can be closed."), Some(Err(told)))
    }
}

fn page(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut page = Response::new(Full::new(Bytes::from(format!("<!doctype html><title>Consent</title><p>{text}</p>"))));
    *page.status_mut() = status;
    let headers = page.headers_mut();
    headers.insert("content-type", http::HeaderValue::from_static("text/html; charset=utf-8"));
    // The address holds the code.
    headers.insert("referrer-policy", http::HeaderValue::from_static("no-referrer"));
    headers.insert("cache-control", http::HeaderValue::from_static("no-store"));
    page
}

pub(super) fn form(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

pub(super) fn random() -> Result<String, Ending> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Ending::failed(format!("the system gives no random numbers: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
