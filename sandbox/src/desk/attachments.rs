//! Files: uploaded for a reply or a comment, or put on a ticket.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{
    Call,
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, only, record, reference, text},
    tickets,
};
use crate::http::Reply;

/// Bytes of a file at most.
const LARGEST: usize = 20 * 1024 * 1024;
const SHOWN: &[&str] = &["id", "name", "size", "creatorId", "createdTime", "isPublic", "href"];

/// The part `file` of a multipart body: its name and its bytes.
fn file(call: &Call) -> Result<(String, Bytes), Problem> {
    let kind = call.request.header("content-type").unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return Err(Problem::media_type());
    }
    let parts = call.request.parts().ok_or_else(|| Problem::bad_request("The multipart body cannot be read."))?;
    let part = parts.into_iter().find(|part| part.name == "file").ok_or_else(|| Wrong::missing("file"))?;
    match part.file_name {
        None => Err(Wrong::invalid("file").into()),
        Some(_) if part.content.len() > LARGEST => Err(Problem::too_large()),
        Some(name) => Ok((name, part.content)),
    }
}

/// What is told of a file; its bytes are kept beside.
fn described(call: &Call, name: &str, bytes: &[u8]) -> Record {
    record(json!({
        "name": name, "size": bytes.len().to_string(), "creatorId": call.world.desk.me.to_string(),
        "createdTime": call.stamp(), "isPublic": false, "href": null,
    }))
}

/// `POST /uploads`: a file that a reply or a comment can then name.
pub(super) fn upload(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let (name, bytes) = file(call)?;
    let upload = described(call, &name, &bytes);
    let id = call.store_mut().add("uploads", upload);
    call.store_mut().files.insert(id, bytes);
    Ok(Reply::json(
        200,
        &call.store().excerpt("uploads", Some(id), &["id", "name", "size", "creatorId", "createdTime"]),
    ))
}

/// `GET /tickets/{id}/attachments`
pub(super) fn list(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from", "include", "isPublic", "sortBy"])?;
    call.include(&["creator"])?;
    call.word_parameter("sortBy", &["createdTime", "-createdTime"])?;
    let public = call.flag_parameter("isPublic")?;
    let found = call.store().of("attachments", "ticketId", id);
    let found = found.filter(|file| public.is_none_or(|public| file["isPublic"] == public));
    call.page(Paging::zero(100, 50), found.map(|file| only(file, SHOWN)).collect())
}

/// `POST /tickets/{id}/attachments`
pub(super) fn add(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["isPublic"])?;
    let public = call.flag_parameter("isPublic")?.unwrap_or(false);
    let (name, bytes) = file(call)?;
    let attachment = described(call, &name, &bytes);
    let file = call.store_mut().add("attachments", attachment);
    call.store_mut().files.insert(file, bytes);
    let origin = call.world.origin.clone();
    if let Some(attachment) = call.store_mut().get_mut("attachments", file) {
        attachment.extend(record(json!({
            "ticketId": id.to_string(), "isPublic": public,
            "href": format!("{origin}/api/v1/tickets/{id}/attachments/{file}/content"),
        })));
    }
    tickets::recount(call, id);
    Ok(Reply::json(200, &call.store().excerpt("attachments", Some(file), SHOWN)))
}

/// A file of this ticket.
fn find<'a>(call: &'a Call, id: u64, segment: &str) -> Result<&'a Record, Problem> {
    let file = call.id_in("attachments", segment)?;
    let file = call.store().get("attachments", file).filter(|file| reference(file, "ticketId") == Some(id));
    file.ok_or_else(|| call.unknown_id())
}

/// `GET /tickets/{id}/attachments/{attachment}/content`
pub(super) fn content(call: &Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let file = find(call, id, segment)?;
    let id = reference(file, "id").unwrap_or_default();
    let body = call.store().files.get(&id).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let name = text(file, "name").replace('"', "");
    Ok(Reply { body, ..Reply::empty(200) }
        .with_header("content-type", "application/octet-stream")
        .with_header("content-disposition", &format!("attachment; filename=\"{name}\"")))
}

/// `DELETE /tickets/{id}/attachments/{attachment}`
pub(super) fn delete(call: &mut Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let file = find(call, id, segment).map(|file| reference(file, "id").unwrap_or_default())?;
    call.store_mut().remove("attachments", file);
    call.store_mut().files.remove(&file);
    tickets::recount(call, id);
    Ok(Reply::json(200, &Value::Object(Record::new())))
}
