//! Real processes over one state directory: cold at the same moment, killed within a refresh, and under load.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use zoho_mcp_runtime::secret::Secret;
use zoho_mcp_runtime::secrets::Secrets;
use zoho_mcp_runtime::store::sqlite::SqliteStore;
use zoho_mcp_runtime::store::{Change, Store as _};
use zoho_mcp_tests::http::{attempt, request};
use zoho_mcp_tests::message::Message;
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

    /// How many requests have arrived at paths that begin so.
    fn arrived(&self, prefix: &str) -> usize {
        let (_, log) = request(self.url(), "GET", &format!("/_sandbox/requests?path={prefix}"), &[], "");
        log["requests"].as_array().expect("a log").len()
    }

    /// How many requests for a token have arrived.
    fn refreshes(&self) -> usize {
        self.arrived(TOKEN)
    }

    fn zoho_mcp(&self, arguments: &[&str]) -> Command {
        let mut program = command("zoho-mcp");
        program.args(arguments).current_dir(self.folder.path());
        program.env("ZOHO_MCP_STATE_DIR", self.state());
        program.env("ZOHO_MCP_HOST", ["accounts", "crm"].map(|name| format!("{name}={}", self.url())).join(","));
        program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    }

    fn program(&self) -> Command {
        let criteria = r#"{"criteria":"(Company:equals:TechCorp Solutions)"}"#;
        self.zoho_mcp(&["call", "list_all_zoho_crm_search_leads", "--args", criteria])
    }

    /// A process that serves, with this limit for an hour.
    fn serve(&self, limit: usize) -> Running {
        let limit = format!("crm={limit}/1h");
        Running::start(self.zoho_mcp(&["serve", "--quiet", "--listen", "127.0.0.1:0", "--limit", &limit]))
    }

    /// What a command prints.
    fn told(&self, arguments: &[&str]) -> String {
        let output = self.zoho_mcp(arguments).output().expect("the program runs");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    /// The path of a new server.
    fn server(&self, name: &str) -> String {
        let url = self.told(&["server", "create", "--name", name, "--methods", "read", "--tags", "deals"]);
        url[url.find("/mcp/").expect("an MCP URL")..].trim().to_owned()
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

/// Requests that the vendor may get of all processes together.
const LIMIT: usize = 200;

/// Callers of two servers in two processes.
struct Load {
    kept: String,
    revoked: String,
    /// Where the processes are.
    bases: [Mutex<String>; 2],
    /// When one of the servers was gone.
    gone: OnceLock<Instant>,
    /// By process: how many more calls are made before that, so that neither takes the whole limit. The others wait.
    before: [AtomicUsize; 2],
    stop: AtomicBool,
    /// By process: answers.
    answered: [AtomicUsize; 2],
    /// By process: calls that the limit left no room for.
    full: [AtomicUsize; 2],
    /// By process: calls of the server that is gone, begun a second later or more, that nobody answered.
    closed: [AtomicUsize; 2],
    /// The first answer that there should not be.
    wrong: OnceLock<String>,
}

/// Ends the load, whatever becomes of the test.
struct Stop<'a>(&'a Load);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::Relaxed);
        // For those who wait for it.
        let _ = self.0.gone.set(Instant::now());
    }
}

impl Load {
    fn new(setup: &Setup, first: &Running, second: &Running) -> Self {
        Self {
            kept: setup.server("Kept"),
            revoked: setup.server("Revoked"),
            bases: [first, second].map(|running| Mutex::new(running.text("base_url").to_owned())),
            gone: OnceLock::new(),
            before: [const { AtomicUsize::new(LIMIT / 4) }; 2],
            stop: AtomicBool::new(false),
            answered: Default::default(),
            full: Default::default(),
            closed: Default::default(),
            wrong: OnceLock::new(),
        }
    }

    fn post(&self, process: usize, path: &str, message: &Message) -> Option<(u16, String)> {
        let base = self.bases[process].lock().expect("nobody has panicked").clone();
        attempt(&base, "POST", path, &message.headers(), &message.body)
    }

    fn lists(&self, process: usize, path: &str) -> bool {
        self.post(process, path, &Message::new("tools/list", json!({}))).is_some_and(|(status, _)| status == 200)
    }

    /// Whether one of the calls that are allowed so far was left.
    fn may_call(&self, process: usize) -> bool {
        let one_less = |left: usize| left.checked_sub(1);
        self.gone.get().is_some()
            || self.before[process].fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
    }

    fn run(&self, process: usize, path: &str) {
        while !self.stop.load(Ordering::Relaxed) {
            if !self.may_call(process) {
                self.gone.wait();
                continue;
            }
            if !self.call(process, path) {
                // It took nothing of the limit, and others are to be answered.
                self.before[process].fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// One call; whether it was answered.
    fn call(&self, process: usize, path: &str) -> bool {
        let begun = Instant::now();
        let call = Message::call("list_all_zoho_crm_deals", &json!({"limit": 1}));
        // A process that was killed answers nothing.
        let Some((status, told)) = self.post(process, path, &call) else { return false };
        let late = self.gone.get().is_some_and(|gone| begun > *gone + Duration::from_secs(1));
        let fault = match status {
            200 if path == self.revoked && late => "a call of a server that is gone",
            200 => {
                self.answered[process].fetch_add(1, Ordering::Relaxed);
                let full = told.contains(&format!("at most {LIMIT} requests"));
                self.full[process].fetch_add(usize::from(full), Ordering::Relaxed);
                return true;
            }
            404 if path == self.revoked && self.gone.get().is_some() => {
                self.closed[process].fetch_add(usize::from(late), Ordering::Relaxed);
                return false;
            }
            // It may be told to be gone before that is noted here.
            404 if path == self.revoked => return false,
            _ => "no answer of a server that is there",
        };
        let _ = self.wrong.set(format!("{fault}: {status} {told}"));
        false
    }

    /// Waits until each process has counted so many.
    fn until_both(&self, what: &str, counts: &[AtomicUsize; 2], least: usize) {
        in_time(what, || {
            assert_eq!(self.wrong.get(), None, "{what}");
            counts.iter().all(|count| count.load(Ordering::Relaxed) >= least)
        });
    }
}

#[test]
fn under_load_the_limit_holds_in_sum_and_what_is_revoked_is_closed() {
    let setup = Setup::new();
    let first = setup.serve(LIMIT);
    let mut second = Some(setup.serve(LIMIT));
    let load = Load::new(&setup, &first, second.as_ref().expect("it runs"));
    let paths = [load.kept.as_str(), &load.revoked];
    in_time("both serve both", || [0, 1].iter().all(|process| paths.iter().all(|path| load.lists(*process, path))));
    let mut back = None;
    std::thread::scope(|threads| {
        let _stop = Stop(&load);
        for process in [0, 1] {
            for path in paths {
                let load = &load;
                threads.spawn(move || load.run(process, path));
            }
        }
        load.until_both("both answer", &load.answered, 5);
        // Killed, not asked to end, with calls under way and a share of the limit.
        drop(second.take());
        let _ = setup.told(&["server", "revoke", "Revoked"]);
        load.gone.set(Instant::now()).expect("it is set once");
        let again = setup.serve(LIMIT);
        again.text("base_url").clone_into(&mut load.bases[1].lock().expect("nobody has panicked"));
        back = Some(again);
        load.until_both("the limit is reached in both", &load.full, 1);
        load.until_both("what is revoked is closed in both", &load.closed, 20);
    });
    assert_eq!(load.wrong.get(), None);
    let sent = setup.arrived("/crm/");
    assert!(sent <= LIMIT, "{sent} requests");
    // Calls came from before and after the kill.
    assert!(sent > LIMIT / 2, "{sent} requests");
    assert_eq!(setup.refreshes(), 1);
}
