//! What a tool tells of fields: which it is known to reveal or test, and which of its arguments name fields.

use std::collections::BTreeSet;
use std::ptr;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use crate::format::FieldNamingSpec;
use crate::ir::{Disclosure, FieldNaming, Place, UnderRules};
use crate::problem::{Origin, Problems};
use crate::read::{Files, ProductSource, suggest};
use crate::resolve::reference;

/// Deepest nesting of an answer's description that is looked at.
const DEEPEST: usize = 8;

/// What holds for the product.
pub(super) fn naming(spec: &FieldNamingSpec) -> FieldNaming {
    FieldNaming {
        suffixes: spec.suffixes.clone(),
        members: spec.members.clone(),
        values: spec.values.clone(),
        fields: spec.fields.clone(),
    }
}

/// Every parameter that `field_rules:` of the product names is an argument of some tool.
pub(super) fn unmatched(source: &ProductSource, known: &BTreeSet<String>, problems: &mut Problems) {
    let spec = &source.spec.field_rules;
    let origin = source.origin.join("field_rules");
    for (line, names) in [("shown", &spec.shown), ("tested", &spec.tested), ("unnamed", &spec.unnamed)] {
        for (index, name) in names.iter().enumerate().filter(|(_, name)| !known.contains(*name)) {
            problems.error(
                "no-effect",
                &origin.join(line).join(&index.to_string()),
                format!("no tool of the product has an argument for `{name}`"),
                "the line has no effect, and a reviewer believes that it has",
                suggest::mend(name, known.iter().map(String::as_str)),
            );
        }
    }
}

/// What holds for a tool.
pub(super) fn disclosure(draft: &mut Draft, problems: &mut Problems) -> Disclosure {
    let spec = &draft.product.spec.field_rules;
    let named = |list: &[String]| -> Vec<String> {
        let last = |wire: &str| wire.rsplit('/').next().unwrap_or_default().to_owned();
        let is =
            |field: &&Field| matches!(field.place, Place::Query | Place::Body) && list.contains(&last(&field.wire));
        draft.fields.iter().filter(is).map(|field| field.name.clone()).collect()
    };
    let (mut shown, tested, unnamed) = (named(&spec.shown), named(&spec.tested), named(&spec.unnamed));
    // Members of the result that are chosen here are named like fields.
    let projected = draft.fields.iter().filter(|field| field.place == Place::Projection);
    shown.extend(projected.map(|field| field.name.clone()));
    let fields = fields(draft, &shown);
    let under_rules = under_rules(draft, &unnamed, problems);
    Disclosure { fields, shown, tested, unnamed, under_rules }
}

fn under_rules(draft: &mut Draft, unnamed: &[String], problems: &mut Problems) -> UnderRules {
    let Some(choice) = draft.spec.field_rules.clone() else { return UnderRules::Judged };
    let origin = draft.origin.join("field_rules");
    for (index, name) in choice.without.iter().enumerate() {
        if !draft.fields.iter().any(|field| field.name == *name) {
            unknown_argument(draft, &origin.join("without").join(&index.to_string()), name, false, problems);
        }
    }
    let description = choice.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let rest: Vec<&String> = unnamed.iter().filter(|name| !choice.without.contains(name)).collect();
    let fault = match (&choice.safe, choice.without.is_empty(), description, rest.as_slice()) {
        (Some(reason), true, None, _) if !reason.trim().is_empty() => {
            return UnderRules::Safe(reason.trim().to_owned());
        }
        (None, false, text, []) => {
            let description = text.unwrap_or_default().to_owned();
            return UnderRules::Without { arguments: choice.without.clone(), description };
        }
        (None, false, _, [name, ..]) => format!("`{name}` tests fields which it does not name, and stays"),
        _ => "it says neither why the tool is safe, nor without which arguments it stays, or both".to_owned(),
    };
    draft.spoil(
        problems,
        "field-rules",
        &origin,
        fault,
        "a server with field rules would show what is ruled out, or describe what is not there",
        "write `safe:` with the reason, or `without:` with the arguments that go",
    );
    UnderRules::Judged
}

/// Fields that come back by default or are described, and those that the body and the query give.
fn fields(draft: &Draft, shown: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let texts = |value: Option<&Value>| -> Vec<String> {
        let one = value.and_then(Value::as_str).into_iter().flat_map(|text| text.split(','));
        let many = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        one.chain(many).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
    };
    for field in &draft.fields {
        match field.place {
            Place::Query if shown.contains(&field.name) => found.extend(texts(field.default.as_ref())),
            Place::Body => {
                let mut steps = field.wire.split('/').filter(|step| !step.chars().all(|sign| sign.is_ascii_digit()));
                found.extend(steps.next_back().map(str::to_owned));
            }
            _ => {}
        }
    }
    for (parameter, text) in &draft.query_constants {
        if draft.product.spec.field_rules.shown.contains(parameter) {
            found.extend(texts(Some(&Value::from(text.as_str()))));
        }
    }
    for answer in answers(draft.files, &draft.operation.origin) {
        let place = draft.spec.result.at.split('/').skip(1).map(str::to_owned).collect::<Vec<_>>();
        if let Some(schema) = draft.files.at(&answer) {
            described(draft.files, (answer.file, schema), &place, &mut Vec::new(), &mut found);
        }
    }
    let keep = &draft.spec.result.keep;
    if !keep.is_empty() {
        found.extend(keep.iter().cloned());
    }
    found
}

/// The schemas of what a success answers.
pub(super) fn answers(files: &Files, operation: &Origin) -> Vec<Origin> {
    let place = operation.join("responses");
    let Some(Value::Object(answers)) = files.at(&place) else { return Vec::new() };
    let mut found = Vec::new();
    for status in answers.keys().filter(|status| status.starts_with('2')) {
        let Ok(answer) = reference::end(files, &place.join(status)) else { continue };
        let content = answer.join("content");
        let Some(Value::Object(media)) = files.at(&content) else { continue };
        found.extend(media.keys().map(|media| content.join(media).join("schema")));
    }
    found
}

/// A schema and the file that it stands in. By its address it is known, which costs nothing to tell.
type Placed<'f> = (Arc<str>, &'f Value);

/// Names of the properties that a schema describes at any depth, below `way`.
fn described<'f>(
    files: &'f Files,
    place: Placed<'f>,
    way: &[String],
    seen: &mut Vec<*const Value>,
    out: &mut BTreeSet<String>,
) {
    let Some((first, rest)) = way.split_first() else {
        described_below(files, place, seen, out);
        return;
    };
    let Some((file, schema)) = followed(files, place) else { return };
    let Value::Object(members) = schema else { return };
    if seen.len() >= DEEPEST || seen.contains(&ptr::from_ref(schema)) {
        return;
    }
    seen.push(schema);
    if let Some(inner) = members.get("properties").and_then(|properties| properties.get(first)) {
        described(files, (file.clone(), inner), rest, seen, out);
    }
    for part in parts(members) {
        described(files, (file.clone(), part), way, seen, out);
    }
    seen.pop();
}

/// All names below a schema, level by level, so that each schema is looked at once, where it stands highest.
fn described_below<'f>(files: &'f Files, place: Placed<'f>, seen: &[*const Value], out: &mut BTreeSet<String>) {
    let mut known: BTreeSet<*const Value> = seen.iter().copied().collect();
    let mut level = vec![place];
    for _ in seen.len()..DEEPEST {
        let mut below = Vec::new();
        for (file, schema) in level.into_iter().filter_map(|place| followed(files, place)) {
            let Value::Object(members) = schema else { continue };
            if !known.insert(schema) {
                continue;
            }
            if let Some(Value::Object(properties)) = members.get("properties") {
                out.extend(properties.keys().cloned());
                below.extend(properties.values().map(|schema| (file.clone(), schema)));
            }
            below.extend(parts(members).map(|schema| (file.clone(), schema)));
        }
        level = below;
    }
}

/// Where the references that start at a schema end.
fn followed<'f>(files: &'f Files, (file, schema): Placed<'f>) -> Option<Placed<'f>> {
    let Some(text) = schema.get("$ref").and_then(Value::as_str) else { return Some((file, schema)) };
    let target = reference::target(files, &Origin::new(file, ""), text).ok()?;
    let end = reference::end(files, &target).ok()?;
    let schema = files.at(&end)?;
    Some((end.file, schema))
}

/// Schemas that stand for the same level: items of a list, and what is combined.
fn parts(schema: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let combined = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array());
    schema.get("items").into_iter().chain(combined.flatten())
}
