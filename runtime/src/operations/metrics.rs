//! Numbers of a running server, in the text format of `OpenMetrics`, which Prometheus reads.
//!
//! No label holds anything that a client wrote: routes are templates, tools are compiled in, and whatever else a client
//! asked for is counted together.

use std::fmt;
use std::time::Duration;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric as _, text};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry as Numbers;

use crate::descriptor::{Registry, ToolDescriptor};
use crate::error::ErrorKind;
use crate::limits::{BreakerState, ProductStatus};

/// Upper ends of the classes of times, in seconds: what this program answers alone, what the vendor takes, reports.
const SECONDS: [f64; 11] = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0];

/// The bounds of one account.
#[derive(Debug, Clone)]
pub struct AccountStatus {
    /// Its name.
    pub account: String,
    /// Each product that has bounds.
    pub products: Vec<ProductStatus>,
}

/// Tells how the accounts stand, whenever the metrics are read.
pub type Status = Box<dyn Fn() -> Vec<AccountStatus> + Send + Sync>;

/// What is counted.
pub struct Metrics {
    numbers: Numbers,
    answered: Family<Request, Counter>,
    request_seconds: Family<Route, Histogram, fn() -> Histogram>,
    calls: Family<Call, Counter>,
    call_seconds: Family<Product, Histogram, fn() -> Histogram>,
    connections: Gauge,
    refused_connections: Counter,
    reloads: Family<Outcome, Counter>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    route: &'static str,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Call {
    tool: &'static str,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Product {
    product: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

fn times() -> Histogram {
    Histogram::new(SECONDS)
}

impl Metrics {
    /// Nothing is counted yet. `status` is asked at every reading.
    #[must_use]
    pub fn new(registry: &Registry, status: Status) -> Self {
        let mut metrics = Self {
            numbers: Numbers::with_prefix(registry.name.replace('-', "_")),
            answered: Family::default(),
            request_seconds: Family::new_with_constructor(times),
            calls: Family::default(),
            call_seconds: Family::new_with_constructor(times),
            connections: Gauge::default(),
            refused_connections: Counter::default(),
            reloads: Family::default(),
        };
        let build = Info::new([
            ("version".to_owned(), registry.version.to_owned()),
            ("surface_hash".to_owned(), registry.surface_hash.to_owned()),
        ]);
        metrics.numbers.register("build", "What was compiled in", build);
        metrics.numbers.register("http_requests", "HTTP requests answered", metrics.answered.clone());
        let help = "From a request to the head of its answer";
        metrics.numbers.register("http_request_seconds", help, metrics.request_seconds.clone());
        metrics.numbers.register("http_connections", "Connections that are open", metrics.connections.clone());
        let help = "Connections closed at once, because there were too many";
        metrics.numbers.register("http_connections_refused", help, metrics.refused_connections.clone());
        let help = "Calls of tools; the outcome is ok or the kind of the error";
        metrics.numbers.register("tool_calls", help, metrics.calls.clone());
        metrics.numbers.register("tool_call_seconds", "From a call to its result", metrics.call_seconds.clone());
        metrics.numbers.register("reloads", "Settings read again on request", metrics.reloads.clone());
        metrics.numbers.register_collector(Box::new(Bounds(status)));
        metrics
    }

    /// The whole as text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = text::encode(&mut out, &self.numbers);
        out
    }

    /// A request was answered.
    pub(crate) fn served(&self, route: &'static str, method: &'static str, status: u16, took: Duration) {
        self.answered.get_or_create(&Request { route, method, status }).inc();
        self.request_seconds.get_or_create(&Route { route }).observe(took.as_secs_f64());
    }

    pub(super) fn call_ended(&self, tool: Option<&ToolDescriptor>, error: Option<ErrorKind>, duration: Duration) {
        let outcome = match (tool, error) {
            (None, _) => "unknown_tool",
            (_, Some(kind)) => kind.as_str(),
            (_, None) => "ok",
        };
        // Names that clients make up are counted together.
        let name = tool.map_or("", |tool| tool.name);
        self.calls.get_or_create(&Call { tool: name, outcome }).inc();
        if let Some(tool) = tool {
            self.call_seconds.get_or_create(&Product { product: tool.product.name }).observe(duration.as_secs_f64());
        }
    }

    /// A connection is open as long as what comes back lives.
    pub(crate) fn connected(&self) -> impl Drop + use<> {
        self.connections.inc();
        Connected(self.connections.clone())
    }

    /// A connection was closed because there were too many.
    pub(crate) fn refused(&self) {
        self.refused_connections.inc();
    }

    /// The settings were read again.
    pub(crate) fn reloaded(&self, well: bool) {
        self.reloads.get_or_create(&Outcome { outcome: if well { "ok" } else { "failed" } }).inc();
    }
}

struct Connected(Gauge);

impl Drop for Connected {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// How accounts stand with their products, asked when somebody reads.
struct Bounds(Status);

impl fmt::Debug for Bounds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Bounds")
    }
}

impl Collector for Bounds {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), fmt::Error> {
        type Value = fn(&ProductStatus) -> Option<i64>;
        let accounts = (self.0)();
        let told: [(&str, &str, Value); 4] = [
            ("breaker", "Whether a product is asked: 0 as usual, 1 one call tries, 2 not asked", |one| {
                Some(match one.breaker {
                    BreakerState::Closed => 0,
                    BreakerState::Trying => 1,
                    BreakerState::Open => 2,
                })
            }),
            ("vendor_calls", "Requests to a product under way", |one| Some(one.under_way.into())),
            ("vendor_limit", "Credits that a window of a product has", |one| one.limit.map(Into::into)),
            ("vendor_limit_used", "Credits spent in the fullest window", |one| one.limit.map(|_| i64::from(one.used))),
        ];
        for (name, help, value) in told {
            let mut family = encoder.encode_descriptor(name, help, None, MetricType::Gauge)?;
            for account in &accounts {
                for product in &account.products {
                    let Some(value) = value(product) else { continue };
                    let labels = [("account", account.account.as_str()), ("product", product.product)];
                    ConstGauge::new(value).encode(family.encode_family(&labels)?)?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zoho::fixture;

    #[test]
    fn what_happened_is_told_in_the_format_of_openmetrics() {
        let status = || {
            let product = ProductStatus {
                product: "shop",
                breaker: BreakerState::Open,
                tried_in: Some(3),
                under_way: 2,
                concurrency: None,
                used: 7,
                limit: Some(100),
                window: Some(60),
            };
            vec![AccountStatus { account: "acme".to_owned(), products: vec![product] }]
        };
        let metrics = Metrics::new(&fixture::REGISTRY, Box::new(status));
        metrics.served("/mcp", "POST", 200, Duration::from_millis(2));
        metrics.call_ended(fixture::REGISTRY.tools.first().copied(), Some(ErrorKind::Quota), Duration::from_secs(1));
        let open = metrics.connected();
        metrics.refused();
        metrics.reloaded(true);
        insta::assert_snapshot!("open", metrics.text());
        // What clients make up is counted under no name.
        metrics.call_ended(None, None, Duration::ZERO);
        assert!(metrics.text().contains(r#"fixture_tool_calls_total{tool="",outcome="unknown_tool"} 1"#));
        drop(open);
        assert!(metrics.text().contains("http_connections 0"));
    }
}
