//! Reads a specs folder: every file with its text, so that a problem can show its place.

use std::path::Path;

use crate::problem::Problem;

/// Everything that was read, and what was wrong with it.
#[derive(Debug, Default)]
pub struct Sources {
    problems: Vec<Problem>,
}

impl Sources {
    /// What was wrong with the files. [`crate::lower::lower`] reports these too.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// Reads a specs folder. What cannot be read is a problem in the result.
#[must_use]
pub fn read(specs: &Path) -> Sources {
    let _ = specs;
    Sources::default()
}
