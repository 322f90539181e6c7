//! Generated from specs/shop/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForms, DateStyle, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Class, Empty, ErrorForm, FailureSign, FieldMetadata,
    Literal, Place, ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step,
    TenantBinding, TenantPlace, Throttle, TimeUnit, ToolDescriptor,
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
        code: &["/code", "/fault/code"],
        message: &["/message"],
        details: "/details",
        fault_field: "/field",
        fault_reason: &["/why"],
        items: "/data",
        status: "/status",
        ok: &["success"],
        signs: &[
            FailureSign {
                at: "/failed",
                is: Some(Literal::Bool(true)),
                kind: Some(ErrorKind::Conflict),
            },
            FailureSign {
                at: "/fault",
                is: None,
                kind: None,
            },
        ],
        kinds: &[("BUSY", ErrorKind::Throttled), ("GONE", ErrorKind::NotFound)],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
            wait: None,
        },
        Throttle {
            status: Some(400),
            code: Some("BUSY"),
            wait: Some(TimeUnit::Minutes),
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
    dates: Some(DateForms {
        date: DateStyle::YearMonthDay,
        date_time: TimeStyle::UtcMillis,
        moments: &["*_at"],
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
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    steps: &[
        Step {
            template: &TEMPLATE_FIELDS,
            build: build_fields,
            pagination: None,
            result: ResultShape {
                at: "/fields",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
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
