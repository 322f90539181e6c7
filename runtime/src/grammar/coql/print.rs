//! The plainest spelling of a statement.

use std::fmt::{self, Display, Formatter};

use super::{Aggregate, Column, Comparison, Condition, Expression, Field, Literal, Order, Query, Test};

fn join<T: Display>(out: &mut Formatter<'_>, items: &[T]) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.write_str(", ")?;
        }
        item.fmt(out)?;
    }
    Ok(())
}

fn quoted(out: &mut Formatter<'_>, text: &str) -> fmt::Result {
    write!(out, "'{}'", text.replace('\'', "''"))
}

impl Display for Query {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("select ")?;
        join(out, &self.select)?;
        write!(out, " from {} where {}", self.from, self.condition)?;
        if !self.group_by.is_empty() {
            out.write_str(" group by ")?;
            join(out, &self.group_by)?;
        }
        if !self.order_by.is_empty() {
            out.write_str(" order by ")?;
            join(out, &self.order_by)?;
        }
        if let Some(limit) = self.limit {
            write!(out, " limit {limit}")?;
        }
        if self.offset > 0 {
            write!(out, " offset {}", self.offset)?;
        }
        Ok(())
    }
}

impl Display for Column {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.expression.fmt(out)?;
        self.alias.as_ref().map_or(Ok(()), |alias| write!(out, " as {alias}"))
    }
}

impl Display for Expression {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => field.fmt(out),
            Self::Aggregate(aggregate, Some(field)) => write!(out, "{aggregate}({field})"),
            Self::Aggregate(aggregate, None) => write!(out, "{aggregate}(*)"),
        }
    }
}

impl Display for Aggregate {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Sum => "sum",
            Self::Max => "max",
            Self::Min => "min",
            Self::Avg => "avg",
            Self::Count => "count",
        })
    }
}

impl Display for Field {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if self.path.contains("->") { write!(out, "'{}'", self.path) } else { out.write_str(&self.path) }
    }
}

impl Display for Condition {
    /// More than two comparisons stand in parentheses pair by pair.
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test(field, test) => write!(out, "{field} {test}"),
            Self::And(left, right) | Self::Or(left, right) => {
                let word = if matches!(self, Self::And(..)) { "and" } else { "or" };
                if left.is_binary() || right.is_binary() {
                    out.write_str("(")?;
                    left.inner(out)?;
                    write!(out, " {word} ")?;
                    right.inner(out)?;
                    out.write_str(")")
                } else {
                    write!(out, "{left} {word} {right}")
                }
            }
        }
    }
}

impl Condition {
    /// As part of a larger condition.
    fn inner(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            // A pair that holds a pair brings its own parentheses.
            Self::And(left, right) | Self::Or(left, right) if !left.is_binary() && !right.is_binary() => {
                write!(out, "({self})")
            }
            _ => self.fmt(out),
        }
    }
}

impl Display for Test {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let not = |negated: &bool| if *negated { "not " } else { "" };
        match self {
            Self::Compare(comparison, value) => write!(out, "{comparison} {value}"),
            Self::In { negated, values } => {
                write!(out, "{}in (", not(negated))?;
                join(out, values)?;
                out.write_str(")")
            }
            Self::Between(low, high) => write!(out, "between {low} and {high}"),
            Self::Like { negated, pattern } => {
                write!(out, "{}like ", not(negated))?;
                quoted(out, pattern)
            }
            Self::Null { negated } => write!(out, "is {}null", not(negated)),
        }
    }
}

impl Display for Comparison {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        })
    }
}

impl Display for Literal {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => quoted(out, text),
            Self::Number(number) => out.write_str(number),
            Self::Boolean(value) => value.fmt(out),
        }
    }
}

impl Display for Order {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.field.fmt(out)?;
        out.write_str(if self.descending { " desc" } else { "" })
    }
}
