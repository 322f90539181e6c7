//! The criteria of a search: `((Last_Name:equals:Burns)and(Lead_Source:starts_with:Web))`.
//!
//! Conditions stand in parentheses and are joined by `and` and `or`; `and` binds closer. In values the characters
//! `(`, `)`, `,` and `\` are escaped by a backslash.

/// A parsed criteria text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Criteria {
    Test(Condition),
    All(Vec<Criteria>),
    Any(Vec<Criteria>),
}

/// One condition; values are unescaped, several for `in` and `between`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Condition {
    pub(super) field: String,
    pub(super) operator: Operator,
    pub(super) values: Vec<String>,
}

/// What a condition asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
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
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "equals" => Self::Equals,
            "not_equal" => Self::NotEqual,
            "starts_with" => Self::StartsWith,
            "in" => Self::In,
            "between" => Self::Between,
            "greater_than" => Self::GreaterThan,
            "less_than" => Self::LessThan,
            "greater_equal" => Self::GreaterEqual,
            "less_equal" => Self::LessEqual,
            _ => return None,
        })
    }
}

/// Why a text is no criteria, in the words of the answer's `reason`.
pub(super) type Reason = String;

/// Parses a criteria text.
pub(super) fn parse(text: &str) -> Result<Criteria, Reason> {
    let mut parser = Parser { rest: text.trim() };
    let criteria = parser.any()?;
    if parser.rest.is_empty() { Ok(criteria) } else { Err(parser.unexpected("and, or, or the end")) }
}

impl Criteria {
    /// How many conditions there are.
    pub(super) fn conditions(&self) -> usize {
        match self {
            Self::Test(_) => 1,
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::conditions).sum(),
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn any(&mut self) -> Result<Criteria, Reason> {
        let mut parts = vec![self.all()?];
        while self.word("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Criteria::Any(parts) })
    }

    fn all(&mut self) -> Result<Criteria, Reason> {
        let mut parts = vec![self.group()?];
        while self.word("and") {
            parts.push(self.group()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Criteria::All(parts) })
    }

    fn group(&mut self) -> Result<Criteria, Reason> {
        self.skip();
        let Some(rest) = self.rest.strip_prefix('(') else { return Err(self.unexpected("an opening parenthesis")) };
        self.rest = rest.trim_start();
        let inner = if self.rest.starts_with('(') { self.any()? } else { Criteria::Test(self.condition()?) };
        self.skip();
        let Some(rest) = self.rest.strip_prefix(')') else { return Err(self.unexpected("a closing parenthesis")) };
        self.rest = rest;
        self.skip();
        Ok(inner)
    }

    fn condition(&mut self) -> Result<Condition, Reason> {
        let field = self.until_colon("a field name")?.trim().to_owned();
        let name_like = |c: char| c.is_ascii_alphanumeric() || "_.$".contains(c);
        if field.is_empty() || !field.chars().all(name_like) {
            return Err(format!("{field:?} is no field name"));
        }
        let operator = self.until_colon("an operator")?.trim().to_owned();
        let operator = Operator::named(&operator).ok_or_else(|| format!("{operator:?} is no operator"))?;
        let values = self.values()?;
        let fits = match operator {
            Operator::In => !values.is_empty(),
            Operator::Between => values.len() == 2,
            _ => values.len() == 1,
        };
        if !fits || values.iter().any(String::is_empty) {
            return Err(format!("{field} has {} values, which is wrong for its operator", values.len()));
        }
        Ok(Condition { field, operator, values })
    }

    fn until_colon(&mut self, what: &str) -> Result<String, Reason> {
        let end = self.rest.find([':', '(', ')']).filter(|end| self.rest[*end..].starts_with(':'));
        let end = end.ok_or_else(|| self.unexpected(what))?;
        let found = self.rest[..end].to_owned();
        self.rest = &self.rest[end + 1..];
        Ok(found)
    }

    /// Values up to the condition's closing parenthesis, split at commas that are not escaped.
    fn values(&mut self) -> Result<Vec<String>, Reason> {
        let mut values = vec![String::new()];
        let mut characters = self.rest.char_indices();
        while let Some((index, character)) = characters.next() {
            match character {
                '\\' => match characters.next() {
                    Some((_, escaped)) => push(&mut values, escaped),
                    None => return Err("the text ends in a backslash".to_owned()),
                },
                ',' => values.push(String::new()),
                '(' => return Err("a parenthesis in a value must be escaped".to_owned()),
                ')' => {
                    self.rest = &self.rest[index..];
                    return Ok(values.into_iter().map(|value| value.trim().to_owned()).collect());
                }
                other => push(&mut values, other),
            }
        }
        Err("a closing parenthesis is missing".to_owned())
    }

    /// Takes a word, whatever its case, when a group follows it.
    fn word(&mut self, word: &str) -> bool {
        self.skip();
        let Some(head) = self.rest.get(..word.len()) else { return false };
        let follows = self.rest[head.len()..].trim_start().starts_with('(');
        if head.eq_ignore_ascii_case(word) && follows {
            self.rest = self.rest[word.len()..].trim_start();
            return true;
        }
        false
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn unexpected(&self, expected: &str) -> Reason {
        let near: String = self.rest.chars().take(20).collect();
        format!("expected {expected} near {near:?}")
    }
}

fn push(values: &mut [String], character: char) {
    if let Some(value) = values.last_mut() {
        value.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(field: &str, operator: Operator, values: &[&str]) -> Criteria {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Criteria::Test(Condition { field: field.to_owned(), operator, values })
    }

    #[test]
    fn one_condition_in_parentheses() {
        assert_eq!(parse("(Last_Name:equals:Burns)"), Ok(test("Last_Name", Operator::Equals, &["Burns"])));
        assert_eq!(parse("((Last_Name:equals:Burns))"), Ok(test("Last_Name", Operator::Equals, &["Burns"])));
    }

    #[test]
    fn and_binds_closer_than_or() {
        let a = || test("A", Operator::Equals, &["1"]);
        let parsed = parse("((A:equals:1)or(A:equals:1) AND (A:equals:1))");
        assert_eq!(parsed, Ok(Criteria::Any(vec![a(), Criteria::All(vec![a(), a()])])));
    }

    #[test]
    fn escapes_keep_special_characters_in_values() {
        let parsed = parse(r"(Company:in:Burns\, B \(Ltd\),A\\B)");
        assert_eq!(parsed, Ok(test("Company", Operator::In, &["Burns, B (Ltd)", r"A\B"])));
    }

    #[test]
    fn values_may_hold_colons() {
        let parsed = parse("(Created_Time:between:2026-01-01T00:00:00+00:00,2026-01-02T00:00:00+00:00)");
        let values = ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"];
        assert_eq!(parsed, Ok(test("Created_Time", Operator::Between, &values)));
    }

    #[test]
    fn what_is_no_criteria_is_refused() {
        for text in [
            "",
            "Lead_Source:equals:Webinar",
            "Lead_Source:equals:Webinar and Company:equals:TechCorp",
            "(Lead_Source:equals:Webinar",
            "(Lead_Source:equals:Webinar))",
            "(Lead_Source:is:Webinar)",
            "(Lead_Source:contains:Web)",
            "(Lead_Source:equals:)",
            "(Lead_Source:equals:a,b)",
            "(Amount:between:1)",
            "(Amount:between:1,2,3)",
            "(Company:equals:A (B))",
            "((A:equals:1)and)",
            "((A:equals:1)(B:equals:2))",
            "(Company:equals:A\\",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
