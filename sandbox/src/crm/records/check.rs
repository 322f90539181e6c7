//! Whether a record may be written as it was sent.

use serde_json::{Map, Value, json};

use super::super::{
    error::Problem,
    scalar,
    schema::{self, Field, Kind, Module, PIPELINES},
    store::{Record, Store, id_of, reference},
};
use crate::{settings::Settings, world::World};

/// What is written, and where in the body it stands.
pub(crate) struct Target<'a> {
    pub(crate) module: &'static Module,
    /// The record as it is, when one is updated.
    pub(crate) existing: Option<&'a Record>,
    /// JSON path of the item, `$.data[0]`.
    pub(crate) path: String,
}

/// Values ready to be stored. `null` clears a field.
pub(crate) struct Prepared {
    pub(crate) values: Map<String, Value>,
    pub(crate) owner: Option<u64>,
}

/// Checks an item. Fields that the module does not know, or that are read-only, are dropped without a word, as Zoho
/// does; everything else that is wrong is refused, the first thing first.
pub(crate) fn prepare(world: &World, target: &Target, item: &Value) -> Result<Prepared, Problem> {
    let Target { module, existing, path } = target;
    let Some(item) = item.as_object() else { return Err(Problem::wrong_type("jsonobject", "data", path)) };
    for field in module.fields.iter().filter(|field| field.mandatory) {
        let given = item.get(field.api_name);
        let missing = given.map_or(existing.is_none(), is_blank);
        if missing {
            return Err(Problem::mandatory(field.api_name, &format!("{path}.{}", field.api_name)));
        }
    }
    let mut prepared = Prepared { values: Map::new(), owner: None };
    for (name, value) in item {
        let Some(field) = module.field(name).filter(|field| !field.read_only) else { continue };
        let path = format!("{path}.{name}");
        if field.api_name == "Owner" {
            prepared.owner = owner(&world.crm.store, value, &path)?;
        } else if is_blank(value) {
            prepared.values.insert(name.clone(), Value::Null);
        } else {
            let value = checked(world, item, field, value, &path)?;
            prepared.values.insert(name.clone(), value);
        }
    }
    together(world, target, item, &mut prepared)?;
    unique(world, target, &prepared.values)?;
    Ok(prepared)
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn owner(store: &Store, value: &Value, path: &str) -> Result<Option<u64>, Problem> {
    if value.is_null() {
        return Ok(None);
    }
    if !value.is_object() {
        return Err(Problem::wrong_type("jsonobject", "Owner", path));
    }
    let id = id_of(value).filter(|id| store.user(*id).is_some_and(|user| user.active));
    id.map(Some).ok_or_else(|| Problem::unknown_related("Owner", path))
}

/// A value in the form it is stored in.
fn checked(
    world: &World,
    item: &Map<String, Value>,
    field: &Field,
    value: &Value,
    path: &str,
) -> Result<Value, Problem> {
    let name = field.api_name;
    let wrong = |expected: &str| Problem::wrong_type(expected, name, path);
    let text = |expected: &str| value.as_str().ok_or_else(|| wrong(expected));
    match field.kind {
        Kind::Text(_) | Kind::Textarea(_) => within(field, text("text")?, path),
        Kind::Phone => within(field, text("text").and_then(|text| phone(text).ok_or_else(|| wrong("phone")))?, path),
        Kind::Website => {
            within(field, text("text").and_then(|text| website(text).ok_or_else(|| wrong("website")))?, path)
        }
        Kind::Email => within(field, text("email").and_then(|text| email(text).ok_or_else(|| wrong("email")))?, path),
        Kind::Picklist(values) => picked(field, values, text("text")?, path),
        Kind::Multipicklist(values) => {
            let chosen = value.as_array().ok_or_else(|| wrong("jsonarray"))?;
            for choice in chosen {
                picked(field, values, choice.as_str().ok_or_else(|| wrong("text"))?, path)?;
            }
            Ok(value.clone())
        }
        Kind::Date => scalar::day(text("date")?).map(|day| day.to_string().into()).ok_or_else(|| wrong("date")),
        Kind::DateTime => scalar::instant(text("datetime")?)
            .map(|instant| world.clock.stamp(instant).into())
            .ok_or_else(|| wrong("datetime")),
        Kind::Currency => value.is_number().then(|| value.clone()).ok_or_else(|| wrong("double")),
        Kind::Integer => {
            let whole = value.as_i64().filter(|number| number.unsigned_abs() < 1_000_000_000);
            whole.map(Value::from).ok_or_else(|| wrong("integer"))
        }
        Kind::Boolean => value.as_bool().map(Value::from).ok_or_else(|| wrong("boolean")),
        Kind::Lookup(target) => lookup(world, field, target, value, path),
        Kind::AnyRecord => {
            // Activities name the module of what they belong to beside the id.
            let target = item.get("$se_module").and_then(Value::as_str).ok_or_else(|| {
                let details = json!({"api_name": name, "json_path": path, "dependee": {"api_name": "$se_module"}});
                Problem::new("DEPENDENT_FIELD_MISSING", "Dependent Fields missing", details)
            })?;
            let target = schema::module(target).ok_or_else(|| Problem::wrong_type("text", "$se_module", path))?;
            lookup(world, field, target.api_name, value, path)
        }
        Kind::Parent => parent(world, value, path),
        Kind::Objects => value.is_array().then(|| value.clone()).ok_or_else(|| wrong("jsonarray")),
        Kind::Object => value.is_object().then(|| value.clone()).ok_or_else(|| wrong("jsonobject")),
        Kind::Id | Kind::User => Ok(value.clone()),
    }
}

fn within(field: &Field, text: &str, path: &str) -> Result<Value, Problem> {
    let most = field.kind.length();
    if text.chars().count() > most {
        let details = json!({"maximum_length": most, "api_name": field.api_name, "json_path": path});
        return Err(Problem::new("INVALID_DATA", "invalid data", details));
    }
    Ok(text.into())
}

fn picked(field: &Field, values: &[&str], text: &str, path: &str) -> Result<Value, Problem> {
    if values.contains(&text) {
        return Ok(text.into());
    }
    let details = json!({"api_name": field.api_name, "json_path": path, "supported_values": values});
    Err(Problem::new("INVALID_DATA", "invalid data", details))
}

/// Whether a text is an address.
pub(crate) fn is_email(text: &str) -> bool {
    email(text).is_some()
}

fn email(text: &str) -> Option<&str> {
    let (local, domain) = text.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@,;<>()".contains(c));
    (plain(local) && plain(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.'))
        .then_some(text)
}

fn phone(text: &str) -> Option<&str> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || " +-.()/;#:,&*".contains(c);
    (text.chars().all(allowed) && text.contains(|c: char| c.is_ascii_digit())).then_some(text)
}

fn website(text: &str) -> Option<&str> {
    (text.contains('.') && !text.contains(char::is_whitespace)).then_some(text)
}

fn lookup(world: &World, field: &Field, target: &str, value: &Value, path: &str) -> Result<Value, Problem> {
    if !value.is_object() {
        return Err(Problem::wrong_type("jsonobject", field.api_name, path));
    }
    let id = id_of(value).filter(|id| world.crm.store.get(target, *id).is_some());
    id.map(reference).ok_or_else(|| Problem::unknown_related(field.api_name, path))
}

/// The parent of a note: module and id, both in one object since version 3.
fn parent(world: &World, value: &Value, path: &str) -> Result<Value, Problem> {
    if !value.is_object() {
        return Err(Problem::wrong_type("jsonobject", "Parent_Id", path));
    }
    let module = value["module"]["api_name"].as_str();
    let module = module.ok_or_else(|| Problem::mandatory("module", &format!("{path}.module")))?;
    if value.get("id").is_none() {
        return Err(Problem::mandatory("id", &format!("{path}.id")));
    }
    let known = schema::module(module).filter(|module| module.related.iter().any(|list| list.module == "Notes"));
    let known = known.ok_or_else(|| Problem::wrong_type("text", "module", &format!("{path}.module")))?;
    let id = id_of(value).filter(|id| world.crm.store.get(known.api_name, *id).is_some());
    let id = id.ok_or_else(|| Problem::unknown_related("Parent_Id", &format!("{path}.id")))?;
    Ok(json!({"module": {"api_name": known.api_name}, "id": id.to_string()}))
}

/// Rules over several fields, and values that follow from others.
fn together(world: &World, target: &Target, item: &Map<String, Value>, prepared: &mut Prepared) -> Result<(), Problem> {
    let Target { module, existing, path } = target;
    let values = &mut prepared.values;
    if values.contains_key("What_Id") {
        values.insert("$se_module".to_owned(), item.get("$se_module").cloned().unwrap_or_default());
    }
    match module.api_name {
        "Notes" => {
            let has = |name: &str| match values.get(name) {
                Some(value) => !value.is_null(),
                None => existing.is_some_and(|record| record.values.contains_key(name)),
            };
            if !has("Note_Title") && !has("Note_Content") {
                return Err(Problem::mandatory("Note_Content", &format!("{path}.Note_Content")));
            }
        }
        "Deals" => deal(&world.settings, *existing, path, values)?,
        _ => {}
    }
    Ok(())
}

/// A deal's pipeline holds its stage; the stage sets the probability unless one is given.
fn deal(
    settings: &Settings,
    existing: Option<&Record>,
    path: &str,
    values: &mut Map<String, Value>,
) -> Result<(), Problem> {
    let current = |values: &Map<String, Value>, name: &str| {
        values.get(name).or_else(|| existing?.values.get(name)).and_then(Value::as_str).map(str::to_owned)
    };
    let pipeline = current(values, "Pipeline");
    let stage = current(values, "Stage").unwrap_or_default();
    if settings.pipelines && pipeline.is_none() {
        return Err(Problem::mandatory("Pipeline", &format!("{path}.Pipeline")));
    }
    if let Some(pipeline) = pipeline {
        let stages = PIPELINES.iter().find(|(name, _)| *name == pipeline).map_or(&[][..], |(_, stages)| stages);
        if !stages.contains(&stage.as_str()) {
            let details =
                json!({"mapped_field": "Pipeline", "api_name": "Stage", "json_path": format!("{path}.Stage")});
            return Err(Problem::new("MAPPING_MISMATCH", "Pipeline doesn`t contain the Stage", details));
        }
    }
    if values.contains_key("Stage") && !values.contains_key("Probability") {
        values.insert("Probability".to_owned(), probability(&stage).into());
    }
    Ok(())
}

/// Per cent that a stage stands for.
pub(crate) fn probability(stage: &str) -> u8 {
    match stage {
        "Qualification" => 10,
        "Needs Analysis" => 20,
        "Value Proposition" => 40,
        "Identify Decision Makers" => 60,
        "Proposal/Price Quote" => 75,
        "Negotiation/Review" => 90,
        "Stalled" => 25,
        "Closed Won" => 100,
        _ => 0,
    }
}

/// No two records share the value of a unique field.
fn unique(world: &World, target: &Target, values: &Map<String, Value>) -> Result<(), Problem> {
    let Target { module, existing, path } = target;
    let is_unique = |field: &Field| {
        field.unique || world.settings.unique_fields.contains(&format!("{}.{}", module.api_name, field.api_name))
    };
    for (name, value) in values {
        let (Some(field), Some(text)) = (module.field(name), value.as_str()) else { continue };
        if !is_unique(field) {
            continue;
        }
        let same = world.crm.store.all(module).find(|record| {
            existing.is_none_or(|existing| existing.id != record.id)
                && record.values.get(name).and_then(Value::as_str).is_some_and(|other| other.eq_ignore_ascii_case(text))
        });
        if let Some(same) = same {
            let details = json!({
                "api_name": name,
                "json_path": format!("{path}.{name}"),
                "id": same.id.to_string(),
                "duplicate_record": {"id": same.id.to_string(), "module": {"api_name": module.api_name}},
            });
            return Err(Problem::new("DUPLICATE_DATA", "duplicate data", details));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_need_a_local_part_and_a_dotted_domain() {
        assert!(email("ana.lee@acme.example").is_some());
        for wrong in
            ["ana", "ana@", "@acme.example", "ana@acme", "a b@acme.example", "a@b@c.example", "a@acme.example,"]
        {
            assert_eq!(email(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_stage_but_lost_ones_has_a_chance() {
        let Kind::Picklist(stages) = schema::module("Deals").unwrap().field("Stage").unwrap().kind else { panic!() };
        for stage in stages {
            assert_eq!(probability(stage) == 0, stage.starts_with("Closed Lost"), "{stage}");
        }
    }
}
