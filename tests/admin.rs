//! The admin API of the built program: every answer is what its own description says.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};
use zoho_mcp_tests::http::{request, text};
use zoho_mcp_tests::programs::{Running, command};
use zoho_mcp_tests::state::{State, in_time};

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
        let path = path.split('?').next().expect("a path");
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
        let (status, told) = text(self.base, method, path, &headers, &sent);
        let is_page = told.starts_with("<!doctype html>");
        let answer = if told.is_empty() || is_page { Value::Null } else { serde_json::from_str(&told).expect("JSON") };
        let (template, method) = (self.template(path), method.to_lowercase());
        let what = format!("{method} {template} {status}");
        let operation = &self.description["paths"][template][&method];
        let described = &operation["responses"][status.to_string()];
        assert!(described.is_object(), "{what} is not described: {answer}");
        match described.get("content") {
            Some(content) if is_page => assert!(content["text/html"].is_object(), "{what}"),
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

/// Connects an account by the sandbox's consent page, and lets it go; what was answered on the way.
fn accounts_come_and_go() -> BTreeSet<String> {
    let sandbox = Running::start({
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        sandbox
    });
    let zoho = sandbox.text("url");
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    let config = folder.path().join("zoho-mcp.toml");
    let settings = format!(
        "[hosts]\naccounts = \"{zoho}\"\ncrm = \"{zoho}\"\n[accounts.first]\ndata_centre = \"us\"\nproducts = [\"crm\"]\n\
         client_id = \"{}\"\nclient_secret = \"env:THE_CLIENT_SECRET\"\nrefresh_token = \"env:THE_REFRESH_TOKEN\"\n",
        sandbox.text("client_id")
    );
    std::fs::write(&config, settings).expect("a file");
    let config = config.to_str().expect("a path");
    let mut serve = state.command(&["serve", "--quiet", "--listen", "127.0.0.1:0", "--config", config]);
    serve.env("THE_CLIENT_SECRET", sandbox.text("client_secret"));
    serve.env("THE_REFRESH_TOKEN", sandbox.text("refresh_token"));
    let running = Running::start(serve);
    let admin = state.line(&["token", "create", "--name", "ops", "--admin"]);
    let caller = Caller::new(&running, admin);
    in_time("the token is known", || {
        let bearer = format!("Bearer {}", caller.token);
        text(caller.base, "GET", "/accounts", &[("authorization", &bearer)], "").0 == 200
    });
    // The account has one product, and no server of another.
    let (_, made) =
        caller.ask("POST", "/accounts/first/mcp", Some(&json!({"name": "N", "config": {"tags": ["deals"]}})));
    let made = format!("/accounts/first/mcp/{}", made["id"].as_str().expect("an id"));
    for (method, path) in [("POST", "/accounts/first/mcp"), ("PATCH", &made)] {
        let (status, told) = caller.ask(method, path, Some(&json!({"name": "O", "config": {"tags": ["tickets"]}})));
        assert!(status == 422 && told.to_string().contains("none of the products"), "{method}: {told}");
    }
    assert_eq!(caller.ask("DELETE", &made, None).0, 204);
    let new = json!({
        "id": "north", "client_id": sandbox.text("client_id"), "client_secret": "env:THE_CLIENT_SECRET", "products": ["crm"],
    });
    assert_eq!(caller.as_described(None, "POST", "/accounts", Some(&new)).0, 401);
    for wrong in [
        json!({"id": "north"}),
        json!({"id": "North", "client_id": "x", "client_secret": "s"}),
        json!({"id": "north", "client_id": "x", "client_secret": "s", "products": ["crmm"]}),
        json!({"id": "north", "client_id": "x", "client_secret": "s", "data_centre": "moon"}),
        json!({"id": "north", "client_id": "x", "client_secret": "env:NOT_SET"}),
    ] {
        assert_eq!(caller.ask("POST", "/accounts", Some(&wrong)).0, 422, "{wrong}");
    }
    assert_eq!(
        caller.ask("POST", "/accounts", Some(&json!({"id": "first", "client_id": "x", "client_secret": "s"}))).0,
        409
    );
    let (status, consent) = caller.ask("POST", "/accounts", Some(&new));
    assert_eq!(status, 201);
    let redirect = consent["redirect_uri"].as_str().expect("a URL");
    assert_eq!(redirect, format!("{}/oauth/callback", caller.base));
    let (status, _) =
        request(zoho, "POST", "/_sandbox/settings", &[], &json!({"redirect_uris": [redirect]}).to_string());
    assert_eq!(status, 200);

    // Nobody's answer but the one that was waited for is believed, and that one once.
    assert_eq!(caller.as_described(None, "GET", "/oauth/callback?code=1000.x&state=guessed", None).0, 400);
    let page = consent["consent_url"].as_str().expect("a URL").strip_prefix(zoho).expect("the sandbox's page");
    let form = format!("{}&decision=accept", page.split_once('?').expect("a query").1);
    let form_type = [("content-type", "application/x-www-form-urlencoded")];
    let (status, head) = zoho_mcp_tests::http::head(zoho, "POST", "/oauth/v2/auth", &form_type, &form);
    assert!((300..400).contains(&status), "{head}");
    let location = head.lines().find_map(|line| line.strip_prefix("location: ")).expect("a redirect").trim();
    let back = location.strip_prefix(caller.base).expect("to the server");
    assert_eq!(caller.as_described(None, "GET", back, None).0, 200);
    assert_eq!(caller.as_described(None, "GET", back, None).0, 400);

    let names = || {
        let (_, told) = caller.ask("GET", "/accounts", None);
        let told = told["accounts"].as_array().expect("accounts").clone();
        told.iter().map(|account| account["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(), ["first", "north"]);
    let (status, made) =
        caller.ask("POST", "/accounts/north/mcp", Some(&json!({"name": "N", "config": {"methods": ["read"]}})));
    assert_eq!(status, 201);
    let url = made["url"].as_str().expect("a URL");
    assert_eq!(lists(url), 200);
    let kept = std::fs::read_to_string(config).expect("the settings");
    assert!(kept.contains("[accounts.north]") && kept.contains("store:north"), "{kept}");
    assert!(!kept.contains(sandbox.text("client_secret")), "{kept}");

    assert_eq!(caller.ask("DELETE", "/accounts/first", None).0, 409);
    assert_eq!(caller.ask("DELETE", "/accounts/nobody", None).0, 404);
    assert_eq!(caller.as_described(None, "DELETE", "/accounts/north", None).0, 401);
    assert_eq!(caller.ask("DELETE", "/accounts/north", None).0, 204);
    assert_eq!(names(), ["first"]);
    assert_eq!(lists(url), 404);
    assert!(!std::fs::read_to_string(config).expect("the settings").contains("north"));
    caller.seen.take()
}

/// The path that gives a server another URL, and the one that it has from the answer on. The server stays what it is,
/// and the URL before opens nothing.
fn another_url(caller: &Caller, server: &str, before: &str) -> (String, String) {
    let rotate = format!("{server}/rotate");
    let (status, mut rotated) = caller.ask("POST", &rotate, None);
    assert_eq!(status, 200);
    let told_once = rotated.as_object_mut().expect("a server").remove("url").expect("a URL");
    let url = told_once.as_str().expect("text");
    assert!(url.starts_with(caller.base));
    assert_eq!((lists(before), lists(url)), (404, 200));
    assert_eq!(rotated, caller.ask("GET", server, None).1);
    (rotate, url.to_owned())
}

/// Bodies that are no server, or none that there could be.
fn refuses_what_cannot_be(caller: &Caller, servers: &str) {
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
        assert_eq!(caller.ask("POST", servers, Some(&wrong)).0, 422, "{wrong}");
    }
}

#[test]
fn every_answer_is_as_described_and_every_described_answer_is_given() {
    let state = State::new();
    let running = state.serve();
    let admin = state.line(&["token", "create", "--name", "ops", "--admin"]);
    let api = state.line(&["token", "create", "--name", "agents"]);
    let caller = Caller::new(&running, admin);
    in_time("the token is known", || {
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
        refuses_what_cannot_be(&caller, &servers);
        let (_, list) = caller.ask("GET", &servers, None);
        let listed = list["servers"].as_array().expect("a list");
        assert_eq!((listed.len(), &listed[0]["id"], listed[0].get("url")), (1, &made["id"], None));

        let one = format!("{servers}/{}", made["id"].as_str().expect("an id"));
        assert_eq!(caller.ask("GET", &one, None).1["name"], "Deal Analyst AI");
        let (status, changed) = caller.ask("PATCH", &one, Some(&json!({"name": "Analyst", "expires_at": null})));
        assert_eq!((status, &changed["name"], &changed["expires_at"]), (200, &json!("Analyst"), &Value::Null));
        assert_eq!(changed["config"], made["config"]);
        assert_eq!(lists(url), 200);
        let (rotate, url) = another_url(&caller, &one, url);
        let other = json!({"name": "Other", "require_api_token_auth": true});
        let (_, guarded) = caller.ask("POST", &servers, Some(&other));
        assert!(
            guarded["notes"][0].as_str().is_some_and(|note| note.contains("claude.ai cannot send it")),
            "{guarded}"
        );
        assert_eq!(made.get("notes"), None);
        assert_eq!(lists(guarded["url"].as_str().expect("a URL")), 401);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"name": "Other"}))).0, 409);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"config": {"tags": ["nope"]}}))).0, 422);
        assert_eq!(caller.ask("PATCH", &one, Some(&json!({"require_api_token_auth": true}))).0, 200);
        assert_eq!(lists(&url), 401);

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
                ("POST", &rotate),
            ] {
                assert_eq!(caller.as_described(token, method, path, None).0, 401, "{method} {path}");
            }
        }
        assert_eq!(caller.ask("DELETE", &one, None).0, 204);
        assert_eq!(lists(&url), 404);
        for (method, path) in [
            ("GET", one.clone()),
            ("PATCH", one.clone()),
            ("DELETE", one),
            ("POST", rotate),
            ("GET", format!("{root}/nobody/mcp")),
            ("POST", format!("{root}/nobody/mcp")),
        ] {
            let body = (method == "PATCH" || method == "POST").then(|| json!({"name": "x"}));
            assert_eq!(caller.ask(method, &path, body.as_ref()).0, 404, "{method} {path}");
        }
        let id = guarded["id"].as_str().expect("an id");
        assert_eq!(caller.ask("DELETE", &format!("{servers}/{id}"), None).0, 204);
    }
    // The account of a sandbox is no setting: none can be added, and it cannot go.
    let new = json!({"id": "north", "client_id": "1000.X", "client_secret": "s"});
    assert_eq!(caller.ask("POST", "/accounts", Some(&new)).0, 409);
    assert_eq!(caller.ask("DELETE", "/accounts/sandbox", None).0, 409);
    let mut seen = caller.seen.borrow().clone();
    seen.extend(accounts_come_and_go());
    assert_eq!(seen, caller.described());
    // Other methods are refused with those that there are.
    let bearer = format!("Bearer {}", caller.token);
    let (status, answer) = request(caller.base, "DELETE", "/accounts", &[("authorization", &bearer)], "");
    assert_eq!((status, &answer["error"]["code"]), (405, &json!("method_not_allowed")));
}
