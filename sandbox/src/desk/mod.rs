//! Zoho Desk, version 1.

mod articles;
mod attachments;
mod body;
mod comments;
mod counts;
mod credits;
mod customers;
mod demo;
mod directory;
mod error;
mod fields;
mod paging;
mod replies;
mod route;
mod search;
mod settings;
mod store;
mod tags;
mod threads;
mod tickets;
mod time_entries;

use jiff::Timestamp;
use serde_json::Value;

pub use self::settings::DeskSettings;
pub(crate) use self::settings::SCOPES;
use self::{credits::Credits, error::Problem, store::Store};
use crate::{
    clock::Clock,
    http::{Reply, Request},
    oauth::{
        Standing,
        scopes::{self, Need},
    },
    server::TENANTS,
    world::World,
};

/// What Desk remembers.
#[derive(Debug)]
pub(crate) struct Desk {
    store: Store,
    credits: Credits,
    /// The agent whom the demo token stands for.
    me: u64,
}

impl Desk {
    pub(crate) fn new(clock: &Clock, demo_data: bool) -> Self {
        let (store, me) = demo::organisation(clock, demo_data);
        Self { store, credits: Credits::default(), me }
    }
}

/// The `orgId` of the organisation.
fn org_id() -> &'static str {
    TENANTS.iter().find(|(kind, _)| *kind == "org_id").map_or("", |(_, id)| id)
}

/// A request under way, let in.
struct Call<'a> {
    world: &'a mut World,
    request: &'a Request,
    /// Scopes of the token.
    granted: Vec<String>,
    now: Timestamp,
}

impl Call<'_> {
    fn store(&self) -> &Store {
        &self.world.desk.store
    }

    fn store_mut(&mut self) -> &mut Store {
        &mut self.world.desk.store
    }

    fn settings(&self) -> &DeskSettings {
        &self.world.settings.desk
    }

    /// This moment as Desk writes it.
    fn stamp(&self) -> String {
        body::stamp(self.now)
    }

    /// The error for an id that nothing has.
    fn unknown_id(&self) -> Problem {
        Problem::unknown_id(&self.settings().unknown_id_code)
    }

    /// The id in a segment of the path, if a record of the table has it.
    fn id_in(&self, table: &str, segment: &str) -> Result<u64, Problem> {
        let id = store::parse_id(segment).ok_or_else(Problem::url_not_found)?;
        self.store().get(table, id).map(|_| id).ok_or_else(|| self.unknown_id())
    }

    /// Refuses a token that lacks one of these scopes; any one of an inner list will do.
    fn need(&self, needs: &[&[&str]]) -> Result<(), Problem> {
        let needs: Vec<Need> = needs.iter().map(|any| any.iter().map(|&scope| scope.to_owned()).collect()).collect();
        if scopes::cover(&self.granted, &needs) { Ok(()) } else { Err(Problem::scope_mismatch()) }
    }
}

/// Answers a request under `/api/v1`.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    let now = world.clock.now();
    let budget = world.settings.desk.credits;
    let reply = match let_in(world, request) {
        Err(problem) => return problem.reply(),
        Ok(_) if world.desk.credits.left(&world.clock, budget) == 0 => {
            Problem::threshold_exceeded(credits::until_midnight(&world.clock, now)).reply()
        }
        Ok(granted) => {
            let mut call = Call { world, request, granted, now };
            route::route(&mut call).unwrap_or_else(|problem| problem.reply())
        }
    };
    world.desk.credits.spend(reply.credits);
    let left = world.desk.credits.left(&world.clock, budget);
    let weight = reply.credits.to_string();
    reply
        .with_header("x-rate-limit-remaining-v3", &left.to_string())
        .with_header("x-rate-limit-request-weight-v3", &weight)
}

/// The scopes of the request's token, or why it is refused.
fn let_in(world: &World, request: &Request) -> Result<Vec<String>, Problem> {
    let header = request.header("authorization").ok_or_else(Problem::unauthorized)?;
    let token = header.strip_prefix("Zoho-oauthtoken ").ok_or_else(Problem::invalid_oauth)?;
    let granted = match world.accounts.standing(world.clock.now(), token) {
        Standing::Live(own) => own.unwrap_or_else(|| world.settings.scopes.clone()),
        Standing::Expired | Standing::Unknown => return Err(Problem::invalid_oauth()),
    };
    if matches!(&request.segments()[..], ["api", "v1", "organizations"]) {
        return Ok(granted);
    }
    // Users report that the query will do as well.
    match request.header("orgid").or_else(|| request.query("orgId")) {
        Some(id) if id == org_id() => Ok(granted),
        Some(id) if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) => Err(Problem::internal()),
        Some(_) => Err(Problem::org_mismatch()),
        None if world.settings.desk.require_org_id => Err(Problem::bad_request("The header orgId is missing.")),
        None => Ok(granted),
    }
}

/// Desk's own answer for an ordered status.
pub(crate) fn fault(status: u16) -> Reply {
    let problem = match status {
        400 => Problem::bad_request("The request is wrong."),
        401 => Problem::invalid_oauth(),
        403 => Problem::forbidden(),
        404 => Problem::url_not_found(),
        429 => Problem::too_many_requests(),
        _ => Problem::internal(),
    };
    Reply { status, ..problem.reply() }
}

/// Every record of a table as stored.
pub(crate) fn state(world: &World, table: &str) -> Option<Vec<Value>> {
    world.desk.store.dump(table)
}
