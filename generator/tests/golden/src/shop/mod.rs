//! Generated from specs/shop/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{
    ErrorForm, ProductDescriptor, QuotaHeaders, TenantBinding, TenantPlace, Throttle,
};
use zoho_mcp_runtime::error::ErrorKind;

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
    fields: None,
};
