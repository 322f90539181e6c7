//! How each product says what went wrong: taken from Zoho's documentation and from reports, not from `specs/`.

use serde_json::{Value, json};

use crate::server::Act;

/// An answer of the vendor.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    pub status: u16,
    pub headers: &'static [(&'static str, &'static str)],
    pub body: &'static str,
}

impl Said {
    const fn new(status: u16, body: &'static str) -> Self {
        Self { status, headers: &[], body }
    }

    pub fn act(&self) -> Act {
        let mut headers = vec![("content-type", "application/json;charset=UTF-8")];
        headers.extend(self.headers);
        Act::answer(self.status, &headers, self.body)
    }
}

/// A product, a call that reads and one that writes, and its answers.
pub struct Product {
    pub name: &'static str,
    pub title: &'static str,
    pub read: (&'static str, fn() -> Value),
    pub write: (&'static str, fn() -> Value),
    /// An answer to either that is good.
    pub good: &'static str,
    pub refused_token: Said,
    pub missing_scope: Said,
    /// Every way in which it throttles, and what is known of the time to wait.
    pub throttled: &'static [(&'static str, Said)],
    pub failed: Said,
    pub error_inside: &'static str,
}

const HTML: &str = "<html><head><title>429 Too Many Requests</title></head><body></body></html>";

/// In the order of the matrix.
pub const PRODUCTS: [Product; 5] = [
    Product {
        name: "crm",
        title: "Zoho CRM",
        read: ("get_single_zoho_crm_lead_by_id", || json!({"id": "4150868000000376008"})),
        write: ("delete_a_zoho_crm_lead_by_id", || json!({"id": "4150868000000376008"})),
        good: r#"{"data":[{"id":"4150868000000376008","Last_Name":"Boone"}]}"#,
        refused_token: Said::new(
            401,
            r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#,
        ),
        missing_scope: Said::new(
            401,
            r#"{"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}"#,
        ),
        throttled: &[
            (
                "429",
                Said::new(
                    429,
                    r#"{"code":"TOO_MANY_REQUESTS","details":{},"message":"Too many requests fired.","status":"error"}"#,
                ),
            ),
            ("429 HTML", Said { status: 429, headers: &[("retry-after", "7")], body: HTML }),
        ],
        failed: Said::new(
            500,
            r#"{"code":"INTERNAL_ERROR","details":{},"message":"Internal Server Error","status":"error"}"#,
        ),
        error_inside: r#"{"data":[{"code":"INVALID_DATA","details":{"api_name":"id"},"message":"the id given seems to be invalid","status":"error"}]}"#,
    },
    Product {
        name: "desk",
        title: "Zoho Desk",
        read: ("get_single_zoho_desk_ticket_by_id", || json!({"id": "1892000000143237"})),
        write: ("zoho_desk_tickets_mark_as_read", || json!({"id": "1892000000143237"})),
        good: r#"{"id":"1892000000143237","ticketNumber":"176"}"#,
        refused_token: Said::new(
            401,
            r#"{"errorCode":"INVALID_OAUTH","message":"The OAuth Token you provided is invalid."}"#,
        ),
        missing_scope: Said::new(
            403,
            r#"{"errorCode":"SCOPE_MISMATCH","message":"The OAuth Token does not have the required scope."}"#,
        ),
        throttled: &[
            (
                "429 for the day",
                Said {
                    status: 429,
                    headers: &[("retry-after", "3600"), ("x-rate-limit-remaining-v3", "0")],
                    body: r#"{"errorCode":"THRESHOLD_EXCEEDED","message":"API threshold exceeded."}"#,
                },
            ),
            (
                "429 at once",
                Said::new(429, r#"{"errorCode":"TOO_MANY_REQUESTS","message":"Too many concurrent requests."}"#),
            ),
        ],
        failed: Said::new(
            500,
            r#"{"errorCode":"INTERNAL_SERVER_ERROR","message":"An internal server error occurred."}"#,
        ),
        error_inside: r#"{"errorCode":"UNPROCESSABLE_ENTITY","message":"The value passed for the 'id' parameter is invalid."}"#,
    },
    Product {
        name: "mail",
        title: "Zoho Mail",
        read: ("get_single_zoho_mail_domain_by_id", || json!({"domainName": "example.com"})),
        write: ("create_a_zoho_mail_domain", || json!({"domainName": "example.com"})),
        good: r#"{"status":{"code":200,"description":"success"},"data":{"domainName":"example.com"}}"#,
        refused_token: Said::new(
            401,
            r#"{"data":{"errorCode":"INVALID_OAUTHTOKEN"},"status":{"code":401,"description":"Unauthorized"}}"#,
        ),
        missing_scope: Said::new(
            404,
            r#"{"data":{"errorCode":"URL_RULE_NOT_CONFIGURED"},"status":{"code":404,"description":"Invalid Input"}}"#,
        ),
        throttled: &[
            (
                "429",
                Said::new(
                    429,
                    r#"{"data":{"errorCode":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","moreInfo":"Too many requests."},"status":{"code":429,"description":"Too Many Requests"}}"#,
                ),
            ),
            (
                "403 with throttle text alone",
                Said::new(
                    403,
                    r#"{"data":{"moreInfo":"You have been throttled. Try later."},"status":{"code":403,"description":"Forbidden"}}"#,
                ),
            ),
            (
                "403 with throttle text",
                Said::new(
                    403,
                    r#"{"data":{"errorCode":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","moreInfo":"Too many requests."},"status":{"code":403,"description":"Forbidden"}}"#,
                ),
            ),
        ],
        failed: Said::new(
            500,
            r#"{"data":{"errorCode":"INTERNAL_ERROR"},"status":{"code":500,"description":"Internal Error"}}"#,
        ),
        error_inside: r#"{"data":{"errorCode":"PATTERN_NOT_MATCHED","moreInfo":"domainName is not valid"},"status":{"code":400,"description":"Invalid Input"}}"#,
    },
    Product {
        name: "books",
        title: "Zoho Books",
        read: ("get_single_zoho_books_invoice_by_id", || json!({"invoice_id": "982000000567114"})),
        write: ("zoho_books_invoices_mark_as_sent", || json!({"invoice_id": "982000000567114"})),
        good: r#"{"code":0,"message":"success","invoice":{"invoice_id":"982000000567114"}}"#,
        refused_token: Said::new(401, r#"{"code":57,"message":"You are not authorized to perform this operation"}"#),
        missing_scope: Said::new(401, r#"{"code":57,"message":"You are not authorized to perform this operation"}"#),
        throttled: &[
            (
                "429 code 44",
                Said::new(429, r#"{"code":44,"message":"For security reasons you have been blocked for some time."}"#),
            ),
            (
                "429 code 45",
                Said::new(429, r#"{"code":45,"message":"You have exceeded the maximum call rate limit of 10000."}"#),
            ),
            (
                "429 code 1070",
                Said::new(429, r#"{"code":1070,"message":"Too many requests are in process. Try again later."}"#),
            ),
        ],
        failed: Said::new(500, r#"{"code":1000,"message":"Internal Error"}"#),
        error_inside: r#"{"code":1002,"message":"Invoice does not exist."}"#,
    },
    Product {
        name: "projects",
        title: "Zoho Projects",
        read: ("get_single_zoho_projects_project_by_id", || json!({"project_id": "170876000000331027"})),
        write: ("zoho_projects_projects_trash", || json!({"project_id": "170876000000331027"})),
        good: r#"{"id":"170876000000331027","name":"Website"}"#,
        refused_token: Said::new(
            401,
            r#"{"error":{"status_code":"401","title":"INVALID_OAUTHTOKEN","error_type":"AUTHENTICATION_ERROR","details":[{"message":"Invalid OAuth access token"}]}}"#,
        ),
        missing_scope: Said::new(
            401,
            r#"{"error":{"status_code":"401","title":"INVALID_OAUTHSCOPE","error_type":"AUTHENTICATION_ERROR","details":[{"message":"Invalid OAuth scope"}]}}"#,
        ),
        throttled: &[
            (
                "400 with the minutes",
                Said::new(
                    400,
                    r#"{"error":{"status_code":"400","title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","error_type":"OPERATIONAL_VALIDATION_ERROR","details":[{"message":"Cannot execute more than 100 requests per API in 2 minutes. Try again after 29 minutes."}]}}"#,
                ),
            ),
            // Of one report: details are an object here and a list everywhere else.
            (
                "400, details an object",
                Said::new(
                    400,
                    r#"{"error":{"status_code":"400","title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","error_type":"OPERATIONAL_VALIDATION_ERROR","details":{"message":"Cannot execute more than 100 requests per API in 2 minutes. Try again after 15 minutes."}}}"#,
                ),
            ),
            (
                "429",
                Said::new(
                    429,
                    r#"{"error":{"status_code":"429","title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","error_type":"OPERATIONAL_VALIDATION_ERROR","details":[{"message":"Cannot execute more than 100 requests per API in 2 minutes. Try again after 29 minutes."}]}}"#,
                ),
            ),
            ("429 HTML", Said { status: 429, headers: &[], body: HTML }),
        ],
        failed: Said::new(
            500,
            r#"{"error":{"status_code":"500","title":"INTERNAL_SERVER_ERROR","error_type":"INTERNAL_ERROR","details":[{"message":"Internal server error"}]}}"#,
        ),
        error_inside: r#"{"error":{"status_code":"400","title":"INVALID_PARAMETER_VALUE","error_type":"FIELDS_VALIDATION_ERROR","details":[{"field_name":"project_id","message":"Invalid value"}]}}"#,
    },
];
