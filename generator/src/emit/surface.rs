//! `surface/<product>/<tool>.yaml`: all that a client or the vendor could notice of a tool, as the
//! one text that a person reviews.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Fault, listing, sources, yaml};
use crate::ir::{
    Argument, ArgumentLookup, Audit, BodyForm, Cost, DateUse, Empty, FieldNames, FieldPlace, Filter, FilterTest,
    ModuleName, PaginationForm, Place, PlaceStep, Product, Purpose, QueryStyle, Refusal, Rule, Tenant, TenantPlace,
    Tool, UnderRules, ValueMap, Within, WithinSource,
};
use crate::keywords::escape;

const TEMPLATES: [(&str, &str); 2] = [
    ("surface", include_str!("../../../templates/surface.yaml.j2")),
    ("bundle", include_str!("../../../templates/bundle.yaml.j2")),
];

/// What the template sees. Strings are raw: the template's filters write them as YAML.
#[derive(Serialize)]
struct Surface<'a> {
    sources: String,
    tool: &'a Tool,
    /// Where it is not the usual one.
    cost: Option<&'a Cost>,
    tokens: u32,
    request: Value,
    arguments: Vec<ArgumentView<'a>>,
    definitions: Option<&'a Value>,
    rules: Vec<Value>,
    refusals: Vec<Value>,
    values: Vec<Value>,
    dates: Vec<Value>,
    fields: Vec<Value>,
    choices: Value,
    lookups: Value,
    tells: Value,
    result: Value,
    examples: Vec<Value>,
}

/// One argument as a person reads it.
#[derive(Serialize)]
struct ArgumentView<'a> {
    name: &'a str,
    required: bool,
    /// The schema less its text, which stands last.
    schema: Map<String, Value>,
    /// Where its value goes.
    goes: String,
    sent_without: Option<&'a Value>,
    /// Of a file.
    max_bytes: Option<u64>,
    grammar: Option<Value>,
    /// Where the audit writes more of it than kind and size.
    audited: Option<&'static str>,
    text: &'a str,
}

/// The templates, compiled once per run.
pub(super) fn templates() -> Result<Environment<'static>, Fault> {
    let fault = |message: String| Fault { path: "templates/surface.yaml.j2".to_owned(), message };
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.map_err(|error| fault(error.to_string()))?);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.add_filter("scalar", |text: &str| yaml::scalar(text));
    environment.add_filter("text", |text: &str, indent: usize| yaml::text(text, indent));
    environment.add_filter("block", |value: Serde<Value>, indent: usize| yaml::block(&value.0, indent));
    for (name, template) in TEMPLATES {
        environment.add_template(name, template).map_err(|error| fault(format!("{error:#}")))?;
    }
    Ok(environment)
}

/// The file of one tool.
pub(super) fn file(environment: &Environment, product: &Product, tool: &Tool, tokens: u32) -> Result<String, String> {
    let surface = Surface {
        sources: listing(&sources([tool])),
        tool,
        cost: Some(&tool.cost).filter(|cost| !cost.is_usual()),
        tokens,
        request: request(product, tool),
        arguments: tool.arguments.iter().map(|argument| view(tool, argument)).collect(),
        definitions: tool.input_schema.get("$defs"),
        rules: tool.rules.iter().map(rule).collect(),
        refusals: tool.refusals.iter().map(refusal).collect(),
        values: tool.values.iter().map(value_map).collect(),
        dates: tool.dates.iter().map(date_use).collect(),
        fields: tool.fields.iter().map(field_names).collect(),
        choices: tool
            .choices
            .iter()
            .map(|one| (one.argument.clone(), json!(format!("{}/{}", one.module, one.field))))
            .collect(),
        lookups: lookups(product, tool),
        tells: tells(tool),
        result: result(tool),
        examples: tool.examples.iter().map(|example| json!(example)).collect(),
    };
    let template = environment.get_template("surface").map_err(|error| format!("{error:#}"))?;
    template.render(Serde(&surface)).map_err(|error| format!("{error:#}"))
}

/// The request line and everything in the request that no argument decides.
fn request(product: &Product, tool: &Tool) -> Value {
    let mut request = Map::new();
    request.insert("line".to_owned(), request_line(product, tool).into());
    if let Some(tenant) = &product.tenant
        && let Some(text) = tenant_text(tenant)
    {
        request.insert("tenant".to_owned(), text.into());
    }
    let pairs = |list: &[(String, String)]| list.iter().map(|(name, text)| (name.clone(), json!(text))).collect();
    if !tool.query_constants.is_empty() {
        request.insert("query".to_owned(), Value::Object(pairs(&tool.query_constants)));
    }
    if !tool.header_constants.is_empty() {
        request.insert("headers".to_owned(), Value::Object(pairs(&tool.header_constants)));
    }
    if !tool.body_constants.is_empty() {
        let body = tool.body_constants.iter().map(|(place, value)| (pointer(place), value.clone())).collect();
        request.insert("body".to_owned(), Value::Object(body));
    }
    if tool.body_form != BodyForm::Json {
        request.insert("body_form".to_owned(), json!(tool.body_form));
    }
    if !tool.open_reserved.is_empty() {
        request.insert("not_by_open_fields".to_owned(), json!(tool.open_reserved));
    }
    if let Some(pagination) = &tool.pagination {
        let mut page = Map::new();
        let (form, parameter) = match &pagination.form {
            PaginationForm::Page { parameter, first } => (json!({"page": {"first": first}}), parameter),
            PaginationForm::Token { parameter, next } => (json!({"token": {"next": next}}), parameter),
            PaginationForm::Offset { parameter, first } => (json!({"offset": {"first": first}}), parameter),
        };
        page.insert("form".to_owned(), form);
        page.insert("parameter".to_owned(), json!(parameter));
        page.insert("size".to_owned(), json!(pagination.size));
        page.insert("max".to_owned(), json!(pagination.max));
        page.insert("default".to_owned(), json!(pagination.default));
        if pagination.argument != "limit" {
            page.insert("argument".to_owned(), json!(pagination.argument));
        }
        page.insert("more".to_owned(), json!(pagination.more));
        if !pagination.count.is_empty() {
            page.insert("count".to_owned(), json!(pagination.count));
        }
        if let Some(last) = pagination.last {
            page.insert("last".to_owned(), json!(last));
        }
        request.insert("pagination".to_owned(), Value::Object(page));
    }
    Value::Object(request)
}

/// `GET https://{api}/shop/v2/orders/{id}`: the host is a column of the data-centre table.
pub(crate) fn request_line(product: &Product, tool: &Tool) -> String {
    let mut line = format!("{} https://{{{}}}{}", tool.http_method, product.host_column, product.base_path);
    for segment in &tool.segments {
        line.extend(["/", &segment.to_string()]);
    }
    line
}

/// A tenant in the path stands in the request line.
fn tenant_text(tenant: &Tenant) -> Option<String> {
    let place = match tenant.send_as {
        TenantPlace::Header => "header",
        TenantPlace::Query => "query",
        TenantPlace::Path => return None,
    };
    Some(format!("{place} {}, the account's {}", tenant.parameter, tenant.from))
}

fn view<'a>(tool: &'a Tool, argument: &'a Argument) -> ArgumentView<'a> {
    let schema = tool.input_schema.get("properties").and_then(|properties| properties.get(&argument.name));
    let mut keywords = schema.and_then(Value::as_object).cloned().unwrap_or_default();
    keywords.shift_remove("description");
    let text = schema.and_then(|schema| schema.get("description")).and_then(Value::as_str).unwrap_or_default();
    let required = tool.input_schema.get("required").and_then(Value::as_array);
    ArgumentView {
        name: &argument.name,
        required: required.is_some_and(|required| required.iter().any(|name| *name == argument.name)),
        schema: keywords,
        goes: goes(argument),
        sent_without: argument.default.as_ref(),
        max_bytes: argument.file,
        grammar: argument.grammar.map(|grammar| json!(grammar)),
        audited: match (argument.audit, argument.grammar) {
            (Audit::Value, None) => Some("value"),
            (Audit::Value, Some(_)) => Some("value, without the values in the query"),
            (Audit::Shape, _) => None,
        },
        text,
    }
}

/// Where an argument's value goes, in words.
pub(crate) fn goes(argument: &Argument) -> String {
    let copies = argument.copies.iter().map(|place| format!(" and body {}", pointer(place)));
    std::iter::once(goes_first(argument)).chain(copies).collect()
}

fn goes_first(argument: &Argument) -> String {
    let wire = &argument.wire;
    match argument.place {
        Place::Path => format!("path {{{wire}}}"),
        Place::Query => match argument.style.unwrap_or(QueryStyle::Plain) {
            QueryStyle::Plain => format!("query {wire}"),
            QueryStyle::Comma => format!("query {wire}, items joined by commas"),
            QueryStyle::Space => format!("query {wire}, items joined by spaces"),
            QueryStyle::Pipe => format!("query {wire}, items joined by pipes"),
            QueryStyle::Repeat => format!("query {wire}, once per item"),
            QueryStyle::Json => format!("query {wire}, as JSON"),
            QueryStyle::Deep => format!("query {wire}, one parameter per member, as in {wire}[member]"),
            QueryStyle::Members => "query, each member by its own name".to_owned(),
            QueryStyle::Pairs => format!("query {wire}, names and values joined by commas"),
        },
        Place::Header => format!("header {wire}"),
        Place::Body if argument.file.is_some() => format!("a file of body {}", pointer(&argument.body_place)),
        Place::Body => match &argument.key_of {
            Some(by) => format!("body {}/{{{by}}}", pointer(&argument.body_place).trim_end_matches('/')),
            None => format!("body {}", pointer(&argument.body_place)),
        },
        Place::Open => format!("members merged into body {}", pointer(&argument.body_place)),
        Place::Pagination => "pagination".to_owned(),
        Place::Local => "in no request; filters of the result go by it".to_owned(),
        Place::SaveAs => "where the answered file is saved".to_owned(),
        Place::Key => "in no request; a repeated call is known by it".to_owned(),
        Place::Projection => "in no request; members of the result are chosen by it".to_owned(),
    }
}

fn rule(rule: &Rule) -> Value {
    match rule {
        Rule::ExactlyOne(names) => json!({"exactly_one": names}),
        Rule::AtLeastOne(names) => json!({"at_least_one": names}),
        Rule::AllOrNone(names) => json!({"all_or_none": names}),
    }
}

/// Where a date is read, and how the vendor is told it.
fn date_use(used: &DateUse) -> Value {
    let place: Vec<&str> =
        std::iter::once(used.argument.as_str()).chain(used.inside.iter().map(String::as_str)).collect();
    let mut told = json!({ "argument": place.join("/"), "is": used.kind, "sent_as": used.style });
    if let Some(words) = &used.default {
        told["where_not_given"] = json!(words);
    }
    told
}

/// What is held against the organisation's own fields.
fn field_names(names: &FieldNames) -> Value {
    let module = match &names.module {
        ModuleName::Constant(module) => module.clone(),
        ModuleName::Argument(argument) => format!("as given in {argument}"),
    };
    match &names.place {
        FieldPlace::Record { at, known } if known.is_empty() => json!({"module": module, "record": at}),
        FieldPlace::Record { at, known } => json!({"module": module, "record": at, "described": known}),
        FieldPlace::Query(argument) => json!({"module": module, "query": argument}),
    }
}

/// What it tells of fields, and what becomes of it under rules about them.
fn tells(tool: &Tool) -> Value {
    let disclosure = &tool.disclosure;
    let mut out = Map::new();
    if !disclosure.fields.is_empty() {
        out.insert("fields".to_owned(), json!(disclosure.fields));
    }
    let lists = [
        ("named_by", &disclosure.shown),
        ("ordered_by", &disclosure.tested),
        ("tests_unnamed_fields", &disclosure.unnamed),
    ];
    for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        out.insert(name.to_owned(), json!(list));
    }
    match &disclosure.under_rules {
        UnderRules::Judged if tool.download || !disclosure.unnamed.is_empty() => {
            out.insert("under_field_rules".to_owned(), json!("hidden"));
        }
        UnderRules::Judged => {}
        UnderRules::Safe(reason) => {
            out.insert("under_field_rules".to_owned(), json!({ "as_it_is": reason }));
        }
        UnderRules::Without { arguments, description } => {
            let mut told = Map::new();
            told.insert("without".to_owned(), json!(arguments));
            if !description.is_empty() {
                told.insert("description".to_owned(), json!(description));
            }
            out.insert("under_field_rules".to_owned(), Value::Object(told));
        }
    }
    Value::Object(out)
}

/// What is asked before the call, by argument.
fn lookups(product: &Product, tool: &Tool) -> Value {
    let line = |one: &ArgumentLookup| {
        let mut told = Map::new();
        told.insert("lookup".to_owned(), json!(one.lookup));
        told.insert("request".to_owned(), json!(product.lookups.get(&one.lookup).map(|lookup| &lookup.request.key)));
        if one.purpose == Purpose::Default {
            told.insert("where".to_owned(), json!("not given"));
        }
        if !one.within.is_empty() {
            told.insert(
                "within".to_owned(),
                one.within.iter().map(|one| (one.parameter.clone(), within(one))).collect(),
            );
        }
        if !one.except.is_empty() {
            told.insert("except".to_owned(), json!(one.except));
        }
        (one.at.join("/"), Value::Object(told))
    };
    tool.lookups.iter().map(line).collect()
}

fn within(one: &Within) -> Value {
    match &one.source {
        WithinSource::Argument(name) if one.required => json!(format!("as given in {name}")),
        WithinSource::Argument(name) => json!(format!("as given in {name}, if it is")),
        WithinSource::Answer { lookup, within: deeper } => {
            let deeper: Map<String, Value> = deeper.iter().map(|one| (one.parameter.clone(), within(one))).collect();
            json!({"lookup": lookup, "within": deeper})
        }
    }
}

fn result(tool: &Tool) -> Value {
    let shape = &tool.result;
    let empty = match shape.empty {
        Empty::List => "an empty list",
        Empty::NotFound => "not found",
        Empty::Done => "done",
    };
    let mut out = Map::new();
    if tool.download {
        out.insert("file".to_owned(), Value::Bool(true));
        out.insert("without_body".to_owned(), json!(empty));
        return Value::Object(out);
    }
    out.insert("at".to_owned(), json!(shape.at));
    out.insert("one".to_owned(), json!(shape.one));
    if !shape.keep.is_empty() {
        out.insert("keep".to_owned(), json!(shape.keep));
    }
    out.insert("without_body".to_owned(), json!(empty));
    if !shape.compute.is_empty() {
        let computed = shape.compute.iter().map(|one| (one.name.clone(), json!(one.form))).collect();
        out.insert("compute".to_owned(), Value::Object(computed));
    }
    if !shape.filters.is_empty() {
        out.insert("where".to_owned(), shape.filters.iter().map(filter).collect());
    }
    Value::Object(out)
}

fn filter(filter: &Filter) -> Value {
    let mut out = Map::new();
    if !filter.argument.is_empty() {
        out.insert("argument".to_owned(), json!(filter.argument));
    }
    if let Some(default) = &filter.default {
        out.insert("argument_not_given".to_owned(), default.clone());
    }
    if let Some(when) = &filter.when {
        out.insert("is".to_owned(), when.clone());
    }
    out.insert("member".to_owned(), json!(filter.member));
    let (word, value) = match &filter.test {
        FilterTest::Equals(value) => ("equals", value.clone()),
        FilterTest::Differs(value) => ("differs", value.clone()),
        FilterTest::Contains => ("matches", json!("contains")),
        FilterTest::Same => ("matches", json!("same")),
    };
    out.insert(word.to_owned(), value);
    Value::Object(out)
}

/// What is refused with advice.
fn refusal(refusal: &Refusal) -> Value {
    let mut out = Map::new();
    out.insert("argument".to_owned(), json!(refusal.argument));
    if !refusal.values.is_empty() {
        out.insert("values".to_owned(), json!(refusal.values));
    }
    if let Some(pattern) = &refusal.pattern {
        out.insert("pattern".to_owned(), json!(pattern));
    }
    if !refusal.when.is_empty() {
        out.insert("when".to_owned(), Value::Object(refusal.when.iter().cloned().collect()));
    }
    out.insert("say".to_owned(), json!(refusal.say));
    Value::Object(out)
}

/// The model's words for the vendor's values.
fn value_map(map: &ValueMap) -> Value {
    json!({ "argument": map.argument, "sent": Value::Object(map.pairs.iter().cloned().collect()) })
}

/// A place in the body as a JSON pointer; the body itself is `/`.
fn pointer(place: &[PlaceStep]) -> String {
    let steps: Vec<String> = place
        .iter()
        .map(|step| match step {
            PlaceStep::Key(key) => escape(key).into_owned(),
            PlaceStep::Index(index) => index.to_string(),
        })
        .collect();
    format!("/{}", steps.join("/"))
}
