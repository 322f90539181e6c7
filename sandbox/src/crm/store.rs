//! The records of the organisation, and how they are shown.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    schema::{self, Field, Kind, Module},
    users::User,
};
use crate::{clock::Clock, ids::Ids};

/// One record. Values are kept under their API names in the form they are answered in, lookups as `{"id"}` alone.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) id: u64,
    pub(crate) values: Map<String, Value>,
    pub(crate) owner: u64,
    pub(crate) created_by: u64,
    pub(crate) modified_by: u64,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) last_activity: Option<Timestamp>,
    /// Tag names.
    pub(crate) tags: Vec<String>,
    /// Set when a lead was converted; it then drops out of lists.
    pub(crate) converted: bool,
}

/// A record that was deleted.
#[derive(Debug, Clone)]
pub(crate) struct Deleted {
    pub(crate) module: &'static str,
    pub(crate) id: u64,
    pub(crate) name: Value,
    pub(crate) by: u64,
    pub(crate) created_by: u64,
    pub(crate) at: Timestamp,
}

/// A tag that the records of a module can have.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) module: &'static str,
    pub(crate) id: u64,
    pub(crate) name: String,
}

/// All records, by module and id, with the users they name.
#[derive(Debug, Default)]
pub(crate) struct Store {
    records: BTreeMap<&'static str, BTreeMap<u64, Record>>,
    pub(crate) deleted: Vec<Deleted>,
    pub(crate) users: Vec<User>,
    tags: Vec<Tag>,
}

/// An id as a client writes it: 1 to 19 digits.
pub(crate) fn parse_id(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 19 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The id inside `{"id": "..."}`.
pub(crate) fn id_of(value: &Value) -> Option<u64> {
    value["id"].as_str().and_then(parse_id)
}

/// `{"id": "..."}`.
pub(crate) fn reference(id: u64) -> Value {
    json!({"id": id.to_string()})
}

impl Store {
    /// A module's records, oldest id first.
    pub(crate) fn all(&self, module: &Module) -> impl DoubleEndedIterator<Item = &Record> + use<'_> {
        self.records.get(module.api_name).into_iter().flat_map(BTreeMap::values)
    }

    pub(crate) fn get(&self, module: &str, id: u64) -> Option<&Record> {
        self.records.get(module)?.get(&id)
    }

    pub(crate) fn get_mut(&mut self, module: &str, id: u64) -> Option<&mut Record> {
        self.records.get_mut(module)?.get_mut(&id)
    }

    pub(crate) fn insert(&mut self, module: &'static Module, record: Record) {
        self.records.entry(module.api_name).or_default().insert(record.id, record);
    }

    pub(crate) fn user(&self, id: u64) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// The tags of a module, oldest first.
    pub(crate) fn tags(&self, module: &Module) -> impl Iterator<Item = &Tag> + use<'_> {
        let name = module.api_name;
        self.tags.iter().filter(move |tag| tag.module == name)
    }

    /// Makes a module have a tag. Names compare without case.
    pub(crate) fn ensure_tag(&mut self, module: &'static Module, name: &str, ids: &mut Ids) {
        if !self.tags(module).any(|tag| tag.name.eq_ignore_ascii_case(name)) {
            self.tags.push(Tag { module: module.api_name, id: ids.next(), name: name.to_owned() });
        }
    }

    /// The module that holds a record; ids are unique across modules.
    pub(crate) fn module_of(&self, id: u64) -> Option<&'static Module> {
        schema::MODULES.iter().copied().find(|module| self.get(module.api_name, id).is_some())
    }

    /// Deletes a record: lookups that point at it are emptied, its notes go with it.
    pub(crate) fn delete(&mut self, module: &'static Module, id: u64, by: u64, at: Timestamp) -> bool {
        let Some(record) = self.records.get_mut(module.api_name).and_then(|records| records.remove(&id)) else {
            return false;
        };
        let name = name(module, &record);
        self.deleted.push(Deleted { module: module.api_name, id, name, by, created_by: record.created_by, at });
        for (other, records) in &mut self.records {
            let Some(other) = schema::module(other) else { continue };
            let pointers = || other.fields.iter().filter(|field| points(field.kind));
            records.retain(|_, record| {
                for field in pointers() {
                    if record.values.get(field.api_name).and_then(id_of) == Some(id) {
                        if field.kind == Kind::Parent {
                            return false;
                        }
                        record.values.remove(field.api_name);
                        record.values.remove("$se_module");
                    }
                }
                true
            });
        }
        true
    }

    /// A field's value as answered: lookups and users with their names.
    pub(crate) fn shown(&self, field: &Field, record: &Record, clock: &Clock) -> Value {
        let value = value(field, record, clock);
        let Some(id) = points(field.kind).then(|| id_of(&value)).flatten() else { return value };
        if field.kind == Kind::User {
            return self.user(id).map_or(value, |user| user.minified(field.api_name == "Owner"));
        }
        let name = self.module_of(id).and_then(|module| Some(name(module, self.get(module.api_name, id)?)));
        let mut shown = json!({"name": name.unwrap_or_default(), "id": id.to_string()});
        if let Some(module) = value.get("module") {
            shown["module"] = module.clone();
        }
        shown
    }

    /// A record as answered: its id and the named fields, or all of them and the system's own members. Names that
    /// the module does not know are left out without a word.
    pub(crate) fn render(&self, module: &Module, record: &Record, fields: Option<&[String]>, clock: &Clock) -> Value {
        let mut object = Map::new();
        if let Some(names) = fields {
            for field in names.iter().filter_map(|name| module.field(name)) {
                object.insert(field.api_name.to_owned(), self.shown(field, record, clock));
            }
            object.insert("id".to_owned(), record.id.to_string().into());
        } else {
            for field in module.all_fields() {
                object.insert(field.api_name.to_owned(), self.shown(field, record, clock));
            }
            object.insert("$approval_state".to_owned(), "approved".into());
            object.insert("$editable".to_owned(), true.into());
        }
        if let Some(related) = record.values.get("$se_module") {
            object.insert("$se_module".to_owned(), related.clone());
        }
        object.into()
    }
}

/// A field's value as stored: lookups without their names.
pub(crate) fn value(field: &Field, record: &Record, clock: &Clock) -> Value {
    match field.api_name {
        "id" => record.id.to_string().into(),
        "Owner" => reference(record.owner),
        "Created_By" => reference(record.created_by),
        "Modified_By" => reference(record.modified_by),
        "Created_Time" => clock.stamp(record.created).into(),
        "Modified_Time" => clock.stamp(record.modified).into(),
        "Last_Activity_Time" => record.last_activity.map(|at| clock.stamp(at)).into(),
        "Tag" => record.tags.iter().map(|name| json!({"name": name, "color_code": null})).collect(),
        "Full_Name" => full_name(&record.values),
        "Converted__s" => record.converted.into(),
        name => match record.values.get(name) {
            Some(value) => value.clone(),
            None if field.kind == Kind::Boolean => false.into(),
            None => Value::Null,
        },
    }
}

/// What a record is called in lookups.
pub(crate) fn name(module: &Module, record: &Record) -> Value {
    match module.name_field {
        "Full_Name" => full_name(&record.values),
        field => record.values.get(field).cloned().unwrap_or_default(),
    }
}

/// Whether a field's value is a reference.
fn points(kind: Kind) -> bool {
    matches!(kind, Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent)
}

fn full_name(values: &Map<String, Value>) -> Value {
    let part = |name: &str| values.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} {}", part("First_Name"), part("Last_Name")).trim().into()
}
