//! The folder of one product.

use std::collections::BTreeSet;
use std::path::Path;

use globset::{GlobBuilder, GlobSetBuilder};
use serde_json::Value;

use super::files::{Files, Format, SourceFile, references};
use super::sources::ProductSource;
use super::typed::typed;
use super::{correct, disk, elsewhere, openapi, resource};
use crate::format::{Correction, ProductSpec};
use crate::parallel;
use crate::problem::{Origin, Problems};
use crate::resolve::reference::file_of;

/// Reads `specs/<folder>/` and what it refers to, into files of its own. Nothing where its `product.yaml` says nothing
/// usable.
pub(super) fn read(specs: &Path, folder: &str, files: &mut Files, problems: &mut Problems) -> Option<ProductSource> {
    let path = format!("{folder}/product.yaml");
    let origin = Origin::new(path.clone(), "");
    if !specs.join(&path).is_file() {
        problems.error(
            "missing-file",
            &origin,
            format!("`{path}` is missing"),
            "every folder is a product, but `bundles` and those whose names begin with an underscore",
            "add it, or give the folder a name that begins with an underscore",
        );
        return None;
    }
    disk::add(specs, &path, files, problems);
    let mut value = files.get(&path)?.value.clone()?;
    let corrections = take_corrections(&mut value, &origin, problems);
    let spec: ProductSpec = typed(value, &origin, problems)?;
    if spec.product != folder {
        problems.error(
            "wrong-name",
            &origin.join("product"),
            format!("the product is called `{}`, its folder `{folder}`", spec.product),
            "files, features and tool names go by the folder",
            format!("write `product: {folder}`, or rename the folder"),
        );
    }
    let (descriptions, referred) = descriptions(specs, folder, &spec, &origin, files, problems);
    for (index, correction) in &corrections {
        let place = origin.join("corrections").join(&index.to_string());
        correct::apply(folder, correction, &place, files, problems);
    }
    files.change(|path| path != &*origin.file, openapi::spellings::mend);
    let descriptions = descriptions
        .into_iter()
        .filter(|path| files.get(path).and_then(|file| file.value.as_ref()).is_some())
        .filter(|path| !is_fragment(path, &referred, files))
        .filter(|path| openapi::is_description(path, files, problems))
        .collect();
    let resources = resource::read_all(specs, folder, files, problems);
    Some(ProductSource { folder: folder.to_owned(), spec, origin, descriptions, resources, corrections })
}

/// The corrections that can be read, each with its number; a broken one hides none of the others.
fn take_corrections(value: &mut Value, origin: &Origin, problems: &mut Problems) -> Vec<(usize, Correction)> {
    let Some(Value::Array(list)) = value.get_mut("corrections").map(Value::take) else { return Vec::new() };
    value["corrections"] = Value::Array(Vec::new());
    let place = origin.join("corrections");
    list.into_iter()
        .enumerate()
        .filter_map(|(index, value)| Some((index, typed(value, &place.join(&index.to_string()), problems)?)))
        .collect()
}

/// A file without any member of a description, whose parts others refer to.
fn is_fragment(path: &str, referred: &BTreeSet<String>, files: &Files) -> bool {
    let value = files.at(&Origin::new(path, ""));
    referred.contains(path)
        && value.is_some_and(|value| {
            ["openapi", "swagger", "paths", "components"].iter().all(|name| value.get(name).is_none())
        })
}

/// Reads the files that `openapi:` names and all that these refer to; answers with both.
fn descriptions(
    specs: &Path,
    folder: &str,
    spec: &ProductSpec,
    origin: &Origin,
    files: &mut Files,
    problems: &mut Problems,
) -> (Vec<String>, BTreeSet<String>) {
    let below = disk::below(&specs.join(folder));
    let mut all = GlobSetBuilder::new();
    for (index, pattern) in spec.openapi.iter().enumerate() {
        let place = origin.join("openapi").join(&index.to_string());
        match GlobBuilder::new(pattern).literal_separator(true).build() {
            Ok(glob) => {
                let matcher = glob.compile_matcher();
                if !below.iter().any(|path| matcher.is_match(path) && Format::of(path).is_some()) {
                    problems.error(
                        "openapi-files",
                        &place,
                        format!("`{pattern}` matches no `.yaml`, `.yml` or `.json` file in `{folder}/`"),
                        "a pattern without files adds no operation",
                        "correct the pattern, or add the description",
                    );
                }
                all.add(glob);
            }
            Err(error) => {
                problems.error(
                    "openapi-files",
                    &place,
                    format!("`{pattern}` is not a file pattern: {}", error.kind()),
                    "no file can be found by it",
                    "write a path in which `*` stands for a part of a name and `**` for folders",
                );
            }
        }
    }
    let mut all_referred = BTreeSet::new();
    let Ok(all) = all.build() else { return (Vec::new(), all_referred) };
    let named: Vec<String> = below
        .into_iter()
        .filter(|path| all.is_match(path) && Format::of(path).is_some())
        .map(|path| format!("{folder}/{path}"))
        .collect();
    let mut open: Vec<String> = named.clone();
    let mut used = Vec::new();
    while !open.is_empty() {
        let read = parallel::map(&open, |path| description(specs, folder, path, spec, files));
        let mut next = BTreeSet::new();
        for (path, read) in open.into_iter().zip(read) {
            problems.append(read.problems);
            used.extend(read.used);
            all_referred.extend(read.referred.iter().filter(|other| **other != path).cloned());
            next.extend(read.referred);
            if let Some(file) = read.file {
                files.insert(path, file);
            }
        }
        // A reference to nowhere is told where it is needed, not here.
        open = next.into_iter().filter(|other| files.get(other).is_none() && specs.join(other).is_file()).collect();
    }
    elsewhere::check(spec, &used, origin, problems);
    (named, all_referred)
}

/// A description, read by itself.
struct Description {
    /// Nothing where it was read before, or cannot be.
    file: Option<SourceFile>,
    problems: Problems,
    /// The lines of `references:` that were of use.
    used: Vec<String>,
    /// The files that it refers to.
    referred: BTreeSet<String>,
}

fn description(specs: &Path, folder: &str, path: &str, spec: &ProductSpec, files: &Files) -> Description {
    let (mut file, problems) =
        if files.get(path).is_none() { disk::load(specs, path) } else { (None, Problems::default()) };
    let used = match file.as_mut().and_then(|file| file.value.as_mut()) {
        Some(value) => elsewhere::map(folder, path, spec, &|file| specs.join(file).is_file(), value),
        None => Vec::new(),
    };
    let value = file.as_ref().or_else(|| files.get(path)).and_then(|file| file.value.as_ref());
    let referred = value.into_iter().flat_map(references).filter_map(|reference| file_of(path, reference)).collect();
    Description { file, problems, used, referred }
}
