//! How an organisation's fields are read, in the file of the product.

use proc_macro2::TokenStream;
use quote::quote;

use super::hidden::{self, Identity};
use super::literal;
use crate::ir::{FieldMetadata, Product};

/// The value of the product's `fields`, and the items that it needs.
pub(super) fn lookup(product: &Product) -> (TokenStream, TokenStream) {
    let Some(metadata) = &product.fields else { return (quote!(None), TokenStream::new()) };
    let descriptor = descriptor(metadata, &quote!(FIELDS));
    let request = hidden::tool(
        product,
        &metadata.request,
        &Identity {
            constant: "FIELDS",
            name: &format!("{} (fields of a module)", product.name),
            title: "Fields of a module",
            doc: "Reads the fields of a module. In no list: it is asked before records are written.",
        },
    );
    (quote!(Some(#descriptor)), request)
}

/// The same for the product's `choices`.
pub(super) fn choices(product: &Product) -> (TokenStream, TokenStream) {
    let Some(metadata) = &product.choices else { return (quote!(None), TokenStream::new()) };
    let descriptor = descriptor(metadata, &quote!(CHOICES));
    let request = hidden::tool(
        product,
        &metadata.request,
        &Identity {
            constant: "CHOICES",
            name: &format!("{} (picklists of a module)", product.name),
            title: "Picklists of a module",
            doc: "Reads the picklists of a module. In no list: it is asked before calls that take their values.",
        },
    );
    (quote!(Some(#descriptor)), request)
}

fn descriptor(metadata: &FieldMetadata, request: &TokenStream) -> TokenStream {
    let FieldMetadata { name, label, data_type, read_only, values, value, display, .. } = metadata;
    let [name, label, data_type, read_only, values, value, display] =
        [name, label, data_type, read_only, values, value, display].map(|text| literal::string(text));
    let (choices, unlisted) = (literal::strings(&metadata.choices), literal::strings(&metadata.unlisted));
    quote! {
        FieldMetadata {
            lookup: &#request,
            name: #name,
            label: #label,
            data_type: #data_type,
            read_only: #read_only,
            values: #values,
            value: #value,
            display: #display,
            choices: #choices,
            unlisted: #unlisted,
        }
    }
}
