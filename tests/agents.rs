//! Agents and field rules on the built program: what is denied is in no byte that leaves it, however it is asked for.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::access::{Agents, Filters};
use zoho_mcp_tests::http::text;
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::Pipes;
use zoho_mcp_tests::state::{State, in_time, within_a_second};

const SETTINGS: &str = r#"
[agents.reader]
fields = [{product = "crm", deny = ["Phone", "Annual_Revenue"], mask = ["Email"]}]

[agents.closer]
tags = ["deals"]
fields = [{module = "Deals", deny = ["Amount"]}]
"#;

/// A state directory, and a settings file in it with these agents.
fn state(settings: &str) -> (State, String) {
    let state = State::new();
    let file = state.path().join("zoho-mcp.toml");
    std::fs::write(&file, settings).expect("a settings file");
    let file = file.to_str().expect("text").to_owned();
    (state, file)
}

fn post(url: &str, method: &'static str, params: Value) -> (u16, String) {
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let message = Message::new(method, params);
    text(base, "POST", path, &message.headers(), &message.body)
}

fn stdio(state: &State, file: &str, agent: &str) -> Pipes {
    Pipes::start(state.command(&["stdio", "--sandbox", "--agent", agent, "--config", file]))
}

/// The text of a call's result, and whether it is an error.
fn call(pipes: &mut Pipes, tool: &str, arguments: &Value) -> (String, bool) {
    let answer = pipes.request("tools/call", json!({"name": tool, "arguments": arguments}));
    let result = &answer["result"];
    let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{tool} {arguments}: {answer}"));
    (text.to_owned(), result["isError"] == true)
}

/// Every value that stands under one of these names, at any depth.
fn values(value: &Value, names: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if names.contains(&name.as_str())
                    && let Some(text) = member.as_str().filter(|text| text.len() > 5)
                {
                    found.push(text.to_owned());
                }
                values(member, names, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| values(item, names, found)),
        _ => {}
    }
}

/// What reads contacts, each in its way.
fn readers() -> Vec<(&'static str, Value)> {
    let coql = "select Last_Name, Account_Name.Account_Name, Email from Contacts where id is not null";
    vec![
        ("list_all_zoho_crm_contacts", json!({"limit": 100})),
        ("list_all_zoho_crm_search_contacts", json!({"criteria": "(Last_Name:starts_with:B)"})),
        ("list_all_zoho_crm_records", json!({"module": "Contacts", "fields": ["Last_Name", "Email", "Mobile"]})),
        ("list_all_zoho_crm_accounts", json!({})),
        ("list_all_zoho_crm_leads", json!({})),
        ("list_all_zoho_crm_users", json!({})),
        ("list_all_zoho_crm_coql", json!({"select_query": coql})),
        ("list_all_zoho_crm_fields", json!({"module": "Contacts"})),
    ]
}

#[test]
fn no_denied_or_masked_value_leaves() {
    let (state, file) = state(SETTINGS);
    let mut open = Pipes::start(state.command(&["stdio", "--sandbox", "--config", &file]));
    let mut secrets = Vec::new();
    for (tool, arguments) in readers().into_iter().filter(|(tool, _)| *tool != "list_all_zoho_crm_fields") {
        let (told, _) = call(&mut open, tool, &arguments);
        values(&serde_json::from_str(&told).expect("JSON"), &["Phone", "Email", "email", "phone"], &mut secrets);
    }
    secrets.sort();
    secrets.dedup();
    assert!(secrets.len() > 10, "the sandbox has too few of them: {secrets:?}");

    let mut reader = stdio(&state, &file, "reader");
    let mut masked = 0;
    for (tool, arguments) in readers() {
        let (told, failed) = call(&mut reader, tool, &arguments);
        assert!(!failed, "{tool}: {told}");
        for secret in &secrets {
            assert!(!told.contains(secret.as_str()), "{tool} tells {secret}: {told}");
        }
        assert!(!told.contains("\"Phone\"") && !told.contains("Annual_Revenue"), "{tool}: {told}");
        masked += told.matches("\"***\"").count();
    }
    assert!(masked > 10, "{masked} values are masked");
}

/// Members of one of these names, by letters and digits alone, at any depth.
fn members(value: &Value, names: &[&str], at: &str, found: &mut Vec<String>) {
    let bare = |name: &str| name.replace(|sign: char| !sign.is_alphanumeric(), "").to_lowercase();
    match value {
        Value::Object(all) => {
            for (name, member) in all {
                let at = format!("{at}/{name}");
                if names.contains(&bare(name).as_str()) {
                    found.push(at.clone());
                }
                members(member, names, &at, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| members(item, names, at, found)),
        _ => {}
    }
}

/// What every product calls so is in no schema and in no answer, whatever the tool.
#[test]
fn what_is_denied_is_in_no_schema_and_no_answer_of_any_product() {
    let names =
        ["email", "phone", "amount", "total", "description", "status", "owner", "createdtime", "subject", "name"];
    let rule = format!("[agents.a]\nfields = [{{deny = {names:?}}}]\n");
    let (state, file) = state(&rule);
    let mut open = Pipes::start(state.command(&["stdio", "--sandbox"]));
    let mut ruled = stdio(&state, &file, "a");
    let list = ruled.request("tools/list", json!({}));
    let (mut products, mut without) = (BTreeMap::new(), 0);
    for tool in list["result"]["tools"].as_array().expect("tools") {
        let name = tool["name"].as_str().expect("a name");
        let mut found = Vec::new();
        let schema = &tool["inputSchema"];
        members(&schema["properties"], &names, "/properties", &mut found);
        // A property is no keyword of the same name.
        found.retain(|at| !at.ends_with("/description") || at.ends_with("/properties/description"));
        assert_eq!(found, Vec::<String>::new(), "the schema of {name}");
        if tool["annotations"]["readOnlyHint"] != true || schema["required"].is_array() {
            continue;
        }
        let (told, failed) = call(&mut ruled, name, &json!({}));
        if failed {
            continue;
        }
        let told: Value = serde_json::from_str(&told).expect("JSON");
        members(&told, &names, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{name}");
        let whole: Value = serde_json::from_str(&call(&mut open, name, &json!({})).0).expect("JSON");
        members(&whole, &names, "", &mut found);
        without += usize::from(!found.is_empty());
        let product = REGISTRY.tool(name).expect("a tool").product.name;
        *products.entry(product).or_insert(0) += 1;
    }
    assert!(products.len() == REGISTRY.products.len() && without > 30, "{products:?}, {without} answers had something");
}

#[test]
fn a_denied_name_is_answered_like_one_that_nobody_has() {
    let (state, file) = state(SETTINGS);
    let mut reader = stdio(&state, &file, "reader");
    let calls = |name: &str| {
        let coql = |text: String| ("list_all_zoho_crm_coql", json!({ "select_query": text }));
        vec![
            ("list_all_zoho_crm_contacts", json!({"fields": ["Last_Name", name]})),
            ("list_all_zoho_crm_search_contacts", json!({"criteria": format!("({name}:equals:5)")})),
            ("create_a_zoho_crm_contact", json!({"Last_Name": "B", name: "1"})),
            ("create_a_zoho_crm_contact", json!({"Last_Name": "B", "custom_fields": {name: "1"}})),
            ("create_a_zoho_crm_record", json!({"module": "Contacts", "values": {"Last_Name": "B", name: "1"}})),
            coql(format!("select Last_Name, {name} from Contacts where id is not null")),
            coql(format!("select Last_Name from Contacts where {name} = '5'")),
            coql(format!("select Last_Name from Contacts where id is not null order by {name}")),
            coql(format!("select count(id) from Contacts where id is not null group by {name}")),
        ]
    };
    // What was probably meant follows from the letters alone, and is left out of the comparison.
    let bare = |told: &str, name: &str| {
        let told = told.replace(name, "NAME");
        let upto = [" (did you mean", "; did you mean", "; its fields are", "; known:"];
        let end = upto.iter().filter_map(|word| told.find(word)).min().unwrap_or(told.len());
        told[..end].to_owned()
    };
    for ((tool, denied), (_, made_up)) in calls("Phone").into_iter().zip(calls("Qqqqq")) {
        let (one, one_failed) = call(&mut reader, tool, &denied);
        let (other, other_failed) = call(&mut reader, tool, &made_up);
        assert!(one_failed && other_failed, "{tool} {denied}: {one}");
        assert_eq!(bare(&one, "Phone"), bare(&other, "Qqqqq"), "{tool} {denied}");
        assert!(!other.contains("\"Phone\"") && !other.contains("\\\"Phone\\\""), "{other}");
    }
    for query in
        ["select Email as e from Contacts where id is not null", "select id from Contacts where Email like 'a%'"]
    {
        let (told, failed) = call(&mut reader, "list_all_zoho_crm_coql", &json!({ "select_query": query }));
        assert!(failed && told.contains("whose values are not shown here"), "{told}");
    }
}

/// A field can also be named by the value of an argument, and then written or compared.
#[test]
fn a_ruled_field_is_not_written_by_its_name() {
    let (state, file) =
        state("[agents.a]\nfields = [{product = \"desk\", deny = [\"priority\"], mask = [\"status\"]}]\n");
    let mut ruled = stdio(&state, &file, "a");
    let mut update = |name: &str| {
        let arguments = json!({"ids": ["1"], "fieldName": name, "fieldValue": "x"});
        call(&mut ruled, "zoho_desk_tickets_update_many", &arguments).0
    };
    for name in ["priority", "Priority", "status"] {
        let told = update(name);
        assert!(told.contains("invalid_argument") && told.contains("/fieldName"), "{name}: {told}");
    }
    assert!(!update("category").contains("/fieldName"));
}

/// Every tool that is not there, for each agent: not listed, and called it is a made-up name, to the byte.
#[test]
fn what_an_agent_does_not_have_cannot_be_told_from_a_made_up_name() {
    let (state, file) = state(SETTINGS);
    for agent in ["customer-service-agent", "executive-assistant", "operations-agent", "reader"] {
        let mut pipes = stdio(&state, &file, agent);
        let list = pipes.request("tools/list", json!({}));
        let tools = list["result"]["tools"].as_array().expect("tools");
        let has = |name: &str| tools.iter().any(|tool| tool["name"] == name);
        let mut answer = |name: &str| {
            let mut answer = pipes.request("tools/call", json!({"name": name, "arguments": {}}));
            answer["id"] = json!(0);
            answer.to_string()
        };
        let mut hidden = 0;
        for tool in REGISTRY.tools.iter().filter(|tool| !has(tool.name)) {
            let made_up = "x".repeat(tool.name.len());
            assert_eq!(answer(tool.name).replace(tool.name, &made_up), answer(&made_up), "{agent}");
            hidden += 1;
        }
        assert!(hidden > 0 && hidden + tools.len() == REGISTRY.tools.len(), "{agent}: {hidden} are hidden");
    }
}

#[test]
fn a_server_for_an_agent_follows_the_settings() {
    let (state, file) = state(SETTINGS);
    let _running = zoho_mcp_tests::programs::Running::start(state.command(&[
        "serve",
        "--sandbox",
        "--quiet",
        "--listen",
        "127.0.0.1:0",
        "--config",
        &file,
    ]));
    let url = state.create("Closer", &["--agent", "closer", "--config", &file]);
    let deals = || post(&url, "tools/call", json!({"name": "list_all_zoho_crm_deals", "arguments": {}}));
    in_time("a new server is served", || deals().0 == 200);
    let told = deals().1;
    assert!(told.contains("Deal_Name") && !told.contains("Amount"), "{told}");
    let listed = post(&url, "tools/list", json!({})).1;
    assert!(!listed.contains("Amount") && !listed.contains("list_all_zoho_crm_contacts"), "{listed}");

    // One field more is denied: at once, on the same URL.
    std::fs::write(&file, SETTINGS.replace("[\"Amount\"]", "[\"Amount\", \"Stage\"]")).expect("it is written");
    within_a_second("the new rule holds", || !deals().1.contains("Stage"));
    // An agent that is gone closes the server.
    std::fs::write(&file, "").expect("it is written");
    within_a_second("the server is closed", || deals().0 == 404);
}

#[test]
fn unknown_entries_are_refused_with_what_was_meant() {
    for (settings, told) in [
        ("[agents.a]\ntags = [\"deal\"]", "agents.a: tags: there is no tag `deal`; did you mean deals?"),
        ("[agents.a]\nfields = [{product = \"crn\", deny = [\"A\"]}]", "did you mean crm?"),
        ("[agents.a]\nfields = [{product = \"books\", module = \"Deals\", deny = [\"A\"]}]", "has no modules"),
        ("[agents.a]\nfields = [{deny = [\"id\"]}]", "`id` cannot be denied"),
    ] {
        let (state, file) = state(settings);
        let output = state.run(&["stdio", "--sandbox", "--agent", "a", "--config", &file]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && error.contains(told), "{error}");
    }
    let (state, file) = state(SETTINGS);
    let output = state.run(&["stdio", "--sandbox", "--agent", "reeder", "--config", &file]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("did you mean reader?"));
}

/// What each agent that comes with the program may do: a spec that gives one more tools or more fields shows here.
#[test]
fn every_shipped_agent_has_the_reviewed_tools_and_fields() {
    let agents = Agents::new(&REGISTRY, &BTreeMap::new()).expect("the shipped agents hold");
    assert!(agents.names().count() >= 3, "too few agents are shipped");
    for name in agents.names() {
        let view = agents.view(&REGISTRY, Some(name), &Filters::default()).expect("a view");
        let rules = agents.layers(name).expect("layers").iter().flat_map(|given| &given.fields);
        let mut told: Vec<String> = rules.map(|rule| format!("{rule:?}")).collect();
        for tool in view.tools() {
            let arguments = tool.arguments.iter().map(|one| one.name);
            let without: Vec<&str> = match view.withheld(tool) {
                Some(withheld) => arguments.filter(|argument| withheld.argument(argument)).collect(),
                None => Vec::new(),
            };
            told.push(format!("{} without {without:?}", tool.name).replace(" without []", ""));
        }
        insta::with_settings!({
            snapshot_path => "snapshots/agents",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(name, told.join("\n")) });
    }
}
