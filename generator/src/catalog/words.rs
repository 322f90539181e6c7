//! Texts in which the name of a tool leads to its page.

use serde::Serialize;

use crate::ir::Server;

/// A piece of a text.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Piece<'a> {
    text: &'a str,
    /// It is the name of a tool.
    tool: bool,
}

/// The pieces of a text, which together are the text.
pub(super) fn pieces<'a>(server: &Server, text: &'a str) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let (mut start, mut from) = (0, 0);
    let is_name = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    while let Some(begin) = text[from..].find(is_name).map(|at| from + at) {
        let end = text[begin..].find(|sign| !is_name(sign)).map_or(text.len(), |at| begin + at);
        if server.tools.contains_key(&text[begin..end]) {
            if start < begin {
                out.push(Piece { text: &text[start..begin], tool: false });
            }
            out.push(Piece { text: &text[begin..end], tool: true });
            start = end;
        }
        from = end;
    }
    if start < text.len() {
        out.push(Piece { text: &text[start..], tool: false });
    }
    out
}

/// The paragraphs of a text, in pieces.
pub(super) fn paragraphs<'a>(server: &Server, text: &'a str) -> Vec<Vec<Piece<'a>>> {
    let texts = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    texts.map(|text| pieces(server, text)).collect()
}
