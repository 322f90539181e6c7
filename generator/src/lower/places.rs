//! Members of the body that become arguments although they stand deeper than the record's own, or
//! beside the record: `body.places`.

use serde_json::Map;

use super::body::misshapen;
use super::draft::{Draft, Field};
use super::schema::{entry, members};
use crate::ir::{Place, PlaceStep};
use crate::problem::{Origin, Problems};
use crate::read::{pointer, suggest};
use crate::resolve::{Style, reference};

/// Adds a field for every place, and withholds the members that hold one.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let Some(spec) = &draft.spec.body else { return };
    let Some(body) = &draft.operation.body else { return };
    let root = body.schema().cloned();
    for (name, at) in &spec.places {
        let origin = draft.origin.join("body").join("places").join(name);
        let Some(found) = walk(draft, root.clone(), at, &origin, problems) else {
            draft.forgiven.push(name);
            continue;
        };
        if !withhold(draft, at, &origin, problems) {
            continue;
        }
        draft.fields.push(Field {
            described: name.clone(),
            name: name.clone(),
            place: Place::Body,
            wire: at.clone(),
            described_style: Style::Json,
            style: None,
            body_place: found.steps,
            origin: found.schemas.first().cloned().unwrap_or_else(|| body.origin.clone()),
            places: found.schemas,
            schema: Map::new(),
            required: found.required,
            text: None,
            default: None,
            grammar: None,
            file: None,
            either: Vec::new(),
            note: None,
        });
    }
}

/// The record itself: the way to it, and the schemas that hold on it.
pub(super) fn record(draft: &mut Draft, problems: &mut Problems) -> Option<(Vec<PlaceStep>, Vec<Origin>)> {
    let body = draft.operation.body.as_ref()?;
    let root = body.schema().cloned();
    let at = draft.body_at().to_owned();
    let found = if at.is_empty() {
        Found { steps: Vec::new(), schemas: root.into_iter().collect(), required: true }
    } else {
        let origin = draft.origin.join("body").join("at");
        walk(draft, root, &at, &origin, problems)?
    };
    let schemas = found.schemas.into_iter().chain(given(draft)).collect();
    Some((found.steps, schemas))
}

/// The end of a way into the body.
struct Found {
    steps: Vec<PlaceStep>,
    schemas: Vec<Origin>,
    /// Every member on the way is required.
    required: bool,
}

fn walk(draft: &mut Draft, root: Option<Origin>, at: &str, origin: &Origin, problems: &mut Problems) -> Option<Found> {
    let base = draft.body_at().to_owned();
    let mut found = Found { steps: Vec::new(), schemas: root.into_iter().collect(), required: true };
    if !at.starts_with('/') {
        let message = format!("`{at}` is not a JSON pointer to a member of the body");
        draft.spoil(problems, "body-place", origin, message, "it has no slash in front", format!("write `/{at}`"));
        return None;
    }
    for step in pointer::steps(at) {
        if pointer(&found.steps) == base {
            found.schemas.extend(given(draft));
        }
        match entry(draft.files, &found.schemas, step.parse().unwrap_or(0)) {
            Err(shape) => {
                misshapen(draft, shape, problems);
                return None;
            }
            Ok(Some(items)) if step == "0" => {
                found.steps.push(PlaceStep::Index(0));
                found.schemas = items;
                continue;
            }
            Ok(Some(_)) => {
                let message = format!("`{step}` is not the first item of the array");
                let cause = "items before it would have to be invented";
                draft.spoil(problems, "body-place", origin, message, cause, "write 0 as the number of the item");
                return None;
            }
            Ok(None) => {}
        }
        let known = match members(draft.files, &found.schemas) {
            Ok(known) => known,
            Err(shape) => {
                misshapen(draft, shape, problems);
                return None;
            }
        };
        let Some(member) = known.get(&step) else {
            let names = known.list.iter().map(|member| member.name.as_str());
            let message = format!("the body has no `{step}` there");
            let cause = "the argument would be sent where nobody looks for it";
            let mend = suggest::mend(&step, names);
            draft.spoil(problems, "body-place", origin, message, cause, mend);
            return None;
        };
        found.steps.push(PlaceStep::Key(step));
        found.schemas.clone_from(&member.schemas);
        found.required &= member.required;
    }
    Some(found)
}

/// The schema that the spec gives for the record. A reference that leads nowhere is told where the
/// record itself is looked at.
fn given(draft: &Draft) -> Option<Origin> {
    let given = draft.spec.body.as_ref().and_then(|body| body.schema.as_ref())?;
    reference::named(draft.files, &draft.product.folder, given).ok()
}

/// Takes the record's member that holds the place out of what is offered: the same thing is not
/// asked for twice. Answers whether the place is one that is not offered by itself.
fn withhold(draft: &mut Draft, at: &str, origin: &Origin, problems: &mut Problems) -> bool {
    let below = at.strip_prefix(draft.body_at()).and_then(|rest| rest.strip_prefix('/'));
    let Some(below) = below else { return true };
    let steps = pointer::steps(&format!("/{below}"));
    let held = draft.fields.iter().position(|field| field.place == Place::Body && field.described == steps[0]);
    let Some(held) = held else { return true };
    if steps.len() == 1 {
        draft.spoil(
            problems,
            "no-effect",
            origin,
            format!("`{}` is an argument anyway", steps[0]),
            "the members of the record are offered by themselves",
            "remove the line; for another name use `rename:`",
        );
        return false;
    }
    let field = draft.fields.remove(held);
    draft.withheld.push((Place::Body, field.described, "parts of it are arguments of their own"));
    true
}

/// A way into the body as a pointer.
pub(super) fn pointer(steps: &[PlaceStep]) -> String {
    steps.iter().fold(String::new(), |path, step| match step {
        PlaceStep::Key(name) => format!("{path}/{}", pointer::escape(name)),
        PlaceStep::Index(index) => format!("{path}/{index}"),
    })
}
