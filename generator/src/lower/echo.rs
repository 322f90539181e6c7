//! Arguments that decide more of the body than a place of their own: `body.keyed`, where another argument's
//! value is the member's name, and `body.copies`, where an argument is sent once more.

use serde_json::Value;

use super::body::misshapen;
use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use super::places;
use super::schema::members;
use crate::ir::{Place, PlaceStep};
use crate::problem::{Origin, Problems};
use crate::read::{pointer, suggest};
use crate::resolve::reference;

/// Adds a field for every keyed argument, and takes the members out that are copies.
pub(super) fn collect(draft: &mut Draft, problems: &mut Problems) {
    let Some(spec) = &draft.spec.body else { return };
    if spec.keyed.is_empty() && spec.copies.is_empty() {
        return;
    }
    let Some((steps, schemas)) = places::record(draft, problems) else { return };
    for (name, by) in &spec.keyed {
        let origin = draft.origin.join("body").join("keyed").join(name);
        let Some(place) = schemas.iter().find_map(|schema| open_members(draft, schema)) else {
            let message = "the body's object has no members but those that are described";
            let cause = "a name out of an argument would be none of them";
            let mend = "describe the members with `additionalProperties`";
            draft.spoil(problems, "body-place", &origin, message, cause, mend);
            continue;
        };
        draft.fields.push(Field {
            wire: format!("{}/{{{by}}}", draft.body_at()),
            body_place: steps.clone(),
            places: vec![place.clone()],
            ..Field::made(name, Place::Body, place)
        });
    }
    for name in spec.copies.keys() {
        let origin = draft.origin.join("body").join("copies").join(name);
        let held = draft.fields.iter().position(|field| field.place == Place::Body && field.described == *name);
        if let Some(held) = held {
            let field = draft.fields.remove(held);
            draft.withheld.push((Place::Body, field.described, "it is sent as another argument has it"));
            continue;
        }
        match members(draft.files, &schemas) {
            Err(shape) => misshapen(draft, shape, problems),
            Ok(known) => {
                let message = format!("the body has no `{name}` there");
                let cause = "the argument would be sent where nobody looks for it";
                let mend = suggest::mend(name, known.list.iter().map(|member| member.name.as_str()));
                draft.spoil(problems, "body-place", &origin, message, cause, mend).at_key = true;
            }
        }
    }
}

/// Where the members without a description of their own are described.
fn open_members(draft: &Draft, schema: &Origin) -> Option<Origin> {
    let end = reference::end(draft.files, schema).ok()?;
    let open = draft.files.at(&end)?.get("additionalProperties")?;
    open.is_object().then(|| end.join("additionalProperties"))
}

/// The arguments that keyed and copied members hang on, once all have their names and schemas.
pub(super) fn check(draft: &mut Draft, problems: &mut Problems) {
    let Some(spec) = &draft.spec.body else { return };
    for (name, by) in &spec.keyed {
        let origin = draft.origin.join("body").join("keyed").join(name);
        let Some(field) = draft.field_mut(by) else {
            unknown_argument(draft, &origin, by, false, problems);
            continue;
        };
        let closed = field
            .schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().all(Value::is_string));
        if !closed || !field.required {
            let message = format!("`{by}` cannot name a member of the body");
            let cause = "the name must always be given and be one of a closed set, or it could be any member's";
            let mend = "choose a required argument with an `enum` of strings";
            draft.spoil(problems, "body-place", &origin, message, cause, mend);
        }
    }
    for (name, from) in &spec.copies {
        if draft.field_mut(from).is_none() {
            let origin = draft.origin.join("body").join("copies").join(name);
            unknown_argument(draft, &origin, from, false, problems);
        }
    }
}

/// The argument whose value is the name of this one's member.
pub(super) fn key_of(draft: &Draft, argument: &str) -> Option<String> {
    draft.spec.body.as_ref()?.keyed.get(argument).cloned()
}

/// Where else in the body an argument is sent.
pub(super) fn copies(draft: &Draft, argument: &str) -> Vec<Vec<PlaceStep>> {
    let Some(spec) = &draft.spec.body else { return Vec::new() };
    let mine = spec.copies.iter().filter(|(_, from)| *from == argument);
    mine.map(|(name, _)| {
        let mut place: Vec<PlaceStep> = pointer::steps(draft.body_at())
            .into_iter()
            .map(|step| step.parse().map_or(PlaceStep::Key(step), PlaceStep::Index))
            .collect();
        place.push(PlaceStep::Key(name.clone()));
        place
    })
    .collect()
}
