//! What the inputs mean, as plain data: everything that is emitted is made of this alone.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::problem::Origin;

/// The whole server.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Server {
    /// By name.
    pub products: BTreeMap<String, Product>,
    /// By name.
    pub tools: BTreeMap<String, Tool>,
    /// By name.
    pub bundles: BTreeMap<String, Bundle>,
    /// By name.
    pub agents: BTreeMap<String, Agent>,
    /// In the order of the table.
    pub data_centres: Vec<DataCentre>,
    /// SHA-256 by input file (path below the specs folder), lower-case hexadecimal.
    pub inputs: BTreeMap<String, String>,
}

/// A named set of tools.
#[derive(Debug, Clone, Serialize)]
pub struct Bundle {
    /// `[a-z0-9-]`, unique.
    pub name: String,
    /// For whom, in a line.
    pub whom: String,
    /// The one that a newcomer is shown how to connect.
    pub suggested: bool,
    /// What its tools may cause.
    pub risks: BTreeSet<Risk>,
    /// In the order of the file.
    pub tools: Vec<String>,
    /// The file.
    pub origin: Origin,
}

impl Bundle {
    /// The names of its tools, in ascending order.
    #[must_use]
    pub fn sorted(&self) -> Vec<&String> {
        self.tools.iter().collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What its list costs a model, given the tokens of each tool.
    #[must_use]
    pub fn tokens(&self, of_tools: &BTreeMap<String, u32>) -> u64 {
        self.sorted().into_iter().filter_map(|name| of_tools.get(name)).map(|tokens| u64::from(*tokens)).sum()
    }
}

/// What an agent may do.
#[derive(Debug, Clone, Serialize)]
pub struct Agent {
    /// `[a-z0-9-]`, unique.
    pub name: String,
    /// For whom, in a line.
    pub whom: String,
    /// Filters and field rules, as settings write them.
    pub config: Map<String, Value>,
    /// The bundle that it has.
    pub bundle: Option<String>,
    /// Classes and methods.
    pub methods: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Names of tools.
    pub tools: Vec<String>,
    /// The product of each of its field rules.
    pub products: Vec<Option<String>>,
    /// The file.
    pub origin: Origin,
}

/// One data centre.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct DataCentre {
    pub name: String,
    pub accounts: String,
    /// By column.
    pub hosts: Vec<HostCell>,
    /// Name of the edition; by product.
    pub editions: Vec<(String, Vec<HostCell>)>,
}

/// Column or product, host, unsure.
pub type HostCell = (String, String, bool);

/// One product.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Product {
    pub name: String,
    pub title: String,
    pub base_path: String,
    pub host_column: String,
    pub instructions: String,
    pub tenant: Option<Tenant>,
    pub probe: Option<Probe>,
    pub errors: Errors,
    pub throttled: Vec<Throttle>,
    pub quota_limit: Option<String>,
    pub quota_remaining: Option<String>,
    pub quota_reset: Option<String>,
    pub limit: Option<Limit>,
    pub concurrency: Option<Concurrency>,
    pub fields: Option<FieldMetadata>,
    pub dates: Option<DateForms>,
    /// How picklists are read.
    pub choices: Option<FieldMetadata>,
    pub naming: FieldNaming,
    /// By name.
    pub lookups: BTreeMap<String, Lookup>,
    /// Every operation of the descriptions: key, origin, and what became of it.
    pub operations: Vec<Operation>,
    pub origin: Origin,
}

/// How a product's calls and answers name fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct FieldNaming {
    pub suffixes: Vec<String>,
    pub members: Vec<String>,
    pub values: Vec<String>,
    pub fields: Vec<String>,
}

/// What a tool tells of fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Disclosure {
    pub fields: BTreeSet<String>,
    pub shown: Vec<String>,
    pub tested: Vec<String>,
    pub unnamed: Vec<String>,
    pub under_rules: UnderRules,
}

/// What becomes of a tool under field rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UnderRules {
    /// It follows from its arguments and answer.
    Judged,
    /// It stays as it is, for this reason.
    Safe(String),
    /// It stays without these arguments.
    Without {
        /// Their names.
        arguments: Vec<String>,
        /// The tool's description then.
        description: String,
    },
}

/// How much may be asked in a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Limit {
    pub requests: u32,
    pub seconds: u32,
    pub each_operation: bool,
    pub told: bool,
}

/// How much may be under way at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Concurrency {
    pub calls: u32,
    pub heavy: Option<u32>,
}

/// What a call counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Cost {
    pub credits: u32,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub heavy: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<CostStep>,
}

impl Cost {
    /// Nothing is said of it.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.credits == 1 && !self.heavy && self.steps.is_empty()
    }
}

/// What makes a call dearer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct CostStep {
    pub parameter: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grammar: Option<Grammar>,
    pub above: u64,
    pub credits: u32,
}

/// A request that no tool makes: it is asked before a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Hidden {
    /// HTTP method, in capitals.
    pub http_method: String,
    /// Path below the base path; an argument's name is the parameter's.
    pub segments: Vec<Segment>,
    /// Parameter, text.
    pub query_constants: Vec<(String, String)>,
    /// Argument, query parameter.
    pub query: Vec<(String, String)>,
    pub scopes: BTreeSet<String>,
    pub pagination: Option<Pagination>,
    /// Pointer into the answer to what is of interest.
    pub at: String,
    /// The operation's key.
    pub key: String,
    pub cost: Cost,
    /// It names no organisation.
    pub without_tenant: bool,
}

/// A request that tells which organisations the account reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Probe {
    pub request: Hidden,
    pub id: String,
    pub name: String,
}

/// A list in which a name is found, or of which one entry is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Lookup {
    pub request: Hidden,
    pub search: Option<String>,
    pub names: Vec<String>,
    pub id: String,
    pub prefer: Option<String>,
    pub tell: Vec<String>,
    pub ids: String,
    pub resource: Option<String>,
}

/// One place in the arguments that a lookup serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct ArgumentLookup {
    pub at: Vec<String>,
    pub lookup: String,
    pub within: Vec<Within>,
    pub purpose: Purpose,
    pub except: Vec<String>,
}

/// An argument that takes values of a picklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct ArgumentChoice {
    pub argument: String,
    pub module: String,
    pub field: String,
    pub list: bool,
}

/// What is made of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Purpose {
    Name,
    Default,
}

/// One argument of a lookup's request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Within {
    pub parameter: String,
    pub source: WithinSource,
    pub required: bool,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum WithinSource {
    Argument(String),
    Answer { lookup: String, within: Vec<Within> },
}

/// How an organisation's own fields are read.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct FieldMetadata {
    /// Its argument `module` is the module.
    pub request: Hidden,
    pub name: String,
    pub label: String,
    pub data_type: String,
    pub read_only: String,
    pub values: String,
    pub value: String,
    pub display: String,
    pub choices: Vec<String>,
    pub unlisted: Vec<String>,
}

/// How a product is told dates.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct DateForms {
    pub date: DateStyle,
    pub date_time: DateStyle,
    pub moments: Vec<String>,
}

/// An argument, or a place inside one, that holds a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct DateUse {
    pub argument: String,
    pub inside: Vec<String>,
    pub kind: DateKind,
    pub style: DateStyle,
    pub default: Option<String>,
}

/// What a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum DateKind {
    Date,
    DateTime,
    DateRange,
    DateTimeRange,
}

/// How a date is written: the first three are for days, the others for moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum DateStyle {
    YearMonthDay,
    MonthDayYear,
    DayMonthYear,
    Offset,
    OffsetWithoutColon,
    Utc,
    UtcMillis,
    EpochMillis,
    EpochSeconds,
}

impl DateStyle {
    /// Whether it writes days.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self, Self::YearMonthDay | Self::MonthDayYear | Self::DayMonthYear)
    }

    /// As the input files write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::YearMonthDay => "year_month_day",
            Self::MonthDayYear => "month_day_year",
            Self::DayMonthYear => "day_month_year",
            Self::Offset => "offset",
            Self::OffsetWithoutColon => "offset_without_colon",
            Self::Utc => "utc",
            Self::UtcMillis => "utc_millis",
            Self::EpochMillis => "epoch_millis",
            Self::EpochSeconds => "epoch_seconds",
        }
    }
}

/// One operation of a description and what became of it. Operations = used + unused + broken.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// `GET /{}/search`
    pub key: String,
    /// Where it is described.
    pub origin: Origin,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is part of these tools.
    Tools(Vec<String>),
    /// No resource spec names it, or its methods have no doc.
    Unused,
    /// It cannot be used: the code of the problem that says why.
    Broken(String),
}

/// A tenant id and where it goes.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Tenant {
    pub parameter: String,
    pub send_as: TenantPlace,
    pub from: String,
}

/// Where a tenant id is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum TenantPlace {
    Header,
    Query,
    Path,
}

/// How an error answer reads.
#[derive(Debug, Clone, Default, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Errors {
    pub code: Vec<String>,
    pub message: Vec<String>,
    pub details: String,
    pub fault_field: String,
    pub fault_reason: Vec<String>,
    pub items: String,
    pub status: String,
    pub ok: Vec<String>,
    pub signs: Vec<Sign>,
    /// Code to kind (`snake_case`).
    pub kinds: BTreeMap<String, String>,
}

/// A sign of failure in an answer that looks like a success.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Sign {
    pub at: String,
    pub is: Option<Value>,
    /// `snake_case`
    pub kind: Option<String>,
}

/// One way in which the vendor says "too many requests".
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Throttle {
    pub status: Option<u16>,
    pub code: Option<String>,
    pub text: Option<String>,
    pub wait: Option<TimeUnit>,
    pub seconds: Option<u32>,
}

/// A unit of time in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum TimeUnit {
    Seconds,
    Minutes,
    Hours,
}

/// One tool.
#[derive(Debug, Clone, Serialize)]
pub struct Tool {
    /// `[a-z0-9_]`, unique.
    pub name: String,
    /// From the doc.
    pub title: String,
    /// From the doc.
    pub description: String,
    /// From the doc: why the description is long. No client sees it.
    pub long: Option<String>,
    /// Its doc is a draft that nobody has reviewed.
    pub draft: bool,
    /// Product name.
    pub product: String,
    /// Resource name.
    pub resource: String,
    /// Method name.
    pub method: String,
    /// `read`, `write` or `custom`.
    pub class: Class,
    /// The resource spec states the class itself; it does not follow from the method's name.
    pub class_declared: bool,
    /// Of the resource and of the method.
    pub tags: BTreeSet<String>,
    /// A set.
    pub risk: BTreeSet<Risk>,
    /// Least OAuth scopes.
    pub scopes: BTreeSet<String>,
    /// How well it is known that the vendor behaves as described; `None` where the vendor documents it.
    pub evidence: Option<Evidence>,
    /// MCP hints.
    pub annotations: Annotations,
    /// What a call counts against the limit.
    pub cost: Cost,
    /// The tool that tells what became of a call.
    pub outcome: Option<String>,
    /// Members of the result whose text outsiders write.
    pub outsiders: Vec<String>,
    /// What it tells of fields.
    pub disclosure: Disclosure,
    /// HTTP method, in capitals.
    pub http_method: String,
    /// Path below the base path; path constants are folded in as fixed segments.
    pub segments: Vec<Segment>,
    /// In publishing order: required first, then as described.
    pub arguments: Vec<Argument>,
    /// Parameter, text.
    pub query_constants: Vec<(String, String)>,
    /// Header, text.
    pub header_constants: Vec<(String, String)>,
    /// Place and value, in order; containers come before what stands in them.
    pub body_constants: Vec<(Vec<PlaceStep>, Value)>,
    /// How the body is written.
    pub body_form: BodyForm,
    /// For `Place::Open`: names that its members must not have.
    pub open_reserved: Vec<String>,
    /// Page by page.
    pub pagination: Option<Pagination>,
    /// What is refused with advice.
    pub refusals: Vec<Refusal>,
    /// The model's words for the vendor's values.
    pub values: Vec<ValueMap>,
    /// Where the arguments hold dates.
    pub dates: Vec<DateUse>,
    /// The answer is a file.
    pub download: bool,
    /// Over several arguments.
    pub rules: Vec<Rule>,
    /// Where the call names fields of the organisation's modules.
    pub fields: Vec<FieldNames>,
    /// Arguments that take values of a picklist.
    pub choices: Vec<ArgumentChoice>,
    /// Arguments that take names, or are filled in from an answer; what another depends on comes first.
    pub lookups: Vec<ArgumentLookup>,
    /// What is made of the answer.
    pub result: ResultShape,
    /// JSON Schema 2020-12: an object root with `properties`, `required`,
    /// `additionalProperties: false`, and `$defs` where a schema is shared or recursive.
    pub input_schema: Map<String, Value>,
    /// Members that the product's token budget left out of the schema: `lines/*/tags`.
    pub cut: Vec<String>,
    /// Tokens by which the schema still passes the budget: what is left is required, an argument itself, or
    /// named by a curated line or an example.
    pub over: usize,
    /// From the doc.
    pub examples: Vec<Example>,
    /// The operation's key.
    pub key: String,
    /// Where the operation is described.
    pub operation_origin: Origin,
    /// The method in the resource spec.
    pub spec_origin: Origin,
    /// The method in the doc.
    pub doc_origin: Origin,
}

/// What the method filter goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Class {
    Read,
    Write,
    Custom,
}

/// What a call can cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Risk {
    Read,
    Write,
    Bulk,
    Send,
    Destructive,
    Admin,
}

/// How well something is known of the vendor, where it is less than documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the input format")]
pub enum Evidence {
    Field,
    Unsure,
}

/// MCP hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "the protocol has four independent hints")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Annotations {
    pub read_only: bool,
    pub destructive: bool,
    pub idempotent: bool,
    pub open_world: bool,
}

/// One segment of the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    /// Always the same.
    Fixed(String),
    /// The argument of this name.
    Argument(String),
    /// The account's tenant id of this kind.
    Tenant(String),
    /// Several of these in one segment.
    Joined(Vec<Segment>),
}

impl Segment {
    /// The arguments in it, in order.
    #[must_use]
    pub fn arguments(&self) -> Vec<&str> {
        match self {
            Self::Argument(name) => vec![name],
            Self::Fixed(_) | Self::Tenant(_) => Vec::new(),
            Self::Joined(parts) => parts.iter().flat_map(Self::arguments).collect(),
        }
    }

    /// Several parts as one segment: a text where all of them are.
    #[must_use]
    pub fn joined(parts: Vec<Self>) -> Self {
        let mut out: Vec<Self> = Vec::new();
        for part in parts {
            match (out.last_mut(), part) {
                (Some(Self::Fixed(before)), Self::Fixed(text)) => before.push_str(&text),
                (_, part) => out.push(part),
            }
        }
        if out.len() == 1 { out.remove(0) } else { Self::Joined(out) }
    }
}

impl std::fmt::Display for Segment {
    /// As people read it: `{name}.{format}`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Fixed(text) => out.write_str(text),
            Self::Argument(name) => write!(out, "{{{name}}}"),
            Self::Tenant(kind) => write!(out, "{{account's {kind}}}"),
            Self::Joined(parts) => parts.iter().try_for_each(|part| part.fmt(out)),
        }
    }
}

/// One argument. Its schema stands in [`Tool::input_schema`].
#[derive(Debug, Clone, Serialize)]
pub struct Argument {
    /// Name that the model uses.
    pub name: String,
    /// Where its value goes.
    pub place: Place,
    /// Path or query parameter or header as the description spells it; JSON pointer for the body.
    pub wire: String,
    /// For `Place::Query`.
    pub style: Option<QueryStyle>,
    /// For `Place::Body` and `Place::Open`.
    pub body_place: Vec<PlaceStep>,
    /// The argument whose value is the name of the member at `body_place` that this one is sent as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_of: Option<String>,
    /// Where in the body it is sent once more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<Vec<PlaceStep>>,
    /// Sent where the caller gives none.
    pub default: Option<Value>,
    /// Language of the value.
    pub grammar: Option<Grammar>,
    /// What the audit writes of it.
    pub audit: Audit,
    /// For files: the largest size in bytes.
    pub file: Option<u64>,
    /// Must be given.
    pub required: bool,
    /// Where it is described.
    pub origin: Origin,
}

/// What the audit writes of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Audit {
    Value,
    Shape,
}

/// Where an argument's value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
    Open,
    Pagination,
    Local,
    SaveAs,
    Key,
    Projection,
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's builder")]
pub enum BodyForm {
    Json,
    Form(Vec<FormField>),
    Multipart(Vec<FormField>),
    File(String),
    Text(String),
}

/// How one field of a form is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's builder")]
pub struct FormField {
    pub name: String,
    pub style: FieldStyle,
    pub media_type: String,
}

/// How the value of a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's builder")]
pub enum FieldStyle {
    Plain,
    Comma,
    Space,
    Pipe,
    Repeat,
    Json,
    Deep,
    File,
}

/// How a query parameter writes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's builder")]
pub enum QueryStyle {
    Plain,
    Comma,
    Space,
    Pipe,
    Repeat,
    Json,
    Deep,
    Members,
    Pairs,
}

/// One step into a JSON body.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum PlaceStep {
    /// A member of an object.
    Key(String),
    /// An item of an array.
    Index(usize),
}

/// The query languages that the runtime can parse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Grammar {
    Coql,
    Criteria,
}

/// A rule over several arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Rule {
    ExactlyOne(Vec<String>),
    AtLeastOne(Vec<String>),
    AllOrNone(Vec<String>),
}

/// One place of a call that names fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct FieldNames {
    pub module: ModuleName,
    pub place: FieldPlace,
}

/// Whose fields are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum ModuleName {
    Constant(String),
    Argument(String),
}

/// Where fields are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum FieldPlace {
    Record { at: String, known: Vec<String> },
    Query(String),
}

/// How a list is read page by page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Pagination {
    pub form: PaginationForm,
    pub argument: String,
    pub size: String,
    pub max: u32,
    pub default: u32,
    pub more: Vec<String>,
    pub count: String,
    pub last: Option<u32>,
}

/// The page mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum PaginationForm {
    Page { parameter: String, first: u32 },
    Token { parameter: String, next: String },
    Offset { parameter: String, first: u32 },
}

/// What is made of a successful answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct ResultShape {
    pub at: String,
    pub one: bool,
    pub keep: Vec<String>,
    pub empty: Empty,
    pub compute: Vec<Computed>,
    pub filters: Vec<Filter>,
}

/// Words of the model for values of the vendor.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct ValueMap {
    pub argument: String,
    pub pairs: Vec<(String, Value)>,
}

/// Something that a caller may try, and what to do instead.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Refusal {
    pub argument: String,
    pub values: Vec<Value>,
    pub pattern: Option<String>,
    pub when: Vec<(String, Value)>,
    pub say: String,
}

/// A member that is added to each record of a result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Computed {
    pub name: String,
    pub form: Compute,
}

/// How a member is computed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Compute {
    Copy(String),
    Number(String),
    DaysSince(String),
    DaysUntil(String),
    Past { date: String, unless: Vec<(String, Value)> },
    Is(Vec<(String, Value)>),
}

/// Which records are passed on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub struct Filter {
    pub argument: String,
    pub default: Option<Value>,
    pub when: Option<Value>,
    pub member: String,
    pub test: FilterTest,
}

/// What a filter asks of a member.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum FilterTest {
    Equals(Value),
    Differs(Value),
    Contains,
    Same,
}

/// What an answer without a body means: `List` for `list` methods, `NotFound` for `get`, else `Done`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the runtime's descriptor")]
pub enum Empty {
    List,
    NotFound,
    Done,
}

/// A question and the arguments that answer it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    /// What a person would say.
    pub ask: String,
    /// The call's arguments.
    pub arguments: Map<String, Value>,
}
