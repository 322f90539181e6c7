//! Which input a finding comes from: of the places where the inputs differ, the one that the tool is made of
//! and whose words fit best. Where no input of it differs, the generator itself has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::finding::{Change, Kind};
use super::pairs::Documents;
use super::places::{self, Place};
use super::rules::Group;
use super::side::{Base, Head};
use super::vocabulary;
use crate::emit::products::DATA_CENTRES;
use crate::ir::Tool;
use crate::problem::Origin;
use crate::resolve::reference;

/// What kind of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CauseKind {
    /// A curation doc.
    Doc,
    /// A resource spec.
    ResourceSpec,
    /// `product.yaml`.
    Product,
    /// A description of the vendor.
    VendorDescription,
    /// A bundle.
    Bundle,
    /// An agent.
    Agent,
    /// The data-centre table.
    DataCentres,
    /// The file of approvals.
    Approvals,
    /// No input that it is made of has changed.
    Generator,
    /// The base does not tell its inputs.
    Unknown,
}

impl CauseKind {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Doc => "doc",
            Self::ResourceSpec => "resource spec",
            Self::Product => "product.yaml",
            Self::VendorDescription => "vendor description",
            Self::Bundle => "bundle",
            Self::Agent => "agent",
            Self::DataCentres => "data-centre table",
            Self::Approvals => "approvals",
            Self::Generator => "generator",
            Self::Unknown => "unknown: the base does not tell its inputs; it stands at",
        }
    }

    /// By the path below the specs folder.
    fn of(file: &str) -> Self {
        match file.split_once('/') {
            None if file == DATA_CENTRES => Self::DataCentres,
            Some(("bundles", _)) => Self::Bundle,
            Some(("agents", _)) => Self::Agent,
            Some((_, "product.yaml")) => Self::Product,
            Some((_, rest)) if rest.starts_with("resources/") => Self::ResourceSpec,
            Some((_, rest)) if rest.starts_with("docs/") => Self::Doc,
            _ => Self::VendorDescription,
        }
    }
}

/// Where a change was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cause {
    /// What was changed.
    pub kind: CauseKind,
    /// Path of the file, the name of the specs folder in front; null for the generator.
    pub file: Option<String>,
    /// In the newer file, from 1; null where the file is gone.
    #[schemars(range(min = 1))]
    pub line: Option<usize>,
    /// JSON pointer into the file.
    pub pointer: String,
}

impl Cause {
    /// No input.
    pub(super) const fn of_kind(kind: CauseKind) -> Self {
        Self { kind, file: None, line: None, pointer: String::new() }
    }

    /// In one line: `resource spec, specs/shop/resources/orders.yaml:12`.
    #[must_use]
    pub fn text(&self) -> String {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => format!("{}, {file}:{line}", self.kind.words()),
            (Some(file), None) => format!("{}, {file}", self.kind.words()),
            _ => self.kind.words().to_owned(),
        }
    }
}

type Roots = Vec<Origin>;

/// What is known of the inputs of both sides.
pub(super) struct Causes<'a> {
    head: &'a Head,
    places: Vec<Place>,
    /// The base tells its inputs.
    known: bool,
    /// Name of the specs folder.
    folder: &'a str,
    /// Where an operation of a description, what a spec gives for its body and all that these refer to stand, by both.
    reached: Mutex<BTreeMap<(Origin, Option<Origin>), Roots>>,
}

impl<'a> Causes<'a> {
    pub(super) fn new(base: &Base, head: &'a Head, folder: &'a str) -> Self {
        let known = base.inputs.is_some() || !base.texts.is_empty();
        let places = if known { places::all(base, head) } else { Vec::new() };
        Self { head, places, known, folder, reached: Mutex::default() }
    }

    /// The causes of what changed in a document that both sides have.
    pub(super) fn of_changes(
        &self,
        kind: Kind,
        name: &str,
        after: &Value,
        changes: Vec<Change>,
    ) -> Vec<(Change, Cause)> {
        let scope = self.scope(kind, name);
        let mut out: Vec<(Change, Cause)> = changes
            .into_iter()
            .map(|change| {
                let words = vocabulary::of_change(&change, after);
                let cause = self.best(&scope, &words, &change).unwrap_or_else(|| self.nowhere(kind, name, &change));
                (change, cause)
            })
            .collect();
        // Tokens follow from what else was changed.
        let of = |is: fn(Group) -> bool| {
            out.iter().find(|(change, _)| is(change.rule.group)).map(|(_, cause)| cause.clone())
        };
        let other = of(|group| group == Group::Text).or_else(|| of(|group| group != Group::Tokens));
        let tokens = out.iter_mut().filter(|(change, _)| change.rule.group == Group::Tokens);
        tokens.for_each(|(_, cause)| *cause = other.clone().unwrap_or_else(|| cause.clone()));
        out
    }

    /// The cause of something new.
    pub(super) fn of_added(&self, kind: Kind, name: &str, change: &Change) -> Cause {
        let scope = self.scope(kind, name);
        let words: Vec<String> = self.head.server.tools.get(name).map(|tool| tool.method.clone()).into_iter().collect();
        self.best(&scope, &words, change).unwrap_or_else(|| self.nowhere(kind, name, change))
    }

    /// The cause of something that is gone: what its surface file names.
    pub(super) fn of_removed(&self, kind: Kind, name: &str, text: &str, before: &Value, change: &Change) -> Cause {
        let sources = Documents::sources(text);
        let product = before["product"].as_str().unwrap_or(name);
        let own = |place: &&Place| {
            sources.contains(&place.file.as_str())
                || place.file.split('/').next() == Some(product)
                || kind == Kind::DataCentres
        };
        let scope: Vec<&Place> = self.places.iter().filter(own).collect();
        let mut words: Vec<String> =
            ["method", "resource"].iter().filter_map(|one| before[one].as_str()).map(str::to_owned).collect();
        let line = before["request"]["line"].as_str().unwrap_or_default();
        words.extend(line.split('/').filter(|step| !step.is_empty()).map(str::to_owned));
        // The files that it was made of come before others of the product.
        let near: Vec<&Place> = scope.iter().filter(|place| sources.contains(&place.file.as_str())).copied().collect();
        self.best(&near, &words, change)
            .or_else(|| self.best(&scope, &words, change))
            .unwrap_or_else(|| self.nowhere(kind, name, change))
    }

    /// Places that something is made of.
    fn scope(&self, kind: Kind, name: &str) -> Vec<&Place> {
        let tool = self.head.server.tools.get(name).filter(|_| kind == Kind::Tool);
        let roots = tool.map(|tool| self.roots(tool));
        let holds = |place: &&Place| {
            let product = place.file.split('/').next().unwrap_or_default();
            match (kind, CauseKind::of(&place.file)) {
                (Kind::Tool, _) => tool.zip(roots.as_ref()).is_some_and(|(tool, roots)| concerns(place, tool, roots)),
                (Kind::Bundle, CauseKind::Bundle) => place.file == format!("bundles/{name}.yaml"),
                (Kind::Agent, CauseKind::Agent) => place.file == format!("agents/{name}.yaml"),
                (Kind::Product, CauseKind::Product | CauseKind::VendorDescription) => product == name,
                (Kind::DataCentres, found) => found == CauseKind::DataCentres,
                _ => false,
            }
        };
        self.places.iter().filter(holds).collect()
    }

    /// The operation, what is said for all of its path or file, what the spec gives for the body, and all that these
    /// refer to.
    fn roots(&self, tool: &Tool) -> Roots {
        let start = (tool.operation_origin.clone(), self.body_schema(tool));
        if let Some(known) = self.reached.lock().unwrap_or_else(PoisonError::into_inner).get(&start) {
            return known.clone();
        }
        let operation = &tool.operation_origin;
        let path = operation.pointer.rsplit_once('/').map_or("", |(path, _)| path);
        let file = |pointer: String| Origin::new(operation.file.clone(), pointer);
        let mut open = vec![operation.clone(), file(format!("{path}/parameters")), file("/security".to_owned())];
        open.extend(start.1.clone());
        let mut seen = BTreeSet::new();
        while let Some(root) = open.pop() {
            if !seen.insert(root.clone()) {
                continue;
            }
            let files = &self.head.sources.files;
            let Some(value) = files.at(&root) else { continue };
            references(value, &root, &mut |at, text| open.extend(reference::target(files, &at, text)));
        }
        let roots: Roots = seen.into_iter().collect();
        self.reached.lock().unwrap_or_else(PoisonError::into_inner).insert(start, roots.clone());
        roots
    }

    /// The schema that a resource spec gives for the body of a method.
    fn body_schema(&self, tool: &Tool) -> Option<Origin> {
        let sources = &self.head.sources;
        let (_, resource) = sources.of_method(&tool.product, &tool.method, &tool.spec_origin)?;
        let given = resource.spec.methods.get(&tool.method)?.body.as_ref()?.schema.as_ref()?;
        reference::named(&sources.files, &tool.product, given).ok()
    }

    /// The place whose words fit best; of several, the one that people write most for it.
    fn best(&self, scope: &[&Place], words: &[String], change: &Change) -> Option<Cause> {
        let order = |kind: CauseKind| vocabulary::preference(change, kind);
        let scored = scope.iter().filter_map(|place| {
            let kind = CauseKind::of(&place.file);
            let order = order(kind)?;
            Some((vocabulary::score(&place.words, words), std::cmp::Reverse(order), *place))
        });
        let mut best: Option<(usize, std::cmp::Reverse<usize>, &Place)> = None;
        for one in scored {
            if best.as_ref().is_none_or(|best| (one.0, one.1) > (best.0, best.1)) {
                best = Some(one);
            }
        }
        best.map(|(_, _, place)| {
            self.at(&Origin::new(place.file.clone(), place.pointer.clone()), CauseKind::of(&place.file))
        })
    }

    fn at(&self, origin: &Origin, kind: CauseKind) -> Cause {
        let line = self.head.sources.files.locate(origin, true).map(|place| place.line);
        Cause { kind, file: Some(format!("{}/{}", self.folder, origin.file)), line, pointer: origin.pointer.clone() }
    }

    /// No input that it is made of differs.
    fn nowhere(&self, kind: Kind, name: &str, change: &Change) -> Cause {
        if self.known {
            return Cause::of_kind(CauseKind::Generator);
        }
        let server = &self.head.server;
        let is_text = change.rule.group == Group::Text;
        let origin = match kind {
            Kind::Tool => server.tools.get(name).map(|tool| if is_text { &tool.doc_origin } else { &tool.spec_origin }),
            Kind::Bundle => server.bundles.get(name).map(|bundle| &bundle.origin),
            Kind::Agent => server.agents.get(name).map(|agent| &agent.origin),
            Kind::Product => server.products.get(name).map(|product| &product.origin),
            Kind::DataCentres | Kind::Approvals => None,
        };
        origin.map_or_else(|| Cause::of_kind(CauseKind::Unknown), |origin| self.at(origin, CauseKind::Unknown))
    }
}

/// Whether a tool is made of a place.
fn concerns(place: &Place, tool: &Tool, roots: &[Origin]) -> bool {
    let is_inside = |pointer: &str, root: &str| {
        pointer == root || pointer.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'))
    };
    let meets = |root: &str| is_inside(&place.pointer, root) || is_inside(root, &place.pointer);
    match CauseKind::of(&place.file) {
        CauseKind::Doc => place.file == *tool.doc_origin.file && meets(&tool.doc_origin.pointer),
        CauseKind::ResourceSpec => {
            place.file == *tool.spec_origin.file
                && (meets(&tool.spec_origin.pointer) || !is_inside(&place.pointer, "/methods"))
        }
        CauseKind::Product => place.file == format!("{}/product.yaml", tool.product),
        CauseKind::VendorDescription => {
            place.file.split('/').next() == Some(&tool.product)
                && roots.iter().any(|root| *root.file == place.file && meets(&root.pointer))
        }
        _ => false,
    }
}

/// Every `$ref` inside a value, with its place.
fn references(value: &Value, at: &Origin, visit: &mut dyn FnMut(Origin, &str)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "$ref" => visit(at.join(name), text),
                    Value::Object(_) | Value::Array(_) => references(member, &at.join(name), visit),
                    _ => {}
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                references(item, &at.join(&index.to_string()), visit);
            }
        }
        _ => {}
    }
}
