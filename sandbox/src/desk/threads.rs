//! Threads: what was said with the customer. Lists hold summaries, the text is read one by one.

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    paging::Paging,
    store::{Record, only, record, reference, text},
    tickets,
};
use crate::http::Reply;

/// What lists tell of a thread.
const SUMMARY: &[&str] = &[
    "id",
    "summary",
    "channel",
    "direction",
    "status",
    "visibility",
    "author",
    "createdTime",
    "hasAttach",
    "attachmentCount",
    "contentType",
    "isForward",
    "isDescriptionThread",
    "canReply",
    "to",
    "cc",
    "bcc",
    "fromEmailAddress",
    "respondedIn",
];

/// The first words of a content, without markup.
fn summary(content: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for character in content.chars() {
        match character {
            '<' => inside = true,
            '>' => {
                inside = false;
                plain.push(' ');
            }
            _ if !inside => plain.push(character),
            _ => {}
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(80).collect()
}

/// A thread with everything that nobody wrote.
pub(super) fn thread(ticket: u64, content: &str, now: &str) -> Record {
    record(json!({
        "ticketId": ticket.to_string(), "content": content, "summary": summary(content), "channel": "EMAIL",
        "direction": "in", "status": "SUCCESS", "visibility": "public", "author": null, "createdTime": now,
        "hasAttach": false, "attachmentCount": "0", "attachments": [], "contentType": "text/plain", "isForward": false,
        "isDescriptionThread": false, "canReply": true, "to": null, "cc": null, "bcc": null, "replyTo": null,
        "fromEmailAddress": null, "respondedIn": null, "isContentTruncated": false, "fullContentURL": null,
    }))
}

/// Somebody as the author of a thread or a comment.
pub(super) fn author(call: &Call, table: &str, id: Option<u64>) -> Value {
    let Some(person) = id.and_then(|id| call.store().get(table, id)) else { return Value::Null };
    let agent = table == "agents";
    json!({
        "id": person["id"], "firstName": person["firstName"], "lastName": person["lastName"],
        "name": format!("{} {}", text(person, "firstName"), text(person, "lastName")).trim(),
        "email": person[if agent { "emailId" } else { "email" }], "type": if agent { "AGENT" } else { "END_USER" },
        "photoURL": null,
    })
}

/// The customer's words that open a ticket.
pub(super) fn add_incoming(call: &mut Call, id: u64, content: &str) {
    let ticket = call.store().get("tickets", id).cloned().unwrap_or_default();
    let mut first = thread(id, content, &call.stamp());
    first.insert("author".to_owned(), author(call, "contacts", reference(&ticket, "contactId")));
    first.insert("fromEmailAddress".to_owned(), ticket["email"].clone());
    first.insert("isDescriptionThread".to_owned(), true.into());
    first.insert("contentType".to_owned(), "text/html".into());
    call.store_mut().add("threads", first);
    tickets::recount(call, id);
}

/// `GET /tickets/{id}/threads`, latest first.
pub(super) fn list(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from", "sortBy"])?;
    call.word_parameter("sortBy", &["sendDateTime", "-sendDateTime"])?;
    let mut found: Vec<Value> =
        call.store().of("threads", "ticketId", id).map(|thread| only(thread, SUMMARY)).collect();
    if call.request.query("sortBy") != Some("sendDateTime") {
        found.reverse();
    }
    call.page(Paging::zero(200, 10), found)
}

/// `GET /tickets/{id}/threads/{thread}`
pub(super) fn get(call: &Call, id: u64, thread: &str) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    call.include(&["plainText"])?;
    let thread = call.id_in("threads", thread)?;
    let thread = call.store().of("threads", "ticketId", id).find(|one| reference(one, "id") == Some(thread));
    thread.map(|thread| shown(thread, 3)).ok_or_else(|| call.unknown_id())
}

/// `GET /tickets/{id}/latestThread`
pub(super) fn latest(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["needPublic", "needIncomingThread", "threadStatus", "include"])?;
    let incoming = call.flag_parameter("needIncomingThread")? == Some(true);
    let status =
        call.word_parameter("threadStatus", &["success", "failed", "pending", "draft"])?.map(str::to_uppercase);
    let thread = call.store().of("threads", "ticketId", id).rfind(|thread| {
        (!incoming || thread["direction"] == "in")
            && status.as_ref().is_none_or(|status| text(thread, "status") == status)
    });
    Ok(thread.map_or_else(|| Reply::empty(204), |thread| shown(thread, 3)))
}

/// A thread with its text.
pub(super) fn shown(thread: &Record, credits: u64) -> Reply {
    let mut whole = thread.clone();
    whole.remove("ticketId");
    Reply::json(200, &Value::Object(whole)).costing(credits)
}

/// `GET /tickets/{id}/conversations`: threads and comments in one list, latest first.
pub(super) fn conversations(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from"])?;
    let store = call.store();
    let threads = store
        .of("threads", "ticketId", id)
        .map(|thread| ("thread", only(thread, SUMMARY), text(thread, "createdTime")));
    let comments = store
        .of("comments", "ticketId", id)
        .map(|comment| ("comment", super::comments::shown(comment), text(comment, "commentedTime")));
    let mut all: Vec<(&str, Value, &str)> = threads.chain(comments).collect();
    all.sort_by(|a, b| b.2.cmp(a.2));
    let typed = |(kind, mut entry, _): (&str, Value, &str)| {
        entry["type"] = kind.into();
        entry
    };
    call.page(Paging::zero(200, 10), all.into_iter().map(typed).collect())
}
