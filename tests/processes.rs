//! Real processes over one state directory: cold at the same moment, and killed within a refresh.

use std::fs;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use zoho_mcp_runtime::secret::Secret;
use zoho_mcp_runtime::secrets::Secrets;
use zoho_mcp_runtime::store::sqlite::SqliteStore;
use zoho_mcp_runtime::store::{Change, Store as _};
use zoho_mcp_tests::http::request;
use zoho_mcp_tests::programs::{Running, Started, command};
use zoho_mcp_tests::state::in_time;

const TOKEN: &str = "/oauth/v2/token";

/// A sandbox, and the account `north` whose secret lies in the store.
struct Setup {
    sandbox: Running,
    folder: TempDir,
    runtime: Runtime,
}

impl Setup {
    fn new() -> Self {
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        let setup = Self {
            sandbox: Running::start(sandbox),
            folder: tempfile::tempdir().expect("a temporary folder"),
            runtime: Runtime::new().expect("a runtime"),
        };
        let names = ["client_id", "client_secret", "refresh_token"];
        let mut secret: Value = names.map(|name| (name, setup.sandbox.text(name))).into_iter().collect();
        secret["datacenter"] = "us".into();
        let secrets = Secrets::default().with_state_dir(Some(&setup.state()));
        let place = "store:north".parse().expect("a reference");
        let written = setup.runtime.block_on(secrets.write(&place, &Secret::new(secret.to_string())));
        written.expect("the store takes it");
        let settings = "[accounts.north]\ncredentials = \"store:north\"\n";
        fs::write(setup.folder.path().join("zoho-mcp.toml"), settings).expect("written");
        setup
    }

    fn state(&self) -> std::path::PathBuf {
        self.folder.path().join("state")
    }

    fn url(&self) -> &str {
        self.sandbox.text("url")
    }

    fn order(&self, what: &str, order: &Value) {
        let (status, answer) = request(self.url(), "POST", &format!("/_sandbox/{what}"), &[], &order.to_string());
        assert_eq!(status, 200, "{answer}");
    }

    /// How many requests for a token have arrived.
    fn refreshes(&self) -> usize {
        let (_, log) = request(self.url(), "GET", &format!("/_sandbox/requests?path={TOKEN}"), &[], "");
        log["requests"].as_array().expect("a log").len()
    }

    fn program(&self) -> Command {
        let mut program = command("zoho-mcp");
        program.args(["call", "list_all_zoho_crm_search_leads", "--args"]);
        program.arg(r#"{"criteria":"(Company:equals:TechCorp Solutions)"}"#).current_dir(self.folder.path());
        program.env("ZOHO_MCP_STATE_DIR", self.state());
        program.env("ZOHO_MCP_HOST", ["accounts", "crm"].map(|name| format!("{name}={}", self.url())).join(","));
        program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    }

    fn start(&self) -> Child {
        self.program().spawn().expect("the program starts")
    }

    fn calls(&self, what: &str) {
        let output = self.program().output().expect("the program runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{what}: {told}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("TechCorp Solutions"), "{what}");
    }

    /// Keys and values of a table of the store, as another process sees them now.
    fn table(&self, name: &'static str) -> Vec<(String, Vec<u8>)> {
        self.runtime.block_on(SqliteStore::lazy(&self.state()).scan(name)).expect("the store can be read")
    }

    fn has(&self, ending: &str) -> bool {
        self.table("tokens").iter().any(|(key, _)| key.ends_with(ending))
    }

    /// As if it had ended by itself: a token after its hour, a lease after its half minute.
    fn end(&self, ending: &str) {
        let keys = self.table("tokens").into_iter().map(|(key, _)| key).filter(|key| key.ends_with(ending));
        let changes = keys.map(|key| Change::Remove { table: "tokens", key }).collect();
        self.runtime.block_on(SqliteStore::lazy(&self.state()).apply(changes)).expect("the store can be written");
    }
}

#[test]
fn processes_that_are_cold_together_refresh_once() {
    let setup = Setup::new();
    // All of them are there before the first has its token.
    setup.order("faults", &json!({"path": TOKEN, "delay_ms": 1500}));
    let started: Vec<Child> = (0..4).map(|_| setup.start()).collect();
    for process in started {
        let output = process.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(setup.refreshes(), 1);
    // One that comes later finds the token.
    setup.calls("later");
    assert_eq!(setup.refreshes(), 1);
}

/// Where a process is when it is killed.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
enum Step {
    Started,
    HasTheLease,
    HasAsked,
    IsAnswered,
    HasKept,
}

#[cfg(unix)]
#[test]
fn a_process_that_is_killed_within_a_refresh_loses_no_credential() {
    use std::os::unix::process::ExitStatusExt as _;

    let setup = Setup::new();
    let secret = setup.table("secrets");
    assert_eq!(secret.len(), 1);
    for step in [Step::Started, Step::HasTheLease, Step::HasAsked, Step::IsAnswered, Step::HasKept] {
        setup.end("/access");
        // The vendor gives ten tokens in ten minutes.
        setup.order("clock", &json!({"advance_seconds": 601}));
        let before = setup.refreshes();
        // Its token is made, and only the answer waits.
        let waits = matches!(step, Step::HasTheLease | Step::HasAsked);
        if waits {
            setup.order("faults", &json!({"path": TOKEN, "delay_ms": 30_000}));
        }
        let mut process = Started(setup.start());
        match step {
            Step::Started => {}
            Step::HasTheLease => in_time("a lease", || setup.has("/lease")),
            Step::HasAsked => in_time("a request", || setup.refreshes() > before),
            // The answer is on its way, or was read, and may be kept or not.
            Step::IsAnswered => in_time("an answer", || setup.refreshes() > before),
            Step::HasKept => in_time("a token", || setup.has("/access")),
        }
        process.0.kill().expect("it can be killed");
        let ended = process.0.wait().expect("it ends");
        assert!(ended.signal() == Some(9) || matches!(step, Step::IsAnswered | Step::HasKept), "{step:?}: {ended}");
        let (_, _) = request(setup.url(), "DELETE", "/_sandbox/faults", &[], "");

        assert_eq!(setup.table("secrets"), secret, "{step:?}");
        setup.end("/lease");
        let kept = setup.has("/access");
        let asked = setup.refreshes();
        setup.calls(&format!("{step:?}"));
        assert_eq!(setup.refreshes(), asked + usize::from(!kept), "{step:?}");
        assert!(!setup.has("/lease"), "{step:?}");
    }
}
