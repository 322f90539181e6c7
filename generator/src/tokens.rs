//! How many tokens a tool costs a model: o200k over minified `{name, title, description, inputSchema}`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::parallel;

/// Counts tokens, and knows the counts of earlier runs.
///
/// Building the tokenizer's tables takes longer than everything else together, so it is put off
/// until a text is met whose count is not known.
#[derive(Debug, Default)]
pub struct Counter {
    /// Count by the digest of the counted text.
    known: BTreeMap<String, u32>,
    /// Texts that had to be counted.
    fresh: usize,
}

/// The two members of a tool's schema file that belong together.
#[derive(Deserialize)]
struct Counted {
    tokens: u32,
    tokens_of: String,
}

impl Counter {
    /// Takes over the counts that stand in `<out>/schemas/<product>/<tool>.json`. A file that is
    /// missing, broken or without a count is no fault: its text is counted again.
    #[must_use]
    pub fn from_schemas(out: &Path) -> Self {
        let mut counter = Self::default();
        let Ok(products) = std::fs::read_dir(out.join("schemas")) else { return counter };
        for product in products.flatten() {
            let Ok(files) = std::fs::read_dir(product.path()) else { continue };
            for file in files.flatten() {
                let Ok(bytes) = std::fs::read(file.path()) else { continue };
                if let Ok(counted) = serde_json::from_slice::<Counted>(&bytes) {
                    counter.known.insert(counted.tokens_of, counted.tokens);
                }
            }
        }
        counter
    }

    /// Counts what is not known yet of several texts, on every core.
    pub fn prepare(&mut self, texts: &[String]) {
        let unknown: BTreeMap<String, &String> = texts.iter().map(|text| (digest(text.as_bytes()), text)).collect();
        let unknown: Vec<(String, &String)> =
            unknown.into_iter().filter(|(digest, _)| !self.known.contains_key(digest)).collect();
        self.fresh += unknown.len();
        let counts = parallel::map(&unknown, |(_, text)| u32::try_from(count(text)).unwrap_or(u32::MAX));
        self.known.extend(unknown.into_iter().map(|(digest, _)| digest).zip(counts));
    }

    /// The count of a text, and the text's digest, which is stored beside the count.
    pub fn count(&mut self, text: &str) -> (u32, String) {
        let digest = digest(text.as_bytes());
        let tokens = *self.known.entry(digest.clone()).or_insert_with(|| {
            self.fresh += 1;
            u32::try_from(count(text)).unwrap_or(u32::MAX)
        });
        (tokens, digest)
    }

    /// How many texts had to be counted.
    #[must_use]
    pub const fn fresh(&self) -> usize {
        self.fresh
    }
}

/// The tokens of a text, o200k.
#[must_use]
pub fn count(text: &str) -> usize {
    tiktoken_rs::o200k_base_singleton().count_ordinary(text)
}

/// SHA-256, in lower-case hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_sha_256() {
        assert_eq!(digest(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn counts_as_o200k_does() {
        let mut counter = Counter::default();
        assert_eq!(counter.count("hello world").0, 2);
        assert_eq!(counter.fresh(), 1);
        counter.count("hello world");
        assert_eq!(counter.fresh(), 1);
    }

    #[test]
    fn takes_over_what_was_counted_before_only_for_the_same_text() {
        let out = tempfile::tempdir().unwrap();
        let folder = out.path().join("schemas/shop");
        std::fs::create_dir_all(&folder).unwrap();
        let file = serde_json::json!({"tokens": 77, "tokens_of": digest(b"one")}).to_string();
        crate::write::replace(&folder.join("one.json"), file.as_bytes()).unwrap();
        let mut counter = Counter::from_schemas(out.path());
        // 77 is wrong on purpose: it can only come from the file.
        assert_eq!(counter.count("one").0, 77);
        assert_eq!(counter.count("two").0, 1);
        assert_eq!(counter.fresh(), 1);
    }

    #[test]
    fn broken_files_are_counted_again() {
        let out = tempfile::tempdir().unwrap();
        let folder = out.path().join("schemas/shop");
        std::fs::create_dir_all(&folder).unwrap();
        crate::write::replace(&folder.join("one.json"), b"<<<<<<< HEAD").unwrap();
        assert_eq!(Counter::from_schemas(out.path()).count("one").0, 1);
    }
}
