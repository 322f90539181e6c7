//! Generated from specs/shop/resources/type.yaml and specs/shop/docs/type.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `shop_type_walk`: Walk a tree
pub static WALK: ToolDescriptor = ToolDescriptor {
    name: "shop_type_walk",
    title: "Walk a tree",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "type",
    method: "walk",
    class: Class::Custom,
    tags: &["type"],
    risk: &[Risk::Read, Risk::Bulk],
    scopes: &["Shop.type.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r##"{"name":"shop_type_walk","title":"Walk a tree","description":"A description.","inputSchema":{"type":"object","properties":{"node":{"description":"A node.","$ref":"#/$defs/Node"}},"required":["node"],"$defs":{"Node":{"type":"object","properties":{"name":{"type":"string","maxLength":20},"children":{"type":"array","items":{"$ref":"#/$defs/Node"}}}}},"additionalProperties":false},"annotations":{"title":"Walk a tree","readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"##,
    tokens: 94,
    surface_hash: "8ce61348f3e0a5598d6aa52c503c23052a7173357b95f022e9ff70db975eb80e",
    arguments: &[
        ArgumentDescriptor {
            name: "node",
            place: Place::Body,
            wire: "/node",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_walk,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /type",
    cost: Cost {
        credits: 3,
        heavy: true,
        steps: &[
            CostStep {
                parameter: "from",
                grammar: None,
                above: 2000,
                credits: 5,
            },
        ],
    },
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
            template: &TEMPLATE_WALK,
            build: build_walk,
            pagination: Some(&PAGINATION_WALK),
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
            ask: "Walk",
            arguments: r#"{"node":{"children":[]}}"#,
        },
    ],
};

static TEMPLATE_WALK: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("type")],
};

static PAGINATION_WALK: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
    },
    argument: "max_results",
    size: "count",
    max: 10,
    default: 10,
    more: &["/info/more", "/info/0/more"],
    count: "/info/count",
    last: Some(4999),
};

fn build_walk(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_WALK, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.body("node", &[PlaceStep::Key("node")]);
    request.pagination(&PAGINATION_WALK);
    request.finish()
}

fn check_walk(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["node"], out);
    check::property(value, at, "node", check_node, out);
    check::no_other_properties(value, at, &["node"], &[], out);
}

fn check_node(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "name", super::shared::check_string_max_20, out);
    check::property(value, at, "children", check_node_children, out);
}

fn check_node_children(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_node, out);
}
