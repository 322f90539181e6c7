//! Names instead of ids, values of picklists and ids of the organisation: from a call to what the
//! sandbox stores.

use serde_json::{Value, json};
use zoho_mcp_tests::http::request;
use zoho_mcp_tests::programs::{Pipes, Running, command};

const USERS: &str = "/crm/v8/users";
const CHANGE_OWNER: &str = "zoho_crm_deals_change_owner";
const DEAL: &str = "5725767000000210154";

/// A sandbox and a server that asks it.
struct Setup {
    sandbox: Running,
    server: Pipes,
    _state: tempfile::TempDir,
}

impl Setup {
    fn new(flags: &[&str]) -> Self {
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        let sandbox = Running::start(sandbox);
        let state = tempfile::tempdir().expect("a temporary folder");
        let mut server = command("zoho-mcp");
        server.arg("stdio").arg("--state-dir").arg(state.path()).args(flags);
        for host in ["accounts", "crm", "desk"] {
            server.arg("--host").arg(format!("{host}={}", sandbox.text("url")));
        }
        server.env("ZOHO_TENANTS", format!("org_id={}", org_id(&sandbox)));
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

    /// Code, place and message of the only fault.
    fn refused(&mut self, tool: &str, arguments: &Value) -> (String, String, String) {
        let (result, failed) = self.call(tool, arguments);
        assert!(failed, "{tool}: {result}");
        let faults = result["error"]["violations"].as_array().unwrap_or_else(|| panic!("{result}"));
        assert_eq!(faults.len(), 1, "{result}");
        let text = |member: &str| faults[0][member].as_str().unwrap_or_default().to_owned();
        (text("code"), text("at"), text("message"))
    }

    /// How many requests of this method and path have arrived.
    fn arrived(&self, method: &str, path: &str) -> usize {
        let (_, log) = request(self.sandbox.text("url"), "GET", &format!("/_sandbox/requests?path={path}"), &[], "");
        let entries = log["requests"].as_array().expect("a log");
        entries.iter().filter(|entry| entry["method"] == method).count()
    }

    fn owner(&self, id: &str) -> Value {
        let (_, state) = request(self.sandbox.text("url"), "GET", "/_sandbox/state/Deals", &[], "");
        let deals = state["data"].as_array().expect("records");
        let deal = deals.iter().find(|deal| deal["id"] == id).unwrap_or_else(|| panic!("no deal {id}"));
        deal["Owner"].clone()
    }
}

/// Under which the help desk knows the organisation.
fn org_id(sandbox: &Running) -> &str {
    sandbox.ready["tenants"]["org_id"].as_str().expect("an id")
}

#[test]
fn a_person_is_given_by_name() {
    let mut setup = Setup::new(&[]);
    setup.done(CHANGE_OWNER, &json!({"id": DEAL, "owner_id": "sarah chen"}));
    assert!(setup.owner(DEAL).to_string().contains("5725767000000210009"), "{}", setup.owner(DEAL));
    setup.done(CHANGE_OWNER, &json!({"id": DEAL, "owner_id": "marcus.johnson@northwind-demo.example"}));
    assert!(setup.owner(DEAL).to_string().contains("5725767000000210007"), "{}", setup.owner(DEAL));
    let made = setup.done(
        "create_a_zoho_crm_deal",
        &json!({"Deal_Name": "By name", "Stage": "Qualification", "Owner": {"id": "Sarah Chen"}}),
    );
    let id = made["details"]["id"].as_str().expect("an id");
    assert!(setup.owner(id).to_string().contains("5725767000000210009"), "{}", setup.owner(id));
    assert_eq!(setup.arrived("GET", USERS), 1, "the users are read once");
    let mass = json!({"ids": [DEAL], "values": {"Owner": {"id": "Elena Petrova"}}});
    setup.done("zoho_crm_deals_mass_update", &mass);
    assert!(setup.owner(DEAL).to_string().contains("5725767000000210016"), "{}", setup.owner(DEAL));
    setup.done(CHANGE_OWNER, &json!({"id": DEAL, "owner_id": "5725767000000210004"}));
    assert_eq!(setup.arrived("GET", USERS), 1, "an id is not looked up");
}

#[test]
fn likely_people_are_told_to_those_who_may_list_them() {
    let mut setup = Setup::new(&[]);
    let (code, at, message) = setup.refused(CHANGE_OWNER, &json!({"id": DEAL, "owner_id": "Sara Chen"}));
    assert_eq!((code.as_str(), at.as_str()), ("name", "/owner_id"));
    assert!(message.contains(r#"did you mean "Sarah Chen" (id 5725767000000210009"#), "{message}");
    assert_eq!(setup.arrived("PUT", "/crm/v8/Deals"), 0);

    let mut blind = Setup::new(&["--tools", CHANGE_OWNER]);
    let (_, _, message) = blind.refused(CHANGE_OWNER, &json!({"id": DEAL, "owner_id": "Sara Chen"}));
    assert!(message.ends_with("the name of no user that the connected user sees; give the id"), "{message}");
}

#[test]
fn values_of_picklists_are_the_organisation_s_own() {
    let mut setup = Setup::new(&[]);
    let list = "list_all_zoho_desk_tickets";
    setup.done(list, &json!({"status": ["Pending Customer Response", "Open"], "departmentIds": ["Support"]}));
    let (code, at, message) = setup.refused(list, &json!({"status": ["Open", "Pending Customer"]}));
    assert_eq!((code.as_str(), at.as_str()), ("picklist", "/status/1"));
    assert!(message.contains(r#"did you mean "Pending Customer Response"?"#), "{message}");
    assert_eq!(setup.arrived("GET", "/api/v1/organizationFields"), 1);
    assert_eq!(setup.arrived("GET", "/api/v1/tickets"), 1);
}

#[test]
fn the_organisation_is_told_and_never_given() {
    let mut setup = Setup::new(&["--organization", "Northwind Traders"]);
    let org = org_id(&setup.sandbox).to_owned();
    let (code, at, message) = setup.refused("list_all_zoho_desk_tickets", &json!({"orgId": org}));
    assert_eq!((code.as_str(), at.as_str()), ("account", "/orgId"));
    assert!(message.contains("comes from the connected account"), "{message}");
    let told = setup.server.request("server/discover", json!({}));
    let instructions = told["result"]["instructions"].as_str().unwrap_or_else(|| panic!("{told}"));
    let named = format!("The connected organisation is Northwind Traders (org_id {org}; no tool takes these ids).");
    assert!(instructions.contains(&named), "{instructions}");
}
