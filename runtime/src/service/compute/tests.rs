use jiff::tz::TimeZone;
use serde_json::json;

use super::*;

/// Already the next day where the account lives.
fn now() -> Now {
    Now { at: "2026-11-20T22:30:00Z".parse().unwrap(), zone: TimeZone::get("Asia/Kolkata").unwrap() }
}

fn computed(form: Compute, mut record: Value, style: DateStyle) -> Value {
    let (now, arguments) = (now(), Arguments::new(Map::new()));
    let basis = Basis { now: &now, style: Some(style), arguments: &arguments };
    add(&[Computed { name: "new", form }], &mut record, basis);
    record["new"].take()
}

#[test]
fn each_form_computes_and_nothing_is_null() {
    const DONE: &[(&str, Literal)] = &[("/status/closed", Literal::Bool(true)), ("/state", Literal::String("Paid"))];
    let iso = |form, record| computed(form, record, DateStyle::YearMonthDay);
    let due = || json!({"due": "2026-11-11"});
    assert_eq!(iso(Compute::DaysSince("/due"), due()), json!(10));
    assert_eq!(iso(Compute::DaysUntil("/due"), due()), json!(-10));
    assert_eq!(iso(Compute::DaysSince("/due"), json!({"due": "2026-11-20T20:00:00.000Z"})), json!(0));
    assert_eq!(iso(Compute::DaysSince("/due"), json!({"due": "2026-11-20T20:00:00+0000"})), json!(0));
    assert_eq!(iso(Compute::DaysSince("/due"), json!({"due": 1_795_132_800_000_i64})), json!(1));
    assert_eq!(iso(Compute::DaysSince("/due"), json!({"due": "1795132800"})), json!(1));
    assert_eq!(computed(Compute::DaysSince("/due"), json!({"due": "11-11-2026"}), DateStyle::MonthDayYear), json!(10));
    assert_eq!(computed(Compute::DaysSince("/due"), json!({"due": "31-10-2026"}), DateStyle::DayMonthYear), json!(21));
    for unknown in [json!({}), json!({"due": null}), json!({"due": ""}), json!({"due": "soon"}), json!({"due": [1]})] {
        assert_eq!(iso(Compute::DaysSince("/due"), unknown.clone()), Value::Null, "{unknown}");
        assert_eq!(iso(Compute::Past { date: "/due", unless: &[] }, unknown), json!(false));
    }
    let past = |record| iso(Compute::Past { date: "/due", unless: DONE }, record);
    assert_eq!(past(due()), json!(true));
    assert_eq!(past(json!({"due": "2026-11-21"})), json!(false), "today is not over");
    assert_eq!(past(json!({"due": "2026-11-11", "status": {"closed": true}})), json!(false));
    assert_eq!(past(json!({"due": "2026-11-11", "status": {"closed": false}, "state": "paid"})), json!(false));
    assert_eq!(iso(Compute::Is(DONE), json!({"state": "PAID"})), json!(true));
    assert_eq!(iso(Compute::Is(DONE), json!({"state": "open"})), json!(false));
    assert_eq!(iso(Compute::Copy("/a/b"), json!({"a": {"b": [1]}})), json!([1]));
    assert_eq!(iso(Compute::Copy("/a/b"), json!({})), Value::Null);
    for (text, number) in
        [(json!("12"), json!(12)), (json!(" 1.5 "), json!(1.5)), (json!(7), json!(7)), (json!("x"), Value::Null)]
    {
        assert_eq!(iso(Compute::Number("/n"), json!({"n": text})), number);
    }
}

const FILTERS: &[Filter] = &[
    Filter {
        argument: "status",
        default: Some(Literal::String("open")),
        when: Some(Literal::String("open")),
        member: "/closed",
        test: FilterTest::Differs(Literal::Bool(true)),
    },
    Filter {
        argument: "status",
        default: Some(Literal::String("open")),
        when: Some(Literal::String("late")),
        member: "/late",
        test: FilterTest::Equals(Literal::Bool(true)),
    },
    Filter { argument: "name", default: None, when: None, member: "/name", test: FilterTest::Contains },
    Filter { argument: "key", default: None, when: None, member: "/key", test: FilterTest::Same },
    Filter {
        argument: "",
        default: None,
        when: None,
        member: "/hidden",
        test: FilterTest::Differs(Literal::Bool(true)),
    },
];

#[test]
fn arguments_steer_which_records_pass() {
    let records = json!([
        {"name": "Acme Website", "key": "A-1", "late": true},
        {"name": "acme app", "key": "A-2", "closed": true},
        {"name": "Other", "key": "O-1", "closed": false},
        {"name": "Acme secret", "hidden": true},
    ]);
    let passing = |arguments: Value| -> Vec<usize> {
        let (now, arguments) = (now(), Arguments::new(arguments.as_object().cloned().unwrap()));
        let basis = Basis { now: &now, style: None, arguments: &arguments };
        let filters = switched_on(FILTERS, &arguments);
        let records = records.as_array().unwrap();
        (0..records.len()).filter(|index| passes(&filters, &records[*index], basis)).collect()
    };
    assert_eq!(passing(json!({})), [0, 2]);
    assert_eq!(passing(json!({"status": null})), [0, 2]);
    assert_eq!(passing(json!({"status": "all"})), [0, 1, 2]);
    assert_eq!(passing(json!({"status": "late"})), [0]);
    assert_eq!(passing(json!({"status": "all", "name": " ACME "})), [0, 1]);
    assert_eq!(passing(json!({"status": "all", "key": "a-2"})), [1]);
    assert_eq!(passing(json!({"key": "a"})), [0; 0]);
}
