//! Tags of a module, and tags on records.

use serde_json::{Value, json};

use crate::support::Zoho;

fn names(tags: &Value) -> Vec<&str> {
    tags.as_array().into_iter().flatten().map(|tag| tag["name"].as_str().unwrap()).collect()
}

async fn of_module(zoho: &Zoho, module: &str) -> Vec<String> {
    let answer = zoho.get(&format!("/crm/v8/settings/tags?module={module}")).await.json();
    names(&answer["tags"]).into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_module_tells_its_tags() {
    let zoho = Zoho::start().await;
    assert_eq!(of_module(&zoho, "Deals").await, ["key deal", "renewal"]);
    assert_eq!(of_module(&zoho, "Accounts").await, [""; 0]);
    assert_eq!(zoho.get("/crm/v8/settings/tags").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    assert_eq!(zoho.get("/crm/v8/settings/tags?module=Nope").await.problem(), (400, "INVALID_MODULE".to_owned()));
}

#[tokio::test]
async fn tags_are_added_to_those_there_and_come_into_being() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Deals", "(Deal_Name:equals:Acme supplier portal)").await;
    let path = format!("/crm/v8/Deals/{id}/actions/add_tags");
    let answer = zoho.post(&path, json!({"tags": [{"name": "spring"}, {"name": "KEY DEAL"}]})).await.json();
    assert_eq!(names(&answer["data"][0]["details"]["tags"]), ["key deal", "spring"]);
    assert_eq!(of_module(&zoho, "Deals").await, ["key deal", "renewal", "spring"]);
    assert_eq!(names(&zoho.stored("Deals", &id)["Tag"]), ["key deal", "spring"]);
    zoho.post(&path, json!({"tags": [{"name": "renewal"}], "over_write": true})).await;
    assert_eq!(names(&zoho.stored("Deals", &id)["Tag"]), ["renewal"]);
}

#[tokio::test]
async fn removing_leaves_the_other_tags_and_the_tag_itself() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Deals", "(Deal_Name:equals:Acme supplier portal)").await;
    let path = format!("/crm/v8/Deals/{id}/actions");
    zoho.post(&format!("{path}/add_tags"), json!({"tags": [{"name": "spring"}]})).await;
    let answer = zoho.post(&format!("{path}/remove_tags"), json!({"tags": [{"name": "key deal"}]})).await.json();
    assert_eq!(names(&answer["data"][0]["details"]["tags"]), ["spring"]);
    assert_eq!(of_module(&zoho, "Deals").await, ["key deal", "renewal", "spring"]);
}

#[tokio::test]
async fn many_records_take_tags_in_one_call() {
    let zoho = Zoho::start().await;
    let mut ids = Vec::new();
    for name in ["Brooks", "Walsh"] {
        ids.push(zoho.only("Leads", &format!("(Last_Name:equals:{name})")).await);
    }
    let body = json!({"tags": [{"name": "spring"}], "ids": [ids[0], "5725767000009999999", ids[1]]});
    let answer = zoho.post("/crm/v8/Leads/actions/add_tags", body).await;
    assert_eq!((answer.status, &answer.json()["success_count"]), (207, &json!("2")));
    assert_eq!(names(&zoho.stored("Leads", &ids[0])["Tag"]), ["webinar", "spring"]);
    let body = json!({"tags": [{"name": "spring"}], "ids": ids});
    assert_eq!(zoho.post("/crm/v8/Leads/actions/remove_tags", body).await.status, 200);
    assert_eq!(names(&zoho.stored("Leads", &ids[1])["Tag"]), [""; 0]);
}

#[tokio::test]
async fn what_is_missing_or_too_much_is_refused() {
    let zoho = Zoho::start().await;
    let many: Vec<String> = (0..501).map(|id| id.to_string()).collect();
    let tag = json!([{"name": "spring"}]);
    for (body, code) in [
        (json!({"ids": ["1"]}), "MANDATORY_NOT_FOUND"),
        (json!({"tags": tag}), "MANDATORY_NOT_FOUND"),
        (json!({"tags": [{}], "ids": ["1"]}), "MANDATORY_NOT_FOUND"),
        (json!({"tags": ["spring"], "ids": ["1"]}), "INVALID_DATA"),
        (json!({"tags": [{"name": "x".repeat(26)}], "ids": ["1"]}), "INVALID_DATA"),
        (json!({"tags": tag, "ids": many}), "LIMIT_EXCEEDED"),
    ] {
        let answer = zoho.post("/crm/v8/Leads/actions/add_tags", body.clone()).await;
        assert_eq!(answer.problem(), (400, code.to_owned()), "{body}");
    }
    let nobody = zoho.post("/crm/v8/Leads/5725767000009999999/actions/add_tags", json!({"tags": tag})).await;
    assert_eq!((nobody.status, &nobody.json()["details"]), (400, &json!({"resource_path_index": 1})));
}
