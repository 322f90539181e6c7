//! What became of every operation.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};

/// What a scaffold tells.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Name of the product.
    pub product: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Operations in the files, counted without any of the generator's stages.
    pub operations_in_files: usize,
    /// One for each operation, in order of file and place.
    pub operations: Vec<Line>,
    /// Tool and what was decided about it without anybody's word.
    pub decisions: Vec<(String, String)>,
    /// What concerns the product as a whole.
    pub notes: Vec<String>,
    /// Files that were written, paths below the specs folder.
    pub written: Vec<String>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// `GET /{}/search`
    pub key: String,
    /// File that describes it, path below the specs folder.
    pub file: String,
    /// JSON pointer into the file.
    pub pointer: String,
    /// What became of it.
    pub fate: Fate,
}

/// What became of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Part of these reviewed tools.
    Tool(Vec<String>),
    /// Part of these drafts.
    Draft(Vec<String>),
    /// Neither.
    Reason {
        /// Code of the problem.
        code: String,
        /// What is wrong, in one line.
        message: String,
        /// Where: file below the specs folder, line and column.
        place: Option<String>,
    },
}

impl Report {
    /// How many operations are tools, drafts, neither.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |is: fn(&Fate) -> bool| self.operations.iter().filter(|line| is(&line.fate)).count();
        (
            count(|fate| matches!(fate, Fate::Tool(_))),
            count(|fate| matches!(fate, Fate::Draft(_))),
            count(|fate| matches!(fate, Fate::Reason { .. })),
        )
    }

    /// How many operations have each reason.
    #[must_use]
    pub fn reasons(&self) -> BTreeMap<&str, usize> {
        let mut out = BTreeMap::new();
        for line in &self.operations {
            if let Fate::Reason { code, .. } = &line.fate {
                *out.entry(code.as_str()).or_default() += 1;
            }
        }
        out
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let (tools, drafts, reasons) = self.counts();
        let operations: Vec<Value> = self
            .operations
            .iter()
            .map(|line| {
                let mut out = json!({"operation": line.key, "file": line.file, "pointer": line.pointer});
                match &line.fate {
                    Fate::Tool(names) => out["tools"] = json!(names),
                    Fate::Draft(names) => out["drafts"] = json!(names),
                    Fate::Reason { code, message, place } => {
                        out["reason"] = json!({"code": code, "message": message});
                        if let Some(place) = place {
                            out["reason"]["place"] = place.as_str().into();
                        }
                    }
                }
                out
            })
            .collect();
        let decisions: Vec<Value> =
            self.decisions.iter().map(|(tool, what)| json!({"tool": tool, "decision": what})).collect();
        json!({
            "product": self.product,
            "counts": {"operations": self.operations_in_files, "tools": tools, "drafts": drafts, "reasons": reasons},
            "reasons": self.reasons(),
            "operations": operations,
            "decisions": decisions,
            "notes": self.notes,
            "written": self.written,
        })
    }
}
