//! Before a record is written: are its fields those of the organisation?
//!
//! Where the organisation's fields cannot be read, names that the caller made are refused, because
//! they could be lost without a word; names that the description knows go on, and the result says
//! that nothing was checked.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::Service;
use super::prepared::{Prepared, refused};
use crate::arguments::Violations;
use crate::descriptor::{FieldMetadata, FieldPlace, ModuleName};
use crate::error::{CallError, ErrorKind};
use crate::fields::{self, ModuleFields, Named};

impl Service {
    /// The request with every name as the organisation spells it, and what could not be checked.
    pub(super) async fn with_right_names<'a>(
        &'a self,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let Some(form) = &prepared.tool.product.fields else { return Ok((prepared, None)) };
        if prepared.tool.fields.is_empty() {
            return Ok((prepared, None));
        }
        let mut note = None;
        let mut right = prepared.arguments.clone();
        let mut faults = Violations::new();
        for (place, module) in places(&prepared) {
            let FieldPlace::Record { at, known } = place else {
                self.check_query(place, &module, &prepared, &mut faults);
                continue;
            };
            let named = fields::named(prepared.tool, at, known, &right);
            if named == Named::Nothing {
                continue;
            }
            let product = form.lookup.name;
            let clock = &*self.clock;
            match self.fields.get(product, &module, clock, self.ask_fields(form, &module)).await {
                Ok(told) => {
                    let mut found = Violations::new();
                    let mut checked = fields::check(&told, prepared.tool, at, &right, &mut found);
                    if !found.is_empty()
                        && let Some(newer) =
                            self.fields.newer(product, &module, clock, self.ask_fields(form, &module)).await
                    {
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
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }

    /// The same with what is known already: nothing is sent.
    pub(super) fn with_known_names<'a>(
        &'a self,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let Some(form) = &prepared.tool.product.fields else { return Ok((prepared, None)) };
        let mut note = None;
        let mut right = prepared.arguments.clone();
        let mut faults = Violations::new();
        for (place, module) in places(&prepared) {
            let FieldPlace::Record { at, known } = place else {
                self.check_query(place, &module, &prepared, &mut faults);
                continue;
            };
            if fields::named(prepared.tool, at, known, &right) == Named::Nothing {
                continue;
            }
            if let Some(told) = self.fields.at_hand(form.lookup.name, &module, &*self.clock) {
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
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }

    /// Refuses, or makes the request anew where names have changed.
    pub(super) fn again<'a>(
        &'a self,
        prepared: Prepared<'a>,
        right: crate::arguments::Arguments,
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
