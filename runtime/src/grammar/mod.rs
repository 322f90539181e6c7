//! Query languages that an argument can be written in.
//!
//! A grammar is the one place of the runtime that knows a product's language. Each offers the
//! same: a parse tree, the fields it names and what for, the modules it reads, and its limits.
//! What does not parse is refused before the vendor is asked, saying where, what was found, what
//! was expected and how to change it. What the vendor alone can know (field names, types,
//! picklists) is not judged here.

pub mod coql;
pub mod criteria;
mod mask;
mod moment;

use std::fmt;

use crate::arguments::text::quote_text;
use crate::descriptor::Grammar;

/// Why a fault is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It is not a sentence of the language.
    Syntax,
    /// It is one, but larger than the vendor takes.
    Limit,
}

/// One fault of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Why.
    pub kind: FaultKind,
    /// Where, in characters from the start.
    pub offset: usize,
    /// What stands there.
    pub found: String,
    /// What may stand there.
    pub expected: String,
    /// How to change it; may be empty.
    pub advice: String,
    /// The text as it was probably meant, where that is known. It parses.
    pub corrected: Option<String>,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "at character {}: found {}; expected {}", self.offset + 1, self.found, self.expected)?;
        if !self.advice.is_empty() {
            write!(out, ". {}", self.advice)?;
        }
        if let Some(corrected) = &self.corrected {
            write!(out, ". Write: {corrected}")?;
        }
        Ok(())
    }
}

/// What a field is named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Its values come back.
    Shown,
    /// Its values are compared, which tells about them.
    Tested,
    /// Records are ordered by it, which tells about it.
    Ordered,
    /// Records are grouped by it, which shows its values.
    Grouped,
}

/// One field that a query names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldUse<'a> {
    /// As written: `Email`, or through lookups `Account_Name.Owner.email`.
    pub field: &'a str,
    /// What for.
    pub role: Role,
}

/// How large a query is, in the units that its limits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Comparisons.
    pub conditions: usize,
    /// Records asked for, where the query says so.
    pub limit: Option<u64>,
    /// Records left out before them.
    pub offset: u64,
}

/// A parsed query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parsed {
    /// A SELECT statement of COQL.
    Coql(coql::Query),
    /// Search criteria.
    Criteria(criteria::Criteria),
}

impl Parsed {
    /// Every field that the query names, in the order of the text; a field may come several times.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldUse<'_>> {
        match self {
            Self::Coql(query) => query.fields(),
            Self::Criteria(criteria) => criteria.fields(),
        }
    }

    /// The modules that the query names. Modules behind lookups are named by their field only,
    /// except where the text says `What_Id->Leads`.
    #[must_use]
    pub fn modules(&self) -> Vec<&str> {
        match self {
            Self::Coql(query) => query.modules(),
            Self::Criteria(_) => Vec::new(),
        }
    }

    /// Every value that a field is compared with, with that field.
    #[must_use]
    pub fn comparisons(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Coql(query) => query.comparisons(),
            Self::Criteria(criteria) => criteria.comparisons(),
        }
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Size {
        match self {
            Self::Coql(query) => query.size(),
            Self::Criteria(criteria) => Size { conditions: criteria.conditions(), ..Size::default() },
        }
    }
}

impl fmt::Display for Parsed {
    /// The query in its plainest spelling. Parsing it again gives the same tree.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Coql(query) => query.fmt(out),
            Self::Criteria(criteria) => criteria.fmt(out),
        }
    }
}

impl Grammar {
    /// Whether a date stands in quotation marks.
    pub(crate) const fn quotes_dates(self) -> bool {
        matches!(self, Self::Coql)
    }
}

/// Parses a query and holds it against the limits of its language.
///
/// # Errors
///
/// Every fault: the first that stops the parser, and before it all that it could read past.
pub fn check(grammar: Grammar, text: &str) -> Result<Parsed, Vec<Fault>> {
    match grammar {
        Grammar::Coql => coql::parse(text).map(Parsed::Coql),
        Grammar::Criteria => criteria::parse(text).map(Parsed::Criteria),
    }
}

/// The query in its plainest spelling, without the values that fields are compared with; `None` where it does not
/// parse, so that nobody knows what of it are values.
#[must_use]
pub fn masked(grammar: Grammar, text: &str) -> Option<String> {
    match grammar {
        Grammar::Coql => coql::parse(text).ok().map(|query| query.masked().to_string()),
        Grammar::Criteria => criteria::parse(text).ok().map(|criteria| criteria.masked().to_string()),
    }
}

/// What stands at a byte offset, for a message: the rest of the text, shortened.
fn found_at(text: &str, byte: usize) -> String {
    let rest = text.get(byte..).unwrap_or_default();
    if rest.is_empty() {
        return "the end of the text".to_owned();
    }
    let mut shown: String = rest.chars().take(24).collect();
    if shown.len() < rest.len() {
        shown.push('…');
    }
    quote_text(&shown)
}

/// A byte offset in characters.
fn characters(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or_else(|| text.chars().count(), |head| head.chars().count())
}
