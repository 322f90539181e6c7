//! The organisation itself.

use ::http::Method;
use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    error::{Problem, done, ok},
    route, zoid,
};
use crate::http::Reply;

const PROCESS_TYPES: [&str; 5] = ["Off", "complete", "content", "sender", "sender_header"];

#[derive(Debug)]
pub(super) struct Organisation {
    pub(super) name: &'static str,
    pub(super) created: i64,
    pub(super) spam_process_type: &'static str,
}

impl Organisation {
    pub(super) fn render(&self, mail: &Mail) -> Value {
        let primary = mail.domains.iter().find(|domain| domain.primary).map(|domain| domain.name.as_str());
        let admin = mail.accounts.iter().find(|account| account.role == "super_admin");
        json!({
            "zoid": zoid().parse::<u64>().unwrap_or_default(),
            "orgName": self.name,
            "primaryDomainName": primary,
            "domains": mail.domains.iter().map(|domain| &domain.name).collect::<Vec<_>>(),
            "mailboxCount": mail.accounts.len(),
            "usersCount": mail.accounts.len(),
            "groupCount": mail.groups.len(),
            "isMailHostingEnabled": mail.domains.iter().any(|domain| domain.hosting),
            "orgCreationTime": self.created,
            "planType": "paid",
            "basePlan": "Mail Premium",
            "superAdmin": admin.map(|account| account.address.as_str()),
            "orgPolicyDetails": mail.policies.iter().map(|policy| (policy.id.to_string(), policy.name.clone().into())).collect::<serde_json::Map<_, _>>(),
            "spamVO": {"spamProcessType": self.spam_process_type},
        })
    }
}

/// `GET /organization`, and `GET` and `PUT /organization/{zoid}`.
pub(super) fn route(call: &mut Call, bare: bool) -> Result<Reply, Problem> {
    route::verb(call, "partner.organization")?;
    match call.request.method {
        Method::GET => Ok(ok(call.world.mail.organisation.render(&call.world.mail))),
        Method::PUT if !bare => {
            let mut body = Body::of(call)?;
            if body.needed("mode")? != "updateSpamProcessType" {
                return Err(Problem::pattern("mode"));
            }
            let mut spam = body.inner("spamVO")?.ok_or_else(|| Problem::missing("spamVO"))?;
            let kind = spam.one_of("spamProcessType", &PROCESS_TYPES)?;
            let kind = kind.ok_or_else(|| Problem::missing("spamProcessType"))?;
            spam.end()?;
            body.end()?;
            call.world.mail.organisation.spam_process_type = kind;
            Ok(done())
        }
        _ => Err(Problem::method()),
    }
}
