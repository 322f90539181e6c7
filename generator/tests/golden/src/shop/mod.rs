//! Generated from specs/shop/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Class, Empty, ErrorForm, FieldMetadata, Place,
    ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step, TenantBinding, TenantPlace,
    Throttle, ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod customers;
pub mod orders;
pub mod type_;
mod shared;

/// The Shop
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "shop",
    title: "The Shop",
    base_path: "/shop/v2",
    host_column: "api",
    instructions: "Orders belong to customers.",
    tenant: Some(TenantBinding {
        parameter: "X-Shop",
        send_as: TenantPlace::Header,
        from: "shop_id",
    }),
    errors: ErrorForm {
        code: "/code",
        message: "/message",
        details: "/details",
        items: "/data",
        status: "/status",
        ok: &["success"],
        kinds: &[("BUSY", ErrorKind::Throttled), ("GONE", ErrorKind::NotFound)],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
        },
        Throttle {
            status: Some(400),
            code: Some("BUSY"),
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: Some("X-LEFT"),
        reset: None,
    },
    fields: Some(FieldMetadata {
        lookup: &FIELDS,
        name: "/name",
        label: "/label",
        data_type: "/type",
        read_only: "/locked",
        values: "/values",
        value: "/key",
        display: "/text",
        choices: &["choice"],
        unlisted: &["$*"],
    }),
};

/// Reads the fields of a module. In no list: it is asked before records are written.
static FIELDS: ToolDescriptor = ToolDescriptor {
    name: "shop (fields of a module)",
    title: "Fields of a module",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.fields.READ"],
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Query,
            wire: "of",
            grammar: None,
        },
    ],
    check: check_fields,
    rules: &[],
    fields: &[],
    steps: &[
        Step {
            template: &TEMPLATE_FIELDS,
            build: build_fields,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/fields",
                one: false,
                keep: &[],
                empty: Empty::List,
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIELDS: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("fields")],
};

fn build_fields(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIELDS, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.query("module", "of", QueryStyle::Plain);
    request.finish()
}

fn check_fields(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::no_other_properties(value, at, &["module"], &[], out);
}
