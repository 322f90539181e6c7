//! Comments: notes for colleagues, or, made public, for the customer in the help centre. Nothing is sent.

use serde_json::{Value, json};

use super::{
    Call,
    body::Kind,
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, record, reference},
    threads::author,
    tickets,
};
use crate::http::Reply;

/// A comment as it is answered.
pub(super) fn shown(comment: &Record) -> Value {
    let mut whole = comment.clone();
    whole.remove("ticketId");
    whole.into()
}

/// `GET /tickets/{id}/comments`
pub(super) fn list(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from", "sortBy", "include"])?;
    call.include(&["mentions", "plainText"])?;
    let down = call.word_parameter("sortBy", &["commentedTime", "-commentedTime"])? == Some("-commentedTime");
    let mut found: Vec<Value> = call.store().of("comments", "ticketId", id).map(shown).collect();
    if down {
        found.reverse();
    }
    call.page(Paging::zero(100, 50), found)
}

/// `POST /tickets/{id}/comments`
pub(super) fn create(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["parentConversationId"])?;
    let members = [
        ("content", Kind::Text(32_000)),
        ("isPublic", Kind::Flag),
        ("contentType", Kind::OneOf(&["plainText", "html"])),
        ("attachmentIds", Kind::Ids),
    ];
    let given = call.body(&members, &["content"])?;
    let files = given.get("attachmentIds").and_then(Value::as_array).into_iter().flatten();
    if files.filter_map(Value::as_str).any(|file| call.id_in("uploads", file).is_err()) {
        return Err(Wrong::invalid("attachmentIds").into());
    }
    let me = call.world.desk.me;
    let mut comment = record(json!({
        "ticketId": id.to_string(), "isPublic": false, "contentType": "html", "attachments": [],
        "commentedTime": call.stamp(), "modifiedTime": null, "commenterId": me.to_string(),
        "commenter": author(call, "agents", Some(me)), "impersonatedUser": null,
    }));
    comment.extend(given.into_iter().filter(|(name, _)| name != "attachmentIds"));
    comment.insert("encodedContent".to_owned(), comment["content"].clone());
    let comment = call.store_mut().add("comments", comment);
    tickets::recount(call, id);
    one(call, comment)
}

fn one(call: &Call, comment: u64) -> Result<Reply, Problem> {
    call.store()
        .get("comments", comment)
        .map(|comment| Reply::json(200, &shown(comment)))
        .ok_or_else(|| call.unknown_id())
}

/// A comment of this ticket.
fn find(call: &Call, id: u64, segment: &str) -> Result<u64, Problem> {
    let comment = call.id_in("comments", segment)?;
    let here = call.store().get("comments", comment).is_some_and(|one| reference(one, "ticketId") == Some(id));
    if here { Ok(comment) } else { Err(call.unknown_id()) }
}

/// `GET /tickets/{id}/comments/{comment}`
pub(super) fn get(call: &Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    call.include(&["mentions", "plainText"])?;
    Ok(one(call, find(call, id, segment)?)?.costing(3))
}

/// `PATCH /tickets/{id}/comments/{comment}`: the text, and nothing else.
pub(super) fn update(call: &mut Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let comment = find(call, id, segment)?;
    let mut given = call.body(&[("content", Kind::Text(32_000))], &["content"])?;
    given.insert("modifiedTime".to_owned(), call.stamp().into());
    if let Some(comment) = call.store_mut().get_mut("comments", comment) {
        comment.extend(given);
    }
    one(call, comment)
}

/// `DELETE /tickets/{id}/comments/{comment}`
pub(super) fn delete(call: &mut Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let comment = find(call, id, segment)?;
    call.store_mut().remove("comments", comment);
    tickets::recount(call, id);
    Ok(Reply::empty(200))
}
