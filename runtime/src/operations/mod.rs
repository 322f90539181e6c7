//! What operators and their programs ask a running server: is it alive, does it take calls, how much does it do.

mod metrics;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

pub use metrics::{AccountStatus, Metrics};

use crate::descriptor::ToolDescriptor;
use crate::error::ErrorKind;

/// Who may read the metrics, judged by what stands in `Authorization: Bearer`.
pub type MayRead = Box<dyn Fn(Option<&str>) -> bool + Send + Sync>;

/// One running server as its operators see it.
pub struct Operations {
    metrics: Metrics,
    may_read: MayRead,
    /// Why it takes no calls; empty where it does.
    against: Mutex<BTreeSet<&'static str>>,
}

impl fmt::Debug for Operations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Operations")
    }
}

/// Who wants to know of calls.
pub trait CallWatch: Send + Sync + 'static {
    /// A call ended; with the kind of its error, if it is one. `tool` is none where the server has no such tool.
    fn ended(&self, tool: Option<&ToolDescriptor>, error: Option<ErrorKind>, duration: Duration);
}

impl Operations {
    /// Ready from the beginning.
    #[must_use]
    pub fn new(metrics: Metrics, may_read: MayRead) -> Self {
        Self { metrics, may_read, against: Mutex::default() }
    }

    /// What is counted.
    #[must_use]
    pub const fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// From now on this stands against taking calls, or no longer does. A word such as `draining`.
    pub fn set_ready(&self, what: &'static str, ready: bool) {
        let mut against = self.against.lock().unwrap_or_else(PoisonError::into_inner);
        if ready {
            against.remove(what);
        } else {
            against.insert(what);
        }
    }

    /// The answer of `/readyz`: whether calls are taken, and what stands against it.
    #[must_use]
    pub fn ready(&self) -> (bool, Value) {
        let against = self.against.lock().unwrap_or_else(PoisonError::into_inner);
        let ready = against.is_empty();
        (ready, json!({"status": if ready { "ready" } else { "not_ready" }, "reasons": *against}))
    }

    /// The metrics in the text format of `OpenMetrics`, for whoever may read them.
    #[must_use]
    pub fn text(&self, bearer: Option<&str>) -> Option<String> {
        (self.may_read)(bearer).then(|| self.metrics.text())
    }
}

impl CallWatch for Operations {
    fn ended(&self, tool: Option<&ToolDescriptor>, error: Option<ErrorKind>, duration: Duration) {
        self.metrics.call_ended(tool, error, duration);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zoho::fixture;

    #[test]
    fn readiness_is_the_absence_of_reasons() {
        let operations = Operations::new(Metrics::new(&fixture::REGISTRY, Box::new(Vec::new)), Box::new(|_| true));
        assert_eq!(operations.ready(), (true, json!({"status": "ready", "reasons": []})));
        operations.set_ready("store", false);
        operations.set_ready("draining", false);
        assert_eq!(operations.ready(), (false, json!({"status": "not_ready", "reasons": ["draining", "store"]})));
        operations.set_ready("draining", true);
        operations.set_ready("store", true);
        assert!(operations.ready().0);
    }

    #[test]
    fn metrics_are_for_those_who_may_read_them() {
        let wanted = |bearer: Option<&str>| bearer == Some("right");
        let operations = Operations::new(Metrics::new(&fixture::REGISTRY, Box::new(Vec::new)), Box::new(wanted));
        assert!(operations.text(Some("right")).is_some_and(|text| text.ends_with("# EOF\n")));
        assert!(operations.text(Some("wrong")).is_none() && operations.text(None).is_none());
    }
}
