//! `resources/*.yaml` and `docs/*.yaml` of one product.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};

use super::files::{Files, Format};
use super::sources::ResourceSource;
use super::typed::typed;
use super::{disk, suggest};
use crate::format::{MethodDoc, MethodSpec, ResourceSpec};
use crate::parallel;
use crate::problem::{Origin, Problems};

/// Reads every resource spec and doc of a product.
pub(super) fn read_all(specs: &Path, folder: &str, files: &mut Files, problems: &mut Problems) -> Vec<ResourceSource> {
    let specs_found = listed(specs, &format!("{folder}/resources"));
    let mut docs: BTreeMap<String, String> = listed(specs, &format!("{folder}/docs")).into_iter().collect();
    let paths: Vec<String> = specs_found.iter().map(|(_, path)| path).chain(docs.values()).cloned().collect();
    disk::add_all(specs, &paths, files, problems);
    let stems: BTreeSet<&String> = specs_found.iter().map(|(stem, _)| stem).collect();
    let read = parallel::map(&specs_found, |(stem, path)| {
        let mut problems = Problems::default();
        let mut resource = read_one(stem, path, files, &mut problems);
        // Without the resource spec nothing can be said about its doc.
        if let (Some(resource), Some(doc)) = (&mut resource, docs.get(stem)) {
            read_doc(doc, resource, files, &mut problems);
        }
        (resource, problems)
    });
    let mut resources = Vec::new();
    for (resource, found) in read {
        resources.extend(resource);
        problems.append(found);
    }
    docs.retain(|stem, _| !stems.contains(stem));
    for (stem, path) in docs {
        problems.error(
            "doc-without-resource",
            &Origin::new(path, ""),
            format!("there is no resource spec `{folder}/resources/{stem}.yaml`"),
            "a doc belongs to the resource spec of the same file name; without one its texts reach nobody",
            suggest::mend(&stem, stems.iter().map(|stem| stem.as_str())),
        );
    }
    resources
}

/// Stem and path of every input file in a folder.
fn listed(specs: &Path, folder: &str) -> Vec<(String, String)> {
    disk::names(&specs.join(folder))
        .unwrap_or_default()
        .into_iter()
        .filter(|(name, is_folder)| !is_folder && Format::of(name).is_some())
        .filter_map(|(name, _)| Some((name.rsplit_once('.')?.0.to_owned(), format!("{folder}/{name}"))))
        .collect()
}

fn read_one(stem: &str, path: &str, files: &Files, problems: &mut Problems) -> Option<ResourceSource> {
    let origin = Origin::new(path, "");
    let mut value = files.get(path)?.value.clone()?;
    let methods = take_methods(&mut value);
    let shell: Option<ResourceSpec> = typed(value, &origin, problems);
    let mut read = BTreeMap::new();
    let mut broken_methods = BTreeSet::new();
    for (name, entry) in methods {
        match typed::<MethodSpec>(entry, &origin.join("methods").join(&name), problems) {
            Some(method) => {
                read.insert(name, method);
            }
            None => {
                broken_methods.insert(name);
            }
        }
    }
    let mut spec = shell?;
    spec.methods = read;
    if spec.resource != stem {
        problems.error(
            "wrong-name",
            &origin.join("resource"),
            format!("the resource is called `{}`, its file `{stem}`", spec.resource),
            "the doc is found by the file name, and the tools are named by the resource",
            format!("write `resource: {stem}`, or rename the file"),
        );
    }
    Some(ResourceSource { spec, origin, broken_methods, docs: BTreeMap::new(), doc_origin: None })
}

/// The methods, taken out so that each can be read by itself.
fn take_methods(value: &mut Value) -> Map<String, Value> {
    match value.get_mut("methods") {
        Some(Value::Object(methods)) => std::mem::take(methods),
        _ => Map::new(),
    }
}

fn read_doc(path: &str, resource: &mut ResourceSource, files: &Files, problems: &mut Problems) {
    let origin = Origin::new(path, "");
    resource.doc_origin = Some(origin.clone());
    let Some(value) = files.get(path).and_then(|file| file.value.clone()) else { return };
    let Value::Object(methods) = value else {
        problems.error(
            "invalid-value",
            &origin,
            "the doc is not a mapping",
            "a doc maps the names of methods to their texts",
            "write `<method>:` with `title` and `description` below it",
        );
        return;
    };
    for (method, entry) in methods {
        let place = origin.join(&method);
        if !resource.spec.methods.contains_key(&method) && !resource.broken_methods.contains(&method) {
            let problem = problems.error(
                "doc-without-method",
                &place,
                format!("the resource `{}` has no method `{method}`", resource.spec.resource),
                "these texts reach nobody",
                suggest::mend(&method, resource.spec.methods.keys().map(String::as_str)),
            );
            problem.at_key = true;
            problem.related.push((resource.origin.join("methods"), "the methods stand here".to_owned()));
            continue;
        }
        if let Some(doc) = typed::<MethodDoc>(entry, &place, problems) {
            resource.docs.insert(method, doc);
        }
    }
}
