//! Fields of the JSON body: the members of one object, at the root or inside an envelope.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use super::schema::{Member, Members, Shape, entry, members_with};
use super::{form, places, whole};
use crate::ir::{Place, PlaceStep};
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::read::{pointer, suggest};
use crate::resolve::{Body, reference};

/// Adds a field for every member. Answers whether all members are known, so that names can be
/// judged.
pub(super) fn collect(draft: &mut Draft, problems: &mut Problems) -> bool {
    let place = draft.origin.join("body");
    let Some(body) = &draft.operation.body else {
        if draft.spec.body.is_some() || !draft.spec.constants.body.is_empty() {
            let place = if draft.spec.body.is_some() { place } else { draft.origin.join("constants").join("body") };
            draft.spoil(
                problems,
                "body-place",
                &place,
                format!("the operation `{}` takes no body", draft.operation.key),
                "there is nothing that could stand in it",
                "remove the line, or describe the body with a line under `corrections:`",
            );
            return false;
        }
        return true;
    };
    let Some(media) = body.sent() else {
        draft.spoil(
            problems,
            "unsupported-body",
            &body.origin.join("content"),
            "the body is of no media type",
            "nothing tells in which form it is sent",
            "correct the description with a line under `corrections:`, or remove the method",
        );
        return false;
    };
    if whole::collect(draft, body, media, problems) {
        return true;
    }
    let Some((steps, mut schemas)) = walk(draft, body, media.schema.iter().cloned().collect(), problems) else {
        return false;
    };
    if let Some(given) = draft.spec.body.as_ref().and_then(|body| body.schema.clone()) {
        let place = place.join("schema");
        match reference::named(draft.files, &draft.product.folder, &given) {
            Ok(target) => schemas.push(target),
            Err(fault) => {
                draft.spoil(problems, fault.code, &place, fault.message, fault.cause, fault.mend);
                return false;
            }
        }
    }
    let fixed = fixed_at(draft, &steps);
    let found = match members_with(draft.files, &schemas, &fixed) {
        Ok(found) => found,
        Err(shape) => {
            misshapen(draft, shape, problems);
            return false;
        }
    };
    for origin in &found.waived {
        draft.tell(problems, waived(origin.clone()));
    }
    containers(draft, body, &steps);
    offer(draft, &found, &steps, body);
    form::files(draft, media);
    let opens = draft.spec.body.as_ref().is_some_and(|body| body.open.is_some());
    if found.list.is_empty() && !opens && draft.spec.constants.body.is_empty() {
        draft.spoil(
            problems,
            "body-place",
            &if draft.spec.body.is_some() { place } else { draft.origin.join("operation") },
            "no member of the body's object is described",
            "there is nothing to offer",
            "name a schema with `body.schema`, or offer an open object with `body.open`",
        );
        return false;
    }
    true
}

/// A demand that arguments have on each other.
fn waived(origin: Origin) -> Problem {
    let keyword = origin.pointer.rsplit('/').next().unwrap_or_default().to_owned();
    Problem {
        code: "unsupported-keyword",
        severity: Severity::Warning,
        message: format!("`{keyword}` is not checked here, and is left out"),
        origin,
        at_key: true,
        cause: "it makes members of the body depend on each other, and the arguments of a tool cannot; the vendor \
                checks it all the same"
            .to_owned(),
        mend: "say in the arguments' texts, or with a line under `rules:`, what it demands".to_owned(),
        related: Vec::new(),
    }
}

/// The schemas at `body.at`, and the way there.
fn walk(
    draft: &mut Draft,
    body: &Body,
    root: Vec<Origin>,
    problems: &mut Problems,
) -> Option<(Vec<PlaceStep>, Vec<Origin>)> {
    let at = draft.body_at().to_owned();
    let place = draft.origin.join("body").join("at");
    let mut schemas = root;
    let mut steps: Vec<PlaceStep> = Vec::new();
    let fixed = draft.spec.constants.body.clone();
    let mut constant: Option<Value> = Some(Value::Object(fixed));
    if !at.is_empty() && !at.starts_with('/') {
        draft.spoil(
            problems,
            "body-place",
            &place,
            format!("`{at}` is not a JSON pointer"),
            "it has no slash in front",
            format!("write `/{at}`"),
        );
        return None;
    }
    for step in pointer::steps(&at) {
        let array = entry(draft.files, &schemas, step.parse().unwrap_or(0));
        let next = match array {
            Err(shape) => {
                misshapen(draft, shape, problems);
                return None;
            }
            Ok(Some(items)) => {
                if step != "0" {
                    draft.spoil(
                        problems,
                        "body-place",
                        &place,
                        format!("`{step}` is not the first item of the array"),
                        "items before it would have to be invented",
                        "write 0 as the number of the item",
                    );
                    return None;
                }
                steps.push(PlaceStep::Index(0));
                items
            }
            Ok(None) => match members_with(draft.files, &schemas, &fixed_at(draft, &steps)) {
                Err(shape) => {
                    misshapen(draft, shape, problems);
                    return None;
                }
                Ok(found) => {
                    envelope(draft, &found, &steps, &step, constant.as_ref(), body, problems);
                    let next = member_step(draft, &found, &step, &place, problems)?;
                    steps.push(PlaceStep::Key(step.clone()));
                    next
                }
            },
        };
        constant = constant.and_then(|value| value.pointer(&format!("/{}", pointer::escape(&step))).cloned());
        schemas = next;
    }
    Some((steps, schemas))
}

/// The constants at a place in the body.
fn fixed_at(draft: &Draft, steps: &[PlaceStep]) -> Map<String, Value> {
    let mut at = Value::Object(draft.spec.constants.body.clone());
    for step in steps {
        at = match step {
            PlaceStep::Key(name) => at.get(name),
            PlaceStep::Index(index) => at.get(index),
        }
        .cloned()
        .unwrap_or_default();
    }
    if let Value::Object(fixed) = at { fixed } else { Map::new() }
}

/// What a member that belongs to some forms of the body only says of that.
fn form_note(member: &Member) -> Option<String> {
    let told = member.forms.as_ref()?;
    let by = told.by.as_ref().filter(|by| **by != member.name).map_or_else(String::new, |by| format!("{by} "));
    let mut note = String::new();
    if !told.all {
        let _ = write!(note, "Only with {by}{}", told.with.join(", "));
    }
    if !told.required_with.is_empty() {
        let needed = if told.required_with == told.with {
            "then required".to_owned()
        } else {
            format!("required with {by}{}", told.required_with.join(", "))
        };
        note.push_str(if note.is_empty() { "" } else { "; " });
        note.push_str(&needed);
    }
    let first = note.get(..1).map(str::to_uppercase)?;
    Some(format!("{first}{}.", &note[1..]))
}

/// The schemas of the member that `at` goes through.
fn member_step(
    draft: &mut Draft,
    found: &Members,
    step: &str,
    place: &Origin,
    problems: &mut Problems,
) -> Option<Vec<Origin>> {
    if let Some(member) = found.get(step) {
        return Some(member.schemas.clone());
    }
    // Where nothing is described, a schema given in the spec describes the end of the way.
    if found.list.is_empty() && draft.spec.body.as_ref().is_some_and(|body| body.schema.is_some()) {
        return Some(Vec::new());
    }
    draft.spoil(
        problems,
        "body-place",
        place,
        format!("the body has no `{step}` there"),
        "the record would be sent where nobody looks for it",
        suggest::mend(step, found.list.iter().map(|member| member.name.as_str())),
    );
    None
}

/// Members beside the way that the body needs, and that neither a constant nor a place gives.
fn envelope(
    draft: &mut Draft,
    found: &Members,
    passed: &[PlaceStep],
    step: &str,
    constant: Option<&Value>,
    body: &Body,
    problems: &mut Problems,
) {
    let places = draft.spec.body.as_ref().map(|body| &body.places);
    for member in &found.list {
        let place = format!("{}/{}", places::pointer(passed), pointer::escape(&member.name));
        let offered = places.is_some_and(|places| places.values().any(|at| *at == place));
        let given = offered || constant.is_some_and(|constant| constant.get(&member.name).is_some());
        if !member.required || member.name == step || given {
            continue;
        }
        let origin = member.schemas.first().unwrap_or(&body.origin).clone();
        let user = (draft.origin.join("body").join("at"), "only members at this place are offered".to_owned());
        let problem = draft.spoil(
            problems,
            "envelope-member",
            &origin,
            format!("the body needs `{}` beside `{step}`", member.name),
            "it is neither offered nor fixed, so every call would be refused",
            format!("fix it with `constants: {{body: {{{}: ...}}}}`", member.name),
        );
        problem.at_key = true;
        problem.related.push(user);
    }
}

pub(super) fn misshapen(draft: &mut Draft, shape: Shape, problems: &mut Problems) {
    match shape {
        Shape::Broken(problem) => draft.spoil_with(problems, *problem),
        Shape::NoObject(origin, kind) => {
            let problem = body_problem(
                origin.join("type"),
                format!("the body is of type {kind} at this place"),
                "only the members of an object can become arguments",
                "lead to an object with `body.at`, for example `/0` into an array",
            );
            draft.spoil_with(problems, problem);
        }
        Shape::Several(origin, count) => {
            let problem = body_problem(
                origin,
                format!("the body is one of {count} forms"),
                "the arguments of a tool cannot depend on each other",
                "correct the description so that it has the one form that this method sends",
            );
            draft.spoil_with(problems, problem);
        }
    }
}

fn body_problem(origin: Origin, message: String, cause: &str, mend: &str) -> Problem {
    Problem {
        code: "body-place",
        severity: Severity::Error,
        message,
        origin,
        at_key: true,
        cause: cause.to_owned(),
        mend: mend.to_owned(),
        related: Vec::new(),
    }
}

/// The empty objects and arrays around the record, so that a body is sent even where no argument
/// is given.
fn containers(draft: &mut Draft, body: &Body, steps: &[PlaceStep]) {
    if !body.required && !matches!(draft.operation.method.as_str(), "POST" | "PUT" | "PATCH") {
        return;
    }
    for end in 0..=steps.len() {
        let container = match steps.get(end) {
            Some(PlaceStep::Index(_)) => json!([]),
            _ => json!({}),
        };
        draft.body_constants.push((steps[..end].to_vec(), container));
    }
}

/// A field for every member that can be sent.
fn offer(draft: &mut Draft, found: &Members, steps: &[PlaceStep], body: &Body) {
    let tenant = draft.product.spec.tenant.as_ref().map(|tenant| tenant.parameter.clone());
    let base = draft.body_at().to_owned();
    for member in &found.list {
        draft.reserved.push(member.name.clone());
        if member.read_only {
            draft.withheld.push((Place::Body, member.name.clone(), "it only stands in answers"));
            continue;
        }
        // The schema `false`: no value fits.
        if member.schemas.iter().any(|place| draft.files.at(place) == Some(&Value::Bool(false))) {
            draft.withheld.push((Place::Body, member.name.clone(), "no value fits there"));
            continue;
        }
        if tenant.as_deref() == Some(&member.name) {
            draft.withheld.push((Place::Body, member.name.clone(), "it is the account's tenant"));
            continue;
        }
        let mut body_place = steps.to_vec();
        body_place.push(PlaceStep::Key(member.name.clone()));
        let origin = member.schemas.iter().chain(&member.either).next().unwrap_or(&body.origin).clone();
        draft.fields.push(Field {
            wire: format!("{base}/{}", pointer::escape(&member.name)),
            body_place,
            places: member.schemas.clone(),
            either: member.either.clone(),
            note: form_note(member),
            required: member.required,
            ..Field::made(&member.name, Place::Body, origin)
        });
    }
    for name in found.undescribed.iter().filter(|name| tenant.as_ref() != Some(*name)) {
        draft.reserved.push(name.clone());
        let mut body_place = steps.to_vec();
        body_place.push(PlaceStep::Key(name.clone()));
        draft.fields.push(Field {
            wire: format!("{base}/{}", pointer::escape(name)),
            body_place,
            required: true,
            ..Field::made(name, Place::Body, body.origin.clone())
        });
    }
    let Some(open) = draft.spec.body.as_ref().and_then(|body| body.open.clone()) else {
        draft.reserved.clear();
        return;
    };
    draft.reserved.extend(tenant.filter(|name| found.get(name).is_none()));
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("description".to_owned(), "Further fields by their names.".into());
    draft.fields.push(Field {
        wire: base,
        body_place: steps.to_vec(),
        schema,
        ..Field::made(&open, Place::Open, draft.origin.join("body").join("open"))
    });
}
