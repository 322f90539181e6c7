//! How the vendor is reached from this machine: whom TLS trusts, and through which proxy.
//!
//! Both come from where the program runs and never from a call. A proxy carries TLS from end to end (`CONNECT`), so it
//! sees a host and no more; one that opens TLS needs its own root in `ca_file`. Requests to this machine are never
//! proxied.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use http::uri::{Scheme, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, TrustAnchor};

use super::hosts::is_loopback;

/// Roots beside the compiled-in ones, and proxies. The default is neither.
#[derive(Clone, Default)]
pub struct Network {
    roots: Vec<TrustAnchor<'static>>,
    proxies: Option<Arc<Matcher>>,
}

impl Network {
    /// With the certificates of a PEM file trusted as well. What cannot be a root is left out, as long as one can.
    pub fn trusting(mut self, file: &Path) -> Result<Self, String> {
        let shown = file.display();
        let unreadable = |error: rustls::pki_types::pem::Error| format!("{shown} cannot be read: {error}");
        let mut store = RootCertStore::empty();
        let mut refused = None;
        for certificate in CertificateDer::pem_file_iter(file).map_err(unreadable)? {
            if let Err(error) = store.add(certificate.map_err(unreadable)?) {
                refused = Some(error);
            }
        }
        if store.is_empty() {
            let why = refused.map_or_else(|| "it holds none".to_owned(), |error| error.to_string());
            return Err(format!("{shown} gives no root certificate ({why}); it must hold them as PEM"));
        }
        self.roots.append(&mut store.roots);
        Ok(self)
    }

    /// With the proxy that `https` names, but for the hosts in `no`, both as in the variables `HTTPS_PROXY` and
    /// `NO_PROXY`.
    pub fn through(mut self, https: &str, no: &str) -> Result<Self, String> {
        // The address may hold a password, so that no error may show it.
        match https.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase()) {
            None => {}
            Some(scheme) if scheme == "http" => {}
            Some(scheme) => {
                let scheme: String = scheme.chars().filter(char::is_ascii_alphanumeric).take(10).collect();
                return Err(format!("a proxy by {scheme}:// is not known; write it as http://HOST:PORT"));
            }
        }
        let matcher = Matcher::builder().https(https).no(no).build();
        // A host that no list excludes tells whether the address could be read.
        let probe = Matcher::builder().https(https).build().intercept(&Uri::from_static("https://probe.invalid"));
        if probe.is_none() {
            return Err("that is no address of a proxy; write it as http://HOST:PORT".to_owned());
        }
        self.proxies = Some(Arc::new(matcher));
        Ok(self)
    }

    /// The proxy for a request, if one is to be used.
    pub(crate) fn proxy(&self, uri: &Uri) -> Option<Intercept> {
        let proxies = self.proxies.as_ref()?;
        let outside = uri.scheme() == Some(&Scheme::HTTPS) && !uri.host().is_some_and(is_own);
        if outside { proxies.intercept(uri) } else { None }
    }

    /// Everything that TLS trusts.
    pub(super) fn root_store(&self) -> RootCertStore {
        let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        store.roots.extend(self.roots.iter().cloned());
        store
    }
}

/// This machine, by address or by name.
fn is_own(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || is_loopback(host)
}

impl fmt::Debug for Network {
    /// Leaves the proxy's address out: it may hold a password.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Network")
            .field("roots", &self.roots.len())
            .field("proxy", &self.proxies.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> Uri {
        text.parse().unwrap()
    }

    #[test]
    fn this_machine_is_never_proxied_and_neither_is_what_is_excluded() {
        let network = Network::default().through("http://u:p@proxy.example:3128", "zoho.eu, .internal").unwrap();
        let proxy = network.proxy(&uri("https://www.zohoapis.eu/x")).unwrap();
        assert_eq!(proxy.uri().authority().unwrap(), "proxy.example:3128");
        assert_eq!(proxy.basic_auth().unwrap(), "Basic dTpw");
        for direct in [
            "https://accounts.zoho.eu/",
            "https://a.internal/",
            "https://127.0.0.1/",
            "https://localhost/",
            "https://[::1]:4/",
            "http://www.zohoapis.eu/",
        ] {
            assert!(network.proxy(&uri(direct)).is_none(), "{direct}");
        }
        assert!(Network::default().proxy(&uri("https://www.zohoapis.eu/")).is_none());
        assert!(Network::default().through("proxy.example:3128", "*").unwrap().proxy(&uri("https://a.b/")).is_none());
    }

    #[test]
    fn what_is_no_proxy_is_told_without_its_password() {
        for (given, told) in [
            ("socks5://u:topsecret@h:1", "by socks5://"),
            ("https://u:topsecret@h:1", "by https://"),
            ("http://", "no address"),
        ] {
            let error = Network::default().through(given, "").unwrap_err();
            assert!(error.contains(told) && !error.contains("topsecret"), "{error}");
        }
        let network = Network::default().through("http://u:topsecret@h:1", "").unwrap();
        assert!(!format!("{network:?}").contains("topsecret"));
    }

    #[test]
    fn a_file_without_certificates_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("roots.pem");
        assert!(Network::default().trusting(&file).unwrap_err().contains("cannot be read"));
        std::fs::write(&file, "# nothing\n").unwrap();
        assert!(Network::default().trusting(&file).unwrap_err().contains("it holds none"));
        std::fs::write(&file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
        assert!(Network::default().trusting(&file).unwrap_err().contains("gives no root certificate"));
        let root = rcgen::generate_simple_self_signed(["root.example".to_owned()]).unwrap();
        std::fs::write(&file, root.cert.pem()).unwrap();
        let plain = Network::default().root_store().len();
        assert_eq!(Network::default().trusting(&file).unwrap().root_store().len(), plain + 1);
    }
}
