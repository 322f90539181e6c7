//! Every operation of a product, whole: parameters of its path item, its own, its body, its scopes.

use std::collections::BTreeMap;

use openapiv3::{Parameter, PathStyle, QueryStyle};
use serde_json::Value;

use super::key::{self, Key, PathPart};
use super::path::{self, Written};
use super::reference::{self, Broken};
use crate::parallel;
use crate::problem::{Origin, Problem, Severity};
use crate::read::openapi::{self, RawOperation};
use crate::read::{Files, ProductSource};

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `GET /{}/search`
    pub key: String,
    /// In capitals.
    pub method: String,
    /// The path below the base path; empty where it is broken.
    pub parts: Vec<PathPart>,
    /// The path as the description writes it.
    pub written: String,
    /// What tells it from other operations of the same path, in the description's words; mostly nothing.
    pub word: String,
    /// Query parameters that the path itself fixes.
    pub fixed_query: Vec<(String, String)>,
    /// Regular expressions that the path holds, by parameter.
    pub forms: BTreeMap<String, String>,
    /// Where it is described.
    pub origin: Origin,
    /// Parameters, those of the path item first.
    pub inputs: Vec<Input>,
    /// The request's body.
    pub body: Option<Body>,
    /// What it answers is a file.
    pub download: bool,
    /// OAuth scopes of the cheapest way in; `None` where the description says nothing.
    pub scopes: Option<Vec<String>>,
    /// Why it cannot be used. Errors where a spec uses it, else warnings.
    pub faults: Vec<Problem>,
}

impl Operation {
    /// Names of the path parameters, in order.
    #[must_use]
    pub fn parameter_names(&self) -> Vec<&str> {
        self.parts.iter().flat_map(PathPart::names).collect()
    }
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How an array or object is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Items with commas between.
    Comma,
    /// One parameter for each item.
    Repeat,
    /// Items with spaces between.
    Space,
    /// Items with pipes between.
    Pipe,
    /// JSON text.
    Json,
    /// One parameter for each member, named after the object.
    Deep,
    /// A form for which there is no builder, by name.
    Other(&'static str),
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Input {
    /// As the description spells it.
    pub name: String,
    /// Where it is sent.
    pub place: Place,
    /// Must be given.
    pub required: bool,
    /// The description's text.
    pub description: Option<String>,
    /// Where its schema stands.
    pub schema: Option<Origin>,
    /// How an array or object is written.
    pub style: Style,
    /// Where it is described.
    pub origin: Origin,
}

/// The request's body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Must be sent.
    pub required: bool,
    /// In order.
    pub media: Vec<Media>,
    /// Where it is described.
    pub origin: Origin,
}

/// A body in one media type.
#[derive(Debug, Clone)]
pub struct Media {
    /// `application/json` and the like, as described.
    pub name: String,
    /// Where the schema stands.
    pub schema: Option<Origin>,
    /// How single fields of a form are written, by name.
    pub encoding: BTreeMap<String, Encoding>,
}

/// How a field of a form is written, as far as it is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `explode`.
    pub explode: Option<bool>,
}

/// What kind of body a media type makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MediaKind {
    /// JSON.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// Text of any other kind.
    Text,
    /// Bytes.
    Bytes,
}

impl Media {
    /// What kind of body it makes.
    #[must_use]
    pub fn kind(&self) -> MediaKind {
        let essence = self.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            _ if is_json(&essence) => MediaKind::Json,
            "application/x-www-form-urlencoded" => MediaKind::Form,
            text if text.starts_with("multipart/") => MediaKind::Multipart,
            text if text.starts_with("text/") || TEXTS.iter().any(|end| text.ends_with(end)) => MediaKind::Text,
            _ => MediaKind::Bytes,
        }
    }
}

/// How media types end that are texts though they are not called so.
const TEXTS: [&str; 7] = ["graphql", "javascript", "jsonl", "ndjson", "sql", "xml", "yaml"];

impl Body {
    /// The media type that is sent: JSON where it is taken, else the one with the most said about it.
    #[must_use]
    pub fn sent(&self) -> Option<&Media> {
        self.media.iter().min_by_key(|media| media.kind())
    }

    /// Where the schema of what is sent stands.
    #[must_use]
    pub fn schema(&self) -> Option<&Origin> {
        self.sent()?.schema.as_ref()
    }
}

/// Every operation of a product's descriptions, in order of file and place.
#[must_use]
pub fn resolve(files: &Files, product: &ProductSource) -> Vec<Operation> {
    let base = product.spec.base_path.trim_end_matches('/');
    let follow = |item: &Origin| reference::end(files, item).ok();
    let of_file = |file: &String| openapi::operations(files, file, follow);
    let found: Vec<RawOperation> = product.descriptions.iter().flat_map(of_file).collect();
    parallel::map(&found, |raw| whole(files, base, raw))
}

fn whole(files: &Files, base: &str, raw: &RawOperation) -> Operation {
    let told = path::told([files.at(&raw.origin), files.at(&raw.item)]);
    let Written { path, fixed, bound, forms, word } = path::read(told.unwrap_or(&raw.path));
    // Without the slash it can only be meant as with it.
    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    let mut operation = Operation {
        key: key::erased(&raw.method, &path),
        method: raw.method.clone(),
        parts: Vec::new(),
        written: raw.path.clone(),
        word,
        fixed_query: fixed,
        forms,
        origin: raw.origin.clone(),
        inputs: Vec::new(),
        body: None,
        download: answers_file(files, raw),
        scopes: None,
        faults: Vec::new(),
    };
    let servers = openapi::server_paths(files, raw);
    match key::below_base(base, &servers, &path) {
        None => {
            // The names still tell operations of one key apart.
            operation.parts = Key::new(&raw.method, &path).map(|key| key.parts).unwrap_or_default();
            operation.faults.push(problem(
                "outside-base-path",
                &raw.origin,
                format!("`{}{path}` is not below `{base}`", servers.first().map_or("", String::as_str)),
                "every request of a product goes below its base path",
                "correct `base_path`, or the description's servers with a line under `corrections:`",
            ));
        }
        Some(below) => match Key::new(&raw.method, &below) {
            Ok(key) => {
                operation.key = key.text;
                operation.parts = key.parts;
            }
            Err(odd) => {
                operation.key = key::erased(&raw.method, &below);
                operation.faults.push(problem(
                    "unsupported-path",
                    &raw.origin,
                    odd,
                    "a request is built from segments, of texts and of arguments that can be told apart",
                    "correct the path with a line under `corrections:`",
                ));
            }
        },
    }
    parameters(files, raw, &mut operation);
    in_path(&mut operation, bound);
    addresses(files, &mut operation);
    body(files, raw, &mut operation);
    match files.at(&raw.origin).map(|value| openapi::operation(value, &raw.origin)) {
        Some(Ok(read)) => operation.scopes = scopes(files, &raw.origin.file, read.security.as_deref()),
        Some(Err(fault)) => operation.faults.push(invalid(&fault)),
        None => {}
    }
    operation
}

fn problem(code: &'static str, origin: &Origin, message: impl Into<String>, cause: &str, mend: &str) -> Problem {
    Problem {
        code,
        severity: Severity::Warning,
        message: message.into(),
        origin: origin.clone(),
        at_key: true,
        cause: cause.to_owned(),
        mend: mend.to_owned(),
        related: Vec::new(),
    }
}

fn invalid(fault: &openapi::Fault) -> Problem {
    problem(
        "invalid-operation",
        &fault.origin,
        fault.message.clone(),
        "the piece is not what OpenAPI says it is, so the request cannot be built",
        "correct it with a line under `corrections:`",
    )
}

/// A reference that leads nowhere, as a problem.
#[must_use]
pub fn broken(broken: Broken) -> Problem {
    Problem {
        code: broken.code,
        severity: Severity::Error,
        message: broken.message,
        origin: broken.origin,
        at_key: false,
        cause: broken.cause,
        mend: broken.mend,
        related: Vec::new(),
    }
}

/// Parameters of the path item, then the operation's, which replace those of the same name and place.
fn parameters(files: &Files, raw: &RawOperation, operation: &mut Operation) {
    for holder in [&raw.item, &raw.origin] {
        let list = holder.join("parameters");
        let items = match files.at(&list) {
            None | Some(Value::Null) => continue,
            Some(Value::Array(items)) => items,
            Some(_) => {
                let message = "the parameters are no list".to_owned();
                operation.faults.push(invalid(&openapi::Fault { origin: list, message }));
                continue;
            }
        };
        for index in 0..items.len() {
            match input(files, &list.join(&index.to_string())) {
                Ok(input) => {
                    let same = |known: &Input| known.place == input.place && known.name == input.name;
                    match operation.inputs.iter().position(same) {
                        Some(known) => operation.inputs[known] = input,
                        None => operation.inputs.push(input),
                    }
                }
                Err(problem) => operation.faults.push(*problem),
            }
        }
    }
}

/// Parameters as the path names them: with the regular expression that stands there, or as the value
/// of something in its query.
fn in_path(operation: &mut Operation, bound: Vec<(String, String)>) {
    for input in operation.inputs.iter_mut().filter(|input| input.place == Place::Path) {
        if let Some((name, _)) = input.name.split_once(':')
            && operation.forms.contains_key(name.trim())
        {
            input.name = name.trim().to_owned();
        }
    }
    let fixed = &operation.fixed_query;
    operation.inputs.retain(|input| input.place != Place::Query || !fixed.iter().any(|(name, _)| *name == input.name));
    for (name, parameter) in bound {
        let by = |wanted: &str, places: &[Place]| {
            let same = |input: &Input| input.name == wanted && places.contains(&input.place);
            operation.inputs.iter().position(same)
        };
        let known = by(&parameter, &[Place::Path]).or_else(|| by(&parameter, &[Place::Query]));
        if let Some(at) = known.or_else(|| by(&name, &[Place::Query])) {
            operation.inputs[at].name = name;
            operation.inputs[at].place = Place::Query;
        } else {
            operation.inputs.push(Input {
                name,
                place: Place::Query,
                required: true,
                description: None,
                schema: None,
                style: Style::Comma,
                origin: operation.origin.clone(),
            });
        }
    }
}

/// A parameter that stands for a whole address cannot be one segment of a path: it holds slashes, and
/// a caller could lead the request anywhere by it.
fn addresses(files: &Files, operation: &mut Operation) {
    let is_address = |name: &str| {
        let called = name.rsplit(['_', '-', '.']).next().unwrap_or_default();
        let called = called.eq_ignore_ascii_case("url") || called.eq_ignore_ascii_case("uri") || name.ends_with("Url");
        let input = operation.inputs.iter().find(|input| input.place == Place::Path && input.name == name);
        let schema = input.and_then(|input| reference::end(files, input.schema.as_ref()?).ok());
        let format = schema.and_then(|place| files.at(&place)?.get("format")?.as_str().map(str::to_owned));
        called || format.is_some_and(|format| matches!(format.as_str(), "uri" | "url" | "uri-reference"))
    };
    let Some(name) = operation.parameter_names().into_iter().find(|name| is_address(name)).map(str::to_owned) else {
        return;
    };
    operation.faults.push(problem(
        "unsupported-path",
        &operation.origin,
        format!("`{{{name}}}` in the path is a whole address"),
        "an argument is one segment of a path; an address in its place could lead the request anywhere",
        "describe the paths that such addresses have, with a parameter for each part that differs",
    ));
}

fn input(files: &Files, place: &Origin) -> Result<Input, Box<Problem>> {
    let origin = reference::end(files, place).map_err(|fault| Box::new(broken(*fault)))?;
    let value = files.at(&origin).unwrap_or(&Value::Null);
    let read = openapi::parameter(value, &origin).map_err(|fault| Box::new(invalid(&fault)))?;
    let (place, data, style) = match &read {
        Parameter::Path { parameter_data, style } => {
            let style = match style {
                PathStyle::Simple => Style::Comma,
                PathStyle::Matrix => Style::Other("style: matrix"),
                PathStyle::Label => Style::Other("style: label"),
            };
            (Place::Path, parameter_data, style)
        }
        Parameter::Header { parameter_data, .. } => (Place::Header, parameter_data, Style::Comma),
        Parameter::Cookie { parameter_data, .. } => (Place::Cookie, parameter_data, Style::Comma),
        Parameter::Query { parameter_data, style, .. } => {
            let explode = parameter_data.explode;
            let style = match style {
                QueryStyle::Form if explode.unwrap_or(true) => Style::Repeat,
                QueryStyle::Form => Style::Comma,
                // Exploded, these two are no different from a form.
                QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited if explode == Some(true) => Style::Repeat,
                QueryStyle::SpaceDelimited => Style::Space,
                QueryStyle::PipeDelimited => Style::Pipe,
                QueryStyle::DeepObject => Style::Deep,
            };
            (Place::Query, parameter_data, style)
        }
    };
    let (schema, media) = openapi::parameter_schema(&data.format);
    let style = match media {
        None => style,
        Some(media) if is_json(media) => Style::Json,
        Some(_) => Style::Other("content that is not JSON"),
    };
    Ok(Input {
        name: data.name.clone(),
        place,
        required: data.required || place == Place::Path,
        description: data.description.clone(),
        schema,
        style,
        origin,
    })
}

/// Whether a media type is JSON.
#[must_use]
pub fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media == "application/json" || media == "text/json" || media.ends_with("+json") || media == "*/*"
}

fn body(files: &Files, raw: &RawOperation, operation: &mut Operation) {
    let place = raw.origin.join("requestBody");
    if files.at(&place).is_none_or(Value::is_null) {
        return;
    }
    let origin = match reference::end(files, &place) {
        Ok(origin) => origin,
        Err(fault) => {
            operation.faults.push(broken(*fault));
            return;
        }
    };
    match openapi::request_body(files.at(&origin).unwrap_or(&Value::Null), &origin) {
        // Generators of descriptions write this where nothing is sent.
        Ok(read) if read.content.is_empty() && !read.required => {}
        Ok(read) => {
            operation.body = Some(Body {
                required: read.required,
                media: read
                    .content
                    .iter()
                    .map(|(name, media)| Media {
                        name: name.clone(),
                        schema: openapi::media_schema(media),
                        encoding: encodings(files, &origin.join("content").join(name).join("encoding")),
                    })
                    .collect(),
                origin,
            });
        }
        Err(fault) => operation.faults.push(invalid(&fault)),
    }
}

/// How fields of a form are written. Read as it stands: what is odd counts as not told.
fn encodings(files: &Files, place: &Origin) -> BTreeMap<String, Encoding> {
    let Some(Value::Object(fields)) = files.at(place) else { return BTreeMap::new() };
    let text = |field: &Value, name: &str| field.get(name).and_then(Value::as_str).map(str::to_owned);
    let read = |field: &Value| Encoding {
        content_type: text(field, "contentType"),
        style: text(field, "style"),
        explode: field.get("explode").and_then(Value::as_bool),
    };
    fields.iter().map(|(name, field)| (name.clone(), read(field))).collect()
}

/// Whether a successful answer is a file: it has a content, and none of it is JSON. Where nothing is
/// said of success, what is said of any answer counts.
fn answers_file(files: &Files, raw: &RawOperation) -> bool {
    let place = raw.origin.join("responses");
    let Some(Value::Object(answers)) = files.at(&place) else { return false };
    let contents = |wanted: &dyn Fn(&str) -> bool| -> Vec<Origin> {
        let ends = answers.keys().filter(|status| wanted(status)).filter_map(|status| {
            let content = reference::end(files, &place.join(status)).ok()?.join("content");
            files.at(&content)?.as_object().filter(|media| !media.is_empty()).map(|_| content)
        });
        ends.collect()
    };
    let mut found = contents(&|status| status.starts_with('2'));
    if !answers.keys().any(|status| status.starts_with('2')) {
        found = contents(&|status| status == "default");
    }
    let is_file = |content: &Origin, media: &str| {
        let schema = reference::end(files, &content.join(media).join("schema")).ok();
        let format = schema.and_then(|place| files.at(&place)?.get("format")?.as_str().map(str::to_owned));
        !is_json(media) || media == "*/*" || format.as_deref() == Some("binary")
    };
    let all = |content: &Origin| {
        files.at(content).and_then(Value::as_object).is_some_and(|all| all.keys().all(|media| is_file(content, media)))
    };
    !found.is_empty() && found.iter().all(all)
}

/// The scopes of the alternative that asks for the fewest; the first of several.
fn scopes(files: &Files, file: &str, own: Option<&[openapiv3::SecurityRequirement]>) -> Option<Vec<String>> {
    let of_file: Vec<openapiv3::SecurityRequirement>;
    let alternatives = if let Some(own) = own {
        own
    } else {
        let value = files.at(&Origin::new(file, "/security"))?;
        of_file = serde_json::from_value(value.clone()).ok()?;
        &of_file
    };
    alternatives
        .iter()
        .map(|schemes| {
            schemes
                .iter()
                .filter(|(name, _)| is_oauth(files, file, name))
                .flat_map(|(_, scopes)| scopes.iter().cloned())
                // What was left to be filled in.
                .filter(|scope| !scope.trim().is_empty())
                .collect::<Vec<String>>()
        })
        .filter(|scopes| !scopes.is_empty())
        .min_by_key(Vec::len)
}

/// Whether a security scheme is OAuth. One that cannot be read is taken for it: only OAuth has scopes.
fn is_oauth(files: &Files, file: &str, name: &str) -> bool {
    let place = Origin::new(file, "/components/securitySchemes").join(name);
    let Ok(origin) = reference::end(files, &place) else { return true };
    match files.at(&origin).map(|value| openapi::security_scheme(value, &origin)) {
        Some(Ok(scheme)) => {
            matches!(scheme, openapiv3::SecurityScheme::OAuth2 { .. } | openapiv3::SecurityScheme::OpenIDConnect { .. })
        }
        Some(Err(_)) | None => true,
    }
}
