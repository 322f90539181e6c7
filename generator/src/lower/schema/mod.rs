//! Vendor schemas as self-contained JSON Schema 2020-12.

mod fits;
mod forms;
mod ids;
mod inline;
mod members;
mod merge;
mod order;
mod simplify;
mod vocabulary;

pub(super) use fits::fits;
pub(super) use ids::{ids_are_texts, is_called_id};
pub(super) use inline::{Inliner, items_text};
pub(super) use members::{Member, Members, Shape, entry, members, members_with};
pub(super) use order::required_first;
pub(super) use vocabulary::{form_fault, is_published};
