//! The path that requests go to, out of what a description writes in its place: regular expressions
//! beside names, a query, a suffix that tells operations apart, a true path in an extension.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reference::decode;

/// A path as requests know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Written {
    /// Segments, each fixed or `{name}`.
    pub(super) path: String,
    /// Name and value of what the path's query always says.
    pub(super) fixed: Vec<(String, String)>,
    /// Name of a query parameter, and the name that stands for its value in the path.
    pub(super) bound: Vec<(String, String)>,
    /// Regular expressions by the name of the parameter beside which they stand.
    pub(super) forms: BTreeMap<String, String>,
    /// What tells this operation from others of the same path, in the description's words.
    pub(super) word: String,
}

/// Takes apart a path as it is written.
pub(super) fn read(written: &str) -> Written {
    let mut out = Written::default();
    let (plain, suffix) = split(written, '#');
    let (path, query) = split(plain, '?');
    suffix.clone_into(&mut out.word);
    out.path = without_forms(path, &mut out.forms);
    // The form `{?a,b}` names parameters, which are described by themselves.
    if let Some(start) = out.path.find("{?") {
        out.path.truncate(start);
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decode(name);
        if let Some(parameter) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            out.bound.push((name, parameter.to_owned()));
        } else {
            let value = decode(value);
            let word = if value.is_empty() { &name } else { &value };
            let space = if out.word.is_empty() { "" } else { " " };
            out.word.extend([space, word]);
            out.fixed.push((name, value));
        }
    }
    out
}

/// The true path of an operation whose written one only tells it from others: an extension of the
/// operation or its path item that is called a path, and the real, actual, true or original one.
pub(super) fn told(holders: [Option<&Value>; 2]) -> Option<&str> {
    let is_path = |name: &str| {
        let words: Vec<String> = name.split(['-', '_']).map(str::to_ascii_lowercase).collect();
        let has = |all: &[&str]| words.iter().any(|word| all.contains(&word.as_str()));
        words[0] == "x" && has(&["path", "url", "uri", "endpoint"]) && has(&["actual", "real", "true", "original"])
    };
    holders.into_iter().flatten().filter_map(Value::as_object).flatten().find_map(|(name, value)| {
        let path = value.as_str().filter(|path| path.starts_with('/') && !path.starts_with("//"))?;
        is_path(name).then_some(path)
    })
}

/// What stands before and behind a sign that is in no braces.
fn split(text: &str, at: char) -> (&str, &str) {
    let mut depth = 0_usize;
    for (index, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if sign == at && depth == 0 => return (&text[..index], &text[index + 1..]),
            _ => {}
        }
    }
    (text, "")
}

/// `{name:regex}` as `{name}`. A regex may hold braces and slashes.
fn without_forms(path: &str, forms: &mut BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let mut depth = 0_usize;
        let end = from.char_indices().find_map(|(index, sign)| {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(index)
        });
        let Some(end) = end else {
            out.push_str(from);
            return out;
        };
        let inner = &from[1..end];
        match inner.split_once(':') {
            Some((name, form)) if is_name(name.trim()) => {
                out.extend(["{", name.trim(), "}"]);
                forms.insert(name.trim().to_owned(), form.trim().to_owned());
            }
            _ => out.push_str(&from[..=end]),
        }
        rest = &from[end + 1..];
    }
    out.push_str(rest);
    out
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_no_path_is_taken_out_of_it() {
        assert_eq!(read("/a/{b}/c").path, "/a/{b}/c");
        let forms = read("/a/{id: [0-9]{2,}/?}/{kind:x|y}");
        assert_eq!(forms.path, "/a/{id}/{kind}");
        assert_eq!(forms.forms["id"], "[0-9]{2,}/?");
        let query = read("/a?action=mark%20paid&to={who}&flag#second");
        assert_eq!((query.path.as_str(), query.word.as_str()), ("/a", "second mark paid flag"));
        let query = read("/a?action=mark%20paid&to={who}&flag");
        assert_eq!(query.fixed, [("action".to_owned(), "mark paid".to_owned()), ("flag".to_owned(), String::new())]);
        assert_eq!(query.bound, [("to".to_owned(), "who".to_owned())]);
        assert_eq!(query.word, "mark paid flag");
        assert_eq!(read("/a/{b}{?c,d}").path, "/a/{b}");
        assert_eq!(read("/a/{b").path, "/a/{b");
    }

    #[test]
    fn an_extension_may_tell_the_true_path() {
        let operation = json!({"x-actual-path": "/a/{b}", "x-path": "/c"});
        assert_eq!(told([Some(&operation), None]), Some("/a/{b}"));
        let item = json!({"x-realPath": "/no", "x-real-url": "https://example.com/a", "x-original_path": "/d"});
        assert_eq!(told([None, Some(&item)]), Some("/d"));
        assert_eq!(told([Some(&json!({"x-docs-path": "/help"})), None]), None);
    }
}
