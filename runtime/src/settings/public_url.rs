//! The URL under which the internet reaches a server that stands behind a proxy.

use http::Uri;

use super::SettingsError;

/// `https`, a host that is not this machine, perhaps a port and a path; nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    /// Without a slash at the end.
    base: String,
    host: String,
}

impl PublicUrl {
    /// Reads what a person wrote.
    pub fn parse(given: &str) -> Result<Self, SettingsError> {
        let refused = |why: &str| {
            SettingsError(format!(
                "the public URL `{given}` {why}. Write it as clients reach the proxy in front of this server: \
                 https://mcp.example.org, with a path where the proxy serves this server below one"
            ))
        };
        let uri: Uri = given.parse().map_err(|_| refused("is no URL"))?;
        if uri.scheme_str() != Some("https") {
            return Err(refused("is not https, and the URL holds the server's token"));
        }
        let authority = uri.authority().ok_or_else(|| refused("names no host"))?;
        if authority.as_str().contains('@') {
            return Err(refused("holds a user name"));
        }
        if authority.host() == "localhost" || crate::zoho::hosts::is_loopback(authority.host()) {
            return Err(refused("names this machine, which the internet cannot reach"));
        }
        if uri.query().is_some() || given.contains('#') {
            return Err(refused("has more than a path"));
        }
        Ok(Self { base: given.trim_end_matches('/').to_owned(), host: authority.host().to_owned() })
    }

    /// With a path of this server, which begins with a slash, behind it.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The name that a proxy may pass on in `Host`.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_with_or_without_a_path() {
        for (given, joined) in [
            ("https://mcp.example.org", "https://mcp.example.org/mcp/t"),
            ("https://mcp.example.org/", "https://mcp.example.org/mcp/t"),
            ("https://example.org:8443/zoho/", "https://example.org:8443/zoho/mcp/t"),
        ] {
            assert_eq!(PublicUrl::parse(given).unwrap().join("/mcp/t"), joined);
        }
        assert_eq!(PublicUrl::parse("https://example.org:8443").unwrap().host(), "example.org");
    }

    #[test]
    fn what_no_client_on_the_internet_could_use() {
        for (given, why) in [
            ("http://mcp.example.org", "not https"),
            ("mcp.example.org", "not https"),
            ("https://", "no URL"),
            ("https://localhost:8787", "this machine"),
            ("https://127.0.0.1", "this machine"),
            ("https://user@example.org", "a user name"),
            ("https://example.org/?a=b", "more than a path"),
            ("https://example.org/#a", "more than a path"),
        ] {
            let told = PublicUrl::parse(given).unwrap_err().to_string();
            assert!(told.contains(why), "{told}");
        }
    }
}
