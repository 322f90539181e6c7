use super::*;
use crate::zoho::fixture::{FakeVendor, REGISTRY, json};

fn client() -> Client {
    Client { id: "1000.CLIENT".to_owned(), secret: Secret::from("client-secret-77") }
}

async fn try_codes(answers: &[&str], only: Option<&str>) -> (Result<String, String>, Vec<String>) {
    let vendor = FakeVendor::new(Vec::new());
    for body in answers {
        vendor.answer_next_token(json(200, body));
    }
    let code = Secret::from("1000.grant-code");
    let found = exchange(&REGISTRY, &*vendor, &Overrides::new(), only, &client(), &code, None).await;
    let found = found.map(|(centre, granted)| format!("{centre} {}", granted.refresh_token.expose()));
    let sent = vendor.sent.lock().unwrap();
    let lines = sent.iter().map(|sent| sent.line.clone()).collect();
    assert!(sent.iter().all(|sent| sent.body.contains("code=1000.grant-code")));
    (found, lines)
}

const GRANTED: &str = r#"{"access_token":"a","refresh_token":"1000.new","scope":"A.b.READ"}"#;

#[tokio::test]
async fn the_data_centre_is_the_first_that_knows_the_code() {
    let (found, sent) = try_codes(&[r#"{"error":"invalid_client"}"#, GRANTED], None).await;
    assert_eq!(found.unwrap(), "au 1000.new");
    assert_eq!(
        sent,
        [
            "POST https://accounts.vendor.example/oauth/v2/token",
            "POST https://accounts.vendor.com.example/oauth/v2/token"
        ]
    );
    let (found, sent) = try_codes(&[GRANTED], Some("au")).await;
    assert_eq!((found.unwrap().as_str(), sent.len()), ("au 1000.new", 1));
}

#[tokio::test]
async fn the_refusal_that_knew_most_is_told_with_its_mend() {
    let unknown = r#"{"error":"invalid_client"}"#;
    for (answers, told) in [
        ([unknown, unknown, unknown], "the client id is not known (invalid_client in us, au, xx)"),
        ([unknown, r#"{"error":"invalid_code"}"#, unknown], "(invalid_code in au). A code is good once"),
        ([unknown, r#"{"error":"invalid_client_secret"}"#, unknown], "(invalid_client_secret in au)"),
        ([unknown, r#"{"error":"invalid_redirect_uri"}"#, unknown], "the redirect URI is not the one"),
        (["<html>", "{}", r#"{"access_token":"a"}"#], "us: HTTP 200 without JSON; au: HTTP 200 with neither"),
    ] {
        let (found, _) = try_codes(&answers, None).await;
        let error = found.unwrap_err();
        assert!(error.contains(told), "{error}");
        assert!(!error.contains("client-secret-77") && !error.contains("grant-code"), "{error}");
    }
    let (found, sent) = try_codes(&[r#"{"error":"Access Denied","status":"failure"}"#], None).await;
    assert!(found.unwrap_err().contains("10 minutes"));
    assert_eq!(sent.len(), 1);
    assert!(try_codes(&[], Some("uss")).await.0.unwrap_err().contains("no data centre `uss`"));
}

#[tokio::test]
async fn one_machine_is_asked_once() {
    let vendor = FakeVendor::new(Vec::new());
    vendor.answer_next_token(json(200, r#"{"error":"invalid_code"}"#));
    let mut overrides = Overrides::new();
    overrides.add("accounts=http://127.0.0.1:9").unwrap();
    let code = Secret::from("1000.grant-code");
    assert!(exchange(&REGISTRY, &*vendor, &overrides, None, &client(), &code, Some("http://x/")).await.is_err());
    assert_eq!(vendor.sent.lock().unwrap().len(), 1);
    assert!(vendor.sent.lock().unwrap()[0].body.ends_with("&redirect_uri=http%3A%2F%2Fx%2F"));
}

#[test]
fn the_consent_page_is_asked_for_a_refresh_token_each_time() {
    let hosts = Hosts::new(&REGISTRY, "us", &Overrides::new()).unwrap();
    let scopes = ["A.b.READ".to_owned(), "C.d.ALL".to_owned()];
    assert_eq!(
        consent_url(hosts.accounts(), "1000.X", &scopes, "http://127.0.0.1:1/callback", "st"),
        "https://accounts.vendor.example/oauth/v2/auth?response_type=code&access_type=offline&prompt=consent\
         &client_id=1000.X&scope=A.b.READ%2CC.d.ALL&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcallback&state=st"
    );
}
