//! Files: uploaded for a reply or a comment, or put on a ticket.

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
fn file(call: &Call) -> Result<(String, Vec<u8>), Problem> {
    let kind = call.request.header("content-type").unwrap_or_default();
    let boundary = kind
        .strip_prefix("multipart/form-data")
        .and_then(|rest| rest.split(';').find_map(|part| part.trim().strip_prefix("boundary=")))
        .ok_or_else(Problem::media_type)?;
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let (name, bytes) = parts(&call.request.body, delimiter.as_bytes())
        .find_map(|part| {
            let end = position(part, b"\r\n\r\n")?;
            let head = String::from_utf8_lossy(&part[..end]).into_owned();
            let value = |name: &str| head.split(&format!("; {name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
            (value("name")? == "file").then(|| Some((value("filename")?, part[end + 4..].to_vec()))).flatten()
        })
        .ok_or_else(|| Wrong::missing("file"))?;
    if bytes.len() > LARGEST { Err(Problem::too_large()) } else { Ok((name, bytes)) }
}

/// Where a run of bytes begins.
fn position(bytes: &[u8], run: &[u8]) -> Option<usize> {
    bytes.windows(run.len()).position(|window| window == run)
}

/// The parts between the delimiters, each without the line breaks around it.
fn parts<'a>(mut body: &'a [u8], delimiter: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
    body = position(body, delimiter).map_or(&[], |start| &body[start + delimiter.len()..]);
    std::iter::from_fn(move || {
        let end = position(body, delimiter)?;
        let part = body[..end].strip_prefix(b"\r\n").unwrap_or(&body[..end]);
        body = &body[end + delimiter.len()..];
        Some(part.strip_suffix(b"\r\n").unwrap_or(part))
    })
}

/// A file as it is stored; its bytes are kept as text, so that the control endpoints can show them.
fn stored(call: &Call, name: &str, bytes: &[u8]) -> Record {
    let content: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    record(json!({
        "name": name, "size": bytes.len().to_string(), "creatorId": call.world.desk.me.to_string(),
        "createdTime": call.stamp(), "isPublic": false, "href": null, "content": content,
    }))
}

/// `POST /uploads`: a file that a reply or a comment can then name.
pub(super) fn upload(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let (name, bytes) = file(call)?;
    let upload = stored(call, &name, &bytes);
    let id = call.store_mut().add("uploads", upload);
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
    let attachment = stored(call, &name, &bytes);
    let file = call.store_mut().add("attachments", attachment);
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
    let digits = text(file, "content");
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let body = (0..digits.len()).step_by(2).filter_map(byte).collect();
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
    tickets::recount(call, id);
    Ok(Reply::json(200, &Value::Object(Record::new())))
}
