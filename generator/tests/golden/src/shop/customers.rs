//! Generated from specs/shop/resources/customers.yaml and specs/shop/docs/customers.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape, Risk,
    Source, Step, ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `list_all_shop_customers`: List customers
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_shop_customers",
    title: "List customers",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "customers",
    method: "list",
    class: Class::Read,
    tags: &["customers"],
    risk: &[Risk::Read],
    scopes: &["Shop.customers.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_shop_customers","title":"List customers","description":"A description.","inputSchema":{"type":"object","properties":{"names":{"type":"array","description":"Names.","items":{"type":"string","maxLength":20}},"filter":{"type":"object","description":"Filter.","properties":{"city":{"type":"string"}}},"limit":{"type":"integer","description":"Customers per page.","minimum":1,"maximum":100}},"additionalProperties":false},"annotations":{"title":"List customers","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 95,
    surface_hash: "9e969b1fbb7b725fe934089e962850d2ef68a99a7cda59e5995ced17402b188f",
    arguments: &[
        ArgumentDescriptor {
            name: "names",
            place: Place::Query,
            wire: "names",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "filter",
            place: Place::Query,
            wire: "filter",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /customers",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["id", "margin"],
        shown: &[],
        tested: &["sort"],
        unnamed: &[],
        under_rules: UnderRules::Without {
            arguments: &["find"],
            description: "Lists.",
        },
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Do it",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("customers")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "size",
    max: 100,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.query("names", "names", QueryStyle::Repeat);
    request.query("filter", "filter", QueryStyle::Json);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_shop_customer_by_id`: Update a customer
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_shop_customer_by_id",
    title: "Update a customer",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "customers",
    method: "update",
    class: Class::Write,
    tags: &["customers"],
    risk: &[Risk::Write],
    scopes: &["Shop.customers.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_shop_customer_by_id","title":"Update a customer","description":"A description.","inputSchema":{"type":"object","properties":{"id":{"type":"string","description":"Id of the order, from the list.","pattern":"^[0-9]{1,19}$"},"Name":{"type":"string","description":"Name.\nIn full: \"first last\".","maxLength":20}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a customer","readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 95,
    surface_hash: "dc9bd95584a0ab1365a8712c8281bcf0fbd01995fab4f083c6a3cfc1b8912f0b",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "order_id",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Name",
            place: Place::Body,
            wire: "/Name",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[
                Within {
                    argument: "word",
                    source: Source::Argument("Name"),
                    required: false,
                },
            ],
            purpose: Purpose::Name,
            except: &["me"],
        },
    ],
    operation: "GET /customers",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["id", "margin"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UPDATE,
            build: build_update,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Rename 5",
            arguments: r#"{"id":"5","Name":"A B"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("customers"), Segment::Argument("id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.body("Name", &[PlaceStep::Key("Name")]);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "names", check_list_names, out);
    check::property(value, at, "filter", check_list_filter, out);
    check::property(value, at, "limit", check_list_limit, out);
    check::no_other_properties(value, at, &["names", "filter", "limit"], &[], out);
}

fn check_list_names(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, super::shared::check_string_max_20, out);
}

fn check_list_filter(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "city", super::shared::check_string, out);
}

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(100), out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_id, out);
    check::property(value, at, "Name", super::shared::check_string_max_20, out);
    check::no_other_properties(value, at, &["id", "Name"], &[], out);
}
