//! Comments on records, which are also their history.

use ::http::Method;
use serde_json::{Value, json};

use super::{
    Call,
    documents::find,
    done,
    error::Problem,
    kinds::Kind,
    list,
    store::{Store, parse_id, text},
};
use crate::http::Reply;

/// Characters of a comment.
const LONGEST: usize = 2_000;

/// Calls under `/{segment}/{id}/comments`.
pub(super) fn route(call: &mut Call, kind: &'static Kind, id: &str, comment: Option<&str>) -> Result<Reply, Problem> {
    let verb = match call.request.method {
        Method::GET => "READ",
        Method::POST => "CREATE",
        Method::PUT => "UPDATE",
        _ => "DELETE",
    };
    call.need(kind.family, verb)?;
    let id = find(call, kind, id)?;
    match (call.request.method.clone(), comment) {
        (Method::GET, None) => {
            let name = if kind.has_lines { "comments" } else { "contact_comments" };
            Ok(Reply::json(200, &list::paged(call, name, of(call, kind, id))?))
        }
        // Comments are added to documents; those of contacts are only read.
        (Method::POST, None) if kind.has_lines => add(call, kind, id),
        (Method::PUT, Some(comment)) if kind.has_lines => change(call, kind, id, comment),
        (Method::DELETE, Some(comment)) if kind.has_lines => remove(call, kind, id, comment),
        _ => Err(Problem::invalid_url()),
    }
}

/// The comments of a record, oldest first.
fn of(call: &Call, kind: &Kind, id: u64) -> Vec<Value> {
    let record = call.world.books.store.get(kind, id);
    record.and_then(|record| record.get("comments")?.as_array().cloned()).unwrap_or_default()
}

fn put(call: &mut Call, kind: &Kind, id: u64, comments: Vec<Value>) {
    if let Some(record) = call.world.books.store.get_mut(kind, id) {
        record.insert("comments".to_owned(), comments.into());
    }
}

/// The text of a comment in the body.
fn written(call: &Call) -> Result<String, Problem> {
    let body = call.body()?;
    let description = text(&body, "description");
    match description.chars().count() {
        0 => Err(Problem::invalid("description")),
        length if length > LONGEST => Err(Problem::too_long("description", LONGEST)),
        _ => Ok(description.to_owned()),
    }
}

/// A comment as kept and answered.
pub(super) fn comment(store: &mut Store, kind: &Kind, id: u64, description: &str, now: &str) -> Value {
    json!({
        "comment_id": store.next_id("comments").to_string(),
        kind.id: id.to_string(),
        "description": description,
        "commented_by": "Dana Whitfield",
        "comment_type": "internal",
        "date": now.get(..10),
        "date_with_time": now,
    })
}

fn add(call: &mut Call, kind: &Kind, id: u64) -> Result<Reply, Problem> {
    let description = written(call)?;
    let now = call.stamp();
    let comment = comment(&mut call.world.books.store, kind, id, &description, &now);
    let mut comments = of(call, kind, id);
    comments.push(comment.clone());
    put(call, kind, id, comments);
    Ok(Reply::json(200, &json!({"code": 0, "message": "Comments added.", "comment": comment})))
}

fn position(comments: &[Value], comment: &str) -> Result<usize, Problem> {
    let id = parse_id(comment).ok_or_else(|| Problem::invalid("comment_id"))?.to_string();
    comments.iter().position(|known| known["comment_id"] == id).ok_or_else(|| Problem::missing("Comment"))
}

fn change(call: &mut Call, kind: &Kind, id: u64, comment: &str) -> Result<Reply, Problem> {
    let mut comments = of(call, kind, id);
    let place = position(&comments, comment)?;
    comments[place]["description"] = written(call)?.into();
    let changed = comments[place].clone();
    put(call, kind, id, comments);
    Ok(Reply::json(200, &json!({"code": 0, "message": "Comment has been updated.", "comment": changed})))
}

fn remove(call: &mut Call, kind: &Kind, id: u64, comment: &str) -> Result<Reply, Problem> {
    let mut comments = of(call, kind, id);
    let place = position(&comments, comment)?;
    comments.remove(place);
    put(call, kind, id, comments);
    Ok(done("The comment has been deleted."))
}
