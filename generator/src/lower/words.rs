//! A model's words: extra arguments, words for the vendor's values, and refusals with advice.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use super::schema::{fits, form_fault, is_published};
use crate::format::{RefusalChoice, RefusalSpec};
use crate::ir::{Place, Refusal, ValueMap};
use crate::keywords::KEYWORDS;
use crate::problem::{Origin, Problems};
use crate::read::suggest;

/// Adds the arguments that are in no request.
pub(super) fn extra(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, argument) in &spec.arguments {
        let origin = draft.origin.join("arguments").join(name);
        for (keyword, value) in &argument.schema {
            let place = origin.join("schema").join(keyword);
            let fault = if is_published(keyword) && keyword != "$ref" && keyword != "$defs" {
                form_fault(keyword, value)
                    .map(|fault| ("invalid-schema", fault, "write a value of that form".to_owned()))
            } else {
                let mend = suggest::mend(keyword, KEYWORDS.iter().map(|(name, _)| *name));
                Some(("unsupported-keyword", format!("`{keyword}` cannot be published"), mend))
            };
            if let Some((code, message, mend)) = fault {
                let problem = draft.spoil(problems, code, &place, message, "nothing would check what it demands", mend);
                problem.at_key = code == "unsupported-keyword";
            }
        }
        draft.fields.push(Field { schema: argument.schema.clone(), ..Field::made(name, Place::Local, origin) });
    }
}

/// Publishes the model's words in the place of the vendor's values.
pub(super) fn values(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, words) in &spec.values {
        let origin = draft.origin.join("values").join(name);
        let definitions = draft.definitions.clone();
        let Some(field) = draft.fields.iter().find(|field| field.name == *name) else {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        };
        let mut schema = field.schema.clone();
        let single = if is_list(&schema) {
            schema.get("items").and_then(Value::as_object).cloned().unwrap_or_default()
        } else {
            schema.clone()
        };
        for (word, value) in words {
            if let Some(fault) = fits(value, &Value::Object(single.clone()), &definitions) {
                draft.spoil(
                    problems,
                    "value-does-not-fit",
                    &origin.join(word),
                    format!("what is sent for `{word}` does not fit: {fault}"),
                    "the vendor would refuse it",
                    "write a value of the description, or widen the schema with `schemas:`",
                );
            }
        }
        let mut published = Map::new();
        published.insert("type".to_owned(), "string".into());
        published.insert("enum".to_owned(), words.keys().cloned().collect::<Vec<_>>().into());
        if is_list(&schema) {
            schema.insert("items".to_owned(), Value::Object(published));
        } else {
            published.extend(schema.shift_remove("description").map(|text| ("description".to_owned(), text)));
            schema = published;
        }
        if let Some(field) = draft.field_mut(name) {
            field.schema = schema;
        }
        let pairs = words.iter().map(|(word, value)| (word.clone(), value.clone())).collect();
        draft.values.push(ValueMap { argument: name.clone(), pairs });
    }
}

fn is_list(schema: &Map<String, Value>) -> bool {
    schema.get("type").is_some_and(|kind| kind == "array")
}

/// What is refused with advice.
pub(super) fn refusals(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, choice) in &spec.refuse {
        let origin = draft.origin.join("refuse").join(name);
        match choice {
            RefusalChoice::Always(say) => {
                let refusal = RefusalSpec { values: Vec::new(), pattern: None, when: [].into(), say: say.clone() };
                one(draft, name, &refusal, &origin, problems);
            }
            RefusalChoice::One(refusal) => one(draft, name, refusal, &origin, problems),
            RefusalChoice::Several(refusals) => {
                for (index, refusal) in refusals.iter().enumerate() {
                    one(draft, name, refusal, &origin.join(&index.to_string()), problems);
                }
            }
        }
    }
}

fn one(draft: &mut Draft, name: &str, refusal: &RefusalSpec, origin: &Origin, problems: &mut Problems) {
    let offered = draft.fields.iter().any(|field| field.name == name);
    let everything = refusal.values.is_empty() && refusal.pattern.is_none();
    if offered && everything && refusal.when.is_empty() {
        draft.spoil(
            problems,
            "refused-argument",
            origin,
            format!("`{name}` is offered and always refused"),
            "nobody could use what the schema shows",
            format!("hide it: `hide: [{name}]`, or say which values are refused"),
        );
    } else if !offered && !everything {
        unknown_argument(draft, origin, name, true, problems);
    }
    for other in refusal.when.keys() {
        if !draft.fields.iter().any(|field| field.name == *other) {
            unknown_argument(draft, &origin.join("when").join(other), other, true, problems);
        }
    }
    if refusal.say.trim().is_empty() {
        draft.spoil(
            problems,
            "refused-argument",
            origin,
            format!("nothing is said about `{name}`"),
            "a refusal without advice helps nobody",
            "say why, and which tool or argument does it",
        );
    }
    if let Some(pattern) = &refusal.pattern
        && let Some(fault) = form_fault("pattern", &json!(pattern))
    {
        draft.spoil(
            problems,
            "invalid-schema",
            &origin.join("pattern"),
            fault,
            "nobody could tell what it matches",
            "write a regular expression of literals, classes in brackets, anchors, quantifiers and groups",
        );
    }
    draft.refusals.push(Refusal {
        argument: name.to_owned(),
        values: refusal.values.clone(),
        pattern: refusal.pattern.clone(),
        when: refusal.when.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
        say: refusal.say.trim().to_owned(),
    });
}
