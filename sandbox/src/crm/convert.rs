//! Lead conversion: `POST /Leads/{id}/actions/convert`.

use serde_json::{Map, Value, json};

use super::{
    Call,
    error::Problem,
    records::{self, Target},
    schema::{self, Module},
    store::{self, Record, id_of, parse_id, reference},
};
use crate::http::Reply;

/// Credits of a conversion.
const CREDITS: u64 = 5;

/// Which of a lead's fields become which of the account's.
const TO_ACCOUNT: &[(&str, &str)] = &[
    ("Company", "Account_Name"),
    ("Phone", "Phone"),
    ("Fax", "Fax"),
    ("Website", "Website"),
    ("Industry", "Industry"),
    ("Annual_Revenue", "Annual_Revenue"),
    ("No_of_Employees", "Employees"),
    ("Rating", "Rating"),
    ("Street", "Billing_Street"),
    ("City", "Billing_City"),
    ("State", "Billing_State"),
    ("Zip_Code", "Billing_Code"),
    ("Country", "Billing_Country"),
];

/// Which of a lead's fields become which of the contact's.
const TO_CONTACT: &[(&str, &str)] = &[
    ("Salutation", "Salutation"),
    ("First_Name", "First_Name"),
    ("Last_Name", "Last_Name"),
    ("Designation", "Title"),
    ("Email", "Email"),
    ("Secondary_Email", "Secondary_Email"),
    ("Phone", "Phone"),
    ("Mobile", "Mobile"),
    ("Fax", "Fax"),
    ("Lead_Source", "Lead_Source"),
    ("Email_Opt_Out", "Email_Opt_Out"),
    ("Skype_ID", "Skype_ID"),
    ("Street", "Mailing_Street"),
    ("City", "Mailing_City"),
    ("State", "Mailing_State"),
    ("Zip_Code", "Mailing_Zip"),
    ("Country", "Mailing_Country"),
    ("Description", "Description"),
];

const TO_DEAL: &[(&str, &str)] = &[("Lead_Source", "Lead_Source")];

/// What one of the three becomes: a record that is there, or a new one.
enum Outcome {
    Existing(u64),
    New(Value),
}

/// Converts a lead.
pub(super) fn run(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let id = parse_id(id).ok_or_else(|| Problem::invalid_segment(1))?;
    let lead = call.world.crm.store.get("Leads", id).cloned().ok_or_else(|| Problem::invalid_segment(1))?;
    if lead.converted {
        let details = json!({"resource_path_index": 1});
        return Err(Problem::new("ID_ALREADY_CONVERTED", "id already converted", details));
    }
    let body = call.body()?;
    let order = &records::items(&body, 1)?[0];
    let converted = convert(call, &lead, order);
    // A refusal of what was ordered stands inside `data`, as with any other write.
    Ok(records::batch(call, vec![converted], 200).costing(CREDITS))
}

fn convert(call: &mut Call, lead: &Record, order: &Value) -> Result<Value, Problem> {
    let path = "$.data[0]";
    if !order.is_object() {
        return Err(Problem::wrong_type("jsonobject", "data", path));
    }
    for name in ["overwrite", "notify_lead_owner", "notify_new_entity_owner"] {
        if order.get(name).is_some_and(|value| !value.is_boolean()) {
            return Err(Problem::wrong_type("boolean", name, &format!("{path}.{name}")));
        }
    }
    let owner = match order.get("assign_to") {
        None | Some(Value::Null) => lead.owner,
        Some(user) => id_of(user)
            .filter(|id| call.world.crm.store.user(*id).is_some_and(|user| user.active))
            .ok_or_else(|| Problem::unknown_related("assign_to", &format!("{path}.assign_to")))?,
    };
    let overwrite = order["overwrite"].as_bool().unwrap_or(false);

    // Everything is checked before anything is written: a refused conversion leaves nothing behind.
    let has_company = lead.values.get("Company").is_some();
    let account = match order.get("Accounts") {
        None | Some(Value::Null) if !has_company => None,
        given => Some(outcome(call, module("Accounts")?, given, mapped(lead, TO_ACCOUNT))?),
    };
    let contact = outcome(call, module("Contacts")?, order.get("Contacts"), mapped(lead, TO_CONTACT))?;
    let deal = match order.get("Deals") {
        None | Some(Value::Null) => None,
        Some(deal) => Some(deal_of(call, lead, deal)?),
    };
    let tags = carried_tags(order, lead)?;

    let account = account
        .map(|outcome| settle(call, module("Accounts")?, outcome, owner, lead, overwrite.then_some(TO_ACCOUNT)))
        .transpose()?;
    let contact = match contact {
        Outcome::New(mut values) => {
            if let Some(account) = account {
                values["Account_Name"] = reference(account);
            }
            Outcome::New(values)
        }
        existing @ Outcome::Existing(_) => existing,
    };
    let contact = settle(call, module("Contacts")?, contact, owner, lead, overwrite.then_some(TO_CONTACT))?;
    let deal = match deal {
        None => None,
        Some(mut values) => {
            values["Contact_Name"] = reference(contact);
            if let Some(account) = account {
                values["Account_Name"] = reference(account);
            }
            Some(settle(call, module("Deals")?, Outcome::New(values), owner, lead, None)?)
        }
    };
    finish(call, lead.id, [("Accounts", account), ("Contacts", Some(contact)), ("Deals", deal)], &tags);
    let shown = |name: &str, id: Option<u64>| -> Value {
        let store = &call.world.crm.store;
        let Some((module, id)) = schema::module(name).zip(id) else { return Value::Null };
        let called = store.get(name, id).map(|record| store::name(module, record));
        json!({"name": called, "id": id.to_string()})
    };
    Ok(json!({
        "code": "SUCCESS",
        "message": "The record has been converted successfully",
        "details": {
            "Contacts": shown("Contacts", Some(contact)),
            "Deals": shown("Deals", deal),
            "Accounts": shown("Accounts", account),
        },
        "status": "success",
    }))
}

fn module(name: &str) -> Result<&'static Module, Problem> {
    schema::module(name).ok_or_else(Problem::invalid_module)
}

/// The lead's values under the names they get.
fn mapped(lead: &Record, names: &[(&str, &str)]) -> Map<String, Value> {
    (names.iter()).filter_map(|(from, to)| Some(((*to).to_owned(), lead.values.get(*from)?.clone()))).collect()
}

/// What `Accounts` or `Contacts` asks for, checked: an id names a record that is there, anything else are values that
/// come before the lead's.
fn outcome(
    call: &Call,
    module: &'static Module,
    given: Option<&Value>,
    mut values: Map<String, Value>,
) -> Result<Outcome, Problem> {
    let path = format!("$.data[0].{}", module.api_name);
    let given = match given {
        None | Some(Value::Null) => &Map::new(),
        Some(Value::Object(given)) => given,
        Some(_) => return Err(Problem::wrong_type("jsonobject", module.api_name, &path)),
    };
    if let Some(id) = given.get("id") {
        let known =
            id.as_str().and_then(parse_id).filter(|id| call.world.crm.store.get(module.api_name, *id).is_some());
        return known.map(Outcome::Existing).ok_or_else(|| Problem::unknown_related("id", &format!("{path}.id")));
    }
    values.extend(given.clone());
    let values = Value::Object(values);
    records::prepare(call.world, &Target { module, existing: None, path }, &values)?;
    Ok(Outcome::New(values))
}

/// The deal's values, checked. Closing date and stage are required here, unlike in an insert.
fn deal_of(call: &Call, lead: &Record, given: &Value) -> Result<Value, Problem> {
    let path = "$.data[0].Deals".to_owned();
    let given = given.as_object().ok_or_else(|| Problem::wrong_type("jsonobject", "Deals", &path))?;
    for name in ["Deal_Name", "Closing_Date", "Stage"] {
        if given.get(name).is_none_or(Value::is_null) {
            return Err(Problem::mandatory(name, &format!("{path}.{name}")));
        }
    }
    let mut values = mapped(lead, TO_DEAL);
    values.extend(given.clone());
    let values = Value::Object(values);
    records::prepare(call.world, &Target { module: module("Deals")?, existing: None, path }, &values)?;
    Ok(values)
}

/// Creates what is new; with `overwrite`, gives what is there the lead's values.
fn settle(
    call: &mut Call,
    module: &'static Module,
    outcome: Outcome,
    owner: u64,
    lead: &Record,
    overwrite: Option<&[(&str, &str)]>,
) -> Result<u64, Problem> {
    match outcome {
        Outcome::New(values) => {
            let path = format!("$.data[0].{}", module.api_name);
            let mut prepared = records::prepare(call.world, &Target { module, existing: None, path }, &values)?;
            prepared.owner.get_or_insert(owner);
            Ok(records::create(call, module, prepared))
        }
        Outcome::Existing(id) => {
            let now = call.world.clock.now();
            if let (Some(names), Some(record)) = (overwrite, call.world.crm.store.get_mut(module.api_name, id)) {
                record.values.extend(mapped(lead, names));
                record.modified = now;
            }
            Ok(id)
        }
    }
}

/// The lead's tags that `carry_over_tags` names, by module.
fn carried_tags(order: &Value, lead: &Record) -> Result<Map<String, Value>, Problem> {
    let path = "$.data[0].carry_over_tags";
    match order.get("carry_over_tags") {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(by_module)) => {
            let mut carried = Map::new();
            for (module, names) in by_module {
                let names = names
                    .as_array()
                    .ok_or_else(|| Problem::wrong_type("jsonarray", module, &format!("{path}.{module}")))?;
                let of_lead = |name: &&Value| {
                    let name = name.as_str().or_else(|| name["name"].as_str());
                    name.is_some_and(|name| lead.tags.iter().any(|tag| tag == name))
                };
                carried.insert(module.clone(), names.iter().filter(of_lead).cloned().collect());
            }
            Ok(carried)
        }
        Some(_) => Err(Problem::wrong_type("jsonobject", "carry_over_tags", path)),
    }
}

/// Marks the lead, moves its notes to the contact, carries tags over.
fn finish(call: &mut Call, lead: u64, made: [(&str, Option<u64>); 3], tags: &Map<String, Value>) {
    let world = &mut *call.world;
    let now = world.clock.now();
    let stamp = world.clock.stamp(now);
    let store = &mut world.crm.store;
    if let Some(record) = store.get_mut("Leads", lead) {
        record.converted = true;
        record.modified = now;
        record.modified_by = call.user;
        record.values.insert("Converted_Date_Time".to_owned(), stamp.into());
        for (field, (_, id)) in ["Converted_Account", "Converted_Contact", "Converted_Deal"].into_iter().zip(made) {
            if let Some(id) = id {
                record.values.insert(field.to_owned(), reference(id));
            }
        }
    }
    for (name, id) in made {
        let Some(record) = id.and_then(|id| store.get_mut(name, id)) else { continue };
        for tag in tags.get(name).and_then(Value::as_array).into_iter().flatten() {
            let tag = tag.as_str().or_else(|| tag["name"].as_str()).unwrap_or_default();
            if !record.tags.iter().any(|present| present == tag) {
                record.tags.push(tag.to_owned());
            }
        }
    }
    if let (Some(notes), Some(contact)) = (schema::module("Notes"), made[1].1) {
        let of_lead: Vec<u64> = (store.all(notes))
            .filter(|note| note.values.get("Parent_Id").and_then(id_of) == Some(lead))
            .map(|note| note.id)
            .collect();
        for id in of_lead {
            if let Some(note) = store.get_mut("Notes", id) {
                let parent = json!({"module": {"api_name": "Contacts"}, "id": contact.to_string()});
                note.values.insert("Parent_Id".to_owned(), parent);
            }
        }
    }
}
