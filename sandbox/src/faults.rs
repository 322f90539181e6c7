//! Faults to order: answers that Zoho, or the network before it, gives now and then.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{http::Reply, router};

/// One fault, as `POST /_sandbox/faults` takes it (or an array of them).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Fault {
    /// Only requests whose path begins with this; empty matches all but the control endpoints.
    path: String,
    /// Only this method.
    method: Option<String>,
    /// Matching requests to let through first.
    skip: u64,
    /// How often it strikes; `null` stays until cleared.
    #[serde(deserialize_with = "count")]
    times: Times,
    /// Status to answer with instead of handling the request. Without `body` the product's own error body is sent;
    /// 502, 503 and 504 come as HTML, as from a proxy.
    status: Option<u16>,
    /// Body to answer with: text as it is, anything else as JSON.
    body: Option<Value>,
    /// Headers to add, or to replace.
    headers: Map<String, Value>,
    /// Cut the connection, and when.
    pub(crate) reset: Option<Reset>,
    /// Wait before the answer begins.
    pub(crate) delay_ms: u64,
    /// Send the body in pieces.
    pub(crate) slow_body: Option<SlowBody>,
}

/// When the connection is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reset {
    /// Before the body is read: nothing happened.
    BeforeReading,
    /// After the body is read: nothing happened, but the client cannot know.
    AfterReading,
    /// After the request took effect: only the answer is lost.
    AfterHandling,
    /// In the middle of the answer's body.
    WithinBody,
}

/// How a body trickles.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlowBody {
    /// Bytes per piece.
    pub(crate) bytes: usize,
    /// Pause before each piece.
    pub(crate) pause_ms: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Times {
    Count(u64),
    Always(()),
}

impl Default for Times {
    fn default() -> Self {
        Self::Count(1)
    }
}

fn count<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Times, D::Error> {
    Ok(Option::<u64>::deserialize(deserializer)?.map_or(Times::Always(()), Times::Count))
}

impl Fault {
    fn matches(&self, method: &str, path: &str) -> bool {
        path.starts_with(&self.path) && self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
    }

    /// The answer that replaces the handler's, if the fault orders one.
    pub(crate) fn answer(&self, path: &str) -> Option<Reply> {
        let status = self.status?;
        Some(match &self.body {
            Some(Value::String(text)) => Reply::html(status, text),
            Some(json) => Reply::json(status, json),
            None if (502..=504).contains(&status) => Reply::html(
                status,
                &format!("<html><head><title>{status}</title></head><body><h1>{status} Bad Gateway</h1></body></html>"),
            ),
            None => router::product(path).map_or_else(|| Reply::empty(status), |product| (product.fault)(status)),
        })
    }

    /// Adds the fault's headers to a reply.
    pub(crate) fn dress(&self, reply: &mut Reply) {
        for (name, value) in &self.headers {
            reply.headers.retain(|(present, _)| !present.eq_ignore_ascii_case(name));
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            reply.headers.push((name.to_ascii_lowercase(), text));
        }
    }
}

/// The faults in force, first ordered first tried.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    queue: Vec<Fault>,
}

impl Faults {
    /// Orders faults: one object or an array of them.
    pub(crate) fn order(&mut self, faults: Value) -> Result<(), String> {
        let faults: Vec<Fault> = match faults {
            Value::Array(_) => serde_json::from_value(faults),
            one => serde_json::from_value(one).map(|fault| vec![fault]),
        }
        .map_err(|error| error.to_string())?;
        self.queue.extend(faults);
        Ok(())
    }

    /// The fault that strikes this request, used up by one.
    pub(crate) fn strike(&mut self, method: &str, path: &str) -> Option<Fault> {
        let position = self.queue.iter_mut().position(|fault| {
            if !fault.matches(method, path) {
                return false;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                return false;
            }
            fault.times != Times::Count(0)
        })?;
        let fault = &mut self.queue[position];
        let struck = fault.clone();
        if let Times::Count(left) = &mut fault.times {
            *left -= 1;
            if *left == 0 {
                self.queue.remove(position);
            }
        }
        Some(struck)
    }

    pub(crate) fn clear(&mut self) {
        self.queue.clear();
    }

    /// The faults still to strike.
    pub(crate) fn pending(&self) -> Value {
        serde_json::to_value(&self.queue).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_fault_skips_then_strikes_as_often_as_told() {
        let mut faults = Faults::default();
        faults.order(json!({"path": "/crm/", "method": "get", "skip": 1, "times": 2, "status": 500})).unwrap();
        assert!(faults.strike("POST", "/crm/v8/Leads").is_none());
        assert!(faults.strike("GET", "/oauth/v2/token").is_none());
        let struck: Vec<bool> = (0..4).map(|_| faults.strike("GET", "/crm/v8/Leads").is_some()).collect();
        assert_eq!(struck, [false, true, true, false]);
        assert_eq!(faults.pending(), json!([]));
    }

    #[test]
    fn null_times_stays_until_cleared() {
        let mut faults = Faults::default();
        faults.order(json!([{"times": null, "status": 429}])).unwrap();
        assert!((0..5).all(|_| faults.strike("GET", "/crm/v8/org").is_some()));
        faults.clear();
        assert!(faults.strike("GET", "/crm/v8/org").is_none());
    }

    #[test]
    fn a_misspelt_fault_is_refused() {
        assert!(Faults::default().order(json!({"stat": 500})).unwrap_err().contains("unknown field `stat`"));
    }
}
