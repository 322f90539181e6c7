//! Mail's administration: what it refuses, and what changes when it does not.

mod domains;
mod groups;
mod spam_and_users;

use sandbox::{MailSettings, Settings};
use serde_json::{Value, json};

use crate::support::{Answer, Zoho};

const ORGANISATION: &str = "/api/organization/90046567834";

fn path(rest: &str) -> String {
    format!("{ORGANISATION}{rest}")
}

/// Status and code of an error; the envelope tells the same status.
fn refused(answer: &Answer) -> (u16, String) {
    let body = answer.json();
    assert_eq!(body["status"]["code"], answer.status, "{body}");
    (answer.status, body["data"]["errorCode"].as_str().unwrap_or_default().to_owned())
}

fn data(answer: &Answer) -> Value {
    let body = answer.json();
    assert!((200..300).contains(&answer.status), "{body}");
    body["data"].clone()
}

fn stored(zoho: &Zoho, module: &str, key: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    zoho.running.records("mail", module).into_iter().find(|record| record[key] == value).unwrap_or_default()
}

async fn with(settings: Value) -> Zoho {
    let zoho = Zoho::start().await;
    let answer = zoho.post("/_sandbox/settings", json!({"mail": settings})).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    zoho
}

#[tokio::test]
async fn who_asks_and_where_is_checked_first() {
    let zoho = Zoho::start().await;
    let bare = zoho.send("GET", &path("/domains"), &[], String::new()).await.unwrap();
    assert_eq!(refused(&bare), (400, "INVALID_TICKET".into()));
    let bad = [("authorization", "Zoho-oauthtoken 1000.x")];
    let bad = zoho.send("GET", &path("/domains"), &bad, String::new()).await.unwrap();
    assert_eq!(refused(&bad), (401, "INVALID_OAUTHTOKEN".into()));
    assert_eq!(refused(&zoho.get(&path("/domain")).await), (404, "URL_RULE_NOT_CONFIGURED".into()));
    assert_eq!(refused(&zoho.get("/api/organizations/90046567834/domains").await).0, 404);
    assert_eq!(refused(&zoho.get("/api/organization/123456789/domains").await), (403, "ACCESS_DENIED".into()));
    assert_eq!(refused(&zoho.call("PATCH", &path("/domains"), &[], None).await), (400, "INVALID_METHOD".into()));
}

#[tokio::test]
async fn a_missing_scope_looks_like_a_wrong_path() {
    let scopes = ["ZohoMail.organization.domains.READ", "ZohoMail.organization.spam.UPDATE"];
    let settings = Settings { scopes: scopes.map(str::to_owned).to_vec(), ..Settings::default() };
    let zoho = Zoho::with(settings).await;
    assert_eq!(zoho.get(&path("/domains")).await.status, 200);
    let entry = json!({"spamCategory": "rejectDomain", "rejectDomain": ["bad.example"]});
    assert_eq!(zoho.put(&path("/antispam/data"), entry.clone()).await.status, 200);
    let refusals = [
        zoho.post(&path("/domains"), json!({"domainName": "a.example"})).await,
        zoho.put(&path("/domains/newbrand.example"), json!({"mode": "verifyDomainByTXT"})).await,
        zoho.call("DELETE", &path("/antispam/data"), &[], Some(entry)).await,
        zoho.get(&path("/groups")).await,
        zoho.get(&path("/policy")).await,
        zoho.get(&path("/accounts")).await,
        zoho.get(ORGANISATION).await,
    ];
    for answer in refusals {
        assert_eq!(refused(&answer), (404, "URL_RULE_NOT_CONFIGURED".into()));
    }
}

#[tokio::test]
async fn what_the_sources_leave_open_can_be_switched() {
    let zoho = with(json!({
        "spf_mode": "VerifySpfRecord", "verify_below_domain": true, "spf_hard_fail": true,
        "dkim_fail_is_readable": false, "policy_id_name": "policyId", "empty_list_status": 204,
        "refuse_unknown_members": false, "check_list_entries": false,
    }))
    .await;
    let domain = path("/domains/northwind-demo.example");
    assert_eq!(zoho.put(&domain, json!({"mode": "VerifySpfRecord", "x": 1})).await.status, 200);
    let verify = json!({"mode": "verifyDomainByTXT"});
    assert_eq!(zoho.put(&path("/domains/newbrand.example"), verify.clone()).await.status, 400);
    assert_eq!(data(&zoho.put(&path("/domains/newbrand.example/verifyDomain"), verify).await)["status"], true);
    let hard = json!({"mode": "updateSPFHardFailOption", "option": "permanentReject"});
    assert_eq!(data(&zoho.put(&path("/antispam/options"), hard).await), json!({"spfHardFail": "permanentReject"}));
    assert_eq!(zoho.get(&path("/antispam/options?mode=getDKIMFailOption")).await.status, 400);
    assert!(data(&zoho.get(&path("/policy")).await)[0]["policyId"].is_string());
    assert_eq!(zoho.get(&path("/groups/884420001/messages")).await.status, 204);
    let odd = json!({"spamCategory": "whiteListEmail", "whiteListEmail": ["trusted-partner.example"]});
    assert_eq!(zoho.put(&path("/antispam/data"), odd).await.status, 200);
    let odd = zoho.post("/_sandbox/settings", json!({"mail": {"policy_id_name": "id"}})).await;
    assert!(odd.status == 400 && odd.json().to_string().contains("mail.policy_id_name is id"));
    let defaults = MailSettings::default();
    assert!(!defaults.spf_hard_fail && !defaults.verify_below_domain && defaults.refuse_unknown_members);
}

#[tokio::test]
async fn beyond_its_requests_a_minute_mail_locks() {
    let zoho = with(json!({"requests_per_minute": 3})).await;
    for _ in 0..3 {
        assert_eq!(zoho.get(&path("/domains")).await.status, 200);
    }
    let locked = zoho.get(&path("/domains")).await;
    assert_eq!(refused(&locked), (429, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED".into()));
    zoho.running.advance(std::time::Duration::from_mins(1));
    assert_eq!(zoho.get(&path("/domains")).await.status, 200);
}

#[tokio::test]
async fn each_call_counts_from_its_own_beginning() {
    let zoho = Zoho::start().await;
    let subjects = |answer: &Answer| {
        answer.json()["data"].as_array().unwrap().iter().map(|held| held["subject"].clone()).collect::<Vec<_>>()
    };
    let queue = path("/groups/884420004/messages");
    let all = subjects(&zoho.get(&queue).await);
    assert_eq!(subjects(&zoho.get(&format!("{queue}?start=1&limit=2")).await), all[..2]);
    assert_eq!(subjects(&zoho.get(&format!("{queue}?start=3&limit=2")).await), all[2..]);
    let names = |answer: &Answer| answer.column("displayName");
    let first = names(&zoho.get(&path("/accounts?start=0&limit=2")).await);
    let second = names(&zoho.get(&path("/accounts?start=2&limit=2")).await);
    assert_eq!(first.len(), 2);
    assert!(!second.contains(&first[1]));
    assert_eq!(refused(&zoho.get(&format!("{queue}?limit=51")).await).0, 400);
    assert_eq!(
        refused(&zoho.get(&path("/antispam/data?spamCategory=spamIP&mode=getMarkingData&limit=501")).await).0,
        400
    );
    assert_eq!(refused(&zoho.get(&path("/accounts?start=first")).await).0, 400);
}

#[tokio::test]
async fn an_ordered_fault_has_mails_own_body() {
    let zoho = Zoho::start().await;
    for (status, code) in [
        (401, "INVALID_OAUTHTOKEN"),
        (403, "ACCESS_DENIED"),
        (404, "URL_RULE_NOT_CONFIGURED"),
        (429, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"),
        (500, "INTERNAL_ERROR"),
    ] {
        zoho.running.order_faults(json!({"path": "/api/organization", "status": status})).unwrap();
        assert_eq!(refused(&zoho.get(&path("/domains")).await), (status, code.into()));
    }
}
