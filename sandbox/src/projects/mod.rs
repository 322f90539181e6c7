//! Zoho Projects, version 3.

mod body;
mod comments;
mod demo;
mod error;
mod issues;
mod milestones;
mod paging;
mod portals;
mod project;
mod route;
mod settings;
mod store;
mod task_lists;
mod tasks;
mod throttle;
mod time_logs;
mod users;

use serde_json::{Map, Value};

pub use self::settings::ProjectsSettings;
use self::{
    error::Problem,
    route::Rule,
    store::{Kind, Record, Store, parse_id},
    throttle::Throttle,
};
use crate::{
    clock::Clock,
    crm::users::User,
    http::{Reply, Request},
    oauth::{Standing, scopes},
    server::TENANTS,
    world::World,
};

/// What Projects remembers.
#[derive(Debug)]
pub(crate) struct Projects {
    store: Store,
    throttle: Throttle,
}

impl Projects {
    /// `colleagues` are the organisation's people; the first is the user of the demo token.
    pub(crate) fn new(clock: &Clock, colleagues: &[User], demo_data: bool) -> Self {
        let mut store = Store::new(colleagues);
        if demo_data {
            demo::fill(&mut store, clock);
        }
        Self { store, throttle: Throttle::default() }
    }
}

/// A request under way, let in.
struct Call<'a> {
    world: &'a mut World,
    request: &'a Request,
    /// Ids of the path, the portal first.
    ids: Vec<String>,
}

impl Call<'_> {
    fn store(&self) -> &Store {
        &self.world.projects.store
    }

    /// Who calls.
    fn user(&self) -> u64 {
        self.store().users.first().map_or(0, |user| user.zpuid)
    }

    /// The project of the path; one in the trash is none.
    fn project(&self) -> Result<u64, Problem> {
        let record = self.record(Kind::Project, 1)?;
        if record.trashed { Err(Problem::not_found()) } else { Ok(record.id) }
    }

    /// The record that the path names at a place.
    fn record(&self, kind: Kind, place: usize) -> Result<&Record, Problem> {
        let id = self.ids.get(place).and_then(|id| parse_id(id)).ok_or_else(|| Problem::invalid("id"))?;
        let project = if kind == Kind::Project { id } else { self.project()? };
        self.store().find(kind, project, id).ok_or_else(Problem::not_found)
    }

    /// Adds a record to the project of the path, made by the caller now.
    fn add(&mut self, kind: Kind, parent: u64, values: Map<String, Value>) -> Result<u64, Problem> {
        let project = if kind == Kind::Project { None } else { Some(self.project()?) };
        let (now, user) = (self.world.clock.now(), self.user());
        Ok(self.world.projects.store.add(kind, project, parent, user, now, values))
    }

    /// Puts values over those of a record.
    fn change(&mut self, id: u64, values: Map<String, Value>) {
        let now = self.world.clock.now();
        if let Some(record) = self.world.projects.store.records.get_mut(&id) {
            record.values.extend(values);
            record.updated = now;
        }
    }

    /// A record as Projects shows it.
    fn shown(&self, id: u64) -> Value {
        self.store().records.get(&id).map_or(Value::Null, |record| shown(self.store(), record, &self.world.clock))
    }

    /// All records of a kind in the project of the path.
    fn all(&self, kind: Kind) -> Result<Vec<Value>, Problem> {
        let project = self.project()?;
        let records = self.store().within(kind, project);
        Ok(records.map(|record| shown(self.store(), record, &self.world.clock)).collect())
    }
}

/// A record as Projects shows it.
fn shown(store: &Store, record: &Record, clock: &Clock) -> Value {
    let render = match record.kind {
        Kind::Project => project::shown,
        Kind::Milestone => milestones::shown,
        Kind::TaskList => task_lists::shown,
        Kind::Task => tasks::shown,
        Kind::Comment => comments::shown,
        Kind::Issue => issues::shown,
        Kind::TimeLog => time_logs::shown,
    };
    render(store, record, clock)
}

/// Answers a request under `/api/v3` and `/api/v3.1`.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    answer(world, request).unwrap_or_else(|problem| problem.reply(&request.path))
}

fn answer(world: &mut World, request: &Request) -> Result<Reply, Problem> {
    let granted = let_in(world, request)?;
    let (rule, ids) = route::find(request.method.as_str(), &request.segments()[1..])?;
    count(world, rule)?;
    if !scopes::cover(&granted, &[vec![rule.scope()]]) {
        let as_scope = world.settings.projects.missing_scope_status == 401;
        return Err(if as_scope { Problem::invalid_scope() } else { Problem::no_rule() });
    }
    let portal = portals::id();
    if ids.first().is_some_and(|id| id != portal) {
        return Err(Problem::not_found());
    }
    rule.answer(&mut Call { world, request, ids })
}

/// Counts the call against its rule's limit.
fn count(world: &mut World, rule: &Rule) -> Result<(), Problem> {
    let (now, settings) = (world.clock.now(), &world.settings.projects);
    world
        .projects
        .throttle
        .call(&rule.name(), now, settings)
        .map_err(|minutes| Problem::throttled(settings.calls_per_rule, minutes, settings.throttle_details_object))
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

/// The product's own answer for an ordered status.
pub(crate) fn fault(status: u16) -> Reply {
    let problem = match status {
        400 | 429 => Problem::throttled(100, 30, false),
        401 => Problem::invalid_token(),
        403 => Problem::no_permission(),
        404 => Problem::not_found(),
        _ => Problem::internal(),
    };
    Reply { status, ..problem.reply("/api/v3") }
}

/// Every record of a kind as shown, in all projects; projects in the trash are marked.
pub(crate) fn state(world: &World, module: &str) -> Option<Vec<Value>> {
    let store = &world.projects.store;
    let kind = match module {
        "projects" => Kind::Project,
        "milestones" => Kind::Milestone,
        "tasklists" => Kind::TaskList,
        "tasks" => Kind::Task,
        "comments" => Kind::Comment,
        "issues" => Kind::Issue,
        "timelogs" => Kind::TimeLog,
        "users" => return Some(store.users.iter().map(users::shown).collect()),
        _ => return None,
    };
    let marked = |record: &Record| {
        let mut value = shown(store, record, &world.clock);
        if record.trashed {
            value["trashed"] = true.into();
        }
        value
    };
    Some(store.of(kind).map(marked).collect())
}
