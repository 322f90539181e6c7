//! Notes.

use super::{Field, Kind, Module};

pub(super) static NOTES: Module = Module {
    api_name: "Notes",
    singular: "Note",
    name_field: "Note_Title",
    duplicate_check: &[],
    fields: &[
        Field::new("Note_Title", "Note Title", Kind::Text(120)),
        Field::new("Note_Content", "Note Content", Kind::Textarea(32_000)),
        Field::new("Parent_Id", "Parent ID", Kind::Parent).mandatory(),
    ],
    related: &[],
};
