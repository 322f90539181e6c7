//! Records as answered: as stored, with names, balances and states that follow from others and from the day.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::{
    kinds::{BILLS, CONTACTS, CURRENCIES, INVOICES, Kind, PERSONS},
    money,
    store::{Record, Store, cents, id_of, number, text},
};
use crate::world::World;

/// Members that only a single record shows.
const LONG: [&str; 10] = [
    "line_items",
    "notes",
    "terms",
    "billing_address",
    "shipping_address",
    "contact_persons",
    "comments",
    "taxes",
    "documents",
    "invoices_credited",
];

/// A record with everything.
pub(super) fn whole(world: &World, kind: &Kind, record: &Record) -> Value {
    let store = &world.books.store;
    let today = world.clock.today();
    let mut shown = record.clone();
    let id = record.get(kind.id).and_then(id_of).unwrap_or_default();
    for party in ["customer", "vendor"] {
        let contact = record.get(&format!("{party}_id")).and_then(id_of).and_then(|id| store.get(&CONTACTS, id));
        if let Some(contact) = contact {
            shown.insert(format!("{party}_name"), contact["contact_name"].clone());
            if kind.segment == "invoices" {
                shown.insert("email".to_owned(), primary(store, contact).map_or(json!(""), |p| p["email"].clone()));
            }
        }
    }
    if kind.offers.contains(&"attachment") {
        shown.insert("has_attachment".to_owned(), store.files.contains_key(&id).into());
    }
    match kind.segment {
        "contacts" => contact(store, &mut shown),
        "invoices" | "bills" | "creditnotes" => {
            shown.insert("balance".to_owned(), money::balance(store, kind, record).into());
            shown.insert("status".to_owned(), status(store, kind, record, today).into());
            if kind.segment == "invoices" {
                invoice(store, id, &mut shown, today);
            }
        }
        "estimates" | "salesorders" => {
            shown.insert("status".to_owned(), status(store, kind, record, today).into());
        }
        "customerpayments" => {
            shown.insert("unused_amount".to_owned(), money::unused(record).into());
        }
        _ => {}
    }
    shown.into()
}

/// A record as a list shows it.
pub(super) fn short(whole: Value) -> Value {
    let Value::Object(mut members) = whole else { return whole };
    members.retain(|name, _| !LONG.contains(&name.as_str()));
    members.into()
}

/// What a record's state is today: a sent invoice becomes overdue by itself.
pub(super) fn status(store: &Store, kind: &Kind, record: &Record, today: Date) -> String {
    let stored = text(record, "status");
    if money::is_idle(record) {
        return stored.to_owned();
    }
    let passed = |name: &str| text(record, name).parse::<Date>().is_ok_and(|date| date < today);
    let balance = money::balance(store, kind, record);
    match kind.segment {
        "invoices" | "bills" if balance <= 0.0 => "paid",
        "invoices" | "bills" if passed("due_date") => "overdue",
        "invoices" | "bills" if balance < number(record, "total") => "partially_paid",
        "creditnotes" if balance <= 0.0 => "closed",
        "estimates" if stored == "sent" && passed("expiry_date") => "expired",
        "salesorders" if stored == "open" && passed("shipment_date") => "overdue",
        _ => stored,
    }
    .to_owned()
}

/// The person at a contact who is written to.
pub(super) fn primary<'a>(store: &'a Store, contact: &Record) -> Option<&'a Record> {
    let of_contact = |person: &&Record| person["contact_id"] == contact["contact_id"];
    store.all(&PERSONS).filter(of_contact).find(|person| person["is_primary_contact"] == true)
}

fn contact(store: &Store, shown: &mut Map<String, Value>) {
    let id = text(shown, "contact_id").to_owned();
    if let Some(person) = primary(store, shown) {
        for name in ["first_name", "last_name", "email", "phone", "mobile"] {
            shown.insert(name.to_owned(), person.get(name).cloned().unwrap_or_default());
        }
    }
    let persons: Vec<Value> =
        store.all(&PERSONS).filter(|person| text(person, "contact_id") == id).map(|p| p.clone().into()).collect();
    shown.insert("contact_persons".to_owned(), persons.into());
    let receivable = money::outstanding(store, &INVOICES, &id);
    shown.insert("outstanding_receivable_amount".to_owned(), receivable.into());
    shown.insert("outstanding_payable_amount".to_owned(), money::outstanding(store, &BILLS, &id).into());
    shown.insert("unused_credits_receivable_amount".to_owned(), money::unused_credits(store, &id).into());
}

fn invoice(store: &Store, id: u64, shown: &mut Map<String, Value>, today: Date) {
    shown.insert("payment_made".to_owned(), money::paid(store, id).into());
    shown.insert("credits_applied".to_owned(), money::credited(store, id).into());
    let is_open = matches!(text(shown, "status"), "sent" | "viewed" | "overdue" | "partially_paid");
    let days = text(shown, "due_date").parse::<Date>().ok().map(|due| (due - today).get_days());
    let told = match days.filter(|_| is_open) {
        None => String::new(),
        Some(0) => "Due Today".to_owned(),
        Some(days) if days < 0 => format!("Overdue by {} days", -days),
        Some(days) => format!("Due in {days} days"),
    };
    shown.insert("due_days".to_owned(), told.into());
}

/// The base currency's members on a new record.
pub(super) fn currency(store: &Store, record: &mut Record) {
    let wanted = record.get("currency_id").and_then(id_of).map(|id| id.to_string());
    let base = store.all(&CURRENCIES).find(|currency| match &wanted {
        Some(id) => currency["currency_id"] == *id,
        None => currency["is_base_currency"] == true,
    });
    if let Some(base) = base {
        for name in ["currency_id", "currency_code", "currency_symbol"] {
            record.insert(name.to_owned(), base[name].clone());
        }
    }
    record.entry("exchange_rate").or_insert_with(|| cents(1.0).into());
}
