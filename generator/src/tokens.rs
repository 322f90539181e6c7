//! How many tokens a tool costs a model: o200k over minified `{name, title, description, inputSchema}`.

mod pieces;
mod table;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::FxHashMap;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::parallel;

/// Counts tokens, and knows the counts of earlier runs, so that only what is new is counted.
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

impl Counted {
    /// Out of a schema file. The schema stands last and is most of the file, so it is read only where it stands otherwise.
    fn of(text: &str) -> Option<Self> {
        let before = text.split("\n  \"inputSchema\":").next()?.trim_end().trim_end_matches(',');
        serde_json::from_str(&format!("{before}}}")).or_else(|_| serde_json::from_str(text)).ok()
    }
}

impl Counter {
    /// Takes over the counts that stand in `<out>/schemas/<product>/<tool>.json`. A file that is
    /// missing, broken or without a count is no fault: its text is counted again.
    #[must_use]
    pub fn from_schemas(out: &Path) -> Self {
        let below = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let files: Vec<PathBuf> = below(&out.join("schemas")).flat_map(|product| below(&product)).collect();
        let counted = parallel::map(&files, |file| Counted::of(&std::fs::read_to_string(file).ok()?));
        let known = counted.into_iter().flatten().map(|counted| (counted.tokens_of, counted.tokens)).collect();
        Self { known, fresh: 0 }
    }

    /// The count of each text, and its digest, which is stored beside the count. Works on every core.
    pub fn count_all(&mut self, texts: &[String]) -> Vec<(u32, String)> {
        let digests = parallel::map(texts, |text| digest(text.as_bytes()));
        let unknown: BTreeMap<&String, &String> =
            digests.iter().zip(texts).filter(|(digest, _)| !self.known.contains_key(*digest)).collect();
        let unknown: Vec<(&String, &String)> = unknown.into_iter().collect();
        self.fresh += unknown.len();
        let counts = parallel::map(&unknown, |(_, text)| u32::try_from(count(text)).unwrap_or(u32::MAX));
        self.known.extend(unknown.into_iter().map(|(digest, _)| digest.clone()).zip(counts));
        digests.into_iter().map(|digest| (self.known[&digest], digest)).collect()
    }

    /// As [`Counter::count_all`], of one text.
    pub fn count(&mut self, text: &str) -> (u32, String) {
        self.count_all(&[text.to_owned()]).swap_remove(0)
    }

    /// How many texts had to be counted.
    #[must_use]
    pub const fn fresh(&self) -> usize {
        self.fresh
    }
}

/// The counts of pieces that were met: texts of schemas consist of the same pieces again and again.
static PIECES: LazyLock<RwLock<FxHashMap<String, usize>>> = LazyLock::new(RwLock::default);

/// The tokens of a text, o200k.
#[must_use]
pub fn count(text: &str) -> usize {
    count_up_to(text, usize::MAX)
}

/// Whether a text has more tokens than `most`.
pub(crate) fn pass(text: &str, most: usize) -> bool {
    count_up_to(text, most) > most
}

/// The tokens of a text, or some number above `most` where it has more.
fn count_up_to(text: &str, most: usize) -> usize {
    let known = PIECES.read().unwrap_or_else(PoisonError::into_inner);
    let (mut sum, mut new) = (0, Vec::new());
    // Where the end is not reached, the sum says so.
    let _ = pieces::pieces(text, &mut |piece| {
        sum += known.get(piece).copied().unwrap_or_else(|| {
            let count = table::count(piece.as_bytes());
            new.push((piece.to_owned(), count));
            count
        });
        if sum > most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    drop(known);
    if !new.is_empty() {
        PIECES.write().unwrap_or_else(PoisonError::into_inner).extend(new);
    }
    sum
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
    fn tells_whether_a_text_passes_a_number_of_tokens() {
        assert!(pass("hello world", 1));
        assert!(!pass("hello world", 2));
        assert!(!pass("", 0));
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
