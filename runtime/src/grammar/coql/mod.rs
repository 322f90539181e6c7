//! COQL: one SELECT statement over records. Source: the vendor's query pages for v7 and v8.

mod condition;
mod lexer;
mod parser;
mod print;
mod state;

pub use parser::parse;

use super::{FieldUse, Role, Size};

/// Most fields and aggregates after `select`.
pub const MAX_FIELDS: usize = 500;
/// Most comparisons after `where`.
pub const MAX_CONDITIONS: usize = 25;
/// Most values of an `in` list.
pub const MAX_VALUES: usize = 100;
/// Most aggregates.
pub const MAX_AGGREGATES: usize = 5;
/// Most fields after `group by`.
pub const MAX_GROUPS: usize = 4;
/// Most fields after `order by`.
pub const MAX_ORDERS: usize = 10;
/// Most records of one answer.
pub const MAX_LIMIT: u64 = 2_000;
/// Last record that an offset can reach.
pub const MAX_REACH: u64 = 100_000;
/// Most lookups that a field goes through.
pub const MAX_JOINS: usize = 2;

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What comes back. Never empty.
    pub select: Vec<Column>,
    /// API name of the module.
    pub from: String,
    /// Which records.
    pub condition: Condition,
    /// Fields or aliases.
    pub group_by: Vec<Field>,
    /// Fields or aliases, with their direction.
    pub order_by: Vec<Order>,
    /// Records asked for; the vendor's default is 200.
    pub limit: Option<u64>,
    /// Records left out before them.
    pub offset: u64,
}

/// One column of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its value.
    pub expression: Expression,
    /// Its name, where it is given one.
    pub alias: Option<String>,
}

/// A field, or something counted over many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A field's value.
    Field(Field),
    /// A function over the records of a group; without a field, `count(*)`.
    Aggregate(Aggregate, Option<Field>),
}

/// A function over the records of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in the language")]
pub enum Aggregate {
    Sum,
    Max,
    Min,
    Avg,
    Count,
}

impl Aggregate {
    const ALL: [(&'static str, Self); 5] =
        [("sum", Self::Sum), ("max", Self::Max), ("min", Self::Min), ("avg", Self::Avg), ("count", Self::Count)];
}

/// A field, reached through at most two lookups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// As written: `Email`, `Account_Name.Owner.email`, `What_Id->Leads.Email`.
    pub path: String,
}

/// Which records: a binary tree, as the vendor asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Both hold.
    And(Box<Condition>, Box<Condition>),
    /// One holds.
    Or(Box<Condition>, Box<Condition>),
    /// One comparison.
    Test(Field, Test),
}

/// What is asked of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// `= != < <= > >=`
    Compare(Comparison, Literal),
    /// `in (…)`; negated `not in (…)`
    In {
        /// `not`
        negated: bool,
        /// Never empty.
        values: Vec<Literal>,
    },
    /// `between … and …`
    Between(Literal, Literal),
    /// `like '…'`; negated `not like '…'`
    Like {
        /// `not`
        negated: bool,
        /// With `%` for any text.
        pattern: String,
    },
    /// `is null`; negated `is not null`
    Null {
        /// `not`
        negated: bool,
    },
}

/// An operator between a field and a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in the language")]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// In single quotes; unescaped here.
    Text(String),
    /// As written, since ids pass what floats can hold.
    Number(String),
    /// `true` or `false`
    Boolean(bool),
}

/// One field of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Field or alias.
    pub field: Field,
    /// `desc`
    pub descending: bool,
}

impl Query {
    /// Every field that the statement names; an alias stands for the field behind it.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldUse<'_>> {
        let mut uses = Vec::new();
        for column in &self.select {
            uses.extend(column.expression.field().map(|field| FieldUse { field: &field.path, role: Role::Shown }));
        }
        self.condition.visit(&mut |field, _| uses.push(FieldUse { field: &field.path, role: Role::Tested }));
        for field in &self.group_by {
            uses.extend(self.behind(field).map(|field| FieldUse { field, role: Role::Grouped }));
        }
        for order in &self.order_by {
            uses.extend(self.behind(&order.field).map(|field| FieldUse { field, role: Role::Ordered }));
        }
        uses
    }

    /// The field that a name after `group by` or `order by` stands for. None for `count(*)`.
    fn behind<'a>(&'a self, field: &'a Field) -> Option<&'a str> {
        let named = |column: &&Column| column.alias.as_deref() == Some(&field.path);
        match self.select.iter().find(named) {
            Some(column) => column.expression.field().map(|field| field.path.as_str()),
            None => Some(&field.path),
        }
    }

    /// The module after `from`, and those that `What_Id->Module` names.
    #[must_use]
    pub fn modules(&self) -> Vec<&str> {
        let mut modules = vec![self.from.as_str()];
        let through = self.fields();
        let through = through.iter().filter_map(|used| used.field.split_once("->")?.1.split('.').next());
        for module in through {
            if !modules.contains(&module) {
                modules.push(module);
            }
        }
        modules
    }

    /// Every value that a field is compared with, with that field.
    #[must_use]
    pub fn comparisons(&self) -> Vec<(&str, &str)> {
        let mut found = Vec::new();
        self.condition.visit(&mut |field, test| {
            let values: Vec<&Literal> = match test {
                Test::Compare(_, value) => vec![value],
                Test::In { values, .. } => values.iter().collect(),
                Test::Between(low, high) => vec![low, high],
                Test::Like { .. } | Test::Null { .. } => Vec::new(),
            };
            found.extend(values.into_iter().filter_map(|value| match value {
                Literal::Text(text) => Some((field.path.as_str(), text.as_str())),
                Literal::Number(_) | Literal::Boolean(_) => None,
            }));
        });
        found
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Size {
        let mut conditions = 0;
        self.condition.visit(&mut |_, _| conditions += 1);
        Size { conditions, limit: self.limit, offset: self.offset }
    }
}

impl Expression {
    /// The field that it reads.
    #[must_use]
    pub const fn field(&self) -> Option<&Field> {
        match self {
            Self::Field(field) | Self::Aggregate(_, Some(field)) => Some(field),
            Self::Aggregate(_, None) => None,
        }
    }
}

impl Condition {
    /// Every comparison, from left to right.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Field, &'a Test)) {
        match self {
            Self::And(left, right) | Self::Or(left, right) => {
                left.visit(see);
                right.visit(see);
            }
            Self::Test(field, test) => see(field, test),
        }
    }

    const fn is_binary(&self) -> bool {
        !matches!(self, Self::Test(..))
    }
}
