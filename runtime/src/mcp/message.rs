//! JSON-RPC 2.0 as the protocol narrows it: ids are strings or integers, parameters are objects.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
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
    if bytes.trim_ascii_start().first() == Some(&b'{') {
        let envelope = serde_json::from_slice(bytes).map_err(|error| Failure::parse(&error))?;
        return message(envelope).map(Body::Single);
    }
    match serde_json::from_slice(bytes).map_err(|error| Failure::parse(&error))? {
        Value::Array(items) if items.is_empty() => Err(Failure::invalid_request("the batch is empty")),
        Value::Array(items) if items.len() > MAX_BATCH => Err(Failure::invalid_request(format!(
            "the batch holds {} messages and {MAX_BATCH} are allowed; send them in several batches",
            items.len()
        ))),
        Value::Array(items) => Ok(Body::Batch(items.into_iter().map(item).collect())),
        _ => Err(not_an_object()),
    }
}

/// One of a batch.
fn item(value: Value) -> Result<Message, Failure> {
    message(Envelope::deserialize(value).map_err(|_| not_an_object())?)
}

fn not_an_object() -> Failure {
    Failure::invalid_request("a message is a JSON object")
}

/// The members that every message has, taken apart while they are read: a map of them would be taken apart again. Of a
/// member that is there twice, the last counts.
#[derive(Default)]
struct Envelope {
    jsonrpc: Option<Value>,
    id: Option<Value>,
    method: Option<Value>,
    params: Option<Value>,
    /// Whether it has what only answers have.
    is_answer: bool,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Member {
    Jsonrpc,
    Id,
    Method,
    Params,
    Result,
    Error,
    #[serde(other)]
    Other,
}

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Envelope;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Envelope, A::Error> {
                let mut read = Envelope::default();
                while let Some(member) = members.next_key()? {
                    match member {
                        Member::Jsonrpc => read.jsonrpc = Some(members.next_value()?),
                        Member::Id => read.id = Some(members.next_value()?),
                        Member::Method => read.method = Some(members.next_value()?),
                        Member::Params => read.params = Some(members.next_value()?),
                        Member::Result | Member::Error => {
                            read.is_answer = true;
                            members.next_value::<IgnoredAny>()?;
                        }
                        Member::Other => drop(members.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(read)
            }
        }
        deserializer.deserialize_map(Members)
    }
}

fn message(envelope: Envelope) -> Result<Message, Failure> {
    let id = match envelope.id {
        None => None,
        Some(id) => Some(
            Id::from_value(id).ok_or_else(|| Failure::invalid_request("id is a string or an integer, never null"))?,
        ),
    };
    let answered = |failure: Failure| match &id {
        Some(id) => failure.to(id),
        None => failure,
    };
    if envelope.jsonrpc.as_ref().and_then(Value::as_str) != Some("2.0") {
        return Err(answered(Failure::invalid_request("jsonrpc is missing or not \"2.0\"")));
    }
    let method = match envelope.method {
        Some(Value::String(method)) => method,
        None if envelope.is_answer => return Ok(Message::Response),
        _ => return Err(answered(Failure::invalid_request("method is missing or not a string"))),
    };
    let params = match envelope.params {
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
    fn members_are_known_by_what_their_names_mean_and_the_last_counts() {
        let body = br#" {"jsonrpc":"1.0","\u0069d":1,"more":{"id":2},"method":"a","method":"b","jsonrpc":"2.0"}"#;
        let Ok(Body::Single(Message::Request(request))) = parse(body) else { panic!("a request") };
        assert_eq!((request.id, &*request.method), (Id::Integer(1.into()), "b"));
        let Ok(Body::Batch(items)) = parse(br#"[{"jsonrpc":"2.0","method":"a"},["id"],{"id":1}]"#) else {
            panic!("a batch")
        };
        assert!(matches!(items[0], Ok(Message::Notification(_))));
        assert!(items[1..].iter().all(Result::is_err));
    }

    #[test]
    fn a_batch_has_an_end() {
        let body = format!("[{}]", vec![r#"{"jsonrpc":"2.0","method":"a"}"#; MAX_BATCH + 1].join(","));
        assert!(refused(&body).contains("101 messages"));
    }
}
