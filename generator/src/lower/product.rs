//! One product: its data, its operations and what became of them, its tools.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::lookups::Shared;
use super::trace::{PassTrace, Tracer};
use super::{Drafts, choices, dates, disclosure, errors, fields, governing, matching, outsiders, probe, tool};
use crate::format::{DataCentreRow, HostCell, ProductSpec, TenantPlaceName};
use crate::ir::{self, BodyForm, DataCentre, Outcome, Product, Server, Tenant, TenantPlace};
use crate::parallel;
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::read::{ProductSource, ResourceSource, Sources, suggest};
use crate::resolve::{self, Operation};

/// Adds a product and its tools to the server.
pub(super) fn lower(
    sources: &Sources,
    source: &ProductSource,
    drafts: Drafts,
    server: &mut Server,
    problems: &mut Problems,
) {
    check_column(sources, source, problems);
    let operations = resolve::resolve(&sources.files, source);
    let probe = probe::probe(source, &operations, problems);
    let shared = shared(sources, source, &operations, problems);
    let mut known = BTreeSet::new();
    let mut wires = BTreeSet::new();
    let mut results = Vec::new();
    let mut outcomes: Vec<Outcome> = operations.iter().map(unused).collect();
    let methods: Vec<(&ResourceSource, &String)> = source
        .resources
        .iter()
        .flat_map(|resource| resource.spec.methods.keys().map(move |method| (resource, method)))
        .collect();
    let all = parallel::map(&methods, |(resource, method)| {
        let mut found = Problems::default();
        let made = lower_method(sources, source, &shared, resource, method, &operations, &mut found);
        (made, found)
    });
    for (made, found) in all {
        problems.append(found);
        let Some((used, made)) = made else { continue };
        if let Made::Tool(tool) = &made {
            known.extend(tool.arguments.iter().map(|argument| argument.name.clone()));
            wires.extend(
                tool.arguments.iter().filter_map(|argument| argument.wire.rsplit('/').next()).map(str::to_owned),
            );
            wires.extend(tool.query_constants.iter().map(|(parameter, _)| parameter.clone()));
            if !source.spec.outsiders.is_empty() {
                results.push(outsiders::known(&sources.files, tool));
            }
        }
        let outcome = match made {
            Made::Tool(tool) if tool.draft && drafts == Drafts::Left => continue,
            Made::Tool(tool) => {
                let name = tool.name.clone();
                if add(server, *tool, problems) { Outcome::Tools(vec![name]) } else { continue }
            }
            Made::Broken(code) => Outcome::Broken(code.to_owned()),
            Made::NoDoc => continue,
        };
        for at in used {
            join(&mut outcomes[at], outcome.clone());
        }
    }
    shared.unmatched(source, &known, problems);
    governing::unmatched(source, problems);
    governing::unmatched_results(source, problems);
    outsiders::unmatched(source, &results, problems);
    disclosure::unmatched(source, &wires, problems);
    for (operation, outcome) in operations.iter().zip(&outcomes) {
        // Where a spec uses the operation, its faults have been told as errors, which count more.
        if *outcome != Outcome::Unused && !operation.faults.is_empty() {
            for fault in &operation.faults {
                problems.push(Problem { severity: Severity::Warning, ..fault.clone() });
            }
        }
    }
    let listed = operations
        .into_iter()
        .zip(outcomes)
        .map(|(operation, outcome)| ir::Operation { key: operation.key, origin: operation.origin, outcome })
        .collect();
    let mut product = product(&source.spec, source.origin.clone(), shared, listed);
    product.probe = probe;
    product.dates = source.spec.dates.as_ref().map(|spec| dates::forms(spec, &source.origin.join("dates"), problems));
    server.products.insert(source.folder.clone(), product);
}

enum Made {
    Tool(Box<ir::Tool>),
    Broken(&'static str),
    NoDoc,
}

fn lower_method(
    sources: &Sources,
    source: &ProductSource,
    shared: &Shared,
    resource: &ResourceSource,
    method: &str,
    operations: &[Operation],
    problems: &mut Problems,
) -> Option<(Vec<usize>, Made)> {
    let spec = resource.spec.methods.get(method)?;
    let origin = resource.method_origin(method);
    let used = matching::find(&sources.files, source, operations, spec.into(), &origin, problems)?;
    let draft = start(sources, source, shared, resource, method, &operations[*used.first()?])?;
    let documented = draft.doc.is_some();
    let made = match tool::make(draft, problems) {
        Err(code) => Made::Broken(code),
        Ok(tool) if documented => Made::Tool(Box::new(tool)),
        Ok(_) => Made::NoDoc,
    };
    Some((used, made))
}

/// A method before any pass; nothing where the resource has no such method.
pub(super) fn start<'a>(
    sources: &'a Sources,
    source: &'a ProductSource,
    shared: &'a Shared,
    resource: &'a ResourceSource,
    method: &str,
    operation: &'a Operation,
) -> Option<Draft<'a>> {
    let (name, spec) = resource.spec.methods.get_key_value(method)?;
    let doc = resource.docs.get(method).and_then(|doc| Some((doc, resource.doc_origin.as_ref()?.join(method))));
    Some(Draft {
        files: &sources.files,
        product: source,
        shared,
        resource,
        method: name,
        spec,
        origin: resource.method_origin(method),
        doc,
        operation,
        fields: Vec::new(),
        withheld: Vec::new(),
        reserved: Vec::new(),
        segments: Vec::new(),
        query_constants: Vec::new(),
        header_constants: Vec::new(),
        body_constants: Vec::new(),
        body_form: BodyForm::Json,
        download: false,
        pagination: None,
        dates: Vec::new(),
        values: Vec::new(),
        refusals: Vec::new(),
        definitions: serde_json::Map::new(),
        choices: Vec::new(),
        lookups: Vec::new(),
        judged: true,
        forgiven: Vec::new(),
        spoiled: None,
    })
}

/// The tool of one method, looked at by itself; nothing where a problem keeps it from being sound.
pub(super) fn attempt(
    sources: &Sources,
    source: &ProductSource,
    resource: &ResourceSource,
    method: &str,
    operations: &[Operation],
    problems: &mut Problems,
) -> Option<ir::Tool> {
    match lower_method(sources, source, &Shared::default(), resource, method, operations, problems)? {
        (_, Made::Tool(tool)) => Some(*tool),
        (_, Made::Broken(_) | Made::NoDoc) => None,
    }
}

/// The operation of a method, and what each pass did to it.
pub(super) fn trace(
    sources: &Sources,
    source: &ProductSource,
    resource: &ResourceSource,
    method: &str,
) -> Option<(Operation, Vec<PassTrace>)> {
    // The problems have been told by the run that made the tool.
    let mut problems = Problems::default();
    let operations = resolve::resolve(&sources.files, source);
    let shared = shared(sources, source, &operations, &mut problems);
    let spec = resource.spec.methods.get(method)?;
    let origin = resource.method_origin(method);
    let used = matching::find(&sources.files, source, &operations, spec.into(), &origin, &mut problems)?;
    let operation = &operations[*used.first()?];
    let draft = start(sources, source, &shared, resource, method, operation)?;
    let mut tracer = Tracer::default();
    let made = tool::make_watched(draft, &mut problems, &mut |step, draft| tracer.after(step, draft));
    if let Ok(tool) = &made {
        tracer.finish(tool);
    }
    Some((operation.clone(), tracer.passes))
}

/// What every method of the product can lean on.
fn shared(sources: &Sources, source: &ProductSource, operations: &[Operation], problems: &mut Problems) -> Shared {
    let metadata = fields::metadata(source, operations, problems);
    let choices = choices::metadata(source, operations, problems);
    Shared::new(&sources.files, source, operations, (metadata, choices), problems)
}

/// Adds the tool unless its name is taken.
fn add(server: &mut Server, tool: ir::Tool, problems: &mut Problems) -> bool {
    if let Some(other) = server.tools.get(&tool.name) {
        problems
            .error(
                "duplicate-tool",
                &tool.spec_origin,
                format!("there is already a tool `{}`", tool.name),
                "clients find a tool by its name alone",
                "give one of them another name with `name:`",
            )
            .related
            .push((other.spec_origin.clone(), "the other tool is made here".to_owned()));
        return false;
    }
    server.tools.insert(tool.name.clone(), tool);
    true
}

fn unused(operation: &Operation) -> Outcome {
    operation.faults.first().map_or(Outcome::Unused, |fault| Outcome::Broken(fault.code.to_owned()))
}

/// A tool counts for more than a method that failed.
fn join(outcome: &mut Outcome, more: Outcome) {
    match (&mut *outcome, more) {
        (Outcome::Tools(names), Outcome::Tools(more)) => {
            names.extend(more);
            names.sort();
        }
        (Outcome::Tools(_), _) | (Outcome::Broken(_), Outcome::Unused) => {}
        (_, more) => *outcome = more,
    }
}

fn check_column(sources: &Sources, source: &ProductSource, problems: &mut Problems) {
    let Some(table) = &sources.data_centres else { return };
    let columns: BTreeSet<&str> =
        table.data_centres.iter().flat_map(|row| row.hosts.keys()).map(String::as_str).collect();
    if !columns.contains(source.spec.host.as_str()) {
        problems
            .error(
                "unknown-column",
                &source.origin.join("host"),
                format!("no data centre has a host `{}`", source.spec.host),
                "the table of data centres is the only source of hosts",
                suggest::mend(&source.spec.host, columns.iter().copied()),
            )
            .related
            .push((Origin::new("data_centres.yaml", "/data_centres"), "the table stands here".to_owned()));
    }
}

/// One row of the table.
pub(super) fn data_centre(row: &DataCentreRow) -> DataCentre {
    let cells = |cells: &BTreeMap<String, HostCell>| {
        let cells = cells.iter().map(|(name, cell)| match cell {
            HostCell::Sure(host) => (name.clone(), host.clone(), false),
            HostCell::Unsure { unsure } => (name.clone(), unsure.clone(), true),
        });
        cells.collect::<Vec<_>>()
    };
    let editions = row.editions.iter().map(|(name, products)| (name.clone(), cells(products))).collect();
    DataCentre { name: row.name.clone(), accounts: row.accounts.clone(), hosts: cells(&row.hosts), editions }
}

fn product(spec: &ProductSpec, origin: Origin, shared: Shared, operations: Vec<ir::Operation>) -> Product {
    Product {
        name: spec.product.clone(),
        title: spec.title.clone(),
        base_path: spec.base_path.trim_end_matches('/').to_owned(),
        host_column: spec.host.clone(),
        instructions: spec.instructions.trim().to_owned(),
        tenant: spec.tenant.as_ref().map(|tenant| Tenant {
            parameter: tenant.parameter.clone(),
            send_as: match tenant.send_as {
                TenantPlaceName::Header => TenantPlace::Header,
                TenantPlaceName::Query => TenantPlace::Query,
                TenantPlaceName::Path => TenantPlace::Path,
            },
            from: tenant.from.clone(),
        }),
        probe: None,
        errors: errors::form(&spec.errors),
        throttled: spec.throttled.iter().map(errors::throttle).collect(),
        quota_limit: spec.quota.limit.clone(),
        quota_remaining: spec.quota.remaining.clone(),
        quota_reset: spec.quota.reset.clone(),
        limit: spec.limit.as_ref().map(governing::limit),
        concurrency: spec.concurrency.as_ref().map(governing::concurrency),
        dates: None,
        fields: shared.fields,
        choices: shared.choices,
        naming: disclosure::naming(&spec.field_rules),
        lookups: shared.lookups,
        operations,
        origin,
    }
}
