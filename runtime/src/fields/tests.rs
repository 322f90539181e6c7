use serde_json::{Map, Value, json};

use super::*;
use crate::arguments::{Arguments, ViolationCode, Violations};
use crate::zoho::fixture::{FIELD_METADATA, RECORD, WRITE_MANY};

fn fields() -> ModuleFields {
    let told = json!([
        {"api_name": "id", "field_label": "Record Id", "data_type": "bigint", "read_only": true},
        {"api_name": "Name", "field_label": "Thing Name", "data_type": "text"},
        {"api_name": "Stage", "field_label": "Stage", "data_type": "picklist", "pick_list_values": [
            {"actual_value": "open", "display_value": "Open"},
            {"actual_value": "won", "display_value": "Closed Won"},
            {"actual_value": "lost_1", "display_value": "Closed Lost"},
            {"actual_value": "lost_2", "display_value": "Closed Lost"},
        ]},
        {"api_name": "Interests", "field_label": "Interests", "data_type": "multiselectpicklist", "pick_list_values": [
            {"actual_value": "Support", "display_value": "Support"},
            {"actual_value": "Training", "display_value": "Training"},
        ]},
        {"api_name": "Executive_Sponsor", "field_label": "Executive Sponsor", "data_type": "text"},
        {"api_name": "Region", "field_label": "Area", "data_type": "text"},
        {"api_name": "Region1", "field_label": "Area", "data_type": "text"},
        {"api_name": "Total", "field_label": "Total", "data_type": "currency", "read_only": true},
        // A list beside a type that takes any value is no picklist.
        {"api_name": "Note", "field_label": "Note", "data_type": "text", "pick_list_values": [
            {"actual_value": "a", "display_value": "a"}]},
    ]);
    ModuleFields::read(&FIELD_METADATA, "Things", &told).unwrap()
}

fn given(value: Value) -> Arguments {
    let Value::Object(values) = value else { panic!("{value} is no object") };
    Arguments::new(values)
}

/// Code, place, message.
type Fault = (ViolationCode, String, String);

/// What `value` becomes, or the faults.
fn checked(value: Value) -> Result<Map<String, Value>, Vec<Fault>> {
    let mut out = Violations::new();
    let right = check(&fields(), &RECORD, "/data/0", &given(value), &mut out);
    if out.is_empty() {
        return Ok(right.into_values());
    }
    Err(out.into_vec().into_iter().map(|fault| (fault.code, fault.at, fault.message)).collect())
}

/// The only fault.
fn refused(value: Value) -> Fault {
    let mut faults = checked(value).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

#[test]
fn labels_become_names_and_shown_values_become_actual_ones() {
    let right = checked(json!({
        "name": "n",
        "stage": "Closed Won",
        "custom_fields": {
            "Executive Sponsor": "Jane Doe",
            "Interests": ["Support", "Training"],
            "Region": null,
            "Note": "anything",
            "$gclid": "x",
            "Layout": {"id": "1"},
        },
    }));
    let expected = json!({
        "name": "n",
        "stage": "won",
        "custom_fields": {
            "Executive_Sponsor": "Jane Doe",
            "Interests": ["Support", "Training"],
            "Region": null,
            "Note": "anything",
            "$gclid": "x",
            "Layout": {"id": "1"},
        },
    });
    assert_eq!(Value::Object(right.unwrap()), expected);
}

#[test]
fn unknown_names_are_refused_with_what_was_meant() {
    use ViolationCode::{Field, Picklist, Reserved};
    let rows = [
        (
            json!({"Executive_Sponsr": "x"}),
            Field,
            "Executive_Sponsr",
            "did you mean \"Executive_Sponsor\" (\"Executive Sponsor\")?",
        ),
        (json!({"executive sponsor": "x"}), Field, "executive sponsor", "did you mean \"Executive_Sponsor\""),
        (json!({"Sponsor": "x"}), Field, "Sponsor", "did you mean \"Executive_Sponsor\""),
        (json!({"Colour": "x"}), Field, "Colour", "its fields are \"Name\", \"Stage\""),
        (json!({"Area": "x"}), Field, "Area", "the label of 2 fields of Things: \"Region\" and \"Region1\""),
        (json!({"Total": 3}), Field, "Total", "read-only"),
        (json!({"Thing Name": "x"}), Reserved, "Thing Name", "give it as the argument \"name\""),
        (json!({"Interests": ["Support", "Trainings"]}), Picklist, "Interests/1", "did you mean \"Training\"?"),
        (json!({"Interests": "support"}), Picklist, "Interests", "did you mean \"Support\"?"),
    ];
    for (custom, code, at, told) in rows {
        let fault = refused(json!({"custom_fields": custom}));
        assert_eq!((fault.0, fault.1.as_str()), (code, format!("/custom_fields/{at}").as_str()), "{}", fault.2);
        assert!(fault.2.contains(told), "{at}: {}", fault.2);
    }
}

#[test]
fn values_of_described_arguments_are_checked_too() {
    let (code, at, message) = refused(json!({"stage": "OPEN"}));
    assert_eq!((code, at.as_str()), (ViolationCode::Picklist, "/stage"));
    assert!(message.contains("did you mean \"open\"?"), "{message}");
    let (_, _, message) = refused(json!({"stage": "Closed Lost"}));
    assert!(message.contains("several values of \"Stage\": \"lost_1\" and \"lost_2\""), "{message}");
    let (_, _, message) = refused(json!({"stage": "zzzzzz"}));
    assert!(message.contains("its values are \"open\", \"won\", \"lost_1\" and \"lost_2\""), "{message}");
    let (code, at, message) = refused(json!({"gone": 1}));
    assert_eq!((code, at.as_str()), (ViolationCode::Field, "/gone"));
    assert!(message.contains("no field \"Gone\" in this organisation"), "{message}");
    assert!(checked(json!({"gone": null, "stage": null})).is_ok(), "null says nothing");
}

#[test]
fn a_field_is_given_once() {
    for value in [
        json!({"custom_fields": {"Executive Sponsor": "a", "Executive_Sponsor": "b"}}),
        json!({"name": "n", "custom_fields": {"Thing Name": "m"}}),
    ] {
        let (_, _, message) = refused(value);
        assert!(message.contains("given already"), "{message}");
    }
}

#[test]
fn every_fault_of_a_call_is_told_at_once() {
    let faults = checked(json!({"stage": "x", "gone": 1, "custom_fields": {"Colour": 1, "Area": 1}})).unwrap_err();
    assert_eq!(faults.len(), 4, "{faults:?}");
}

#[test]
fn an_array_of_records_is_checked_item_by_item() {
    let mut out = Violations::new();
    let given = given(json!({"records": [{"Executive Sponsor": "a", "Stage": "Open"}, {"Sponsr": "b"}]}));
    let right = check(&fields(), &WRITE_MANY, "/data", &given, &mut out);
    assert_eq!(right.get("records"), Some(&json!([{"Executive_Sponsor": "a", "Stage": "open"}, {}])));
    assert_eq!(out.as_slice()[0].at, "/records/1/Sponsr");
    assert_eq!(named(&WRITE_MANY, "/data", &["Executive Sponsor", "Stage"], &given), Named::Freely);
    assert_eq!(named(&WRITE_MANY, "/data", &["Executive Sponsor", "Stage", "Sponsr"], &given), Named::Known);
}

#[test]
fn how_a_call_names_fields() {
    let named = |value| named(&RECORD, "/data/0", &[], &given(value));
    assert_eq!(named(json!({"id": "5"})), Named::Nothing);
    assert_eq!(named(json!({"id": "5", "custom_fields": {}, "name": null})), Named::Nothing);
    assert_eq!(named(json!({"name": "n"})), Named::Known);
    assert_eq!(named(json!({"custom_fields": {"X": null}})), Named::Freely);
}

#[test]
fn an_answer_without_fields_tells_nothing() {
    for told in [json!([]), json!({}), json!([{"field_label": "no name"}])] {
        assert!(ModuleFields::read(&FIELD_METADATA, "Things", &told).is_none(), "{told}");
    }
}
