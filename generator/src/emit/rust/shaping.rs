//! What lies between a model's words and the vendor's, as statics.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::literal;
use crate::ir::{Compute, Computed, Filter, FilterTest, Refusal, Tool, ValueMap};

/// The regular expressions of a tool's refusals.
pub(super) fn patterns(tool: &Tool, method: &str) -> TokenStream {
    let statics = tool.refusals.iter().enumerate().filter_map(|(index, refusal)| {
        let (name, source) = (pattern_name(method, index), literal::string(refusal.pattern.as_ref()?));
        Some(quote! { static #name: Pattern = Pattern::new(#source); })
    });
    quote! { #(#statics)* }
}

fn pattern_name(method: &str, index: usize) -> Ident {
    format_ident!("REFUSED_{}_{}", method.to_ascii_uppercase(), index + 1)
}

/// One of a tool's `refusals`.
pub(super) fn refusal(refusal: &Refusal, method: &str, index: usize) -> TokenStream {
    let [argument, say] = [&refusal.argument, &refusal.say].map(|text| literal::string(text));
    let values = refusal.values.iter().map(literal::value);
    let pattern = if refusal.pattern.is_some() {
        let name = pattern_name(method, index);
        quote!(Some(&#name))
    } else {
        quote!(None)
    };
    let when = pairs(&refusal.when);
    quote!(Refusal { argument: #argument, values: &[#(#values),*], pattern: #pattern, when: #when, say: #say })
}

/// One of a tool's `values`.
pub(super) fn value_map(map: &ValueMap) -> TokenStream {
    let (argument, pairs) = (literal::string(&map.argument), pairs(&map.pairs));
    quote!(ValueMap { argument: #argument, pairs: #pairs })
}

fn pairs(pairs: &[(String, Value)]) -> TokenStream {
    let pairs = pairs.iter().map(|(name, value)| {
        let (name, value) = (literal::string(name), literal::value(value));
        quote!((#name, #value))
    });
    quote!(&[#(#pairs),*])
}

/// One computed member.
pub(super) fn computed(computed: &Computed) -> TokenStream {
    let name = literal::string(&computed.name);
    let pointer = |pointer: &String| literal::string(pointer);
    let form = match &computed.form {
        Compute::Copy(at) => {
            let at = pointer(at);
            quote!(Compute::Copy(#at))
        }
        Compute::Number(at) => {
            let at = pointer(at);
            quote!(Compute::Number(#at))
        }
        Compute::DaysSince(at) => {
            let at = pointer(at);
            quote!(Compute::DaysSince(#at))
        }
        Compute::DaysUntil(at) => {
            let at = pointer(at);
            quote!(Compute::DaysUntil(#at))
        }
        Compute::Past { date, unless } => {
            let (date, unless) = (pointer(date), pairs(unless));
            quote!(Compute::Past { date: #date, unless: #unless })
        }
        Compute::Is(members) => {
            let members = pairs(members);
            quote!(Compute::Is(#members))
        }
    };
    quote!(Computed { name: #name, form: #form })
}

/// One filter.
pub(super) fn filter(filter: &Filter) -> TokenStream {
    let [argument, member] = [&filter.argument, &filter.member].map(|text| literal::string(text));
    let optional = |value: Option<&Value>| {
        value.map_or_else(
            || quote!(None),
            |value| {
                let value = literal::value(value);
                quote!(Some(#value))
            },
        )
    };
    let (default, when) = (optional(filter.default.as_ref()), optional(filter.when.as_ref()));
    let test = match &filter.test {
        FilterTest::Equals(value) => {
            let value = literal::value(value);
            quote!(FilterTest::Equals(#value))
        }
        FilterTest::Differs(value) => {
            let value = literal::value(value);
            quote!(FilterTest::Differs(#value))
        }
        FilterTest::Contains => quote!(FilterTest::Contains),
        FilterTest::Same => quote!(FilterTest::Same),
    };
    quote!(Filter { argument: #argument, default: #default, when: #when, member: #member, test: #test })
}
