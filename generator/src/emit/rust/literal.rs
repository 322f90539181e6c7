//! Values as Rust literals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

use crate::ir::Grammar;

/// A string literal: raw where that spares escapes.
pub(super) fn string(text: &str) -> TokenStream {
    // A raw string cannot hold a lone carriage return, and must not hold what readers cannot see.
    let raw = text.contains(['"', '\\']) && text.chars().all(|c| c == '\n' || !c.is_control());
    let literal: Literal = if raw {
        let hashes = "#".repeat(longest_run(text) + 1);
        format!("r{hashes}\"{text}\"{hashes}").parse().expect("more hashes than any run inside")
    } else {
        Literal::string(text)
    };
    quote!(#literal)
}

/// The longest run of `#` that follows a quotation mark.
fn longest_run(text: &str) -> usize {
    text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max().unwrap_or(0)
}

/// `&["a", "b"]`
pub(super) fn strings<S: AsRef<str>>(list: impl IntoIterator<Item = S>) -> TokenStream {
    let list = list.into_iter().map(|text| string(text.as_ref()));
    quote!(&[#(#list),*])
}

/// `Some("a")` or `None`.
pub(super) fn optional(text: Option<&String>) -> TokenStream {
    if let Some(text) = text {
        let text = string(text);
        quote!(Some(#text))
    } else {
        quote!(None)
    }
}

/// `Some(7)` or `None`.
pub(super) fn optional_number(number: Option<u32>) -> TokenStream {
    if let Some(number) = number {
        let number = Literal::u32_unsuffixed(number);
        quote!(Some(#number))
    } else {
        quote!(None)
    }
}

/// `Literal::…` of the runtime.
pub(super) fn value(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(Literal::Null),
        Value::Bool(value) => quote!(Literal::Bool(#value)),
        Value::String(text) => {
            let text = string(text);
            quote!(Literal::String(#text))
        }
        Value::Number(number) => match integer(number) {
            Some(value) => {
                let value = Literal::i64_unsuffixed(value);
                quote!(Literal::Integer(#value))
            }
            None => match number.as_f64().filter(|_| !number.is_u64()) {
                Some(value) => {
                    let value = Literal::f64_unsuffixed(value);
                    quote!(Literal::Float(#value))
                }
                None => json(value),
            },
        },
        Value::Array(_) | Value::Object(_) => json(value),
    }
}

fn json(value: &Value) -> TokenStream {
    let text = string(&value.to_string());
    quote!(Literal::Json(#text))
}

/// `Bound::…` of the runtime.
pub(super) fn bound(number: &Number) -> TokenStream {
    if let Some(value) = integer(number) {
        let value = Literal::i64_unsuffixed(value);
        return quote!(Bound::Integer(#value));
    }
    let value = Literal::f64_unsuffixed(number.as_f64().unwrap_or(f64::MAX));
    quote!(Bound::Float(#value))
}

/// The number where `i64` holds it exactly.
fn integer(number: &Number) -> Option<i64> {
    number.as_i64()
}

/// An argument's query language.
pub(super) fn grammar(grammar: Option<Grammar>) -> TokenStream {
    match grammar {
        None => quote!(None),
        Some(Grammar::Coql) => quote!(Some(Grammar::Coql)),
        Some(Grammar::Criteria) => quote!(Some(Grammar::Criteria)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn strings_come_back_as_they_were() {
        for text in ["", "plain", "a\"b", "a\\b", "\"#", "\"##\"#", "\r\n\"", "é\u{1F600}", "\u{202E}\"", "tab\t\""] {
            let literal: syn::LitStr = syn::parse2(string(text)).unwrap();
            assert_eq!(literal.value(), text);
        }
    }

    #[test]
    fn numbers_take_the_form_that_holds_them() {
        let text = |value: Value| super::value(&value).to_string().replace(' ', "");
        assert_eq!(text(json!(1)), "Literal::Integer(1)");
        assert_eq!(text(json!(-1)), "Literal::Integer(-1)");
        assert_eq!(text(json!(1.5)), "Literal::Float(1.5)");
        assert_eq!(text(json!(u64::MAX)), "Literal::Json(\"18446744073709551615\")");
        assert_eq!(text(json!([1, "a"])), "Literal::Json(r#\"[1,\"a\"]\"#)");
    }
}
