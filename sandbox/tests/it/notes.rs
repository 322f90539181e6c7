//! Notes, on both of their paths.

use serde_json::{Value, json};

use crate::support::Zoho;

async fn note(zoho: &Zoho, path: &str, note: Value) -> (u16, Value) {
    let answer = zoho.post(path, json!({"data": [note]})).await;
    (answer.status, answer.json()["data"][0].clone())
}

#[tokio::test]
async fn a_note_takes_its_parent_from_the_path() {
    let zoho = Zoho::start().await;
    let contact = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let path = format!("/crm/v8/Contacts/{contact}/Notes");
    let (status, item) = note(
        &zoho,
        &path,
        json!({"Note_Title": "Discovery", "Note_Content": "Leaving their old system.\nCall tomorrow."}),
    )
    .await;
    assert_eq!((status, &item["message"]), (201, &json!("record added")));
    let stored = zoho.stored("Notes", item["details"]["id"].as_str().unwrap());
    let parent = json!({"name": "Wendy Castellano", "id": contact, "module": {"api_name": "Contacts"}});
    assert_eq!(
        (&stored["Note_Content"], &stored["Parent_Id"]),
        (&json!("Leaving their old system.\nCall tomorrow."), &parent)
    );
    let list = zoho.get(&format!("{path}?fields=Note_Title")).await;
    assert_eq!(list.column("Note_Title"), ["Discovery"]);
    assert_eq!(zoho.get(&path).await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    let nobody = zoho.post("/crm/v8/Contacts/5725767000009999999/Notes", json!({"data": [{"Note_Title": "x"}]})).await;
    assert_eq!(nobody.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn a_note_names_module_and_id_of_its_parent() {
    let zoho = Zoho::start().await;
    let deal = zoho.only("Deals", "(Deal_Name:equals:Ironbridge site reporting)").await;
    let parent = json!({"module": {"api_name": "Deals"}, "id": deal});
    let (status, item) = note(&zoho, "/crm/v8/Notes", json!({"Parent_Id": parent, "Note_Content": "For review"})).await;
    assert_eq!(status, 201);
    let id = item["details"]["id"].as_str().unwrap();
    let read = zoho.get(&format!("/crm/v8/Notes/{id}?fields=Note_Content,Parent_Id")).await.json();
    assert_eq!(read["data"][0]["Parent_Id"]["name"], "Ironbridge site reporting");
    // The deal itself was not modified by it.
    assert_eq!(zoho.stored("Deals", &deal)["Modified_Time"], "2026-10-17T06:00:00+00:00");
}

#[tokio::test]
async fn the_old_form_of_the_parent_is_refused() {
    let zoho = Zoho::start().await;
    let deal = zoho.only("Deals", "(Deal_Name:equals:Ironbridge site reporting)").await;
    for (fields, code, path) in [
        (json!({"Parent_Id": deal, "se_module": "Deals"}), "INVALID_DATA", "$.data[0].Parent_Id"),
        (
            json!({"Parent_Id": {"id": deal}, "$se_module": "Deals"}),
            "MANDATORY_NOT_FOUND",
            "$.data[0].Parent_Id.module",
        ),
        (json!({"Parent_Id": {"module": {"api_name": "Leads"}, "id": deal}}), "INVALID_DATA", "$.data[0].Parent_Id.id"),
        (
            json!({"Parent_Id": {"module": {"api_name": "Users"}, "id": deal}}),
            "INVALID_DATA",
            "$.data[0].Parent_Id.module",
        ),
        (json!({}), "MANDATORY_NOT_FOUND", "$.data[0].Parent_Id"),
    ] {
        let mut fields = fields;
        fields["Note_Content"] = "x".into();
        let (status, item) = note(&zoho, "/crm/v8/Notes", fields).await;
        assert_eq!((status, &item["code"], &item["details"]["json_path"]), (400, &json!(code), &json!(path)));
    }
}

#[tokio::test]
async fn a_note_needs_title_or_content_and_keeps_to_their_lengths() {
    let zoho = Zoho::start().await;
    let contact = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let path = format!("/crm/v8/Contacts/{contact}/Notes");
    for (fields, name) in [
        (json!({}), "Note_Content"),
        (json!({"Note_Title": "x".repeat(121)}), "Note_Title"),
        (json!({"Note_Content": "x".repeat(32_001)}), "Note_Content"),
    ] {
        let (status, item) = note(&zoho, &path, fields).await;
        assert_eq!((status, &item["details"]["api_name"]), (400, &json!(name)));
    }
    assert_eq!(note(&zoho, &path, json!({"Note_Title": "x".repeat(120)})).await.0, 201);
}

#[tokio::test]
async fn notes_are_changed_and_deleted_like_records() {
    let zoho = Zoho::start().await;
    let list = zoho.get("/crm/v8/Notes?fields=Note_Title,Parent_Id").await;
    assert_eq!(list.column("id").len(), 9);
    let id = list.column("id")[0].clone();
    let changed = zoho.put(&format!("/crm/v8/Notes/{id}"), json!({"data": [{"Note_Title": "New title"}]})).await;
    assert_eq!(changed.status, 200);
    assert_eq!(zoho.stored("Notes", &id)["Note_Title"], "New title");
    assert_eq!(zoho.delete(&format!("/crm/v8/Notes?ids={id}")).await.status, 200);
    assert_eq!(zoho.running.crm_records("Notes").len(), 8);
}
