//! The books of the demo organisation: the customers that every product knows, and what they owe.
//!
//! All dates are counted from the day the sandbox starts, so that what is overdue stays overdue by as many days.

mod purchases;
mod sales;

use jiff::{SignedDuration, ToSpan};
use serde_json::{Value, json};

use super::{
    comments, contacts,
    kinds::{ACCOUNTS, BILLS, CONTACTS, CURRENCIES, INVOICES, ITEMS, Kind, TAXES},
    stamp,
    store::{File, Record, Store, parse_id, text},
    totals, view,
};
use crate::{clock::Clock, customers};

/// Adds records and gives them their times.
struct Seeder<'a> {
    store: &'a mut Store,
    clock: &'a Clock,
}

impl Seeder<'_> {
    /// The day that many days from today.
    fn day(&self, days: i64) -> String {
        self.clock.today().saturating_add(days.days()).to_string()
    }

    /// Adds a record that is as old as told, with its currency, its totals and its number.
    fn add(&mut self, kind: &'static Kind, days: i64, members: Value) -> u64 {
        let Value::Object(mut record) = members else { return 0 };
        let at = self.clock.now().saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(self.clock.now());
        for name in ["created_time", "last_modified_time"] {
            record.insert(name.to_owned(), stamp(self.clock, at).into());
        }
        if kind.has_lines {
            totals::fill(self.store, &mut record).expect("lines of the demo data are right");
        }
        if !matches!(kind.segment, "items" | "settings/taxes" | "settings/currencies" | "chartofaccounts") {
            view::currency(self.store, &mut record);
        }
        if let Some((name, _)) = kind.number {
            record.insert(name.to_owned(), self.store.next_number(kind).into());
        }
        self.store.insert(kind, record)
    }

    /// The id of the record of a kind that has a name.
    fn named(&self, kind: &Kind, member: &str, name: &str) -> String {
        let found = self.store.all(kind).find(|record| text(record, member) == name);
        text(found.unwrap_or_else(|| panic!("the demo data has {name}")), kind.id).to_owned()
    }

    fn contact(&self, name: &str) -> String {
        self.named(&CONTACTS, "contact_name", name)
    }

    /// Line items by name of the item and quantity.
    fn lines(&self, lines: &[(&str, u32)]) -> Vec<Value> {
        let line =
            |(name, quantity): &(&str, u32)| json!({"item_id": self.named(&ITEMS, "name", name), "quantity": quantity});
        lines.iter().map(line).collect()
    }
}

/// What an organisation has from its first day.
pub(super) fn settings(store: &mut Store, clock: &Clock) {
    let mut seeder = Seeder { store, clock };
    for (name, percentage) in [("Standard Rate", 10.0), ("Zero Rate", 0.0)] {
        seeder.add(&TAXES, -700, json!({"tax_name": name, "tax_percentage": percentage, "tax_type": "tax"}));
    }
    for (code, symbol, name, is_base) in [
        ("USD", "$", "US Dollar", true),
        ("EUR", "€", "Euro", false),
        ("GBP", "£", "Pound Sterling", false),
        ("AUD", "A$", "Australian Dollar", false),
    ] {
        let members = json!({
            "currency_code": code,
            "currency_name": format!("{code} - {name}"),
            "currency_symbol": symbol,
            "price_precision": 2,
            "is_base_currency": is_base,
        });
        seeder.add(&CURRENCIES, -700, members);
    }
    for (name, kind) in [
        ("Sales", "income"),
        ("Other Income", "other_income"),
        ("Office Rent", "expense"),
        ("Travel Expense", "expense"),
        ("IT and Internet Expenses", "expense"),
        ("Advertising And Marketing", "expense"),
        ("Petty Cash", "cash"),
        ("Northwind Checking", "bank"),
        ("Accounts Receivable", "accounts_receivable"),
        ("Accounts Payable", "accounts_payable"),
        ("Office Equipment", "fixed_asset"),
        ("Retained Earnings", "equity"),
    ] {
        seeder.add(&ACCOUNTS, -700, json!({"account_name": name, "account_type": kind, "is_active": true}));
    }
}

#[rustfmt::skip]
const ITEMS_SOLD: &[(&str, f64, &str, &str)] = &[
    ("Implementation day",  1200.0, "day",  "A consultant on site or remote"),
    ("Support plan",        4800.0, "year", "Support on working days"),
    ("Training day",         950.0, "day",  "Up to twelve people"),
    ("Platform seat",        240.0, "seat", "One user for a year"),
    ("Data migration",      3500.0, "pcs",  "From one source system"),
    ("Site visit",           625.5, "pcs",  "Travel included"),
    ("Workshop",            1500.0, "day",  "Requirements and design"),
    // Never sold, and so the one that can be deleted.
    ("Onboarding video",      80.0, "pcs",  "Recorded, in English"),
];

const VENDORS: &[(&str, &str, &str)] = &[
    ("Harborline Offices", "Nora", "Blake"),
    ("Cloudrack Hosting", "Theo", "Marsh"),
    ("Printworks Supply", "Gwen", "Abbott"),
    ("Skyline Travel", "Omar", "Haddad"),
];

/// Kind, the member and value that pick a record, and what was noted on it.
const COMMENTS: &[(&Kind, &str, &str, &str)] = &[
    (&CONTACTS, "contact_name", "Acme Corp", "Wants invoices as PDF, one a month."),
    (&INVOICES, "invoice_number", "INV-000005", "Asked Wendy for the order number again."),
];

/// Kind, the member and value that pick a record, and the text file that hangs on it.
const FILES: &[(&Kind, &str, &str, &str, &str)] = &[
    (&INVOICES, "invoice_number", "INV-000005", "order.txt", "Order PO-4711 of Acme Corp\n"),
    (&BILLS, "bill_number", "CR-88140", "scan.txt", "Bill CR-88140, hosting\n"),
];

/// The demo data.
pub(super) fn records(store: &mut Store, clock: &Clock) {
    let mut seeder = Seeder { store, clock };
    for (name, rate, unit, description) in ITEMS_SOLD {
        let members = json!({
            "name": name, "rate": rate, "unit": unit, "description": description, "status": "active",
            "product_type": "service",
        });
        seeder.add(&ITEMS, -650, members);
    }
    for company in customers::companies() {
        let members = json!({
            "contact_name": company.name,
            "company_name": company.name,
            "contact_type": "customer",
            "contact_number": company.number(),
            "status": "active",
            "payment_terms": 30,
            "payment_terms_label": "Net 30",
            "website": format!("https://www.{}", company.domain()),
            "billing_address": {"city": company.city, "country": company.country, "phone": company.phone()},
        });
        let id = seeder.add(&CONTACTS, -600, members);
        let people = customers::people().filter(|person| person.company == company.name);
        for (index, person) in people.enumerate() {
            let person = json!({
                "first_name": person.first_name,
                "last_name": person.last_name,
                "email": person.email(),
                "phone": person.phone(),
                "mobile": person.mobile(),
                "designation": person.title,
                "is_primary_contact": index == 0,
            });
            add_person(seeder.store, id, person);
        }
    }
    for (name, first, last) in VENDORS {
        let members = json!({
            "contact_name": name, "company_name": name, "contact_type": "vendor", "status": "active",
            "payment_terms": 15, "payment_terms_label": "Net 15",
        });
        let id = seeder.add(&CONTACTS, -600, members);
        let email = format!("{}@{}", first.to_lowercase(), customers::domain(name));
        add_person(
            seeder.store,
            id,
            json!({"first_name": first, "last_name": last, "email": email, "is_primary_contact": true}),
        );
    }
    sales::seed(&mut seeder);
    purchases::seed(&mut seeder);
    for (kind, member, value, name, content) in FILES {
        let id = parse_id(&seeder.named(kind, member, value)).unwrap_or_default();
        let file =
            File { name: (*name).to_owned(), media_type: "text/plain".to_owned(), bytes: content.as_bytes().to_vec() };
        seeder.store.files.insert(id, file);
    }
    for (kind, member, value, comment) in COMMENTS {
        let id = parse_id(&seeder.named(kind, member, value)).unwrap_or_default();
        let comment = comments::comment(seeder.store, kind, id, comment, &stamp(clock, clock.now()));
        if let Some(record) = seeder.store.get_mut(kind, id) {
            record.insert("comments".to_owned(), json!([comment]));
        }
    }
}

fn add_person(store: &mut Store, contact: u64, person: Value) {
    if let Value::Object(person) = person {
        let _: u64 = contacts::add_person(store, contact, Record::from_iter(person));
    }
}
