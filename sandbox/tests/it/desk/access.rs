//! Who is let in, what it costs, and every shape of refusal.

use sandbox::DeskSettings;
use serde_json::json;

use super::*;

#[tokio::test]
async fn the_organisation_must_be_named_and_be_the_tokens_own() {
    let zoho = Zoho::start().await;
    assert_eq!(get(&zoho, "/departments").await.status, 200);
    let without = zoho.call("GET", "/api/v1/departments", &[], None).await;
    assert_eq!(problem(&without), (400, "BAD_REQUEST".to_owned()));
    let foreign = zoho.call("GET", "/api/v1/departments", &[("orgId", "1234567")], None).await;
    assert_eq!(problem(&foreign), (403, "OAUTH_ORG_MISMATCH".to_owned()));
    let garbled = zoho.call("GET", "/api/v1/departments", &[("orgId", "acme")], None).await;
    assert_eq!(problem(&garbled), (500, "INTERNAL_SERVER_ERROR".to_owned()));
    let queried = zoho.call("GET", "/api/v1/departments?orgId=60019214501", &[], None).await;
    assert_eq!(queried.status, 200);
    let organisations = zoho.call("GET", "/api/v1/organizations", &[], None).await;
    assert_eq!(organisations.column("id"), ["60019214501"]);
}

#[tokio::test]
async fn tokens_and_scopes_are_refused_in_desks_own_words() {
    let zoho = Zoho::start().await;
    let path = "/api/v1/tickets";
    let nobody = zoho.send("GET", path, &[ORG], String::new()).await.unwrap();
    assert_eq!(problem(&nobody), (401, "UNAUTHORIZED".to_owned()));
    let garbled = zoho.send("GET", path, &[ORG, ("authorization", "Zoho-oauthtoken 1000.no")], String::new()).await;
    assert_eq!(problem(&garbled.unwrap()), (401, "INVALID_OAUTH".to_owned()));
    zoho.post("/_sandbox/settings", json!({"scopes": ["Desk.tickets.READ"]})).await;
    assert_eq!(get(&zoho, "/tickets").await.status, 200);
    for path in ["/tickets/search?subject=sso", "/agents", "/contacts", "/articles"] {
        assert_eq!(problem(&get(&zoho, path).await), (403, "SCOPE_MISMATCH".to_owned()), "{path}");
    }
    assert_eq!(problem(&post(&zoho, "/closeTickets", json!({"ids": ["1"]})).await).1, "SCOPE_MISMATCH");
    zoho.post("/_sandbox/settings", json!({"scopes": ["Desk.settings.READ"]})).await;
    assert_eq!(get(&zoho, "/agents").await.status, 200);
}

#[tokio::test]
async fn unknown_paths_methods_members_and_parameters_are_refused() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    for path in ["/ticket", "/tickets/1", &format!("/tickets/{id}/sendEmail"), "/tickets/abc"] {
        assert_eq!(problem(&get(&zoho, path).await), (404, "URL_NOT_FOUND".to_owned()), "{path}");
    }
    let deleted = call(&zoho, "DELETE", &format!("/tickets/{id}"), None).await;
    assert_eq!(problem(&deleted), (405, "METHOD_NOT_ALLOWED".to_owned()));
    let extra = get(&zoho, "/tickets?colour=red").await;
    assert_eq!(problem(&extra), (422, "UNPROCESSABLE_ENTITY".to_owned()));
    let path = format!("/tickets/{id}");
    assert_eq!(problem(&patch(&zoho, &path, json!({"colour": "red"})).await), (422, "UNPROCESSABLE_ENTITY".to_owned()));
    assert_eq!(problem(&call(&zoho, "PATCH", &path, None).await), (400, "EMPTY_PAYLOAD".to_owned()));
    assert_eq!(problem(&patch(&zoho, &path, json!([1])).await), (400, "BAD_REQUEST".to_owned()));
    let token = format!("Zoho-oauthtoken {}", zoho.token);
    let form = [ORG, ("authorization", token.as_str()), ("content-type", "text/plain")];
    let answer = zoho.send("PATCH", &format!("/api/v1{path}"), &form, "status=Closed".to_owned()).await.unwrap();
    assert_eq!(problem(&answer), (415, "UNSUPPORTED_MEDIA_TYPE".to_owned()));
}

#[tokio::test]
async fn what_is_not_sure_can_be_switched() {
    let zoho = with(DeskSettings {
        refuse_unknown_members: false,
        refuse_unknown_parameters: false,
        require_org_id: false,
        unknown_id_code: "RESOURCE_NOT_FOUND".to_owned(),
        article_suggestions: false,
        ..DeskSettings::default()
    })
    .await;
    assert_eq!(zoho.call("GET", "/api/v1/tickets?colour=red", &[], None).await.status, 200);
    assert_eq!(problem(&get(&zoho, "/tickets/1").await), (404, "RESOURCE_NOT_FOUND".to_owned()));
    let id = ticket(&zoho, "VAT").await;
    assert_eq!(patch(&zoho, &format!("/tickets/{id}"), json!({"colour": "red"})).await.status, 200);
    let suggested = get(&zoho, &format!("/tickets/{id}/articleSuggestion")).await;
    assert_eq!(problem(&suggested), (403, "LICENSE_ACCESS_LIMITED".to_owned()));
}

#[tokio::test]
async fn every_answer_tells_what_it_cost_and_what_is_left() {
    let zoho = with(DeskSettings { credits: 60, ..DeskSettings::default() }).await;
    let told = |answer: &Answer| {
        let number = |name: &str| answer.headers[name].to_str().unwrap().parse::<u64>().unwrap();
        (number("x-rate-limit-request-weight-v3"), number("x-rate-limit-remaining-v3"))
    };
    assert_eq!(told(&get(&zoho, "/tickets").await), (3, 57));
    assert_eq!(told(&get(&zoho, "/myinfo").await), (1, 56));
    assert_eq!(told(&get(&zoho, "/ticketsCountByFieldValues?field=status").await), (50, 6));
    assert_eq!(told(&get(&zoho, "/tickets/search?_all=sso&from=2500").await), (5, 1));
    assert_eq!(get(&zoho, "/myinfo").await.status, 200);
    let over = get(&zoho, "/myinfo").await;
    assert_eq!(problem(&over), (429, "THRESHOLD_EXCEEDED".to_owned()));
    // Midnight is fifteen hours away.
    assert_eq!(over.headers["retry-after"], "54000");
    zoho.post("/_sandbox/clock", json!({"advance_seconds": 54_000})).await;
    let mut zoho = zoho;
    zoho.renew().await;
    assert_eq!(get(&zoho, "/myinfo").await.status, 200);
}

#[tokio::test]
async fn too_many_at_once_tells_no_time() {
    let zoho = Zoho::start().await;
    zoho.post("/_sandbox/faults", json!({"path": "/api/v1/", "status": 429})).await;
    let answer = get(&zoho, "/tickets").await;
    assert_eq!(problem(&answer), (429, "TOO_MANY_REQUESTS".to_owned()));
    assert!(!answer.headers.contains_key("retry-after"));
    zoho.post("/_sandbox/faults", json!([{"path": "/api/v1/", "status": 403}, {"path": "/api/v1/", "status": 500}]))
        .await;
    assert_eq!(problem(&get(&zoho, "/tickets").await), (403, "FORBIDDEN".to_owned()));
    assert_eq!(problem(&get(&zoho, "/tickets").await), (500, "INTERNAL_SERVER_ERROR".to_owned()));
}
