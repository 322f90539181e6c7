//! Photos of records: one each, in the modules that have them.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::json;

use super::{
    Call, attachments,
    error::Problem,
    schema::{self, Module},
    store::{self, Store, parse_id},
};
use crate::http::Reply;

/// Modules whose records can have a photo.
const MODULES: [&str; 3] = ["Leads", "Contacts", "Accounts"];

/// Name, media type and content, by module and record.
pub(crate) type Photos = BTreeMap<(&'static str, u64), (String, String, Bytes)>;

/// The smallest image that there is: one grey dot.
const DOT: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\x99\x99\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// The demo's photos, of two contacts.
pub(super) fn demo(store: &Store) -> Photos {
    let Some(module) = schema::module("Contacts") else { return Photos::new() };
    let found = store.all(module).filter(|record| {
        let name = store::name(module, record);
        name == "Wendy Castellano" || name == "Olivia Nguyen"
    });
    let photo = ("photo.gif".to_owned(), "image/gif".to_owned(), Bytes::from_static(DOT));
    found.map(|record| ((module.api_name, record.id), photo.clone())).collect()
}

fn record(call: &Call, module: &Module, id: &str) -> Result<u64, Problem> {
    if !MODULES.contains(&module.api_name) {
        return Err(Problem::invalid_module());
    }
    parse_id(id)
        .filter(|id| call.world.crm.store.get(module.api_name, *id).is_some())
        .ok_or_else(|| Problem::invalid_segment(1))
}

/// `GET /{module}/{id}/photo`; nothing where there is none.
pub(super) fn get(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let record = record(call, module, id)?;
    Ok(match call.world.crm.photos.get(&(module.api_name, record)) {
        Some((name, media_type, content)) => Reply::file(name, media_type, content),
        None => Reply::empty(204),
    })
}

/// `POST /{module}/{id}/photo`: an image, in the place of the one before.
pub(super) fn set(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let record = record(call, module, id)?;
    let parts = call.request.parts().unwrap_or_default();
    let (name, part) = attachments::file(&parts, "file")?;
    if !part.media_type.starts_with("image/") {
        return Err(Problem::new("INVALID_DATA", "invalid data", json!({"param_name": "file"})));
    }
    let photo = (name, part.media_type.clone(), part.content.clone());
    call.world.crm.photos.insert((module.api_name, record), photo);
    Ok(done("photo uploaded successfully"))
}

/// `DELETE /{module}/{id}/photo`.
pub(super) fn remove(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let record = record(call, module, id)?;
    call.world.crm.photos.remove(&(module.api_name, record)).ok_or_else(|| Problem::invalid_segment(1))?;
    Ok(done("photo deleted successfully"))
}

fn done(message: &str) -> Reply {
    Reply::json(200, &json!({"code": "SUCCESS", "details": {}, "message": message, "status": "success"}))
}
