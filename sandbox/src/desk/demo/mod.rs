//! The demo help desk: a queue in which the questions people ask of their tickets have answers.
//!
//! Times are relative to the moment the sandbox starts. Tickets of today are spread over the part of the day that has
//! passed, so that "created today" means the same tickets at every hour.

mod knowledge;
mod people;
mod queue;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{
    body::stamp,
    store::{Record, Store, record, reference, text},
    threads, tickets,
};
use crate::{
    clock::Clock,
    customers::{companies, people as everybody},
    ids::Ids,
};

/// The ids of the help desk begin here, whatever other products hold.
const FIRST_ID: u64 = 5_829_153_000_000_400_001;

/// Ids by name, one map per table.
type Names = BTreeMap<&'static str, BTreeMap<String, u64>>;

/// What is being built.
struct Builder<'a> {
    store: Store,
    names: Names,
    clock: &'a Clock,
}

impl Builder<'_> {
    /// Adds a record under a name by which others refer to it.
    fn add(&mut self, table: &'static str, name: &str, value: Value) -> u64 {
        let id = self.store.add(table, record(value));
        self.names.entry(table).or_default().insert(name.to_owned(), id);
        id
    }

    /// The id of a named record as text, `null` for the empty name.
    fn id(&self, table: &str, name: &str) -> Value {
        self.names.get(table).and_then(|names| names.get(name)).map(u64::to_string).into()
    }

    fn ago(&self, hours: i64) -> Timestamp {
        self.clock.now() - SignedDuration::from_hours(hours)
    }
}

/// The organisation and, where wanted, its customers, tickets and articles; and the agent of the demo token.
pub(super) fn organisation(clock: &Clock, demo_data: bool) -> (Store, u64) {
    let store = Store::new(Ids::starting_at(FIRST_ID));
    let mut builder = Builder { store, names: Names::new(), clock };
    people::add(&mut builder);
    let me = builder.names["agents"]["Dana Whitfield"];
    if demo_data {
        customers(&mut builder, me);
        knowledge::add(&mut builder);
        queue::add(&mut builder);
    }
    (builder.store, me)
}

/// The accounts and contacts: the customers that all products know.
fn customers(builder: &mut Builder, owner: u64) {
    let created = stamp(builder.ago(24 * 400));
    for company in companies() {
        let account = json!({
            "accountName": company.name, "website": format!("https://{}", company.domain()), "phone": company.phone(),
            "email": format!("info@{}", company.domain()), "industry": company.industry, "city": company.city,
            "country": company.country, "code": company.number(), "annualrevenue": company.annual_revenue.to_string(),
            "fax": null, "description": null, "street": null, "state": null, "ownerId": owner.to_string(),
            "createdTime": created, "modifiedTime": created, "isTrashed": false, "cf": {},
        });
        builder.add("accounts", company.name, account);
    }
    for person in everybody() {
        let contact = json!({
            "firstName": person.first_name, "lastName": person.last_name, "fullName": person.full_name,
            "email": person.email(), "secondaryEmail": null, "phone": person.phone(), "mobile": person.mobile(),
            "title": person.title, "type": "paidUser", "accountId": builder.id("accounts", person.company),
            "ownerId": owner.to_string(), "description": null, "street": null, "city": null, "state": null, "zip": null,
            "country": null, "facebook": null, "twitter": null, "createdTime": created, "modifiedTime": created,
            "isTrashed": false, "cf": {},
        });
        builder.add("contacts", person.full_name, contact);
    }
    for (name, code) in [("Analytics Suite", "AN-100"), ("Client Portal", "CP-200"), ("Mobile App", "MA-300")] {
        let product = json!({
            "productName": name, "productCode": code, "unitPrice": "49.0", "productCategory": "Software",
            "manufacturer": null, "description": null, "ownerId": owner.to_string(), "createdTime": created,
            "modifiedTime": created,
        });
        builder.add("products", name, product);
    }
}
