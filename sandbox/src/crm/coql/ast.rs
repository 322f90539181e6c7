//! A query as it was written.

/// `select … from … where … [group by …] [order by …] [limit …]`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Query {
    pub(super) select: Vec<Column>,
    pub(super) from: String,
    pub(super) filter: Filter,
    pub(super) group_by: Vec<Path>,
    pub(super) order_by: Vec<Order>,
    pub(super) limit: Option<u64>,
    pub(super) offset: u64,
}

/// A field, or a field of a record that a lookup leads to: at most three names.
pub(super) type Path = Vec<String>;

/// One column of SELECT.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    pub(super) term: Term,
    pub(super) alias: Option<String>,
}

/// A field or an aggregate over one.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Term {
    Field(Path),
    Aggregate(Aggregate, Path),
}

/// The aggregate functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aggregate {
    Count,
    Sum,
    Avg,
    Min,
    Max,
}

impl Aggregate {
    /// The function of a name, whatever its case.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_uppercase().as_str() {
            "COUNT" => Self::Count,
            "SUM" => Self::Sum,
            "AVG" => Self::Avg,
            "MIN" => Self::Min,
            "MAX" => Self::Max,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Count => "COUNT",
            Self::Sum => "SUM",
            Self::Avg => "AVG",
            Self::Min => "MIN",
            Self::Max => "MAX",
        }
    }
}

/// The WHERE clause. A connective has exactly two sides: a third needs parentheses.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Filter {
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
    Test(Test),
}

impl Filter {
    /// Every condition in it.
    pub(super) fn tests(&self) -> Vec<&Test> {
        match self {
            Self::Test(test) => vec![test],
            Self::And(left, right) | Self::Or(left, right) => [left.tests(), right.tests()].concat(),
        }
    }
}

/// One condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Test {
    pub(super) path: Path,
    pub(super) operator: Operator,
    /// None for `is null`, two for `between`, several for `in`, else one.
    pub(super) values: Vec<Literal>,
}

/// What a condition asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    In,
    NotIn,
    Like,
    NotLike,
    Between,
    NotBetween,
    IsNull,
    IsNotNull,
}

impl Operator {
    /// As it is written, for errors.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::In => "in",
            Self::NotIn => "not in",
            Self::Like => "like",
            Self::NotLike => "not like",
            Self::Between => "between",
            Self::NotBetween => "not between",
            Self::IsNull => "is null",
            Self::IsNotNull => "is not null",
        }
    }
}

/// A value as written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    /// In quotes, unescaped.
    Text(String),
    /// Digits, kept as text: an id does not fit a double.
    Number(String),
    Flag(bool),
}

/// One key of ORDER BY: a field, or an alias of SELECT.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Order {
    pub(super) path: Path,
    pub(super) descending: bool,
}
