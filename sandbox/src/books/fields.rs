//! What the members of a body must be.

use jiff::civil::Date;
use serde_json::Value;

use super::{
    error::Problem,
    kinds::{self, CONTACTS, Kind},
    store::{Record, Store, id_of, text},
};

/// Characters of a name or a number.
const NAME: usize = 200;
/// Characters of a reference or another short text.
const SHORT: usize = 100;
/// Characters of notes and terms.
const LONG: usize = 10_000;

/// Checks a whole record before it is stored: a new one, or one with its changes.
pub(super) fn check(store: &Store, kind: &Kind, record: &Record) -> Result<(), Problem> {
    for name in kind.required {
        let missing = match record.get(*name) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => text.trim().is_empty(),
            Some(_) => false,
        };
        if missing {
            return Err(Problem::invalid(name));
        }
    }
    if let Some(party) = kind.party {
        made_out(store, party, record)?;
    }
    for name in kind.dates {
        if let Some(value) = given(record, name)
            && value.as_str().and_then(|text| text.parse::<Date>().ok()).is_none()
        {
            return Err(Problem::invalid(name));
        }
    }
    for name in kind.amounts {
        if given(record, name).is_some_and(|value| !value.is_number()) {
            return Err(Problem::invalid(name));
        }
    }
    for (name, target) in kind.ids {
        let exists = |value: &Value| {
            let target = kinds::kind(target)?;
            store.get(target, id_of(value)?).map(|_| ())
        };
        if given(record, name).is_some_and(|value| exists(value).is_none()) {
            return Err(Problem::invalid(name));
        }
    }
    for (name, value) in record {
        let most = match name.as_str() {
            "contact_name" | "company_name" | "name" => NAME,
            "notes" | "terms" | "description" => LONG,
            _ if kind.texts.contains(&name.as_str()) => SHORT,
            _ => continue,
        };
        match value {
            Value::String(text) if text.chars().count() > most => return Err(Problem::too_long(name, most)),
            Value::String(_) | Value::Null => {}
            _ => return Err(Problem::invalid(name)),
        }
    }
    Ok(())
}

/// A member that is there and says something.
fn given<'a>(record: &'a Record, name: &str) -> Option<&'a Value> {
    record.get(name).filter(|value| !value.is_null() && *value != "")
}

/// Whom a record is made out to: a contact that exists and is of the right kind.
fn made_out(store: &Store, party: &str, record: &Record) -> Result<(), Problem> {
    let name = format!("{party}_id");
    let Some(value) = given(record, &name) else {
        let named = given(record, &format!("{party}_name")).is_some();
        return Err(if named { Problem::name_for_id() } else { Problem::invalid(&name) });
    };
    let id = id_of(value).ok_or_else(|| Problem::invalid(&name))?;
    let contact = store.get(&CONTACTS, id).ok_or_else(|| Problem::missing("Contact"))?;
    if text(contact, "contact_type") == party { Ok(()) } else { Err(Problem::invalid(&name)) }
}
