//! Every example of every tool, answered by the sandbox with its demo data.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use zoho_mcp_runtime::descriptor::{Class, ToolDescriptor};
use zoho_mcp_tests::connected::Connected;

/// What can be empty in an organisation where nobody has done anything yet.
const EMPTY: [&str; 1] = ["list_all_zoho_crm_deleted_records"];

#[test]
fn every_example_works_with_the_demo_data() {
    let next = AtomicUsize::new(0);
    let faults = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut connected = Connected::start(&[], &[]);
                while let Some(tool) = zoho_mcp::REGISTRY.tools.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let found = examples(tool, &mut connected);
                    faults.lock().expect("no thread panicked").extend(found);
                }
                assert!(connected.server.end(), "the server ends well when its input ends");
            });
        }
    });
    let faults = faults.into_inner().expect("no thread panicked");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong with the answers to a tool's examples.
fn examples(tool: &ToolDescriptor, connected: &mut Connected) -> Vec<String> {
    let mut faults = Vec::new();
    for example in tool.examples {
        let arguments: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
        if let Some(fault) = fault(tool, &connected.call(tool.name, &arguments)) {
            faults.push(format!("{}, {}: {fault}", tool.name, example.ask));
        }
        // After what writes all is as it was, so that no example hangs on another.
        if tool.class != Class::Read {
            assert_eq!(connected.control("DELETE", "state", &json!(null)).0, 204);
        }
    }
    faults
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
