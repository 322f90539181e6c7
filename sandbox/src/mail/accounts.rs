//! The organisation's users and their mail accounts.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    domains::is_address,
    error::{Problem, created, done, ok},
    groups::taken,
    paging::{self, Form},
};
use crate::http::Reply;

#[derive(Debug)]
pub(super) struct Account {
    pub(super) zuid: u64,
    pub(super) id: u64,
    pub(super) address: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) name: String,
    /// `member`, `admin` or `super_admin`.
    pub(super) role: &'static str,
    pub(super) enabled: bool,
    pub(super) incoming_blocked: bool,
    pub(super) forwards: bool,
    pub(super) aliases: Vec<String>,
    pub(super) country: Option<String>,
    pub(super) language: Option<String>,
    pub(super) time_zone: Option<String>,
    pub(super) policy: u64,
    pub(super) created: i64,
}

impl Account {
    pub(super) fn render(&self) -> Value {
        let address = |address: &str, primary: bool| json!({"mailId": address, "isPrimary": primary, "isAlias": !primary, "isConfirmed": true});
        let mut addresses = vec![address(&self.address, true)];
        addresses.extend(self.aliases.iter().map(|alias| address(alias, false)));
        json!({
            "zuid": self.zuid,
            "accountId": self.id.to_string(),
            "type": "ZOHO_ACCOUNT",
            "primaryEmailAddress": self.address,
            "mailboxAddress": self.address,
            "emailAddress": addresses,
            "firstName": self.first_name,
            "lastName": self.last_name,
            "displayName": self.name,
            "role": self.role,
            "mailboxStatus": if self.enabled { "enabled" } else { "disabled" },
            "incomingBlocked": self.incoming_blocked,
            "isForwarding": self.forwards,
            "country": self.country,
            "language": self.language,
            "timeZone": self.time_zone,
            "policyId": self.policy.to_string(),
            "accountCreationTime": self.created,
        })
    }
}

/// `GET .../accounts`.
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    let all = call.world.mail.accounts.iter().map(Account::render).collect();
    let shown = paging::part(call, Form { first: 0, default: 10, most: 200 }, all)?;
    Ok(paging::list(call, shown))
}

/// `GET .../accounts/{zuid or address}`.
pub(super) fn get(call: &mut Call, user: &str) -> Result<Reply, Problem> {
    let found = call.world.mail.accounts.iter().find(|account| {
        account.zuid.to_string() == user
            || account.address.eq_ignore_ascii_case(user)
            || account.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(user))
    });
    Ok(ok(found.ok_or_else(|| Problem::not_found("The user"))?.render()))
}

/// `POST .../accounts`.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let address = body.needed("primaryEmailAddress")?.to_lowercase();
    let password = body.needed("password")?;
    let first_name = body.text("firstName")?.unwrap_or_default();
    let last_name = body.text("lastName")?.unwrap_or_default();
    let name = body.text("displayName")?;
    let role = body.one_of("role", &["member", "admin", "super_admin"])?.unwrap_or("member");
    let (country, language, time_zone) = (body.text("country")?, body.text("language")?, body.text("timeZone")?);
    body.flag("oneTimePassword")?;
    let groups = if body.has("groupMailList") { body.texts("groupMailList")? } else { Vec::new() };
    body.end()?;
    let (created_at, mail) = (call.now(), &mut call.world.mail);
    let own = |domain: &super::domains::Domain| domain.hosting && address.ends_with(&format!("@{}", domain.name));
    if !is_address(&address) || !mail.domains.iter().any(own) {
        return Err(Problem::pattern("primaryEmailAddress"));
    }
    if password.len() < 8 {
        return Err(Problem::pattern("password"));
    }
    if taken(mail, &address) {
        return Err(Problem::invalid("EMAIL_ALREADY_EXISTS", format!("{address} is in use")));
    }
    if let Some(unknown) = groups.iter().find(|wanted| !mail.groups.iter().any(|group| group.address == **wanted)) {
        return Err(Problem::not_found(&format!("The group {unknown}")));
    }
    let account = Account {
        zuid: mail.short_id(),
        id: mail.long_id(),
        name: name.unwrap_or_else(|| address.split('@').next().unwrap_or_default().to_owned()),
        address,
        first_name,
        last_name,
        role,
        enabled: true,
        incoming_blocked: false,
        forwards: false,
        aliases: Vec::new(),
        country,
        language,
        time_zone,
        policy: mail.policies.first().map_or(0, |policy| policy.id),
        created: created_at,
    };
    let shown = account.render();
    for group in mail.groups.iter_mut().filter(|group| groups.contains(&group.address)) {
        group.members.push(super::members::Member {
            address: account.address.clone(),
            zuid: Some(account.zuid),
            name: Some(account.name.clone()),
            role: "member",
            status: "active",
            post_approval: "accept",
        });
    }
    mail.accounts.push(account);
    Ok(created(shown))
}

/// `PUT .../accounts`: the role of several users.
pub(super) fn change_role(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    if body.needed("mode")? != "changeRole" {
        return Err(Problem::pattern("mode"));
    }
    let wanted = body.ids("userList")?;
    let role = body.one_of("role", &["member", "admin"])?.ok_or_else(|| Problem::missing("role"))?;
    body.end()?;
    let mail = &mut call.world.mail;
    if let Some(id) = wanted.iter().find(|id| !mail.accounts.iter().any(|account| account.zuid == **id)) {
        return Err(Problem::not_found(&format!("The user {id}")));
    }
    let told = mail.accounts.iter_mut().filter(|account| wanted.contains(&account.zuid)).map(|account| {
        // Whose role is above all others keeps it.
        let changed = account.role != "super_admin";
        if changed {
            account.role = role;
        }
        let mut told = json!({});
        told[account.zuid.to_string()] = changed.into();
        told
    });
    Ok(ok(told.collect()))
}

/// `PUT .../accounts/{zuid or account id}`: the mode says what is done. The body names the user again.
pub(super) fn change(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    let zuid = body.id("zuid")?;
    let mail = &mut call.world.mail;
    let at = mail.accounts.iter().position(|account| account.zuid == zuid);
    let at = at.ok_or_else(|| Problem::not_found("The user"))?;
    let by_user = matches!(mode.as_str(), "addEmailAlias" | "deleteEmailAlias");
    let account = &mail.accounts[at];
    if id != if by_user { account.zuid.to_string() } else { account.id.to_string() } {
        return Err(Problem::not_found("The account"));
    }
    match mode.as_str() {
        "addEmailAlias" | "deleteEmailAlias" => {
            let aliases = body.texts("emailAlias")?;
            body.end()?;
            return change_aliases(mail, at, &mode, &aliases);
        }
        "enableUser" => {
            body.end()?;
            mail.accounts[at].enabled = true;
        }
        "disableUser" => {
            let block = body.flag("blockIncoming")?.unwrap_or(false);
            let forwards = body.flag("removeMailforward")?.unwrap_or(false);
            let groups = body.flag("removeGroupMembership")?.unwrap_or(false);
            let aliases = body.flag("removeAlias")?.unwrap_or(false);
            body.end()?;
            let account = &mut mail.accounts[at];
            if account.role == "super_admin" {
                return Err(Problem::sentence("The super administrator cannot be disabled"));
            }
            account.enabled = false;
            account.incoming_blocked |= block;
            account.forwards &= !forwards;
            if aliases {
                account.aliases.clear();
            }
            if groups {
                mail.groups.iter_mut().for_each(|group| group.members.retain(|member| member.zuid != Some(zuid)));
            }
        }
        _ => return Err(Problem::pattern("mode")),
    }
    Ok(done())
}

fn change_aliases(mail: &mut Mail, at: usize, mode: &str, aliases: &[String]) -> Result<Reply, Problem> {
    if mode == "deleteEmailAlias" {
        let own = &mail.accounts[at].aliases;
        if let Some(unknown) = aliases.iter().find(|alias| !own.contains(alias)) {
            return Err(Problem::not_found(&format!("The alias {unknown}")));
        }
        mail.accounts[at].aliases.retain(|alias| !aliases.contains(alias));
        return Ok(done());
    }
    for alias in aliases {
        let own = |domain: &super::domains::Domain| domain.verified && alias.ends_with(&format!("@{}", domain.name));
        if !is_address(alias) || !mail.domains.iter().any(own) {
            return Err(Problem::pattern("emailAlias"));
        }
        if taken(mail, alias) {
            return Err(Problem::invalid("EMAIL_ALREADY_EXISTS", format!("{alias} is in use")));
        }
    }
    mail.accounts[at].aliases.extend_from_slice(aliases);
    let id = mail.accounts[at].id.to_string();
    let told = aliases.iter().map(|alias| {
        let mut told = json!({});
        told[alias] = id.clone().into();
        told
    });
    Ok(ok(told.collect()))
}
