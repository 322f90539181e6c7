//! The portal's demo data: projects for customers, some of them behind.
//!
//! All dates are counted from the day the sandbox starts, so that the same projects are behind on every day.

mod tables;

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde_json::{Map, Value, json};

use self::tables::{COMMENTS, ISSUES, MILESTONES, PROJECTS, TASKS, TIME_LOGS};
use super::store::{Kind, Store};
use crate::clock::Clock;

/// The first list of every project; only some have the general one that takes tasks without a list.
const LISTS: [&str; 3] = ["Planning", "Delivery", "General"];

/// Fills an empty portal, always with the same ids.
pub(super) fn fill(store: &mut Store, clock: &Clock) {
    let mut seeder = Seeder { store, today: clock.today(), now: clock.now() };
    let projects: Vec<u64> = PROJECTS.iter().map(|row| seeder.project(row)).collect();
    let milestones: Vec<u64> = MILESTONES.iter().map(|row| seeder.milestone(projects[row.0], row)).collect();
    let mut lists = Vec::new();
    for (index, project) in projects.iter().enumerate() {
        let count = if PROJECTS[index].general { 3 } else { 2 };
        let milestone = MILESTONES.iter().position(|row| row.0 == index).map(|place| milestones[place]);
        lists.push(LISTS[..count].iter().map(|name| seeder.list(*project, name, milestone)).collect::<Vec<_>>());
    }
    let tasks: Vec<u64> = TASKS.iter().map(|row| seeder.task(projects[row.0], lists[row.0][row.1], row)).collect();
    for row in COMMENTS {
        seeder.comment(projects[TASKS[row.0].0], tasks[row.0], row);
    }
    for row in ISSUES {
        seeder.issue(projects[row.0], row);
    }
    for row in TIME_LOGS {
        seeder.time_log(projects[TASKS[row.0].0], tasks[row.0], row);
    }
    let trashed = seeder.project(&tables::TRASHED);
    if let Some(record) = seeder.store.records.get_mut(&trashed) {
        record.trashed = true;
    }
}

struct Seeder<'a> {
    store: &'a mut Store,
    today: Date,
    now: Timestamp,
}

impl Seeder<'_> {
    fn day(&self, days: i32) -> String {
        self.today.saturating_add(days.days()).to_string()
    }

    fn zpuid(&self, user: usize) -> u64 {
        self.store.users[user].zpuid
    }

    fn status(&self, kind: Kind, name: &str) -> Value {
        let known = self.store.statuses.iter().find(|status| status.of == kind && status.name == name);
        known.map_or(Value::Null, |status| status.id.to_string().into())
    }

    /// Adds a record made so many days ago; `null` values are left out.
    fn add(&mut self, kind: Kind, project: Option<u64>, parent: u64, by: usize, days_ago: i32, values: Value) -> u64 {
        let Value::Object(values) = values else { return 0 };
        let values: Map<String, Value> = values.into_iter().filter(|(_, value)| !value.is_null()).collect();
        let ago = SignedDuration::from_hours(i64::from(days_ago) * 24);
        let at = self.now.saturating_sub(ago).unwrap_or(Timestamp::MIN);
        let by = self.zpuid(by);
        self.store.add(kind, project, parent, by, at, values)
    }

    fn project(&mut self, row: &tables::Project) -> u64 {
        let values = json!({
            "name": format!("{}: {}", row.customer, row.what),
            "description": format!("<div>{} for {}.</div>", row.what, row.customer),
            "start_date": self.day(row.start),
            "end_date": self.day(row.end),
            "status": self.status(Kind::Project, row.status),
            "project_type": row.kind,
            "owner": self.zpuid(row.owner).to_string(),
        });
        self.add(Kind::Project, None, 0, 0, -row.start, values)
    }

    fn milestone(&mut self, project: u64, &(_, name, end, completed): &tables::Milestone) -> u64 {
        let values = json!({
            "name": name,
            "start_date": self.day(end - 20),
            "end_date": self.day(end),
            "status": if completed { "completed" } else { "notcompleted" },
            "owner": self.zpuid(1).to_string(),
        });
        self.add(Kind::Milestone, Some(project), 0, 1, 60, values)
    }

    fn list(&mut self, project: u64, name: &str, milestone: Option<u64>) -> u64 {
        let values = json!({"name": name, "milestone": milestone.map(|id| id.to_string())});
        self.add(Kind::TaskList, Some(project), 0, 1, 60, values)
    }

    fn task(&mut self, project: u64, list: u64, row: &tables::Task) -> u64 {
        let &(_, _, name, owners, end, status, percent, priority) = row;
        let owners: Vec<String> = owners.iter().map(|owner| self.zpuid(*owner).to_string()).collect();
        let values = json!({
            "name": name,
            "tasklist": list.to_string(),
            "owners_and_work": owners,
            "start_date": self.day(end - 10),
            "end_date": self.day(end),
            "status": self.status(Kind::Task, status),
            "completion_percentage": percent,
            "priority": priority,
        });
        self.add(Kind::Task, Some(project), 0, 1, 40, values)
    }

    fn comment(&mut self, project: u64, task: u64, &(_, by, days_ago, comment): &tables::Comment) {
        self.add(Kind::Comment, Some(project), task, by, days_ago, json!({"comment": comment}));
    }

    fn issue(&mut self, project: u64, &(_, name, assignee, due, status, severity): &tables::Issue) {
        let values = json!({
            "name": name,
            "assignee": self.zpuid(assignee).to_string(),
            "due_date": self.day(due),
            "status": self.status(Kind::Issue, status),
            "severity": severity,
        });
        self.add(Kind::Issue, Some(project), 0, 5, 12, values);
    }

    fn time_log(&mut self, project: u64, task: u64, &(_, owner, days, hours, bill): &tables::TimeLog) {
        let values = json!({
            "log_name": "Work",
            "date": self.day(days),
            "hours": hours,
            "bill_status": bill,
            "owner_zpuid": self.zpuid(owner).to_string(),
            "module": {"type": "task", "id": task.to_string()},
        });
        self.add(Kind::TimeLog, Some(project), 0, owner, 0, values);
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::Offset;

    use super::*;
    use crate::{customers, settings::Settings, world::World};

    fn world(start: &str) -> World {
        let clock = Clock::new(Some(start.parse().unwrap()), Offset::UTC);
        World::new(clock, Settings::default(), true, String::new())
    }

    fn all(world: &World, module: &str) -> Vec<Value> {
        super::super::state(world, module).unwrap()
    }

    #[test]
    fn there_is_enough_of_everything_and_every_customer_is_known() {
        let world = world("2026-11-20T09:00:00Z");
        let counts = ["projects", "milestones", "tasklists", "tasks", "comments", "issues", "timelogs", "users"]
            .map(|module| all(&world, module).len());
        assert_eq!(counts, [9, 14, 20, 40, 5, 9, 9, 9]);
        for row in PROJECTS.iter().chain([&tables::TRASHED]) {
            assert!(customers::companies().any(|company| company.name == row.customer), "{}", row.customer);
        }
        for task in all(&world, "tasks") {
            assert!(task["tasklist"]["name"].is_string() && task["status"]["name"].is_string(), "{task}");
            assert!(task["owners_and_work"]["owners"].as_array().is_some_and(|owners| !owners.is_empty()), "{task}");
        }
    }

    #[test]
    fn the_same_projects_are_behind_on_every_day() {
        for start in ["2026-11-20T00:00:01Z", "2027-02-28T23:59:59Z", "2028-03-01T12:00:00Z"] {
            let world = world(start);
            let today = &start[..10];
            let projects = all(&world, "projects");
            let behind = projects.iter().filter(|project| {
                project["end_date"].as_str().unwrap() < today
                    && project["is_completed"] == false
                    && project["project_type"] == "active"
                    && project["trashed"] != true
            });
            let names: Vec<&str> = behind.map(|project| project["name"].as_str().unwrap()).collect();
            assert_eq!(
                names,
                [
                    "Acme Corp: plant analytics rollout",
                    "BlueSky Builders: site scheduling",
                    "Nordlicht Energie: grid dashboard"
                ]
            );
            let overdue = |task: &&Value| task["end_date"].as_str().unwrap() < today && task["is_completed"] == false;
            let tasks = all(&world, "tasks");
            assert_eq!(tasks.iter().filter(overdue).count(), 8, "{start}");
        }
    }
}
