//! What to do about each code of reading, resolving, lowering, scaffolding and comparing; the rules
//! of the checker have theirs in `check/codes.rs`.

static MENDS: &[(&str, &str)] = &[
    (
        "ambiguous-operation",
        "add `parameter_names: [...]` or `file: ...` to the method, so that one of the operations below the message is meant",
    ),
    (
        "argument-collision",
        "rename all but one of them: `rename: {\"query:id\": order_id}`; the place in front tells them apart",
    ),
    ("argument-name", "give it another name with `rename:`"),
    (
        "base-path-moved",
        "set `base_path` in product.yaml to the new path, and follow the rest of the report; `scaffold --fix` does both",
    ),
    (
        "body-place",
        "lead to an object with `body.at`, describe it with `body.schema`, or take any member with `body.open`",
    ),
    ("broken-reference", "correct the `$ref` with a line under `corrections:`, or add the file that it names"),
    (
        "choice-argument",
        "name the field as MODULE/FIELD for a text or a list of texts, and say under `metadata.choices` of product.yaml how its values are read",
    ),
    (
        "class-conflict",
        "remove `class:`, or make `risk:` say what the class says; `list` and `get` read, `create`, `update` and `delete` write",
    ),
    (
        "correction-outdated",
        "look at what the vendor has changed: remove the correction where it is no longer needed, else state the new value as `expect`",
    ),
    ("correction-place", "correct the pointer under `at:`, or remove the correction"),
    (
        "date-form",
        "choose a style that the kind has, or state under `dates:` of product.yaml how the product writes dates",
    ),
    ("doc-without-method", "correct the name, add the method to the resource spec, or remove the texts"),
    ("doc-without-resource", "rename the doc as its resource spec is called, add the resource spec, or remove the doc"),
    ("duplicate-key", "keep one of them, or give the other its own name"),
    ("duplicate-tool", "give one of them another name with `name:`"),
    ("envelope-member", "fix it with `constants: {body: {...}}`, or offer it with `body.places`"),
    (
        "field-metadata",
        "correct `metadata.fields` in product.yaml: the operation, its query parameter, the pointers into its answer",
    ),
    (
        "field-rules",
        "say under `field_rules:` either `safe:` with the reason, or `without:` with the arguments that go and, where the description names them, another `description:`",
    ),
    (
        "invalid-key",
        "write HTTP method, a space, and the path below the base path with `{}` for each parameter: `GET /{}/search`",
    ),
    (
        "invalid-operation",
        "correct the piece with a line under `corrections:`; other operations of the file are not touched by it",
    ),
    ("invalid-schema", "correct the keyword with a line under `corrections:`, or hide the argument"),
    (
        "invalid-value",
        "write a value of the form or choice that the message names; editors complete it with the schemas in specs/_schema",
    ),
    (
        "lookup-argument",
        "look up a text, a list of texts, or an object with an id, and give what the lookup's own request needs with `within:`",
    ),
    (
        "lookup-request",
        "correct the entry under `lookups:` of product.yaml: a GET operation that is described, with pointers to the list, the id and the names",
    ),
    ("missing-field", "add the member"),
    ("missing-file", "add the file, or name another folder with `--specs`"),
    ("missing-risk", "add `risk:` with one or several of read, write, bulk, send, destructive, admin"),
    ("missing-scopes", "add `scopes:` with the least scopes that the call needs; an empty list where it needs none"),
    ("no-doc", "write its doc, or remove the method"),
    ("no-effect", "remove the line"),
    ("no-tool", "write the method by hand, following CONTRIBUTING.md; errors then say what is missing"),
    (
        "not-openapi",
        "convert the file to OpenAPI 3.0 or 3.1, or narrow the patterns of `openapi:` so that it is left out",
    ),
    ("openapi-files", "correct the pattern under `openapi:`, or add the description"),
    ("operation-gained", "add a method where it is of use; `scaffold` writes a draft of it"),
    (
        "operation-lost",
        "bind the method to another operation, or remove method and doc; until then the vendor will refuse the calls once the old path is switched off",
    ),
    ("operation-moved", "let `scaffold --fix` follow it, or change the `operation:` line by hand"),
    (
        "outside-base-path",
        "correct `base_path`, or the description's servers with a line under `corrections:`; paths of another base need a product of their own",
    ),
    (
        "pagination-parameters",
        "name the query parameters that the operation has for the page and its size, or turn it off with `pagination: false`",
    ),
    (
        "parameter-changed",
        "replace the description, generate, and read the surface files: the schema of the argument changes with it",
    ),
    ("parameter-gained", "replace the description; then offer it, hide it, or give it a constant where it is required"),
    ("parameter-lost", "replace the description, then remove the lines that name it; the generator tells each of them"),
    ("parameter-moved", "replace the description; lines that name it with its place (`query:id`) have to follow"),
    (
        "probe",
        "name under `probe:` a reading operation without arguments that are required, and pointers that its answer has",
    ),
    (
        "record-place",
        "say where the record stands with `body.at`, and in which module with `metadata.fields.named_by` or a constant",
    ),
    (
        "reference-by-url",
        "keep a copy of the file in the product's folder and map the beginning of the URL to it under `references:` in product.yaml",
    ),
    ("reference-cycle", "correct one of the references with a line under `corrections:`"),
    ("references-line", "write the beginning of the URLs up to the folder that is kept here, or remove the line"),
    (
        "refused-argument",
        "hide an argument that is always refused, or say which values are; give a text to each refusal",
    ),
    ("required-hidden", "give it a constant, offer it, or correct the description with a line under `corrections:`"),
    (
        "resource-exists",
        "add the method to the resource spec that exists, and its texts to the doc; no file is ever rewritten",
    ),
    ("result-shape", "write JSON pointers that begin with a slash, and members and arguments that exist"),
    ("schema-too-large", "hide arguments that are not needed, or give a smaller schema with `body.schema`"),
    (
        "scopes-changed",
        "replace the description, state the new scopes where a method states its own, and grant them to the account",
    ),
    ("syntax", "mend the syntax at the marked place"),
    ("too-large", "split the file into several that refer to each other, and move inner parts to schemas of their own"),
    (
        "unknown-argument",
        "correct the name as the message suggests; names are those that the model sees, after renaming",
    ),
    ("unknown-column", "choose a column of data_centres.yaml, or add one there"),
    (
        "unknown-field",
        "correct the name of the member, or remove the line; editors complete it with the schemas in specs/_schema",
    ),
    ("unknown-lookup", "choose a name under `lookups:` of product.yaml, or add one there"),
    (
        "unknown-operation",
        "choose one of the likeliest keys that the message tells; where the vendor has moved it, `drift` tells where to",
    ),
    ("unknown-parameter", "correct the name as the message suggests; names are those of the description"),
    ("unknown-tag", "correct the tag, or tell its meaning in specs/tags.yaml"),
    ("unreadable-file", "check that the file exists, may be read, and is UTF-8"),
    (
        "unsupported-body",
        "correct the media type of the body with a line under `corrections:`, or bind the method to another operation",
    ),
    ("unsupported-keyword", "correct the schema with a line under `corrections:`, or hide the argument"),
    ("unsupported-parameter", "hide it, or correct its place and style with a line under `corrections:`"),
    ("unsupported-path", "correct the path with a line under `corrections:`: each segment is fixed or one parameter"),
    ("unsupported-yaml", "write it as plain data: texts, numbers, booleans, lists and mappings with texts as keys"),
    ("unused-tag", "remove the line from specs/tags.yaml, or give the tag to the tools that it is for"),
    ("value-does-not-fit", "write a value that the description allows, or widen the schema with `schemas:`"),
    ("values-gained", "replace the description; the schema takes the new values then"),
    (
        "values-lost",
        "replace the description, and look for the value in constants, defaults, `values:`, texts and examples",
    ),
    ("wrong-name", "give the member, the file and the folder the same name"),
];

/// What to do, as a part of a sentence.
pub(super) fn of(code: &str) -> Option<&'static str> {
    MENDS.iter().find(|(name, _)| *name == code).map(|(_, mend)| *mend)
}
