//! The accounts host, and what a token opens.

use std::time::Duration;

use sandbox::{CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN, Settings};
use serde_json::{Value, json};

use crate::support::Zoho;

const MINUTE: Duration = Duration::from_mins(1);

#[tokio::test]
async fn a_refresh_answers_an_access_token_and_no_refresh_token() {
    let zoho = Zoho::start().await;
    let answer = zoho.refresh().await;
    let body = answer.json();
    assert_eq!(answer.status, 200);
    assert!(body["access_token"].as_str().unwrap().starts_with("1000."));
    assert_eq!(body["expires_in"], 3600);
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["api_domain"], zoho.running.url);
    assert!(body["scope"].as_str().unwrap().starts_with("ZohoCRM.modules.ALL ZohoCRM.files.READ"));
    assert!(body.get("refresh_token").is_none());
}

#[tokio::test]
async fn parameters_may_stand_in_the_query() {
    let zoho = Zoho::start().await;
    let query = format!(
        "grant_type=refresh_token&client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}&refresh_token={REFRESH_TOKEN}"
    );
    let answer = zoho.form(&format!("/oauth/v2/token?{query}"), "").await;
    assert!(answer.json()["access_token"].is_string());
}

#[tokio::test]
async fn errors_come_under_status_200() {
    let zoho = Zoho::start().await;
    let known = format!("client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}");
    for (form, error) in [
        (format!("grant_type=refresh_token&{known}&refresh_token=1000.no"), "invalid_code"),
        (format!("grant_type=authorization_code&{known}&code=1000.no"), "invalid_code"),
        (
            format!("grant_type=refresh_token&client_id=1000.X&client_secret=x&refresh_token={REFRESH_TOKEN}"),
            "invalid_client",
        ),
        (
            format!("grant_type=refresh_token&client_id={CLIENT_ID}&client_secret=x&refresh_token={REFRESH_TOKEN}"),
            "invalid_client_secret",
        ),
        (known, "general_error"),
    ] {
        let answer = zoho.form("/oauth/v2/token", &form).await;
        assert_eq!((answer.status, answer.json()), (200, json!({"error": error})), "{form}");
    }
}

#[tokio::test]
async fn the_eleventh_token_in_ten_minutes_is_denied_under_a_switchable_status() {
    let zoho = Zoho::start().await;
    for _ in 0..9 {
        assert!(zoho.refresh().await.json()["access_token"].is_string());
    }
    let denied = zoho.refresh().await;
    assert_eq!((denied.status, &denied.json()["error"]), (400, &json!("Access Denied")));
    zoho.post("/_sandbox/settings", json!({"throttle_status": 200})).await;
    let denied = zoho.refresh().await;
    assert_eq!((denied.status, &denied.json()["status"]), (200, &json!("failure")));
    assert!(denied.headers.get("retry-after").is_none());
    zoho.running.advance(10 * MINUTE);
    assert!(zoho.refresh().await.json()["access_token"].is_string());
}

#[tokio::test]
async fn an_access_token_lives_an_hour() {
    let mut zoho = Zoho::start().await;
    zoho.running.advance(59 * MINUTE);
    assert_eq!(zoho.get("/crm/v8/org").await.status, 200);
    zoho.running.advance(MINUTE);
    let expired = zoho.get("/crm/v8/org").await;
    assert_eq!(expired.problem(), (401, "INVALID_TOKEN".to_owned()));
    assert_eq!(expired.json()["details"], json!({}));
    zoho.post("/_sandbox/settings", json!({"expired_token_code": "AUTHENTICATION_FAILURE"})).await;
    assert_eq!(zoho.get("/crm/v8/org").await.problem(), (401, "AUTHENTICATION_FAILURE".to_owned()));
    zoho.renew().await;
    assert_eq!(zoho.get("/crm/v8/org").await.status, 200);
}

#[tokio::test]
async fn only_the_header_of_zoho_opens() {
    let zoho = Zoho::start().await;
    let bearer = format!("Bearer {}", zoho.token);
    for authorization in [bearer.as_str(), "Zoho-oauthtoken 1000.unknown", "Zoho-oauthtoken "] {
        let answer = zoho.send("GET", "/crm/v8/org", &[("authorization", authorization)], String::new()).await.unwrap();
        assert_eq!(answer.problem(), (401, "INVALID_TOKEN".to_owned()), "{authorization}");
    }
    let bare = zoho.send("GET", "/crm/v8/org", &[], String::new()).await.unwrap();
    assert_eq!(bare.problem(), (401, "AUTHENTICATION_FAILURE".to_owned()));
}

#[tokio::test]
async fn revoking_a_refresh_token_ends_its_access_tokens() {
    let zoho = Zoho::start().await;
    let answer = zoho.form(&format!("/oauth/v2/token/revoke?token={REFRESH_TOKEN}"), "").await;
    assert_eq!((answer.status, answer.json()), (200, json!({"status": "success"})));
    assert_eq!(zoho.get("/crm/v8/org").await.status, 401);
    assert_eq!(zoho.refresh().await.json(), json!({"error": "invalid_code"}));
    assert_eq!(zoho.form("/oauth/v2/token/revoke", "token=1000.unknown").await.status, 400);
}

#[tokio::test]
async fn a_grant_code_becomes_a_refresh_token_with_its_own_scopes() {
    let mut zoho = Zoho::start().await;
    let code = zoho.post("/_sandbox/grant_code", json!({"scopes": ["ZohoCRM.org.READ"]})).await.json();
    let form = format!(
        "grant_type=authorization_code&client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}&code={}",
        code["code"].as_str().unwrap()
    );
    let body = zoho.form("/oauth/v2/token", &form).await.json();
    assert_eq!(body["scope"], "ZohoCRM.org.READ");
    assert!(body["refresh_token"].is_string());
    body["access_token"].as_str().unwrap().clone_into(&mut zoho.token);
    assert_eq!(zoho.get("/crm/v8/org").await.status, 200);
    assert_eq!(zoho.get("/crm/v8/users").await.problem(), (401, "OAUTH_SCOPE_MISMATCH".to_owned()));
    assert_eq!(zoho.form("/oauth/v2/token", &form).await.json(), json!({"error": "invalid_code"}));
}

const CALLBACK: &str = "http://127.0.0.1:8788/callback";

fn consent(changed: &str) -> String {
    format!(
        "response_type=code&client_id={CLIENT_ID}&scope=ZohoCRM.org.READ,Made.up.READ&redirect_uri={CALLBACK}&state=s%26t{changed}"
    )
}

/// The parameters of the redirect that follows a decision.
async fn redirected(zoho: &Zoho, form: &str) -> Vec<(String, String)> {
    let answer = zoho.form("/oauth/v2/auth", form).await;
    assert_eq!(answer.status, 302, "{answer:?}");
    let location = answer.headers["location"].to_str().unwrap();
    let query = location.strip_prefix(&format!("{CALLBACK}?")).unwrap();
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    query.split('&').map(|pair| pair.split_once('=').unwrap()).map(|(a, b)| (a.to_owned(), decode(b))).collect()
}

#[tokio::test]
async fn consent_leads_back_with_a_code_and_the_place_to_exchange_it() {
    let zoho = Zoho::start().await;
    let back = redirected(&zoho, &consent("&access_type=offline&decision=accept")).await;
    let get = |name: &str| back.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    assert_eq!(
        (get("location"), get("accounts-server"), get("state")),
        (Some("us".to_owned()), Some(zoho.running.url.clone()), Some("s&t".to_owned()))
    );
    let form = |code: &str, redirect_uri: &str| {
        format!(
            "grant_type=authorization_code&client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}&code={code}\
             &redirect_uri={redirect_uri}"
        )
    };
    let code = get("code").unwrap();
    let body = zoho.form("/oauth/v2/token", &form(&code, CALLBACK)).await.json();
    assert_eq!(body["scope"], "ZohoCRM.org.READ", "scopes that are not known are left out");
    assert!(body["refresh_token"].is_string());

    // Without offline access there is no refresh token; with another redirect URI nothing at all.
    let code = |back: Vec<(String, String)>| back.into_iter().find(|(name, _)| name == "code").unwrap().1;
    let online = code(redirected(&zoho, &consent("&decision=accept")).await);
    assert!(zoho.form("/oauth/v2/token", &form(&online, CALLBACK)).await.json().get("refresh_token").is_none());
    let other = code(redirected(&zoho, &consent("&decision=accept")).await);
    let refused = zoho.form("/oauth/v2/token", &form(&other, "http://127.0.0.1:1/")).await.json();
    assert_eq!(refused, json!({"error": "invalid_redirect_uri"}));
    let back = redirected(&zoho, &consent("&decision=reject")).await;
    assert_eq!(back[0], ("error".to_owned(), "access_denied".to_owned()));
}

#[tokio::test]
async fn what_cannot_be_consented_to_gets_a_page() {
    let zoho = Zoho::start().await;
    let page = zoho.get(&format!("/oauth/v2/auth?{}", consent(""))).await;
    assert!(page.status == 200 && page.text().contains("<li>ZohoCRM.org.READ</li>"), "{page:?}");
    for (from, to, code) in [
        (CLIENT_ID, "1000.X", "invalid_client"),
        ("8788", "8789", "invalid_redirect_uri"),
        ("=code", "=token", "invalid_response_type"),
        ("ZohoCRM.org.READ", "Other.READ", "invalid_oauthscope"),
    ] {
        let page = zoho.get(&format!("/oauth/v2/auth?{}", consent("").replace(from, to))).await;
        assert!(page.status == 400 && page.text().contains(code), "{code}: {page:?}");
    }
    let info = zoho.get("/oauth/serverinfo").await.json();
    assert_eq!(info, json!({"result": "success", "locations": {"us": zoho.running.url}}));
}

async fn opens(scopes: &[&str], method: &str, path: &str, body: Option<Value>) -> bool {
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    let zoho = Zoho::with(Settings { scopes, ..Settings::default() }).await;
    let answer = zoho.call(method, path, &[], body).await;
    let mismatch = answer.problem() == (401, "OAUTH_SCOPE_MISMATCH".to_owned());
    assert!(mismatch || answer.status < 300, "{method} {path}: {answer:?}");
    !mismatch
}

#[tokio::test]
async fn each_call_needs_its_scopes() {
    let search = "/crm/v8/Leads/search?word=TechCorp";
    assert!(!opens(&["ZohoCRM.modules.ALL"], "GET", search, None).await);
    assert!(opens(&["ZohoCRM.modules.leads.READ", "ZohoSearch.securesearch.READ"], "GET", search, None).await);
    let query = || Some(json!({"select_query": "select id from Deals where id is not null"}));
    assert!(!opens(&["ZohoCRM.modules.ALL"], "POST", "/crm/v8/coql", query()).await);
    assert!(!opens(&["ZohoCRM.coql.READ"], "POST", "/crm/v8/coql", query()).await);
    assert!(opens(&["ZohoCRM.coql.READ", "ZohoCRM.modules.deals.ALL"], "POST", "/crm/v8/coql", query()).await);
    let lead = || Some(json!({"data": [{"Last_Name": "New"}]}));
    assert!(!opens(&["ZohoCRM.modules.READ"], "POST", "/crm/v8/Leads", lead()).await);
    assert!(!opens(&["ZohoCRM.modules.contacts.ALL"], "POST", "/crm/v8/Leads", lead()).await);
    assert!(opens(&["ZohoCRM.modules.leads.CREATE"], "POST", "/crm/v8/Leads", lead()).await);
    assert!(opens(&["ZohoCRM.settings.fields.READ"], "GET", "/crm/v8/settings/fields?module=Deals", None).await);
    assert!(!opens(&["ZohoCRM.settings.modules.READ"], "GET", "/crm/v8/settings/fields?module=Deals", None).await);
}
