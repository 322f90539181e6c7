//! Documents, contacts and people: written, moved from state to state, mailed, commented, with files.

use serde_json::{Value, json};

use super::{code, column, contact, draft, path, stored};
use crate::support::Zoho;

#[tokio::test]
async fn a_new_invoice_has_a_number_totals_and_a_day_it_is_due() {
    let zoho = Zoho::start().await;
    let body = json!({
        "customer_id": contact(&zoho, "Acme Corp"),
        "line_items": [{"item_id": "2198437000010000004", "quantity": 2}, {"name": "Taxi", "rate": 40.5}],
        "payment_terms": 14,
        "status": "paid",
        "total": 1,
    });
    let answer = zoho.post(&path("/invoices"), body).await;
    let invoice = &answer.json()["invoice"];
    assert_eq!(answer.status, 201);
    assert_eq!((&invoice["invoice_number"], &invoice["status"]), (&json!("INV-000030"), &json!("draft")));
    assert_eq!((&invoice["date"], &invoice["due_date"]), (&json!("2026-11-20"), &json!("2026-12-04")));
    assert_eq!((&invoice["total"], &invoice["customer_name"]), (&json!(1940.5), &json!("Acme Corp")));
    assert_eq!((&invoice["line_items"][0]["name"], &invoice["currency_code"]), (&json!("Training day"), &json!("USD")));
    assert_eq!(invoice["created_time"], "2026-11-20T09:00:00+0000");
}

#[tokio::test]
async fn a_change_replaces_the_lines_and_leaves_the_rest() {
    let zoho = Zoho::start().await;
    let id = draft(&zoho).await;
    let before = stored(&zoho, "invoices", "invoice_id", &id);
    zoho.running.advance(std::time::Duration::from_mins(1));
    let line = &before["line_items"][0]["line_item_id"];
    let body = json!({"line_items": [{"line_item_id": line, "name": "Training", "rate": 900}], "notes": "Thanks."});
    let after = zoho.put(&path(&format!("/invoices/{id}")), body).await.json()["invoice"].clone();
    assert_eq!((&after["total"], &after["notes"]), (&json!(900.0), &json!("Thanks.")));
    assert_eq!((&after["line_items"][0]["line_item_id"], &after["date"]), (line, &before["date"]));
    assert_ne!(after["last_modified_time"], before["last_modified_time"]);
}

#[tokio::test]
async fn invoices_move_from_state_to_state() {
    let zoho = Zoho::start().await;
    let id = draft(&zoho).await;
    let to = async |word: &str| code(&zoho.post(&path(&format!("/invoices/{id}/status/{word}")), json!({})).await);
    assert_eq!(to("sent").await, (200, 0));
    assert_eq!(to("sent").await, (400, 4));
    assert_eq!(to("draft").await, (400, 4));
    assert_eq!(to("void").await, (200, 0));
    assert_eq!(to("draft").await, (200, 0));
    assert_eq!(to("lost").await, (404, 5));
    assert_eq!(zoho.delete(&path(&format!("/invoices/{id}"))).await.status, 200);
    assert_eq!(code(&zoho.get(&path(&format!("/invoices/{id}"))).await), (404, 1002));
}

#[tokio::test]
async fn emails_are_kept_and_make_a_draft_sent() {
    let zoho = Zoho::start().await;
    let id = draft(&zoho).await;
    let mail = path(&format!("/invoices/{id}/email"));
    let proposed = zoho.get(&mail).await.json();
    assert_eq!(proposed["data"]["to_contacts"][0]["email"], "wendy.castellano@acmecorp.example");
    for wrong in [json!({}), json!({"to_mail_ids": "a@b.example"}), json!({"to_mail_ids": ["wendy"]})] {
        assert_eq!(code(&zoho.post(&mail, wrong).await), (400, 2));
    }
    assert!(zoho.running.records("books", "emails").is_empty());
    let body = json!({"to_mail_ids": ["wendy.castellano@acmecorp.example"], "subject": "Your invoice"});
    assert_eq!(code(&zoho.post(&mail, body).await), (200, 0));
    let kept = zoho.running.records("books", "emails");
    assert_eq!((kept.len(), &kept[0]["subject"], &kept[0]["entity_id"]), (1, &json!("Your invoice"), &json!(id)));
    assert_eq!(stored(&zoho, "invoices", "invoice_id", &id)["status"], "sent");
}

#[tokio::test]
async fn reminders_are_for_what_is_open() {
    let zoho = Zoho::start().await;
    let remind = async |id: &str| code(&zoho.post(&path(&format!("/invoices/{id}/paymentreminder")), json!({})).await);
    assert_eq!(remind("2198437000003000006").await, (200, 0));
    assert_eq!(remind("2198437000003000002").await, (400, 4));
    let kept = zoho.running.records("books", "emails");
    assert_eq!(kept[0]["to_mail_ids"], json!(["wendy.castellano@acmecorp.example"]));
}

#[tokio::test]
async fn contacts_with_transactions_stay_and_others_go() {
    let zoho = Zoho::start().await;
    let acme = contact(&zoho, "Acme Corp");
    assert_eq!(code(&zoho.delete(&path(&format!("/contacts/{acme}"))).await), (400, 4));
    assert_eq!(zoho.post(&path(&format!("/contacts/{acme}/inactive")), json!({})).await.status, 200);
    assert_eq!(stored(&zoho, "contacts", "contact_id", &acme)["status"], "inactive");
    let quantum = contact(&zoho, "Quantum Loom");
    assert_eq!(zoho.delete(&path(&format!("/contacts/{quantum}"))).await.status, 200);
    assert_eq!(stored(&zoho, "contacts", "contact_id", &quantum), Value::Null);
}

#[tokio::test]
async fn people_belong_to_a_contact_and_one_is_primary() {
    let zoho = Zoho::start().await;
    let body =
        json!({"contact_name": "Larkspur Foods", "contact_persons": [{"first_name": "Ida"}, {"first_name": "Per"}]});
    let new = zoho.post(&path("/contacts"), body).await.json()["contact"].clone();
    assert_eq!((&new["contact_type"], &new["first_name"]), (&json!("customer"), &json!("Ida")));
    let id = new["contact_id"].as_str().unwrap();
    let per = new["contact_persons"][1]["contact_person_id"].as_str().unwrap();
    zoho.post(&path(&format!("/contacts/contactpersons/{per}/primary")), json!({})).await;
    zoho.put(&path(&format!("/contacts/contactpersons/{per}")), json!({"email": "per@larkspur.example"})).await;
    let listed = zoho.get(&path(&format!("/contacts/{id}/contactpersons"))).await;
    assert_eq!(column(&listed, "contact_persons", "is_primary_contact"), ["false", "true"]);
    assert_eq!(stored(&zoho, "contacts", "contact_id", id)["email"], "per@larkspur.example");
    // Who is left out is gone.
    zoho.put(&path(&format!("/contacts/{id}")), json!({"contact_persons": [{"contact_person_id": per}]})).await;
    let listed = zoho.get(&path(&format!("/contacts/{id}/contactpersons"))).await;
    assert_eq!(column(&listed, "contact_persons", "first_name"), ["Per"]);
}

#[tokio::test]
async fn comments_are_added_changed_and_removed() {
    let zoho = Zoho::start().await;
    let id = draft(&zoho).await;
    let place = format!("/invoices/{id}/comments");
    let added = zoho.post(&path(&place), json!({"description": "Call back."})).await.json();
    let comment = added["comment"]["comment_id"].as_str().unwrap();
    zoho.put(&path(&format!("{place}/{comment}")), json!({"description": "Called."})).await;
    assert_eq!(column(&zoho.get(&path(&place)).await, "comments", "description"), ["Called."]);
    assert_eq!(code(&zoho.post(&path(&place), json!({"description": ""})).await), (400, 2));
    zoho.delete(&path(&format!("{place}/{comment}"))).await;
    assert!(column(&zoho.get(&path(&place)).await, "comments", "description").is_empty());
    let acme = contact(&zoho, "Acme Corp");
    let of_contact = zoho.get(&path(&format!("/contacts/{acme}/comments"))).await;
    assert_eq!(column(&of_contact, "contact_comments", "description").len(), 1);
}

#[tokio::test]
async fn the_last_file_is_the_attachment() {
    let zoho = Zoho::start().await;
    let id = draft(&zoho).await;
    let place = path(&format!("/invoices/{id}/attachment"));
    assert_eq!(code(&zoho.get(&place).await), (404, 1002));
    let token = format!("Zoho-oauthtoken {}", zoho.token);
    let headers = [("authorization", token.as_str()), ("content-type", "multipart/form-data; boundary=B")];
    let form = |part: &str, text: &str| {
        format!(
            "--B\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"order.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n{text}\r\n--B--\r\n"
        )
    };
    for text in ["first", "second"] {
        let sent = zoho.send("POST", &place, &headers, form("attachment", text)).await.unwrap();
        assert_eq!(code(&sent), (200, 0));
    }
    assert_eq!(code(&zoho.send("POST", &place, &headers, form("file", "x")).await.unwrap()), (400, 2));
    let file = zoho.get(&place).await;
    assert_eq!((&file.bytes[..], file.headers["content-type"].to_str().unwrap()), (&b"second"[..], "text/plain"));
    assert_eq!(stored(&zoho, "invoices", "invoice_id", &id)["has_attachment"], true);
    assert_eq!(zoho.delete(&place).await.status, 200);
    assert_eq!(code(&zoho.get(&place).await), (404, 1002));
}

#[tokio::test]
async fn orders_become_invoices_once() {
    let zoho = Zoho::start().await;
    let place = path("/invoices/fromsalesorder?salesorder_id=2198437000005000003");
    let made = zoho.post(&place, json!({})).await;
    assert_eq!((made.status, &made.json()["invoice"]["total"]), (201, &json!(10_800.0)));
    assert_eq!(code(&zoho.post(&place, json!({})).await), (400, 4));
    assert_eq!(stored(&zoho, "salesorders", "salesorder_id", "2198437000005000003")["status"], "invoiced");
    assert_eq!(code(&zoho.delete(&path("/salesorders/2198437000005000003")).await), (400, 4));
}

#[tokio::test]
async fn bills_expenses_and_estimates_have_their_own_states() {
    let zoho = Zoho::start().await;
    let status = |kind: &str| {
        let mut all: Vec<String> = (zoho.running.records("books", kind).iter())
            .map(|record| record["status"].as_str().unwrap().to_owned())
            .collect();
        all.sort();
        all
    };
    assert_eq!(status("bills"), ["open", "open", "overdue", "paid", "partially_paid", "void"]);
    assert_eq!(status("estimates"), ["accepted", "declined", "draft", "expired", "sent", "sent"]);
    assert_eq!(status("salesorders"), ["draft", "invoiced", "open"]);
    assert_eq!(status("creditnotes"), ["closed", "draft", "open"]);
    let billable = zoho.get(&path("/expenses?status=billable")).await;
    assert_eq!(column(&billable, "expenses", "customer_name"), ["Acme Corp"]);
    let other = zoho.get(&path("/expenses?status=non-billable")).await;
    assert_eq!(column(&other, "expenses", "expense_id").len(), 3);
}
