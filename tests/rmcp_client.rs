//! The official Rust client, over stdio and Streamable HTTP, in the newest revision and the older
//! era: what it lists is what was emitted, and calls answer alike.

use rmcp::model::{CallToolRequestParams, ProtocolVersion};
use rmcp::service::RunningService;
use rmcp::transport::{StreamableHttpClientTransport, TokioChildProcess};
use rmcp::{ClientHandler, ClientLifecycleMode, ClientServiceExt as _, RoleClient};
use serde_json::{Value, json};
use zoho_mcp_tests::programs::{Route, Running, command, recorded};

#[derive(Clone, Default)]
struct Client;

impl ClientHandler for Client {}

fn modes() -> [ClientLifecycleMode; 2] {
    [
        ClientLifecycleMode::Discover { preferred_versions: vec![ProtocolVersion::V_2026_07_28] },
        ClientLifecycleMode::Initialize,
    ]
}

#[tokio::test]
async fn over_stdio() {
    for mode in modes() {
        let state = tempfile::tempdir().expect("a temporary folder");
        let mut server = command("zoho-mcp");
        server.arg("stdio").arg("--sandbox").arg("--state-dir").arg(state.path());
        let transport =
            TokioChildProcess::new(tokio::process::Command::from(recorded(server))).expect("the server starts");
        let client = Client.serve_with_lifecycle(transport, mode).await.expect("the handshake succeeds");
        exercise(client).await;
    }
}

#[tokio::test]
async fn over_http() {
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--listen", "127.0.0.1:0", "--state-dir"]).arg(state.path());
    let server = Running::start(server);
    let route = Route::to(server.text("mcp_url"));
    for mode in modes() {
        let transport = StreamableHttpClientTransport::from_uri(&*route.url);
        let client = Client.serve_with_lifecycle(transport, mode).await.expect("the handshake succeeds");
        exercise(client).await;
    }
}

async fn exercise(client: RunningService<RoleClient, Client>) {
    let tools = client.list_all_tools().await.expect("the list arrives");
    let names: Vec<&str> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    let emitted: Vec<&str> = zoho_mcp::REGISTRY.tools.iter().map(|tool| tool.name).collect();
    assert_eq!(names, emitted);
    for (tool, descriptor) in tools.iter().zip(zoho_mcp::REGISTRY.tools) {
        let entry: Value = serde_json::from_str(descriptor.entry).expect("the entry is JSON");
        let schema = Value::Object((*tool.input_schema).clone());
        assert_eq!(schema, entry["inputSchema"], "{}", descriptor.name);
    }

    let users = CallToolRequestParams::new("list_all_zoho_crm_users")
        .with_arguments(json!({"type": "ActiveUsers"}).as_object().expect("an object").clone());
    let answer = client.call_tool(users).await.expect("the call is answered");
    let answer = serde_json::to_value(answer).expect("a result is JSON");
    assert_ne!(answer["isError"], true, "{answer}");
    assert!(answer["content"][0]["text"].as_str().is_some_and(|text| text.contains("Marcus Johnson")), "{answer}");

    let unknown = client.call_tool(CallToolRequestParams::new("no_such_tool")).await;
    assert!(unknown.is_err(), "{unknown:?}");
    client.cancel().await.expect("the client ends");
}
