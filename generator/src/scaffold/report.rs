//! What became of every operation.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::ir::Tool;
use crate::{emit, tokens};

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
    /// What the tools and drafts cost a model.
    pub cost: Cost,
    /// Files that were written, paths below the specs folder.
    pub written: Vec<String>,
}

/// Tokens, o200k.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cost {
    /// Of all tools and drafts: `{name, title, description, inputSchema}`, minified.
    pub tools: usize,
    /// Of the same operations as the descriptions have them, every reference replaced.
    pub naive: usize,
    /// The ten dearest tools.
    pub dearest: Vec<(String, usize)>,
    /// Members that the token budget left out of a tool's schema, by tool.
    pub cut: Vec<(String, Vec<String>)>,
    /// Tokens by which a tool's schema passes the budget all the same, by tool.
    pub over: Vec<(String, usize)>,
}

/// Why a schema may pass the budget.
pub const OVER: &str = "what is left is required, an argument itself, or used by an example or a curated line; hide arguments, or raise schema_tokens";

impl Cost {
    /// Of these tools; `naive` is not theirs to tell.
    #[must_use]
    pub fn of(tools: &[&Tool]) -> Self {
        let mut all: Vec<(String, usize)> =
            tools.iter().map(|tool| (tool.name.clone(), tokens::count(&emit::counted_text(tool)))).collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let cut = tools.iter().filter(|tool| !tool.cut.is_empty());
        Self {
            tools: all.iter().map(|(_, tokens)| tokens).sum(),
            naive: 0,
            dearest: all.into_iter().take(10).collect(),
            cut: cut.map(|tool| (tool.name.clone(), tool.cut.clone())).collect(),
            over: tools.iter().filter(|tool| tool.over > 0).map(|tool| (tool.name.clone(), tool.over)).collect(),
        }
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let dearest: Vec<Value> =
            self.dearest.iter().map(|(tool, tokens)| json!({"tool": tool, "tokens": tokens})).collect();
        let cut: Vec<Value> =
            self.cut.iter().map(|(tool, members)| json!({"tool": tool, "members": members})).collect();
        let over: Vec<Value> =
            self.over.iter().map(|(tool, tokens)| json!({"tool": tool, "tokens": tokens, "reason": OVER})).collect();
        json!({
            "tokenizer": "o200k", "tools": self.tools, "naive": self.naive, "dearest": dearest, "cut": cut, "over": over
        })
    }
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
            "tokens": self.cost.json(),
            "operations": operations,
            "decisions": decisions,
            "notes": self.notes,
            "written": self.written,
        })
    }
}
