//! Every example of every tool, answered by the sandbox with its demo data.

use std::path::Path;

use serde_json::{Value, json};
use zoho_mcp_runtime::descriptor::{Class, ToolDescriptor};
use zoho_mcp_tests::programs::{Pipes, command};

/// What can be empty in an organisation where nobody has done anything yet.
const EMPTY: [&str; 1] = ["list_all_zoho_crm_deleted_records"];

#[test]
fn every_example_works_with_the_demo_data() {
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut shared = start(state.path());
    let mut faults = Vec::new();
    for tool in zoho_mcp::REGISTRY.tools {
        for example in tool.examples {
            let arguments: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
            let call = json!({"name": tool.name, "arguments": arguments});
            // What writes has a sandbox of its own, so that no example hangs on another.
            let answer = if tool.class == Class::Read {
                shared.request("tools/call", call)
            } else {
                let mut own = start(state.path());
                let answer = own.request("tools/call", call);
                assert!(own.end(), "the server ends well when its input ends");
                answer
            };
            if let Some(fault) = fault(tool, &answer["result"]) {
                faults.push(format!("{}, {}: {fault}", tool.name, example.ask));
            }
        }
    }
    assert!(shared.end(), "the server ends well when its input ends");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn start(state: &Path) -> Pipes {
    let mut server = command("zoho-mcp");
    server.args(["stdio", "--sandbox", "--state-dir"]).arg(state);
    Pipes::start(server)
}

/// What is wrong with an answer: an error, or a list without anything in it.
fn fault(tool: &ToolDescriptor, result: &Value) -> Option<String> {
    let text = result["content"][0]["text"].as_str().unwrap_or_default();
    if result["isError"] == true || text.is_empty() {
        return Some(result.to_string());
    }
    let answer: Value = serde_json::from_str(text).unwrap_or_default();
    let empty = answer["data"].as_array().is_some_and(Vec::is_empty);
    (tool.method == "list" && empty && !EMPTY.contains(&tool.name)).then(|| "it finds nothing".to_owned())
}
