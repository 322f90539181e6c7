//! One tool, as data and two functions.

use super::{ArgumentLookup, Computed, Disclosure, Filter, Pagination, ProductDescriptor, Refusal, ValueMap};
use crate::arguments::{Arguments, CheckFn, Context, Violations};
use crate::dates::DateUse;
use crate::request::{Request, Template};

/// One tool.
#[derive(Debug)]
pub struct ToolDescriptor {
    /// Unique name, `[a-z0-9_]`, at most 64 characters.
    pub name: &'static str,
    /// Shown to people.
    pub title: &'static str,
    /// Shown to models.
    pub description: &'static str,
    /// Where it belongs.
    pub product: &'static ProductDescriptor,
    /// `resource:` of the resource spec.
    pub resource: &'static str,
    /// Method of the resource: `list`, `get`, `create`, `update`, `delete`, or a name of its own.
    pub method: &'static str,
    /// What the method filter goes by.
    pub class: Class,
    /// In ascending order.
    pub tags: &'static [&'static str],
    /// A set, in the order of [`Risk`].
    pub risk: &'static [Risk],
    /// OAuth scopes that the calls need, in ascending order.
    pub scopes: &'static [&'static str],
    /// How well it is known that the vendor behaves as described; `None` where the vendor documents it.
    pub evidence: Option<Evidence>,
    /// The MCP hints; all four are always sent.
    pub annotations: Annotations,
    /// The tool's entry in `tools/list`: one finished JSON object, minified.
    pub entry: &'static str,
    /// o200k tokens of `{name, title, description, inputSchema}`, minified.
    pub tokens: u32,
    /// Lower-case hexadecimal SHA-256 of the tool's surface file.
    pub surface_hash: &'static str,
    /// The arguments, in the order in which they are published.
    pub arguments: &'static [ArgumentDescriptor],
    /// The schema layer: exactly the published `inputSchema`, for the whole arguments object.
    pub check: CheckFn,
    /// What one argument's schema cannot say.
    pub rules: &'static [Rule],
    /// What a caller may try, and what to do instead.
    pub refusals: &'static [Refusal],
    /// The model's words for the vendor's values.
    pub values: &'static [ValueMap],
    /// Where the arguments hold dates.
    pub dates: &'static [DateUse],
    /// Where the call names fields of the organisation's modules.
    pub fields: &'static [FieldNames],
    /// Arguments that take values of a picklist.
    pub choices: &'static [ArgumentChoice],
    /// Arguments that take a name for an id, or are filled in from an answer. What another one depends
    /// on comes first.
    pub lookups: &'static [ArgumentLookup],
    /// The operation's key: HTTP method and path, parameter names erased.
    pub operation: &'static str,
    /// What a call counts against the limit.
    pub cost: Cost,
    /// The tool that tells what became of a call whose answer is missing, where no other of the resource does.
    pub outcome: Option<&'static str>,
    /// Members of its results whose text people outside the organisation can write: a member's name, or the names of one
    /// inside another with slashes between.
    pub outsiders: &'static [&'static str],
    /// What it tells of fields.
    pub disclosure: Disclosure,
    /// The requests, in order. One today.
    pub steps: &'static [Step],
    /// From the curation doc, in its order.
    pub examples: &'static [Example],
}

/// What a tool does to the organisation's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Changes nothing.
    Read,
    /// Creates, updates or deletes.
    Write,
    /// An operation of its own kind.
    Custom,
}

impl Class {
    /// Every class, in order.
    pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Custom];

    /// As written in filters and listings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Custom => "custom",
        }
    }
}

/// What a call can cause. A set, not a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Risk {
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

impl Risk {
    /// Every risk, in order.
    pub const ALL: [Self; 6] = [Self::Read, Self::Write, Self::Bulk, Self::Send, Self::Destructive, Self::Admin];

    /// As written in filters and listings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Bulk => "bulk",
            Self::Send => "send",
            Self::Destructive => "destructive",
            Self::Admin => "admin",
        }
    }
}

/// How well something is known of the vendor, where it is less than documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Users report it.
    Field,
    /// Inferred, or sources disagree.
    Unsure,
}

impl Evidence {
    /// As written in specs and listings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Unsure => "unsure",
        }
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Field => "users report that the vendor behaves so; its documentation does not say it",
            Self::Unsure => "inferred, or sources disagree; the vendor may behave otherwise",
        }
    }
}

/// What a call counts against the product's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Credits, at least one.
    pub credits: u32,
    /// It counts against the narrower bound of calls at the same time as well.
    pub heavy: bool,
    /// Where the request makes it dearer, in ascending order: the last that holds counts.
    pub steps: &'static [CostStep],
}

impl Cost {
    /// Of nearly every call.
    pub const ONE: Self = Self { credits: 1, heavy: false, steps: &[] };
}

/// What makes a call dearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostStep {
    /// Query parameter, a number; with a grammar a JSON pointer into the body, to a query.
    pub parameter: &'static str,
    /// How many records the query asks for is what counts.
    pub grammar: Option<Grammar>,
    /// Its value is larger.
    pub above: u64,
    /// Credits then.
    pub credits: u32,
}

/// MCP `ToolAnnotations` without the title.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "the protocol has four independent hints")]
pub struct Annotations {
    /// `readOnlyHint`.
    pub read_only: bool,
    /// `destructiveHint`.
    pub destructive: bool,
    /// `idempotentHint`.
    pub idempotent: bool,
    /// `openWorldHint`.
    pub open_world: bool,
}

/// One argument.
#[derive(Debug)]
pub struct ArgumentDescriptor {
    /// Name that the model uses.
    pub name: &'static str,
    /// Where its value goes.
    pub place: Place,
    /// Name on the wire: path or query parameter, header, or JSON pointer into the body.
    pub wire: &'static str,
    /// Language that the value is written in.
    pub grammar: Option<Grammar>,
    /// What the audit writes of it.
    pub audit: Audit,
}

/// What the audit writes of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audit {
    /// Its value: an id, a module, names of fields, one of a fixed choice. A query without the values in it.
    Value,
    /// Its kind and size.
    Shape,
}

/// Where an argument's value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A query parameter.
    Query,
    /// A request header.
    Header,
    /// Somewhere in the JSON body.
    Body,
    /// A file, or several, in the body.
    File,
    /// An object whose members are merged into the body after everything else.
    Open,
    /// Page size or cursor.
    Pagination,
    /// Nowhere: it steers what is made of the answer.
    Local,
    /// Where the file that is answered is saved. No part of the request.
    SaveAs,
    /// Tells a repeated call from a new one. No part of the request.
    Key,
    /// Which members of each record are passed on. No part of the request.
    Projection,
}

/// The query languages that the runtime can parse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grammar {
    /// A SELECT statement of COQL.
    Coql,
    /// Search criteria in parentheses.
    Criteria,
}

/// A rule over several arguments. Every rule is also told in the arguments' texts.
#[derive(Debug)]
pub enum Rule {
    /// Exactly one of these is given.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these is given.
    AtLeastOne(&'static [&'static str]),
    /// All of these are given, or none.
    AllOrNone(&'static [&'static str]),
}

/// One place of a call that names fields, which are held against the organisation's own.
#[derive(Debug)]
pub struct FieldNames {
    /// Whose fields.
    pub module: ModuleName,
    /// Where they are named.
    pub place: FieldPlace,
}

/// Whose fields are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModuleName {
    /// Always the same module.
    Constant(&'static str),
    /// The module that the argument of this name gives.
    Argument(&'static str),
}

/// Where fields are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldPlace {
    /// By the members of a record that is written. What is not right is refused.
    Record {
        /// JSON pointer into the body: the record, or an array of records.
        at: &'static str,
        /// Fields that the description knows, so that a model cannot have made them up.
        known: &'static [&'static str],
    },
    /// By the argument of this name, in its grammar. The vendor refuses what is not right itself, so
    /// that nothing is asked for this alone.
    Query(&'static str),
}

/// An argument that takes values of a picklist.
#[derive(Debug)]
pub struct ArgumentChoice {
    /// The argument: a text, or a list of texts.
    pub argument: &'static str,
    /// Whose field.
    pub module: &'static str,
    /// The field whose values these are.
    pub field: &'static str,
    /// A text may hold several values, with commas between.
    pub list: bool,
}

/// One request of a tool.
#[derive(Debug)]
pub struct Step {
    /// What the request must look like.
    pub template: &'static Template,
    /// Turns checked arguments into the request. Pure.
    pub build: fn(&Arguments, &Context) -> Result<Request, Violations>,
    /// Set for lists that come in pages.
    pub pagination: Option<&'static Pagination>,
    /// The answer is a file of any kind, and not JSON.
    pub download: bool,
    /// What is made of the answer.
    pub result: ResultShape,
}

/// What is made of a successful answer.
#[derive(Debug)]
pub struct ResultShape {
    /// JSON pointer to what is of interest; empty for the whole answer.
    pub at: &'static str,
    /// The place holds an array of one: its item is the result.
    pub one: bool,
    /// Members that are kept of each record; empty for all.
    pub keep: &'static [&'static str],
    /// What an answer without a body means.
    pub empty: Empty,
    /// Members that are added to each record; `keep` leaves them.
    pub compute: &'static [Computed],
    /// Which records are passed on; empty for all.
    pub filters: &'static [Filter],
}

/// What an answer without a body (HTTP 204) means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// A list without entries.
    List,
    /// There is no such record.
    NotFound,
    /// It was done.
    Done,
}

/// A constant in a request, or the default of an argument.
#[derive(Debug, Clone, Copy)]
pub enum Literal {
    /// JSON null.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    String(&'static str),
    /// An array or object, as JSON text that the generator has checked.
    Json(&'static str),
}

/// A question and the arguments that answer it.
#[derive(Debug)]
pub struct Example {
    /// What a person would say.
    pub ask: &'static str,
    /// JSON object: the arguments of the call.
    pub arguments: &'static str,
}
