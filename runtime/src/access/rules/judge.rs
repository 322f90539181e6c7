//! What a call may not name: fields that are denied, and masked ones where they would be tested.

use serde_json::{Map, Value};

use super::names::Treatment;
use super::withheld::{named, naming, touches};
use super::{FieldRules, Scope};
use crate::arguments::text::quote_text;
use crate::arguments::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::{ArgumentDescriptor, FieldNaming, FieldPlace, Place, ToolDescriptor};
use crate::fields::ModuleFields;
use crate::grammar::coql::Expression;
use crate::grammar::{self, Parsed, Role};

/// Adds to `out` whatever the queries and lists of fields of a call name and may not. `fields`: what the organisation
/// tells of the module, less what is denied, where it could be asked; then a denied name is answered as one that nobody
/// has, and one that nobody has as a denied one.
pub(crate) fn judge_names(
    rules: &FieldRules,
    tool: &'static ToolDescriptor,
    arguments: &Arguments,
    fields: Option<&ModuleFields>,
    out: &mut Violations,
) {
    let scope = rules.of_call(tool, arguments);
    let mut judge = Judge { scope: &scope, naming: &tool.product.naming, fields, out };
    for (argument, value) in given(tool, arguments).filter(|_| !scope.is_empty()) {
        let at = At::Key(&At::Root, argument.name);
        if touches(argument, tool, judge.scope) > Treatment::Open {
            // The module that the call names has a rule for it.
            judge.out.push(ViolationCode::Field, &at, "is not there for this module: leave it out");
        } else if let Some(grammar) = argument.grammar {
            match value.as_str().map(|text| grammar::check(grammar, text)) {
                Some(Ok(parsed)) => judge.query(&parsed, &at),
                // The layers before have refused it already; this one lets nothing through that it cannot read.
                _ => judge.out.push(ViolationCode::Field, &at, "cannot be read, so that its fields cannot be judged"),
            }
        } else if let Some(least) = naming(tool.disclosure.shown, tool.disclosure.tested, argument.name) {
            judge.list(value, least, &at);
        }
    }
}

/// The same for what is written: members at any depth, labels turned into names already.
pub(crate) fn judge_members(
    rules: &FieldRules,
    tool: &'static ToolDescriptor,
    arguments: &Arguments,
    out: &mut Violations,
) {
    let scope = rules.of_call(tool, arguments);
    let mut judge = Judge { scope: &scope, naming: &tool.product.naming, fields: None, out };
    for (argument, value) in given(tool, arguments).filter(|_| !scope.is_empty()) {
        let names = argument.grammar.is_some()
            || naming(tool.disclosure.shown, tool.disclosure.tested, argument.name).is_some();
        if !names && matches!(argument.place, Place::Body | Place::Open | Place::Query) {
            // The members of an open object join the record's own.
            let own = argument.place == Place::Open || is_record(tool, argument);
            judge.members(value, own, &At::Key(&At::Root, argument.name));
        }
    }
}

fn given<'a>(
    tool: &'static ToolDescriptor,
    arguments: &'a Arguments,
) -> impl Iterator<Item = (&'static ArgumentDescriptor, &'a Value)> {
    let given = tool.arguments.iter().filter_map(|argument| Some((argument, arguments.get(argument.name)?)));
    given.filter(|(_, value)| !value.is_null())
}

struct Judge<'a> {
    scope: &'a Scope,
    naming: &'a FieldNaming,
    fields: Option<&'a ModuleFields>,
    out: &'a mut Violations,
}

impl Judge<'_> {
    fn list(&mut self, value: &Value, least: Treatment, at: &At) {
        match value {
            Value::String(text) => self.names(text, least, at),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.names(item.as_str().unwrap_or_default(), least, &At::Index(at, index));
                }
            }
            _ => {}
        }
    }

    /// An argument that names fields.
    fn names(&mut self, text: &str, least: Treatment, at: &At) {
        let found = named(self.scope, text);
        if found >= least {
            self.refuse(text, found, at);
        } else {
            for name in text.split(',').map(|name| name.trim().trim_start_matches(['-', '+'])) {
                self.known(name, at);
            }
        }
    }

    fn query(&mut self, parsed: &Parsed, at: &At) {
        let mut told: Vec<(&str, bool)> = Vec::new();
        for used in parsed.fields() {
            let found = self.scope.of_path(used.field);
            let refused = found == Treatment::Denied || found == Treatment::Masked && used.role != Role::Shown;
            // A field that may come back may not be compared for that.
            if told.contains(&(used.field, refused)) {
                continue;
            }
            told.push((used.field, refused));
            if refused {
                self.refuse(used.field, found, at);
            } else {
                self.known(used.field, at);
            }
        }
        let Parsed::Coql(query) = parsed else { return };
        for column in &query.select {
            // Under another name nothing would be masked, and what is calculated tells of what it is calculated from.
            let Some(field) = column.expression.field() else { continue };
            let is_plain = matches!(column.expression, Expression::Field(_)) && column.alias.is_none();
            let found = self.scope.of_path(&field.path);
            if found == Treatment::Masked && !is_plain {
                self.refuse(&field.path, found, at);
            }
        }
        for alias in query.select.iter().filter_map(|column| column.alias.as_deref()) {
            let found = self.scope.of_path(alias);
            if found > Treatment::Open {
                self.refuse(alias, found, at);
            }
        }
    }

    /// The members of what is written, at any depth.
    fn members(&mut self, value: &Value, own: bool, at: &At) {
        match value {
            Value::Object(members) => {
                self.about(members, at);
                for (name, member) in members {
                    let found = if own { self.scope.of_path(name) } else { self.scope.inside.of(name) };
                    let at = At::Key(at, name);
                    if found > Treatment::Open {
                        self.refuse(name, found, &at);
                    } else {
                        self.members(member, false, &at);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.members(item, own, &At::Index(at, index));
                }
            }
            _ => {}
        }
    }

    /// An object that names the field which it gives a value of.
    fn about(&mut self, members: &Map<String, Value>, at: &At) {
        for member in self.naming.members {
            let Some(name) = members.get(*member).and_then(Value::as_str) else { continue };
            let found = self.scope.inside.of(name).max(self.scope.own.of(name));
            if found > Treatment::Open {
                self.refuse(name, found, &At::Key(at, member));
            }
        }
    }

    /// Refuses a field that the organisation does not have, in the words for one that is denied.
    fn known(&mut self, path: &str, at: &At) {
        if let Some(fields) = self.fields
            && let Some(fault) = fields.unknown(path)
        {
            self.out.push(ViolationCode::Field, at, fault);
        }
    }

    fn refuse(&mut self, path: &str, found: Treatment, at: &At) {
        let fault = match (found, self.fields.and_then(|fields| fields.unknown(path))) {
            (Treatment::Masked, _) => format!(
                "names {}, whose values are not shown here: it can be asked for, and not be compared, ordered or grouped \
                 by, calculated with, renamed or written",
                quote_text(path)
            ),
            (_, Some(unknown)) => unknown,
            (_, None) => format!("names {}, which is no field that this server has", quote_text(path)),
        };
        self.out.push(ViolationCode::Field, at, fault);
    }
}

/// Whether an argument is the record that is written, or an array of records.
fn is_record(tool: &ToolDescriptor, argument: &ArgumentDescriptor) -> bool {
    argument.place == Place::Body
        && tool.fields.iter().any(|names| match names.place {
            FieldPlace::Record { at, .. } => at == argument.wire,
            FieldPlace::Query(_) => false,
        })
}
