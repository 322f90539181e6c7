//! An answer that is a file: its name and type out of the headers.

use bytes::Bytes;
use http::HeaderName;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{HttpResponse, ToolDescriptor, failed_items, is_failure};
use crate::media;
use crate::outside;
use crate::request::name_fault;

/// A file that the vendor answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Without a folder; `None` where the vendor tells none that could be one.
    pub name: Option<String>,
    /// `type/subtype`.
    pub media_type: String,
    /// Its content.
    pub bytes: Bytes,
}

/// The file in a successful answer to a tool that asks for one; `None` where the answer is none, to
/// be judged as any other.
pub(super) fn read(tool: &ToolDescriptor, response: &HttpResponse) -> Option<Download> {
    let asked = tool.steps.iter().any(|step| step.download);
    if !asked || !(200..300).contains(&response.status) || response.body.is_empty() {
        return None;
    }
    // Errors come with 200 as well. A file of JSON comes with a disposition, or does not look like one.
    if !is_file(tool, response) {
        let form = &tool.product.errors;
        if let Ok(value) = serde_json::from_slice::<Value>(&response.body)
            && (is_failure(form, &value) || !failed_items(form, &value).0.is_empty())
        {
            return None;
        }
    }
    let (name, media_type) = described(response);
    Some(Download { name, media_type, bytes: response.body.clone() })
}

/// Whether the head of an answer tells that its body is a file, whatever is in it.
pub(crate) fn is_file(tool: &ToolDescriptor, response: &HttpResponse) -> bool {
    let asked = tool.steps.iter().any(|step| step.download);
    let media_type = media_type(response);
    let is_data = media_type.as_deref().is_none_or(|text| text.ends_with("json"));
    asked && matches!(response.status, 200 | 206) && (response.headers.contains_key(CONTENT_DISPOSITION) || !is_data)
}

/// Name and media type of a file, as the head of an answer tells them.
pub(crate) fn described(response: &HttpResponse) -> (Option<String>, String) {
    let disposition = header(response, &CONTENT_DISPOSITION);
    let name = disposition.as_deref().and_then(file_name);
    let by_name = || name.as_deref().map_or(media::UNKNOWN, media::of_name).to_owned();
    // Vendors send everything as a download; the name then tells more.
    let media_type = media_type(response).filter(|text| {
        !matches!(text.as_str(), media::UNKNOWN | "application/x-download" | "application/force-download")
    });
    let media_type = media_type.unwrap_or_else(by_name);
    (name, media_type)
}

fn header(response: &HttpResponse, name: &HeaderName) -> Option<String> {
    response.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn media_type(response: &HttpResponse) -> Option<String> {
    header(response, &CONTENT_TYPE).map(|text| media::essence(&text)).filter(|text| media::is_type(text))
}

/// The name in a Content-Disposition (RFC 6266): `filename*` before `filename`, quoted or not,
/// with the steps of a folder cut off. `None` where what is left cannot be a name.
fn file_name(disposition: &str) -> Option<String> {
    let mut plain = None;
    let mut extended = None;
    for (key, value) in parameters(disposition) {
        match key.as_str() {
            "filename*" => {
                // charset'language'value
                let encoded = value.splitn(3, '\'').nth(2).unwrap_or(&value);
                extended = Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned());
            }
            // Some vendors encode this one as well, against the rules.
            "filename" => plain = Some(value),
            _ => {}
        }
    }
    let name = extended.or(plain)?;
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = outside::strip(name).unwrap_or_else(|| name.to_owned());
    let name = name.trim().to_owned();
    name_fault(&name).is_none().then_some(name)
}

/// Names in lower case, and values without their quotes.
fn parameters(disposition: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = disposition.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, next) = if let Some(quoted) = after.strip_prefix('"') {
            unquoted(quoted)
        } else {
            let (value, next) = after.split_once(';').unwrap_or((after, ""));
            (value.trim().to_owned(), next)
        };
        found.push((key.trim_matches([' ', ';', '\t']).to_ascii_lowercase(), value));
        rest = next;
    }
    found
}

/// The text up to the closing quote, and what follows it.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return (value, &text[at + 1..]),
            '\\' => value.extend(signs.next().map(|(_, sign)| sign)),
            sign => value.push(sign),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        for (disposition, expected) in [
            (r#"attachment; filename="a b.pdf""#, Some("a b.pdf")),
            ("attachment;filename=plain.txt", Some("plain.txt")),
            ("attachment; filename=a.txt; size=3", Some("a.txt")),
            (r#"attachment; filename="fallback.txt"; filename*=UTF-8''%e2%82%ac%20rates.txt"#, Some("€ rates.txt")),
            (r#"attachment; filename*=UTF-8''na%C3%AFve.txt; filename="n.txt""#, Some("naïve.txt")),
            (r#"attachment; filename="q\"uote;.txt""#, Some("q\"uote;.txt")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\\temp\\x.doc""#, Some("x.doc")),
            ("attachment; filename*=UTF-8''..%2F..%2Fx", Some("x")),
            ("attachment; filename*=UTF-8''a%0d%0ab", None),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment; filename=\"unclosed", Some("unclosed")),
            ("attachment", None),
            ("inline; =;=;==", None),
            ("", None),
        ] {
            assert_eq!(file_name(disposition).as_deref(), expected, "{disposition}");
        }
    }
}
