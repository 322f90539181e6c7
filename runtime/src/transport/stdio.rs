//! One JSON text a line, in and out.
//!
//! Starting costs nothing and leaves no trace, because clients start a second process only to ask
//! what is spoken here.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::{AbortHandle, Abortable, BoxFuture};
use futures_util::stream::FuturesUnordered;
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::MAX_MESSAGE;
use super::lines::{Line, Lines};
use crate::clock::Clock;
use crate::mcp::{
    Action, Body, Channel, Failure, Host, Id, Message, Negotiated, Notification, Payload, Reply, Request, batch, parse,
    perform, plan,
};

/// Calls that run at once, and answers that wait to be read; beyond this nothing more is read.
const MAX_OPEN: usize = 256;
/// How long calls may go on after the client has closed its end. Long enough for a write that the
/// vendor is carrying out, short enough that no client waits for the process to end.
const GRACE: Duration = Duration::from_secs(1);

/// Serves one client until it closes its end or stops reading.
pub async fn serve(
    host: &dyn Host,
    clock: &dyn Clock,
    input: impl AsyncRead + Unpin,
    output: impl AsyncWrite + Unpin,
) -> io::Result<()> {
    let (outbox, told) = mpsc::unbounded_channel();
    let connection = Connection {
        host,
        negotiated: Negotiated::default(),
        running: FuturesUnordered::new(),
        cancel: HashMap::new(),
        waiting: VecDeque::new(),
        outbox,
    };
    match connection.run(clock, input, output, told).await {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}

/// The id of a request (none for a batch), and its answer unless it was cancelled.
type Answer = (Option<Id>, Option<Reply>);

struct Connection<'a> {
    host: &'a dyn Host,
    negotiated: Negotiated,
    running: FuturesUnordered<BoxFuture<'a, Answer>>,
    cancel: HashMap<Id, AbortHandle>,
    waiting: VecDeque<Bytes>,
    outbox: UnboundedSender<Bytes>,
}

impl Connection<'_> {
    async fn run(
        mut self,
        clock: &dyn Clock,
        input: impl AsyncRead + Unpin,
        mut output: impl AsyncWrite + Unpin,
        mut told: UnboundedReceiver<Bytes>,
    ) -> io::Result<()> {
        let mut lines = Lines::new(BufReader::new(input), MAX_MESSAGE);
        let mut grace: Option<BoxFuture<'static, ()>> = None;
        loop {
            if grace.is_some() && self.running.is_empty() && self.waiting.is_empty() {
                return Ok(());
            }
            let may_read = grace.is_none() && self.running.len() < MAX_OPEN && self.waiting.len() < MAX_OPEN;
            tokio::select! {
                biased;
                written = write(&mut output, &mut self.waiting), if !self.waiting.is_empty() => written?,
                Some(notification) = told.recv() => self.send_line(notification),
                Some((id, reply)) = self.running.next() => {
                    // What a call told stands before its answer.
                    while let Ok(notification) = told.try_recv() {
                        self.send_line(notification);
                    }
                    if let Some(id) = id {
                        self.cancel.remove(&id);
                    }
                    if let Some(reply) = reply {
                        self.send(reply);
                    }
                }
                line = lines.next(), if may_read => match line? {
                    Some(Line::Whole(line)) => self.take(&line),
                    Some(Line::TooLong) => {
                        self.send(Failure::invalid_request(format!("a message has at most {MAX_MESSAGE} bytes")).into());
                    }
                    None => grace = Some(clock.sleep(GRACE)),
                },
                () = async { if let Some(grace) = &mut grace { grace.await } }, if grace.is_some() => return Ok(()),
            }
        }
    }

    fn send(&mut self, reply: Reply) {
        let Some(payload) = reply.payload else { return };
        self.waiting.extend(Payload::pieces(payload));
        self.waiting.push_back(Bytes::from_static(b"\n"));
    }

    fn send_line(&mut self, line: Bytes) {
        self.waiting.extend([line, Bytes::from_static(b"\n")]);
    }

    fn take(&mut self, line: &[u8]) {
        if line.trim_ascii().is_empty() {
            return;
        }
        match parse(line) {
            Ok(Body::Single(Message::Request(request))) => self.start(request),
            Ok(Body::Single(Message::Notification(notification))) => self.note(&notification),
            Ok(Body::Single(Message::Response)) => {}
            Ok(Body::Batch(messages)) => self.start_batch(messages),
            Err(failure) => self.send(failure.into()),
        }
    }

    fn start(&mut self, request: Request) {
        let id = request.id.clone();
        if self.cancel.contains_key(&id) {
            let failure = Failure::invalid_request("a request of this id is still being worked on");
            return self.send(failure.to(&id).into());
        }
        let plan = match plan(self.host, request, Channel::Pipe(&self.negotiated)) {
            Ok(plan) => plan,
            Err(failure) => return self.send(failure.into()),
        };
        if let Action::Initialize(negotiated) = &plan.action {
            self.negotiated = negotiated.clone();
        }
        let (handle, registration) = AbortHandle::new_pair();
        self.cancel.insert(id.clone(), handle);
        let (host, outbox) = (self.host, self.outbox.clone());
        self.running.push(Box::pin(async move {
            let reply = Abortable::new(perform(host, &id, plan, Some(&outbox)), registration).await.ok();
            (Some(id), reply)
        }));
    }

    fn start_batch(&mut self, messages: Vec<Result<Message, Failure>>) {
        if !self.negotiated.revision.is_some_and(crate::mcp::Revision::has_batches) {
            return self
                .send(Failure::invalid_request("this connection did not agree on a revision with batches").into());
        }
        for message in &messages {
            if let Ok(Message::Notification(notification)) = message {
                self.note(notification);
            }
        }
        let (host, negotiated) = (self.host, self.negotiated.clone());
        self.running
            .push(Box::pin(async move { (None, Some(batch(host, messages, Channel::Pipe(&negotiated)).await)) }));
    }

    fn note(&mut self, notification: &Notification) {
        if notification.method != "notifications/cancelled" {
            return;
        }
        let id = notification.params.get("requestId").cloned().and_then(|id: Value| Id::from_value(id));
        if let Some(handle) = id.and_then(|id| self.cancel.get(&id)) {
            handle.abort();
        }
    }
}

/// Writes what waits. When the future is dropped, what is left starts at the next byte.
async fn write(output: &mut (impl AsyncWrite + Unpin), waiting: &mut VecDeque<Bytes>) -> io::Result<()> {
    while let Some(piece) = waiting.front_mut() {
        output.write_all_buf(piece).await?;
        // The last piece stays until the flush is through, so that a dropped future is called again.
        if waiting.len() == 1 {
            output.flush().await?;
        }
        waiting.pop_front();
    }
    Ok(())
}
