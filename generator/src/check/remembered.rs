//! What was found out about a text, kept: most patterns stand in many tools.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// Answers by the text that they are about.
#[derive(Debug, Default)]
pub(super) struct Remembered<T>(RwLock<HashMap<String, T>>);

impl<T: Clone> Remembered<T> {
    /// The answer that is known, else the one that is found now.
    pub(super) fn or_find(&self, text: &str, find: impl FnOnce(&str) -> T) -> T {
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return known.clone();
        }
        let found = find(text);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned(), found.clone());
        found
    }
}
