//! Every product's every shape of error, from the sandbox through the built server to the kind that a client reads.
//!
//! The bodies are those of Zoho's documentation and of reports of use, not of `specs/`.

use serde_json::{Value, json};
use zoho_mcp_tests::connected::Connected;

/// An answer, and what is made of it: kind and code.
type Case = (u16, Value, &'static str, &'static str);

/// Orders each answer for one call and reads what the client is told.
fn told(server: &str, tool: &str, arguments: &Value, path: &str, cases: Vec<Case>) {
    let mut connected = Connected::start(&[], &[]);
    let mut wrong = Vec::new();
    for (status, body, kind, code) in cases {
        assert_eq!(connected.control("DELETE", "faults", &Value::Null).0, 204);
        // It stays, so that a second try with a fresh token meets it as well.
        let order = json!({"path": path, "times": null, "status": status, "body": body});
        assert_eq!(connected.control("POST", "faults", &order).0, 200);
        let result = connected.call(tool, arguments);
        let text = result["content"][0]["text"].as_str().unwrap_or_default();
        let error: Value = serde_json::from_str(text).unwrap_or_default();
        let error = &error["error"];
        let found = (error["kind"].as_str(), error["upstream"]["code"].as_str().unwrap_or_default());
        if result["isError"] != true || found != (Some(kind), code) || error["upstream"]["status"] != status {
            wrong.push(format!("{server} {status} {body}: expected {kind} {code:?}, found {result}"));
        }
    }
    assert_eq!(connected.control("DELETE", "faults", &Value::Null).0, 204);
    let result = connected.call(tool, arguments);
    assert_ne!(result["isError"], true, "without a fault the call works: {result}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crm_tells_of_a_whole_request() {
    let flat =
        |code: &str, details: Value| json!({"code": code, "details": details, "message": "m", "status": "error"});
    let case = |status, code: &'static str, kind| (status, flat(code, json!({})), kind, code);
    let mut cases = vec![
        (400, flat("INVALID_MODULE", json!({"resource_path_index": 0})), "invalid_argument", "INVALID_MODULE"),
        (400, flat("REQUIRED_PARAM_MISSING", json!({"param_name": "f"})), "invalid_argument", "REQUIRED_PARAM_MISSING"),
        (403, flat("NO_PERMISSION", json!({"permissions": ["Crm_Implied_View_Users"]})), "permission", "NO_PERMISSION"),
        case(401, "INVALID_TOKEN", "auth"),
        case(401, "AUTHENTICATION_FAILURE", "auth"),
        case(401, "OAUTH_SCOPE_MISMATCH", "scope"),
        case(404, "INVALID_URL_PATTERN", "internal"),
        case(412, "ALREADY_MODIFIED", "conflict"),
        case(413, "FILE_SIZE_MORE_THAN_ALLOWED_SIZE", "too_large"),
        case(429, "TOO_MANY_REQUESTS", "throttled"),
        case(500, "INTERNAL_ERROR", "upstream"),
        (502, json!("<html><body>Bad Gateway</body></html>"), "upstream", ""),
    ];
    for code in [
        "INVALID_DATA",
        "MANDATORY_NOT_FOUND",
        "LIMIT_EXCEEDED",
        "EXPECTED_FIELD_MISSING",
        "DEPENDENT_FIELD_MISSING",
        "DEPENDENT_MISMATCH",
        "MAPPING_MISMATCH",
        "AMBIGUITY_DURING_PROCESSING",
        "MULTIPLE_OR_MULTI_ERRORS",
        "UNABLE_TO_PARSE_DATA_TYPE",
        "INVALID_QUERY",
        "SYNTAX_ERROR",
    ] {
        cases.push(case(400, code, "invalid_argument"));
    }
    for code in ["DUPLICATE_DATA", "RECORD_LOCKED", "RECORD_IN_BLUEPRINT", "NOT_APPROVED", "CANNOT_PERFORM_ACTION"] {
        cases.push(case(400, code, "conflict"));
    }
    told("crm", "list_all_zoho_crm_users", &json!({}), "/crm/v8/users", cases);
}

#[test]
fn crm_tells_of_one_record_inside_data() {
    let item = |code: &str, details: Value| json!({"data": [{"code": code, "details": details, "message": "m", "status": "error"}]});
    let field = json!({"api_name": "Note_Content", "json_path": "$.data[0].Note_Content"});
    let cases = vec![
        (400, item("MANDATORY_NOT_FOUND", field.clone()), "invalid_argument", "MANDATORY_NOT_FOUND"),
        // A batch of errors alone comes under a status of success as well.
        (202, item("INVALID_DATA", field.clone()), "invalid_argument", "INVALID_DATA"),
        (207, item("DUPLICATE_DATA", field), "conflict", "DUPLICATE_DATA"),
        (200, item("NO_PERMISSION", json!({})), "permission", "NO_PERMISSION"),
    ];
    let arguments = json!({"module": "Contacts", "record_id": "5725767000000210047", "note": "Called."});
    told("crm", "create_crm_note", &arguments, "/crm/v8/Contacts", cases);
}

#[test]
fn desk() {
    let case = |status, code: &'static str, kind| (status, json!({"errorCode": code, "message": "m"}), kind, code);
    let errors = json!([{"fieldName": "/include", "errorType": "invalid", "errorMessage": ""}]);
    let data = json!({"errorCode": "INVALID_DATA", "message": "m", "errors": errors});
    let cases = vec![
        case(400, "BAD_REQUEST", "invalid_argument"),
        case(400, "EMPTY_PAYLOAD", "invalid_argument"),
        case(401, "UNAUTHORIZED", "auth"),
        case(401, "INVALID_OAUTH", "auth"),
        case(403, "SCOPE_MISMATCH", "scope"),
        case(403, "OAUTH_ORG_MISMATCH", "permission"),
        case(403, "FORBIDDEN", "permission"),
        case(403, "LICENSE_ACCESS_LIMITED", "permission"),
        case(403, "ONLY_LIVECHAT_USER", "permission"),
        case(404, "URL_NOT_FOUND", "not_found"),
        case(404, "RESOURCE_NOT_FOUND", "not_found"),
        case(405, "METHOD_NOT_ALLOWED", "internal"),
        case(413, "RESOURCE_SIZE_EXCEEDED", "too_large"),
        case(415, "UNSUPPORTED_MEDIA_TYPE", "invalid_argument"),
        (422, data, "invalid_argument", "INVALID_DATA"),
        case(422, "UNPROCESSABLE_ENTITY", "invalid_argument"),
        case(422, "DUPLICATE_CONTRACT", "conflict"),
        // The day's credits are gone; too many at the same time.
        case(429, "THRESHOLD_EXCEEDED", "quota"),
        case(429, "TOO_MANY_REQUESTS", "throttled"),
        case(500, "INTERNAL_SERVER_ERROR", "upstream"),
    ];
    told("desk", "list_all_zoho_desk_departments", &json!({}), "/api/v1/departments", cases);
}

#[test]
fn mail() {
    let body = |status: u16, data: Value| json!({"data": data, "status": {"code": status, "description": "d"}});
    let case = |status, code: &'static str, kind| {
        (status, body(status, json!({"errorCode": code, "moreInfo": "m"})), kind, code)
    };
    let cases = vec![
        // Without a ticket the status is 400.
        case(400, "INVALID_TICKET", "auth"),
        case(401, "INVALID_OAUTHTOKEN", "auth"),
        // A wrong path and a missing scope look alike, and the paths are ours.
        case(404, "URL_RULE_NOT_CONFIGURED", "scope"),
        case(400, "LESS_THAN_MIN_OCCURANCE", "invalid_argument"),
        case(400, "DOMAIN_ALREADY_VERIFIED", "conflict"),
        case(400, "MAILHOSTING_ALREADY_ENABLED", "conflict"),
        (400, body(400, json!({"error": "m"})), "invalid_argument", ""),
        (403, body(403, json!({})), "permission", ""),
        (404, body(404, json!({})), "not_found", ""),
        (429, body(429, json!({})), "throttled", ""),
        (500, body(500, json!({})), "upstream", ""),
    ];
    told("mail", "list_all_zoho_mail_domains", &json!({}), "/api/organization", cases);
}

#[test]
fn books() {
    let case =
        |status, code: u32, text: &'static str, kind| (status, json!({"code": code, "message": "m"}), kind, text);
    let cases = vec![
        case(401, 14, "14", "auth"),
        case(401, 57, "57", "auth"),
        case(404, 5, "5", "internal"),
        case(400, 5, "5", "internal"),
        case(400, 2, "2", "invalid_argument"),
        case(400, 4, "4", "invalid_argument"),
        case(400, 15, "15", "invalid_argument"),
        case(400, 3008, "3008", "invalid_argument"),
        case(400, 1038, "1038", "internal"),
        case(404, 1002, "1002", "not_found"),
        case(400, 1002, "1002", "not_found"),
        case(429, 44, "44", "throttled"),
        case(429, 45, "45", "quota"),
        case(429, 1070, "1070", "throttled"),
    ];
    told("books", "list_all_zoho_books_items", &json!({}), "/books/v3/items", cases);
}

#[test]
fn projects() {
    let body = |status: u16, title: &str, details: Value| {
        json!({"error": {
            "status_code": status.to_string(), "instance": "/api/v3/portal/1/x", "title": title,
            "error_type": "FIELDS_VALIDATION_ERROR", "details": details,
        }})
    };
    let case =
        |status, title: &'static str, kind| (status, body(status, title, json!([{"message": "m"}])), kind, title);
    let locked = "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED";
    let cases = vec![
        case(400, "URL_RULE_NOT_CONFIGURED", "scope"),
        case(400, "EXTRA_KEY_FOUND_IN_JSON", "invalid_argument"),
        case(400, "INVALID_PARAMETER_VALUE", "invalid_argument"),
        case(400, "LESS_THAN_MIN_OCCURANCE", "invalid_argument"),
        case(400, "INVALID_METHOD", "internal"),
        case(400, "JSON_PARSE_ERROR", "internal"),
        case(401, "INVALID_TICKET", "auth"),
        case(401, "INVALID_OAUTHTOKEN", "auth"),
        case(401, "INVALID_OAUTHSCOPE", "scope"),
        case(404, "RESOURCE_NOT_FOUND", "not_found"),
        // Throttling has the status of a bad request, and details in two forms.
        case(400, locked, "throttled"),
        (400, body(400, locked, json!({"message": "Try again after 30 minutes."})), "throttled", locked),
        case(500, "INTERNAL_SERVER_ERROR", "upstream"),
    ];
    told("projects", "list_all_zoho_projects_portals", &json!({}), "/api/v3/portals", cases);
}
