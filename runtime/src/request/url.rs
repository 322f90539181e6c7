//! The final URL, and the proof that it is the template's.
//!
//! Whatever the arguments are, a request goes to the host, below the base path and through the
//! fixed segments that the template names. The encoder makes it so, and the finished text is read
//! back and compared, so that a fault of the encoder cannot send a request elsewhere.

use std::fmt::{self, Write as _};

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{Request, Segment, Template, joined, wire};
use crate::error::{CallError, ErrorKind};

/// Everything but RFC 3986's unreserved characters: `+` becomes `%2B`, a space `%20`.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a fixed segment keeps besides: the rest of RFC 3986's `pchar`.
const FIXED: &AsciiSet = &STRICT
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Longest URL in bytes. Servers commonly take 8 KiB to 16 KiB; nothing sensible is longer.
pub const MAX_URL: usize = 16 * 1024;

impl fmt::Display for Template {
    /// The route, for logs and errors: `DELETE /Leads/{id}`. Holds no argument's value.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.method.as_str())?;
        out.write_char(' ')?;
        for segment in self.segments {
            write!(out, "/{segment}")?;
        }
        if self.segments.is_empty() { out.write_char('/') } else { Ok(()) }
    }
}

/// The absolute URL of a request.
///
/// `base` is scheme, host and optional port (`https://www.example.com`, without a path), `base_path`
/// starts with a slash and does not end with one, or is empty.
///
/// # Errors
///
/// `too_large` when the URL would pass [`MAX_URL`]; `internal` when the finished URL is not the
/// template's, which is a fault of this program or of the description, never of the caller.
pub fn target(base: &str, base_path: &str, template: &Template, request: &Request) -> Result<Uri, CallError> {
    let base = base.strip_suffix('/').unwrap_or(base);
    let text = write(base, base_path, template, request);
    if text.len() > MAX_URL {
        return Err(CallError::new(
            ErrorKind::TooLarge,
            format!(
                "{template}: the URL would have {} bytes, more than the {MAX_URL} that servers take; shorten the longest \
                 argument or ask for less at a time",
                text.len()
            ),
        ));
    }
    verify(&text, base, base_path, template, request).map_err(|fault| {
        CallError::new(
            ErrorKind::Internal,
            format!("{template}: nothing was sent, because the finished URL is not the template's: {fault}"),
        )
    })
}

fn write(base: &str, base_path: &str, template: &Template, request: &Request) -> String {
    let arguments: usize = request.segments.iter().map(String::len).sum();
    let query: usize = request.query.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let mut text = String::with_capacity(base.len() + base_path.len() + arguments + 2 * query + 32);
    text.push_str(base);
    text.push_str(base_path);
    for (index, segment) in request.segments.iter().enumerate() {
        text.push('/');
        match template.segments.get(index) {
            Some(Segment::Fixed(_)) => text.extend(utf8_percent_encode(segment, FIXED)),
            // What is not made of these parts is refused below.
            Some(Segment::Joined(parts)) => {
                for (part, value) in joined::parts(parts, segment).unwrap_or_default() {
                    text.extend(utf8_percent_encode(value, if part.fixed().is_some() { FIXED } else { STRICT }));
                }
            }
            _ => text.extend(utf8_percent_encode(segment, STRICT)),
        }
    }
    for (index, (name, value)) in request.query.iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.extend(utf8_percent_encode(name, STRICT));
        text.push('=');
        text.extend(utf8_percent_encode(value, STRICT));
    }
    text
}

/// Reads the finished text back and compares every part with what it was made of.
fn verify(text: &str, base: &str, base_path: &str, template: &Template, request: &Request) -> Result<Uri, String> {
    if request.method != template.method {
        return Err(format!("the method is {}", request.method.as_str()));
    }
    let origin: Uri = base.parse().map_err(|fault| format!("the base {base} is no URL ({fault})"))?;
    let (Some(scheme), Some(authority)) = (origin.scheme_str(), origin.authority()) else {
        return Err(format!("the base {base} lacks a scheme or a host"));
    };
    if !matches!(scheme, "https" | "http") || authority.as_str().contains('@') || !matches!(origin.path(), "" | "/") {
        return Err(format!("the base {base} is more than scheme, host and port"));
    }
    if origin.query().is_some() || base.contains('#') {
        return Err(format!("the base {base} is more than scheme, host and port"));
    }
    let uri: Uri = text.parse().map_err(|fault| format!("it is no URL ({fault})"))?;
    if uri.scheme_str() != Some(scheme) || uri.authority() != Some(authority) {
        return Err("scheme, host or port differ".to_owned());
    }
    verify_path(uri.path(), base_path, template, request)?;
    verify_query(uri.query(), request)?;
    Ok(uri)
}

fn verify_path(path: &str, base_path: &str, template: &Template, request: &Request) -> Result<(), String> {
    let plain = |part: &str| {
        !part.is_empty() && part != "." && part != ".." && utf8_percent_encode(part, FIXED).all(|piece| piece == part)
    };
    if !base_path.is_empty() && !base_path.strip_prefix('/').is_some_and(|path| path.split('/').all(plain)) {
        return Err(format!("the base path {base_path} is not made of plain segments"));
    }
    let below = path.strip_prefix(base_path).ok_or_else(|| "the base path differs".to_owned())?;
    let mut parts = below.split('/');
    // What stands before the first slash: nothing, or the base path went on.
    if parts.next() != Some("") {
        return Err("the base path differs".to_owned());
    }
    let count = parts.clone().count();
    // A template without segments and without a base path is the root, which is written "/".
    let expected = template.segments.len();
    if expected == 0 && matches!(below, "" | "/") && request.segments.is_empty() {
        return Ok(());
    }
    if count != expected || request.segments.len() != expected {
        return Err(format!("it has {count} segments instead of {expected}"));
    }
    for ((part, segment), value) in parts.zip(template.segments).zip(&request.segments) {
        let decoded = percent_decode_str(part).decode_utf8().map_err(|_| "a segment is not UTF-8".to_owned())?;
        if decoded != value.as_str() || part == "." || part == ".." {
            return Err("a segment reads back as another value".to_owned());
        }
        match segment {
            Segment::Fixed(text) if decoded != *text => return Err(format!("the fixed segment {text} differs")),
            Segment::Fixed(_) => {}
            Segment::Argument(name) | Segment::Tenant(name) => {
                if let Some(fault) = wire::segment_fault(&decoded) {
                    return Err(format!("{name} {fault}"));
                }
            }
            Segment::Joined(parts) => {
                if let Some(fault) = wire::segment_fault(&decoded) {
                    return Err(format!("{segment} {fault}"));
                }
                let values =
                    joined::parts(parts, &decoded).ok_or_else(|| format!("{segment} is put together otherwise"))?;
                let found = values.iter().enumerate().find_map(|(at, (part, value))| {
                    (part.fixed().is_none()).then(|| joined::fault(parts, at, value)).flatten()
                });
                if let Some(fault) = found {
                    return Err(format!("{segment} {fault}"));
                }
            }
        }
    }
    Ok(())
}

fn verify_query(query: Option<&str>, request: &Request) -> Result<(), String> {
    let differs = || "the query reads back as another one".to_owned();
    let mut parts = query.unwrap_or_default().split('&').filter(|part| !part.is_empty());
    for (name, value) in &request.query {
        let (read_name, read_value) = parts.next().and_then(|part| part.split_once('=')).ok_or_else(differs)?;
        let same = |read: &str, sent: &str| percent_decode_str(read).decode_utf8().is_ok_and(|read| read == sent);
        if !same(read_name, name) || !same(read_value, value) {
            return Err(differs());
        }
    }
    if parts.next().is_some() { Err(differs()) } else { Ok(()) }
}
