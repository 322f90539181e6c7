//! The sandbox over HTTP: each test shows one behaviour of Zoho that clients stumble over.

mod control;
mod convert;
mod coql;
mod metadata;
mod notes;
mod oauth;
mod reading;
mod search;
mod support;
mod writing;
