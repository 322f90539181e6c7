//! Before a call is judged as a whole: names become ids, and what was left to an answer is filled in.
//!
//! Nothing is asked for a call that has another fault. Everything that is asked goes the way of every
//! other request ([`Service::send`]), so that what bounds and records calls bounds and records this.

mod ask;
mod dry;

use std::sync::Arc;

use serde_json::{Map, Value};

use super::prepared::refused;
use super::{Service, Sight};
use crate::arguments::{Violation, ViolationCode, Violations};
use crate::descriptor::{ArgumentLookup, Purpose, ToolDescriptor};
use crate::error::CallError;
use crate::lookups::{self, Entries};

/// What a call's arguments have become so far.
struct Call<'a> {
    tool: &'static ToolDescriptor,
    sight: &'a Sight,
    values: Map<String, Value>,
    faults: Violations,
    /// Arguments in which something has no id.
    failed: Vec<&'static str>,
}

impl Service {
    /// The arguments with ids in the places of names.
    pub(super) async fn with_ids(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        values: Map<String, Value>,
    ) -> Result<Map<String, Value>, CallError> {
        if !lookups::concern(tool, &values) {
            return Ok(values);
        }
        self.prepare_for(sight, tool, lookups::stand_ins(tool, values.clone()))?;
        let mut call = Call { tool, sight, values, faults: Violations::new(), failed: Vec::new() };
        for one in tool.lookups {
            // What depends on a name without an id has no fault of its own.
            if call.failed.iter().any(|argument| lookups::depends_on(one.within, argument)) {
                call.failed.push(one.at[0]);
                continue;
            }
            match one.purpose {
                // Boxed, as are all requests before the call's own: few calls make one, and every call pays for the
                // room that it would take.
                Purpose::Name => Box::pin(self.names(one, &mut call)).await?,
                Purpose::Default => Box::pin(self.default(one, &mut call)).await?,
            }
        }
        if call.faults.is_empty() { Ok(call.values) } else { Err(refused(call.faults)) }
    }

    /// The names of one argument.
    async fn names(&self, one: &'static ArgumentLookup, call: &mut Call<'_>) -> Result<(), CallError> {
        let names = lookups::names(one, &call.values);
        if names.is_empty() {
            return Ok(());
        }
        let given = match self.given(one.within, &call.values).await.map_err(|error| ask::unreadable(one, error))? {
            Ok(given) => given,
            Err(missing) => {
                call.failed.push(one.at[0]);
                for (at, _) in names {
                    let message = format!(
                        "is a name, which is looked up within {missing}: give that as well, or the id of the {}",
                        one.lookup.noun
                    );
                    call.faults.add(Violation { code: ViolationCode::Name, at, message });
                }
                return Ok(());
            }
        };
        let mut ids: Vec<(String, String)> = Vec::new();
        for (at, name) in names {
            if ids.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let found = self.find(one, &name, &given, call.sight).await;
            match found.map_err(|error| ask::unreadable(one, error))? {
                Ok(id) => ids.push((name, id)),
                Err(message) => {
                    call.failed.push(one.at[0]);
                    call.faults.add(Violation { code: ViolationCode::Name, at, message });
                }
            }
        }
        lookups::replace(one, &mut call.values, &mut |name| {
            ids.iter().find(|(known, _)| known == name).map(|(_, id)| id.clone())
        });
        Ok(())
    }

    /// The id of a name, or what is said of it.
    async fn find(
        &self,
        one: &'static ArgumentLookup,
        name: &str,
        given: &Map<String, Value>,
        sight: &Sight,
    ) -> Result<Result<String, String>, CallError> {
        let lookup = one.lookup;
        let search = (!lookup.search.is_empty()).then_some(name);
        // What is not there is neither compared nor told.
        let seen = |entries: Arc<Entries>| entries.seen(|pointer| sight.sees(lookup, pointer));
        let judge = |entries: &Entries| match entries.called(name).as_slice() {
            [only] => Some(Ok(only.id.clone())),
            [] => None,
            several => Some(Err(lookups::ambiguous(lookup, name, several, sight.covers(lookup)))),
        };
        let mut entries = seen(self.entries(lookup, search, given).await?);
        if !matches!(judge(&entries), Some(Ok(_)))
            && let Some(newer) = self.newer_entries(lookup, search, given).await
        {
            entries = seen(newer);
        }
        if let Some(judged) = judge(&entries) {
            return Ok(judged);
        }
        // A search for a slip of the pen finds nothing: what was meant is told from the whole list, to
        // those who could read it themselves.
        let told = sight.covers(lookup);
        if told && search.is_some() {
            entries = seen(self.entries(lookup, None, given).await?);
            if let Some(judged) = judge(&entries) {
                return Ok(judged);
            }
        }
        Ok(Err(lookups::unknown(lookup, name, &entries, told)))
    }

    /// An argument that was not given.
    async fn default(&self, one: &'static ArgumentLookup, call: &mut Call<'_>) -> Result<(), CallError> {
        let argument = one.at[0];
        if call.values.get(argument).is_some_and(|value| !value.is_null()) {
            return Ok(());
        }
        let given = self.given(one.within, &call.values).await.map_err(|error| ask::unreadable(one, error))?;
        let taken = match given {
            Err(missing) => Err(format!("is missing, and is looked up within {missing}: give either")),
            Ok(given) => {
                let entries = self.entries(one.lookup, None, &given).await;
                let entries = entries.map_err(|error| ask::unreadable(one, error))?;
                let usual = entries.usual().map(|entry| entry.id.clone());
                usual.ok_or_else(|| lookups::nothing_to_take(one.lookup, call.tool.product.title))
            }
        };
        match taken {
            Ok(value) => drop(call.values.insert(argument.to_owned(), Value::String(value))),
            Err(message) => {
                call.failed.push(argument);
                call.faults.add(Violation { code: ViolationCode::Name, at: format!("/{argument}"), message });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
