//! How a product spells errors and throttling, as statics.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{literal, names};
use crate::ir::{Errors, Sign, Throttle, TimeUnit};

/// The product's `errors`.
pub(super) fn form(errors: &Errors) -> TokenStream {
    let [details, fault_field, items, status] =
        [&errors.details, &errors.fault_field, &errors.items, &errors.status].map(|pointer| literal::string(pointer));
    let [code, message, fault_reason, ok] =
        [&errors.code, &errors.message, &errors.fault_reason, &errors.ok].map(literal::strings);
    let signs = errors.signs.iter().map(sign);
    let kinds = errors.kinds.iter().map(|(code, kind)| {
        let (code, kind) = (literal::string(code), kind_of(kind));
        quote!((#code, #kind))
    });
    quote! {
        ErrorForm {
            code: #code,
            message: #message,
            details: #details,
            fault_field: #fault_field,
            fault_reason: #fault_reason,
            items: #items,
            status: #status,
            ok: #ok,
            signs: &[#(#signs),*],
            kinds: &[#(#kinds),*],
        }
    }
}

fn sign(sign: &Sign) -> TokenStream {
    let at = literal::string(&sign.at);
    let is = sign.is.as_ref().map_or_else(
        || quote!(None),
        |value| {
            let value = literal::value(value);
            quote!(Some(#value))
        },
    );
    let kind = sign.kind.as_ref().map_or_else(
        || quote!(None),
        |kind| {
            let kind = kind_of(kind);
            quote!(Some(#kind))
        },
    );
    quote!(FailureSign { at: #at, is: #is, kind: #kind })
}

/// One way of saying "too many requests".
pub(super) fn throttle(throttle: &Throttle) -> TokenStream {
    let status = throttle.status.map_or_else(
        || quote!(None),
        |status| {
            let status = Literal::u16_unsuffixed(status);
            quote!(Some(#status))
        },
    );
    let [code, text] = [&throttle.code, &throttle.text].map(|part| literal::optional(part.as_ref()));
    let wait = match throttle.wait {
        None => quote!(None),
        Some(TimeUnit::Seconds) => quote!(Some(TimeUnit::Seconds)),
        Some(TimeUnit::Minutes) => quote!(Some(TimeUnit::Minutes)),
        Some(TimeUnit::Hours) => quote!(Some(TimeUnit::Hours)),
    };
    let seconds = literal::optional_number(throttle.seconds);
    quote!(Throttle { status: #status, code: #code, text: #text, wait: #wait, seconds: #seconds })
}

/// `not_found` to `ErrorKind::NotFound`.
fn kind_of(snake: &str) -> TokenStream {
    let camel: String = snake
        .split('_')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect();
    let kind = names::ident(&camel);
    quote!(ErrorKind::#kind)
}
