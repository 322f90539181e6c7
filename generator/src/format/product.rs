//! `specs/<product>/product.yaml`: what is particular to a product.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{
    ConcurrencySpec, CostSpec, DatesSpec, ErrorsSpec, FieldNamingSpec, LimitSpec, LookupSpec, PaginationSpec,
    ThrottleSpec,
};

/// One product.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProductSpec {
    /// Name of the product; the same as its folder.
    pub product: String,
    /// Shown to people.
    pub title: String,
    /// Middle part of every tool name.
    pub tool_prefix: String,
    /// Glob patterns below the product's folder.
    pub openapi: Vec<String>,
    /// Folders of the product that hold what the descriptions refer to by URL. The key is the
    /// beginning of a URL; in it `*` stands for one segment and `**` for several, so that a line holds
    /// whatever the owner or branch is. Nothing is ever fetched.
    #[serde(default)]
    pub references: BTreeMap<String, String>,
    /// Path prefix of every request, version included.
    pub base_path: String,
    /// Column of the data-centre table.
    pub host: String,
    /// What a model is told about the product as a whole; the first 512 characters count most.
    #[serde(default)]
    pub instructions: String,
    /// How the organisation is told to the vendor.
    pub tenant: Option<TenantSpec>,
    /// A harmless request that tells which organisations the account reaches: their ids and names. `account add`
    /// and `doctor` ask it.
    pub probe: Option<ProbeSpec>,
    /// How an error answer reads.
    pub errors: ErrorsSpec,
    /// Which answers mean that a limit was hit.
    pub throttled: Vec<ThrottleSpec>,
    /// Headers that tell what is left.
    #[serde(default)]
    pub quota: QuotaSpec,
    /// How much an account may ask in a time. This server keeps to it and never waits for the vendor to say so.
    pub limit: Option<LimitSpec>,
    /// How many calls of an account may be under way at the same time.
    pub concurrency: Option<ConcurrencySpec>,
    /// What a call counts against the limit, by method name; a call that nothing is said of counts one.
    #[serde(default)]
    pub costs: BTreeMap<String, CostSpec>,
    /// How lists are read page by page, where a method does not say otherwise. Holds for `list`
    /// methods whose operation has both parameters.
    pub pagination: Option<PaginationSpec>,
    /// How dates are written. Where it stands, every date argument takes words such as `today-30d` too.
    pub dates: Option<DatesSpec>,
    /// Methods whose callers may choose members of a result by `fields`, applied after the call, where the vendor has no
    /// parameter of that name.
    #[serde(default)]
    pub project: Vec<String>,
    /// Members of answers whose text people outside the organisation can write, by resource; `*` stands for every
    /// resource. A name means the member wherever it stands, with all that is in it; `a/b` the member `b` of an `a`.
    #[serde(default)]
    pub outsiders: BTreeMap<String, Vec<String>>,
    /// Most tokens (o200k) that the schema of one tool may cost: deep optional members are left out, and
    /// told in the report, until it fits. What an object requires stays, and so does what a curated line
    /// or an example names. Without it nothing is left out.
    pub schema_tokens: Option<usize>,
    /// What an organisation tells about itself.
    #[serde(default)]
    pub metadata: MetadataSpec,
    /// How calls and answers name fields: what rules over fields go by.
    #[serde(default)]
    pub field_rules: FieldNamingSpec,
    /// How names become ids, by what one entry is called: `department`.
    #[serde(default)]
    pub lookups: BTreeMap<String, LookupSpec>,
    /// What is wrong in the description, each with a reason.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// Where the account's tenant id goes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TenantSpec {
    /// The parameter as the description spells it.
    pub parameter: String,
    /// Where it is sent, whatever the description says.
    pub send_as: TenantPlaceName,
    /// Which of the account's tenant ids.
    pub from: String,
}

/// A request that tells which organisations the account reaches. It is sent without a tenant id.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProbeSpec {
    /// HTTP method and path below the base path; the path has no parameters.
    pub operation: String,
    /// Least OAuth scopes, where the description has none or asks for too much.
    pub scopes: Option<Vec<String>>,
    /// JSON pointer into the answer to the list, or to one organisation.
    #[serde(default)]
    pub at: String,
    /// Pointer, inside an organisation, to the tenant id. Stands where the product has `tenant`, and only there.
    pub id: Option<String>,
    /// Pointer, inside an organisation, to what people call it.
    pub name: String,
}

/// Where a tenant id is sent.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TenantPlaceName {
    /// A request header.
    Header,
    /// A query parameter.
    Query,
    /// A segment of the path.
    Path,
}

/// Response headers that tell about limits.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuotaSpec {
    /// Calls or credits per window.
    pub limit: Option<String>,
    /// Calls or credits left.
    pub remaining: Option<String>,
    /// Seconds until the window ends.
    pub reset: Option<String>,
}

/// What an organisation tells about itself.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MetadataSpec {
    /// The fields of its modules: what a record is written with is held against them.
    pub fields: Option<FieldsSpec>,
    /// The values of its picklists: what an argument says is held against them.
    pub choices: Option<ChoicesSpec>,
}

/// How the picklists of a module are read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoicesSpec {
    /// HTTP method and path below the base path; the path has no parameters.
    pub operation: String,
    /// Query parameter for the module.
    pub module: String,
    /// Least OAuth scopes, where the description has none or asks for too much.
    pub scopes: Option<Vec<String>>,
    /// Pointer into the answer to the list of fields.
    pub at: String,
    /// Pointer, inside a field, to its name.
    pub name: String,
    /// Pointer, inside a field, to the list of its values; a field without one takes any value.
    pub values: String,
    /// Pointer, inside a value, to what requests use; empty where a value is that text itself.
    #[serde(default)]
    pub value: String,
    /// Pointer, inside a value, to what people see, where that is something else.
    pub display: Option<String>,
    /// Values that an argument may have although no list tells them; `$*` stands for all that begin
    /// with `$`.
    #[serde(default)]
    pub unlisted: Vec<String>,
    /// Which arguments are checked, by module.
    pub of: BTreeMap<String, ChoiceArguments>,
}

/// The arguments whose values are fields of one module.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceArguments {
    /// Resources of the product whose methods take them.
    pub resources: Vec<String>,
    /// Arguments, as the description spells them, that are called as their field is.
    pub arguments: Vec<String>,
}

/// How the fields of a module are read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldsSpec {
    /// HTTP method and path below the base path; the path has no parameters.
    pub operation: String,
    /// Query parameter for the module.
    pub module: String,
    /// Path parameter of other operations that names the module of the record they write. A method
    /// with `body.open` whose operation has it is checked without further words.
    pub named_by: Option<String>,
    /// Least OAuth scopes, where the description has none or asks for too much.
    pub scopes: Option<Vec<String>>,
    /// Pointer into the answer to the list of fields.
    pub at: String,
    /// Pointer, inside a field, to the name that requests use.
    pub name: String,
    /// Pointer, inside a field, to the name that people see.
    pub label: String,
    /// Pointer, inside a field, to its type.
    #[serde(rename = "type")]
    pub data_type: String,
    /// Pointer, inside a field, to a boolean: it cannot be written.
    #[serde(default)]
    pub read_only: String,
    /// Pointer, inside a field, to the list of its values.
    pub values: String,
    /// Pointer, inside a value, to what requests use.
    pub value: String,
    /// Pointer, inside a value, to what people see.
    pub display: String,
    /// The types whose values are only those of the list.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Names that a record may have although the list does not tell them; `$*` stands for all that
    /// begin with `$`.
    #[serde(default)]
    pub unlisted: Vec<String>,
}

/// One correction of a description. Fails once its target has changed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// File and JSON pointer, `openapi/records.yaml#/paths/~1x/get/parameters/0/required`.
    pub at: String,
    /// What is wrong, and how that is known.
    pub why: String,
    /// The value that stands there now; leave out when the member must be absent.
    pub expect: Option<Value>,
    /// The value that should stand there; leave out to remove the member.
    pub value: Option<Value>,
}
