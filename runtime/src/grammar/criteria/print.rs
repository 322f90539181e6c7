//! The plainest spelling of criteria.

use std::fmt::{self, Display, Formatter, Write as _};

use super::{Criteria, Operator, Test};

impl Display for Criteria {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let (word, parts) = match self {
            Self::Test(test) => return write!(out, "({test})"),
            Self::All(parts) => ("and", parts),
            Self::Any(parts) => ("or", parts),
        };
        out.write_char('(')?;
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                out.write_str(word)?;
            }
            part.fmt(out)?;
        }
        out.write_char(')')
    }
}

impl Display for Test {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:", self.field, self.operator)?;
        for (index, value) in self.values.iter().enumerate() {
            if index > 0 {
                out.write_char(',')?;
            }
            for character in value.chars() {
                if matches!(character, '(' | ')' | ',' | '\\') {
                    out.write_char('\\')?;
                }
                out.write_char(character)?;
            }
        }
        Ok(())
    }
}

impl Display for Operator {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(_, operator)| operator == self).map_or("", |(name, _)| name);
        out.write_str(name)
    }
}
