//! What is particular to one product, as data.

use super::{FieldNaming, Literal, ToolDescriptor};
use crate::dates::DateForms;
use crate::error::ErrorKind;

/// One data centre and its hosts.
#[derive(Debug)]
pub struct DataCentre {
    /// The code that OAuth calls `location`, for example `eu`.
    pub name: &'static str,
    /// Host of the accounts server (OAuth), without scheme.
    pub accounts: &'static str,
    /// Host by column; a product names its column. A missing column means that the data centre
    /// has no known host for it.
    pub hosts: &'static [HostColumn],
    /// Other places of single products, for example a vendor's own sandbox.
    pub editions: &'static [Edition],
}

/// Where products are in an edition that is not the usual one.
#[derive(Debug)]
pub struct Edition {
    /// As an account names it, for example `sandbox`.
    pub name: &'static str,
    /// The products that have it.
    pub hosts: &'static [EditionHost],
}

/// The host of a product in an edition.
#[derive(Debug)]
pub struct EditionHost {
    /// `product:` of `product.yaml`.
    pub product: &'static str,
    /// Host without scheme and port.
    pub host: &'static str,
    /// The source does not fully confirm this host; told when a call to it fails.
    pub unsure: bool,
}

/// One cell of the data-centre table.
#[derive(Debug)]
pub struct HostColumn {
    /// Column name, as in `host:` of `product.yaml`.
    pub column: &'static str,
    /// Host without scheme and port.
    pub host: &'static str,
    /// The source does not fully confirm this host; told when a call to it fails.
    pub unsure: bool,
}

/// One product.
#[derive(Debug)]
pub struct ProductDescriptor {
    /// `product:` of `product.yaml`.
    pub name: &'static str,
    /// Shown to people.
    pub title: &'static str,
    /// Path prefix of every request, version included; starts with a slash and does not end
    /// with one.
    pub base_path: &'static str,
    /// Column of the data-centre table.
    pub host_column: &'static str,
    /// What a model is told about the product as a whole; may be empty.
    pub instructions: &'static str,
    /// How the organisation is told to the vendor.
    pub tenant: Option<TenantBinding>,
    /// A harmless request that tells which organisations the account reaches.
    pub probe: Option<Probe>,
    /// How an error answer reads.
    pub errors: ErrorForm,
    /// Which answers mean that a limit was hit.
    pub throttled: &'static [Throttle],
    /// Headers that tell what is left.
    pub quota: QuotaHeaders,
    /// How much may be asked in a time.
    pub limit: Option<Limit>,
    /// How much may be under way at the same time.
    pub concurrency: Option<Concurrency>,
    /// Where an organisation tells the fields of its modules.
    pub fields: Option<FieldMetadata>,
    /// How dates are told to the vendor; where this is absent, they are passed on as given.
    pub dates: Option<DateForms>,
    /// Where it tells the values of its picklists, if that is elsewhere.
    pub choices: Option<FieldMetadata>,
    /// How calls and answers name fields.
    pub naming: FieldNaming,
}

/// How an organisation's own fields are read: their names, labels and picklist values.
#[derive(Debug)]
pub struct FieldMetadata {
    /// The request, in the form of a tool that is in no list. It takes one argument, `module`, and
    /// its result is the list of fields.
    pub lookup: &'static ToolDescriptor,
    /// Pointer, inside a field, to the name that requests use.
    pub name: &'static str,
    /// Pointer, inside a field, to the name that people see.
    pub label: &'static str,
    /// Pointer, inside a field, to its type. Empty where every field with a list of values is a choice.
    pub data_type: &'static str,
    /// Pointer, inside a field, to a boolean: it cannot be written. Empty where that is not told.
    pub read_only: &'static str,
    /// Pointer, inside a field, to the list of its values.
    pub values: &'static str,
    /// Pointer, inside a value, to what requests use.
    pub value: &'static str,
    /// Pointer, inside a value, to what people see.
    pub display: &'static str,
    /// The types whose values are only those of the list.
    pub choices: &'static [&'static str],
    /// Names that a record may have although the list of fields does not tell them; one that ends
    /// with `*` stands for all that begin alike.
    pub unlisted: &'static [&'static str],
}

/// How the organisations that an account reaches are found.
#[derive(Debug)]
pub struct Probe {
    /// The request, in the form of a tool that is in no list. It takes no argument and names no organisation;
    /// its result is the list of them, or one.
    pub request: &'static ToolDescriptor,
    /// Pointer, inside an organisation, to its tenant id. Empty where the product has none.
    pub id: &'static str,
    /// Pointer, inside an organisation, to what people call it.
    pub name: &'static str,
}

/// Where the account's tenant id goes in a request. It is never a tool argument.
#[derive(Debug)]
pub struct TenantBinding {
    /// Header name, query parameter or path parameter, as the description spells it.
    pub parameter: &'static str,
    /// Where it is sent.
    pub send_as: TenantPlace,
    /// Which of the account's tenant ids.
    pub from: &'static str,
}

/// Where a tenant id is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenantPlace {
    /// A request header.
    Header,
    /// A query parameter.
    Query,
    /// A segment of the path.
    Path,
}

/// JSON pointers into an error answer, and what its codes mean.
#[derive(Debug)]
pub struct ErrorForm {
    /// Pointers to the error code (string or integer); the first that leads to one counts.
    pub code: &'static [&'static str],
    /// Pointers to the message; the first that leads to a text that is not empty counts.
    pub message: &'static [&'static str],
    /// Pointer to machine-readable details; empty when the product has none.
    pub details: &'static str,
    /// Pointer, inside the details or each entry of them, to what was wrong: a parameter, a member of
    /// the body, or a JSON pointer into the body. Empty when the product does not tell.
    pub fault_field: &'static str,
    /// Pointers, as above, to why; the first that leads to a text that is not empty counts.
    pub fault_reason: &'static [&'static str],
    /// Pointer to an array whose items succeed or fail on their own; empty when the product has
    /// none. The pointers above then also hold inside an item.
    pub items: &'static str,
    /// Pointer, inside the answer or an item, to a status word; empty when the product has none.
    pub status: &'static str,
    /// The status word or code that means success.
    pub ok: &'static [&'static str],
    /// Signs of failure in an answer whose status and code tell of none; any one is enough.
    pub signs: &'static [FailureSign],
    /// Kind of error by the vendor's code, sorted by code. A code that is not listed takes its
    /// kind from the HTTP status.
    pub kinds: &'static [(&'static str, ErrorKind)],
}

/// A sign of failure in an answer that looks like a success.
#[derive(Debug)]
pub struct FailureSign {
    /// Pointer into the answer.
    pub at: &'static str,
    /// What stands there then; `None` for anything that is neither null, false nor empty.
    pub is: Option<Literal>,
    /// Which kind of error it is; `None` to go by code and status.
    pub kind: Option<ErrorKind>,
}

/// One way in which the vendor says "too many requests". All given parts must hold.
#[derive(Debug)]
pub struct Throttle {
    /// HTTP status.
    pub status: Option<u16>,
    /// The vendor's error code.
    pub code: Option<&'static str>,
    /// What the message says, among other words; letter case is no difference.
    pub text: Option<&'static str>,
    /// The message tells how long to wait: the last number in it before this word.
    pub wait: Option<TimeUnit>,
    /// Seconds to wait, where the vendor documents them and does not tell in the answer.
    pub seconds: Option<u32>,
}

/// How much an account may ask of a product in a window of time. Holds over any window of that length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Calls, or credits where calls cost differently.
    pub requests: u32,
    /// Length of the window.
    pub seconds: u32,
    /// Each operation has a window of its own.
    pub each_operation: bool,
    /// The vendor documents this limit as it is, so that clients are told what is left of it.
    pub told: bool,
}

/// How many calls of an account may be under way at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concurrency {
    /// All calls.
    pub calls: u32,
    /// Of those, the heavy ones; see [`Cost::heavy`](super::Cost::heavy).
    pub heavy: Option<u32>,
}

/// A unit of time in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// `second`, `seconds`
    Seconds,
    /// `minute`, `minutes`
    Minutes,
    /// `hour`, `hours`
    Hours,
}

/// Response headers that tell about limits; an absent name means that the vendor has none.
#[derive(Debug)]
pub struct QuotaHeaders {
    /// Calls or credits per window.
    pub limit: Option<&'static str>,
    /// Calls or credits left.
    pub remaining: Option<&'static str>,
    /// Seconds until the window ends.
    pub reset: Option<&'static str>,
}

/// How a list is read page by page. A tool with pagination takes an argument for the page size and
/// `cursor`; its result tells `more` and `next_cursor`.
#[derive(Debug)]
pub struct Pagination {
    /// Which mechanism.
    pub form: PaginationForm,
    /// The argument for the page size; `limit` unless the tool says otherwise.
    pub argument: &'static str,
    /// Query parameter for the page size.
    pub size: &'static str,
    /// Largest page size.
    pub max: u32,
    /// Page size that is sent when the caller gives none.
    pub default: u32,
    /// Pointers into the answer: a boolean, whether there is more; the first that leads to one
    /// counts. Where none does, `count` tells; where that does not either, a full page means that there
    /// may be more.
    pub more: &'static [&'static str],
    /// Pointer into the answer: the number of all records. Empty when the answer does not tell. Of no
    /// meaning for tokens.
    pub count: &'static str,
    /// Largest page number, or number of a first record, that the vendor takes.
    pub last: Option<u32>,
}

/// The closed set of page mechanisms.
#[derive(Debug)]
pub enum PaginationForm {
    /// Pages are counted.
    Page {
        /// Query parameter for the page number.
        parameter: &'static str,
        /// Number of the first page.
        first: u32,
    },
    /// The answer holds an opaque token for the next page.
    Token {
        /// Query parameter for the token.
        parameter: &'static str,
        /// Pointer into the answer to the next token.
        next: &'static str,
    },
    /// Records are counted.
    Offset {
        /// Query parameter for the first record.
        parameter: &'static str,
        /// Number of the first record.
        first: u32,
    },
}
