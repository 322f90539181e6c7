use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::access::{FilterError, Given, View};
use crate::arguments::{Context, Violations};
use crate::descriptor::{
    ArgumentDescriptor, Class, Disclosure, Empty, FieldNames, FieldNaming, FieldPlace, Grammar, ModuleName, Place,
    ProductDescriptor, Registry, ResultShape, Step, ToolDescriptor, UnderRules,
};
use crate::request::{Method, Request, Segment, Template};
use crate::zoho::fixture::{self, READ, WRITE, argument, tool};

const SHAPE: ResultShape =
    ResultShape { at: "/data", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] };

fn never(_: &Arguments, _: &Context) -> Result<Request, Violations> {
    unreachable!("these tests send nothing")
}

const fn step(template: &'static Template) -> Step {
    Step { template, build: never, pagination: None, download: false, result: SHAPE }
}

static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "ledger",
    naming: FieldNaming { suffixes: &["_above"], members: &["api_name"], values: &["value"] },
    ..fixture::PRODUCT_FORM
};
static MODULES: ProductDescriptor = ProductDescriptor {
    naming: FieldNaming { suffixes: &[], members: &["api_name"], values: &["value"] },
    fields: Some(fixture::field_metadata()),
    ..fixture::PRODUCT_FORM
};

static SEARCH: ToolDescriptor = ToolDescriptor {
    name: "search",
    product: &MODULES,
    tags: &["deals"],
    entry: r#"{"name":"search","description":"Finds deals. By word or Phone.","inputSchema":{"type":"object","properties":{"criteria":{"type":"string"},"word":{"type":"string","description":"Any word."},"fields":{"type":"array","items":{"type":"string"},"default":["id","Amount","Phone"]},"sort_by":{"type":"string","enum":["Amount","Stage"],"default":"Amount"}},"additionalProperties":false}}"#,
    arguments: &[
        ArgumentDescriptor { grammar: Some(Grammar::Criteria), ..argument("criteria", Place::Query, "criteria") },
        argument("word", Place::Query, "word"),
        argument("fields", Place::Query, "fields"),
        argument("sort_by", Place::Query, "sort_by"),
    ],
    fields: &[FieldNames { module: ModuleName::Constant("Deals"), place: FieldPlace::Query("criteria") }],
    disclosure: Disclosure {
        fields: &["Amount", "Phone", "Stage"],
        shown: &["fields"],
        tested: &["sort_by"],
        unnamed: &["word"],
        under_rules: UnderRules::Without { arguments: &["word"], description: "Finds deals by criteria." },
    },
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Deals"), Segment::Fixed("search")] })],
    ..tool("list", Class::Read, READ)
};
static WORDS: ToolDescriptor =
    ToolDescriptor { name: "words", disclosure: Disclosure { unnamed: &["word"], ..Disclosure::NONE }, ..READ_LEADS };
const READ_LEADS: ToolDescriptor = ToolDescriptor {
    product: &MODULES,
    entry: r#"{"name":"words","inputSchema":{"type":"object","properties":{"word":{"type":"string"}}}}"#,
    arguments: &[argument("word", Place::Query, "word")],
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Leads")] })],
    ..tool("list", Class::Read, READ)
};
static FILE: ToolDescriptor = ToolDescriptor {
    name: "file",
    product: &PRODUCT,
    entry: r#"{"name":"file","inputSchema":{"type":"object","properties":{}}}"#,
    steps: &[Step { download: true, ..step(&Template { method: Method::Get, segments: &[Segment::Fixed("files")] }) }],
    ..tool("get", Class::Read, READ)
};
static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create",
    product: &PRODUCT,
    entry: r#"{"name":"create","inputSchema":{"type":"object","properties":{"name":{"type":"string"},"phone":{"type":"string"},"lines":{"type":"array","items":{"type":"object","properties":{"rate":{"type":"number"},"item":{"type":"string"}},"required":["rate","item"]}},"total_above":{"type":"number"}},"required":["name"]}}"#,
    arguments: &[
        argument("name", Place::Body, "/name"),
        argument("phone", Place::Body, "/phone"),
        argument("lines", Place::Body, "/lines"),
        argument("total_above", Place::Query, "total_above"),
        argument("custom", Place::Open, ""),
    ],
    ..tool("create", Class::Write, WRITE)
};
static QUERY: ToolDescriptor = ToolDescriptor {
    name: "query",
    product: &MODULES,
    tags: &["any_module"],
    entry: r#"{"name":"query","inputSchema":{"type":"object","properties":{"q":{"type":"string"}},"required":["q"]}}"#,
    arguments: &[ArgumentDescriptor { grammar: Some(Grammar::Coql), ..argument("q", Place::Body, "/q") }],
    ..tool("list", Class::Read, READ)
};
static REGISTRY: Registry = Registry {
    tools: &[&CREATE, &FILE, &QUERY, &SEARCH, &WORDS],
    products: &[&PRODUCT, &MODULES],
    ..fixture::REGISTRY_FORM
};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn rule(product: Option<&str>, module: Option<&str>, deny: &[&str], mask: &[&str]) -> FieldRule {
    FieldRule {
        product: product.map(str::to_owned),
        module: module.map(str::to_owned),
        deny: words(deny),
        mask: words(mask),
    }
}

fn ruled(given: &[FieldRule]) -> FieldRules {
    FieldRules::check(&REGISTRY, given).unwrap()
}

fn view(given: Vec<FieldRule>) -> Result<View, FilterError> {
    View::filtered(&REGISTRY, &Given { fields: given, ..Given::default() }.check(&REGISTRY)?)
}

fn names(view: &View) -> Vec<&'static str> {
    view.tools().iter().map(|tool| tool.name).collect()
}

fn judged(given: &[FieldRule], tool: &'static ToolDescriptor, arguments: Value) -> Vec<(String, String)> {
    let Value::Object(arguments) = arguments else { panic!("{arguments}") };
    let (arguments, rules, mut out) = (Arguments::new(arguments), ruled(given), Violations::new());
    judge_names(&rules, tool, &arguments, None, &mut out);
    judge_members(&rules, tool, &arguments, &mut out);
    out.into_vec().into_iter().map(|fault| (fault.at, fault.message)).collect()
}

#[test]
fn what_cannot_hold_is_told_all_at_once() {
    let told = FieldRules::check(
        &REGISTRY,
        &[
            rule(Some("ledgr"), None, &["Phone"], &[]),
            rule(Some("ledger"), Some("Deals"), &["Phone"], &[]),
            rule(None, Some("no module"), &["a.b", "", "ID", "Phone"], &["phone"]),
            rule(None, None, &[], &[]),
        ],
    );
    insta::assert_snapshot!(told.unwrap_err().join("\n"));
    let notes = rule(None, Some("Deels"), &["Phnoe", "Own_Field"], &[]).notes(&REGISTRY);
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert!(notes[0].contains(r#""Phnoe""#) && notes[0].contains(r#""Phone" was meant"#), "{notes:?}");
}

#[test]
fn a_tool_that_cannot_be_judged_is_there_only_where_no_rule_is_about_it() {
    assert_eq!(names(&view(vec![rule(None, None, &["Phone"], &[])]).unwrap()), ["create", "query", "search"]);
    // A rule for deals says nothing of leads, nor of a product without modules.
    let deals = view(vec![rule(None, Some("Deals"), &["Phone"], &[])]).unwrap();
    assert_eq!(names(&deals), ["create", "file", "query", "search", "words"]);
    assert_eq!(
        names(&view(vec![rule(Some("ledger"), None, &["phone"], &[])]).unwrap()),
        ["create", "query", "search", "words"]
    );
    // What every call has to give is not there.
    assert_eq!(names(&view(vec![rule(None, None, &["name"], &[])]).unwrap()), ["query", "search"]);
}

#[test]
fn what_is_published_lacks_what_is_ruled_out() {
    let view = view(vec![rule(None, None, &["Phone", "rate", "total"], &["Amount"])]).unwrap();
    let entry = |tool: &'static ToolDescriptor| serde_json::from_str::<Value>(&view.entry(tool)).unwrap();
    assert_eq!(
        entry(&SEARCH),
        json!({"name": "search", "description": "Finds deals by criteria.", "inputSchema": {
            "type": "object",
            "properties": {
                "criteria": {"type": "string"},
                "fields": {"type": "array", "items": {"type": "string"}, "default": ["id", "Amount"]},
                "sort_by": {"type": "string", "enum": ["Stage"]},
            },
            "additionalProperties": false,
        }})
    );
    let created = &entry(&CREATE)["inputSchema"];
    assert_eq!(created["properties"].as_object().unwrap().keys().collect::<Vec<_>>(), ["name", "lines"]);
    assert_eq!(
        created["properties"]["lines"]["items"],
        json!({"type": "object", "properties": {"item": {"type": "string"}}, "required": ["item"]})
    );
}

#[test]
fn denied_is_absent_at_any_depth_and_masked_tells_nothing() {
    let rules = ruled(&[rule(None, None, &["Phone", "Annual_Revenue"], &["Email"])]);
    let mut answer = json!({
        "data": [{
            "id": "1", "phone": "555", "Email": "a@b", "Account_Name": {"name": "A", "Annual Revenue": 5, "Phone": {}},
            "Account_Name.Phone": "555", "list": [["x", {"PHONE": 1, "email": null}]],
            "text": r#"{"Phone": "555", "rest": 1}"#, "layout": ["Stage", "Phone"],
            "fields": [{"api_name": "Phone", "value": 5}, {"api_name": "Email", "id": "7", "value": "a@b", "old": "c"}],
            "about": {"api_name": "Annual_Revenue", "value": 6},
        }],
        "phone": {"x": "555"},
    });
    let arguments = Arguments::new(Map::new());
    cleanse(&mut answer, "/data", &rules.of_call(&SEARCH, &arguments), &MODULES.naming);
    assert_eq!(
        answer,
        json!({"data": [{
            "id": "1", "Email": "***", "Account_Name": {"name": "A"}, "list": [["x", {"email": "***"}]],
            "text": r#"{"rest":1}"#, "layout": ["Stage"],
            "fields": [{"api_name": "Email", "id": "7", "value": "***", "old": "***"}],
            "about": null,
        }]})
    );
    // The vendor's envelope stays, whatever it is called.
    let named = ruled(&[rule(None, None, &["data"], &[])]);
    let mut answer = json!({"data": [{"data": 1, "id": "1"}], "more": {"data": 2}});
    cleanse(&mut answer, "/data", &named.of_call(&SEARCH, &arguments), &MODULES.naming);
    assert_eq!(answer, json!({"data": [{"id": "1"}], "more": {}}));
}

#[test]
fn a_rule_of_a_module_holds_for_its_records_and_for_all_that_is_not_sure() {
    let rules = ruled(&[rule(None, Some("Deals"), &["Amount"], &[])]);
    let cleansed = |tool: &'static ToolDescriptor, arguments: Value, answer: Value| {
        let Value::Object(arguments) = arguments else { panic!() };
        let mut answer = answer;
        cleanse(&mut answer, "/data", &rules.of_call(tool, &Arguments::new(arguments)), &MODULES.naming);
        answer
    };
    let record = || json!({"data": [{"Amount": 1, "line": {"Amount": 2}}]});
    assert_eq!(cleansed(&SEARCH, json!({}), record()), json!({"data": [{"line": {}}]}));
    assert_eq!(cleansed(&WORDS, json!({}), record()), json!({"data": [{"Amount": 1, "line": {}}]}));
    let asked = |module: &str| json!({"q": format!("select Amount from {module} where id is not null")});
    assert_eq!(cleansed(&QUERY, asked("Leads"), record()), json!({"data": [{"Amount": 1, "line": {}}]}));
    assert_eq!(cleansed(&QUERY, asked("Deals"), record()), json!({"data": [{"line": {}}]}));
    assert_eq!(cleansed(&QUERY, json!({"q": "odd"}), record()), json!({"data": [{"line": {}}]}));
}

#[test]
fn what_a_call_may_not_name() {
    let given = [rule(None, None, &["Phone"], &["Email"])];
    for query in [
        "select Phone from Deals where id is not null",
        "select Account_Name.phone from Deals where id is not null",
        "select What_Id->Leads.Phone from Deals where id is not null",
        "select id from Deals where PHONE = '5'",
        "select count(id) from Deals where id is not null group by Phone",
        "select max(Phone) from Deals where id is not null",
        "select id from Deals where id is not null order by Phone",
        "select Stage as s from Deals where id is not null order by Phone desc",
        "select Stage as Phone from Deals where id is not null",
        "select Phone as s from Deals where id is not null order by s",
        "select Email as e from Deals where id is not null",
        "select min(Email) from Deals where id is not null",
        "select id from Deals where Email is null",
        "select Email from Deals where id is not null order by Email",
        "select count(id) from Deals where id is not null group by Email",
    ] {
        assert_eq!(judged(&given, &QUERY, json!({"q": query})).len(), 1, "{query}");
    }
    assert_eq!(judged(&given, &QUERY, json!({"q": "select Email, Stage from Deals where Stage = 'Phone'"})), []);
    let refused = [
        json!({"criteria": "(Phone:equals:5)"}),
        json!({"criteria": "((Stage:equals:x)and(Email:equals:5))"}),
        json!({"criteria": "(Account_Name.Phone:equals:5)"}),
        json!({"fields": ["id", "phone"]}),
        json!({"fields": ["id", "Stage,Phone"]}),
        json!({"sort_by": "Email"}),
        json!({"sort_by": "-Phone"}),
    ];
    for arguments in refused {
        assert_eq!(judged(&given, &SEARCH, arguments.clone()).len(), 1, "{arguments}");
    }
    assert_eq!(judged(&given, &SEARCH, json!({"fields": ["Email"], "criteria": "(Stage:equals:Phone)"})), []);
    for arguments in [
        json!({"custom": {"phone": 1}}),
        json!({"custom": {"deep": [{"Phone": 1}]}}),
        json!({"custom": {"list": [{"api_name": "Phone", "value": 1}]}}),
        json!({"custom": {"E-Mail": 1}}),
        json!({"lines": [{"Email": 1}]}),
        json!({"phone": "1"}),
    ] {
        assert_eq!(judged(&given, &CREATE, arguments.clone()).len(), 1, "{arguments}");
    }
    assert_eq!(judged(&[rule(None, None, &["total"], &[])], &CREATE, json!({"total_above": 1})).len(), 1);
}

/// Names that are ruled, in spellings that count as the same, and others.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Phone"),
        Just("phone"),
        Just("Annual_Revenue"),
        Just("annualRevenue"),
        Just("Annual Revenue"),
        Just("Email"),
        Just("Account_Name.Phone"),
        Just("Stage"),
        Just("id"),
        Just("data"),
        Just("Amount"),
        Just("api_name"),
        Just("value"),
    ]
    .prop_map(str::to_owned)
}

const SECRET: &str = "the-secret-value";

fn is_ruled(name: &str, of: &[&str]) -> bool {
    name.split('.').any(|step| {
        let bare: String = step.chars().filter(char::is_ascii_alphanumeric).collect();
        of.iter().any(|ruled| bare.eq_ignore_ascii_case(ruled))
    })
}

/// Any tree; what lies under a ruled name, and nothing else, holds the secret.
fn any_answer() -> impl Strategy<Value = Value> {
    let leaf =
        prop_oneof![Just(json!(null)), Just(json!(true)), Just(json!(7)), Just(json!("open")), Just(json!("Phone"))];
    leaf.prop_recursive(6, 60, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec((any_name(), inner.clone()), 0..5).prop_map(|members| {
                let members = members.into_iter().map(|(name, value)| {
                    let ruled = is_ruled(&name, &["phone", "annualrevenue", "email"]);
                    (name, if ruled { json!({SECRET: [value, SECRET]}) } else { value })
                });
                Value::Object(members.collect())
            }),
            // A field by its name and value, and JSON inside a text.
            Just(json!({"api_name": "Phone", "value": SECRET})),
            Just(json!({"api_name": "Email", "value": SECRET, "more": [SECRET]})),
            inner.prop_map(|inner| Value::String(json!([inner, {"Phone": SECRET}]).to_string())),
        ]
    })
}

fn ruled_members(value: &Value, at: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if is_ruled(name, &["phone", "annualrevenue"]) || is_ruled(name, &["email"]) && member != MASK {
                    at.push(name.clone());
                }
                ruled_members(member, at);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| ruled_members(item, at)),
        _ => {}
    }
}

/// A condition, and the fields that it names.
fn any_test() -> impl Strategy<Value = String> {
    (
        any_name(),
        prop_oneof![Just("= 'x'"), Just("is null"), Just("in ('a', 'b')"), Just("like 'x%'"), Just("between 1 and 2")],
    )
        .prop_map(|(name, test)| format!("{} {test}", name.replace(' ', "_")))
}

fn any_query() -> impl Strategy<Value = String> {
    let column = (any_name(), 0..4, proptest::option::of(any_name())).prop_map(|(name, form, alias)| {
        let name = name.replace(' ', "_");
        let column = match form {
            0 => format!("max({name})"),
            1 => format!("count({name})"),
            _ => name,
        };
        alias.map_or(column.clone(), |alias| format!("{column} as {}", alias.replace([' ', '.'], "_")))
    });
    let list = |names: Vec<String>| names.iter().map(|name| name.replace(' ', "_")).collect::<Vec<_>>().join(", ");
    (
        proptest::collection::vec(column, 1..4),
        proptest::collection::vec(any_test(), 1..3),
        proptest::collection::vec(any_name(), 0..3),
        proptest::collection::vec(any_name(), 0..3),
    )
        .prop_map(move |(columns, tests, groups, orders)| {
            let mut text = format!("select {} from Deals where {}", columns.join(", "), tests.join(" and "));
            if !groups.is_empty() {
                text = format!("{text} group by {}", list(groups));
            }
            if !orders.is_empty() {
                text = format!("{text} order by {} desc", list(orders));
            }
            text
        })
}

/// Whether a text names a ruled field anywhere, found without the parser: no value of these queries is one.
fn mentions(text: &str, of: &[&str]) -> bool {
    text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_')).any(|word| is_ruled(word, of))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn no_denied_value_leaves(answer in any_answer(), at in prop_oneof![Just(""), Just("/data"), Just("/data/0"), Just("/Stage")]) {
        let rules = ruled(&[rule(None, None, &["Phone", "Annual_Revenue"], &["Email"])]);
        let mut cleansed = answer.clone();
        cleanse(&mut cleansed, at, &rules.of_call(&SEARCH, &Arguments::new(Map::new())), &MODULES.naming);
        let text = cleansed.to_string();
        prop_assert!(!text.contains(SECRET), "{answer} -> {text}");
        let mut found = Vec::new();
        ruled_members(&cleansed, &mut found);
        prop_assert!(found.is_empty(), "{found:?} in {text}");
        // Twice is once: nothing is left to take out.
        let mut again = cleansed.clone();
        cleanse(&mut again, at, &rules.of_call(&SEARCH, &Arguments::new(Map::new())), &MODULES.naming);
        prop_assert_eq!(again, cleansed);
    }

    #[test]
    fn what_no_rule_is_about_stays(answer in any_answer()) {
        let rules = ruled(&[rule(None, None, &["Elsewhere"], &["Nowhere"])]);
        let mut same = answer.clone();
        cleanse(&mut same, "/data", &rules.of_call(&SEARCH, &Arguments::new(Map::new())), &MODULES.naming);
        prop_assert_eq!(same, answer);
    }

    #[test]
    fn no_denied_name_is_tested_by_a_query(query in any_query()) {
        let given = [rule(None, None, &["Phone", "Annual_Revenue"], &["Email"])];
        let refused = !judged(&given, &QUERY, json!({"q": query})).is_empty();
        let parses = crate::grammar::check(Grammar::Coql, &query).is_ok();
        if mentions(&query, &["phone", "annualrevenue"]) || !parses {
            prop_assert!(refused, "{query}");
        } else if !mentions(&query, &["email"]) {
            prop_assert!(!refused, "{query}");
        } else {
            // Masked: asked for as it is, and nothing else.
            let (columns, rest) = query.split_once(" from ").unwrap();
            let plain = |column: &str| !mentions(column, &["email"]) || column.trim().ends_with("Email") && !column.contains(['(']) && !column.contains(" as ");
            let allowed = columns["select ".len()..].split(',').all(plain) && !mentions(rest, &["email"]);
            prop_assert_eq!(refused, !allowed, "{}", query);
        }
    }

    #[test]
    fn no_denied_name_is_tested_by_criteria(names in proptest::collection::vec(any_name(), 1..5), and in any::<bool>()) {
        let tests: Vec<String> = names.iter().map(|name| format!("({}:equals:Phone)", name.replace(' ', "_"))).collect();
        let text = if tests.len() == 1 { tests[0].clone() } else { format!("({})", tests.join(if and { "and" } else { "or" })) };
        let given = [rule(None, None, &["Phone", "Annual_Revenue"], &["Email"])];
        let refused = !judged(&given, &SEARCH, json!({"criteria": text})).is_empty();
        let ruled = names.iter().any(|name| is_ruled(name, &["phone", "annualrevenue", "email"]));
        prop_assert_eq!(refused, ruled, "{}", text);
    }
}
