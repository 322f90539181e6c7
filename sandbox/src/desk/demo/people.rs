//! Departments, agents, teams and the addresses that replies are sent from.

use serde_json::{Value, json};

use super::{Builder, stamp};

const DOMAIN: &str = "northwind-demo.example";

/// Name, description, whether it is in use. The first is where tickets without a department go.
#[rustfmt::skip]
const DEPARTMENTS: &[(&str, &str, bool)] = &[
    ("Support",           "First line: everything comes in here",        true),
    ("Technical Support", "Faults and integrations",                     true),
    ("Finance",           "Invoices, payments and refunds",              true),
    ("Engineering",       "Outages and bugs that need a code change",    true),
    ("Networking",        "Connectivity and hosting",                    true),
    ("Legacy Products",   "Closed; its products are no longer supported", false),
];

/// Name, role, profile, departments, whether active and confirmed. The first is the agent of the demo token.
type Agent = (&'static str, &'static str, &'static str, &'static [&'static str], bool, bool);

#[rustfmt::skip]
const AGENTS: &[Agent] = &[
    ("Dana Whitfield",   "CEO",           "Administrator", &["Support", "Technical Support", "Finance", "Engineering", "Networking"], true, true),
    ("Marcus Lindqvist", "Support Lead",  "Administrator", &["Support", "Technical Support"],      true,  true),
    ("Sarah Jenkins",    "Support Agent", "Agent",         &["Technical Support", "Support"],      true,  true),
    ("Sarah Whitlock",   "Support Agent", "Agent",         &["Support"],                           true,  true),
    ("Omar Haddad",      "Support Agent", "Agent",         &["Support"],                           true,  true),
    ("Nina Kowalczyk",   "Support Agent", "Agent",         &["Support"],                           true,  true),
    ("Grace Oyelaran",   "Accountant",    "Agent",         &["Finance"],                           true,  true),
    ("Ravi Menon",       "Engineer",      "Agent",         &["Engineering", "Technical Support"],  true,  true),
    ("Lena Fischer",     "Network Engineer", "Agent",      &["Networking"],                        true,  true),
    ("Jonas Weber",      "Support Agent", "Agent",         &["Support"],                           false, true),
    ("Aiko Tanaka",      "Support Agent", "Light Agent",   &["Support"],                           true,  false),
];

/// Name, department, members.
const TEAMS: &[(&str, &str, &[&str])] = &[
    ("L1 Support", "Support", &["Omar Haddad", "Nina Kowalczyk", "Sarah Whitlock"]),
    ("Tier 2 Technical Support", "Technical Support", &["Sarah Jenkins", "Ravi Menon"]),
    ("Finance", "Finance", &["Grace Oyelaran"]),
    ("Engineering", "Engineering", &["Ravi Menon"]),
    ("Network Operations", "Networking", &["Lena Fischer"]),
];

/// Department, local part, name that customers see, whether it can be used.
const ADDRESSES: &[(&str, &str, &str, bool)] = &[
    ("Support", "help-old", "Helpdesk", false),
    ("Support", "support", "Northwind Support", true),
    ("Technical Support", "tech", "Northwind Technical Support", true),
    ("Finance", "billing", "Northwind Billing", true),
    ("Engineering", "engineering", "Northwind Engineering", true),
    ("Networking", "network", "Northwind Network Operations", true),
];

pub(super) fn add(builder: &mut Builder) {
    let created = stamp(builder.ago(24 * 900));
    for (index, &(name, description, enabled)) in DEPARTMENTS.iter().enumerate() {
        let department = json!({
            "name": name, "description": description, "isEnabled": enabled, "isDefault": index == 0,
            "nameInCustomerPortal": name, "sanitizedName": name.to_lowercase().replace(' ', "-"),
            "isVisibleInCustomerPortal": enabled, "isAssignToTeamEnabled": true, "chatStatus": "NOT_CREATED",
            "hasLogo": false, "creatorId": null, "createdTime": created,
        });
        builder.add("departments", name, department);
    }
    for (index, &(name, role, profile, departments, active, confirmed)) in AGENTS.iter().enumerate() {
        let (first, last) = name.split_once(' ').unwrap_or(("", name));
        let departments: Vec<Value> = departments.iter().map(|name| builder.id("departments", name)).collect();
        let agent = json!({
            "name": name, "firstName": first, "lastName": last,
            "emailId": format!("{}@{DOMAIN}", name.to_lowercase().replace(' ', ".")),
            "phone": format!("+1 555 04{index:02}"), "mobile": null, "extn": null,
            "status": if active { "ACTIVE" } else { "DISABLED" }, "isConfirmed": confirmed,
            "roleId": (6_100_000_000_001 + index).to_string(), "roleName": role,
            "profileId": (6_200_000_000_001_usize + profile.len()).to_string(), "profileName": profile,
            "rolePermissionType": if profile == "Administrator" { "Admin" } else { "AgentTeamPersonal" },
            "associatedDepartmentIds": departments, "associatedChatDepartmentIds": [], "channelExpert": [],
            "timeZone": "UTC", "langCode": "en_US", "countryCode": "en_US", "aboutInfo": null, "photoURL": null,
            "zuid": (60_100_000 + index).to_string(), "isZiaAgent": false,
        });
        builder.add("agents", name, agent);
    }
    for &(name, department, members) in TEAMS {
        let members: Vec<Value> = members.iter().map(|name| builder.id("agents", name)).collect();
        let department = builder.id("departments", department);
        builder.add(
            "teams",
            name,
            json!({
                "name": name, "description": null, "departmentId": department, "logoUrl": null, "memberIds": members,
            }),
        );
    }
    for &(department, local, display, active) in ADDRESSES {
        let address = format!("{local}@{DOMAIN}");
        let department = builder.id("departments", department);
        builder.add(
            "mailReplyAddresses",
            &address,
            json!({
                "address": address, "displayName": display, "departmentId": department, "isActive": active,
                "isVerified": true, "isSmtpEnabled": false, "serviceProviderType": "ZohoSMTP", "smtpDetails": null,
                "createdBy": null, "modifiedBy": null, "createdTime": created, "modifiedTime": created,
            }),
        );
    }
}
