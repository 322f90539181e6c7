//! Replies to the customer: sent at once, or kept as drafts.

use serde_json::{Value, json};

use super::{
    Call,
    body::{Kind, Member},
    error::{Problem, Wrong},
    fields,
    store::{Record, record, reference, text},
    threads::{author, shown, thread},
    tickets,
};
use crate::http::Reply;

/// Channels that a reply can go through, as requests spell them.
const CHANNELS: &[&str] = &[
    "EMAIL",
    "FACEBOOK",
    "TWITTER",
    "TWITTER_DM",
    "FORUMS",
    "PHONE",
    "WEB",
    "FEEDBACK",
    "FEEDBACK_WIDGET",
    "ONLINE_CHAT",
    "OFFLINE_CHAT",
    "CUSTOMERPORTAL",
];

const MEMBERS: &[Member] = &[
    ("channel", Kind::OneOf(CHANNELS)),
    ("content", Kind::Text(16_000_000)),
    ("contentType", Kind::OneOf(&["html", "plainText"])),
    ("fromEmailAddress", Kind::Text(300)),
    ("to", Kind::Text(13_000)),
    ("cc", Kind::Text(13_000)),
    ("bcc", Kind::Text(13_000)),
    ("isForward", Kind::Flag),
    ("attachmentIds", Kind::Ids),
    ("ticketStatus", Kind::Text(120)),
    ("inReplyToThreadId", Kind::Id),
];

/// `POST /tickets/{id}/sendReply`
pub(super) fn send(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["parentConversationId"])?;
    let given = checked(call, id)?;
    let reply = written(call, id, &given, "SUCCESS");
    let sent = call.store_mut().add("threads", reply);
    if let Some(status) = given.get("ticketStatus") {
        tickets::write(call, id, record(json!({"status": status})));
    }
    tickets::recount(call, id);
    answer(call, sent)
}

/// `POST /tickets/{id}/draftReply`
pub(super) fn draft(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["parentConversationId"])?;
    let given = checked(call, id)?;
    let reply = written(call, id, &given, "DRAFT");
    let draft = call.store_mut().add("threads", reply);
    tickets::recount(call, id);
    answer(call, draft)
}

/// `PATCH /tickets/{id}/draftReply/{thread}`: the draft's text is replaced.
pub(super) fn redraft(call: &mut Call, id: u64, thread: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let draft = call.id_in("threads", thread)?;
    let given = checked(call, id)?;
    let stays = call.store().get("threads", draft).filter(|old| reference(old, "ticketId") == Some(id));
    if stays.ok_or_else(|| call.unknown_id())?["status"] != "DRAFT" {
        return Err(Problem::unprocessable("The thread is not a draft."));
    }
    let mut reply = written(call, id, &given, "DRAFT");
    if let Some(old) = call.store_mut().get_mut("threads", draft) {
        reply.insert("createdTime".to_owned(), old["createdTime"].clone());
        old.extend(reply);
    }
    answer(call, draft)
}

fn answer(call: &Call, thread: u64) -> Result<Reply, Problem> {
    call.store().get("threads", thread).map(|thread| shown(thread, 1)).ok_or_else(|| call.unknown_id())
}

/// The body, with what an email needs beyond channel and content.
fn checked(call: &Call, id: u64) -> Result<Record, Problem> {
    let given = call.body(MEMBERS, &["channel", "content"])?;
    if given.get("ticketStatus").is_some_and(|status| status.as_str().and_then(fields::status_type).is_none()) {
        return Err(Wrong::invalid("ticketStatus").into());
    }
    let strangers = given.get("attachmentIds").and_then(Value::as_array).into_iter().flatten();
    if strangers.filter_map(Value::as_str).any(|file| call.id_in("uploads", file).is_err()) {
        return Err(Wrong::invalid("attachmentIds").into());
    }
    if given["channel"] != "EMAIL" {
        let mail = ["fromEmailAddress", "to", "cc", "bcc", "isForward"];
        return match mail.iter().find(|name| given.contains_key(**name)) {
            Some(name) => Err(Wrong::invalid(name).into()),
            None => Ok(given),
        };
    }
    let from = text(&given, "fromEmailAddress");
    if from.is_empty() {
        return Err(Wrong::missing("fromEmailAddress").into());
    }
    // A display name may stand before the address.
    let bare = from.rsplit_once('<').map_or(from, |(_, rest)| rest.trim_end_matches('>'));
    let ticket = call.store().get("tickets", id).ok_or_else(|| call.unknown_id())?;
    let configured = call
        .store()
        .all("mailReplyAddresses")
        .any(|one| one["address"] == bare && one["isActive"] == true && one["departmentId"] == ticket["departmentId"]);
    if configured { Ok(given) } else { Err(Wrong::invalid("fromEmailAddress").into()) }
}

/// The thread that a body makes.
fn written(call: &Call, id: u64, given: &Record, status: &str) -> Record {
    let mut reply = thread(id, text(given, "content"), &call.stamp());
    let email = call.store().get("tickets", id).map_or(Value::Null, |ticket| ticket["email"].clone());
    let kind = if text(given, "contentType") == "plainText" { "text/plain" } else { "text/html" };
    let files = given.get("attachmentIds").and_then(Value::as_array).map_or(0, Vec::len);
    reply.extend(record(json!({
        "direction": "out", "status": status, "contentType": kind, "author": author(call, "agents", Some(call.world.desk.me)),
        "hasAttach": files > 0, "attachmentCount": files.to_string(),
        "to": if given["channel"] == "EMAIL" { email } else { Value::Null },
    })));
    for name in ["channel", "fromEmailAddress", "to", "cc", "bcc", "isForward"] {
        if let Some(value) = given.get(name) {
            reply.insert(name.to_owned(), value.clone());
        }
    }
    reply
}
