//! Every helper of the schema layer against the `jsonschema` crate: a value passes one exactly
//! when it passes the other.

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Number, Value, json};
use zoho_mcp_runtime::arguments::check::{self, Bound, Type};
use zoho_mcp_runtime::arguments::{At, CheckFn, Pattern, Violations};
use zoho_mcp_runtime::descriptor::Literal;

static DIGITS: Pattern = Pattern::new("^[0-9]{1,3}$");
static A_OR_B: Pattern = Pattern::new("^[ab]");

fn integer(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
}
fn string(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
}
fn short(value: &Value, at: &At, out: &mut Violations) {
    check::max_length(value, at, 2, out);
}
fn at_least_two(value: &Value, at: &At, out: &mut Violations) {
    check::minimum(value, at, Bound::Integer(2), out);
}
fn has_a(value: &Value, at: &At, out: &mut Violations) {
    check::required(value, at, &["a"], out);
}
fn a_is_string(value: &Value, at: &At, out: &mut Violations) {
    check::property(value, at, "a", string, out);
}
fn b_only(value: &Value, at: &At, out: &mut Violations) {
    check::no_other_properties(value, at, &["b"], &[], out);
}
/// A node of a tree: recursion through a shared function, as the generator emits it.
fn node(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "a", node, out);
    check::property(value, at, "b", integer, out);
    check::no_other_properties(value, at, &["a", "b"], &[], out);
}

/// A schema and the calls that the generator emits for it.
fn pairs() -> Vec<(Value, CheckFn)> {
    macro_rules! pair {
        ($schema:tt, $helper:ident $(, $argument:expr)*) => {
            (json!($schema), (|value, at, out| check::$helper(value, at $(, $argument)*, out)) as CheckFn)
        };
    }
    vec![
        pair!({"type": "null"}, types, &[Type::Null]),
        pair!({"type": "boolean"}, types, &[Type::Boolean]),
        pair!({"type": "integer"}, types, &[Type::Integer]),
        pair!({"type": "number"}, types, &[Type::Number]),
        pair!({"type": ["string", "null"]}, types, &[Type::String, Type::Null]),
        pair!({"type": ["array", "object"]}, types, &[Type::Array, Type::Object]),
        pair!({"enum": ["a", 1, null, true]}, enumeration, &[Literal::String("a"), Literal::Integer(1), Literal::Null, Literal::Bool(true)]),
        pair!({"enum": [1.5, [1], {"a": 1}]}, enumeration, &[Literal::Float(1.5), Literal::Json("[1]"), Literal::Json(r#"{"a":1}"#)]),
        pair!({"const": 1}, constant, Literal::Integer(1)),
        pair!({"const": 0.0}, constant, Literal::Float(0.0)),
        pair!({"const": {"a": [1, 2]}}, constant, Literal::Json(r#"{"a":[1,2.0]}"#)),
        pair!({"minLength": 2}, min_length, 2),
        pair!({"maxLength": 2}, max_length, 2),
        pair!({"pattern": "^[0-9]{1,3}$"}, pattern, &DIGITS),
        pair!({"minimum": 2}, minimum, Bound::Integer(2)),
        pair!({"minimum": 1.5}, minimum, Bound::Float(1.5)),
        pair!({"maximum": 9_007_199_254_740_992_i64}, maximum, Bound::Integer(9_007_199_254_740_992)),
        pair!({"exclusiveMinimum": -1}, exclusive_minimum, Bound::Integer(-1)),
        pair!({"exclusiveMaximum": 2.5}, exclusive_maximum, Bound::Float(2.5)),
        pair!({"exclusiveMaximum": 2}, exclusive_maximum, Bound::Integer(2)),
        pair!({"multipleOf": 3}, multiple_of, Bound::Integer(3)),
        pair!({"multipleOf": 0.5}, multiple_of, Bound::Float(0.5)),
        pair!({"minItems": 2}, min_items, 2),
        pair!({"maxItems": 1}, max_items, 1),
        pair!({"uniqueItems": true}, unique_items),
        pair!({"items": {"type": "integer"}}, items, integer),
        pair!({"prefixItems": [{"type": "string"}, {"type": "integer"}]}, prefix_items, &[string, integer], None),
        pair!({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, prefix_items, &[string], Some(integer)),
        pair!({"prefixItems": [{"type": "string"}], "items": false}, prefix_items, &[string], Some(check::never)),
        pair!({"required": ["a", "b"]}, required, &["a", "b"]),
        pair!({"minProperties": 2}, min_properties, 2),
        pair!({"maxProperties": 1}, max_properties, 1),
        pair!({"properties": {"a": {"type": "string"}}}, property, "a", string),
        pair!({"properties": {"a": {}, "b": {}}, "additionalProperties": false}, no_other_properties, &["a", "b"], &[]),
        pair!({"properties": {"c": {}}, "patternProperties": {"^[ab]": {}}, "additionalProperties": false}, no_other_properties, &["c"], &[&A_OR_B]),
        pair!({"properties": {"a": {}}, "additionalProperties": {"type": "integer"}}, other_properties, &["a"], &[], integer),
        pair!({"patternProperties": {"^[ab]": {}}, "additionalProperties": {"type": "integer"}}, other_properties, &[], &[&A_OR_B], integer),
        pair!({"patternProperties": {"^[ab]": {"type": "integer"}}}, pattern_property, &A_OR_B, integer),
        pair!({"propertyNames": {"maxLength": 2}}, property_names, short),
        pair!({"anyOf": [{"type": "string"}, {"minimum": 2}]}, any_of, &[string, at_least_two]),
        pair!({"anyOf": [{"type": "string"}, {"type": "integer"}]}, any_of, &[string, integer]),
        pair!({"oneOf": [{"type": "integer"}, {"minimum": 2}]}, one_of, &[integer, at_least_two]),
        pair!({"oneOf": [{"required": ["a"]}, {"properties": {"b": {}}, "additionalProperties": false}]}, one_of, &[has_a, b_only]),
        pair!({"not": {"type": "integer"}}, not, integer),
        pair!({"not": {"required": ["a"]}}, not, has_a),
        pair!({"if": {"required": ["a"]}, "then": {"properties": {"a": {"type": "string"}}}, "else": {"properties": {"b": {}}, "additionalProperties": false}},
            conditional, has_a, Some(a_is_string), Some(b_only)),
        pair!({"if": {"type": "integer"}, "then": {"minimum": 2}}, conditional, integer, Some(at_least_two), None),
        pair!({"if": {"type": "integer"}, "else": {"maxLength": 2}}, conditional, integer, None, Some(short)),
        (json!(false), check::never as CheckFn),
        (
            json!({"$ref": "#/$defs/node", "$defs": {"node": {"type": "object", "additionalProperties": false,
                "properties": {"a": {"$ref": "#/$defs/node"}, "b": {"type": "integer"}}}}}),
            node as CheckFn,
        ),
    ]
}

/// The published schema's judge, one for each pair.
fn judges() -> Vec<(Validator, CheckFn, Value)> {
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
    pairs().into_iter().map(|(schema, check)| (options.build(&schema).expect("a schema"), check, schema)).collect()
}

fn agree(judges: &[(Validator, CheckFn, Value)], value: &Value) -> Result<(), TestCaseError> {
    // The oracle divides floats and so errs beyond 2^53 and near zero; those are unit-tested.
    let exact = value.as_f64().is_none_or(|float| float == 0.0 || (1e-6..9e15).contains(&float.abs()));
    for (judge, check, schema) in judges.iter().filter(|(_, _, schema)| exact || schema.get("multipleOf").is_none()) {
        let mut faults = Violations::new();
        check(value, &At::Root, &mut faults);
        prop_assert_eq!(faults.is_empty(), judge.is_valid(value), "{} under {}: {:?}", value, schema, faults);
        for fault in faults.as_slice() {
            prop_assert!(value.pointer(&fault.at).is_some(), "{:?} points nowhere in {}", fault, value);
        }
    }
    Ok(())
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (-4_i64..12).prop_map(Value::from),
        2 => (-8_i32..24).prop_map(|halves| Value::from(f64::from(halves) / 2.0)),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => (0_u64..4).prop_map(|near| Value::from(9_007_199_254_740_991 + near)),
        1 => any::<f64>().prop_filter_map("finite", |float| Number::from_f64(float).map(Value::Number)),
    ]
}

/// Small values over few names, so that schemas are met about as often as not.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        "[ab0-9é😀]{0,4}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec![json!([1]), json!({"a": 1}), json!({"a": [1, 2.0]}), json!(1.5)]),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(number(), 0..20).prop_map(Value::from),
            prop::collection::vec(("(a|b|c|ab|[a-c]{1,3}|~/)", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[test]
fn chosen_values_are_judged_alike() {
    let judges = judges();
    for value in [
        json!(1.0),
        json!(-0.0),
        json!(1e300),
        json!(9_007_199_254_740_993_i64),
        json!(9_007_199_254_740_992.0),
        json!(u64::MAX),
        json!(18_446_744_073_709_551_616.0),
        json!(i64::MIN),
        json!("😀é"),
        json!("12\n"),
        json!("123"),
        json!([1, 1.0]),
        json!([0, false]),
        json!([{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]),
        json!({"a": [1.0, 2]}),
        json!({"a": {"a": {"b": 1.0}}}),
        json!({"a": {"a": {"c": 1}}}),
        json!(["x", 1, 1.5]),
        json!({"a/b": 1, "~": 2}),
    ] {
        agree(&judges, &value).unwrap();
    }
}

#[test]
fn every_schema_is_met_and_missed() {
    // A pair that never tells values apart would prove nothing.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut judges: Vec<_> = judges().into_iter().map(|(judge, _, schema)| (judge, schema, false, false)).collect();
    for _ in 0..4_000 {
        let value = value().new_tree(&mut runner).expect("a value").current();
        for (judge, _, met, missed) in &mut judges {
            if judge.is_valid(&value) { *met = true } else { *missed = true }
        }
    }
    for (_, schema, met, missed) in judges {
        assert!((met || schema == json!(false)) && missed, "{schema}: met {met}, missed {missed}");
    }
}

#[test]
fn random_values_are_judged_alike() {
    let judges = judges();
    proptest!(ProptestConfig::with_cases(2_000), |(value in value())| agree(&judges, &value)?);
}
