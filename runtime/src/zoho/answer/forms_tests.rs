//! The ways in which vendors spell errors, each with its form in a descriptor.

use super::*;
use crate::clock::Clock as _;
use crate::descriptor::{ArgumentDescriptor, Literal, Place, ProductDescriptor, Throttle, TimeUnit};
use crate::zoho::fixture::{FakeClock, PRODUCT_FORM, READ, WRITE, argument, json, response, tool};

const NO_ERRORS: ErrorForm = ErrorForm {
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
};

const fn product(errors: ErrorForm, throttled: &'static [Throttle]) -> ProductDescriptor {
    ProductDescriptor { errors, throttled, ..PRODUCT_FORM }
}

/// `{errorCode, message, errors: [{fieldName: "/contactId", errorType, errorMessage}]}`
static FLAT_WITH_FIELDS: ProductDescriptor = product(
    ErrorForm {
        code: &["/errorCode"],
        details: "/errors",
        fault_field: "/fieldName",
        fault_reason: &["/errorMessage", "/errorType"],
        kinds: &[("SCOPE_MISMATCH", ErrorKind::Scope), ("THRESHOLD_EXCEEDED", ErrorKind::Quota)],
        ..NO_ERRORS
    },
    &[Throttle { status: None, code: Some("TOO_MANY_REQUESTS"), text: None, wait: None, seconds: None }],
);

/// `{status: {code, description}, data: {errorCode, moreInfo}}`, also under HTTP 200, and `data.error`.
static NESTED: ProductDescriptor = product(
    ErrorForm {
        code: &["/data/errorCode", "/status/code"],
        message: &["/data/moreInfo", "/data/error", "/status/description"],
        ok: &["200", "201"],
        signs: &[
            FailureSign { at: "/data/error", is: None, kind: None },
            FailureSign { at: "/data/status", is: Some(Literal::Bool(false)), kind: Some(ErrorKind::Conflict) },
        ],
        kinds: &[("INVALID_TICKET", ErrorKind::Auth), ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope)],
        ..NO_ERRORS
    },
    &[Throttle { status: Some(429), code: None, text: None, wait: None, seconds: None }],
);

/// `{code: 57, message}`, where 0 is success.
static NUMBERED: ProductDescriptor = product(
    ErrorForm {
        ok: &["0"],
        kinds: &[("1002", ErrorKind::NotFound), ("45", ErrorKind::Quota), ("57", ErrorKind::Auth)],
        ..NO_ERRORS
    },
    &[
        Throttle { status: Some(429), code: Some("44"), text: None, wait: None, seconds: None },
        Throttle { status: Some(429), code: Some("1070"), text: None, wait: None, seconds: None },
    ],
);

/// `{error: {status_code, title, details: [...]}}`, throttled under HTTP 400.
static TITLED: ProductDescriptor = product(
    ErrorForm {
        code: &["/error/title", "/error/code"],
        message: &["/error/details/0/message", "/error/details/message", "/error/message"],
        details: "/error/details",
        fault_field: "/field_name",
        kinds: &[("INVALID_OAUTHTOKEN", ErrorKind::Auth), ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope)],
        ..NO_ERRORS
    },
    &[
        Throttle { status: Some(429), code: None, text: None, wait: None, seconds: None },
        Throttle {
            status: None,
            code: Some("ROLLING_LIMIT"),
            text: None,
            wait: Some(TimeUnit::Minutes),
            seconds: None,
        },
    ],
);

const ARGUMENTS: &[ArgumentDescriptor] = &[
    argument("contact_id", Place::Body, "/contactId"),
    argument("due", Place::Body, "/dueDate"),
    argument("page", Place::Query, "page"),
];

const fn write(product: &'static ProductDescriptor) -> ToolDescriptor {
    ToolDescriptor { product, arguments: ARGUMENTS, ..tool("create", Class::Write, WRITE) }
}

static CREATE_FLAT: ToolDescriptor = write(&FLAT_WITH_FIELDS);
static CREATE_NESTED: ToolDescriptor = write(&NESTED);
static CREATE_NUMBERED: ToolDescriptor = write(&NUMBERED);
static CREATE_TITLED: ToolDescriptor = write(&TITLED);
static LIST_TITLED: ToolDescriptor = ToolDescriptor { product: &TITLED, ..tool("list", Class::Read, READ) };

#[test]
fn each_form_of_error_is_read_as_its_product_says() {
    let rows: &[(&ToolDescriptor, u16, &str, ErrorKind, &str)] = &[
        (
            &CREATE_FLAT,
            422,
            r#"{"errorCode":"INVALID_DATA","message":"The data is invalid","errors":[
                {"fieldName":"/contactId","errorType":"missing","errorMessage":""},
                {"fieldName":"/dueDate","errorType":"invalid","errorMessage":"in the past"},
                {"fieldName":"/cf/cf_plan","errorType":"invalid"}]}"#,
            ErrorKind::InvalidArgument,
            "refused: The data is invalid (INVALID_DATA). It is about `contactId`, which is the argument `contact_id` \
             (missing), `dueDate`, which is the argument `due` (in the past), the field `cf/cf_plan` (invalid). Nothing",
        ),
        (&CREATE_FLAT, 403, r#"{"errorCode":"SCOPE_MISMATCH","message":"no"}"#, ErrorKind::Scope, "needs the scopes"),
        (&CREATE_FLAT, 429, r#"{"errorCode":"THRESHOLD_EXCEEDED","message":"no"}"#, ErrorKind::Quota, "is used up"),
        (&CREATE_FLAT, 429, r#"{"errorCode":"TOO_MANY_REQUESTS","message":"no"}"#, ErrorKind::Throttled, "Wait"),
        (
            &CREATE_NESTED,
            400,
            r#"{"data":{"errorCode":"DOMAIN_EXISTS","moreInfo":"It exists"},"status":{"code":400,"description":"Invalid Input"}}"#,
            ErrorKind::InvalidArgument,
            "refused: It exists (DOMAIN_EXISTS).",
        ),
        (
            &CREATE_NESTED,
            200,
            r#"{"data":{"errorCode":"ANY","moreInfo":""},"status":{"code":200,"description":"Told"}}"#,
            ErrorKind::InvalidArgument,
            "refused: Told (ANY).",
        ),
        (
            &CREATE_NESTED,
            400,
            r#"{"data":{"error":"No such record"},"status":{"code":400,"description":"Invalid Input"}}"#,
            ErrorKind::InvalidArgument,
            "refused: No such record (400).",
        ),
        (
            &CREATE_NESTED,
            200,
            r#"{"data":{"error":"TXT record not found","status":false},"status":{"code":200,"description":"success"}}"#,
            ErrorKind::InvalidArgument,
            "refused: TXT record not found (HTTP 200).",
        ),
        (
            &CREATE_NESTED,
            200,
            r#"{"data":{"status":false},"status":{"code":200,"description":"success"}}"#,
            ErrorKind::Conflict,
            "as it is now",
        ),
        (
            &CREATE_NESTED,
            404,
            r#"{"data":{"errorCode":"URL_RULE_NOT_CONFIGURED"},"status":{"code":404,"description":"Invalid Input"}}"#,
            ErrorKind::Scope,
            "needs the scopes",
        ),
        (
            &CREATE_NESTED,
            400,
            r#"{"data":{"errorCode":"INVALID_TICKET"},"status":{"code":400,"description":"Invalid Input"}}"#,
            ErrorKind::Auth,
            "authorisation",
        ),
        (&CREATE_NUMBERED, 401, r#"{"code":57,"message":"not authorized"}"#, ErrorKind::Auth, "not authorized (57)"),
        (&CREATE_NUMBERED, 200, r#"{"code":15,"message":"too long"}"#, ErrorKind::InvalidArgument, "too long (15)"),
        (&CREATE_NUMBERED, 400, r#"{"code":1002,"message":"gone"}"#, ErrorKind::NotFound, "gone (1002)"),
        (&CREATE_NUMBERED, 429, r#"{"code":44,"message":"slow"}"#, ErrorKind::Throttled, "Wait"),
        (&CREATE_NUMBERED, 429, r#"{"code":1070,"message":"slow"}"#, ErrorKind::Throttled, "Wait"),
        (&CREATE_NUMBERED, 429, r#"{"code":45,"message":"day"}"#, ErrorKind::Quota, "is used up"),
        (
            &CREATE_TITLED,
            400,
            r#"{"error":{"status_code":"400","title":"LESS_THAN_MIN","details":[{"field_name":"page","message":"Too few"}]}}"#,
            ErrorKind::InvalidArgument,
            "refused: Too few (LESS_THAN_MIN). It is about the argument `page`.",
        ),
        (
            &CREATE_TITLED,
            404,
            r#"{"error":{"title":"URL_RULE_NOT_CONFIGURED","details":[{"message":"Given URL is wrong"}]}}"#,
            ErrorKind::Scope,
            "Given URL is wrong",
        ),
        (
            &CREATE_TITLED,
            400,
            r#"{"error":{"title":"ROLLING_LIMIT","details":{"message":"No more than 100 in 2 minutes. Try again after 17 minutes."}}}"#,
            ErrorKind::Throttled,
            "The vendor says: in 1020 s.",
        ),
        (&CREATE_TITLED, 401, r#"{"error":{"code":6890,"message":"Invalid Ticket"}}"#, ErrorKind::Auth, "(6890)"),
    ];
    for &(tool, status, body, kind, essential) in rows {
        let error = read(tool, &json(status, body).unwrap(), FakeClock::new().now()).unwrap_err();
        assert_eq!(error.kind, kind, "{status} {body}: {}", error.message);
        assert!(error.message.contains(essential), "{status} {body}: {}", error.message);
    }
}

#[test]
fn what_succeeded_is_no_error_in_any_form() {
    let rows: &[(&ToolDescriptor, u16, &str)] = &[
        (&CREATE_FLAT, 200, r#"{"id":"1","status":"Open","errors":[]}"#),
        (&CREATE_NESTED, 200, r#"{"status":{"code":200,"description":"success"},"data":{"id":"1","status":true}}"#),
        (&CREATE_NESTED, 200, r#"{"status":{"code":200,"description":"success"},"data":[{"error":"in a record"}]}"#),
        (&CREATE_NESTED, 201, r#"{"status":{"code":201,"description":"created"},"data":{"error":""}}"#),
        (&CREATE_NUMBERED, 201, r#"{"code":0,"message":"created","invoice":{"code":7}}"#),
        (&CREATE_NUMBERED, 200, r#"{"id":"1"}"#),
        (&LIST_TITLED, 200, r#"[{"id":"1","error":{"title":"in a record"}}]"#),
        (&LIST_TITLED, 200, "[]"),
        (&LIST_TITLED, 204, ""),
    ];
    for &(tool, status, body) in rows {
        assert!(read(tool, &response(status, &[], body).unwrap(), FakeClock::new().now()).is_ok(), "{body}");
    }
}

#[test]
fn a_header_counts_more_than_the_message() {
    let body = r#"{"error":{"title":"ROLLING_LIMIT","details":[{"message":"Try again after 17 minutes."}]}}"#;
    let answer = |status, headers: &[(&'static str, &'static str)]| response(status, headers, body).unwrap();
    let now = FakeClock::new().now();
    let told = |status, headers| read(&LIST_TITLED, &answer(status, headers), now).unwrap_err().rate_limit.reset;
    assert_eq!(told(429, &[("retry-after", "30")]), Some(30));
    assert_eq!(told(400, &[]), Some(17 * 60));
}
