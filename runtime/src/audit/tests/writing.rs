//! What is written of a call, and when.

use std::time::Duration;

use futures_util::FutureExt as _;

use super::*;
use crate::audit::query::{Wanted, heads};
use crate::zoho::fixture::{json as answer, response};

const FOUND: &str = r#"{"data":[{"id":"5","Name":"the-found-name"}]}"#;

#[tokio::test]
async fn a_read_is_one_record_without_a_value() {
    let setup = setup(AuditSettings::default(), vec![response(200, &[], FOUND)]);
    assert!(!setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap().is_error);
    let recorded = setup.recorded().await;
    let [start, call] = recorded.as_slice() else { panic!("{recorded:?}") };
    assert_eq!(start["kind"], "start");
    assert!(start["note"].as_str().unwrap().starts_with("fixture 1.2.3, process "), "{start}");
    let run = call["trace"].as_str().unwrap();
    assert!(run.len() == 32 && run.ends_with("0000000000000001"), "{run}");
    assert_eq!(
        *call,
        json!({
            "at": "2026-11-20T12:00:00Z", "kind": "call", "server": "Deal Analyst", "server_id": "0123",
            "agent": "analyst", "account": "acme", "client": "a client", "tool": "get_single_thing_by_id",
            "surface": GET.surface_hash, "arguments": {"id": "5"}, "records": ["5"], "ended": "done", "status": 200,
            "ms": 0, "bytes": 34, "trace": run, "call": 1,
        })
    );
    assert!(!call.to_string().contains("the-found-name"));
}

#[tokio::test]
async fn a_write_has_its_intent_before_anything_leaves() {
    let created = r#"{"data":[{"code":"SUCCESS","details":{"id":"77"},"status":"success"}]}"#;
    let setup = setup(AuditSettings::default(), vec![answer(201, created)]);
    let meta = object(json!({"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}));
    let meta = CallMeta { meta, ..CallMeta::default() };
    let arguments = object(json!({"name": "the-new-name"}));
    let result = setup.server.call("create_a_thing", arguments, meta).await.unwrap();
    assert!(!result.is_error, "{result:?}");
    let recorded = setup.recorded().await;
    let [_, intent, outcome] = recorded.as_slice() else { panic!("{recorded:?}") };
    assert_eq!((&intent["kind"], &outcome["kind"]), (&json!("intent"), &json!("outcome")));
    assert_eq!((&intent["call"], &intent["trace"]), (&outcome["call"], &outcome["trace"]));
    assert_eq!(intent["trace"], "4bf92f3577b34da6a3ce929d0e0e4736");
    assert_eq!((&outcome["ended"], &outcome["status"]), (&json!("done"), &json!(201)));
    assert_eq!((&intent["ended"], &intent["arguments"]), (&Value::Null, &json!({"name": "string(12)"})));
    assert!(!format!("{recorded:?}").contains("the-new-name"));
}

#[tokio::test]
async fn what_is_refused_is_recorded_and_sends_nothing() {
    let setup = setup(AuditSettings::default(), Vec::new());
    assert!(setup.call("no_such_tool", json!({"secret_name": "v"})).await.is_none());
    assert!(setup.call("drop\u{1b}[2J everything", json!({})).await.is_none());
    assert!(setup.call("get_single_thing_by_id", json!({"id": "5", "extra": "the-value"})).await.unwrap().is_error);
    let recorded = setup.recorded().await;
    let [_, unknown, odd, wrong] = recorded.as_slice() else { panic!("{recorded:?}") };
    assert_eq!((&unknown["tool"], &unknown["ended"]), (&json!("no_such_tool"), &json!("refused")));
    assert_eq!(unknown["error"], json!({"kind": "unknown_tool"}));
    assert_eq!(unknown["arguments"], json!({"secret_name": "string(1)"}));
    assert_eq!(odd["tool"], "?(19 characters)");
    assert_eq!(wrong["error"]["kind"], "invalid_argument");
    assert_eq!(wrong["arguments"], json!({"id": "string(1)", "extra": "string(9)"}));
    assert!(!format!("{recorded:?}").contains("the-value"));
    assert_eq!(setup.vendor.api_requests(), 0);
}

#[tokio::test]
async fn a_failure_is_told_without_what_the_vendor_said() {
    let fault = r#"{"code":"FORBIDDEN","message":"the-value may not be seen","status":"error"}"#;
    let setup = setup(AuditSettings::default(), vec![answer(403, fault)]);
    assert!(setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap().is_error);
    let recorded = setup.recorded().await;
    let call = &recorded[1];
    assert_eq!((&call["ended"], &call["status"]), (&json!("failed"), &json!(403)));
    let error = json!({"kind": "permission", "message": "answered with status 403, code FORBIDDEN"});
    assert_eq!((&call["error"], &call["records"]), (&error, &json!(["5"])));
    assert!(!format!("{recorded:?}").contains("the-value"));
}

#[tokio::test]
async fn a_caller_that_goes_away_is_recorded() {
    let setup = setup(AuditSettings::default(), Vec::new());
    {
        let mut call = Box::pin(setup.call("get_single_thing_by_id", json!({"id": "5"})));
        assert!(call.as_mut().now_or_never().is_none());
    }
    let recorded = setup.recorded().await;
    assert_eq!((&recorded[1]["ended"], &recorded[1]["tool"]), (&json!("cancelled"), &json!("get_single_thing_by_id")));
}

#[tokio::test]
async fn nothing_is_changed_while_nothing_can_be_written() {
    let created = r#"{"data":[{"code":"SUCCESS","details":{"id":"77"},"status":"success"}]}"#;
    let setup = setup(AuditSettings::default(), vec![response(200, &[], FOUND), answer(201, created)]);
    // Where the directory should be, there is a file.
    let directory = setup.folder.path().join("state");
    std::fs::write(&directory, "").unwrap();
    let refused = setup.call("create_a_thing", json!({"name": "n"})).await.unwrap();
    assert!(text(&refused).contains("refused_by_policy") && text(&refused).contains("audit"), "{}", text(&refused));
    assert_eq!(setup.vendor.api_requests(), 0);
    // Reading goes on, by default.
    assert!(!setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap().is_error);
    setup.audit.tend_once(false).await;
    assert!(setup.warned().contains("the audit cannot be written"), "{}", setup.warned());

    std::fs::remove_file(&directory).unwrap();
    assert!(!setup.call("create_a_thing", json!({"name": "n"})).await.unwrap().is_error);
    let recorded = setup.recorded().await;
    let kinds: Vec<&str> = recorded.iter().map(|record| record["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["start", "lost", "intent", "outcome"]);
    assert_eq!(recorded[1]["count"], 3, "the intent, its outcome and the reading call");
    assert!(setup.warned().ends_with("the audit is written again"), "{}", setup.warned());
    assert_eq!(setup.verdict().problems, []);
}

#[tokio::test]
async fn reads_are_refused_as_well_where_the_settings_say_so() {
    let settings = AuditSettings { reads: Reads::Refuse, ..AuditSettings::default() };
    let setup = setup(settings, vec![response(200, &[], FOUND), response(200, &[], FOUND)]);
    let directory = setup.folder.path().join("state");
    std::fs::write(&directory, "").unwrap();
    // The first is under way before anybody knows.
    assert!(!setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap().is_error);
    setup.audit.tend_once(false).await;
    let refused = setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    assert!(text(&refused).contains("audit"), "{}", text(&refused));
    std::fs::remove_file(&directory).unwrap();
    // Whoever is refused tries whether it can be written.
    setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    setup.audit.tend_once(false).await;
    assert!(!setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap().is_error);
}

#[tokio::test]
async fn lines_of_json_hold_the_same_chain() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let settings = AuditSettings { file: Some(path.clone()), ..AuditSettings::default() };
    let setup = setup(settings, vec![response(200, &[], FOUND)]);
    setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    setup.call("made_up", json!({"a\u{202e}\n": "x"})).await;
    let recorded = setup.recorded().await;
    let lines = std::fs::read_to_string(&path).unwrap();
    let of_lines: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["record"].clone()).collect();
    assert_eq!(of_lines, recorded);
    let source = Source::Files(vec![path.clone()]);
    let verdict = verify(&source, &setup.key(), Vec::new()).unwrap();
    assert_eq!((verdict.records, verdict.problems.len()), (3, 0));
    std::fs::write(&path, lines.replacen("\"done\"", "\"gone\"", 1)).unwrap();
    assert_eq!(verify(&source, &setup.key(), Vec::new()).unwrap().problems.len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        for private in [path, setup.folder.path().join("state/audit.key")] {
            assert_eq!(std::fs::metadata(&private).unwrap().permissions().mode() & 0o777, 0o600, "{private:?}");
        }
    }
}

#[tokio::test]
async fn each_minute_the_head_is_told_if_there_is_a_new_one() {
    let setup = setup(AuditSettings::default(), vec![response(200, &[], FOUND)]);
    let path = setup.folder.path().join("state/audit-heads.jsonl");
    let tend = setup.audit.clone();
    let task = tokio::spawn(async move { tend.tend().await });
    while setup.clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    assert!(!path.exists());
    for _ in 0..3 {
        setup.clock.advance(Duration::from_mins(1));
        while setup.clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
    }
    let known = heads(&path).unwrap();
    assert_eq!(known.iter().map(|head| head.number).collect::<Vec<_>>(), [2]);
    setup.audit.end().await;
    let known = heads(&path).unwrap();
    assert_eq!(known.iter().map(|head| head.number).collect::<Vec<_>>(), [2, 3]);
    let verdict = verify(&Source::Store(setup.store()), &setup.key(), known).unwrap();
    assert_eq!((verdict.chains, verdict.records, verdict.problems.len()), (1, 3, 0));
    task.abort();
}

#[tokio::test]
async fn what_is_removed_by_age_leaves_the_rest_verifiable() {
    let settings = AuditSettings { keep: Some(Duration::from_hours(1)), ..AuditSettings::default() };
    let setup = setup(settings, (0..4).map(|_| response(200, &[], FOUND)).collect());
    for _ in 0..2 {
        setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    }
    setup.audit.tend_once(false).await;
    let early = heads(&setup.folder.path().join("state/audit-heads.jsonl")).unwrap();
    setup.clock.advance(Duration::from_secs(3601));
    setup.call("get_single_thing_by_id", json!({"id": "5"})).await.unwrap();
    setup.audit.tend_once(true).await;
    let recorded = setup.recorded().await;
    let kinds: Vec<&str> = recorded.iter().map(|record| record["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["call", "removed"]);
    assert_eq!(recorded[1]["count"], 3);
    let check = |heads: Vec<_>| verify(&Source::Store(setup.store()), &setup.key(), heads).unwrap().problems;
    // Also an old head fits, and one that is made up does not.
    assert_eq!(check(early.clone()), []);
    let forged = early.into_iter().map(|head| chain::Head { seal: [7; 32], ..head }).collect();
    assert_eq!(check(forged).len(), 1);

    // A time that somebody set back does not make this program remove the record.
    setup
        .store()
        .write(crate::store::sqlite::Durability::Kernel, |connection| {
            connection.execute("UPDATE audit_records SET at = 0 WHERE number = 4", [])
        })
        .await
        .unwrap();
    setup.audit.tend_once(true).await;
    assert!(setup.warned().contains("not as they were written"), "{}", setup.warned());
    assert_eq!(check(Vec::new()).len(), 1);
    assert_eq!(setup.recorded().await.len(), 2);
}

#[tokio::test]
async fn who_read_a_record_and_why_is_found() {
    let settings = AuditSettings { reason: Reason::Required, ..AuditSettings::default() };
    let setup = setup(settings, vec![response(200, &[], FOUND)]);
    let listed = String::from_utf8(setup.server.tools().json.to_vec()).unwrap();
    assert!(!listed.contains("reason"), "entries of the fixture have no schema: {listed}");
    let refused = setup.call("get_single_thing_by_id", json!({"extra": 1})).await.unwrap();
    for told in ["/reason", "is missing", "/id", "/extra"] {
        assert!(text(&refused).contains(told), "{}", text(&refused));
    }
    setup.call("get_single_thing_by_id", json!({"id": "5", "reason": "asked by \u{202e}Ann"})).await.unwrap();
    setup.audit.tend_once(false).await;
    let wanted = Wanted { record: Some("5".to_owned()), agent: Some("analyst".to_owned()), ..Wanted::default() };
    let found = wanted.read(&setup.store()).unwrap();
    let [call] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(call.record.reason.as_deref(), Some("asked by \u{202e}Ann"));
    assert_eq!(call.record.caller.client.as_deref(), Some("a client"));
    let other = Wanted { record: Some("6".to_owned()), ..Wanted::default() };
    assert_eq!(other.read(&setup.store()).unwrap().len(), 0);
    // What is sent has no reason in it.
    assert!(!format!("{:?}", setup.vendor.sent.lock().unwrap()).contains("Ann"));
}

#[tokio::test]
async fn where_the_queue_is_full_nothing_is_changed() {
    let setup = setup(AuditSettings::default(), vec![response(200, &[], FOUND)]);
    // Calls that are under way hold their places.
    let auditor = Auditor::new(setup.audit.clone(), Caller::default());
    let held = full(&auditor).await;
    let waited = async || {
        while setup.clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        setup.clock.advance(Duration::from_secs(5));
    };
    let (refused, ()) = tokio::join!(setup.call("create_a_thing", json!({"name": "n"})), waited());
    let refused = refused.unwrap();
    assert!(text(&refused).contains("refused_by_policy"), "{}", text(&refused));
    let (read, ()) = tokio::join!(setup.call("get_single_thing_by_id", json!({"id": "5"})), waited());
    assert!(!read.unwrap().is_error);
    assert_eq!(setup.vendor.api_requests(), 1);
    drop(held);
    let recorded = setup.recorded().await;
    let lost: Vec<_> =
        recorded.iter().filter(|record| record["kind"] == "lost").map(|record| &record["count"]).collect();
    assert_eq!(lost, [2]);
    let cancelled = recorded.iter().filter(|record| record["ended"] == "cancelled").count();
    assert_eq!((cancelled, setup.verdict().problems.len()), (8_192, 0));
}

/// Takes every place of the queue.
async fn full(auditor: &Auditor) -> Vec<Call> {
    let (arguments, meta, mut held) = (Map::new(), CallMeta::default(), Vec::new());
    for _ in 0..8_192 {
        let call = auditor.begin("get_single_thing_by_id", Some(&GET), &arguments, None, &meta);
        held.push(call.await.unwrap());
    }
    held
}

#[tokio::test]
async fn a_call_waits_for_its_place_in_the_queue() {
    let setup = setup(AuditSettings::default(), vec![response(200, &[], FOUND)]);
    let mut held = full(&Auditor::new(setup.audit.clone(), Caller::default())).await;
    let one_ends = async {
        while setup.clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        held.pop();
    };
    let (read, ()) = tokio::join!(setup.call("get_single_thing_by_id", json!({"id": "5"})), one_ends);
    assert!(!read.unwrap().is_error);
    drop(held);
    let recorded = setup.recorded().await;
    assert!(recorded.iter().all(|record| record["kind"] != "lost"));
    assert_eq!(recorded.iter().filter(|record| record["ended"] == "done").count(), 1);
}
