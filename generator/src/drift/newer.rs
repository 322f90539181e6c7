//! The vendor's newer files, read beside ours.

use super::Failure;
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::read::{Files, ProductSource, correct, disk, elsewhere};
use crate::resolve::{self, Operation, below_base, reference};
use crate::scaffold::inputs::{FOLDER, Inputs};
use crate::scaffold::{base_path, raw_operations};

/// Stands for the folder of the newer files in paths; no product begins with an underscore.
pub const NEWER: &str = "_newer";

/// What the newer files say.
#[derive(Debug)]
pub(super) struct Newer {
    pub(super) operations: Vec<Operation>,
    /// The base path that most of them have, where it is not ours.
    pub(super) base_path: Option<String>,
    /// What is wrong with the files, and which corrections no longer apply.
    pub(super) problems: Vec<Problem>,
}

/// Adds the files to `files`, below [`NEWER`], corrected as ours are.
pub(super) fn read(product: &ProductSource, inputs: &Inputs, files: &mut Files) -> Result<Newer, Failure> {
    let mut problems = Problems::default();
    let mut paths = Vec::new();
    for (name, place) in &inputs.files {
        let path = format!("{NEWER}/{FOLDER}/{name}");
        let bytes = std::fs::read(place)?;
        match String::from_utf8(bytes) {
            Ok(text) => files.add(&path, text.trim_start_matches('\u{feff}').to_owned(), &mut problems),
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                disk::not_text(&Origin::new(path.clone(), ""), byte, &mut problems);
            }
        }
        paths.push(path);
    }
    let known = |path: &str| paths.iter().any(|known| known == path);
    for path in &paths {
        if let Some(value) = files.value_mut(path) {
            elsewhere::map(NEWER, path, &product.spec, &known, value);
        }
    }
    for (index, correction) in &product.corrections {
        let file = correction.at.split('#').next().unwrap_or_default();
        // A file that is not among those given is told by its operations.
        if known(&format!("{NEWER}/{file}")) {
            let place = product.origin.join("corrections").join(&index.to_string());
            correct::apply(NEWER, correction, &place, files, &mut problems);
        }
    }
    let descriptions: Vec<String> = inputs
        .files
        .iter()
        .filter(|(name, _)| !inputs.fragments.contains(name))
        .map(|(name, _)| format!("{NEWER}/{FOLDER}/{name}"))
        .collect();
    let raw = raw_operations(files, &descriptions);
    let ours = product.spec.base_path.trim_end_matches('/');
    let inside = raw.iter().filter(|(raw, servers)| below_base(ours, servers, &raw.path).is_some()).count();
    let derived = (inside * 2 < raw.len()).then(|| base_path(&raw)).filter(|derived| derived != ours);
    let mut spec = product.spec.clone();
    if let Some(derived) = &derived {
        spec.base_path.clone_from(derived);
    }
    let newer = ProductSource {
        folder: NEWER.to_owned(),
        spec,
        origin: product.origin.clone(),
        descriptions,
        resources: Vec::new(),
        corrections: Vec::new(),
    };
    let operations = resolve::resolve(files, &newer);
    let problems = problems.sorted().into_iter().filter(|one| one.severity == Severity::Error).cloned().collect();
    Ok(Newer { operations, base_path: derived, problems })
}

/// What the description calls an operation, and its short text.
pub(super) fn named<'a>(files: &'a Files, operation: &Operation, member: &str) -> Option<&'a str> {
    let place = reference::end(files, &operation.origin).ok()?;
    files.at(&place)?.get(member)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}
