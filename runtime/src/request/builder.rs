//! What generated `build` functions call, line by line.
//!
//! A builder never stops at the first fault: everything that is wrong with the arguments comes
//! back at once, and a request only when nothing is. A missing argument is never a fault here
//! unless the path needs it: what must be given is the schema layer's matter.

use std::borrow::Cow;

use serde_json::Value;

use super::file::{self, File};
use super::form::{self, BodyForm};
use super::wire::{self, Separator};
use super::{Request, Segment, Template, cursor, joined, place};
use crate::arguments::check::literal;
use crate::arguments::text::{list, quote, quote_text};
use crate::arguments::{Arguments, At, Context, ViolationCode, Violations};
use crate::descriptor::{Literal, Pagination};

/// How a query parameter writes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryStyle {
    /// A scalar as text; an array or object is a fault of the generator.
    Plain,
    /// An array as one value with commas.
    Comma,
    /// An array as one value with spaces.
    Space,
    /// An array as one value with pipes.
    Pipe,
    /// An array as one parameter per item.
    Repeat,
    /// Any value as JSON text.
    Json,
    /// An object as one parameter per member, `name[member]`, and deeper ones alike; an array as one
    /// parameter per item.
    Deep,
    /// An object as one parameter per member, each by its own name; an array as one parameter per item.
    /// The generator sees to it that the names are those of no other parameter.
    Members,
    /// An object as one value, names and values in turn with commas.
    Pairs,
}

/// One step into a JSON body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceStep {
    /// A member of an object.
    Key(&'static str),
    /// An item of an array.
    Index(usize),
}

/// Collects a request and every reason why it cannot be sent.
#[derive(Debug)]
pub struct Builder<'a> {
    template: &'static Template,
    arguments: &'a Arguments,
    context: &'a Context,
    defaults: Vec<(&'static str, Value)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: Vec<(&'static str, String)>,
    body: Option<Value>,
    form: BodyForm,
    files: Vec<File>,
    pagination: Option<&'static Pagination>,
    faults: Violations,
}

/// The argument's value, or its default. Free-standing, so that the builder's other fields stay
/// open to change while the value is borrowed.
fn given<'v>(arguments: &'v Arguments, defaults: &'v [(&'static str, Value)], argument: &str) -> Option<&'v Value> {
    arguments.get(argument).or_else(|| defaults.iter().find(|(name, _)| *name == argument).map(|(_, value)| value))
}

impl<'a> Builder<'a> {
    /// Starts a request of this template. The path is filled in by [`Self::finish`], so that the
    /// order of the other calls does not matter to it.
    #[must_use]
    pub const fn new(template: &'static Template, arguments: &'a Arguments, context: &'a Context) -> Self {
        Self {
            template,
            arguments,
            context,
            defaults: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            form: BodyForm::Json,
            files: Vec::new(),
            pagination: None,
            faults: Violations::new(),
        }
    }

    /// From here on `argument` counts as given with this value where the caller gave none.
    pub fn default(&mut self, argument: &'static str, value: Literal) {
        if self.arguments.get(argument).is_none() {
            self.defaults.push((argument, literal(value)));
        }
    }

    /// A query parameter from an argument; nothing where the argument is not given or null.
    pub fn query(&mut self, argument: &'static str, parameter: &'static str, style: QueryStyle) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        let separator = match style {
            QueryStyle::Json => {
                self.query.push((parameter.into(), value.to_string()));
                return;
            }
            QueryStyle::Repeat => {
                if let Value::Array(items) = value {
                    let texts: Result<Vec<_>, _> = items.iter().map(wire::scalar).collect();
                    match texts {
                        Ok(texts) if !texts.is_empty() => {
                            let pairs = texts.into_iter().map(|text| (parameter.into(), text.into_owned()));
                            self.query.extend(pairs);
                        }
                        Ok(_) => self.refuse(ViolationCode::Query, argument, wire::EMPTY_LIST.to_owned()),
                        Err(fault) => self.refuse(ViolationCode::Query, argument, fault),
                    }
                    return;
                }
                Separator::None
            }
            QueryStyle::Deep | QueryStyle::Members | QueryStyle::Pairs => {
                let Value::Object(members) = value else {
                    return self.refuse(
                        ViolationCode::Query,
                        argument,
                        format!("is {}; expected an object", quote(value)),
                    );
                };
                let mut found = Vec::new();
                let told = match style {
                    QueryStyle::Deep => wire::deep(parameter, members, &mut found),
                    QueryStyle::Members => wire::members(members, &mut found),
                    _ => wire::pairs(members).map(|text| found.push((parameter.to_owned(), text))),
                };
                if let Err(fault) = told.and_then(|()| self.unused(&found)) {
                    return self.refuse(ViolationCode::Query, argument, fault);
                }
                self.query.extend(found.into_iter().map(|(name, text)| (Cow::Owned(name), text)));
                return;
            }
            QueryStyle::Plain => Separator::None,
            QueryStyle::Comma => Separator::Comma,
            QueryStyle::Space => Separator::Space,
            QueryStyle::Pipe => Separator::Pipe,
        };
        match wire::text(value, separator) {
            Ok(Some(text)) if text.is_empty() => {
                self.refuse(ViolationCode::Query, argument, wire::EMPTY_TEXT.to_owned());
            }
            Ok(Some(text)) => self.query.push((parameter.into(), text.into_owned())),
            Ok(None) => {}
            Err(fault) => self.refuse(ViolationCode::Query, argument, fault),
        }
    }

    /// Whether names that came out of an object are those of no parameter that stands already.
    fn unused(&self, found: &[(String, String)]) -> Result<(), String> {
        let taken = |name: &str| self.query.iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
        found.iter().find(|(name, _)| taken(name)).map_or(Ok(()), |(name, _)| {
            Err(format!("has the member {}, which is a parameter of its own; leave it out", quote_text(name)))
        })
    }

    /// A query parameter that is always the same.
    pub fn query_constant(&mut self, parameter: &'static str, value: &'static str) {
        self.query.push((parameter.into(), value.to_owned()));
    }

    /// A header from an argument; refused when the value cannot be a header. Items of an array
    /// are joined by commas.
    pub fn header(&mut self, argument: &'static str, header: &'static str) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        let text = wire::text(value, Separator::Comma).and_then(|text| match text {
            Some(text) => wire::header_fault(&text).map_or(Ok(Some(text)), Err),
            None => Ok(None),
        });
        match text {
            Ok(Some(text)) => self.headers.push((header, text.into_owned())),
            Ok(None) => {}
            Err(fault) => self.refuse(ViolationCode::Header, argument, fault),
        }
    }

    /// A header that is always the same.
    pub fn header_constant(&mut self, header: &'static str, value: &'static str) {
        self.headers.push((header, value.to_owned()));
    }

    /// The account's tenant id as a query parameter.
    pub fn query_tenant(&mut self, parameter: &'static str, from: &'static str) {
        if let Some(tenant) = self.tenant(from, |_| None) {
            self.query.push((parameter.into(), tenant));
        }
    }

    /// The account's tenant id as a header.
    pub fn header_tenant(&mut self, header: &'static str, from: &'static str) {
        if let Some(tenant) = self.tenant(from, wire::header_fault) {
            self.headers.push((header, tenant));
        }
    }

    /// Page size and cursor: the arguments `limit` and `cursor`. The size is always sent.
    pub const fn pagination(&mut self, pagination: &'static Pagination) {
        self.pagination = Some(pagination);
    }

    /// Puts an argument into the body; nothing where the argument is not given. `null` is put:
    /// it clears a field. A place that a constant has taken is refused.
    pub fn body(&mut self, argument: &'static str, place: &'static [PlaceStep]) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        match place::vacant(&mut self.body, place) {
            Some(slot) => *slot = value.clone(),
            None => self.refuse(ViolationCode::Reserved, argument, "is fixed by this tool; leave it out".to_owned()),
        }
    }

    /// Sends the body in another form than JSON.
    pub const fn body_form(&mut self, form: BodyForm) {
        self.form = form;
    }

    /// Puts a file, or an array of files, into the body; nothing where none is given.
    pub fn file(&mut self, argument: &'static str, place: &'static [PlaceStep], max_bytes: usize) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        let root = At::Key(&At::Root, argument);
        let mut put = |value: &Value, at: &At| {
            let file = file::read(value, at, max_bytes, &mut self.faults);
            self.files.extend(file);
            // The tree holds where to find it.
            Value::from(self.files.len().wrapping_sub(1))
        };
        let stands_for = match value {
            Value::Null => return,
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, item)| put(item, &At::Index(&root, index))).collect()
            }
            file => put(file, &root),
        };
        match place::vacant(&mut self.body, place) {
            Some(slot) => *slot = stands_for,
            None => self.refuse(ViolationCode::Reserved, argument, "is fixed by this tool; leave it out".to_owned()),
        }
    }

    /// Puts an argument into the body as that member of the object at `place` which the value of the argument `by`
    /// names; nothing where either is not given. A member that stands there already is refused.
    pub fn body_keyed(&mut self, argument: &'static str, place: &'static [PlaceStep], by: &'static str) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        let Some(Value::String(key)) = given(self.arguments, &self.defaults, by) else { return };
        match place::object(&mut self.body, place) {
            Some(members) if !members.contains_key(key) => drop(members.insert(key.clone(), value.clone())),
            _ => {
                let message = format!("cannot be sent as {}: that is fixed by this tool", quote_text(key));
                self.refuse(ViolationCode::Reserved, by, message);
            }
        }
    }

    /// Puts a constant into the body.
    pub fn body_constant(&mut self, place: &'static [PlaceStep], value: Literal) {
        *place::slot(&mut self.body, place) = literal(value);
    }

    /// Merges the members of an object argument into the body at `place`, refusing the names in
    /// `reserved` and every name that already stands there, whatever its letter case: the vendor
    /// may read them alike.
    pub fn body_open(
        &mut self,
        argument: &'static str,
        place: &'static [PlaceStep],
        reserved: &'static [&'static str],
    ) {
        let Some(value) = given(self.arguments, &self.defaults, argument) else { return };
        let Value::Object(members) = value else {
            let message = format!("is {}; expected an object", quote(value));
            return self.refuse(ViolationCode::Reserved, argument, message);
        };
        let Some(target) = place::object(&mut self.body, place) else {
            return self.refuse(ViolationCode::Reserved, argument, "is fixed by this tool; leave it out".to_owned());
        };
        let described = target.len();
        for (name, member) in members {
            let known = reserved
                .iter()
                .copied()
                .chain(target.keys().take(described).map(String::as_str))
                .find(|known| known.to_lowercase() == name.to_lowercase());
            // An argument that is not there is not told of: its name is judged as any that the caller made up.
            let withheld = |known: &&str| self.context.withheld.as_ref().is_some_and(|one| one.argument(known));
            let Some(known) = known.filter(|known| !withheld(known)) else {
                target.insert(name.clone(), member.clone());
                continue;
            };
            let message = if self.arguments.get(known).is_some() {
                format!("{} is given already, as the argument of that name; give it once", quote_text(known))
            } else {
                format!(
                    "{} is not an open field: give it as the argument of that name, or leave it out if there is none",
                    quote_text(known)
                )
            };
            self.faults.push(ViolationCode::Reserved, &At::Key(&At::Key(&At::Root, argument), name), message);
        }
    }

    /// The request, or every fault.
    pub fn finish(mut self) -> Result<Request, Violations> {
        let segments = self.segments();
        // A file that has a fault is not among the files, and the tree may count on it.
        let body = if self.faults.is_empty() {
            form::write(self.form, self.body.take(), std::mem::take(&mut self.files), &mut self.faults)
        } else {
            None
        };
        let mut request = Request {
            method: self.template.method,
            segments,
            query: self.query,
            headers: self.headers,
            body,
            clock: self.arguments.clock(),
        };
        if let Some(pagination) = self.pagination {
            cursor::apply(pagination, self.arguments, &mut request, &mut self.faults);
        }
        if self.faults.is_empty() { Ok(request) } else { Err(self.faults) }
    }

    /// The path below the base path. A segment that has a fault is left out; its request is never
    /// built.
    fn segments(&mut self) -> Vec<String> {
        let mut segments = Vec::with_capacity(self.template.segments.len());
        for segment in self.template.segments {
            let built = match *segment {
                Segment::Joined(parts) => self.joined(segment, parts),
                _ => self.part(*segment, &wire::segment_fault),
            };
            segments.extend(built);
        }
        segments
    }

    /// A segment, or a part of one.
    fn part(&mut self, part: Segment, fault: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        match part {
            Segment::Fixed(text) => Some(text.to_owned()),
            Segment::Tenant(from) => self.tenant(from, fault),
            // No part has parts.
            Segment::Joined(_) => None,
            Segment::Argument(argument) => {
                let text = match given(self.arguments, &self.defaults, argument) {
                    None | Some(Value::Null) => Err("is missing; the path needs it".to_owned()),
                    Some(value) => wire::text(value, Separator::Comma).and_then(|text| {
                        let text = text.unwrap_or_default();
                        fault(&text).map_or(Ok(text.into_owned()), Err)
                    }),
                };
                text.map_err(|fault| self.refuse(ViolationCode::Path, argument, fault)).ok()
            }
        }
    }

    /// Several parts in one segment, which as a whole must be one as well.
    fn joined(&mut self, segment: &Segment, parts: &'static [Segment]) -> Option<String> {
        let mut whole = Some(String::new());
        for (at, part) in parts.iter().enumerate() {
            let text = self.part(*part, &|text| joined::fault(parts, at, text));
            whole = whole.zip(text).map(|(whole, text)| whole + &text);
        }
        let whole = whole?;
        if let Some(fault) = wire::segment_fault(&whole) {
            let message = format!("the part {segment} of the path {fault}");
            self.faults.push(ViolationCode::Path, &At::Root, message);
            return None;
        }
        Some(whole)
    }

    /// A tenant id that is there and can stand where it goes.
    fn tenant(&mut self, from: &'static str, fault: impl Fn(&str) -> Option<String>) -> Option<String> {
        let Some(tenant) = self.context.tenants.get(from).filter(|tenant| !tenant.is_empty()) else {
            let known = list(self.context.tenants.keys().map(String::as_str), 10, "and");
            let known = if known.is_empty() { "none".to_owned() } else { known };
            let message = format!(
                "the account has no {}, without which this product cannot be asked (known tenant ids: {known}); \
                 whoever set up the account has to add it",
                quote_text(from)
            );
            self.faults.push(ViolationCode::Tenant, &At::Root, message);
            return None;
        };
        if let Some(fault) = fault(tenant) {
            let message =
                format!("the account's {} {fault}; whoever set up the account has to mend it", quote_text(from));
            self.faults.push(ViolationCode::Tenant, &At::Root, message);
            return None;
        }
        Some(tenant.clone())
    }

    fn refuse(&mut self, code: ViolationCode, argument: &str, message: String) {
        self.faults.push(code, &At::Key(&At::Root, argument), message);
    }
}
