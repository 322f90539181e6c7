//! Leads: people who asked, were met or were found.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};
use crate::customers::domain;

/// Full name, company, source, status, industry, city, expected value, days since creation, owner.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, u32, i64, Owner);

#[rustfmt::skip]
const LEADS: &[Row] = &[
    // The webinar of last week.
    ("Nadia Brooks",      "TechCorp Solutions",      "Webinar",           "Contacted",            "Technology",         "San Jose",      15_000,   6, Tom),
    ("Felix Hartmann",    "Hartmann Logistik",       "Webinar",           "Not Contacted",        "Logistics",          "Bremen",        28_000,   6, Tom),
    ("Chloe Martin",      "Atelier Lumen",           "Webinar",           "Not Contacted",        "Retail",             "Nantes",         9_000,   6, Tom),
    ("Kwame Mensah",      "Accra Digital",           "Webinar",           "Attempted to Contact", "Technology",         "Accra",         22_000,   7, Sarah),
    ("Diane Keller",      "Keller & Sons",           "Webinar",           "Pre-Qualified",        "Manufacturing",      "Cleveland",     41_000,   7, Priya),
    ("Omar Haddad",       "Cedar Analytics",         "Webinar",           "Contacted",            "Technology",         "Amman",         33_000,   8, Marcus),
    ("Sofia Lindgren",    "Lindgren Design",         "Webinar",           "Not Qualified",        "Media",              "Malmo",          4_000,   9, Tom),
    ("Peter Walsh",       "TechCorp Industrial",     "Webinar",           "Not Contacted",        "Manufacturing",      "Cork",          18_000,  10, Sarah),
    // The trade show, of which seven were never called.
    ("Brian Costa",       "Costa Steelworks",        "Trade Show",        "Not Contacted",        "Manufacturing",      "Birmingham",    52_000,  21, Marcus),
    ("Yuki Sato",         "Sato Instruments",        "Trade Show",        "Not Contacted",        "Manufacturing",      "Osaka",         67_000,  21, Priya),
    ("Helen Marsh",       "Marsh Packaging",         "Trade Show",        "Not Contacted",        "Manufacturing",      "Bristol",       24_000,  21, Tom),
    ("Andre Dubois",      "Dubois Agro",             "Trade Show",        "Not Contacted",        "Agriculture",        "Reims",         13_000,  22, Tom),
    ("Carmen Ruiz",       "Ruiz Hermanos",           "Trade Show",        "Not Contacted",        "Construction",       "Valencia",      38_000,  22, Sarah),
    ("Patrick O'Brien",   "O'Brien Joinery",         "Trade Show",        "Not Contacted",        "Construction",       "Galway",        11_000,  22, Sarah),
    ("Lena Fischer",      "Fischer Optik",           "Trade Show",        "Not Contacted",        "Healthcare",         "Jena",          46_000,  23, Priya),
    ("Victor Almeida",    "Almeida Shipping",        "Trade Show",        "Contacted",            "Logistics",          "Santos",        72_000,  21, Marcus),
    ("Rosa Bianchi",      "Bianchi Ceramica",        "Trade Show",        "Contacted",            "Manufacturing",      "Faenza",        19_000,  21, Priya),
    ("Craig Donnelly",    "Donnelly Plant Hire",     "Trade Show",        "Attempted to Contact", "Construction",       "Glasgow",       27_000,  22, Tom),
    ("Mei Wong",          "Harbourlight Travel",     "Trade Show",        "Pre-Qualified",        "Hospitality",        "Hong Kong",     35_000,  22, Sarah),
    ("Ivan Horvat",       "Horvat Energija",         "Trade Show",        "Lost Lead",            "Energy",             "Zagreb",        21_000,  23, Priya),
    ("Amina Diallo",      "Dakar Textiles",          "Trade Show",        "Junk Lead",            "Retail",             "Dakar",          2_000,  23, Tom),
    // From the website.
    ("Jason Tran",        "Tran Dental",             "Web Download",      "Not Contacted",        "Healthcare",         "Sacramento",     8_000,   1, Tom),
    ("Emily Stone",       "Stonebridge Legal",       "Web Download",      "Not Contacted",        "Financial Services", "Nashville",     16_000,   2, Tom),
    ("Mark Evans",        "Evans Roofing",           "Web Download",      "Contacted",            "Construction",       "Tulsa",         12_000,   4, Sarah),
    ("Farah Khan",        "Crescent Foods",          "Web Download",      "Pre-Qualified",        "Retail",             "Manchester",    44_000,  11, Marcus),
    ("Daniel Novak",      "Novak Tooling",           "Web Download",      "Contacted",            "Manufacturing",      "Brno",          30_000,  15, Priya),
    ("Laura Becker",      "Becker Immobilien",       "Web Research",      "Contact in Future",    "Financial Services", "Frankfurt",     26_000,  35, Sarah),
    ("Hugo Silva",        "Silva Vinhos",            "Web Research",      "Not Contacted",        "Agriculture",        "Evora",          7_000,  12, Tom),
    ("Grace Adeyemi",     "Lagos Fintech Hub",       "Web Research",      "Contacted",            "Financial Services", "Lagos",         58_000,  18, Marcus),
    ("Thomas Reed",       "Reed Outdoor",            "Web Research",      "Attempted to Contact", "Retail",             "Boise",         10_000,  27, Tom),
    ("Julia Roth",        "Roth Medizintechnik",     "Chat",              "Pre-Qualified",        "Healthcare",         "Zurich",        85_000,   3, Dana),
    ("Aaron Blake",       "Blake Studios",           "Chat",              "Contacted",            "Media",              "Los Angeles",   14_000,   5, Sarah),
    ("Noor Rahman",       "Rahman Garments",         "Chat",              "Not Contacted",        "Manufacturing",      "Dhaka",         31_000,   2, Priya),
    ("Simon Clarke",      "Clarke Surveying",        "Chat",              "Not Qualified",        "Construction",       "Hull",           3_000,  16, Tom),
    // By telephone and by referral.
    ("Denise Porter",     "Porter Catering",         "Cold Call",         "Attempted to Contact", "Hospitality",        "Memphis",        9_500,  29, Tom),
    ("Ricardo Gomez",     "Gomez Transportes",       "Cold Call",         "Contacted",            "Logistics",          "Monterrey",     47_000,  31, Marcus),
    ("Ingrid Dahl",       "Dahl Seafood",            "Cold Call",         "Contact in Future",    "Agriculture",        "Bergen",        23_000,  44, Priya),
    ("Paul Simmons",      "Simmons Print",           "Cold Call",         "Lost Lead",            "Media",              "Norwich",        5_500,  60, Tom),
    ("Alice Monroe",      "Monroe Bio",              "External Referral", "Pre-Qualified",        "Healthcare",         "San Diego",    120_000,   9, Dana),
    ("George Papadakis",  "Aegean Ferries",          "External Referral", "Contacted",            "Logistics",          "Piraeus",       76_000,  13, Marcus),
    ("Bianca Rossi",      "Rossi Motori",            "External Referral", "Contacted",            "Manufacturing",      "Modena",        64_000,  17, Priya),
    ("Kevin Yates",       "Yates Legal",             "External Referral", "Not Contacted",        "Financial Services", "Leicester",     17_000,  20, Sarah),
    ("Salma Idris",       "Idris Consulting",        "Employee Referral", "Contacted",            "Technology",         "Cairo",         25_000,  14, Sarah),
    ("Mason Wright",      "Wright Aerospace",        "Employee Referral", "Pre-Qualified",        "Manufacturing",      "Wichita",      140_000,  10, Dana),
    ("Tessa Vermeer",     "Vermeer Bloemen",         "Employee Referral", "Not Contacted",        "Agriculture",        "Aalsmeer",      12_500,   8, Tom),
    ("Caleb Foster",      "Foster Analytics",        "Partner",           "Contacted",            "Technology",         "Raleigh",       37_000,  19, Marcus),
    ("Zara Ahmed",        "Ahmed Pharma",            "Partner",           "Pre-Qualified",        "Healthcare",         "Karachi",       92_000,  24, Priya),
    ("Oskar Nilsson",     "Nilsson Marine",          "Partner",           "Attempted to Contact", "Logistics",          "Gothenburg",    43_000,  26, Sarah),
    ("Irene Castro",      "Castro Educa",            "Partner",           "Not Contacted",        "Education",          "Bogota",        20_000,  28, Tom),
    // From campaigns.
    ("Warren Hayes",      "Hayes Hardware",          "Advertisement",     "Junk Lead",            "Retail",             "Omaha",          1_500,  40, Tom),
    ("Claudia Schmid",    "Schmid Kliniken",         "Advertisement",     "Contacted",            "Healthcare",         "Vienna",        69_000,  33, Priya),
    ("Ben Gallagher",     "Gallagher Brewing",       "Advertisement",     "Not Contacted",        "Hospitality",        "Asheville",     14_500,  25, Tom),
    ("Yasmin Saleh",      "Saleh Interiors",         "Advertisement",     "Contact in Future",    "Retail",             "Dubai",         29_000,  50, Sarah),
    ("Leo Andersson",     "Andersson Skog",          "Public Relations",  "Contacted",            "Agriculture",        "Umea",          34_000,  36, Marcus),
    ("Martha Quinn",      "Quinn Academy",           "Public Relations",  "Pre-Qualified",        "Education",          "Limerick",      39_000,  30, Sarah),
    ("Dmitri Volkov",     "Volkov Metals",           "Seminar Partner",   "Not Qualified",        "Manufacturing",      "Riga",           6_000,  58, Priya),
    ("Hannah Cole",       "Cole Veterinary",         "Internal Seminar",  "Contacted",            "Healthcare",         "Christchurch",  18_500,  42, Tom),
    ("Rafael Torres",     "Torres Solar",            "Internal Seminar",  "Pre-Qualified",        "Energy",             "Seville",       57_000,  38, Marcus),
    ("Elise Moreau",      "Moreau Conseil",          "Sales Email Alias", "Not Contacted",        "Financial Services", "Bordeaux",      11_500,   5, Tom),
    ("Stuart Bell",       "Bell Foundry",            "Online Store",      "Contacted",            "Manufacturing",      "Sheffield",     21_500,  46, Sarah),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for (index, &(name, company, source, status, industry, city, value, days, owner)) in LEADS.iter().enumerate() {
        let (first, last) = name.split_once(' ').unwrap_or(("", name));
        let touched = !matches!(status, "Not Contacted" | "-None-");
        let age =
            Age { created: days, modified: if touched { days / 2 } else { days }, active: touched.then_some(days / 2) };
        let local = format!("{first}.{last}").to_lowercase().replace('\'', "");
        let values = json!({
            "First_Name": first,
            "Last_Name": last,
            "Company": company,
            "Email": format!("{local}@{}", domain(company)),
            "Phone": format!("+1 555 04{index:02}"),
            "Lead_Source": source,
            "Lead_Status": status,
            "Industry": industry,
            "City": city,
            "Expected_Deal_Value": value,
            "Designation": if index % 2 == 0 { "Managing Director" } else { "Operations Manager" },
        });
        seeder.add("Leads", name, owner, age, values);
    }
}
