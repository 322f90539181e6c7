//! JSON-RPC 2.0 as the protocol narrows it: ids are strings or integers, parameters are objects.

use serde::Serialize;
use serde_json::{Map, Number, Value};

use super::failure::Failure;

/// Most messages that a batch may hold.
const MAX_BATCH: usize = 100;

/// Ties an answer to its request.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Id {
    /// An integer.
    Integer(Number),
    /// A string.
    String(String),
}

impl Id {
    /// The id that this value is, if it is one.
    #[must_use]
    pub fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::String(text)),
            Value::Number(number) if number.is_i64() || number.is_u64() => Some(Self::Integer(number)),
            _ => None,
        }
    }
}

/// Wants an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Chosen by the client.
    pub id: Id,
    /// For example `tools/list`.
    pub method: String,
    /// Empty where absent.
    pub params: Map<String, Value>,
}

impl Request {
    /// `params._meta`, if it is there and an object.
    #[must_use]
    pub fn meta(&self) -> Option<&Map<String, Value>> {
        self.params.get("_meta").and_then(Value::as_object)
    }
}

/// Wants none.
#[derive(Debug, Clone, PartialEq)]
pub struct Notification {
    /// For example `notifications/cancelled`.
    pub method: String,
    /// Empty where absent.
    pub params: Map<String, Value>,
}

/// One message from a client.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Wants an answer.
    Request(Request),
    /// Wants none.
    Notification(Notification),
    /// Answers a request; none is ever sent from here, so nothing waits for it.
    Response,
}

/// What one HTTP body or one line holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// One message.
    Single(Message),
    /// Several messages, at least one; each may be broken for itself.
    Batch(Vec<Result<Message, Failure>>),
}

/// Reads one HTTP body or one line.
pub fn parse(bytes: &[u8]) -> Result<Body, Failure> {
    match serde_json::from_slice(bytes).map_err(|error| Failure::parse(&error))? {
        Value::Array(items) if items.is_empty() => Err(Failure::invalid_request("the batch is empty")),
        Value::Array(items) if items.len() > MAX_BATCH => Err(Failure::invalid_request(format!(
            "the batch holds {} messages and {MAX_BATCH} are allowed; send them in several batches",
            items.len()
        ))),
        Value::Array(items) => Ok(Body::Batch(items.into_iter().map(message).collect())),
        value => message(value).map(Body::Single),
    }
}

fn message(value: Value) -> Result<Message, Failure> {
    let Value::Object(mut members) = value else {
        return Err(Failure::invalid_request("a message is a JSON object"));
    };
    let id = match members.remove("id") {
        None => None,
        Some(id) => Some(
            Id::from_value(id).ok_or_else(|| Failure::invalid_request("id is a string or an integer, never null"))?,
        ),
    };
    let answered = |failure: Failure| match &id {
        Some(id) => failure.to(id),
        None => failure,
    };
    if members.get("jsonrpc").and_then(Value::as_str) != Some("2.0") {
        return Err(answered(Failure::invalid_request("jsonrpc is missing or not \"2.0\"")));
    }
    let method = match members.remove("method") {
        Some(Value::String(method)) => method,
        None if members.contains_key("result") || members.contains_key("error") => return Ok(Message::Response),
        _ => return Err(answered(Failure::invalid_request("method is missing or not a string"))),
    };
    let params = match members.remove("params") {
        Some(Value::Object(params)) => params,
        // Null is not allowed, and several clients write it for "none".
        None | Some(Value::Null) => Map::new(),
        Some(_) => return Err(answered(Failure::invalid_request("params is not an object"))),
    };
    Ok(match id {
        Some(id) => Message::Request(Request { id, method, params }),
        None => Message::Notification(Notification { method, params }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &str) -> String {
        String::from_utf8(parse(body.as_bytes()).unwrap_err().to_json()).unwrap()
    }

    #[test]
    fn ids_are_strings_and_integers() {
        for id in ["1", "-1", "18446744073709551615", "\"\"", "\"a\""] {
            let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"ping"}}"#);
            let Ok(Body::Single(Message::Request(request))) = parse(body.as_bytes()) else { panic!("{id}") };
            assert_eq!(serde_json::to_string(&request.id).unwrap(), id);
        }
        for id in ["null", "1.5", "1e400", "true", "[1]", "{}"] {
            let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"ping"}}"#);
            assert!(parse(body.as_bytes()).is_err(), "{id}");
        }
    }

    #[test]
    fn a_broken_message_is_answered_under_its_id_where_it_has_one() {
        insta::assert_snapshot!(
            [
                refused("{"),
                refused("\u{1}"),
                refused("3"),
                refused("[]"),
                refused(r#"{"id":1,"method":"ping"}"#),
                refused(r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#),
                refused(r#"{"jsonrpc":"2.0","id":"a","method":7}"#),
                refused(r#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#),
                refused(r#"{"jsonrpc":"2.0","id":2,"method":"ping","params":[1]}"#),
                refused(r#"{"jsonrpc":"2.0","id":2}"#),
            ]
            .join("\n")
        );
    }

    #[test]
    fn answers_of_a_client_are_told_from_requests() {
        let body = br#"{"jsonrpc":"2.0","id":1,"result":{}}"#;
        assert_eq!(parse(body).unwrap(), Body::Single(Message::Response));
    }

    #[test]
    fn a_batch_has_an_end() {
        let body = format!("[{}]", vec![r#"{"jsonrpc":"2.0","method":"a"}"#; MAX_BATCH + 1].join(","));
        assert!(refused(&body).contains("101 messages"));
    }
}
