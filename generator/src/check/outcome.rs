//! The tool that tells what became of a call.

use super::{codes, report};
use crate::ir::{Class, Server};
use crate::problem::Problems;
use crate::read::suggest;

/// It is there, and it reads.
pub(super) fn all(server: &Server, problems: &mut Problems) {
    for tool in server.tools.values() {
        let Some(look) = &tool.outcome else { continue };
        let origin = tool.spec_origin.join("outcome").join("look");
        match server.tools.get(look) {
            None => {
                let message = format!("the outcome of `{}` is told by `{look}`, which is no tool", tool.name);
                let problem = report(problems, &codes::OUTCOME_TOOL, &origin, message);
                problem.mend = suggest::mend(look, server.tools.keys().map(String::as_str));
            }
            Some(other) if other.class != Class::Read => {
                let message = format!("the outcome of `{}` is told by `{look}`, which does not only read", tool.name);
                report(problems, &codes::OUTCOME_TOOL, &origin, message);
            }
            Some(_) if tool.class == Class::Read => {
                let message = format!("`{}` reads: a call of it can simply be repeated", tool.name);
                report(problems, &codes::OUTCOME_TOOL, &origin, message);
            }
            Some(_) => {}
        }
    }
}
