//! Lead conversion.

use serde_json::{Value, json};

use crate::support::{Answer, Zoho};

async fn techcorp(zoho: &Zoho) -> String {
    zoho.only("Leads", "((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))").await
}

async fn convert(zoho: &Zoho, id: &str, order: Value) -> Answer {
    zoho.post(&format!("/crm/v8/Leads/{id}/actions/convert"), json!({"data": [order]})).await
}

#[tokio::test]
async fn the_articles_lead_becomes_account_contact_and_deal() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    let deal = json!({"Deal_Name": "TechCorp platform", "Closing_Date": "2026-12-31", "Stage": "Qualification", "Amount": 15_000});
    let answer = convert(&zoho, &id, json!({"Deals": deal})).await;
    assert_eq!(answer.status, 200);
    let item = answer.json()["data"][0].clone();
    assert_eq!(item["message"], "The record has been converted successfully");
    let details = &item["details"];
    assert_eq!(
        (&details["Accounts"]["name"], &details["Contacts"]["name"]),
        (&json!("TechCorp Solutions"), &json!("Nadia Brooks"))
    );

    let made = |module: &str| zoho.stored(module, details[module]["id"].as_str().unwrap());
    let (account, contact, deal) = (made("Accounts"), made("Contacts"), made("Deals"));
    assert_eq!((&account["Industry"], &account["Billing_City"]), (&json!("Technology"), &json!("San Jose")));
    assert_eq!(
        (&contact["Email"], &contact["Title"]),
        (&json!("nadia.brooks@techcorpsolutions.example"), &json!("Managing Director"))
    );
    assert_eq!(contact["Account_Name"]["id"], details["Accounts"]["id"]);
    assert_eq!(deal["Contact_Name"]["id"], details["Contacts"]["id"]);
    assert_eq!((&deal["Amount"], &deal["Lead_Source"]), (&json!(15_000), &json!("Webinar")));
    assert_eq!(deal["Owner"]["name"], "Tom Okafor");

    let lead = zoho.stored("Leads", &id);
    assert_eq!((&lead["Converted__s"], &lead["Converted_Deal"]["name"]), (&json!(true), &json!("TechCorp platform")));
    // Its notes went with it.
    let contact_id = details["Contacts"]["id"].as_str().unwrap();
    let notes = zoho.get(&format!("/crm/v8/Contacts/{contact_id}/Notes?fields=Note_Title")).await;
    assert_eq!(notes.column("Note_Title"), ["Webinar follow-up"]);
}

#[tokio::test]
async fn a_converted_lead_is_converted_once_and_changed_no_more() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    let first = convert(&zoho, &id, json!({})).await;
    assert_eq!(first.json()["data"][0]["details"]["Deals"], json!(null));
    let again = convert(&zoho, &id, json!({})).await;
    assert_eq!(again.problem(), (400, "ID_ALREADY_CONVERTED".to_owned()));
    assert_eq!(again.json()["details"], json!({"resource_path_index": 1}));
    let update = zoho.put(&format!("/crm/v8/Leads/{id}"), json!({"data": [{"City": "Reno"}]})).await;
    assert_eq!(update.json()["data"][0]["code"], "CONVERTED_RECORD");
    assert_eq!(zoho.search("Leads", "(Company:equals:TechCorp Solutions)").await.status, 204);
}

#[tokio::test]
async fn a_deal_needs_name_closing_date_and_stage_and_a_refusal_leaves_nothing_behind() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    let whole = json!({"Deal_Name": "X", "Closing_Date": "2026-12-31", "Stage": "Qualification"});
    for name in ["Deal_Name", "Closing_Date", "Stage"] {
        let mut deal = whole.clone();
        deal.as_object_mut().unwrap().remove(name);
        let answer = convert(&zoho, &id, json!({"Deals": deal})).await;
        let problem = answer.json()["data"][0].clone();
        assert_eq!((answer.status, &problem["code"]), (400, &json!("MANDATORY_NOT_FOUND")));
        assert_eq!(problem["details"]["json_path"], format!("$.data[0].Deals.{name}"));
    }
    let mut stage = whole.clone();
    stage["Stage"] = "Nearly there".into();
    assert_eq!(convert(&zoho, &id, json!({"Deals": stage})).await.json()["data"][0]["code"], "INVALID_DATA");
    let mut pipeline = whole.clone();
    pipeline["Stage"] = "Stalled".into();
    pipeline["Pipeline"] = "Renewals".into();
    assert_eq!(convert(&zoho, &id, json!({"Deals": pipeline})).await.json()["data"][0]["code"], "MAPPING_MISMATCH");
    zoho.post("/_sandbox/settings", json!({"pipelines": true})).await;
    let answer = convert(&zoho, &id, json!({"Deals": whole})).await;
    assert_eq!(answer.json()["data"][0]["details"]["api_name"], "Pipeline");
    assert_eq!(zoho.running.crm_records("Accounts").len(), 25);
    assert_eq!(zoho.running.crm_records("Contacts").len(), 40);
}

#[tokio::test]
async fn what_is_there_can_be_taken_by_id() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    let marcus = zoho.get("/crm/v8/users").await.json()["users"][1]["id"].clone();
    let answer = convert(&zoho, &id, json!({"Accounts": {"id": acme}, "assign_to": {"id": marcus}})).await;
    let details = answer.json()["data"][0]["details"].clone();
    assert_eq!(details["Accounts"]["id"], acme.as_str());
    let contact = zoho.stored("Contacts", details["Contacts"]["id"].as_str().unwrap());
    assert_eq!((&contact["Account_Name"]["name"], &contact["Owner"]["id"]), (&json!("Acme Corp"), &marcus));
    assert_eq!(zoho.stored("Accounts", &acme)["Industry"], "Manufacturing");
    assert_eq!(zoho.running.crm_records("Accounts").len(), 25);
}

#[tokio::test]
async fn overwrite_gives_what_is_there_the_leads_values() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    convert(&zoho, &id, json!({"overwrite": true, "Accounts": {"id": acme}})).await;
    let account = zoho.stored("Accounts", &acme);
    assert_eq!((&account["Account_Name"], &account["Industry"]), (&json!("TechCorp Solutions"), &json!("Technology")));
}

#[tokio::test]
async fn orders_that_make_no_sense_are_refused() {
    let zoho = Zoho::start().await;
    let id = techcorp(&zoho).await;
    for order in [
        json!({"overwrite": "yes"}),
        // Ids as bare strings are the form of version 2.
        json!({"Accounts": "5725767000000210021"}),
        json!({"Contacts": {"id": "5725767000009999999"}}),
        json!({"assign_to": {"id": "1"}}),
        json!({"Deals": []}),
    ] {
        let answer = convert(&zoho, &id, order.clone()).await;
        assert_eq!((answer.status, &answer.json()["data"][0]["code"]), (400, &json!("INVALID_DATA")), "{order}");
    }
    assert_eq!(convert(&zoho, "1", json!({})).await.problem(), (400, "INVALID_DATA".to_owned()));
    let two = zoho.post(&format!("/crm/v8/Leads/{id}/actions/convert"), json!({"data": [{}, {}]})).await;
    assert_eq!(two.problem(), (400, "LIMIT_EXCEEDED".to_owned()));
    assert_eq!(zoho.stored("Leads", &id)["Converted__s"], false);
}
