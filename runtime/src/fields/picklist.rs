//! An argument whose values are those of a picklist.

use serde_json::Value;

use super::check::choice;
use super::metadata::{Field, ModuleFields};
use crate::arguments::{Arguments, At, Violations};
use crate::descriptor::ArgumentChoice;

/// Whether the call gives the argument a value that can be checked.
pub(crate) fn chooses(one: &ArgumentChoice, arguments: &Arguments) -> bool {
    match arguments.get(one.argument) {
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        _ => false,
    }
}

/// The values as requests spell them. What is not right is added to `out`. A field that the
/// organisation does not tell, or that has no list, takes any value.
pub(crate) fn check_choice(
    fields: &ModuleFields,
    one: &ArgumentChoice,
    arguments: &mut Arguments,
    out: &mut Violations,
) {
    let Some(field) = fields.field(one.field).filter(|field| !field.choices.is_empty()) else { return };
    let at = At::Key(&At::Root, one.argument);
    let right = match arguments.get(one.argument) {
        Some(Value::String(text)) => Value::String(text_of(fields, field, one, text, &at, out)),
        Some(Value::Array(items)) => {
            let item = |(index, item): (usize, &Value)| match item {
                Value::String(text) => Value::String(value(fields, field, text, &At::Index(&at, index), out)),
                other => other.clone(),
            };
            items.iter().enumerate().map(item).collect()
        }
        _ => return,
    };
    arguments.set(one.argument, right);
}

/// One value, or several with commas between. A value may hold a comma itself.
fn text_of(
    fields: &ModuleFields,
    field: &Field,
    one: &ArgumentChoice,
    text: &str,
    at: &At,
    out: &mut Violations,
) -> String {
    let is_whole = field.choices.iter().any(|choice| choice.value == text || choice.display == text);
    if !one.list || is_whole || !text.contains(',') {
        return value(fields, field, text, at, out);
    }
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| value(fields, field, part, at, out)).collect::<Vec<_>>().join(",")
}

fn value(fields: &ModuleFields, field: &Field, text: &str, at: &At, out: &mut Violations) -> String {
    if text.is_empty() || fields.is_unlisted(text) { text.to_owned() } else { choice(field, text, at, out) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::zoho::fixture::CHOICES;

    fn checked(list: bool, value: Value) -> Result<Value, Vec<(String, String)>> {
        let told = json!([
            {"name": "status", "values": ["Open", "On Hold", "Closed, won"]},
            {"name": "subject"},
        ]);
        let fields = ModuleFields::read(&CHOICES, "tickets", &told).unwrap();
        let one = ArgumentChoice { argument: "state", module: "tickets", field: "status", list };
        let mut arguments = Arguments::new(Map::from_iter([("state".to_owned(), value)]));
        let mut out = Violations::new();
        check_choice(&fields, &one, &mut arguments, &mut out);
        if out.is_empty() {
            return Ok(arguments.get("state").cloned().unwrap());
        }
        Err(out.into_vec().into_iter().map(|fault| (fault.at, fault.message)).collect())
    }

    #[test]
    fn values_of_the_list_pass() {
        for value in [json!("Open"), json!("Closed, won"), json!(["Open", "On Hold"]), json!("$all"), json!(null)] {
            assert_eq!(checked(false, value.clone()), Ok(value));
        }
        assert_eq!(checked(true, json!("Open, On Hold,,$all")), Ok(json!("Open,On Hold,$all")));
        assert_eq!(checked(true, json!("Closed, won")), Ok(json!("Closed, won")));
    }

    #[test]
    fn others_are_refused_with_the_real_ones() {
        let told = checked(false, json!("open")).unwrap_err();
        assert_eq!(told[0].0, "/state");
        assert_eq!(told[0].1, r#"is "open", no value of "status" in this organisation; did you mean "Open"?"#);
        let told = checked(true, json!("Open,Waiting,Hold")).unwrap_err();
        assert_eq!(told.len(), 2);
        assert!(told[0].1.ends_with(r#"its values are "Open", "On Hold" and "Closed, won""#), "{}", told[0].1);
        // Where the vendor takes one value, a list is none.
        assert_eq!(checked(false, json!("Open,On Hold")).unwrap_err().len(), 1);
        assert_eq!(checked(false, json!(["Open", "x"])).unwrap_err()[0].0, "/state/1");
    }
}
