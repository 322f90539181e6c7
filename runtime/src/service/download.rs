//! What a caller gets of a file: its content where it is small or text, or the place where it was
//! saved.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};

use super::Service;
use super::prepared::{Prepared, save_as};
use super::transfer::Spooled;
use crate::descriptor::Place;
use crate::error::{CallError, ErrorKind};
use crate::media;
use crate::outside;
use crate::zoho::HttpResponse;
use crate::zoho::answer::{Download, described};

impl Service {
    /// The result of a call that was answered with a file.
    pub(super) async fn download(&self, prepared: &Prepared<'_>, file: Download) -> Result<String, CallError> {
        let size = file.bytes.len();
        let Some((_, path)) = save_as(prepared.tool, &prepared.arguments) else {
            return self.inline(prepared, &file);
        };
        let (files, path, content) = (self.files.clone(), path.to_owned(), file.bytes);
        let saved = tokio::task::spawn_blocking(move || files.save(&path, &content).map(|()| path));
        let saved = saved.await.unwrap_or_else(|_| Err("could not be saved by a fault of this server".to_owned()));
        let path = saved.map_err(|fault| unsaved(prepared, &fault))?;
        Ok(told(path, size as u64, file.media_type, file.name))
    }

    /// The result of a call whose answer lies on disk by now.
    pub(super) fn saved(
        prepared: &Prepared<'_>,
        response: &HttpResponse,
        spooled: Spooled,
    ) -> Result<String, CallError> {
        let Spooled { file, size } = spooled;
        let path = file.finish().map_err(|fault| unsaved(prepared, &fault))?;
        let (name, media_type) = described(response);
        Ok(told(path, size, media_type, name))
    }

    fn inline(&self, prepared: &Prepared<'_>, file: &Download) -> Result<String, CallError> {
        let size = file.bytes.len();
        let mut result = Map::new();
        result.extend(file.name.as_ref().map(|name| ("name".to_owned(), name.as_str().into())));
        result.insert("media_type".to_owned(), file.media_type.as_str().into());
        result.insert("size".to_owned(), size.into());
        let text = std::str::from_utf8(&file.bytes).ok().filter(|_| media::is_text(&file.media_type));
        let limit = if let Some(text) = text {
            // What cannot be seen does not reach a model; whoever needs every byte saves the file.
            let clean = outside::strip(text).unwrap_or_else(|| text.to_owned());
            result.insert("text".to_owned(), clean.into());
            let whole = Value::Object(result).to_string();
            if whole.len() <= self.limits.result_bytes {
                return Ok(whole);
            }
            self.limits.result_bytes
        } else if size <= self.limits.inline_bytes {
            result.insert("content_base64".to_owned(), BASE64_STANDARD.encode(&file.bytes).into());
            return Ok(Value::Object(result).to_string());
        } else {
            self.limits.inline_bytes
        };
        let argument = prepared.tool.arguments.iter().find(|argument| argument.place == Place::SaveAs);
        let way = match argument {
            Some(argument) if self.files.is_allowed() => format!(
                "Give `{}` to save it in the server's files directory instead, for example {}.",
                argument.name,
                file.name.as_deref().unwrap_or("download.bin")
            ),
            _ => "Whoever runs this server can allow a directory for files with --files DIR, so that it can be saved \
                  there."
                .to_owned(),
        };
        let message = format!(
            "The file{} has {size} bytes ({}), more than the {limit} that this server passes on in a result. {way}",
            file.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default(),
            file.media_type
        );
        Err(CallError::new(ErrorKind::TooLarge, message))
    }
}

/// What is told of a saved file.
fn told(path: String, size: u64, media_type: String, name: Option<String>) -> String {
    let mut result = Map::new();
    result.insert("path".to_owned(), path.into());
    result.insert("size".to_owned(), size.into());
    result.insert("media_type".to_owned(), media_type.into());
    result.extend(name.map(|name| ("name".to_owned(), name.into())));
    Value::Object(result).to_string()
}

/// The vendor answered, and the disk did not take it; the fault follows the name of the argument.
pub(super) fn unsaved(prepared: &Prepared<'_>, fault: &str) -> CallError {
    let argument = save_as(prepared.tool, &prepared.arguments).map_or("save_as", |(argument, _)| argument);
    CallError::new(ErrorKind::InvalidArgument, format!("The file was read and not saved: {argument} {fault}."))
}

#[cfg(test)]
mod tests;
