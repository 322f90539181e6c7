//! Parameters and body fields that are not offered.

use super::draft::{Draft, names_field};
use crate::ir::Place;
use crate::problem::Problems;
use crate::read::suggest;

/// Takes every hidden thing out of what is offered.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let hide = &draft.spec.hide;
    for (index, given) in hide.iter().enumerate() {
        let origin = draft.origin.join("hide").join(&index.to_string());
        let mut found = false;
        while let Some(at) = draft.fields.iter().position(|field| {
            !matches!(
                field.place,
                Place::Open | Place::Pagination | Place::Local | Place::SaveAs | Place::Key | Place::Projection
            ) && names_field(given, field.place, &field.described)
        }) {
            found = true;
            let field = draft.fields.remove(at);
            if field.required {
                draft
                    .spoil(
                        problems,
                        "required-hidden",
                        &origin,
                        format!("`{given}` is required"),
                        "without it every call would be refused",
                        "give it a constant, offer it, or correct the description with a line under `corrections:`",
                    )
                    .related
                    .push((field.origin.clone(), "it is described here".to_owned()));
            }
            draft.withheld.push((field.place, field.described, "it is hidden"));
        }
        if found || !draft.judged {
            continue;
        }
        let withheld = draft
            .withheld
            .iter()
            .find(|(place, name, reason)| *reason != "it is hidden" && names_field(given, *place, name))
            .map(|(_, _, reason)| *reason);
        if let Some(reason) = withheld {
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                format!("`{given}` is not offered anyway: {reason}"),
                "a line without effect misleads its readers",
                "remove it",
            );
            continue;
        }
        // Cookies are looked at before anything is hidden.
        if draft.withheld.iter().any(|(place, name, _)| names_field(given, *place, name)) {
            continue;
        }
        let known: Vec<String> = draft.fields.iter().map(|field| field.described.clone()).collect();
        draft.spoil(
            problems,
            "unknown-parameter",
            &origin,
            format!("the operation has no parameter or body field `{given}`"),
            "nothing is hidden by this line",
            suggest::mend(given, known.iter().map(String::as_str)),
        );
    }
}
