//! The file that hangs on a record: one, the last that was attached.

use ::http::Method;
use serde_json::Value;

use super::{
    Call,
    documents::{find, touch},
    done,
    error::Problem,
    kinds::Kind,
    store::File,
};
use crate::http::{Part, Reply};

/// Calls under `/{segment}/{id}/{part}`, where `part` is also the name of the form's part.
pub(super) fn route(call: &mut Call, kind: &'static Kind, id: &str, part: &str) -> Result<Reply, Problem> {
    let (method, family) = (call.request.method.clone(), kind.family);
    match method {
        Method::GET => call.need(family, "READ")?,
        Method::POST => call.need(family, "CREATE")?,
        Method::PUT => call.need(family, "UPDATE")?,
        Method::DELETE => call.need(family, "DELETE")?,
        _ => return Err(Problem::invalid_url()),
    }
    let id = find(call, kind, id)?;
    let held = call.world.books.store.files.get(&id).cloned();
    match (method, held) {
        (Method::POST, _) => attach(call, kind, id, part),
        (_, None) => Err(Problem::missing("Attachment")),
        (Method::GET, Some(file)) => Ok(Reply::file(&file.name, &file.media_type, &file.bytes)),
        // Whether it is sent along with emails.
        (Method::PUT, Some(_)) => {
            let wanted = call.query("can_send_in_mail").and_then(|text| text.parse::<bool>().ok());
            let wanted = wanted.ok_or_else(|| Problem::invalid("can_send_in_mail"))?;
            touch(call, kind, id, &[("can_send_in_mail", wanted.into())]);
            Ok(done(&format!("{} information has been updated.", kind.title)))
        }
        (_, Some(_)) => {
            call.world.books.store.files.remove(&id);
            Ok(done("Your file is no longer attached to the record."))
        }
    }
}

fn attach(call: &mut Call, kind: &'static Kind, id: u64, part: &str) -> Result<Reply, Problem> {
    let parts = call.request.parts().unwrap_or_default();
    let file = parts.into_iter().find(|candidate: &Part| candidate.name == part && !candidate.content.is_empty());
    let Some((file, name)) = file.and_then(|file| file.file_name.clone().map(|name| (file, name))) else {
        return Err(Problem::invalid(part));
    };
    let media_type = Some(file.media_type).filter(|told| !told.is_empty());
    let media_type = media_type.unwrap_or_else(|| "application/octet-stream".to_owned());
    let file = File { name: name.clone(), media_type, bytes: file.content.to_vec() };
    call.world.books.store.files.insert(id, file);
    touch(call, kind, id, &[("attachment_name", Value::from(name))]);
    Ok(done(&format!("Your file has been successfully attached to the {}.", kind.title.to_lowercase())))
}
