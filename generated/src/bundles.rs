//! Generated from specs/bundles by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{Bundle, Risk};

/// By name in ascending order.
pub static ALL: &[&Bundle] = &[
    &DEAL_READER,
    &EXECUTIVE_ASSISTANT,
    &FINANCE_READ,
    &MAIL_ADMIN,
    &MAIL_AUDIT,
    &PROJECT_READ,
    &REVOPS_AUDIT,
    &SALES_TRIAGE,
    &SUPPORT_AGENT,
    &SUPPORT_TRIAGE,
];

static DEAL_READER: Bundle = Bundle {
    name: "deal-reader",
    whom: "Whoever answers questions about deals and changes nothing: managers, finance, service.",
    suggested: false,
    risks: &[Risk::Read],
    tools: &[
        #[cfg(feature = "crm")]
        &crate::crm::accounts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::contacts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::deals::GET,
        #[cfg(feature = "crm")]
        &crate::crm::account_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::contact_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::coql::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::notes::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::pipelines::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_accounts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::users::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::records::COUNT,
    ],
};

static EXECUTIVE_ASSISTANT: Bundle = Bundle {
    name: "executive-assistant",
    whom: "Assistants of a leader: customers, deals, money, projects and tickets in one view; notes and tasks.",
    suggested: false,
    risks: &[Risk::Read, Risk::Write],
    tools: &[
        #[cfg(feature = "crm")]
        &crate::crm::notes::CREATE,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::CREATE,
        #[cfg(feature = "projects")]
        &crate::projects::project_status::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoices::GET,
        #[cfg(feature = "crm")]
        &crate::crm::accounts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::contacts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::deals::GET,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::GET,
        #[cfg(feature = "projects")]
        &crate::projects::projects::GET,
        #[cfg(feature = "books")]
        &crate::books::contacts::LIST,
        #[cfg(feature = "books")]
        &crate::books::customer_payments::LIST,
        #[cfg(feature = "books")]
        &crate::books::estimates::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoices::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::account_contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::account_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::calls::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::coql::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::events::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::notes::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_accounts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_leads::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::users::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::account_tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::accounts_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::contact_tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::contacts_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets_search::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::issues::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::milestones::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::tasks::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::records::COUNT,
    ],
};

static FINANCE_READ: Bundle = Bundle {
    name: "finance-read",
    whom: "Finance and controlling: what is owed, paid, ordered and spent; changes nothing.",
    suggested: false,
    risks: &[Risk::Read],
    tools: &[
        #[cfg(feature = "books")]
        &crate::books::bills::GET,
        #[cfg(feature = "books")]
        &crate::books::contacts::GET,
        #[cfg(feature = "books")]
        &crate::books::credit_notes::GET,
        #[cfg(feature = "books")]
        &crate::books::customer_payments::GET,
        #[cfg(feature = "books")]
        &crate::books::estimates::GET,
        #[cfg(feature = "books")]
        &crate::books::expenses::GET,
        #[cfg(feature = "books")]
        &crate::books::invoices::GET,
        #[cfg(feature = "books")]
        &crate::books::sales_orders::GET,
        #[cfg(feature = "books")]
        &crate::books::accounts::LIST,
        #[cfg(feature = "books")]
        &crate::books::bills::LIST,
        #[cfg(feature = "books")]
        &crate::books::contact_comments::LIST,
        #[cfg(feature = "books")]
        &crate::books::contact_persons::LIST,
        #[cfg(feature = "books")]
        &crate::books::contacts::LIST,
        #[cfg(feature = "books")]
        &crate::books::credit_notes::LIST,
        #[cfg(feature = "books")]
        &crate::books::currencies::LIST,
        #[cfg(feature = "books")]
        &crate::books::customer_payments::LIST,
        #[cfg(feature = "books")]
        &crate::books::estimates::LIST,
        #[cfg(feature = "books")]
        &crate::books::expenses::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoice_comments::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoice_credits::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoice_payments::LIST,
        #[cfg(feature = "books")]
        &crate::books::invoices::LIST,
        #[cfg(feature = "books")]
        &crate::books::items::LIST,
        #[cfg(feature = "books")]
        &crate::books::organizations::LIST,
        #[cfg(feature = "books")]
        &crate::books::sales_orders::LIST,
        #[cfg(feature = "books")]
        &crate::books::taxes::LIST,
    ],
};

static MAIL_ADMIN: Bundle = Bundle {
    name: "mail-admin",
    whom: "Mail administrators: domains and their keys, groups and moderation, policies, spam rules, aliases.",
    suggested: false,
    risks: &[Risk::Read, Risk::Write, Risk::Bulk, Risk::Admin],
    tools: &[
        #[cfg(feature = "mail")]
        &crate::mail::domains::CREATE,
        #[cfg(feature = "mail")]
        &crate::mail::domain_dkim::CREATE,
        #[cfg(feature = "mail")]
        &crate::mail::groups::CREATE,
        #[cfg(feature = "mail")]
        &crate::mail::policies::CREATE,
        #[cfg(feature = "mail")]
        &crate::mail::accounts::GET,
        #[cfg(feature = "mail")]
        &crate::mail::domains::GET,
        #[cfg(feature = "mail")]
        &crate::mail::groups::GET,
        #[cfg(feature = "mail")]
        &crate::mail::group_moderation::GET,
        #[cfg(feature = "mail")]
        &crate::mail::organisation::GET,
        #[cfg(feature = "mail")]
        &crate::mail::accounts::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::domains::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::group_members::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::group_moderation::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::groups::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::organization_spam::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policies::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_groups::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_restrictions::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_users::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::groups::UPDATE,
        #[cfg(feature = "mail")]
        &crate::mail::accounts::ADD_ALIAS,
        #[cfg(feature = "mail")]
        &crate::mail::accounts::ENABLE,
        #[cfg(feature = "mail")]
        &crate::mail::antispam::DKIM_BULK_UPDATE,
        #[cfg(feature = "mail")]
        &crate::mail::antispam::DMARC_BULK_UPDATE,
        #[cfg(feature = "mail")]
        &crate::mail::antispam::GET_OPTION,
        #[cfg(feature = "mail")]
        &crate::mail::antispam::SPF_BULK_UPDATE,
        #[cfg(feature = "mail")]
        &crate::mail::domain_dkim::MAKE_DEFAULT,
        #[cfg(feature = "mail")]
        &crate::mail::domain_dkim::VERIFY,
        #[cfg(feature = "mail")]
        &crate::mail::domains::ADD_ALIAS,
        #[cfg(feature = "mail")]
        &crate::mail::domains::CHECK_MX,
        #[cfg(feature = "mail")]
        &crate::mail::domains::CHECK_SPF,
        #[cfg(feature = "mail")]
        &crate::mail::domains::ENABLE_HOSTING,
        #[cfg(feature = "mail")]
        &crate::mail::domains::REMOVE_CATCH_ALL,
        #[cfg(feature = "mail")]
        &crate::mail::domains::SET_CATCH_ALL,
        #[cfg(feature = "mail")]
        &crate::mail::domains::VERIFY,
        #[cfg(feature = "mail")]
        &crate::mail::group_members::ADD,
        #[cfg(feature = "mail")]
        &crate::mail::group_members::CHANGE_ROLE,
        #[cfg(feature = "mail")]
        &crate::mail::organization_spam::BULK_UPDATE,
        #[cfg(feature = "mail")]
        &crate::mail::organization_spam::REMOVE,
        #[cfg(feature = "mail")]
        &crate::mail::policies::ASSIGN,
    ],
};

static MAIL_AUDIT: Bundle = Bundle {
    name: "mail-audit",
    whom: "Security and compliance: see how mail is set up, and change nothing.",
    suggested: false,
    risks: &[Risk::Read],
    tools: &[
        #[cfg(feature = "mail")]
        &crate::mail::accounts::GET,
        #[cfg(feature = "mail")]
        &crate::mail::domains::GET,
        #[cfg(feature = "mail")]
        &crate::mail::groups::GET,
        #[cfg(feature = "mail")]
        &crate::mail::group_moderation::GET,
        #[cfg(feature = "mail")]
        &crate::mail::organisation::GET,
        #[cfg(feature = "mail")]
        &crate::mail::accounts::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::domains::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::group_members::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::group_moderation::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::groups::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::organization_spam::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policies::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_groups::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_restrictions::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::policy_users::LIST,
        #[cfg(feature = "mail")]
        &crate::mail::antispam::GET_OPTION,
    ],
};

static PROJECT_READ: Bundle = Bundle {
    name: "project-read",
    whom: "Whoever asks how projects stand: plans, tasks, issues, time; changes nothing.",
    suggested: false,
    risks: &[Risk::Read],
    tools: &[
        #[cfg(feature = "projects")]
        &crate::projects::project_status::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::issues::GET,
        #[cfg(feature = "projects")]
        &crate::projects::projects::GET,
        #[cfg(feature = "projects")]
        &crate::projects::project_users::GET,
        #[cfg(feature = "projects")]
        &crate::projects::tasks::GET,
        #[cfg(feature = "projects")]
        &crate::projects::tasklists::GET,
        #[cfg(feature = "projects")]
        &crate::projects::time_logs::GET,
        #[cfg(feature = "projects")]
        &crate::projects::comments::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::issues::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::milestones::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::portal_issues::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::portals::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::project_users::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::projects::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::tasklists::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::tasks::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::time_logs::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::users::LIST,
        #[cfg(feature = "projects")]
        &crate::projects::portals::CURRENT,
    ],
};

static REVOPS_AUDIT: Bundle = Bundle {
    name: "revops-audit",
    whom: "Revenue operations: check data, owners, stages, fields and layouts of the CRM, read only.",
    suggested: false,
    risks: &[Risk::Read],
    tools: &[
        #[cfg(feature = "crm")]
        &crate::crm::layouts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::organisation::GET,
        #[cfg(feature = "crm")]
        &crate::crm::records::GET,
        #[cfg(feature = "crm")]
        &crate::crm::users::GET,
        #[cfg(feature = "crm")]
        &crate::crm::accounts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::calls::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::coql::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::deleted_records::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::events::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::fields::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::layouts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::leads::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::modules::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::notes::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::picklists::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::pipelines::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::records::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::related_lists::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::related_records::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_records::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::tags::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::users::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::records::COUNT,
    ],
};

static SALES_TRIAGE: Bundle = Bundle {
    name: "sales-triage",
    whom: "Sales people: find, qualify and follow up leads and deals, and note what was done.",
    suggested: true,
    risks: &[Risk::Read, Risk::Write],
    tools: &[
        #[cfg(feature = "crm")]
        &crate::crm::deals::CREATE,
        #[cfg(feature = "crm")]
        &crate::crm::leads::CREATE,
        #[cfg(feature = "crm")]
        &crate::crm::notes::CREATE,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::CREATE,
        #[cfg(feature = "crm")]
        &crate::crm::accounts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::contacts::GET,
        #[cfg(feature = "crm")]
        &crate::crm::deals::GET,
        #[cfg(feature = "crm")]
        &crate::crm::leads::GET,
        #[cfg(feature = "crm")]
        &crate::crm::account_contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::account_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::contact_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::coql::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::fields::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::leads::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::notes::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::picklists::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_accounts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_contacts::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_deals::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::search_leads::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::users::LIST,
        #[cfg(feature = "crm")]
        &crate::crm::deals::UPDATE,
        #[cfg(feature = "crm")]
        &crate::crm::leads::UPDATE,
        #[cfg(feature = "crm")]
        &crate::crm::leads::CHANGE_OWNER,
        #[cfg(feature = "crm")]
        &crate::crm::leads::CONVERT,
        #[cfg(feature = "crm")]
        &crate::crm::tasks::COMPLETE,
    ],
};

static SUPPORT_AGENT: Bundle = Bundle {
    name: "support-agent",
    whom: "Service people: read tickets with all that was said, reply, comment, log time, move and close.",
    suggested: false,
    risks: &[Risk::Read, Risk::Write, Risk::Bulk, Risk::Send],
    tools: &[
        #[cfg(feature = "desk")]
        &crate::desk::email_drafts::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::email_replies::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_comments::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_time_entries::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::accounts::GET,
        #[cfg(feature = "desk")]
        &crate::desk::articles::GET,
        #[cfg(feature = "desk")]
        &crate::desk::contacts::GET,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::GET,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_threads::GET,
        #[cfg(feature = "desk")]
        &crate::desk::account_tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::agents::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::articles_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::contact_tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::contacts_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::departments::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::fields::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::mail_reply_addresses::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::teams::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_comments::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_conversations::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_threads::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_time_entries::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::email_drafts::UPDATE,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::UPDATE,
        #[cfg(feature = "desk")]
        &crate::desk::agents::ME,
        #[cfg(feature = "desk")]
        &crate::desk::tags::ADD,
        #[cfg(feature = "desk")]
        &crate::desk::tags::OF_TICKET,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_threads::LATEST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::CLOSE,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::MOVE,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::SUGGEST_RELEVANT_ARTICLES_FOR_TICKET,
    ],
};

static SUPPORT_TRIAGE: Bundle = Bundle {
    name: "support-triage",
    whom: "Whoever sorts the queue: find tickets, set status and priority, assign, move, tag, comment inside.",
    suggested: false,
    risks: &[Risk::Read, Risk::Write],
    tools: &[
        #[cfg(feature = "desk")]
        &crate::desk::ticket_comments::CREATE,
        #[cfg(feature = "desk")]
        &crate::desk::contacts::GET,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::GET,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_threads::GET,
        #[cfg(feature = "desk")]
        &crate::desk::agents::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::contacts_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::departments::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::fields::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tagged_tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tags::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::teams::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_comments::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_conversations::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::ticket_threads::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets_search::LIST,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::UPDATE,
        #[cfg(feature = "desk")]
        &crate::desk::tags::ADD,
        #[cfg(feature = "desk")]
        &crate::desk::tags::OF_TICKET,
        #[cfg(feature = "desk")]
        &crate::desk::tags::REMOVE,
        #[cfg(feature = "desk")]
        &crate::desk::teams::MEMBERS,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::COUNT_BY_FIELD,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::METRICS,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::MOVE,
        #[cfg(feature = "desk")]
        &crate::desk::tickets::SUGGEST_RELEVANT_ARTICLES_FOR_TICKET,
    ],
};
