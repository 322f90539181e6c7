//! What belongs to no product: data centres, tags, bundles, agents.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::files::{Files, Format};
use super::sources::{AgentSource, BundleSource};
use super::{disk, typed::typed};
use crate::format::{AgentSpec, BundleSpec, DataCentres, Tags};
use crate::problem::{Origin, Problems};

/// The data-centre table, which must be there.
pub(super) fn data_centres(specs: &Path, files: &mut Files, problems: &mut Problems) -> Option<DataCentres> {
    const PATH: &str = "data_centres.yaml";
    if !specs.join(PATH).is_file() {
        problems.error(
            "missing-file",
            &Origin::new(PATH, ""),
            format!("`{PATH}` is missing"),
            "it is the only source of hosts",
            "add it, with one row per data centre",
        );
        return None;
    }
    file(specs, PATH, files, problems)
}

/// The meanings of the tags. A folder without the file gives its tags no meanings.
pub(super) fn tags(specs: &Path, files: &mut Files, problems: &mut Problems) -> Option<Tags> {
    const PATH: &str = "tags.yaml";
    if !specs.join(PATH).is_file() {
        return None;
    }
    file(specs, PATH, files, problems)
}

/// The bundles, in order of file name.
pub(super) fn bundles(specs: &Path, files: &mut Files, problems: &mut Problems) -> Vec<BundleSource> {
    let found = named(specs, "bundle", |spec: &BundleSpec| &spec.bundle, files, problems);
    found.into_iter().map(|(spec, origin)| BundleSource { spec, origin }).collect()
}

/// The agents, in order of file name.
pub(super) fn agents(specs: &Path, files: &mut Files, problems: &mut Problems) -> Vec<AgentSource> {
    let found = named(specs, "agent", |spec: &AgentSpec| &spec.agent, files, problems);
    found.into_iter().map(|(spec, origin)| AgentSource { spec, origin }).collect()
}

/// The files of a folder, each of which holds one thing of this kind that is called like the file.
fn named<T: DeserializeOwned>(
    specs: &Path,
    kind: &str,
    name_of: impl Fn(&T) -> &String,
    files: &mut Files,
    problems: &mut Problems,
) -> Vec<(T, Origin)> {
    let folder = format!("{kind}s");
    let names = disk::names(&specs.join(&folder)).unwrap_or_default();
    let mut found = Vec::new();
    for (name, is_folder) in names {
        if is_folder || Format::of(&name).is_none() {
            continue;
        }
        let path = format!("{folder}/{name}");
        let Some(spec) = file::<T>(specs, &path, files, problems) else { continue };
        let origin = Origin::new(path, "");
        let stem = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem);
        if name_of(&spec) != stem {
            problems.error(
                "wrong-name",
                &origin.join(kind),
                format!("the {kind} is called `{}`, its file `{stem}`", name_of(&spec)),
                "people look for the file by the name",
                format!("write `{kind}: {stem}`, or rename the file"),
            );
        }
        found.push((spec, origin));
    }
    found
}

fn file<T: DeserializeOwned>(specs: &Path, path: &str, files: &mut Files, problems: &mut Problems) -> Option<T> {
    disk::add(specs, path, files, problems);
    let value = files.get(path)?.value.clone()?;
    typed(value, &Origin::new(path, ""), problems)
}
