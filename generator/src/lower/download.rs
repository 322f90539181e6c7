//! Answers that are files: they can be saved, where the server allows it.

use serde_json::{Map, Value, json};

use super::draft::{Draft, Field};
use crate::ir::Place;
use crate::problem::Problems;

/// Decides whether the answer is a file, and adds the argument that says where to save it.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let described = draft.operation.download;
    let result = &draft.spec.result;
    let origin = draft.origin.join("result");
    if result.file == Some(described) {
        draft.spoil(
            problems,
            "no-effect",
            &origin.join("file"),
            if described {
                "the answer is described as a file already"
            } else {
                "the answer is not described as a file"
            },
            "a line without effect misleads its readers",
            "remove it",
        );
        return;
    }
    draft.download = result.file.unwrap_or(described);
    if !draft.download {
        return;
    }
    for (name, given) in [("at", !result.at.is_empty()), ("one", result.one), ("keep", !result.keep.is_empty())] {
        if given {
            draft.spoil(
                problems,
                "no-effect",
                &origin.join(name),
                "the answer is a file, which has no members",
                "a line without effect misleads its readers",
                "remove it, or say `file: false` if the answer is JSON",
            );
        }
    }
    draft
        .fields
        .push(Field { schema: schema(), ..Field::made("save_as", Place::SaveAs, draft.operation.origin.clone()) });
}

fn schema() -> Map<String, Value> {
    let Value::Object(schema) = json!({
        "type": "string",
        "minLength": 1,
        "description": "Path in the server's files directory to save a file there that is too large for an answer.",
    }) else {
        unreachable!("it is an object")
    };
    schema
}
