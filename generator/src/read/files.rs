//! The input files by path.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use super::text::{self, Fault};
use super::{Place, locate, pointer};
use crate::parallel;
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::tokens::digest;

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// YAML 1.2, one document.
    Yaml,
    /// JSON.
    Json,
}

impl Format {
    /// By the end of the name.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        match path.rsplit_once('.')?.1 {
            "yaml" | "yml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// One input file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// As it stands on disk.
    pub text: String,
    /// How it is written.
    pub format: Format,
    /// What it says, corrections applied; nothing where it is malformed.
    pub value: Option<Value>,
    /// Lower-case hexadecimal SHA-256 of the bytes on disk.
    pub digest: String,
    /// Where the text is malformed.
    fault: Option<Range<usize>>,
}

/// Every input file, by path below the specs folder with forward slashes.
#[derive(Debug, Clone, Default)]
pub struct Files {
    by_path: BTreeMap<String, SourceFile>,
}

impl Files {
    /// A file by its path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.by_path.get(path)
    }

    /// Every file, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &SourceFile)> {
        self.by_path.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// What stands at a place, without following references.
    #[must_use]
    pub fn at(&self, origin: &Origin) -> Option<&Value> {
        pointer::find(self.get(&origin.file)?.value.as_ref()?, &origin.pointer)
    }

    /// Where a place stands in its file's text.
    #[must_use]
    pub fn locate(&self, origin: &Origin, at_key: bool) -> Option<Place> {
        let file = self.get(&origin.file)?;
        match (&file.fault, origin.pointer.as_str()) {
            (Some(range), "") => Some(locate::place(&file.text, range.clone())),
            _ => Some(locate(&file.text, file.format, &origin.pointer, at_key)),
        }
    }

    /// Adds a file's text. Doubled keys in a vendor's JSON are only warned of.
    pub fn add(&mut self, path: &str, text: String, problems: &mut Problems) {
        self.insert(path.to_owned(), SourceFile::new(path, text, problems));
    }

    /// Adds a file that was read.
    pub(crate) fn insert(&mut self, path: String, file: SourceFile) {
        self.by_path.insert(path, file);
    }

    /// Adds what was read for the product of a folder. What several products refer to stands as the one has it whose
    /// folder it is in, since it alone corrects it.
    pub(super) fn extend(&mut self, folder: &str, read: Self) {
        for (path, file) in read.by_path {
            let is_own = path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
            if is_own || !self.by_path.contains_key(&path) {
                self.by_path.insert(path, file);
            }
        }
    }

    pub(crate) fn value_mut(&mut self, path: &str) -> Option<&mut Value> {
        self.by_path.get_mut(path)?.value.as_mut()
    }

    /// Changes what the chosen files say, each by itself, on every core.
    pub(super) fn change(&mut self, is_chosen: impl Fn(&str) -> bool, change: impl Fn(&mut Value) + Sync) {
        let chosen = self.by_path.iter_mut().filter(|(path, _)| is_chosen(path));
        let values: Vec<Mutex<&mut Value>> =
            chosen.filter_map(|(_, file)| file.value.as_mut()).map(Mutex::new).collect();
        parallel::map(&values, |value| change(&mut value.lock().unwrap_or_else(PoisonError::into_inner)));
    }
}

impl SourceFile {
    /// Reads a text.
    pub(super) fn new(path: &str, text: String, problems: &mut Problems) -> Self {
        let format = Format::of(path).unwrap_or(Format::Yaml);
        let (value, faults) = text::value(&text, format);
        let digest = digest(text.as_bytes());
        let usable = value.is_some();
        let mut file = Self { text, format, value, digest, fault: None };
        for fault in faults {
            report(path, &mut file, fault, usable, problems);
        }
        file
    }
}

fn report(path: &str, file: &mut SourceFile, fault: Fault, usable: bool, problems: &mut Problems) {
    if fault.range.is_some() && fault.pointer.is_empty() {
        file.fault.clone_from(&fault.range);
    }
    let related = fault.first.map(|first| {
        let line = locate::place(&file.text, first).line;
        format!("; it stands first in line {line}")
    });
    problems.push(Problem {
        code: fault.code,
        severity: if usable { Severity::Warning } else { Severity::Error },
        message: fault.message + &related.unwrap_or_default(),
        origin: Origin::new(path, fault.pointer),
        at_key: fault.code == "duplicate-key",
        cause: fault.cause,
        mend: fault.mend,
        related: Vec::new(),
    });
}

/// Every `$ref` in a value, in the order of the text.
pub(crate) fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

// Recursion is bounded: nothing deeper than `text::MAX_DEPTH` is ever read.
fn collect<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(reference) if name == "$ref" => found.push(reference),
                    _ => collect(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
