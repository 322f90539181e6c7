//! The demo organisation: its users, and records in which the questions people ask have answers.
//!
//! All dates are relative to the day the sandbox starts. Deals close on a day of a month counted from the current
//! one, so that "closing this month" means the same deals on every day of every month.

mod accounts;
mod activities;
mod contacts;
mod deals;
mod leads;
mod others;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde_json::{Map, Value, json};

use super::{
    records::probability,
    schema,
    store::{Record, Store, reference},
    users::User,
};
use crate::{clock::Clock, ids::Ids};

/// Owners of records, by their place in the list of users.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Dana,
    Marcus,
    Sarah,
    Priya,
    Tom,
    Elena = 6,
}

/// First and last name, role, profile, whether active and confirmed. The first is the user of the demo token.
const USERS: &[(&str, &str, &str, &str, bool, bool)] = &[
    ("Dana", "Whitfield", "CEO", "Administrator", true, true),
    ("Marcus", "Johnson", "Sales Manager", "Standard", true, true),
    ("Sarah", "Chen", "Account Executive", "Standard", true, true),
    ("Priya", "Raman", "Account Executive", "Standard", true, true),
    ("Tom", "Okafor", "Sales Development", "Standard", true, true),
    ("Marcus", "Lindqvist", "Support Lead", "Standard", true, true),
    ("Elena", "Petrova", "Revenue Operations", "Administrator", true, true),
    ("Jonas", "Weber", "Account Executive", "Standard", false, true),
    ("Aiko", "Tanaka", "Sales Development", "Standard", true, false),
];

/// Creates the users.
pub(super) fn users(store: &mut Store, clock: &Clock, ids: &mut Ids) {
    let mut roles: BTreeMap<&str, u64> = BTreeMap::new();
    for &(first_name, last_name, role, profile, active, confirmed) in USERS {
        let role_id = *roles.entry(role).or_insert_with(|| ids.next());
        let profile_id = *roles.entry(profile).or_insert_with(|| ids.next());
        store.users.push(User {
            id: ids.next(),
            role_id,
            profile_id,
            first_name,
            last_name,
            role,
            profile,
            active,
            confirmed,
            created: clock.stamp(days_before(clock.now(), 700)),
        });
    }
}

/// Creates the records, in an order that gives the same ids on every start.
pub(super) fn records(store: &mut Store, clock: &Clock, ids: &mut Ids) {
    let mut seeder = Seeder { store, clock, ids, named: BTreeMap::new() };
    accounts::seed(&mut seeder);
    contacts::seed(&mut seeder);
    leads::seed(&mut seeder);
    deals::seed(&mut seeder);
    activities::seed(&mut seeder);
    others::seed(&mut seeder);
}

fn days_before(moment: Timestamp, days: i64) -> Timestamp {
    // Three hours more than whole days, so that "over 30 days" does not hang on the hour.
    let back = SignedDuration::from_hours(days * 24 + 3);
    moment.saturating_sub(back).unwrap_or(Timestamp::MIN)
}

/// Creates records and finds those created before by their names.
struct Seeder<'a> {
    store: &'a mut Store,
    clock: &'a Clock,
    ids: &'a mut Ids,
    /// Ids by module and the name used in the tables.
    named: BTreeMap<(&'static str, &'static str), u64>,
}

/// When a record came to be and was touched, in days before the start.
#[derive(Debug, Clone, Copy)]
struct Age {
    created: i64,
    modified: i64,
    /// `None` when there was no activity yet.
    active: Option<i64>,
}

impl Seeder<'_> {
    /// Creates a record; `null` members are left out.
    fn add(&mut self, module: &'static str, name: &'static str, owner: Owner, age: Age, values: Value) {
        let Some(module) = schema::module(module) else { return };
        let Value::Object(values) = values else { return };
        let mut values: Map<String, Value> = values.into_iter().filter(|(_, value)| !value.is_null()).collect();
        if module.api_name == "Deals" {
            derive(&mut values);
        }
        let now = self.clock.now();
        let owner = self.owner(owner);
        let record = Record {
            id: self.ids.next(),
            values,
            owner,
            created_by: owner,
            modified_by: owner,
            created: days_before(now, age.created),
            modified: days_before(now, age.modified),
            last_activity: age.active.map(|days| days_before(now, days)),
            tags: Vec::new(),
            converted: false,
        };
        self.named.insert((module.api_name, name), record.id);
        self.store.insert(module, record);
    }

    /// Puts a tag on a record of the tables.
    fn tag(&mut self, module: &'static str, name: &'static str, tag: &str) {
        let (Some(module), Some(id)) = (schema::module(module), self.id(module, name)) else { return };
        self.store.ensure_tag(module, tag, self.ids);
        if let Some(record) = self.store.get_mut(module.api_name, id) {
            record.tags.push(tag.to_owned());
        }
    }

    fn owner(&self, owner: Owner) -> u64 {
        self.store.users[owner as usize].id
    }

    fn id(&self, module: &'static str, name: &'static str) -> Option<u64> {
        self.named.get(&(module, name)).copied()
    }

    /// A lookup to a record of the tables; `null` for an empty name.
    fn lookup(&self, module: &'static str, name: &'static str) -> Value {
        self.id(module, name).map_or(Value::Null, reference)
    }

    /// A day of a month counted from the current one.
    fn day_of_month(&self, months: i32, day: i8) -> Date {
        let first = self.clock.today().first_of_month();
        let month = first.saturating_add(months.months());
        Date::new(month.year(), month.month(), day).unwrap_or(month)
    }

    /// The date of so many days from the start; negative ones lie before it.
    fn day(&self, days: i32) -> Date {
        self.clock.today().saturating_add(days.days())
    }

    /// The moment of so many days from the start, at an hour of the organisation's day.
    fn moment(&self, days: i32, hour: i8) -> String {
        let midnight = self.clock.now();
        let stamp = self.clock.stamp(midnight);
        let offset = &stamp[19..];
        format!("{}T{hour:02}:00:00{offset}", self.day(days))
    }
}

fn derive(values: &mut Map<String, Value>) {
    let probability = probability(values.get("Stage").and_then(Value::as_str).unwrap_or_default());
    values.insert("Probability".to_owned(), probability.into());
    if let Some(amount) = values.get("Amount").and_then(Value::as_f64) {
        values.insert("Expected_Revenue".to_owned(), json!(amount * f64::from(probability) / 100.0));
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;
    use serde_json::json;

    use super::*;
    use crate::{settings::Settings, world::World};

    fn world(start: &str) -> World {
        let clock = Clock::new(Some(start.parse().unwrap()), Offset::UTC);
        World::new(clock, Settings::default(), true, String::new())
    }

    fn all(world: &World, module: &str) -> Vec<Value> {
        super::super::state(world, module).unwrap()
    }

    /// Names of the records that satisfy `wanted`.
    fn names(world: &World, module: &str, name: &str, wanted: impl Fn(&Value) -> bool) -> Vec<String> {
        let records = all(world, module).into_iter().filter(|record| wanted(record));
        records.map(|record| record[name].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn there_is_enough_of_everything_and_every_reference_resolves() {
        let world = world("2026-11-20T09:00:00Z");
        let counts = ["Accounts", "Contacts", "Leads", "Deals", "Notes", "Tasks", "Events", "Calls"]
            .map(|module| all(&world, module).len());
        assert_eq!(counts, [25, 40, 60, 40, 9, 6, 4, 8]);
        for contact in all(&world, "Contacts") {
            assert!(contact["Account_Name"]["name"].is_string(), "{contact}");
        }
        for deal in all(&world, "Deals") {
            assert!(deal["Account_Name"]["name"].is_string(), "{deal}");
            assert!(deal["Contact_Name"]["name"].is_string(), "{deal}");
        }
        for module in ["Tasks", "Events", "Calls"] {
            for activity in all(&world, module) {
                assert!(activity["What_Id"]["name"].is_string(), "{activity}");
            }
        }
    }

    #[test]
    fn every_record_would_be_taken_by_the_checks_of_a_write() {
        let world = world("2026-11-20T09:00:00Z");
        for module in schema::MODULES {
            for record in world.crm.store.all(module) {
                let target =
                    super::super::records::Target { module, existing: Some(record), path: module.api_name.to_owned() };
                let values = Value::Object(record.values.clone());
                if let Err(problem) = super::super::records::prepare(&world, &target, &values) {
                    panic!("{}: {}", values, problem.object());
                }
            }
        }
    }

    #[test]
    fn deals_over_50000_close_this_month_with_several_owners_on_every_day() {
        let mut day: Date = "2027-12-01".parse().unwrap();
        let end: Date = "2028-03-05".parse().unwrap();
        let mut expected: Option<Vec<String>> = None;
        while day < end {
            for hour in ["00:00:01", "23:59:59"] {
                let world = world(&format!("{day}T{hour}Z"));
                let month = day.to_string()[..7].to_owned();
                let closing = |deal: &Value| {
                    deal["Amount"].as_f64().unwrap() > 50_000.0
                        && deal["Closing_Date"].as_str().unwrap().starts_with(&month)
                };
                let found = names(&world, "Deals", "Deal_Name", closing);
                assert_eq!(found.len(), 6, "{day}");
                assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{day}");
                let mut owners: Vec<String> = (all(&world, "Deals").iter().filter(|deal| closing(deal)))
                    .map(|deal| deal["Owner"]["name"].as_str().unwrap().to_owned())
                    .collect();
                owners.sort();
                owners.dedup();
                assert_eq!(owners, ["Dana Whitfield", "Marcus Johnson", "Priya Raman", "Sarah Chen"]);
            }
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn the_questions_have_answers() {
        let world = world("2026-11-20T09:00:00Z");
        let webinar = |lead: &Value| lead["Lead_Source"] == "Webinar" && lead["Company"] == "TechCorp Solutions";
        assert_eq!(names(&world, "Leads", "Full_Name", webinar), ["Nadia Brooks"]);

        let month_ago = world.clock.stamp(world.clock.now() - SignedDuration::from_hours(30 * 24));
        let negotiating = |deal: &Value| deal["Stage"] == "Negotiation/Review";
        let untouched = |deal: &Value| deal["Modified_Time"].as_str().unwrap() < month_ago.as_str();
        assert_eq!(names(&world, "Deals", "Deal_Name", |deal| negotiating(deal) && untouched(deal)).len(), 5);
        assert_eq!(names(&world, "Deals", "Deal_Name", |deal| negotiating(deal) && !untouched(deal)).len(), 4);

        let trade_show = |lead: &Value| lead["Lead_Source"] == "Trade Show" && lead["Lead_Status"] == "Not Contacted";
        assert_eq!(names(&world, "Leads", "Last_Name", trade_show).len(), 7);

        let acme = |deal: &Value| deal["Account_Name"]["name"] == "Acme Corp";
        assert_eq!(names(&world, "Deals", "Deal_Name", acme).len(), 4);

        let construction = |account: &Value| account["Industry"] == "Construction";
        assert_eq!(names(&world, "Accounts", "Account_Name", construction).len(), 4);

        assert!(world.crm.store.users.iter().any(|user| user.full_name() == "Marcus Johnson" && user.active));
        let silent =
            |contact: &Value| contact["Last_Activity_Time"].as_str().is_none_or(|last| last < month_ago.as_str());
        assert_eq!(names(&world, "Contacts", "Full_Name", silent).len(), 13);
    }

    #[test]
    fn two_starts_at_one_moment_are_alike() {
        let [one, other] = [(); 2].map(|()| world("2026-11-20T09:00:00Z"));
        for module in schema::MODULES {
            assert_eq!(json!(all(&one, module.api_name)), json!(all(&other, module.api_name)));
        }
    }
}
