//! Names of fields and values of picklists, held against the organisation's own.
//!
//! Vendors drop a field that they do not know and report success, so a made-up name loses data
//! without a word. Before a record is written, its names are looked up in what the organisation
//! tells of its modules: what people call a field becomes what requests call it, and what is not
//! there is refused, with what was probably meant. How that is asked for and how it reads is data in
//! the product's descriptor.

mod candidates;
mod check;
mod metadata;
mod picklist;
mod query;

pub(crate) use candidates::likely;
pub(crate) use check::{Named, check, named};
pub(crate) use metadata::ModuleFields;
pub(crate) use picklist::{check_choice, chooses};
pub(crate) use query::check as check_query;

#[cfg(test)]
mod tests;
