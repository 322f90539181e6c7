//! The vendor's files: found, compared with and copied below the product's folder.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::Failure;
use crate::problem::{Origin, Problems};
use crate::read::{Files, Format, disk, elsewhere, openapi};
use crate::write;

/// Folder of the copies below the product's folder.
pub const FOLDER: &str = "openapi";

/// The files to copy.
#[derive(Debug, Default)]
pub struct Inputs {
    /// Path below [`FOLDER`], with forward slashes, and where the file is.
    pub files: Vec<(String, PathBuf)>,
    /// Those of them that only others refer to.
    pub fragments: BTreeSet<String>,
    /// Files that were not taken, each with the reason.
    pub skipped: Vec<(String, String)>,
}

/// The files that the command line names. Their paths below the folder that holds all of them stay
/// as they are, so that references between them hold.
pub fn collect(given: &[PathBuf]) -> Result<Inputs, Failure> {
    let mut named = Vec::new();
    for path in given {
        let path = plain(&std::path::absolute(path)?);
        let is_folder = path.is_dir();
        if !is_folder && !path.is_file() {
            return Err(Failure::Usage(format!("--openapi {}: there is no such file or folder", path.display())));
        }
        if !is_folder && Format::of(&path.to_string_lossy()).is_none() {
            return Err(Failure::Usage(format!("--openapi {}: not a .json, .yaml or .yml file", path.display())));
        }
        named.push((path, is_folder));
    }
    let holders =
        named.iter().map(
            |(path, is_folder)| {
                if *is_folder { path.clone() } else { path.parent().unwrap_or(Path::new("/")).to_path_buf() }
            },
        );
    let root = holders.reduce(|a, b| common(&a, &b)).unwrap_or_default();
    let below = |path: &Path| path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let mut wanted = BTreeSet::new();
    let mut explicit = BTreeSet::new();
    for (path, is_folder) in &named {
        if *is_folder {
            let found = disk::below(path).into_iter().filter(|name| Format::of(name).is_some());
            wanted.extend(found.map(|name| below(&path.join(name))));
        } else {
            wanted.insert(below(path));
            explicit.insert(below(path));
        }
    }
    sort_out(&root, &wanted, &explicit)
}

/// Descriptions, and what they refer to; anything else in a folder is left where it is.
fn sort_out(root: &Path, wanted: &BTreeSet<String>, explicit: &BTreeSet<String>) -> Result<Inputs, Failure> {
    let mut files = Files::default();
    let mut problems = Problems::default();
    for path in wanted {
        disk::add(root, path, &mut files, &mut problems);
    }
    let mut inputs = Inputs::default();
    let mut taken = BTreeSet::new();
    for path in wanted {
        let mut told = Problems::default();
        if openapi::is_description(path, &files, &mut told) {
            taken.insert(path.clone());
            continue;
        }
        let of_file = |problems: &Problems| {
            let found = problems.sorted().into_iter().find(|problem| *problem.origin.file == **path)?;
            Some(format!("{}: {}", found.message, found.mend))
        };
        let reason = of_file(&problems).or_else(|| of_file(&told)).unwrap_or_else(|| "it is no description".to_owned());
        if explicit.contains(path) {
            return Err(Failure::Usage(format!("--openapi {}: {reason}", root.join(path).display())));
        }
        inputs.skipped.push((path.clone(), reason));
    }
    let mut open: Vec<String> = taken.iter().cloned().collect();
    while let Some(path) = open.pop() {
        let Some(value) = files.at(&Origin::new(path.clone(), "")) else { continue };
        for reference in crate::read::references(value) {
            let own = crate::resolve::reference::file_of(&path, reference);
            let Some(file) = own.or_else(|| at_hand(reference, wanted)) else { continue };
            if wanted.contains(&file) && taken.insert(file.clone()) {
                inputs.skipped.retain(|(skipped, _)| *skipped != file);
                inputs.fragments.insert(file.clone());
                open.push(file);
            }
        }
    }
    if taken.is_empty() {
        return Err(Failure::Usage(format!("no OpenAPI description was found below {}", root.display())));
    }
    inputs.files = taken.into_iter().map(|path| (path.clone(), root.join(&path))).collect();
    Ok(inputs)
}

/// The file that a URL names, where one of its name is at hand: the one with most of its path.
fn at_hand(reference: &str, wanted: &BTreeSet<String>) -> Option<String> {
    let url = reference.split('#').next().filter(|url| elsewhere::is_url(url))?;
    let fits = |file: &&String| url.strip_suffix(file.as_str()).is_some_and(|rest| rest.ends_with('/'));
    wanted.iter().filter(fits).max_by_key(|file| file.len()).cloned()
}

/// Copies what does not exist yet; answers with the paths written and those that differ from what
/// is there, both below the specs folder.
pub fn copy(inputs: &Inputs, out: &Path, product: &str) -> Result<(Vec<String>, Vec<String>), Failure> {
    let (mut written, mut differing) = (Vec::new(), Vec::new());
    for (name, from) in &inputs.files {
        let path = format!("{product}/{FOLDER}/{name}");
        let bytes = std::fs::read(from)?;
        match std::fs::read(out.join(&path)) {
            Ok(present) if present == bytes => {}
            Ok(_) => differing.push(path),
            Err(_) => {
                write::replace(&out.join(&path), &bytes)?;
                written.push(path);
            }
        }
    }
    Ok((written, differing))
}

/// Replaces the copies that differ from the files given; answers with their paths below the specs folder.
pub fn follow(inputs: &Inputs, out: &Path, product: &str) -> Result<Vec<String>, Failure> {
    let mut replaced = Vec::new();
    for (name, from) in &inputs.files {
        let path = format!("{product}/{FOLDER}/{name}");
        let bytes = std::fs::read(from)?;
        if std::fs::read(out.join(&path)).is_ok_and(|present| present != bytes) {
            write::replace(&out.join(&path), &bytes)?;
            replaced.push(path);
        }
    }
    Ok(replaced)
}

fn common(a: &Path, b: &Path) -> PathBuf {
    a.components().zip(b.components()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

/// Without `.` and `..`; links are not followed.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(out.pop()),
            other => out.push(other),
        }
    }
    out
}
