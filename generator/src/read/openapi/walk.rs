//! Which operations a file has.

use serde_json::Value;

use crate::problem::Origin;
use crate::read::Files;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawOperation {
    /// In capitals.
    pub method: String,
    /// As written, parameter names included.
    pub path: String,
    /// The operation.
    pub origin: Origin,
    /// The path item that holds it, where parameters and servers may stand too.
    pub item: Origin,
}

/// Every operation of a file, in its order. A path item that is a reference is followed by `follow`.
pub fn operations(files: &Files, file: &str, follow: impl Fn(&Origin) -> Option<Origin>) -> Vec<RawOperation> {
    let paths = Origin::new(file, "/paths");
    let Some(Value::Object(items)) = files.at(&paths) else { return Vec::new() };
    let mut found = Vec::new();
    for path in items.keys() {
        let own = paths.join(path);
        // What stands beside the reference counts as well, where it is another method.
        let target = follow(&own).filter(|target| *target != own);
        let from = found.len();
        for item in target.iter().chain([&own]) {
            let Some(Value::Object(members)) = files.at(item) else { continue };
            for method in members.keys().filter(|name| is_method(name)) {
                let name = method.to_ascii_uppercase();
                if found[from..].iter().all(|known: &RawOperation| known.method != name) {
                    let (origin, item) = (item.join(method), item.clone());
                    found.push(RawOperation { method: name, path: path.clone(), origin, item });
                }
            }
        }
    }
    found
}

/// Whether a member of a path item is an operation, in whatever letters.
fn is_method(name: &str) -> bool {
    METHODS.iter().any(|method| method.eq_ignore_ascii_case(name))
}

/// The paths of the server URLs that hold for an operation: its own, else its path item's, else
/// the file's. Empty where the file names no server.
#[must_use]
pub fn server_paths(files: &Files, operation: &RawOperation) -> Vec<String> {
    let file = Origin::new(operation.origin.file.clone(), "");
    [&operation.origin, &operation.item, &file]
        .into_iter()
        .filter_map(|place| files.at(place)?.get("servers")?.as_array())
        .find(|servers| !servers.is_empty())
        .map(|servers| servers.iter().filter_map(server_path).collect())
        .unwrap_or_default()
}

/// The path of one server's URL, its variables replaced by their defaults.
fn server_path(server: &Value) -> Option<String> {
    let mut url = server.get("url")?.as_str()?.to_owned();
    if let Some(variables) = server.get("variables").and_then(Value::as_object) {
        for (name, variable) in variables {
            let default = match variable.get("default") {
                Some(Value::String(text)) => text.clone(),
                Some(number @ Value::Number(_)) => number.to_string(),
                _ => continue,
            };
            url = url.replace(&format!("{{{name}}}"), &default);
        }
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        // A host without its scheme, then a path without its host.
        None if url.starts_with("//") => url[2..].find('/').map_or("", |at| &url[2 + at..]),
        None if url.starts_with('/') => url.as_str(),
        // A host without scheme, or a variable in its place.
        None => url.find('/').map_or("", |at| &url[at..]),
    };
    Some(path.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::problem::Problems;

    #[test]
    fn a_servers_path_is_what_follows_its_host() {
        for (server, path) in [
            (json!({"url": "https://a.example/shop/v8/"}), "/shop/v8"),
            (json!({"url": "https://a.example"}), ""),
            (json!({"url": "/v1"}), "/v1"),
            (json!({"url": "//a.example/v1"}), "/v1"),
            (json!({"url": "{host}/v1", "variables": {"host": {"default": "https://b.example/api"}}}), "/api/v1"),
            (json!({"url": "{host}/v1"}), "/v1"),
        ] {
            assert_eq!(server_path(&server).as_deref(), Some(path), "{server}");
        }
    }

    #[test]
    fn the_nearest_servers_hold() {
        let mut files = Files::default();
        let text = json!({
            "servers": [{"url": "/file"}],
            "paths": {"/a": {"servers": [{"url": "/item"}], "get": {}, "put": {"servers": [{"url": "/own"}]}}, "/b": {"x-note": 1, "get": {}}}
        });
        files.add("a.json", text.to_string(), &mut Problems::default());
        let told: Vec<(String, Vec<String>)> = operations(&files, "a.json", |_| None)
            .iter()
            .map(|operation| (format!("{} {}", operation.method, operation.path), server_paths(&files, operation)))
            .collect();
        let expected = [("GET /a", "/item"), ("PUT /a", "/own"), ("GET /b", "/file")];
        assert_eq!(told, expected.map(|(key, path)| (key.to_owned(), vec![path.to_owned()])));
    }
}
