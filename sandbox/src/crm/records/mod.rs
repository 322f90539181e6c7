//! Records: reading, writing, deleting.

mod check;
mod read;
mod remove;
mod upsert;
mod write;

pub(super) use check::{Target, prepare, probability};
pub(super) use read::{Answered, answer, converted, deleted, fields_param, get, list, needed_fields};
pub(super) use remove::delete;
pub(super) use upsert::upsert;
pub(super) use write::{batch, create, insert, items, update};
