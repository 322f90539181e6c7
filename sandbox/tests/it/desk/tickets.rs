//! Tickets: lists and writes.

use sandbox::DeskSettings;
use serde_json::json;

use super::*;

#[tokio::test]
async fn a_list_is_filtered_by_what_the_queue_is_asked_for() {
    let zoho = Zoho::start().await;
    let support = department(&zoho, "Support").await;
    let open = get(&zoho, &format!("/tickets?departmentIds={support}&status=Open&assignee=Unassigned&limit=50")).await;
    assert_eq!(open.column("subject").len(), 8);
    assert_eq!(open.column("subject")[0], "VAT number");
    assert!(open.json()["data"][0].get("description").is_none(), "a list leaves descriptions out");
    let two = get(&zoho, "/tickets?status=Escalated,On%20Hold&limit=50&sortBy=createdTime").await;
    assert_eq!(two.column("status"), ["On Hold", "Escalated", "On Hold"]);
    let team = named(&zoho, "/teams", "Finance").await;
    assert_eq!(get(&zoho, &format!("/tickets?teamIds={team}")).await.column("priority"), ["Medium", "Medium"]);
    assert_eq!(get(&zoho, "/tickets?priority=High&status=Closed").await.column("subject"), ["Calendar sync stopped"]);
    let none = get(&zoho, "/tickets?channel=Twitter").await;
    assert_eq!((none.status, none.bytes.len()), (204, 0));
    for (query, field) in [
        ("assignee=null", "/assignee"),
        ("limit=101", "/limit"),
        ("dueDate=soon", "/dueDate"),
        ("sortBy=age", "/sortBy"),
        ("departmentIds=Support", "/departmentIds"),
    ] {
        assert_wrong(&get(&zoho, &format!("/tickets?{query}")).await, field, "invalid");
    }
}

#[tokio::test]
async fn pages_begin_at_0_or_where_the_settings_say() {
    let zoho = Zoho::start().await;
    let all = get(&zoho, "/tickets?limit=100").await.column("id");
    assert_eq!(all.len(), 30);
    assert_eq!(get(&zoho, "/tickets").await.column("id"), all[..10]);
    assert_eq!(get(&zoho, "/tickets?from=10&limit=5").await.column("id"), all[10..15]);
    assert_eq!(get(&zoho, "/tickets?from=30").await.status, 204);
    let zoho = with(DeskSettings { tickets_from_one: true, ..DeskSettings::default() }).await;
    assert_eq!(get(&zoho, "/tickets?from=11&limit=5").await.column("id"), all[10..15]);
}

#[tokio::test]
async fn reading_tells_all_and_counts_are_text() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Acme Corp").await;
    let one = get(&zoho, &format!("/tickets/{id}?include=contacts,assignee,departments,team")).await.json();
    assert_eq!(one["threadCount"], "3");
    assert_eq!(one["contact"]["account"]["accountName"], "Acme Corp");
    assert_eq!(one["assignee"]["lastName"], "Jenkins");
    assert_eq!(one["department"]["name"], "Technical Support");
    assert_eq!(one["team"], json!(null));
    assert!(one["description"].as_str().unwrap().contains("identity provider"));
    assert!(one["createdTime"].as_str().unwrap().ends_with('Z'));
    assert_wrong(&get(&zoho, &format!("/tickets/{id}?include=colour")).await, "/include", "invalid");
}

#[tokio::test]
async fn a_ticket_needs_a_subject_a_department_and_a_customer() {
    let zoho = Zoho::start().await;
    let support = department(&zoho, "Support").await;
    let answer = post(&zoho, "/tickets", json!({"description": "x"})).await;
    assert_eq!(
        wrong(&answer),
        [("/subject".to_owned(), "missing".to_owned()), ("/departmentId".to_owned(), "missing".to_owned())]
    );
    let answer = post(&zoho, "/tickets", json!({"subject": "x", "departmentId": support})).await;
    assert_wrong(&answer, "/contactId", "missing");
    let body = json!({"subject": "New", "departmentId": support, "contact": {"lastName": "Moss", "email": "moss@acme.example"}});
    let answer = post(&zoho, "/tickets", body.clone()).await;
    assert_eq!((answer.status, &answer.json()["ticketNumber"]), (200, &json!("8847292")), "200, not 201");
    let again = post(&zoho, "/tickets", body).await.json();
    assert_eq!(again["contactId"], answer.json()["contactId"], "the contact with this address is taken");
    assert_eq!(again["threadCount"], "1");
    for (member, value) in [
        ("dueDate", json!("2026-11-30T09:00:00+01:00")),
        ("status", json!("Waiting")),
        ("assigneeId", json!("77")),
        ("priority", json!("Urgent")),
        ("cf", json!({"cf_colour": "red"})),
    ] {
        let body = json!({"subject": "x", "departmentId": support, "contactId": again["contactId"], member: value});
        let field = if member == "cf" { "/cf/cf_colour".to_owned() } else { format!("/{member}") };
        assert_wrong(&post(&zoho, "/tickets", body).await, &field, "invalid");
    }
}

#[tokio::test]
async fn an_update_changes_what_it_names_but_never_the_department() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Unused licences").await;
    let before = stored(&zoho, &id).await;
    let path = format!("/tickets/{id}");
    let answer =
        patch(&zoho, &path, json!({"status": "Assigned", "priority": "High", "dueDate": "2026-12-01T09:00:00.000Z"}))
            .await;
    assert_eq!((answer.status, &answer.json()["statusType"]), (200, &json!("Open")));
    let after = stored(&zoho, &id).await;
    assert_eq!((&after["priority"], &after["subject"]), (&json!("High"), &before["subject"]));
    let finance = department(&zoho, "Finance").await;
    let moved = patch(&zoho, &path, json!({"departmentId": finance})).await;
    assert_eq!(problem(&moved), (422, "UNPROCESSABLE_ENTITY".to_owned()));
    assert_eq!(stored(&zoho, &id).await["departmentId"], before["departmentId"]);
    patch(&zoho, &path, json!({"status": "Closed"})).await;
    assert_eq!(stored(&zoho, &id).await["closedTime"], "2026-11-20T09:00:00.000Z");
    patch(&zoho, &path, json!({"status": "Pending Customer Response"})).await;
    let held = stored(&zoho, &id).await;
    assert_eq!((&held["statusType"], &held["closedTime"]), (&json!("On Hold"), &json!(null)));
}

#[tokio::test]
async fn moving_leaves_behind_an_agent_who_is_not_of_the_new_department() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Rename our workspace").await;
    let (finance, legacy) = (department(&zoho, "Finance").await, department(&zoho, "Legacy Products").await);
    let path = format!("/tickets/{id}/move");
    assert_wrong(&post(&zoho, &path, json!({})).await, "/departmentId", "missing");
    assert_wrong(&post(&zoho, &path, json!({"departmentId": legacy})).await, "/departmentId", "invalid");
    let moved = post(&zoho, &path, json!({"departmentId": finance})).await.json();
    assert_eq!((&moved["departmentId"], &moved["assigneeId"]), (&json!(finance), &json!(null)));
}

#[tokio::test]
async fn several_tickets_are_closed_trashed_marked_changed_and_merged() {
    let zoho = Zoho::start().await;
    let (one, two) = (ticket(&zoho, "VAT number").await, ticket(&zoho, "Unused licences").await);
    assert_wrong(&post(&zoho, "/closeTickets", json!({"ids": [one, "77"]})).await, "/ids", "invalid");
    let closed = post(&zoho, "/closeTickets", json!({"ids": [one, two]})).await.json();
    assert_eq!(closed["results"][1], json!({"id": two, "success": true, "errors": null}));
    let many = json!({"ids": [one, two], "fieldName": "priority", "fieldValue": "Low"});
    assert_eq!(post(&zoho, "/tickets/updateMany", many).await.status, 204);
    assert_eq!(stored(&zoho, &two).await["priority"], "Low");
    let merged = post(&zoho, &format!("/tickets/{one}/merge"), json!({"ids": [two]})).await.json();
    assert_eq!(merged["threadCount"], "2");
    assert_eq!(get(&zoho, &format!("/tickets/{two}")).await.status, 404);
    post(&zoho, "/tickets/markSpam", json!({"ids": [one], "isSpam": true})).await;
    assert!(!get(&zoho, "/tickets?limit=100").await.column("id").contains(&one));
    assert_eq!(post(&zoho, "/tickets/moveToTrash", json!({"ticketIds": [one]})).await.status, 204);
    assert_eq!(get(&zoho, "/tickets/search?ticketNumber=8847289").await.status, 204);
}

#[tokio::test]
async fn tickets_are_counted_and_timed() {
    let zoho = Zoho::start().await;
    let counts = get(&zoho, "/ticketsCountByFieldValues?field=statusType").await.json();
    assert_eq!(counts["statusType"][0], json!({"value": "CLOSED", "count": "8"}));
    let escalated = get(&zoho, "/ticketsCountByFieldValues?field=escalated").await.json();
    assert_eq!(escalated, json!({"escalated": "1"}));
    assert_wrong(&get(&zoho, "/ticketsCountByFieldValues").await, "/field", "missing");
    let id = ticket(&zoho, "Webhook signatures").await;
    let metrics = get(&zoho, &format!("/tickets/{id}/metrics")).await.json();
    assert_eq!((&metrics["firstResponseTime"], &metrics["threadCount"]), (&json!("02:00 hrs"), &json!("3")));
}
