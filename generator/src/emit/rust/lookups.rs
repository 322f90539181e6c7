//! How names become ids: the lists of the product, and the arguments of a tool.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::hidden::{self, Identity};
use super::{literal, names};
use crate::ir::{ArgumentLookup, Lookup, Product, Purpose, Within, WithinSource};

/// One static for each list that a tool uses, and its request.
pub(super) fn statics(product: &Product) -> TokenStream {
    product.lookups.iter().map(|(name, lookup)| one(product, name, lookup)).collect()
}

fn one(product: &Product, name: &str, lookup: &Lookup) -> TokenStream {
    let noun = name.replace('_', " ");
    let constant = format!("FIND_{}", names::words(name).to_ascii_uppercase());
    let request = format_ident!("{constant}");
    let item = ident(name);
    let doc = format!(" Where a {noun} is found.");
    let [said, search, id, prefer, resource, ids] = [
        noun.as_str(),
        lookup.search.as_deref().unwrap_or_default(),
        &lookup.id,
        lookup.prefer.as_deref().unwrap_or_default(),
        lookup.resource.as_deref().unwrap_or_default(),
        &lookup.ids,
    ]
    .map(literal::string);
    let (names, tell) = (literal::strings(&lookup.names), literal::strings(&lookup.tell));
    let tool = hidden::tool(
        product,
        &lookup.request,
        &Identity {
            constant: &constant,
            name: &format!("{} ({noun})", product.name),
            title: &format!("Find a {noun}"),
            doc: &format!("Reads where a {noun} is found. In no list: it is asked before calls that name one."),
        },
    );
    quote! {
        #[doc = #doc]
        static #item: Lookup = Lookup {
            noun: #said,
            request: &#request,
            search: #search,
            names: #names,
            id: #id,
            prefer: #prefer,
            tell: #tell,
            ids: Pattern::new(#ids),
            resource: #resource,
        };

        #tool
    }
}

fn ident(name: &str) -> Ident {
    format_ident!("LOOKUP_{}", names::words(name).to_ascii_uppercase())
}

/// One line of a tool's `lookups`.
pub(super) fn line(one: &ArgumentLookup) -> TokenStream {
    let (at, except, lookup) = (literal::strings(&one.at), literal::strings(&one.except), ident(&one.lookup));
    let within = one.within.iter().map(within);
    let purpose = match one.purpose {
        Purpose::Name => quote!(Purpose::Name),
        Purpose::Default => quote!(Purpose::Default),
    };
    quote! {
        ArgumentLookup {
            at: #at,
            lookup: &super::#lookup,
            within: &[#(#within),*],
            purpose: #purpose,
            except: #except,
        }
    }
}

fn within(one: &Within) -> TokenStream {
    let (argument, required) = (literal::string(&one.parameter), one.required);
    let source = match &one.source {
        WithinSource::Argument(name) => {
            let name = literal::string(name);
            quote!(Source::Argument(#name))
        }
        WithinSource::Answer { lookup, within: deeper } => {
            let (lookup, deeper) = (ident(lookup), deeper.iter().map(within));
            quote!(Source::Answer { lookup: &super::#lookup, within: &[#(#deeper),*] })
        }
    };
    quote!(Within { argument: #argument, source: #source, required: #required })
}
