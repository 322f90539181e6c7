//! Attachments of records: files, and links that stand beside them.

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    Call,
    error::Problem,
    paging, records,
    schema::{self, Module},
    store::{self, Record, Store, parse_id},
};
use crate::{
    clock::Clock,
    http::{Part, Reply},
    world::World,
};

/// Largest file, by the documentation; the vendor's own description lets bodies be larger.
pub(super) const MAX_BYTES: usize = 20 << 20;

/// Something that hangs on a record.
#[derive(Debug)]
pub(crate) struct Attachment {
    id: u64,
    module: &'static str,
    parent: u64,
    name: String,
    kind: Kind,
    owner: u64,
    created: Timestamp,
}

#[derive(Debug)]
enum Kind {
    File { media_type: String, content: Bytes },
    Link(String),
}

/// Ids of the demo's attachments. Not of the row that the other records' ids come from: a row that is
/// longer would move the ids of everything after it.
const DEMO_IDS: u64 = 5_725_767_000_000_290_001;

/// What hangs on the demo's records: minutes, an old price list and a link, all on one deal.
pub(super) fn demo(store: &Store, clock: &Clock) -> Vec<Attachment> {
    let Some(module) = schema::module("Deals") else { return Vec::new() };
    let named = |record: &&Record| store::name(module, record) == "Ironbridge site reporting";
    let Some(deal) = store.all(module).find(named) else { return Vec::new() };
    let file = |media_type: &str, content: &'static str| Kind::File {
        media_type: media_type.to_owned(),
        content: Bytes::from_static(content.as_bytes()),
    };
    let kinds = [
        ("minutes.txt", file("text/plain", "Kick-off on Monday. Legal reads the contract this week.\n")),
        ("prices-2024.csv", file("text/csv", "product,price\nsite reporting,48000\n")),
        ("Tender page", Kind::Link("https://tenders.example/ironbridge".to_owned())),
    ];
    let attachment = |(id, (name, kind)): (u64, (&str, Kind))| Attachment {
        id,
        module: module.api_name,
        parent: deal.id,
        name: name.to_owned(),
        kind,
        owner: deal.owner,
        created: clock.now(),
    };
    (DEMO_IDS..).zip(kinds).map(attachment).collect()
}

/// Every attachment of a record that is there.
pub(super) fn all(world: &World) -> Vec<Value> {
    let crm = &world.crm;
    let present = crm.attachments.iter().filter(|one| crm.store.get(one.module, one.parent).is_some());
    present.map(|one| Value::Object(shown(world, one))).collect()
}

fn shown(world: &World, one: &Attachment) -> Map<String, Value> {
    let store = &world.crm.store;
    let user = store.user(one.owner).map(|user| user.minified(true)).unwrap_or_default();
    let time = world.clock.stamp(one.created);
    let parent = schema::module(one.module)
        .zip(store.get(one.module, one.parent))
        .map(|(module, record)| store::name(module, record))
        .unwrap_or_default();
    let (kind, size, link) = match &one.kind {
        Kind::File { content, .. } => ("Attachment", content.len(), Value::Null),
        Kind::Link(url) => ("Link URL", 0, url.as_str().into()),
    };
    let shown = json!({
        "id": one.id.to_string(),
        "File_Name": one.name,
        "Size": size.to_string(),
        "Owner": user,
        "Created_By": user,
        "Modified_By": user,
        "Created_Time": time,
        "Modified_Time": time,
        "Parent_Id": {"id": one.parent.to_string(), "name": parent},
        "$type": kind,
        "$link_url": link,
        "$file_id": format!("{:032x}", one.id),
        "$se_module": one.module,
        "$state": "save",
        "$editable": true,
    });
    match shown {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn parent(call: &Call, module: &Module, id: &str) -> Result<u64, Problem> {
    parse_id(id)
        .filter(|id| call.world.crm.store.get(module.api_name, *id).is_some())
        .ok_or_else(|| Problem::invalid_segment(1))
}

/// `GET /{module}/{id}/Attachments`: the fields have to be named.
pub(super) fn list(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let parent = parent(call, module, id)?;
    let fields = records::needed_fields(call)?;
    let page = paging::page(call)?;
    let of_record = |one: &&Attachment| one.module == module.api_name && one.parent == parent;
    let found: Vec<_> = call.world.crm.attachments.iter().rev().filter(of_record).collect();
    let on_page = found.iter().skip(page.offset()).take(page.size);
    let data: Vec<Value> = on_page
        .map(|one| {
            let mut members = shown(call.world, one);
            members.retain(|name, _| name == "id" || name.starts_with('$') || fields.contains(name));
            Value::Object(members)
        })
        .collect();
    if data.is_empty() {
        return Ok(Reply::empty(204));
    }
    let more = found.len() > page.offset() + data.len();
    let info = json!({"per_page": page.size, "page": page.number, "count": data.len(), "more_records": more});
    Ok(Reply::json(200, &json!({"data": data, "info": info})))
}

/// `POST /{module}/{id}/Attachments`: one file, or a link in the query or in the form.
pub(super) fn add(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let parent = parent(call, module, id)?;
    let parts = call.request.parts().unwrap_or_default();
    let field = |name: &str| {
        let part = parts.iter().find(|part| part.name == name && part.file_name.is_none());
        part.map(|part| String::from_utf8_lossy(&part.content).into_owned())
    };
    let link = call.query("attachmentUrl").map(str::to_owned).or_else(|| field("attachmentUrl"));
    let (name, kind) = if let Some(url) = link {
        let is_url =
            url.split_once("://").is_some_and(|(scheme, rest)| matches!(scheme, "http" | "https") && !rest.is_empty());
        if !is_url {
            return Err(Problem::invalid_param("attachmentUrl"));
        }
        let title = call.query("title").map(str::to_owned).or_else(|| field("title"));
        (title.unwrap_or_else(|| url.clone()), Kind::Link(url))
    } else {
        let (name, part) = file(&parts, "file")?;
        (name, Kind::File { media_type: part.media_type.clone(), content: part.content.clone() })
    };
    let attachment = Attachment {
        id: call.world.ids.next(),
        module: module.api_name,
        parent,
        name,
        kind,
        owner: call.user,
        created: call.world.clock.now(),
    };
    let user = call.world.crm.store.user(call.user).map(|user| user.minified(false)).unwrap_or_default();
    let time = call.world.clock.stamp(attachment.created);
    let details = json!({
        "id": attachment.id.to_string(),
        "Created_Time": time, "Modified_Time": time, "Created_By": user, "Modified_By": user,
    });
    call.world.crm.attachments.push(attachment);
    let item = json!({
        "code": "SUCCESS", "details": details, "message": "attachment uploaded successfully", "status": "success",
    });
    Ok(Reply::json(200, &json!({"data": [item]})))
}

/// The one file that a form was sent for, with its name.
pub(super) fn file<'a>(parts: &'a [Part], field: &str) -> Result<(String, &'a Part), Problem> {
    let mut files = parts.iter().filter_map(|part| Some((part.file_name.as_deref()?, part)));
    let (name, part) = files.next().filter(|(_, part)| part.name == field).ok_or_else(Problem::invalid_request)?;
    if files.next().is_some() || name.is_empty() || name.contains(['/', '\\', '\r', '\n']) {
        return Err(Problem::invalid_request());
    }
    if part.content.len() > MAX_BYTES {
        return Err(Problem::too_large_a_file());
    }
    Ok((name.to_owned(), part))
}

fn position(call: &Call, module: &Module, id: &str, attachment: &str) -> Result<usize, Problem> {
    let parent = parent(call, module, id)?;
    let wanted = parse_id(attachment);
    let is_it = |one: &Attachment| one.module == module.api_name && one.parent == parent && Some(one.id) == wanted;
    call.world.crm.attachments.iter().position(is_it).ok_or_else(|| Problem::invalid_segment(3))
}

/// `GET /{module}/{id}/Attachments/{id}`: the file. A link has none.
pub(super) fn download(call: &mut Call, module: &Module, id: &str, attachment: &str) -> Result<Reply, Problem> {
    let at = position(call, module, id, attachment)?;
    let one = &call.world.crm.attachments[at];
    match &one.kind {
        Kind::Link(_) => Err(Problem::invalid_segment(3)),
        Kind::File { media_type, content } => {
            let media_type = if media_type.is_empty() { "application/octet-stream" } else { media_type };
            Ok(Reply::file(&one.name, media_type, content))
        }
    }
}

/// `DELETE /{module}/{id}/Attachments/{id}`.
pub(super) fn delete(call: &mut Call, module: &Module, id: &str, attachment: &str) -> Result<Reply, Problem> {
    let at = position(call, module, id, attachment)?;
    let gone = call.world.crm.attachments.remove(at);
    let item = json!({
        "code": "SUCCESS", "details": {"id": gone.id.to_string()}, "message": "record deleted", "status": "success",
    });
    Ok(Reply::json(200, &json!({"data": [item]})))
}
