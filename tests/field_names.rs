//! Names of fields and values of picklists, from a call to what the sandbox stores. The sandbox drops
//! what it does not know, as Zoho does; a raw request shows the loss that the check prevents.

use serde_json::{Value, json};
use zoho_mcp_tests::http::request;
use zoho_mcp_tests::programs::{Pipes, Running, command};

const FIELDS: &str = "/crm/v8/settings/fields";
const DEALS: &str = "/crm/v8/Deals";

/// A sandbox and a server that asks it.
struct Setup {
    sandbox: Running,
    server: Pipes,
    _state: tempfile::TempDir,
}

impl Setup {
    fn new() -> Self {
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        let sandbox = Running::start(sandbox);
        let state = tempfile::tempdir().expect("a temporary folder");
        let mut server = command("zoho-mcp");
        server.arg("stdio").arg("--state-dir").arg(state.path());
        for host in ["accounts", "crm"] {
            server.arg("--host").arg(format!("{host}={}", sandbox.text("url")));
        }
        server.env("ZOHO_DC", "us").env("ZOHO_CLIENT_ID", sandbox.text("client_id"));
        server.env("ZOHO_CLIENT_SECRET", sandbox.text("client_secret"));
        server.env("ZOHO_REFRESH_TOKEN", sandbox.text("refresh_token"));
        Self { sandbox, server: Pipes::start(server), _state: state }
    }

    /// The JSON of a call's text, and whether it is an error.
    fn call(&mut self, tool: &str, arguments: &Value) -> (Value, bool) {
        let answer = self.server.request("tools/call", json!({"name": tool, "arguments": arguments}));
        let result = &answer["result"];
        let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}"));
        (serde_json::from_str(text).expect("JSON"), result["isError"] == true)
    }

    fn done(&mut self, tool: &str, arguments: &Value) -> Value {
        let (result, failed) = self.call(tool, arguments);
        assert!(!failed, "{tool}: {result}");
        result
    }

    fn refused(&mut self, tool: &str, arguments: &Value) -> Value {
        let (result, failed) = self.call(tool, arguments);
        assert!(failed, "{tool}: {result}");
        result["error"].clone()
    }

    /// How many requests of this method and path have arrived.
    fn arrived(&self, method: &str, path: &str) -> usize {
        let (_, log) = request(self.sandbox.text("url"), "GET", &format!("/_sandbox/requests?path={path}"), &[], "");
        let entries = log["requests"].as_array().expect("a log");
        entries.iter().filter(|entry| entry["method"] == method).count()
    }

    fn stored(&self, module: &str, id: &Value) -> Value {
        let (_, state) = request(self.sandbox.text("url"), "GET", &format!("/_sandbox/state/{module}"), &[], "");
        let records = state["data"].as_array().expect("records");
        records.iter().find(|record| record["id"] == *id).unwrap_or_else(|| panic!("no {id} in {module}")).clone()
    }

    /// A request as a program without any check would send it.
    fn raw(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let url = self.sandbox.text("url");
        let form = format!(
            "grant_type=refresh_token&client_id={}&client_secret={}&refresh_token={}",
            self.sandbox.text("client_id"),
            self.sandbox.text("client_secret"),
            self.sandbox.text("refresh_token"),
        );
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let (_, token) = request(url, "POST", "/oauth/v2/token", &[kind], &form);
        let token = format!("Zoho-oauthtoken {}", token["access_token"].as_str().expect("a token"));
        let headers = [("authorization", token.as_str()), ("content-type", "application/json")];
        request(url, method, path, &headers, &body.to_string())
    }

    fn grant(&self, scopes: &[&str]) {
        let settings = json!({ "scopes": scopes }).to_string();
        let headers = [("content-type", "application/json")];
        let (status, told) = request(self.sandbox.text("url"), "POST", "/_sandbox/settings", &headers, &settings);
        assert_eq!(status, 200, "{told}");
    }
}

#[test]
fn a_label_arrives_as_the_field_that_it_names() {
    let mut setup = Setup::new();
    let made = setup.done(
        "create_a_zoho_crm_deal",
        &json!({
            "Deal_Name": "Names", "Stage": "Qualification",
            "custom_fields": {"Executive Sponsor": "Jane Doe", "Contract_Months": 12},
        }),
    );
    let deal = setup.stored("Deals", &made["details"]["id"]);
    assert_eq!((&deal["Executive_Sponsor"], &deal["Contract_Months"]), (&json!("Jane Doe"), &json!(12)));
    assert_eq!(made.get("note"), None);

    setup.done(
        "create_a_zoho_crm_lead",
        &json!({"Last_Name": "Names", "custom_fields": {"Products of Interest": ["Support", "Training"]}}),
    );
    assert_eq!(setup.arrived("GET", FIELDS), 2, "one call a module");
}

#[test]
fn what_is_not_there_is_refused_and_nothing_is_written() {
    let mut setup = Setup::new();
    let deal = |stage: &str, custom: Value| json!({"Deal_Name": "Names", "Stage": stage, "custom_fields": custom});
    for (tool, arguments, code, at, told) in [
        (
            "create_a_zoho_crm_deal",
            deal("Qualification", json!({"Executive Sponsr": "Jane Doe"})),
            "field",
            "/custom_fields/Executive Sponsr",
            r#"did you mean "Executive_Sponsor" ("Executive Sponsor")?"#,
        ),
        ("create_a_zoho_crm_deal", deal("Negotiation", json!({})), "picklist", "/Stage", "Negotiation/Review"),
        ("create_a_zoho_crm_deal", deal("closed won", json!({})), "picklist", "/Stage", r#"did you mean "Closed Won"#),
        (
            "create_a_zoho_crm_deal",
            deal("Qualification", json!({"Created Time": "2026-11-20"})),
            "field",
            "/custom_fields/Created Time",
            "read-only",
        ),
        (
            "create_a_zoho_crm_deal",
            deal("Qualification", json!({"Next Step": "call"})),
            "reserved",
            "/custom_fields/Next Step",
            r#"give it as the argument "Next_Step""#,
        ),
        (
            "create_a_zoho_crm_lead",
            json!({"Last_Name": "Names", "custom_fields": {"Products_of_Interest": ["Support", "Trainings"]}}),
            "picklist",
            "/custom_fields/Products_of_Interest/1",
            r#"did you mean "Training"?"#,
        ),
        (
            "zoho_crm_leads_convert",
            json!({"id": "5725767000000210084", "Deals": {
                "Deal_Name": "Names", "Closing_Date": "2026-12-31", "Stage": "Qualification", "Sponsor": "Jane Doe",
            }}),
            "field",
            "/Deals/Sponsor",
            "Executive_Sponsor",
        ),
    ] {
        let error = setup.refused(tool, &arguments);
        assert_eq!(error["kind"], "invalid_argument", "{error}");
        let fault = &error["violations"][0];
        assert_eq!((fault["code"].as_str(), fault["at"].as_str()), (Some(code), Some(at)), "{error}");
        assert!(fault["message"].as_str().is_some_and(|message| message.contains(told)), "{error}");
    }
    assert_eq!((setup.arrived("POST", "/crm/v8/"), setup.arrived("GET", FIELDS)), (0, 2));
}

/// Without this, the tests above would also pass against a sandbox that keeps or refuses such a name.
#[test]
fn sent_without_a_check_the_same_name_is_lost_without_a_word() {
    let setup = Setup::new();
    let record = json!({"Deal_Name": "Names", "Stage": "Qualification", "Executive Sponsor": "Jane Doe"});
    let (status, answer) = setup.raw("POST", DEALS, &json!({"data": [record]}));
    assert_eq!((status, &answer["data"][0]["code"]), (201, &json!("SUCCESS")), "{answer}");
    let deal = setup.stored("Deals", &answer["data"][0]["details"]["id"]);
    assert_eq!(deal["Deal_Name"], "Names");
    assert!(!deal.to_string().contains("Jane Doe"), "{deal}");
}

#[test]
fn without_the_scope_made_up_names_are_refused_and_described_ones_are_written() {
    let mut setup = Setup::new();
    setup.grant(&["ZohoCRM.modules.ALL"]);
    let error = setup.refused(
        "create_a_zoho_crm_deal",
        &json!({"Deal_Name": "Names", "Stage": "Qualification", "custom_fields": {"Executive_Sponsor": "Jane Doe"}}),
    );
    assert_eq!(error["kind"], "scope", "{error}");
    assert!(error["message"].as_str().is_some_and(|text| text.contains("ZohoCRM.settings.fields.READ")), "{error}");
    assert_eq!(setup.arrived("POST", DEALS), 0);

    let made = setup.done("create_a_zoho_crm_deal", &json!({"Deal_Name": "Names", "Stage": "Qualification"}));
    assert!(made["note"].as_str().is_some_and(|note| note.contains("were not checked")), "{made}");
    assert_eq!(setup.stored("Deals", &made["details"]["id"])["Deal_Name"], "Names");
}
