//! A first version of a product's specs out of a vendor's descriptions: resources, methods and
//! draft docs, for people to review.
//!
//! Nothing that exists is rewritten. What is made is tried with the very stages that will judge it;
//! an operation that comes to nothing is reported with the code of the problem that says why.

mod example;
pub mod inputs;
pub(crate) mod listed;
mod method;
mod names;
mod paging;
mod patterns;
mod plan;
mod product;
mod report;
mod risk;
mod shape;
mod texts;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

pub(crate) use product::{base_path, raw_operations};
pub use report::{Cost, Fate, Line, OVER, Report};

use crate::ir::{Outcome, Server, Tool};
use crate::lower::{self, Drafts};
use crate::problem::{Origin, Problems, Severity};
use crate::read::{self, Files, ProductSource, Sources, disk};
use crate::resolve::{self, Operation};
use crate::{check, naive, pipeline};
use method::{Context, Made, Reason, Resource};
use plan::Placement;

/// Codes of the reasons that only scaffolding has, each with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("no-doc", "A method has no doc, so the operation that it names is part of no tool."),
    ("no-tool", "No sound tool came of an operation, whatever was hidden."),
    ("resource-exists", "An operation belongs to a resource whose files exist and are not rewritten."),
];

/// What to scaffold, and whatever people want to say themselves.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Name of the product; its folder is called so.
    pub product: String,
    /// Files and folders of descriptions.
    pub openapi: Vec<PathBuf>,
    /// The specs folder to write to.
    pub out: PathBuf,
    /// A `data_centres.yaml` for an `out` that has none.
    pub data_centres: PathBuf,
    /// A `_vendor.yaml`, which need not exist.
    pub vendor: PathBuf,
    /// A `product.yaml` whose errors, limits, pages and tenant hold here too.
    pub like: Option<PathBuf>,
    /// Shown to people.
    pub title: Option<String>,
    /// Middle part of every tool name.
    pub tool_prefix: Option<String>,
    /// Path prefix of every request.
    pub base_path: Option<String>,
    /// Column of the data-centre table.
    pub host: Option<String>,
}

/// Why nothing could be scaffolded.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command line asks for something that cannot be.
    #[error("{0}")]
    Usage(String),
    /// A file cannot be read or written.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// What stands in the folder has errors of its own.
    #[error("the product's folder has errors")]
    Problems(Box<(Sources, Problems)>),
    /// A mistake of this program.
    #[error("internal fault: {0}")]
    Fault(String),
}

/// Writes what does not exist yet, and tells what became of every operation.
pub fn scaffold(options: &Options) -> Result<Report, Failure> {
    let name = &options.product;
    if name.is_empty() || !name.starts_with(|c: char| c.is_ascii_lowercase()) || names::snake(name) != *name {
        return Err(Failure::Usage(format!(
            "--product {name}: a product is called in lower case, as in `shop_orders`"
        )));
    }
    let mut report = Report { product: name.clone(), folder: options.out.join(name), ..Report::default() };
    let inputs = inputs::collect(&options.openapi)?;
    let (written, differing) = inputs::copy(&inputs, &options.out, name)?;
    report.written = written;
    for (path, reason) in &inputs.skipped {
        report.notes.push(format!("skipped {path}: {reason}"));
    }
    for path in differing {
        report
            .notes
            .push(format!("kept {path}, which differs from the file given: replace it by hand to follow the vendor"));
    }
    data_centres(options, &mut report)?;
    product_file(options, &inputs, &mut report)?;
    for path in listed::missing(&options.out, name, &inputs) {
        report.notes.push(format!("openapi: no line of product.yaml names {path}; add one, or run again with --fix"));
    }
    let sources = read::read(&options.out);
    let product = own(&sources, name)?;
    let operations = resolve::resolve(&sources.files, product);
    report.operations_in_files = count(&sources.files, &product.descriptions);
    let mut reasons = draft(options, &sources, product, &operations, &mut report)?;
    finish(options, &operations, &mut reasons, &mut report)?;
    Ok(report)
}

/// The product in a specs folder, or what is wrong with it.
fn own<'a>(sources: &'a Sources, name: &str) -> Result<&'a ProductSource, Failure> {
    let mut problems = Problems::default();
    let prefix = format!("{name}/");
    for problem in sources.problems() {
        let here = problem.origin.file.starts_with(&prefix) || &*problem.origin.file == "data_centres.yaml";
        if here && problem.severity == Severity::Error {
            problems.push(problem.clone());
        }
    }
    match sources.products.iter().find(|product| product.folder == name) {
        Some(product) if !problems.has_errors() => Ok(product),
        _ => {
            let mut copy = Sources::default();
            copy.files = sources.files.clone();
            Err(Failure::Problems(Box::new((copy, problems))))
        }
    }
}

/// Every specs folder has a table of hosts.
fn data_centres(options: &Options, report: &mut Report) -> Result<(), Failure> {
    let path = options.out.join("data_centres.yaml");
    if path.is_file() {
        return Ok(());
    }
    let bytes = std::fs::read(&options.data_centres).map_err(|error| {
        Failure::Usage(format!(
            "{}: {error}; name a folder that has the table with --specs",
            options.data_centres.display()
        ))
    })?;
    crate::write::replace(&path, &bytes)?;
    report.written.push("data_centres.yaml".to_owned());
    Ok(())
}

fn product_file(options: &Options, inputs: &inputs::Inputs, report: &mut Report) -> Result<(), Failure> {
    let path = format!("{}/product.yaml", options.product);
    if options.out.join(&path).is_file() {
        return Ok(());
    }
    let like = options.like.as_deref().map(like).transpose()?;
    let mut files = Files::default();
    // Mistakes in the files are told once they are read as a product.
    let mut unheard = Problems::default();
    for (name, _) in &inputs.files {
        let copied = format!("{}/{}/{name}", options.product, inputs::FOLDER);
        disk::add(&options.out, &copied, &mut files, &mut unheard);
    }
    let table = product::data_centres(&std::fs::read_to_string(options.out.join("data_centres.yaml"))?)?;
    let (members, notes) = product::derive(options, inputs, like.as_ref(), &table, &mut files)?;
    report.notes.extend(notes);
    let text = write::file(&options.out, "product", "Scaffolded: review it.", &members);
    crate::write::replace(&options.out.join(&path), text.as_bytes())?;
    report.written.push(path);
    Ok(())
}

/// The `product.yaml` that another shall be like.
fn like(path: &Path) -> Result<Value, Failure> {
    let path = if path.is_dir() { path.join("product.yaml") } else { path.to_path_buf() };
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Failure::Usage(format!("--like {}: {error}", path.display())))?;
    let mut files = Files::default();
    files.add("product.yaml", text, &mut Problems::default());
    files
        .at(&Origin::new("product.yaml", ""))
        .cloned()
        .ok_or_else(|| Failure::Usage(format!("--like {}: not valid YAML", path.display())))
}

/// HTTP methods in the `paths` of the files, counted without any of the stages.
fn count(files: &Files, descriptions: &[String]) -> usize {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let mut sum = 0;
    for file in descriptions {
        let paths = files.at(&Origin::new(file.clone(), "/paths")).and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let place = Origin::new(file.clone(), "/paths").join(path);
            let end = if item.get("$ref").is_some() { resolve::reference::end(files, &place).ok() } else { None };
            let target = end.and_then(|end| files.at(&end));
            let has = |item: &Value, name: &str| {
                item.as_object().is_some_and(|item| item.keys().any(|key| key.eq_ignore_ascii_case(name)))
            };
            sum += METHODS.iter().filter(|name| has(item, name) || target.is_some_and(|item| has(item, name))).count();
        }
    }
    sum
}

/// Makes and writes drafts of what no resource spec uses yet. Answers with why the others have none.
fn draft(
    options: &Options,
    sources: &Sources,
    product: &ProductSource,
    operations: &[Operation],
    report: &mut Report,
) -> Result<BTreeMap<usize, Reason>, Failure> {
    let used = used(sources, product, operations);
    let mut reasons = BTreeMap::new();
    for (at, operation) in operations.iter().enumerate() {
        if let Some(fault) = operation.faults.first() {
            reasons.insert(at, Reason::of(fault));
        }
    }
    let same = |at: usize| lower::same_request(&sources.files, operations, at);
    let placements = plan::place(&sources.files, &product.folder, operations, &same);
    let present: BTreeSet<&str> = product.resources.iter().map(|one| one.spec.resource.as_str()).collect();
    let context = Context { sources, product, operations };
    let mut tool_names: BTreeSet<String> = existing_names(sources, product);
    let mut resources: BTreeMap<String, Vec<&Placement>> = BTreeMap::new();
    for placement in placements.iter().filter(|one| !one.operations.iter().any(|at| used.contains(at))) {
        resources.entry(placement.resource.clone()).or_default().push(placement);
    }
    for (name, placements) in resources {
        let resource = Resource { tags: tags(&context, &name, &placements), singular: names::singular(&name), name };
        let mut methods = Map::new();
        let mut docs = Map::new();
        for placement in placements {
            let rule = tool_name(product, &resource, &placement.method);
            let fits = rule.len() <= check::DRAFT_NAME;
            let chosen = names::free(&names::short(&rule, check::DRAFT_NAME - 3), &|name| tool_names.contains(name));
            let own = if fits && !tool_names.contains(&rule) { rule.clone() } else { chosen };
            match method::make(&context, &resource, placement, (own != rule).then(|| own.clone())) {
                Ok(_) if present.contains(resource.name.as_str()) => {
                    let file = format!("{}/resources/{}.yaml", product.folder, resource.name);
                    let message =
                        format!("{file} exists and is not rewritten: add the method `{}` there", placement.method);
                    let reason = Reason::plain("resource-exists", message);
                    reasons.extend(placement.operations.iter().map(|at| (*at, reason.clone())));
                }
                Ok(Made { spec, doc, notes }) => {
                    let long = (own.len() > check::NAME)
                        .then(|| format!("name: {} characters, more than {}", own.len(), check::NAME));
                    report.decisions.extend(notes.into_iter().chain(long).map(|note| (own.clone(), note)));
                    tool_names.insert(own);
                    methods.insert(placement.method.clone(), Value::Object(spec));
                    docs.insert(placement.method.clone(), Value::Object(doc));
                }
                Err(reason) => reasons.extend(placement.operations.iter().map(|at| (*at, reason.clone()))),
            }
        }
        if !methods.is_empty() {
            let mut members = Map::new();
            members.insert("resource".to_owned(), resource.name.as_str().into());
            if let Some(singular) = &resource.singular {
                members.insert("singular".to_owned(), singular.as_str().into());
            }
            members.insert("tags".to_owned(), json!(resource.tags));
            members.insert("methods".to_owned(), Value::Object(methods));
            write::new(options, "resources", "resource", &resource.name, &members, report)?;
            write::new(options, "docs", "doc", &resource.name, &docs, report)?;
        }
    }
    Ok(reasons)
}

/// Operations that a resource spec names already.
fn used(sources: &Sources, product: &ProductSource, operations: &[Operation]) -> BTreeSet<usize> {
    let methods = product.resources.iter().flat_map(|resource| resource.spec.methods.values());
    methods.flat_map(|spec| lower::named(&sources.files, product, operations, spec.into())).collect()
}

/// Tool names of the methods that are there already.
fn existing_names(sources: &Sources, product: &ProductSource) -> BTreeSet<String> {
    let server = lower::lower_with(sources, Drafts::Included, &mut Problems::default());
    let by_rule = product.resources.iter().flat_map(|one| {
        let singular = one.spec.singular.clone();
        let resource = Resource { name: one.spec.resource.clone(), singular, tags: Vec::new() };
        let names: Vec<String> = one
            .spec
            .methods
            .iter()
            .map(|(method, spec)| spec.name.clone().unwrap_or_else(|| tool_name(product, &resource, method)))
            .collect();
        names
    });
    server.tools.into_keys().chain(by_rule).collect()
}

fn tool_name(product: &ProductSource, resource: &Resource, method: &str) -> String {
    lower::tool_name_by_rule(&product.spec.tool_prefix, &resource.name, resource.singular.as_deref(), method)
}

/// Groups and tags of the operations, the beginning of the path, else the resource itself.
fn tags(context: &Context, name: &str, placements: &[&Placement]) -> Vec<String> {
    let mut found = BTreeSet::new();
    for placement in placements {
        let operation = &context.operations[placement.operations[0]];
        let value = context.sources.files.at(&operation.origin);
        let said = |member: &str| value.and_then(|value| value.get(member));
        let group = said("x-mcp-group").and_then(Value::as_str);
        let tags = said("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        found.extend(group.into_iter().chain(tags).map(names::snake));
        match operation.parts.first() {
            Some(resolve::PathPart::Fixed(text)) => drop(found.insert(names::snake(text))),
            Some(resolve::PathPart::Parameter(parameter)) if names::snake(parameter).starts_with("module") => {
                found.insert("any_module".to_owned());
            }
            _ => {}
        }
    }
    found.remove("");
    if found.is_empty() { vec![name.to_owned()] } else { found.into_iter().collect() }
}

/// Reads what was written, as any later run will, and tells what became of every operation.
fn finish(
    options: &Options,
    operations: &[Operation],
    reasons: &mut BTreeMap<usize, Reason>,
    report: &mut Report,
) -> Result<(), Failure> {
    let compiled = pipeline::examine_with(&options.out, Drafts::Included);
    own(&compiled.sources, &options.product)?;
    let server = &compiled.server;
    let Some(product) = server.products.get(&options.product) else {
        return Err(Failure::Fault("the product is not there once it is read again".to_owned()));
    };
    for (at, (operation, before)) in product.operations.iter().zip(operations).enumerate() {
        if operation.origin != before.origin {
            return Err(Failure::Fault(format!("`{}` is another operation once it is read again", operation.key)));
        }
        let fate = match &operation.outcome {
            Outcome::Tools(names) => by_names(server, names),
            Outcome::Broken(code) => {
                let reason = reasons.remove(&at).unwrap_or_else(|| Reason::plain(code, String::new()));
                no_tool(reason, &operation.origin, &compiled.sources)
            }
            Outcome::Unused => {
                let reason = reasons.remove(&at).unwrap_or_else(|| Reason::plain("no-doc", "its method has no doc"));
                no_tool(reason, &operation.origin, &compiled.sources)
            }
        };
        let Origin { file, pointer } = operation.origin.clone();
        report.operations.push(Line { key: operation.key.clone(), file: file.to_string(), pointer, fate });
    }
    let own: Vec<&Tool> = server.tools.values().filter(|tool| tool.product == options.product).collect();
    report.cost = Cost::of(&own);
    for (at, operation) in operations.iter().enumerate() {
        if product.operations.get(at).is_some_and(|one| matches!(one.outcome, Outcome::Tools(_))) {
            report.cost.naive += naive::tokens(&compiled.sources.files, operation);
        }
    }
    if report.operations.len() != report.operations_in_files {
        return Err(Failure::Fault(format!(
            "the files have {} operations, and {} are accounted for",
            report.operations_in_files,
            report.operations.len()
        )));
    }
    let errors: Vec<_> =
        compiled.problems.sorted().into_iter().filter(|one| one.severity == Severity::Error).cloned().collect();
    let prefix = format!("{}/", options.product);
    let mut problems = Problems::default();
    for problem in errors.into_iter().filter(|problem| problem.origin.file.starts_with(&prefix)) {
        problems.push(problem);
    }
    if problems.has_errors() {
        return Err(Failure::Problems(Box::new((compiled.sources, problems))));
    }
    report.written.sort();
    Ok(())
}

/// Why an operation is no tool, with the line to look at.
fn no_tool(reason: Reason, operation: &Origin, sources: &Sources) -> Fate {
    // A method that was only tried stands in no file.
    let origin = reason.origin.map(|origin| if is_tried(&origin) { operation.clone() } else { origin });
    let place = origin.and_then(|origin| {
        let place = sources.files.locate(&origin, false)?;
        Some(format!("{}:{}:{}", origin.file, place.line, place.column))
    });
    Fate::Reason { code: reason.code, message: reason.message, place }
}

fn is_tried(origin: &Origin) -> bool {
    origin.file.split('/').nth(1).is_some_and(|folder| matches!(folder, "resources" | "docs"))
}

/// A tool where any of them is reviewed, else a draft.
fn by_names(server: &Server, names: &[String]) -> Fate {
    let reviewed: Vec<String> =
        names.iter().filter(|name| server.tools.get(*name).is_some_and(|tool| !tool.draft)).cloned().collect();
    if reviewed.is_empty() { Fate::Draft(names.to_vec()) } else { Fate::Tool(reviewed) }
}
