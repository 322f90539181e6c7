//! Which records a call touched: ids out of its arguments and its result.

use serde_json::{Map, Value};

use crate::descriptor::{Audit, Place, ToolDescriptor};
use crate::json::{Token, Tokens, meaning};

/// Most ids of one call that are written; a page has 200.
const MOST: usize = 500;
/// Among the first so many, none stands twice.
const FIRST: usize = 16;
/// Longest text that is taken for an id.
const LONGEST: usize = 100;

/// Ids, each once, in the order found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    ids: Vec<String>,
    more: u64,
}

impl Touched {
    /// The ids, and how many more there were.
    #[must_use]
    pub fn into_parts(self) -> (Vec<String>, u64) {
        (self.ids, self.more)
    }

    fn add(&mut self, id: &str) {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
        if id.is_empty() || id.len() > LONGEST || !id.bytes().all(fits) || !id.bytes().any(|byte| byte.is_ascii_digit())
        {
            return;
        }
        // Ids of the arguments come back in the result; a list does not repeat itself.
        if self.ids.iter().take(FIRST).any(|known| known == id) {
            return;
        }
        if self.ids.len() >= MOST {
            self.more += 1;
        } else {
            self.ids.push(id.to_owned());
        }
    }

    fn append(&mut self, others: &Self) {
        others.ids.iter().for_each(|id| self.add(id));
        self.more += others.more;
    }

    fn add_value(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Number(number) => self.add(&number.to_string()),
            Value::Array(items) => items.iter().for_each(|item| self.add_value(item)),
            _ => {}
        }
    }

    /// Ids in the path, and under arguments that are called after ids. The arguments are those that the request was
    /// made of: names have become ids.
    pub fn of_arguments(&mut self, tool: &ToolDescriptor, arguments: &Map<String, Value>) {
        for argument in tool.arguments.iter().filter(|argument| argument.audit == Audit::Value) {
            let named = is_id(argument.name) || argument.name.ends_with("ids");
            if (named || argument.place == Place::Path)
                && let Some(value) = arguments.get(argument.name)
            {
                self.add_value(value);
            }
        }
    }

    /// The id of each record of a result: of the object itself if it has one, else of those in its lists.
    pub fn of_result(&mut self, resource: &str, text: &str) {
        let mut tokens = Tokens::new(text);
        value(tokens.next(), &mut tokens, &squeezed(resource), 0, self);
    }
}

/// Whether a member is called after ids.
fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("_id") || name.ends_with("Id")
}

fn squeezed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}

/// How well a member's name fits the id of a record of this resource: `id` best, then `invoice_id` of
/// `overdue_invoices`, then any other.
fn rank(name: &str, resource: &str) -> Option<u8> {
    if name == "id" {
        return Some(0);
    }
    let stem = name.strip_suffix("_id").or_else(|| name.strip_suffix("Id"))?;
    Some(if resource.contains(&squeezed(stem)) { 1 } else { 2 })
}

/// How deep lists within lists are looked into.
const DEEPEST: u8 = 16;

/// A value of a result, down to the records: nothing is kept but ids.
fn value(first: Option<Token<'_>>, rest: &mut Tokens<'_>, resource: &str, depth: u8, touched: &mut Touched) {
    match first {
        Some(Token::Object) => object(rest, resource, depth, touched),
        Some(Token::List) if depth < DEEPEST => loop {
            match rest.next() {
                None | Some(Token::End) => return,
                item => value(item, rest, resource, depth.max(1) + 1, touched),
            }
        },
        Some(Token::List) => rest.leave(),
        _ => {}
    }
}

fn object(rest: &mut Tokens<'_>, resource: &str, depth: u8, touched: &mut Touched) {
    let mut inner = Touched::default();
    let mut best: Option<(u8, &str)> = None;
    while let Some(Token::Name(name)) = rest.next() {
        let rank = rank(&meaning(name), resource).filter(|rank| best.is_none_or(|(other, _)| *rank < other));
        match (rank, rest.next()) {
            (Some(rank), Some(Token::Text(id))) => best = Some((rank, id)),
            (Some(rank), Some(Token::Word(number))) if is_integer(number) => best = Some((rank, number)),
            (None, first @ Some(Token::Object | Token::List)) if depth == 0 => {
                value(first, rest, resource, 1, &mut inner);
            }
            (_, Some(Token::Object | Token::List)) => rest.leave(),
            _ => {}
        }
    }
    match best {
        Some((_, id)) => touched.add(&meaning(id)),
        None => touched.append(&inner),
    }
}

fn is_integer(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(resource: &str, text: &str) -> Vec<String> {
        let mut touched = Touched::default();
        touched.of_result(resource, text);
        touched.into_parts().0
    }

    #[test]
    fn the_id_of_each_record_is_found_whatever_it_is_called() {
        for (resource, text, ids) in [
            ("deals", r#"{"data":[{"Owner":{"id":"9"},"id":"1"},{"id":"2"}],"info":{"count":2}}"#, &["1", "2"][..]),
            ("deals", r#"{"id":"7","Account_Name":{"id":"8"},"Contact_Roles":[{"id":"5"}]}"#, &["7"]),
            (
                "overdue_invoices",
                r#"{"data":[{"customer_id":"c3","invoice_id":"i1"},{"invoice_id":"i2","customer_id":"c3"}]}"#,
                &["i1", "i2"],
            ),
            ("messages", r#"{"data":[{"folderId":"f1","messageId":"m1","threadId":"t1"}]}"#, &["m1"]),
            ("things", r#"{"id":1234567890123456789,"name":"x"}"#, &["1234567890123456789"]),
            ("notes", r#"{"data":[{"id":"not an id"},{"id":null},{"id":{"id":"3"}}]}"#, &[]),
            ("rooms", r#"[[{"id":"1"}],[[{"id":"2"}]],{"id":3}]"#, &["1", "2", "3"]),
            ("notes", r#"{"id":1.5,"note_id":"4"}"#, &["4"]),
            ("notes", r#"{"i\u0064":"5"}"#, &["5"]),
            ("notes", "not JSON", &[]),
        ] {
            assert_eq!(found(resource, text), ids, "{text}");
        }
    }

    #[test]
    fn ids_are_told_once_and_not_without_end() {
        let records: Vec<String> = (0..MOST + 5).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
        let mut touched = Touched::default();
        touched.of_result("deals", &format!(r#"{{"data":[{{"id":"0"}},{}]}}"#, records.join(",")));
        let (ids, more) = touched.into_parts();
        assert_eq!((ids.len(), more), (MOST, 5));
    }
}
