//! Which part answers a path. A product is one line in [`PRODUCTS`].

use crate::{books, control, crm, desk, http::Reply, http::Request, mail, oauth, projects, world::World};

/// A product as the router and the faults see it.
#[derive(Debug)]
pub(crate) struct Product {
    /// How the control endpoints call it.
    pub(crate) name: &'static str,
    /// What its paths begin with, whole segments; of several that fit, the longest counts.
    pub(crate) paths: &'static [&'static str],
    /// Answers a request below these paths.
    pub(crate) handle: fn(&mut World, &Request) -> Reply,
    /// The product's own body for a fault that names only a status.
    pub(crate) fault: fn(u16) -> Reply,
    /// All records of a module as stored, or `None` when there is no such module.
    pub(crate) state: fn(&World, &str) -> Option<Vec<serde_json::Value>>,
}

/// Every product the sandbox plays.
pub(crate) static PRODUCTS: &[Product] = &[
    Product { name: "crm", paths: &["/crm"], handle: crm::handle, fault: crm::fault, state: crm::state },
    Product { name: "books", paths: &["/books"], handle: books::handle, fault: books::fault, state: books::state },
    Product {
        name: "projects",
        paths: &["/api/v3", "/api/v3.1"],
        handle: projects::handle,
        fault: projects::fault,
        state: projects::state,
    },
    Product { name: "mail", paths: &["/api"], handle: mail::handle, fault: mail::fault, state: mail::state },
    Product { name: "desk", paths: &["/api/v1"], handle: desk::handle, fault: desk::fault, state: desk::state },
];

/// The product that a path belongs to.
pub(crate) fn product(path: &str) -> Option<&'static Product> {
    let below = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    PRODUCTS
        .iter()
        .filter_map(|product| {
            Some((product.paths.iter().filter(|prefix| below(prefix)).map(|p| p.len()).max()?, product))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, product)| product)
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
