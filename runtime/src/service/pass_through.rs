//! The short way for what needs no change: most answers to reads are passed on as the vendor wrote them.
//!
//! An answer is taken apart only as far as it takes to see that [`answer::read`](crate::zoho::answer::read) and
//! [`shape`](super::result::shape) would bring the same text; a tree of it is never built, which is most of what a
//! call costs besides the network. Whatever is not plain goes the long way.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::result::page;
use crate::descriptor::{Class, ErrorForm, ResultShape, Step, ToolDescriptor};
use crate::request::Request;
use crate::zoho::HttpResponse;
use crate::zoho::answer::{is_failure, sign};

/// Largest answer that is looked at: beyond it, building the result piece by piece bounds its size.
const LARGEST: usize = 64 * 1024;
/// Nesting that every parser takes.
const DEEPEST: usize = 64;
/// Integers of fewer digits keep them in every client.
const EXACT_DIGITS: usize = 15;

/// The result of the call, or `None` where the long way must be gone.
pub(super) fn pass_through(
    tool: &ToolDescriptor,
    step: &Step,
    request: &Request,
    response: &HttpResponse,
    max_bytes: usize,
) -> Option<String> {
    let shape = &step.result;
    let place = shape.at.strip_prefix('/').filter(|name| !name.contains(['/', '~']))?;
    let small = response.body.len() <= LARGEST.min(max_bytes / 2);
    if step.download || tool.class != Class::Read || response.status != 200 || !small || !is_whole(shape) {
        return None;
    }
    let text = plain(&response.body)?;
    let mut members: BTreeMap<&str, &RawValue> = serde_json::from_str(text).ok()?;
    let found = members.remove(place)?.get();
    let frame = frame(&members)?;
    let form = &tool.product.errors;
    if looks_failed(form, place, &frame) || (!form.items.is_empty() && may_hold_failures(form, place, found, &frame)) {
        return None;
    }
    if !found.starts_with('[') {
        return found.starts_with('{').then(|| found.to_owned());
    }
    let records: Vec<&RawValue> = serde_json::from_str(found).ok()?;
    if !shape.one {
        let page = Value::Object(page(step, request, &frame, records.len())).to_string();
        let comma = if page.len() > 2 { "," } else { "" };
        return Some(format!(r#"{{"data":{found}{comma}{}"#, &page[1..]));
    }
    match records.as_slice() {
        [record] if record.get().starts_with('{') => Some(record.get().to_owned()),
        _ => None,
    }
}

/// Whether nothing is taken away from records, and nothing added.
const fn is_whole(shape: &ResultShape) -> bool {
    shape.keep.is_empty() && shape.compute.is_empty() && shape.filters.is_empty()
}

/// What stands beside the place of interest, as the answer around it.
fn frame(members: &BTreeMap<&str, &RawValue>) -> Option<Value> {
    let parsed = members.iter().map(|(name, raw)| Some(((*name).to_owned(), serde_json::from_str(raw.get()).ok()?)));
    parsed.collect::<Option<Map<String, Value>>>().map(Value::Object)
}

/// Whether the answer reads like an error, or could by something in the place of interest.
fn looks_failed(form: &ErrorForm, place: &str, frame: &Value) -> bool {
    let inside = |pointer: &str| first_name(pointer) == place;
    let open = form.code.iter().copied().chain(form.signs.iter().map(|sign| sign.at));
    is_failure(form, frame) || sign::find(form, frame).is_some() || open.into_iter().any(inside)
}

fn first_name(pointer: &str) -> &str {
    pointer.trim_start_matches('/').split('/').next().unwrap_or_default()
}

/// Whether an item could read like an error: by the name of a code's member, wherever that stands.
fn may_hold_failures(form: &ErrorForm, place: &str, found: &str, frame: &Value) -> bool {
    if form.items.strip_prefix('/') != Some(place) {
        return frame.pointer(form.items).is_some();
    }
    form.code.iter().any(|code| found.contains(&format!("\"{}\":", first_name(code))))
}

/// The text, where it is compact JSON of visible ASCII without large integers and not deeply nested, so that nothing in
/// it must be changed; decimals keep the vendor's spelling. That it is JSON at all is for the parser to say.
fn plain(body: &[u8]) -> Option<&str> {
    let (mut inside, mut escaped, mut digits, mut depth) = (false, false, 0, 0_usize);
    for &byte in body {
        if !(b' '..=b'~').contains(&byte) {
            return None;
        }
        if !inside {
            // An exponent can make a number that no client can hold.
            let is_exponent = digits > 0 && byte.eq_ignore_ascii_case(&b'e');
            digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if byte == b' ' || is_exponent || digits > EXACT_DIGITS || depth > DEEPEST {
                return None;
            }
            inside = byte == b'"';
        } else if escaped {
            // An escape that has a shorter form, or may stand for what must not pass.
            if matches!(byte, b'u' | b'/' | b'b' | b'f') {
                return None;
            }
            escaped = false;
        } else {
            escaped = byte == b'\\';
            inside = byte != b'"';
        }
    }
    std::str::from_utf8(body).ok()
}

#[cfg(test)]
mod tests;
