use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::error::ErrorKind;
use crate::service::CallOutcome;
use crate::zoho::fixture::{ASSIGN, CREATE, FakeClock, FakeVendor, LIST, REGISTRY, REPLY, account, json as answer};
use crate::zoho::{HttpResponse, TransportError};

type Reply = Result<HttpResponse, TransportError>;

struct Setup {
    service: Service,
    clock: Arc<FakeClock>,
    vendor: Arc<FakeVendor>,
}

fn setup(answers: Vec<Reply>) -> Setup {
    let (clock, vendor) = (FakeClock::new(), FakeVendor::new(answers));
    let service = Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap();
    Setup { service, clock, vendor }
}

/// A page of people; `more` pages follow.
fn people(list: &[(&str, &str, &str)], more: bool) -> Reply {
    let list: Vec<Value> =
        list.iter().map(|(id, name, email)| json!({"id": id, "name": name, "email": email})).collect();
    answer(200, &json!({"people": list, "info": {"more": more}}).to_string())
}

const ANN: (&str, &str, &str) = ("11", "Ann Lee", "ann@example.com");
const BOB: (&str, &str, &str) = ("12", "Bob Ray", "bob@example.com");

fn everybody() -> Reply {
    people(&[ANN, BOB], false)
}

fn done() -> Reply {
    answer(200, r#"{"data":[{"code":"SUCCESS","status":"success"}]}"#)
}

fn values(value: Value) -> Map<String, Value> {
    let Value::Object(values) = value else { panic!("{value} is no object") };
    values
}

impl Setup {
    /// A call by somebody who may list people.
    async fn assign(&self, value: Value) -> Result<CallOutcome, CallError> {
        self.service.call(&ASSIGN, values(value)).await
    }

    /// What the API was asked, oldest first.
    fn lines(&self) -> Vec<String> {
        let sent = self.vendor.sent.lock().unwrap();
        let api = sent.iter().filter(|sent| !sent.line.contains("/oauth/"));
        api.map(|sent| sent.line.replace("https://api.vendor.example/product/v1", "")).collect()
    }
}

#[tokio::test]
async fn a_name_is_sent_as_its_id() {
    let setup = setup(vec![people(&[ANN], false), done()]);
    setup.assign(json!({"person": " ann  LEE "})).await.unwrap();
    assert_eq!(
        setup.lines(),
        ["GET /people?word=ann++LEE&per_page=200&page=1".replace("++", "%20%20"), "POST /people/11".to_owned()]
    );
}

#[tokio::test]
async fn ids_and_words_with_a_meaning_are_passed_on() {
    for person in ["4711", "me"] {
        let setup = setup(vec![done()]);
        setup.assign(json!({"person": person, "rooms": ["7", "all_of_them"]})).await.unwrap();
        assert_eq!(setup.lines(), [format!("POST /people/{person}?rooms=7,all_of_them").replace(',', "%2C")]);
    }
}

#[tokio::test]
async fn names_are_found_inside_records_and_lists() {
    let rooms = answer(200, r#"{"data":[{"id":7,"name":"Hall"},{"id":"8","name":"Attic"}]}"#);
    let setup = setup(vec![people(&[ANN], false), people(&[BOB], false), rooms, done()]);
    let record = json!({"owners": [{"id": "Ann Lee"}, {"id": "5"}, {"id": "bob@example.com"}, {"id": "Ann Lee"}]});
    let outcome = setup.assign(json!({"person": "1", "house": "3", "rooms": ["attic", "9", "HALL"], "record": record}));
    outcome.await.unwrap();
    assert_eq!(
        setup.lines()[2..],
        ["GET /houses/3/rooms", "POST /people/1?house=3&rooms=8%2C9%2C7"].map(str::to_owned)
    );
    let sent = setup.vendor.sent.lock().unwrap().last().unwrap().body.clone();
    assert_eq!(sent, r#"{"record":{"owners":[{"id":"11"},{"id":"5"},{"id":"12"},{"id":"11"}]}}"#);
}

#[tokio::test]
async fn a_call_with_another_fault_asks_nothing() {
    let setup = setup(Vec::new());
    let error = setup.assign(json!({"person": "Ann/Lee", "house": {"odd": 1}})).await.unwrap_err();
    assert_eq!(error.violations.len(), 1, "{}", error.message);
    assert_eq!(error.violations[0].at, "/house");
    assert_eq!(setup.lines(), [""; 0]);
}

#[tokio::test]
async fn a_name_that_could_not_stand_in_a_path_can_be_looked_up() {
    let setup = setup(vec![people(&[("13", "A/B?", "")], false), done()]);
    setup.assign(json!({"person": "a/b?"})).await.unwrap();
    assert_eq!(setup.lines().last().unwrap(), "POST /people/13");
}

#[tokio::test]
async fn five_pages_are_read_and_no_more() {
    let setup = setup((1..=10).map(|number: u32| people(&[(&number.to_string(), "Someone", "")], true)).collect());
    let error = setup.assign(json!({"person": "Ann Lee"})).await.unwrap_err();
    assert!(error.message.contains("sees among the first ones; there are \"Someone\""), "{}", error.message);
    // Narrowed by the name, and then whole.
    let asked: Vec<(bool, String)> = setup
        .lines()
        .iter()
        .map(|line| (line.contains("word="), line.rsplit("page=").next().unwrap_or_default().to_owned()))
        .collect();
    let expected =
        [true, false].into_iter().flat_map(|search| (1..=5).map(move |page: u32| (search, page.to_string())));
    assert_eq!(asked, expected.collect::<Vec<_>>());
}

#[tokio::test]
async fn an_unknown_name_is_told_with_likely_ones_to_those_who_may_list() {
    // The search finds nothing, so that the whole list is read.
    let unknown = || vec![people(&[], false), everybody()];
    let setup = setup(unknown());
    let error = setup.assign(json!({"person": "Anne Lee"})).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidArgument);
    assert_eq!(
        error.message,
        "Nothing was sent. person is \"Anne Lee\", the name of no person that the connected user sees; did you mean \
         \"Ann Lee\" (id 11, \"ann@example.com\")?"
    );
    assert_eq!(error.violations[0].code, ViolationCode::Name);

    let setup = self::setup(unknown());
    let error = setup.assign(json!({"person": "Zzz"})).await.unwrap_err();
    assert!(
        error.message.contains("there are \"Ann Lee\" (id 11") && error.message.contains("and \"Bob Ray\""),
        "{}",
        error.message
    );

    // Whoever cannot read the list learns nothing of it, and it is not read whole.
    for tools in [vec![], vec![&CREATE]] {
        let setup = self::setup(unknown());
        let blind = Sight::of(&tools);
        let error =
            setup.service.call_within(&blind, &ASSIGN, values(json!({"person": "Anne Lee"}))).await.unwrap_err();
        assert_eq!(
            error.message,
            "Nothing was sent. person is \"Anne Lee\", the name of no person that the connected user sees; give the id"
        );
        assert_eq!(setup.lines().len(), 1);
    }
}

#[tokio::test]
async fn an_ambiguous_name_is_told_with_what_sets_its_bearers_apart() {
    let two =
        || vec![people(&[ANN, ("14", "ann lee", "ann.lee@example.com"), ("15", "Ann Lee", "al@example.com")], false)];
    let setup = setup(two());
    let error = setup.assign(json!({"person": "ann Lee"})).await.unwrap_err();
    assert!(
        error.message.contains("the name of 3 entries (person): \"Ann Lee\" (id 11, \"ann@example.com\"), "),
        "{}",
        error.message
    );

    // Only one is spelled exactly so.
    let setup = self::setup([two(), vec![done()]].concat());
    setup.assign(json!({"person": "ann lee"})).await.unwrap();
    assert_eq!(setup.lines().last().unwrap(), "POST /people/14");

    let setup = self::setup(two());
    let listing = Sight::of(&[&CREATE]);
    let error = setup.service.call_within(&listing, &ASSIGN, values(json!({"person": "Ann Lee"}))).await.unwrap_err();
    assert!(
        error.message.ends_with("the name of 2 entries (person); give the id of the one that is meant"),
        "{}",
        error.message
    );
}

#[tokio::test]
async fn a_list_is_read_once_in_ten_minutes_and_anew_before_a_name_is_refused() {
    let rooms = |names: &[&str]| {
        let list: Vec<Value> = names.iter().enumerate().map(|(id, name)| json!({"id": id + 1, "name": name})).collect();
        answer(200, &json!({ "data": list }).to_string())
    };
    let setup =
        setup(vec![rooms(&["Hall"]), done(), done(), rooms(&["Hall", "Loft"]), done(), rooms(&["Hall"]), done()]);
    let call = |room: &str| setup.assign(json!({"person": "1", "house": "3", "rooms": [room]}));
    call("Hall").await.unwrap();
    setup.clock.advance(599);
    call("hall").await.unwrap();
    // Not known, and what is known is old: it is asked for again.
    call("Loft").await.unwrap();
    setup.clock.advance(600);
    call("Hall").await.unwrap();
    let asked: Vec<usize> = setup
        .lines()
        .iter()
        .enumerate()
        .filter(|(_, line)| line.contains("rooms") && line.starts_with("GET"))
        .map(|(at, _)| at)
        .collect();
    assert_eq!(asked, [0, 3, 5]);
}

#[tokio::test]
async fn what_a_name_is_looked_up_within_has_to_be_given() {
    let setup = setup(Vec::new());
    let error = setup.assign(json!({"person": "1", "rooms": ["Hall", "5"]})).await.unwrap_err();
    assert_eq!(
        error.message,
        "Nothing was sent. rooms/0 is a name, which is looked up within \"house\": give that as well, or the id of the room"
    );
}

#[tokio::test]
async fn every_fault_is_told_at_once() {
    let rooms = answer(200, r#"{"data":[{"id":7,"name":"Hall"}]}"#);
    let setup = setup(vec![people(&[], false), everybody(), rooms]);
    let error = setup.assign(json!({"person": "Zzz", "house": "3", "rooms": ["Loft"]})).await.unwrap_err();
    assert_eq!(error.violations.iter().map(|fault| fault.at.as_str()).collect::<Vec<_>>(), ["/person", "/rooms/0"]);
    // Nobody has a tool that lists rooms.
    assert!(error.violations[1].message.ends_with("sees; give the id"), "{}", error.violations[1].message);
}

#[tokio::test]
async fn a_list_that_cannot_be_read_stops_the_call() {
    let setup = setup(vec![answer(401, r#"{"code":"NO_SCOPE","message":"scope","status":"error"}"#)]);
    let error = setup.assign(json!({"person": "Ann Lee"})).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Scope);
    assert!(error.message.starts_with("Nothing was sent. \"person\" holds a name"), "{}", error.message);
    assert!(error.message.contains("needs the scopes Fixture.people.READ"), "{}", error.message);
    // With an id the call is made all the same.
    let setup = self::setup(vec![done()]);
    setup.assign(json!({"person": "11"})).await.unwrap();
}

const THING: &str = r#"{"id":"5","house":"3"}"#;

fn senders() -> Reply {
    answer(200, r#"{"data":[{"address":"a@example.com"},{"address":"b@example.com","usual":true}]}"#)
}

#[tokio::test]
async fn a_default_is_taken_from_an_answer() {
    let setup = setup(vec![answer(200, THING), senders(), done(), answer(200, THING), done(), done()]);
    for _ in 0..2 {
        setup.service.call(&REPLY, values(json!({"id": "5", "from": null}))).await.unwrap();
        assert_eq!(setup.vendor.sent.lock().unwrap().last().unwrap().body, r#"{"from":"b@example.com"}"#);
    }
    setup.service.call(&REPLY, values(json!({"id": "5", "from": "c@example.com"}))).await.unwrap();
    assert_eq!(setup.vendor.sent.lock().unwrap().last().unwrap().body, r#"{"from":"c@example.com"}"#);
    // The list is remembered; the thing itself is read anew, because it may have moved.
    assert_eq!(
        setup.lines(),
        [
            "GET /things/5",
            "GET /senders?house=3",
            "POST /things/5",
            "GET /things/5",
            "POST /things/5",
            "POST /things/5"
        ]
    );
}

#[tokio::test]
async fn a_default_that_no_answer_holds_has_to_be_given() {
    let setup = setup(vec![answer(200, THING), answer(204, "")]);
    let error = setup.service.call(&REPLY, values(json!({"id": "5"}))).await.unwrap_err();
    assert_eq!(
        error.message,
        "Nothing was sent. from is missing, and The Product has no sender that could be taken; give it"
    );
    let setup = self::setup(vec![answer(404, r#"{"code":"GONE","message":"no such thing","status":"error"}"#)]);
    let error = setup.service.call(&REPLY, values(json!({"id": "6"}))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert!(error.message.contains("\"from\" was not given, and the sender"), "{}", error.message);
    let setup = self::setup(vec![answer(200, r#"{"id":"5"}"#)]);
    let error = setup.service.call(&REPLY, values(json!({"id": "5"}))).await.unwrap_err();
    assert!(error.message.contains("is looked up within a house: give either"), "{}", error.message);
}

#[tokio::test]
async fn a_dry_run_asks_nothing_and_tells_what_would_be_asked() {
    let setup = setup(vec![people(&[ANN], false), done()]);
    let run = || setup.service.dry_run(&ASSIGN, values(json!({"person": "Ann/Lee"}))).unwrap();
    let before = run();
    assert!(before.url.ends_with("/people/%28id%20of%20Ann_Lee%29"), "{}", before.url);
    let note = before.note.unwrap();
    assert!(note.contains("looks up the person with GET https://api.vendor.example/product/v1/people?word="), "{note}");
    assert_eq!(setup.lines(), [""; 0]);

    setup.assign(json!({"person": "Ann Lee"})).await.unwrap();
    let after = setup.service.dry_run(&ASSIGN, values(json!({"person": "Ann Lee"}))).unwrap();
    assert!(after.url.ends_with("/people/11"), "{}", after.url);
    assert_eq!(after.note, None);

    let reply = setup.service.dry_run(&REPLY, values(json!({"id": "5"}))).unwrap();
    let note = reply.note.unwrap();
    assert!(note.contains("from is not given: the call first looks up the sender"), "{note}");
}

#[tokio::test]
async fn tools_without_lookups_are_called_as_before() {
    let setup = setup(vec![answer(204, "")]);
    setup.service.call(&LIST, Map::new()).await.unwrap();
    assert_eq!(setup.lines().len(), 1);
}
