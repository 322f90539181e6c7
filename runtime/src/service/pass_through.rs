//! The short way for what needs no change: most answers to reads are passed on as the vendor wrote them.
//!
//! An answer is taken apart only as far as it takes to see that [`answer::read`](crate::zoho::answer::read) and
//! [`shape`](super::result::shape) would bring the same text; a tree of it is never built, which is most of what a
//! call costs besides the network. Whatever is not plain goes the long way.

use std::fmt;

use memchr::memchr2;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
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
    let mut parser = serde_json::Deserializer::from_str(text);
    let Members { place: found, others } = Answer { text, place }.deserialize(&mut parser).ok()?;
    parser.end().ok()?;
    let Found { text: found, items } = found?;
    let frame = frame(&others)?;
    let form = &tool.product.errors;
    if looks_failed(form, place, &frame) || (!form.items.is_empty() && may_hold_failures(form, place, found, &frame)) {
        return None;
    }
    let Some(count) = items else { return found.starts_with('{').then(|| found.to_owned()) };
    if !shape.one {
        let page = Value::Object(page(step, request, &frame, count)).to_string();
        let comma = if page.len() > 2 { "," } else { "" };
        return Some(format!(r#"{{"data":{found}{comma}{}"#, &page[1..]));
    }
    // Nothing stands between the brackets and the only record: spaces go the long way.
    (count == 1 && found.starts_with("[{")).then(|| found[1..found.len() - 1].to_owned())
}

/// The members of an answer, read in one go, the list of interest item by item.
struct Answer<'t, 'p> {
    text: &'t str,
    place: &'p str,
}

struct Members<'t> {
    place: Option<Found<'t>>,
    others: Vec<(&'t str, &'t RawValue)>,
}

/// What is in the place of interest, and how many items where that is a list.
struct Found<'t> {
    text: &'t str,
    items: Option<usize>,
}

impl<'t> DeserializeSeed<'t> for Answer<'t, '_> {
    type Value = Members<'t>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Members<'t>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'t> Visitor<'t> for Answer<'t, '_> {
    type Value = Members<'t>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<Members<'t>, A::Error> {
        // A guess: an object in the place of a list, with such a list elsewhere, goes the long way.
        let is_list = self.text.contains(&format!("\"{}\":[", self.place));
        let mut read = Members { place: None, others: Vec::new() };
        while let Some(name) = members.next_key::<&str>()? {
            if name != self.place {
                read.others.push((name, members.next_value()?));
            } else if is_list {
                let items: Vec<&RawValue> = members.next_value()?;
                read.place = Some(Found { text: around(self.text, &items), items: Some(items.len()) });
            } else {
                let value: &RawValue = members.next_value()?;
                read.place = Some(Found { text: value.get(), items: None });
            }
        }
        Ok(read)
    }
}

/// The list of these items, as it stands in the text, which has no spaces.
fn around<'t>(text: &'t str, items: &[&'t RawValue]) -> &'t str {
    let place = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return "[]" };
    let end = place(last.get()) + last.get().len();
    &text[place(first.get()) - 1..=end]
}

/// Whether nothing is taken away from records, and nothing added.
const fn is_whole(shape: &ResultShape) -> bool {
    shape.keep.is_empty() && shape.compute.is_empty() && shape.filters.is_empty()
}

/// What stands beside the place of interest, as the answer around it.
fn frame(members: &[(&str, &RawValue)]) -> Option<Value> {
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
    // Piece by piece without a branch inside, which compilers turn into one look at many bytes.
    let visible = |piece: &[u8]| piece.iter().fold(true, |so_far, byte| so_far & (b' '..=b'~').contains(byte));
    if !body.chunks(64).all(visible) {
        return None;
    }
    let (mut digits, mut depth, mut at) = (0, 0_usize, 0);
    while let Some(&byte) = body.get(at) {
        at += 1;
        if byte == b'"' {
            at += past_text(&body[at..])?;
            digits = 0;
            continue;
        }
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
    }
    std::str::from_utf8(body).ok()
}

/// How many bytes of `rest` end the text that it begins in, its closing quote included. `None` where the text has an
/// escape that has a shorter form or may stand for what must not pass, or no end.
fn past_text(rest: &[u8]) -> Option<usize> {
    let mut past = 0;
    loop {
        let found = past + memchr2(b'"', b'\\', &rest[past..])?;
        if rest[found] == b'"' {
            return Some(found + 1);
        }
        if matches!(rest.get(found + 1), None | Some(b'u' | b'/' | b'b' | b'f')) {
            return None;
        }
        past = found + 2;
    }
}

#[cfg(test)]
mod tests;
