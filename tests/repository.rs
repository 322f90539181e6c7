//! What must hold for the repository as a whole.

use std::path::{Path, PathBuf};

use zoho_mcp_tests::root;

fn files(below: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![below.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The products of `specs/`, as words.
fn products() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("specs"))
        .expect("specs")
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("product.yaml").exists())
        .map(|entry| entry.file_name().into_string().expect("a text name"))
        .collect();
    // Known beforehand, so that none of them slips in before its folder exists.
    names.extend(["crm", "desk", "mail", "books", "projects"].map(str::to_owned));
    names.sort();
    names.dedup();
    names
}

#[test]
fn the_machinery_names_no_product() {
    let products = products();
    let mut named = Vec::new();
    for folder in ["runtime/src", "generator/src", "templates"] {
        for file in files(&root().join(folder), &["rs", "j2"]) {
            if file.components().any(|part| part.as_os_str() == "grammar") {
                continue;
            }
            for (index, line) in read(&file).lines().enumerate() {
                let lower = line.to_lowercase().replace("e-mail", "");
                let mut words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
                if words.any(|word| products.iter().any(|product| product == word)) {
                    named.push(format!("{}:{}: {line}", file.display(), index + 1));
                }
            }
        }
    }
    assert!(named.is_empty(), "products are data under specs/:\n{}", named.join("\n"));
}

#[test]
fn every_version_stands_in_the_workspace_manifest() {
    for folder in ["generator", "runtime", "sandbox", "tests", "tests/bench", "generated"] {
        let manifest = read(&root().join(folder).join("Cargo.toml"));
        let mut in_dependencies = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                in_dependencies = line.contains("dependencies");
            } else if in_dependencies && line.contains('=') {
                assert!(line.contains("workspace = true"), "{folder}/Cargo.toml: {line}");
            }
        }
    }
}

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    assert!(read(&root().join("Cargo.toml")).contains("unsafe_code = \"forbid\""));
    for folder in ["generator", "runtime", "sandbox", "tests", "tests/bench", "generated"] {
        let manifest = read(&root().join(folder).join("Cargo.toml"));
        let forbidden = manifest.contains("[lints]\nworkspace = true") || manifest.contains("unsafe_code = \"forbid\"");
        assert!(forbidden, "{folder}/Cargo.toml neither inherits the lints nor forbids unsafe code");
    }
}

/// No tool can start another program, because nothing that serves can.
#[test]
fn what_serves_starts_no_program() {
    let mut looked = 0;
    for folder in ["runtime/src", "generated/src", "templates"] {
        for file in files(&root().join(folder), &["rs", "j2"]) {
            let text = read(&file);
            for word in ["process::Command", "tokio::process", "posix_spawn", "CommandExt"] {
                assert!(!text.contains(word), "{}: {word}", below_root(&file));
            }
            looked += 1;
        }
    }
    assert!(looked > 300, "{looked} files");
}

/// A path below the checkout, as texts write it.
fn below_root(path: &Path) -> String {
    path.strip_prefix(root()).expect("found below it").to_string_lossy().replace('\\', "/")
}

/// ARCHITECTURE.md tells where things are: every folder of the layout, and nothing that is gone.
#[test]
fn the_architecture_tells_the_layout_as_it_is() {
    let text = read(&root().join("ARCHITECTURE.md"));
    let mut folders = vec!["generator/".to_owned(), "templates/".into(), "specs/".into(), "generated/".into()];
    folders.extend(["runtime/", "sandbox/", "tests/"].map(str::to_owned));
    let sandbox = root().join("sandbox/src");
    let products = std::fs::read_dir(&sandbox).expect("a source folder").map(|entry| entry.expect("an entry").path());
    folders.extend(products.filter(|path| path.is_dir()).map(|path| below_root(&path)));
    for package in ["generator", "runtime"] {
        // A folder of tests alone belongs to the file beside it.
        let is_code = |file: &&PathBuf| {
            let own = file.strip_prefix(root()).expect("found below it");
            !own.iter().any(|part| part == "tests" || part == "tests.rs")
        };
        let source = root().join(package).join("src");
        let files = files(&source, &["rs"]);
        let holders = files.iter().filter(is_code).filter_map(|file| file.parent()).filter(|path| **path != source);
        folders.extend(holders.map(below_root));
    }
    folders.sort();
    folders.dedup();
    assert!(folders.len() > 60, "{folders:?}");
    for folder in &folders {
        // As a whole: what is told of a folder is not told of those within.
        let told =
            text.contains(&format!("`{folder}`")) || folder.ends_with('/') && text.contains(&format!("`{folder}"));
        assert!(told, "ARCHITECTURE.md does not tell `{folder}`");
    }
    for quoted in text.split('`').skip(1).step_by(2) {
        let is_path = quoted.contains('/')
            && quoted
                .split('/')
                .next()
                .is_some_and(|first| folders.iter().any(|folder| folder.starts_with(&format!("{first}/"))));
        if is_path && !quoted.contains(['<', '*', ' ', '{']) {
            assert!(root().join(quoted).exists(), "ARCHITECTURE.md tells `{quoted}`, which does not exist");
        }
    }
}

/// The commands that the README gives are the ones that exist.
#[test]
fn the_readme_gives_the_two_commands() {
    let text = read(&root().join("README.md"));
    for command in ["cargo run -p zoho-mcp -- serve --sandbox", "tests/run"] {
        assert!(text.contains(command), "README.md does not tell `{command}`");
    }
    assert!(root().join("tests/run").exists());
    assert!(read(&root().join(".ci/run")).contains("tests/run"), ".ci/run calls the README's test command");
}

/// SECURITY.md names a test for each of the ten risks, and each test that it names is there and runs as a test.
#[test]
fn every_test_that_the_security_page_names_exists() {
    let text = read(&root().join("SECURITY.md"));
    for number in 1..=10 {
        let row = format!("| MCP{number:02} ");
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with(&row)).collect();
        assert_eq!(rows.len(), 1, "SECURITY.md has {} rows that begin with `{row}`", rows.len());
        let mut named = 0;
        for quoted in rows[0].split('`').skip(1).step_by(2) {
            let Some((file, name)) = quoted.split_once("::") else { continue };
            let source = read(&root().join(file));
            let is_test = if Path::new(file).extension().is_some_and(|ending| ending == "py") {
                source.contains(&format!("    def {name}(self)"))
            } else {
                source
                    .split_once(&format!("fn {name}("))
                    .is_some_and(|(before, _)| before.rsplit('}').next().is_some_and(|head| head.contains("test]")))
            };
            assert!(is_test, "SECURITY.md, MCP{number:02}: {file} has no test `{name}`");
            named += 1;
        }
        assert!(named > 0, "SECURITY.md, MCP{number:02}: no test is named");
    }
}
