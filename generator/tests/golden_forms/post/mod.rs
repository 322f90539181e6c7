//! Generated from specs/post/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{
    ErrorForm, FieldNaming, ProductDescriptor, QuotaHeaders, Throttle,
};

pub mod forms;

/// Post
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "post",
    title: "Post",
    base_path: "/api/v1",
    host_column: "api",
    instructions: "",
    tenant: None,
    probe: None,
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
            text: None,
            wait: None,
            seconds: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    limit: None,
    concurrency: None,
    fields: None,
    dates: None,
    choices: None,
    naming: FieldNaming::NONE,
};
