use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;

use super::*;
use crate::descriptor::{Concurrency, CostStep, Limit, ProductDescriptor};
use crate::request::Method;
use crate::store::memory::MemoryStore;
use crate::zoho::fixture::{FakeClock, LIST, PRODUCT_FORM, REGISTRY};
use crate::zoho::hosts::Overrides;

static PRODUCT: ProductDescriptor = ProductDescriptor {
    limit: Some(Limit { requests: 10, seconds: 60, each_operation: false, told: true }),
    concurrency: Some(Concurrency { calls: 4, heavy: Some(1) }),
    ..PRODUCT_FORM
};

static PER_OPERATION: ProductDescriptor = ProductDescriptor {
    limit: Some(Limit { requests: 10, seconds: 60, each_operation: true, told: false }),
    ..PRODUCT_FORM
};

const fn tool(product: &'static ProductDescriptor, operation: &'static str, cost: Cost) -> ToolDescriptor {
    ToolDescriptor { product, operation, cost, ..crate::zoho::fixture::tool("list", LIST.class, LIST.annotations) }
}

const HEAVY_COST: Cost = Cost { credits: 1, heavy: true, steps: &[] };
const DEAR_COST: Cost = Cost {
    credits: 3,
    heavy: false,
    steps: &[
        CostStep { parameter: "from", grammar: None, above: 100, credits: 5 },
        CostStep { parameter: "from", grammar: None, above: 1000, credits: 50 },
    ],
};

static PLAIN: ToolDescriptor = tool(&PRODUCT, "GET /Things", Cost::ONE);
static HEAVY: ToolDescriptor = tool(&PRODUCT, "GET /Things", HEAVY_COST);
static FIRST: ToolDescriptor = tool(&PER_OPERATION, "GET /Things", Cost::ONE);
static SECOND: ToolDescriptor = tool(&PER_OPERATION, "GET /Others", Cost::ONE);

fn governor(product: &'static ProductDescriptor, clock: &Arc<FakeClock>, settings: &LimitSettings) -> Governor {
    let registry = Registry { products: Box::leak(Box::new([product])), ..REGISTRY_FORM };
    let hosts = Hosts::new(&REGISTRY, "us", &Overrides::new()).unwrap();
    Governor::new(&registry, &hosts, settings, clock.clone())
}

const REGISTRY_FORM: Registry = Registry {
    name: REGISTRY.name,
    title: REGISTRY.title,
    version: REGISTRY.version,
    surface_hash: "",
    products: &[],
    tools: &[],
    bundles: &[],
    agents: &[],
    data_centres: &[],
};

fn at_once() -> LimitSettings {
    LimitSettings { wait: Duration::ZERO, ..LimitSettings::default() }
}

fn request(query: Vec<(&'static str, String)>) -> Request {
    let query = query.into_iter().map(|(name, value)| (name.into(), value)).collect();
    Request { method: Method::Get, segments: Vec::new(), query, headers: Vec::new(), body: None, clock: None }
}

async fn enter<'a>(governor: &'a Governor, tool: &ToolDescriptor) -> Result<Pass<'a>, CallError> {
    governor.enter(tool, &request(Vec::new()), "account").await
}

/// Enters and is answered at once.
async fn call(governor: &Governor, tool: &ToolDescriptor, verdict: Verdict) -> Result<(), CallError> {
    enter(governor, tool).await.map(|pass| pass.settle(verdict))
}

#[tokio::test]
async fn a_full_window_refuses_and_says_when_to_come_back() {
    let clock = FakeClock::new();
    let governor = governor(&PRODUCT, &clock, &at_once());
    for _ in 0..10 {
        call(&governor, &PLAIN, Verdict::Answered).await.unwrap();
    }
    let error = call(&governor, &PLAIN, Verdict::Answered).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Throttled);
    let RateLimit { limit, remaining, reset } = error.rate_limit;
    assert_eq!((limit, remaining), (Some(10), Some(0)));
    let reset = reset.unwrap();
    assert!((60..=61).contains(&reset) && error.message.contains(&format!("in {reset} s")), "{}", error.message);
    assert_eq!(governor.known(&PLAIN), RateLimit { limit: Some(10), remaining: Some(0), reset: Some(reset) });
    clock.advance(i64::try_from(reset).unwrap());
    call(&governor, &PLAIN, Verdict::Answered).await.unwrap();
}

#[tokio::test]
async fn a_call_waits_for_its_turn_but_not_for_long() {
    let clock = FakeClock::new();
    let patient = LimitSettings { wait: Duration::from_secs(30), ..LimitSettings::default() };
    let governor = governor(&PRODUCT, &clock, &patient);
    for _ in 0..10 {
        call(&governor, &PLAIN, Verdict::Answered).await.unwrap();
    }
    assert!(call(&governor, &PLAIN, Verdict::Answered).await.is_err(), "a minute is too long");
    clock.advance(40);
    let before = clock.now();
    call(&governor, &PLAIN, Verdict::Answered).await.unwrap();
    assert!((20..=22).contains(&clock.now().duration_since(before).as_secs()));
}

#[tokio::test]
async fn operations_have_windows_of_their_own_where_the_vendor_counts_so() {
    let clock = FakeClock::new();
    let governor = governor(&PER_OPERATION, &clock, &at_once());
    for _ in 0..10 {
        call(&governor, &FIRST, Verdict::Answered).await.unwrap();
    }
    assert!(call(&governor, &FIRST, Verdict::Answered).await.is_err());
    assert!(call(&governor, &SECOND, Verdict::Answered).await.is_ok());
    assert!(governor.known(&FIRST).is_empty(), "the limit is not the vendor's own word");
}

#[test]
fn calls_cost_what_their_request_reaches() {
    let cost = |from: Option<&str>| {
        credits(&DEAR_COST, &request(from.map(|from| ("from", from.to_owned())).into_iter().collect()))
    };
    for (from, credits) in [(None, 3), (Some("100"), 3), (Some("101"), 5), (Some("1001"), 50), (Some("x"), 3)] {
        assert_eq!(cost(from), credits, "{from:?}");
    }
}

#[test]
fn a_query_costs_what_it_asks_for() {
    const COST: Cost = Cost {
        credits: 1,
        heavy: false,
        steps: &[
            CostStep { parameter: "/a/query", grammar: Some(Grammar::Coql), above: 200, credits: 2 },
            CostStep { parameter: "/a/query", grammar: Some(Grammar::Coql), above: 1000, credits: 3 },
        ],
    };
    let cost = |body: Option<serde_json::Value>| {
        credits(&COST, &Request { body: body.map(Body::Json), ..request(Vec::new()) })
    };
    let query = |end: &str| {
        Some(serde_json::json!({"a": {"query": format!("select id from Things where id is not null{end}")}}))
    };
    for (end, credits) in
        [("", 1), (" limit 200", 1), (" limit 201", 2), (" limit 1000 offset 2000", 2), (" limit 2000", 3)]
    {
        assert_eq!(cost(query(end)), credits, "{end}");
    }
    // What is no query is refused elsewhere.
    assert_eq!(cost(None), 1);
    assert_eq!(cost(Some(serde_json::json!({"a": {"query": "limit 2000"}}))), 1);
}

#[tokio::test]
async fn calls_at_the_same_time_are_bounded_heavy_ones_more_so() {
    let clock = FakeClock::new();
    let governor = governor(&PRODUCT, &clock, &LimitSettings::default());
    let heavy = enter(&governor, &HEAVY).await.unwrap();
    let error = enter(&governor, &HEAVY).await.err().unwrap();
    assert_eq!(error.kind, ErrorKind::Throttled);
    assert!(error.message.contains("under way already"), "{}", error.message);
    let mut others = Vec::new();
    for _ in 0..3 {
        others.push(enter(&governor, &PLAIN).await.unwrap());
    }
    assert_eq!(governor.status()[0].under_way, 4);
    assert!(enter(&governor, &PLAIN).await.is_err());
    // One that is given up makes room as well as one that is answered.
    drop(others.pop());
    others.push(enter(&governor, &PLAIN).await.unwrap());
    heavy.settle(Verdict::Answered);
    assert!(enter(&governor, &HEAVY).await.is_ok());
}

#[tokio::test]
async fn whoever_waits_for_room_is_woken() {
    let clock = FakeClock::new();
    let governor = governor(&PRODUCT, &clock, &LimitSettings::default());
    let heavy = enter(&governor, &HEAVY).await.unwrap();
    let waiting = enter(&governor, &HEAVY);
    let mut waiting = std::pin::pin!(waiting);
    assert!(waiting.as_mut().now_or_never().is_none());
    heavy.settle(Verdict::Answered);
    assert!(waiting.await.is_ok());
}

#[tokio::test]
async fn a_product_that_keeps_failing_is_left_alone_and_tried_by_one() {
    let clock = FakeClock::new();
    let governor = governor(&PRODUCT, &clock, &at_once());
    for _ in 0..breaker::FAILURES {
        call(&governor, &PLAIN, Verdict::Failed).await.unwrap();
    }
    let error = enter(&governor, &PLAIN).await.err().unwrap();
    assert_eq!((error.kind, error.rate_limit.reset), (ErrorKind::Upstream, Some(15)));
    assert!(error.message.contains("The Product has failed 5 times in a row"), "{}", error.message);
    let status = governor.status().remove(0);
    assert_eq!((status.breaker, status.tried_in), (BreakerState::Open, Some(15)));
    clock.advance(15);
    let trial = enter(&governor, &PLAIN).await.unwrap();
    assert_eq!(governor.status()[0].breaker, BreakerState::Trying);
    assert!(enter(&governor, &PLAIN).await.err().unwrap().message.contains("One call is trying"));
    // Its caller goes away; the next tries.
    drop(trial);
    call(&governor, &PLAIN, Verdict::Answered).await.unwrap();
    assert_eq!(governor.status()[0].breaker, BreakerState::Closed);
}

#[tokio::test]
async fn repeated_throttling_opens_it_as_well_and_is_told_as_such() {
    let clock = FakeClock::new();
    let governor = governor(&PRODUCT, &clock, &at_once());
    for _ in 0..breaker::FAILURES {
        call(&governor, &PLAIN, Verdict::Throttled(None)).await.unwrap();
    }
    assert_eq!(enter(&governor, &PLAIN).await.err().unwrap().kind, ErrorKind::Throttled);
}

#[tokio::test]
async fn what_the_product_says_of_waiting_is_kept() {
    let clock = FakeClock::new();
    let governor = governor(&PER_OPERATION, &clock, &at_once());
    call(&governor, &FIRST, Verdict::Throttled(Some(1800))).await.unwrap();
    let error = enter(&governor, &FIRST).await.err().unwrap();
    assert_eq!((error.kind, error.rate_limit.reset), (ErrorKind::Throttled, Some(1800)));
    assert!(enter(&governor, &SECOND).await.is_ok(), "another operation is not locked");
    clock.advance(1800);
    assert!(enter(&governor, &FIRST).await.is_ok());
}

#[tokio::test]
async fn what_goes_to_this_machine_has_no_bounds_but_those_that_were_asked_for() {
    static PRODUCTS: [&ProductDescriptor; 1] = [&PRODUCT];
    let clock = FakeClock::new();
    let mut overrides = Overrides::new();
    overrides.add("product=http://127.0.0.1:9").unwrap();
    let hosts = Hosts::new(&REGISTRY, "us", &overrides).unwrap();
    let registry = Registry { products: &PRODUCTS, ..REGISTRY_FORM };
    let free = Governor::new(&registry, &hosts, &at_once(), clock.clone());
    for _ in 0..1000 {
        call(&free, &PLAIN, Verdict::Failed).await.unwrap();
    }
    assert!(free.status().is_empty());
    let mut settings = at_once();
    settings.products.insert("product".to_owned(), ProductLimits { rate: Some((1, 60)), concurrency: None });
    let bound = Governor::new(&registry, &hosts, &settings, clock);
    call(&bound, &PLAIN, Verdict::Answered).await.unwrap();
    assert!(call(&bound, &PLAIN, Verdict::Answered).await.is_err());
}

#[tokio::test]
async fn processes_with_one_store_share_a_limit_and_the_calls_at_the_same_time() {
    let (clock, store) = (FakeClock::new(), MemoryStore::shared());
    let processes: Vec<Governor> = (0..2)
        .map(|_| {
            let mut governor = governor(&PRODUCT, &clock, &at_once());
            governor.share(store.clone());
            governor
        })
        .collect();
    let mut sent = [0, 0];
    for round in 0..40 {
        sent[round % 2] += u32::from(call(&processes[round % 2], &PLAIN, Verdict::Answered).await.is_ok());
    }
    assert_eq!(sent[0] + sent[1], 10, "{sent:?}");
    assert!(sent[0] > 2 && sent[1] > 2, "{sent:?}");
    assert_eq!(processes[1].status()[0].concurrency, Some(2), "four for two");
    clock.advance(120);
    assert!(call(&processes[0], &PLAIN, Verdict::Answered).await.is_ok());
}

#[test]
fn errors_tell_how_a_product_stands() {
    use crate::error::Upstream;
    let with = |kind, status: Option<u16>, reset| {
        let upstream = status.map(|status| Box::new(Upstream { status, ..Upstream::default() }));
        Verdict::of(&CallError {
            upstream,
            rate_limit: RateLimit { reset, ..RateLimit::default() },
            ..CallError::new(kind, "")
        })
    };
    assert_eq!(with(ErrorKind::Throttled, Some(429), Some(9)), Verdict::Throttled(Some(9)));
    assert_eq!(with(ErrorKind::Upstream, Some(503), None), Verdict::Failed);
    assert_eq!(with(ErrorKind::OutcomeUnknown, None, None), Verdict::Failed);
    assert_eq!(with(ErrorKind::InvalidArgument, Some(400), None), Verdict::Answered);
    assert_eq!(with(ErrorKind::Upstream, Some(404), None), Verdict::Answered);
}

#[tokio::test]
async fn other_processes_are_told_what_is_taken_and_what_is_left_alone() {
    let (clock, store) = (FakeClock::new(), MemoryStore::shared());
    let process = || {
        let mut governor = governor(&PRODUCT, &clock, &at_once());
        governor.share(store.clone());
        governor
    };
    let (serving, asking) = (process(), process());
    assert_eq!(asking.shared("account").await.unwrap()[0].used, 0);
    for _ in 0..5 {
        call(&serving, &PLAIN, Verdict::Failed).await.unwrap();
    }
    settle().await;
    let [told] = &asking.shared("account").await.unwrap()[..] else { panic!("one product") };
    assert!(told.used >= 5 && told.processes == 1, "{told:?}");
    assert_eq!(told.limit, PRODUCT.limit.map(|limit| limit.requests));
    assert_eq!(told.left_alone, [Duration::from_secs(15)]);
    assert!(asking.shared("another").await.unwrap()[0].left_alone.is_empty());
    // It tries, and all is well again.
    clock.advance(15);
    call(&serving, &PLAIN, Verdict::Answered).await.unwrap();
    settle().await;
    assert!(asking.shared("account").await.unwrap()[0].left_alone.is_empty());
    clock.advance(60);
    // One that ended meanwhile is forgotten.
    for _ in 0..5 {
        call(&serving, &PLAIN, Verdict::Throttled(None)).await.unwrap();
    }
    settle().await;
    assert_eq!(asking.shared("account").await.unwrap()[0].left_alone.len(), 1);
    clock.advance(76);
    assert!(asking.shared("account").await.unwrap()[0].left_alone.is_empty());
}

/// Lets what nobody waits for finish.
async fn settle() {
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
}
