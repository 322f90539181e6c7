//! A host with a few tools that do what a test needs.

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, pending};
use serde_json::{Map, Value, json};

use crate::closing::Closing;
use crate::mcp::{CallMeta, Content, Demands, Host, Identity, Mirrored, ToolList, ToolResult};

pub(crate) struct FakeHost {
    identity: Identity,
    tools: ToolList,
    demands: Demands,
    /// Told when a call of `wait` starts and when it is dropped.
    pub(crate) waiting: tokio::sync::watch::Sender<i32>,
    pub(crate) closing: Closing,
}

impl FakeHost {
    pub(crate) fn new() -> Self {
        let mut meta = Map::new();
        meta.insert("example/surface".into(), "abc".into());
        let tools = [
            r#"{"name":"echo","inputSchema":{"type":"object"}}"#,
            r#"{"name":"wait","inputSchema":{"type":"object"}}"#,
        ];
        Self {
            identity: Identity { name: "fake".into(), title: "Fake".into(), version: "1.2.3".into(), meta },
            tools: ToolList::new(format!("[{}]", tools.join(",")), tools.len()),
            demands: Demands {
                capabilities: [("sampling".to_owned(), json!({}))].into_iter().collect(),
                mirrored: Mirrored::of_schema(&json!({
                    "properties": {"region": {"type": "string", "x-mcp-header": "Region"}},
                }))
                .unwrap(),
            },
            waiting: tokio::sync::watch::Sender::new(0),
            closing: Closing::default(),
        }
    }

    /// As [`Self::new`], with a list that is worth compressing.
    pub(crate) fn with_many_tools() -> Self {
        let tools: Vec<String> = (0..200)
            .map(|n| json!({"name": format!("tool_{n}"), "inputSchema": {"type": "object"}}).to_string())
            .collect();
        Self { tools: ToolList::new(format!("[{}]", tools.join(",")), tools.len()), ..Self::new() }
    }
}

fn text(text: impl Into<String>) -> ToolResult {
    ToolResult {
        content: vec![Content::Text(text.into())],
        structured: None,
        is_error: false,
        meta: Map::new(),
        headers: Vec::new(),
    }
}

impl Host for FakeHost {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn instructions(&self) -> Option<&str> {
        Some("Be kind.")
    }

    fn tools(&self) -> &ToolList {
        &self.tools
    }

    fn demands(&self, name: &str) -> Option<&Demands> {
        (name == "demanding").then_some(&self.demands)
    }

    fn call<'a>(
        &'a self,
        name: &'a str,
        arguments: Map<String, Value>,
        meta: CallMeta,
    ) -> BoxFuture<'a, Option<ToolResult>> {
        async move {
            match name {
                "echo" => Some(text(
                    json!({
                        "arguments": arguments,
                        "version": meta.protocol_version,
                        "client": meta.client,
                        "traceparent": meta.meta.get("traceparent"),
                    })
                    .to_string(),
                )),
                "demanding" => Some(text("had all it needs")),
                "everything" => Some(ToolResult {
                    content: vec![
                        Content::Text("a \"b\"\n".into()),
                        Content::Block(json!({"type": "image", "data": "", "mimeType": "image/png"})),
                    ],
                    structured: Some(json!({"n": 1})),
                    is_error: true,
                    meta: [("example/x".to_owned(), json!(7))].into_iter().collect(),
                    headers: vec![("ratelimit-remaining", "3".into())],
                }),
                "wait" | "tell" => {
                    struct Gone<'a>(&'a tokio::sync::watch::Sender<i32>);
                    impl Drop for Gone<'_> {
                        fn drop(&mut self) {
                            self.0.send_modify(|count| *count -= 1);
                        }
                    }
                    self.waiting.send_modify(|count| *count += 1);
                    let _gone = Gone(&self.waiting);
                    if let Some(progress) = meta.progress.filter(|_| name == "tell") {
                        progress.bytes(1 << 20, None, "on its way");
                    }
                    pending().await
                }
                "panic" => panic!("on purpose"),
                "\u{e9}\u{2028}" => Some(text("not ASCII")),
                _ => None,
            }
        }
        .boxed()
    }

    fn closed(&self) -> BoxFuture<'_, ()> {
        self.closing.closed().boxed()
    }
}
