//! The modules of the demo organisation and their fields, as its metadata would tell them.

mod activities;
mod leads;
mod notes;
mod others;
mod picklists;
mod sales;

pub(crate) use picklists::PIPELINES;

/// A field's type, with what the type needs to check a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The record's id.
    Id,
    /// One line, with the most characters it takes.
    Text(usize),
    /// Several lines, with the most characters it takes. Queries cannot test it.
    Textarea(usize),
    Email,
    Phone,
    Website,
    Picklist(&'static [&'static str]),
    Multipicklist(&'static [&'static str]),
    Date,
    DateTime,
    Currency,
    Integer,
    Boolean,
    /// A record of one module.
    Lookup(&'static str),
    /// A user.
    User,
    /// A record of any module, told by `$se_module`.
    AnyRecord,
    /// The record that a note belongs to.
    Parent,
    /// An array of objects that is kept as it comes.
    Objects,
    /// An object that is kept as it comes.
    Object,
}

impl Kind {
    /// `data_type` in field metadata.
    pub(crate) fn data_type(self) -> &'static str {
        match self {
            Self::Id => "bigint",
            Self::Text(_) => "text",
            Self::Textarea(_) => "textarea",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Picklist(_) => "picklist",
            Self::Multipicklist(_) => "multiselectpicklist",
            Self::Date => "date",
            Self::DateTime => "datetime",
            Self::Currency => "currency",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Lookup(_) | Self::AnyRecord | Self::Parent => "lookup",
            Self::User => "ownerlookup",
            Self::Objects => "subform",
            Self::Object => "ALARM",
        }
    }

    /// `json_type` in field metadata.
    pub(crate) fn json_type(self) -> &'static str {
        match self {
            Self::Currency => "double",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Lookup(_) | Self::AnyRecord | Self::Parent | Self::User | Self::Object => "jsonobject",
            Self::Multipicklist(_) | Self::Objects => "jsonarray",
            _ => "string",
        }
    }

    /// The most characters of a value.
    pub(crate) fn length(self) -> usize {
        match self {
            Self::Text(length) | Self::Textarea(length) => length,
            Self::Email => 100,
            Self::Phone => 30,
            Self::Website => 450,
            Self::Date | Self::Id => 20,
            Self::Currency => 16,
            Self::Integer => 9,
            Self::Boolean => 5,
            _ => 120,
        }
    }
}

/// A field of a module.
#[expect(clippy::struct_excessive_bools, reason = "the flags of field metadata, each independent of the others")]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) api_name: &'static str,
    pub(crate) label: &'static str,
    pub(crate) kind: Kind,
    pub(crate) mandatory: bool,
    pub(crate) read_only: bool,
    pub(crate) unique: bool,
    pub(crate) custom: bool,
}

impl Field {
    const fn new(api_name: &'static str, label: &'static str, kind: Kind) -> Self {
        Self { api_name, label, kind, mandatory: false, read_only: false, unique: false, custom: false }
    }

    const fn mandatory(mut self) -> Self {
        self.mandatory = true;
        self
    }

    const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    const fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    const fn custom(mut self) -> Self {
        self.custom = true;
        self
    }
}

/// A list of records that belong to another record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RelatedList {
    /// The list's API name, last segment of its path.
    pub(crate) api_name: &'static str,
    /// The module whose records it lists.
    pub(crate) module: &'static str,
    /// The field of that module that points at the owner of the list.
    pub(crate) by: &'static str,
}

/// A module of the organisation.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) api_name: &'static str,
    pub(crate) singular: &'static str,
    /// The field whose value names a record in lookups.
    pub(crate) name_field: &'static str,
    pub(crate) fields: &'static [Field],
    /// Fields that upsert compares when the request names none.
    pub(crate) duplicate_check: &'static [&'static str],
    pub(crate) related: &'static [RelatedList],
}

/// Fields that every module has.
pub(crate) static SYSTEM: &[Field] = &[
    Field::new("id", "Record Id", Kind::Id).read_only(),
    Field::new("Owner", "Owner", Kind::User),
    Field::new("Created_By", "Created By", Kind::User).read_only(),
    Field::new("Created_Time", "Created Time", Kind::DateTime).read_only(),
    Field::new("Modified_By", "Modified By", Kind::User).read_only(),
    Field::new("Modified_Time", "Modified Time", Kind::DateTime).read_only(),
    Field::new("Last_Activity_Time", "Last Activity Time", Kind::DateTime).read_only(),
    Field::new("Tag", "Tag", Kind::Objects).read_only(),
];

/// What a query can reach of a user through an owner field. Users are no module of records.
pub(crate) static USER_FIELDS: &[Field] = &[
    Field::new("id", "User Id", Kind::Id),
    Field::new("first_name", "First Name", Kind::Text(100)),
    Field::new("last_name", "Last Name", Kind::Text(100)),
    Field::new("full_name", "Full Name", Kind::Text(200)),
    Field::new("email", "Email", Kind::Email),
    Field::new("status", "Status", Kind::Text(20)),
];

/// All modules, in the order of the organisation's tabs.
pub(crate) static MODULES: &[&Module] = &[
    &leads::LEADS,
    &sales::CONTACTS,
    &sales::ACCOUNTS,
    &sales::DEALS,
    &activities::TASKS,
    &activities::EVENTS,
    &activities::CALLS,
    &others::CAMPAIGNS,
    &others::VENDORS,
    &notes::NOTES,
];

/// The module of an API name.
pub(crate) fn module(api_name: &str) -> Option<&'static Module> {
    MODULES.iter().copied().find(|module| module.api_name == api_name)
}

impl Module {
    /// The field of an API name, the module's own or one that all have.
    pub(crate) fn field(&self, api_name: &str) -> Option<&'static Field> {
        self.fields.iter().chain(SYSTEM).find(|field| field.api_name == api_name)
    }

    /// All fields: those that every module has, then its own.
    pub(crate) fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        SYSTEM.iter().chain(self.fields)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_references_exist() {
        for module in MODULES {
            let names: BTreeSet<&str> = module.all_fields().map(|field| field.api_name).collect();
            assert_eq!(names.len(), module.all_fields().count(), "{}", module.api_name);
            assert!(module.field(module.name_field).is_some(), "{}", module.api_name);
            for field in module.fields {
                if let Kind::Lookup(target) = field.kind {
                    assert!(super::module(target).is_some(), "{}.{}", module.api_name, field.api_name);
                }
            }
            for list in module.related {
                let target = super::module(list.module).expect(list.module);
                assert!(target.field(list.by).is_some(), "{}.{}", module.api_name, list.api_name);
            }
            assert!(module.duplicate_check.iter().all(|name| module.field(name).is_some()));
        }
    }
}
