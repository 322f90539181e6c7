//! From arguments to the request, in the order in which generated code puts it together.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::stand_in::{found, prepare, stand_in};
use super::{Body, Preview, body, wire};
use crate::ir::{Argument, Pagination, PaginationForm, Place, Product, QueryStyle, Segment, Server, TenantPlace, Tool};

/// What is put together.
#[derive(Default)]
struct Parts {
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    tree: Option<Value>,
}

/// The request of a call with these arguments.
#[must_use]
pub fn request(server: &Server, product: &Product, tool: &Tool, arguments: &Map<String, Value>) -> Preview {
    let arguments = prepare(product, tool, arguments);
    let mut parts = Parts::default();
    if let Some(tenant) = &product.tenant {
        let pair = (tenant.parameter.clone(), account(&tenant.from));
        match tenant.send_as {
            TenantPlace::Header => parts.headers.push(pair),
            TenantPlace::Query => parts.query.push(pair),
            TenantPlace::Path => {}
        }
    }
    parts.headers.extend(tool.header_constants.iter().cloned());
    parts.query.extend(tool.query_constants.iter().cloned());
    for (place, constant) in &tool.body_constants {
        *body::slot(&mut parts.tree, place) = constant.clone();
    }
    for argument in &tool.arguments {
        put(tool, argument, &arguments, &mut parts);
    }
    if let Some(pagination) = &tool.pagination {
        page(pagination, &arguments, &mut parts.query);
    }
    for argument in tool.arguments.iter().filter(|argument| argument.place == Place::Open) {
        let Some(Value::Object(members)) = given(argument, &arguments).as_deref().cloned() else { continue };
        if let Some(target) = body::object(&mut parts.tree, &argument.body_place) {
            target.extend(members);
        }
    }
    finish(server, product, tool, &arguments, parts)
}

/// The argument's value, or what is sent without one.
fn given<'a>(argument: &'a Argument, arguments: &'a Map<String, Value>) -> Option<Cow<'a, Value>> {
    arguments.get(&argument.name).or(argument.default.as_ref()).map(Cow::Borrowed)
}

fn put(tool: &Tool, argument: &Argument, arguments: &Map<String, Value>, parts: &mut Parts) {
    let Some(value) = given(argument, arguments) else { return };
    match argument.place {
        Place::Query => {
            let style = argument.style.unwrap_or(QueryStyle::Plain);
            parts.query.extend(wire::query(&argument.wire, &value, style));
        }
        Place::Header if !value.is_null() => parts.headers.push((argument.wire.clone(), wire::joined(&value, ","))),
        Place::Body if argument.file.is_some() && value.is_null() => {}
        Place::Body if argument.file.is_some() => {
            *body::slot(&mut parts.tree, &argument.body_place) = body::file_names(&value);
        }
        Place::Body => match &argument.key_of {
            Some(by) => {
                let by = tool.arguments.iter().find(|other| other.name == *by);
                let key = by.and_then(|by| given(by, arguments)).and_then(|key| key.as_str().map(str::to_owned));
                if let (Some(key), Some(members)) = (key, body::object(&mut parts.tree, &argument.body_place)) {
                    members.insert(key, value.clone().into_owned());
                }
            }
            None => *body::slot(&mut parts.tree, &argument.body_place) = value.clone().into_owned(),
        },
        // The path stands in the segments, open members come last, and the others are in no request.
        _ => {}
    }
    for copy in &argument.copies {
        *body::slot(&mut parts.tree, copy) = value.clone().into_owned();
    }
}

fn page(pagination: &Pagination, arguments: &Map<String, Value>, query: &mut Vec<(String, String)>) {
    let size = arguments.get(&pagination.argument).filter(|size| !size.is_null());
    query.push((pagination.size.clone(), size.map_or_else(|| pagination.default.to_string(), wire::plain)));
    match (&pagination.form, arguments.get("cursor").filter(|cursor| !cursor.is_null())) {
        (
            PaginationForm::Page { parameter, .. }
            | PaginationForm::Token { parameter, .. }
            | PaginationForm::Offset { parameter, .. },
            Some(_),
        ) => query.push((parameter.clone(), stand_in("as the cursor says"))),
        (PaginationForm::Page { parameter, first } | PaginationForm::Offset { parameter, first }, None) => {
            query.push((parameter.clone(), first.to_string()));
        }
        (PaginationForm::Token { .. }, None) => {}
    }
}

fn finish(server: &Server, product: &Product, tool: &Tool, arguments: &Map<String, Value>, parts: Parts) -> Preview {
    let mut url = format!("https://{}{}", host(server, product), product.base_path);
    for segment in &tool.segments {
        url.push('/');
        url.push_str(&written(tool, segment, arguments));
    }
    for (index, (name, value)) in parts.query.iter().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.extend([&wire::encoded(name), "=", &wire::encoded(value)]);
    }
    let body = body::written(&tool.body_form, parts.tree);
    let mut open = Vec::new();
    let texts = parts.query.iter().chain(&parts.headers).map(|(_, value)| value.clone());
    let body_text = body.as_ref().map(Body::all_text);
    let path = tool.segments.iter().flat_map(|segment| texts_in(segment, arguments));
    for one in path.chain(texts).chain(body_text).flat_map(|text| found(&text)) {
        if !open.contains(&one) {
            // Encoded it could not be read.
            url = url.replace(&wire::encoded(&stand_in(&one)), &stand_in(&one));
            open.push(one);
        }
    }
    Preview { method: tool.http_method.clone(), url, headers: parts.headers, body, open }
}

fn written(tool: &Tool, segment: &Segment, arguments: &Map<String, Value>) -> String {
    match segment {
        Segment::Fixed(text) => wire::fixed(text),
        Segment::Tenant(kind) => wire::encoded(&account(kind)),
        Segment::Argument(name) => {
            let argument = tool.arguments.iter().find(|argument| argument.name == *name);
            let value = argument.and_then(|argument| given(argument, arguments));
            wire::encoded(&value.map_or_else(|| stand_in(name), |value| wire::joined(&value, ",")))
        }
        Segment::Joined(parts) => parts.iter().map(|part| written(tool, part, arguments)).collect(),
    }
}

fn texts_in(segment: &Segment, arguments: &Map<String, Value>) -> Vec<String> {
    match segment {
        Segment::Argument(name) => arguments.get(name).map(wire::plain).into_iter().collect(),
        Segment::Tenant(kind) => vec![account(kind)],
        Segment::Fixed(_) => Vec::new(),
        Segment::Joined(parts) => parts.iter().flat_map(|part| texts_in(part, arguments)).collect(),
    }
}

fn account(kind: &str) -> String {
    stand_in(&format!("the account's {kind}"))
}

/// The host in the first data centre; the column's name where there is none.
pub(crate) fn host(server: &Server, product: &Product) -> String {
    let hosts = server.data_centres.first().map(|row| &row.hosts);
    let found = hosts.into_iter().flatten().find(|(column, ..)| *column == product.host_column);
    found.map_or_else(|| format!("{{{}}}", product.host_column), |(_, host, _)| host.clone())
}
