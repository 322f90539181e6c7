//! The members of a schema that may be left out.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::told;
use crate::keywords::{self, Shape};
use crate::tokens;

/// A member that may be left out.
struct Branch<'a> {
    /// `items/properties/tags`: the way from an argument's schema, or a definition's, to the member.
    place: Vec<String>,
    /// What it is called.
    name: &'a str,
    schema: &'a Value,
}

impl Branch<'_> {
    /// What is saved without it.
    fn tokens(&self) -> usize {
        tokens::count(&self.schema.to_string()) + tokens::count(self.name) + 2
    }
}

/// A step on the way to a member: a keyword, a name, or a number.
type Step<'a> = Cow<'a, str>;

/// Is told of optional members: the way, how many members stand around it and it itself, what it is called, its schema.
type Visit<'v, 'a> = &'v mut dyn FnMut(&[Step<'a>], usize, &'a str, &'a Value);

/// Tokens and places of the deepest branches, the dearest first.
pub(super) fn deepest(
    root: &Map<String, Value>,
    definitions: &Map<String, Value>,
    kept: &BTreeSet<String>,
) -> Vec<(usize, Vec<String>)> {
    let (mut most, mut found) = (0, Vec::new());
    optional(root, definitions, &mut |way, depth, name, schema| {
        // Most members are not as deep, and nothing is made of them.
        if depth < most {
            return;
        }
        let place: Vec<String> = way.iter().map(|step| step.clone().into_owned()).collect();
        if is_kept(&place, kept) {
            return;
        }
        if depth > most {
            most = depth;
            found.clear();
        }
        found.push(Branch { place, name, schema });
    });
    let mut out: Vec<_> = found.into_iter().map(|branch| (branch.tokens(), branch.place)).collect();
    out.sort_by(|a, b| (b.0, &a.1).cmp(&(a.0, &b.1)));
    out
}

/// Visits every member that need not be given.
fn optional<'a>(root: &'a Map<String, Value>, definitions: &'a Map<String, Value>, visit: Visit<'_, 'a>) {
    for (holder, schemas) in [("", root), ("$defs", definitions)] {
        for (name, schema) in schemas {
            // A definition is met inside an argument at least.
            let depth = usize::from(holder == "$defs");
            inside(schema, &mut vec![holder.into(), name.into()], depth, visit);
        }
    }
}

fn inside<'a>(schema: &'a Value, way: &mut Vec<Step<'a>>, depth: usize, visit: Visit<'_, 'a>) {
    let Value::Object(members) = schema else { return };
    let around = way.len();
    let mut required = None;
    for (keyword, value) in members {
        way.push(keyword.into());
        match (keywords::shape(keyword), value) {
            (Some(Shape::Named), Value::Object(named)) => {
                let is_member = keyword == "properties";
                for (name, inner) in named {
                    way.push(name.into());
                    if is_member && !required.get_or_insert_with(|| self::required(schema)).contains(name.as_str()) {
                        visit(way, depth + 1, name, inner);
                    }
                    inside(inner, way, depth + usize::from(is_member), visit);
                    way.pop();
                }
            }
            (Some(Shape::Schema), _) => inside(value, way, depth, visit),
            (Some(Shape::List), Value::Array(list)) => {
                for (at, inner) in list.iter().enumerate() {
                    way.push(at.to_string().into());
                    inside(inner, way, depth, visit);
                    way.pop();
                }
            }
            _ => {}
        }
        way.truncate(around);
    }
}

/// Inside a definition a place is known by its last name alone.
fn is_kept(place: &[String], kept: &BTreeSet<String>) -> bool {
    let way = told(place);
    if !way.starts_with("$defs/") {
        return kept.contains(&way);
    }
    let last = way.rsplit('/').next();
    kept.iter().any(|way| way.rsplit('/').next() == last)
}

/// Names that an object or one of its alternatives requires.
fn required(schema: &Value) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    keywords::walk_where(schema, "", &mut |inner, at| {
        if at.contains("/properties/") || at.contains("/items") {
            return false;
        }
        let list = inner.get("required").and_then(Value::as_array).into_iter().flatten();
        names.extend(list.filter_map(Value::as_str));
        true
    });
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::object;
    use super::*;

    #[test]
    fn deep_optional_members_are_found_and_nothing_else() {
        let root = object(json!({
            "plain": {"type": "string"},
            "lines": {"items": {"required": ["id"], "properties": {
                "id": {"type": "string"}, "kept": {}, "tags": {"properties": {"deep": {}}},
            }, "anyOf": [{"required": ["a"]}, {"properties": {"a": {}, "b": {}}}]}},
            "tree": {"$ref": "#/$defs/Node"},
        }));
        let definitions = object(json!({"Node": {"properties": {"name": {}}}}));
        let mut ways: Vec<(String, usize)> = Vec::new();
        optional(&root, &definitions, &mut |way, depth, _, _| {
            ways.push((told(&way.iter().map(ToString::to_string).collect::<Vec<_>>()), depth));
        });
        ways.sort();
        let expected = [
            ("$defs/Node/name", 2),
            ("lines/*/a", 1),
            ("lines/*/b", 1),
            ("lines/*/kept", 1),
            ("lines/*/tags", 1),
            ("lines/*/tags/deep", 2),
        ];
        assert_eq!(ways, expected.map(|(place, depth)| (place.to_owned(), depth)));
        let places = |kept: &[&str]| -> Vec<String> {
            let kept = kept.iter().map(|way| (*way).to_owned()).collect();
            deepest(&root, &definitions, &kept).iter().map(|(_, place)| told(place)).collect()
        };
        assert_eq!(places(&[]), ["lines/*/tags/deep", "$defs/Node/name"]);
        assert_eq!(places(&["any/name"]), ["lines/*/tags/deep"]);
        let all = ["lines/*/kept", "lines/*/tags", "lines/*/tags/deep", "name"];
        assert_eq!(places(&all), ["lines/*/a", "lines/*/b"]);
    }
}
