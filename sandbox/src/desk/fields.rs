//! Fields of the organisation's modules, and the picklists whose values it chose itself.

use serde_json::{Value, json};

use super::{Call, error::Problem, error::Wrong, store::Record};
use crate::http::Reply;

/// The organisation's statuses with the kind of each. Zoho brings Open, On Hold, Escalated and Closed.
pub(super) const STATUSES: &[(&str, &str)] = &[
    ("Open", "Open"),
    ("Assigned", "Open"),
    ("Escalated", "Open"),
    ("On Hold", "On Hold"),
    ("Pending Customer Response", "On Hold"),
    ("Closed", "Closed"),
];

pub(super) const PRIORITIES: &[&str] = &["High", "Medium", "Low"];
pub(super) const CLASSIFICATIONS: &[&str] = &["Question", "Problem", "Feature", "Others"];
pub(super) const CHANNELS: &[&str] = &["Email", "Phone", "Web", "Chat", "Twitter", "Facebook", "Forums"];
pub(super) const CATEGORIES: &[&str] = &["Account", "Billing", "Integration", "Outage", "How-to"];
const CONTACT_TYPES: &[&str] = &["paidUser", "trialUser", "vip"];

/// Fields that the organisation added to tickets, with their types.
pub(super) const CUSTOM: &[(&str, &str, &str)] =
    &[("cf_affected_version", "Affected version", "Text"), ("cf_environment", "Environment", "Picklist")];
const ENVIRONMENTS: &[&str] = &["Production", "Staging"];

/// The kind of a status: Open, On Hold or Closed.
pub(super) fn status_type(status: &str) -> Option<&'static str> {
    STATUSES.iter().find(|(name, _)| *name == status).map(|(_, kind)| *kind)
}

/// Refuses values of a ticket that no picklist has, and custom fields that do not exist.
pub(super) fn check(ticket: &Record) -> Result<(), Problem> {
    let mut wrong = Vec::new();
    let lists = [
        ("priority", PRIORITIES),
        ("classification", CLASSIFICATIONS),
        ("channel", CHANNELS),
        ("category", CATEGORIES),
    ];
    for (name, choices) in lists {
        if ticket.get(name).and_then(Value::as_str).is_some_and(|value| !choices.contains(&value)) {
            wrong.push(Wrong::invalid(name));
        }
    }
    if ticket.get("status").is_some_and(|status| status.as_str().and_then(status_type).is_none()) {
        wrong.push(Wrong::invalid("status"));
    }
    for (name, value) in ticket.get("cf").and_then(Value::as_object).into_iter().flatten() {
        let known = CUSTOM.iter().any(|(api_name, ..)| api_name == name);
        let fits = value.is_null()
            || value.as_str().is_some_and(|text| name != "cf_environment" || ENVIRONMENTS.contains(&text));
        if !known || !fits {
            wrong.push(Wrong::invalid(&format!("cf/{name}")));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Problem::invalid_data(wrong)) }
}

/// `GET /organizationFields`
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["module", "departmentId"])?;
    let modules = ["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products"];
    let module = call.word_parameter("module", &modules)?.ok_or_else(|| Wrong::missing("module"))?;
    call.id_parameter("departmentId")?;
    let statuses: Vec<&str> = STATUSES.iter().map(|(name, _)| *name).collect();
    let standard: &[(&str, &str, &str, &[&str])] = match module {
        "tickets" => &[
            ("subject", "Subject", "Text", &[]),
            ("departmentId", "Department Name", "LookUp", &[]),
            ("contactId", "Contact Name", "LookUp", &[]),
            ("status", "Status", "Picklist", &statuses),
            ("priority", "Priority", "Picklist", PRIORITIES),
            ("classification", "Classifications", "Picklist", CLASSIFICATIONS),
            ("channel", "Channel", "Picklist", CHANNELS),
            ("category", "Category", "Picklist", CATEGORIES),
            ("dueDate", "Due Date", "DateTime", &[]),
            ("description", "Description", "Textarea", &[]),
        ],
        "contacts" => &[
            ("lastName", "Last Name", "Text", &[]),
            ("email", "Email", "Email", &[]),
            ("type", "Type", "Picklist", CONTACT_TYPES),
        ],
        "accounts" => &[("accountName", "Account Name", "Text", &[]), ("website", "Website", "URL", &[])],
        _ => &[],
    };
    let shown = |index: usize, (name, label, kind): (&str, &str, &str), values: &[&str], custom: bool| -> Value {
        let required = matches!(name, "subject" | "departmentId" | "contactId" | "lastName" | "accountName");
        let mut field = json!({
            "id": (7_000_000_000_001 + index as u64).to_string(), "apiName": name, "name": name, "displayLabel": label,
            "i18NLabel": label, "type": kind, "isCustomField": custom, "isMandatory": required,
            "isEncryptedField": false, "maxLength": "120",
        });
        if kind == "Picklist" {
            field["allowedValues"] = values.iter().map(|value| json!({"value": value})).collect();
        }
        field
    };
    let mut data: Vec<Value> = standard
        .iter()
        .enumerate()
        .map(|(index, &(name, label, kind, values))| shown(index, (name, label, kind), values, false))
        .collect();
    if module == "tickets" {
        data.extend(CUSTOM.iter().enumerate().map(|(index, &field)| shown(100 + index, field, ENVIRONMENTS, true)));
    }
    Ok(Reply::json(200, &json!({"data": data})))
}
