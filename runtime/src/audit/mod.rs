//! What was done, by whom and why: one record for each call, in chains that nobody can change unseen.
//!
//! A call that changes something has two: its intent, written before the request leaves, and its outcome. A process
//! has one chain; [`chain`] says what holds it together, [`worker`] how it comes to be written. Without the key nobody
//! can change, leave out or add a record inside a chain, and what is cut off its end shows against a head that is kept
//! elsewhere.

mod call;
pub mod chain;
mod form;
mod key;
pub mod query;
pub mod record;
mod settings;
mod sink;
mod table;
mod told;
mod touched;
mod trace;
mod trail;
pub mod verify;
mod worker;

#[cfg(test)]
mod tests;

pub use call::{Auditor, Call};
pub use query::{Audited, Wanted};
pub use record::Caller;
pub use settings::{AuditSettings, Reads, Reason};
pub(crate) use table::TABLES;
pub use trail::{Audit, Place, Tell};
