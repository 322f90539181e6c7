//! `src/bundles.rs`: the bundles, as references to their tools.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{literal, names, tool_static};
use crate::ir::{Bundle, Risk, Server};

/// The module.
pub(super) fn module(server: &Server) -> TokenStream {
    let bundles = server.bundles.values().map(|bundle| one(bundle, server));
    let all = server.bundles.values().map(|bundle| names::constant(&bundle.name));
    quote! {
        /// By name in ascending order.
        pub static ALL: &[&Bundle] = &[#(&#all),*];

        #(#bundles)*
    }
}

fn one(bundle: &Bundle, server: &Server) -> TokenStream {
    let (name, whom, suggested) = (literal::string(&bundle.name), literal::string(&bundle.whom), bundle.suggested);
    let constant = names::constant(&bundle.name);
    let risks = bundle.risks.iter().copied().map(risk);
    let tools = bundle.sorted().into_iter().filter_map(|name| server.tools.get(name)).map(|tool| {
        let feature = &tool.product;
        let [product, resource] = [&tool.product, &tool.resource].map(|name| names::ident(&names::module(name)));
        let name = tool_static(tool);
        quote! { #[cfg(feature = #feature)] &crate::#product::#resource::#name }
    });
    quote! {
        static #constant: Bundle = Bundle {
            name: #name,
            whom: #whom,
            suggested: #suggested,
            risks: &[#(#risks),*],
            tools: &[#(#tools),*],
        };
    }
}

fn risk(risk: Risk) -> TokenStream {
    let name = format_ident!("{risk:?}");
    quote!(Risk::#name)
}
