//! A request that the runtime makes before a call, in the file of the product: a tool that is in no
//! list.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{limits, literal, tool};
use crate::ir::{Hidden, Product, Segment, TenantPlace};

/// What tells one such tool from the others.
pub(super) struct Identity<'a> {
    /// Of its items, in capitals: `FIELDS`.
    pub(super) constant: &'a str,
    /// Unique among all tools; no client sees it.
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) doc: &'a str,
}

/// The descriptor, its template, its build and its check.
pub(super) fn tool(product: &Product, request: &Hidden, identity: &Identity) -> TokenStream {
    let [name, title, at] = [identity.name, identity.title, &request.at].map(literal::string);
    let doc = format!(" {}", identity.doc);
    let item = format_ident!("{}", identity.constant);
    let template = format_ident!("TEMPLATE_{}", identity.constant);
    let pages = format_ident!("PAGINATION_{}", identity.constant);
    let lower = identity.constant.to_ascii_lowercase();
    let (build, check) = (format_ident!("build_{lower}"), format_ident!("check_{lower}"));
    let scopes = literal::strings(&request.scopes);
    let path = || request.segments.iter().flat_map(Segment::arguments);
    let arguments = path()
        .map(|name| (name, name, quote!(Place::Path)))
        .chain(request.query.iter().map(|(name, wire)| (name.as_str(), wire.as_str(), quote!(Place::Query))));
    let arguments = arguments.map(|(name, wire, place)| {
        let (name, wire) = (literal::string(name), literal::string(wire));
        quote!(ArgumentDescriptor { name: #name, place: #place, wire: #wire, grammar: None, audit: Audit::Shape })
    });
    let (pagination, pages_static, pages_line) = match &request.pagination {
        None => (quote!(None), TokenStream::new(), TokenStream::new()),
        Some(form) => {
            (quote!(Some(&#pages)), tool::pagination_static(form, &pages), quote! { request.pagination(&#pages); })
        }
    };
    let (operation, cost) = (literal::string(&request.key), limits::cost(&request.cost));
    let template_item = tool::template_static(&request.http_method, &request.segments, &template);
    let build = build_function(product, request, &build, &template, &pages_line);
    let build_name = format_ident!("build_{lower}");
    let check_item = check_function(request, &path().collect::<Vec<_>>(), &check);
    quote! {
        #[doc = #doc]
        static #item: ToolDescriptor = ToolDescriptor {
            name: #name,
            title: #title,
            description: "",
            product: &PRODUCT,
            resource: "",
            method: "list",
            class: Class::Read,
            tags: &[],
            risk: &[Risk::Read],
            scopes: #scopes,
            evidence: None,
            annotations: Annotations { read_only: true, destructive: false, idempotent: true, open_world: false },
            entry: "",
            tokens: 0,
            surface_hash: "",
            arguments: &[#(#arguments),*],
            check: #check,
            rules: &[],
            refusals: &[],
            values: &[],
            dates: &[],
            fields: &[],
            choices: &[],
            lookups: &[],
            operation: #operation,
            cost: #cost,
            outcome: None,
            outsiders: &[],
            disclosure: Disclosure::NONE,
            steps: &[
                Step {
                    template: &#template,
                    build: #build_name,
                    pagination: #pagination,
                    download: false,
                    result: ResultShape { at: #at, one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
                },
            ],
            examples: &[],
        };

        #template_item
        #pages_static
        #build
        #check_item
    }
}

fn build_function(
    product: &Product,
    request: &Hidden,
    build: &proc_macro2::Ident,
    template: &proc_macro2::Ident,
    pages: &TokenStream,
) -> TokenStream {
    let tenant = product.tenant.as_ref().filter(|_| !request.without_tenant).map(|tenant| {
        let (parameter, from) = (literal::string(&tenant.parameter), literal::string(&tenant.from));
        match tenant.send_as {
            TenantPlace::Header => quote! { request.header_tenant(#parameter, #from); },
            TenantPlace::Query => quote! { request.query_tenant(#parameter, #from); },
            TenantPlace::Path => TokenStream::new(),
        }
    });
    let constants = request.query_constants.iter().map(|(parameter, text)| {
        let (parameter, text) = (literal::string(parameter), literal::string(text));
        quote! { request.query_constant(#parameter, #text); }
    });
    let query = request.query.iter().map(|(name, wire)| {
        let (name, wire) = (literal::string(name), literal::string(wire));
        quote! { request.query(#name, #wire, QueryStyle::Plain); }
    });
    let lines = quote! { #tenant #(#constants)* #(#query)* #pages };
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

fn check_function(request: &Hidden, path: &[&str], check: &proc_macro2::Ident) -> TokenStream {
    let required = literal::strings(path);
    let query = request.query.iter().map(|(name, _)| name.as_str());
    let pages = request.pagination.iter().flat_map(|pagination| [pagination.argument.as_str(), "cursor"]);
    let known = literal::strings(path.iter().copied().chain(query).chain(pages));
    let required = (!path.is_empty()).then(|| quote! { check::required(value, at, #required, out); });
    quote! {
        fn #check(value: &Value, at: &At, out: &mut Violations) {
            check::types(value, at, &[Type::Object], out);
            #required
            check::no_other_properties(value, at, #known, &[], out);
        }
    }
}
