//! Customers and vendors, and the people at them.

use ::http::Method;
use serde_json::Value;

use super::{
    Call, documents, done,
    error::Problem,
    fields,
    filter::Test,
    kinds::{ACCOUNTS, CONTACTS, INVOICES, KINDS, PERSONS},
    list,
    store::{Record, Store, id_of, number, text},
    view,
};
use crate::{http::Reply, world::World};

/// What a `filter_by` of contacts means that is no state; `None` for all.
pub(super) fn filter(world: &World, name: &str) -> Option<Test> {
    match name {
        "Invoice.Unpaid" => Some(Box::new(|contact| number(contact, "outstanding_receivable_amount") > 0.0)),
        "Invoice.OverDue" => {
            let (store, today) = (&world.books.store, world.clock.today());
            let late = |invoice: &&Record| view::status(store, &INVOICES, invoice, today) == "overdue";
            let owing: Vec<Value> = store.all(&INVOICES).filter(late).map(|one| one["customer_id"].clone()).collect();
            Some(Box::new(move |contact| owing.contains(&contact["contact_id"])))
        }
        "Status.PortalEnabled" => Some(Box::new(|contact| contact.get("is_portal_enabled") == Some(&true.into()))),
        "Status.PortalDisabled" => Some(Box::new(|contact| contact.get("is_portal_enabled") != Some(&true.into()))),
        "Status.Crm" => Some(Box::new(|contact| !text(contact, "zcrm_account_id").is_empty())),
        "Status.CreditLimitExceed" => Some(Box::new(|contact| {
            let limit = number(contact, "credit_limit");
            limit > 0.0 && number(contact, "outstanding_receivable_amount") > limit
        })),
        "AccountType.Active" => Some(Box::new(|account| account.get("is_active") == Some(&true.into()))),
        "AccountType.Inactive" => Some(Box::new(|account| account.get("is_active") == Some(&false.into()))),
        "Currencies.ExcludeBaseCurrency" => {
            Some(Box::new(|currency| currency.get("is_base_currency") == Some(&false.into())))
        }
        _ => {
            let group = name.strip_prefix("AccountType.").filter(|group| *group != "All")?.to_lowercase();
            Some(Box::new(move |account| text(account, "account_type").contains(&group)))
        }
    }
}

/// The members that a contact has although nobody wrote them.
pub(super) fn complete(record: &mut Record) -> Result<(), Problem> {
    let kind = record.entry("contact_type").or_insert_with(|| "customer".into());
    if !["customer", "vendor"].map(Value::from).contains(kind) {
        return Err(Problem::invalid("contact_type"));
    }
    let name = record.get("contact_name").cloned().unwrap_or_default();
    record.entry("company_name").or_insert(name);
    Ok(())
}

/// Adds the people of a new contact; the first is written to where nobody is marked.
pub(super) fn add_persons(call: &mut Call, contact: u64, persons: Vec<Value>) -> Result<(), Problem> {
    let marked = persons.iter().any(|person| person["is_primary_contact"] == true);
    for (index, person) in persons.into_iter().enumerate() {
        let Value::Object(mut person) = person else { return Err(Problem::invalid("contact_persons")) };
        if !marked {
            person.insert("is_primary_contact".to_owned(), (index == 0).into());
        }
        add_person(&mut call.world.books.store, contact, person);
    }
    Ok(())
}

/// Replaces the people of a contact: who is left out is gone, who comes with an id keeps it.
pub(super) fn replace_persons(call: &mut Call, contact: u64, persons: Vec<Value>) -> Result<(), Problem> {
    let kept: Vec<u64> = persons.iter().filter_map(|person| id_of(&person["contact_person_id"])).collect();
    for id in persons_of(&call.world.books.store, contact) {
        if !kept.contains(&id) {
            call.world.books.store.remove(&PERSONS, id);
        }
    }
    let mut new = Vec::new();
    for person in persons {
        let known = id_of(&person["contact_person_id"]).and_then(|id| call.world.books.store.get_mut(&PERSONS, id));
        match (known, person) {
            (Some(known), Value::Object(members)) => known.extend(members),
            (_, person) => new.push(person),
        }
    }
    let has_primary = (call.world.books.store.get(&CONTACTS, contact))
        .is_some_and(|contact| view::primary(&call.world.books.store, contact).is_some());
    if has_primary {
        for person in &mut new {
            person["is_primary_contact"] = false.into();
        }
    }
    add_persons(call, contact, new)
}

fn persons_of(store: &Store, contact: u64) -> Vec<u64> {
    let own = store.all(&PERSONS).filter(|person| person.get("contact_id").and_then(id_of) == Some(contact));
    own.filter_map(|person| person.get("contact_person_id").and_then(id_of)).collect()
}

/// Adds somebody to a contact.
pub(super) fn add_person(store: &mut Store, contact: u64, mut person: Record) -> u64 {
    person.insert("contact_id".to_owned(), contact.to_string().into());
    person.entry("is_primary_contact").or_insert(false.into());
    for name in ["first_name", "last_name", "email", "phone", "mobile", "designation", "department"] {
        person.entry(name).or_insert_with(|| "".into());
    }
    store.insert(&PERSONS, person)
}

/// Whether anything is made out to a contact.
pub(super) fn is_used(store: &Store, contact: u64) -> bool {
    let contact = contact.to_string();
    let names = ["customer_id", "vendor_id"];
    KINDS.iter().any(|kind| store.all(kind).any(|record| names.iter().any(|name| text(record, name) == contact)))
}

/// Whether an item stands in any line.
pub(super) fn is_sold(store: &Store, item: u64) -> bool {
    let item = item.to_string();
    let lines = |record: &Record| record.get("line_items").and_then(Value::as_array).cloned().unwrap_or_default();
    KINDS.iter().any(|kind| store.all(kind).flat_map(lines).any(|line| line["item_id"] == item))
}

/// Puts the names of an expense's accounts beside their ids.
pub(super) fn name_account(store: &Store, record: &mut Record) {
    for (id, name) in [("account_id", "account_name"), ("paid_through_account_id", "paid_through_account_name")] {
        let account = record.get(id).and_then(id_of).and_then(|id| store.get(&ACCOUNTS, id));
        if let Some(account) = account {
            record.insert(name.to_owned(), account["account_name"].clone());
        }
    }
    let total = record.get("amount").cloned().unwrap_or_default();
    record.insert("total".to_owned(), total);
    if record.get("is_billable") == Some(&true.into()) {
        record.insert("status".to_owned(), "unbilled".into());
    }
}

/// Calls on the people: `path` begins after `contacts`.
pub(super) fn persons(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    match (call.request.method.clone(), path) {
        (Method::POST, ["contactpersons"]) => {
            call.need("contacts", "CREATE")?;
            let person = call.body()?;
            let contact = person.get("contact_id").and_then(id_of).ok_or_else(|| Problem::invalid("contact_id"))?;
            let store = &mut call.world.books.store;
            store.get(&CONTACTS, contact).ok_or_else(|| Problem::missing("Contact"))?;
            fields::check(store, &PERSONS, &person)?;
            let id = add_person(store, contact, person);
            Ok(call.one(201, "The contact person has been created.", &PERSONS, id))
        }
        (Method::PUT | Method::DELETE, ["contactpersons", id]) => documents::route(call, &PERSONS, Some(id)),
        (Method::POST, ["contactpersons", id, "primary"]) => {
            call.need("contacts", "CREATE")?;
            let id = documents::find(call, &PERSONS, id)?;
            let store = &mut call.world.books.store;
            let contact = store.get(&PERSONS, id).and_then(|person| id_of(&person["contact_id"])).unwrap_or_default();
            for other in persons_of(store, contact) {
                if let Some(person) = store.get_mut(&PERSONS, other) {
                    person.insert("is_primary_contact".to_owned(), (other == id).into());
                }
            }
            Ok(done("This contact person has been marked as your primary contact person."))
        }
        (Method::GET, [contact, "contactpersons"]) => {
            call.need("contacts", "READ")?;
            let contact = documents::find(call, &CONTACTS, contact)?;
            let store = &call.world.books.store;
            let own = persons_of(store, contact).into_iter().filter_map(|id| store.get(&PERSONS, id));
            let own = own.map(|person| person.clone().into()).collect();
            Ok(Reply::json(200, &list::paged(call, "contact_persons", own)?))
        }
        (Method::GET, [contact, "contactpersons", id]) => {
            call.need("contacts", "READ")?;
            let contact = documents::find(call, &CONTACTS, contact)?;
            let id = documents::find(call, &PERSONS, id)?;
            if !persons_of(&call.world.books.store, contact).contains(&id) {
                return Err(Problem::missing(PERSONS.title));
            }
            Ok(call.one(200, "success", &PERSONS, id))
        }
        _ => Err(Problem::invalid_url()),
    }
}
