//! Resources and methods for all operations of a product, every name given once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::names::{free, is_id, short, snake};
use super::shape::{Paths, Shape};
use crate::read::Files;
use crate::resolve::Operation;

/// Longest name of a resource; tool names hold it.
const RESOURCE: usize = 36;

/// Longest name of a method.
const METHOD: usize = 34;

/// Where an operation goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The operation, and all that are the same request.
    pub operations: Vec<usize>,
    /// Name of the resource.
    pub resource: String,
    /// Name of the method.
    pub method: String,
    /// The key alone does not tell the operation: names of its path parameters do.
    pub by_names: bool,
    /// The key alone does not tell the operation: its file does.
    pub by_file: bool,
    /// Not even its file does: the path as written there does.
    pub by_path: bool,
}

/// A place for each operation that can have one. `same` says which operations ask for the same
/// request as the first of them.
#[must_use]
pub fn place(
    files: &Files,
    folder: &str,
    operations: &[Operation],
    same: &dyn Fn(usize) -> Vec<usize>,
) -> Vec<Placement> {
    let paths = Paths::new(operations);
    let mut merged = BTreeSet::new();
    let mut found: Vec<(Vec<usize>, Shape)> = Vec::new();
    for (at, operation) in operations.iter().enumerate() {
        if !operation.faults.is_empty() || merged.contains(&at) {
            continue;
        }
        let all = same(at);
        merged.extend(all.iter().copied());
        found.push((all, paths.shape(operation, operation_id(files, operation))));
    }
    let names = resource_names(files, folder, operations, &found);
    let mut by_resource: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        by_resource.entry(name).or_default().push(at);
    }
    let mut out = Vec::new();
    for (resource, members) in by_resource {
        let members: Vec<(&Operation, &Shape, &Vec<usize>)> =
            members.iter().map(|at| (&operations[found[*at].0[0]], &found[*at].1, &found[*at].0)).collect();
        let methods = method_names(&members);
        for ((operation, _, all), method) in members.iter().zip(methods) {
            let rivals: Vec<&Operation> = operations
                .iter()
                .enumerate()
                .filter(|(at, other)| other.key == operation.key && !all.contains(at))
                .map(|(_, other)| other)
                .collect();
            let alike = |other: &Operation| other.parameter_names() == operation.parameter_names();
            out.push(Placement {
                operations: (*all).clone(),
                resource: resource.to_owned(),
                method,
                by_names: rivals.iter().any(|other| !alike(other)),
                by_file: rivals.iter().any(|other| alike(other) && other.origin.file != operation.origin.file),
                by_path: rivals.iter().any(|other| alike(other) && other.origin.file == operation.origin.file),
            });
        }
    }
    out.sort_by(|a, b| (&a.resource, &a.method).cmp(&(&b.resource, &b.method)));
    out
}

/// What the description calls the operation.
fn operation_id<'a>(files: &'a Files, operation: &Operation) -> Option<&'a str> {
    files.at(&operation.origin)?.get("operationId").and_then(Value::as_str)
}

/// The name of every operation's resource: the last two fixed segments of its path, all of them
/// where two resources would be called alike, the file's or tag's name where there are none.
fn resource_names(files: &Files, folder: &str, operations: &[Operation], found: &[(Vec<usize>, Shape)]) -> Vec<String> {
    let several = operations.iter().map(|one| &one.origin.file).collect::<BTreeSet<_>>().len() > 1;
    let paths: Vec<Vec<String>> = found
        .iter()
        .map(|(all, shape)| match &shape.resource[..] {
            [] => vec![nameless(files, folder, &operations[all[0]], several)],
            path => path.to_vec(),
        })
        .collect();
    let brief = |path: &[String]| path[path.len().saturating_sub(2)..].join("_");
    let mut users: BTreeMap<String, BTreeSet<&Vec<String>>> = BTreeMap::new();
    for path in &paths {
        users.entry(brief(path)).or_default().insert(path);
    }
    let mut given: BTreeMap<&Vec<String>, String> = BTreeMap::new();
    for path in paths.iter().collect::<BTreeSet<_>>() {
        let name = if users[&brief(path)].len() > 1 { path.join("_") } else { brief(path) };
        // A file name and a Rust module: neither begins with a digit.
        let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("r{name}") } else { name };
        let name = free(&short(&name, RESOURCE), &|name| given.values().any(|other| other == name));
        given.insert(path, name);
    }
    paths.iter().map(|path| given[path].clone()).collect()
}

/// A name for a resource whose path has parameters only.
fn nameless(files: &Files, folder: &str, operation: &Operation, several: bool) -> String {
    let tag = files
        .at(&operation.origin)
        .and_then(|value| value.get("tags")?.get(0)?.as_str().map(snake))
        .filter(|tag| !tag.is_empty());
    let file = operation.origin.file.rsplit('/').next().and_then(|name| name.split('.').next()).map(snake);
    let parameter = operation.parameter_names().first().map(|name| snake(name));
    let name = tag.or(file.filter(|_| several)).or(parameter).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| folder.to_owned());
    if name.ends_with('s') || name.contains('_') {
        name
    } else if ["ch", "sh", "x"].iter().any(|end| name.ends_with(end)) {
        format!("{name}es")
    } else {
        format!("{name}s")
    }
}

/// Unique method names within one resource, in the order of `members`.
fn method_names(members: &[(&Operation, &Shape, &Vec<usize>)]) -> Vec<String> {
    let mut names: Vec<String> = members.iter().map(|(_, shape, _)| short(&shape.method, METHOD)).collect();
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        groups.entry(name.clone()).or_default().push(at);
    }
    let mut taken: BTreeSet<String> =
        groups.iter().filter(|(_, all)| all.len() == 1).map(|(name, _)| name.clone()).collect();
    for (name, mut all) in groups.into_iter().filter(|(_, all)| all.len() > 1) {
        // What goes by an id, and what reads, has the plain name first.
        all.sort_by_key(|at| {
            let (operation, _, _) = members[*at];
            let last = operation.parameter_names().last().copied().unwrap_or_default();
            (
                operation.method != "GET",
                operation.method == "PUT",
                !(is_id(last) && snake(last) == "id"),
                !is_id(last),
                *at,
            )
        });
        let mut holder: Option<&Operation> = None;
        for at in all {
            let (operation, _, _) = members[at];
            let chosen = candidates(&name, operation, holder).into_iter().find(|one| !taken.contains(one));
            let chosen = chosen.unwrap_or_else(|| free(&name, &|one| taken.contains(one)));
            taken.insert(chosen.clone());
            holder.get_or_insert(operation);
            names[at] = chosen;
        }
    }
    names
}

/// What a method can be called, the best first. `holder` has the plain name.
fn candidates(name: &str, operation: &Operation, holder: Option<&Operation>) -> Vec<String> {
    let Some(holder) = holder else { return vec![name.to_owned()] };
    let by_verb = match operation.method.as_str() {
        "GET" => format!("get_{name}"),
        "POST" => format!("create_{name}"),
        "PUT" if name.starts_with("update") => name.replacen("update", "replace", 1),
        "PUT" | "PATCH" => format!("update_{name}"),
        _ => format!("delete_{name}"),
    };
    let known = holder.parameter_names();
    let own = operation.parameter_names();
    // The first name that the holder does not have tells them apart best.
    let by_parameter =
        own.iter().find(|name| !known.contains(name)).or(own.last()).map(|last| format!("{name}_by_{}", snake(last)));
    let several = (own.len() < known.len()).then(|| format!("{name}_many"));
    let mut out: Vec<String> = if holder.method == operation.method {
        several.into_iter().chain(by_parameter).chain([by_verb]).collect()
    } else {
        std::iter::once(by_verb).chain(by_parameter).collect()
    };
    for name in &mut out {
        *name = short(name, METHOD);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Origin;

    fn operation(key: &str) -> Operation {
        let (method, path) = key.split_once(' ').unwrap();
        let key = crate::resolve::Key::new(method, path).unwrap();
        Operation {
            key: key.text,
            method: method.to_owned(),
            parts: key.parts,
            written: path.to_owned(),
            word: String::new(),
            fixed_query: Vec::new(),
            forms: BTreeMap::new(),
            origin: Origin::new("p/openapi/things.json", ""),
            inputs: Vec::new(),
            body: None,
            download: false,
            scopes: None,
            faults: Vec::new(),
        }
    }

    #[test]
    fn paths_and_methods_give_names_and_no_name_twice() {
        let keys = [
            "GET /{module_name}",
            "POST /{module_name}",
            "PUT /{module_name}",
            "GET /{module_name}/{id}",
            "GET /{module_name}/{external_value}",
            "PATCH /{module_name}/{id}",
            "PUT /{module_name}/{id}",
            "POST /{module_name}/upsert",
            "GET /{module_name}/search",
            "POST /{module_name}/actions/add_tags",
            "POST /{module_name}/{id}/actions/add_tags",
            "GET /settings/customViews",
            "GET /settings/customViews/{id}",
            "DELETE /settings/customViews/{id}",
            "GET /users/actions/count",
            "GET /users",
            "POST /users/{id}/status/active",
            "GET /org",
            "GET /org/photo",
            "DELETE /org/photo",
            "POST /query",
            "GET /a/orders/lines",
            "GET /b/a/orders/lines",
            "GET /c/a/orders/lines",
        ];
        let operations: Vec<Operation> = keys.iter().map(|key| operation(key)).collect();
        let placed = place(&Files::default(), "p", &operations, &|at| vec![at]);
        let mut told: Vec<String> = placed
            .iter()
            .map(|one| {
                let names = if one.by_names { " (by names)" } else { "" };
                format!("{} -> {}.{}{names}", keys[one.operations[0]], one.resource, one.method)
            })
            .collect();
        told.sort();
        insta::assert_snapshot!(told.join("\n"));
        let unique: BTreeSet<(&str, &str)> =
            placed.iter().map(|one| (one.resource.as_str(), one.method.as_str())).collect();
        assert_eq!(unique.len(), keys.len());
    }
}
