//! What the portal holds: records of seven kinds, the people, and the statuses that a kind can have.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::crm::users::User as Colleague;

/// Kinds of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Project,
    Milestone,
    TaskList,
    Task,
    Comment,
    Issue,
    TimeLog,
}

/// One record. Values are kept as they were sent, links as the id alone.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) id: u64,
    pub(super) kind: Kind,
    /// The project it belongs to; a project belongs to itself.
    pub(super) project: u64,
    /// Task of a comment, 0 otherwise.
    pub(super) parent: u64,
    /// Counts within kind and project, from 1.
    pub(super) number: usize,
    pub(super) values: Map<String, Value>,
    /// zpuid of whoever made it.
    pub(super) created_by: u64,
    pub(super) created: Timestamp,
    pub(super) updated: Timestamp,
    /// Only projects: in the trash.
    pub(super) trashed: bool,
}

impl Record {
    /// A value as text; empty when there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.values.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A value that is an id.
    pub(super) fn link(&self, name: &str) -> Option<u64> {
        parse_id(self.text(name))
    }
}

/// A person of the portal.
#[derive(Debug, Clone)]
pub(super) struct User {
    /// Known in this portal alone; what tasks are given to.
    pub(super) zpuid: u64,
    /// Known in all of Zoho.
    pub(super) zuid: u64,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: &'static str,
    pub(super) active: bool,
}

impl User {
    /// The person as records name one.
    pub(super) fn brief(&self) -> Value {
        json!({
            "zpuid": self.zpuid.to_string(),
            "zuid": self.zuid.to_string(),
            "name": self.name,
            "email": self.email,
        })
    }
}

/// A status that records of a kind can have.
#[derive(Debug, Clone)]
pub(super) struct Status {
    pub(super) id: u64,
    pub(super) of: Kind,
    pub(super) name: &'static str,
    pub(super) closed: bool,
}

/// The first of a kind is what a new record gets.
const STATUSES: [(Kind, &str, bool); 11] = [
    (Kind::Project, "Active", false),
    (Kind::Project, "In Progress", false),
    (Kind::Project, "On Hold", false),
    (Kind::Project, "Completed", true),
    (Kind::Task, "Open", false),
    (Kind::Task, "In Progress", false),
    (Kind::Task, "In Review", false),
    (Kind::Task, "Closed", true),
    (Kind::Issue, "Open", false),
    (Kind::Issue, "In Progress", false),
    (Kind::Issue, "Closed", true),
];

/// Everything in the portal.
#[derive(Debug)]
pub(super) struct Store {
    pub(super) records: BTreeMap<u64, Record>,
    pub(super) users: Vec<User>,
    pub(super) statuses: Vec<Status>,
    next_id: u64,
}

/// An id as a client writes it: 1 to 19 digits.
pub(super) fn parse_id(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 19 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

impl Store {
    /// Ids of its own, so that what other products hold does not move them. Not a multiple of 1024, the distance of
    /// neighbouring doubles at this size.
    const FIRST_ID: u64 = 1_894_250_000_000_031_005;

    /// A portal without records, with the people of the organisation.
    pub(super) fn new(colleagues: &[Colleague]) -> Self {
        let mut store =
            Self { records: BTreeMap::new(), users: Vec::new(), statuses: Vec::new(), next_id: Self::FIRST_ID };
        for (index, colleague) in (0_u64..).zip(colleagues) {
            let zpuid = store.new_id();
            store.users.push(User {
                zpuid,
                zuid: 884_410_000 + index,
                name: colleague.full_name(),
                email: colleague.email(),
                role: if colleague.is_admin() { "Administrator" } else { "Employee" },
                active: colleague.active,
            });
        }
        for (of, name, closed) in STATUSES {
            let id = store.new_id();
            store.statuses.push(Status { id, of, name, closed });
        }
        store
    }

    pub(super) fn new_id(&mut self) -> u64 {
        self.next_id += 2;
        self.next_id
    }

    /// Adds a record and answers its id.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        project: Option<u64>,
        parent: u64,
        by: u64,
        at: Timestamp,
        values: Map<String, Value>,
    ) -> u64 {
        let id = self.new_id();
        let project = project.unwrap_or(id);
        let number = match kind {
            Kind::Project => self.of(kind).count(),
            _ => self.within(kind, project).count(),
        } + 1;
        let record = Record {
            id,
            kind,
            project,
            parent,
            number,
            values,
            created_by: by,
            created: at,
            updated: at,
            trashed: false,
        };
        self.records.insert(id, record);
        id
    }

    /// All records of a kind, oldest first.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.records.values().filter(move |record| record.kind == kind)
    }

    /// The records of a kind in a project, oldest first.
    pub(super) fn within(&self, kind: Kind, project: u64) -> impl Iterator<Item = &Record> {
        self.of(kind).filter(move |record| record.project == project)
    }

    /// A record of this kind in this project.
    pub(super) fn find(&self, kind: Kind, project: u64, id: u64) -> Option<&Record> {
        self.records.get(&id).filter(|record| record.kind == kind && record.project == project)
    }

    pub(super) fn user(&self, zpuid: u64) -> Option<&User> {
        self.users.iter().find(|user| user.zpuid == zpuid)
    }

    /// The status of a record; without one, the first of its kind.
    pub(super) fn status(&self, record: &Record) -> Option<&Status> {
        let own = record.link("status");
        let mut statuses = self.statuses.iter().filter(|status| status.of == record.kind);
        match own {
            Some(id) => statuses.find(|status| status.id == id),
            None => statuses.next(),
        }
    }

    /// Whether a record's status means that nothing is left to do.
    pub(super) fn closed(&self, record: &Record) -> bool {
        self.status(record).is_some_and(|status| status.closed)
    }

    /// The status as records show it.
    pub(super) fn shown_status(&self, record: &Record) -> Value {
        self.status(record).map_or(
            Value::Null,
            |status| json!({"id": status.id.to_string(), "name": status.name, "is_closed_type": status.closed}),
        )
    }

    /// The people of a member that holds zpuids.
    pub(super) fn people(&self, record: &Record, member: &str) -> Vec<Value> {
        let zpuids = record.values.get(member).and_then(Value::as_array).into_iter().flatten();
        zpuids.filter_map(|zpuid| self.user(parse_id(zpuid.as_str()?)?)).map(User::brief).collect()
    }

    /// `{"id", "name"}` of another record; `null` when there is none.
    pub(super) fn named(&self, id: Option<u64>) -> Value {
        let record = id.and_then(|id| self.records.get(&id));
        record.map_or(Value::Null, |record| json!({"id": record.id.to_string(), "name": record.text("name")}))
    }
}
