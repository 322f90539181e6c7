//! Zoho Books, version 3.

mod comments;
mod contacts;
mod demo;
mod documents;
mod error;
mod fields;
mod files;
mod filter;
mod kinds;
mod limits;
mod list;
mod mail;
mod money;
mod organizations;
mod payments;
mod route;
mod settings;
mod store;
mod totals;
mod view;

use serde_json::{Map, Value, json};

pub use self::settings::BooksSettings;
use self::{error::Problem, kinds::Kind, limits::Limits, store::Store};
use crate::{
    clock::Clock,
    http::{Reply, Request, form},
    oauth::{
        Standing,
        scopes::{self, Need},
    },
    server::TENANTS,
    world::World,
};

/// What Books remembers.
#[derive(Debug)]
pub(crate) struct Books {
    store: Store,
    limits: Limits,
    /// Every email that was sent.
    mails: Vec<Value>,
}

impl Books {
    pub(crate) fn new(clock: &Clock, demo_data: bool) -> Self {
        let mut store = Store::default();
        demo::settings(&mut store, clock);
        if demo_data {
            demo::records(&mut store, clock);
        }
        Self { store, limits: Limits::default(), mails: Vec::new() }
    }
}

/// A request under way, let in and with its organisation.
struct Call<'a> {
    world: &'a mut World,
    request: &'a Request,
    /// Scopes of the token.
    granted: Vec<String>,
}

impl Call<'_> {
    fn query(&self, name: &str) -> Option<&str> {
        self.request.query(name).filter(|value| !value.is_empty())
    }

    /// Refuses a token that may not do `verb` with a family of records.
    fn need(&self, family: &str, verb: &str) -> Result<(), Problem> {
        let need: Need = vec![format!("ZohoBooks.{family}.{verb}"), "ZohoBooks.fullaccess.all".to_owned()];
        if scopes::cover(&self.granted, &[need]) { Ok(()) } else { Err(Problem::not_authorized()) }
    }

    /// The body as an object: JSON, or a form whose `JSONString` is JSON.
    fn body(&self) -> Result<Map<String, Value>, Problem> {
        let kind = self.request.header("content-type").unwrap_or_default();
        let json = if kind.starts_with("application/x-www-form-urlencoded") {
            let fields = form::parse(&String::from_utf8_lossy(&self.request.body));
            let text = fields.into_iter().find(|(name, _)| name == "JSONString").map(|(_, text)| text);
            text.and_then(|text| serde_json::from_str(&text).ok())
        } else {
            self.request.json()
        };
        match json {
            Some(Value::Object(body)) => Ok(body),
            _ => Err(Problem::malformed()),
        }
    }

    /// Now, as Books writes it: `2026-01-31T09:00:00+0530`, no colon in the offset.
    fn stamp(&self) -> String {
        stamp(&self.world.clock, self.world.clock.now())
    }

    /// The answer to a read or a change of one record.
    fn one(&self, status: u16, message: &str, kind: &Kind, id: u64) -> Reply {
        let record = self.world.books.store.get(kind, id).map(|record| view::whole(self.world, kind, record));
        Reply::json(status, &json!({"code": 0, "message": message, kind.single: record}))
    }
}

/// A moment as Books writes it.
fn stamp(clock: &Clock, moment: jiff::Timestamp) -> String {
    let mut text = clock.stamp(moment);
    if let Some(colon) = text.rfind(':') {
        text.remove(colon);
    }
    text
}

/// An answer that says only that it was done.
fn done(message: &str) -> Reply {
    Reply::json(200, &json!({"code": 0, "message": message}))
}

/// Answers a request under `/books`.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    match let_in(world, request) {
        Err(problem) => problem.reply(),
        Ok(granted) => {
            let mut call = Call { world, request, granted };
            route::route(&mut call).unwrap_or_else(|problem| problem.reply())
        }
    }
}

/// The scopes of the request's token, or why it is refused.
fn let_in(world: &mut World, request: &Request) -> Result<Vec<String>, Problem> {
    let header = request.header("authorization").ok_or_else(Problem::invalid_header)?;
    let token = header.strip_prefix("Zoho-oauthtoken ").ok_or_else(Problem::invalid_header)?;
    let now = world.clock.now();
    let granted = match world.accounts.standing(now, token) {
        Standing::Live(own) => own.unwrap_or_else(|| world.settings.scopes.clone()),
        Standing::Expired | Standing::Unknown => return Err(Problem::not_authorized()),
    };
    world.books.limits.spend(now, world.clock.today(), &world.settings.books)?;
    let own = TENANTS.iter().find(|(kind, _)| *kind == "organization_id").map(|(_, id)| *id);
    match request.query("organization_id") {
        Some(id) if Some(id) == own => Ok(granted),
        Some(_) => Err(Problem::not_authorized()),
        // The one list that tells the id.
        None if request.segments().last() == Some(&"organizations") => Ok(granted),
        None => Err(Problem::organization_missing()),
    }
}

/// Books' own answer for an ordered status.
pub(crate) fn fault(status: u16) -> Reply {
    let problem = match status {
        401 | 403 => Problem::not_authorized(),
        404 => Problem::missing("Resource"),
        429 => Problem::too_many_a_minute(),
        400 => Problem::invalid("value"),
        _ => Problem::internal(),
    };
    Reply { status, ..problem.reply() }
}

/// Every record of a list as stored, with what is computed; `emails` are those that were sent.
pub(crate) fn state(world: &World, module: &str) -> Option<Vec<Value>> {
    match module {
        "emails" => Some(world.books.mails.clone()),
        "creditsapplied" => Some(world.books.store.applied.iter().map(money::applied).collect()),
        _ => {
            let kind = kinds::KINDS.iter().find(|kind| kind.segment.trim_start_matches("settings/") == module)?;
            Some(world.books.store.all(kind).map(|record| view::whole(world, kind, record)).collect())
        }
    }
}
