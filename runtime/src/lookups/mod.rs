//! Names instead of ids, as far as that needs nobody to be asked: where names stand in a call, what
//! an answer holds, which entry was meant.

mod entries;
mod places;
mod told;

pub(crate) use entries::{Entries, Entry};
pub(crate) use places::{concern, depends_on, names, replace, stand_ins, textual};
pub(crate) use told::{ambiguous, nothing_to_take, unknown};
