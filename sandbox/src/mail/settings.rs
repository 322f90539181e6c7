//! What can be switched about Mail: above all what its sources leave open.

use serde::{Deserialize, Serialize};

/// `POST /_sandbox/settings {"mail": {...}}`.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailSettings {
    /// What the public DNS holds, as `KIND name`: TXT, CNAME and HTML for the ownership of a domain, MX, SPF, and
    /// `DKIM selector name`.
    pub dns: Vec<String>,
    /// Requests in a rolling minute before Mail locks; 0 never does. Users tell of about 30.
    pub requests_per_minute: usize,
    /// Status of that lock: 429 or 400. No page tells.
    pub throttled_status: u16,
    /// Status of an empty list: 200 with an empty array, or 204.
    pub empty_list_status: u16,
    /// How the mode of the SPF check is spelt: `verifySpfRecord` as in the text, or `VerifySpfRecord` as in the sample.
    pub spf_mode: String,
    /// How the mode that ends an alias is spelt: `removeDomainAlias` as in the text, or `removeDomainAsAlias` as in the
    /// sample.
    pub alias_removal_mode: String,
    /// Whether a domain is verified at `.../domains/{name}/verifyDomain` instead of at the domain itself.
    pub verify_below_domain: bool,
    /// Whether `getDKIMFailOption` exists.
    pub dkim_fail_is_readable: bool,
    /// Whether the options for a hard fail of SPF exist.
    pub spf_hard_fail: bool,
    /// Name of a policy's id: `policyID` as in the samples, or `policyId`.
    pub policy_id_name: String,
    /// Whether members of a body that are not known are refused.
    pub refuse_unknown_members: bool,
    /// Whether entries of a spam list are held against its kind.
    pub check_list_entries: bool,
}

impl Default for MailSettings {
    fn default() -> Self {
        Self {
            dns: super::demo::DNS.map(str::to_owned).to_vec(),
            requests_per_minute: 0,
            throttled_status: 429,
            empty_list_status: 200,
            spf_mode: "verifySpfRecord".to_owned(),
            alias_removal_mode: "removeDomainAlias".to_owned(),
            verify_below_domain: false,
            dkim_fail_is_readable: true,
            spf_hard_fail: false,
            policy_id_name: "policyID".to_owned(),
            refuse_unknown_members: true,
            check_list_entries: true,
        }
    }
}

impl MailSettings {
    /// Scopes of the demo token.
    pub(crate) const SCOPES: &'static [&'static str] = &[
        "ZohoMail.partner.organization.ALL",
        "ZohoMail.organization.domains.ALL",
        "ZohoMail.organization.groups.ALL",
        "ZohoMail.organization.policy.ALL",
        "ZohoMail.organization.spam.ALL",
        "ZohoMail.organization.accounts.ALL",
    ];

    /// What is wrong with these settings.
    pub(crate) fn check(&self) -> Result<(), String> {
        let choices = [
            ("throttled_status", self.throttled_status.to_string(), ["429", "400"]),
            ("empty_list_status", self.empty_list_status.to_string(), ["200", "204"]),
            ("spf_mode", self.spf_mode.clone(), ["verifySpfRecord", "VerifySpfRecord"]),
            ("alias_removal_mode", self.alias_removal_mode.clone(), ["removeDomainAlias", "removeDomainAsAlias"]),
            ("policy_id_name", self.policy_id_name.clone(), ["policyID", "policyId"]),
        ];
        let odd = choices.into_iter().find(|(_, given, allowed)| !allowed.contains(&given.as_str()));
        odd.map_or(Ok(()), |(name, given, [first, second])| {
            Err(format!("mail.{name} is {given}; it can be {first} or {second}"))
        })
    }

    /// Whether a record can be found in the public DNS.
    pub(super) fn published(&self, record: &str) -> bool {
        self.dns.iter().any(|known| known.eq_ignore_ascii_case(record))
    }
}
