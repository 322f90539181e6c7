//! What may be asked, and what a call counts, as statics.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::literal;
use crate::ir::{Concurrency, Cost, CostStep, Limit};

/// The product's `limit`.
pub(super) fn limit(limit: Option<Limit>) -> TokenStream {
    let Some(Limit { requests, seconds, each_operation, told }) = limit else { return quote!(None) };
    let [requests, seconds] = [requests, seconds].map(Literal::u32_unsuffixed);
    quote!(Some(Limit { requests: #requests, seconds: #seconds, each_operation: #each_operation, told: #told }))
}

/// The product's `concurrency`.
pub(super) fn concurrency(concurrency: Option<Concurrency>) -> TokenStream {
    let Some(Concurrency { calls, heavy }) = concurrency else { return quote!(None) };
    let (calls, heavy) = (Literal::u32_unsuffixed(calls), literal::optional_number(heavy));
    quote!(Some(Concurrency { calls: #calls, heavy: #heavy }))
}

/// A tool's `cost`.
pub(super) fn cost(cost: &Cost) -> TokenStream {
    if cost.is_usual() {
        return quote!(Cost::ONE);
    }
    let (credits, heavy) = (Literal::u32_unsuffixed(cost.credits), cost.heavy);
    let steps = cost.steps.iter().map(|CostStep { parameter, grammar, above, credits }| {
        let (parameter, above) = (literal::string(parameter), Literal::u64_unsuffixed(*above));
        let credits = Literal::u32_unsuffixed(*credits);
        let grammar = literal::grammar(*grammar);
        quote!(CostStep { parameter: #parameter, grammar: #grammar, above: #above, credits: #credits })
    });
    quote!(Cost { credits: #credits, heavy: #heavy, steps: &[#(#steps),*] })
}
