//! Which part answers a path. A product is one line in [`PRODUCTS`].

use crate::{control, crm, http::Reply, http::Request, oauth, world::World};

/// A product as the router and the faults see it.
#[derive(Debug)]
pub(crate) struct Product {
    /// First segment of its paths.
    pub(crate) prefix: &'static str,
    /// Answers a request below the prefix.
    pub(crate) handle: fn(&mut World, &Request) -> Reply,
    /// The product's own body for a fault that names only a status.
    pub(crate) fault: fn(u16) -> Reply,
    /// All records of a module as stored, or `None` when there is no such module.
    pub(crate) state: fn(&World, &str) -> Option<Vec<serde_json::Value>>,
}

/// Every product the sandbox plays.
pub(crate) static PRODUCTS: &[Product] =
    &[Product { prefix: "crm", handle: crm::handle, fault: crm::fault, state: crm::state }];

/// The product that a path belongs to.
pub(crate) fn product(path: &str) -> Option<&'static Product> {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    PRODUCTS.iter().find(|product| product.prefix == first)
}

/// Answers a request that no fault took.
pub(crate) fn handle(world: &mut World, request: &Request) -> Reply {
    match request.segments().first().copied() {
        Some(control::PREFIX) => control::handle(world, request),
        Some("oauth") => oauth::handle(world, request),
        _ => match product(&request.path) {
            Some(product) => (product.handle)(world, request),
            None => Reply::html(404, "<html><body><h1>404 Not Found</h1></body></html>"),
        },
    }
}
