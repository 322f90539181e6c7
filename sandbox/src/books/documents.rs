//! Records that are written: made, changed, removed, moved from state to state.

use ::http::Method;
use jiff::{ToSpan, civil::Date};
use serde_json::{Map, Value};

use super::{
    Call, contacts, done,
    error::Problem,
    fields,
    kinds::{INVOICES, Kind},
    mail, money, payments,
    store::{Record, parse_id, text},
    totals, view,
};
use crate::http::Reply;

/// Members that Books keeps itself: what a body says of them is passed over.
const OWN: [&str; 12] = [
    "status",
    "balance",
    "total",
    "sub_total",
    "tax_total",
    "created_time",
    "last_modified_time",
    "customer_name",
    "vendor_name",
    "due_days",
    "write_off_amount",
    "payment_made",
];

/// The record that a path names, or that there is none.
pub(super) fn find(call: &Call, kind: &Kind, id: &str) -> Result<u64, Problem> {
    let id = parse_id(id).ok_or_else(|| Problem::invalid(kind.id))?;
    let known = call.world.books.store.get(kind, id).map(|_| id);
    known.ok_or_else(|| Problem::missing(kind.title))
}

pub(super) fn create(call: &mut Call, kind: &'static Kind) -> Result<Reply, Problem> {
    let mut record = call.body()?;
    if kind.has_lines || kind.segment == "customerpayments" {
        record.entry("date").or_insert_with(|| call.world.clock.today().to_string().into());
    }
    fields::check(&call.world.books.store, kind, &record)?;
    own(&mut record, kind);
    record.insert("status".to_owned(), first_status(kind).into());
    prepare(call, kind, &mut record, None)?;
    let now = call.stamp();
    record.insert("created_time".to_owned(), now.clone().into());
    record.insert("last_modified_time".to_owned(), now.into());
    let store = &mut call.world.books.store;
    if kind.segment != "items" {
        view::currency(store, &mut record);
    }
    if let Some((name, _)) = kind.number {
        let number = match text(&record, name) {
            "" => store.next_number(kind),
            own if store.all(kind).any(|other| text(other, name) == own) => {
                return Err(Problem::refused(format!("{name} {own} is given to another already.")));
            }
            own => own.to_owned(),
        };
        record.insert(name.to_owned(), number.into());
    }
    let persons = record.remove("contact_persons").filter(|_| kind.segment == "contacts");
    let id = store.insert(kind, record);
    if let Some(Value::Array(persons)) = persons {
        contacts::add_persons(call, id, persons)?;
    }
    if kind.offers.contains(&"email") && call.query("send") == Some("true") {
        mail::send_to_primary(call, kind, id);
    }
    Ok(call.one(201, &format!("The {} has been created.", kind.title.to_lowercase()), kind, id))
}

/// The state of a new record.
fn first_status(kind: &Kind) -> &'static str {
    match kind.segment {
        "contacts" | "items" => "active",
        "bills" => "open",
        "expenses" => "nonbillable",
        "customerpayments" => "paid",
        _ => "draft",
    }
}

/// Takes out what only Books writes.
fn own(record: &mut Record, kind: &Kind) {
    record.retain(|name, _| !OWN.contains(&name.as_str()) && name != kind.id);
}

/// What follows from the members of a record: totals, the day it is due, names.
fn prepare(call: &mut Call, kind: &'static Kind, record: &mut Record, existing: Option<u64>) -> Result<(), Problem> {
    let store = &mut call.world.books.store;
    if kind.has_lines {
        totals::fill(store, record)?;
    }
    match kind.segment {
        "invoices" | "bills" => {
            let date: Date = text(record, "date").parse().map_err(|_| Problem::invalid("date"))?;
            let days = record.get("payment_terms").and_then(Value::as_i64).unwrap_or_default().clamp(0, 999);
            record.entry("due_date").or_insert_with(|| date.saturating_add(days.days()).to_string().into());
        }
        "expenses" => contacts::name_account(store, record),
        "customerpayments" => payments::check(store, record, existing)?,
        "contacts" => contacts::complete(record)?,
        _ => {}
    }
    Ok(())
}

pub(super) fn update(call: &mut Call, kind: &'static Kind, id: &str) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    let mut body = call.body()?;
    own(&mut body, kind);
    let persons = body.remove("contact_persons").filter(|_| kind.segment == "contacts");
    let mut record = call.world.books.store.get(kind, id).cloned().unwrap_or_default();
    // Members that are arrays are replaced whole: a line that is left out is gone.
    record.extend(body);
    fields::check(&call.world.books.store, kind, &record)?;
    prepare(call, kind, &mut record, Some(id))?;
    record.insert("last_modified_time".to_owned(), call.stamp().into());
    if let Some(kept) = call.world.books.store.get_mut(kind, id) {
        *kept = record;
    }
    if let Some(Value::Array(persons)) = persons {
        contacts::replace_persons(call, id, persons)?;
    }
    Ok(call.one(200, &format!("The {} has been updated.", kind.title.to_lowercase()), kind, id))
}

pub(super) fn delete(call: &mut Call, kind: &'static Kind, id: &str) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    let store = &mut call.world.books.store;
    let used = match kind.segment {
        "contacts" => contacts::is_used(store, id),
        "items" => contacts::is_sold(store, id),
        "invoices" => money::is_touched(store, id),
        "bills" => store.get(kind, id).is_some_and(|bill| super::store::number(bill, "payment_made") > 0.0),
        "creditnotes" => store.applied.iter().any(|part| part.creditnote == id),
        "salesorders" => store.get(kind, id).is_some_and(|order| text(order, "status").contains("invoiced")),
        _ => false,
    };
    let title = kind.title.to_lowercase();
    if used {
        return Err(Problem::refused(format!("This {title} is part of other transactions and cannot be deleted.")));
    }
    store.remove(kind, id);
    Ok(done(&format!("The {title} has been deleted.")))
}

/// `POST /{id}/status/{word}`.
pub(super) fn move_to(call: &mut Call, kind: &'static Kind, id: &str, word: &str) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    let (_, to, from) = kind.moves.iter().find(|(known, _, _)| *known == word).ok_or_else(Problem::invalid_url)?;
    let today = call.world.clock.today();
    let store = &mut call.world.books.store;
    let now = store.get(kind, id).map(|record| view::status(store, kind, record, today)).unwrap_or_default();
    let title = kind.title.to_lowercase();
    if now == *to || !from.is_empty() && !from.contains(&now.as_str()) {
        return Err(Problem::refused(format!("A {title} that is {now} cannot be marked as {word}.")));
    }
    if kind.segment == INVOICES.segment && *to == "void" {
        money::release(store, id);
    }
    touch(call, kind, id, &[("status", (*to).into())]);
    Ok(done(&format!("The {title} has been marked as {word}.")))
}

/// `POST /{id}/active` and `/inactive`.
pub(super) fn activate(call: &mut Call, kind: &'static Kind, id: &str, word: &str) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    touch(call, kind, id, &[("status", word.into())]);
    Ok(done(&format!("The {} has been marked as {word}.", kind.title.to_lowercase())))
}

/// Changes members of a record and the time of its last change.
pub(super) fn touch(call: &mut Call, kind: &Kind, id: u64, members: &[(&str, Value)]) {
    let now = call.stamp();
    if let Some(record) = call.world.books.store.get_mut(kind, id) {
        for (name, value) in members {
            record.insert((*name).to_owned(), value.clone());
        }
        record.insert("last_modified_time".to_owned(), now.into());
    }
}

/// `POST /invoices/fromsalesorder?salesorder_id=`: a draft with the lines of a confirmed order.
pub(super) fn from_order(call: &mut Call, order_kind: &'static Kind) -> Result<Reply, Problem> {
    let id = call.query("salesorder_id").unwrap_or_default().to_owned();
    let id = find(call, order_kind, &id)?;
    let today = call.world.clock.today();
    let store = &mut call.world.books.store;
    let order = store.get(order_kind, id).cloned().unwrap_or_default();
    if !matches!(view::status(store, order_kind, &order, today).as_str(), "open" | "overdue") {
        return Err(Problem::refused("Only a confirmed sales order that is not yet invoiced can be invoiced."));
    }
    let copied = ["customer_id", "line_items", "sub_total", "tax_total", "total", "currency_id", "currency_code"];
    let mut invoice: Map<String, Value> =
        copied.into_iter().filter_map(|name| Some((name.to_owned(), order.get(name)?.clone()))).collect();
    invoice.insert("invoice_number".to_owned(), store.next_number(&INVOICES).into());
    invoice.insert("reference_number".to_owned(), order["salesorder_number"].clone());
    invoice.insert("salesorder_id".to_owned(), order["salesorder_id"].clone());
    for name in ["date", "due_date"] {
        invoice.insert(name.to_owned(), today.to_string().into());
    }
    invoice.insert("status".to_owned(), "draft".into());
    let now = call.stamp();
    for name in ["created_time", "last_modified_time"] {
        invoice.insert(name.to_owned(), now.clone().into());
    }
    let invoice = call.world.books.store.insert(&INVOICES, invoice);
    touch(call, order_kind, id, &[("status", "invoiced".into())]);
    Ok(call.one(201, "The invoice has been created.", &INVOICES, invoice))
}

/// Answers `METHOD /{segment}[/{id}]`.
pub(super) fn route(call: &mut Call, kind: &'static Kind, id: Option<&str>) -> Result<Reply, Problem> {
    let method = call.request.method.clone();
    let verb = match method {
        Method::GET => "READ",
        Method::POST => "CREATE",
        Method::PUT => "UPDATE",
        Method::DELETE => "DELETE",
        _ => return Err(Problem::invalid_url()),
    };
    call.need(kind.family, verb)?;
    match (method, id) {
        (Method::GET, None) => super::list::list(call, kind),
        (Method::GET, Some(id)) => {
            let id = find(call, kind, id)?;
            Ok(call.one(200, "success", kind, id))
        }
        (Method::POST, None) => create(call, kind),
        (Method::PUT, Some(id)) => update(call, kind, id),
        (Method::DELETE, Some(id)) => delete(call, kind, id),
        _ => Err(Problem::invalid_url()),
    }
}
