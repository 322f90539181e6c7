//! Parameters of the path, the query and headers as fields. The tenant's is bound, never offered.

use super::draft::{Draft, Field, names_field};
use crate::ir::Place;
use crate::problem::{Origin, Problems};
use crate::resolve::{self, Input, Style};

/// Headers that a request sets by itself; `OpenAPI` says to ignore parameters of these names.
const OWN_HEADERS: [&str; 5] = ["accept", "authorization", "content-type", "cookie", "host"];

/// Adds a field for every parameter.
pub(super) fn collect(draft: &mut Draft, problems: &mut Problems) {
    let operation = draft.operation;
    let tenant = draft.product.spec.tenant.as_ref().map(|tenant| tenant.parameter.as_str());
    for name in operation.parameter_names() {
        if tenant == Some(name) {
            draft.withheld.push((Place::Path, name.to_owned(), "it is the account's tenant"));
            continue;
        }
        let described = operation.inputs.iter().find(|input| input.place == resolve::Place::Path && input.name == name);
        // A parameter that only the template names is still a text in the path.
        draft.fields.push(match described {
            Some(input) => field(input, Place::Path),
            None => undescribed(name, &operation.origin),
        });
        if let (Some(form), Some(field)) = (operation.forms.get(name), draft.fields.last_mut()) {
            field.note = Some(format!("In the form {form}"));
        }
    }
    for (name, value) in &operation.fixed_query {
        draft.withheld.push((Place::Query, name.clone(), "the path fixes it"));
        draft.query_constants.push((name.clone(), value.clone()));
    }
    for input in &operation.inputs {
        if tenant == Some(&input.name) {
            if input.place != resolve::Place::Path {
                let place = if input.place == resolve::Place::Header { Place::Header } else { Place::Query };
                draft.withheld.push((place, input.name.clone(), "it is the account's tenant"));
            }
            continue;
        }
        match input.place {
            // Parameters that the template does not name go nowhere.
            resolve::Place::Path => {}
            resolve::Place::Query => draft.fields.push(field(input, Place::Query)),
            resolve::Place::Header if OWN_HEADERS.contains(&input.name.to_ascii_lowercase().as_str()) => {}
            resolve::Place::Header => draft.fields.push(field(input, Place::Header)),
            resolve::Place::Cookie => cookie(draft, input, problems),
        }
    }
}

fn field(input: &Input, place: Place) -> Field {
    Field {
        described: input.name.clone(),
        name: input.name.clone(),
        place,
        wire: input.name.clone(),
        described_style: input.style,
        style: None,
        body_place: Vec::new(),
        places: input.schema.iter().cloned().collect(),
        schema: serde_json::Map::new(),
        required: input.required,
        text: input.description.clone(),
        default: None,
        grammar: None,
        file: None,
        either: Vec::new(),
        note: None,
        origin: input.origin.clone(),
    }
}

fn undescribed(name: &str, origin: &Origin) -> Field {
    Field {
        described: name.to_owned(),
        name: name.to_owned(),
        place: Place::Path,
        wire: name.to_owned(),
        described_style: Style::Comma,
        style: None,
        body_place: Vec::new(),
        places: Vec::new(),
        schema: serde_json::Map::new(),
        required: true,
        text: None,
        default: None,
        grammar: None,
        file: None,
        either: Vec::new(),
        note: None,
        origin: origin.clone(),
    }
}

fn cookie(draft: &mut Draft, input: &Input, problems: &mut Problems) {
    let hidden = draft.spec.hide.iter().any(|given| names_field(given, Place::Header, &input.name));
    if hidden && !input.required {
        draft.withheld.push((Place::Header, input.name.clone(), "it is hidden"));
        return;
    }
    let problem = draft.spoil(
        problems,
        "unsupported-parameter",
        &input.origin,
        format!("`{}` is sent as a cookie", input.name),
        "requests carry no cookies",
        if input.required {
            "correct the description with a line under `corrections:`".to_owned()
        } else {
            format!("hide it: `hide: [{}]`", input.name)
        },
    );
    problem.at_key = true;
}
