//! Any input: no panic, no endless loop, bounded memory. What must hold stands in `fuzz/targets.rs`,
//! which the fuzzer calls too; here are inputs in the manner of vendors, of which a failing one is
//! printed with its seed. And files that are too large or too deep, refused by the built program.

#[path = "fuzz/targets.rs"]
mod targets;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError};
use serde_json::{Map, Value, json};
use zoho_mcp_tests::instances::seed;
use zoho_mcp_tests::programs::program;
use zoho_mcp_tests::root;

/// No input of a few kilobytes takes a minute, however slow the machine is.
const LONG: Duration = Duration::from_mins(2);

fn data_centres() -> PathBuf {
    root().join("tests/fixtures/data_centres.yaml")
}

/// The seed is printed, and taken from `SEED` to repeat a failure; nothing is written beside the sources.
fn config(cases: u32) -> Config {
    let rng_seed = RngSeed::Fixed(seed());
    Config { cases, failure_persistence: None, max_shrink_iters: 200, rng_seed, ..Config::default() }
}

/// Calls a target on a thread of its own, so that one that never ends is told from one that is slow.
fn ends(target: fn(&[u8]), bytes: &[u8]) -> Result<(), TestCaseError> {
    let (done, wait) = mpsc::channel();
    let input = bytes.to_vec();
    let thread = std::thread::spawn(move || {
        target(&input);
        // Nobody waits any more once it took too long.
        let _ = done.send(());
    });
    match wait.recv_timeout(LONG) {
        Ok(()) => Ok(()),
        Err(mpsc::RecvTimeoutError::Timeout) => Err(TestCaseError::fail("it does not come to an end")),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            let fault = thread.join().expect_err("the thread panicked");
            let told = fault.downcast_ref::<String>().cloned();
            let told = told.or_else(|| fault.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Err(TestCaseError::fail(told.unwrap_or_default()))
        }
    }
}

/// The most memory that this process has had, in bytes. Only Linux tells.
#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("the system tells");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("the peak");
    line.split_whitespace().nth(1).and_then(|number| number.parse::<usize>().ok()).expect("a number") * 1024
}

#[cfg(target_os = "linux")]
fn in_bounds() {
    let peak = peak();
    assert!(peak < 1_000_000_000, "the inputs have a few kilobytes; the process had {} MB", peak / 1_000_000);
}

#[cfg(not(target_os = "linux"))]
fn in_bounds() {}

const NAMES: &[&str] =
    &["a", "b", "id", "owner_id", "type", "$ref", "x-y", "name", "größe", "a/b", "a~b", "", "items[]", "1"];
const WORDS: &[&str] = &[
    "string",
    "integer",
    "object",
    "array",
    "null",
    "boolean",
    "String",
    "file",
    "binary",
    "date-time",
    "query",
    "path",
    "header",
    "cookie",
    "form",
    "simple",
    "deepObject",
    "pipeDelimited",
    "application/json",
    "multipart/form-data",
    "*/*",
    "^\\d+$",
    "[",
    "(?=a)",
    "true",
    "5",
    "",
    "\u{0}",
    "x",
    "https://a.example/b",
    "oauth",
];
const REFERENCES: &[&str] = &[
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/schemas/A/properties/a",
    "#/components/schemas/B/allOf/0",
    "#/components/parameters/P",
    "b.yaml#/components/schemas/A",
    "a.json#/components/schemas/B",
    "api.json#/components/schemas/A",
    "#",
    "",
    "#/",
    "#/paths/~1a",
    "#anchor",
    "../../../x",
    "https://a.example/b.json#/A",
    "#/components/schemas/A%",
    "%2e%2e",
];
const KEYWORDS: &[&str] = &[
    "type",
    "properties",
    "items",
    "required",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
    "$ref",
    "additionalProperties",
    "unevaluatedProperties",
    "patternProperties",
    "propertyNames",
    "nullable",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "default",
    "example",
    "examples",
    "description",
    "readOnly",
    "discriminator",
    "prefixItems",
    "additionalItems",
    "minItems",
    "uniqueItems",
    "$defs",
    "contains",
    "maxlength",
    "title",
    "x-note",
];

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop_oneof![Just(-1), Just(0), Just(1), Just(5), Just(i64::MAX), any::<i64>()].prop_map(Value::from),
        prop_oneof![Just(0.5), Just(1e300), Just(-0.0)].prop_map(Value::from),
        prop::sample::select(WORDS).prop_map(Value::from),
        prop::sample::select(NAMES).prop_map(Value::from),
    ]
}

fn object(names: &'static [&'static str], value: BoxedStrategy<Value>, most: usize) -> impl Strategy<Value = Value> {
    prop::collection::vec((prop::sample::select(names), value), 0..most).prop_map(|members| {
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
    })
}

/// Something that may stand where a schema should: mostly one, with keywords of the right form more
/// often than not.
fn schema() -> BoxedStrategy<Value> {
    let reference = prop::sample::select(REFERENCES).prop_map(|place| json!({"$ref": place}));
    let plain = prop::sample::select(&["string", "integer", "object", "array", "boolean"][..])
        .prop_map(|kind| json!({"type": kind}));
    let start = prop_oneof![3 => reference, 3 => plain, 1 => leaf(), 1 => any::<bool>().prop_map(Value::from)];
    start
        .prop_recursive(5, 48, 6, |inner| {
            let inner = inner.boxed();
            let named = object(NAMES, inner.clone(), 4).boxed();
            let list = prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from).boxed();
            let required = prop::collection::vec(prop::sample::select(NAMES), 0..3).prop_map(|all| json!(all));
            let combined = (prop::sample::select(&["allOf", "oneOf", "anyOf", "prefixItems"][..]), list.clone());
            let held = (
                prop::sample::select(&["items", "not", "additionalProperties", "unevaluatedProperties", "if"][..]),
                inner.clone(),
            );
            prop_oneof![
                (named.clone(), required)
                    .prop_map(|(named, required)| json!({"type": "object", "properties": named, "required": required})),
                (combined, named.clone())
                    .prop_map(|((keyword, list), named)| json!({keyword: list, "properties": named})),
                (held, leaf()).prop_map(|((keyword, inner), kind)| json!({keyword: inner, "type": kind})),
                object(KEYWORDS, prop_oneof![leaf().boxed(), inner, named, list].boxed(), 6),
            ]
        })
        .boxed()
}

fn parameter() -> impl Strategy<Value = Value> {
    let place = prop::sample::select(&["query", "path", "header", "cookie", "Query", "nowhere"][..]);
    let style =
        prop::option::of(prop::sample::select(&["form", "simple", "deepObject", "pipeDelimited", "label", "x"][..]));
    let whole = (prop::sample::select(NAMES), place, style, any::<Option<bool>>(), schema(), any::<bool>()).prop_map(
        |(name, place, style, explode, schema, content)| {
            let mut out = json!({"name": name, "in": place, "required": place == "path"});
            if content {
                out["content"] = json!({"application/json": {"schema": schema}});
            } else {
                out["schema"] = schema;
            }
            if let Some(style) = style {
                out["style"] = style.into();
            }
            if let Some(explode) = explode {
                out["explode"] = explode.into();
            }
            out
        },
    );
    prop_oneof![6 => whole, 1 => prop::sample::select(REFERENCES).prop_map(|place| json!({"$ref": place})), 1 => leaf()]
}

fn operation() -> impl Strategy<Value = Value> {
    let media = prop::sample::select(
        &[
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/csv",
            "image/png",
            "*/*",
            "x",
        ][..],
    );
    let body = prop::option::weighted(0.6, (media, schema(), any::<bool>()));
    (prop::collection::vec(parameter(), 0..4), body, leaf(), any::<bool>()).prop_map(
        |(parameters, body, odd, has_odd)| {
            let mut out = json!({"parameters": parameters, "responses": {"200": {"description": "ok"}}});
            if let Some((media, schema, required)) = body {
                out["requestBody"] = json!({"required": required, "content": {media: {"schema": schema}}});
            }
            if has_odd {
                out["summary"] = odd;
            }
            out
        },
    )
}

/// A description as a vendor might publish it, or might not have meant to.
fn description() -> impl Strategy<Value = Value> {
    let path = prop::sample::select(
        &["/a", "/a/{id}", "/a/{a}", "/{b}", "/a?x=y", "/a#b", "/v1/a/{id:[0-9]+}", "/a//b", "/{a}.json", "a", "/"][..],
    );
    let method = prop::sample::select(&["get", "post", "put", "delete", "patch", "head"][..]);
    let operations = prop::collection::vec((path, method, operation()), 1..4);
    (operations, schema(), schema(), parameter(), prop::sample::select(&["3.0.0", "3.1.0"][..]), any::<bool>()).prop_map(
        |(operations, a, b, parameter, version, servers)| {
            let mut out = json!({"openapi": version, "paths": {}, "components": {"schemas": {"A": a, "B": b}, "parameters": {"P": parameter}}});
            for (path, method, operation) in operations {
                out["paths"][path][method] = operation;
            }
            if servers {
                out["servers"] = json!([{"url": "https://{x}.example.com/v1"}]);
            }
            out
        },
    )
}

/// A text near to one that can be read: pieces of YAML and JSON in any order.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(
        &[
            "{",
            "}",
            "[",
            "]",
            ",",
            ": ",
            "\n",
            "  ",
            "- ",
            "\"",
            "'",
            "&a ",
            "*a",
            "<<: *a",
            "|\n",
            ">\n",
            "# x\n",
            "---\n",
            "...",
            "!t ",
            "? ",
            "~",
            "null",
            "\\u0000",
            "\u{feff}",
            "\t",
            "é",
            "a",
            "1e999",
            "0x1",
            "-",
            ".inf",
            "\"$ref\": \"#\"",
            "true",
        ][..],
    );
    prop_oneof![prop::collection::vec(pieces, 0..60).prop_map(|all| all.concat()), ".{0,200}"]
}

proptest! {
    #![proptest_config(config(1024))]

    #[test]
    fn any_text_is_read_or_refused(text in text()) {
        ends(targets::reader, text.as_bytes())?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        ends(targets::reader, &bytes)?;
    }
}

proptest! {
    #![proptest_config(config(512))]

    #[test]
    fn any_description_is_resolved_into_finite_schemas(first in description(), second in description()) {
        ends(targets::resolver, format!("{first}\n---\n{second}").as_bytes())?;
        in_bounds();
    }

    #[test]
    fn any_arguments_make_the_request_or_reasons(
        values in prop::collection::vec((prop::sample::select(targets::ARGUMENTS), arguments()), 0..6)
    ) {
        let values: Map<String, Value> = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        ends(targets::request, Value::Object(values).to_string().as_bytes())?;
        in_bounds();
    }
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn any_description_becomes_tools_and_reasons(description in description()) {
        ends(|bytes| targets::line(bytes, &data_centres()), description.to_string().as_bytes())?;
        in_bounds();
    }
}

fn arguments() -> impl Strategy<Value = Value> {
    let hostile = prop::sample::select(
        &[
            "..",
            "/",
            "a/b",
            "%2e",
            "a\r\nb",
            "\u{202e}",
            "organization_id",
            "always",
            "[",
            "x]",
            "a,b",
            " ",
            "700",
            "\u{ff0f}",
        ][..],
    );
    let leaf = prop_oneof![leaf(), hostile.prop_map(Value::from)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof![
            prop::sample::select(NAMES),
            prop::sample::select(&["organization_id", "ALWAYS", "path", "name", "content_base64", "body"][..])
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..4).prop_map(|all| all
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<Map<_, _>>()
                .into()),
        ]
    })
}

/// What the built program says of a folder of descriptions beside which a sound one lies, with a bound on its memory.
fn told(name: &str, write: impl FnOnce(&Path)) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let vendor = folder.path().join("vendor");
    std::fs::create_dir_all(&vendor).expect("a folder can be made");
    write(&vendor.join(name));
    std::fs::write(vendor.join("sound.yaml"), "openapi: 3.1.0\npaths: {/a: {get: {}}}\n")
        .expect("a file can be written");
    // `ulimit` counts kilobytes of address space.
    let output = Command::new("sh")
        .args(["-c", "ulimit -v 600000 && exec \"$0\" \"$@\""])
        .arg(program("generator"))
        .args(["scaffold", "--product", "p", "--openapi"])
        .arg(&vendor)
        .arg("--out")
        .arg(folder.path().join("specs"))
        .arg("--specs")
        .arg(root().join("tests/fixtures"))
        .output()
        .expect("the generator runs");
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "one file must not cost the others: {told}");
    assert!(told.contains("GET /a"), "{told}");
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(name)).collect();
    assert_eq!(lines.len(), 1, "{told}");
    lines[0].trim().to_owned()
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused() {
    let said = told("huge.json", |path| {
        let mut file = std::io::BufWriter::new(std::fs::File::create(path).expect("a file can be made"));
        let line = vec![b' '; 1_000_000];
        file.write_all(b"{\"openapi\": \"3.1.0\", \"paths\": {}").expect("written");
        (0..100).for_each(|_| file.write_all(&line).expect("written"));
        file.write_all(b"}").expect("written");
    });
    assert_eq!(
        said,
        "skipped huge.json: the file has 100 MB, more than 20 MB: split it into several files that refer to each other"
    );
}

#[test]
fn a_file_of_ten_thousand_levels_is_refused() {
    let wanted = |name: &str| {
        format!(
            "skipped {name}: the file nests more than 100 levels deep: move inner parts to schemas of their own and refer to them"
        )
    };
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(10_000), close.repeat(10_000));
    for (name, text) in [
        ("deep.json", deep("{\"a\":", "").replace("{\"a\":}", "{}") + "1" + &"}".repeat(10_000)),
        ("deep_flow.yaml", deep("[", "]")),
        ("deep_block.yaml", format!("{}x\n", "- ".repeat(10_000))),
        ("deep_keys.yaml", (0..1_500).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<Vec<_>>().concat()),
    ] {
        assert_eq!(told(name, |path| std::fs::write(path, text).expect("a file can be written")), wanted(name));
    }
}

#[test]
fn aliases_that_multiply_are_refused() {
    let tower: Vec<_> = (1..60).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    let tower = tower.concat();
    let wide = format!("openapi: 3.1.0\nx: &a [{}]\npaths: [{}]\n", "x, ".repeat(20_000), "*a, ".repeat(20_000));
    for (name, text) in [("tower.yaml", format!("openapi: 3.1.0\na0: &a0 [x]\n{tower}")), ("wide.yaml", wide)] {
        assert_eq!(
            told(name, |path| std::fs::write(path, text).expect("a file can be written")),
            format!(
                "skipped {name}: the aliases of the file stand for more than 1000000 values: write out what is meant, or refer to it by `$ref`"
            )
        );
    }
}

/// Forms within forms, each of which holds the others: every look multiplies.
#[test]
fn forms_that_multiply_come_to_an_end() {
    let reference = |level: usize| json!({"$ref": format!("#/components/schemas/s{level}")});
    let mut schemas = Map::new();
    for level in 0..40 {
        let forms = [
            reference(level + 1),
            reference(level + 2),
            json!({"type": "object", "properties": {format!("p{level}"): {}}}),
        ];
        schemas.insert(
            format!("s{level}"),
            json!({"oneOf": forms, "allOf": [{"anyOf": [reference(level + 1), reference(0)]}]}),
        );
    }
    schemas.insert("s40".to_owned(), json!({"type": "object", "properties": {"last": {}}}));
    schemas.insert("s41".to_owned(), json!({"oneOf": [reference(41), reference(40)]}));
    for root in [0, 30, 38, 41] {
        let body = json!({"content": {"application/json": {"schema": reference(root)}}});
        let description = json!({"openapi": "3.1.0", "paths": {"/a": {"post": {"requestBody": body}}}, "components": {"schemas": schemas}});
        ends(targets::resolver, description.to_string().as_bytes()).expect("it ends");
        ends(|bytes| targets::line(bytes, &data_centres()), description.to_string().as_bytes()).expect("it ends");
    }
}
