//! 2026-07-28: everything in every request.

use super::{Table, ask};

const META: &str = r#""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#;

fn headers<'a>(method: &'a str, name: Option<&'a str>) -> Vec<(&'static str, &'a str)> {
    let mut headers = vec![("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", method)];
    headers.extend(name.map(|name| ("Mcp-Name", name)));
    headers
}

fn body(method: &str, params: &str) -> String {
    let params = if params.is_empty() { META.to_owned() } else { format!("{params},{META}") };
    format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{{{params}}}}}"#)
}

#[tokio::test]
async fn methods() {
    let mut table = Table::default();
    for (method, params, name) in [
        ("server/discover", "", None),
        ("tools/list", "", None),
        ("tools/list", r#""cursor":"""#, None),
        ("tools/list", r#""cursor":"x""#, None),
        ("tools/call", r#""name":"echo","arguments":{"a":1}"#, Some("echo")),
        ("tools/call", r#""name":"echo""#, Some("echo")),
        ("tools/call", r#""name":"nothing""#, Some("nothing")),
        ("tools/call", r#""name":"echo","arguments":[]"#, Some("echo")),
        ("tools/call", r#""name":7"#, None),
        ("tools/call", r#""arguments":{}"#, None),
        ("tools/call", r#""name":"panic""#, Some("panic")),
        ("initialize", "", None),
        ("ping", "", None),
        ("logging/setLevel", "", None),
        ("resources/subscribe", "", None),
        ("resources/unsubscribe", "", None),
        ("subscriptions/listen", "", None),
        ("prompts/list", "", None),
        ("resources/list", "", None),
        ("tasks/get", "", None),
        ("made/up", "", None),
    ] {
        table.row(&format!("{method} {params}"), &headers(method, name), &body(method, params)).await;
    }
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn what_a_tool_demands() {
    let mut table = Table::default();
    let able = META.replace(r#"Capabilities":{}"#, r#"Capabilities":{"sampling":{}}"#);
    for (title, region, meta) in [
        ("everything", Some("eu"), &*able),
        ("everything, encoded", Some("=?base64?ZXU=?="), &*able),
        ("no capability", Some("eu"), META),
        ("no header", None, &*able),
        ("another header", Some("us"), &*able),
        ("Base64 that is none", Some("=?base64?Z!?="), &*able),
    ] {
        let mut headers = headers("tools/call", Some("demanding"));
        headers.extend(region.map(|region| ("Mcp-Param-Region", region)));
        let params = format!(r#""name":"demanding","arguments":{{"region":"eu"}},{meta}"#);
        let body = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{{{params}}}}}"#);
        table.row(title, &headers, &body).await;
    }
    let older = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"demanding"}}"#;
    table.row("an older revision", &[("MCP-Protocol-Version", "2025-11-25")], older).await;
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn what_every_request_carries() {
    const VERSION: &str = "io.modelcontextprotocol/protocolVersion";
    const CAPABILITIES: &str = "io.modelcontextprotocol/clientCapabilities";
    let mut table = Table::default();
    for (title, meta) in [
        ("nothing", "{}".to_owned()),
        ("no object", "3".to_owned()),
        ("no capabilities", format!(r#"{{"{VERSION}":"2026-07-28"}}"#)),
        ("no version", format!(r#"{{"{CAPABILITIES}":{{}}}}"#)),
        ("version is no string", format!(r#"{{"{VERSION}":1,"{CAPABILITIES}":{{}}}}"#)),
        ("capabilities are no object", format!(r#"{{"{VERSION}":"2026-07-28","{CAPABILITIES}":[]}}"#)),
        (
            "odd optional members",
            format!(r#"{{"{VERSION}":"2026-07-28","{CAPABILITIES}":{{}},"progressToken":1,"x":null}}"#),
        ),
    ] {
        let body = format!(r#"{{"jsonrpc":"2.0","id":"a","method":"server/discover","params":{{"_meta":{meta}}}}}"#);
        table.row(title, &headers("server/discover", None), &body).await;
    }
    table.row("no params", &headers("tools/list", None), r#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#).await;
    table
        .row(
            "only the version header says so",
            &[("MCP-Protocol-Version", "2026-07-28")],
            r#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
        )
        .await;
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn versions() {
    let mut table = Table::default();
    for version in ["v999.0.0", "", "2026-07-28 ", "2025-11-25"] {
        let body = body("server/discover", "").replace("2026-07-28", version);
        let headers = [("MCP-Protocol-Version", version), ("Mcp-Method", "server/discover")];
        table.row(&format!("{version:?}"), &headers, &body).await;
    }
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn headers_repeat_the_body() {
    const V: (&str, &str) = ("MCP-Protocol-Version", "2026-07-28");
    const M: (&str, &str) = ("Mcp-Method", "tools/call");
    let call = body("tools/call", r#""name":"echo""#);
    let odd = body("tools/call", "\"name\":\"\u{e9}\u{2028}\"");
    let mut table = Table::default();
    for (title, headers, body) in [
        ("all three", vec![V, M, ("Mcp-Name", "echo")], &call),
        (
            "lower case names",
            vec![("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/call"), ("mcp-name", "echo")],
            &call,
        ),
        ("white space around", vec![V, ("Mcp-Method", " tools/call\t"), ("Mcp-Name", "  echo ")], &call),
        ("no version", vec![M, ("Mcp-Name", "echo")], &call),
        ("other version", vec![("MCP-Protocol-Version", "2025-11-25"), M, ("Mcp-Name", "echo")], &call),
        ("no method", vec![V, ("Mcp-Name", "echo")], &call),
        ("other method", vec![V, ("Mcp-Method", "tools/list"), ("Mcp-Name", "echo")], &call),
        ("other case", vec![V, ("Mcp-Method", "Tools/Call"), ("Mcp-Name", "echo")], &call),
        ("no name", vec![V, M], &call),
        ("other name", vec![V, M, ("Mcp-Name", "wait")], &call),
        ("name in other case", vec![V, M, ("Mcp-Name", "ECHO")], &call),
        ("two names", vec![V, M, ("Mcp-Name", "echo"), ("Mcp-Name", "echo")], &call),
        ("name is not ASCII", vec![V, M, ("Mcp-Name", "\u{e9}\u{2028}")], &odd),
        ("name in Base64", vec![V, M, ("Mcp-Name", "=?base64?w6nigKg=?=")], &odd),
        ("plain name in Base64", vec![V, M, ("Mcp-Name", "=?base64?ZWNobw==?=")], &call),
        ("other name in Base64", vec![V, M, ("Mcp-Name", "=?base64?d2FpdA==?=")], &call),
        ("broken Base64", vec![V, M, ("Mcp-Name", "=?base64?ZWNobw?=")], &call),
        ("no Base64 at all", vec![V, M, ("Mcp-Name", "=?base64?***?=")], &call),
        ("an open end", vec![V, M, ("Mcp-Name", "=?base64?ZWNobw==")], &call),
    ] {
        table.row(title, &headers, body).await;
    }
    insta::assert_snapshot!(table.0);
}

#[tokio::test]
async fn a_session_of_old_is_of_no_meaning() {
    let mut with = headers("tools/list", None);
    with.extend([("Mcp-Session-Id", "x"), ("Last-Event-ID", "7")]);
    let body = body("tools/list", "");
    assert_eq!(ask(&with, &body).await, ask(&headers("tools/list", None), &body).await);
}

#[tokio::test]
async fn what_is_no_request() {
    let mut table = Table::default();
    let list = body("tools/list", "");
    let cancelled = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#;
    table.row("a notification", &headers("notifications/cancelled", None), cancelled).await;
    table.row("a notification under another method's name", &headers("tools/call", None), cancelled).await;
    table.row("a batch", &headers("tools/list", None), &format!("[{list}]")).await;
    table.row("an answer", &headers("x", None), r#"{"jsonrpc":"2.0","id":1,"result":{}}"#).await;
    table.row("not JSON", &headers("x", None), "{").await;
    table.row("null id", &headers("tools/list", None), &list.replace(":1,", ":null,")).await;
    insta::assert_snapshot!(table.0);
}
