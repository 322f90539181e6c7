//! `specs/<product>/resources/<resource>.yaml`: which operations make up a resource.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    ComputeSpec, CostSpec, DateChoice, ExtraArgumentSpec, FieldRulesChoice, FilterSpec, LookupChoice, OutcomeSpec,
    PaginationPatch, RefusalChoice,
};

/// One resource.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceSpec {
    /// Name, as it stands in tool names; usually the plural.
    pub resource: String,
    /// Name of one record; without it, `resource` less a final `s`.
    pub singular: Option<String>,
    /// What tag filters go by.
    pub tags: Vec<String>,
    /// By method name: `list`, `get`, `create`, `update`, `delete`, or a name of its own.
    pub methods: BTreeMap<String, MethodSpec>,
}

/// One method.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MethodSpec {
    /// HTTP method and path below the base path, parameter names erased: `GET /{}/search`.
    pub operation: String,
    /// Names of the path parameters in order, where several operations share the key.
    pub parameter_names: Option<Vec<String>>,
    /// File of the description, where several operations share the key.
    pub file: Option<String>,
    /// The path as the description writes it, where several operations of one file share the key.
    pub path: Option<String>,
    /// Tool name, where the rule's name is not wanted.
    pub name: Option<String>,
    /// Further tags of this method.
    #[serde(default)]
    pub tags: Vec<String>,
    /// For methods of their own name: what the method filter takes them for.
    pub class: Option<ClassName>,
    /// What a call can cause, where it differs from the class.
    #[serde(default, deserialize_with = "one_or_many")]
    #[schemars(with = "Option<OneOrMany>")]
    pub risk: Option<Vec<RiskName>>,
    /// Least OAuth scopes, where the description has none or asks for too much.
    pub scopes: Option<Vec<String>>,
    /// How well it is known that the vendor takes and answers what is described; without it, from
    /// the vendor's own documentation. People see it in the surface file.
    pub evidence: Option<EvidenceName>,
    /// Repeating the call changes nothing further; without it, by HTTP method.
    pub idempotent: Option<bool>,
    /// What a call counts against the product's limit, where it differs from what the product says.
    pub cost: Option<CostSpec>,
    /// The tool that tells what became of a call whose answer is missing, where no reading tool of the resource does.
    pub outcome: Option<OutcomeSpec>,
    /// Whether a caller may give an `idempotency_key`; without it, where the method is `create` and not idempotent.
    pub idempotency_key: Option<bool>,
    /// Whether a caller may choose members of the result by `fields`, applied after the call; without it, what the
    /// product says.
    pub project: Option<bool>,
    /// Parts of the request that are always the same.
    #[serde(default)]
    pub constants: Constants,
    /// Parameters and body fields that are not offered.
    #[serde(default)]
    pub hide: Vec<String>,
    /// Name in the description to argument name.
    #[serde(default)]
    pub rename: BTreeMap<String, String>,
    /// Value by argument that is sent where the caller gives none; shown in the schema. `{lookup: NAME}`
    /// takes it from an answer.
    #[serde(default)]
    pub defaults: BTreeMap<String, Value>,
    /// Arguments that must be given although the description does not say so.
    #[serde(default)]
    pub required: Vec<String>,
    /// Keywords by argument that are merged over the argument's schema, for example a narrower enum.
    #[serde(default)]
    pub schemas: BTreeMap<String, Map<String, Value>>,
    /// Arguments that are in no request: filters of the result go by them.
    #[serde(default)]
    pub arguments: BTreeMap<String, ExtraArgumentSpec>,
    /// By argument, what the model says and what is sent for it; the schema shows the model's words.
    #[serde(default)]
    pub values: BTreeMap<String, Map<String, Value>>,
    /// By argument, also one that the tool does not have, what is refused and what to do instead.
    #[serde(default)]
    pub refuse: BTreeMap<String, RefusalChoice>,
    /// Lookup by argument, or by a member inside one (`values/Owner/id`); `false` turns off what the
    /// product says.
    #[serde(default)]
    pub lookups: BTreeMap<String, LookupChoice>,
    /// Picklist by argument, `MODULE/FIELD`; `false` turns off what the product says.
    #[serde(default)]
    pub choices: BTreeMap<String, ChoiceField>,
    /// Query language by argument.
    #[serde(default)]
    pub grammars: BTreeMap<String, GrammarName>,
    /// What the audit writes of an argument, where it is not what its schema and name tell: ids, modules, names of
    /// fields and fixed choices by value, queries by value without the values in them, all else by kind and size.
    #[serde(default)]
    pub audit: BTreeMap<String, AuditName>,
    /// What an argument is that holds a date, where its `format` does not tell; a place inside an argument
    /// is led to by names, with `*` for every item: `lines/*/due`. `false` where `format` is wrong.
    #[serde(default)]
    pub dates: BTreeMap<String, DateChoice>,
    /// Rules over several arguments.
    #[serde(default)]
    pub rules: Vec<RuleSpec>,
    /// How the body is made of arguments; without it, the fields of the body's root.
    pub body: Option<BodySpec>,
    /// Parameters and body fields that are files although the description does not say so, or whose
    /// largest size is known, by their names in the description. A file that is described in the
    /// query is sent as a part of the body.
    #[serde(default)]
    pub files: BTreeMap<String, FileSpec>,
    /// Records in the body whose fields are held against the organisation's own, where the product's
    /// rule does not find them; an empty list turns the rule off.
    pub records: Option<Vec<RecordSpec>>,
    /// What becomes of the tool on a server with field rules, where an argument tests fields that it does not name, or
    /// the answer is a file: without a word here it is hidden there.
    pub field_rules: Option<FieldRulesChoice>,
    /// How the list is read page by page, where it differs from the product's way; `false` turns the
    /// product's way off, `true` turns it on where the method is not called `list`.
    pub pagination: Option<PaginationChoice>,
    /// What is made of the answer.
    #[serde(default)]
    pub result: ResultSpec,
}

/// Either one risk or a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany {
    /// One.
    One(RiskName),
    /// Several.
    Many(Vec<RiskName>),
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Option<Vec<RiskName>>, D::Error> {
    Ok(Option::<OneOrMany>::deserialize(source)?.map(|risks| match risks {
        OneOrMany::One(risk) => vec![risk],
        OneOrMany::Many(risks) => risks,
    }))
}

/// Parts of a request that are always the same.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Constants {
    /// By path parameter.
    pub path: BTreeMap<String, String>,
    /// By query parameter.
    pub query: BTreeMap<String, Value>,
    /// By header.
    pub header: BTreeMap<String, String>,
    /// Merged into the root of the body.
    pub body: Map<String, Value>,
}

/// Whose values an argument takes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ChoiceField {
    /// `false`: any value.
    Off(bool),
    /// `MODULE/FIELD`
    Field(String),
}

/// How the body is made of arguments.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodySpec {
    /// JSON pointer to the object whose members become arguments; `/data/0` shows the members of
    /// the only record of `{data: [{...}]}`.
    #[serde(default)]
    pub at: String,
    /// File and pointer of the schema of that object, where the description leaves it open:
    /// `openapi/records.yaml#/components/schemas/Deal`.
    pub schema: Option<String>,
    /// Name of an object argument for members that the schema does not know.
    pub open: Option<String>,
    /// JSON pointer from the body's root by argument, for members that stand deeper than those of
    /// the object at `at`, or beside it: `owner_id: /data/0/Owner/id`. The member that holds a
    /// deeper one is not offered as a whole then.
    #[serde(default)]
    pub places: BTreeMap<String, String>,
    /// Name of the form field that holds the body as JSON, for vendors that take it beside files.
    pub field: Option<String>,
    /// The argument that gives the member's name, by argument: `values: category` sends
    /// `{category: a, a: [...]}`. The schema is that of the object's `additionalProperties`.
    #[serde(default)]
    pub keyed: BTreeMap<String, String>,
    /// Member of the object by the argument that is sent there once more: `userId: id`, where the id
    /// stands in the path and the body names it again. The member is not offered itself.
    #[serde(default)]
    pub copies: BTreeMap<String, String>,
}

/// A file that the caller gives.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FileSpec {
    /// The largest size that is taken, in millions of bytes; without it, 20.
    pub max_megabytes: Option<u32>,
}

/// How well something is known of the vendor. What the vendor documents itself needs no word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceName {
    /// Others who use it report it.
    Field,
    /// Inferred, or the sources disagree.
    Unsure,
}

/// A record in the body, and the module whose fields it has.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordSpec {
    /// JSON pointer into the body to the record or to an array of records; without it, `body.at`.
    pub at: Option<String>,
    /// The module, where it is always the same.
    pub module: Option<String>,
    /// The argument that gives the module.
    pub argument: Option<String>,
}

/// What the method filter goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClassName {
    /// Changes nothing; the risk must be `read`.
    Read,
    /// Creates, updates or deletes.
    Write,
}

/// What a call can cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RiskName {
    /// Reads data.
    Read,
    /// Changes one record.
    Write,
    /// Changes many records at once.
    Bulk,
    /// Something leaves the organisation.
    Send,
    /// Data is lost.
    Destructive,
    /// Changes how the organisation is set up.
    Admin,
}

/// The query languages that the runtime can parse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrammarName {
    /// A SELECT statement of COQL.
    Coql,
    /// Search criteria in parentheses.
    Criteria,
}

/// What the audit writes of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuditName {
    /// Its value.
    Value,
    /// Its kind and size.
    Shape,
}

/// A rule over several arguments.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleSpec {
    /// Exactly one of these is given.
    ExactlyOne(Vec<String>),
    /// At least one of these is given.
    AtLeastOne(Vec<String>),
    /// All of these are given, or none.
    AllOrNone(Vec<String>),
}

/// How a list is read, or that it is not read in pages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PaginationChoice {
    /// `false`: not in pages. `true`: the product's way, in a method that is not called `list`.
    Plain(bool),
    /// Where it differs from the product's way.
    Own(Box<PaginationPatch>),
}

/// What is made of a successful answer.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ResultSpec {
    /// JSON pointer to what is of interest; empty for the whole answer.
    pub at: String,
    /// The place holds an array of one: its item is the result.
    pub one: bool,
    /// Members that are kept of each record; empty for all.
    pub keep: Vec<String>,
    /// The answer is a file, where the description does not tell, or is none although it does.
    pub file: Option<bool>,
    /// What an answer without a body means. Without it: an empty list for `list` and for what comes in
    /// pages, no such record for `get`, done for everything else.
    pub empty: Option<EmptyName>,
    /// Members that are added to each record, by name; `keep` leaves them.
    pub compute: BTreeMap<String, ComputeSpec>,
    /// Which records are passed on, where the vendor does not choose itself. All must hold.
    #[serde(rename = "where")]
    pub filters: Vec<FilterSpec>,
}

/// What an answer without a body means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EmptyName {
    /// A list without entries.
    List,
    /// There is no such record.
    NotFound,
    /// It was done.
    Done,
}
