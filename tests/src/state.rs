//! Servers and tokens of a state directory, made by commands of the built program.

use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::programs::{Running, command};

/// A state directory, and the program over it.
#[derive(Debug)]
pub struct State(TempDir);

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

impl State {
    /// An empty one.
    ///
    /// # Panics
    /// When there can be none.
    #[must_use]
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A command over it.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command("zoho-mcp");
        command.args(arguments).arg("--state-dir").arg(self.0.path());
        command
    }

    /// What a command does.
    ///
    /// # Panics
    /// When it does not run.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("it runs")
    }

    /// The one line that a command prints.
    ///
    /// # Panics
    /// When it fails, or prints anything else.
    #[must_use]
    pub fn line(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {told}");
        let text = String::from_utf8(output.stdout).expect("text");
        let line = text.strip_suffix('\n').unwrap_or_else(|| panic!("{arguments:?}: one line and no {text:?}"));
        assert!(!line.contains('\n') && !line.is_empty(), "{arguments:?}: {text:?}");
        // The URL and its token stand on standard output and nowhere else.
        assert!(!told.contains(line.rsplit('/').next().expect("a part")), "{told}");
        line.to_owned()
    }

    /// The URL of a new server for the sandbox.
    #[must_use]
    pub fn create(&self, name: &str, arguments: &[&str]) -> String {
        self.line(&[&["server", "create", "--sandbox", "--name", name], arguments].concat())
    }

    /// A process that serves the sandbox.
    #[must_use]
    pub fn serve(&self) -> Running {
        Running::start(self.command(&["serve", "--sandbox", "--quiet", "--listen", "127.0.0.1:0"]))
    }
}

/// Asks until this holds, for at most a second.
///
/// # Panics
/// When it does not.
pub fn within_a_second(what: &str, holds: impl FnMut() -> bool) {
    within(Duration::from_secs(1), what, holds);
}

/// The same where nothing is promised about the time.
///
/// # Panics
/// When it does not after a minute.
pub fn in_time(what: &str, holds: impl FnMut() -> bool) {
    within(Duration::from_mins(1), what, holds);
}

fn within(most: Duration, what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < most, "{what} does not hold after {most:?}");
        std::thread::yield_now();
    }
}
