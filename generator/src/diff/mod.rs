//! What a change of the specs, the vendor's descriptions or the generator lets a model do differently.
//!
//! `side -> pairs -> tool, shared -> cause -> finding -> approvals -> report`: the surface files of the base are
//! read out of git's objects or a folder, those of the specs are made in memory by the code that writes them, and
//! the two are compared document by document. Nothing of either side is built or started, and nothing is written.

mod agent;
mod approvals;
mod arguments;
mod cause;
mod compare;
mod finding;
mod git;
mod pairs;
mod places;
mod power;
mod report;
mod request;
pub mod rules;
mod schema;
mod shared;
mod side;
mod signs;
mod tool;
mod vocabulary;
pub mod words;

use std::path::{Path, PathBuf};

pub use approvals::entry;
pub use cause::{Cause, CauseKind};
pub use finding::{Finding, Kind, Subject};
pub use report::{Report, ReportFile};
pub use side::{APPROVALS, Base, Head, head};
pub use signs::visible;

use crate::emit;
use crate::lower::Drafts;
use crate::tokens::Counter;

/// What to compare.
#[derive(Debug, Clone)]
pub struct Options {
    /// Folder of our specs.
    pub specs: PathBuf,
    /// A folder (a checkout, a generated package, or specs), else a revision.
    pub base: String,
    /// Whether drafts are tools on the newer side.
    pub drafts: Drafts,
    /// The file of approvals; by default beside the specs folder.
    pub approvals: Option<PathBuf>,
}

/// Why nothing could be compared.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command line asks for something that cannot be.
    #[error("{0}")]
    Usage(String),
    /// The base cannot be read whole.
    #[error("{0}")]
    Incomplete(String),
    /// A file cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The surfaces cannot be made.
    #[error(transparent)]
    Fault(#[from] emit::Fault),
}

/// Compares; writes nothing.
pub fn compare(options: &Options) -> Result<Report, Failure> {
    let root = side::root_of(&options.specs);
    let folder = name_of(&options.specs);
    let mut counter = Counter::from_schemas(&root.join("generated"));
    let given = Path::new(&options.base);
    // Asked first: a wrong name is told before anything else is done.
    if !given.is_dir() {
        git::Revision::find(&root, &options.base)?;
    }
    let head = head(&options.specs, options.drafts, &mut counter)?;
    let base = if given.is_dir() {
        Base::of_folder(given, &folder, options.drafts, &mut counter, &head)?
    } else {
        Base::of_revision(&root, &options.base, &folder, &head)?
    };
    let file = options.approvals.clone().unwrap_or_else(|| root.join(APPROVALS));
    let approvals = match std::fs::read_to_string(&file) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && options.approvals.is_none() => None,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::Usage(format!("--approvals {}: there is no such file", file.display())));
        }
        Err(error) => return Err(error.into()),
    };
    Ok(between(&base, head, &folder, approvals.as_deref()))
}

/// Compares two sides. `folder` is the name of the specs folder in front of paths.
#[must_use]
pub fn between(base: &Base, head: Head, folder: &str, approvals: Option<&str>) -> Report {
    let documents = pairs::Documents::of(base, &head);
    let causes = cause::Causes::new(base, &head, folder);
    let mut findings = finding::grouped(pairs::findings(&documents, &head, &causes));
    let about = approvals::apply(&mut findings, approvals, base.approvals.as_deref());
    findings.extend(about);
    let mut notes = Vec::new();
    if documents.without_products && !head.surfaces.is_empty() {
        notes.push("the base has no surfaces of products and hosts: changes of those are not told".to_owned());
    }
    if documents.without_agents {
        notes.push("the base has no surfaces of agents: changes of those are not told".to_owned());
    }
    notes
        .extend(documents.broken.iter().map(|path| format!("the base's {path} cannot be read, and counts as missing")));
    let (tools, same) = (documents.tools, documents.same);
    drop(documents);
    Report {
        findings,
        problems: head.problems,
        sources: head.sources,
        folder: folder.to_owned(),
        tools,
        same,
        notes,
        _server: head.server,
    }
}

fn name_of(specs: &Path) -> String {
    specs.file_name().map_or_else(|| "specs".to_owned(), |name| name.to_string_lossy().into_owned())
}
