//! Contacts: people at the accounts.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
    accounts::domain,
};

/// Full name, account, title, owner, days since the last activity.
type Row = (&'static str, &'static str, &'static str, Owner, Option<i64>);

#[rustfmt::skip]
const CONTACTS: &[Row] = &[
    ("Wendy Castellano",  "Acme Corp",               "VP Operations",          Marcus, Some(4)),
    ("Raj Malhotra",      "Acme Corp",               "IT Director",            Marcus, Some(11)),
    ("Ethan Brandt",      "Acme Corp",               "Purchasing Manager",     Marcus, Some(48)),
    ("Olivia Nguyen",     "TechStart Pty Ltd",       "Co-founder",             Sarah,  Some(6)),
    ("Liam Fraser",       "TechStart Pty Ltd",       "Head of Engineering",    Sarah,  Some(19)),
    ("Carla Mendes",      "BlueSky Builders",        "Chief Financial Officer",Priya,  Some(9)),
    ("Hank Sorensen",     "BlueSky Builders",        "Site Operations Lead",   Priya,  Some(55)),
    ("Fiona Hargreaves",  "Ironbridge Construction", "Procurement Director",   Priya,  Some(14)),
    ("Gareth Pugh",       "Ironbridge Construction", "IT Manager",             Priya,  Some(37)),
    ("Mia Robertson",     "Harbour & Stone",         "General Manager",        Sarah,  Some(22)),
    ("Walter Kowalski",   "Keystone Civil Works",    "Owner",                  Marcus, Some(63)),
    ("Angela Foster",     "Meridian Health Group",   "Chief Information Officer", Dana, Some(3)),
    ("Samuel Osei",       "Meridian Health Group",   "Programme Manager",      Dana,   Some(16)),
    ("Beatrice Lang",     "Lakeside Clinics",        "Practice Director",      Sarah,  Some(28)),
    ("Stefan Albrecht",   "Nordlicht Energie",       "Head of Digital",        Priya,  Some(8)),
    ("Katrin Vogel",      "Nordlicht Energie",       "Controller",             Priya,  Some(41)),
    ("Ines Carvalho",     "SolarNova",               "Managing Director",      Tom,    Some(13)),
    ("Alistair Finch",    "Finch & Partners",        "Senior Partner",         Marcus, Some(7)),
    ("Joanna Reid",       "Finch & Partners",        "Operations Manager",     Marcus, Some(25)),
    ("Derek Holloway",    "Redwood Credit Union",    "Chief Technology Officer", Dana, Some(12)),
    ("Marisol Vega",      "Redwood Credit Union",    "Branch Director",        Dana,   Some(70)),
    ("Ciaran Doyle",      "Cobalt Insurance",        "Head of Claims",         Sarah,  Some(18)),
    ("Tanya Brightman",   "Brightpath Schools",      "Superintendent",         Priya,  Some(33)),
    ("Luis Ortega",       "Brightpath Schools",      "Technology Coordinator", Priya,  Some(10)),
    ("Rui Tavares",       "Universidade Atlantica",  "Registrar",              Tom,    Some(45)),
    ("Pieter de Vries",   "Swift Freight Lines",     "Fleet Director",         Marcus, Some(5)),
    ("Annelies Bakker",   "Swift Freight Lines",     "Finance Lead",           Marcus, Some(21)),
    ("Grace Lindholm",    "Pacific Crate & Cargo",   "Warehouse Director",     Sarah,  Some(15)),
    ("Monique Harris",    "Juniper Retail Group",    "Chief Digital Officer",  Dana,   Some(2)),
    ("Trevor Banks",      "Juniper Retail Group",    "Store Systems Manager",  Dana,   Some(39)),
    ("Camille Laurent",   "Maison Verte",            "Founder",                Priya,  Some(17)),
    ("Euan MacLeod",      "Copper Kettle Hotels",    "Group Manager",          Tom,    Some(26)),
    ("Isla Drummond",     "Copper Kettle Hotels",    "Head of Guest Services", Tom,    Some(52)),
    ("Ruben Adler",       "Vantage Media",           "Producer",               Marcus, Some(24)),
    ("Nathan Colby",      "Greenfield Farms",        "Operations Lead",        Tom,    Some(66)),
    ("Harriet Dunn",      "City of Marlow",          "Head of IT",             Sarah,  Some(20)),
    ("Vikram Desai",      "Quantum Loom",            "Alliances Director",     Dana,   Some(1)),
    ("Lakshmi Iyer",      "Quantum Loom",            "Solutions Architect",    Dana,   None),
    ("Jurgen Maier",      "Zenith Robotics",         "Plant Manager",          Priya,  Some(27)),
    ("Heike Brandner",    "Zenith Robotics",         "Buyer",                  Priya,  Some(80)),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for (index, &(name, account, title, owner, active)) in CONTACTS.iter().enumerate() {
        let (first, last) = name.split_once(' ').unwrap_or(("", name));
        let days = i64::try_from(index).unwrap_or_default();
        let age = Age { created: 420 - days * 7, modified: active.unwrap_or(90), active };
        let local = format!("{first}.{last}").to_lowercase().replace(' ', "");
        let values = json!({
            "First_Name": first,
            "Last_Name": last,
            "Account_Name": seeder.lookup("Accounts", account),
            "Title": title,
            "Email": format!("{local}@{}", domain(account)),
            "Phone": format!("+1 555 01{index:02}"),
            "Mobile": format!("+1 555 31{index:02}"),
            "Lead_Source": if index % 3 == 0 { "Trade Show" } else { "Employee Referral" },
        });
        seeder.add("Contacts", name, owner, age, values);
    }
}
