//! What folders hold, to be compared as a whole.

#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::disallowed_methods, reason = "nobody else reads the temporary folders")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder by its path in it.
pub fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_path_buf(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The same without what a run leaves behind for the next one.
pub fn without_stamp(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = contents(folder);
    found.retain(|path, _| !path.ends_with(".generator-stamp"));
    found
}

/// The same as texts, by paths with forward slashes.
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    let text = |(path, bytes): (PathBuf, Vec<u8>)| {
        (path.to_str().unwrap().replace('\\', "/"), String::from_utf8(bytes).unwrap())
    };
    contents(folder).into_iter().map(text).collect()
}
