//! Lists in pages: an argument for the page size and `cursor` in place of the vendor's own parameters.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use crate::format::{PaginationChoice, PaginationFormName, PaginationSpec, Pointers};
use crate::ir::{Pagination, PaginationForm, Place};
use crate::problem::{Origin, Problems};
use crate::read::suggest;
use crate::resolve::Style;

/// Chooses how the list is read, and replaces the vendor's parameters.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let Some((form, place)) = choose(draft, problems) else { return };
    for name in [&form.parameter, &form.size] {
        draft.fields.retain(|field| !(field.place == Place::Query && field.described == *name));
        draft.withheld.push((Place::Query, name.clone(), "it is part of the pagination"));
    }
    draft.fields.push(argument(&form.argument, &form.size, limit_schema(&form), &place));
    draft.fields.push(argument("cursor", &form.parameter, cursor_schema(), &place));
    draft.pagination = Some(lowered(&form));
}

/// The way that holds for this method, and where it is written.
fn choose(draft: &mut Draft, problems: &mut Problems) -> Option<(PaginationSpec, Origin)> {
    let product = draft.product;
    let theirs = product.spec.pagination.as_ref();
    let by_rule = draft.method == "list" && theirs.is_some_and(|form| has_both(draft, form));
    let origin = draft.origin.join("pagination");
    match draft.spec.pagination.as_ref() {
        None if by_rule => Some((theirs?.clone(), product.origin.join("pagination"))),
        None => None,
        Some(PaginationChoice::Plain(false)) if by_rule => None,
        // Turning off what is not on would tell readers something that is not so.
        Some(PaginationChoice::Plain(false)) => {
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                "the product's pagination does not hold here anyway",
                "it holds for `list` methods whose operation has both parameters",
                "remove the line",
            );
            None
        }
        Some(PaginationChoice::Plain(true)) if by_rule || theirs.is_none() => {
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                "`pagination: true` says nothing here",
                "the product's pagination, if it has one, holds by itself for `list` methods",
                "remove the line, or describe the pagination of this method",
            );
            None
        }
        Some(PaginationChoice::Plain(true)) => {
            let form = theirs?.clone();
            known(draft, &form, &origin, problems).then_some((form, origin))
        }
        Some(PaginationChoice::Own(patch)) => match patch.over(theirs) {
            Ok(form) => known(draft, &form, &origin, problems).then_some((form, origin)),
            Err(missing) => {
                let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
                draft.spoil(
                    problems,
                    "pagination-parameters",
                    &origin,
                    format!("the pagination of this method lacks {}", names.join(", ")),
                    "the product has no pagination of this form from which they could be taken",
                    "add them here, or describe the pagination in product.yaml",
                );
                None
            }
        },
    }
}

fn has(draft: &Draft, name: &str) -> bool {
    draft.fields.iter().any(|field| field.place == Place::Query && field.described == name)
}

fn has_both(draft: &Draft, form: &PaginationSpec) -> bool {
    has(draft, &form.parameter) && has(draft, &form.size)
}

fn known(draft: &mut Draft, form: &PaginationSpec, origin: &Origin, problems: &mut Problems) -> bool {
    let names: Vec<String> =
        draft.fields.iter().filter(|field| field.place == Place::Query).map(|field| field.described.clone()).collect();
    let mut all = true;
    for (member, name) in [("parameter", &form.parameter), ("size", &form.size)] {
        if !has(draft, name) {
            all = false;
            draft.spoil(
                problems,
                "pagination-parameters",
                &origin.join(member),
                format!("the operation has no query parameter `{name}`"),
                "pages could not be asked for",
                suggest::mend(name, names.iter().map(String::as_str)),
            );
        }
    }
    all
}

fn limit_schema(form: &PaginationSpec) -> Map<String, Value> {
    // Without a text: name and bounds say it.
    let schema = json!({"type": "integer", "minimum": 1, "maximum": form.max, "default": form.default});
    schema.as_object().cloned().unwrap_or_default()
}

fn cursor_schema() -> Map<String, Value> {
    let description = "next_cursor";
    json!({"type": "string", "description": description}).as_object().cloned().unwrap_or_default()
}

fn argument(name: &str, wire: &str, schema: Map<String, Value>, origin: &Origin) -> Field {
    Field {
        wire: wire.to_owned(),
        described_style: Style::Comma,
        schema,
        ..Field::made(name, Place::Pagination, origin.clone())
    }
}

/// How pages are read, as plain data.
pub(super) fn lowered(form: &PaginationSpec) -> Pagination {
    let parameter = form.parameter.clone();
    Pagination {
        form: match form.form {
            PaginationFormName::Page => PaginationForm::Page { parameter, first: form.first },
            PaginationFormName::Token => PaginationForm::Token { parameter, next: form.next.clone() },
            PaginationFormName::Offset => PaginationForm::Offset { parameter, first: form.first },
        },
        argument: form.argument.clone(),
        size: form.size.clone(),
        max: form.max,
        default: form.default,
        more: form.more.as_ref().map(Pointers::list).unwrap_or_default(),
        count: form.count.clone(),
        last: form.last,
    }
}
