//! What is sent: findings whose schema may be unchanged.

use super::rules;

rules! {
    REQUEST_TABLE;
    METHOD_CHANGED Wire Error "method-changed":
        "The request has another HTTP method.",
        "the same call, under the same schema, now does something else: what read may now delete",
        "compare the request line with the vendor's documentation before anything else",
        "request: POST https://{api}/shop/v1/orders -> DELETE https://{api}/shop/v1/orders";
    PATH_CHANGED Wire Error "path-changed":
        "The request goes to another path.",
        "the same call now reaches another resource",
        "compare the request line with the vendor's documentation",
        "request: GET https://{api}/shop/v1/orders -> GET https://{api}/shop/v1/invoices";
    BASE_PATH_CHANGED Wire Error "base-path-changed":
        "All requests of a product go below another path.",
        "another version of the vendor's API may behave otherwise; it is told once and not for each tool",
        "read the vendor's notes on the new version, and run the examples against it",
        "base_path: /shop/v1 -> /shop/v2";
    HOST_CHANGED Wire Error "host-changed":
        "Requests go to another host of the data-centre table.",
        "calls and their access token are sent elsewhere",
        "compare the host with the vendor's documentation",
        "request: GET https://{api}/shop/v1/orders -> GET https://{files}/shop/v1/orders";
    PLACE_CHANGED Wire Error "place-changed":
        "An argument is sent in another place, or under another name.",
        "the schema is the same, and the vendor is told something else",
        "compare the place with the vendor's description of the operation",
        "arguments/state: query state -> body /state";
    QUERY_STYLE_CHANGED Wire Error "query-style-changed":
        "An argument is written into the query in another style.",
        "a list of two items may be read as one value, or as none",
        "compare the style with the vendor's description of the parameter",
        "arguments/ids: query ids, items joined by commas -> query ids, once per item";
    HEADER_CHANGED Wire Error "header-changed":
        "The request has another header, or another value in one.",
        "headers choose organisations, formats and versions",
        "compare the headers with the vendor's documentation",
        "request/headers/X-Version: 2 -> 3";
    CONSTANT_CHANGED Wire Error "constant-changed":
        "The request has another constant in its query or body.",
        "a constant can decide what the call does, and no model sees it",
        "read what the constant does in the vendor's documentation",
        "request/body//mode: verify -> remove";
    BODY_FORM_CHANGED Wire Error "body-form-changed":
        "The body is written in another form.",
        "what is sent as JSON, as a form or as a file is read in different ways",
        "compare the media type with the vendor's description of the operation",
        "request/body_form: JSON -> multipart";
    TENANT_CHANGED Wire Error "tenant-changed":
        "The organisation of the account is told in another way, or not at all.",
        "a call could act in another organisation than the one that was connected",
        "compare with the vendor's documentation where the organisation is told",
        "tenant: header orgId -> query organization_id";
    SENT_VALUE_CHANGED Wire Error "sent-value-changed":
        "A word of the model stands for another value.",
        "the schema is the same, and the vendor is told something else",
        "compare the values with the vendor's description",
        "values/action: reject -> accept";
    DATE_FORM_CHANGED Wire Error "date-form-changed":
        "A date is read or written in another form.",
        "a day and a month that change places are still a date",
        "compare the form with the vendor's documentation",
        "dates/due: year_month_day -> day_month_year";
    LOOKUP_CHANGED Wire Error "lookup-changed":
        "Something else is asked before the call, or taken from its answer.",
        "a name may become the id of another record",
        "read the request and the pointers into its answer",
        "lookups/customer/id: /id -> /parent_id";
    PAGINATION_CHANGED Wire Error "pagination-changed":
        "A list is read page by page in another way.",
        "records may be missed, or read twice",
        "compare the parameters and the sign of further pages with the vendor's documentation",
        "request/pagination/max: 200 -> 100";
    ANSWER_READING_CHANGED Wire Warning "answer-reading-changed":
        "Answers of the vendor are read in another way: errors, throttling, quotas.",
        "a failure may be taken for a success, or the other way round",
        "compare the pointers with answers that the vendor really gives",
        "errors/message: /message -> /error/text";
}
