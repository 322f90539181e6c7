//! TLS for the listener: a certificate and its key, read from files and read again on request.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

/// Where certificate and key are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFiles {
    /// PEM: the server's certificate, then those between it and a root.
    pub cert: PathBuf,
    /// PEM: its private key.
    pub key: PathBuf,
}

/// What accepts TLS connections. Its clones share the certificate.
#[derive(Clone)]
pub struct Tls {
    files: TlsFiles,
    current: Arc<RwLock<Arc<ServerConfig>>>,
}

impl fmt::Debug for Tls {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Tls").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Tls {
    /// Reads both files.
    pub fn new(files: TlsFiles) -> Result<Self, String> {
        let current = Arc::new(RwLock::new(Arc::new(read(&files)?)));
        Ok(Self { files, current })
    }

    /// Reads both files again. Connections that are open keep what they have; on an error everything stays.
    pub fn reload(&self) -> Result<(), String> {
        let new = Arc::new(read(&self.files)?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

fn read(files: &TlsFiles) -> Result<ServerConfig, String> {
    let TlsFiles { cert, key } = files;
    let told =
        |what: &str, path: &Path, why: String| format!("the TLS {what} {} cannot be used: {why}", path.display());
    let chain: Vec<CertificateDer> = CertificateDer::pem_file_iter(cert)
        .and_then(Iterator::collect)
        .map_err(|error| told("certificate", cert, error.to_string()))?;
    if chain.is_empty() {
        return Err(told("certificate", cert, "it holds none in PEM".to_owned()));
    }
    let key_told = |why: String| told("key", key, why);
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| key_told(error.to_string()))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(|error| key_told(format!("{error}; it must be the key of {}", cert.display())))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path, cert: &str, key: &str) -> TlsFiles {
        let files = TlsFiles { cert: folder.join("cert.pem"), key: folder.join("key.pem") };
        std::fs::write(&files.cert, cert).unwrap();
        std::fs::write(&files.key, key).unwrap();
        files
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_file_and_never_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let one = rcgen::generate_simple_self_signed(["one.example".to_owned()]).unwrap();
        let other = rcgen::generate_simple_self_signed(["other.example".to_owned()]).unwrap();
        let (cert, key) = (one.cert.pem(), one.signing_key.serialize_pem());
        let secret = key.lines().nth(1).unwrap().to_owned();
        let cases = [
            ("", key.as_str(), "cert.pem"),
            (cert.as_str(), "nothing", "key.pem"),
            (cert.as_str(), &other.signing_key.serialize_pem(), "must be the key of"),
            (key.as_str(), key.as_str(), "it holds none in PEM"),
        ];
        for (cert, key, told) in cases {
            let error = Tls::new(files(folder.path(), cert, key)).unwrap_err();
            assert!(error.contains(told) && !error.contains(&secret), "{error}");
        }
        let tls = Tls::new(files(folder.path(), &cert, &key)).unwrap();
        std::fs::write(folder.path().join("key.pem"), "nothing").unwrap();
        assert!(tls.reload().is_err(), "what holds stays");
        let _ = tls.acceptor();
    }
}
