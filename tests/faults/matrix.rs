//! Every product under every fault, for a call that reads and one that writes.

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::descriptor::{DataCentre, HostColumn, Registry};
use zoho_mcp_runtime::zoho::network::Network;

use crate::cells::{Expected, Fault, Order, Time, faults, pass};
use crate::client::{Client, SECRETS, Told};
use crate::products::{PRODUCTS, Product};
use crate::server::{Act, Vendor, soon};

/// All in one table, so that a change of what anybody sees is read in one place.
#[tokio::test]
async fn every_product_under_every_fault() {
    let mut table = String::new();
    for product in &PRODUCTS {
        for fault in faults(product) {
            for (class, (tool, arguments), expected) in
                [("read", product.read, fault.read), ("write", product.write, fault.write)]
            {
                let place = format!("{} {class} | {}", product.name, fault.name);
                let (told, counts, url) = soon(&place, cell(product, &fault, tool, &arguments())).await;
                assert_eq!(counts, expected.counts, "{place}: token and API requests; {told:?}");
                table.push_str(&judged(&place, product, expected, &told, counts).replace(&url, "http://VENDOR"));
            }
        }
    }
    for product in &PRODUCTS {
        for (class, (tool, arguments)) in [("read", product.read), ("write", product.write)] {
            let place = format!("{} {class} | DNS failure", product.name);
            let told = soon(&place, unresolvable().call(tool, &arguments())).await;
            let expected = Expected { kind: "upstream", counts: (0, 0), says: "failed to lookup address information" };
            let row = judged(&place, product, expected, &told, (0, 0));
            // What a resolver says hangs on the system and its network.
            let (before, words) = row.split_once("lookup address information: ").expect("the resolver's words");
            let (_, after) = words.split_once("). ").expect("what follows them");
            let _ = write!(table, "{before}lookup address information: ...). {after}");
        }
    }
    insta::assert_snapshot!("matrix", table);
}

/// One call under one fault: what the client was told, how many requests for tokens and to the API came, and where to.
async fn cell(product: &Product, fault: &Fault, tool: &str, arguments: &Value) -> (Told, (usize, usize), String) {
    let vendor = Vendor::start(Act::json(200, product.good)).await;
    let client = Client::new(&REGISTRY, Some(&vendor.url), Network::default());
    if let Order::Tokens(tokens) = &fault.order {
        vendor.with_tokens(tokens.clone());
    } else {
        if fault.name == "idle connection closed" {
            let Act::Say(good) = Act::json(200, product.good) else { unreachable!("a whole answer") };
            vendor.with_api([Act::End(good)]);
        }
        let first = client.call(tool, arguments).await;
        assert_ne!(first.result["isError"], json!(true), "{}: the call before {}: {first:?}", product.name, fault.name);
        assert_eq!(vendor.take_counts(), (1, 1), "{}: the call before {}", product.name, fault.name);
        if let Order::Api(api) = &fault.order {
            vendor.with_api(api.clone());
        }
    }
    match fault.time {
        Time::Later => client.clock.advance(Duration::from_mins(2)),
        Time::Set(by) => client.clock.jump(by),
        Time::Still | Time::Stuck(_) | Time::StuckInBody(_) => {}
    }
    let (told, ()) = tokio::join!(client.call(tool, arguments), pass(fault.time, &vendor, &client));
    let counts = vendor.take_counts();
    (told, counts, vendor.url)
}

/// The row of one cell; panics where it is not as it must be.
fn judged(place: &str, product: &Product, expected: Expected, told: &Told, counts: (usize, usize)) -> String {
    for secret in SECRETS {
        assert!(!told.bytes.contains(secret), "{place} tells a secret: {}", told.bytes);
        assert!(!told.logged.iter().any(|line| line.contains(secret)), "{place} logs a secret: {:?}", told.logged);
    }
    assert_eq!(told.logged, ["POST /mcp/{token} 200"], "{place}");
    let (tokens, api) = counts;
    let mut row = format!("{place} | {tokens} token, {api} api | ");
    if expected.kind.is_empty() {
        assert_ne!(told.result["isError"], json!(true), "{place}: {}", told.bytes);
        row.push_str("done\n");
        return row;
    }
    assert_eq!(told.result["isError"], json!(true), "{place}: {}", told.bytes);
    let text = told.text();
    let error = &text["error"];
    let message = error["message"].as_str().expect("a message");
    assert_eq!(error["kind"], expected.kind, "{place}: {message}");
    assert!(message.contains(expected.says), "{place}: {message}");
    assert!(
        message.contains(product.title) || message.contains("Zoho") || message.contains("accounts server"),
        "{place}: {message}"
    );
    assert!(message.ends_with('.'), "{place}: {message}");
    assert!(!message.contains("panicked") && !message.contains(".rs:"), "{place} shows its inside: {message}");
    // What is known of limits stands in all three places, and nothing stands in one alone.
    for name in ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"] {
        let header = told.limits.get(name).map(|value| value.parse::<u64>().expect("a number"));
        assert_eq!(error[name].as_u64(), header, "{place}: {name} in the text and as a header");
        assert_eq!(told.result["_meta"][name].as_u64(), header, "{place}: {name} in _meta and as a header");
    }
    let _ =
        write!(row, "{} | retry {} | mended by {} | ", expected.kind, word(&error["retry"]), word(&error["mender"]));
    for (name, value) in &told.limits {
        let _ = write!(row, "{name} {value} | ");
    }
    row + message + "\n"
}

fn word(value: &Value) -> &str {
    value.as_str().expect("a word")
}

/// A client in a data centre whose hosts no resolver may know (RFC 6761, 6.4).
fn unresolvable() -> Client {
    const HOST: &str = "vendor.invalid";
    const HOSTS: &[HostColumn] = &[
        HostColumn { column: "api", host: HOST, unsure: false },
        HostColumn { column: "desk", host: HOST, unsure: false },
        HostColumn { column: "mail", host: HOST, unsure: false },
        HostColumn { column: "projects", host: HOST, unsure: false },
    ];
    static NOWHERE: &[DataCentre] = &[DataCentre { name: "eu", accounts: HOST, hosts: HOSTS, editions: &[] }];
    let registry: &'static Registry = Box::leak(Box::new(Registry {
        name: REGISTRY.name,
        title: REGISTRY.title,
        version: REGISTRY.version,
        surface_hash: REGISTRY.surface_hash,
        products: REGISTRY.products,
        tools: REGISTRY.tools,
        bundles: REGISTRY.bundles,
        agents: REGISTRY.agents,
        data_centres: NOWHERE,
    }));
    Client::new(registry, None, Network::default())
}
