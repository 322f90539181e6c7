//! The programs under test, built from the working tree, started and stopped.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use tempfile::TempDir;

/// Path of a program of the workspace, built first so that no test sees a stale one.
///
/// # Panics
/// When it does not build.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    static DIRECTORY: OnceLock<PathBuf> = OnceLock::new();
    DIRECTORY
        .get_or_init(|| {
            // `tests/run` has built them together with the tests.
            if std::env::var_os("PROGRAMS_ARE_BUILT").is_none() {
                let status = Command::new(env!("CARGO"))
                    .args(["build", "--quiet", "-p", "zoho-mcp", "-p", "sandbox", "-p", "generator"])
                    .current_dir(crate::root())
                    .status()
                    .expect("cargo runs");
                assert!(status.success(), "the programs do not build");
            }
            let test = std::env::current_exe().expect("a test has a path");
            test.parent().and_then(|deps| deps.parent()).expect("tests lie in target/<profile>/deps").to_owned()
        })
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A command with none of this project's settings inherited.
#[must_use]
pub fn command(name: &str) -> Command {
    let mut command = Command::new(program(name));
    for (variable, _) in std::env::vars().filter(|(variable, _)| variable.starts_with("ZOHO_")) {
        command.env_remove(variable);
    }
    // Nothing is kept where no directory for it is named: no test meets the tokens of another.
    for variable in ["HOME", "XDG_STATE_HOME", "LOCALAPPDATA"] {
        command.env_remove(variable);
    }
    command
}

/// A started program, stopped when this is dropped, so that a failed test leaves nothing behind.
#[derive(Debug)]
pub struct Started(pub Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where what servers say is recorded, for tests/protocol/validate.py; `None` where nothing is.
fn recordings() -> Option<PathBuf> {
    std::env::var_os("MCP_RECORDINGS").map(PathBuf::from)
}

/// Keeps what a program wrote, for tests/protocol/scan.py.
fn keep(place: &Path, written: &[u8]) {
    let made = place.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(place, written));
    made.unwrap_or_else(|error| panic!("{}: {error}", place.display()));
}

/// Keeps what a server wrote of its calls, for tests/protocol/scan.py.
///
/// # Panics
/// When it cannot be read.
pub fn keep_audit(file: &Path) {
    let written = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    if let Some(folder) = recordings() {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        keep(&folder.join(format!("{}-{number}.audit", std::process::id())), &written);
    }
}

fn recorder(kind: &str, folder: &Path) -> Command {
    let mut recorder = Command::new("python3");
    recorder.arg(crate::root().join("tests/protocol/record.py")).arg(kind).arg(folder);
    recorder
}

/// The command of a server over pipes, recorded where that is wanted.
#[must_use]
pub fn recorded(server: Command) -> Command {
    let Some(folder) = recordings() else { return server };
    let mut command = recorder("stdio", &folder);
    command.arg("--").arg(server.get_program()).args(server.get_args());
    for (variable, value) in server.get_envs() {
        match value {
            Some(value) => command.env(variable, value),
            None => command.env_remove(variable),
        };
    }
    command
}

/// A way to a server over HTTP, recorded where that is wanted.
#[derive(Debug)]
pub struct Route {
    /// Where clients send their requests.
    pub url: String,
    _recorder: Option<Recorder>,
}

/// Ends with its standard input.
#[derive(Debug)]
struct Recorder(Child);

impl Drop for Recorder {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

impl Route {
    /// Leads to `url`.
    ///
    /// # Panics
    /// When the recorder does not start.
    #[must_use]
    pub fn to(url: &str) -> Self {
        let Some(folder) = recordings() else { return Self { url: url.to_owned(), _recorder: None } };
        let mut recorder = recorder("http", &folder);
        let mut child =
            recorder.arg(url).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the recorder starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("the recorder tells its URL");
        Self { url: line.trim().to_owned(), _recorder: Some(Recorder(child)) }
    }
}

/// A program that serves until it is dropped.
#[derive(Debug)]
pub struct Running {
    /// What it wrote into its ready file.
    pub ready: Value,
    /// The first line that it printed.
    pub first_line: String,
    _started: Started,
    _directory: TempDir,
}

impl Running {
    /// Starts `command` with `--ready-file` and waits for its first line, which comes after the file.
    ///
    /// # Panics
    /// When it ends before it is ready.
    #[must_use]
    pub fn start(mut command: Command) -> Self {
        let directory = tempfile::tempdir().expect("a temporary folder");
        let ready_file = directory.path().join("ready.json");
        command.arg("--ready-file").arg(&ready_file);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut started = Started(command.spawn().expect("the program starts"));
        let mut first_line = String::new();
        let mut output = BufReader::new(started.0.stdout.take().expect("piped"));
        output.read_line(&mut first_line).expect("output is text");
        let ready = std::fs::read(&ready_file).expect("the ready file is written before the first line");
        // What follows is read away, so that the program never waits for a full pipe.
        // A sandbox announces the secrets that it guards nothing with.
        let is_sandbox = Path::new(command.get_program()).file_stem().is_some_and(|name| name == "sandbox");
        let kept = recordings()
            .filter(|_| !is_sandbox)
            .map(|folder| folder.join(format!("{}-{}.stdout", std::process::id(), started.0.id())));
        let mut whole = first_line.clone().into_bytes();
        std::thread::spawn(move || {
            if let Some(kept) = &kept {
                // Before the end as well: this process may not live to see it.
                keep(kept, &whole);
            }
            let _ = output.read_to_end(&mut whole);
            if let Some(kept) = &kept {
                keep(kept, &whole);
            }
        });
        Self {
            ready: serde_json::from_slice(&ready).expect("the ready file is JSON"),
            first_line,
            _started: started,
            _directory: directory,
        }
    }

    /// A text member of the ready file.
    ///
    /// # Panics
    /// When it is not there.
    #[must_use]
    pub fn text(&self, member: &str) -> &str {
        self.ready[member].as_str().unwrap_or_else(|| panic!("no {member} in {}", self.ready))
    }
}

/// A server over pipes: one JSON-RPC message a line.
#[derive(Debug)]
pub struct Pipes {
    started: Started,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    last_id: u64,
}

/// `params._meta` of the newest revision.
#[must_use]
pub fn meta() -> Value {
    serde_json::json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "tests", "version": "0"},
    })
}

impl Pipes {
    /// Starts `command`, which must speak MCP on its standard streams.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut started = Started(command.spawn().expect("the program starts"));
        let input = started.0.stdin.take().expect("piped");
        let output = BufReader::new(started.0.stdout.take().expect("piped"));
        Self { started, input, output, last_id: 0 }
    }

    /// Sends one request of the newest revision and reads its answer.
    ///
    /// # Panics
    /// When the answer is none, or another's.
    pub fn request(&mut self, method: &str, mut params: Value) -> Value {
        self.last_id += 1;
        params["_meta"] = meta();
        let message = serde_json::json!({"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params});
        writeln!(self.input, "{message}").expect("the server reads");
        self.input.flush().expect("the server reads");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the server answers in text");
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        assert_eq!(answer["id"], self.last_id, "{answer}");
        answer
    }

    /// Whether the program has ended by itself.
    ///
    /// # Panics
    /// When that cannot be told.
    #[must_use]
    pub fn has_ended(&mut self) -> bool {
        self.started.0.try_wait().expect("a child can be asked").is_some()
    }

    /// Closes the input and returns whether the program ended well.
    ///
    /// # Panics
    /// When the program cannot be waited for.
    #[must_use]
    pub fn end(self) -> bool {
        let Self { mut started, input, .. } = self;
        drop(input);
        started.0.wait().expect("the program ends").success()
    }
}
