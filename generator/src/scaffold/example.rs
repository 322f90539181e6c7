//! A value for a schema: what a first example shows until somebody writes a better one.

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, ClassSet, ClassSetItem, RepetitionKind, RepetitionRange};
use serde_json::{Map, Value, json};

use crate::check::faults_within;
use crate::keywords::definition_name;

/// Texts that fit most patterns and formats.
const TEXTS: &[&str] = &[
    "1000000012345",
    "example",
    "Example",
    "EXAMPLE",
    "2026-11-30",
    "2026-11-30T09:00:00+05:30",
    "2026-11-30T09:00:00Z",
    "name@example.com",
    "https://example.com",
    "09:00",
    "1",
    "1.0",
    "true",
    "a",
    "A",
];

/// How deep values may stand in each other.
const LEVELS: usize = 30;

/// A value that fits `schema`, as small as it can be; `$ref`s lead to `$defs` of `root`. Nothing
/// where none is found.
#[must_use]
pub fn value(root: &Value, schema: &Value) -> Option<Value> {
    let found = guess(root, schema, LEVELS)?;
    faults_within(root, schema, &found).is_empty().then_some(found)
}

fn guess(root: &Value, schema: &Value, levels: usize) -> Option<Value> {
    let levels = levels.checked_sub(1)?;
    let members = match schema {
        Value::Object(members) => members,
        Value::Bool(true) => return Some(json!("example")),
        _ => return None,
    };
    let fits = |value: &Value| faults_within(root, schema, value).is_empty();
    if let Some(constant) = members.get("const") {
        return Some(constant.clone());
    }
    let stated = members.get("enum").and_then(Value::as_array).into_iter().flatten();
    if let Some(found) = stated.chain(members.get("default")).find(|value| fits(value)) {
        return Some(found.clone());
    }
    if let Some(name) = members.get("$ref").and_then(Value::as_str).and_then(definition_name) {
        return guess(root, root.get("$defs")?.get(&name)?, levels);
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let branches = members.get(keyword).and_then(Value::as_array).into_iter().flatten();
        for branch in branches {
            let mut whole = members.clone();
            whole.shift_remove(keyword);
            if let Value::Object(branch) = branch {
                for (name, value) in branch {
                    whole.entry(name.clone()).or_insert_with(|| value.clone());
                }
            }
            if let Some(found) = guess(root, &Value::Object(whole), levels).filter(&fits) {
                return Some(found);
            }
        }
    }
    let kinds: Vec<&str> = match members.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ if members.contains_key("properties") => vec!["object"],
        _ if members.contains_key("items") => vec!["array"],
        _ => vec!["string", "integer", "object", "array", "boolean"],
    };
    kinds.into_iter().filter_map(|kind| of_type(root, members, kind, levels)).find(fits)
}

fn of_type(root: &Value, members: &Map<String, Value>, kind: &str, levels: usize) -> Option<Value> {
    match kind {
        "string" => text(root, members).map(Value::from),
        "integer" | "number" => number(root, members),
        "boolean" => Some(Value::Bool(true)),
        "null" => Some(Value::Null),
        "array" => {
            let least = members.get("minItems").and_then(Value::as_u64).unwrap_or(1);
            let positions = members.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let open = Value::Bool(true);
            let rest = members.get("items").unwrap_or(&open);
            let count = usize::try_from(least).ok()?.clamp(usize::from(rest != &Value::Bool(false)), 20);
            let items = (0..count).map(|at| guess(root, positions.get(at).unwrap_or(rest), levels));
            // An empty list where no item can be made.
            Some(items.collect::<Option<Vec<Value>>>().map_or_else(|| json!([]), Value::Array))
        }
        "object" => {
            let known = members.get("properties").and_then(Value::as_object);
            let required = members.get("required").and_then(Value::as_array).into_iter().flatten();
            let open = Value::Bool(true);
            let mut out = Map::new();
            for name in required.filter_map(Value::as_str) {
                let schema = known.and_then(|known| known.get(name)).unwrap_or(&open);
                out.insert(name.to_owned(), guess(root, schema, levels)?);
            }
            let least = members.get("minProperties").and_then(Value::as_u64).unwrap_or_default();
            for (name, schema) in known.into_iter().flatten() {
                if out.len() as u64 >= least {
                    break;
                }
                if let Some(value) = guess(root, schema, levels) {
                    out.insert(name.clone(), value);
                }
            }
            Some(Value::Object(out))
        }
        _ => None,
    }
}

fn number(root: &Value, members: &Map<String, Value>) -> Option<Value> {
    let schema = Value::Object(members.clone());
    let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    let near =
        bounds.iter().filter_map(|name| members.get(*name)?.as_i64()).flat_map(|bound| [bound, bound + 1, bound - 1]);
    let mut all = [1, 10, 0, 100].into_iter().chain(near).map(Value::from);
    all.find(|value| faults_within(root, &schema, value).is_empty())
}

fn text(root: &Value, members: &Map<String, Value>) -> Option<String> {
    let schema = Value::Object(members.clone());
    let fits = |text: &str| faults_within(root, &schema, &Value::from(text)).is_empty();
    let by_format = match members.get("format").and_then(Value::as_str) {
        Some("date") => Some("2026-11-30"),
        Some("date-time") => Some("2026-11-30T09:00:00+05:30"),
        Some("email") => Some("name@example.com"),
        Some("uri" | "url") => Some("https://example.com"),
        _ => None,
    };
    let usual = if members.contains_key("pattern") { TEXTS } else { &TEXTS[1..] };
    if let Some(found) = by_format.iter().chain(usual).find(|text| fits(text)) {
        return Some((*found).to_owned());
    }
    let bound = |name: &str| members.get(name).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
    let long = "a".repeat(bound("minLength").unwrap_or_default().clamp(1, 5_000));
    let made = members.get("pattern").and_then(Value::as_str).and_then(matching);
    made.into_iter().chain([long, String::new()]).find(|text| fits(text))
}

/// A text that a pattern matches, as short as its parts allow.
fn matching(pattern: &str) -> Option<String> {
    let mut out = String::new();
    spell(&Parser::new().parse(pattern).ok()?, &mut out)?;
    Some(out)
}

fn spell(ast: &Ast, out: &mut String) -> Option<()> {
    match ast {
        Ast::Empty(_) | Ast::Assertion(_) | Ast::Flags(_) => {}
        Ast::Literal(literal) => out.push(literal.c),
        Ast::Dot(_) => out.push('a'),
        Ast::ClassPerl(class) => out.push(if class.negated { 'a' } else { '1' }),
        Ast::ClassBracketed(class) => {
            let fits = |c: char| contains(&class.kind, c).map(|found| found != class.negated);
            let all = ('a'..='z').chain('0'..='9').chain('A'..='Z').chain("_- .,:/@+#()".chars());
            out.push(all.into_iter().find(|c| fits(*c) == Some(true))?);
        }
        Ast::Group(group) => spell(&group.ast, out)?,
        Ast::Alternation(alternation) => spell(alternation.asts.first()?, out)?,
        Ast::Concat(concat) => concat.asts.iter().try_for_each(|one| spell(one, out))?,
        Ast::Repetition(repetition) => {
            let least = match &repetition.op.kind {
                RepetitionKind::ZeroOrOne | RepetitionKind::ZeroOrMore => 0,
                RepetitionKind::OneOrMore => 1,
                RepetitionKind::Range(
                    RepetitionRange::Exactly(least)
                    | RepetitionRange::AtLeast(least)
                    | RepetitionRange::Bounded(least, _),
                ) => *least,
            };
            (0..least.min(1_000)).try_for_each(|_| spell(&repetition.ast, out))?;
        }
        Ast::ClassUnicode(_) => return None,
    }
    Some(())
}

/// Whether a class holds a character; nothing where it is written in a form that is not read here.
fn contains(set: &ClassSet, c: char) -> Option<bool> {
    match set {
        ClassSet::Item(item) => holds(item, c),
        ClassSet::BinaryOp(_) => None,
    }
}

fn holds(item: &ClassSetItem, c: char) -> Option<bool> {
    match item {
        ClassSetItem::Empty(_) => Some(false),
        ClassSetItem::Literal(literal) => Some(literal.c == c),
        ClassSetItem::Range(range) => Some((range.start.c..=range.end.c).contains(&c)),
        ClassSetItem::Union(union) => union.items.iter().try_fold(false, |found, item| Some(found | holds(item, c)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_for_what_schemas_demand() {
        for (schema, expected) in [
            (json!({"type": "string", "pattern": "^[0-9]{1,19}$"}), json!("1000000012345")),
            (json!({"type": "string", "pattern": "^(?:AB|CD)-[x-z]{3}_?$"}), json!("AB-xxx")),
            (json!({"type": "string", "format": "date"}), json!("2026-11-30")),
            (json!({"type": "string", "minLength": 9}), json!("2026-11-30")),
            (json!({"type": "integer", "minimum": 200, "maximum": 300}), json!(200)),
            (json!({"enum": ["one", "two"]}), json!("one")),
            (json!({"type": ["null", "boolean"]}), json!(null)),
            (json!({"type": "array", "items": {"type": "integer"}}), json!([1])),
            (json!({"type": "object", "required": ["a"], "properties": {"a": {"const": 5}, "b": {}}}), json!({"a": 5})),
            (
                json!({"minProperties": 1, "type": "object", "properties": {"a": {"type": "boolean"}}}),
                json!({"a": true}),
            ),
            (json!({"oneOf": [{"type": "string", "enum": []}, {"type": "boolean"}]}), json!(true)),
            (json!({"$ref": "#/$defs/Name"}), json!("example")),
        ] {
            let mut root = json!({"$defs": {"Name": {"type": "string"}}});
            root["properties"] = json!({"x": schema});
            assert_eq!(value(&root, &schema), Some(expected), "{schema}");
        }
    }

    #[test]
    fn nothing_is_shown_where_nothing_fits() {
        for schema in
            [json!(false), json!({"type": "integer", "minimum": 5, "maximum": 4}), json!({"$ref": "#/$defs/a"})]
        {
            assert_eq!(value(&json!({"$defs": {"a": {"$ref": "#/$defs/a"}}}), &schema), None, "{schema}");
        }
    }
}
