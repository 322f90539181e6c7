//! What tools tell of fields: what field rules go by.

/// How a product's calls and answers name fields, where a name does not stand as a member.
#[derive(Debug)]
pub struct FieldNaming {
    /// Endings that make an argument's name of a field's: an argument `total_above` tests the field `total`.
    pub suffixes: &'static [&'static str],
    /// Members of an object that name the field which the object is about.
    pub members: &'static [&'static str],
    /// Members of such an object that hold the field's value.
    pub values: &'static [&'static str],
}

impl FieldNaming {
    /// Names stand as members only.
    pub const NONE: Self = Self { suffixes: &[], members: &[], values: &[] };
}

/// What one tool tells of fields.
#[derive(Debug)]
pub struct Disclosure {
    /// The fields that the tool is known to reveal or test, in ascending order. An organisation may have more.
    pub fields: &'static [&'static str],
    /// Arguments whose values are names of fields, which come back.
    pub shown: &'static [&'static str],
    /// Arguments whose values are names of fields that order or group records.
    pub tested: &'static [&'static str],
    /// Arguments that test fields which they do not name.
    pub unnamed: &'static [&'static str],
    /// What becomes of the tool on a server with field rules that concern it.
    pub under_rules: UnderRules,
}

impl Disclosure {
    /// Nothing is known.
    pub const NONE: Self = Self { fields: &[], shown: &[], tested: &[], unnamed: &[], under_rules: UnderRules::Judged };
}

/// What becomes of a tool under field rules.
#[derive(Debug)]
pub enum UnderRules {
    /// It is hidden where its answer is opaque or an argument tests fields without naming them.
    Judged,
    /// Somebody has looked at it: it tells of no field that a rule could be about.
    Safe,
    /// It stays without these arguments.
    Without {
        /// Their names.
        arguments: &'static [&'static str],
        /// The tool's description then; empty for its own.
        description: &'static str,
    },
}
