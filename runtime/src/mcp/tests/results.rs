//! What a tool brought, in the answer.

use super::ask;

#[tokio::test]
async fn everything_that_a_result_can_hold() {
    let modern = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"everything","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/clientInfo":{"name":"agent","version":"1"}}}}"#;
    let headers = [("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/call"), ("mcp-name", "everything")];
    let legacy = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"everything"}}"#;
    insta::assert_snapshot!([ask(&headers, modern).await, ask(&[], legacy).await].join("\n"));

    let echo = modern.replace("everything", "echo");
    let headers = [("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/call"), ("mcp-name", "echo")];
    let answer = ask(&headers, &echo).await;
    assert!(answer.contains(r#"\"client\":\"agent\""#), "{answer}");
}
