//! The library that every generated server links.
//!
//! Data flows one way: [`transport`] -> [`mcp`] -> [`service`] -> [`arguments`] and [`grammar`]
//! -> [`request`] -> [`zoho`] -> result. The generated crate hands in a [`descriptor::Registry`];
//! nothing here names a product of the vendor.

#[macro_use]
mod abi;
pub mod access;
pub mod accounts;
pub mod admin;
#[cfg(feature = "mimalloc")]
mod allocator;
pub mod arguments;
pub mod audit;
mod cache;
pub mod cli;
pub mod clock;
pub mod closing;
pub mod dates;
pub mod descriptor;
pub mod error;
mod fields;
pub mod files;
pub mod grammar;
mod hex;
mod json;
pub mod limits;
mod lookups;
pub mod mcp;
mod media;
pub mod operations;
mod outside;
mod platform;
pub mod request;
pub mod secret;
pub mod secrets;
pub mod servers;
pub mod service;
pub mod settings;
pub mod store;
#[doc(hidden)]
pub mod testing;
pub mod transport;
mod worker;
pub mod zoho;

pub use abi::ABI;
/// The JSON value that generated check functions take.
pub use serde_json::Value;
