//! What tools tell of fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{FieldNaming, Tool, UnderRules};

/// How a product names fields.
pub(super) fn naming(naming: &FieldNaming) -> TokenStream {
    if *naming == FieldNaming::default() {
        return quote!(FieldNaming::NONE);
    }
    let [suffixes, members, values] = [&naming.suffixes, &naming.members, &naming.values].map(literal::strings);
    quote!(FieldNaming { suffixes: #suffixes, members: #members, values: #values })
}

/// What one tool tells.
pub(super) fn of_tool(tool: &Tool) -> TokenStream {
    let disclosure = &tool.disclosure;
    let fields = literal::strings(&disclosure.fields);
    let [shown, tested, unnamed] = [&disclosure.shown, &disclosure.tested, &disclosure.unnamed].map(literal::strings);
    let under_rules = match &disclosure.under_rules {
        UnderRules::Judged => quote!(UnderRules::Judged),
        UnderRules::Safe(_) => quote!(UnderRules::Safe),
        UnderRules::Without { arguments, description } => {
            let (arguments, description) = (literal::strings(arguments), literal::string(description));
            quote!(UnderRules::Without { arguments: #arguments, description: #description })
        }
    };
    quote! {
        Disclosure {
            fields: #fields,
            shown: #shown,
            tested: #tested,
            unnamed: #unnamed,
            under_rules: #under_rules,
        }
    }
}
