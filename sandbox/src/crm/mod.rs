//! Zoho CRM, version 8.

mod attachments;
mod convert;
mod coql;
mod credits;
mod demo;
mod error;
mod files;
mod layouts;
mod mail;
mod metadata;
mod paging;
mod photos;
mod records;
mod related;
mod route;
mod scalar;
mod schema;
mod search;
mod store;
mod tags;
pub(crate) mod users;

use serde_json::{Map, Value};

pub(crate) use self::users::User;
use self::{credits::Credits, error::Problem, store::Store};
use crate::{
    clock::Clock,
    http::{Reply, Request},
    ids::Ids,
    oauth::{
        Standing,
        scopes::{self, Need},
    },
    world::World,
};

/// What CRM remembers.
#[derive(Debug)]
pub(crate) struct Crm {
    pub(crate) store: Store,
    page_tokens: paging::Tokens,
    credits: Credits,
    attachments: Vec<attachments::Attachment>,
    /// By module and record.
    photos: photos::Photos,
    /// Uploaded, not yet part of a record.
    files: Vec<files::Stored>,
    /// Every email that was sent.
    mails: Vec<mail::Mail>,
    /// The user that the demo refresh token stands for.
    current_user: u64,
    org_id: u64,
}

impl Crm {
    pub(crate) fn new(clock: &Clock, ids: &mut Ids, demo_data: bool) -> Self {
        let org_id = ids.next();
        let mut store = Store::default();
        demo::users(&mut store, clock, ids);
        let current_user = store.users[0].id;
        let (mut attachments, mut files) = (Vec::new(), Vec::new());
        if demo_data {
            demo::records(&mut store, clock, ids);
            attachments = attachments::demo(&store, clock);
            files = files::demo();
        }
        Self {
            page_tokens: paging::Tokens::default(),
            credits: Credits::default(),
            attachments,
            photos: if demo_data { photos::demo(&store) } else { photos::Photos::default() },
            files,
            mails: Vec::new(),
            current_user,
            org_id,
            store,
        }
    }
}

/// A request under way, let in and with a user.
struct Call<'a> {
    world: &'a mut World,
    request: &'a Request,
    /// The user whose token it is.
    user: u64,
    /// Scopes of the token.
    granted: Vec<String>,
}

impl Call<'_> {
    fn query(&self, name: &str) -> Option<&str> {
        self.request.query(name)
    }

    /// Refuses a token whose scopes do not cover `needs`.
    fn need(&self, needs: &[Need]) -> Result<(), Problem> {
        if scopes::cover(&self.granted, needs) { Ok(()) } else { Err(Problem::scope_mismatch()) }
    }

    /// The body as an object.
    fn body(&self) -> Result<Map<String, Value>, Problem> {
        match self.request.json() {
            Some(Value::Object(body)) => Ok(body),
            _ => Err(Problem::unparsable()),
        }
    }
}

/// Answers a request under `/crm`.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    let now = world.clock.now();
    let mut reply = match let_in(world, request) {
        Err(problem) => return problem.reply(),
        Ok(_) if !world.crm.credits.left(now, world.settings.credits) => {
            Problem::too_many_requests().reply().costing(0)
        }
        Ok(granted) => {
            let user = world.crm.current_user;
            let mut call = Call { world, request, user, granted };
            route::route(&mut call).unwrap_or_else(|problem| problem.reply())
        }
    };
    world.crm.credits.spend(now, reply.credits);
    if let Some(remaining) = world.crm.credits.told(world.settings.credits) {
        reply = reply.with_header("x-api-credits-remaining", &remaining.to_string());
    }
    reply
}

/// The scopes of the request's token, or why it is refused.
fn let_in(world: &World, request: &Request) -> Result<Vec<String>, Problem> {
    let header = request.header("authorization").ok_or_else(Problem::authentication_failure)?;
    let token = header.strip_prefix("Zoho-oauthtoken ").ok_or_else(Problem::invalid_token)?;
    match world.accounts.standing(world.clock.now(), token) {
        Standing::Live(own) => Ok(own.unwrap_or_else(|| world.settings.scopes.clone())),
        Standing::Expired if world.settings.expired_token_code == "AUTHENTICATION_FAILURE" => {
            Err(Problem::authentication_failure())
        }
        Standing::Expired | Standing::Unknown => Err(Problem::invalid_token()),
    }
}

/// CRM's own answer for an ordered status.
pub(crate) fn fault(status: u16) -> Reply {
    let problem = match status {
        401 => Problem::invalid_token(),
        403 => Problem::no_permission(),
        404 => Problem::invalid_url(),
        429 => Problem::too_many_requests(),
        _ => Problem::internal(),
    };
    Reply { status, ..problem.reply() }
}

/// Every record of a module as stored, converted leads too; `Emails` are those that were sent, `Attachments` those
/// of all records.
pub(crate) fn state(world: &World, module: &str) -> Option<Vec<Value>> {
    if module == "Emails" {
        return Some(mail::sent(&world.crm.mails));
    }
    if module == "Attachments" {
        return Some(attachments::all(world));
    }
    let module = schema::module(module)?;
    let store = &world.crm.store;
    Some(store.all(module).map(|record| store.render(module, record, None, &world.clock)).collect())
}
