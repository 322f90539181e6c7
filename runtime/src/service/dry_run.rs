//! The exact request of a call, to look at instead of sending it.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// What would be sent. Credentials are masked; none are asked for either.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DryRun {
    /// HTTP method.
    pub method: &'static str,
    /// Absolute URL, as sent.
    pub url: String,
    /// Headers in the order in which they are sent, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body: JSON as it is, any other form as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// What the call would find out before it sends this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl fmt::Display for DryRun {
    /// Like an HTTP message, a body of JSON indented.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            writeln!(out, "{name}: {value}")?;
        }
        match &self.body {
            Some(Value::String(text)) => write!(out, "\n{text}")?,
            Some(body) => write!(out, "\n{body:#}")?,
            None => {}
        }
        self.note.as_ref().map_or(Ok(()), |note| write!(out, "\n\n# {note}"))
    }
}
