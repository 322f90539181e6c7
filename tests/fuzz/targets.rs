//! What must hold for any input: the functions that the property tests and the fuzzer both call.
//!
//! Each takes bytes. A wrong answer is a panic; an answer in bounded time and memory is the point.

use std::collections::BTreeSet;
use std::path::Path;

use generator::emit::{Package, Runtime};
use generator::format::ProductSpec;
use generator::lower::{self, Drafts};
use generator::problem::{Origin, Problem, Problems};
use generator::read::{Files, ProductSource};
use generator::resolve::{self, Operation, reference};
use generator::scaffold::{self, Failure, Options};
use generator::tokens::Counter;
use generator::{pipeline, render};
use serde_json::{Value, json};
use zoho_mcp_runtime::arguments::{Arguments, Context};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, QueryStyle, Segment, Template, target,
};

/// No schema of a tool may have more characters, whatever it is made of.
const MAX_SCHEMA: usize = 20_000_000;

/// The reader: a text as JSON and as YAML has a value or problems, and each problem has a place.
pub fn reader(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for path in ["p/openapi/a.json", "p/openapi/a.yaml"] {
        let (files, problems) = read(&[(path, &text)]);
        let file = files.get(path).expect("the file is there");
        assert!(file.value.is_some() || !problems.sorted().is_empty(), "neither a value nor a problem");
        for problem in problems.sorted() {
            well_told(problem, &files);
        }
        if let Some(value) = &file.value {
            let again: Value = serde_json::from_str(&value.to_string()).expect("a value can be written as JSON");
            assert_eq!(again.is_object(), value.is_object());
        }
    }
}

/// The resolver and the schema pass: every operation of a description is whole or says why not, and
/// every schema becomes one that refers to itself alone.
pub fn resolver(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // Two files that may refer to each other; the halves of the text, or the same text twice.
    let (first, second) = text.split_once("\n---\n").unwrap_or((&text, &text));
    let (files, _) = read(&[("p/openapi/a.json", first), ("p/openapi/b.yaml", second)]);
    let spec: ProductSpec = serde_json::from_value(json!({
        "product": "p", "title": "P", "tool_prefix": "p", "openapi": ["openapi/*"], "base_path": "/v1", "host": "api",
        "errors": {"code": "/code", "message": "/message"}, "throttled": [{"status": 429}],
    }))
    .expect("a product");
    let described: Vec<String> =
        files.iter().filter(|(_, file)| file.value.is_some()).map(|(path, _)| path.to_owned()).collect();
    let source = ProductSource {
        folder: "p".to_owned(),
        spec,
        origin: Origin::new("p/product.yaml", ""),
        descriptions: described,
        resources: Vec::new(),
        corrections: Vec::new(),
    };
    for operation in resolve::resolve(&files, &source) {
        assert!(!operation.key.is_empty());
        assert!(operation.faults.is_empty() || operation.faults.iter().all(|fault| !fault.message.is_empty()));
        for fault in &operation.faults {
            well_told(fault, &files);
        }
        for place in schemas(&operation) {
            schema(&files, &place);
        }
    }
}

fn schemas(operation: &Operation) -> Vec<Origin> {
    let inputs = operation.inputs.iter().filter_map(|input| input.schema.clone());
    let media = operation.body.iter().flat_map(|body| &body.media).filter_map(|media| media.schema.clone());
    inputs.chain(media).collect()
}

fn schema(files: &Files, place: &Origin) {
    let (schema, faults) = lower::schema_at(files, place);
    for fault in &faults {
        well_told(fault, files);
    }
    assert!(schema.to_string().len() < MAX_SCHEMA, "the schema at {place:?} grows without bound");
    let known: BTreeSet<String> =
        schema.get("$defs").and_then(Value::as_object).into_iter().flat_map(|all| all.keys().cloned()).collect();
    generator::keywords::walk(&schema, "", &mut |inner, at| {
        if let Some(reference) = inner.get("$ref").and_then(Value::as_str) {
            let name = generator::keywords::definition_name(reference);
            assert!(name.is_some_and(|name| known.contains(&name)), "{at}: {reference} leads out of the schema");
        }
    });
}

/// The whole line: a description is scaffolded, lowered, checked and emitted; each operation has
/// exactly one fate, and what is written passes the checks that it will meet.
pub fn line(bytes: &[u8], data_centres: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (vendor, specs) = (folder.path().join("vendor"), folder.path().join("specs"));
    std::fs::create_dir_all(&vendor).expect("a folder can be made");
    generator::write::replace(&vendor.join("api.json"), bytes).expect("a file can be written");
    let options = Options {
        product: "p".to_owned(),
        openapi: vec![vendor],
        out: specs.clone(),
        data_centres: data_centres.to_owned(),
        ..Options::default()
    };
    let report = match scaffold::scaffold(&options) {
        Ok(report) => report,
        Err(Failure::Usage(message)) => return assert!(!message.is_empty()),
        Err(Failure::Problems(found)) => {
            let (sources, problems) = *found;
            assert!(problems.has_errors());
            assert!(!render::text(&problems.sorted(), &sources, false).is_empty());
            return;
        }
        Err(other) => panic!("{other}"),
    };
    let (tools, drafts, reasons) = report.counts();
    assert_eq!(report.operations_in_files, tools + drafts + reasons);
    let package = Package::Alone { runtime: Runtime::Version("0".to_owned()), sandbox: None };
    let compiled = pipeline::compile(&specs, Drafts::Included, &package, &mut Counter::default()).expect("no fault");
    let told = render::text(&compiled.problems.sorted(), &compiled.sources, false);
    assert!(compiled.emitted.is_some(), "what was scaffolded has errors:\n{told}");
}

fn read(texts: &[(&str, &str)]) -> (Files, Problems) {
    let (mut files, mut problems) = (Files::default(), Problems::default());
    for (path, text) in texts {
        files.add(path, (*text).to_owned(), &mut problems);
    }
    (files, problems)
}

fn well_told(problem: &Problem, files: &Files) {
    assert!(!problem.message.is_empty() && !problem.cause.is_empty() && !problem.mend.is_empty(), "{problem:?}");
    if files.get(&problem.origin.file).is_some() {
        let place = files.locate(&problem.origin, problem.at_key).expect("a place in a file");
        let text = &files.get(&problem.origin.file).expect("the file").text;
        assert!(place.line >= 1 && place.column >= 1 && text.get(place.span).is_some());
    }
    // A reference is followed to an end from any place.
    let _ = reference::end(files, &problem.origin);
}

static TEMPLATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("things"), Segment::Argument("id"), Segment::Tenant("org_id"), Segment::Fixed("a b")],
};

/// The same with two arguments in one segment.
static JOINED: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("things"),
        Segment::Joined(&[Segment::Argument("id"), Segment::Fixed("."), Segment::Argument("plain")]),
        Segment::Tenant("org_id"),
        Segment::Fixed("a b"),
    ],
};

const FIELDS: &[FormField] = &[
    FormField { name: "body", style: FieldStyle::Json, media_type: "application/json" },
    FormField { name: "deep", style: FieldStyle::Deep, media_type: "" },
    FormField { name: "list", style: FieldStyle::Repeat, media_type: "" },
    FormField { name: "file", style: FieldStyle::File, media_type: "" },
];

const STYLES: [(&str, QueryStyle); 9] = [
    ("plain", QueryStyle::Plain),
    ("comma", QueryStyle::Comma),
    ("space", QueryStyle::Space),
    ("pipe", QueryStyle::Pipe),
    ("repeat", QueryStyle::Repeat),
    ("json", QueryStyle::Json),
    ("deep_query", QueryStyle::Deep),
    ("members", QueryStyle::Members),
    ("pairs", QueryStyle::Pairs),
];

/// Names of the arguments that [`request`] looks at.
pub const ARGUMENTS: &[&str] = &[
    "id",
    "plain",
    "comma",
    "space",
    "pipe",
    "repeat",
    "json",
    "deep_query",
    "members",
    "pairs",
    "header",
    "body",
    "deep",
    "list",
    "file",
    "open",
];

/// The request builder: any arguments make the template's request or a list of reasons why not.
pub fn request(bytes: &[u8]) {
    let Ok(Value::Object(values)) = serde_json::from_slice(bytes) else { return };
    let arguments = Arguments::new(values);
    let mut context = Context::default();
    context.tenants.insert("org_id".to_owned(), "700".to_owned());
    let forms = [BodyForm::Json, BodyForm::Form(FIELDS), BodyForm::Multipart(FIELDS)];
    for (template, form) in [&TEMPLATE, &JOINED].into_iter().flat_map(|template| forms.map(|form| (template, form))) {
        let mut builder = Builder::new(template, &arguments, &context);
        builder.query_tenant("organization_id", "org_id");
        builder.query_constant("always", "this");
        for (name, style) in STYLES {
            builder.query(name, name, style);
        }
        builder.header("header", "x-header");
        builder.body("body", &[PlaceStep::Key("body")]);
        builder.body("deep", &[PlaceStep::Key("deep")]);
        builder.body("list", &[PlaceStep::Key("list")]);
        if !matches!(form, BodyForm::Json) {
            builder.file("file", &[PlaceStep::Key("file")], 1_000);
        }
        builder.body_open("open", &[], &["body", "deep", "list", "file"]);
        builder.body_form(form);
        let request = match builder.finish() {
            Ok(request) => request,
            Err(faults) => {
                assert!(!faults.is_empty(), "refused without a reason");
                continue;
            }
        };
        assert_eq!(request.segments.len(), template.segments.len());
        assert_eq!((&*request.segments[0], &*request.segments[2], &*request.segments[3]), ("things", "700", "a b"));
        let tenants: Vec<&str> = request
            .query
            .iter()
            .filter(|(name, _)| name == "organization_id")
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(tenants, ["700"], "the tenant is the account's alone");
        assert!(request.headers.iter().all(|(name, value)| *name == "x-header" && !value.contains(['\r', '\n'])));
        if let Some(body) = &request.body {
            assert!(!body.encode().content_type.is_empty());
        }
        // What is too long is refused, and nothing else is wrong with it.
        if let Err(error) = target("https://api.example.com", "/v1", template, &request) {
            assert!(error.to_string().contains("bytes"), "{error}");
        }
    }
}
