//! The admin API of the built program: every answer is what its own description says.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};
use zoho_mcp_tests::http::{request, text};
use zoho_mcp_tests::programs::Running;
use zoho_mcp_tests::state::State;

/// A caller who holds each answer against the description.
struct Caller<'a> {
    base: &'a str,
    token: String,
    description: Value,
    /// Method, path and status of every answer that was held against it.
    seen: RefCell<BTreeSet<String>>,
}

impl<'a> Caller<'a> {
    fn new(running: &'a Running, token: String) -> Self {
        let base = running.text("base_url");
        let (status, description) = request(base, "GET", "/openapi.json", &[], "");
        assert_eq!(status, 200);
        let seen = RefCell::new(BTreeSet::from(["get /openapi.json 200".to_owned()]));
        Self { base, token, description, seen }
    }

    /// The path of the description that this one is an instance of.
    fn template(&self, path: &str) -> &str {
        let paths = self.description["paths"].as_object().expect("paths");
        let fits = |template: &str| {
            let (one, other): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| *one == other || one.starts_with('{'))
        };
        paths.keys().find(|template| fits(template)).unwrap_or_else(|| panic!("{path} is not described"))
    }

    fn check(&self, schema: &Value, instance: &Value, what: &str) {
        let whole = json!({"allOf": [schema], "components": self.description["components"]});
        let validator =
            jsonschema::options().should_validate_formats(true).build(&whole).unwrap_or_else(|error| panic!("{error}"));
        let errors: Vec<String> = validator.iter_errors(instance).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{what}: {errors:?}\n{instance}");
    }

    fn as_described(&self, token: Option<&str>, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let bearer = token.map(|token| format!("Bearer {token}"));
        let headers: Vec<(&str, &str)> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
        let sent = body.map(Value::to_string).unwrap_or_default();
        let (status, answer) = request(self.base, method, path, &headers, &sent);
        let (template, method) = (self.template(path), method.to_lowercase());
        let what = format!("{method} {template} {status}");
        let operation = &self.description["paths"][template][&method];
        let described = &operation["responses"][status.to_string()];
        assert!(described.is_object(), "{what} is not described: {answer}");
        match described.get("content") {
            Some(content) => self.check(&content["application/json"]["schema"], &answer, &what),
            None => assert_eq!(answer, Value::Null, "{what}"),
        }
        // What was taken is described as well.
        if status < 300
            && let Some(body) = body
        {
            self.check(&operation["requestBody"]["content"]["application/json"]["schema"], body, &what);
        }
        self.seen.borrow_mut().insert(what);
        (status, answer)
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        self.as_described(Some(&self.token), method, path, body)
    }

    /// Every answer that the description knows.
    fn described(&self) -> BTreeSet<String> {
        let paths = self.description["paths"].as_object().expect("paths").iter();
        paths
            .flat_map(|(path, operations)| {
                operations.as_object().expect("operations").iter().flat_map(move |(method, operation)| {
                    let responses = operation["responses"].as_object().into_iter().flatten();
                    responses.map(move |(status, _)| format!("{method} {path} {status}"))
                })
            })
            .collect()
    }
}

fn lists(url: &str) -> u16 {
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let body = r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#;
    text(base, "POST", path, &[("content-type", "application/json")], body).0
}

#[test]
fn every_answer_is_as_described_and_every_described_answer_is_given() {
    let state = State::new();
    let running = state.serve();
    let admin = state.line(&["token", "create", "--name", "ops", "--admin"]);
    let api = state.line(&["token", "create", "--name", "agents"]);
    let caller = Caller::new(&running, admin);
    zoho_mcp_tests::state::in_time("the token is known", || {
        let bearer = format!("Bearer {}", caller.token);
        text(caller.base, "GET", "/accounts", &[("authorization", &bearer)], "").0 == 200
    });

    assert_eq!(caller.ask("GET", "/accounts", None).1["accounts"][0]["id"], "sandbox");
    assert_eq!(caller.ask("GET", "/accounts/sandbox", None).0, 200);
    assert_eq!(caller.ask("GET", "/accounts/nobody", None).0, 404);
    for root in ["/accounts", "/integrated-account"] {
        let servers = format!("{root}/sandbox/mcp");
        let new = json!({
            "name": "Deal Analyst AI",
            "config": {"methods": ["read", "update", "create"], "tags": ["deals", "leads", "contacts"]},
            "expires_at": "2999-12-31T23:59:59Z",
        });
        let (status, made) = caller.ask("POST", &servers, Some(&new));
        assert_eq!(status, 201);
        for member in ["name", "expires_at"] {
            assert_eq!(made[member], new[member]);
        }
        assert_eq!(
            (&made["config"]["tags"], &made["config"]["risks"]),
            (&new["config"]["tags"], &json!(["read", "write"]))
        );
        // It is served from the answer on.
        let url = made["url"].as_str().expect("a URL");
        assert!(url.starts_with(caller.base));
        assert_eq!(lists(url), 200);

        assert_eq!(caller.ask("POST", &servers, Some(&new)).0, 409);
        for wrong in [
            json!({}),
            json!({"name": ""}),
            json!({"name": "x", "config": {"tags": ["deal"]}}),
            json!({"name": "x", "config": {"tag": ["deals"]}}),
            json!({"name": "x", "config": {"risks": ["bulk"], "methods": ["read"]}}),
            json!({"name": "x", "expires_at": "2020-01-01T00:00:00Z"}),
            json!({"name": "x", "expires_at": "tomorrow"}),
            json!([]),
        ] {
            assert_eq!(caller.ask("POST", &servers, Some(&wrong)).0, 422, "{wrong}");
        }
        let (_, list) = caller.ask("GET", &servers, None);
        let listed = list["servers"].as_array().expect("a list");
        assert_eq!((listed.len(), &listed[0]["id"], listed[0].get("url")), (1, &made["id"], None));

        let one = format!("{servers}/{}", made["id"].as_str().expect("an id"));
        assert_eq!(caller.ask("GET", &one, None).1["name"], "Deal Analyst AI");
        let (status, changed) = caller.ask("PATCH", &one, Some(&json!({"name": "Analyst", "expires_at": null})));
        assert_eq!((status, &changed["name"], &changed["expires_at"]), (200, &json!("Analyst"), &Value::Null));
        assert_eq!(changed["config"], made["config"]);
        assert_eq!(lists(url), 200);
        let other = json!({"name": "Other", "require_api_token_auth": true});
        let (_, guarded) = caller.ask("POST", &servers, Some(&other));
        assert_eq!(lists(guarded["url"].as_str().expect("a URL")), 401);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"name": "Other"}))).0, 409);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"config": {"tags": ["nope"]}}))).0, 422);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"require_api_token_auth": true}))).0, 200);
        assert_eq!(lists(url), 401);

        // Whoever has no admin token learns nothing, not even what is there.
        for token in [None, Some("x"), Some(api.as_str())] {
            for (method, path) in [
                ("GET", "/accounts"),
                ("GET", "/accounts/sandbox"),
                ("GET", &servers),
                ("POST", &servers),
                ("GET", &one),
                ("PATCH", &one),
                ("DELETE", &one),
            ] {
                assert_eq!(caller.as_described(token, method, path, None).0, 401, "{method} {path}");
            }
        }
        assert_eq!(caller.ask("DELETE", &one, None).0, 204);
        assert_eq!(lists(url), 404);
        for (method, path) in [
            ("GET", one.clone()),
            ("PATCH", one.clone()),
            ("DELETE", one),
            ("GET", format!("{root}/nobody/mcp")),
            ("POST", format!("{root}/nobody/mcp")),
        ] {
            let body = (method == "PATCH" || method == "POST").then(|| json!({"name": "x"}));
            assert_eq!(caller.ask(method, &path, body.as_ref()).0, 404, "{method} {path}");
        }
        let id = guarded["id"].as_str().expect("an id");
        assert_eq!(caller.ask("DELETE", &format!("{servers}/{id}"), None).0, 204);
    }
    assert_eq!(*caller.seen.borrow(), caller.described());
    // Other methods are refused with those that there are.
    let bearer = format!("Bearer {}", caller.token);
    let (status, answer) = request(caller.base, "DELETE", "/accounts", &[("authorization", &bearer)], "");
    assert_eq!((status, &answer["error"]["code"]), (405, &json!("method_not_allowed")));
}
