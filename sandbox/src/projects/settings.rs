//! Behaviours of Projects that can be switched, because reports about it disagree.

use serde::{Deserialize, Serialize};

/// The member `projects` of the sandbox's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProjectsSettings {
    /// What a missing scope looks like: 401 with `INVALID_OAUTHSCOPE`, or 400 as if the path did not exist.
    pub missing_scope_status: u16,
    /// How a project is deleted: `trash` by POST, `delete` by DELETE, or `both`.
    pub project_removal: String,
    /// Status of an empty list: 204 without a body, or 200 with an empty list.
    pub empty_list_status: u16,
    /// Whether the details of a throttled answer are an object rather than an array.
    pub throttle_details_object: bool,
    /// Calls of one URL rule within two minutes.
    pub calls_per_rule: usize,
    /// Minutes for which a rule is locked once that is passed.
    pub lock_minutes: i64,
}

impl Default for ProjectsSettings {
    fn default() -> Self {
        Self {
            missing_scope_status: 401,
            project_removal: "trash".to_owned(),
            empty_list_status: 204,
            throttle_details_object: false,
            calls_per_rule: 100,
            lock_minutes: 30,
        }
    }
}

impl ProjectsSettings {
    /// What the demo token may do.
    pub(crate) const SCOPES: &[&str] = &[
        "ZohoProjects.portals.READ",
        "ZohoProjects.projects.ALL",
        "ZohoProjects.milestones.ALL",
        "ZohoProjects.tasklists.ALL",
        "ZohoProjects.tasks.ALL",
        "ZohoProjects.bugs.ALL",
        "ZohoProjects.timesheets.ALL",
        "ZohoProjects.users.READ",
    ];

    /// Says which member has a value that means nothing.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (name, status, choices) in [
            ("missing_scope_status", self.missing_scope_status, [401, 400]),
            ("empty_list_status", self.empty_list_status, [204, 200]),
        ] {
            if !choices.contains(&status) {
                return Err(format!("projects.{name} is {status}; it can be {} or {}", choices[0], choices[1]));
            }
        }
        if !["trash", "delete", "both"].contains(&self.project_removal.as_str()) {
            return Err("projects.project_removal can be trash, delete or both".to_owned());
        }
        Ok(())
    }
}
