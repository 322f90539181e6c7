//! Reading the list in which a name is found.

use std::fmt::Write as _;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use crate::arguments::text::quote_text;
use crate::descriptor::{ArgumentLookup, Lookup, Purpose, Source, Within};
use crate::error::{CallError, ErrorKind};
use crate::lookups::{Entries, textual};
use crate::request::{Segment, next_cursor};
use crate::service::Service;

/// Most pages of a list that are read for a name.
const PAGES: usize = 5;

/// The arguments of a request, or what is missing of them.
pub(super) type Given = Result<Map<String, Value>, String>;

impl Service {
    /// The arguments of a lookup's request.
    pub(super) fn given<'a>(
        &'a self,
        within: &'static [Within],
        values: &'a Map<String, Value>,
    ) -> BoxFuture<'a, Result<Given, CallError>> {
        async move {
            let mut out = Map::new();
            for one in within {
                let value = match &one.source {
                    Source::Argument(name) => values.get(*name).and_then(textual).ok_or_else(|| quote_text(name)),
                    Source::Answer { lookup, within } => match self.given(within, values).await? {
                        Err(missing) => Err(missing),
                        Ok(given) => {
                            let entries = self.entries(lookup, None, &given).await?;
                            entries.usual().map(|entry| entry.id.clone()).ok_or_else(|| format!("a {}", lookup.noun))
                        }
                    },
                };
                match value {
                    Ok(value) => drop(out.insert(one.argument.to_owned(), Value::String(value))),
                    Err(missing) if one.required => return Ok(Err(missing)),
                    Err(_) => {}
                }
            }
            Ok(Ok(out))
        }
        .boxed()
    }

    /// The entries of a list, narrowed by a name where the vendor can do that.
    pub(super) async fn entries(
        &self,
        lookup: &'static Lookup,
        search: Option<&str>,
        given: &Map<String, Value>,
    ) -> Result<Arc<Entries>, CallError> {
        let arguments = arguments(lookup, search, given);
        let key = Value::Object(arguments.clone()).to_string();
        if is_record(lookup) {
            return self.ask_entries(lookup, arguments).await;
        }
        self.entries.get(lookup.request.name, &key, &*self.clock, self.ask_entries(lookup, arguments)).await
    }

    /// The same as they are now, where what is known is older than it may be for a refusal.
    pub(super) async fn newer_entries(
        &self,
        lookup: &'static Lookup,
        search: Option<&str>,
        given: &Map<String, Value>,
    ) -> Option<Arc<Entries>> {
        let arguments = arguments(lookup, search, given);
        let key = Value::Object(arguments.clone()).to_string();
        self.entries.newer(lookup.request.name, &key, &*self.clock, self.ask_entries(lookup, arguments)).await
    }

    /// What is known without asking.
    pub(super) fn known_entries(
        &self,
        lookup: &'static Lookup,
        search: Option<&str>,
        given: &Map<String, Value>,
    ) -> Option<Arc<Entries>> {
        let key = Value::Object(arguments(lookup, search, given)).to_string();
        self.entries.at_hand(lookup.request.name, &key, &*self.clock)
    }

    async fn ask_entries(
        &self,
        lookup: &'static Lookup,
        arguments: Map<String, Value>,
    ) -> Result<Arc<Entries>, CallError> {
        let mut entries = Entries::default();
        let mut cursor = None;
        for page in 1..=PAGES {
            let mut arguments = arguments.clone();
            let pagination = lookup.request.steps.first().and_then(|step| step.pagination);
            if let Some(pagination) = pagination {
                arguments.insert(pagination.argument.to_owned(), pagination.max.into());
                arguments.extend(cursor.take().map(|cursor: String| ("cursor".to_owned(), cursor.into())));
            }
            let prepared = self.prepare(lookup.request, arguments)?;
            let answer = self.send(&prepared).await?;
            let whole = answer.value.unwrap_or_default();
            let told = if whole.is_null() { Some(&whole) } else { whole.pointer(prepared.step.result.at) };
            let Some(count) = told.and_then(|told| entries.add(lookup, told)) else {
                return Err(misshapen(lookup));
            };
            let Some(pagination) = pagination else { break };
            let (more, next) = next_cursor(pagination, &prepared.request, &whole, count);
            entries.cut = more && (page == PAGES || next.is_none());
            if !more || next.is_none() {
                break;
            }
            cursor = next;
        }
        Ok(Arc::new(entries))
    }
}

fn arguments(lookup: &Lookup, search: Option<&str>, given: &Map<String, Value>) -> Map<String, Value> {
    let mut arguments = given.clone();
    arguments.extend(search.map(|name| (lookup.search.to_owned(), name.trim().into())));
    arguments
}

/// What is read of one record is asked anew each time: it changes with the record, and not with how the
/// organisation is set up.
fn is_record(lookup: &Lookup) -> bool {
    let segments = lookup.request.steps.iter().flat_map(|step| step.template.segments);
    lookup.names.is_empty() && segments.into_iter().any(Segment::takes_argument)
}

fn misshapen(lookup: &Lookup) -> CallError {
    CallError::new(
        ErrorKind::Upstream,
        format!(
            "{} answered in another form than described, so that no {} is known.",
            lookup.request.product.title, lookup.noun
        ),
    )
}

/// The list could not be read.
pub(super) fn unreadable(one: &ArgumentLookup, mut error: CallError) -> CallError {
    let (argument, noun) = (quote_text(one.at[0]), one.lookup.noun);
    let mut message = match one.purpose {
        Purpose::Name => format!(
            "Nothing was sent. {argument} holds a name, and what is called so ({noun}) could not be looked up: {} With \
             ids instead of names the call can be made.",
            error.message
        ),
        Purpose::Default => format!(
            "Nothing was sent. {argument} was not given, and the {noun} that stands for it could not be looked up: {} \
             Given outright, nothing is looked up.",
            error.message
        ),
    };
    if matches!(error.kind, ErrorKind::Scope | ErrorKind::Permission | ErrorKind::Auth) {
        let scopes = one.lookup.request.scopes.join(", ");
        let _ = write!(message, " Looking it up needs the scopes {scopes}, which whoever runs this server can grant.");
    }
    error.message = message;
    error
}
