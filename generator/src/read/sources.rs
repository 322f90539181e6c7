//! The specs folder as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::files::Files;
use super::{disk, product, shared};
use crate::format::{AgentSpec, BundleSpec, Correction, DataCentres, MethodDoc, ProductSpec, ResourceSpec, Tags};
use crate::parallel;
use crate::problem::{Origin, Problem, Problems};

/// Everything that was read, and what was wrong with it.
#[derive(Debug, Default)]
pub struct Sources {
    /// Every file.
    pub files: Files,
    /// In order of name.
    pub products: Vec<ProductSource>,
    /// The data-centre table.
    pub data_centres: Option<DataCentres>,
    /// The meanings of the tags, where the folder gives them.
    pub tags: Option<Tags>,
    /// In order of file name.
    pub bundles: Vec<BundleSource>,
    /// In order of file name.
    pub agents: Vec<AgentSource>,
    pub(super) problems: Vec<Problem>,
}

impl Sources {
    /// What was wrong with the files. [`crate::lower::lower`] reports these too.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// One bundle.
#[derive(Debug)]
pub struct BundleSource {
    /// What it says.
    pub spec: BundleSpec,
    /// The file.
    pub origin: Origin,
}

/// One agent.
#[derive(Debug)]
pub struct AgentSource {
    /// What it says.
    pub spec: AgentSpec,
    /// The file.
    pub origin: Origin,
}

/// One folder of a product.
#[derive(Debug)]
pub struct ProductSource {
    /// Name of the folder.
    pub folder: String,
    /// `product.yaml`.
    pub spec: ProductSpec,
    /// The file `product.yaml`.
    pub origin: Origin,
    /// The files that `openapi:` names, in order of path.
    pub descriptions: Vec<String>,
    /// In order of file name.
    pub resources: Vec<ResourceSource>,
    /// The corrections that could be read, each with its number.
    pub corrections: Vec<(usize, Correction)>,
}

/// One resource spec and its doc.
#[derive(Debug)]
pub struct ResourceSource {
    /// Its methods are those that could be read.
    pub spec: ResourceSpec,
    /// The resource spec.
    pub origin: Origin,
    /// Methods that have an entry which could not be read.
    pub broken_methods: BTreeSet<String>,
    /// By method; those that could be read.
    pub docs: BTreeMap<String, MethodDoc>,
    /// The curation doc, where there is one.
    pub doc_origin: Option<Origin>,
}

impl ResourceSource {
    /// Where a method is specified.
    #[must_use]
    pub fn method_origin(&self, method: &str) -> Origin {
        self.origin.join("methods").join(method)
    }
}

/// Reads a specs folder.
pub(super) fn read(specs: &Path) -> Sources {
    let mut problems = Problems::default();
    let mut files = Files::default();
    let Some(names) = disk::names(specs) else {
        problems.error(
            "missing-file",
            &Origin::new("", ""),
            format!("there is no folder `{}`", specs.display()),
            "it holds everything that the server is made of",
            "name another folder with `--specs`, or run the command in the root of the repository",
        );
        return Sources { problems: problems.sorted().into_iter().cloned().collect(), ..Sources::default() };
    };
    let data_centres = shared::data_centres(specs, &mut files, &mut problems);
    let tags = shared::tags(specs, &mut files, &mut problems);
    let bundles = shared::bundles(specs, &mut files, &mut problems);
    let agents = shared::agents(specs, &mut files, &mut problems);
    let folders: Vec<String> = names
        .into_iter()
        .filter(|(name, is_folder)| *is_folder && !name.starts_with('_') && name != "bundles" && name != "agents")
        .map(|(name, _)| name)
        .collect();
    let read = parallel::map(&folders, |folder| {
        let (mut files, mut problems) = (Files::default(), Problems::default());
        (product::read(specs, folder, &mut files, &mut problems), files, problems)
    });
    let mut products = Vec::new();
    for (folder, (product, own, found)) in folders.iter().zip(read) {
        products.extend(product);
        files.extend(folder, own);
        problems.append(found);
    }
    let problems = problems.sorted().into_iter().cloned().collect();
    Sources { files, products, data_centres, tags, bundles, agents, problems }
}
