//! Where a result holds text that people outside the organisation can have written.
//!
//! Told beside the result and not in it, so that values stay what they are. The text is walked and no tree of it is
//! built; a result without any of the names costs one search for each.

use std::fmt::Write as _;

use crate::json::{Token, Tokens, meaning};

/// JSON pointers to every text of these members, `a/b` for the member `b` of an `a`. Empty texts are nobody's.
pub(super) fn pointers(names: &[&str], text: &str) -> Vec<String> {
    let last = |name: &str| text.contains(&name[name.rfind('/').map_or(0, |slash| slash + 1)..]);
    if !names.iter().any(|name| last(name)) {
        return Vec::new();
    }
    let mut ends = [false; 256];
    for end in names.iter().filter_map(|name| name.as_bytes().last()) {
        ends[usize::from(*end)] = true;
    }
    let mut walk = Walk { names, ends, way: Vec::new(), within: 0, found: Vec::new() };
    Tokens::new(text).for_each(|token| walk.take(token));
    walk.found
}

/// One step of the way to a value.
enum Step<'t> {
    /// Into this member of an object, which is an outsider's or not.
    Member(&'t str, bool),
    /// To this item of a list.
    Item(usize),
}

struct Walk<'n, 't> {
    names: &'n [&'n str],
    /// Whether any of the names ends with this byte: most members are none of them, and tell it by that.
    ends: [bool; 256],
    /// To where it is.
    way: Vec<Step<'t>>,
    /// How many of the members on it are outsiders'.
    within: usize,
    found: Vec<String>,
}

impl<'t> Walk<'_, 't> {
    fn take(&mut self, token: Token<'t>) {
        match token {
            Token::Object => self.way.push(Step::Member("", false)),
            Token::List => self.way.push(Step::Item(0)),
            Token::End => {
                self.leave();
                self.go_on();
            }
            Token::Name(name) => {
                self.leave();
                self.way.push(Step::Member(name, false));
                let named = self.is_named();
                if let Some(Step::Member(_, outsiders)) = self.way.last_mut() {
                    *outsiders = named;
                }
                self.within += usize::from(named);
            }
            Token::Text(text) => {
                if self.within > 0 && !text.is_empty() {
                    self.found.push(self.pointer());
                }
                self.go_on();
            }
            Token::Word(_) => self.go_on(),
        }
    }

    fn leave(&mut self) {
        if let Some(Step::Member(_, true)) = self.way.pop() {
            self.within -= 1;
        }
    }

    /// To the next item, where this was one.
    fn go_on(&mut self) {
        if let Some(Step::Item(index)) = self.way.last_mut() {
            *index += 1;
        }
    }

    /// Whether the innermost member is one of those that are looked for. None of these is a name that JSON writes with
    /// escapes.
    fn is_named(&self) -> bool {
        let Some(Step::Member(innermost, _)) = self.way.last() else { return false };
        if !innermost.as_bytes().last().is_some_and(|end| self.ends[usize::from(*end)]) {
            return false;
        }
        self.names.iter().any(|name| match name.len().checked_sub(innermost.len()) {
            Some(0) => *name == *innermost,
            Some(outer) => name.as_bytes()[outer - 1] == b'/' && self.is_way(name),
            None => false,
        })
    }

    /// Whether the innermost members are those of `a/b`.
    fn is_way(&self, name: &str) -> bool {
        let mut left = name;
        for step in self.way.iter().rev() {
            let Step::Member(member, _) = step else { continue };
            match left.strip_suffix(member) {
                Some("") => return true,
                Some(outer) if outer.ends_with('/') => left = &outer[..outer.len() - 1],
                _ => return false,
            }
        }
        false
    }

    /// The way as a JSON pointer.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.way {
            pointer.push('/');
            match step {
                Step::Item(index) => drop(write!(pointer, "{index}")),
                Step::Member(name, _) if name.contains(['~', '/', '\\']) => {
                    pointer.push_str(&meaning(name).replace('~', "~0").replace('/', "~1"));
                }
                Step::Member(name, _) => pointer.push_str(name),
            }
        }
        pointer
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_text_of_a_named_member_is_found() {
        let result = json!({
            "data": [
                {"id": "1", "content": "Hello", "author": {"name": "Eve", "type": "END_USER"}, "n": 1.5},
                {"id": "2", "content": "", "author": null, "a/b~": {"content": ["x", {"y": "z"}, null, true, -1, 2]}},
            ],
            "name": "a list",
            "more": false,
        });
        let found = pointers(&["content", "author/name"], &result.to_string());
        let places =
            ["/data/0/content", "/data/0/author/name", "/data/1/a~1b~0/content/0", "/data/1/a~1b~0/content/1/y"];
        assert_eq!(found, places);
        for place in found {
            assert!(result.pointer(&place).is_some_and(serde_json::Value::is_string), "{place}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let text = json!({"data": {"content": "x"}}).to_string();
        assert!(pointers(&[], &text).is_empty());
        assert!(pointers(&["contents", "a/content"], &text).is_empty());
        assert!(pointers(&["content"], "{\"content\":").is_empty());
        assert!(pointers(&["content"], "[\"content\"]").is_empty());
    }
}
