//! The one directory in which calls may read and save files, if the operator allowed any.
//!
//! A path is relative, its steps are plain names, and where it leads after every symbolic link must
//! still be below the directory. Hidden files are left alone: keys and settings live there. Saving
//! never replaces a file.

mod open;

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};

use bytes::Bytes;

use crate::arguments::text::{is_invisible, quote_text};
use crate::request::{Content, too_large};

pub use open::OpenFile;

/// Where files may be read and saved; nowhere by default.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Without symbolic links.
    root: Option<PathBuf>,
}

impl Files {
    /// Below this directory, which must be there.
    pub fn below(directory: &Path) -> io::Result<Self> {
        let root = directory.canonicalize()?;
        if !root.is_dir() {
            return Err(io::Error::new(io::ErrorKind::NotADirectory, "it is no directory"));
        }
        Ok(Self { root: Some(root) })
    }

    /// Whether there is such a directory.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        self.root.is_some()
    }

    /// The content of a file of at most `max_bytes`, or of a large one where it is; the error follows the name of the
    /// argument.
    pub fn content(&self, path: &str, max_bytes: usize) -> Result<Content, String> {
        let (file, size) = self.opened(path)?;
        if size > u64::try_from(max_bytes).unwrap_or(u64::MAX) {
            return Err(too_large(usize::try_from(size).unwrap_or(usize::MAX), max_bytes));
        }
        if size > open::LARGE {
            return OpenFile::new(file, size).map(Content::Open).map_err(|error| unreadable(path, &error));
        }
        read(file, path, max_bytes).map(Content::Bytes)
    }

    /// The content of a file of at most `max_bytes`; the error follows the name of the argument.
    pub fn read(&self, path: &str, max_bytes: usize) -> Result<Bytes, String> {
        read(self.opened(path)?.0, path, max_bytes)
    }

    fn opened(&self, path: &str) -> Result<(fs::File, u64), String> {
        let root = self.root("path")?;
        plain(path)?;
        let found = root.join(path).canonicalize().map_err(|error| unreadable(path, &error))?;
        if !found.starts_with(root) {
            return Err(outside(path));
        }
        // A pipe or a device would keep the call waiting for ever, already when it is opened.
        if !fs::metadata(&found).map_err(|error| unreadable(path, &error))?.is_file() {
            return Err(format!("is {}, which is no file; give the path of a file", quote_text(path)));
        }
        let file = fs::File::open(&found).map_err(|error| unreadable(path, &error))?;
        let size = file.metadata().map_err(|error| unreadable(path, &error))?.len();
        Ok((file, size))
    }

    /// Whether a file can be saved here, as far as that can be told before there is one.
    pub fn can_save(&self, path: &str) -> Result<(), String> {
        let place = self.place(path)?;
        // Also a link that leads nowhere counts as a file.
        if fs::symlink_metadata(&place).is_ok() {
            return Err(exists(path));
        }
        Ok(())
    }

    /// Saves a new file.
    pub fn save(&self, path: &str, content: &[u8]) -> Result<(), String> {
        let place = self.place(path)?;
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => exists(path),
            kind => unsavable(path, kind),
        };
        // Fails where anything of that name exists, a symbolic link too.
        let mut file = fs::File::create_new(&place).map_err(failed)?;
        file.write_all(content).map_err(|error| {
            // Half a file must not look like a whole one.
            let _ = fs::remove_file(&place);
            failed(error)
        })
    }

    /// Begins a new file, which has its name only when it is [finished](Writing::finish).
    pub fn begin(&self, path: &str) -> Result<Writing, String> {
        self.can_save(path)?;
        let place = self.place(path)?;
        let number = getrandom::u64().map_err(|error| format!("cannot be saved: {error}"))?;
        // Hidden, so that no call can read it.
        let hidden = place.with_file_name(format!(".{number:016x}.part"));
        let file = fs::File::create_new(&hidden).map_err(|error| unsavable(path, error.kind()))?;
        Ok(Writing { file, hidden, place, path: path.to_owned() })
    }

    fn root(&self, member: &str) -> Result<&Path, String> {
        self.root.as_deref().ok_or_else(|| {
            format!(
                "cannot be used with {}: this server was given no directory for files. {}; whoever runs the server can \
                 allow a directory with --files DIR",
                quote_text(member),
                if member == "path" { "Give name and content_base64 instead" } else { "Leave save_as out" }
            )
        })
    }

    /// Where a new file would stand.
    fn place(&self, path: &str) -> Result<PathBuf, String> {
        let root = self.root("save_as")?;
        plain(path)?;
        let whole = root.join(path);
        let (Some(folder), Some(name)) = (whole.parent(), whole.file_name()) else { return Err(outside(path)) };
        let folder = folder.canonicalize().map_err(|error| {
            format!("is {}, in a folder that is not there ({}); save it in one that is", quote_text(path), error.kind())
        })?;
        if !folder.starts_with(root) {
            return Err(outside(path));
        }
        Ok(folder.join(name))
    }
}

fn read(file: fs::File, path: &str, max_bytes: usize) -> Result<Bytes, String> {
    let mut content = Vec::new();
    let size = file.metadata().map_or(0, |known| usize::try_from(known.len()).unwrap_or(usize::MAX));
    // It may grow between two looks at it: what is read is what counts.
    let limit = u64::try_from(max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut content).map_err(|error| unreadable(path, &error))?;
    if content.len() > max_bytes {
        return Err(too_large(size.max(content.len()), max_bytes));
    }
    Ok(content.into())
}

/// A file that is being written. Dropped unfinished, nothing is left of it.
#[derive(Debug)]
pub struct Writing {
    file: fs::File,
    hidden: PathBuf,
    place: PathBuf,
    path: String,
}

impl Writing {
    /// Adds to its end.
    pub fn write(&mut self, content: &[u8]) -> Result<(), String> {
        self.file.write_all(content).map_err(|error| unsavable(&self.path, error.kind()))
    }

    /// Gives it its name, unless something has it meanwhile; tells the path as it was given.
    pub fn finish(mut self) -> Result<String, String> {
        // Whoever creates the name has it; replacing what was just created replaces nothing of anybody's.
        fs::File::create_new(&self.place).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => exists(&self.path),
            kind => unsavable(&self.path, kind),
        })?;
        fs::rename(&self.hidden, &self.place).map_err(|error| {
            let _ = fs::remove_file(&self.place);
            unsavable(&self.path, error.kind())
        })?;
        self.hidden = PathBuf::new();
        Ok(std::mem::take(&mut self.path))
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if !self.hidden.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.hidden);
        }
    }
}

fn unsavable(path: &str, kind: io::ErrorKind) -> String {
    format!("is {}, where nothing can be saved ({kind}); name another place", quote_text(path))
}

/// Refuses what is more than plain names with slashes between them, on any system.
fn plain(path: &str) -> Result<(), String> {
    let odd = |c: char| c.is_control() || is_invisible(c) || matches!(c, '\\' | ':');
    let steps_are_names = Path::new(path).components().all(|step| matches!(step, Component::Normal(_)));
    let names_are_plain = path.split('/').all(|step| !step.is_empty() && !step.starts_with('.'));
    if steps_are_names && names_are_plain && !path.contains(odd) {
        return Ok(());
    }
    Err(format!(
        "is {}; a path is relative to the server's files directory, as in offers/june.pdf, without \"..\", hidden names, \
         backslashes or colons",
        quote_text(path)
    ))
}

fn outside(path: &str) -> String {
    format!("is {}, which leads out of the server's files directory; give a path inside it", quote_text(path))
}

fn exists(path: &str) -> String {
    format!("is {}, which exists already and is not replaced; choose another name", quote_text(path))
}

fn unreadable(path: &str, error: &io::Error) -> String {
    // The error's own text can show where the directory is.
    format!("is {}, which cannot be read ({}); check the name and its folder", quote_text(path), error.kind())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_saves_below_the_directory() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("in")).unwrap();
        let files = Files::below(folder.path()).unwrap();
        files.can_save("in/a b.txt").unwrap();
        files.save("in/a b.txt", b"hello").unwrap();
        assert_eq!(files.read("in/a b.txt", 5).unwrap(), "hello");
        assert!(files.read("in/a b.txt", 4).unwrap_err().contains("has about 5 bytes; at most 4"));
        for fault in [files.can_save("in/a b.txt").unwrap_err(), files.save("in/a b.txt", b"x").unwrap_err()] {
            assert!(fault.contains("exists already"), "{fault}");
        }
        assert_eq!(files.read("in/a b.txt", 5).unwrap(), "hello");
        assert!(files.read("in", 5).unwrap_err().contains("no file"));
        assert!(files.read("gone", 5).unwrap_err().contains("cannot be read"));
        assert!(files.save("gone/x", b"").unwrap_err().contains("not there"));
    }

    #[test]
    fn nothing_leads_out() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root");
        fs::create_dir(&root).unwrap();
        fs::write(folder.path().join("secret"), "s").unwrap();
        fs::write(root.join(".hidden"), "s").unwrap();
        let files = Files::below(&root).unwrap();
        for path in [
            "../secret",
            "a/../../secret",
            "/etc/passwd",
            "./x",
            "",
            ".",
            "..",
            ".hidden",
            "a//b",
            "a/",
            "a\\b",
            "C:x",
            "a\0b",
            "a\nb",
            "\u{202e}x",
            "a/./b",
        ] {
            let told = [files.read(path, 9).unwrap_err(), files.save(path, b"x").unwrap_err()];
            assert!(told.iter().all(|told| told.contains("is relative to")), "{path:?}: {told:?}");
        }
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
    }

    #[test]
    fn a_file_has_its_name_when_it_is_whole_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::below(folder.path()).unwrap();
        let mut writing = files.begin("a.bin").unwrap();
        writing.write(b"one ").unwrap();
        writing.write(b"two").unwrap();
        assert!(!folder.path().join("a.bin").exists());
        assert_eq!(writing.finish().unwrap(), "a.bin");
        assert_eq!(files.read("a.bin", 9).unwrap(), "one two");
        let late = files.begin("b.bin").unwrap();
        files.save("b.bin", b"first").unwrap();
        assert!(late.finish().unwrap_err().contains("exists already"));
        assert_eq!(files.read("b.bin", 9).unwrap(), "first");
        drop(files.begin("c.bin").unwrap());
        assert!(files.begin("a.bin").unwrap_err().contains("exists already"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left of what was not finished");
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (root, other) = (folder.path().join("root"), folder.path().join("root-other"));
        fs::create_dir(&root).unwrap();
        fs::create_dir(&other).unwrap();
        fs::write(other.join("secret"), "s").unwrap();
        fs::write(root.join("here"), "h").unwrap();
        symlink(&other, root.join("folder")).unwrap();
        symlink(other.join("secret"), root.join("file")).unwrap();
        symlink(other.join("new"), root.join("dangling")).unwrap();
        symlink(root.join("here"), root.join("inside")).unwrap();
        let files = Files::below(&root).unwrap();
        for path in ["folder/secret", "file"] {
            assert!(files.read(path, 9).unwrap_err().contains("leads out"), "{path}");
        }
        assert!(files.save("folder/x", b"x").unwrap_err().contains("leads out"));
        assert!(files.save("dangling", b"x").unwrap_err().contains("exists already"));
        assert!(files.can_save("dangling").is_err());
        assert!(!other.join("x").exists() && !other.join("new").exists());
        assert_eq!(files.read("inside", 9).unwrap(), "h");
    }

    #[test]
    fn without_a_directory_nothing_is_read_or_saved() {
        let files = Files::default();
        assert!(files.read("a", 9).unwrap_err().contains("content_base64 instead"));
        assert!(files.save("a", b"").unwrap_err().contains("--files DIR"));
        assert!(Files::below(Path::new("/nonexistent/folder")).is_err());
    }
}
