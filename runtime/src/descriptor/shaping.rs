//! What lies between a model's words and the vendor's, as data: both ways.

use super::Literal;
use crate::arguments::Pattern;

/// Words of the model for values of the vendor.
#[derive(Debug)]
pub struct ValueMap {
    /// Name of the argument; where its value is a list, every item is meant.
    pub argument: &'static str,
    /// What the model says, and what is sent.
    pub pairs: &'static [(&'static str, Literal)],
}

/// Something that a caller may try, and what to do instead.
#[derive(Debug)]
pub struct Refusal {
    /// Name of an argument, also of one that the tool does not have.
    pub argument: &'static str,
    /// Only these values; empty for any value. Where a list is given, its items are meant.
    pub values: &'static [Literal],
    /// Only texts in which this occurs.
    pub pattern: Option<&'static Pattern>,
    /// Only where these other arguments have these values.
    pub when: &'static [(&'static str, Literal)],
    /// The whole message: what is refused, why, and what does it.
    pub say: &'static str,
}

/// A member that is added to each record of a result.
#[derive(Debug)]
pub struct Computed {
    /// Its name.
    pub name: &'static str,
    /// How it comes about.
    pub form: Compute,
}

/// The closed set of ways to compute a member. Pointers lead into the record as it came; what is
/// not there is null.
#[derive(Debug)]
pub enum Compute {
    /// The same value.
    Copy(&'static str),
    /// A number that the vendor writes as text.
    Number(&'static str),
    /// Whole days from a date to today.
    DaysSince(&'static str),
    /// Whole days from today to a date.
    DaysUntil(&'static str),
    /// Whether a date has passed, unless one of these members has this value.
    Past {
        /// Pointer to the date.
        date: &'static str,
        /// Pointer and value.
        unless: &'static [(&'static str, Literal)],
    },
    /// Whether one of these members has this value.
    Is(&'static [(&'static str, Literal)]),
}

/// Which records of an answer are passed on. All filters must hold.
#[derive(Debug)]
pub struct Filter {
    /// The argument that steers it; empty for one that always holds. A filter whose argument is not given,
    /// and has no default, says nothing.
    pub argument: &'static str,
    /// What the argument is where it is not given.
    pub default: Option<Literal>,
    /// The filter holds only where the argument is this.
    pub when: Option<Literal>,
    /// Pointer into the record, computed members included.
    pub member: &'static str,
    /// What is asked of the member.
    pub test: FilterTest,
}

/// What a filter asks of a member.
#[derive(Debug, Clone, Copy)]
pub enum FilterTest {
    /// It is this.
    Equals(Literal),
    /// It is not this, or not there.
    Differs(Literal),
    /// The argument's text occurs in it, letter case ignored.
    Contains,
    /// It is the argument's text, letter case ignored.
    Same,
}
