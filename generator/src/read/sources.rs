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

    /// The product and the resource of a method that is specified at a place.
    pub(crate) fn of_method(
        &self,
        product: &str,
        method: &str,
        origin: &Origin,
    ) -> Option<(&ProductSource, &ResourceSource)> {
        let source = self.products.iter().find(|source| source.folder == product)?;
        let is_it = |resource: &&ResourceSource| resource.method_origin(method) == *origin;
        Some((source, source.resources.iter().find(is_it)?))
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
    let mut problems: Vec<Problem> = problems.sorted().into_iter().cloned().collect();
    // What several products refer to was read for each of them.
    problems.dedup();
    Sources { files, products, data_centres, tags, bundles, agents, problems }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::write;

    const DESCRIPTION: &str = "openapi: 3.0.0\npaths:\n  /a: {get: {responses: {}, parameters: [{$ref: '../../_parts/all.yaml#/Sort'}, {$ref: '../../two/openapi/own.yaml#/components/parameters/Size'}]}}\n";

    #[test]
    fn what_two_products_refer_to_is_read_once_and_as_its_owner_corrects_it() {
        let folder = tempfile::tempdir().unwrap();
        let product = |name: &str, more: &str| {
            format!(
                "product: {name}\ntitle: Shop\ntool_prefix: {name}\nopenapi: [openapi/*.yaml]\nbase_path: /v1\nhost: api\n\
                 errors: {{code: /code, message: /message}}\nthrottled: [{{status: 429}}]\n{more}"
            )
        };
        let correction = "corrections:\n  - at: openapi/own.yaml#/components/parameters/Size/schema/maximum\n    why: The shop sends less.\n    expect: 200\n    value: 100\n";
        for (path, text) in [
            ("_parts/all.yaml", "Sort: {name: sort, in: query, schema: {type: String}}\nSort: {}\n".to_owned()),
            ("one/product.yaml", product("one", "")),
            ("one/openapi/api.yaml", DESCRIPTION.to_owned()),
            ("three/product.yaml", product("three", "")),
            ("three/openapi/api.yaml", DESCRIPTION.to_owned()),
            ("two/product.yaml", product("two", correction)),
            (
                "two/openapi/own.yaml",
                "openapi: 3.0.0\ncomponents: {parameters: {Size: {name: size, in: query, schema: {type: int, maximum: 200}}}}\n"
                    .to_owned(),
            ),
        ] {
            let whole = folder.path().join(path);
            std::fs::create_dir_all(whole.parent().unwrap()).unwrap();
            write::replace(&whole, text.as_bytes()).unwrap();
        }
        let sources = read(folder.path());
        assert_eq!(sources.products.iter().map(|one| one.folder.as_str()).collect::<Vec<_>>(), ["one", "three", "two"]);
        let size = Origin::new("two/openapi/own.yaml", "/components/parameters/Size/schema");
        assert_eq!(sources.files.at(&size), Some(&json!({"type": "integer", "maximum": 100})));
        let about: Vec<&Problem> =
            sources.problems().iter().filter(|problem| &*problem.origin.file == "_parts/all.yaml").collect();
        assert_eq!(about.len(), 1, "{about:?}");
    }
}
