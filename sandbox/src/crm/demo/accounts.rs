//! Accounts. The customer numbers are those of the same customers elsewhere.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};

/// Name, type, industry, city, country, employees, annual revenue, owner.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, u32, u32, Owner);

#[rustfmt::skip]
const ACCOUNTS: &[Row] = &[
    ("Acme Corp",                 "Customer",    "Manufacturing",      "Chicago",      "United States", 1200, 240_000_000, Marcus),
    ("TechStart Pty Ltd",         "Customer",    "Technology",         "Sydney",       "Australia",       45,   6_500_000, Sarah),
    ("BlueSky Builders",          "Customer",    "Construction",       "Denver",       "United States",  310,  58_000_000, Priya),
    ("Ironbridge Construction",   "Customer",    "Construction",       "Leeds",        "United Kingdom", 520,  91_000_000, Priya),
    ("Harbour & Stone",           "Customer",    "Construction",       "Melbourne",    "Australia",      140,  22_000_000, Sarah),
    ("Keystone Civil Works",      "Prospect",    "Construction",       "Pittsburgh",   "United States",  260,  47_000_000, Marcus),
    ("Meridian Health Group",     "Customer",    "Healthcare",         "Boston",       "United States", 2400, 410_000_000, Dana),
    ("Lakeside Clinics",          "Customer",    "Healthcare",         "Toronto",      "Canada",         180,  27_000_000, Sarah),
    ("Nordlicht Energie",         "Customer",    "Energy",             "Hamburg",      "Germany",        640, 150_000_000, Priya),
    ("SolarNova",                 "Prospect",    "Energy",             "Lisbon",       "Portugal",        75,   9_800_000, Tom),
    ("Finch & Partners",          "Customer",    "Financial Services", "London",       "United Kingdom", 220,  64_000_000, Marcus),
    ("Redwood Credit Union",      "Customer",    "Financial Services", "Portland",     "United States",  410,  83_000_000, Dana),
    ("Cobalt Insurance",          "Prospect",    "Financial Services", "Dublin",       "Ireland",        330,  72_000_000, Sarah),
    ("Brightpath Schools",        "Customer",    "Education",          "Austin",       "United States",  900,  35_000_000, Priya),
    ("Universidade Atlantica",    "Prospect",    "Education",          "Porto",        "Portugal",      1500,  60_000_000, Tom),
    ("Swift Freight Lines",       "Customer",    "Logistics",          "Rotterdam",    "Netherlands",    780, 130_000_000, Marcus),
    ("Pacific Crate & Cargo",     "Customer",    "Logistics",          "Seattle",      "United States",  290,  41_000_000, Sarah),
    ("Juniper Retail Group",      "Customer",    "Retail",             "Atlanta",      "United States", 3100, 520_000_000, Dana),
    ("Maison Verte",              "Customer",    "Retail",             "Lyon",         "France",          95,  12_000_000, Priya),
    ("Copper Kettle Hotels",      "Customer",    "Hospitality",        "Edinburgh",    "United Kingdom", 430,  38_000_000, Tom),
    ("Vantage Media",             "Prospect",    "Media",              "New York",     "United States",  160,  31_000_000, Marcus),
    ("Greenfield Farms",          "Customer",    "Agriculture",        "Des Moines",   "United States",  120,  18_000_000, Tom),
    ("City of Marlow",            "Customer",    "Government",         "Marlow",       "United Kingdom", 350,  25_000_000, Sarah),
    ("Quantum Loom",              "Partner",     "Technology",         "Bengaluru",    "India",          210,  29_000_000, Dana),
    ("Zenith Robotics",           "Prospect",    "Manufacturing",      "Stuttgart",    "Germany",        370,  88_000_000, Priya),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for (index, &(name, kind, industry, city, country, employees, revenue, owner)) in ACCOUNTS.iter().enumerate() {
        let days = i64::try_from(index).unwrap_or_default();
        let age = Age { created: 620 - days * 11, modified: 5 + days * 3, active: Some(2 + days * 2) };
        let values = json!({
            "Account_Name": name,
            "Account_Type": kind,
            "Industry": industry,
            "Billing_City": city,
            "Billing_Country": country,
            "Employees": employees,
            "Annual_Revenue": revenue,
            "Website": format!("https://www.{}", domain(name)),
            "Phone": format!("+1 555 02{index:02}"),
            "Customer_Number": format!("CUST-{:04}", 1001 + index),
        });
        seeder.add("Accounts", name, owner, age, values);
    }
}

/// The domain of a company: a name under `.example`, which nobody owns.
pub(super) fn domain(company: &str) -> String {
    let letters: String = company.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{}.example", letters.to_lowercase())
}
