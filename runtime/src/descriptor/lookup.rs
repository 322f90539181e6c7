//! How names become ids, and how an argument is filled in from an answer.

use super::ToolDescriptor;
use crate::arguments::Pattern;

/// A list that the vendor keeps, in which a name is found or of which one entry is taken.
#[derive(Debug)]
pub struct Lookup {
    /// What one entry is, in a word or two: `department`.
    pub noun: &'static str,
    /// The request, in the form of a tool that is in no list. Its result is the list, or one record.
    pub request: &'static ToolDescriptor,
    /// The argument of the request that narrows the list by a name; empty where it has none.
    pub search: &'static str,
    /// Pointers, inside an entry, to what it is called. Without any, nothing is compared: the first
    /// entry is taken.
    pub names: &'static [&'static str],
    /// Pointer, inside an entry, to what requests use.
    pub id: &'static str,
    /// Pointer, inside an entry, to a boolean: the entry to take where nothing is compared. Empty for the
    /// first one.
    pub prefer: &'static str,
    /// Pointers, inside an entry, to what sets it apart from others of the same name.
    pub tell: &'static [&'static str],
    /// What an id looks like; all else is a name.
    pub ids: Pattern,
    /// Who may list this resource may be told its entries.
    pub resource: &'static str,
}

/// One place in the arguments that a lookup serves.
#[derive(Debug)]
pub struct ArgumentLookup {
    /// The argument, and members inside it. Where an array stands on the way, each item is meant.
    pub at: &'static [&'static str],
    /// Where to look.
    pub lookup: &'static Lookup,
    /// What the request needs.
    pub within: &'static [Within],
    /// What is made of the answer.
    pub purpose: Purpose,
    /// Values that are neither ids nor names; one that ends with `*` stands for all that begin alike.
    pub except: &'static [&'static str],
}

/// What is made of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A name that was given becomes an id.
    Name,
    /// An argument that was not given is filled in.
    Default,
}

/// One argument of a lookup's request.
#[derive(Debug)]
pub struct Within {
    /// Its name there.
    pub argument: &'static str,
    /// Where its value comes from.
    pub source: Source,
    /// Without it the request cannot be made.
    pub required: bool,
}

/// Where a value comes from.
#[derive(Debug)]
pub enum Source {
    /// The argument of this name of the call itself.
    Argument(&'static str),
    /// An entry of another list.
    Answer {
        /// Where to look.
        lookup: &'static Lookup,
        /// What that request needs.
        within: &'static [Within],
    },
}
