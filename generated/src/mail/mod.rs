//! Generated from specs/mail/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{
    ErrorForm, ProductDescriptor, QuotaHeaders, TenantBinding, TenantPlace, Throttle,
};
use zoho_mcp_runtime::error::ErrorKind;

pub mod accounts;
pub mod antispam;
pub mod domain_dkim;
pub mod domains;
pub mod group_members;
pub mod group_moderation;
pub mod groups;
pub mod organisation;
pub mod organization_spam;
pub mod policies;
pub mod policy_groups;
pub mod policy_restrictions;
pub mod policy_users;
mod shared;

/// Zoho Mail
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "mail",
    title: "Zoho Mail",
    base_path: "/api",
    host_column: "mail",
    instructions: "Zoho Mail, administration: domains, groups, held mail, policies, spam control, users. The organisation is that of the connected account: no tool takes a zoid. Domains are named (newbrand.example); groups, users, policies and keys have ids of digits, taken from the list tools and never invented. A failed check of a domain is no error: read status, spfstatus, mxstatus or dkimstatus in the answer. Spam lists take one category a call: rejectDomain or spamDomain to block, whiteListDomain, whiteListIP or whiteListEmail to let through.\n\nMost changes take effect for the whole organisation at once: say what will change and for whom before calling, and change nothing that was not asked for. Mail answers a change with success and nothing else; read the record where proof is wanted. A wrong scope looks like a wrong address (URL_RULE_NOT_CONFIGURED). About 30 requests a minute are known to be taken; after that it locks for a while.",
    tenant: Some(TenantBinding {
        parameter: "zoid",
        send_as: TenantPlace::Path,
        from: "zoid",
    }),
    errors: ErrorForm {
        code: &["/data/errorCode"],
        message: &["/data/moreInfo", "/data/error", "/status/description"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[
            ("ACCESS_DENIED", ErrorKind::Permission),
            ("DOMAIN_ALREADY_EXISTS", ErrorKind::Conflict),
            ("DOMAIN_ALREADY_VERIFIED", ErrorKind::Conflict),
            ("EMAIL_ALREADY_EXISTS", ErrorKind::Conflict),
            ("EXTRA_KEY_FOUND_IN_JSON", ErrorKind::InvalidArgument),
            ("INTERNAL_ERROR", ErrorKind::Upstream),
            ("INVALID_METHOD", ErrorKind::Internal),
            ("INVALID_OAUTHTOKEN", ErrorKind::Auth),
            ("INVALID_TICKET", ErrorKind::Auth),
            ("JSON_PARSE_ERROR", ErrorKind::Internal),
            ("LESS_THAN_MIN_OCCURANCE", ErrorKind::InvalidArgument),
            ("MAILHOSTING_ALREADY_DISABLED", ErrorKind::Conflict),
            ("MAILHOSTING_ALREADY_ENABLED", ErrorKind::Conflict),
            ("MEMBER_ALREADY_EXISTS", ErrorKind::Conflict),
            ("PATTERN_NOT_MATCHED", ErrorKind::InvalidArgument),
            ("POLICY_ALREADY_EXISTS", ErrorKind::Conflict),
            ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope),
        ],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
            wait: None,
        },
        Throttle {
            status: None,
            code: Some("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"),
            wait: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    fields: None,
    choices: None,
};
