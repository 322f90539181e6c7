//! The workflows under `.github`: what each may do, and that none runs a pull request's code with more than it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

use serde_yaml::Value;
use zoho_mcp_tests::root;

/// Every right to write, by workflow and job. A new one is a decision.
const WRITES: &[(&str, &str, &[&str])] = &[
    ("drift.yml", "issue", &["issues"]),
    ("release.yml", "publish", &["contents"]),
    ("review-comment.yml", "comment", &["pull-requests"]),
];

struct Workflow {
    file: String,
    text: String,
    value: Value,
}

fn workflows() -> Vec<Workflow> {
    let folder = root().join(".github/workflows");
    let mut out: Vec<Workflow> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = std::fs::read_to_string(&path).expect("a text");
            let value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Workflow { file: path.file_name().expect("a name").to_string_lossy().into_owned(), text, value }
        })
        .collect();
    out.sort_by(|a, b| a.file.cmp(&b.file));
    out
}

impl Workflow {
    fn jobs(&self) -> Vec<(&str, &Value)> {
        let jobs = self.value["jobs"].as_mapping().unwrap_or_else(|| panic!("{} has jobs", self.file));
        jobs.iter().map(|(name, job)| (name.as_str().expect("a name"), job)).collect()
    }

    fn triggers(&self) -> BTreeSet<String> {
        match &self.value["on"] {
            Value::String(one) => BTreeSet::from([one.clone()]),
            Value::Sequence(several) => several.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            Value::Mapping(named) => named.keys().filter_map(Value::as_str).map(str::to_owned).collect(),
            other => panic!("{}: {other:?} triggers nothing", self.file),
        }
    }

    /// What a job may do: its own permissions, else those of the workflow. What is not named is none.
    fn permissions(&self, name: &str, job: &Value) -> BTreeMap<String, String> {
        let stated = job.get("permissions").or_else(|| self.value.get("permissions"));
        let stated = stated.unwrap_or_else(|| panic!("{}, {name}: no permissions are stated", self.file));
        let stated = stated.as_mapping().unwrap_or_else(|| panic!("{}, {name}: {stated:?} is no list", self.file));
        let text = |value: &Value| value.as_str().expect("a word").to_owned();
        stated.iter().map(|(right, level)| (text(right), text(level))).collect()
    }
}

fn steps(job: &Value) -> &[Value] {
    job["steps"].as_sequence().map_or(&[][..], Vec::as_slice)
}

#[test]
fn the_workflows_that_are_promised_are_there() {
    let found: Vec<String> = workflows().into_iter().map(|workflow| workflow.file).collect();
    assert_eq!(found, ["ci.yml", "drift.yml", "release.yml", "review-comment.yml", "review.yml"]);
}

#[test]
fn permissions_are_stated_and_least() {
    let mut found = Vec::new();
    for workflow in workflows() {
        assert!(workflow.value.get("permissions").is_some(), "{}: the default is stated", workflow.file);
        for (name, job) in workflow.jobs() {
            let writes: Vec<String> = workflow
                .permissions(name, job)
                .into_iter()
                .filter(|(right, level)| {
                    assert!(matches!(level.as_str(), "read" | "write"), "{}, {name}: {right}: {level}", workflow.file);
                    level == "write"
                })
                .map(|(right, _)| right)
                .collect();
            if !writes.is_empty() {
                found.push((workflow.file.clone(), name.to_owned(), writes));
            }
            assert!(job["timeout-minutes"].as_u64().is_some(), "{}, {name}: no time limit", workflow.file);
        }
    }
    let expected: Vec<_> = WRITES
        .iter()
        .map(|(file, job, rights)| {
            ((*file).to_owned(), (*job).to_owned(), rights.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_pull_request_runs_without_secrets() {
    for workflow in workflows() {
        let triggers = workflow.triggers();
        assert!(!triggers.contains("pull_request_target"), "{}", workflow.file);
        if triggers.contains("pull_request") {
            for secret in ["secrets.", "secrets[", "github.token", "GH_TOKEN", "GITHUB_TOKEN", "id-token"] {
                assert!(!workflow.text.contains(secret), "{} holds {secret}", workflow.file);
            }
            for (name, job) in workflow.jobs() {
                let permissions = workflow.permissions(name, job);
                let only_reads = BTreeMap::from([("contents".to_owned(), "read".to_owned())]);
                assert_eq!(permissions, only_reads, "{}, {name}", workflow.file);
            }
        }
        // Whatever holds more than that reads or runs nothing that came from elsewhere.
        for (name, job) in workflow.jobs() {
            let writes = workflow.permissions(name, job).values().any(|level| level == "write");
            if writes || triggers.contains("workflow_run") {
                for step in steps(job) {
                    let uses = step["uses"].as_str().unwrap_or_default();
                    assert!(!uses.starts_with("actions/checkout"), "{}, {name} checks out", workflow.file);
                    let run = step["run"].as_str().unwrap_or_default();
                    for program in ["cargo ", "npm ", "target/", "git clone", "bash ", "python"] {
                        assert!(!run.contains(program), "{}, {name} runs {program}", workflow.file);
                    }
                }
            }
        }
    }
}

#[test]
fn the_diff_is_made_by_the_tool_of_the_base_branch() {
    let all = workflows();
    let review = all.iter().find(|workflow| workflow.file == "review.yml").expect("it is there");
    let (_, job) = review.jobs().into_iter().next().expect("one job");
    let mut places = BTreeMap::new();
    for step in steps(job) {
        if let (Some(path), Some(what)) = (step["with"]["path"].as_str(), step["with"]["ref"].as_str()) {
            places.insert(path.to_owned(), what.to_owned());
        }
        // In the pull request's folder nothing is built and nothing of it is run.
        if step["working-directory"] == "head" {
            let run = step["run"].as_str().expect("a script");
            for program in ["cargo", "npm", "python", "make ", "./", "bash "] {
                assert!(!run.replace("../", "").contains(program), "{program} in the folder of the pull request");
            }
        }
    }
    assert_eq!(places["base"], "${{ github.event.pull_request.base.sha }}");
    assert_eq!(places["head"], "${{ github.event.pull_request.head.sha }}");
}

#[test]
fn actions_are_pinned_and_keep_no_credentials() {
    let mut pinned = 0;
    for workflow in workflows() {
        for line in workflow.text.lines().filter(|line| line.contains("uses: ")) {
            let (_, uses) = line.split_once("uses: ").expect("found above");
            let (action, version) = uses.split_once(" # ").unwrap_or((uses, ""));
            let (name, commit) = action.split_once('@').unwrap_or((action, ""));
            assert!(name.starts_with("actions/"), "{}: {name} is by others", workflow.file);
            assert!(
                commit.len() == 40 && commit.bytes().all(|sign| sign.is_ascii_hexdigit()),
                "{}: {uses}",
                workflow.file
            );
            assert!(version.starts_with('v'), "{}: {uses} does not say its version", workflow.file);
            pinned += 1;
        }
        for (name, job) in workflow.jobs() {
            for step in steps(job) {
                if step["uses"].as_str().is_some_and(|uses| uses.starts_with("actions/checkout")) {
                    let kept = &step["with"]["persist-credentials"];
                    assert_eq!(kept, &Value::Bool(false), "{}, {name}", workflow.file);
                }
            }
        }
    }
    assert!(pinned > 8, "{pinned} actions");
}

#[test]
fn scripts_are_sound_and_no_expression_is_pasted_into_them() {
    let mut scripts = 0;
    for workflow in workflows() {
        for (name, job) in workflow.jobs() {
            for step in steps(job) {
                let Some(run) = step["run"].as_str() else { continue };
                scripts += 1;
                // What stands in an expression can be chosen by whoever opens a pull request.
                assert!(!run.contains("${{"), "{}, {name}: {run}", workflow.file);
                if cfg!(unix) {
                    let mut bash = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn().expect("bash is there");
                    std::io::Write::write_all(&mut bash.stdin.take().expect("piped"), run.as_bytes())
                        .expect("it reads");
                    assert!(bash.wait().expect("it ends").success(), "{}, {name}: {run}", workflow.file);
                }
            }
        }
    }
    assert!(scripts > 10, "{scripts} scripts");
}

/// A report can be written by a pull request: it must not call people by name.
#[test]
#[cfg(unix)]
fn reports_are_bounded_and_name_nobody() {
    for (file, word) in [("review-comment.yml", "head -c 60000"), ("drift.yml", "head -c 60000")] {
        let all = workflows();
        let workflow = all.iter().find(|workflow| workflow.file == file).expect("it is there");
        let line = workflow.text.lines().find(|line| line.contains(word)).expect("the report is bounded").trim();
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("report")).expect("a folder");
        let hostile = format!("@team see (@everyone) mail a@b.example\n\u{0}\n{}", "x".repeat(70_000));
        generator::write::replace(&folder.path().join("report/report.md"), hostile.as_bytes()).expect("written");
        let output = Command::new("bash").arg("-c").arg(line).current_dir(folder.path()).output().expect("it runs");
        let told = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(told.starts_with("&#64;team see (&#64;everyone) mail a@b.example\n"), "{}", &told[..80]);
        assert!(told.len() < 60_100, "{}", told.len());
    }
}

/// Commands and the names that are given to them behind `--skip`; a command may go over several lines.
fn skipped(script: &str) -> Vec<(String, String)> {
    let joined = script.replace("\\\n", " ");
    let mut out = Vec::new();
    for command in joined.split(['\n', ';', '|', '&']).map(str::trim) {
        for rest in command.split(" --skip").skip(1).filter(|rest| rest.starts_with([' ', '='])) {
            let rest = rest[1..].trim_start();
            let name = match rest.chars().next() {
                Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next(),
                _ => rest.split_whitespace().next(),
            };
            out.push((command.to_owned(), name.unwrap_or_default().to_owned()));
        }
    }
    out
}

/// Every test of the workspace, by the name of its function; and those that read what is not in the repository.
fn tests_by_name() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut all, mut elsewhere) = (BTreeSet::new(), BTreeSet::new());
    for member in ["generated", "generator", "runtime", "sandbox", "tests"] {
        let mut open = vec![root().join(member)];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() && !path.ends_with("node_modules") {
                    open.push(path);
                } else if path.extension().is_some_and(|end| end == "rs") {
                    let text = std::fs::read_to_string(&path).expect("a text");
                    let found = text.split("#[test]").skip(1).filter_map(|rest| {
                        let (_, rest) = rest.split_once("fn ")?;
                        Some(rest.split_once('(')?.0.to_owned())
                    });
                    let found: Vec<String> = found.collect();
                    if text.contains("var_os(\"ZOHO_OPENAPI\")") {
                        elsewhere.extend(found.iter().cloned());
                    }
                    all.extend(found);
                }
            }
        }
    }
    (all, elsewhere)
}

/// The stages of `tests/run`, and whether one can be left out at all.
fn stages() -> (BTreeSet<String>, bool) {
    let script = std::fs::read_to_string(root().join("tests/run")).expect("the script");
    let lines = script.lines().filter_map(|line| line.trim().strip_prefix("stage "));
    let name = |line: &str| match line.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default().to_owned(),
        None => line.split_whitespace().next().unwrap_or_default().to_owned(),
    };
    (lines.map(name).collect(), script.lines().any(|line| line.trim_start().starts_with("--skip")))
}

/// A test that is renamed would run where it cannot, and a stage that is renamed would hide nothing: both without a word.
#[test]
fn what_is_left_out_by_name_is_there_under_that_name() {
    let (tests, elsewhere) = tests_by_name();
    let (stages, can_skip) = stages();
    assert!(stages.contains("format") && stages.contains("rust tests"), "{stages:?}");
    let mut left_out = BTreeSet::new();
    let mut scripts: Vec<(String, String)> = Vec::new();
    for workflow in workflows() {
        for (name, job) in workflow.jobs() {
            let runs = steps(job).iter().filter_map(|step| step["run"].as_str());
            scripts.extend(runs.map(|run| (format!("{}, {name}", workflow.file), run.to_owned())));
        }
    }
    for file in [".ci/run", "README.md", "CONTRIBUTING.md"] {
        scripts.push((file.to_owned(), std::fs::read_to_string(root().join(file)).expect("a text")));
    }
    for (place, script) in &scripts {
        for (command, name) in skipped(script) {
            if command.contains("cargo test") {
                assert!(tests.contains(&name), "{place}: there is no test `{name}`");
                left_out.insert(name);
            } else {
                let is_run = command.contains("tests/run") || command.contains(".ci/run");
                assert!(is_run && can_skip, "{place}: `{command}` knows no --skip");
                assert!(stages.contains(&name), "{place}: tests/run has no stage `{name}`: {stages:?}");
            }
        }
    }
    // Where the vendor's files are not at hand, all that read them are left out, and nothing else.
    assert_eq!(left_out, elsewhere);
}

#[test]
fn names_behind_skip_are_found_however_they_are_written() {
    let script =
        "cargo test -- --skip one \\\n  --skip=two\ntests/run --skip \"rust tests\" --skip 'x' && echo --skipped";
    let found: Vec<String> = skipped(script).into_iter().map(|(_, name)| name).collect();
    assert_eq!(found, ["one", "two", "rust tests", "x"]);
}
