//! From what was read to what it means.

use crate::ir::Server;
use crate::problem::Problems;
use crate::read::Sources;

/// The server that the sources describe. Adds the problems of reading, resolving and lowering.
#[must_use]
pub fn lower(sources: &Sources, problems: &mut Problems) -> Server {
    for problem in sources.problems() {
        problems.push(problem.clone());
    }
    Server::default()
}
