//! What an organisation tells of one module's fields, reduced to what names are checked with.

use serde_json::Value;

use super::candidates;
use crate::arguments::text::quote_text;
use crate::descriptor::FieldMetadata;

/// The fields of one module.
#[derive(Debug)]
pub(crate) struct ModuleFields {
    /// As requests name it.
    pub(super) module: String,
    pub(super) list: Vec<Field>,
    unlisted: &'static [&'static str],
}

/// One field.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// What requests call it.
    pub(super) name: String,
    /// What people call it.
    pub(super) label: String,
    pub(super) read_only: bool,
    /// The values of a picklist; empty where any value may stand.
    pub(super) choices: Vec<Choice>,
}

/// One value of a picklist.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What requests use.
    pub(super) value: String,
    /// What people see.
    pub(super) display: String,
}

/// What a name stands for.
pub(super) enum Meaning<'a> {
    /// A field, by the name that requests use.
    Name(&'a Field),
    /// The only field that people call so.
    Label(&'a Field),
    /// Several fields that people call so.
    Ambiguous(Vec<&'a Field>),
    /// No field, but something that a record may have.
    Unlisted,
    Unknown,
}

impl ModuleFields {
    /// Reads the list that a lookup gave; `None` where it holds no field.
    pub(crate) fn read(form: &FieldMetadata, module: &str, told: &Value) -> Option<Self> {
        let list: Vec<Field> = told.as_array()?.iter().filter_map(|field| read_field(form, field)).collect();
        (!list.is_empty()).then(|| Self { module: module.to_owned(), list, unlisted: form.unlisted })
    }

    /// The field that requests call so.
    pub(super) fn field(&self, name: &str) -> Option<&Field> {
        self.list.iter().find(|field| field.name == name)
    }

    /// As requests name it.
    pub(crate) fn module(&self) -> &str {
        &self.module
    }

    /// The same less the fields for which this holds.
    pub(crate) fn without(&self, gone: impl Fn(&str) -> bool) -> Self {
        let list = self.list.iter().filter(|field| !gone(&field.name));
        Self { module: self.module.clone(), list: list.cloned().collect(), unlisted: self.unlisted }
    }

    /// What is said of a name that a query uses and no field has. Behind a lookup lies another module: of a path only
    /// the first step is looked at.
    pub(crate) fn unknown(&self, path: &str) -> Option<String> {
        let name = path.split("->").next().and_then(|path| path.split('.').next()).unwrap_or_default();
        if name.is_empty() || matches!(self.meaning(name), Meaning::Name(_) | Meaning::Unlisted) {
            return None;
        }
        Some(format!(
            "names {}, which is no field of {} in this organisation; {}",
            quote_text(name),
            self.module,
            candidates::of_fields(self, name, |_| true)
        ))
    }

    /// Whether a name or value may stand although no list tells it.
    pub(super) fn is_unlisted(&self, name: &str) -> bool {
        let fits = |known: &str| known.strip_suffix('*').map_or(known == name, |head| name.starts_with(head));
        self.unlisted.iter().any(|known| fits(known))
    }

    pub(super) fn meaning(&self, name: &str) -> Meaning<'_> {
        if let Some(field) = self.field(name) {
            return Meaning::Name(field);
        }
        if self.is_unlisted(name) {
            return Meaning::Unlisted;
        }
        let mut called_so = self.list.iter().filter(|field| field.label == name.trim());
        match (called_so.next(), called_so.next()) {
            (Some(only), None) => Meaning::Label(only),
            (Some(first), Some(second)) => Meaning::Ambiguous([first, second].into_iter().chain(called_so).collect()),
            (None, _) => Meaning::Unknown,
        }
    }
}

fn read_field(form: &FieldMetadata, field: &Value) -> Option<Field> {
    let text = |pointer: &str| field.pointer(pointer).and_then(Value::as_str);
    let name = text(form.name).filter(|name| !name.is_empty())?;
    let is_choice =
        form.data_type.is_empty() || text(form.data_type).is_some_and(|data_type| form.choices.contains(&data_type));
    let values = field.pointer(form.values).and_then(Value::as_array).filter(|_| is_choice);
    Some(Field {
        name: name.to_owned(),
        label: text(form.label).unwrap_or(name).trim().to_owned(),
        read_only: !form.read_only.is_empty() && field.pointer(form.read_only) == Some(&Value::Bool(true)),
        choices: values.into_iter().flatten().filter_map(|value| read_choice(form, value)).collect(),
    })
}

fn read_choice(form: &FieldMetadata, value: &Value) -> Option<Choice> {
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let actual = text(form.value)?;
    Some(Choice { value: actual.to_owned(), display: text(form.display).unwrap_or(actual).to_owned() })
}
