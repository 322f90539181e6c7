//! Threads, replies, comments and tags.

use serde_json::json;

use super::*;

#[tokio::test]
async fn lists_hold_summaries_and_one_thread_its_text() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Acme Corp").await;
    let path = format!("/tickets/{id}/threads");
    let list = get(&zoho, &path).await;
    assert_eq!(list.column("direction"), ["in", "out", "in"]);
    assert!(list.json()["data"][0].get("content").is_none());
    let first = &list.column("id")[2];
    let thread = get(&zoho, &format!("{path}/{first}")).await.json();
    assert!(thread["content"].as_str().unwrap().contains("nobody at Acme"));
    assert_eq!((&thread["author"]["type"], &thread["isDescriptionThread"]), (&json!("END_USER"), &json!(true)));
    let latest = get(&zoho, &format!("/tickets/{id}/latestThread")).await.json();
    assert_eq!(latest["content"], "On Tuesday at 18:00. The old one had expired.");
    let mixed = get(&zoho, &format!("/tickets/{id}/conversations")).await;
    assert_eq!(mixed.column("type"), ["thread", "comment", "thread", "thread"]);
    let other = ticket(&zoho, "VAT").await;
    assert_eq!(get(&zoho, &format!("/tickets/{other}/threads/{first}")).await.status, 404);
}

#[tokio::test]
async fn a_reply_goes_from_an_active_address_of_the_tickets_department() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let path = format!("/tickets/{id}/sendReply");
    let body = |from: &str| json!({"channel": "EMAIL", "content": "Hello", "fromEmailAddress": from, "ticketStatus": "On Hold"});
    for address in ["billing@northwind-demo.example", "help-old@northwind-demo.example", "me@acme.example"] {
        assert_wrong(&post(&zoho, &path, body(address)).await, "/fromEmailAddress", "invalid");
    }
    assert_wrong(
        &post(&zoho, &path, json!({"channel": "EMAIL", "content": "x"})).await,
        "/fromEmailAddress",
        "missing",
    );
    assert_wrong(&post(&zoho, &path, json!({"channel": "FAX", "content": "x"})).await, "/channel", "invalid");
    assert_wrong(
        &post(&zoho, &path, json!({"channel": "FORUMS", "content": "x", "to": "a@b.example"})).await,
        "/to",
        "invalid",
    );
    let sent = post(&zoho, &path, body("Northwind <support@northwind-demo.example>")).await;
    assert_eq!(sent.status, 200);
    assert_eq!((&sent.json()["status"], &sent.json()["direction"]), (&json!("SUCCESS"), &json!("out")));
    assert_eq!(sent.json()["to"], "annelies.bakker@swiftfreightlines.example");
    let after = stored(&zoho, &id).await;
    assert_eq!((&after["status"], &after["threadCount"]), (&json!("On Hold"), &json!("2")));
}

#[tokio::test]
async fn a_draft_can_be_changed_and_a_sent_thread_cannot() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let path = format!("/tickets/{id}/draftReply");
    let body =
        |text: &str| json!({"channel": "EMAIL", "content": text, "fromEmailAddress": "support@northwind-demo.example"});
    let draft = post(&zoho, &path, body("One")).await.json();
    assert_eq!(draft["status"], "DRAFT");
    let changed = patch(&zoho, &format!("{path}/{}", draft["id"].as_str().unwrap()), body("Two")).await.json();
    assert_eq!((&changed["content"], &changed["id"]), (&json!("Two"), &draft["id"]));
    let first = get(&zoho, &format!("/tickets/{id}/threads")).await.column("id").pop().unwrap();
    assert_eq!(
        problem(&patch(&zoho, &format!("{path}/{first}"), body("x")).await),
        (422, "UNPROCESSABLE_ENTITY".to_owned())
    );
}

#[tokio::test]
async fn a_comment_is_private_unless_told_and_only_its_text_changes() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let path = format!("/tickets/{id}/comments");
    assert_eq!(get(&zoho, &path).await.status, 204);
    let made = post(&zoho, &path, json!({"content": "Look at the contract"})).await.json();
    assert_eq!((&made["isPublic"], &made["commenter"]["name"]), (&json!(false), &json!("Dana Whitfield")));
    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    assert_eq!(problem(&patch(&zoho, &one, json!({"isPublic": true})).await).0, 422);
    assert_eq!(patch(&zoho, &one, json!({"content": "Done"})).await.json()["content"], "Done");
    assert_eq!(stored(&zoho, &id).await["commentCount"], "1");
    assert_eq!(call(&zoho, "DELETE", &one, None).await.status, 200);
    assert_eq!(get(&zoho, &one).await.status, 404);
    assert_wrong(&post(&zoho, &path, json!({"content": "x".repeat(32_001)})).await, "/content", "invalid");
}

#[tokio::test]
async fn tags_belong_to_the_department_and_come_into_being() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let support = department(&zoho, "Support").await;
    assert_wrong(&get(&zoho, "/ticketTags").await, "/departmentId", "missing");
    let added = post(&zoho, &format!("/tickets/{id}/associateTag"), json!({"tags": ["VIP", "tax"]})).await;
    assert_eq!(added.column("name"), ["vip", "tax"]);
    let all = get(&zoho, &format!("/ticketTags?departmentId={support}")).await;
    assert_eq!(all.column("name"), ["vip", "how-to", "tax"]);
    assert_eq!(all.column("ticketCount"), ["3", "3", "1"]);
    let left = post(&zoho, &format!("/tickets/{id}/dissociateTag"), json!({"tags": ["vip"]})).await;
    assert_eq!(left.column("name"), ["tax"]);
    assert_eq!(get(&zoho, &format!("/tickets/{id}/tags")).await.json()["tags"][0]["name"], "tax");
    let tag = &all.column("id")[0];
    assert_eq!(get(&zoho, &format!("/tags/{tag}/tickets")).await.column("id").len(), 2);
    assert_eq!(
        get(&zoho, &format!("/tags/search?departmentId={support}&searchVal=how")).await.column("name"),
        ["how-to"]
    );
}
