//! Who may ask at all: defences against web pages that reach for a server on the reader's machine.

use http::uri::Authority;
use http::{HeaderMap, StatusCode, Uri, header};

use crate::zoho::hosts;

/// Which browsers and which names are let in.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    /// Origins of web pages that may call, besides those of this machine, as `https://example.org`.
    pub allow_origins: Vec<String>,
    /// The server is bound to a loopback address: only requests that name this machine are served,
    /// so that a name that an attacker points here (DNS rebinding) is of no use.
    pub loopback_only: bool,
    /// Another name that a proxy on this machine may pass on: the one of the public URL.
    pub public_host: Option<String>,
}

impl Guard {
    /// `Ok(origin)` if the request may be served, else the status and why.
    pub(super) fn check<'a>(
        &self,
        uri: &Uri,
        headers: &'a HeaderMap,
    ) -> Result<Option<&'a str>, (StatusCode, &'static str)> {
        if self.loopback_only && !named_host(uri, headers).is_some_and(|host| self.is_own_name(host.host())) {
            return Err((StatusCode::FORBIDDEN, "this server answers to the names of this machine only (Host header)"));
        }
        let Some(origin) = headers.get(header::ORIGIN) else { return Ok(None) };
        let refused = (StatusCode::FORBIDDEN, "pages of this origin may not call; --allow-origin lets one in");
        let origin = origin.to_str().map_err(|_| refused)?;
        if self.allow_origins.iter().any(|allowed| allowed.eq_ignore_ascii_case(origin)) || is_local_origin(origin) {
            Ok(Some(origin))
        } else {
            Err(refused)
        }
    }

    fn is_own_name(&self, host: &str) -> bool {
        is_loopback(host) || self.public_host.as_ref().is_some_and(|public| public.eq_ignore_ascii_case(host))
    }
}

fn named_host(uri: &Uri, headers: &HeaderMap) -> Option<Authority> {
    if let Some(authority) = uri.authority() {
        return Some(authority.clone());
    }
    let mut values = headers.get_all(header::HOST).iter();
    let host = values.next()?.to_str().ok()?.parse().ok()?;
    values.next().is_none().then_some(host)
}

fn is_local_origin(origin: &str) -> bool {
    let Ok(uri) = origin.parse::<Uri>() else { return false };
    matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(is_loopback)
}

/// The host, a name or an address as in a URL, is this machine.
fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || hosts::is_loopback(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn pages_and_names() {
        let guard =
            Guard { allow_origins: vec!["https://agents.example".into()], loopback_only: true, ..Guard::default() };
        let table: &[(&str, Option<&str>, bool)] = &[
            ("127.0.0.1:8787", None, true),
            ("localhost", None, true),
            ("LOCALHOST:1", None, true),
            ("[::1]:8787", None, true),
            ("127.9.9.9", None, true),
            ("rebound.example:8787", None, false),
            ("localhost.example", None, false),
            ("192.168.0.7", None, false),
            ("", None, false),
            ("localhost", Some("http://localhost:3000"), true),
            ("localhost", Some("https://127.0.0.1"), true),
            ("localhost", Some("http://[::1]:5173"), true),
            ("localhost", Some("https://agents.example"), true),
            ("localhost", Some("https://Agents.example"), true),
            ("localhost", Some("https://agents.example:8443"), false),
            ("localhost", Some("https://evil.example"), false),
            ("localhost", Some("http://localhost.evil.example"), false),
            ("localhost", Some("file://localhost"), false),
            ("localhost", Some("null"), false),
            ("localhost", Some(""), false),
        ];
        for (host, origin, allowed) in table {
            let headers = headers(host, *origin);
            let answer = guard.check(&Uri::from_static("/mcp"), &headers);
            assert_eq!(answer.is_ok(), *allowed, "{host} {origin:?}");
        }
    }

    #[test]
    fn a_server_for_others_answers_to_any_name() {
        let guard = Guard::default();
        assert!(guard.check(&Uri::from_static("/mcp"), &headers("mcp.example.org", None)).is_ok());
    }

    #[test]
    fn a_proxy_on_this_machine_may_pass_on_the_public_name_and_no_other() {
        let guard = Guard { loopback_only: true, public_host: Some("mcp.example.org".into()), ..Guard::default() };
        let passes = |host| guard.check(&Uri::from_static("/mcp"), &headers(host, None)).is_ok();
        assert!(passes("mcp.example.org") && passes("MCP.example.org:443") && passes("127.0.0.1:8787"));
        assert!(!passes("example.org") && !passes("mcp.example.org.evil.example"));
    }

    #[test]
    fn two_host_headers_are_none() {
        let guard = Guard { loopback_only: true, ..Guard::default() };
        let mut headers = headers("localhost", None);
        headers.append(header::HOST, "localhost".parse().unwrap());
        assert!(guard.check(&Uri::from_static("/mcp"), &headers).is_err());
    }
}
