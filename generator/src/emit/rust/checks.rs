//! Check functions: straight lines over the helpers of the runtime, one function per schema, each
//! once in a file, or once in the product where several files need it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::schemas::{Key, Node, Schemas, is_anything, key, resolve};
use super::{literal, names};
use crate::ir::Tool;
use crate::keywords::bare;

/// Collects the schemas of a product.
#[derive(Debug, Default)]
pub(super) struct Checks {
    schemas: Schemas,
    roots: BTreeMap<String, Key>,
}

/// The schemas of a product, each with the name of its function.
#[derive(Debug)]
pub(super) struct NamedChecks {
    schemas: Schemas,
    roots: BTreeMap<String, Key>,
    names: BTreeMap<Key, String>,
}

/// The regular expressions of one file, in the order in which they are met.
#[derive(Debug, Default)]
struct Patterns {
    sources: Vec<String>,
}

impl Checks {
    /// Adds a tool's input schema.
    pub fn add(&mut self, resource: &str, tool: &Tool) {
        let schema = bare(&Value::Object(tool.input_schema.clone()));
        let definitions = definitions(&schema);
        let root = without_definitions(&schema);
        let key = self.schemas.add_root(resource, &tool.method, &root, &definitions);
        self.roots.insert(tool.name.clone(), key);
    }

    /// Gives every function its name.
    pub fn named(self) -> NamedChecks {
        let names = self.schemas.function_names();
        NamedChecks { schemas: self.schemas, roots: self.roots, names }
    }
}

fn definitions(schema: &Value) -> Map<String, Value> {
    schema.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default()
}

fn without_definitions(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(members) = schema.as_object_mut() {
        members.shift_remove("$defs");
    }
    schema
}

impl NamedChecks {
    /// The function that checks a tool's arguments, as it is called from the tool's own file.
    pub fn root(&self, tool: &Tool) -> TokenStream {
        let key = &self.roots[&tool.name];
        self.function(key, false)
    }

    /// Whether there is anything that several files share.
    pub fn has_shared(&self) -> bool {
        self.schemas.iter().any(|(_, node)| node.files.len() > 1)
    }

    /// The functions and regular expressions of one resource's file.
    pub fn of(&self, resource: &str) -> TokenStream {
        self.emit(|node| node.files.len() == 1 && node.files.contains(resource), false)
    }

    /// The file of what several files share.
    pub fn shared(&self) -> Option<TokenStream> {
        self.has_shared().then(|| self.emit(|node| node.files.len() > 1, true))
    }

    fn emit(&self, belongs: impl Fn(&Node) -> bool, shared: bool) -> TokenStream {
        let mut patterns = Patterns::default();
        let visibility = shared.then(|| quote!(pub(super)));
        let mut functions = TokenStream::new();
        for (key, node) in self.schemas.iter().filter(|(_, node)| belongs(node)) {
            let name = names::ident(&self.names[key]);
            let mut lines = Lines { checks: self, definitions: &node.definitions, patterns: &mut patterns, shared };
            let body = lines.schema(&node.schema);
            functions.extend(if body.is_empty() {
                quote! { #visibility fn #name(_value: &Value, _at: &At, _out: &mut Violations) {} }
            } else {
                quote! { #visibility fn #name(value: &Value, at: &At, out: &mut Violations) { #body } }
            });
        }
        let statics = patterns.sources.iter().enumerate().map(|(index, source)| {
            let name = pattern_name(index);
            let source = literal::string(source);
            quote! { static #name: Pattern = Pattern::new(#source); }
        });
        quote! { #(#statics)* #functions }
    }

    /// A path to a function, from the shared file or from a resource's.
    fn function(&self, key: &Key, from_shared: bool) -> TokenStream {
        let name = names::ident(&self.names[key]);
        if self.schemas.is_shared(key) && !from_shared { quote!(super::shared::#name) } else { quote!(#name) }
    }
}

fn pattern_name(index: usize) -> proc_macro2::Ident {
    format_ident!("PATTERN_{}", index + 1)
}

impl Patterns {
    /// A reference to the static of a regular expression.
    fn reference(&mut self, source: &str) -> TokenStream {
        let index = self.sources.iter().position(|known| known == source).unwrap_or_else(|| {
            self.sources.push(source.to_owned());
            self.sources.len() - 1
        });
        let name = pattern_name(index);
        quote!(&#name)
    }
}

/// Writes the lines of one function.
struct Lines<'a> {
    checks: &'a NamedChecks,
    definitions: &'a Map<String, Value>,
    patterns: &'a mut Patterns,
    shared: bool,
}

impl Lines<'_> {
    /// All lines of a schema. The order is fixed: what it is, then what it holds, then what it is
    /// composed of.
    fn schema(&mut self, schema: &Value) -> TokenStream {
        let members = match schema {
            Value::Bool(true) => return TokenStream::new(),
            Value::Object(members) => members,
            _ => return quote! { check::never(value, at, out); },
        };
        let mut out = TokenStream::new();
        self.value(members, &mut out);
        self.array(members, &mut out);
        self.object(members, &mut out);
        self.composition(members, &mut out);
        out
    }

    /// The function of a schema inside.
    fn call(&self, schema: &Value) -> TokenStream {
        let schema = resolve(schema, self.definitions);
        let key = key(schema, self.definitions);
        self.checks.function(&key, self.shared)
    }

    fn calls(&self, list: &[Value]) -> TokenStream {
        let list = list.iter().map(|inner| self.call(inner));
        quote!(&[#(#list),*])
    }

    fn value(&mut self, members: &Map<String, Value>, out: &mut TokenStream) {
        if let Some(types) = members.get("type") {
            let list = match types {
                Value::Array(list) => list.iter().filter_map(Value::as_str).map(type_name).collect(),
                Value::String(one) => vec![type_name(one)],
                _ => Vec::new(),
            };
            out.extend(quote! { check::types(value, at, &[#(#list),*], out); });
        }
        if let Some(Value::Array(allowed)) = members.get("enum") {
            let allowed = allowed.iter().map(literal::value);
            out.extend(quote! { check::enumeration(value, at, &[#(#allowed),*], out); });
        }
        if let Some(constant) = members.get("const") {
            let constant = literal::value(constant);
            out.extend(quote! { check::constant(value, at, #constant, out); });
        }
        for (keyword, helper) in [("minLength", "min_length"), ("maxLength", "max_length")] {
            count(members, keyword, helper, out);
        }
        if let Some(Value::String(source)) = members.get("pattern") {
            let pattern = self.patterns.reference(source);
            out.extend(quote! { check::pattern(value, at, #pattern, out); });
        }
        for (keyword, helper) in [
            ("minimum", "minimum"),
            ("maximum", "maximum"),
            ("exclusiveMinimum", "exclusive_minimum"),
            ("exclusiveMaximum", "exclusive_maximum"),
            ("multipleOf", "multiple_of"),
        ] {
            if let Some(Value::Number(number)) = members.get(keyword) {
                let helper = format_ident!("{helper}");
                let bound = literal::bound(number);
                out.extend(quote! { check::#helper(value, at, #bound, out); });
            }
        }
    }

    fn array(&mut self, members: &Map<String, Value>, out: &mut TokenStream) {
        for (keyword, helper) in [("minItems", "min_items"), ("maxItems", "max_items")] {
            count(members, keyword, helper, out);
        }
        if members.get("uniqueItems") == Some(&Value::Bool(true)) {
            out.extend(quote! { check::unique_items(value, at, out); });
        }
        let items = members.get("items").filter(|items| !is_anything(items)).map(|items| self.call(items));
        if let Some(Value::Array(first)) = members.get("prefixItems") {
            let first = self.calls(first);
            let rest = items.map_or_else(|| quote!(None), |items| quote!(Some(#items)));
            out.extend(quote! { check::prefix_items(value, at, #first, #rest, out); });
        } else if let Some(items) = items {
            out.extend(quote! { check::items(value, at, #items, out); });
        }
    }

    fn object(&mut self, members: &Map<String, Value>, out: &mut TokenStream) {
        if let Some(Value::Array(required)) = members.get("required")
            && !required.is_empty()
        {
            let required = literal::strings(required.iter().filter_map(Value::as_str));
            out.extend(quote! { check::required(value, at, #required, out); });
        }
        for (keyword, helper) in [("minProperties", "min_properties"), ("maxProperties", "max_properties")] {
            count(members, keyword, helper, out);
        }
        let empty = Map::new();
        let properties = members.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        for (name, inner) in properties.iter().filter(|(_, inner)| !is_anything(inner)) {
            let name = literal::string(name);
            let function = self.call(inner);
            out.extend(quote! { check::property(value, at, #name, #function, out); });
        }
        let matching = members.get("patternProperties").and_then(Value::as_object).unwrap_or(&empty);
        let mut references = Vec::new();
        for (source, inner) in matching {
            let pattern = self.patterns.reference(source);
            let function = self.call(inner);
            out.extend(quote! { check::pattern_property(value, at, #pattern, #function, out); });
            references.push(pattern);
        }
        if let Some(other) = members.get("additionalProperties").filter(|other| !is_anything(other)) {
            let names = literal::strings(properties.keys());
            let arguments = quote!(value, at, #names, &[#(#references),*]);
            if other == &Value::Bool(false) {
                out.extend(quote! { check::no_other_properties(#arguments, out); });
            } else {
                let function = self.call(other);
                out.extend(quote! { check::other_properties(#arguments, #function, out); });
            }
        }
        if let Some(names) = members.get("propertyNames") {
            let function = self.call(names);
            out.extend(quote! { check::property_names(value, at, #function, out); });
        }
    }

    fn composition(&mut self, members: &Map<String, Value>, out: &mut TokenStream) {
        if let Some(reference) = members.get("$ref") {
            let mut alone = Map::new();
            alone.insert("$ref".to_owned(), reference.clone());
            let function = self.call(&Value::Object(alone));
            out.extend(quote! { #function(value, at, out); });
        }
        if let Some(Value::Array(branches)) = members.get("allOf") {
            for branch in branches {
                out.extend(self.schema(branch));
            }
        }
        for (keyword, helper) in [("anyOf", "any_of"), ("oneOf", "one_of")] {
            if let Some(Value::Array(branches)) = members.get(keyword) {
                let helper = format_ident!("{helper}");
                let branches = self.calls(branches);
                out.extend(quote! { check::#helper(value, at, #branches, out); });
            }
        }
        if let Some(refused) = members.get("not") {
            let function = self.call(refused);
            out.extend(quote! { check::not(value, at, #function, out); });
        }
        if let Some(condition) = members.get("if") {
            let condition = self.call(condition);
            let branch = |keyword| {
                members.get(keyword).map_or_else(
                    || quote!(None),
                    |inner| {
                        let function = self.call(inner);
                        quote!(Some(#function))
                    },
                )
            };
            let (then, otherwise) = (branch("then"), branch("else"));
            out.extend(quote! { check::conditional(value, at, #condition, #then, #otherwise, out); });
        }
    }
}

fn count(members: &Map<String, Value>, keyword: &str, helper: &str, out: &mut TokenStream) {
    if let Some(count) = members.get(keyword).and_then(Value::as_u64) {
        let helper = format_ident!("{helper}");
        let count = proc_macro2::Literal::u64_unsuffixed(count);
        out.extend(quote! { check::#helper(value, at, #count, out); });
    }
}

fn type_name(name: &str) -> TokenStream {
    match name {
        "null" => quote!(Type::Null),
        "boolean" => quote!(Type::Boolean),
        "integer" => quote!(Type::Integer),
        "number" => quote!(Type::Number),
        "array" => quote!(Type::Array),
        "object" => quote!(Type::Object),
        _ => quote!(Type::String),
    }
}
