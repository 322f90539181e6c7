//! What results hold and tell, from the built program beside its sandbox.

use serde_json::{Value, json};
use zoho_mcp_tests::programs::{Pipes, command};

const OUTSIDERS: &str = "zoho-mcp/outsiders";

fn server() -> (Pipes, tempfile::TempDir) {
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = command("zoho-mcp");
    server.args(["stdio", "--sandbox", "--state-dir"]).arg(state.path());
    (Pipes::start(server), state)
}

/// The JSON of a result's text, and its `_meta`.
fn call(server: &mut Pipes, tool: &str, arguments: &Value) -> (Value, Value) {
    let answer = server.request("tools/call", json!({"name": tool, "arguments": arguments}));
    let result = &answer["result"];
    assert_ne!(result["isError"], true, "{tool}: {answer}");
    let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{tool}: {answer}"));
    (serde_json::from_str(text).expect("JSON"), result["_meta"].clone())
}

/// The pointers, each of which leads to a text.
fn outsiders(result: &Value, meta: &Value) -> Vec<String> {
    let told: Vec<String> = meta[OUTSIDERS]
        .as_array()
        .map(|told| told.iter().map(|pointer| pointer.as_str().expect("a pointer").to_owned()).collect())
        .unwrap_or_default();
    for pointer in &told {
        let text = result.pointer(pointer).and_then(Value::as_str);
        assert!(text.is_some_and(|text| !text.is_empty()), "{pointer} in {result}");
    }
    told
}

#[test]
fn texts_that_strangers_can_have_written_are_told() {
    let (mut server, _state) = server();
    let (tickets, meta) = call(&mut server, "list_all_zoho_desk_tickets", &json!({"limit": 5}));
    let told = outsiders(&tickets, &meta);
    assert!(told.iter().any(|pointer| pointer == "/data/0/subject"), "{told:?}");
    let id = tickets["data"][0]["id"].as_str().expect("an id");
    let (ticket, meta) = call(&mut server, "get_single_zoho_desk_ticket_by_id", &json!({"id": id}));
    assert!(outsiders(&ticket, &meta).iter().any(|pointer| pointer == "/description"), "{meta}");
    let (threads, meta) = call(&mut server, "list_all_zoho_desk_ticket_threads", &json!({"ticketId": id}));
    let told = outsiders(&threads, &meta);
    assert!(told.iter().any(|pointer| pointer == "/data/0/summary"), "{told:?} of {threads}");
    assert!(told.iter().any(|pointer| pointer == "/data/0/author/name"), "{told:?} of {threads}");

    let leads = json!({"criteria": "(Company:equals:TechCorp Solutions)"});
    let (leads, meta) = call(&mut server, "list_all_zoho_crm_search_leads", &leads);
    let told = outsiders(&leads, &meta);
    assert!(told.iter().any(|pointer| pointer == "/data/0/Company"), "{told:?}");
    // What the organisation itself has chosen is its own.
    let (users, meta) = call(&mut server, "list_all_zoho_crm_users", &json!({}));
    assert!(outsiders(&users, &meta).is_empty(), "{meta}");
    assert_eq!(meta[OUTSIDERS], Value::Null);
}

#[test]
fn members_are_chosen_where_the_vendor_takes_no_choice() {
    let (mut server, _state) = server();
    let tool = "list_all_zoho_books_contacts";
    let (all, _) = call(&mut server, tool, &json!({}));
    let wanted = json!({"fields": ["contact_name", "contact_id"]});
    let (some, _) = call(&mut server, tool, &wanted);
    let records = some["data"].as_array().expect("records");
    assert!(!records.is_empty());
    assert_eq!(records.len(), all["data"].as_array().expect("records").len());
    for (record, whole) in records.iter().zip(all["data"].as_array().expect("records")) {
        let names: Vec<&String> = record.as_object().expect("a record").keys().collect();
        assert_eq!(names, ["contact_name", "contact_id"], "{record}");
        assert_eq!(record["contact_name"], whole["contact_name"]);
    }
    assert_eq!(some["more"], all["more"]);
    // A name that nothing has is told.
    let (odd, _) = call(&mut server, tool, &json!({"fields": ["contact_name", "contact_nmae"]}));
    let note = odd["note"].as_str().unwrap_or_default();
    assert!(note.starts_with("No record here has contact_nmae"), "{odd}");
    // One record.
    let (users, _) = call(&mut server, "list_all_zoho_crm_users", &json!({}));
    let user = &users["data"][0];
    let one = json!({"id": user["id"], "fields": ["full_name"]});
    let (one, _) = call(&mut server, "get_single_zoho_crm_user_by_id", &one);
    assert_eq!(one, json!({"full_name": user["full_name"]}));
}
