//! Vendors and campaigns, and tags on what was created before.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Elena, Marcus},
    Seeder,
};

/// Name, city, country, owner.
const VENDORS: &[(&str, &str, &str, Owner)] =
    &[("Brightline Hosting", "Dublin", "Ireland", Dana), ("Tidewater Events", "Baltimore", "United States", Marcus)];

/// Name, type, status, budget, owner.
const CAMPAIGNS: &[(&str, &str, &str, u32, Owner)] = &[
    ("Autumn webinar series", "Webinar", "Complete", 12_000, Elena),
    ("Midwest trade show", "Trade Show", "Active", 45_000, Marcus),
];

/// Module and name of a record, tag.
const TAGS: &[(&str, &str, &str)] = &[
    ("Deals", "Acme plant analytics rollout", "key deal"),
    ("Deals", "Acme supplier portal", "key deal"),
    ("Deals", "Redwood branch renewal", "renewal"),
    ("Leads", "Nadia Brooks", "webinar"),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for &(name, city, country, owner) in VENDORS {
        let age = Age { created: 300, modified: 40, active: None };
        seeder.add("Vendors", name, owner, age, json!({"Vendor_Name": name, "City": city, "Country": country}));
    }
    for &(name, kind, status, budget, owner) in CAMPAIGNS {
        let age = Age { created: 90, modified: 12, active: None };
        let values = json!({"Campaign_Name": name, "Type": kind, "Status": status, "Budgeted_Cost": budget});
        seeder.add("Campaigns", name, owner, age, values);
    }
    for &(module, name, tag) in TAGS {
        seeder.tag(module, name, tag);
    }
}
