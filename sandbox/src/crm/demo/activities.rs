//! Notes, tasks, events and calls: what was said and done, above all with two of the customers.

use serde_json::{Value, json};

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};
use crate::crm::schema;

/// Module and name of what a note is on, title, content, days ago, author.
type Note = (&'static str, &'static str, &'static str, &'static str, i64, Owner);

#[rustfmt::skip]
const NOTES: &[Note] = &[
    ("Accounts", "TechStart Pty Ltd",            "Quarterly review",     "Happy with the response times. Wants single sign-on before the renewal.", 19, Sarah),
    ("Contacts", "Olivia Nguyen",                "Pricing call",         "Asked for twelve more seats. Budget is approved until the end of the month.", 6, Sarah),
    ("Contacts", "Liam Fraser",                  "Technical questions",  "Needs the audit export and a list of webhooks.", 33, Sarah),
    ("Deals",    "TechStart seats expansion",    "Next step",            "Send the revised quote with the yearly discount.", 6, Sarah),
    ("Accounts", "Acme Corp",                    "Account plan",         "Three plants in the first phase, two more next year.", 40, Marcus),
    ("Deals",    "Acme plant analytics rollout", "Security review",      "Their auditors signed off on the hosting questionnaire.", 3, Marcus),
    ("Deals",    "Ironbridge site reporting",    "Waiting for legal",    "Contract is with their solicitors since the site visit.", 34, Priya),
    ("Leads",    "Nadia Brooks",                 "Webinar follow-up",    "Stayed to the end and asked about migration from spreadsheets.", 5, Tom),
    ("Contacts", "Monique Harris",               "Steering meeting",     "Launch moved by two weeks, scope unchanged.", 2, Dana),
];

/// Module and name of what an activity belongs to, contact, subject, days from now, owner.
type Activity = (&'static str, &'static str, &'static str, &'static str, i32, Owner);

#[rustfmt::skip]
const TASKS: &[(Activity, &str, &str)] = &[
    (("Deals",    "TechStart seats expansion",    "Olivia Nguyen",    "Send revised quote",               2, Sarah),  "Not Started", "High"),
    (("Deals",    "Acme plant analytics rollout", "Wendy Castellano", "Prepare rollout calendar",         5, Marcus), "In Progress", "High"),
    (("Deals",    "Meridian patient portal",      "Angela Foster",    "Collect security answers",        -2, Dana),   "Not Started", "Highest"),
    (("Accounts", "Swift Freight Lines",          "Pieter de Vries",  "Book site visit",                  9, Marcus), "Not Started", "Normal"),
    (("Deals",    "Redwood branch renewal",       "Derek Holloway",   "Chase signature",                -12, Dana),   "Waiting for input", "High"),
    (("Leads",    "Jason Tran",                   "",                 "First call",                       1, Tom),    "Not Started", "Normal"),
];

#[rustfmt::skip]
const EVENTS: &[(Activity, i8)] = &[
    (("Accounts", "TechStart Pty Ltd",            "Olivia Nguyen",    "Quarterly review",               -19, Sarah),  10),
    (("Deals",    "Acme plant analytics rollout", "Wendy Castellano", "Plant walkthrough",                7, Marcus),  9),
    (("Deals",    "Juniper loyalty platform",     "Monique Harris",   "Steering meeting",                -2, Dana),   14),
    (("Deals",    "Nordlicht grid reporting",     "Stefan Albrecht",  "Contract review",                  3, Priya),  11),
];

#[rustfmt::skip]
const CALLS: &[(Activity, &str, &str)] = &[
    (("Accounts", "TechStart Pty Ltd",            "Olivia Nguyen",    "Pricing call",                    -6, Sarah),  "Outbound", "00:24"),
    (("Accounts", "TechStart Pty Ltd",            "Liam Fraser",      "Technical questions",            -33, Sarah),  "Inbound",  "00:41"),
    (("Accounts", "TechStart Pty Ltd",            "Olivia Nguyen",    "Onboarding check",               -75, Sarah),  "Outbound", "00:12"),
    (("Accounts", "Acme Corp",                    "Raj Malhotra",     "Data centre questions",          -11, Marcus), "Inbound",  "00:18"),
    (("Deals",    "Acme supplier portal",         "Raj Malhotra",     "Scope of the supplier portal",   -66, Marcus), "Outbound", "00:32"),
    (("Deals",    "Finch client workspace",       "Alistair Finch",   "Terms",                           -7, Marcus), "Outbound", "00:15"),
    (("Accounts", "BlueSky Builders",             "Carla Mendes",     "Invoice dates",                   -9, Priya),  "Inbound",  "00:08"),
    (("Leads",    "Nadia Brooks",                 "",                 "After the webinar",               -5, Tom),    "Outbound", "00:20"),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for &(module, name, title, content, days, author) in NOTES {
        let age = Age { created: days, modified: days, active: None };
        let parent = seeder.id(module, name).map(|id| json!({"module": {"api_name": module}, "id": id.to_string()}));
        let values = json!({"Note_Title": title, "Note_Content": content, "Parent_Id": parent});
        seeder.add("Notes", title, author, age, values);
    }
    for &(activity, status, priority) in TASKS {
        let due = seeder.day(activity.4).to_string();
        let own = json!({"Subject": activity.3, "Due_Date": due, "Status": status, "Priority": priority});
        add(seeder, "Tasks", activity, own);
    }
    for &(activity, hour) in EVENTS {
        let own = json!({
            "Event_Title": activity.3,
            "Start_DateTime": seeder.moment(activity.4, hour),
            "End_DateTime": seeder.moment(activity.4, hour + 1),
        });
        add(seeder, "Events", activity, own);
    }
    for &(activity, kind, duration) in CALLS {
        let own = json!({
            "Subject": activity.3,
            "Call_Type": kind,
            "Call_Start_Time": seeder.moment(activity.4, 13),
            "Call_Duration": duration,
        });
        add(seeder, "Calls", activity, own);
    }
}

fn add(seeder: &mut Seeder, module: &'static str, activity: Activity, mut values: Value) {
    let (parent_module, parent, contact, subject, days, owner) = activity;
    values["Who_Id"] = seeder.lookup("Contacts", contact);
    values["What_Id"] = seeder.lookup(parent_module, parent);
    values["$se_module"] = schema::module(parent_module).map(|module| module.api_name).into();
    let past = i64::from(days.min(0).unsigned_abs());
    seeder.add(module, subject, owner, Age { created: past + 3, modified: past, active: None }, values);
}
