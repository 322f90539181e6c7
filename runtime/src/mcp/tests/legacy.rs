//! The revisions that begin with `initialize`.

use super::Table;

fn request(method: &str, params: &str) -> String {
    format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{params}}}"#)
}

#[tokio::test]
async fn initialize() {
    let mut table = Table::default();
    for version in ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05", "2026-07-28", "1.0", ""] {
        let params = format!(
            r#"{{"protocolVersion":"{version}","capabilities":{{}},"clientInfo":{{"name":"c","version":"1"}}}}"#
        );
        table.row(&format!("asks for {version:?}"), &[], &request("initialize", &params)).await;
    }
    table.row("asks for nothing", &[], &request("initialize", "{}")).await;
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn methods() {
    let mut table = Table::default();
    for (method, params) in [
        ("ping", "{}"),
        ("ping", "null"),
        ("tools/list", "{}"),
        ("tools/list", r#"{"cursor":"x"}"#),
        ("tools/call", r#"{"name":"echo","arguments":{"a":1},"_meta":{"traceparent":"00-1-2-00"}}"#),
        ("tools/call", r#"{"name":"nothing"}"#),
        ("tools/call", "{}"),
        ("tools/call", r#"{"name":"echo","_meta":1}"#),
        ("prompts/list", "{}"),
        ("resources/list", "{}"),
        ("logging/setLevel", "{}"),
        ("made/up", "{}"),
    ] {
        table
            .row(&format!("{method} {params}"), &[("MCP-Protocol-Version", "2025-06-18")], &request(method, params))
            .await;
    }
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn the_header_tells_the_revision() {
    let mut table = Table::default();
    let call = request("tools/call", r#"{"name":"echo"}"#);
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2031-01-01", "x"] {
        table.row(version, &[("MCP-Protocol-Version", version)], &call).await;
    }
    table.row("none", &[], &call).await;
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn what_is_no_request() {
    let mut table = Table::default();
    table.row("initialized", &[], r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    table.row("any notification", &[], r#"{"jsonrpc":"2.0","method":"made/up"}"#).await;
    table
        .row(
            "a notification of an unknown revision",
            &[("MCP-Protocol-Version", "x")],
            r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
        )
        .await;
    table.row("an answer", &[], r#"{"jsonrpc":"2.0","id":1,"result":{}}"#).await;
    table.row("an error", &[], r#"{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":""}}"#).await;
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn batches() {
    let mut table = Table::default();
    let ping = request("ping", "{}");
    let list = request("tools/list", "{}").replace(":1,", ":\"l\",");
    let note = r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#;
    let mixed = format!("[{ping},{note},{list},3,{}]", request("initialize", "{}"));
    table.row("2025-03-26", &[("MCP-Protocol-Version", "2025-03-26")], &mixed).await;
    table.row("no header", &[], &format!("[{ping}]")).await;
    table.row("only notifications", &[], &format!("[{note},{note}]")).await;
    table.row("empty", &[], "[]").await;
    for version in ["2024-11-05", "2025-06-18", "2025-11-25", "2026-07-28"] {
        table.row(version, &[("MCP-Protocol-Version", version)], &format!("[{ping}]")).await;
    }
    insta::assert_snapshot!(table.0);
}
