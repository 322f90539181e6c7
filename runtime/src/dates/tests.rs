use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::arguments::{Arguments, Violations};
use crate::descriptor::{ArgumentDescriptor, Class, Grammar, Place, ProductDescriptor, ToolDescriptor};
use crate::zoho::fixture::{PRODUCT_FORM, WRITE, argument, tool};

/// The evening of a Friday in UTC, the night after it further east.
fn now(zone: &str) -> Now {
    Now { at: "2026-11-20T22:30:15.250Z".parse().unwrap(), zone: TimeZone::get(zone).unwrap() }
}

fn written(text: &str, form: DateForm, zone: &str) -> Result<Value, String> {
    write::write(text, form, &now(zone))
}

const DAY: DateForm = DateForm::Date(DateStyle::YearMonthDay);
const MOMENT: DateForm = DateForm::DateTime(TimeStyle::Offset);

#[test]
fn words_are_days_of_the_accounts_zone() {
    for (zone, word, day) in [
        ("UTC", "today", "2026-11-20"),
        ("Asia/Kolkata", "today", "2026-11-21"),
        ("Asia/Kolkata", "yesterday", "2026-11-20"),
        ("UTC", "tomorrow", "2026-11-21"),
        ("UTC", " Today - 30 d ", "2026-10-21"),
        ("UTC", "${today+1w}", "2026-11-27"),
        ("UTC", "today+1m-1d", "2026-12-19"),
        ("UTC", "today-1y", "2025-11-20"),
        ("UTC", "week_start", "2026-11-16"),
        ("UTC", "week_end", "2026-11-22"),
        ("UTC", "month_start", "2026-11-01"),
        ("UTC", "month_end", "2026-11-30"),
        ("UTC", "month_end-1m", "2026-10-31"),
        ("UTC", "month_end+3m", "2027-02-28"),
        ("UTC", "month_start-1d", "2026-10-31"),
        ("UTC", "quarter_start", "2026-10-01"),
        ("UTC", "quarter_end", "2026-12-31"),
        ("UTC", "quarter_end-3m", "2026-09-30"),
        ("UTC", "year_start", "2026-01-01"),
        ("UTC", "year_end", "2026-12-31"),
        ("UTC", "now", "2026-11-20"),
        ("Asia/Kolkata", "now-5h", "2026-11-20"),
        ("UTC", "2026-02-28", "2026-02-28"),
        ("Asia/Kolkata", "2026-11-20T20:00:00Z", "2026-11-21"),
    ] {
        assert_eq!(written(word, DAY, zone), Ok(json!(day)), "{word} in {zone}");
    }
}

#[test]
fn a_moment_is_what_was_written_or_the_edge_of_a_day() {
    for (zone, word, moment) in [
        ("UTC", "now", "2026-11-20T22:30:15+00:00"),
        ("Asia/Kolkata", "now-1d", "2026-11-20T04:00:15+05:30"),
        ("Asia/Kolkata", "today", "2026-11-21T00:00:00+05:30"),
        ("Asia/Kolkata", "month_end", "2026-11-30T23:59:59+05:30"),
        ("UTC", "todayT09:00", "2026-11-20T09:00:00+00:00"),
        ("UTC", "tomorrow t17:30:05", "2026-11-21T17:30:05+00:00"),
        ("UTC", "today+7dT09:00", "2026-11-27T09:00:00+00:00"),
        // Across the end of summer time the day begins with another offset.
        ("America/New_York", "2026-11-01", "2026-11-01T00:00:00-04:00"),
        ("America/New_York", "2026-11-02", "2026-11-02T00:00:00-05:00"),
        // What was written with an offset keeps it.
        ("UTC", "2026-11-30T09:00:00+05:30", "2026-11-30T09:00:00+05:30"),
        ("UTC", "2026-11-30T09:00:00-0330", "2026-11-30T09:00:00-03:30"),
        ("Asia/Kolkata", "2026-11-30T09:00:00Z", "2026-11-30T09:00:00+00:00"),
        ("Asia/Kolkata", "2026-11-30 09:00", "2026-11-30T09:00:00+05:30"),
        ("Asia/Kolkata", "2026-11-30T09:00:00.999", "2026-11-30T09:00:00+05:30"),
    ] {
        assert_eq!(written(word, MOMENT, zone), Ok(json!(moment)), "{word} in {zone}");
    }
}

#[test]
fn every_style_writes_its_form() {
    let at = "2026-11-30T09:00:00.250+05:30";
    for (style, expected) in [
        (TimeStyle::Offset, json!("2026-11-30T09:00:00+05:30")),
        (TimeStyle::OffsetWithoutColon, json!("2026-11-30T09:00:00+0530")),
        (TimeStyle::Utc, json!("2026-11-30T03:30:00Z")),
        (TimeStyle::UtcMillis, json!("2026-11-30T03:30:00.250Z")),
        (TimeStyle::EpochMillis, json!(1_796_009_400_250_i64)),
        (TimeStyle::EpochSeconds, json!(1_796_009_400_i64)),
    ] {
        assert_eq!(written(at, DateForm::DateTime(style), "UTC"), Ok(expected), "{style:?}");
    }
    for (style, expected) in [
        (DateStyle::YearMonthDay, "2026-11-09"),
        (DateStyle::MonthDayYear, "11-09-2026"),
        (DateStyle::DayMonthYear, "09-11-2026"),
    ] {
        assert_eq!(written("2026-11-09", DateForm::Date(style), "UTC"), Ok(json!(expected)), "{style:?}");
    }
}

#[test]
fn a_range_reaches_from_the_first_moment_to_the_last() {
    let range = |text| written(text, DateForm::DateTimeRange(TimeStyle::UtcMillis), "Asia/Kolkata");
    let ninth = "2026-11-08T18:30:00.000Z,2026-11-09T18:29:59.999Z";
    assert_eq!(range("2026-11-09,2026-11-09"), Ok(json!(ninth)));
    assert_eq!(range("2026-11-09"), Ok(json!(ninth)));
    assert_eq!(range("month_end, month_end"), Ok(json!("2026-11-29T18:30:00.000Z,2026-11-30T18:29:59.999Z")));
    assert_eq!(range("2026-11-09T10:00:00Z,now"), Ok(json!("2026-11-09T10:00:00.000Z,2026-11-20T22:30:15.250Z")));
    assert!(range("today,yesterday").unwrap_err().contains("later than its second"));
    assert!(range("today,").unwrap_err().contains("two dates with a comma"));
    let days = written("month_start,today", DateForm::DateRange(DateStyle::YearMonthDay), "UTC");
    assert_eq!(days, Ok(json!("2026-11-01,2026-11-20")));
}

#[test]
fn nonsense_is_refused_with_examples() {
    for text in [
        "",
        "soon",
        "30",
        "1732147200000",
        "2026-02-30",
        "2026-13-01",
        "20261130",
        "30.11.2026",
        "11/30/2026",
        "2026-11-30T25:00:00Z",
        "2026-11-30T09:00:00+99:00",
        "2026-11-30[Europe/Berlin]",
        "2026-11-30T09:00+01:00[UTC]",
        "today-30",
        "today-d",
        "today-3h",
        "today--3d",
        "today-99999999999999999999d",
        "today+9999999y",
        "nowT09:00",
        "todayT9:00",
        "todayT25:00",
        "today;drop",
        "${today",
        "-30d",
    ] {
        let fault = written(text, MOMENT, "UTC").expect_err(text);
        assert!(fault.contains("today-30d, now, month_start") && fault.contains("2026-11-30"), "{text}: {fault}");
    }
    assert!(written("tody-30d", DAY, "UTC").unwrap_err().ends_with("did you mean today?"));
}

const FORMS: DateForms =
    DateForms { date: DateStyle::YearMonthDay, date_time: TimeStyle::Offset, moments: &["*_Time", "Start"] };
static PRODUCT: ProductDescriptor = ProductDescriptor { dates: Some(FORMS), ..PRODUCT_FORM };
static TOOL: ToolDescriptor = ToolDescriptor {
    product: &PRODUCT,
    arguments: &[
        ArgumentDescriptor { grammar: Some(Grammar::Criteria), ..argument("criteria", Place::Query, "criteria") },
        ArgumentDescriptor { grammar: Some(Grammar::Coql), ..argument("query", Place::Body, "/select_query") },
        argument("due", Place::Body, "/due"),
        argument("lines", Place::Body, "/lines"),
        argument("custom_fields", Place::Open, ""),
    ],
    dates: &[
        DateUse { argument: "due", inside: &[], form: DAY, default: None },
        DateUse { argument: "lines", inside: &["*", "at"], form: MOMENT, default: None },
        DateUse { argument: "lines", inside: &["*", "days", "*"], form: DAY, default: None },
        DateUse { argument: "executed", inside: &[], form: MOMENT, default: Some("now") },
    ],
    ..tool("create", Class::Write, WRITE)
};

/// The arguments as they go on, and what was refused.
fn applied(arguments: &Value) -> (Value, Vec<String>) {
    let mut arguments = Arguments::new(arguments.as_object().cloned().unwrap());
    let mut out = Violations::new();
    apply(&TOOL, &mut arguments, &now("Asia/Kolkata"), &mut out);
    let mut values = arguments.into_values();
    values.remove("executed");
    let told = out.into_vec().into_iter().map(|fault| format!("{} {}", fault.at, fault.message)).collect();
    (Value::Object(values), told)
}

#[test]
fn dates_are_found_wherever_they_stand() {
    let (values, faults) = applied(&json!({
        "due": "today",
        "lines": [{"at": "now", "days": ["tomorrow", null]}, {"at": null}, {"other": "today"}, 7],
        "custom_fields": {
            "Renewal": "${today+1y}", "Last_Time": "${today}", "Start": ["${today}"], "Text": "${Name}",
            "Inner": {"Call_Time": "${month_end}", "Note": "see ${today}"},
        },
    }));
    assert_eq!(faults, [""; 0]);
    assert_eq!(
        values,
        json!({
            "due": "2026-11-21",
            "lines": [
                {"at": "2026-11-21T04:00:15+05:30", "days": ["2026-11-22", null]},
                {"at": null}, {"other": "today"}, 7
            ],
            "custom_fields": {
                "Renewal": "2027-11-21", "Last_Time": "2026-11-21T00:00:00+05:30",
                "Start": ["2026-11-21T00:00:00+05:30"], "Text": "${Name}",
                "Inner": {"Call_Time": "2026-11-30T23:59:59+05:30", "Note": "see ${today}"},
            },
        })
    );
    let (_, faults) = applied(&json!({
        "due": "soon", "lines": [{"at": "2026-02-30"}], "custom_fields": {"Renewal": "${tody+1y}"},
    }));
    let places: Vec<&str> = faults.iter().filter_map(|fault| fault.split(' ').next()).collect();
    assert_eq!(places, ["/due", "/lines/0/at", "/custom_fields/Renewal"]);
}

#[test]
fn queries_get_the_form_that_their_field_wants() {
    let criteria = |text: &str| applied(&json!({"criteria": text})).0["criteria"].as_str().unwrap().to_owned();
    assert_eq!(
        criteria("((Closing_Date:between:${month_start},${month_end})and(Created_Time:greater_than:${today-30d}))"),
        "((Closing_Date:between:2026-11-01,2026-11-30)and(Created_Time:greater_than:2026-10-22T00:00:00+05:30))"
    );
    assert_eq!(criteria("(Any:equals:${now})"), "(Any:equals:2026-11-21T04:00:15+05:30)");
    assert_eq!(criteria("(Any:equals:${Empty})"), "(Any:equals:${Empty})");
    let query = |text: &str| applied(&json!({"query": text})).0["query"].as_str().unwrap().to_owned();
    assert_eq!(
        query("select id from Deals where Closing_Date <= ${month_end} and Account_Name.Modified_Time > '${today}'"),
        "select id from Deals where Closing_Date <= '2026-11-30' and Account_Name.Modified_Time > \
         '2026-11-21T00:00:00+05:30'"
    );
    // What does not parse is spoken of by the grammar; a word that is none, here.
    assert_eq!(query("select ${today}"), "select '2026-11-21'");
    let (_, faults) = applied(&json!({"criteria": "(Closing_Date:equals:${today-3x})"}));
    assert!(faults[0].starts_with("/criteria is \"${today-3x}\"; expected"), "{faults:?}");
}

#[test]
fn the_clock_is_remembered_where_it_counts() {
    let clock = |arguments: Value| {
        let mut arguments = Arguments::new(arguments.as_object().cloned().unwrap());
        arguments.set("executed", json!("2026-11-20"));
        apply(&TOOL, &mut arguments, &now("UTC"), &mut Violations::new());
        arguments.clock()
    };
    assert_eq!(clock(json!({"due": "2026-11-20"})), None);
    for relative in [json!({"due": "today"}), json!({"criteria": "(A:equals:${today})"}), json!({"executed_": 1})] {
        let expected = relative.get("executed_").is_none().then(|| "2026-11-20T22:30:15Z".parse().unwrap());
        assert_eq!(clock(relative), expected);
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(
        text in "(\\$\\{)?(today|now|month_end|year_start|week_end|20[0-9]{2}-[0-9]{2}-[0-9]{2}|[a-zT])?[-+0-9a-zT:.,Z ]{0,30}\\}?",
        seconds in -60_000_000_000_i64..250_000_000_000,
        zone in prop::sample::select(vec!["UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia"]),
    ) {
        let now = Now { at: Timestamp::from_second(seconds).unwrap(), zone: TimeZone::get(zone).unwrap() };
        for form in [DAY, MOMENT, DateForm::DateRange(DateStyle::DayMonthYear), DateForm::DateTimeRange(TimeStyle::EpochMillis)] {
            let _ = write::write(&text, form, &now);
        }
        for grammar in [Grammar::Criteria, Grammar::Coql] {
            let _ = query::replace(grammar, &text, &FORMS, &now);
        }
    }

    /// A literal of the wire's own form stays what it is.
    #[test]
    fn what_is_written_reads_as_itself(text in "[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9]:[0-5][0-9][+-][01][0-9]:[0-5][0-9])?") {
        let form = if text.len() == 10 { DAY } else { MOMENT };
        if let Ok(written) = written(&text, form, "Asia/Kolkata") {
            let at = text.replace("-00:00", "+00:00");
            prop_assert_eq!(written, json!(at));
        }
    }
}
