//! Every form that a request can have: one operation each, emitted, compiled, and the request that
//! its example sends.

#![deny(warnings)]

#[rustfmt::skip]
#[allow(clippy::pedantic, reason = "the generated package is held to the default lints")]
#[path = "golden_forms/post/mod.rs"]
mod post;

use std::fmt::Write as _;

use serde_json::{Map, Value};
use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations};
use zoho_mcp_runtime::descriptor::{Place, ToolDescriptor};
use zoho_mcp_runtime::request::{Body, Request};

#[test]
fn every_form_is_sent_as_reviewed() {
    let mut told = String::new();
    for tool in TOOLS {
        let _ = writeln!(told, "## {}\n", tool.method);
        for argument in tool.arguments {
            let schema = &schema(tool)["properties"][argument.name];
            let _ = writeln!(told, "{} ({:?}): {schema}", argument.name, argument.place);
        }
        for example in tool.examples {
            let values: Map<String, Value> = serde_json::from_str(example.arguments).unwrap();
            let _ = writeln!(told, "\n{}", text(&built(tool, values).unwrap()));
        }
    }
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(told) });
}

#[test]
fn what_only_the_request_can_refuse() {
    let letters = tool("letters");
    let refused = |tool: &ToolDescriptor, arguments: &str| {
        let values: Map<String, Value> = serde_json::from_str(arguments).unwrap();
        let faults = built(tool, values).unwrap_err().into_vec();
        faults.into_iter().map(|fault| format!("{}: {}", fault.at, fault.message)).collect::<Vec<_>>().join("\n")
    };
    let faults = refused(
        letters,
        r#"{"scans": [{"name": "a"}, {"path": "x", "content_base64": ""}, {"name": "a/b", "content_base64": "?"}]}"#,
    );
    assert_eq!(faults.lines().count(), 3, "{faults}");
    assert!(
        faults.starts_with("/scans/0: ") && faults.contains("\n/scans/1: ") && faults.contains("\n/scans/2/"),
        "{faults}"
    );
    let huge = format!(
        r#"{{"scans": [{{"name": "a", "content_base64": ""}}], "cover": {{"name": "a", "content_base64": "{}"}}}}"#,
        "A".repeat(7_000_000)
    );
    assert!(refused(letters, &huge).contains("at most 5000000"), "the limit of the spec");
}

const TOOLS: &[&ToolDescriptor] = &[
    &post::forms::FORM,
    &post::forms::FORM_DELETE,
    &post::forms::LETTERS,
    &post::forms::BLURRY,
    &post::forms::RAW,
    &post::forms::PICTURE,
    &post::forms::TEXT,
    &post::forms::ITEMS,
    &post::forms::ONE_ITEM,
    &post::forms::OPEN,
    &post::forms::REPLY,
    &post::forms::REPLY_EMAIL,
    &post::forms::SCAN,
    &post::forms::BILL,
    &post::forms::BILL_WITH_SCAN,
    &post::forms::BILL_IN_FIELD,
    &post::forms::QUERY,
    &post::forms::DOWNLOAD,
    &post::forms::UNDESCRIBED,
];

fn tool(method: &str) -> &'static ToolDescriptor {
    TOOLS.iter().find(|tool| tool.method == method).unwrap()
}

fn schema(tool: &ToolDescriptor) -> Value {
    let entry: Value = serde_json::from_str(tool.entry).unwrap();
    entry["inputSchema"].clone()
}

fn built(tool: &ToolDescriptor, values: Map<String, Value>) -> Result<Request, Violations> {
    let mut faults = Violations::new();
    let values = Value::Object(values);
    (tool.check)(&values, &At::Root, &mut faults);
    let Value::Object(values) = values else { unreachable!() };
    assert!(faults.is_empty(), "{}: {faults:?}", tool.name);
    (tool.steps[0].build)(&Arguments::new(values), &Context::default())
}

fn text(request: &Request) -> String {
    let mut text = format!("{} /{}", request.method.as_str(), request.segments.join("/"));
    for (at, (name, value)) in request.query.iter().enumerate() {
        let _ = write!(text, "{}{name}={value}", if at == 0 { "?" } else { "&" });
    }
    if let Some(body) = &request.body {
        let _ = write!(text, "\n{}\n\n", body.encode().content_type);
        match body.shown() {
            Value::String(shown) if !matches!(body, Body::Json(_)) => text.push_str(&shown),
            shown => text.push_str(&shown.to_string()),
        }
    }
    text
}

#[test]
fn downloads_can_be_saved() {
    for method in ["download", "undescribed"] {
        assert!(tool(method).steps[0].download);
        assert!(tool(method).arguments.iter().any(|argument| argument.place == Place::SaveAs));
    }
    assert!(!tool("query").steps[0].download);
}
