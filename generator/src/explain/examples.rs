//! An example of each code.

macro_rules! told {
    ($($code:literal)*) => {
        /// Rendered problems by code, as the tests hold them.
        static TOLD: &[(&str, &str)] = &[
            $(($code, include_str!(concat!("../../tests/problems/", $code, "/problem.snap"))),)*
        ];
    };
}

told! {
    "agent-entry"
    "agent-field"
    "agent-text"
    "ambiguous-operation"
    "argument-collision"
    "argument-count"
    "argument-name"
    "argument-text-missing"
    "body-place"
    "broken-reference"
    "bundle-risk"
    "bundle-size"
    "bundle-suggested"
    "bundle-text"
    "bundle-tool"
    "choice-argument"
    "class-conflict"
    "class-risk"
    "correction-outdated"
    "correction-place"
    "date-form"
    "default-invalid"
    "delete-risk"
    "description-long"
    "description-reason"
    "description-wordy"
    "doc-without-method"
    "doc-without-resource"
    "duplicate-key"
    "duplicate-tool"
    "envelope-member"
    "example-invalid"
    "example-missing"
    "field-metadata"
    "field-rules"
    "id-pattern"
    "id-type"
    "invalid-key"
    "invalid-operation"
    "invalid-schema"
    "invalid-value"
    "invisible-character"
    "lookup-argument"
    "lookup-request"
    "missing-field"
    "missing-file"
    "missing-risk"
    "missing-scopes"
    "no-effect"
    "not-openapi"
    "openapi-files"
    "outcome-tool"
    "outside-base-path"
    "pagination-parameters"
    "pattern-unportable"
    "probe"
    "read-method"
    "record-place"
    "reference-by-url"
    "reference-cycle"
    "references-line"
    "refused-argument"
    "required-hidden"
    "result-shape"
    "schema-bound"
    "schema-too-large"
    "scopes-missing"
    "syntax"
    "tags-missing"
    "text-missing"
    "too-large"
    "tool-name"
    "tool-name-long"
    "unknown-argument"
    "unknown-column"
    "unknown-field"
    "unknown-lookup"
    "unknown-operation"
    "unknown-parameter"
    "unknown-tag"
    "unreadable-file"
    "unsupported-body"
    "unsupported-keyword"
    "unsupported-parameter"
    "unsupported-path"
    "unsupported-yaml"
    "unused-tag"
    "value-does-not-fit"
    "wrong-name"
}

/// Situations, for codes that no file under `specs/` can cause.
static WRITTEN: &[(&str, &str)] = &[
    (
        "annotation-mismatch",
        "a tool has the risk `destructive`, and its hint says that it only reads; the hints follow from class and risk, \
         so only a fault of the generator could bring this about",
    ),
    ("base-path-moved", "ours:   base_path: /shop/v2\nvendor: servers: [{url: https://shop.example/shop/v3}]"),
    ("bundle-tokens", "specs/bundles/everything.yaml names 40 tools of 400 tokens each: 16,000 tokens together"),
    (
        "file-size",
        "specs/shop/resources/orders.yaml has so many methods that generated/src/shop/orders.rs passes 500,000 bytes",
    ),
    ("grammar-type", "grammars: {limit: criteria}\n\n`limit` is an integer, and a query language is text"),
    ("http-method", "the description has `TRACE /orders`, and a method is bound to it"),
    ("no-doc", "specs/shop/resources/orders.yaml has the method `count`, specs/shop/docs/orders.yaml has no `count`"),
    ("no-tool", "the body of `POST /orders` has a required member that no argument can stand for"),
    ("operation-gained", "vendor: POST /orders/{id}/refunds\nours:   nothing with the key `POST /orders/{}/refunds`"),
    (
        "operation-lost",
        "ours:   operation: GET /orders/{}/history   # specs/shop/resources/orders.yaml\nvendor: no such path, and none like it",
    ),
    (
        "operation-moved",
        "ours:   operation: GET /orders/{}/history   # specs/shop/resources/orders.yaml\nvendor: GET /orders/{id}/events, with the same operationId",
    ),
    ("parameter-changed", "ours:   limit: {type: integer}\nvendor: limit: {type: string}, required"),
    (
        "parameter-gained",
        "ours:   GET /orders has no parameter `warehouse`\nvendor: GET /orders has a query parameter `warehouse`",
    ),
    ("parameter-lost", "ours:   GET /orders has a query parameter `warehouse`\nvendor: GET /orders has none"),
    (
        "parameter-moved",
        "ours:   GET /orders has the header `warehouse`\nvendor: GET /orders has the query parameter `warehouse`",
    ),
    (
        "resource-exists",
        "the vendor has added `POST /orders/{id}/refunds`, and specs/shop/resources/orders.yaml, where it belongs, is there already",
    ),
    ("rule-argument", "rules: [{exactly_one: [id, number]}]\n\n`number` was hidden"),
    ("schema-keyword", "a schema holds `contains`, and nothing checks what it demands"),
    ("schema-reference", "a schema holds `$ref: '#/components/schemas/Order'`, which no client can follow"),
    ("schema-root", "the root of a tool's schema is an `anyOf`"),
    (
        "scopes-changed",
        "ours:   security: [{oauth: [Shop.orders.READ]}]\nvendor: security: [{oauth: [Shop.orders.ALL]}]",
    ),
    ("values-gained", "ours:   status: {enum: [open, closed]}\nvendor: status: {enum: [open, closed, void]}"),
    ("values-lost", "ours:   status: {enum: [open, closed]}\nvendor: status: {enum: [open]}"),
];

/// The example of a code; empty where there is none.
pub(super) fn of(code: &str) -> String {
    let find = |table: &[(&str, &'static str)]| table.iter().find(|(name, _)| *name == code).map(|(_, text)| *text);
    find(WRITTEN).map(str::to_owned).or_else(|| find(TOLD).map(first)).unwrap_or_default()
}

/// The first problem of a snapshot, without the snapshot's own head.
fn first(snapshot: &str) -> String {
    let body = snapshot.splitn(3, "---\n").nth(2).unwrap_or_default();
    let ends = ["\n\nerror[", "\n\nwarning["];
    let end = ends.iter().filter_map(|end| body.find(end)).min().unwrap_or(body.len());
    body[..end].trim_end().to_owned()
}
