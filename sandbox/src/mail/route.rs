//! Which call a method and path name, and which scope it needs.

use ::http::Method;

use super::{
    Call, accounts, antispam, domains, error::Problem, groups, members, moderation, organisation, policies, zoid,
};
use crate::http::Reply;

/// Finds and answers the call.
pub(super) fn route(call: &mut Call) -> Result<Reply, Problem> {
    let segments = call.request.segments.clone();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let ["api", "organization", path @ ..] = &segments[..] else { return Err(Problem::url_rule()) };
    if let Some(given) = path.first()
        && *given != zoid()
    {
        return Err(Problem::foreign());
    }
    match path {
        [] | [_] => organisation::route(call, path.is_empty()),
        [_, "domains", rest @ ..] => {
            verb(call, "organization.domains")?;
            domain_calls(call, rest)
        }
        [_, "groups", rest @ ..] => {
            verb(call, "organization.groups")?;
            group_calls(call, rest)
        }
        [_, "policy", rest @ ..] => {
            verb(call, "organization.policy")?;
            policy_calls(call, rest)
        }
        [_, "antispam", what] => {
            verb(call, "organization.spam")?;
            spam_calls(call, what)
        }
        [_, "accounts", rest @ ..] => {
            verb(call, "organization.accounts")?;
            account_calls(call, rest)
        }
        _ => Err(Problem::url_rule()),
    }
}

/// Each method has its verb in every family of scopes.
pub(super) fn verb(call: &Call, family: &str) -> Result<(), Problem> {
    let verb = match call.request.method {
        Method::GET => "READ",
        Method::POST => "CREATE",
        Method::PUT => "UPDATE",
        Method::DELETE => "DELETE",
        _ => return Err(Problem::method()),
    };
    call.need(family, verb)
}

fn domain_calls(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    match (call.request.method.clone(), path) {
        (Method::GET, []) => Ok(domains::list(call)),
        (Method::POST, []) => domains::create(call),
        (Method::GET, [name]) => domains::get(call, name),
        (Method::PUT, [name]) => domains::change(call, name),
        (Method::PUT, [name, "verifyDomain"]) if call.world.settings.mail.verify_below_domain => {
            domains::verify_below(call, name)
        }
        (Method::DELETE, [name]) => domains::delete(call, name),
        (_, [] | [_]) => Err(Problem::method()),
        _ => Err(Problem::url_rule()),
    }
}

fn group_calls(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    match (call.request.method.clone(), path) {
        (Method::GET, []) => groups::list(call),
        (Method::POST, []) => groups::create(call),
        (Method::GET, [zgid]) => groups::get(call, zgid),
        (Method::PUT, [zgid]) => members::change(call, zgid),
        (Method::DELETE, [zgid]) => groups::delete(call, zgid),
        (Method::GET, [zgid, "messages"]) => moderation::list(call, zgid),
        (Method::PUT, [zgid, "messages"]) => moderation::decide(call, zgid),
        (Method::GET, [zgid, "messages", message]) => moderation::content(call, zgid, message),
        (_, [] | [_] | [_, "messages"] | [_, "messages", _]) => Err(Problem::method()),
        _ => Err(Problem::url_rule()),
    }
}

fn policy_calls(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    match (call.request.method.clone(), path) {
        (Method::GET, []) => policies::list(call),
        (Method::POST, []) => policies::create(call),
        (Method::GET, [kind]) if policies::KINDS.iter().any(|(known, _)| known == kind) => {
            Ok(policies::restrictions(call, kind))
        }
        (Method::PUT, [policy]) => policies::change(call, policy),
        (Method::GET, [policy, "getUsers"]) => policies::users(call, policy),
        (Method::GET, [policy, "getGroups"]) => policies::groups(call, policy),
        (_, [] | [_] | [_, "getUsers" | "getGroups"]) => Err(Problem::method()),
        _ => Err(Problem::url_rule()),
    }
}

fn spam_calls(call: &mut Call, what: &str) -> Result<Reply, Problem> {
    match (call.request.method.clone(), what) {
        (Method::GET, "options") => antispam::option(call),
        (Method::PUT, "options") => antispam::set_option(call),
        (Method::GET, "data") => antispam::list(call),
        (Method::PUT, "data") => antispam::add(call),
        (Method::DELETE, "data") => antispam::remove(call),
        (_, "options" | "data") => Err(Problem::method()),
        _ => Err(Problem::url_rule()),
    }
}

fn account_calls(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    match (call.request.method.clone(), path) {
        (Method::GET, []) => accounts::list(call),
        (Method::POST, []) => accounts::create(call),
        (Method::PUT, []) => accounts::change_role(call),
        (Method::GET, [user]) => accounts::get(call, user),
        (Method::PUT, [user]) => accounts::change(call, user),
        (_, [] | [_]) => Err(Problem::method()),
        _ => Err(Problem::url_rule()),
    }
}
