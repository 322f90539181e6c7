//! What the last run left behind, so that a run that has nothing to do needs to compile nothing.
//!
//! The stamp lies beside the generated files and is none of them: it is in no review, and `--check` never reads
//! it. It holds only if all is as it was, byte for byte: the generator itself, with its templates; the options;
//! every file and folder below the specs; every generated file, and no file more. All of them are hashed anew in each
//! run: no time and no size is trusted.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::emit::Output;
use crate::pipeline::Compiled;
use crate::tokens::digest;
use crate::write;

/// The stamp's name in the folder of the generated package.
const NAME: &str = ".generator-stamp";

/// What a folder holds: a digest for each file, nothing for a folder; by path with forward slashes.
type Held = BTreeMap<String, Option<String>>;

/// What a run goes by, taken before anything is read.
#[derive(Debug)]
pub(super) struct Given {
    inputs: Held,
    key: String,
}

/// What stands in the file.
#[derive(Debug, Serialize, Deserialize)]
struct Stamp {
    key: String,
    outputs: BTreeMap<String, String>,
    told: Told,
}

/// What a run tells that changed nothing.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Told {
    /// As `--format json` has it.
    pub(super) report: Value,
    /// The problems for people, which are warnings only.
    pub(super) problems: String,
}

impl Given {
    /// Nothing where something cannot be read: the run itself will say so.
    pub(super) fn new(generator: &[u8], options: &str, specs: &Path) -> Option<Self> {
        let mut inputs = Held::new();
        hold(specs, "", 0, &mut inputs).ok()?;
        let whole = serde_json::to_string(&(digest(generator), options, &inputs)).ok()?;
        Some(Self { inputs, key: digest(whole.as_bytes()) })
    }

    /// What the last run told, if it was given the same and nothing it wrote has changed.
    pub(super) fn told_before(&self, out: &Path) -> Option<Told> {
        let stamp: Stamp = serde_json::from_slice(&fs::read(out.join(NAME)).ok()?).ok()?;
        let same = |path: &String, expected: &String| fs::read(out.join(path)).is_ok_and(|at| digest(&at) == *expected);
        let is_current = stamp.key == self.key
            && stamp.outputs.iter().all(|(path, expected)| same(path, expected))
            && write::owned(out).ok()?.iter().all(|path| stamp.outputs.contains_key(path));
        is_current.then_some(stamp.told)
    }

    /// Leaves a stamp, unless what was read is not what was hashed before: then a file was changed in between,
    /// or stands elsewhere.
    pub(super) fn leave(&self, out: &Path, compiled: &Compiled, output: &Output, told: Told) -> io::Result<()> {
        let is_same = compiled
            .sources
            .files
            .iter()
            .all(|(path, file)| self.inputs.get(path).is_some_and(|held| held.as_ref() == Some(&file.digest)));
        if !is_same {
            return forget(out);
        }
        let outputs = output.iter().map(|(path, bytes)| (path.clone(), digest(bytes))).collect();
        let stamp = Stamp { key: self.key.clone(), outputs, told };
        write::replace(&out.join(NAME), &serde_json::to_vec(&stamp)?)
    }
}

/// Takes the stamp away, where there is one.
pub(super) fn forget(out: &Path) -> io::Result<()> {
    match fs::remove_file(out.join(NAME)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The program that runs, byte for byte; its templates are part of it.
pub(super) fn generator() -> Option<Vec<u8>> {
    fs::read(std::env::current_exe().ok()?).ok()
}

fn hold(folder: &Path, prefix: &str, depth: usize, held: &mut Held) -> io::Result<()> {
    // A link back to a folder above would never end.
    if depth > 32 {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|_| io::ErrorKind::InvalidData)?;
        let (path, way) = (entry.path(), format!("{prefix}{name}"));
        if path.is_dir() {
            hold(&path, &format!("{way}/"), depth + 1, held)?;
            held.insert(way, None);
        } else {
            held.insert(way, Some(digest(&fs::read(&path)?)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_of_the_generator_the_options_and_every_file_and_folder() {
        let specs = tempfile::tempdir().unwrap();
        write::replace(&specs.path().join("shop/product.yaml"), b"product: shop\n").unwrap();
        let key = |generator: &[u8], options: &str| Given::new(generator, options, specs.path()).unwrap().key;
        let first = key(b"one", "none");
        assert_eq!(first, key(b"one", "none"));
        assert_ne!(first, key(b"two", "none"));
        assert_ne!(first, key(b"one", "drafts"));
        fs::create_dir(specs.path().join("shop/docs")).unwrap();
        let with_folder = key(b"one", "none");
        assert_ne!(first, with_folder);
        write::replace(&specs.path().join("shop/docs"), b"").unwrap_err();
        fs::remove_dir(specs.path().join("shop/docs")).unwrap();
        write::replace(&specs.path().join("shop/docs"), b"").unwrap();
        assert_ne!(with_folder, key(b"one", "none"));
    }
}
