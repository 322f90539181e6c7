//! The protocol core: Model Context Protocol messages of every revision, over a [`Host`].

mod host;

pub use host::{CallMeta, Content, Host, Identity, ToolList, ToolResult};
