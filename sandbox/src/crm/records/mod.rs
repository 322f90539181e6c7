//! Records: reading, writing, deleting.

mod check;
mod mass;
mod read;
mod remove;
mod upsert;
mod write;

pub(super) use check::{Target, is_email, prepare, probability};
pub(super) use mass::mass_update;
pub(super) use read::{Answered, answer, converted, deleted, fields_param, get, list, needed_fields};
pub(super) use remove::delete;
pub(super) use upsert::upsert;
pub(super) use write::{batch, batch_beside, create, insert, items, update};
