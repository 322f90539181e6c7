//! The short way for what needs no change: most answers to reads are passed on as the vendor wrote them.
//!
//! An answer is taken apart only as far as it takes to see that [`answer::read`](crate::zoho::answer::read) and
//! [`shape`](super::result::shape) would bring the same text; a tree of it is never built, which is most of what a
//! call costs besides the network. Whatever is not plain goes the long way.

mod compact;
mod ruled;

use std::borrow::Cow;

use serde_json::{Map, Value};

use self::compact::Found;
use super::result::page;
use crate::access::{Scope, Treatment};
use crate::descriptor::{Class, ErrorForm, ResultShape, Step, ToolDescriptor};
use crate::request::Request;
use crate::zoho::HttpResponse;
use crate::zoho::answer::{is_failure, sign};

/// Largest answer that is looked at: beyond it, building the result piece by piece bounds its size.
const LARGEST: usize = 64 * 1024;

/// The result of the call, or `None` where the long way must be gone. `scope`: what is ruled out of it.
pub(super) fn pass_through(
    tool: &ToolDescriptor,
    step: &Step,
    request: &Request,
    response: &HttpResponse,
    max_bytes: usize,
    scope: Option<&Scope>,
) -> Option<String> {
    let shape = &step.result;
    let place = shape.at.strip_prefix('/').filter(|name| !name.contains(['/', '~']))?;
    let small = response.body.len() <= LARGEST.min(max_bytes / 2);
    if step.download || tool.class != Class::Read || response.status != 200 || !small || !is_whole(shape) {
        return None;
    }
    let mut members = compact::members(&response.body)?;
    // Of a member that is there twice, the last counts.
    let at = members.iter().rposition(|(name, _)| *name == place)?;
    let (_, Found { text: found, items }) = members.remove(at);
    members.retain(|(name, _)| *name != place);
    let frame = frame(&members)?;
    let form = &tool.product.errors;
    if looks_failed(form, place, &frame) || (!form.items.is_empty() && may_hold_failures(form, place, found, &frame)) {
        return None;
    }
    let naming = &tool.product.naming;
    if let Some(scope) = scope
        && !members.iter().all(|(name, other)| {
            scope.of_inner_path(name) == Treatment::Open && ruled::is_untouched(other.text, scope, naming)
        })
    {
        return None;
    }
    let allowed = |text: &'_ str| match scope {
        Some(scope) => ruled::cleansed(text, scope, naming),
        None => Some(text.to_owned()),
    };
    let Some(count) = items else { return allowed(found).filter(|_| found.starts_with('{')) };
    if !shape.one {
        let found = if scope.is_some() { Cow::Owned(allowed(found)?) } else { Cow::Borrowed(found) };
        let page = Value::Object(page(step, request, &frame, count)).to_string();
        let comma = if page.len() > 2 { "," } else { "" };
        return Some(format!(r#"{{"data":{found}{comma}{}"#, &page[1..]));
    }
    // Nothing stands between the brackets and the only record: spaces go the long way.
    (count == 1 && found.starts_with("[{")).then(|| &found[1..found.len() - 1]).and_then(allowed)
}

/// Whether nothing is taken away from records, and nothing added.
const fn is_whole(shape: &ResultShape) -> bool {
    shape.keep.is_empty() && shape.compute.is_empty() && shape.filters.is_empty()
}

/// What stands beside the place of interest, as the answer around it.
fn frame(members: &[(&str, Found<'_>)]) -> Option<Value> {
    let parsed = members.iter().map(|(name, found)| Some(((*name).to_owned(), serde_json::from_str(found.text).ok()?)));
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

#[cfg(test)]
mod tests;
