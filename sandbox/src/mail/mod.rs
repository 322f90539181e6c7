//! Zoho Mail's administration: organisation, domains, groups, policies, spam control, accounts.

mod accounts;
mod antispam;
mod body;
mod demo;
mod dkim;
mod domains;
mod error;
mod groups;
mod members;
mod moderation;
mod organisation;
mod paging;
mod policies;
mod route;
mod settings;

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

pub(crate) use self::error::fault;
pub use self::settings::MailSettings;
use self::{error::Problem, organisation::Organisation};
use crate::{
    clock::Clock,
    crm::Crm,
    http::{Reply, Request},
    oauth::{Standing, scopes},
    server::TENANTS,
    world::World,
};

/// What Mail remembers.
#[derive(Debug)]
pub(crate) struct Mail {
    organisation: Organisation,
    domains: Vec<domains::Domain>,
    accounts: Vec<accounts::Account>,
    groups: Vec<groups::Group>,
    policies: Vec<policies::Policy>,
    restrictions: Vec<policies::Restriction>,
    spam: antispam::Spam,
    /// Ids of its own, so that they do not hang on what other products create.
    next: u64,
    /// When the requests of the last minute arrived.
    recent: VecDeque<Timestamp>,
}

impl Mail {
    /// The users are those of the organisation, whom CRM knows too.
    pub(crate) fn new(clock: &Clock, crm: &Crm, demo_data: bool) -> Self {
        demo::mail(clock, &crm.store.users, demo_data)
    }

    /// Nine digits: users and groups.
    fn short_id(&mut self) -> u64 {
        self.next += 1;
        884_500_000 + self.next
    }

    /// Nineteen digits: everything else.
    fn long_id(&mut self) -> u64 {
        self.next += 1;
        1_082_700_000_213_855_000 + self.next
    }

    /// Whether one request more is too many.
    fn locks(&mut self, now: Timestamp, per_minute: usize) -> bool {
        let minute = SignedDuration::from_mins(1);
        self.recent.retain(|arrived| now.duration_since(*arrived) < minute);
        self.recent.push_back(now);
        per_minute > 0 && self.recent.len() > per_minute
    }
}

/// The organisation's id, which paths name.
fn zoid() -> &'static str {
    TENANTS.iter().find(|(kind, _)| *kind == "zoid").map_or("", |(_, id)| id)
}

/// A request under way, let in.
struct Call<'a> {
    world: &'a mut World,
    request: &'a Request,
    /// Scopes of the token.
    granted: Vec<String>,
}

impl Call<'_> {
    /// A missing scope looks like a wrong path.
    fn need(&self, family: &str, verb: &str) -> Result<(), Problem> {
        let scope = format!("ZohoMail.{family}.{verb}");
        if scopes::cover(&self.granted, &[vec![scope]]) { Ok(()) } else { Err(Problem::url_rule()) }
    }

    /// This moment in milliseconds, as Mail writes it.
    fn now(&self) -> i64 {
        self.world.clock.now().as_millisecond()
    }
}

/// Answers a request under `/api` that is no other product's.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    let (now, settings) = (world.clock.now(), &world.settings.mail);
    let (per_minute, status) = (settings.requests_per_minute, settings.throttled_status);
    if world.mail.locks(now, per_minute) {
        return Problem::throttled(status).reply();
    }
    let answer = let_in(world, request).and_then(|granted| route::route(&mut Call { world, request, granted }));
    answer.unwrap_or_else(|problem| problem.reply())
}

/// The scopes of the request's token, or why it is refused.
fn let_in(world: &World, request: &Request) -> Result<Vec<String>, Problem> {
    let header = request.header("authorization").ok_or_else(Problem::no_ticket)?;
    let token = header.strip_prefix("Zoho-oauthtoken ").ok_or_else(Problem::invalid_token)?;
    match world.accounts.standing(world.clock.now(), token) {
        Standing::Live(own) => Ok(own.unwrap_or_else(|| world.settings.scopes.clone())),
        Standing::Expired | Standing::Unknown => Err(Problem::invalid_token()),
    }
}

/// What is stored, as the calls would show it. `held` has every message that was ever held, with what became of it;
/// `lists` and `options` are one record each.
pub(crate) fn state(world: &World, module: &str) -> Option<Vec<Value>> {
    let mail = &world.mail;
    Some(match module {
        "organisation" => vec![mail.organisation.render(mail)],
        "domains" => mail.domains.iter().map(domains::Domain::render).collect(),
        "accounts" => mail.accounts.iter().map(accounts::Account::render).collect(),
        "groups" => mail.groups.iter().map(groups::Group::render).collect(),
        "held" => moderation::all(mail),
        "policies" => policies::all(mail, "policyID"),
        "lists" => vec![mail.spam.lists()],
        "options" => vec![mail.spam.options()],
        _ => return None,
    })
}
