//! The request that the generator tells of an example is the one that the built server was seen to send:
//! `tests/snapshots` holds what reached an upstream.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::preview::{Body, Preview};
use generator::{pipeline, preview};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the account of the recordings is.
const ACCOUNT: [(&str, &str); 4] =
    [("org_id", "60001"), ("organization_id", "70001"), ("portal_id", "80001"), ("zoid", "90001")];

/// With the recordings' account filled in; nothing where something else is open.
fn filled(text: &str) -> Option<String> {
    let mut text = text.to_owned();
    for (kind, id) in ACCOUNT {
        text = text.replace(&format!("‹the account's {kind}›"), id);
    }
    (!text.contains('‹')).then_some(text)
}

/// One request of a recording.
#[derive(Debug, Default)]
struct Recorded {
    line: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// A snapshot's requests by question.
fn recorded(text: &str) -> BTreeMap<String, Recorded> {
    let mut out = BTreeMap::new();
    let body = text.splitn(3, "---\n").nth(2).expect("a snapshot has a head");
    for piece in format!("\n{body}").split("\n# ").skip(1) {
        let (ask, rest) = piece.split_once('\n').expect("a question and its request");
        let (head, body) = rest.split_once("\n\n").unwrap_or((rest, ""));
        let mut lines = head.lines();
        let line = lines.next().expect("a request line").to_owned();
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        out.insert(ask.to_owned(), Recorded { line, headers, body: body.trim().to_owned() });
    }
    out
}

/// What differs between what is told and what was seen; nothing where only a running server could know.
fn difference(told: &Preview, seen: &Recorded) -> Result<bool, String> {
    let Some(line) = filled(&format!("{} {}", told.method, told.target())) else { return Ok(false) };
    if line != seen.line {
        return Err(format!("told {line}\nseen {}", seen.line));
    }
    for (name, value) in &told.headers {
        let Some(value) = filled(value) else { return Ok(false) };
        let found = seen.headers.get(&name.to_lowercase());
        if found != Some(&value) {
            return Err(format!("told {name}: {value}, seen {found:?}"));
        }
    }
    match &told.body {
        None if seen.body.is_empty() => Ok(true),
        Some(Body::Json(value)) => {
            let Some(text) = filled(&value.to_string()) else { return Ok(false) };
            let told: Value = serde_json::from_str(&text).expect("still JSON");
            let found: Value = serde_json::from_str(&seen.body).unwrap_or_default();
            // The order of members is part of what is sent.
            let (told, found) = (told.to_string(), found.to_string());
            if told == found { Ok(true) } else { Err(format!("told {told}\nseen {found}")) }
        }
        Some(Body::Form(pairs)) => {
            let encode =
                |text: &str| text.bytes().filter(u8::is_ascii_alphanumeric).map(char::from).collect::<String>();
            for (name, value) in pairs {
                let Some(value) = filled(value) else { return Ok(false) };
                let word = value.split(|sign: char| !sign.is_ascii_alphanumeric()).find(|word| word.len() > 3);
                if !seen.body.contains(&encode(name)) || !word.is_none_or(|word| seen.body.contains(word)) {
                    return Err(format!("told {name}={value}, seen {}", seen.body));
                }
            }
            Ok(true)
        }
        Some(Body::Parts(parts)) => {
            for part in parts {
                let name = format!("name=\"{}\"", part.name);
                if !seen.body.contains(&name) || !seen.body.contains(part.value.lines().next().unwrap_or_default()) {
                    return Err(format!("told {part:?}, seen {}", seen.body));
                }
            }
            Ok(true)
        }
        other => Err(format!("told {other:?}, seen {}", seen.body)),
    }
}

#[test]
fn what_is_told_is_what_was_sent() {
    let compiled = pipeline::examine(&root().join("specs"));
    assert!(!compiled.problems.has_errors(), "{:#?}", compiled.problems.sorted());
    let (mut same, mut open, mut wrong) = (0, Vec::new(), Vec::new());
    for tool in compiled.server.tools.values() {
        let path = root().join(format!("tests/snapshots/{}/{}.snap", tool.product, tool.name));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let seen = recorded(&text);
        assert_eq!(seen.len(), tool.examples.len(), "{}", tool.name);
        for example in &tool.examples {
            let product = &compiled.server.products[&tool.product];
            let told = preview::request(&compiled.server, product, tool, &example.arguments);
            match difference(&told, &seen[&example.ask]) {
                Ok(true) => same += 1,
                Ok(false) => open.push(format!("{}: {}", tool.name, told.open.join(", "))),
                Err(what) => wrong.push(format!("{}, {}:\n{what}", tool.name, example.ask)),
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), wrong.len() + same, wrong.join("\n\n"));
    // Names that are looked up and days told by words are few; were there many, this would prove little.
    assert!(same > 300 && open.len() * 4 < same, "{same} the same, {} open: {open:#?}", open.len());
}
