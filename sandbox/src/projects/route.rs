//! URL rules: method and path, the scope each needs, and who answers.

use super::{
    Call, comments, error::Problem, issues, milestones, portals, project, task_lists, tasks, time_logs, users,
};
use crate::http::Reply;

/// One rule. Throttling counts by it.
pub(super) struct Rule {
    method: &'static str,
    /// Segments in braces are ids; the first is always the portal.
    path: &'static str,
    /// Less the product's name in front.
    scope: &'static str,
    answer: fn(&mut Call) -> Result<Reply, Problem>,
}

const fn rule(
    method: &'static str,
    path: &'static str,
    scope: &'static str,
    answer: fn(&mut Call) -> Result<Reply, Problem>,
) -> Rule {
    Rule { method, path, scope, answer }
}

#[rustfmt::skip]
static RULES: &[Rule] = &[
    rule("GET",    "v3/portals",                                              "portals.READ",      portals::list),
    rule("GET",    "v3/portal/{}",                                            "portals.READ",      portals::get),
    rule("GET",    "v3/portal/{}/users",                                      "users.READ",        users::of_portal),
    rule("GET",    "v3/portal/{}/issues",                                     "bugs.READ",         issues::of_portal),
    rule("GET",    "v3/portal/{}/projects",                                   "projects.READ",     project::list),
    rule("POST",   "v3/portal/{}/projects",                                   "projects.CREATE",   project::create),
    rule("GET",    "v3/portal/{}/projects/{}",                                "projects.READ",     project::get),
    rule("PATCH",  "v3/portal/{}/projects/{}",                                "projects.UPDATE",   project::update),
    rule("DELETE", "v3/portal/{}/projects/{}",                                "projects.DELETE",   project::delete),
    rule("POST",   "v3/portal/{}/projects/{}/trash",                          "projects.DELETE",   project::trash),
    rule("POST",   "v3/portal/{}/projects/{}/restore",                        "projects.UPDATE",   project::restore),
    rule("GET",    "v3/portal/{}/projects/{}/users",                          "users.READ",        users::of_project),
    rule("GET",    "v3/portal/{}/projects/{}/users/{}",                       "users.READ",        users::get),
    rule("GET",    "v3/portal/{}/projects/{}/milestones",                     "milestones.READ",   milestones::list),
    rule("GET",    "v3.1/portal/{}/projects/{}/phases",                       "milestones.READ",   milestones::phases),
    rule("GET",    "v3/portal/{}/projects/{}/tasklists",                      "tasklists.READ",    task_lists::list),
    rule("POST",   "v3/portal/{}/projects/{}/tasklists",                      "tasklists.CREATE",  task_lists::create),
    rule("GET",    "v3/portal/{}/projects/{}/tasklists/{}",                   "tasklists.READ",    task_lists::get),
    rule("PATCH",  "v3/portal/{}/projects/{}/tasklists/{}",                   "tasklists.UPDATE",  task_lists::update),
    rule("DELETE", "v3/portal/{}/projects/{}/tasklists/{}",                   "tasklists.DELETE",  task_lists::delete),
    rule("GET",    "v3/portal/{}/projects/{}/tasks",                          "tasks.READ",        tasks::list),
    rule("POST",   "v3/portal/{}/projects/{}/tasks",                          "tasks.CREATE",      tasks::create),
    rule("GET",    "v3/portal/{}/projects/{}/tasks/{}",                       "tasks.READ",        tasks::get),
    rule("PATCH",  "v3/portal/{}/projects/{}/tasks/{}",                       "tasks.UPDATE",      tasks::update),
    rule("DELETE", "v3/portal/{}/projects/{}/tasks/{}",                       "tasks.DELETE",      tasks::delete),
    rule("GET",    "v3/portal/{}/projects/{}/tasks/{}/comments",              "tasks.READ",        comments::list),
    rule("POST",   "v3/portal/{}/projects/{}/tasks/{}/comments",              "tasks.CREATE",      comments::create),
    rule("GET",    "v3/portal/{}/projects/{}/issues",                         "bugs.READ",         issues::list),
    rule("POST",   "v3/portal/{}/projects/{}/issues",                         "bugs.CREATE",       issues::create),
    rule("GET",    "v3/portal/{}/projects/{}/issues/{}",                      "bugs.READ",         issues::get),
    rule("PATCH",  "v3/portal/{}/projects/{}/issues/{}",                      "bugs.UPDATE",       issues::update),
    rule("GET",    "v3/portal/{}/projects/{}/timelogs",                       "timesheets.READ",   time_logs::list),
    rule("GET",    "v3/portal/{}/projects/{}/timesheet",                      "timesheets.READ",   time_logs::list),
    rule("POST",   "v3/portal/{}/projects/{}/log",                            "timesheets.CREATE", time_logs::create),
    rule("GET",    "v3/portal/{}/projects/{}/logs/{}",                        "timesheets.READ",   time_logs::get),
    rule("PATCH",  "v3/portal/{}/projects/{}/logs/{}",                        "timesheets.UPDATE", time_logs::update),
];

/// The rule for a request, with the ids of its path. `segments` are those after `/api`.
pub(super) fn find(method: &str, segments: &[&str]) -> Result<(&'static Rule, Vec<String>), Problem> {
    let mut known = false;
    for rule in RULES {
        if let Some(ids) = ids(rule.path, segments) {
            if rule.method == method {
                return Ok((rule, ids));
            }
            known = true;
        }
    }
    Err(if known { Problem::invalid_method() } else { Problem::no_rule() })
}

fn ids(template: &str, segments: &[&str]) -> Option<Vec<String>> {
    let parts: Vec<&str> = template.split('/').collect();
    if parts.len() != segments.len() {
        return None;
    }
    let mut ids = Vec::new();
    for (part, segment) in parts.iter().zip(segments) {
        if *part == "{}" && !segment.is_empty() {
            ids.push((*segment).to_owned());
        } else if part != segment {
            return None;
        }
    }
    Some(ids)
}

impl Rule {
    /// What throttling counts by.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The scope in full.
    pub(super) fn scope(&self) -> String {
        format!("ZohoProjects.{}", self.scope)
    }

    pub(super) fn answer(&self, call: &mut Call) -> Result<Reply, Problem> {
        (self.answer)(call)
    }
}
