//! What a tool demands of a request besides its arguments: capabilities of the client, and headers
//! that repeat arguments. Requests of 2026-07-28 can be checked for both; older ones tell neither.

use http::HeaderMap;
use serde_json::{Map, Value};

use super::failure::Failure;
use super::headers;

/// Keyword of a schema: the header that repeats this property.
const KEYWORD: &str = "x-mcp-header";

/// What a call must bring.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Demands {
    /// What the client must be able to do, as the protocol's `ClientCapabilities`: `{"sampling":{}}`.
    pub capabilities: Map<String, Value>,
    /// Arguments that HTTP headers repeat; of no meaning on stdio.
    pub mirrored: Vec<Mirrored>,
}

/// An argument that the header `Mcp-Param-NAME` repeats, so that gateways can route by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mirrored {
    /// The header's name, in lower case.
    header: String,
    /// The property names that lead to the value.
    path: Vec<String>,
}

impl Mirrored {
    /// Every annotated property of an input schema. The error says which annotation no client accepts, and why.
    pub fn of_schema(schema: &Value) -> Result<Vec<Self>, String> {
        let mut found = Vec::new();
        collect(schema, &mut Vec::new(), &mut found)?;
        Ok(found)
    }

    /// The header says what the body says, or both say nothing.
    fn check(&self, headers: &HeaderMap, arguments: Option<&Value>) -> Result<(), Failure> {
        let value = self
            .path
            .iter()
            .try_fold(arguments.unwrap_or(&Value::Null), |value, name| value.get(name))
            .filter(|value| !value.is_null());
        let name = &self.header;
        match (headers::decoded(headers, name)?, value) {
            (None, None) => Ok(()),
            (Some(header), Some(value)) if says(&header, value) => Ok(()),
            (None, Some(_)) => Err(headers::missing(name)),
            (Some(_), _) => Err(headers::different(name)),
        }
    }
}

impl Demands {
    /// The headers repeat what `arguments` holds.
    pub(super) fn check_headers(&self, headers: &HeaderMap, arguments: Option<&Value>) -> Result<(), Failure> {
        self.mirrored.iter().try_for_each(|mirrored| mirrored.check(headers, arguments))
    }

    /// The client has declared what it must be able to do.
    pub(super) fn check_capabilities(&self, declared: &Map<String, Value>) -> Result<(), Failure> {
        let missing: Map<String, Value> = self
            .capabilities
            .iter()
            .filter(|(name, wanted)| !declared.get(*name).is_some_and(|has| covers(has, wanted)))
            .map(|(name, wanted)| (name.clone(), wanted.clone()))
            .collect();
        if missing.is_empty() { Ok(()) } else { Err(Failure::missing_capability(&missing)) }
    }
}

/// Every member of `wanted`, at any depth, is declared.
fn covers(declared: &Value, wanted: &Value) -> bool {
    match wanted {
        Value::Object(wanted) => {
            declared.is_object()
                && wanted.iter().all(|(name, wanted)| declared.get(name).is_some_and(|has| covers(has, wanted)))
        }
        _ => declared == wanted,
    }
}

fn says(header: &[u8], value: &Value) -> bool {
    match value {
        Value::String(text) => header == text.as_bytes(),
        Value::Bool(flag) => header == flag.to_string().as_bytes(),
        // A gateway may write 42 as 42.0, and so may a client.
        Value::Number(number) => {
            let header = std::str::from_utf8(header).ok().and_then(integer);
            header.is_some() && header == integer(&number.to_string())
        }
        _ => false,
    }
}

/// The digits of a whole number, without what does not count: a sign of plus, leading zeros, a fraction of zeros.
fn integer(text: &str) -> Option<(bool, &str)> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |text: &str, wanted: fn(&u8) -> bool| !text.is_empty() && text.as_bytes().iter().all(wanted);
    if !all(whole, u8::is_ascii_digit) || !all(fraction, |digit| *digit == b'0') {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    Some((negative && !whole.is_empty(), whole))
}

/// Annotations count where a chain of `properties` leads to them, and nowhere else.
fn collect(schema: &Value, path: &mut Vec<String>, found: &mut Vec<Mirrored>) -> Result<(), String> {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return Ok(()) };
    for (property, schema) in properties {
        path.push(property.clone());
        if let Some(name) = schema.get(KEYWORD) {
            let at = path.join(".");
            let name = name.as_str().filter(|name| is_token(name));
            let name = name.ok_or_else(|| format!("{KEYWORD} of {at} is no token of RFC 9110"))?;
            if !matches!(schema.get("type").and_then(Value::as_str), Some("string" | "integer" | "boolean")) {
                return Err(format!("{KEYWORD} of {at} stands on what is no string, integer or boolean"));
            }
            let header = format!("mcp-param-{}", name.to_ascii_lowercase());
            if found.iter().any(|other| other.header == header) {
                return Err(format!("{KEYWORD} of {at} names a header that another property has"));
            }
            found.push(Mirrored { header, path: path.clone() });
        }
        collect(schema, path, found)?;
        path.pop();
    }
    Ok(())
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn property(schema: &Value) -> Value {
        json!({"type": "object", "properties": {"a": schema}})
    }

    #[test]
    fn annotations_are_found_along_properties_alone() {
        let schema = json!({"type": "object", "properties": {
            "region": {"type": "string", "x-mcp-header": "Region"},
            "inner": {"type": "object", "properties": {"org": {"type": "integer", "x-mcp-header": "Org"}}},
            "list": {"type": "array", "items": {"type": "string", "x-mcp-header": "Lost"}},
        }});
        let found = Mirrored::of_schema(&schema).unwrap();
        let found: Vec<_> = found.iter().map(|mirrored| (&*mirrored.header, mirrored.path.join("."))).collect();
        assert_eq!(found, [("mcp-param-region", "region".to_owned()), ("mcp-param-org", "inner.org".to_owned())]);
    }

    #[test]
    fn annotations_that_clients_refuse_are_told() {
        for (schema, why) in [
            (property(&json!({"type": "string", "x-mcp-header": "two words"})), "no token"),
            (property(&json!({"type": "string", "x-mcp-header": ""})), "no token"),
            (property(&json!({"type": "string", "x-mcp-header": 1})), "no token"),
            (property(&json!({"type": "number", "x-mcp-header": "N"})), "no string, integer or boolean"),
            (
                json!({"properties": {
                    "a": {"type": "string", "x-mcp-header": "Same"}, "b": {"type": "string", "x-mcp-header": "SAME"},
                }}),
                "another property",
            ),
        ] {
            let told = Mirrored::of_schema(&schema).unwrap_err();
            assert!(told.contains(why), "{told}");
        }
    }

    #[test]
    fn a_header_says_what_the_body_says() {
        let table = [
            (Some("eu"), json!({"a": "eu"}), true),
            (Some(" eu "), json!({"a": "eu"}), true),
            (Some("EU"), json!({"a": "eu"}), false),
            (Some("=?base64?ZcO8?="), json!({"a": "eü"}), true),
            (Some("=?base64?ZcO8"), json!({"a": "=?base64?ZcO8"}), true),
            (Some("=?base64?ZcO?="), json!({"a": "eü"}), false),
            (None, json!({"a": "eu"}), false),
            (None, json!({"a": null}), true),
            (None, json!({}), true),
            (Some("eu"), json!({}), false),
            (Some("true"), json!({"a": true}), true),
            (Some("1"), json!({"a": true}), false),
            (Some("42"), json!({"a": 42}), true),
            (Some("42.0"), json!({"a": 42}), true),
            (Some("42"), json!({"a": 42.0}), true),
            (Some("-0"), json!({"a": 0}), true),
            (Some("42.5"), json!({"a": 42}), false),
            (Some("-42"), json!({"a": 42}), false),
            (Some("18446744073709551615"), json!({"a": u64::MAX}), true),
            (Some("18446744073709551616"), json!({"a": u64::MAX}), false),
            (Some("4e1"), json!({"a": 40}), false),
            (Some("x"), json!({"a": ["x"]}), false),
        ];
        let mirrored = Mirrored { header: "mcp-param-a".into(), path: vec!["a".into()] };
        for (header, arguments, agrees) in table {
            let mut headers = HeaderMap::new();
            if let Some(header) = header {
                headers.insert("mcp-param-a", header.parse().unwrap());
            }
            assert_eq!(mirrored.check(&headers, Some(&arguments)).is_ok(), agrees, "{header:?} {arguments}");
        }
        assert!(mirrored.check(&HeaderMap::new(), None).is_ok());
    }

    #[test]
    fn capabilities_are_wanted_at_every_depth() {
        let capabilities = json!({"sampling": {"tools": {}}, "roots": {}}).as_object().unwrap().clone();
        let demands = Demands { capabilities, mirrored: Vec::new() };
        let missing = |declared: Value| {
            let told = demands.check_capabilities(declared.as_object().unwrap()).err()?.to_json();
            let told: Value = serde_json::from_slice(&told).unwrap();
            Some(told["error"]["data"]["requiredCapabilities"].clone())
        };
        assert_eq!(missing(json!({"sampling": {"tools": {"more": 1}}, "roots": {}})), None);
        assert_eq!(missing(json!({"sampling": {}, "roots": {}})), Some(json!({"sampling": {"tools": {}}})));
        assert_eq!(missing(json!({"sampling": {"tools": {}}})), Some(json!({"roots": {}})));
    }
}
