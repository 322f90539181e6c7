//! An organisation in which every example is right: whoever is named in one is there, and every value of
//! a picklist that one gives is in the list.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::descriptor::{
    ArgumentLookup, FieldMetadata, Lookup, ProductDescriptor, Purpose, Source, ToolDescriptor, Within,
};
use zoho_mcp_runtime::request::Segment;

/// What stands for an answer's entry where no name is compared.
const TAKEN: &str = "7001";

/// What the organisation answers to a question that comes before a call; nothing to all else.
#[must_use]
pub fn answer(target: &str) -> Option<Value> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut told: Option<Value> = None;
    for product in REGISTRY.products {
        for (lookup, names) in lookups(product).values() {
            if asks(lookup.request, path) {
                people(told.get_or_insert_with(|| json!({})), lookup, names);
            }
        }
        if let Some(form) = &product.choices
            && asks(form.lookup, path)
        {
            return Some(picklists(product, form, query));
        }
    }
    told
}

/// Whether a request is one that comes before calls of this tool.
#[must_use]
pub fn comes_before(tool: &ToolDescriptor, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    let mut used = Vec::new();
    tool.lookups.iter().for_each(|one| reach(one.lookup, one.within, &mut used));
    let choices = tool.product.choices.iter().filter(|_| !tool.choices.is_empty());
    used.into_iter().map(|lookup| lookup.request).chain(choices.map(|form| form.lookup)).any(|asked| asks(asked, path))
}

/// A lookup, and those on the way to it.
fn reach(lookup: &'static Lookup, within: &'static [Within], out: &mut Vec<&'static Lookup>) {
    out.push(lookup);
    for one in within {
        if let Source::Answer { lookup, within } = &one.source {
            reach(lookup, within, out);
        }
    }
}

/// The lookups of a product, each with the names that examples give.
fn lookups(product: &ProductDescriptor) -> BTreeMap<&'static str, (&'static Lookup, BTreeSet<String>)> {
    let mut found: BTreeMap<&str, (&Lookup, BTreeSet<String>)> = BTreeMap::new();
    for tool in REGISTRY.tools.iter().filter(|tool| tool.product.name == product.name) {
        for one in tool.lookups {
            let mut used = Vec::new();
            reach(one.lookup, one.within, &mut used);
            for lookup in used {
                found.entry(lookup.request.name).or_insert_with(|| (lookup, BTreeSet::new()));
            }
            if one.purpose == Purpose::Name {
                let (_, names) = found.get_mut(one.lookup.request.name).expect("added above");
                for example in tool.examples {
                    let example: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
                    given(one, &example, one.at, names);
                }
            }
        }
    }
    found
}

/// The names that an example gives at one place.
fn given(one: &ArgumentLookup, value: &Value, at: &[&str], names: &mut BTreeSet<String>) {
    match (value, at.split_first()) {
        (Value::Array(items), _) => items.iter().for_each(|item| given(one, item, at, names)),
        (Value::Object(members), Some((step, rest))) => {
            members.get(*step).into_iter().for_each(|member| given(one, member, rest, names));
        }
        (Value::String(text), None) if !one.lookup.ids.is_match(text) => drop(names.insert(text.clone())),
        _ => {}
    }
}

/// Whether a path is that of a request.
fn asks(tool: &ToolDescriptor, path: &str) -> bool {
    let Some(below) = path.strip_prefix(tool.product.base_path) else { return false };
    let steps: Vec<&str> = below.split('/').skip(1).collect();
    let segments = tool.steps[0].template.segments;
    steps.len() == segments.len()
        && steps.iter().zip(segments).all(|(step, segment)| match segment {
            Segment::Fixed(text) => step == text,
            Segment::Argument(_) | Segment::Tenant(_) | Segment::Joined(_) => !step.is_empty(),
        })
}

/// Adds an entry for each name, with an id that follows from it.
fn people(told: &mut Value, lookup: &Lookup, names: &BTreeSet<String>) {
    let at = lookup.request.steps[0].result.at;
    if lookup.names.is_empty() {
        // A single record where the request asks for one, else a list of one.
        let place = if at.is_empty() { lookup.id.to_owned() } else { format!("{at}/0{}", lookup.id) };
        put(told, &place, json!(TAKEN));
        return;
    }
    for name in names {
        let mut entry = json!({});
        lookup.names.iter().for_each(|pointer| put(&mut entry, pointer, json!(name)));
        let id = name.bytes().fold(9_000_u64, |sum, byte| (sum * 31 + u64::from(byte)) % 1_000_000_007);
        put(&mut entry, lookup.id, json!(id.to_string()));
        let index = told.pointer(at).and_then(Value::as_array).map_or(0, Vec::len);
        put(told, &format!("{at}/{index}"), entry);
    }
}

/// The values that examples give for the fields of the module that is asked for.
fn picklists(product: &ProductDescriptor, form: &FieldMetadata, query: &str) -> Value {
    let mut fields: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for tool in REGISTRY.tools.iter().filter(|tool| tool.product.name == product.name) {
        for one in tool.choices.iter().filter(|one| query.split(['=', '&']).any(|part| part == one.module)) {
            for example in tool.examples {
                let example: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
                let value = &example[one.argument];
                let items = value.as_array().into_iter().flatten().chain([value]);
                let texts = items.filter_map(Value::as_str).flat_map(|text| text.split(',').map(str::trim));
                fields.entry(one.field).or_default().extend(texts.map(str::to_owned));
            }
        }
    }
    let mut told = json!({});
    for (index, (field, values)) in fields.into_iter().enumerate() {
        let at = format!("{}/{index}", form.lookup.steps[0].result.at);
        put(&mut told, &format!("{at}{}", form.name), json!(field));
        for (index, value) in values.into_iter().enumerate() {
            put(&mut told, &format!("{at}{}/{index}{}", form.values, form.value), json!(value));
        }
    }
    told
}

/// Puts a value at a JSON pointer; steps that are numbers make arrays.
fn put(root: &mut Value, pointer: &str, value: Value) {
    let mut place = root;
    for step in pointer.split('/').skip(1) {
        place = if let Ok(index) = step.parse::<usize>() {
            if !place.is_array() {
                *place = json!([]);
            }
            let items = place.as_array_mut().expect("made above");
            if items.len() <= index {
                items.resize(index + 1, Value::Null);
            }
            &mut items[index]
        } else {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            place.as_object_mut().expect("made above").entry(step).or_insert(Value::Null)
        };
    }
    *place = value;
}
