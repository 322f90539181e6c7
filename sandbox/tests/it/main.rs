//! The sandbox over HTTP: each test shows one behaviour of Zoho that clients stumble over.

mod attachments;
mod control;
mod convert;
mod coql;
mod mail;
mod mass_update;
mod metadata;
mod notes;
mod oauth;
mod reading;
mod search;
mod support;
mod tags;
mod writing;
