//! Whether a record is what a search looks for.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::{
    super::{
        error::Problem,
        scalar::Scalar,
        schema::{Field, Kind, Module},
        store::{self, Record, Store},
    },
    grammar::{Condition, Criteria, Operator},
};
use crate::clock::Clock;

/// What a search looks for, checked against the module.
pub(super) enum Matcher {
    All(Vec<Matcher>),
    Any(Vec<Matcher>),
    Test(Test),
    /// An address, in lower case, in any of the module's email fields.
    Email(String),
    /// Digits of a number in any of its phone fields.
    Phone(String),
    /// Text, in lower case, at the beginning of a word of any of its text fields.
    Word(String),
}

/// A condition with its values in the field's type.
pub(super) struct Test {
    field: &'static Field,
    operator: Operator,
    values: Vec<Scalar>,
}

impl Matcher {
    /// Checks criteria against a module's fields.
    pub(super) fn of_criteria(module: &'static Module, criteria: &Criteria) -> Result<Self, Problem> {
        let each = |parts: &[Criteria]| {
            parts.iter().map(|part| Self::of_criteria(module, part)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match criteria {
            Criteria::All(parts) => Self::All(each(parts)?),
            Criteria::Any(parts) => Self::Any(each(parts)?),
            Criteria::Test(condition) => Self::Test(test(module, condition)?),
        })
    }

    /// Whether `record` is looked for.
    pub(super) fn matches(&self, module: &Module, record: &Record, store: &Store, clock: &Clock) -> bool {
        let values = |wanted: fn(Kind) -> bool| {
            let fields = module.fields.iter().filter(move |field| wanted(field.kind));
            fields.filter_map(|field| store::value(field, record, clock).as_str().map(str::to_lowercase))
        };
        match self {
            Self::All(parts) => parts.iter().all(|part| part.matches(module, record, store, clock)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(module, record, store, clock)),
            Self::Test(test) => test.matches(record, store, clock),
            Self::Email(email) => values(|kind| kind == Kind::Email).any(|value| value == *email),
            Self::Phone(digits) => values(|kind| kind == Kind::Phone).any(|value| {
                let own: String = value.chars().filter(char::is_ascii_digit).collect();
                own == *digits || (digits.len() >= 7 && own.ends_with(digits.as_str()))
            }),
            Self::Word(word) => values(is_words).any(|value| starts_a_word(&value, word)),
        }
    }
}

fn is_words(kind: Kind) -> bool {
    matches!(kind, Kind::Text(_) | Kind::Textarea(_) | Kind::Email | Kind::Phone | Kind::Website | Kind::Picklist(_))
}

/// Whether `word`, of one word or several, begins at the beginning of a word of `text`.
fn starts_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

fn test(module: &'static Module, condition: &Condition) -> Result<Test, Problem> {
    let Condition { field: name, operator, values } = condition;
    let invalid = |reason: &str| {
        let details = json!({"param_name": "criteria", "api_name": name, "reason": reason});
        Problem::new("INVALID_QUERY", "Invalid query formed", details)
    };
    let field = module.field(name).ok_or_else(|| invalid("the field is not available for search"))?;
    if !offered(field.kind, *operator) {
        return Err(invalid("the operator is not supported for the field"));
    }
    let values = values
        .iter()
        .map(|value| match field.kind {
            // A lookup may be named by its id or by its name. Of users only the id is known to work.
            Kind::Lookup(_) | Kind::AnyRecord => {
                Some(Scalar::literal(field.kind, value).unwrap_or_else(|| Scalar::Text(value.to_lowercase())))
            }
            kind => Scalar::literal(kind, value),
        })
        .collect::<Option<Vec<Scalar>>>()
        .ok_or_else(|| invalid("the value is not valid for the field's type"))?;
    Ok(Test { field, operator: *operator, values })
}

/// Whether a field of `kind` can be tested so.
fn offered(kind: Kind, operator: Operator) -> bool {
    use Operator::{Equals, In, NotEqual, StartsWith};
    match kind {
        Kind::Text(_) | Kind::Email | Kind::Phone | Kind::Website | Kind::Picklist(_) | Kind::Multipicklist(_) => {
            matches!(operator, Equals | NotEqual | StartsWith | In)
        }
        Kind::Lookup(_) | Kind::User | Kind::AnyRecord => matches!(operator, Equals | NotEqual | In),
        Kind::Boolean => matches!(operator, Equals | NotEqual),
        Kind::Date | Kind::DateTime | Kind::Currency | Kind::Integer | Kind::Id => operator != StartsWith,
        Kind::Textarea(_) | Kind::Parent | Kind::Objects | Kind::Object => false,
    }
}

impl Test {
    fn matches(&self, record: &Record, store: &Store, clock: &Clock) -> bool {
        let stored = store::value(self.field, record, clock);
        let own = Scalar::of(self.field.kind, &stored);
        // Absent values cannot be searched: nothing is true of them, not even that they differ.
        if own == Scalar::Null {
            return false;
        }
        let equals = |value: &Scalar| own.equals(value) || self.named(value, record, store, clock);
        let order = |index: usize| own.compare(&self.values[index]);
        match self.operator {
            Operator::Equals | Operator::In => self.values.iter().any(equals),
            Operator::NotEqual => !equals(&self.values[0]),
            Operator::StartsWith => match (&own, &self.values[0]) {
                (Scalar::Text(text), Scalar::Text(start)) => text.starts_with(start.as_str()),
                (Scalar::Texts(texts), Scalar::Text(start)) => {
                    texts.iter().any(|text| text.starts_with(start.as_str()))
                }
                _ => false,
            },
            Operator::GreaterThan => order(0) == Some(Ordering::Greater),
            Operator::LessThan => order(0) == Some(Ordering::Less),
            Operator::GreaterEqual => order(0).is_some_and(Ordering::is_ge),
            Operator::LessEqual => order(0).is_some_and(Ordering::is_le),
            Operator::Between => order(0).is_some_and(Ordering::is_ge) && order(1).is_some_and(Ordering::is_le),
        }
    }

    /// Whether a lookup's record is called so.
    fn named(&self, value: &Scalar, record: &Record, store: &Store, clock: &Clock) -> bool {
        let Scalar::Text(wanted) = value else { return false };
        if !matches!(self.field.kind, Kind::Lookup(_) | Kind::AnyRecord) {
            return false;
        }
        let shown: Value = store.shown(self.field, record, clock);
        shown["name"].as_str().is_some_and(|name| name.to_lowercase() == *wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::starts_a_word;

    #[test]
    fn words_are_found_at_their_beginning() {
        assert!(starts_a_word("techcorp solutions", "solut"));
        assert!(starts_a_word("techcorp solutions", "techcorp sol"));
        assert!(!starts_a_word("techcorp solutions", "corp"));
        assert!(starts_a_word("ana.lee@acme.example", "acme"));
    }
}
