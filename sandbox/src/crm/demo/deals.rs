//! Deals, by the month they close in.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};

/// Name, account, contact, amount, months from now and day of closing, stage, days since the last change, owner.
type Row = (&'static str, &'static str, &'static str, u32, i32, i8, &'static str, i64, Owner);

#[rustfmt::skip]
const DEALS: &[Row] = &[
    // This month: six above 50,000, by four owners.
    ("Acme plant analytics rollout",      "Acme Corp",               "Wendy Castellano", 125_000,  0, 12, "Proposal/Price Quote",     3, Marcus),
    ("Meridian patient portal",           "Meridian Health Group",   "Angela Foster",    210_000,  0, 25, "Negotiation/Review",       5, Dana),
    ("Swift Freight route planning",      "Swift Freight Lines",     "Pieter de Vries",   88_000,  0, 18, "Value Proposition",        8, Marcus),
    ("Nordlicht grid reporting",          "Nordlicht Energie",       "Stefan Albrecht",   97_500,  0, 28, "Negotiation/Review",      11, Priya),
    ("Lakeside records migration",        "Lakeside Clinics",        "Beatrice Lang",     56_000,  0,  3, "Identify Decision Makers", 14, Sarah),
    ("Juniper loyalty platform",          "Juniper Retail Group",    "Monique Harris",   175_000,  0, 20, "Proposal/Price Quote",     2, Dana),
    ("TechStart seats expansion",         "TechStart Pty Ltd",       "Olivia Nguyen",     18_000,  0, 15, "Proposal/Price Quote",     6, Sarah),
    ("Maison Verte web shop",             "Maison Verte",            "Camille Laurent",   24_500,  0, 22, "Needs Analysis",          10, Priya),
    ("Copper Kettle booking desk",        "Copper Kettle Hotels",    "Euan MacLeod",      50_000,  0, 27, "Value Proposition",        9, Tom),
    ("Finch client workspace",            "Finch & Partners",        "Alistair Finch",    42_000,  0,  9, "Negotiation/Review",       7, Marcus),
    // In negotiation, and untouched for more than a month.
    ("Ironbridge site reporting",         "Ironbridge Construction", "Fiona Hargreaves", 140_000,  1, 10, "Negotiation/Review",      34, Priya),
    ("Redwood branch renewal",            "Redwood Credit Union",    "Derek Holloway",    63_000,  1, 17, "Negotiation/Review",      41, Dana),
    ("BlueSky estimating suite",          "BlueSky Builders",        "Carla Mendes",      78_000,  2,  5, "Negotiation/Review",      47, Priya),
    ("Pacific Crate scanning",            "Pacific Crate & Cargo",   "Grace Lindholm",    36_000,  1, 24, "Negotiation/Review",      52, Sarah),
    ("Acme supplier portal",              "Acme Corp",               "Raj Malhotra",      91_000,  2, 19, "Negotiation/Review",      66, Marcus),
    ("Zenith line monitoring",            "Zenith Robotics",         "Jurgen Maier",     112_000,  1, 14, "Negotiation/Review",      27, Priya),
    // Later this year.
    ("Cobalt claims intake",              "Cobalt Insurance",        "Ciaran Doyle",      84_000,  1,  6, "Identify Decision Makers", 12, Sarah),
    ("Brightpath timetable cloud",        "Brightpath Schools",      "Tanya Brightman",   47_000,  1, 21, "Proposal/Price Quote",    16, Priya),
    ("Atlantica admissions pilot",        "Universidade Atlantica",  "Rui Tavares",       29_000,  2, 11, "Qualification",           44, Tom),
    ("SolarNova field service",           "SolarNova",               "Ines Carvalho",     33_500,  1, 26, "Needs Analysis",          13, Tom),
    ("Vantage rights catalogue",          "Vantage Media",           "Ruben Adler",       26_000,  2,  8, "Qualification",           24, Marcus),
    ("Keystone bid management",           "Keystone Civil Works",    "Walter Kowalski",   55_000,  2, 15, "Needs Analysis",          61, Marcus),
    ("Harbour & Stone job costing",       "Harbour & Stone",         "Mia Robertson",     39_000,  1, 12, "Value Proposition",       20, Sarah),
    ("Marlow citizen desk",               "City of Marlow",          "Harriet Dunn",      72_000,  3,  4, "Qualification",           19, Sarah),
    ("Quantum Loom co-sell",              "Quantum Loom",            "Vikram Desai",      65_000,  3, 20, "Needs Analysis",           1, Dana),
    ("Greenfield yield tracking",         "Greenfield Farms",        "Nathan Colby",      15_500,  2, 23, "Qualification",           65, Tom),
    ("Meridian billing add-on",           "Meridian Health Group",   "Samuel Osei",       44_000,  3,  9, "Value Proposition",       15, Dana),
    ("Juniper store analytics",           "Juniper Retail Group",    "Trevor Banks",      98_000,  4, 16, "Qualification",           38, Dana),
    ("Swift Freight driver app",          "Swift Freight Lines",     "Annelies Bakker",   51_000,  2, 27, "Identify Decision Makers", 21, Marcus),
    ("Nordlicht tariff tool",             "Nordlicht Energie",       "Katrin Vogel",      61_000,  4,  7, "Needs Analysis",          40, Priya),
    // Closed.
    ("Acme onboarding package",           "Acme Corp",               "Wendy Castellano",  32_000, -1, 18, "Closed Won",              25, Marcus),
    ("TechStart starter plan",            "TechStart Pty Ltd",       "Olivia Nguyen",      9_600, -3, 14, "Closed Won",              95, Sarah),
    ("BlueSky mobile crews",              "BlueSky Builders",        "Hank Sorensen",     27_500, -2, 22, "Closed Won",              57, Priya),
    ("Redwood fraud alerts",              "Redwood Credit Union",    "Marisol Vega",      58_000, -1, 11, "Closed Lost",             31, Dana),
    ("Finch archive scan",                "Finch & Partners",        "Joanna Reid",       12_000, -2,  6, "Closed Won",              71, Marcus),
    ("Copper Kettle table service",       "Copper Kettle Hotels",    "Isla Drummond",     21_000, -1, 25, "Closed Lost to Competition", 29, Tom),
    ("Brightpath tablets",                "Brightpath Schools",      "Luis Ortega",       68_500, -4, 10, "Closed Won",             128, Priya),
    ("Pacific Crate pilot",               "Pacific Crate & Cargo",   "Grace Lindholm",     7_500, -2, 19, "Closed Won",              59, Sarah),
    ("Ironbridge safety forms",           "Ironbridge Construction", "Gareth Pugh",       19_500, -3, 27, "Closed Won",              84, Priya),
    ("Acme spare parts shop",             "Acme Corp",               "Ethan Brandt",      76_000, -1,  8, "Closed Lost",             33, Marcus),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for &(name, account, contact, amount, months, day, stage, touched, owner) in DEALS {
        let age = Age { created: touched + 30, modified: touched, active: Some(touched) };
        let values = json!({
            "Deal_Name": name,
            "Account_Name": seeder.lookup("Accounts", account),
            "Contact_Name": seeder.lookup("Contacts", contact),
            "Amount": amount,
            "Closing_Date": seeder.day_of_month(months, day).to_string(),
            "Stage": stage,
            "Pipeline": "Standard (Standard)",
            "Type": if months < 0 { "Existing Business" } else { "New Business" },
        });
        seeder.add("Deals", name, owner, age, values);
    }
}
