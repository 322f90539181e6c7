//! Generated from specs/bundles by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{Bundle, Risk};

/// By name in ascending order.
pub static ALL: &[&Bundle] = &[&DEAL_READER, &REVOPS_AUDIT, &SALES_TRIAGE];

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
