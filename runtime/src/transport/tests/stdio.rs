//! A client on the other end of a pipe.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, pending};
use jiff::Timestamp;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream, Lines, duplex, split};

use crate::clock::Clock;
use crate::mcp::tests::FakeHost;
use crate::transport::stdio::serve;

/// Time that stands still, or that is over at once.
struct Still(bool);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        if self.0 { pending().boxed() } else { async {}.boxed() }
    }
}

struct Client {
    input: tokio::io::WriteHalf<DuplexStream>,
    output: Lines<BufReader<tokio::io::ReadHalf<DuplexStream>>>,
}

impl Client {
    async fn say(&mut self, text: &str) {
        self.input.write_all(text.as_bytes()).await.unwrap();
        self.input.write_all(b"\n").await.unwrap();
    }

    async fn hear(&mut self) -> Option<String> {
        self.output.next_line().await.unwrap()
    }
}

/// Runs a conversation against a server; both must come to their end.
async fn converse(host: &FakeHost, clock: Still, talk: impl AsyncFnOnce(Client)) {
    let (near, far) = duplex(64);
    let (input, output) = split(far);
    let (from, to) = split(near);
    let client = Client { input: to, output: BufReader::new(from).lines() };
    let (served, ()) = tokio::join!(serve(host, &clock, input, output), talk(client));
    served.unwrap();
}

fn call(id: &str, name: &str) -> String {
    format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"tools/call","params":{{"name":"{name}"}}}}"#)
}

#[tokio::test]
async fn both_eras_on_one_pipe() {
    let host = FakeHost::new();
    converse(&host, Still(true), async |mut client| {
        let mut heard = Vec::new();
        for line in [
            r#"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
            r#"{"jsonrpc":"2.0","id":2,"method":"server/discover"}"#,
            r#"{"jsonrpc":"2.0","id":3,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"1","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
            r#"[{"jsonrpc":"2.0","id":4,"method":"ping"}]"#,
            r#"{"jsonrpc":"2.0","id":5,"method":"initialize","params":{"protocolVersion":"2025-03-26","clientInfo":{"name":"old"}}}"#,
            r#"[{"jsonrpc":"2.0","id":6,"method":"ping"},{"jsonrpc":"2.0","id":7,"method":"tools/list"}]"#,
            &call("8", "echo"),
            r#"{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"echo","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
            "{",
        ] {
            client.say(line).await;
            heard.push(client.hear().await.unwrap());
        }
        client.say("\r").await;
        client.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
        client.say(r#"{"jsonrpc":"2.0","id":10,"method":"ping"}"#).await;
        heard.push(client.hear().await.unwrap());
        insta::assert_snapshot!(heard.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn a_slow_call_holds_up_nothing_and_can_be_cancelled() {
    let host = FakeHost::new();
    let mut waiting = host.waiting.subscribe();
    converse(&host, Still(true), async |mut client| {
        client.say(&call("\"slow\"", "wait")).await;
        waiting.wait_for(|count| *count == 1).await.unwrap();
        client.say(&call("\"slow\"", "echo")).await;
        assert!(client.hear().await.unwrap().contains("still being worked on"));
        client.say(&call("2", "echo")).await;
        assert!(client.hear().await.unwrap().contains(r#""id":2"#));
        for odd in ["7", "null", "\"other\""] {
            client
                .say(&format!(
                    r#"{{"jsonrpc":"2.0","method":"notifications/cancelled","params":{{"requestId":{odd}}}}}"#
                ))
                .await;
        }
        client.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"slow"}}"#).await;
        waiting.wait_for(|count| *count == 0).await.unwrap();
        // The id is free again, and nothing was said about the cancelled call.
        client.say(&call("\"slow\"", "echo")).await;
        assert!(client.hear().await.unwrap().contains("result"));
        client.input.shutdown().await.unwrap();
        assert_eq!(client.hear().await, None);
    })
    .await;
}

#[tokio::test]
async fn what_was_asked_before_the_end_is_answered() {
    let host = FakeHost::new();
    converse(&host, Still(true), async |mut client| {
        client.input.write_all(format!("{}\n{}", call("1", "echo"), call("2", "echo")).as_bytes()).await.unwrap();
        client.input.shutdown().await.unwrap();
        assert!(client.hear().await.unwrap().contains(r#""id":1"#));
        assert!(client.hear().await.unwrap().contains(r#""id":2"#));
        assert_eq!(client.hear().await, None);
    })
    .await;
}

#[tokio::test]
async fn a_call_that_does_not_end_does_not_keep_the_process() {
    let host = FakeHost::new();
    converse(&host, Still(false), async |mut client| {
        client.say(&call("1", "wait")).await;
        client.input.shutdown().await.unwrap();
        assert_eq!(client.hear().await, None);
    })
    .await;
    assert_eq!(*host.waiting.borrow(), 0);
}

#[tokio::test]
async fn a_client_that_does_not_listen_ends_it() {
    let host = FakeHost::new();
    let (near, far) = duplex(8);
    let (input, output) = split(far);
    let (from, mut to) = split(near);
    let client = async move {
        to.write_all(format!("{}\n", call("1", "echo")).as_bytes()).await.unwrap();
        drop((from, to));
    };
    let (served, ()) = tokio::join!(serve(&host, &Still(true), input, output), client);
    served.unwrap();
}

#[tokio::test]
async fn long_lines_are_refused_and_the_next_is_read() {
    let host = FakeHost::new();
    converse(&host, Still(true), async |mut client| {
        let long = "x".repeat(crate::transport::MAX_MESSAGE + 1);
        client.input.write_all(long.as_bytes()).await.unwrap();
        client.say("").await;
        assert!(client.hear().await.unwrap().contains("at most 4194304 bytes"));
        client.say(r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#).await;
        assert_eq!(client.hear().await.unwrap(), r#"{"jsonrpc":"2.0","id":1,"result":{}}"#);
    })
    .await;
}
