use base64::Engine as _;
use bytes::Bytes;
use serde_json::{Map, Value, json};
use std::sync::Arc;

use super::super::Limits;
use super::*;
use crate::arguments::{Arguments, Context, Violations};
use crate::descriptor::{Annotations, Class, Empty, ResultShape, Step, ToolDescriptor};
use crate::error::ErrorKind;
use crate::files::Files;
use crate::request::{Body, BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, Request, Segment, Template};
use crate::zoho::fixture::{FakeClock, FakeVendor, REGISTRY, account, argument, response, tool};

const READ: Annotations = Annotations { read_only: true, destructive: false, idempotent: true, open_world: true };

static DOWNLOAD_TEMPLATE: Template = Template { method: Method::Get, segments: &[Segment::Fixed("file")] };
static UPLOAD_TEMPLATE: Template = Template { method: Method::Post, segments: &[Segment::Fixed("file")] };

static DOWNLOAD: ToolDescriptor = ToolDescriptor {
    name: "download",
    arguments: &[argument("save_as", Place::SaveAs, "")],
    steps: &[Step {
        template: &DOWNLOAD_TEMPLATE,
        build: build_download,
        pagination: None,
        download: true,
        result: ResultShape { at: "", one: false, keep: &[], empty: Empty::NotFound, compute: &[], filters: &[] },
    }],
    ..tool("get", Class::Read, READ)
};

static UPLOAD: ToolDescriptor = ToolDescriptor {
    name: "upload",
    arguments: &[argument("files", Place::File, "/files")],
    steps: &[Step {
        template: &UPLOAD_TEMPLATE,
        build: build_upload,
        pagination: None,
        download: false,
        result: ResultShape { at: "", one: false, keep: &[], empty: Empty::Done, compute: &[], filters: &[] },
    }],
    ..tool("create", Class::Write, READ)
};

fn build_download(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&DOWNLOAD_TEMPLATE, arguments, context).finish()
}

fn build_upload(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&UPLOAD_TEMPLATE, arguments, context);
    request.body_form(BodyForm::Multipart(&[FormField { name: "files", style: FieldStyle::File, media_type: "" }]));
    request.file("files", &[PlaceStep::Key("files")], 100);
    request.finish()
}

type Answer = Result<HttpResponse, crate::zoho::TransportError>;

fn service(answers: Vec<Answer>, files: Files) -> (Service, Arc<FakeVendor>) {
    let vendor = FakeVendor::new(answers);
    let service = Service::new(&REGISTRY, &account(), FakeClock::new(), vendor.clone()).unwrap();
    let limits = Limits { inline_bytes: 8, result_bytes: 200, ..Limits::default() };
    (service.with_limits(limits).with_files_in(files), vendor)
}

#[expect(clippy::unnecessary_wraps, reason = "what the vendor is told to answer")]
fn file(media_type: &'static str, disposition: &'static str, body: &'static [u8]) -> Answer {
    let mut answer = response(200, &[("content-type", media_type), ("content-disposition", disposition)], "").unwrap();
    answer.body = Bytes::from_static(body);
    Ok(answer)
}

fn arguments(value: Value) -> Map<String, Value> {
    let Value::Object(arguments) = value else { panic!("{value} is no object") };
    arguments
}

#[tokio::test]
async fn a_file_comes_as_text_or_base64() {
    for (answer, expected) in [
        (
            file("text/plain;charset=utf-8", "attachment; filename=a.txt", b"h\xe2\x80\x8bi\n"),
            json!({"name": "a.txt", "media_type": "text/plain", "size": 6, "text": "hi\n"}),
        ),
        (
            file("application/octet-stream", "attachment; filename=\"a.pdf\"", b"%PDF"),
            json!({"name": "a.pdf", "media_type": "application/pdf", "size": 4, "content_base64": "JVBERg=="}),
        ),
        // Not what it says to be.
        (
            file("text/plain", "inline", b"\xff"),
            json!({"media_type": "text/plain", "size": 1, "content_base64": "/w=="}),
        ),
        // A file of JSON is no answer, even if it looks like an error.
        (
            file("application/json", "attachment; filename=e.json", br#"{"code":"X","status":"error"}"#),
            json!({"name": "e.json", "media_type": "application/json", "size": 29, "text": r#"{"code":"X","status":"error"}"#}),
        ),
    ] {
        let (service, vendor) = service(vec![answer], Files::default());
        let text = service.call(&DOWNLOAD, Map::new()).await.unwrap().text;
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
        assert_eq!(vendor.sent.lock().unwrap()[1].headers["accept"], "*/*");
    }
}

#[tokio::test]
async fn what_is_no_file_is_judged_as_ever() {
    for (answer, kind) in [
        (
            response(200, &[("content-type", "application/json")], r#"{"code":"FORBIDDEN","status":"error"}"#),
            ErrorKind::Permission,
        ),
        (response(204, &[], ""), ErrorKind::NotFound),
        (response(404, &[("content-type", "text/html")], "<html>"), ErrorKind::Upstream),
    ] {
        let (service, _) = service(vec![answer], Files::default());
        assert_eq!(service.call(&DOWNLOAD, Map::new()).await.unwrap_err().kind, kind);
    }
}

#[tokio::test]
async fn a_large_file_has_to_be_saved() {
    let large = || file("image/png", "attachment; filename=p.png", b"123456789");
    let (without, _) = service(vec![large()], Files::default());
    let error = without.call(&DOWNLOAD, Map::new()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::TooLarge);
    assert!(error.message.contains("p.png has 9 bytes (image/png), more than the 8"), "{}", error.message);
    assert!(error.message.contains("--files DIR"), "{}", error.message);

    let folder = tempfile::tempdir().unwrap();
    let (with, vendor) = service(vec![large(), large()], Files::below(folder.path()).unwrap());
    let error = with.call(&DOWNLOAD, Map::new()).await.unwrap_err();
    assert!(error.message.contains("Give `save_as`"), "{}", error.message);
    let saved = with.call(&DOWNLOAD, arguments(json!({"save_as": "p.png"}))).await.unwrap().text;
    let expected = json!({"path": "p.png", "size": 9, "media_type": "image/png", "name": "p.png"});
    assert_eq!(serde_json::from_str::<Value>(&saved).unwrap(), expected);
    assert_eq!(std::fs::read(folder.path().join("p.png")).unwrap(), b"123456789");

    // What cannot be saved is not even asked for.
    let before = vendor.api_requests();
    for place in ["p.png", "../x", "gone/x"] {
        let error = with.call(&DOWNLOAD, arguments(json!({ "save_as": place }))).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidArgument);
        assert!(error.message.starts_with("Nothing was sent. save_as is"), "{}", error.message);
    }
    assert_eq!(vendor.api_requests(), before);
}

#[tokio::test]
async fn a_file_of_the_directory_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), "from disk").unwrap();
    std::fs::write(folder.path().join("large.txt"), "x".repeat(101)).unwrap();
    let done = || response(200, &[], r#"{"code":"SUCCESS","status":"success"}"#);
    let (service, vendor) = service(vec![done()], Files::below(folder.path()).unwrap());
    let call = arguments(json!({"files": [{"path": "a.txt"}, {"name": "b", "content_base64": "aW5saW5l"}]}));
    let shown = service.dry_run(&UPLOAD, call.clone()).unwrap();
    assert!(shown.to_string().contains("\n\nfrom disk\n--"), "{shown}");
    service.call(&UPLOAD, call).await.unwrap();
    let sent = vendor.sent.lock().unwrap()[1].clone();
    assert!(sent.body.contains("filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nfrom disk\r\n"), "{}", sent.body);
    assert!(sent.body.contains("\r\n\r\ninline\r\n"), "{}", sent.body);
    let boundary = sent.headers["content-type"].to_str().unwrap().split_once("boundary=").unwrap().1;
    assert!(sent.body.ends_with(&format!("--{boundary}--\r\n")), "{}", sent.body);

    let error = service
        .call(&UPLOAD, arguments(json!({"files": [{"path": "gone.txt"}, {"path": "large.txt"}, {"path": "../a.txt"}]})))
        .await
        .unwrap_err();
    assert_eq!((error.kind, error.violations.len()), (ErrorKind::InvalidArgument, 3));
    let places: Vec<_> = error.violations.iter().map(|fault| fault.at.as_str()).collect();
    assert_eq!(places, ["/files/0", "/files/1", "/files/2"]);
    assert!(error.message.contains("has about 101 bytes; at most 100"), "{}", error.message);
    assert!(!error.message.contains(folder.path().to_str().unwrap()), "where the directory is, is nobody's business");
    assert_eq!(vendor.api_requests(), 1);
}

#[test]
fn bytes_survive_the_form() {
    let every: Vec<u8> = (0..=255).collect();
    let encoded = BASE64_STANDARD.encode(&every);
    let call = Arguments::new(arguments(json!({"files": [{"name": "all", "content_base64": encoded.clone()}]})));
    // Larger than the tool allows.
    assert!(build_upload(&call, &Context::default()).is_err());
    let call = Arguments::new(arguments(
        json!({"files": [{"name": "all", "content_base64": BASE64_STANDARD.encode(&every[..100])}]}),
    ));
    let request = build_upload(&call, &Context::default()).unwrap();
    let sent = request.body.as_ref().map(Body::encode).unwrap();
    assert!(sent.bytes.windows(100).any(|window| window == &every[..100]));
}
