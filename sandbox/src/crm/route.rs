//! Which call a method and path name.

use ::http::Method;

use super::{
    Call, attachments, convert, coql,
    error::Problem,
    files, layouts, mail, metadata, photos, records, related,
    schema::{self, Module},
    search,
    tags::{self, Change},
    users,
};
use crate::{http::Reply, oauth::scopes::Need};

/// Path segments that are no module, although they stand where one would.
const RESERVED: [&str; 5] = ["coql", "users", "settings", "org", "files"];

/// Finds and answers the call; the segments begin after `/crm/v8`.
pub(super) fn route(call: &mut Call) -> Result<Reply, Problem> {
    let segments = call.request.segments.clone();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let ["crm", "v8", path @ ..] = &segments[..] else { return Err(Problem::invalid_url()) };
    match path {
        [first, ..] if RESERVED.contains(first) => fixed(call, path),
        [module, rest @ ..] if !module.is_empty() => {
            let module = schema::module(module).ok_or_else(Problem::invalid_module)?;
            of_module(call, module, rest)
        }
        _ => Err(Problem::invalid_url()),
    }
}

/// Calls whose paths begin with a fixed word.
fn fixed(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    let is = |method: Method| if call.request.method == method { Ok(()) } else { Err(Problem::invalid_method()) };
    match path {
        ["coql"] => {
            is(Method::POST)?;
            coql::run(call)
        }
        ["files"] if call.request.method == Method::GET => {
            call.need(&[one_of(["ZohoCRM.files.READ"])])?;
            files::get(call)
        }
        ["files"] => {
            is(Method::POST)?;
            call.need(&[one_of(["ZohoCRM.files.CREATE"])])?;
            files::upload(call)
        }
        ["users"] => {
            is(Method::GET)?;
            call.need(&[one_of(["ZohoCRM.users.READ"])])?;
            users::list(call)
        }
        ["users", id] => {
            is(Method::GET)?;
            call.need(&[one_of(["ZohoCRM.users.READ"])])?;
            users::get(call, id)
        }
        ["org"] => {
            is(Method::GET)?;
            call.need(&[one_of(["ZohoCRM.org.READ"])])?;
            Ok(metadata::org(call))
        }
        ["settings", kind @ ("modules" | "fields" | "related_lists" | "layouts" | "pipeline" | "tags"), rest @ ..]
            if rest.len() < 2 =>
        {
            is(Method::GET)?;
            call.need(&[vec![format!("ZohoCRM.settings.{kind}.READ"), "ZohoCRM.settings.READ".to_owned()]])?;
            match (*kind, rest) {
                ("modules", []) => Ok(metadata::modules(call)),
                ("modules", [module]) => metadata::module(call, module),
                ("fields", rest) => metadata::fields(call, rest.first().copied()),
                ("related_lists", []) => metadata::related_lists(call),
                ("layouts", rest) => layouts::layouts(call, rest.first().copied()),
                ("pipeline", []) => layouts::pipelines(call),
                ("tags", []) => tags::list(call),
                _ => Err(Problem::invalid_url()),
            }
        }
        _ => Err(Problem::invalid_url()),
    }
}

/// Calls on a module, `rest` being what follows its name.
fn of_module(call: &mut Call, module: &'static Module, rest: &[&str]) -> Result<Reply, Problem> {
    let method = call.request.method.clone();
    match (rest, method) {
        ([], Method::GET) => allowed(call, module, "READ").and_then(|()| records::list(call, module)),
        ([], Method::POST) => allowed(call, module, "CREATE").and_then(|()| records::insert(call, module, None)),
        ([], Method::PUT) => allowed(call, module, "UPDATE").and_then(|()| records::update(call, module, None)),
        ([], Method::DELETE) => allowed(call, module, "DELETE").and_then(|()| records::delete(call, module, None)),
        (["search"], Method::GET) => {
            allowed(call, module, "READ")?;
            call.need(&[one_of(["ZohoSearch.securesearch.READ"])])?;
            search::run(call, module)
        }
        (["deleted"], Method::GET) => allowed(call, module, "READ").and_then(|()| records::deleted(call, module)),
        (["upsert"], Method::POST) => {
            allowed(call, module, "CREATE")?;
            allowed(call, module, "UPDATE")?;
            records::upsert(call, module)
        }
        (["actions", "count"], Method::GET) => allowed(call, module, "READ").and_then(|()| search::count(call, module)),
        (["actions", "mass_update"], Method::POST) => {
            let name = module.api_name.to_lowercase();
            call.need(&[["mass_update", "modules"]
                .into_iter()
                .flat_map(|family| [format!("ZohoCRM.{family}.UPDATE"), format!("ZohoCRM.{family}.{name}.UPDATE")])
                .collect()])?;
            records::mass_update(call, module)
        }
        (["actions", action @ ("add_tags" | "remove_tags")], Method::POST) => {
            tagging(call)?;
            tags::many(call, module, change(action))
        }
        ([id, "actions", action @ ("add_tags" | "remove_tags")], Method::POST) => {
            tagging(call)?;
            tags::one(call, module, id, change(action))
        }
        ([id, "actions", "send_mail"], Method::POST) => {
            let name = module.api_name.to_lowercase();
            call.need(&[vec!["ZohoCRM.send_mail.all.CREATE".to_owned(), format!("ZohoCRM.send_mail.{name}.CREATE")]])?;
            mail::send(call, module, id)
        }
        ([id, "actions", "convert"], Method::POST) if module.api_name == "Leads" => {
            allowed(call, module, "CREATE")?;
            convert::run(call, id)
        }
        (
            ["search" | "deleted" | "upsert"]
            | ["actions", "count" | "mass_update" | "add_tags" | "remove_tags"]
            | [_, "actions", "add_tags" | "remove_tags" | "send_mail"],
            _,
        ) => Err(Problem::invalid_method()),
        ([_, "actions", "convert"], _) if module.api_name == "Leads" => Err(Problem::invalid_method()),
        ([_, "actions", ..] | ["actions", ..], _) => Err(Problem::invalid_url()),
        ([id], Method::GET) => allowed(call, module, "READ").and_then(|()| records::get(call, module, id)),
        ([id], Method::PUT) => allowed(call, module, "UPDATE").and_then(|()| records::update(call, module, Some(id))),
        ([id], Method::DELETE) => {
            allowed(call, module, "DELETE").and_then(|()| records::delete(call, module, Some(id)))
        }
        ([id, "Attachments"], Method::GET) => {
            attached(call, module, "READ")?;
            attachments::list(call, module, id)
        }
        ([id, "Attachments"], Method::POST) => {
            attached(call, module, "CREATE")?;
            attachments::add(call, module, id)
        }
        ([id, "Attachments", attachment], Method::GET) => {
            attached(call, module, "READ")?;
            attachments::download(call, module, id, attachment)
        }
        ([id, "Attachments", attachment], Method::DELETE) => {
            attached(call, module, "DELETE")?;
            attachments::delete(call, module, id, attachment)
        }
        ([id, "photo"], Method::GET) => allowed(call, module, "READ").and_then(|()| photos::get(call, module, id)),
        ([id, "photo"], Method::POST) => allowed(call, module, "UPDATE").and_then(|()| photos::set(call, module, id)),
        ([id, "photo"], Method::DELETE) => {
            allowed(call, module, "UPDATE").and_then(|()| photos::remove(call, module, id))
        }
        ([id, list], Method::GET) => {
            allowed(call, module, "READ")?;
            related::list(call, module, id, list)
        }
        ([id, "Notes"], Method::POST) => {
            allowed(call, module, "READ")?;
            related::add_note(call, module, id)
        }
        ([] | [_] | [_, _] | [_, "Attachments", _], _) => Err(Problem::invalid_method()),
        _ => Err(Problem::invalid_url()),
    }
}

/// Refuses a token that may not do `verb` on a module.
pub(super) fn allowed(call: &Call, module: &Module, verb: &str) -> Result<(), Problem> {
    let name = module.api_name.to_lowercase();
    call.need(&[vec![format!("ZohoCRM.modules.{verb}"), format!("ZohoCRM.modules.{name}.{verb}")]])
}

/// Refuses a token that may not do `verb` on attachments, or not see the record that they hang on.
fn attached(call: &Call, module: &Module, verb: &str) -> Result<(), Problem> {
    allowed(call, module, "READ")?;
    call.need(&[vec![format!("ZohoCRM.modules.{verb}"), format!("ZohoCRM.modules.attachments.{verb}")]])
}

fn tagging(call: &Call) -> Result<(), Problem> {
    call.need(&[one_of(["ZohoCRM.settings.tags.ALL", "ZohoCRM.settings.ALL"])])
}

fn change(action: &str) -> Change {
    if action == "add_tags" { Change::Add } else { Change::Remove }
}

fn one_of<const N: usize>(scopes: [&str; N]) -> Need {
    scopes.map(str::to_owned).to_vec()
}
