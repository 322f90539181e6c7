//! `product.yaml` out of what the descriptions say and what an existing product is like.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::inputs::{FOLDER, Inputs};
use super::names::sentence;
use super::paging;
use super::{Failure, Options, patterns};
use crate::format::{DataCentres, HostCell, ProductSpec, Vendor};
use crate::problem::{Origin, Problems};
use crate::read::openapi::{self, RawOperation};
use crate::read::{Files, ProductSource, elsewhere};
use crate::resolve::{self, Operation, Place, reference};

/// Most tokens of one tool's schema in a new product.
const SCHEMA_TOKENS: usize = 1_500;

/// What was decided without anybody's word, for the report.
pub type Notes = Vec<String>;

/// The members of `product.yaml`, in order, and what was decided on the way.
pub fn derive(
    options: &Options,
    inputs: &Inputs,
    like: Option<&Value>,
    table: &DataCentres,
    files: &mut Files,
) -> Result<(Map<String, Value>, Notes), Failure> {
    let mut notes = Notes::new();
    let product = &options.product;
    let paths: Vec<String> = inputs.files.iter().map(|(name, _)| format!("{product}/{FOLDER}/{name}")).collect();
    let descriptions: Vec<String> = inputs
        .files
        .iter()
        .filter(|(name, _)| !inputs.fragments.contains(name))
        .map(|(name, _)| format!("{FOLDER}/{name}"))
        .collect();
    let raw = raw_operations(files, &descriptions.iter().map(|file| format!("{product}/{file}")).collect::<Vec<_>>());
    let mut out = Map::new();
    out.insert("product".to_owned(), product.as_str().into());
    out.insert("title".to_owned(), title(options, like, files, &descriptions).into());
    let prefix = options.tool_prefix.clone().unwrap_or_else(|| format!("zoho_{product}"));
    out.insert("tool_prefix".to_owned(), prefix.into());
    out.insert("openapi".to_owned(), json!(patterns(&descriptions)));
    let lines = reference_lines(files, &paths, product);
    if !lines.is_empty() {
        out.insert("references".to_owned(), json!(lines));
    }
    out.insert("base_path".to_owned(), options.base_path.clone().unwrap_or_else(|| base_path(&raw)).into());
    out.insert("host".to_owned(), host(options, like, files, &descriptions, table, &mut notes).into());
    let known = |name: &str| like.and_then(|like| like.get(name)).cloned();
    let errors = known("errors").unwrap_or_else(|| {
        notes.push(
            "errors: taken to be {code, message, details}; see what the vendor answers, or name a product with --like"
                .to_owned(),
        );
        json!({"code": "/code", "message": "/message", "details": "/details"})
    });
    out.insert("errors".to_owned(), errors);
    out.insert("throttled".to_owned(), known("throttled").unwrap_or_else(|| json!([{"status": 429}])));
    if let Some(quota) = known("quota") {
        out.insert("quota".to_owned(), quota);
    }
    out.insert("schema_tokens".to_owned(), known("schema_tokens").unwrap_or_else(|| SCHEMA_TOKENS.into()));
    let operations = operations(&out, product, &paths, files, &descriptions)?;
    if let Some(tenant) = tenant(like, &vendor(&options.vendor)?, &operations) {
        notes.push(format!(
            "tenant: `{}` stands in most operations and comes from the account",
            tenant["parameter"].as_str().unwrap_or_default()
        ));
        out.insert("tenant".to_owned(), tenant);
    }
    if let Some(paging) = paging::derive(like, files, &operations) {
        out.insert("pagination".to_owned(), paging);
    }
    let corrections = patterns::corrections(files, &paths, product);
    if !corrections.is_empty() {
        notes.push(format!("corrections: {} of patterns that engines read differently", corrections.len()));
        out.insert("corrections".to_owned(), corrections.into());
    }
    Ok((out, notes))
}

/// The operations of some files as they stand there, each with the paths of its servers.
pub fn raw_operations(files: &Files, descriptions: &[String]) -> Vec<(RawOperation, Vec<String>)> {
    descriptions
        .iter()
        .flat_map(|file| openapi::operations(files, file, |item| reference::end(files, item).ok()))
        .map(|raw| {
            let servers = openapi::server_paths(files, &raw);
            (raw, servers)
        })
        .collect()
}

/// The operations as the product so far describes them.
fn operations(
    spec: &Map<String, Value>,
    product: &str,
    paths: &[String],
    files: &mut Files,
    descriptions: &[String],
) -> Result<Vec<Operation>, Failure> {
    let spec: ProductSpec =
        serde_json::from_value(Value::Object(spec.clone())).map_err(|error| Failure::Fault(error.to_string()))?;
    let known: BTreeSet<&String> = paths.iter().collect();
    for path in paths {
        if let Some(value) = files.value_mut(path) {
            elsewhere::map(product, path, &spec, &|file| known.contains(&file.to_owned()), value);
        }
    }
    let source = ProductSource {
        folder: product.to_owned(),
        spec,
        origin: Origin::new(format!("{product}/product.yaml"), ""),
        descriptions: descriptions.iter().map(|file| format!("{product}/{file}")).collect(),
        resources: Vec::new(),
        corrections: Vec::new(),
    };
    Ok(resolve::resolve(files, &source))
}

fn title(options: &Options, like: Option<&Value>, files: &Files, descriptions: &[String]) -> String {
    if let Some(title) = &options.title {
        return title.clone();
    }
    let said = |file: &String| {
        let value = files.at(&Origin::new(format!("{}/{file}", options.product), "/info/title"))?;
        Some(crate::plain::line(value.as_str()?)).filter(|title| !title.is_empty())
    };
    // The title of one file among many is that file's, not the product's.
    let same_product = like.filter(|like| like.get("product").is_some_and(|name| *name == *options.product));
    let kept = same_product.and_then(|like| like.get("title")?.as_str().map(str::to_owned));
    kept.or_else(|| if descriptions.len() == 1 { said(&descriptions[0]) } else { None })
        .unwrap_or_else(|| format!("Zoho {}", sentence(&options.product)))
}

/// One pattern for each kind of file: what the vendor adds is then read too.
fn patterns(descriptions: &[String]) -> Vec<String> {
    let endings: BTreeSet<&str> = descriptions.iter().filter_map(|file| Some(file.rsplit_once('.')?.1)).collect();
    endings.into_iter().map(|ending| format!("{FOLDER}/**/*.{ending}")).collect()
}

/// Lines of `references:` for references by URL whose file is at hand, whatever its owner or branch.
fn reference_lines(files: &Files, paths: &[String], product: &str) -> BTreeMap<String, String> {
    let folder = format!("{product}/{FOLDER}/");
    let known: BTreeSet<&str> = paths.iter().filter_map(|path| path.strip_prefix(&folder)).collect();
    let mut lines = BTreeMap::new();
    for path in paths {
        let Some(value) = files.at(&Origin::new(path.clone(), "")) else { continue };
        for reference in crate::read::references(value) {
            let url = reference.split('#').next().unwrap_or_default();
            if !elsewhere::is_url(url) {
                continue;
            }
            let cuts = url.match_indices('/').map(|(at, _)| at);
            let Some(at) = cuts.filter(|at| known.contains(&url[at + 1..])).min() else { continue };
            lines.insert(general(&url[..at]), FOLDER.to_owned());
        }
    }
    lines
}

/// The beginning of a URL with the owner and branch left open, where the host is one of those that
/// serve repositories as they are: owner, repository, branch, path.
fn general(start: &str) -> String {
    let segments: Vec<&str> = start.split('/').collect();
    match segments[..] {
        [scheme, "", host, _, repository, _, ..] if host.starts_with("raw.") => {
            format!("{scheme}//{host}/*/{repository}/**")
        }
        _ => start.to_owned(),
    }
}

/// The path that most operations stand below: up to the version where there is one, else as far as
/// all of them go together.
pub fn base_path(raw: &[(RawOperation, Vec<String>)]) -> String {
    let mut by_version: BTreeMap<String, usize> = BTreeMap::new();
    let mut plain: Vec<(String, Vec<String>)> = Vec::new();
    for (operation, servers) in raw {
        let server = servers.first().map_or("", String::as_str);
        let whole = format!("{server}{}", operation.path);
        let fixed: Vec<String> =
            whole.split('/').skip(1).take_while(|segment| !segment.contains('{')).map(str::to_owned).collect();
        match fixed.iter().position(|segment| is_version(segment)) {
            Some(at) => *by_version.entry(format!("/{}", fixed[..=at].join("/"))).or_default() += 1,
            None => plain.push((server.to_owned(), fixed)),
        }
    }
    let versioned: usize = by_version.values().sum();
    if versioned >= plain.len()
        && let Some((path, _)) = by_version.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))
    {
        return path.clone();
    }
    let Some((server, first)) = plain.first() else { return String::new() };
    let mut common = first.clone();
    for (_, fixed) in &plain {
        let same = common.iter().zip(fixed).take_while(|(a, b)| a == b).count();
        common.truncate(same);
    }
    // At least the server's path, and never so much that an operation has nothing left, or that all
    // of them begin with a parameter.
    let least = server.split('/').skip(1).filter(|segment| !segment.is_empty()).count();
    let left = |length: usize| plain.iter().filter(|(_, fixed)| fixed.len() <= length).count();
    while common.len() > least && left(common.len()) > 0 {
        common.pop();
    }
    if common.is_empty() { String::new() } else { format!("/{}", common.join("/")) }
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix(['v', 'V']).is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || c == '.')
    })
}

/// The column of the data-centre table that holds the descriptions' host.
fn host(
    options: &Options,
    like: Option<&Value>,
    files: &Files,
    descriptions: &[String],
    table: &DataCentres,
    notes: &mut Notes,
) -> String {
    if let Some(host) = &options.host {
        return host.clone();
    }
    let bare = |host: &str| host.trim_start_matches("www.").to_ascii_lowercase();
    let hosts: BTreeSet<String> = descriptions
        .iter()
        .filter_map(|file| files.at(&Origin::new(format!("{}/{file}", options.product), "/servers"))?.as_array())
        .flatten()
        .filter_map(|server| server.get("url")?.as_str()?.split("://").nth(1)?.split('/').next().map(bare))
        .collect();
    let cells = table.data_centres.iter().flat_map(|row| &row.hosts);
    let found = cells
        .filter(|(_, cell)| {
            let (HostCell::Sure(host) | HostCell::Unsure { unsure: host }) = cell;
            hosts.contains(&bare(host))
        })
        .map(|(column, _)| column.clone())
        .next();
    let columns: BTreeSet<&String> = table.data_centres.iter().flat_map(|row| row.hosts.keys()).collect();
    let named = like.and_then(|like| like.get("host")?.as_str().map(str::to_owned));
    let own = Some(options.product.clone()).filter(|name| columns.contains(name));
    if let Some(column) = found.or(own).or(named) {
        return column;
    }
    let column = columns.first().map_or_else(String::new, |column| (*column).clone());
    let told = if hosts.is_empty() { "no server".to_owned() } else { hosts.into_iter().collect::<Vec<_>>().join(", ") };
    notes.push(format!(
        "host: the descriptions name {told}, which is in no column of data_centres.yaml; `{column}` stands in its place \
         until a column is added"
    ));
    column
}

/// The parameter that tells the organisation, where most operations have it: that of the product to be
/// like, else the first that is known of the vendor.
fn tenant(like: Option<&Value>, vendor: &Vendor, operations: &[Operation]) -> Option<Value> {
    const PLACES: [(Place, &str); 3] = [(Place::Header, "header"), (Place::Query, "query"), (Place::Path, "path")];
    let count = |name: &str, place: Place| {
        operations
            .iter()
            .filter(|one| one.inputs.iter().any(|input| input.name == name && input.place == place))
            .count()
    };
    if let Some(known) = like.and_then(|like| like.get("tenant"))
        && let Some(name) = known.get("parameter").and_then(Value::as_str)
        && PLACES.iter().any(|(place, _)| count(name, *place) > 0)
    {
        return Some(known.clone());
    }
    vendor.tenants.iter().find_map(|known| {
        let names: BTreeSet<(&str, Place)> = operations
            .iter()
            .flat_map(|one| &one.inputs)
            .filter(|input| known.is(&input.name))
            .map(|input| (input.name.as_str(), input.place))
            .collect();
        let (name, place) = names.into_iter().max_by_key(|(name, place)| count(name, *place))?;
        let (_, send_as) = PLACES.iter().find(|(one, _)| *one == place)?;
        let usual = count(name, place) * 4 >= operations.len() * 3;
        usual.then(|| json!({"parameter": name, "send_as": send_as, "from": known.from}))
    })
}

/// `_vendor.yaml`; nothing is known where there is none.
pub fn vendor(path: &Path) -> Result<Vendor, Failure> {
    if !path.is_file() {
        return Ok(Vendor::default());
    }
    let mut files = Files::default();
    files.add("_vendor.yaml", std::fs::read_to_string(path)?, &mut Problems::default());
    let value = files.at(&Origin::new("_vendor.yaml", "")).cloned().unwrap_or(Value::Null);
    serde_json::from_value(value).map_err(|error| Failure::Usage(format!("{} cannot be read: {error}", path.display())))
}

/// The data-centre table of a file.
pub fn data_centres(text: &str) -> Result<DataCentres, Failure> {
    let mut files = Files::default();
    let mut problems = Problems::default();
    files.add("data_centres.yaml", text.to_owned(), &mut problems);
    let value = files.at(&Origin::new("data_centres.yaml", "")).cloned().unwrap_or(Value::Null);
    serde_json::from_value(value).map_err(|error| Failure::Usage(format!("data_centres.yaml cannot be read: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(paths: &[(&str, &str)]) -> String {
        let raw: Vec<(RawOperation, Vec<String>)> = paths
            .iter()
            .map(|(server, path)| {
                let raw = RawOperation {
                    method: "GET".to_owned(),
                    path: (*path).to_owned(),
                    origin: Origin::default(),
                    item: Origin::default(),
                };
                (raw, vec![(*server).to_owned()])
            })
            .collect();
        base_path(&raw)
    }

    #[test]
    fn the_base_path_ends_with_the_version_that_most_paths_have() {
        assert_eq!(base(&[("", "/x/v8/a"), ("", "/x/v8/{b}"), ("", "/x/bulk/v8/c"), ("", "/")]), "/x/v8");
        assert_eq!(base(&[("/shop/v3", "/a"), ("/shop/v3", "/b")]), "/shop/v3");
        assert_eq!(base(&[("", "/api/a/{id}"), ("", "/api/b")]), "/api");
        assert_eq!(base(&[("", "/orders"), ("", "/orders/{id}")]), "");
        assert_eq!(base(&[]), "");
    }

    #[test]
    fn owner_and_branch_of_a_repository_stay_open() {
        assert_eq!(general("https://raw.example.com/one/api/refs/heads/main/v8"), "https://raw.example.com/*/api/**");
        assert_eq!(general("https://example.com/api"), "https://example.com/api");
    }
}
