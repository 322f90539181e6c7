//! Filters against their definition, and texts against what a server has.

use proptest::prelude::*;

use super::*;
use crate::descriptor::{Bundle, Class, Registry, Risk, ToolDescriptor};
use crate::zoho::fixture::{self, READ, tool};

static LIST_DEALS: ToolDescriptor = ToolDescriptor {
    name: "list_all_deals",
    resource: "deals",
    tags: &["deals", "sales"],
    entry: r#"{"name":"list_all_deals","description":"Lists deals. Made with create_a_deal (or moved\nby list_all_deal_moves). One deal: get_single_deal.","inputSchema":{"properties":{"id":{"description":"From list_all_leads."},"stage":{"description":"A stage. One of list_all_stages_*."}}}}"#,
    ..tool("list", Class::Read, READ)
};
static GET_DEAL: ToolDescriptor =
    ToolDescriptor { name: "get_single_deal", resource: "deals", tags: &["deals"], ..tool("get", Class::Read, READ) };
static CREATE_DEAL: ToolDescriptor = ToolDescriptor {
    name: "create_a_deal",
    resource: "deals",
    tags: &["deals", "sales"],
    risk: &[Risk::Write],
    ..tool("create", Class::Write, READ)
};
static DELETE_DEAL: ToolDescriptor = ToolDescriptor {
    name: "delete_a_deal",
    resource: "deals",
    tags: &["deals"],
    risk: &[Risk::Write, Risk::Destructive],
    ..tool("delete", Class::Write, READ)
};
static LIST_LEADS: ToolDescriptor =
    ToolDescriptor { name: "list_all_leads", resource: "leads", tags: &["leads"], ..tool("list", Class::Read, READ) };
static REMIND: ToolDescriptor = ToolDescriptor {
    name: "leads_remind",
    resource: "leads",
    tags: &["leads", "sales"],
    risk: &[Risk::Bulk, Risk::Send],
    ..tool("remind", Class::Custom, READ)
};
static CONVERT: ToolDescriptor = ToolDescriptor {
    name: "leads_convert",
    resource: "leads",
    tags: &["leads"],
    risk: &[Risk::Write],
    ..tool("convert", Class::Custom, READ)
};
static STAGES: ToolDescriptor = ToolDescriptor {
    name: "list_all_stages_of_deals",
    resource: "stages",
    tags: &["settings"],
    risk: &[Risk::Admin],
    ..tool("list", Class::Read, READ)
};

static READER: Bundle = Bundle {
    name: "reader",
    whom: "For readers.",
    suggested: true,
    risks: &[Risk::Read],
    tools: &[&GET_DEAL, &LIST_DEALS, &LIST_LEADS],
};
static MAILER: Bundle = Bundle {
    name: "mailer",
    whom: "For mailers.",
    suggested: false,
    risks: &[Risk::Read, Risk::Write, Risk::Bulk, Risk::Send],
    tools: &[&CREATE_DEAL, &REMIND, &LIST_LEADS],
};
static ABSENT: Bundle =
    Bundle { name: "absent", whom: "Of a product that is not built in.", suggested: false, risks: &[], tools: &[] };

static TOOLS: &[&ToolDescriptor] =
    &[&CREATE_DEAL, &DELETE_DEAL, &GET_DEAL, &CONVERT, &REMIND, &LIST_DEALS, &LIST_LEADS, &STAGES];
static REGISTRY: Registry = Registry {
    tools: TOOLS,
    bundles: &[&ABSENT, &MAILER, &READER],
    agents: &[],
    name: "example-mcp",
    title: "Example",
    version: "1",
    surface_hash: "",
    products: &[&fixture::PRODUCT],
    data_centres: &[],
};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn names(given: &Given) -> Vec<&'static str> {
    given.check(&REGISTRY).unwrap().visible(&REGISTRY).iter().map(|tool| tool.name).collect()
}

fn refused(given: &Given) -> String {
    match given.check(&REGISTRY) {
        Err(error) => error.0,
        Ok(filters) => View::filtered(&REGISTRY, &filters).unwrap_err().0,
    }
}

#[test]
fn the_registry_of_these_tests_is_sorted() {
    assert!(TOOLS.is_sorted_by_key(|tool| tool.name));
}

#[test]
fn without_filters_everything_is_there() {
    let filters = Given::default().check(&REGISTRY).unwrap();
    assert!(filters.is_empty());
    assert_eq!(names(&Given::default()).len(), TOOLS.len());
    assert!(View::filtered(&REGISTRY, &filters).unwrap().is_everything());
}

#[test]
fn any_filter_narrows_to_reading_and_writing_unless_risks_are_named() {
    let given = Given { tags: words(&["deals"]), ..Given::default() };
    assert_eq!(names(&given), ["create_a_deal", "get_single_deal", "list_all_deals"]);
    let given = Given { risks: words(&["read", "write", "destructive"]), ..given };
    assert_eq!(names(&given), ["create_a_deal", "delete_a_deal", "get_single_deal", "list_all_deals"]);
    // A tool that writes and loses data is not there where only the loss is named.
    let given = Given { risks: words(&["destructive"]), ..Given::default() };
    assert!(refused(&given).contains("--risks destructive leaves 0"), "{}", refused(&given));
}

#[test]
fn methods_are_classes_or_names() {
    let of = |methods: &[&str]| names(&Given { methods: words(methods), ..Given::default() });
    assert_eq!(of(&["read"]), ["get_single_deal", "list_all_deals", "list_all_leads"]);
    assert_eq!(of(&["get", "custom"]), ["get_single_deal", "leads_convert"]);
}

#[test]
fn a_bundle_names_its_risks_itself() {
    let given = Given { bundle: Some("mailer".into()), ..Given::default() };
    assert_eq!(names(&given), ["create_a_deal", "leads_remind", "list_all_leads"]);
    let narrower = Given { risks: words(&["read"]), ..given };
    assert_eq!(names(&narrower), ["list_all_leads"]);
}

#[test]
fn what_is_unknown_is_told_all_at_once_with_what_was_meant() {
    let given = Given {
        bundle: Some("raeder".into()),
        methods: words(&["lsit", "read"]),
        tags: words(&["deal", "nothing-like-it"]),
        tools: words(&["list_all_lead", "conversion", "convert"]),
        modules: words(&["Deals", "not a module"]),
        risks: words(&["dangerous"]),
        fields: Vec::new(),
    };
    insta::assert_snapshot!(refused(&given));
    // A bundle of which nothing is built in is no choice.
    assert!(refused(&Given { bundle: Some("absent".into()), ..Given::default() }).contains("there is no bundle"));
}

#[test]
fn filters_that_leave_nothing_are_refused_with_the_reason() {
    let given = Given { tools: words(&["delete_a_deal", "leads_remind"]), ..Given::default() };
    let apart = Given { bundle: Some("reader".into()), tags: words(&["settings"]), ..Given::default() };
    insta::assert_snapshot!([refused(&given), refused(&apart)].join("\n\n"));
}

#[test]
fn a_named_tool_that_is_left_out_is_told() {
    let given = Given { tools: words(&["delete_a_deal", "get_single_deal"]), ..Given::default() };
    let filters = given.check(&REGISTRY).unwrap();
    assert_eq!(
        filters.notes(&REGISTRY),
        ["delete_a_deal is left out: it does not pass --risks read,write (the default) (it has write,destructive)"]
    );
}

#[test]
fn texts_name_no_tool_that_is_not_there() {
    let everything = View::of_everything(&REGISTRY);
    assert_eq!(without_hidden(LIST_DEALS.entry, &everything), LIST_DEALS.entry);
    assert_eq!(redacted("Use create_a_deal.", &everything), None);

    let view = View::of(&REGISTRY, [&LIST_DEALS, &GET_DEAL]);
    assert_eq!(
        without_hidden(LIST_DEALS.entry, &view),
        r#"{"name":"list_all_deals","description":"Lists deals. One deal: get_single_deal.","inputSchema":{"properties":{"id":{},"stage":{"description":"A stage."}}}}"#
    );
    assert_eq!(without_hidden("Find with list_all_leads. Read.\n\nConvert with leads_convert.", &view), "Read.");
    assert_eq!(
        redacted("No field of deals. leads_convert does it; `get_single_deal` reads.", &view).unwrap(),
        "No field of deals. a tool that this server does not have does it; `get_single_deal` reads."
    );
    assert_eq!(redacted("leads_converter, next_cursor", &view), None);
}

/// Any choice of words that are known.
fn any_given() -> impl Strategy<Value = Given> {
    let some = |pool: &[&'static str]| {
        proptest::collection::vec(proptest::sample::select(pool.to_vec()), 0..4)
            .prop_map(|chosen| chosen.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    (
        proptest::option::of(proptest::sample::select(vec!["reader", "mailer"])),
        some(&["read", "write", "custom", "list", "get", "create", "delete", "remind", "convert"]),
        some(&["deals", "sales", "leads", "settings"]),
        some(&TOOLS.iter().map(|tool| tool.name).collect::<Vec<_>>()),
        some(&["Deals", "Leads", "Own"]),
        some(&Risk::ALL.map(Risk::as_str)),
    )
        .prop_map(|(bundle, methods, tags, tools, modules, risks)| Given {
            bundle: bundle.map(str::to_owned),
            methods,
            tags,
            tools,
            modules,
            risks,
            fields: Vec::new(),
        })
}

/// The definition, written as the documentation has it.
fn is_visible(tool: &ToolDescriptor, given: &Given) -> bool {
    let bundle = REGISTRY.bundles.iter().find(|bundle| Some(bundle.name) == given.bundle.as_deref());
    let nothing_given = *given == Given::default();
    let risks: Vec<&str> = match (&given.risks[..], bundle) {
        ([], _) if nothing_given => Risk::ALL.map(Risk::as_str).into(),
        ([], Some(bundle)) => bundle.risks.iter().map(|risk| risk.as_str()).collect(),
        ([], None) => vec!["read", "write"],
        (named, _) => named.iter().map(String::as_str).collect(),
    };
    let any = |entries: &[String], word: &str| entries.iter().any(|entry| entry == word);
    bundle.is_none_or(|bundle| bundle.tools.iter().any(|one| std::ptr::eq(*one, tool)))
        && (given.methods.is_empty() || any(&given.methods, tool.class.as_str()) || any(&given.methods, tool.method))
        && (given.tags.is_empty() || tool.tags.iter().any(|tag| any(&given.tags, tag)))
        && (given.tools.is_empty() || any(&given.tools, tool.name))
        && tool.risk.iter().all(|risk| risks.contains(&risk.as_str()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_visible_tools_are_those_of_the_definition(given in any_given()) {
        let filters = given.check(&REGISTRY).unwrap();
        let expected: Vec<&str> =
            TOOLS.iter().filter(|tool| is_visible(tool, &given)).map(|tool| tool.name).collect();
        let visible: Vec<&str> = filters.visible(&REGISTRY).iter().map(|tool| tool.name).collect();
        prop_assert_eq!(&visible, &expected);
        match View::filtered(&REGISTRY, &filters) {
            Ok(view) => {
                for tool in TOOLS {
                    prop_assert_eq!(view.tool(tool.name).is_some(), expected.contains(&tool.name));
                }
            }
            Err(error) => prop_assert!(expected.is_empty() && !error.0.is_empty()),
        }
    }
}
