//! How calls are recorded.

use std::path::PathBuf;
use std::time::Duration;

use crate::secrets::Reference;
use crate::store::sqlite::Durability;

/// `[audit]` of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditSettings {
    /// Write to the state directory's file.
    pub store: bool,
    /// Add lines of JSON to this file.
    pub file: Option<PathBuf>,
    /// Write lines of JSON to standard output, under `serve`.
    pub stdout: bool,
    /// What a record outlives once it is written.
    pub sync: Durability,
    /// What becomes of calls that read while nothing can be written.
    pub reads: Reads,
    /// After which time records are removed from the store; never without one.
    pub keep: Option<Duration>,
    /// Where the key is; without one, in the state directory.
    pub key: Option<Reference>,
    /// The file to which heads are added; without one, `audit-heads.jsonl` in the state directory.
    pub heads: Option<PathBuf>,
    /// Whether callers say why they call.
    pub reason: Reason,
}

/// What becomes of calls that read while nothing can be written. Calls that change something are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reads {
    /// They go on, and how many were not recorded is recorded later.
    #[default]
    Serve,
    /// They are refused as well.
    Refuse,
}

/// Whether tools have an argument `reason`, which is recorded and sent nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reason {
    /// They have none.
    #[default]
    Off,
    /// Callers may give one.
    Optional,
    /// No call is made without one.
    Required,
}

impl Default for AuditSettings {
    fn default() -> Self {
        Self {
            store: true,
            file: None,
            stdout: false,
            sync: Durability::Kernel,
            reads: Reads::default(),
            keep: None,
            key: None,
            heads: None,
            reason: Reason::default(),
        }
    }
}

impl AuditSettings {
    /// Whether anything is recorded at all.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.store || self.file.is_some() || self.stdout
    }
}
