//! Before a call is made: are the values of its picklists those of the organisation?
//!
//! Where the lists cannot be read the call goes on, and its result says that nothing was checked: the
//! vendor judges the values itself.

use super::Service;
use super::names::module_argument;
use super::prepared::Prepared;
use crate::arguments::Violations;
use crate::descriptor::{ArgumentChoice, FieldMetadata};
use crate::error::{CallError, ErrorKind};
use crate::fields::{check_choice, chooses};

impl Service {
    /// The request with every value as the organisation spells it, and what could not be checked.
    pub(super) async fn with_right_values<'a>(
        &'a self,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let Some((form, given)) = chosen(&prepared) else { return Ok((prepared, None)) };
        let (what, clock) = (form.lookup.name, &*self.clock);
        let mut note = None;
        let mut right = prepared.arguments.clone();
        let mut faults = Violations::new();
        for one in given {
            let told = match Box::pin(self.fields.get(what, one.module, clock, self.ask_fields(form, one.module))).await
            {
                Ok(told) => told,
                Err(error) => {
                    note = Some(unchecked(error.kind, one.module));
                    continue;
                }
            };
            let mut found = Violations::new();
            let before = right.clone();
            check_choice(&told, one, &mut right, &mut found);
            if !found.is_empty()
                && let Some(newer) =
                    Box::pin(self.fields.newer(what, one.module, clock, self.ask_fields(form, one.module))).await
            {
                found = Violations::new();
                right = before;
                check_choice(&newer, one, &mut right, &mut found);
            }
            faults.extend(found);
        }
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }

    /// The same with what is known already: nothing is sent.
    pub(super) fn with_known_values<'a>(
        &'a self,
        prepared: Prepared<'a>,
    ) -> Result<(Prepared<'a>, Option<String>), CallError> {
        let Some((form, given)) = chosen(&prepared) else { return Ok((prepared, None)) };
        let mut note = None;
        let mut right = prepared.arguments.clone();
        let mut faults = Violations::new();
        for one in given {
            if let Some(told) = self.fields.at_hand(form.lookup.name, one.module, &*self.clock) {
                check_choice(&told, one, &mut right, &mut faults);
            } else {
                let lookup = self.prepare(form.lookup, module_argument(one.module))?;
                note = Some(format!(
                    "Picklist values are not checked here: the call first reads the picklists of {} with {} {}, unless it \
                     has done so lately.",
                    one.module,
                    lookup.request.method.as_str(),
                    lookup.uri
                ));
            }
        }
        self.again(prepared, right, faults).map(|prepared| (prepared, note))
    }
}

/// How picklists are read, and the arguments of this call that take their values; nothing where there
/// are none.
fn chosen(prepared: &Prepared<'_>) -> Option<(&'static FieldMetadata, Vec<&'static ArgumentChoice>)> {
    let form = prepared.tool.product.choices.as_ref()?;
    let given: Vec<_> = prepared.tool.choices.iter().filter(|one| chooses(one, &prepared.arguments)).collect();
    (!given.is_empty()).then_some((form, given))
}

fn unchecked(kind: ErrorKind, module: &str) -> String {
    format!(
        "Picklist values of this call were not checked, because the organisation's picklists of {module} could not be read \
         ({}).",
        kind.as_str()
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::service::note;
    use crate::zoho::fixture::{CHOOSE, FakeClock, FakeVendor, REGISTRY, account, json as answer};

    fn state(value: &str) -> Map<String, Value> {
        Map::from_iter([("state".to_owned(), json!(value))])
    }

    #[tokio::test]
    async fn values_are_held_against_the_organisation_and_asked_for_once() {
        let (clock, vendor) = (FakeClock::new(), FakeVendor::new(Vec::new()));
        let service = Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap();
        let lists =
            |values: &[&str]| answer(200, &json!({"fields": [{"name": "status", "values": values}]}).to_string());
        let done = || answer(200, r#"{"data":[{"code":"SUCCESS","status":"success"}]}"#);
        for reply in [lists(&["Open", "Closed"]), done(), lists(&["Open", "Closed", "On Hold"]), done()] {
            vendor.answer_next(reply);
        }
        service.call(&CHOOSE, state("Open, Closed")).await.unwrap();
        assert_eq!(vendor.sent.lock().unwrap().last().unwrap().body, r#"{"state":"Open,Closed"}"#);
        let error = service.call(&CHOOSE, state("Hold")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidArgument);
        assert!(error.message.contains(r#"its values are "Open" and "Closed""#), "{}", error.message);
        // What is known is older than a minute: a value may have been added since.
        clock.advance(60);
        service.call(&CHOOSE, state("On Hold")).await.unwrap();
        assert_eq!(vendor.api_requests(), 4);
        assert!(service.dry_run(&CHOOSE, state("Opne")).is_err());
    }

    #[tokio::test]
    async fn where_the_lists_cannot_be_read_the_call_goes_on_and_says_so() {
        let vendor = FakeVendor::new(vec![
            answer(401, r#"{"code":"NO_SCOPE","message":"scope","status":"error"}"#),
            answer(200, r#"{"data":[{"code":"SUCCESS","status":"success"}]}"#),
        ]);
        let service = Service::new(&REGISTRY, &account(), FakeClock::new(), vendor).unwrap();
        let dry = service.dry_run(&CHOOSE, state("x")).unwrap().note.unwrap();
        assert!(dry.contains("reads the picklists of Things with GET https://"), "{dry}");
        let text = service.call(&CHOOSE, state("x")).await.unwrap().text;
        assert!(text.contains("picklists of Things could not be read (scope)"), "{text}");
        assert_eq!(note::added("{}".to_owned(), None), "{}");
    }
}
