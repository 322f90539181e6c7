//! Policies, who has which, and the restrictions that make them up.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    error::{Problem, done, ok},
    paging::{self, Form},
    zoid,
};
use crate::http::Reply;

/// Kind of a restriction as its list's path says it, and the mode that gives one to a policy.
pub(super) const KINDS: [(&str, &str); 4] = [
    ("mailRestriction", "changeMailRestrictionID"),
    ("accountRestriction", "changeAccountRestrictionID"),
    ("accessRestriction", "changeAccessRestrictionID"),
    ("mailForwardPolicy", "changeMailForwardPolicyID"),
];

#[derive(Debug)]
pub(super) struct Policy {
    pub(super) id: u64,
    pub(super) name: String,
    /// One id per kind, in the order of [`KINDS`].
    pub(super) restrictions: [Option<u64>; 4],
}

#[derive(Debug)]
pub(super) struct Restriction {
    pub(super) id: u64,
    pub(super) kind: &'static str,
    pub(super) name: &'static str,
    /// What it says, in the members of its kind.
    pub(super) rules: Value,
}

/// Every policy as a list shows it.
pub(super) fn all(mail: &Mail, id_name: &str) -> Vec<Value> {
    mail.policies.iter().map(|policy| render(mail, policy, id_name)).collect()
}

fn render(mail: &Mail, policy: &Policy, id_name: &str) -> Value {
    let users = mail.accounts.iter().filter(|account| account.policy == policy.id).count();
    let groups = mail.groups.iter().filter(|group| group.policy == Some(policy.id)).count();
    let mut told = json!({
        "policyName": policy.name,
        "zoid": zoid().parse::<u64>().unwrap_or_default(),
        // Counts come as text.
        "usersCount": users.to_string(),
        "groupCount": groups.to_string(),
    });
    told[id_name] = policy.id.to_string().into();
    for ((kind, _), id) in KINDS.iter().zip(policy.restrictions) {
        let found = id.and_then(|id| mail.restrictions.iter().find(|restriction| restriction.id == id));
        told[*kind] = found.map_or(Value::Null, |found| json!({"id": found.id.to_string(), "name": found.name}));
    }
    told
}

fn find<'a>(mail: &'a mut Mail, id: &str) -> Result<&'a mut Policy, Problem> {
    mail.policies.iter_mut().find(|policy| policy.id.to_string() == id).ok_or_else(|| Problem::not_found("The policy"))
}

/// `GET .../policy`.
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    let mail = &call.world.mail;
    let name = &call.world.settings.mail.policy_id_name;
    let found = mail.policies.iter().filter(|policy| paging::finds(call, &[&policy.name]));
    let found: Vec<Value> = found.map(|policy| render(mail, policy, name)).collect();
    let shown = paging::part(call, Form { first: 0, default: 50, most: 200 }, found)?;
    Ok(paging::list(call, shown))
}

/// `POST .../policy`.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let name = body.needed("policyName")?;
    body.end()?;
    let id_name = call.world.settings.mail.policy_id_name.clone();
    let mail = &mut call.world.mail;
    if mail.policies.iter().any(|policy| policy.name.eq_ignore_ascii_case(&name)) {
        return Err(Problem::invalid("POLICY_ALREADY_EXISTS", format!("{name} is there already")));
    }
    let id = mail.long_id();
    let mut told = json!({"policyName": name});
    told[id_name] = id.to_string().into();
    mail.policies.push(Policy { id, name, restrictions: [None; 4] });
    Ok(ok(told))
}

/// `GET .../policy/mailRestriction` and its like.
pub(super) fn restrictions(call: &Call, kind: &str) -> Reply {
    let told = call.world.mail.restrictions.iter().filter(|restriction| restriction.kind == kind).map(|restriction| {
        let mut told = restriction.rules.clone();
        told["orgMailRestrictionID"] = restriction.id.to_string().into();
        told["restrictionName"] = restriction.name.into();
        told
    });
    paging::list(call, told.collect())
}

/// `GET .../policy/{id}/getUsers`.
pub(super) fn users(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let id = find(&mut call.world.mail, id)?.id;
    let accounts = &call.world.mail.accounts;
    let found = accounts.iter().filter(|account| account.policy == id);
    let found = found.filter(|account| paging::finds(call, &[&account.name, &account.address]));
    let told = found.map(|account| {
        let role = if account.role == "member" { 2 } else { 1 };
        json!({"zuid": account.zuid, "emailAddress": account.address, "displayName": account.name, "role": role})
    });
    let shown = paging::part(call, PART, told.collect())?;
    Ok(paging::list(call, shown))
}

/// `GET .../policy/{id}/getGroups`.
pub(super) fn groups(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let id = find(&mut call.world.mail, id)?.id;
    let found = call.world.mail.groups.iter().filter(|group| group.policy == Some(id));
    let found = found.filter(|group| paging::finds(call, &[&group.name, &group.address]));
    let told = found.map(|group| json!({"zgid": group.zgid, "emailAddress": group.address, "name": group.name}));
    let shown = paging::part(call, PART, told.collect())?;
    Ok(paging::list(call, shown))
}

const PART: Form = Form { first: 0, default: 10, most: 200 };

/// `PUT .../policy/{id}`: the mode says what is done.
pub(super) fn change(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    let policy = find(&mut call.world.mail, id)?.id;
    if mode == "applyPolicyToUsers" {
        let wanted = body.ids("userList")?;
        body.end()?;
        return apply(&mut call.world.mail, policy, &wanted);
    }
    let kind = KINDS.iter().position(|(_, known)| *known == mode).ok_or_else(|| Problem::pattern("mode"))?;
    let restriction = body.id("orgMailRestrictionID")?;
    body.end()?;
    let known = |other: &Restriction| other.id == restriction && other.kind == KINDS[kind].0;
    if !call.world.mail.restrictions.iter().any(known) {
        return Err(Problem::not_found("The restriction"));
    }
    find(&mut call.world.mail, id)?.restrictions[kind] = Some(restriction);
    Ok(done())
}

/// Users and groups come in one list; all of them are known, or none gets the policy.
fn apply(mail: &mut Mail, policy: u64, wanted: &[u64]) -> Result<Reply, Problem> {
    let known = |id: &u64| {
        mail.accounts.iter().any(|account| account.zuid == *id) || mail.groups.iter().any(|group| group.zgid == *id)
    };
    if let Some(id) = wanted.iter().find(|id| !known(id)) {
        return Err(Problem::not_found(&format!("The user or group {id}")));
    }
    for account in mail.accounts.iter_mut().filter(|account| wanted.contains(&account.zuid)) {
        account.policy = policy;
    }
    for group in mail.groups.iter_mut().filter(|group| wanted.contains(&group.zgid)) {
        group.policy = Some(policy);
    }
    Ok(done())
}
