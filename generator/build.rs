//! The tokens of o200k as a table that is searched where it lies.
//!
//! The tokenizer's own tables are built anew in each process, which takes longer than reading, lowering and
//! comparing a thousand tools. So they are built once here, and written by length and in order:
//! `o200k.tokens` holds the tokens, `o200k.ranks` the rank of each, and `o200k.rs` where each length begins.

#![expect(clippy::disallowed_methods, reason = "cargo reads what is written only once this program has ended")]

use std::fs;
use std::path::PathBuf;

/// The tokens of o200k but for those that mark the end of a text; their numbers are their ranks.
const TOKENS: u32 = 199_998;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo tells build scripts where to write"));
    let tokenizer = tiktoken_rs::o200k_base_singleton();
    let token = |rank| (tokenizer.decode_bytes(&[rank]).expect("every number below has a token"), rank);
    let mut tokens: Vec<(Vec<u8>, u32)> = (0..TOKENS).map(token).collect();
    tokens.sort_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
    let longest = tokens.last().map_or(0, |(token, _)| token.len());
    // One more than there are lengths, so that each ends where the next begins.
    let begins: Vec<(usize, usize)> = (0..=longest + 1)
        .map(|length| {
            let before = tokens.partition_point(|(token, _)| token.len() < length);
            (before, tokens[..before].iter().map(|(token, _)| token.len()).sum())
        })
        .collect();
    let ranks: Vec<u8> = tokens.iter().flat_map(|(_, rank)| rank.to_le_bytes()).collect();
    let tokens: Vec<u8> = tokens.into_iter().flat_map(|(token, _)| token).collect();
    let begins = format!("[(usize, usize); {}] = {begins:?}", begins.len());
    fs::write(out.join("o200k.tokens"), tokens).expect("the folder for what is built can be written");
    fs::write(out.join("o200k.ranks"), ranks).expect("the folder for what is built can be written");
    fs::write(
        out.join("o200k.rs"),
        format!(
            "/// By length: how many shorter tokens there are, and their bytes.\n\
            #[expect(clippy::unreadable_literal, reason = \"a program wrote them\")]\nconst BEGINS: {begins};\n\n\
            /// What a piece of text is.\npub(super) const EXPRESSION: &str = {:?};\n",
            tiktoken_rs::O200K_BASE_PAT_STR
        ),
    )
    .expect("the folder for what is built can be written");
}
