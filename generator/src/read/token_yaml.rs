//! YAML as tokens.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::token::Token;

/// The tokens of the first document of a YAML text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let offsets = Offsets::new(text);
    let mut out = Vec::new();
    // Whether the innermost container is a sequence, and whether a key comes next in a mapping.
    let mut stack: Vec<(bool, bool)> = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        let range = offsets.range(span);
        let key_next = matches!(stack.last(), Some((false, true)));
        match event {
            Event::DocumentEnd | Event::StreamEnd => break,
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
            Event::MappingStart(..) | Event::SequenceStart(..) if key_next => {
                // A key that is itself a collection has no name; its parts are of no use here.
                skip_collection(&mut parser);
                out.push(Token::Key { name: String::new(), range });
                told(&mut stack);
            }
            Event::MappingStart(..) => {
                out.push(Token::Open { array: false, at: range.start });
                stack.push((false, true));
            }
            Event::SequenceStart(..) => {
                out.push(Token::Open { array: true, at: range.start });
                stack.push((true, false));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                let end = text[..range.end.max(range.start)].trim_end().len();
                out.push(Token::Close { at: end });
                stack.pop();
                told(&mut stack);
            }
            Event::Scalar(name, ..) if key_next => {
                out.push(Token::Key { name: name.into_owned(), range });
                told(&mut stack);
            }
            Event::Scalar(..) | Event::Alias(_) => {
                out.push(if key_next { Token::Key { name: String::new(), range } } else { Token::Scalar { range } });
                told(&mut stack);
            }
        }
    }
    out
}

/// How many values the aliases of a text stand for, themselves written out.
pub(super) fn copies(text: &str) -> usize {
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    // Anchor and size of each collection that is open.
    let mut open: Vec<(usize, usize)> = vec![(0, 0)];
    let mut copied = 0_usize;
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, _))) = parser.next_event() {
        let (anchor, size) = match event {
            Event::Alias(anchor) => {
                let size = sizes.get(&anchor).copied().unwrap_or_default();
                copied = copied.saturating_add(size);
                (0, size)
            }
            Event::Scalar(_, _, anchor, _) => (anchor, 1),
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => {
                open.push((anchor, 1));
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => match open.pop() {
                Some(ended) => ended,
                None => break,
            },
            _ => continue,
        };
        if anchor > 0 {
            sizes.insert(anchor, size);
        }
        if let Some((_, around)) = open.last_mut() {
            *around = around.saturating_add(size);
        }
    }
    copied
}

/// In a mapping, a value follows a key and a key follows a value.
fn told(stack: &mut [(bool, bool)]) {
    if let Some((array, key_next)) = stack.last_mut() {
        *key_next = !*array && !*key_next;
    }
}

fn skip_collection(parser: &mut Parser<'_, saphyr_parser::StrInput<'_>>) {
    let mut depth = 1_usize;
    while depth > 0 {
        match parser.next_event() {
            Some(Ok((Event::MappingStart(..) | Event::SequenceStart(..), _))) => depth += 1,
            Some(Ok((Event::MappingEnd | Event::SequenceEnd, _))) => depth -= 1,
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return,
        }
    }
}

/// The parser counts characters; everything else here counts bytes.
struct Offsets {
    /// Byte offset by character; empty for a text of single-byte characters.
    bytes: Vec<usize>,
    length: usize,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let bytes = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(at, _)| at).collect() };
        Self { bytes, length: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        if self.bytes.is_empty() {
            character.min(self.length)
        } else {
            self.bytes.get(character).copied().unwrap_or(self.length)
        }
    }

    fn range(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }
}
