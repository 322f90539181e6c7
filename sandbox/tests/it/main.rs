//! The sandbox over HTTP: each test shows one behaviour of Zoho that clients stumble over.

mod attachments;
mod books;
mod control;
mod convert;
mod coql;
mod desk;
mod mail;
mod mail_admin;
mod mass_update;
mod metadata;
mod notes;
mod oauth;
mod projects;
mod reading;
mod search;
mod support;
mod tags;
mod writing;
