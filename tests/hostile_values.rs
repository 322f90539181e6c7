//! Hostile values in every path, query and header argument of every tool: refused, or the request
//! that would leave equals the template in host, method and fixed segments.

use serde_json::{Map, Value};
use zoho_mcp_runtime::arguments::{Arguments, Context};
use zoho_mcp_runtime::descriptor::{Place, ToolDescriptor};
use zoho_mcp_runtime::request::{Segment, target};
use zoho_mcp_runtime::testing::HOSTILE_VALUES;

const BASE: &str = "https://api.example.com";

#[test]
fn no_argument_changes_where_a_request_goes() {
    assert!(HOSTILE_VALUES.len() >= 200, "only {} hostile values", HOSTILE_VALUES.len());
    let (mut refused, mut built) = (0, 0);
    for tool in zoho_mcp::REGISTRY.tools {
        let example: Map<String, Value> =
            serde_json::from_str(tool.examples[0].arguments).expect("an example is an object");
        for argument in tool.arguments {
            if !matches!(argument.place, Place::Path | Place::Query | Place::Header | Place::Pagination) {
                continue;
            }
            for hostile in HOSTILE_VALUES {
                let mut arguments = example.clone();
                arguments.insert(argument.name.to_owned(), Value::String((*hostile).to_owned()));
                if attack(tool, arguments, argument.name, hostile) { built += 1 } else { refused += 1 }
            }
        }
    }
    println!("{refused} refused, {built} built and found equal to the template");
    assert!(refused > 0 && built > 0, "the test has seen both outcomes");
}

/// Whether a request was built; asserts that it goes where the template says.
fn attack(tool: &'static ToolDescriptor, arguments: Map<String, Value>, name: &str, hostile: &str) -> bool {
    // The schema layer is left out on purpose: what it lets through may change with a spec.
    let step = &tool.steps[0];
    let Ok(request) = (step.build)(&Arguments::new(arguments), &Context::default()) else { return false };
    assert_eq!(request.method, step.template.method, "{}: {name} = {hostile:?}", tool.name);
    let Ok(uri) = target(BASE, tool.product.base_path, step.template, &request) else { return false };
    let told = format!("{}: {name} = {hostile:?} went to {uri}", tool.name);

    assert_eq!(uri.scheme_str(), Some("https"), "{told}");
    let authority = uri.authority().unwrap_or_else(|| panic!("{told}"));
    assert_eq!(authority.as_str(), "api.example.com", "{told}");
    let path = uri.path().strip_prefix(tool.product.base_path).unwrap_or_else(|| panic!("{told}"));
    let segments: Vec<&str> = path.strip_prefix('/').unwrap_or_else(|| panic!("{told}")).split('/').collect();
    assert_eq!(segments.len(), step.template.segments.len(), "{told}");
    for (sent, expected) in segments.iter().zip(step.template.segments) {
        match expected {
            Segment::Fixed(fixed) => assert_eq!(sent, fixed, "{told}"),
            Segment::Argument(_) | Segment::Tenant(_) | Segment::Joined(_) => {
                assert!(!matches!(*sent, "" | "." | ".."), "{told}");
                let lower = sent.to_ascii_lowercase();
                assert!(!lower.contains("%2e") && !lower.contains("%2f") && !lower.contains("%5c"), "{told}");
            }
        }
    }
    for (header, value) in &request.headers {
        assert!(value.bytes().all(|byte| (0x20..0x7f).contains(&byte)), "{told}: header {header}");
    }
    true
}
