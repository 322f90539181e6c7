//! The vendor's side: hosts, authorisation, sending, and what answers mean.

pub mod account;
pub mod answer;
pub mod authorise;
pub mod credentials;
#[cfg(test)]
pub(crate) mod fixture;
pub mod hosts;
pub mod http;
mod keeping;
pub mod network;
pub mod oauth;
pub mod scopes;
mod token_answer;
mod transport;

pub use transport::{HttpRequest, HttpResponse, Streamed, Transport, TransportError, Upload, Watch};
