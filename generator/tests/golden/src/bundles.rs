//! Generated from specs/bundles by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{Bundle, Risk};

/// By name in ascending order.
pub static ALL: &[&Bundle] = &[&ORDER_DESK];

static ORDER_DESK: Bundle = Bundle {
    name: "order-desk",
    whom: r#"Those who look after "open" orders."#,
    suggested: true,
    risks: &[Risk::Read, Risk::Write],
    tools: &[
        #[cfg(feature = "shop")]
        &crate::shop::orders::CREATE,
        #[cfg(feature = "shop")]
        &crate::shop::customers::LIST,
        #[cfg(feature = "shop")]
        &crate::shop::orders::LIST,
    ],
};
