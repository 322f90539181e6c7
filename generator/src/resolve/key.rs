//! Operation keys: HTTP method and path below the base path, parameter names erased.

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Always the same.
    Fixed(String),
    /// The parameter of this name.
    Parameter(String),
    /// Several of these in one segment, with a text between two parameters: `{name}.{format}`.
    Joined(Vec<PathPart>),
}

impl PathPart {
    /// Names of the parameters, in order.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Fixed(_) => Vec::new(),
            Self::Parameter(name) => vec![name],
            Self::Joined(parts) => parts.iter().flat_map(Self::names).collect(),
        }
    }

    /// As it is written; with `{}` for every parameter where its name does not matter.
    pub(crate) fn spelt(&self, names: bool) -> String {
        match self {
            Self::Fixed(text) => text.clone(),
            Self::Parameter(name) if names => format!("{{{name}}}"),
            Self::Parameter(_) => "{}".to_owned(),
            Self::Joined(parts) => parts.iter().map(|part| part.spelt(names)).collect(),
        }
    }
}

/// The path of an operation, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// `GET /{}/search`
    pub text: String,
    /// One for each segment.
    pub parts: Vec<PathPart>,
}

impl Key {
    /// Takes apart a path below the base path; the error says what is odd about it.
    pub fn new(method: &str, path: &str) -> Result<Self, String> {
        let Some(path) = path.strip_prefix('/') else { return Err(format!("the path `{path}` has no slash in front")) };
        let mut parts = Vec::new();
        if !path.is_empty() {
            if path.ends_with('/') {
                return Err(format!("the path `/{path}` ends with a slash"));
            }
            for segment in path.split('/') {
                parts.push(part(segment)?);
            }
        }
        let erased: String = parts.iter().flat_map(|part| ["/".to_owned(), part.spelt(false)]).collect();
        let erased = if erased.is_empty() { "/" } else { &erased };
        Ok(Self { text: format!("{method} {erased}"), parts })
    }
}

/// A key for listings, also of a path that requests cannot be built from.
#[must_use]
pub(super) fn erased(method: &str, path: &str) -> String {
    let mut out = format!("{method} ");
    let mut depth = 0_usize;
    for sign in path.chars() {
        match sign {
            '{' => {
                depth += 1;
                if depth == 1 {
                    out.push_str("{}");
                }
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(sign),
            _ => {}
        }
    }
    out
}

fn part(segment: &str) -> Result<PathPart, String> {
    if segment.contains(['{', '}']) {
        let mut parts = pieces(segment)?;
        return Ok(if parts.len() == 1 { parts.remove(0) } else { PathPart::Joined(parts) });
    }
    if segment.is_empty() {
        return Err("the path has an empty segment".to_owned());
    }
    if segment == "." || segment == ".." {
        return Err(format!("the path has the segment `{segment}`"));
    }
    text(segment)
}

/// A segment with parameters in it.
fn pieces(segment: &str) -> Result<Vec<PathPart>, String> {
    let mut out = Vec::new();
    let mut rest = segment;
    while !rest.is_empty() {
        let (before, from) = rest.split_at(rest.find('{').unwrap_or(rest.len()));
        if before.contains('}') {
            return Err(format!("`{segment}` has a brace that nothing opens"));
        }
        if !before.is_empty() {
            out.push(text(before)?);
        }
        let Some(inner) = from.strip_prefix('{') else { break };
        let (name, after) =
            inner.split_once('}').ok_or_else(|| format!("`{segment}` has a brace that nothing closes"))?;
        if name.is_empty() || name.contains('{') {
            return Err(format!("`{segment}` has braces without a name"));
        }
        if matches!(out.last(), Some(PathPart::Parameter(_))) {
            return Err(format!("`{segment}` has two parameters with nothing between them"));
        }
        out.push(PathPart::Parameter(name.to_owned()));
        rest = after;
    }
    Ok(out)
}

/// What always stands there.
fn text(segment: &str) -> Result<PathPart, String> {
    if segment.contains(['?', '#', '%', '\\']) || segment.chars().any(char::is_control) {
        return Err(format!("`{segment}` holds a sign that ends or escapes a path"));
    }
    if segment.contains(char::is_whitespace) {
        return Err(format!("`{segment}` holds a space"));
    }
    Ok(PathPart::Fixed(segment.to_owned()))
}

/// A path below the base path, or nothing where it is not below it. `servers` are the paths of the
/// server URLs; the base path may stand in these, in the path, or part in each.
#[must_use]
pub fn below_base(base: &str, servers: &[String], path: &str) -> Option<String> {
    let below = |whole: &str| {
        let rest = whole.strip_prefix(base)?;
        (rest.starts_with('/')).then(|| rest.to_owned())
    };
    if let Some(rest) = below(path).filter(|_| !base.is_empty()) {
        return Some(rest);
    }
    if servers.is_empty() {
        // Nothing says where the path starts; it can only be meant as below the base path.
        return Some(path.to_owned());
    }
    servers.iter().find_map(|server| below(&format!("{server}{path}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_erased_and_odd_paths_refused() {
        let key = Key::new("GET", "/{module}/{id}/actions").unwrap();
        assert_eq!(key.text, "GET /{}/{}/actions");
        assert_eq!(key.parts.iter().flat_map(PathPart::names).collect::<Vec<_>>(), ["module", "id"]);
        let joined = Key::new("GET", "/files/{name}.{format}/of('{id}')").unwrap();
        assert_eq!(joined.text, "GET /files/{}.{}/of('{}')");
        assert_eq!(joined.parts[1].names(), ["name", "format"]);
        assert_eq!(joined.parts[2].spelt(true), "of('{id}')");
        assert_eq!(Key::new("GET", "/").unwrap().text, "GET /");
        for odd in [
            "/a//b",
            "/{a}{b}",
            "/{a",
            "/a}",
            "/{}.json",
            "/{a}%2F{b}",
            "/a?b=c",
            "/../x",
            "x",
            "/{}",
            "/{a:[0-9]{2}}",
            "/a b",
            "/a/",
        ] {
            assert!(Key::new("GET", odd).is_err(), "{odd}");
        }
        assert_eq!(erased("GET", "/a/{x}.json?{y}"), "GET /a/{}.json?{}");
    }

    #[test]
    fn the_base_path_may_stand_in_the_server_or_in_the_path() {
        let servers = |path: &str| vec![path.to_owned()];
        assert_eq!(below_base("/shop/v8", &servers("/shop/v8"), "/x").as_deref(), Some("/x"));
        assert_eq!(below_base("/shop/v8", &servers(""), "/shop/v8/x").as_deref(), Some("/x"));
        assert_eq!(below_base("/shop/v8", &servers("/shop"), "/v8/x").as_deref(), Some("/x"));
        assert_eq!(below_base("/shop/v8", &[], "/x").as_deref(), Some("/x"));
        assert_eq!(below_base("/shop/v8", &servers("/shop/v7"), "/x"), None);
        assert_eq!(below_base("/shop/v8", &servers(""), "/shop/v80/x"), None);
    }
}
