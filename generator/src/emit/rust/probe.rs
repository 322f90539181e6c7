//! The request that tells which organisations an account reaches, in the file of the product.

use proc_macro2::TokenStream;
use quote::quote;

use super::hidden::{self, Identity};
use super::literal;
use crate::ir::Product;

/// The value of the product's `probe`, and the items that it needs.
pub(super) fn probe(product: &Product) -> (TokenStream, TokenStream) {
    let Some(probe) = &product.probe else { return (quote!(None), TokenStream::new()) };
    let (id, name) = (literal::string(&probe.id), literal::string(&probe.name));
    let request = hidden::tool(
        product,
        &probe.request,
        &Identity {
            constant: "PROBE",
            name: &format!("{} (organisations)", product.name),
            title: "Organisations",
            doc: "Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.",
        },
    );
    (quote!(Some(Probe { request: &PROBE, id: #id, name: #name })), request)
}
