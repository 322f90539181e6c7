//! Inserting, updating, upserting and deleting.

use std::time::Duration;

use sandbox::Settings;
use serde_json::{Value, json};

use crate::support::Zoho;

#[expect(clippy::needless_pass_by_value, reason = "records are written down where they are sent")]
fn one(record: Value) -> Value {
    json!({"data": [record]})
}

/// Inserts one record and gives its id.
async fn inserted(zoho: &Zoho, module: &str, record: Value) -> String {
    let answer = zoho.post(&format!("/crm/v8/{module}"), one(record)).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    answer.json()["data"][0]["details"]["id"].as_str().unwrap().to_owned()
}

/// The error of a write of one record.
async fn refused(zoho: &Zoho, module: &str, record: Value) -> Value {
    let answer = zoho.post(&format!("/crm/v8/{module}"), one(record)).await;
    assert_eq!(answer.status, 400, "{:?}", answer.json());
    let item = answer.json()["data"][0].clone();
    assert_eq!(item["status"], "error");
    item
}

#[tokio::test]
async fn an_insert_answers_201_and_who_and_when() {
    let zoho = Zoho::start().await;
    let answer = zoho.post("/crm/v8/Leads", one(json!({"Last_Name": "Boyle", "Company": "Zylker"}))).await;
    assert_eq!(answer.status, 201);
    let item = answer.json()["data"][0].clone();
    assert_eq!((&item["code"], &item["message"]), (&json!("SUCCESS"), &json!("record added")));
    assert_eq!(item["details"]["Created_Time"], "2026-11-20T09:00:00+00:00");
    assert_eq!(item["details"]["Created_By"]["name"], "Dana Whitfield");
    let id = item["details"]["id"].as_str().unwrap();
    let stored = zoho.stored("Leads", id);
    assert_eq!((&stored["Full_Name"], &stored["Company"]), (&json!("Boyle"), &json!("Zylker")));
}

#[tokio::test]
async fn unknown_and_read_only_fields_are_dropped_without_a_word() {
    let zoho = Zoho::start().await;
    let record = json!({
        "Last_Name": "Boyle", "Executive Sponsor": "Jane Doe", "Shoe_Size": 44, "Created_Time": "x", "id": "1",
        "Converted__s": true,
    });
    let id = inserted(&zoho, "Leads", record).await;
    let stored = zoho.stored("Leads", &id);
    assert!(stored.get("Shoe_Size").is_none() && stored.get("Executive Sponsor").is_none());
    assert_eq!(
        (&stored["Created_Time"], &stored["Converted__s"]),
        (&json!("2026-11-20T09:00:00+00:00"), &json!(false))
    );
}

#[tokio::test]
async fn custom_fields_are_kept_under_their_api_names() {
    let zoho = Zoho::start().await;
    let deal = json!({"Deal_Name": "New", "Stage": "Qualification", "Executive_Sponsor": "Jane Doe"});
    let id = inserted(&zoho, "Deals", deal).await;
    assert_eq!(zoho.stored("Deals", &id)["Executive_Sponsor"], "Jane Doe");
}

#[tokio::test]
async fn a_missing_mandatory_field_is_told_with_its_path() {
    let zoho = Zoho::start().await;
    let problem = refused(&zoho, "Leads", json!({"Company": "Zylker"})).await;
    assert_eq!(
        (&problem["code"], &problem["message"]),
        (&json!("MANDATORY_NOT_FOUND"), &json!("required field not found"))
    );
    assert_eq!(problem["details"], json!({"api_name": "Last_Name", "json_path": "$.data[0].Last_Name"}));
    assert_eq!(refused(&zoho, "Deals", json!({"Deal_Name": "New"})).await["details"]["api_name"], "Stage");
}

#[tokio::test]
async fn values_of_the_wrong_type_are_refused() {
    let zoho = Zoho::start().await;
    for (module, field, value, expected) in [
        ("Leads", "Email", json!("not an address"), "email"),
        ("Leads", "Company", json!(5), "text"),
        ("Leads", "No_of_Employees", json!("12"), "integer"),
        ("Leads", "No_of_Employees", json!(1.5), "integer"),
        ("Leads", "Annual_Revenue", json!("15000"), "double"),
        ("Leads", "Email_Opt_Out", json!("yes"), "boolean"),
        ("Leads", "Phone", json!("call me"), "phone"),
        ("Leads", "Products_of_Interest", json!("Platform"), "jsonarray"),
        ("Leads", "Owner", json!("Marcus Johnson"), "jsonobject"),
        ("Deals", "Closing_Date", json!("30/11/2026"), "date"),
        ("Deals", "Closing_Date", json!("2026-11-31"), "date"),
        ("Deals", "Account_Name", json!("Acme Corp"), "jsonobject"),
        ("Calls", "Call_Start_Time", json!("2026-11-20T09:00:00"), "datetime"),
        ("Calls", "Call_Start_Time", json!("2026-11-20T09:00:00+0530"), "datetime"),
    ] {
        let mut record = match module {
            "Leads" => json!({"Last_Name": "Boyle"}),
            "Deals" => json!({"Deal_Name": "New", "Stage": "Qualification"}),
            _ => json!({"Subject": "Hello", "Call_Type": "Inbound"}),
        };
        record[field] = value;
        let problem = refused(&zoho, module, record).await;
        assert_eq!(problem["code"], "INVALID_DATA", "{field}");
        let expected = json!({
            "expected_data_type": expected, "api_name": field, "json_path": format!("$.data[0].{field}"),
        });
        assert_eq!(problem["details"], expected);
    }
}

#[tokio::test]
async fn unknown_picklist_values_are_refused_with_the_real_ones() {
    let zoho = Zoho::start().await;
    let problem = refused(&zoho, "Deals", json!({"Deal_Name": "New", "Stage": "Negotiation"})).await;
    assert_eq!(problem["code"], "INVALID_DATA");
    let supported = problem["details"]["supported_values"].as_array().unwrap();
    assert!(supported.contains(&json!("Negotiation/Review")) && supported.contains(&json!("Stalled")));
    let list = json!({"Last_Name": "Boyle", "Products_of_Interest": ["Platform", "Coffee"]});
    assert_eq!(refused(&zoho, "Leads", list).await["details"]["api_name"], "Products_of_Interest");
}

#[tokio::test]
async fn long_texts_and_lookups_to_nothing_are_refused() {
    let zoho = Zoho::start().await;
    let problem = refused(&zoho, "Leads", json!({"Last_Name": "x".repeat(81)})).await;
    assert_eq!(problem["details"]["maximum_length"], 80);
    let account = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    // The id is that of an account, and the field leads to contacts.
    let deal = json!({"Deal_Name": "New", "Stage": "Qualification", "Contact_Name": {"id": account}});
    assert_eq!(refused(&zoho, "Deals", deal).await["message"], "the id given seems to be invalid");
    let inactive = zoho.get("/crm/v8/users?type=DeactiveUsers").await.json()["users"][0]["id"].clone();
    let owned = json!({"Last_Name": "Boyle", "Owner": {"id": inactive}});
    assert_eq!(refused(&zoho, "Leads", owned).await["details"]["api_name"], "Owner");
}

#[tokio::test]
async fn a_batch_answers_207_when_some_fail_and_400_or_202_when_all_do() {
    let zoho = Zoho::start().await;
    let mixed = json!({"data": [{"Last_Name": "One"}, {"Company": "Two"}, {"Last_Name": "Three"}]});
    let answer = zoho.post("/crm/v8/Leads", mixed).await;
    assert_eq!(answer.status, 207);
    assert_eq!(answer.column("status"), ["success", "error", "success"]);
    assert_eq!(answer.json()["data"][1]["details"]["json_path"], "$.data[1].Last_Name");
    let failing = json!({"data": [{"Company": "Two"}]});
    assert_eq!(zoho.post("/crm/v8/Leads", failing.clone()).await.status, 400);
    zoho.post("/_sandbox/settings", json!({"failed_write_status": 202})).await;
    assert_eq!(zoho.post("/crm/v8/Leads", failing).await.status, 202);
}

#[tokio::test]
async fn bodies_that_are_none_are_refused_flat() {
    let zoho = Zoho::start().await;
    let many: Vec<Value> = (0..101).map(|number| json!({"Last_Name": number.to_string()})).collect();
    for (body, code) in [
        (json!([]), "UNABLE_TO_PARSE_DATA_TYPE"),
        (json!({}), "MANDATORY_NOT_FOUND"),
        (json!({"data": {}}), "INVALID_DATA"),
        (json!({"data": []}), "MANDATORY_NOT_FOUND"),
        (json!({"data": many}), "LIMIT_EXCEEDED"),
        (json!({"data": [{"Last_Name": "x"}], "trigger": "workflow"}), "INVALID_DATA"),
    ] {
        assert_eq!(zoho.post("/crm/v8/Leads", body).await.problem(), (400, code.to_owned()));
    }
    assert_eq!(zoho.running.crm_records("Leads").len(), 60);
}

#[tokio::test]
async fn null_clears_and_what_is_not_named_stays() {
    let zoho = Zoho::start().await;
    let id = inserted(&zoho, "Leads", json!({"Last_Name": "Boyle", "Company": "Zylker", "City": "Oslo"})).await;
    zoho.running.advance(Duration::from_mins(1));
    let answer = zoho.put(&format!("/crm/v8/Leads/{id}"), one(json!({"City": null}))).await;
    assert_eq!((answer.status, &answer.json()["data"][0]["message"]), (200, &json!("record updated")));
    let stored = zoho.stored("Leads", &id);
    assert_eq!((&stored["City"], &stored["Company"]), (&json!(null), &json!("Zylker")));
    assert_eq!(stored["Modified_Time"], "2026-11-20T09:01:00+00:00");
    let cleared = zoho.put(&format!("/crm/v8/Leads/{id}"), one(json!({"Last_Name": null}))).await;
    assert_eq!(cleared.json()["data"][0]["code"], "MANDATORY_NOT_FOUND");
}

#[tokio::test]
async fn the_articles_update_of_a_deal_works() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Deals", "(Deal_Name:equals:Finch client workspace)").await;
    let change = json!({"Stage": "Closed Won", "Closing_Date": "2026-11-20", "Executive_Sponsor": "Jane Doe"});
    assert_eq!(zoho.put(&format!("/crm/v8/Deals/{id}"), one(change)).await.status, 200);
    let stored = zoho.stored("Deals", &id);
    assert_eq!((&stored["Probability"], &stored["Expected_Revenue"]), (&json!(100), &json!(42_000.0)));
    assert_eq!(stored["Executive_Sponsor"], "Jane Doe");
    let stalled = zoho.put(&format!("/crm/v8/Deals/{id}"), one(json!({"Stage": "Stalled"}))).await;
    assert_eq!(stalled.status, 200);
}

#[tokio::test]
async fn updates_of_nothing_are_refused() {
    let zoho = Zoho::start().await;
    let unknown = zoho.put("/crm/v8/Deals/5725767000009999999", one(json!({"Amount": 1}))).await;
    assert_eq!(unknown.problem(), (400, "INVALID_DATA".to_owned()));
    assert_eq!(unknown.json()["details"], json!({"resource_path_index": 1}));
    let without_id = zoho.put("/crm/v8/Deals", one(json!({"Amount": 1}))).await;
    assert_eq!(without_id.json()["data"][0]["details"]["json_path"], "$.data[0].id");
    let id = zoho.only("Deals", "(Deal_Name:equals:Finch client workspace)").await;
    let by_item = zoho.put("/crm/v8/Deals", one(json!({"id": id, "Amount": 1}))).await;
    assert_eq!(by_item.status, 200);
}

#[tokio::test]
async fn a_record_changed_in_between_answers_412() {
    let zoho = Zoho::start().await;
    let id = inserted(&zoho, "Leads", json!({"Last_Name": "Boyle"})).await;
    let path = format!("/crm/v8/Leads/{id}");
    let since = [("if-unmodified-since", "2026-11-20T08:59:59+00:00")];
    let answer = zoho.call("PUT", &path, &since, Some(one(json!({"City": "Oslo"})))).await;
    assert_eq!(answer.problem(), (412, "ALREADY_MODIFIED".to_owned()));
    let since = [("if-unmodified-since", "2026-11-20T09:00:00+00:00")];
    assert_eq!(zoho.call("PUT", &path, &since, Some(one(json!({"City": "Oslo"})))).await.status, 200);
}

#[tokio::test]
async fn upsert_updates_what_is_there_and_inserts_what_is_not() {
    let zoho = Zoho::start().await;
    let body = json!({
        "data": [
            {"Last_Name": "Brooks", "Email": "NADIA.BROOKS@techcorpsolutions.example", "City": "Reno"},
            {"Last_Name": "Fresh", "Email": "fresh@zylker.example"},
        ],
        "duplicate_check_fields": ["Email"],
    });
    let answer = zoho.post("/crm/v8/Leads/upsert", body).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.column("action"), ["update", "insert"]);
    assert_eq!(answer.column("duplicate_field"), ["Email", "null"]);
    assert_eq!(zoho.running.crm_records("Leads").len(), 61);
    let updated = answer.json()["data"][0]["details"]["id"].as_str().unwrap().to_owned();
    let stored = zoho.stored("Leads", &updated);
    assert_eq!((&stored["City"], &stored["Company"]), (&json!("Reno"), &json!("TechCorp Solutions")));
}

#[tokio::test]
async fn unique_fields_refuse_a_second_record() {
    let settings = Settings { unique_fields: vec!["Contacts.Email".to_owned()], ..Settings::default() };
    let zoho = Zoho::with(settings).await;
    let there = zoho.only("Contacts", "(Email:equals:wendy.castellano@acmecorp.example)").await;
    let twin = json!({"Last_Name": "Twin", "Email": "Wendy.Castellano@acmecorp.example"});
    let problem = refused(&zoho, "Contacts", twin).await;
    assert_eq!((&problem["code"], &problem["details"]["id"]), (&json!("DUPLICATE_DATA"), &json!(there)));
    let account = json!({"Account_Name": "Copy", "Customer_Number": "CUST-1001"});
    assert_eq!(refused(&zoho, "Accounts", account).await["code"], "DUPLICATE_DATA");
    // A record does not stand in its own way.
    let same = json!({"Email": "wendy.castellano@acmecorp.example"});
    assert_eq!(zoho.put(&format!("/crm/v8/Contacts/{there}"), one(same)).await.status, 200);
}

#[tokio::test]
async fn deleting_takes_the_record_its_notes_and_the_lookups_to_it() {
    let zoho = Zoho::start().await;
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    let deal = zoho.only("Deals", "(Deal_Name:equals:Acme plant analytics rollout)").await;
    let answer = zoho.delete(&format!("/crm/v8/Accounts/{acme}")).await;
    assert_eq!((answer.status, &answer.json()["data"][0]["message"]), (200, &json!("record deleted")));
    assert_eq!(zoho.get(&format!("/crm/v8/Accounts/{acme}")).await.status, 204);
    assert_eq!(zoho.stored("Deals", &deal)["Account_Name"], json!(null));
    assert_eq!(zoho.running.crm_records("Notes").len(), 8);
    assert_eq!(zoho.delete(&format!("/crm/v8/Accounts/{acme}")).await.problem(), (400, "INVALID_DATA".to_owned()));

    let deleted = zoho.get("/crm/v8/Accounts/deleted?type=recycle").await;
    assert_eq!(deleted.column("display_name"), ["Acme Corp"]);
    assert_eq!(zoho.get("/crm/v8/Accounts/deleted?type=permanent").await.status, 204);
    assert_eq!(zoho.get("/crm/v8/Leads/deleted").await.status, 204);
}

#[tokio::test]
async fn several_are_deleted_by_ids_and_partly() {
    let zoho = Zoho::start().await;
    let id = inserted(&zoho, "Leads", json!({"Last_Name": "Boyle"})).await;
    let answer = zoho.delete(&format!("/crm/v8/Leads?ids={id},5725767000009999999")).await;
    assert_eq!(answer.status, 207);
    assert_eq!(answer.column("status"), ["success", "error"]);
    assert_eq!(answer.json()["data"][1]["details"], json!({"id": "5725767000009999999"}));
    assert_eq!(zoho.delete("/crm/v8/Leads").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
}

#[tokio::test]
async fn deals_need_a_pipeline_only_where_pipelines_are_on_and_a_stage_of_it_always() {
    let zoho = Zoho::start().await;
    let renewal = json!({"Deal_Name": "New", "Stage": "Stalled", "Pipeline": "Renewals"});
    let problem = refused(&zoho, "Deals", renewal).await;
    assert_eq!(problem["code"], "MAPPING_MISMATCH");
    assert_eq!(problem["details"]["mapped_field"], "Pipeline");
    zoho.post("/_sandbox/settings", json!({"pipelines": true})).await;
    let problem = refused(&zoho, "Deals", json!({"Deal_Name": "New", "Stage": "Qualification"})).await;
    assert_eq!(problem["details"]["api_name"], "Pipeline");
}

#[tokio::test]
async fn activities_name_the_module_they_belong_to() {
    let zoho = Zoho::start().await;
    let deal = zoho.only("Deals", "(Deal_Name:equals:Finch client workspace)").await;
    let task = json!({"Subject": "Call", "What_Id": {"id": deal}});
    assert_eq!(refused(&zoho, "Tasks", task).await["code"], "DEPENDENT_FIELD_MISSING");
    let wrong = json!({"Subject": "Call", "What_Id": {"id": deal}, "$se_module": "Leads"});
    assert_eq!(refused(&zoho, "Tasks", wrong).await["details"]["api_name"], "What_Id");
    let id = inserted(&zoho, "Tasks", json!({"Subject": "Call", "What_Id": {"id": deal}, "$se_module": "Deals"})).await;
    let stored = zoho.stored("Tasks", &id);
    assert_eq!(
        (&stored["What_Id"]["name"], &stored["$se_module"]),
        (&json!("Finch client workspace"), &json!("Deals"))
    );
    assert_eq!(zoho.stored("Deals", &deal)["Last_Activity_Time"], "2026-11-20T09:00:00+00:00");
    assert_eq!(zoho.stored("Deals", &deal)["Modified_Time"], "2026-11-13T06:00:00+00:00");
}
