//! Texts that people wrote, in place of the description's own.

use super::draft::Draft;
use super::examine::unknown_argument;
use crate::problem::Problems;

/// Puts the doc's argument texts into the schemas.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let Some((doc, origin)) = draft.doc.clone() else { return };
    for (name, text) in &doc.arguments {
        let place = origin.join("arguments").join(name);
        match draft.field_mut(name) {
            Some(field) => {
                // Nothing worth saying: only a draft may leave it at that.
                if text.trim().is_empty() {
                    field.schema.shift_remove("description");
                } else {
                    field.schema.insert("description".to_owned(), text.trim().into());
                }
            }
            None => unknown_argument(draft, &place, name, true, problems),
        }
    }
}
