//! The compiled schema layer of every tool agrees with the `jsonschema` crate, both ways.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use zoho_mcp_runtime::arguments::{At, Violations};
use zoho_mcp_runtime::descriptor::ToolDescriptor;
use zoho_mcp_tests::instances::{Instances, seed};

/// Instances per tool; half of them broken on purpose.
const INSTANCES: usize = 600;

#[test]
fn every_tool_accepts_what_its_published_schema_accepts() {
    let seed = seed();
    let next = AtomicUsize::new(0);
    // A tool's instances follow from the seed and its place alone, so that the threads' race changes nothing.
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(tool) = zoho_mcp::REGISTRY.tools.get(next.fetch_add(1, Ordering::Relaxed)) {
                    compare(tool, seed);
                }
            });
        }
    });
}

/// Holds the compiled check of one tool against its published schema.
fn compare(tool: &ToolDescriptor, seed: u64) {
    let place = zoho_mcp::REGISTRY.tools.iter().position(|one| one.name == tool.name).expect("it is listed");
    let mut instances = Instances::new(seed, place);
    let entry: Value = serde_json::from_str(tool.entry).expect("the entry is JSON");
    let schema = &entry["inputSchema"];
    let validator = jsonschema::draft202012::new(schema).expect("the published schema is a schema");
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..INSTANCES {
        let mut value = instances.instance(schema, schema);
        for _ in 0..round % 2 * (1 + instances.below(2)) {
            value = instances.broken(&value);
        }
        let mut violations = Violations::new();
        (tool.check)(&value, &At::Root, &mut violations);
        let expected = validator.is_valid(&value);
        assert_eq!(
            violations.is_empty(),
            expected,
            "{}: the published schema says {expected}, the compiled check {violations:?}, of {value:#}",
            tool.name
        );
        if expected { accepted += 1 } else { refused += 1 }
    }
    assert!(accepted > INSTANCES / 10, "{}: only {accepted} instances were valid", tool.name);
    assert!(refused > INSTANCES / 10, "{}: only {refused} instances were broken", tool.name);
}

#[test]
fn every_example_is_accepted() {
    for tool in zoho_mcp::REGISTRY.tools {
        assert!(!tool.examples.is_empty(), "{} has no example", tool.name);
        for example in tool.examples {
            let value: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
            let mut violations = Violations::new();
            (tool.check)(&value, &At::Root, &mut violations);
            assert!(violations.is_empty(), "{}, {}: {violations:?}", tool.name, example.ask);
        }
    }
}
