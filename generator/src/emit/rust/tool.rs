//! The file of a resource: for each tool a descriptor, a template, a check and a build function.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::checks::NamedChecks;
use super::{Published, dates, disclosure, limits, literal, lookups, names, shaping, tool_static};
use crate::ir::{
    Argument, ArgumentChoice, Audit, BodyForm, Class, Empty, Evidence, FieldNames, FieldPlace, FieldStyle, FormField,
    ModuleName, Pagination, PaginationForm, Place, PlaceStep, Product, QueryStyle, Risk, Rule, Segment, TenantPlace,
    Tool,
};

/// All items of the file.
pub(super) fn resource(resource: &str, tools: &[&Published], product: &Product, checks: &NamedChecks) -> TokenStream {
    let mut out = TokenStream::new();
    for published in tools {
        let names = Names::new(published.tool);
        out.extend(descriptor(published, &names, checks));
        let tool = published.tool;
        out.extend(template_static(&tool.http_method, &tool.segments, &names.template));
        out.extend(
            published.tool.pagination.as_ref().map(|pagination| pagination_static(pagination, &names.pagination)),
        );
        out.extend(shaping::patterns(tool, &names::words(&tool.method)));
        out.extend(build(published.tool, product, &names));
    }
    out.extend(checks.of(resource));
    out
}

/// Names of a tool's items.
struct Names {
    tool: Ident,
    template: Ident,
    pagination: Ident,
    build: Ident,
}

impl Names {
    fn new(tool: &Tool) -> Self {
        let method = names::words(&tool.method);
        let upper = method.to_ascii_uppercase();
        Self {
            tool: tool_static(tool),
            template: format_ident!("TEMPLATE_{upper}"),
            pagination: format_ident!("PAGINATION_{upper}"),
            build: format_ident!("build_{method}"),
        }
    }
}

fn descriptor(published: &Published, names: &Names, checks: &NamedChecks) -> TokenStream {
    let tool = published.tool;
    let static_name = &names.tool;
    let doc = format!(" `{}`: {}", tool.name, tool.title);
    let [name, title, description, resource, method, entry, surface_hash] = [
        &tool.name,
        &tool.title,
        &tool.description,
        &tool.resource,
        &tool.method,
        &published.entry,
        &published.surface_hash,
    ]
    .map(|text| literal::string(text));
    let class = class(tool.class);
    let tags = literal::strings(&tool.tags);
    let risk = tool.risk.iter().copied().map(risk);
    let scopes = literal::strings(&tool.scopes);
    let hints = tool.annotations;
    let evidence = match tool.evidence {
        None => quote!(None),
        Some(Evidence::Field) => quote!(Some(Evidence::Field)),
        Some(Evidence::Unsure) => quote!(Some(Evidence::Unsure)),
    };
    let (read_only, destructive, idempotent, open_world) =
        (hints.read_only, hints.destructive, hints.idempotent, hints.open_world);
    let tokens = Literal::u32_unsuffixed(published.tokens);
    let arguments = tool.arguments.iter().map(argument);
    let check = checks.root(tool);
    let rules = tool.rules.iter().map(rule);
    let method_words = names::words(&tool.method);
    let refusals =
        tool.refusals.iter().enumerate().map(|(index, refusal)| shaping::refusal(refusal, &method_words, index));
    let values = tool.values.iter().map(shaping::value_map);
    let dates = tool.dates.iter().map(dates::used);
    let fields = tool.fields.iter().map(field_names);
    let choices = tool.choices.iter().map(choice);
    let lookups = tool.lookups.iter().map(lookups::line);
    let operation = literal::string(&tool.key);
    let cost = limits::cost(&tool.cost);
    let outcome = literal::optional(tool.outcome.as_ref());
    let outsiders = literal::strings(&tool.outsiders);
    let disclosure = disclosure::of_tool(tool);
    let step = step(tool, names);
    let examples = tool.examples.iter().map(|example| {
        let ask = literal::string(&example.ask);
        let arguments = serde_json::to_string(&example.arguments).expect("a JSON object serialises");
        let arguments = literal::string(&arguments);
        quote!(Example { ask: #ask, arguments: #arguments })
    });
    quote! {
        #[doc = #doc]
        pub static #static_name: ToolDescriptor = ToolDescriptor {
            name: #name,
            title: #title,
            description: #description,
            product: &super::PRODUCT,
            resource: #resource,
            method: #method,
            class: #class,
            tags: #tags,
            risk: &[#(#risk),*],
            scopes: #scopes,
            evidence: #evidence,
            annotations: Annotations {
                read_only: #read_only,
                destructive: #destructive,
                idempotent: #idempotent,
                open_world: #open_world,
            },
            entry: #entry,
            tokens: #tokens,
            surface_hash: #surface_hash,
            arguments: &[#(#arguments),*],
            check: #check,
            rules: &[#(#rules),*],
            refusals: &[#(#refusals),*],
            values: &[#(#values),*],
            dates: &[#(#dates),*],
            fields: &[#(#fields),*],
            choices: &[#(#choices),*],
            lookups: &[#(#lookups),*],
            operation: #operation,
            cost: #cost,
            outcome: #outcome,
            outsiders: #outsiders,
            disclosure: #disclosure,
            steps: &[#step],
            examples: &[#(#examples),*],
        };
    }
}

fn class(class: Class) -> TokenStream {
    match class {
        Class::Read => quote!(Class::Read),
        Class::Write => quote!(Class::Write),
        Class::Custom => quote!(Class::Custom),
    }
}

fn risk(risk: Risk) -> TokenStream {
    match risk {
        Risk::Read => quote!(Risk::Read),
        Risk::Write => quote!(Risk::Write),
        Risk::Bulk => quote!(Risk::Bulk),
        Risk::Send => quote!(Risk::Send),
        Risk::Destructive => quote!(Risk::Destructive),
        Risk::Admin => quote!(Risk::Admin),
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let name = literal::string(&argument.name);
    let place = match argument.place {
        Place::Path => quote!(Place::Path),
        Place::Query => quote!(Place::Query),
        Place::Header => quote!(Place::Header),
        Place::Body if argument.file.is_some() => quote!(Place::File),
        Place::Body => quote!(Place::Body),
        Place::Open => quote!(Place::Open),
        Place::Pagination => quote!(Place::Pagination),
        Place::Local => quote!(Place::Local),
        Place::SaveAs => quote!(Place::SaveAs),
        Place::Key => quote!(Place::Key),
        Place::Projection => quote!(Place::Projection),
    };
    let wire = literal::string(&argument.wire);
    let grammar = literal::grammar(argument.grammar);
    let audit = match argument.audit {
        Audit::Value => quote!(Audit::Value),
        Audit::Shape => quote!(Audit::Shape),
    };
    quote!(ArgumentDescriptor { name: #name, place: #place, wire: #wire, grammar: #grammar, audit: #audit })
}

fn rule(rule: &Rule) -> TokenStream {
    match rule {
        Rule::ExactlyOne(names) => {
            let names = literal::strings(names);
            quote!(Rule::ExactlyOne(#names))
        }
        Rule::AtLeastOne(names) => {
            let names = literal::strings(names);
            quote!(Rule::AtLeastOne(#names))
        }
        Rule::AllOrNone(names) => {
            let names = literal::strings(names);
            quote!(Rule::AllOrNone(#names))
        }
    }
}

fn choice(one: &ArgumentChoice) -> TokenStream {
    let [argument, module, field] = [&one.argument, &one.module, &one.field].map(|text| literal::string(text));
    let list = one.list;
    quote!(ArgumentChoice { argument: #argument, module: #module, field: #field, list: #list })
}

fn field_names(names: &FieldNames) -> TokenStream {
    let module = match &names.module {
        ModuleName::Constant(module) => {
            let module = literal::string(module);
            quote!(ModuleName::Constant(#module))
        }
        ModuleName::Argument(argument) => {
            let argument = literal::string(argument);
            quote!(ModuleName::Argument(#argument))
        }
    };
    let place = match &names.place {
        FieldPlace::Record { at, known } => {
            let (at, known) = (literal::string(at), literal::strings(known));
            quote!(FieldPlace::Record { at: #at, known: #known })
        }
        FieldPlace::Query(argument) => {
            let argument = literal::string(argument);
            quote!(FieldPlace::Query(#argument))
        }
    };
    quote!(FieldNames { module: #module, place: #place })
}

fn step(tool: &Tool, names: &Names) -> TokenStream {
    let Names { template, pagination, build, .. } = names;
    let pagination = if tool.pagination.is_some() { quote!(Some(&#pagination)) } else { quote!(None) };
    let download = tool.download;
    let at = literal::string(&tool.result.at);
    let one = tool.result.one;
    let keep = literal::strings(&tool.result.keep);
    let compute = tool.result.compute.iter().map(shaping::computed);
    let filters = tool.result.filters.iter().map(shaping::filter);
    let empty = match tool.result.empty {
        Empty::List => quote!(Empty::List),
        Empty::NotFound => quote!(Empty::NotFound),
        Empty::Done => quote!(Empty::Done),
    };
    quote! {
        Step {
            template: &#template,
            build: #build,
            pagination: #pagination,
            download: #download,
            result: ResultShape {
                at: #at,
                one: #one,
                keep: #keep,
                empty: #empty,
                compute: &[#(#compute),*],
                filters: &[#(#filters),*],
            },
        }
    }
}

/// What a request must look like.
pub(super) fn template_static(http_method: &str, segments: &[Segment], name: &Ident) -> TokenStream {
    let method = match http_method {
        "POST" => quote!(Method::Post),
        "PUT" => quote!(Method::Put),
        "PATCH" => quote!(Method::Patch),
        "DELETE" => quote!(Method::Delete),
        // The check lets no other method through.
        _ => quote!(Method::Get),
    };
    let segments = segments.iter().map(segment_code);
    quote! { static #name: Template = Template { method: #method, segments: &[#(#segments),*] }; }
}

fn segment_code(segment: &Segment) -> TokenStream {
    match segment {
        Segment::Fixed(text) => {
            let text = literal::string(text);
            quote!(Segment::Fixed(#text))
        }
        Segment::Argument(name) => {
            let name = literal::string(name);
            quote!(Segment::Argument(#name))
        }
        Segment::Tenant(kind) => {
            let kind = literal::string(kind);
            quote!(Segment::Tenant(#kind))
        }
        Segment::Joined(parts) => {
            let parts = parts.iter().map(segment_code);
            quote!(Segment::Joined(&[#(#parts),*]))
        }
    }
}

/// How a list is read page by page.
pub(super) fn pagination_static(pagination: &Pagination, name: &Ident) -> TokenStream {
    let form = match &pagination.form {
        PaginationForm::Page { parameter, first } => {
            let (parameter, first) = (literal::string(parameter), Literal::u32_unsuffixed(*first));
            quote!(PaginationForm::Page { parameter: #parameter, first: #first })
        }
        PaginationForm::Token { parameter, next } => {
            let (parameter, next) = (literal::string(parameter), literal::string(next));
            quote!(PaginationForm::Token { parameter: #parameter, next: #next })
        }
        PaginationForm::Offset { parameter, first } => {
            let (parameter, first) = (literal::string(parameter), Literal::u32_unsuffixed(*first));
            quote!(PaginationForm::Offset { parameter: #parameter, first: #first })
        }
    };
    let [argument, size, count] =
        [&pagination.argument, &pagination.size, &pagination.count].map(|text| literal::string(text));
    let more = literal::strings(&pagination.more);
    let last = pagination.last.map_or_else(
        || quote!(None),
        |last| {
            let last = Literal::u32_unsuffixed(last);
            quote!(Some(#last))
        },
    );
    let (max, default) = (Literal::u32_unsuffixed(pagination.max), Literal::u32_unsuffixed(pagination.default));
    quote! {
        static #name: Pagination = Pagination {
            form: #form,
            argument: #argument,
            size: #size,
            max: #max,
            default: #default,
            more: #more,
            count: #count,
            last: #last,
        };
    }
}

/// Defaults first, because everything after reads them; then what no argument decides; containers
/// of the body before what stands in them; the open object last, because it must not overwrite.
fn build(tool: &Tool, product: &Product, names: &Names) -> TokenStream {
    let mut lines = TokenStream::new();
    for argument in &tool.arguments {
        // What a date defaults to is read with the other dates, before this.
        if matches!(argument.place, Place::Local | Place::Projection) {
            continue;
        }
        let dated = tool.dates.iter().any(|used| used.default.is_some() && used.argument == argument.name);
        if let Some(default) = argument.default.as_ref().filter(|_| !dated) {
            let (name, default) = (literal::string(&argument.name), literal::value(default));
            lines.extend(quote! { request.default(#name, #default); });
        }
    }
    if let Some(tenant) = &product.tenant {
        let (parameter, from) = (literal::string(&tenant.parameter), literal::string(&tenant.from));
        lines.extend(match tenant.send_as {
            TenantPlace::Header => quote! { request.header_tenant(#parameter, #from); },
            TenantPlace::Query => quote! { request.query_tenant(#parameter, #from); },
            TenantPlace::Path => TokenStream::new(),
        });
    }
    for (header, text) in &tool.header_constants {
        let (header, text) = (literal::string(header), literal::string(text));
        lines.extend(quote! { request.header_constant(#header, #text); });
    }
    for (parameter, text) in &tool.query_constants {
        let (parameter, text) = (literal::string(parameter), literal::string(text));
        lines.extend(quote! { request.query_constant(#parameter, #text); });
    }
    lines.extend(body_form(&tool.body_form));
    for (at, constant) in &tool.body_constants {
        let (at, constant) = (place(at), literal::value(constant));
        lines.extend(quote! { request.body_constant(#at, #constant); });
    }
    for argument in &tool.arguments {
        lines.extend(argument_line(argument));
        let name = literal::string(&argument.name);
        for at in argument.copies.iter().map(|at| place(at)) {
            lines.extend(quote! { request.body(#name, #at); });
        }
    }
    if tool.pagination.is_some() {
        let pagination = &names.pagination;
        lines.extend(quote! { request.pagination(&#pagination); });
    }
    for argument in tool.arguments.iter().filter(|argument| argument.place == Place::Open) {
        let (name, at) = (literal::string(&argument.name), place(&argument.body_place));
        let reserved = literal::strings(&tool.open_reserved);
        lines.extend(quote! { request.body_open(#name, #at, #reserved); });
    }
    let Names { template, build, .. } = names;
    let body = if lines.is_empty() {
        quote! { Builder::new(&#template, arguments, context).finish() }
    } else {
        quote! {
            let mut request = Builder::new(&#template, arguments, context);
            #lines
            request.finish()
        }
    };
    quote! { fn #build(arguments: &Arguments, context: &Context) -> Result<Request, Violations> { #body } }
}

/// The line that chooses a form other than JSON.
fn body_form(form: &BodyForm) -> TokenStream {
    let form = match form {
        BodyForm::Json => return TokenStream::new(),
        BodyForm::Form(fields) => {
            let fields = fields.iter().map(form_field);
            quote!(BodyForm::Form(&[#(#fields),*]))
        }
        BodyForm::Multipart(fields) => {
            let fields = fields.iter().map(form_field);
            quote!(BodyForm::Multipart(&[#(#fields),*]))
        }
        BodyForm::File(media_type) => {
            let media_type = literal::string(media_type);
            quote!(BodyForm::File(#media_type))
        }
        BodyForm::Text(media_type) => {
            let media_type = literal::string(media_type);
            quote!(BodyForm::Text(#media_type))
        }
    };
    quote! { request.body_form(#form); }
}

fn form_field(field: &FormField) -> TokenStream {
    let (name, media_type) = (literal::string(&field.name), literal::string(&field.media_type));
    let style = match field.style {
        FieldStyle::Plain => quote!(FieldStyle::Plain),
        FieldStyle::Comma => quote!(FieldStyle::Comma),
        FieldStyle::Space => quote!(FieldStyle::Space),
        FieldStyle::Pipe => quote!(FieldStyle::Pipe),
        FieldStyle::Repeat => quote!(FieldStyle::Repeat),
        FieldStyle::Json => quote!(FieldStyle::Json),
        FieldStyle::Deep => quote!(FieldStyle::Deep),
        FieldStyle::File => quote!(FieldStyle::File),
    };
    quote!(FormField { name: #name, style: #style, media_type: #media_type })
}

fn argument_line(argument: &Argument) -> TokenStream {
    let (name, wire) = (literal::string(&argument.name), literal::string(&argument.wire));
    match argument.place {
        Place::Query => {
            let style = match argument.style.unwrap_or(QueryStyle::Plain) {
                QueryStyle::Plain => quote!(QueryStyle::Plain),
                QueryStyle::Comma => quote!(QueryStyle::Comma),
                QueryStyle::Space => quote!(QueryStyle::Space),
                QueryStyle::Pipe => quote!(QueryStyle::Pipe),
                QueryStyle::Repeat => quote!(QueryStyle::Repeat),
                QueryStyle::Json => quote!(QueryStyle::Json),
                QueryStyle::Deep => quote!(QueryStyle::Deep),
                QueryStyle::Members => quote!(QueryStyle::Members),
                QueryStyle::Pairs => quote!(QueryStyle::Pairs),
            };
            quote! { request.query(#name, #wire, #style); }
        }
        Place::Header => quote! { request.header(#name, #wire); },
        Place::Body => {
            let at = place(&argument.body_place);
            match (argument.file, &argument.key_of) {
                (Some(max_bytes), _) => {
                    let max_bytes = Literal::u64_unsuffixed(max_bytes);
                    quote! { request.file(#name, #at, #max_bytes); }
                }
                (None, Some(by)) => {
                    let by = literal::string(by);
                    quote! { request.body_keyed(#name, #at, #by); }
                }
                (None, None) => quote! { request.body(#name, #at); },
            }
        }
        // The path stands in the template; pages and open objects have lines of their own; where a file is saved
        // is nobody's business but the server's.
        Place::Path
        | Place::Pagination
        | Place::Open
        | Place::SaveAs
        | Place::Local
        | Place::Key
        | Place::Projection => TokenStream::new(),
    }
}

fn place(steps: &[PlaceStep]) -> TokenStream {
    let steps = steps.iter().map(|step| match step {
        PlaceStep::Key(key) => {
            let key = literal::string(key);
            quote!(PlaceStep::Key(#key))
        }
        PlaceStep::Index(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(PlaceStep::Index(#index))
        }
    });
    quote!(&[#(#steps),*])
}
