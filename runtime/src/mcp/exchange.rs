//! One HTTP body in, one reply out; before it comes what there is to tell meanwhile, where the client wants that.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::{BoxFuture, join_all};
use http::{HeaderMap, header};
use tokio::sync::mpsc::{self, UnboundedReceiver};

use super::Host;
use super::failure::Failure;
use super::headers;
use super::message::{Body, Message, Notification, Request, parse};
use super::perform::perform;
use super::plan::{Channel, plan, revision_by_header};
use super::progress;
use super::reply::{Payload, Reply};

/// Answers one HTTP body. Dropping the future cancels every call in it.
pub async fn exchange(host: &dyn Host, headers: &HeaderMap, body: &[u8]) -> Reply {
    answered(host, headers, parse(body)).await
}

/// What one HTTP body brings.
pub(crate) enum Exchange {
    /// One reply.
    Reply(Reply),
    /// Messages before it.
    Conversation(Conversation),
}

/// A call that has told something and is not done yet.
pub(crate) struct Conversation {
    /// What it told first.
    pub first: Bytes,
    /// What it tells on.
    pub told: UnboundedReceiver<Bytes>,
    /// Its end. Dropping it cancels the call.
    pub reply: BoxFuture<'static, Reply>,
}

/// Answers one HTTP body, at once where the call is done before it has told anything.
pub(crate) async fn converse(host: Arc<dyn Host>, headers: &HeaderMap, body: &[u8]) -> Exchange {
    let request = match parse(body) {
        Ok(Body::Single(Message::Request(request))) if wants_progress(&request, headers) => request,
        parsed => return Exchange::Reply(answered(&*host, headers, parsed).await),
    };
    let id = request.id.clone();
    let plan = match plan(&*host, request, Channel::Http(headers)) {
        Ok(plan) => plan,
        Err(failure) => return Exchange::Reply(failure.into()),
    };
    let (outbox, mut told) = mpsc::unbounded_channel();
    let mut reply: BoxFuture<'static, Reply> = Box::pin(async move { perform(&*host, &id, plan, Some(&outbox)).await });
    tokio::select! {
        biased;
        reply = &mut reply => Exchange::Reply(reply),
        Some(first) = told.recv() => Exchange::Conversation(Conversation { first, told, reply }),
    }
}

/// The client gave a token for it, and reads more than one message.
fn wants_progress(request: &Request, headers: &HeaderMap) -> bool {
    let mut accepted = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    progress::token(request).is_some()
        && accepted.any(|accepted| accepted.to_ascii_lowercase().contains("text/event-stream"))
}

async fn answered(host: &dyn Host, headers: &HeaderMap, parsed: Result<Body, Failure>) -> Reply {
    match parsed {
        Ok(Body::Single(Message::Request(request))) => answer(host, request, Channel::Http(headers)).await,
        Ok(Body::Single(Message::Notification(notification))) => accept(headers, &notification),
        Ok(Body::Single(Message::Response)) => match revision_by_header(headers) {
            Ok(revision) if revision.has_initialize() => Reply::accepted(),
            Ok(_) => {
                Failure::invalid_request("this revision knows no requests from servers, so nothing to answer").into()
            }
            Err(failure) => failure.into(),
        },
        Ok(Body::Batch(messages)) => match revision_by_header(headers) {
            Ok(revision) if revision.has_batches() => batch(host, messages, Channel::Http(headers)).await,
            Ok(revision) => Failure::invalid_request(format!("revision {revision} has no batches")).into(),
            Err(failure) => failure.into(),
        },
        Err(failure) => failure.into(),
    }
}

/// Answers one request.
pub(crate) async fn answer(host: &dyn Host, request: Request, channel: Channel<'_>) -> Reply {
    let id = request.id.clone();
    match plan(host, request, channel) {
        Ok(plan) => perform(host, &id, plan, None).await,
        Err(failure) => failure.into(),
    }
}

/// Notifications are taken and need nothing: a client that stops waiting closes the connection.
fn accept(headers: &HeaderMap, notification: &Notification) -> Reply {
    let checked = if headers.contains_key(headers::METHOD) {
        headers::require(headers, headers::METHOD, &notification.method)
    } else {
        Ok(())
    };
    match checked.and_then(|()| revision_by_header(headers)) {
        Ok(_) => Reply::accepted(),
        Err(failure) => failure.into(),
    }
}

/// Answers a batch: all at once, in its order, as one array.
pub(crate) async fn batch(host: &dyn Host, messages: Vec<Result<Message, Failure>>, channel: Channel<'_>) -> Reply {
    let answers = messages.into_iter().filter_map(|message| match message {
        Ok(Message::Request(request)) => Some(Ok(request)),
        Ok(Message::Notification(_) | Message::Response) => None,
        Err(failure) => Some(Err(failure)),
    });
    let replies = join_all(answers.map(async |request| match request {
        Ok(request) if request.method == "initialize" => {
            Failure::invalid_request("initialize must not stand in a batch").to(&request.id).into()
        }
        Ok(request) => answer(host, request, channel).await,
        Err(failure) => failure.into(),
    }))
    .await;
    if replies.is_empty() {
        return Reply::accepted();
    }
    let texts: Vec<Vec<u8>> = replies.into_iter().filter_map(|reply| reply.payload.map(Payload::to_vec)).collect();
    let mut text = vec![b'['];
    text.extend(texts.join(&b','));
    text.push(b']');
    Reply::ok(Payload::Whole(Bytes::from(text)))
}
