//! Files of a revision, out of the repository's objects. Nothing is checked out, and no hook, filter or
//! remote is touched.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::Failure;

/// A revision of the repository that holds a folder.
#[derive(Debug)]
pub(super) struct Revision<'a> {
    folder: &'a Path,
    commit: String,
}

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    // A clone that lacks objects must not go and fetch them.
    command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0").arg("-C").arg(folder);
    command
}

fn ran(mut command: Command, what: &str) -> Result<Vec<u8>, Failure> {
    let output = command.output().map_err(|error| Failure::Incomplete(format!("git cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Usage(format!("{what}: {}", told.trim().lines().next().unwrap_or("git refused"))))
}

impl<'a> Revision<'a> {
    /// Finds it; names that begin with a hyphen are none.
    pub(super) fn find(folder: &'a Path, name: &str) -> Result<Self, Failure> {
        if name.starts_with('-') || name.is_empty() {
            return Err(Failure::Usage(format!("--base {name}: neither a folder nor a revision")));
        }
        let mut command = git(folder);
        command.args(["rev-parse", "--verify", "--quiet", "--end-of-options"]).arg(format!("{name}^{{commit}}"));
        let what = format!("--base {name}: neither a folder nor a revision of the repository at {}", folder.display());
        let commit = String::from_utf8_lossy(&ran(command, &what)?).trim().to_owned();
        Ok(Self { folder, commit })
    }

    /// Object names of the files below some paths, by path below the folder.
    pub(super) fn list(&self, paths: &[&str]) -> Result<BTreeMap<String, String>, Failure> {
        let mut command = git(self.folder);
        command.args(["ls-tree", "-r", "-z", &self.commit, "--"]).args(paths);
        let listed = ran(command, "the revision cannot be listed")?;
        let lines = listed.split(|byte| *byte == 0).filter(|line| !line.is_empty());
        Ok(lines.filter_map(|line| entry(&String::from_utf8_lossy(line))).collect())
    }

    /// The contents of objects, in order.
    pub(super) fn contents(&self, objects: &[&str]) -> Result<Vec<Vec<u8>>, Failure> {
        let fault = |error: std::io::Error| Failure::Incomplete(format!("git cat-file: {error}"));
        let mut command = git(self.folder);
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(fault)?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::Incomplete("git cat-file has no pipes".to_owned()));
        };
        let asked: String = objects.iter().flat_map(|object| [*object, "\n"]).collect();
        // Written beside the reading: both pipes are small.
        let writer = std::thread::spawn(move || input.write_all(asked.as_bytes()));
        let mut reader = BufReader::new(output);
        let mut out = Vec::with_capacity(objects.len());
        for object in objects {
            let mut head = String::new();
            reader.read_line(&mut head).map_err(fault)?;
            let size = head.trim_end().rsplit_once(' ').and_then(|(_, size)| size.parse().ok());
            let Some(size) = size else {
                return Err(Failure::Incomplete(format!(
                    "the repository lacks the object {object}: fetch the revision"
                )));
            };
            let mut content = Vec::new();
            reader.by_ref().take(size).read_to_end(&mut content).map_err(fault)?;
            reader.read_until(b'\n', &mut Vec::new()).map_err(fault)?;
            out.push(content);
        }
        drop(reader);
        let _ = writer.join();
        child.wait().map_err(fault)?;
        Ok(out)
    }
}

/// `mode type object<TAB>path`; links and submodules are left out.
fn entry(line: &str) -> Option<(String, String)> {
    let (told, path) = line.split_once('\t')?;
    let mut words = told.split(' ');
    let (mode, object) = (words.next()?, words.nth(1)?);
    (mode.starts_with("100")).then(|| (path.to_owned(), object.to_owned()))
}
