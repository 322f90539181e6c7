//! Lists in pages: `limit` and `cursor` in place of the vendor's own parameters.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use crate::format::{PaginationChoice, PaginationFormName, PaginationSpec};
use crate::ir::{Pagination, PaginationForm, Place};
use crate::problem::{Origin, Problems};
use crate::read::suggest;
use crate::resolve::Style;

/// Chooses how the list is read, and replaces the vendor's parameters.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let product = draft.product;
    let own = draft.spec.pagination.as_ref();
    let origin = draft.origin.join("pagination");
    let (form, place) = match own {
        Some(PaginationChoice::Off(false)) => {
            // Turning off what is not on would tell readers something that is not so.
            if draft.method != "list" || !product.spec.pagination.as_ref().is_some_and(|form| has_both(draft, form)) {
                draft.spoil(
                    problems,
                    "no-effect",
                    &origin,
                    "the product's pagination does not hold here anyway",
                    "it holds for `list` methods whose operation has both parameters",
                    "remove the line",
                );
            }
            return;
        }
        Some(PaginationChoice::Off(true)) => {
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                "`pagination: true` says nothing",
                "the product's pagination holds by itself wherever it can",
                "remove the line, or describe the pagination of this method",
            );
            return;
        }
        Some(PaginationChoice::On(form)) => {
            if !known(draft, form, &origin, problems) {
                return;
            }
            (form, origin)
        }
        None => match product.spec.pagination.as_ref() {
            Some(form) if draft.method == "list" && has_both(draft, form) => (form, product.origin.join("pagination")),
            _ => return,
        },
    };
    let form = form.clone();
    for name in [&form.parameter, &form.size] {
        draft.fields.retain(|field| !(field.place == Place::Query && field.described == *name));
        draft.withheld.push((Place::Query, name.clone(), "it is part of the pagination"));
    }
    draft.fields.push(argument("limit", &form.size, limit_schema(&form), &place));
    draft.fields.push(argument("cursor", &form.parameter, cursor_schema(), &place));
    draft.pagination = Some(pagination(&form));
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
    let description = "How many records to return at most.";
    let schema = json!({"type": "integer", "minimum": 1, "maximum": form.max, "default": form.default, "description": description});
    schema.as_object().cloned().unwrap_or_default()
}

fn cursor_schema() -> Map<String, Value> {
    let description = "`next_cursor` of the previous answer; leave out for the first page.";
    json!({"type": "string", "minLength": 1, "description": description}).as_object().cloned().unwrap_or_default()
}

fn argument(name: &str, wire: &str, schema: Map<String, Value>, origin: &Origin) -> Field {
    Field {
        described: name.to_owned(),
        name: name.to_owned(),
        place: Place::Pagination,
        wire: wire.to_owned(),
        described_style: Style::Comma,
        style: None,
        body_place: Vec::new(),
        places: Vec::new(),
        schema,
        required: false,
        text: None,
        default: None,
        grammar: None,
        file: None,
        either: Vec::new(),
        note: None,
        origin: origin.clone(),
    }
}

fn pagination(form: &PaginationSpec) -> Pagination {
    let parameter = form.parameter.clone();
    Pagination {
        form: match form.form {
            PaginationFormName::Page => PaginationForm::Page { parameter, first: form.first },
            PaginationFormName::Token => PaginationForm::Token { parameter, next: form.next.clone() },
            PaginationFormName::Offset => PaginationForm::Offset { parameter, first: form.first },
        },
        size: form.size.clone(),
        max: form.max,
        default: form.default,
        more: form.more.clone(),
    }
}
