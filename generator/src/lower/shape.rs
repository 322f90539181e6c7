//! What a spec says about arguments: narrower schemas, defaults, more that is required, grammars.

use serde_json::Value;

use super::dates;
use super::draft::Draft;
use super::examine::unknown_argument;
use super::lookups::is_looked_up;
use super::schema::{fits, form_fault, is_published};
use super::words;
use crate::format::GrammarName;
use crate::ir::{Grammar, Place};
use crate::keywords::KEYWORDS;
use crate::problem::{Origin, Problems};
use crate::read::suggest;

/// Applies `schemas`, `grammars`, `dates`, `defaults` and `required`, in this order.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    schemas(draft, problems);
    grammars(draft, problems);
    dates::apply(draft, problems);
    words::values(draft, problems);
    defaults(draft, problems);
    required(draft, problems);
}

fn schemas(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, keywords) in &spec.schemas {
        let origin = draft.origin.join("schemas").join(name);
        if draft.field_mut(name).is_none() {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        }
        for (keyword, value) in keywords {
            let place = origin.join(keyword);
            if !is_published(keyword) || keyword == "$ref" || keyword == "$defs" {
                let problem = draft.spoil(
                    problems,
                    "unsupported-keyword",
                    &place,
                    format!("`{keyword}` cannot be published"),
                    "nothing would check what it demands",
                    suggest::mend(keyword, KEYWORDS.iter().map(|(name, _)| *name)),
                );
                problem.at_key = true;
                continue;
            }
            if let Some(fault) = form_fault(keyword, value) {
                draft.spoil(
                    problems,
                    "invalid-schema",
                    &place,
                    fault,
                    "what the keyword demands cannot be told or checked",
                    "write a value of that form",
                );
                continue;
            }
            let Some(field) = draft.field_mut(name) else { continue };
            if field.schema.get(keyword) == Some(value) {
                no_effect(draft, &place, &format!("the schema of `{name}` has this `{keyword}` already"), problems);
                continue;
            }
            field.schema.insert(keyword.clone(), value.clone());
            if keyword == "type" {
                // A narrower type leaves the other keywords their meaning; a default may lose it.
                let schema = Value::Object(field.schema.clone());
                let lost = field
                    .schema
                    .get("default")
                    .is_some_and(|default| fits(default, &schema, &serde_json::Map::new()).is_some());
                if lost {
                    field.schema.shift_remove("default");
                }
            }
        }
    }
}

fn no_effect(draft: &mut Draft, place: &Origin, message: &str, problems: &mut Problems) {
    draft.spoil(problems, "no-effect", place, message, "a line without effect misleads its readers", "remove it");
}

fn defaults(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, value) in spec.defaults.iter().filter(|(_, value)| !is_looked_up(value)) {
        let origin = draft.origin.join("defaults").join(name);
        let definitions = draft.definitions.clone();
        let Some(field) = draft.field_mut(name) else {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        };
        if let Some(fault) = fits(value, &Value::Object(field.schema.clone()), &definitions) {
            let described = (field.origin.clone(), "the argument is described here".to_owned());
            draft
                .spoil(
                    problems,
                    "value-does-not-fit",
                    &origin,
                    format!("the default does not fit: {fault}"),
                    "it would be refused if a caller gave it",
                    "write a value that fits, or widen the schema with `schemas:`",
                )
                .related
                .push(described);
            continue;
        }
        if let Some(word) = date_default(draft, name, value, &origin, problems) {
            for used in draft.dates.iter_mut().filter(|used| used.argument == *name && used.inside.is_empty()) {
                used.default = Some(word.clone());
            }
        }
        let Some(field) = draft.field_mut(name) else { continue };
        field.schema.insert("default".to_owned(), value.clone());
        // What has a default need not be given.
        field.required = false;
        if field.place == Place::Pagination {
            let size = value.as_u64().and_then(|size| u32::try_from(size).ok());
            match (draft.pagination.as_mut(), size) {
                (Some(pagination), Some(size)) if *name == pagination.argument => pagination.default = size,
                _ => no_effect(draft, &origin, "a cursor comes from the previous answer alone", problems),
            }
        } else {
            field.default = Some(value.clone());
        }
    }
}

/// The default of an argument that is a date, as its text.
fn date_default(
    draft: &mut Draft,
    name: &str,
    value: &Value,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<String> {
    draft.dates.iter().find(|used| used.argument == name && used.inside.is_empty())?;
    let word = value.as_str()?;
    if !dates::is_date(word) {
        draft.spoil(
            problems,
            "value-does-not-fit",
            origin,
            format!("the default `{word}` is no date"),
            "every call without this argument would be refused",
            "write a word such as now or today+7d, or a date such as 2026-11-30",
        );
    }
    Some(word.to_owned())
}

fn required(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (index, name) in spec.required.iter().enumerate() {
        let origin = draft.origin.join("required").join(&index.to_string());
        let Some(field) = draft.field_mut(name) else {
            unknown_argument(draft, &origin, name, false, problems);
            continue;
        };
        let had = field.required;
        let has_default = field.default.is_some();
        field.required = true;
        if had {
            no_effect(draft, &origin, &format!("`{name}` is required already"), problems);
        } else if has_default {
            no_effect(draft, &origin, &format!("`{name}` has a default, so it need not be given"), problems);
        }
    }
}

fn grammars(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, grammar) in &spec.grammars {
        let origin = draft.origin.join("grammars").join(name);
        let Some(field) = draft.field_mut(name) else {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        };
        field.grammar = Some(match grammar {
            GrammarName::Coql => Grammar::Coql,
            GrammarName::Criteria => Grammar::Criteria,
        });
        if field.schema.get("type").is_none_or(|kind| kind != "string") {
            draft.spoil(
                problems,
                "value-does-not-fit",
                &origin,
                format!("`{name}` is not a string"),
                "a grammar reads text",
                "attach the grammar to an argument of type string, or narrow it with `schemas:`",
            );
        }
    }
}
