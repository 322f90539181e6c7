//! Random JSON values for a schema: instances, and instances with something broken.

use std::collections::HashMap;

use proptest::prelude::Rng as _;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::{RegexGeneratorStrategy, string_regex};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// What texts without a pattern are made of.
const LETTERS: &[char] = &['a', 'Z', '0', ' ', 'é', '漢', '😀', '"', '\\', '/', '.', '(', ':'];

/// Makes values; the same seed makes the same values.
#[derive(Debug)]
pub struct Instances {
    runner: TestRunner,
    /// By pattern: to parse one takes longer than to make a text.
    patterns: HashMap<String, RegexGeneratorStrategy<String>>,
}

/// A fresh seed, or the one in the environment variable `SEED`, printed so that a failure can be repeated.
///
/// # Panics
/// When `SEED` is no number.
#[must_use]
pub fn seed() -> u64 {
    let seed = std::env::var("SEED").map_or_else(
        |_| getrandom::u64().expect("the system has randomness"),
        |text| text.parse().expect("SEED is a number"),
    );
    println!("SEED={seed}");
    seed
}

impl Instances {
    /// Starts from a seed, and from what the values are for: each has its own, whatever is made for others.
    #[must_use]
    pub fn new(seed: u64, purpose: usize) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..16].copy_from_slice(&(purpose as u64).to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        Self { runner: TestRunner::new_with_rng(Config::default(), rng), patterns: HashMap::new() }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.runner.rng().next_u64() % end as u64).expect("below a usize")
    }

    fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Most probably an instance of `schema`, inside `root` (which holds `$defs`).
    pub fn instance(&mut self, schema: &Value, root: &Value) -> Value {
        self.value(schema, root, 0)
    }

    fn value(&mut self, schema: &Value, root: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let target =
                reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer)).expect("a local reference");
            return self.value(target, root, depth);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.below(values.len())].clone();
        }
        for union in ["anyOf", "oneOf"] {
            if let Some(branches) = schema[union].as_array() {
                let branch = branches[self.below(branches.len())].clone();
                return self.value(&branch, root, depth);
            }
        }
        let kind = match &schema["type"] {
            Value::String(kind) => kind.clone(),
            Value::Array(kinds) => kinds[self.below(kinds.len())].as_str().expect("a type name").to_owned(),
            _ if schema.get("properties").is_some() => "object".to_owned(),
            _ => return self.anything(depth),
        };
        match kind.as_str() {
            "null" => Value::Null,
            "boolean" => json!(self.often(50)),
            "integer" => self.integer(schema),
            "number" if self.often(50) => self.integer(schema),
            "number" => self.integer(schema).as_f64().map_or_else(|| json!(0.5), |number| json!(number + 0.25)),
            "string" => Value::String(self.string(schema)),
            "array" => self.array(schema, root, depth),
            _ => self.object(schema, root, depth),
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let low = schema["minimum"].as_i64().unwrap_or(-3);
        let high = schema["maximum"].as_i64().unwrap_or(low.saturating_add(1_000));
        let span = usize::try_from(high.saturating_sub(low)).unwrap_or(0).saturating_add(1);
        json!(low + i64::try_from(self.below(span)).expect("small"))
    }

    fn string(&mut self, schema: &Value) -> String {
        if let Some(pattern) = schema["pattern"].as_str() {
            let strategy = self.patterns.entry(pattern.to_owned()).or_insert_with(|| {
                let inner = pattern.strip_prefix('^').unwrap_or(pattern);
                let inner = inner.strip_suffix('$').unwrap_or(inner);
                string_regex(inner).expect("a pattern that can be generated from")
            });
            return strategy.new_tree(&mut self.runner).expect("a string").current();
        }
        let low = schema["minLength"].as_u64().unwrap_or(0);
        let high = schema["maxLength"].as_u64().unwrap_or(low + 12).min(low + 40);
        let length = low + self.below(usize::try_from(high - low).expect("small") + 1) as u64;
        (0..length).map(|_| LETTERS[self.below(LETTERS.len())]).collect()
    }

    fn array(&mut self, schema: &Value, root: &Value, depth: usize) -> Value {
        let low = schema["minItems"].as_u64().unwrap_or(0);
        let high = schema["maxItems"].as_u64().unwrap_or(low + 3).min(low + 3);
        let length = low + self.below(usize::try_from(high - low).expect("small") + 1) as u64;
        let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
        Value::Array((0..length).map(|_| self.value(&items, root, depth + 1)).collect())
    }

    fn object(&mut self, schema: &Value, root: &Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required: Vec<&str> = schema["required"]
            .as_array()
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        if let Some(properties) = schema["properties"].as_object() {
            let chance = if properties.len() > 12 { 20 } else { 50 };
            for (name, property) in properties {
                if required.contains(&name.as_str()) || (depth < 6 && self.often(chance)) {
                    object.insert(name.clone(), self.value(property, root, depth + 1));
                }
            }
        }
        if schema["additionalProperties"] != Value::Bool(false) && self.often(40) {
            let extra = schema.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
            object.insert("Extra_Field".to_owned(), self.value(&extra, root, depth + 1));
        }
        Value::Object(object)
    }

    /// Any JSON value.
    pub fn anything(&mut self, depth: usize) -> Value {
        match self.below(if depth > 3 { 8 } else { 10 }) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(-1),
            3 => json!(1.0),
            4 => json!(0.1),
            5 => json!(u64::MAX),
            6 => json!(""),
            7 => Value::String(self.string(&json!({"maxLength": 300}))),
            8 => json!([self.anything(depth + 1)]),
            _ => json!({"x": self.anything(depth + 1)}),
        }
    }

    /// `value` with one place changed: replaced by anything, removed, doubled or lengthened.
    pub fn broken(&mut self, value: &Value) -> Value {
        let mut broken = value.clone();
        let places = count(&broken);
        let mut target = self.below(places);
        let change = self.below(6);
        let replacement = self.anything(2);
        change_at(&mut broken, &mut target, change, &replacement);
        broken
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn change_at(value: &mut Value, target: &mut usize, change: usize, replacement: &Value) -> bool {
    if *target == 0 {
        match (change, &mut *value) {
            (0, Value::Object(members)) => {
                let first = members.keys().next().cloned();
                first.map(|name| members.shift_remove(&name));
            }
            (1, Value::Object(members)) => {
                members.insert("no_such_member".to_owned(), replacement.clone());
            }
            (0, Value::Array(items)) => {
                items.pop();
            }
            (1, Value::Array(items)) => {
                let again: Vec<Value> = std::iter::repeat_n(items.clone(), 120).flatten().collect();
                *items = again;
            }
            (0, Value::String(text)) => *text = text.repeat(400),
            (1, Value::String(text)) => text.push('\n'),
            (2, Value::String(text)) => text.clear(),
            (0, Value::Number(number)) => *value = json!(number.as_f64().unwrap_or(0.0) * 1e6 + 0.5),
            (1, Value::Number(_)) => *value = json!(-7),
            _ => *value = replacement.clone(),
        }
        return true;
    }
    *target -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| change_at(item, target, change, replacement)),
        Value::Object(members) => members.values_mut().any(|member| change_at(member, target, change, replacement)),
        _ => false,
    }
}
