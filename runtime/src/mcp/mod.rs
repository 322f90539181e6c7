//! The protocol core: Model Context Protocol messages of every revision, over a [`Host`].
//!
//! Two eras meet at one endpoint. Since 2026-07-28 every request says for itself what it speaks;
//! before, `initialize` settled it, and HTTP requests repeat it in a header. `plan` tells the two
//! apart and checks what the spoken revision demands, `perform` does it. Nothing is kept between
//! requests but, on a pipe, what `initialize` settled.

mod called;
mod demands;
mod exchange;
mod failure;
mod headers;
mod host;
mod message;
mod packed;
mod perform;
mod plan;
mod progress;
mod reply;
mod revision;
#[cfg(test)]
pub(crate) mod tests;

pub use demands::{Demands, Mirrored};
pub use exchange::exchange;
pub(crate) use exchange::{Conversation, Exchange, converse};
pub use failure::Failure;
pub use host::{CallMeta, Content, Host, Identity, ToolList, ToolResult};
pub use message::{Body, Id, Message, Notification, Request, parse};
pub use plan::{Channel, Negotiated};
pub use progress::Progress;
pub use reply::{Payload, Reply};
pub use revision::Revision;

pub(crate) use exchange::batch;
pub(crate) use perform::perform;
pub(crate) use plan::{Action, plan};
