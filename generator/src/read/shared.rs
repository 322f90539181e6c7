//! What belongs to no product: data centres, tags, bundles.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::files::{Files, Format};
use super::sources::BundleSource;
use super::{disk, typed::typed};
use crate::format::{BundleSpec, DataCentres, Tags};
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
    let names = disk::names(&specs.join("bundles")).unwrap_or_default();
    let mut found = Vec::new();
    for (name, is_folder) in names {
        if is_folder || Format::of(&name).is_none() {
            continue;
        }
        let path = format!("bundles/{name}");
        let Some(spec) = file::<BundleSpec>(specs, &path, files, problems) else { continue };
        let origin = Origin::new(path, "");
        let stem = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem);
        if spec.bundle != stem {
            problems.error(
                "wrong-name",
                &origin.join("bundle"),
                format!("the bundle is called `{}`, its file `{stem}`", spec.bundle),
                "people look for the file by the name",
                format!("write `bundle: {stem}`, or rename the file"),
            );
        }
        found.push(BundleSource { spec, origin });
    }
    found
}

fn file<T: DeserializeOwned>(specs: &Path, path: &str, files: &mut Files, problems: &mut Problems) -> Option<T> {
    disk::add(specs, path, files, problems);
    let value = files.get(path)?.value.clone()?;
    typed(value, &Origin::new(path, ""), problems)
}
