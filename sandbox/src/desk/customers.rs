//! Contacts and the accounts they belong to.

use serde_json::{Value, json};

use super::{
    Call,
    body::{Kind, Member},
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, record, reference, text},
    tickets as ticketing,
};
use crate::http::Reply;

const CONTACT: &[Member] = &[
    ("lastName", Kind::Text(200)),
    ("firstName", Kind::Text(40)),
    ("email", Kind::Text(255)),
    ("secondaryEmail", Kind::Text(100)),
    ("phone", Kind::Text(50)),
    ("mobile", Kind::Text(50)),
    ("accountId", Kind::IdOrNull),
    ("ownerId", Kind::Id),
    ("type", Kind::Text(100)),
    ("title", Kind::Text(100)),
    ("description", Kind::Text(65_535)),
    ("street", Kind::Text(250)),
    ("city", Kind::Text(30)),
    ("state", Kind::Text(30)),
    ("zip", Kind::Text(30)),
    ("country", Kind::Text(30)),
    ("facebook", Kind::Text(100)),
    ("twitter", Kind::Text(100)),
    ("cf", Kind::Object),
];
const ACCOUNT: &[Member] = &[
    ("accountName", Kind::Text(200)),
    ("website", Kind::Text(120)),
    ("phone", Kind::Text(30)),
    ("email", Kind::Text(255)),
    ("fax", Kind::Text(30)),
    ("industry", Kind::Text(120)),
    ("annualrevenue", Kind::Text(100)),
    ("code", Kind::Text(30)),
    ("ownerId", Kind::Id),
    ("description", Kind::Text(65_535)),
    ("street", Kind::Text(250)),
    ("city", Kind::Text(30)),
    ("state", Kind::Text(30)),
    ("country", Kind::Text(30)),
    ("cf", Kind::Object),
];
/// Contacts are counted from 0, accounts and their tickets from 1.
fn paging(table: &str) -> Paging {
    if table == "contacts" { Paging::zero(99, 10) } else { Paging::one(99, 10) }
}

/// The table that a segment of a path names, its members, and the one that is never empty.
fn kind(table: &str) -> (&'static str, &'static [Member], &'static str) {
    if table == "contacts" { ("contacts", CONTACT, "lastName") } else { ("accounts", ACCOUNT, "accountName") }
}

/// A contact or an account as it is answered.
pub(super) fn shown(person: &Record) -> Value {
    let mut whole = person.clone();
    whole.remove("fullName");
    whole.remove("isTrashed");
    whole.into()
}

/// The same with what `include` adds.
fn with(call: &Call, person: &Record, include: &[String]) -> Value {
    let mut whole = shown(person);
    if include.iter().any(|word| word == "accounts") {
        let account = reference(person, "accountId");
        whole["account"] = call.store().excerpt("accounts", account, &["id", "accountName", "website"]);
    }
    if include.iter().any(|word| word == "owner") {
        let owner = reference(person, "ownerId");
        whole["owner"] = call.store().excerpt("agents", owner, &["id", "firstName", "lastName"]);
    }
    whole
}

/// `GET /contacts` and `GET /accounts`
pub(super) fn list(call: &Call, table: &str) -> Result<Reply, Problem> {
    let contacts = table == "contacts";
    call.parameters(if contacts {
        &["limit", "from", "sortBy", "include", "viewId"]
    } else {
        &["limit", "from", "sortBy"]
    })?;
    let include = call.include(if contacts { &["accounts"] } else { &[] })?;
    let mut found: Vec<&Record> = call.store().all(table).filter(|person| person["isTrashed"] != true).collect();
    let (keys, default): (&[&str], _) = if contacts {
        (&["firstName", "lastName", "phone", "email", "account", "createdTime", "modifiedTime"], "lastName")
    } else {
        (&["website", "email", "phone", "accountName", "createdTime", "modifiedTime"], "accountName")
    };
    ticketing::sort(call, &mut found, keys, default)?;
    call.page(paging(table), found.into_iter().map(|person| with(call, person, &include)).collect())
}

/// `GET /accounts/{id}/contacts`
pub(super) fn contacts(call: &Call, account: &str) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from", "sortBy", "isSpam"])?;
    call.flag_parameter("isSpam")?;
    let account = call.id_in("accounts", account)?;
    let all = call.store().of("contacts", "accountId", account);
    let mut found: Vec<&Record> = all.filter(|person| person["isTrashed"] != true).collect();
    let keys = ["firstName", "lastName", "phone", "fullName", "email", "createdTime", "modifiedTime"];
    ticketing::sort(call, &mut found, &keys, "lastName")?;
    call.page(paging("contacts"), found.into_iter().map(shown).collect())
}

/// `GET /contacts/{id}/tickets` and `GET /accounts/{id}/tickets`
pub(super) fn tickets(call: &Call, table: &str, id: &str) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "limit", "from", "include", "dueDate", "sortBy", "isSpam"])?;
    let include = call.include(&["contacts", "products", "departments", "team", "assignee", "isRead"])?;
    let id = call.id_in(kind(table).0, id)?;
    let department = call.id_parameter("departmentId")?;
    let key = if table == "contacts" { "contactId" } else { "accountId" };
    let mut found: Vec<&Record> = ticketing::listed(call.store())
        .filter(|ticket| reference(ticket, key) == Some(id))
        .filter(|ticket| department.is_none() || reference(ticket, "departmentId") == department)
        .collect();
    ticketing::sort(call, &mut found, &["createdTime", "modifiedTime"], "-createdTime")?;
    call.page(paging(table), found.into_iter().map(|ticket| ticketing::in_list(call, ticket, &include)).collect())
}

/// `GET /contacts/{id}` and `GET /accounts/{id}`
pub(super) fn get(call: &Call, table: &str, id: &str) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    let include = call.include(if table == "contacts" { &["accounts", "owner"] } else { &["owner"] })?;
    one(call, table, call.id_in(table, id)?, &include)
}

fn one(call: &Call, table: &str, id: u64, include: &[String]) -> Result<Reply, Problem> {
    let person = call.store().get(table, id).ok_or_else(|| call.unknown_id())?;
    Ok(Reply::json(200, &with(call, person, include)))
}

/// `POST /contacts` and `POST /accounts`
pub(super) fn create(call: &mut Call, table: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let (table, members, required) = kind(table);
    let given = call.body(members, &[required])?;
    check(call, table, &given, None)?;
    let id = if table == "contacts" { add_contact(call, given) } else { add(call, table, given) };
    one(call, table, id, &[])
}

/// References must lead somewhere, and an email address belongs to one contact.
fn check(call: &Call, table: &str, given: &Record, of: Option<u64>) -> Result<(), Problem> {
    for (name, table) in [("accountId", "accounts"), ("ownerId", "agents")] {
        if reference(given, name).is_some_and(|id| call.store().get(table, id).is_none()) {
            return Err(Wrong::invalid(name).into());
        }
    }
    let email = text(given, "email").to_lowercase();
    let same = |other: &&Record| reference(other, "id") != of && text(other, "email").to_lowercase() == email;
    if table == "contacts"
        && !email.is_empty()
        && !call.settings().shared_emails
        && call.store().all(table).any(|other| same(&other))
    {
        return Err(Wrong::duplicate("email").into());
    }
    Ok(())
}

/// A new contact with its full name, by which it is searched.
pub(super) fn add_contact(call: &mut Call, mut given: Record) -> u64 {
    name_in_full(&mut given);
    add(call, "contacts", given)
}

fn name_in_full(contact: &mut Record) {
    let full = format!("{} {}", text(contact, "firstName"), text(contact, "lastName"));
    contact.insert("fullName".to_owned(), full.trim().into());
}

fn add(call: &mut Call, table: &'static str, given: Record) -> u64 {
    let now = call.stamp();
    let mut all: Record = kind(table).1.iter().map(|(name, _)| ((*name).to_owned(), Value::Null)).collect();
    all.extend(record(json!({
        "createdTime": now, "modifiedTime": now, "ownerId": call.world.desk.me.to_string(), "isTrashed": false, "cf": {},
    })));
    all.extend(given);
    call.store_mut().add(table, all)
}

/// `PATCH /contacts/{id}` and `PATCH /accounts/{id}`
pub(super) fn update(call: &mut Call, table: &str, id: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let (table, members, required) = kind(table);
    let id = call.id_in(table, id)?;
    let mut given = call.body(members, &[])?;
    if given.get(required).is_some_and(|name| name.as_str().is_none_or(str::is_empty)) {
        return Err(Wrong::invalid(required).into());
    }
    check(call, table, &given, Some(id))?;
    given.insert("modifiedTime".to_owned(), call.stamp().into());
    if let Some(person) = call.store_mut().get_mut(table, id) {
        person.extend(given);
        if table == "contacts" {
            name_in_full(person);
        }
    }
    one(call, table, id, &[])
}

/// `POST /contacts/moveToTrash`
pub(super) fn trash(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("contactIds", Kind::Ids)], &["contactIds"])?;
    let ids = super::store::ids(&given, "contactIds");
    if ids.iter().any(|id| call.store().get("contacts", *id).is_none()) {
        return Err(Wrong::invalid("contactIds").into());
    }
    for id in ids {
        if let Some(contact) = call.store_mut().get_mut("contacts", id) {
            contact.insert("isTrashed".to_owned(), true.into());
        }
    }
    Ok(Reply::empty(204))
}
