//! Names of inputs as Rust identifiers.

use proc_macro2::{Ident, Span};

/// Module names that mean something else in a product's folder or in the crate.
const TAKEN: &[&str] = &["shared", "mod", "main", "lib", "bundles"];

/// Any name as the middle of an identifier: lower-case words joined by underscores.
pub(super) fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
    }
    let out = out.trim_end_matches('_');
    if out.is_empty() { "x".to_owned() } else { out.to_owned() }
}

/// A module and file name.
pub(super) fn module(name: &str) -> String {
    let name = words(name);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("n{name}");
    }
    if TAKEN.contains(&name.as_str()) || syn::parse_str::<Ident>(&name).is_err() { format!("{name}_") } else { name }
}

/// The name of a static. No keyword of Rust is in capitals; a leading digit takes an underscore.
pub(super) fn constant(name: &str) -> Ident {
    ident(&words(name).to_ascii_uppercase())
}

/// An identifier made of [`words`], which may start with a digit.
pub(super) fn ident(name: &str) -> Ident {
    let prefix = if name.starts_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
    Ident::new(&format!("{prefix}{name}"), Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_lower_case_with_single_underscores() {
        assert_eq!(words("Deal_Name"), "deal_name");
        assert_eq!(words("$se_module"), "se_module");
        assert_eq!(words("a.-b"), "a_b");
        assert_eq!(words("日本"), "x");
    }

    #[test]
    fn modules_avoid_keywords_and_taken_names() {
        assert_eq!(module("leads"), "leads");
        assert_eq!(module("type"), "type_");
        assert_eq!(module("shared"), "shared_");
        assert_eq!(module("2fa"), "n2fa");
    }

    #[test]
    fn constants_are_upper_case() {
        assert_eq!(constant("get").to_string(), "GET");
        assert_eq!(constant("2fa").to_string(), "_2FA");
    }
}
