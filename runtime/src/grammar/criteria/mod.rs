//! Search criteria: comparisons in parentheses, joined by `and` and `or`. Source: the vendor's
//! search page and description of v8 (15 conditions; older pages say 10, which is not
//! held against a query that the current release takes).

mod condition;
mod parser;
mod print;
mod rescue;

pub use parser::parse;

use super::{FieldUse, Role};

/// Most comparisons.
pub const MAX_CONDITIONS: usize = 15;
/// Longest text in characters.
pub const MAX_LENGTH: usize = 3_000;

/// Which records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Criteria {
    /// Every part holds. At least two.
    All(Vec<Criteria>),
    /// A part holds. At least two.
    Any(Vec<Criteria>),
    /// One comparison.
    Test(Test),
}

/// One comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// API name of a field, through a lookup with a dot.
    pub field: String,
    /// How it is compared.
    pub operator: Operator,
    /// With what, unescaped: several for `in`, two for `between`, else one.
    pub values: Vec<String>,
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in the language")]
pub enum Operator {
    Equals,
    NotEqual,
    StartsWith,
    In,
    Between,
    GreaterThan,
    LessThan,
    GreaterEqual,
    LessEqual,
}

impl Operator {
    const ALL: [(&'static str, Self); 9] = [
        ("equals", Self::Equals),
        ("not_equal", Self::NotEqual),
        ("starts_with", Self::StartsWith),
        ("in", Self::In),
        ("between", Self::Between),
        ("greater_than", Self::GreaterThan),
        ("less_than", Self::LessThan),
        ("greater_equal", Self::GreaterEqual),
        ("less_equal", Self::LessEqual),
    ];

    const fn takes_list(self) -> bool {
        matches!(self, Self::In | Self::Between)
    }
}

impl Criteria {
    /// Every field that is compared, in the order of the text.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldUse<'_>> {
        let mut fields = Vec::new();
        self.visit(&mut |test| fields.push(FieldUse { field: &test.field, role: Role::Tested }));
        fields
    }

    /// Every value that a field is compared with, with that field.
    #[must_use]
    pub fn comparisons(&self) -> Vec<(&str, &str)> {
        let mut found = Vec::new();
        self.visit(&mut |test| found.extend(test.values.iter().map(|value| (test.field.as_str(), value.as_str()))));
        found
    }

    /// How many comparisons.
    #[must_use]
    pub fn conditions(&self) -> usize {
        let mut count = 0;
        self.visit(&mut |_| count += 1);
        count
    }

    /// Every comparison, from left to right.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Test)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Test(test) => see(test),
        }
    }
}
