//! The same values for many records.

use serde_json::{Value, json};

use crate::support::Zoho;

const PATH: &str = "/crm/v8/Leads/actions/mass_update";

async fn two(zoho: &Zoho) -> Vec<String> {
    let mut ids = Vec::new();
    for name in ["Brooks", "Walsh"] {
        ids.push(zoho.only("Leads", &format!("(Last_Name:equals:{name})")).await);
    }
    ids
}

#[tokio::test]
async fn named_records_are_changed_at_once_and_each_is_told() {
    let zoho = Zoho::start().await;
    let ids = two(&zoho).await;
    let answer = zoho.post(PATH, json!({"data": [{"Lead_Status": "Contacted", "Rating": "Active"}], "ids": ids})).await;
    assert_eq!((answer.status, answer.column("message")), (200, vec!["record updated".to_owned(); 2]));
    for id in &ids {
        let stored = zoho.stored("Leads", id);
        assert_eq!((&stored["Lead_Status"], &stored["Rating"]), (&json!("Contacted"), &json!("Active")));
    }
}

#[tokio::test]
async fn one_that_fails_does_not_stop_the_others() {
    let zoho = Zoho::start().await;
    let mut ids = two(&zoho).await;
    ids.insert(1, "5725767000009999999".to_owned());
    let answer = zoho.post(PATH, json!({"data": [{"Lead_Status": "Contacted"}], "ids": ids})).await;
    assert_eq!(
        (answer.status, answer.column("code")),
        (207, ["SUCCESS", "INVALID_DATA", "SUCCESS"].map(str::to_owned).to_vec())
    );
    let wrong = zoho.post(PATH, json!({"data": [{"Lead_Status": "Warm"}], "ids": [ids[0]]})).await.json();
    assert_eq!(wrong["data"][0]["details"]["api_name"], "Lead_Status");
}

#[tokio::test]
async fn choices_are_added_unless_they_overwrite() {
    let zoho = Zoho::start().await;
    let ids = two(&zoho).await;
    let write = |products: Value, over_write: Option<bool>| json!({"data": [{"Products_of_Interest": products}], "ids": [ids[0]], "over_write": over_write.unwrap_or(false)});
    for (products, over_write, left) in [
        (json!(["Platform"]), Some(true), json!(["Platform"])),
        (json!(["Support", "Platform"]), None, json!(["Platform", "Support"])),
        (json!(["Training"]), Some(true), json!(["Training"])),
    ] {
        assert_eq!(zoho.post(PATH, write(products, over_write)).await.status, 200);
        assert_eq!(zoho.stored("Leads", &ids[0])["Products_of_Interest"], left);
    }
}

#[tokio::test]
async fn what_is_missing_or_too_much_is_refused() {
    let zoho = Zoho::start().await;
    let many: Vec<String> = (0..501).map(|id| id.to_string()).collect();
    for (body, code) in [
        (json!({"data": [{"Rating": "Active"}]}), "EXPECTED_FIELD_MISSING"),
        (json!({"data": [{"Rating": "Active"}], "ids": []}), "MANDATORY_NOT_FOUND"),
        (json!({"data": [{}], "ids": ["1"]}), "INVALID_DATA"),
        (json!({"ids": ["1"]}), "MANDATORY_NOT_FOUND"),
        (json!({"data": [{"Rating": "Active"}, {"Rating": "Active"}], "ids": ["1"]}), "LIMIT_EXCEEDED"),
        (json!({"data": [{"Rating": "Active"}], "ids": many}), "LIMIT_EXCEEDED"),
        (json!({"data": [{"Rating": "Active"}], "cvid": "5725767000000087501"}), "INVALID_DATA"),
        (json!({"data": [{"Rating": "Active"}], "ids": ["1"], "over_write": "yes"}), "INVALID_DATA"),
    ] {
        assert_eq!(zoho.post(PATH, body.clone()).await.problem(), (400, code.to_owned()), "{body}");
    }
    assert_eq!(zoho.get(PATH).await.problem(), (400, "INVALID_REQUEST_METHOD".to_owned()));
}
