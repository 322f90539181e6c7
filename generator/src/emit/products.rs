//! `surface/_products/<product>.yaml` and `surface/_data_centres.yaml`: what all tools of a product share,
//! and every host that may be called, for a person to review.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{input_path, yaml};
use crate::ir::{DataCentre, Hidden, HostCell, Lookup, Product, Server, TenantPlace};

/// Where the data-centre table is read from.
pub(crate) const DATA_CENTRES: &str = "data_centres.yaml";

/// The file of one product.
pub(super) fn file(product: &Product) -> String {
    let head = "What all tools of this product share: what models are told, what is asked before a call, how answers \
                are read.";
    document(&product.origin.file, head, &surface(product))
}

/// The file of the data-centre table.
pub(super) fn data_centres(server: &Server) -> String {
    let rows: Map<String, Value> = server.data_centres.iter().map(data_centre).collect();
    let head = "Every host that is ever called.";
    document(DATA_CENTRES, head, &Map::from_iter([("data_centres".to_owned(), Value::Object(rows))]))
}

pub(super) fn document(source: &str, head: &str, members: &Map<String, Value>) -> String {
    let mut out = format!(
        "# Generated from {} by `cargo run -p generator`. Do not edit.\n# {head} Read every change of it.\n",
        input_path(source)
    );
    for (name, value) in members {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}:{}", yaml::scalar(name), yaml::block(value, 2));
    }
    out
}

fn surface(product: &Product) -> Map<String, Value> {
    let mut out = Map::new();
    let mut put = |name: &str, mut value: Value| {
        without_nothing(&mut value);
        let is_nothing = match &value {
            Value::Null => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if !is_nothing {
            out.insert(name.to_owned(), value);
        }
    };
    put("product", json!(product.name));
    put("title", json!(product.title));
    put("instructions", json!(product.instructions));
    put("host", json!(product.host_column));
    put("base_path", json!(product.base_path));
    put("tenant", product.tenant.as_ref().map_or(Value::Null, |tenant| json!(tenant)));
    put("limit", json!(product.limit));
    put("concurrency", json!(product.concurrency));
    put("dates", product.dates.as_ref().map_or(Value::Null, |dates| json!(dates)));
    put("errors", json!(product.errors));
    put("throttled", json!(product.throttled));
    let quota =
        [("limit", &product.quota_limit), ("remaining", &product.quota_remaining), ("reset", &product.quota_reset)];
    let quota = quota.into_iter().filter_map(|(name, header)| Some((name.to_owned(), json!(header.as_ref()?))));
    put("quota", Value::Object(quota.collect()));
    if let Some(probe) = &product.probe {
        put("probe", json!({"request": hidden(product, &probe.request), "id": probe.id, "name": probe.name}));
    }
    for (name, metadata) in [("fields", &product.fields), ("choices", &product.choices)] {
        put(name, metadata.as_ref().map_or(Value::Null, |one| asked(product, &one.request, one)));
    }
    let lookups = product.lookups.iter().map(|(name, one)| (name.clone(), lookup(product, one)));
    put("lookups", Value::Object(lookups.collect()));
    out
}

/// Members that say nothing are left out.
fn without_nothing(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| !value.is_null());
            members.values_mut().for_each(without_nothing);
        }
        Value::Array(items) => items.iter_mut().for_each(without_nothing),
        _ => {}
    }
}

fn lookup(product: &Product, lookup: &Lookup) -> Value {
    asked(product, &lookup.request, lookup)
}

/// Something with a request, which is written as a person reads it.
fn asked(product: &Product, request: &Hidden, whole: &impl Serialize) -> Value {
    let mut value = json!(whole);
    if let Some(members) = value.as_object_mut() {
        members.insert("request".to_owned(), hidden(product, request));
    }
    value
}

fn hidden(product: &Product, request: &Hidden) -> Value {
    let mut line = format!("{} https://{{{}}}{}", request.http_method, product.host_column, product.base_path);
    for segment in &request.segments {
        line.extend(["/", &segment.to_string()]);
    }
    let mut out = Map::from_iter([("line".to_owned(), json!(line))]);
    let pairs = |list: &[(String, String)]| -> Value {
        list.iter().map(|(name, value)| (name.clone(), json!(value))).collect::<Map<_, _>>().into()
    };
    if !request.query_constants.is_empty() {
        out.insert("query".to_owned(), pairs(&request.query_constants));
    }
    if !request.query.is_empty() {
        out.insert("arguments".to_owned(), pairs(&request.query));
    }
    out.insert("scopes".to_owned(), json!(request.scopes));
    if let Some(pagination) = &request.pagination {
        out.insert("pagination".to_owned(), json!(pagination));
    }
    out.insert("at".to_owned(), json!(request.at));
    if !request.cost.is_usual() {
        out.insert("cost".to_owned(), json!(request.cost));
    }
    let is_in_path = product.tenant.as_ref().is_some_and(|tenant| tenant.send_as == TenantPlace::Path);
    if request.without_tenant && !is_in_path {
        out.insert("without_tenant".to_owned(), Value::Bool(true));
    }
    Value::Object(out)
}

fn data_centre(row: &DataCentre) -> (String, Value) {
    let mut out = Map::from_iter([("accounts".to_owned(), json!(row.accounts))]);
    let cells = |cells: &[HostCell]| -> Value {
        let cell = |(name, host, unsure): &HostCell| {
            let told = if *unsure { json!({"host": host, "unsure": true}) } else { json!(host) };
            (name.clone(), told)
        };
        cells.iter().map(cell).collect::<Map<_, _>>().into()
    };
    out.insert("hosts".to_owned(), cells(&row.hosts));
    let editions: Map<String, Value> =
        row.editions.iter().map(|(name, edition)| (name.clone(), cells(edition))).collect();
    if !editions.is_empty() {
        out.insert("editions".to_owned(), Value::Object(editions));
    }
    (row.name.clone(), Value::Object(out))
}
