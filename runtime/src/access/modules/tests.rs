use serde_json::json;

use super::*;
use crate::access::{FilterError, Given, View};
use crate::arguments::{Context, Violations};
use crate::descriptor::{Class, Empty, FieldNames, FieldPlace, ResultShape, Step};
use crate::request::{Method, Request, Template};
use crate::zoho::fixture::{self, READ, argument, tool};

const SHAPE: ResultShape =
    ResultShape { at: "", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] };

fn never(_: &Arguments, _: &Context) -> Result<Request, Violations> {
    unreachable!("these tests send nothing")
}

const fn step(template: &'static Template) -> Step {
    Step { template, build: never, pagination: None, download: false, result: SHAPE }
}

static DEALS: ToolDescriptor = ToolDescriptor {
    name: "deals",
    product: &fixture::WITH_FIELDS,
    tags: &["deals"],
    arguments: &[
        ArgumentDescriptor { grammar: Some(Grammar::Criteria), ..argument("criteria", Place::Query, "criteria") },
        argument("fields", Place::Query, "fields"),
        argument("word", Place::Query, "word"),
    ],
    fields: &[FieldNames { module: ModuleName::Constant("Deals"), place: FieldPlace::Query("criteria") }],
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Deals"), Segment::Fixed("search")] })],
    ..tool("list", Class::Read, READ)
};
static LEADS: ToolDescriptor = ToolDescriptor {
    name: "leads",
    product: &fixture::WITH_FIELDS,
    tags: &["leads"],
    fields: &[FieldNames { module: ModuleName::Constant("Leads"), place: FieldPlace::Query("criteria") }],
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Leads")] })],
    ..tool("list", Class::Read, READ)
};
static OTHER_PRODUCT: ToolDescriptor = ToolDescriptor {
    name: "other",
    tags: &["users"],
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Leads")] })],
    ..tool("list", Class::Read, READ)
};
static QUERY: ToolDescriptor = ToolDescriptor {
    name: "query",
    product: &fixture::WITH_FIELDS,
    tags: &[ANY, "search"],
    arguments: &[ArgumentDescriptor {
        grammar: Some(Grammar::Coql),
        ..argument("query", Place::Body, "/select_query")
    }],
    ..tool("list", Class::Read, READ)
};
static RELATED: ToolDescriptor = ToolDescriptor {
    name: "related",
    product: &fixture::WITH_FIELDS,
    tags: &[ANY],
    arguments: &[
        argument("parent_module", Place::Path, "module"),
        argument("id", Place::Path, "id"),
        argument("related_list", Place::Path, "related_list"),
        argument("fields", Place::Query, "fields"),
    ],
    ..tool("list", Class::Read, READ)
};
static NOTE: ToolDescriptor = ToolDescriptor {
    name: "note",
    product: &fixture::WITH_FIELDS,
    tags: &[ANY, "notes"],
    arguments: &[argument("id", Place::Path, "id")],
    steps: &[step(&Template { method: Method::Get, segments: &[Segment::Fixed("Notes"), Segment::Argument("id")] })],
    ..tool("get", Class::Read, READ)
};
static REGISTRY: Registry = Registry {
    tools: &[&DEALS, &LEADS, &NOTE, &OTHER_PRODUCT, &QUERY, &RELATED],
    products: &[&fixture::PRODUCT, &fixture::WITH_FIELDS],
    ..fixture::REGISTRY_FORM
};

fn given(tags: &[&str], modules: &[&str]) -> Given {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Given { tags: words(tags), modules: words(modules), ..Given::default() }
}

fn names(tags: &[&str], modules: &[&str]) -> Result<Vec<&'static str>, FilterError> {
    let filters = given(tags, modules).check(&REGISTRY)?;
    View::filtered(&REGISTRY, &filters).map(|view| view.tools().iter().map(|tool| tool.name).collect())
}

/// What a server of these modules says to a call; nothing where it lets it through.
fn judged(modules: &[&str], tool: &ToolDescriptor, arguments: Value) -> String {
    let Value::Object(arguments) = arguments else { unreachable!("an object") };
    let modules: Vec<String> = modules.iter().map(|module| (*module).to_owned()).collect();
    let modules = Modules::new(&REGISTRY, &modules).unwrap();
    modules.judge(tool, &Arguments::new(arguments)).map_or_else(|error| error.message, |()| String::new())
}

#[test]
fn modules_leave_their_own_tools_and_those_that_can_be_limited() {
    assert_eq!(names(&[], &["Deals"]).unwrap(), ["deals", "other", "query", "related"]);
    // Every note can be read by its id, whatever record it hangs on.
    assert_eq!(names(&[], &["Own", "Notes"]).unwrap(), ["note", "other", "query", "related"]);
}

#[test]
fn tags_are_not_got_round_by_tools_that_reach_any_module() {
    assert_eq!(names(&["deals", "search"], &[]).unwrap(), ["deals"]);
    assert_eq!(names(&["deals", "search"], &["Deals"]).unwrap(), ["deals", "query"]);
    assert_eq!(names(&["deals", ANY], &[]).unwrap(), ["deals", "note", "query", "related"]);
    let told = names(&["search"], &[]).unwrap_err().0;
    assert!(told.contains("can reach any module") && told.contains("--modules"), "{told}");
    let notes = given(&["deals", "search"], &[]).check(&REGISTRY).unwrap().notes(&REGISTRY);
    assert!(notes.len() == 1 && notes[0].starts_with("1 tools with these tags are left out"), "{notes:?}");
}

#[test]
fn names_that_cannot_be_are_refused_and_others_that_look_wrong_are_told() {
    for odd in ["", "De als", "Deals/1", "1Deals", "Deals.Owner"] {
        assert!(names(&[], &[odd]).unwrap_err().0.contains("no API name"), "{odd}");
    }
    let notes = given(&[], &["Deal", "Invoices__c"]).check(&REGISTRY).unwrap().notes(&REGISTRY);
    assert!(notes.len() == 1 && notes[0].contains("`Deals` was meant"), "{notes:?}");
}

#[test]
fn a_query_reaches_what_it_names_and_nothing_behind_lookups() {
    let query = |text: &str| judged(&["Deals", "Tasks"], &QUERY, json!({"query": text}));
    for sound in [
        "select Deal_Name, Amount from Deals where Amount > 5 order by Amount",
        "select count(id) from Tasks where Status = 'Owner.email' group by Status",
        "select 'What_Id->Deals.Amount' from Tasks where 'What_Id->Deals.Stage' = 'Won'",
    ] {
        assert_eq!(query(sound), "", "{sound}");
    }
    for (reaching, told) in [
        ("select last_name from Users where id is not null", "\"Users\""),
        ("select Amount from deals where id is not null", "\"deals\""),
        ("select Owner.email from Deals where id is not null", "\"Owner.email\""),
        ("select Amount from Deals where Account_Name.Phone like '%1'", "\"Account_Name.Phone\""),
        ("select Amount from Deals where id is not null order by Owner.last_name", "\"Owner.last_name\""),
        ("select count(id) from Deals where id is not null group by Owner.role", "\"Owner.role\""),
        ("select max(Owner.age) from Deals where id is not null", "\"Owner.age\""),
        ("select 'What_Id->Leads.Email' from Tasks where id is not null", "\"Leads\""),
        ("select 'What_Id->Deals.Owner.email' from Tasks where id is not null", "through a lookup"),
        ("select", "cannot be read"),
    ] {
        let refused = query(reaching);
        assert!(refused.contains(told) && refused.ends_with("can be reached: Deals, Tasks."), "{reaching}: {refused}");
    }
}

#[test]
fn an_argument_names_an_allowed_module_or_an_id() {
    let call = |module: Value, list: &str, fields: Value| {
        let arguments = json!({"parent_module": module, "id": "17", "related_list": list, "fields": fields});
        judged(&["Deals", "Tasks"], &RELATED, arguments)
    };
    assert_eq!(call("Deals".into(), "Tasks", json!(["Subject"])), "");
    for (module, list, fields) in [
        (json!("Leads"), "Tasks", json!([])),
        (json!("tasks"), "Tasks", json!([])),
        (json!("Deals "), "Tasks", json!([])),
        (json!(null), "Tasks", json!([])),
        (json!(["Deals"]), "Tasks", json!([])),
        (json!("Deals"), "Contact_Roles", json!([])),
        (json!("Deals"), "Tasks", json!(["Owner.email"])),
        (json!("Deals"), "Tasks", json!(["What_Id->Leads"])),
    ] {
        assert_ne!(call(module.clone(), list, fields.clone()), "", "{module} {list} {fields}");
    }
    assert_ne!(judged(&["Deals"], &RELATED, json!({})), "");
}

#[test]
fn conditions_of_a_tool_for_one_module_stay_in_it() {
    let search = |arguments: Value| judged(&["Deals"], &DEALS, arguments);
    assert_eq!(search(json!({"criteria": "(Stage:equals:a.b)", "word": "a.b@c.example", "fields": ["Stage"]})), "");
    assert_ne!(search(json!({"criteria": "(Account_Name.Phone:equals:1)"})), "");
    assert_ne!(search(json!({"fields": ["Owner.email"]})), "");
    assert_eq!(judged(&["Deals"], &OTHER_PRODUCT, json!({"criteria": "(a.b:equals:1)"})), "");
}
