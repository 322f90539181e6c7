//! Names in a request that is only looked at: what is known already becomes an id, the rest is told.

use serde_json::{Map, Value};

use crate::descriptor::{ArgumentLookup, Purpose, Source, ToolDescriptor, Within};
use crate::error::CallError;
use crate::lookups;
use crate::service::{Service, Sight};

impl Service {
    /// The arguments as far as they are known without asking, and what would be asked.
    pub(in crate::service) fn with_known_ids(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        mut values: Map<String, Value>,
    ) -> Result<(Map<String, Value>, Option<String>), CallError> {
        if !lookups::concern(tool, &values) {
            return Ok((values, None));
        }
        self.prepare_for(sight, tool, lookups::stand_ins(tool, values.clone()))?;
        let mut notes = Vec::new();
        for one in tool.lookups {
            let given = known(one.within, &values);
            match one.purpose {
                Purpose::Name => {
                    for (_, name) in lookups::names(one, &values) {
                        let id = self.known_id(one, &name, &given);
                        if id.is_none() {
                            notes.push(self.note(one, Some(&name), &given));
                        }
                        let shown = id.unwrap_or_else(|| plain(&format!("(id of {name})")));
                        lookups::replace(one, &mut values, &mut |text| (text == name).then(|| shown.clone()));
                    }
                }
                Purpose::Default if values.get(one.at[0]).is_none_or(Value::is_null) => {
                    notes.push(self.note(one, None, &given));
                }
                Purpose::Default => {}
            }
        }
        Ok((values, (!notes.is_empty()).then(|| notes.join(" "))))
    }

    fn known_id(&self, one: &ArgumentLookup, name: &str, given: &Map<String, Value>) -> Option<String> {
        let search = (!one.lookup.search.is_empty()).then_some(name);
        let entries = self.known_entries(one.lookup, search, given)?;
        match entries.called(name).as_slice() {
            [only] => Some(only.id.clone()),
            _ => None,
        }
    }

    fn note(&self, one: &ArgumentLookup, name: Option<&str>, given: &Map<String, Value>) -> String {
        let mut arguments = given.clone();
        if let Some(name) = name.filter(|_| !one.lookup.search.is_empty()) {
            arguments.insert(one.lookup.search.to_owned(), name.into());
        }
        let request = self.prepare(one.lookup.request, arguments).map_or_else(
            |_| String::new(),
            |prepared| format!(" with {} {}", prepared.request.method.as_str(), prepared.uri),
        );
        let argument = one.at.join("/");
        match name {
            Some(_) => format!("{argument} holds a name: the call first looks up the {}{request}.", one.lookup.noun),
            None => format!("{argument} is not given: the call first looks up the {}{request}.", one.lookup.noun),
        }
    }
}

/// What a request needs, as far as the call gives it; what another answer gives is only named.
fn known(within: &[Within], values: &Map<String, Value>) -> Map<String, Value> {
    let value = |one: &Within| match &one.source {
        Source::Argument(name) => values.get(*name).and_then(lookups::textual),
        Source::Answer { lookup, .. } => Some(format!("(the {})", lookup.noun)),
    };
    within.iter().filter_map(|one| Some((one.argument.to_owned(), value(one)?.into()))).collect()
}

/// Without the signs that a part of a path cannot hold.
fn plain(text: &str) -> String {
    let plain = |sign: char| if matches!(sign, '/' | '\\' | '?' | '#' | '%') { '_' } else { sign };
    text.chars().filter(|sign| !crate::arguments::text::is_invisible(*sign)).map(plain).collect()
}
