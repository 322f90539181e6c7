//! Generated from specs/projects/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{
    ErrorForm, ProductDescriptor, QuotaHeaders, TenantBinding, TenantPlace, Throttle,
    TimeUnit,
};
use zoho_mcp_runtime::error::ErrorKind;

pub mod comments;
pub mod issues;
pub mod milestones;
pub mod portal_issues;
pub mod portals;
pub mod project_users;
pub mod projects;
pub mod tasklists;
pub mod tasks;
pub mod time_logs;
pub mod users;
mod shared;

/// Zoho Projects
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "projects",
    title: "Zoho Projects",
    base_path: "/api/v3",
    host_column: "projects",
    instructions: "Zoho Projects: projects, milestones, task lists, tasks with comments, issues, time logs of the connected portal. Start with get_project_status: which projects run, how far they are, which are overdue, and their ids. Zoho cannot filter or search tasks: list those of the project and look. Overdue is no status: the end date is past and nothing is closed. People are told by zpuid, from list_all_zoho_projects_users; status ids stand in the status of tasks and issues of the same project.\n\nIds are strings of digits taken from results, never invented. A task stands in a task list: list_all_zoho_projects_tasklists. Every write answers with the record as it is afterwards: compare it with what was asked, because Zoho ignores some fields without a word. Deleted tasks cannot be brought back, projects in the trash can. After too many calls of one kind Zoho locks that kind for up to 30 minutes, and every further call prolongs it: stop, and say so.",
    tenant: Some(TenantBinding {
        parameter: "portal_id",
        send_as: TenantPlace::Path,
        from: "portal_id",
    }),
    errors: ErrorForm {
        code: &["/error/title"],
        message: &["/error/details/0/message", "/error/details/message"],
        details: "/error/details",
        fault_field: "/field_name",
        fault_reason: &["/message"],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[
            ("EXTRA_KEY_FOUND_IN_JSON", ErrorKind::InvalidArgument),
            ("INTERNAL_SERVER_ERROR", ErrorKind::Upstream),
            ("INVALID_METHOD", ErrorKind::Internal),
            ("INVALID_OAUTHSCOPE", ErrorKind::Scope),
            ("INVALID_OAUTHTOKEN", ErrorKind::Auth),
            ("INVALID_PARAMETER_VALUE", ErrorKind::InvalidArgument),
            ("INVALID_TICKET", ErrorKind::Auth),
            ("JSON_PARSE_ERROR", ErrorKind::Internal),
            ("LESS_THAN_MIN_OCCURANCE", ErrorKind::InvalidArgument),
            ("RESOURCE_NOT_FOUND", ErrorKind::NotFound),
            ("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED", ErrorKind::Throttled),
            ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope),
        ],
    },
    throttled: &[
        Throttle {
            status: None,
            code: Some("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"),
            wait: Some(TimeUnit::Minutes),
        },
        Throttle {
            status: Some(429),
            code: None,
            wait: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    fields: None,
};
