//! What a write sends: known keys only, each in its form.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{
    Call,
    error::Problem,
    store::{Kind, Store, parse_id},
};

/// The form of a field's value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    Text,
    /// `2026-01-31`; a time of day may follow and is dropped.
    Date,
    /// A whole number up to 100.
    Percent,
    /// One of these words; any other is an internal error of the service.
    Word(&'static [&'static str]),
    /// `{"id": "..."}` of a record of the project.
    Link(Kind),
    /// `{"id": "..."}` of a status that the kind can have.
    Status(Kind),
    /// `{"zpuid": "..."}`
    Person,
    /// A zpuid by itself.
    Zpuid,
    /// `{"owners": [{"zpuid": "..."}]}`; kept as the list of zpuids.
    Owners,
    /// `01:30`
    Hours,
    /// `{"type": "task", "id": "..."}`; kept as it is.
    Module,
}

/// A field that a write may have.
pub(super) type Field = (&'static str, Form);

/// The fields of the body. `ignored` keys are taken and dropped without a word.
pub(super) fn read(
    call: &Call,
    project: u64,
    fields: &[Field],
    required: &[&str],
    ignored: &[&str],
) -> Result<Map<String, Value>, Problem> {
    let Some(Value::Object(body)) = call.request.json() else { return Err(Problem::unparsable()) };
    let store = &call.world.projects.store;
    let mut values = Map::new();
    for (name, value) in &body {
        if ignored.contains(&name.as_str()) {
            continue;
        }
        let Some((_, form)) = fields.iter().find(|(known, _)| known == name) else {
            return Err(Problem::extra_key(name));
        };
        values.insert(name.clone(), taken(store, project, *form, value, name)?);
    }
    match required.iter().find(|name| values.get(**name).is_none_or(|value| value == "")) {
        Some(name) => Err(Problem::missing(name)),
        None => Ok(values),
    }
}

/// A value as it is kept.
fn taken(store: &Store, project: u64, form: Form, value: &Value, name: &str) -> Result<Value, Problem> {
    let invalid = || Problem::invalid(name);
    let text = || value.as_str().ok_or_else(invalid);
    let kept = match form {
        Form::Text => Value::from(text()?),
        Form::Date => Value::from(date(text()?).ok_or_else(invalid)?.to_string()),
        Form::Percent => value.as_u64().filter(|percent| *percent <= 100).ok_or_else(invalid)?.into(),
        Form::Word(words) => {
            let word = text()?;
            if !words.contains(&word) {
                return Err(Problem::internal());
            }
            word.into()
        }
        Form::Link(kind) => {
            let id = value["id"].as_str().and_then(parse_id).ok_or_else(invalid)?;
            store.find(kind, project, id).ok_or_else(invalid)?;
            id.to_string().into()
        }
        Form::Status(kind) => {
            let id = value["id"].as_str().and_then(parse_id).ok_or_else(invalid)?;
            let known = store.statuses.iter().any(|status| status.of == kind && status.id == id);
            if known { id.to_string().into() } else { return Err(invalid()) }
        }
        Form::Person => zpuid(store, &value["zpuid"]).ok_or_else(invalid)?,
        Form::Zpuid => zpuid(store, value).ok_or_else(invalid)?,
        Form::Owners => {
            let owners = value["owners"].as_array().ok_or_else(invalid)?;
            let people: Option<Vec<Value>> = owners.iter().map(|owner| zpuid(store, &owner["zpuid"])).collect();
            people.ok_or_else(invalid)?.into()
        }
        Form::Hours => hours(text()?).ok_or_else(invalid)?.into(),
        Form::Module => module(store, project, value).ok_or_else(invalid)?,
    };
    Ok(kept)
}

/// A date with or without a time of day.
pub(super) fn date(text: &str) -> Option<Date> {
    let (date, rest) = text.split_at_checked(10)?;
    if rest.is_empty() || rest.starts_with('T') { date.parse().ok() } else { None }
}

fn zpuid(store: &Store, value: &Value) -> Option<Value> {
    let user = store.user(parse_id(value.as_str()?)?)?;
    user.active.then(|| user.zpuid.to_string().into())
}

fn hours(text: &str) -> Option<&str> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(hours) && digits(minutes) && minutes < "60" && text != "00:00").then_some(text)
}

/// What time is logged on: a task, an issue, or nothing in particular.
pub(super) fn module(store: &Store, project: u64, value: &Value) -> Option<Value> {
    let kind = match value["type"].as_str()? {
        "task" => Kind::Task,
        "issue" => Kind::Issue,
        "general" => return Some(value.clone()),
        _ => return None,
    };
    store.find(kind, project, value["id"].as_str().and_then(parse_id)?)?;
    Some(value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_take_a_time_and_not_the_older_order() {
        assert_eq!(date("2026-01-31"), date("2026-01-31T09:00:00Z"));
        assert_eq!([date("01-31-2026"), date("2026-01-31 9"), date("2026-1-31")], [None; 3]);
    }

    #[test]
    fn hours_have_two_digits_each_and_are_some() {
        assert_eq!(hours("01:30"), Some("01:30"));
        assert!(["1:30", "01:60", "00:00", "01.30"].iter().all(|text| hours(text).is_none()));
    }
}
