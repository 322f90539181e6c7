//! Generated from specs/books/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::descriptor::{
    ErrorForm, ProductDescriptor, QuotaHeaders, TenantBinding, TenantPlace, Throttle,
};
use zoho_mcp_runtime::error::ErrorKind;

pub mod accounts;
pub mod bills;
pub mod contact_comments;
pub mod contact_persons;
pub mod contacts;
pub mod credit_notes;
pub mod currencies;
pub mod customer_payments;
pub mod estimates;
pub mod expenses;
pub mod invoice_comments;
pub mod invoice_credits;
pub mod invoice_payments;
pub mod invoices;
pub mod items;
pub mod organizations;
pub mod sales_orders;
pub mod taxes;
mod shared;

/// Zoho Books
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "books",
    title: "Zoho Books",
    base_path: "/books/v3",
    host_column: "api",
    instructions: "Zoho Books: customers, vendors, invoices, estimates, sales orders, bills, expenses, payments, credit notes, items. What is owed is the balance of invoices; drafts and void invoices owe nothing, so filter by Status.Unpaid or Status.OverDue before adding up. Customers and vendors are both contacts. Ids are strings of digits taken from results, never invented. Money is a number in the record's currency. The organisation is chosen by the connection: never ask for its id.\n\nA new invoice is a draft: it counts as a debt once it is emailed or marked as sent. A payment is recorded with create_a_zoho_books_customer_payment and lowers the balance of the invoices it names; a credit note does so once it is applied. Changing line_items replaces all of them: send those that stay, with their line_item_id. Emails leave the organisation at once: show receiver and text first. Customers are the accounts of the CRM by the same name. When an answer says outcome_unknown, look whether the record exists before writing again.",
    tenant: Some(TenantBinding {
        parameter: "organization_id",
        send_as: TenantPlace::Query,
        from: "organization_id",
    }),
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &["0"],
        signs: &[],
        kinds: &[
            ("1002", ErrorKind::NotFound),
            ("1038", ErrorKind::Internal),
            ("1070", ErrorKind::Throttled),
            ("14", ErrorKind::Auth),
            ("15", ErrorKind::InvalidArgument),
            ("2", ErrorKind::InvalidArgument),
            ("3008", ErrorKind::InvalidArgument),
            ("4", ErrorKind::InvalidArgument),
            ("44", ErrorKind::Throttled),
            ("45", ErrorKind::Quota),
            ("5", ErrorKind::Internal),
            ("57", ErrorKind::Auth),
        ],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
            wait: None,
        },
        Throttle {
            status: None,
            code: Some("44"),
            wait: None,
        },
        Throttle {
            status: None,
            code: Some("1070"),
            wait: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    fields: None,
    choices: None,
};
