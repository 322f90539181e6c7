//! From what was read to what it means: the IR, by small passes over one draft per method.
//!
//! Every curated thing must bite: what matches nothing is an error with a likely name. A draft that
//! cannot become a sound tool is withheld, so that later stages do not repeat its problems.

mod agents;
mod arguments;
mod audit;
mod body;
mod budget;
mod bundles;
mod choices;
mod class;
mod constants;
mod dates;
mod disclosure;
mod download;
mod draft;
mod echo;
mod errors;
mod examine;
mod fields;
mod form;
mod governing;
mod hide;
mod lookups;
mod matching;
mod names;
mod outsiders;
mod pagination;
mod parameters;
mod places;
mod probe;
mod product;
mod results;
mod schema;
mod shape;
mod survey;
mod tags;
mod texts;
mod tool;
mod trace;
mod whole;
mod words;

use std::collections::BTreeMap;

use crate::ir::{DataCentre, Outcome, Server, Tool};
use crate::problem::{Problem, Problems};
use crate::read::Sources;
use crate::resolve::Operation;

pub(crate) use budget::summed as summed_cuts;
pub(crate) use class::by_rule as tool_name_by_rule;
pub(crate) use matching::{Wanted as Named, named, same_request};
pub(crate) use names::suggestion;
pub use survey::schema_at;
pub(crate) use survey::{Offered, attempt, survey};
pub use trace::{Change, ChangeKind, PassTrace};

/// Codes of the problems that lowering finds, each with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("ambiguous-operation", "Several different operations share the key that a method names."),
    ("argument-collision", "Two arguments of a tool have the same name."),
    ("argument-name", "An argument's name holds signs that clients refuse, or is too long."),
    ("body-place", "The body has no object at the place that a method names, or none whose members are known."),
    ("choice-argument", "The values of an argument cannot be checked as a method says."),
    ("class-conflict", "A method's class, name and risk contradict each other."),
    ("date-form", "A date is declared in a style that the product or its kind does not have."),
    ("duplicate-tool", "Two methods make tools of the same name."),
    ("envelope-member", "A body needs a member that a method neither offers nor fixes."),
    ("field-metadata", "The fields of an organisation cannot be read as the product says."),
    ("field-rules", "A method does not say well what becomes of its tool on a server with field rules."),
    ("invalid-key", "`operation:` is not an HTTP method and a path with erased parameter names."),
    ("invalid-schema", "A keyword of a schema has a value of the wrong form."),
    ("lookup-argument", "An argument cannot be looked up: it takes no text, or the lookup lacks what it needs."),
    ("lookup-request", "Names cannot be looked up as the product says."),
    ("missing-risk", "A method of its own name does not say what it can cause."),
    ("missing-scopes", "Neither the spec nor the description tells which OAuth scopes a method needs."),
    ("no-effect", "A curated line says what holds already."),
    (
        "pagination-parameters",
        "A method's pagination names parameters that its operation does not have, or says too little.",
    ),
    ("probe", "The organisations of an account cannot be found as the product says."),
    ("record-place", "A record whose fields are to be checked stands nowhere, or its module is not told."),
    ("refused-argument", "An argument is offered and always refused, or refused without a word."),
    ("required-hidden", "A parameter that the request needs is hidden and has no constant."),
    ("result-shape", "A filter or computed member of a result cannot work as it is written."),
    ("schema-too-large", "A schema has too many parts once its references are followed."),
    ("unknown-argument", "A curated line names an argument that the tool does not have."),
    ("unknown-column", "A product's host column is not in the data-centre table."),
    ("unknown-lookup", "A method names a lookup that the product does not have."),
    ("unknown-operation", "A method names an operation that no description has."),
    ("unknown-parameter", "A curated line names a parameter or body field that the operation does not have."),
    ("unknown-tag", "A resource or method has a tag whose meaning is not told."),
    ("unsupported-body", "A body is neither JSON nor absent."),
    ("unsupported-keyword", "A schema demands something that nothing would check."),
    ("unsupported-parameter", "A parameter has a place or form for which requests cannot be built."),
    ("unused-tag", "A tag has a meaning and no tool."),
    ("value-does-not-fit", "A constant or default does not fit the schema of its place."),
];

/// Whether methods whose doc is a draft become tools.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Drafts {
    /// They are looked at, so that their mistakes are told, and left out.
    #[default]
    Left,
    /// They become tools, marked as drafts.
    Included,
}

/// The server that the sources describe, without drafts. Adds the problems of reading, resolving
/// and lowering.
#[must_use]
pub fn lower(sources: &Sources, problems: &mut Problems) -> Server {
    lower_with(sources, Drafts::Left, problems)
}

/// As [`lower`], with or without drafts.
#[must_use]
pub fn lower_with(sources: &Sources, drafts: Drafts, problems: &mut Problems) -> Server {
    let mut found = Problems::default();
    let mut server = Server {
        data_centres: data_centres(sources),
        inputs: sources.files.iter().map(|(path, file)| (path.to_owned(), file.digest.clone())).collect(),
        ..Server::default()
    };
    for product in &sources.products {
        product::lower(sources, product, drafts, &mut server, &mut found);
    }
    tags::check(sources, &server, &mut found);
    bundles::lower(sources, &mut server);
    agents::lower(sources, &mut server);
    let mut all: Vec<Problem> = sources.problems().to_vec();
    all.extend(found.sorted().into_iter().cloned());
    for problem in unique(all) {
        problems.push(problem);
    }
    server
}

/// A tool's operation, and what each pass did to it; nothing where there is no such method.
#[must_use]
pub fn trace(sources: &Sources, tool: &Tool) -> Option<(Operation, Vec<PassTrace>)> {
    let (source, resource) = sources.of_method(&tool.product, &tool.method, &tool.spec_origin)?;
    product::trace(sources, source, resource, &tool.method)
}

fn data_centres(sources: &Sources) -> Vec<DataCentre> {
    let rows = sources.data_centres.as_ref().map_or(&[][..], |table| &table.data_centres);
    rows.iter().map(product::data_centre).collect()
}

/// The same fault of a description met by several methods is one problem with several users.
fn unique(all: Vec<Problem>) -> Vec<Problem> {
    let mut out: Vec<Problem> = Vec::new();
    let mut known = BTreeMap::new();
    for problem in all {
        let key = (problem.code, problem.origin.clone(), problem.message.clone());
        match known.get(&key) {
            None => {
                known.insert(key, out.len());
                out.push(problem);
            }
            Some(at) => {
                let first: &mut Problem = &mut out[*at];
                first.severity = first.severity.min(problem.severity);
                for related in problem.related {
                    if !first.related.contains(&related) {
                        first.related.push(related);
                    }
                }
            }
        }
    }
    out
}

/// Counts how many operations became what, for reports: tools, unused, broken.
#[must_use]
pub fn outcomes(server: &Server) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for operation in server.products.values().flat_map(|product| &product.operations) {
        match operation.outcome {
            Outcome::Tools(_) => counts.0 += 1,
            Outcome::Unused => counts.1 += 1,
            Outcome::Broken(_) => counts.2 += 1,
        }
    }
    counts
}
