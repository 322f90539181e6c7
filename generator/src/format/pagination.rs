//! How lists are read page by page.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Pointers;

/// How a list is read page by page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaginationSpec {
    /// Which mechanism.
    pub form: PaginationFormName,
    /// Query parameter for the page number, token or first record.
    pub parameter: String,
    /// Query parameter for the page size.
    pub size: String,
    /// Largest page size.
    pub max: u32,
    /// Page size where the caller gives none.
    pub default: u32,
    /// Number of the first page or record.
    #[serde(default = "one")]
    pub first: u32,
    /// Pointer into the answer to a boolean: is there more? Of several, the first that leads to one.
    pub more: Option<Pointers>,
    /// Pointer into the answer to the number of all records; for counted pages and records.
    #[serde(default)]
    pub count: String,
    /// Pointer into the answer to the next token.
    #[serde(default)]
    pub next: String,
    /// Largest page number, or number of a first record, that the vendor takes.
    pub last: Option<u32>,
    /// Name of the argument for the page size.
    #[serde(default = "limit")]
    pub argument: String,
}

const fn one() -> u32 {
    1
}

fn limit() -> String {
    "limit".to_owned()
}

/// The closed set of page mechanisms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaginationFormName {
    /// Pages are counted.
    Page,
    /// The answer holds a token for the next page.
    Token,
    /// Records are counted.
    Offset,
}

/// What a method states of its own; the rest is the product's.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "as in PaginationSpec")]
pub struct PaginationPatch {
    pub form: Option<PaginationFormName>,
    pub parameter: Option<String>,
    pub size: Option<String>,
    pub max: Option<u32>,
    pub default: Option<u32>,
    pub first: Option<u32>,
    pub more: Option<Pointers>,
    pub count: Option<String>,
    pub next: Option<String>,
    pub last: Option<u32>,
    pub argument: Option<String>,
}

impl PaginationPatch {
    /// The product's way with the method's own members in it; a method that states another form
    /// starts anew. The names of members without which there is no way, if any are missing.
    pub(crate) fn over(&self, base: Option<&PaginationSpec>) -> Result<PaginationSpec, Vec<&'static str>> {
        let base = base.filter(|base| self.form.is_none_or(|form| form == base.form));
        let missing: Vec<&'static str> = [
            ("form", self.form.is_none()),
            ("parameter", self.parameter.is_none()),
            ("size", self.size.is_none()),
            ("max", self.max.is_none()),
            ("default", self.default.is_none()),
        ]
        .into_iter()
        .filter_map(|(name, absent)| (absent && base.is_none()).then_some(name))
        .collect();
        let pick = |own: &Option<String>, theirs: fn(&PaginationSpec) -> &String| {
            own.clone().or_else(|| base.map(|base| theirs(base).clone())).unwrap_or_default()
        };
        let (Some(form), true) = (self.form.or_else(|| base.map(|base| base.form)), missing.is_empty()) else {
            return Err(missing);
        };
        let max = self.max.or_else(|| base.map(|base| base.max)).unwrap_or_default();
        Ok(PaginationSpec {
            form,
            parameter: pick(&self.parameter, |base| &base.parameter),
            size: pick(&self.size, |base| &base.size),
            max,
            // A smaller page than usual is also the usual page.
            default: self.default.or_else(|| base.map(|base| base.default.min(max))).unwrap_or_default(),
            first: self.first.or_else(|| base.map(|base| base.first)).unwrap_or_else(one),
            more: self.more.clone().or_else(|| base?.more.clone()),
            count: pick(&self.count, |base| &base.count),
            next: pick(&self.next, |base| &base.next),
            last: self.last.or_else(|| base?.last),
            argument: self.argument.clone().or_else(|| Some(base?.argument.clone())).unwrap_or_else(limit),
        })
    }
}
