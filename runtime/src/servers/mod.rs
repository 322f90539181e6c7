//! Scoped servers: a name, an account, filters, an end, and the token that opens them.
//!
//! [`Book`] is what is kept in the store and how it changes; [`Live`] is what a running process knows of it, in memory.
//! A call never waits for the store: [`Live`] follows it in the background.

mod agents;
mod book;
mod definition;
mod key;
mod live;
mod running;
mod snapshot;
#[cfg(test)]
mod tests;
mod token;

pub use agents::KnownAgents;
pub use book::{Book, BookError, Listed, ListedToken, Opening};
pub use definition::{Definition, End, EndError, no_product};
pub use key::Key;
pub use live::{Live, Services};
pub use running::{Running, register, unregister, where_running};
pub use token::{Kind, TOKEN_FORM, url_token};
