//! Rules over the finished meaning: what a person wrote must be safe to publish, and true.
//!
//! Every rule has a stable code in [`CODES`]. A rule looks at one thing and reports every breach,
//! so that one run tells all.

mod agents;
mod bundles;
mod codes;
mod coherence;
mod examples;
mod instance;
mod outcome;
mod pattern;
mod remembered;
mod schema;
mod texts;

pub use bundles::{MOST_TOKENS, MOST_TOOLS};
pub use codes::{CODES, Code};
pub(crate) use coherence::{ARGUMENTS, DRAFT_NAME, NAME};
pub(crate) use instance::faults_within;
pub use instance::{Fault, faults};
pub use pattern::unportable;
pub(crate) use schema::is_id;

use crate::emit::Emitted;
use crate::ir::{Argument, Server, Tool};
use crate::parallel;
use crate::problem::{Origin, Problem, Problems};

/// Applies every rule to every tool and product.
pub fn check(server: &Server, problems: &mut Problems) {
    for product in server.products.values() {
        texts::product(product, problems);
    }
    let tools: Vec<&Tool> = server.tools.values().collect();
    let of_tool = |tool: &&Tool| {
        let mut found = Problems::default();
        texts::tool(tool, &mut found);
        coherence::tool(tool, &mut found);
        schema::tool(tool, &mut found);
        examples::tool(tool, &mut found);
        found
    };
    for found in parallel::map(&tools, of_tool) {
        problems.append(found);
    }
    bundles::all(server, problems);
    agents::all(server, problems);
    outcome::all(server, problems);
}

/// Largest file that is emitted, in bytes. Code hosts stop showing the diff of larger ones, and a
/// change that nobody can read is not reviewed.
pub const LARGEST_FILE: usize = 500_000;

/// Applies the rules that look at what was made.
pub fn check_output(server: &Server, emitted: &Emitted, problems: &mut Problems) {
    for (path, bytes) in emitted.output.iter().filter(|(_, bytes)| bytes.len() > LARGEST_FILE) {
        let of_file = |tool: &&Tool| path.contains(&format!("/{}", tool.resource)) || path.contains(&tool.name);
        let origin = server.tools.values().find(of_file).map_or_else(Origin::default, |tool| tool.spec_origin.clone());
        let message = format!("{path} would have {} bytes", bytes.len());
        report(problems, &codes::FILE_SIZE, &origin, message);
    }
    bundles::tokens(server, &emitted.tokens, problems);
}

/// Adds a problem with the cause and the mend of its rule; the reference is for saying more.
fn report<'a>(problems: &'a mut Problems, code: &Code, origin: &Origin, message: impl Into<String>) -> &'a mut Problem {
    problems.push(Problem {
        code: code.name,
        severity: code.severity,
        message: message.into(),
        origin: origin.clone(),
        at_key: false,
        cause: code.cause.to_owned(),
        mend: code.mend.to_owned(),
        related: Vec::new(),
    })
}

/// The published schema of an argument.
fn argument_schema<'a>(tool: &'a Tool, argument: &Argument) -> Option<&'a serde_json::Value> {
    tool.input_schema.get("properties")?.get(&argument.name)
}
