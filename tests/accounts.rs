//! Connecting an organisation, examining it and letting it go, by the built program against the sandbox.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;
use zoho_mcp_tests::programs::{Pipes, Running, Started, command};

/// A sandbox, and a place for settings and state.
struct Setup {
    sandbox: Running,
    folder: TempDir,
}

impl Setup {
    fn new() -> Self {
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        Self { sandbox: Running::start(sandbox), folder: tempfile::tempdir().expect("a temporary folder") }
    }

    fn url(&self) -> &str {
        self.sandbox.text("url")
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("zoho-mcp.toml")
    }

    fn settings(&self) -> String {
        fs::read_to_string(self.config()).unwrap_or_default()
    }

    /// The program, with everything that it asks sent to the sandbox.
    fn program(&self, arguments: &[&str]) -> Command {
        let mut program = command("zoho-mcp");
        program.args(arguments).current_dir(self.folder.path());
        program.env("ZOHO_MCP_STATE_DIR", self.folder.path().join("state"));
        let names = ["accounts", "crm", "desk", "mail", "books", "projects"];
        program.env("ZOHO_MCP_HOST", names.map(|name| format!("{name}={}", self.url())).join(","));
        program.env("THE_CLIENT_SECRET", self.sandbox.text("client_secret"));
        program
    }

    fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = Started(
            self.program(arguments)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program runs"),
        );
        // One that needs no input may be gone already.
        let _ = child.0.stdin.take().expect("piped").write_all(input.as_bytes());
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        child.0.stdout.take().expect("piped").read_to_end(&mut stdout).expect("output");
        child.0.stderr.take().expect("piped").read_to_end(&mut stderr).expect("output");
        let output = Output { status: child.0.wait().expect("the program ends"), stdout, stderr };
        let told = said(&output);
        for secret in [self.sandbox.text("client_secret"), self.sandbox.text("refresh_token")] {
            assert!(!told.contains(secret), "{arguments:?} told a secret: {told}");
        }
        output
    }

    #[track_caller]
    fn good(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    }

    #[track_caller]
    fn bad(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    }

    /// A grant code as the console makes them.
    fn code(&self, scopes: Option<&[&str]>) -> String {
        let body = scopes.map_or_else(|| json!({}), |scopes| json!({"scopes": scopes}));
        let answer = http(self.url(), "POST", "/_sandbox/grant_code", "application/json", &body.to_string());
        let answer: Value = serde_json::from_str(body_of(&answer)).expect("JSON");
        answer["code"].as_str().expect("a code").to_owned()
    }

    fn add(&self, name: &str) -> String {
        let (client, code) = (self.sandbox.text("client_id").to_owned(), self.code(None));
        self.good(
            &[
                "account",
                "add",
                name,
                "--client-id",
                &client,
                "--client-secret",
                "env:THE_CLIENT_SECRET",
                "--code",
                &code,
            ],
            "",
        )
    }
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8(bytes.clone()).expect("output is text")).concat()
}

fn http(url: &str, method: &str, path: &str, content_type: &str, body: &str) -> String {
    let authority = url.strip_prefix("http://").expect("HTTP");
    let mut connection = TcpStream::connect(authority).expect("something listens");
    write!(
        connection,
        "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    )
    .expect("it reads");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).expect("it answers");
    answer
}

fn body_of(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

const LEADS: [&str; 3] = ["call", "list_all_zoho_crm_search_leads", "--args"];
const CRITERIA: &str = r#"{"criteria":"(Company:equals:TechCorp Solutions)"}"#;

#[test]
fn a_grant_code_becomes_an_account_that_calls() {
    let setup = Setup::new();
    fs::write(setup.config(), "# ours\nlisten = \"127.0.0.1:0\" # any port\n").expect("written");
    let client = setup.sandbox.text("client_id").to_owned();
    let secret = setup.sandbox.text("client_secret").to_owned();
    // Everything is asked for, in this order.
    let told = setup.good(&["account", "add", "north"], &format!("{client}\n{secret}\n{}\n", setup.code(None)));
    assert!(told.contains("data centre us") && told.contains("store:north"), "{told}");

    let settings = setup.settings();
    assert!(settings.starts_with("# ours\nlisten = \"127.0.0.1:0\" # any port\n"), "{settings}");
    assert!(!settings.contains(&secret), "{settings}");
    for found in ["data_centre = \"us\"", "credentials = \"store:north\"", "organization = \"Northwind Demo\""] {
        assert!(settings.contains(found), "no {found} in {settings}");
    }
    // The tenant ids of every product were found.
    for (kind, id) in sandbox_tenants() {
        assert!(settings.contains(&format!("{kind} = \"{id}\"")), "no {kind} in {settings}");
    }

    let called = setup.run(&[&LEADS[..], &[CRITERIA]].concat(), "");
    assert!(called.status.success(), "{}", said(&called));
    let answer: Value = serde_json::from_slice(&called.stdout).expect("JSON");
    assert_eq!(answer["data"][0]["Company"], "TechCorp Solutions");

    let told = setup.bad(&["account", "add", "north"], "");
    assert!(told.contains("account reauthorize north"), "{told}");
    assert!(setup.good(&["account", "list"], "").contains("north  us"), "the list");
    let told = setup.good(&["account", "show", "north"], "");
    assert!(told.contains("store:north") && told.contains("secrets       readable"), "{told}");
}

fn sandbox_tenants() -> [(&'static str, &'static str); 4] {
    [
        ("org_id", "60019214501"),
        ("organization_id", "70028345612"),
        ("portal_id", "80037456723"),
        ("zoid", "90046567834"),
    ]
}

#[test]
fn a_browser_consents_and_comes_back() {
    let setup = Setup::new();
    let client = setup.sandbox.text("client_id").to_owned();
    let mut program = setup.program(&[
        "account",
        "add",
        "north",
        "--browser",
        "--redirect-port",
        "0",
        "--client-id",
        &client,
        "--client-secret",
        "env:THE_CLIENT_SECRET",
        "--secrets",
        "file:north.json",
    ]);
    let mut child = Started(program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts"));
    let mut stderr = BufReader::new(child.0.stderr.take().expect("piped"));
    let (mut told, mut page) = (String::new(), String::new());
    while page.is_empty() {
        let mut line = String::new();
        assert!(stderr.read_line(&mut line).expect("text") > 0, "no page to open: {told}");
        if line.starts_with("http") {
            line.trim().clone_into(&mut page);
        }
        told.push_str(&line);
    }
    let redirect = told
        .split_whitespace()
        .find(|word| word.starts_with("http://127.0.0.1:") && word.ends_with("/callback"))
        .expect("the redirect URI is told")
        .to_owned();
    let (callback, _) = redirect.rsplit_once('/').expect("a path");

    // A redirect URI that the client was not registered with leads nowhere.
    let path = page.strip_prefix(setup.url()).expect("the consent page is the sandbox's");
    let refused = http(setup.url(), "GET", path, "text/plain", "");
    assert!(refused.contains("invalid_redirect_uri"), "{refused}");
    http(
        setup.url(),
        "POST",
        "/_sandbox/settings",
        "application/json",
        &json!({"redirect_uris": [redirect]}).to_string(),
    );
    let consent = http(setup.url(), "GET", path, "text/plain", "");
    assert!(consent.contains("Accept") && consent.contains("<li>ZohoCRM."), "{consent}");

    // Neither another page nor an answer with another state is taken for the one that was waited for.
    assert!(http(callback, "GET", "/favicon.ico", "text/plain", "").starts_with("HTTP/1.1 404"));
    assert!(http(callback, "GET", "/callback?code=1000.x&state=guessed", "text/plain", "").starts_with("HTTP/1.1 400"));

    let form = format!("{}&decision=accept", path.split_once('?').expect("a query").1);
    let accepted = http(setup.url(), "POST", "/oauth/v2/auth", "application/x-www-form-urlencoded", &form);
    let location = accepted.lines().find_map(|line| line.strip_prefix("location: ")).expect("a redirect").trim();
    let back = http(callback, "GET", location.strip_prefix(callback).expect("to the program"), "text/plain", "");
    assert!(back.starts_with("HTTP/1.1 200") && back.contains("referrer-policy: no-referrer"), "{back}");

    stderr.read_to_string(&mut told).expect("text");
    assert!(child.0.wait().expect("it ends").success(), "{told}");
    assert!(!told.replace(&client, "").contains("1000."), "neither code nor token is told: {told}");
    let secret: Value =
        serde_json::from_str(&fs::read_to_string(setup.folder.path().join("north.json")).expect("a secret"))
            .expect("JSON");
    assert_eq!(secret["datacenter"], "us");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(setup.folder.path().join("north.json")).expect("metadata").permissions().mode();
        assert_eq!(mode & 0o077, 0, "others can read the secret");
    }
    setup.good(&[&LEADS[..], &[CRITERIA]].concat(), "");
}

#[test]
fn an_account_gets_a_new_token_and_goes() {
    let setup = Setup::new();
    setup.add("north");
    let refreshed = |setup: &Setup| setup.run(&[&LEADS[..], &[CRITERIA]].concat(), "").status.success();
    assert!(refreshed(&setup));
    let told =
        setup.good(&["account", "reauthorize", "north"], &format!("{}\n", setup.code(Some(&["Desk.basic.READ"]))));
    assert!(told.contains("store:north"), "{told}");
    let call = setup.run(&[&LEADS[..], &[CRITERIA]].concat(), "");
    assert_eq!(call.status.code(), Some(14), "the new token has other scopes: {}", said(&call));

    let told = setup.good(&["account", "remove", "north"], "");
    assert!(told.contains("its refresh token is revoked"), "{told}");
    assert!(!setup.settings().contains("north"), "{}", setup.settings());
    let revoked = http(setup.url(), "GET", "/_sandbox/requests?path=/oauth/v2/token/revoke", "text/plain", "");
    assert!(body_of(&revoked).contains("\"status\":200"), "{revoked}");
    assert!(!refreshed(&setup), "the account is gone");
    let told = setup.bad(&["account", "remove", "north"], "");
    assert!(told.contains("there is no account `north`"), "{told}");
}

#[test]
fn nothing_is_written_when_the_code_is_refused() {
    let setup = Setup::new();
    let client = setup.sandbox.text("client_id").to_owned();
    let add = |extra: &[&str], input: &str| {
        let common =
            ["account", "add", "north", "--client-id", client.as_str(), "--client-secret", "env:THE_CLIENT_SECRET"];
        setup.bad(&[&common[..], extra].concat(), input)
    };
    let told = add(&["--code", "1000.used.up"], "");
    assert!(told.contains("invalid_code") && told.contains("A code is good once"), "{told}");
    // What can be known before the code is used is told before.
    let code = setup.code(None);
    assert!(add(&["--code", &code, "--secrets", "env:A"], "").contains("cannot be set"));
    assert!(add(&["--code", &code, "--products", "crn"], "").contains("there is no product `crn`"));
    assert!(add(&["--code", &code, "--dc", "uss"], "").contains("no data centre `uss`"));
    assert!(add(&[], "\n").contains("Grant code is missing"));
    assert_eq!(setup.settings(), "");
    let state: Vec<_> = fs::read_dir(setup.folder.path()).expect("a folder").collect();
    assert!(state.iter().all(|entry| entry.as_ref().expect("an entry").file_name() != "zoho-mcp.toml"));
}

/// Two organisations in one file: each call reaches the one that is named.
#[test]
fn several_accounts_are_told_apart_by_name() {
    let setup = Setup::new();
    setup.add("north");
    setup.add("south");
    let told = setup.bad(&[&LEADS[..], &[CRITERIA]].concat(), "");
    assert!(told.contains("several accounts (north, south)") && told.contains("--account"), "{told}");
    setup.good(&[&LEADS[..], &[CRITERIA, "--account", "south"]].concat(), "");
    let told = setup.bad(&[&LEADS[..], &[CRITERIA, "--account", "sotuh"]].concat(), "");
    assert!(told.contains("did you mean `south`?"), "{told}");

    // An account has the products that its table names, and no others.
    let settings = setup.settings().replacen("[accounts.south]", "[accounts.south]\nproducts = [\"desk\"]", 1);
    fs::write(setup.config(), settings).expect("written");
    let told = setup.bad(&[&LEADS[..], &[CRITERIA, "--account", "south"]].concat(), "");
    assert!(told.contains("Zoho CRM is not among the products of this account"), "{told}");
    for arguments in [
        &["server", "create", "--name", "S", "--account", "south", "--tags", "deals"][..],
        &["serve", "--account", "south", "--tags", "deals", "--listen", "127.0.0.1:0"],
    ] {
        let told = setup.bad(arguments, "");
        assert!(told.contains("the account `south` has none of the products of these tools"), "{told}");
    }
    let tools = setup.good(&["tools", "--account", "south"], "");
    assert!(tools.contains("zoho_desk") && !tools.contains("zoho_crm"), "{tools}");
    let scopes = setup.good(&["scopes", "--account", "south"], "");
    assert!(scopes.split(',').all(|scope| scope.trim().starts_with("Desk.")), "{scopes}");
}

/// Which organisation is asked comes from the account: no tool has an argument for it, by any of the names that products
/// have for their ids.
#[test]
fn no_tool_takes_an_organisation_or_an_account() {
    let bare = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let tenants = zoho_mcp::REGISTRY.products.iter().filter_map(|product| product.tenant.as_ref());
    let mut names: Vec<String> = tenants.flat_map(|tenant| [tenant.parameter, tenant.from]).map(bare).collect();
    assert!(names.len() >= 6, "{names:?}");
    names.extend(
        ["account", "datacentre", "datacenter", "accesstoken", "refreshtoken", "authorization"].map(str::to_owned),
    );
    for tool in zoho_mcp::REGISTRY.tools {
        for argument in tool.arguments {
            assert!(!names.contains(&bare(argument.name)), "{}: {}", tool.name, argument.name);
        }
    }
}

#[test]
fn the_edition_of_an_account_is_a_host_of_the_table() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dry = |editions: &str| {
        let text = format!(
            "[accounts.north]\ndata_centre = \"au\"\ncredentials = \"env:NOT_READ\"\neditions = {{{editions}}}\n"
        );
        fs::write(folder.path().join("zoho-mcp.toml"), text).expect("written");
        let mut program = command("zoho-mcp");
        program.args(["call", "get_single_zoho_crm_lead_by_id", "--args", r#"{"id":"41"}"#, "--dry-run"]);
        let output = program.current_dir(folder.path()).output().expect("it runs");
        said(&output)
    };
    assert!(dry("").contains("GET https://www.zohoapis.com.au/crm/v8/Leads/41"));
    assert!(dry("crm = \"sandbox\"").contains("GET https://sandbox.zohoapis.com.au/crm/v8/Leads/41"));
    assert!(dry("crm = \"developer\"").contains("GET https://developer.zohoapis.com.au/crm/v8/Leads/41"));
    assert!(dry("crm = \"evil.example\"").contains("there are: developer, sandbox"));
    for row in zoho_mcp::REGISTRY.data_centres {
        for host in row.editions.iter().flat_map(|edition| edition.hosts) {
            assert!(
                zoho_mcp::REGISTRY.product(host.product).is_some(),
                "{} of {} is no product",
                host.product,
                row.name
            );
        }
    }
}

#[test]
fn scopes_are_ready_for_the_console() {
    let scopes = |arguments: &[&str]| {
        let output = command("zoho-mcp").arg("scopes").args(arguments).output().expect("it runs");
        assert!(output.status.success(), "{}", said(&output));
        assert!(output.stderr.is_empty(), "{}", said(&output));
        String::from_utf8(output.stdout).expect("text")
    };
    let one = scopes(&["--tools", "get_single_zoho_crm_lead_by_id", "--tools-only"]);
    assert_eq!(one, "ZohoCRM.modules.leads.READ\n");
    let with_probe = scopes(&["--tools", "get_single_zoho_crm_lead_by_id"]);
    assert_eq!(with_probe, "ZohoCRM.modules.leads.READ,ZohoCRM.org.READ\n");
    // Lookups and metadata count: each tool is covered by what is printed for all.
    let all: Vec<String> = scopes(&["--lines"]).lines().map(str::to_owned).collect();
    for tool in zoho_mcp::REGISTRY.tools {
        let missing = zoho_mcp_runtime::zoho::scopes::missing(tool.scopes, &all);
        assert!(missing.is_empty(), "{} needs {missing:?}", tool.name);
    }
    // And none of them can be left out.
    for (index, scope) in all.iter().enumerate() {
        let others: Vec<String> =
            all.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, one)| one.clone()).collect();
        let needed = zoho_mcp::REGISTRY.tools.iter().flat_map(|tool| tool.scopes.iter().copied());
        let probes = zoho_mcp::REGISTRY.products.iter().filter_map(|product| product.probe.as_ref());
        let needed: Vec<&str> = needed.chain(probes.flat_map(|probe| probe.request.scopes.iter().copied())).collect();
        assert!(!zoho_mcp_runtime::zoho::scopes::missing(&needed, &others).is_empty(), "{scope} is not needed");
    }
}

#[test]
fn doctor_finds_what_is_wrong_and_says_how_to_mend_it() {
    let setup = Setup::new();
    let told = setup.bad(&["doctor"], "");
    assert!(told.contains("wrong accounts: the account is incomplete"), "{told}");

    setup.add("north");
    let well = setup.good(&["doctor"], "");
    for line in [
        "north: secrets are readable",
        "north: the clock is right",
        "north: the vendor gives access tokens",
        "scopes that the tools need are granted",
        "north: Zoho CRM answers: Northwind Demo",
        "north: Zoho Desk answers: 60019214501",
        "north: Zoho Projects answers: 80037456723",
    ] {
        assert!(well.contains(line), "no `{line}` in {well}");
    }
    assert!(!well.contains("wrong"), "{well}");

    // A tenant that is not the account's, and a scope that was not granted.
    let settings = setup.settings().replace("60019214501", "4711");
    fs::write(setup.config(), settings).expect("written");
    let told = setup.bad(&["doctor"], "");
    assert!(told.contains("Zoho Desk does not let the account into org_id 4711; it reaches 60019214501"), "{told}");
    setup.good(&["account", "reauthorize", "north"], &format!("{}\n", setup.code(Some(&["ZohoCRM.org.READ"]))));
    let output = setup.run(&["doctor", "--tags", "leads"], "");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("lack a scope") && told.contains("account reauthorize north"), "{told}");

    // A token that was revoked, and a key that nobody knows.
    let secret = setup.run(&["account", "show", "north"], "");
    assert!(secret.status.success());
    fs::write(setup.config(), setup.settings() + "\nlissten = 1\n").expect("written");
    let told = setup.bad(&["doctor"], "");
    assert!(told.contains("wrong settings: zoho-mcp.toml:"), "{told}");
}

#[test]
fn the_schema_of_the_settings_is_printed_alone() {
    let output = command("zoho-mcp").arg("settings-schema").output().expect("it runs");
    let schema: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a JSON Schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let setup = Setup::new();
    setup.add("north");
    let written: Value = toml_as_json(&setup.config());
    assert!(validator.is_valid(&written), "{written}");
}

fn toml_as_json(path: &Path) -> Value {
    let table: toml::Table = fs::read_to_string(path).expect("settings").parse().expect("TOML");
    serde_json::to_value(table).expect("JSON")
}

/// A secret is read when a token is fetched, and not when the server starts.
#[test]
fn a_secret_file_that_is_replaced_is_used_by_the_server_that_runs() {
    let setup = Setup::new();
    setup.add("north");
    let secret = setup.folder.path().join("north.json");
    let whole = |refresh_token: &str| {
        let names = ["client_id", "client_secret"];
        let mut secret: Value = names.map(|name| (name, setup.sandbox.text(name))).into_iter().collect();
        (secret["refresh_token"], secret["datacenter"]) = (refresh_token.into(), "us".into());
        secret.to_string()
    };
    let replace = |text: &str| {
        // As programs that rotate secrets do it: a new file in the place of the old one.
        let beside = setup.folder.path().join("north.new");
        fs::write(&beside, text).expect("written");
        #[cfg(unix)]
        fs::set_permissions(&beside, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("private");
        fs::rename(&beside, &secret).expect("replaced");
    };
    replace(&whole("1000.no-refresh-token-any-more.at-all"));
    let settings = setup.settings().replace("store:north", "file:north.json");
    fs::write(setup.config(), settings).expect("written");
    let mut server = Pipes::start(setup.program(&["stdio"]));
    server.request("tools/list", json!({}));
    replace(&whole(setup.sandbox.text("refresh_token")));
    let arguments: Value = serde_json::from_str(CRITERIA).expect("JSON");
    let answer = server.request("tools/call", json!({"name": LEADS[1], "arguments": arguments}));
    assert!(answer.to_string().contains("TechCorp Solutions"), "{answer}");
    assert_ne!(answer["result"]["isError"], true, "{answer}");
}

#[test]
fn the_doctor_tells_what_other_processes_have_taken_of_a_limit() {
    let setup = Setup::new();
    setup.add("north");
    fs::write(setup.config(), setup.settings() + "\n[limits.crm]\nrate = \"100/1m\"\n").expect("written");
    setup.good(&[&LEADS[..], &[CRITERIA]].concat(), "");
    let told = setup.good(&["doctor"], "");
    let line = told.lines().find(|line| line.contains(" of 100 requests of the last 60 s are taken, by "));
    let line = line.unwrap_or_else(|| panic!("{told}"));
    assert!(line.contains("north: Zoho CRM: ") && !line.contains(": 0 of"), "{line}");
}
