//! Brings a folder up to date: only what changed is written, atomically, and what nothing makes
//! any more is removed.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::emit::Output;
use crate::parallel;

/// What it takes to bring a folder up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files that do not exist yet, paths below the folder with forward slashes.
    pub create: Vec<String>,
    /// Files whose content differs.
    pub update: Vec<String>,
    /// Files that an earlier run made and this one does not.
    pub remove: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Nothing is to be done.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.create.is_empty() && self.update.is_empty() && self.remove.is_empty()
    }

    /// Compares a folder with what it should hold. Changes nothing.
    pub fn new(folder: &Path, output: &Output) -> io::Result<Self> {
        Self::owned(folder, output, GENERATED)
    }

    /// As [`Self::new`], with other marks of what an earlier run made: the folder, the end of the name, the start of
    /// the content.
    pub fn owned(folder: &Path, output: &Output, marks: &[(&str, &str, &[u8])]) -> io::Result<Self> {
        let mut plan = Self::files_only(folder, output)?;
        for (kind, extension, start) in marks {
            let mut found = Vec::new();
            files_below(&folder.join(kind), kind, &mut found)?;
            for path in found {
                if !output.contains_key(&path) && is_generated(&folder.join(&path), extension, start) {
                    plan.remove.push(path);
                }
            }
        }
        plan.remove.sort();
        Ok(plan)
    }

    /// As [`Self::new`], for files among others: nothing is left over.
    pub fn files_only(folder: &Path, output: &Output) -> io::Result<Self> {
        let mut plan = Self::default();
        for (path, bytes) in output {
            match std::fs::read(folder.join(path)) {
                Ok(present) if present == *bytes => plan.unchanged += 1,
                Ok(_) => plan.update.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => plan.create.push(path.clone()),
                Err(error) => return Err(named(&error, &folder.join(path))),
            }
        }
        Ok(plan)
    }

    /// Does it.
    pub fn apply(&self, folder: &Path, output: &Output) -> io::Result<()> {
        let paths: Vec<&String> = self.create.iter().chain(&self.update).collect();
        parallel::map(&paths, |path| replace(&folder.join(path), &output[*path]))
            .into_iter()
            .collect::<io::Result<()>>()?;
        for path in &self.remove {
            let full = folder.join(path);
            std::fs::remove_file(&full).map_err(|error| named(&error, &full))?;
            remove_empty_parents(&full, folder);
        }
        Ok(())
    }
}

/// Folders that hold generated files, and how such a file is told from a stranger: by the end of
/// its name and by how it starts.
const GENERATED: &[(&str, &str, &[u8])] =
    &[("src", "rs", b"//! Generated "), ("schemas", "json", b"{"), ("surface", "yaml", b"# Generated ")];

/// The files of a folder that a run has made, now or before.
pub fn owned(folder: &Path) -> io::Result<Vec<String>> {
    let mut owned = Vec::new();
    for (kind, extension, start) in GENERATED {
        let mut found = Vec::new();
        files_below(&folder.join(kind), kind, &mut found)?;
        owned.extend(found.into_iter().filter(|path| is_generated(&folder.join(path), extension, start)));
    }
    Ok(owned)
}

fn is_generated(path: &Path, extension: &str, start: &[u8]) -> bool {
    path.extension().is_some_and(|found| found == extension)
        && std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(start))
}

/// Writes a file so that a reader sees the old content or the new one, never a part.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let write = || {
        std::fs::create_dir_all(folder)?;
        // Opened as any new file is: tempfile's own files are private to their owner.
        let create = |path: &Path| std::fs::File::options().write(true).create_new(true).open(path);
        let mut file = tempfile::Builder::new().prefix(".generating-").make_in(folder, create)?;
        file.as_file_mut().write_all(bytes)?;
        file.persist(path).map_err(|error| error.error)
    };
    write().map(drop).map_err(|error| named(&error, path))
}

/// All files below a folder, in order of their paths. A folder that does not exist has none.
fn files_below(folder: &Path, prefix: &str, out: &mut Vec<String>) -> io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(named(&error, folder)),
    };
    let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            files_below(&entry.path(), &path, out)?;
        } else if kind.is_file() {
            out.push(path);
        }
    }
    Ok(())
}

fn remove_empty_parents(file: &Path, root: &Path) {
    let mut folder: Option<PathBuf> = file.parent().map(Path::to_path_buf);
    while let Some(path) = folder.filter(|path| path != root && path.starts_with(root)) {
        // Fails on the first folder that still holds something; that is the end.
        if std::fs::remove_dir(&path).is_err() {
            return;
        }
        folder = path.parent().map(Path::to_path_buf);
    }
}

fn named(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
