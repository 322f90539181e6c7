//! All stages in a row.

use std::path::Path;

use crate::emit::{Emitted, Fault, Package};
use crate::ir::Server;
use crate::lower::Drafts;
use crate::problem::Problems;
use crate::read::Sources;
use crate::tokens::Counter;
use crate::{check, emit, lower, read};

/// What a run found and made.
#[derive(Debug)]
pub struct Compiled {
    /// The inputs.
    pub sources: Sources,
    /// What they mean.
    pub server: Server,
    /// What is wrong with them.
    pub problems: Problems,
    /// The files; nothing where there are errors.
    pub emitted: Option<Emitted>,
}

/// Reads, lowers and checks, drafts left out.
#[must_use]
pub fn examine(specs: &Path) -> Compiled {
    examine_with(specs, Drafts::Left)
}

/// Reads, lowers and checks.
#[must_use]
pub fn examine_with(specs: &Path, drafts: Drafts) -> Compiled {
    let sources = read::read(specs);
    let mut problems = Problems::default();
    let server = lower::lower_with(&sources, drafts, &mut problems);
    check::check(&server, &mut problems);
    Compiled { sources, server, problems, emitted: None }
}

/// Reads, lowers, checks and emits. Writes nothing.
pub fn compile(specs: &Path, drafts: Drafts, package: &Package, counter: &mut Counter) -> Result<Compiled, Fault> {
    let mut compiled = examine_with(specs, drafts);
    if compiled.problems.has_errors() {
        return Ok(compiled);
    }
    let emitted = emit::emit(&compiled.server, package, counter)?;
    check::check_output(&compiled.server, &emitted, &mut compiled.problems);
    if !compiled.problems.has_errors() {
        compiled.emitted = Some(emitted);
    }
    Ok(compiled)
}
