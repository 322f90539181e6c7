//! Files that are uploaded first and put into a record's field later.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Call, attachments::MAX_BYTES, error::Problem};
use crate::http::{Part, Reply};

/// Files in one request.
const MOST: usize = 10;

/// An uploaded file.
#[derive(Debug)]
pub(crate) struct Stored {
    id: String,
    name: String,
    media_type: String,
    content: Bytes,
}

/// The demo's only uploaded file.
pub(super) fn demo() -> Vec<Stored> {
    vec![Stored {
        id: format!("{:064x}", 0x2026),
        name: "contract.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        content: Bytes::from_static(b"Signed on 20 November.\n"),
    }]
}

/// `POST /files`: one to ten parts named `file`.
pub(super) fn upload(call: &mut Call) -> Result<Reply, Problem> {
    let parts = call.request.parts().ok_or_else(Problem::invalid_request)?;
    let files: Vec<(&str, &Part)> = parts
        .iter()
        .filter(|part| part.name == "file")
        .filter_map(|part| Some((part.file_name.as_deref()?, part)))
        .collect();
    if files.is_empty() || files.iter().any(|(name, _)| name.is_empty()) {
        return Err(Problem::invalid_request());
    }
    if files.len() > MOST {
        return Err(Problem::limit("file", MOST));
    }
    if files.iter().any(|(_, part)| part.content.len() > MAX_BYTES) {
        return Err(Problem::too_large_a_file());
    }
    let mut items = Vec::new();
    for (name, part) in files {
        // Zoho's are long and say nothing.
        let id = format!("{:064x}", call.world.ids.next());
        items.push(json!({
            "code": "SUCCESS", "details": {"name": name, "id": id}, "message": "file uploaded",
            "status": "success",
        }));
        let (name, media_type) = (name.to_owned(), part.media_type.clone());
        call.world.crm.files.push(Stored { id, name, media_type, content: part.content.clone() });
    }
    Ok(Reply::json(200, &json!({"data": Value::Array(items)})))
}

/// `GET /files?id=`.
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.query("id").ok_or_else(|| Problem::param_missing("id"))?;
    let file = call.world.crm.files.iter().find(|file| file.id == id).ok_or_else(|| Problem::invalid_param("id"))?;
    Ok(Reply::file(&file.name, &file.media_type, &file.content))
}
