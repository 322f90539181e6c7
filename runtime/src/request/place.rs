//! Places in a JSON body. Containers come into being on the way.

use serde_json::{Map, Value};

use super::PlaceStep;

/// The value at `place`, with everything on the way made to fit: an object for a key, an array
/// for an index.
pub(super) fn slot<'b>(body: &'b mut Option<Value>, place: &[PlaceStep]) -> &'b mut Value {
    let mut current = body.get_or_insert(Value::Null);
    for step in place {
        current = match *step {
            PlaceStep::Key(key) => {
                if !current.is_object() {
                    *current = Value::Object(Map::new());
                }
                // `IndexMut` adds the member as null.
                &mut current[key]
            }
            PlaceStep::Index(index) => {
                if !current.is_array() {
                    *current = Value::Array(Vec::new());
                }
                if let Value::Array(items) = &mut *current
                    && items.len() <= index
                {
                    items.resize(index + 1, Value::Null);
                }
                &mut current[index]
            }
        };
    }
    current
}

/// The value at `place` if nothing but null stands there, and nothing on the way is in the way.
pub(super) fn vacant<'b>(body: &'b mut Option<Value>, place: &[PlaceStep]) -> Option<&'b mut Value> {
    if let Some(body) = &*body {
        let mut current = Some(body);
        for step in place {
            current = match (current, *step) {
                (None | Some(Value::Null), _) => None,
                (Some(Value::Object(members)), PlaceStep::Key(key)) => members.get(key),
                (Some(Value::Array(items)), PlaceStep::Index(index)) => items.get(index),
                (Some(_), _) => return None,
            };
        }
        if current.is_some_and(|value| !value.is_null()) {
            return None;
        }
    }
    Some(slot(body, place))
}

/// The object at `place`; an empty one where there was nothing. `None` if something else is there.
pub(super) fn object<'b>(body: &'b mut Option<Value>, place: &[PlaceStep]) -> Option<&'b mut Map<String, Value>> {
    let slot = slot(body, place);
    if slot.is_null() {
        *slot = Value::Object(Map::new());
    }
    slot.as_object_mut()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const RECORD: &[PlaceStep] = &[PlaceStep::Key("data"), PlaceStep::Index(0)];
    const NAME: &[PlaceStep] = &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Name")];

    #[test]
    fn containers_come_into_being() {
        let mut body = None;
        *slot(&mut body, NAME) = json!("Ada");
        *slot(&mut body, &[PlaceStep::Key("trigger"), PlaceStep::Index(1)]) = json!("workflow");
        assert_eq!(body, Some(json!({"data": [{"Name": "Ada"}], "trigger": [null, "workflow"]})));
    }

    #[test]
    fn a_taken_place_is_not_vacant() {
        let mut body = Some(json!({"data": [{"Name": "fixed"}], "mode": "verify"}));
        assert!(vacant(&mut body, NAME).is_none());
        assert!(vacant(&mut body, &[PlaceStep::Key("mode"), PlaceStep::Key("x")]).is_none());
        assert!(vacant(&mut body, &[PlaceStep::Key("other")]).is_some());
        assert!(object(&mut body, RECORD).is_some_and(|record| record.contains_key("Name")));
        assert!(object(&mut body, &[PlaceStep::Key("mode")]).is_none());
    }
}
