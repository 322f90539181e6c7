//! How messages come and go: over HTTP, or over a pipe.

mod api;
pub mod http;
mod http_events;
mod http_guard;
mod http_reply;
mod lines;
mod log;
mod servers;
pub mod stdio;
#[cfg(test)]
mod tests;
pub mod tls;
mod workers;

/// Largest message in bytes that either transport takes.
pub const MAX_MESSAGE: usize = 4 << 20;
