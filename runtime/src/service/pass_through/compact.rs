//! Compact JSON, read without building anything of it.
//!
//! What it reads is JSON, but not all of it: visible ASCII without white space, no integer that a client could round, no
//! exponent, no escape that has a shorter form or may stand for what must not pass, no deep nesting. So there is nothing
//! in the text that would have to be changed, and decimals keep the vendor's spelling.

use memchr::memchr2;

/// Objects and lists around a value, the outermost object among them: a bit for each.
const DEEPEST: u32 = u64::BITS;
/// Integers of fewer digits keep them in every client.
const EXACT_DIGITS: usize = 15;

/// A value, as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found<'t> {
    pub(super) text: &'t str,
    /// How many there are, where it is a list.
    pub(super) items: Option<usize>,
}

/// The members of the object that the text is, in their order.
pub(super) fn members(body: &[u8]) -> Option<Vec<(&str, Found<'_>)>> {
    // Piece by piece without a branch inside, which compilers turn into one look at many bytes.
    let visible = |piece: &[u8]| piece.iter().fold(true, |so_far, byte| so_far & (b' '..=b'~').contains(byte));
    if !body.chunks(64).all(visible) {
        return None;
    }
    let mut reader = Reader { text: std::str::from_utf8(body).ok()?, at: 0 };
    let mut members = Vec::new();
    reader.take(b'{')?;
    if reader.take(b'}').is_none() {
        loop {
            members.push((reader.name()?, reader.value()?));
            if reader.take(b',').is_none() {
                reader.take(b'}')?;
                break;
            }
        }
    }
    (reader.at == body.len()).then_some(members)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

/// The objects and lists that are open, the innermost in the lowest bit, where an object is a one.
#[derive(Default)]
struct Open {
    kinds: u64,
    depth: u32,
}

impl Open {
    fn push(&mut self, is_object: bool) -> Option<()> {
        // The outermost object is not among these.
        if self.depth + 1 == DEEPEST {
            return None;
        }
        self.kinds = self.kinds << 1 | u64::from(is_object);
        self.depth += 1;
        Some(())
    }

    const fn pop(&mut self) {
        self.kinds >>= 1;
        self.depth -= 1;
    }

    const fn is_object(&self) -> bool {
        self.kinds & 1 == 1
    }
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t [u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// The next byte; zero, which is not visible, at the end.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// Goes past this byte, if it is next.
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == byte).then(|| self.at += 1)
    }

    fn name(&mut self) -> Option<&'t str> {
        let start = self.at + 1;
        self.quoted()?;
        let name = &self.text[start..self.at - 1];
        self.take(b':')?;
        // Names with escapes would have to be read before they are compared.
        (!name.contains('\\')).then_some(name)
    }

    /// Goes past a text.
    fn quoted(&mut self) -> Option<()> {
        self.take(b'"')?;
        loop {
            self.at += memchr2(b'"', b'\\', self.rest())? + 1;
            if self.text.as_bytes()[self.at - 1] == b'"' {
                return Some(());
            }
            if !matches!(self.peek(), b'"' | b'\\' | b'n' | b'r' | b't') {
                return None;
            }
            self.at += 1;
        }
    }

    /// Goes past digits, at least one and not too many.
    fn digits(&mut self) -> Option<()> {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        (1..=EXACT_DIGITS).contains(&count).then_some(())
    }

    /// Goes past a number. What follows is judged by whoever goes on: neither an exponent nor a digit after a leading zero
    /// may stand behind a value.
    fn number(&mut self) -> Option<()> {
        // Whether there is a sign does not matter.
        let _ = self.take(b'-');
        if self.take(b'0').is_none() {
            self.digits()?;
        }
        if self.take(b'.').is_some() { self.digits() } else { Some(()) }
    }

    fn word(&mut self) -> Option<()> {
        let found = [&b"null"[..], b"true", b"false"].into_iter().find(|word| self.rest().starts_with(word))?;
        self.at += found.len();
        Some(())
    }

    /// Goes past a value.
    fn value(&mut self) -> Option<Found<'t>> {
        let (start, is_list) = (self.at, self.peek() == b'[');
        let (mut open, mut items) = (Open::default(), 0);
        loop {
            items += usize::from(open.depth == 1);
            match self.peek() {
                b'"' => self.quoted()?,
                b'{' => {
                    self.at += 1;
                    if self.take(b'}').is_none() {
                        open.push(true)?;
                        self.name()?;
                        continue;
                    }
                }
                b'[' => {
                    self.at += 1;
                    if self.take(b']').is_none() {
                        open.push(false)?;
                        continue;
                    }
                }
                b'-' | b'0'..=b'9' => self.number()?,
                _ => self.word()?,
            }
            while open.depth > 0 {
                let next = self.peek();
                self.at += 1;
                match (next, open.is_object()) {
                    (b',', true) => {
                        self.name()?;
                        break;
                    }
                    (b',', false) => break,
                    (b'}', true) | (b']', false) => open.pop(),
                    _ => return None,
                }
            }
            if open.depth == 0 {
                return Some(Found { text: &self.text[start..self.at], items: is_list.then_some(items) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn told(text: &str) -> Option<String> {
        let members = members(text.as_bytes())?;
        let told: Vec<_> =
            members.iter().map(|(name, found)| format!("{name}={} {:?};", found.text, found.items)).collect();
        Some(told.join(" "))
    }

    #[test]
    fn members_are_found_with_their_values() {
        let text = r#"{"a":[{"b":[1,2]},"],",3],"c":{"d":{},"e":[]},"f":-0.50,"g":[],"h":"x\"}","i":null,"j":[[]]}"#;
        assert_eq!(
            told(text).unwrap(),
            r#"a=[{"b":[1,2]},"],",3] Some(3); c={"d":{},"e":[]} None; f=-0.50 None; g=[] Some(0); h="x\"}" None; i=null None; j=[[]] Some(1);"#
        );
        assert_eq!(told("{}").as_deref(), Some(""));
    }

    #[test]
    fn nothing_else_is_read() {
        for text in [
            "",
            "{",
            "[]",
            "1",
            "{}}",
            r#"{"a":1,}"#,
            r#"{"a"}"#,
            r#"{"a":}"#,
            "{a:1}",
            r#"{"a":01}"#,
            r#"{"a":-}"#,
            r#"{"a":1.}"#,
            r#"{"a":.5}"#,
            r#"{"a":1e5}"#,
            r#"{"a":+1}"#,
            r#"{"a":1234567890123456}"#,
            r#"{"a":tru}"#,
            r#"{"a":truee}"#,
            r#"{"a":[1,]}"#,
            r#"{"a":[,1]}"#,
            r#"{"a":[1}]"#,
            r#"{"a":{"b":1]}"#,
            r#"{"a":{1}}"#,
            r#"{"a":{"b":1,}}"#,
            r#"{"a":{"b"}}"#,
            r#"{"a":"\x"}"#,
            r#"{"a":"\u0041"}"#,
            r#"{"a":"b}"#,
            r#"{"a": 1}"#,
            r#"{"\n":1}"#,
            "{\"a\":\"é\"}",
            "{\"a\":\"\t\"}",
            r#"{"a":1}{"#,
            "{\"a\":\"\\",
            r#"{"a":[[]}"#,
        ] {
            assert_eq!(told(text), None, "{text}");
        }
        let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        // The innermost list has nothing in it, and is never open.
        assert!(told(&nested(64)).is_some() && told(&nested(65)).is_none());
    }

    proptest! {
        #[test]
        fn what_is_read_is_json(text in "\\{\"a\":([\\[\\]{}\",:0-9a\\\\.-]|\"b\":|true|1\\.5){0,12}\\}") {
            if let Some(members) = members(text.as_bytes()) {
                let value: Value = serde_json::from_str(&text).unwrap();
                for (name, found) in members {
                    let read: Value = serde_json::from_str(found.text).unwrap();
                    prop_assert_eq!(read.as_array().map(Vec::len), found.items);
                    // Of a name that is there twice, serde keeps the last.
                    prop_assert!(value.get(name).is_some());
                }
            }
        }
    }
}
