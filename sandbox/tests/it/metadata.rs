//! Users, modules, fields, layouts, pipelines, related lists and the organisation.

use serde_json::{Value, json};

use crate::support::Zoho;

fn names(answer: &Value) -> Vec<&str> {
    answer["users"].as_array().into_iter().flatten().map(|user| user["full_name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn users_come_by_type_and_page() {
    let zoho = Zoho::start().await;
    for (kind, count) in [
        ("AllUsers", 9),
        ("ActiveUsers", 8),
        ("DeactiveUsers", 1),
        ("ActiveConfirmedUsers", 7),
        ("NotConfirmedUsers", 1),
        ("AdminUsers", 2),
        ("CurrentUser", 1),
    ] {
        let answer = zoho.get(&format!("/crm/v8/users?type={kind}")).await.json();
        assert_eq!(names(&answer).len(), count, "{kind}");
    }
    assert_eq!(zoho.get("/crm/v8/users?type=DeletedUsers").await.status, 204);
    assert_eq!(zoho.get("/crm/v8/users?type=Everyone").await.problem(), (400, "INVALID_DATA".to_owned()));
    let page = zoho.get("/crm/v8/users?per_page=4&page=3").await.json();
    assert_eq!((names(&page), &page["info"]["more_records"]), (vec!["Aiko Tanaka"], &json!(false)));
}

#[tokio::test]
async fn marcus_johnson_is_there_and_can_own() {
    let zoho = Zoho::start().await;
    let users = zoho.get("/crm/v8/users?type=ActiveUsers").await.json();
    let all = users["users"].as_array().unwrap();
    let marcus = all.iter().find(|user| user["full_name"] == "Marcus Johnson").unwrap();
    let id = marcus["id"].as_str().unwrap();
    let lead = json!({"data": [{"Last_Name": "Boyle", "Owner": {"id": id}}]});
    assert_eq!(zoho.post("/crm/v8/Leads", lead).await.status, 201);
    let one = zoho.get(&format!("/crm/v8/users/{id}")).await.json();
    assert_eq!((names(&one), &one["users"][0]["role"]["name"]), (vec!["Marcus Johnson"], &json!("Sales Manager")));
    assert_eq!(zoho.get("/crm/v8/users/1").await.status, 204);
}

#[tokio::test]
async fn fields_are_told_with_labels_types_and_values() {
    let zoho = Zoho::start().await;
    let fields = zoho.get("/crm/v8/settings/fields?module=Deals").await.json();
    let field =
        |name: &str| fields["fields"].as_array().unwrap().iter().find(|field| field["api_name"] == name).unwrap();
    let sponsor = field("Executive_Sponsor");
    assert_eq!((&sponsor["field_label"], &sponsor["custom_field"]), (&json!("Executive Sponsor"), &json!(true)));
    let stage = field("Stage");
    assert_eq!((&stage["data_type"], &stage["system_mandatory"]), (&json!("picklist"), &json!(true)));
    let values: Vec<&Value> =
        stage["pick_list_values"].as_array().unwrap().iter().map(|v| &v["actual_value"]).collect();
    assert!(values.contains(&&json!("Stalled")) && values.contains(&&json!("Negotiation/Review")));
    assert_eq!(field("Account_Name")["lookup"]["module"]["api_name"], "Accounts");
    let id = stage["id"].as_str().unwrap();
    let one = zoho.get(&format!("/crm/v8/settings/fields/{id}?module=Deals")).await.json();
    assert_eq!(one["fields"][0]["api_name"], "Stage");
    assert_eq!(zoho.get("/crm/v8/settings/fields").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    assert_eq!(zoho.get("/crm/v8/settings/fields?module=Nope").await.problem(), (400, "INVALID_MODULE".to_owned()));
}

#[tokio::test]
async fn modules_related_lists_and_the_organisation_are_told() {
    let zoho = Zoho::start().await;
    let modules = zoho.get("/crm/v8/settings/modules").await.json();
    let names: Vec<&str> =
        modules["modules"].as_array().unwrap().iter().map(|module| module["api_name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        ["Leads", "Contacts", "Accounts", "Deals", "Tasks", "Events", "Calls", "Campaigns", "Vendors", "Notes"]
    );
    let one = zoho.get("/crm/v8/settings/modules/Deals").await.json();
    assert_eq!(one["modules"][0]["singular_label"], "Deal");
    let lists = zoho.get("/crm/v8/settings/related_lists?module=Contacts").await.json();
    assert_eq!(lists["related_lists"][0]["api_name"], "Deals");
    let org = zoho.get("/crm/v8/org").await.json();
    assert_eq!(org["org"][0]["license_details"]["paid_type"], "enterprise");
}

#[tokio::test]
async fn a_layout_shows_fields_and_leads_to_pipelines() {
    let zoho = Zoho::start().await;
    let layouts = zoho.get("/crm/v8/settings/layouts?module=Deals").await.json();
    let layout = &layouts["layouts"][0];
    let id = layout["id"].as_str().unwrap();
    let fields = layout["sections"][0]["fields"].as_array().unwrap();
    let stage = fields.iter().find(|field| field["api_name"] == "Stage").unwrap();
    assert_eq!((&layout["name"], &stage["required"]), (&json!("Standard"), &json!(true)));
    let one = zoho.get(&format!("/crm/v8/settings/layouts/{id}?module=Deals")).await.json();
    assert_eq!(one["layouts"][0], *layout);
    assert_eq!(zoho.get(&format!("/crm/v8/settings/layouts/{id}?module=Leads")).await.status, 204);
    assert_eq!(zoho.get("/crm/v8/settings/layouts").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));

    let pipelines = zoho.get(&format!("/crm/v8/settings/pipeline?layout_id={id}")).await.json();
    let renewals = &pipelines["pipeline"][1];
    let stages: Vec<&Value> =
        renewals["maps"].as_array().unwrap().iter().map(|stage| &stage["display_value"]).collect();
    assert_eq!((&renewals["display_value"], stages.len(), stages[0]), (&json!("Renewals"), 5, &json!("Qualification")));
    assert_eq!(zoho.get("/crm/v8/settings/pipeline").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    let other = zoho.get("/crm/v8/settings/pipeline?layout_id=5725767000000000001").await;
    assert_eq!(other.problem(), (400, "INVALID_DATA".to_owned()));
}
