//! Before a record is written: are its fields those of the organisation?
//!
//! Where the organisation's fields cannot be read, names that the caller made are refused, because
//! they could be lost without a word; names that the description knows go on, and the result says
//! that nothing was checked.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::prepared::{Prepared, refused};
use super::{Service, Sight};
use crate::access::{Treatment, judge_members, judge_names};
use crate::arguments::{Arguments, Violations};
use crate::descriptor::{ArgumentDescriptor, FieldMetadata, FieldPlace, ModuleName, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::fields::{self, ModuleFields, Named};
use crate::grammar;
use crate::request::Segment;

impl Service {
    /// The request with every name as the organisation spells it, and what could not be checked.
    pub(super) async fn with_right_names<'a>(
        &'a self,
        sight: &Sight,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let rules = sight.rules().filter(|_| sight.scope(prepared.tool, &prepared.arguments).is_some());
        let mut faults = Violations::new();
        if let Some(rules) = rules {
            let told = self.fields_of_call(sight, &prepared).await;
            judge_names(rules, prepared.tool, &prepared.arguments, told.as_deref(), &mut faults);
        }
        let (right, note) = match &prepared.tool.product.fields {
            Some(form) if !prepared.tool.fields.is_empty() => {
                self.right_names(sight, form, &prepared, rules.is_some(), &mut faults).await?
            }
            _ => (prepared.arguments.clone(), None),
        };
        if let Some(rules) = rules.filter(|_| faults.is_empty()) {
            judge_members(rules, prepared.tool, &right, &mut faults);
        }
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }

    /// The arguments with every name as the organisation spells it. `judged`: queries are judged already.
    async fn right_names(
        &self,
        sight: &Sight,
        form: &'static FieldMetadata,
        prepared: &Prepared<'_>,
        judged: bool,
        faults: &mut Violations,
    ) -> Result<(Arguments, Option<String>), CallError> {
        let mut note = None;
        let mut right = prepared.arguments.clone();
        for (place, module) in places(prepared) {
            let FieldPlace::Record { at, known } = place else {
                if !judged {
                    self.check_query(place, &module, prepared, faults);
                }
                continue;
            };
            let named = fields::named(prepared.tool, at, known, &right);
            if named == Named::Nothing {
                continue;
            }
            let product = form.lookup.name;
            let clock = &*self.clock;
            match Box::pin(self.fields.get(product, &module, clock, self.ask_fields(form, &module))).await {
                Ok(told) => {
                    let told = seen(sight, prepared.tool, told);
                    let mut found = Violations::new();
                    let mut checked = fields::check(&told, prepared.tool, at, &right, &mut found);
                    if !found.is_empty()
                        && let Some(newer) =
                            Box::pin(self.fields.newer(product, &module, clock, self.ask_fields(form, &module))).await
                    {
                        let newer = seen(sight, prepared.tool, newer);
                        found = Violations::new();
                        checked = fields::check(&newer, prepared.tool, at, &right, &mut found);
                    }
                    faults.extend(found);
                    right = checked;
                }
                Err(error) if named == Named::Freely => return Err(unreadable(error, form, &module)),
                Err(error) => note = Some(unchecked(&error, &module)),
            }
        }
        Ok((right, note))
    }

    /// The fields of the module that a call is about, less what is not there, if they can be read: so that a name that is
    /// ruled out and one that nobody has get the same answer.
    async fn fields_of_call(&self, sight: &Sight, prepared: &Prepared<'_>) -> Option<Arc<ModuleFields>> {
        let form = prepared.tool.product.fields.as_ref()?;
        let module = self.module_of_call(prepared)?;
        let product = form.lookup.name;
        let told =
            Box::pin(self.fields.get(product, &module, &*self.clock, self.ask_fields(form, &module))).await.ok()?;
        Some(seen(sight, prepared.tool, told))
    }

    /// The module whose fields a call names, where that is certain.
    fn module_of_call(&self, prepared: &Prepared<'_>) -> Option<String> {
        let (tool, arguments) = (prepared.tool, &prepared.arguments);
        for argument in tool.arguments {
            let text = arguments.get(argument.name).and_then(Value::as_str);
            let (Some(grammar), Some(text)) = (argument.grammar, text) else { continue };
            let parsed = grammar::check(grammar, text).ok()?;
            if let Some(module) = parsed.modules().first() {
                return Some((*module).to_owned());
            }
        }
        if let Some((_, module)) = places(prepared).into_iter().next() {
            return Some(module);
        }
        let names_fields = |argument: &&ArgumentDescriptor| {
            let disclosure = &tool.disclosure;
            let named = disclosure.shown.iter().chain(disclosure.tested).any(|name| *name == argument.name);
            named && arguments.get(argument.name).is_some()
        };
        tool.arguments.iter().find(names_fields)?;
        let known: Vec<&str> = self
            .registry
            .tools
            .iter()
            .flat_map(|tool| tool.fields)
            .filter_map(|names| match names.module {
                ModuleName::Constant(module) => Some(module),
                ModuleName::Argument(_) => None,
            })
            .collect();
        let mut fixed = tool.steps.iter().flat_map(|step| step.template.segments).filter_map(|segment| match segment {
            Segment::Fixed(text) if known.contains(text) => Some((*text).to_owned()),
            _ => None,
        });
        fixed.next_back()
    }

    /// The same with what is known already: nothing is sent.
    pub(super) fn with_known_names<'a>(
        &'a self,
        sight: &Sight,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let rules = sight.rules().filter(|_| sight.scope(prepared.tool, &prepared.arguments).is_some());
        let mut note = None;
        let mut right = prepared.arguments.clone();
        let mut faults = Violations::new();
        if let Some(rules) = rules {
            judge_names(rules, prepared.tool, &prepared.arguments, None, &mut faults);
        }
        for (place, module) in places(&prepared) {
            let Some(form) = &prepared.tool.product.fields else { break };
            let FieldPlace::Record { at, known } = place else {
                if rules.is_none() {
                    self.check_query(place, &module, &prepared, &mut faults);
                }
                continue;
            };
            if fields::named(prepared.tool, at, known, &right) == Named::Nothing {
                continue;
            }
            if let Some(told) = self.fields.at_hand(form.lookup.name, &module, &*self.clock) {
                let told = seen(sight, prepared.tool, told);
                right = fields::check(&told, prepared.tool, at, &right, &mut faults);
            } else {
                let lookup = self.prepare(form.lookup, module_argument(&module))?;
                note = Some(format!(
                    "Field names and picklist values are not checked here: the call first reads the fields of {module} \
                     with {} {}, unless it has done so lately.",
                    lookup.request.method.as_str(),
                    lookup.uri
                ));
            }
        }
        if let Some(rules) = rules.filter(|_| faults.is_empty()) {
            judge_members(rules, prepared.tool, &right, &mut faults);
        }
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }

    /// Refuses, or makes the request anew where names have changed.
    pub(super) fn again<'a>(
        &'a self,
        prepared: Prepared<'a>,
        right: Arguments,
        faults: Violations,
    ) -> Result<Prepared<'a>, CallError> {
        if !faults.is_empty() {
            return Err(refused(faults));
        }
        if right.values() == prepared.arguments.values() {
            return Ok(prepared);
        }
        self.prepare_again(prepared.tool, right)
    }

    /// Only against what is at hand and young: the vendor refuses an unknown field of a query itself.
    fn check_query(&self, place: FieldPlace, module: &str, prepared: &Prepared<'_>, faults: &mut Violations) {
        let (FieldPlace::Query(argument), Some(form)) = (place, &prepared.tool.product.fields) else { return };
        let product = form.lookup.name;
        if self.fields.is_fresh(product, module, &*self.clock)
            && let Some(told) = self.fields.at_hand(product, module, &*self.clock)
        {
            fields::check_query(&told, prepared.tool, argument, &prepared.arguments, faults);
        }
    }

    pub(super) async fn ask_fields(&self, form: &FieldMetadata, module: &str) -> Result<Arc<ModuleFields>, CallError> {
        let prepared = self.prepare(form.lookup, module_argument(module))?;
        let answer = self.send(&prepared).await?;
        let told = answer.value.as_ref().and_then(|whole| whole.pointer(prepared.step.result.at));
        let fields = told.and_then(|told| ModuleFields::read(form, module, told));
        fields.map(Arc::new).ok_or_else(|| {
            CallError::new(ErrorKind::Upstream, format!("{} told no field of {module}.", prepared.tool.product.title))
        })
    }
}

/// What somebody sees of the fields of a module.
fn seen(sight: &Sight, tool: &ToolDescriptor, told: Arc<ModuleFields>) -> Arc<ModuleFields> {
    let names = sight.of_module(tool, told.module());
    if names.is_empty() {
        return told;
    }
    Arc::new(told.without(|name| names.of(name) == Treatment::Denied))
}

/// Where the call names fields, and of which module.
fn places(prepared: &Prepared<'_>) -> Vec<(FieldPlace, String)> {
    let module = |name: ModuleName| match name {
        ModuleName::Constant(module) => Some(module.to_owned()),
        ModuleName::Argument(argument) => prepared.arguments.get(argument)?.as_str().map(str::to_owned),
    };
    let all = prepared.tool.fields.iter();
    all.filter_map(|names| Some((names.place, module(names.module)?))).collect()
}

pub(super) fn module_argument(module: &str) -> Map<String, Value> {
    Map::from_iter([("module".to_owned(), Value::from(module))])
}

/// Names of the caller's own, and nothing to hold them against.
fn unreadable(mut error: CallError, form: &FieldMetadata, module: &str) -> CallError {
    let mut message = format!(
        "Nothing was sent. The names that are no arguments of their own are checked before {module} is written, because \
         unknown ones would be lost without an error; but the organisation's fields could not be read: {}",
        error.message
    );
    if matches!(error.kind, ErrorKind::Scope | ErrorKind::Permission | ErrorKind::Auth) {
        let scopes = form.lookup.scopes.join(", ");
        let _ = write!(message, " Whoever runs this server has to authorise the account with {scopes}.");
    }
    message.push_str(" Without those names the call can be made.");
    error.message = message;
    error
}

/// Names that the description knows, and nothing to hold them against.
fn unchecked(error: &CallError, module: &str) -> String {
    format!(
        "The field names and picklist values of this call were not checked, because the organisation's fields of {module} \
         could not be read ({}); read the record to see what was taken.",
        error.kind.as_str()
    )
}

#[cfg(test)]
mod tests;
