//! Lists, single records, and what was deleted.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::{
    Call,
    error::Problem,
    paging::{self, Page},
    scalar,
    schema::Module,
    store::{Record, parse_id},
};
use crate::http::Reply;

/// Names in `fields`, and its characters.
const FIELDS: usize = 50;
const FIELDS_CHARACTERS: usize = 1024;
/// Ids in `ids`.
const IDS: usize = 100;
/// What lists and searches sort by.
const SORT_BY: [&str; 3] = ["id", "Created_Time", "Modified_Time"];

/// The parameter `fields`, where a call can do without.
pub(crate) fn fields_param(call: &Call) -> Result<Option<Vec<String>>, Problem> {
    let Some(text) = call.query("fields") else { return Ok(None) };
    let names: Vec<String> =
        text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    if names.is_empty() {
        return Err(Problem::param_missing("fields"));
    }
    if names.len() > FIELDS || text.len() > FIELDS_CHARACTERS {
        return Err(Problem::new(
            "LIMIT_EXCEEDED",
            "Max field limit exceeded",
            json!({"param_name": "fields", "limit": FIELDS}),
        ));
    }
    Ok(Some(names))
}

/// The parameter `fields`, where a call demands it.
pub(crate) fn needed_fields(call: &Call) -> Result<Vec<String>, Problem> {
    fields_param(call)?.ok_or_else(|| Problem::param_missing("fields"))
}

/// A header that holds a moment, `If-Modified-Since` for one.
pub(crate) fn moment_header(call: &Call, name: &str) -> Result<Option<Timestamp>, Problem> {
    let Some(text) = call.request.header(name) else { return Ok(None) };
    scalar::instant(text).map(Some).ok_or_else(|| {
        Problem::new("INVALID_DATA", "invalid data", json!({"header": name, "expected_data_type": "datetime"}))
    })
}

/// `GET /{module}`.
pub(crate) fn list(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let fields = needed_fields(call)?;
    if call.query("cvid").is_some() {
        // The organisation has no custom views, so that every id names none.
        return Err(Problem::invalid_param("cvid"));
    }
    let ids = match call.query("ids") {
        None => None,
        Some(text) => {
            let ids: Vec<u64> = text.split(',').filter_map(|id| parse_id(id.trim())).collect();
            if ids.len() != text.split(',').count() {
                return Err(Problem::invalid_param("ids"));
            }
            if ids.len() > IDS {
                return Err(Problem::new(
                    "LIMIT_EXCEEDED",
                    "Record count exceeded",
                    json!({"param_name": "ids", "limit": IDS}),
                ));
            }
            Some(ids)
        }
    };
    let converted = converted(call)?;
    let since = moment_header(call, "if-modified-since")?;
    let page = paging::page_or_token(call)?;
    let records: Vec<&Record> = (call.world.crm.store.all(module))
        .filter(|record| converted.is_none_or(|wanted| record.converted == wanted))
        .filter(|record| ids.as_ref().is_none_or(|ids| ids.contains(&record.id)))
        .filter(|record| since.is_none_or(|since| record.modified > since))
        .collect();
    if records.is_empty() && since.is_some() {
        return Ok(Reply::empty(304));
    }
    let records = records.into_iter().cloned().collect();
    answer(call, module, records, &Answered { page, fields: Some(fields), tokens: true })
}

/// The parameter `converted`: `None` is both.
pub(crate) fn converted(call: &Call) -> Result<Option<bool>, Problem> {
    match call.query("converted") {
        None | Some("false") => Ok(Some(false)),
        Some("true") => Ok(Some(true)),
        Some("both") => Ok(None),
        Some(_) => Err(Problem::invalid_param("converted")),
    }
}

/// How a list is answered.
pub(crate) struct Answered {
    pub(crate) page: Page,
    /// `None` shows all fields.
    pub(crate) fields: Option<Vec<String>>,
    /// Whether the call hands out page tokens.
    pub(crate) tokens: bool,
}

/// Sorts, pages and shows the records of a list; 204 when there are none on the page.
pub(crate) fn answer(
    call: &mut Call,
    module: &'static Module,
    mut records: Vec<Record>,
    how: &Answered,
) -> Result<Reply, Problem> {
    let (by, ascending) = sort(call)?;
    records.sort_by(|left, right| {
        let order = match by {
            "Created_Time" => left.created.cmp(&right.created),
            "Modified_Time" => left.modified.cmp(&right.modified),
            _ => left.id.cmp(&right.id),
        };
        let order = order.then(left.id.cmp(&right.id));
        if ascending { order } else { order.reverse() }
    });
    let Answered { page, fields, tokens } = how;
    let world = &call.world;
    let data: Vec<Value> = records
        .iter()
        .skip(page.offset())
        .take(page.size)
        .map(|record| world.crm.store.render(module, record, fields.as_deref(), &world.clock))
        .collect();
    if data.is_empty() {
        return Ok(Reply::empty(204));
    }
    let more = records.len() > page.offset() + data.len();
    let mut info = json!({
        "call": false,
        "email": false,
        "per_page": page.size,
        "count": data.len(),
        "page": page.number,
        "more_records": more,
        "sort_by": by,
        "sort_order": if ascending { "asc" } else { "desc" },
    });
    if *tokens {
        let (next, previous, expiry) = paging::tokens(call, page, more);
        info["next_page_token"] = next;
        info["previous_page_token"] = previous;
        info["page_token_expiry"] = expiry;
    }
    Ok(Reply::json(200, &json!({"data": data, "info": info})))
}

fn sort<'a>(call: &'a Call) -> Result<(&'a str, bool), Problem> {
    let by = call.query("sort_by").unwrap_or("id");
    if !SORT_BY.contains(&by) {
        let details = json!({"param_name": "sort_by", "supported_values": SORT_BY});
        return Err(Problem::new("INVALID_DATA", "invalid data", details));
    }
    match call.query("sort_order") {
        None | Some("desc") => Ok((by, false)),
        Some("asc") => Ok((by, true)),
        Some(_) => Err(Problem::invalid_param("sort_order")),
    }
}

/// `GET /{module}/{id}`.
pub(crate) fn get(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let fields = fields_param(call)?;
    let id = parse_id(id).ok_or_else(|| Problem::invalid_segment(1))?;
    let since = moment_header(call, "if-modified-since")?;
    let world = &call.world;
    let Some(record) = world.crm.store.get(module.api_name, id) else {
        return if world.settings.unknown_id_status == 204 {
            Ok(Reply::empty(204))
        } else {
            Err(Problem::invalid_segment(1))
        };
    };
    if since.is_some_and(|since| record.modified <= since) {
        return Ok(Reply::empty(304));
    }
    let shown = world.crm.store.render(module, record, fields.as_deref(), &world.clock);
    Ok(Reply::json(200, &json!({"data": [shown]})))
}

/// `GET /{module}/deleted`. Nothing leaves the recycle bin here, so that `permanent` is always empty.
pub(crate) fn deleted(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let kind = call.query("type").unwrap_or("all");
    if !["all", "recycle", "permanent"].contains(&kind) {
        return Err(Problem::invalid_param("type"));
    }
    let page = paging::page(call)?;
    let store = &call.world.crm.store;
    let user = |id| store.user(id).map(|user| user.minified(false));
    let all: Vec<Value> = (store.deleted.iter().rev())
        .filter(|deleted| deleted.module == module.api_name && kind != "permanent")
        .map(|deleted| {
            json!({
                "id": deleted.id.to_string(),
                "display_name": deleted.name,
                "type": "recycle",
                "deleted_by": user(deleted.by),
                "created_by": user(deleted.created_by),
                "deleted_time": call.world.clock.stamp(deleted.at),
            })
        })
        .collect();
    let data: Vec<Value> = all.iter().skip(page.offset()).take(page.size).cloned().collect();
    if data.is_empty() {
        return Ok(Reply::empty(204).costing(2));
    }
    let more = all.len() > page.offset() + data.len();
    let info = json!({"per_page": page.size, "count": data.len(), "page": page.number, "more_records": more});
    Ok(Reply::json(200, &json!({"data": data, "info": info})).costing(2))
}
