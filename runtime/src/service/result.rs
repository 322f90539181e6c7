//! What a caller gets of a successful answer: the part of interest, clean, bounded, as compact JSON.

use std::borrow::Cow;
use std::cell::RefCell;

use serde_json::{Map, Value, json};

use super::compute::{self, Basis};
use super::{note, projection};
use crate::descriptor::{Class, Empty, Filter, Step, ToolDescriptor};
use crate::error::{CallError, ErrorKind, Upstream};
use crate::outside;
use crate::request::{Request, next_cursor, resume_after};
use crate::zoho::answer::{Answer, Partial};

/// Room for everything beside the records: `more`, `next_cursor` and a note.
const FRAME: usize = 1024;

/// Shapes an answer. `request` is what was asked, `max_bytes` how large the text may become.
pub(super) fn shape(
    tool: &ToolDescriptor,
    step: &Step,
    request: &Request,
    basis: Basis,
    answer: Answer,
    max_bytes: usize,
) -> Result<String, CallError> {
    let filters = compute::switched_on(step.result.filters, basis.arguments);
    let projection = projection::wanted(tool, basis.arguments);
    let missing = RefCell::new(projection.clone());
    let partial = answer.partial;
    let shaping = Shaping { tool, step, request, basis, filters, max_bytes, partial, projection, missing };
    let Some(whole) = answer.value else { return shaping.empty() };
    let text = shaping.value(whole)?;
    let missing = shaping.missing.into_inner();
    Ok(note::added(text, (!missing.is_empty()).then(|| note::without(&missing))))
}

struct Shaping<'a> {
    tool: &'a ToolDescriptor,
    step: &'a Step,
    request: &'a Request,
    basis: Basis<'a>,
    /// Those that hold in this call.
    filters: Vec<&'a Filter>,
    max_bytes: usize,
    partial: Option<Partial>,
    /// The members that the caller wants; empty for all.
    projection: Vec<&'a str>,
    /// Those of them that no record has had so far.
    missing: RefCell<Vec<&'a str>>,
}

impl Shaping<'_> {
    /// An answer without a body, or without a record in it.
    fn empty(&self) -> Result<String, CallError> {
        match self.step.result.empty {
            Empty::List => self.list(Vec::new(), &Value::Null),
            Empty::Done => Ok(r#"{"done":true}"#.to_owned()),
            Empty::NotFound => Err(CallError::new(
                ErrorKind::NotFound,
                format!(
                    "{} has no such record, or not for the connected user. Check the id: list or search first, and \
                     take the id from there.",
                    self.tool.product.title
                ),
            )),
        }
    }

    fn value(&self, mut whole: Value) -> Result<String, CallError> {
        let shape = &self.step.result;
        let Some(place) = whole.pointer_mut(shape.at) else {
            // A write was done all the same; a read has no result.
            return if self.tool.class == Class::Read { Err(self.misshapen()) } else { self.single(whole) };
        };
        let found = place.take();
        match found {
            Value::Array(mut items) if shape.one => match items.len() {
                0 => self.empty(),
                1 => self.single(items.remove(0)),
                _ => self.list(items, &whole),
            },
            Value::Array(items) => self.list(items, &whole),
            Value::Null if shape.empty == Empty::List => self.list(Vec::new(), &whole),
            Value::Null if shape.empty == Empty::NotFound => self.empty(),
            other => self.single(other),
        }
    }

    fn misshapen(&self) -> CallError {
        CallError {
            upstream: Some(Box::new(Upstream { status: 200, ..Upstream::default() })),
            ..CallError::new(
                ErrorKind::Upstream,
                format!(
                    "{} answered in another form than described: there is nothing at `{}`. Call again later; if it \
                     persists, the description of this tool must be mended.",
                    self.tool.product.title, self.step.result.at
                ),
            )
        }
    }

    fn prepare(&self, record: &mut Value) {
        if let Value::Object(members) = record {
            compute::keep(self.step.result.keep, self.step.result.compute, members);
            if !self.projection.is_empty() {
                self.missing.borrow_mut().retain(|name| !members.contains_key(*name));
                members.retain(|name, _| self.projection.contains(&name.as_str()));
            }
        }
        outside::clean(record);
    }

    /// One record, or any other value.
    fn single(&self, mut value: Value) -> Result<String, CallError> {
        compute::add(self.step.result.compute, &mut value, self.basis);
        self.prepare(&mut value);
        if !value.is_object() {
            value = json!({ "data": value });
        }
        let text = value.to_string();
        if text.len() <= self.max_bytes {
            return Ok(text);
        }
        if self.tool.class == Class::Read {
            return self.cut_inside(value, text.len());
        }
        // It was done: that is what must not get lost.
        let mut short = Map::new();
        short.extend(value.get("id").map(|id| ("id".to_owned(), id.clone())));
        short.insert("done".to_owned(), Value::Bool(true));
        short.insert("note".to_owned(), note::left_out(text.len()).into());
        Ok(Value::Object(short).to_string())
    }

    /// A list that came with other members around it, which are kept.
    fn cut_inside(&self, mut value: Value, bytes: usize) -> Result<String, CallError> {
        let largest = value.as_object().and_then(|members| {
            let lists = members.iter().filter(|(_, member)| member.as_array().is_some_and(|list| list.len() > 1));
            lists.max_by_key(|(_, member)| member.to_string().len()).map(|(name, _)| name.clone())
        });
        let (Some(name), Value::Object(members)) = (largest, &mut value) else {
            return Err(self.too_large(bytes, &value));
        };
        let Some(Value::Array(records)) = members.shift_remove(&name) else { unreachable!("it was just found") };
        let mut frame = std::mem::take(members);
        let places: Vec<usize> = (0..records.len()).collect();
        let mut texts = self.fit(records, FRAME + Value::Object(frame.clone()).to_string().len())?;
        self.cut(&mut texts, &places, &mut frame);
        Ok(join(&name, &texts, frame))
    }

    /// As many records as there is room for beside `taken` bytes; an error if not even one fits.
    fn fit(&self, records: Vec<Value>, taken: usize) -> Result<Vec<String>, CallError> {
        let mut texts = Vec::with_capacity(records.len());
        let mut bytes = taken;
        for mut record in records {
            self.prepare(&mut record);
            let text = record.to_string();
            bytes += text.len() + 1;
            if bytes > self.max_bytes {
                if texts.is_empty() && self.tool.class == Class::Read {
                    return Err(self.too_large(text.len(), &record));
                }
                break;
            }
            texts.push(text);
        }
        Ok(texts)
    }

    fn too_large(&self, bytes: usize, value: &Value) -> CallError {
        let largest = value.as_object().and_then(|members| {
            let sized = members.iter().map(|(name, member)| (member.to_string().len(), name));
            sized.max().map(|(bytes, name)| note::largest(name, bytes))
        });
        CallError::new(
            ErrorKind::TooLarge,
            format!(
                "The result has {bytes} bytes, more than the {} that this server passes on.{} Ask for less: name the \
                 fields that are needed, where the tool lets you, or narrow the question.",
                self.max_bytes,
                largest.unwrap_or_default()
            ),
        )
    }

    /// A list; `whole` is the answer around it. Cut at a whole record where it would be too large.
    fn list(&self, records: Vec<Value>, whole: &Value) -> Result<String, CallError> {
        let count = records.len();
        let (places, records) = self.chosen(records);
        let mut texts = self.fit(records, FRAME)?;
        let mut frame = Map::new();
        if texts.len() < places.len() {
            self.cut(&mut texts, &places, &mut frame);
        } else {
            frame = page(self.step, self.request, whole, count);
            if !self.filters.is_empty() && frame.contains_key("next_cursor") {
                frame.insert("note".to_owned(), note::filtered(places.len(), count).into());
            }
        }
        if let Some(Partial { failed, of }) = self.partial {
            frame.insert("note".to_owned(), note::partial(failed, of).into());
        }
        Ok(join("data", &texts, frame))
    }

    /// The records that pass the filters, with what is computed in them, and where each stood in the answer.
    fn chosen(&self, records: Vec<Value>) -> (Vec<usize>, Vec<Value>) {
        let computed = records.into_iter().enumerate().map(|(place, mut record)| {
            compute::add(self.step.result.compute, &mut record, self.basis);
            (place, record)
        });
        computed.filter(|(_, record)| compute::passes(&self.filters, record, self.basis)).unzip()
    }

    /// Says what is missing, and how to get it. `places` tells where each record stood in the answer; the first
    /// of them are in `texts`, at least one is not.
    fn cut(&self, texts: &mut Vec<String>, places: &[usize], frame: &mut Map<String, Value>) {
        let count = places.len();
        let read = places.get(texts.len()).copied().unwrap_or(count);
        let resumed = self.step.pagination.and_then(|pagination| resume_after(pagination, self.request, read));
        let (how, cursor): (Cow<str>, _) = match resumed {
            Some((kept, cursor)) => {
                texts.truncate(places.iter().filter(|place| **place < kept).count());
                ("read on with next_cursor".into(), Some(cursor))
            }
            None if let Some(pagination) = self.step.pagination => {
                let (name, most) = (pagination.argument, texts.len());
                (format!("call again without a cursor and with a {name} of at most {most}").into(), None)
            }
            None => ("ask for fewer records at a time, or narrow the question".into(), None),
        };
        frame.insert("more".to_owned(), Value::Bool(true));
        frame.extend(cursor.map(|cursor| ("next_cursor".to_owned(), cursor.into())));
        frame.insert("note".to_owned(), note::cut(count - texts.len(), count, self.max_bytes, &how).into());
    }
}

/// What a list says of further pages; `whole` is the answer around its `count` records.
pub(super) fn page(step: &Step, request: &Request, whole: &Value, count: usize) -> Map<String, Value> {
    let mut frame = Map::new();
    if let Some(pagination) = step.pagination {
        let (more, cursor) = next_cursor(pagination, request, whole, count);
        frame.insert("more".to_owned(), Value::Bool(more));
        if more && cursor.is_none() {
            frame.insert("note".to_owned(), note::OUT_OF_REACH.into());
        }
        frame.extend(cursor.map(|cursor| ("next_cursor".to_owned(), cursor.into())));
    }
    frame
}

/// `{"data":[...]}` and what else there is to say, without building the list a second time.
fn join(name: &str, texts: &[String], frame: Map<String, Value>) -> String {
    let frame = Value::Object(frame).to_string();
    let bytes: usize = texts.iter().map(|text| text.len() + 1).sum();
    let mut joined = String::with_capacity(bytes + frame.len() + 16);
    joined.push('{');
    joined.push_str(&Value::from(name).to_string());
    joined.push_str(":[");
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            joined.push(',');
        }
        joined.push_str(text);
    }
    joined.push(']');
    // The frame is an object of its own: its members follow after a comma, if it has any.
    if frame.len() > 2 {
        joined.push(',');
    }
    joined.push_str(&frame[1..]);
    joined
}

#[cfg(test)]
mod tests;
