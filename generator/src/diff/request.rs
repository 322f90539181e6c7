//! The request: everything that the vendor is sent and that no argument decides, and where arguments go.

use serde_json::Value;

use super::compare::{self, object, text, tick, was_and_is};
use super::finding::Change;
use super::rules::{self, Rule};
use crate::keywords::escape;

/// A request line in its parts.
#[derive(Debug, PartialEq, Eq)]
struct Line<'a> {
    method: &'a str,
    /// Column of the data-centre table.
    host: &'a str,
    path: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let (method, rest) = line.split_once(" https://{")?;
        let (host, path) = rest.split_once('}')?;
        Some(Self { method, host, path })
    }
}

/// What all tools of a product share on either side: host and base path.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shared<'a> {
    pub bases: (Option<&'a str>, Option<&'a str>),
    pub hosts: (Option<&'a str>, Option<&'a str>),
}

impl Shared<'_> {
    /// Whether two paths differ by the base path alone.
    fn explains_path(&self, before: &str, after: &str) -> bool {
        let rest = |base: Option<&str>, path: &str| path.strip_prefix(base?).map(str::to_owned);
        self.bases.0 != self.bases.1
            && rest(self.bases.0, before).is_some_and(|old| rest(self.bases.1, after).is_some_and(|new| old == new))
    }

    /// Whether two hosts are the product's.
    fn explains_host(&self, before: &str, after: &str) -> bool {
        self.hosts == (Some(before), Some(after))
    }
}

/// Handles the member `request`, of a tool or of something that is asked before.
pub(super) fn request(before: &Value, after: &Value, shared: Shared, out: &mut Vec<Change>) {
    let known = out.len();
    let mut explained = false;
    compare::members(object(before), object(after), out, &mut |name, was, is, out| {
        let at = format!("request/{name}");
        let mut tell =
            |rule: &'static Rule, message: String| out.push(Change::new(rule, at.clone(), message).values(was, is));
        match name {
            "line" => explained = line(was, is, shared, out),
            "tenant" => tell(&rules::TENANT_CHANGED, was_and_is("where the organisation is told", was, is)),
            "headers" => each(&at, "the header", &rules::HEADER_CHANGED, was, is, out),
            "query" | "body" => {
                each(&at, &format!("the constant of the {name},"), &rules::CONSTANT_CHANGED, was, is, out);
            }
            "body_form" => tell(&rules::BODY_FORM_CHANGED, was_and_is("the form of the body", was, is)),
            "not_by_open_fields" if was.is_null() => {
                tell(&rules::CHECK_ADDED, "names that are arguments are refused among further fields".to_owned());
            }
            "not_by_open_fields" if is.is_null() => {
                tell(&rules::CHECK_REMOVED, "names that are arguments are taken among further fields".to_owned());
            }
            "not_by_open_fields" => compare::items(
                &at,
                was,
                is,
                (
                    (&rules::CHECK_ADDED, "the name {} is refused among further fields"),
                    (&rules::CHECK_REMOVED, "the name {} is taken among further fields"),
                ),
                out,
            ),
            "pagination" => each(&at, "the pages'", &rules::PAGINATION_CHANGED, was, is, out),
            _ => {}
        }
    });
    if explained {
        // Told once, for the product.
        let rest = out.split_off(known);
        out.extend(rest.into_iter().filter(|change| change.rule != &rules::SURFACE_CHANGED || change.at != "line"));
    }
    compare::within("request", known, out);
}

/// Whether what the product shares explains the difference whole.
fn line(before: &Value, after: &Value, shared: Shared, out: &mut Vec<Change>) -> bool {
    let (was, is) = (text(before), text(after));
    let (Some(old), Some(new)) = (Line::of(&was), Line::of(&is)) else { return false };
    let path = old.path == new.path || shared.explains_path(old.path, new.path);
    let host = old.host == new.host || shared.explains_host(old.host, new.host);
    let mut tell = |rule: &'static Rule, message: String| {
        out.push(Change::new(rule, "request/line", message).values(before, after));
    };
    if old.method != new.method {
        tell(&rules::METHOD_CHANGED, format!("it was a {} and is a {}", old.method, new.method));
    }
    if !host {
        tell(&rules::HOST_CHANGED, format!("the host was `{}` and is `{}`", old.host, new.host));
    }
    if !path {
        tell(&rules::PATH_CHANGED, format!("the path was {} and is {}", tick(old.path), tick(new.path)));
    }
    old.method == new.method && path && host
}

/// A finding for each member that differs.
pub(super) fn each(at: &str, what: &str, rule: &'static Rule, before: &Value, after: &Value, out: &mut Vec<Change>) {
    if before.is_object() || after.is_object() {
        compare::members(object(before), object(after), out, &mut |name, was, is, out| {
            let message = was_and_is(&format!("{what} {}", tick(name)), was, is);
            out.push(Change::new(rule, format!("{at}/{}", escape(name)), message).values(was, is));
        });
    } else {
        out.push(Change::new(rule, at, was_and_is(what, before, after)).values(before, after));
    }
}

/// Where an argument's value goes.
pub(super) fn goes(at: &str, before: &Value, after: &Value, out: &mut Vec<Change>) {
    let (was, is) = (text(before), text(after));
    let place = |text: &str| text.split(',').next().unwrap_or_default().to_owned();
    let rule = if was.starts_with("header") || is.starts_with("header") {
        &rules::HEADER_CHANGED
    } else if was.starts_with("query")
        && is.starts_with("query")
        && (place(&was) == place(&is) || place(&was) == "query" || place(&is) == "query")
    {
        &rules::QUERY_STYLE_CHANGED
    } else {
        &rules::PLACE_CHANGED
    };
    out.push(Change::new(rule, at, was_and_is("where it is sent", before, after)).values(before, after));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_explains_what_it_alone_changes() {
        let shared = Shared { bases: (Some("/shop/v1"), Some("/shop/v2")), hosts: (Some("api"), Some("files")) };
        assert!(shared.explains_host("api", "files") && !shared.explains_host("api", "api"));
        assert!(shared.explains_path("/shop/v1/orders", "/shop/v2/orders"));
        assert!(!shared.explains_path("/shop/v1/orders", "/shop/v2/invoices"));
        assert!(!shared.explains_path("/shop/v1/orders", "/shop/v1/invoices"));
    }

    #[test]
    fn a_line_has_three_parts() {
        let line = Line::of("GET https://{api}/shop/v1/orders/{id}").unwrap();
        assert_eq!((line.method, line.host, line.path), ("GET", "api", "/shop/v1/orders/{id}"));
    }
}
