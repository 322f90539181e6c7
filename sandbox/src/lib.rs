//! A stateful local stand-in for Zoho: the accounts host and the products' APIs on one loopback port.
//!
//! It is written from what is known of Zoho itself and never from this project's own descriptions, so that it can
//! disagree with them. Everything lives in memory and is deterministic: the same requests under the same clock give
//! the same answers, ids included.
//!
//! Shared by all products: the accounts host, request log, faults, settings, clock and the HTTP plumbing. A product is
//! one folder beside `crm` and one line in the router's table.
//!
//! Beside what Zoho offers there are control endpoints under `/_sandbox/` (see `control`): the log of what arrived,
//! faults to order, behaviours to switch, the clock to move, and the records as stored.

mod books;
mod clock;
mod control;
mod crm;
mod customers;
mod desk;
mod faults;
mod http;
mod ids;
mod log;
mod mail;
mod oauth;
mod projects;
mod router;
mod server;
mod settings;
mod world;

pub use books::BooksSettings;
pub use desk::DeskSettings;
pub use mail::MailSettings;
pub use oauth::{CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN};
pub use projects::ProjectsSettings;
pub use server::{ORGANIZATION, Options, Running, TENANTS, start};
pub use settings::Settings;
