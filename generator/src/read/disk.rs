//! The disk: listing folders in a fixed order, reading bounded files.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::{Files, SourceFile};
use super::text::MAX_BYTES;
use crate::parallel;
use crate::problem::{Origin, Problems};

/// Names in a folder, in order; `None` where there is no such folder. Hidden ones are left out.
pub(super) fn names(folder: &Path) -> Option<Vec<(String, bool)>> {
    let mut names: Vec<(String, bool)> = fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .filter_map(|entry| {
            // Only what a link leads to has to be asked for.
            let is_folder = match entry.file_type() {
                Ok(kind) if !kind.is_symlink() => kind.is_dir(),
                _ => entry.path().is_dir(),
            };
            Some((entry.file_name().into_string().ok()?, is_folder))
        })
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    names.sort();
    Some(names)
}

/// Every file below a folder, as paths relative to it with forward slashes, in order.
pub(crate) fn below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(PathBuf, String)> = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        // A link back to a folder above would never end.
        if prefix.matches('/').count() > 16 {
            continue;
        }
        for (name, is_folder) in names(&path).unwrap_or_default() {
            if is_folder {
                open.push((path.join(&name), format!("{prefix}{name}/")));
            } else {
                found.push(format!("{prefix}{name}"));
            }
        }
    }
    found.sort();
    found
}

/// A file of other bytes.
pub(crate) fn not_text(origin: &Origin, byte: usize, problems: &mut Problems) {
    problems.error(
        "unreadable-file",
        origin,
        format!("the file is not UTF-8 text: byte {byte} is not"),
        "all inputs are UTF-8",
        "save it as UTF-8",
    );
}

/// Adds the file to `files`; a problem where it cannot be read. `path` is relative to `specs`.
pub(crate) fn add(specs: &Path, path: &str, files: &mut Files, problems: &mut Problems) {
    add_all(specs, &[path.to_owned()], files, problems);
}

/// Adds those of several files that are not there yet, read on every core.
pub(crate) fn add_all(specs: &Path, paths: &[String], files: &mut Files, problems: &mut Problems) {
    let new: Vec<&String> = paths.iter().filter(|path| files.get(path).is_none()).collect();
    let read = parallel::map(&new, |path| load(specs, path));
    for (path, (file, found)) in new.into_iter().zip(read) {
        problems.append(found);
        if let Some(file) = file {
            files.insert(path.clone(), file);
        }
    }
}

/// Reads one file; nothing, and a problem, where it cannot be read.
pub(super) fn load(specs: &Path, path: &str) -> (Option<SourceFile>, Problems) {
    let mut problems = Problems::default();
    let whole = specs.join(path);
    let origin = Origin::new(path, "");
    let size = fs::metadata(&whole).map_or(0, |data| data.len());
    if size > MAX_BYTES {
        problems.error(
            "too-large",
            &origin,
            format!("the file has {} MB, more than {} MB", size / 1_000_000, MAX_BYTES / 1_000_000),
            "larger files are refused, so that none can exhaust the memory",
            "split it into several files that refer to each other",
        );
        return (None, problems);
    }
    let file = match fs::read(&whole) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Some(SourceFile::new(path, text, &mut problems))
            }
            Err(error) => {
                not_text(&origin, error.utf8_error().valid_up_to(), &mut problems);
                None
            }
        },
        Err(error) => {
            problems.error(
                "unreadable-file",
                &origin,
                format!("the file cannot be read: {}", error.kind()),
                "it is part of the specs folder",
                "check that it exists and may be read",
            );
            None
        }
    };
    (file, problems)
}
