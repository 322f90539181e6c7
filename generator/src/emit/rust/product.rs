//! The file of a product: its descriptor and its modules.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{dates, disclosure, errors, fields, limits, literal, lookups, names, probe};
use crate::ir::{Product, Tenant, TenantPlace};

/// All items of `src/<product>/mod.rs`.
pub(super) fn module(product: &Product, modules: &BTreeSet<String>, has_shared: bool) -> TokenStream {
    let modules = modules.iter().map(|module| {
        let expected = (*module == product.name).then(|| {
            quote! { #[expect(clippy::module_inception, reason = "a resource may be called like its product")] }
        });
        let module = names::ident(module);
        quote! { #expected pub mod #module; }
    });
    let shared = has_shared.then(|| quote! { mod shared; });
    let doc = format!(" {}", product.title);
    let [name, title, base_path, host_column, instructions] =
        [&product.name, &product.title, &product.base_path, &product.host_column, &product.instructions]
            .map(|text| literal::string(text));
    let tenant = tenant(product.tenant.as_ref());
    let errors = errors::form(&product.errors);
    let throttled = product.throttled.iter().map(errors::throttle);
    let [limit, remaining, reset] = [&product.quota_limit, &product.quota_remaining, &product.quota_reset]
        .map(|header| literal::optional(header.as_ref()));
    let most = limits::limit(product.limit);
    let concurrency = limits::concurrency(product.concurrency);
    let dates = dates::forms(product.dates.as_ref());
    let (metadata, lookup) = fields::lookup(product);
    let (choices, picklists) = fields::choices(product);
    let lookups = lookups::statics(product);
    let naming = disclosure::naming(&product.naming);
    let (probe, probe_request) = probe::probe(product);
    quote! {
        #(#modules)*
        #shared

        #[doc = #doc]
        pub static PRODUCT: ProductDescriptor = ProductDescriptor {
            name: #name,
            title: #title,
            base_path: #base_path,
            host_column: #host_column,
            instructions: #instructions,
            tenant: #tenant,
            probe: #probe,
            errors: #errors,
            throttled: &[#(#throttled),*],
            quota: QuotaHeaders { limit: #limit, remaining: #remaining, reset: #reset },
            limit: #most,
            concurrency: #concurrency,
            fields: #metadata,
            dates: #dates,
            choices: #choices,
            naming: #naming,
        };

        #probe_request
        #lookup
        #picklists
        #lookups
    }
}

fn tenant(tenant: Option<&Tenant>) -> TokenStream {
    let Some(tenant) = tenant else { return quote!(None) };
    let (parameter, from) = (literal::string(&tenant.parameter), literal::string(&tenant.from));
    let place = match tenant.send_as {
        TenantPlace::Header => quote!(TenantPlace::Header),
        TenantPlace::Query => quote!(TenantPlace::Query),
        TenantPlace::Path => quote!(TenantPlace::Path),
    };
    quote!(Some(TenantBinding { parameter: #parameter, send_as: #place, from: #from }))
}
