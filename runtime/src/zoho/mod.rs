//! The vendor's side: hosts, authorisation, sending, and what answers mean.

mod transport;

pub use transport::{HttpRequest, HttpResponse, Transport, TransportError};
