//! The values of the organisation's picklists.

pub(super) static SALUTATION: &[&str] = &["-None-", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof."];

pub(super) static LEAD_SOURCE: &[&str] = &[
    "-None-",
    "Advertisement",
    "Cold Call",
    "Employee Referral",
    "External Referral",
    "Online Store",
    "Partner",
    "Public Relations",
    "Sales Email Alias",
    "Seminar Partner",
    "Internal Seminar",
    "Trade Show",
    "Web Download",
    "Web Research",
    "Chat",
    "Webinar",
];

pub(super) static LEAD_STATUS: &[&str] = &[
    "-None-",
    "Attempted to Contact",
    "Contact in Future",
    "Contacted",
    "Junk Lead",
    "Lost Lead",
    "Not Contacted",
    "Pre-Qualified",
    "Not Qualified",
];

pub(super) static INDUSTRY: &[&str] = &[
    "-None-",
    "Agriculture",
    "Construction",
    "Education",
    "Energy",
    "Financial Services",
    "Government",
    "Healthcare",
    "Hospitality",
    "Logistics",
    "Manufacturing",
    "Media",
    "Retail",
    "Technology",
];

pub(super) static RATING: &[&str] =
    &["-None-", "Acquired", "Active", "Market Failed", "Project Cancelled", "Shut Down"];

pub(super) static ACCOUNT_TYPE: &[&str] = &[
    "-None-",
    "Analyst",
    "Competitor",
    "Customer",
    "Distributor",
    "Investor",
    "Partner",
    "Prospect",
    "Reseller",
    "Vendor",
];

pub(super) static OWNERSHIP: &[&str] =
    &["-None-", "Other", "Private", "Public", "Subsidiary", "Partnership", "Government", "Privately Held"];

pub(super) static CAMPAIGN_TYPE: &[&str] =
    &["-None-", "Conference", "Webinar", "Trade Show", "Email", "Referral Program", "Advertisement", "Others"];

pub(super) static CAMPAIGN_STATUS: &[&str] = &["-None-", "Planning", "Active", "Inactive", "Complete"];

pub(super) static DEAL_TYPE: &[&str] = &["-None-", "Existing Business", "New Business"];

/// Every stage of every pipeline; a pipeline may leave some out (see [`PIPELINES`]).
pub(super) static STAGE: &[&str] = &[
    "Qualification",
    "Needs Analysis",
    "Value Proposition",
    "Identify Decision Makers",
    "Proposal/Price Quote",
    "Negotiation/Review",
    "Stalled",
    "Closed Won",
    "Closed Lost",
    "Closed Lost to Competition",
];

pub(super) static PIPELINE: &[&str] = &["Standard (Standard)", "Renewals"];

/// The stages of each pipeline.
pub(crate) static PIPELINES: &[(&str, &[&str])] = &[
    ("Standard (Standard)", STAGE),
    ("Renewals", &["Qualification", "Proposal/Price Quote", "Negotiation/Review", "Closed Won", "Closed Lost"]),
];

pub(super) static TASK_STATUS: &[&str] = &["Not Started", "Deferred", "In Progress", "Completed", "Waiting for input"];
pub(super) static PRIORITY: &[&str] = &["High", "Highest", "Low", "Lowest", "Normal"];
pub(super) static CALL_TYPE: &[&str] = &["Inbound", "Outbound", "Missed"];
pub(super) static CALL_PURPOSE: &[&str] =
    &["-None-", "Prospecting", "Administrative", "Negotiation", "Demo", "Project", "Desk"];
pub(super) static PRODUCTS: &[&str] = &["Platform", "Analytics", "Support", "Training"];
