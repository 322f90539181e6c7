//! One HTTP body in, one reply out.

use bytes::Bytes;
use futures_util::future::join_all;
use http::HeaderMap;

use super::Host;
use super::failure::Failure;
use super::headers;
use super::message::{Body, Message, Notification, Request, parse};
use super::perform::perform;
use super::plan::{Channel, plan, revision_by_header};
use super::reply::{Payload, Reply};

/// Answers one HTTP body. Dropping the future cancels every call in it.
pub async fn exchange(host: &dyn Host, headers: &HeaderMap, body: &[u8]) -> Reply {
    match parse(body) {
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
        Ok(plan) => perform(host, &id, plan).await,
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
