//! The real host names over TLS, through a proxy: in process, and the built program with nothing but its environment.

use std::io::Write as _;
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::zoho::network::Network;
use zoho_mcp_tests::programs::command;

use crate::client::Client;
use crate::products::PRODUCTS;
use crate::server::{Act, Vendor, read_request, soon};

/// A root of our own, as PEM, and an acceptor with a certificate of it for these hosts.
fn authority(hosts: &[&str]) -> (String, TlsAcceptor) {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    let root = params.self_signed(&key).expect("a root");
    let issuer = Issuer::new(params, key);
    let names: Vec<String> = hosts.iter().map(|&host| host.to_owned()).collect();
    let key = KeyPair::generate().expect("a key");
    let leaf = CertificateParams::new(names).expect("parameters").signed_by(&key, &issuer).expect("a certificate");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .expect("a certificate and its key");
    (root.pem(), TlsAcceptor::from(Arc::new(config)))
}

/// A proxy that leads every CONNECT to the vendor, over TLS.
struct Proxy {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn start(vendor: Vendor, tls: TlsAcceptor, refuse: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://user:proxy-password@{}", listener.local_addr().expect("a bound address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (vendor, tls, keep) = (vendor.clone(), tls.clone(), Arc::clone(&keep));
                tokio::spawn(async move { tunnel(stream, vendor, tls, &keep, refuse).await });
            }
        });
        Self { url, asked }
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("no test panicked inside"))
    }
}

async fn tunnel(mut stream: TcpStream, vendor: Vendor, tls: TlsAcceptor, keep: &Mutex<Vec<String>>, refuse: bool) {
    let Some(head) = read_request(&mut stream).await else { return };
    let line = head.lines().next().unwrap_or_default().to_owned();
    let known = head.contains("Basic dXNlcjpwcm94eS1wYXNzd29yZA==");
    keep.lock().expect("no test panicked inside").push(format!("{line} {}", if known { "known" } else { "unknown" }));
    if refuse {
        let _ = stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n").await;
        return;
    }
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
    if let Ok(stream) = tls.accept(stream).await {
        vendor.talk(stream).await;
    }
}

const HOSTS: [&str; 5] = ["accounts.zoho.eu", "www.zohoapis.eu", "desk.zoho.eu", "mail.zoho.eu", "projectsapi.zoho.eu"];

fn file_of(pem: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pem.as_bytes()).expect("a written file");
    file
}

#[tokio::test]
async fn every_product_is_reached_at_its_own_host_over_tls_through_a_proxy() {
    let (pem, tls) = authority(&HOSTS);
    let root = file_of(&pem);
    for product in &PRODUCTS {
        let vendor = Vendor::start(Act::json(200, product.good)).await;
        let proxy = Proxy::start(vendor.clone(), tls.clone(), false).await;
        let network =
            Network::default().trusting(root.path()).expect("a root").through(&proxy.url, "").expect("a proxy");
        let client = Client::new(&REGISTRY, None, network);
        let (tool, arguments) = product.read;
        for _ in 0..2 {
            let told = soon("an answer", client.call(tool, &arguments())).await;
            assert_ne!(told.result["isError"], json!(true), "{}", told.bytes);
        }
        let host = match product.name {
            "crm" | "books" => "www.zohoapis.eu",
            "projects" => "projectsapi.zoho.eu",
            name => &format!("{name}.zoho.eu"),
        };
        // One connection each, kept for the second call.
        assert_eq!(
            proxy.take(),
            ["CONNECT accounts.zoho.eu:443 HTTP/1.1 known".to_owned(), format!("CONNECT {host}:443 HTTP/1.1 known")]
        );
        assert_eq!(vendor.take_counts(), (1, 2));
    }
}

#[tokio::test]
async fn who_is_not_trusted_gets_nothing() {
    let (pem, _) = authority(&HOSTS);
    let (_, impostor) = authority(&HOSTS);
    let (elsewhere_pem, elsewhere) = authority(&["accounts.zoho.example"]);
    let product = &PRODUCTS[0];
    let (tool, arguments) = product.read;
    for (trusted, tls, refuse, says) in [
        (Some(&pem), impostor.clone(), false, "BadSignature"),
        (None, impostor.clone(), false, "UnknownIssuer"),
        (Some(&elsewhere_pem), elsewhere, false, "not valid for name"),
        (Some(&pem), impostor, true, "gave no way through"),
    ] {
        let vendor = Vendor::start(Act::json(200, product.good)).await;
        let proxy = Proxy::start(vendor.clone(), tls, refuse).await;
        let mut network = Network::default().through(&proxy.url, "").expect("a proxy");
        if let Some(pem) = trusted {
            network = network.trusting(file_of(pem).path()).expect("a root");
        }
        let told = soon("an answer", Client::new(&REGISTRY, None, network).call(tool, &arguments())).await;
        assert_eq!(told.text()["error"]["kind"], "upstream", "{}", told.bytes);
        assert!(told.bytes.contains(says), "{says}: {}", told.bytes);
        assert!(!told.bytes.contains("proxy-password"), "{}", told.bytes);
        assert_eq!(vendor.take_counts(), (0, 0), "not a byte of a request");
    }
}

/// The program as it is installed: roots and proxy come from the environment, hosts from the data-centre table.
#[tokio::test(flavor = "multi_thread")]
async fn the_program_goes_through_the_proxy_of_its_environment() {
    let (pem, tls) = authority(&HOSTS);
    let root = file_of(&pem);
    let product = &PRODUCTS[0];
    let vendor = Vendor::start(Act::json(200, product.good)).await;
    let proxy = Proxy::start(vendor.clone(), tls, false).await;
    let (tool, arguments) = product.read;
    let run = |variables: &[(&str, &str)]| {
        let mut program = command("zoho-mcp");
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy", "SSL_CERT_FILE"] {
            program.env_remove(name);
        }
        program.args(["call", tool, "--args", &arguments().to_string()]);
        program.env("ZOHO_DC", "eu").env("ZOHO_CLIENT_ID", "1000.CLIENT");
        program.env("ZOHO_CLIENT_SECRET", "client-secret-of-the-program");
        program.env("ZOHO_REFRESH_TOKEN", "1000.refresh-token-of-the-program");
        program.envs(variables.iter().copied());
        program.output().expect("the program runs")
    };
    let path = root.path().to_str().expect("a path in Unicode").to_owned();
    for trusted in ["SSL_CERT_FILE", "ZOHO_MCP_CA_FILE"] {
        let output = run(&[("HTTPS_PROXY", &proxy.url), (trusted, &path)]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(String::from_utf8_lossy(&output.stdout).contains("Boone"));
        assert_eq!(proxy.take().len(), 2);
    }
    let output = run(&[("HTTPS_PROXY", "socks5://u:proxy-password@localhost:1")]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("HTTPS_PROXY") && !told.contains("proxy-password"), "{told}");
}
