//! How an organisation's fields are read, in the file of the product: a tool that is in no list.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{FieldMetadata, Product, TenantPlace};

/// The value of the product's `fields`, and the items that it needs.
pub(super) fn lookup(product: &Product) -> (TokenStream, TokenStream) {
    let Some(metadata) = &product.fields else { return (quote!(None), TokenStream::new()) };
    let FieldMetadata { name, label, data_type, read_only, values, value, display, .. } = metadata;
    let [name, label, data_type, read_only, values, value, display] =
        [name, label, data_type, read_only, values, value, display].map(|text| literal::string(text));
    let (choices, unlisted) = (literal::strings(&metadata.choices), literal::strings(&metadata.unlisted));
    let descriptor = quote! {
        Some(FieldMetadata {
            lookup: &FIELDS,
            name: #name,
            label: #label,
            data_type: #data_type,
            read_only: #read_only,
            values: #values,
            value: #value,
            display: #display,
            choices: #choices,
            unlisted: #unlisted,
        })
    };
    (descriptor, tool(product, metadata))
}

fn tool(product: &Product, metadata: &FieldMetadata) -> TokenStream {
    let name = literal::string(&format!("{} (fields of a module)", product.name));
    let [module, at] = [&metadata.module, &metadata.at].map(|text| literal::string(text));
    let scopes = literal::strings(&metadata.scopes);
    let segments = metadata.segments.iter().map(|text| {
        let text = literal::string(text);
        quote!(Segment::Fixed(#text))
    });
    let tenant = product.tenant.as_ref().map(|tenant| {
        let (parameter, from) = (literal::string(&tenant.parameter), literal::string(&tenant.from));
        match tenant.send_as {
            TenantPlace::Header => quote! { request.header_tenant(#parameter, #from); },
            TenantPlace::Query => quote! { request.query_tenant(#parameter, #from); },
            TenantPlace::Path => TokenStream::new(),
        }
    });
    quote! {
        /// Reads the fields of a module. In no list: it is asked before records are written.
        static FIELDS: ToolDescriptor = ToolDescriptor {
            name: #name,
            title: "Fields of a module",
            description: "",
            product: &PRODUCT,
            resource: "",
            method: "list",
            class: Class::Read,
            tags: &[],
            risk: &[Risk::Read],
            scopes: #scopes,
            annotations: Annotations { read_only: true, destructive: false, idempotent: true, open_world: false },
            entry: "",
            tokens: 0,
            surface_hash: "",
            arguments: &[ArgumentDescriptor { name: "module", place: Place::Query, wire: #module, grammar: None }],
            check: check_fields,
            rules: &[],
            refusals: &[],
            values: &[],
            dates: &[],
            fields: &[],
            steps: &[
                Step {
                    template: &TEMPLATE_FIELDS,
                    build: build_fields,
                    pagination: None,
                    result: ResultShape { at: #at, one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
                },
            ],
            examples: &[],
        };

        static TEMPLATE_FIELDS: Template = Template { method: Method::Get, segments: &[#(#segments),*] };

        fn build_fields(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
            let mut request = Builder::new(&TEMPLATE_FIELDS, arguments, context);
            #tenant
            request.query("module", #module, QueryStyle::Plain);
            request.finish()
        }

        fn check_fields(value: &Value, at: &At, out: &mut Violations) {
            check::types(value, at, &[Type::Object], out);
            check::required(value, at, &["module"], out);
            check::no_other_properties(value, at, &["module"], &[], out);
        }
    }
}
