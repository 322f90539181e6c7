//! What a vendor's newer files change in what our specs stand on: operations, parameters, values.
//!
//! `newer -> pairs -> request -> findings`: the newer files are read beside ours, each of our
//! operations finds its counterpart, and what the two ask for is compared. Texts are left out, and so
//! are answers: a reviewer reads those where they matter. A change in a shared part is told once, with
//! the operations that hold it.

mod beyond;
mod change;
mod edits;
mod findings;
mod markdown;
mod moves;
mod newer;
mod pairs;
mod request;
mod schemas;
mod users;

use std::path::{Path, PathBuf};

pub use beyond::{Beyond, Missing, beyond};
pub use change::{Change, Kind};
pub use edits::{Edit, Edits};
pub use findings::{Drift, Finding};
pub use newer::NEWER;

use crate::problem::{Problems, Severity};
use crate::read::{self, ProductSource, Sources};
use crate::resolve::{self, Operation};
use crate::scaffold::inputs::{self, Inputs};

/// Codes of the findings, each with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("base-path-moved", "Most of the vendor's newer operations stand below another base path."),
    ("operation-gained", "The vendor has an operation that our descriptions do not have."),
    ("operation-lost", "The vendor no longer has one of our operations, and none that is surely the same."),
    ("operation-moved", "The vendor has one of our operations under another method or path."),
    ("parameter-changed", "A parameter or member of a body has another type, bound or obligation."),
    ("parameter-gained", "An operation takes a parameter or member of a body that it did not take."),
    ("parameter-lost", "An operation no longer takes a parameter or member of a body."),
    ("parameter-moved", "A parameter is sent in another place, or a path parameter has another name."),
    ("scopes-changed", "An operation needs other OAuth scopes."),
    ("values-gained", "A parameter or member of a body takes values that it did not take."),
    ("values-lost", "A parameter or member of a body no longer takes some of its values."),
];

/// What to compare.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Folder of our specs.
    pub specs: PathBuf,
    /// Name of the product.
    pub product: String,
    /// The vendor's newer files, and folders of them.
    pub openapi: Vec<PathBuf>,
    /// Only what concerns operations that a spec names.
    pub used: bool,
    /// Our operations count only where their file is among those given.
    pub given: bool,
}

/// Why nothing could be compared.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command line asks for something that cannot be.
    #[error("{0}")]
    Usage(String),
    /// A file cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The product cannot be read.
    #[error("the product cannot be read")]
    Problems(Box<(Sources, Problems)>),
}

impl From<crate::scaffold::Failure> for Failure {
    fn from(failure: crate::scaffold::Failure) -> Self {
        match failure {
            crate::scaffold::Failure::Io(error) => Self::Io(error),
            crate::scaffold::Failure::Problems(found) => Self::Problems(found),
            other => Self::Usage(other.to_string()),
        }
    }
}

/// Compares; writes nothing.
pub fn compare(options: &Options) -> Result<Drift, Failure> {
    compare_with(options, &inputs::collect(&options.openapi)?)
}

/// As [`compare`], of files that were found already.
pub fn compare_with(options: &Options, inputs: &Inputs) -> Result<Drift, Failure> {
    let (sources, product, newer, mut ours) = sides(&options.specs, &options.product, inputs)?;
    let users = users::all(&sources.files, &product, &ours);
    if options.given {
        let known: Vec<String> =
            inputs.files.iter().map(|(name, _)| format!("{}/{}/{name}", options.product, inputs::FOLDER)).collect();
        // Numbers of operations are kept: users go by them.
        for operation in ours.iter_mut().filter(|one| known.iter().all(|file| **file != *one.origin.file)) {
            operation.key.clear();
        }
    }
    Ok(findings::all(options, sources, &product, &newer, &ours, &users))
}

/// The product with the newer files read beside ours, what they say, and our operations.
fn sides(
    specs: &Path,
    product: &str,
    inputs: &Inputs,
) -> Result<(Sources, ProductSource, newer::Newer, Vec<Operation>), Failure> {
    let mut sources = read::read(specs);
    let Some(at) = sources.products.iter().position(|one| one.folder == product) else {
        let own = format!("{product}/");
        let mut problems = Problems::default();
        let all = sources.problems().iter().filter(|one| one.severity == Severity::Error);
        for problem in all.filter(|one| one.origin.file.starts_with(&own)).cloned().collect::<Vec<_>>() {
            problems.push(problem);
        }
        if problems.has_errors() {
            return Err(Failure::Problems(Box::new((sources, problems))));
        }
        let known = read::suggest::mend(product, sources.products.iter().map(|one| one.folder.as_str()));
        return Err(Failure::Usage(format!(
            "--product {product}: there is no such product in {}: {known}",
            specs.display()
        )));
    };
    let product = sources.products.swap_remove(at);
    let newer = newer::read(&product, inputs, &mut sources.files)?;
    let ours = resolve::resolve(&sources.files, &product);
    Ok((sources, product, newer, ours))
}
