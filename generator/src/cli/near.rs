//! Which tools could be taken for each other, by the first sentences of their descriptions.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Serialize;

use super::report::BOLD;
use crate::ir::{Server, Tool};

/// How many pairs are told.
const MOST: usize = 10;

/// Two tools whose first sentences share words.
#[derive(Debug, Serialize)]
pub(super) struct Pair {
    /// Words that both have, of a hundred that either has.
    percent: usize,
    first: String,
    first_sentence: String,
    second: String,
    second_sentence: String,
}

/// The nearest pairs of all tools, nearest first.
pub(super) fn pairs(server: &Server) -> Vec<Pair> {
    let told: Vec<(&Tool, &str, BTreeSet<String>)> = server
        .tools
        .values()
        .map(|tool| (tool, sentence(&tool.description), words(sentence(&tool.description))))
        .collect();
    let mut pairs = Vec::new();
    for (index, (first, first_sentence, first_words)) in told.iter().enumerate() {
        for (second, second_sentence, second_words) in &told[index + 1..] {
            let percent = alike(first_words, second_words);
            pairs.push((Reverse(percent), &first.name, *first_sentence, &second.name, *second_sentence));
        }
    }
    pairs.sort_unstable();
    pairs.truncate(MOST);
    let pair =
        |(percent, first, first_sentence, second, second_sentence): (Reverse<usize>, &String, &str, &String, &str)| {
            Pair {
                percent: percent.0,
                first: first.clone(),
                first_sentence: first_sentence.to_owned(),
                second: second.clone(),
                second_sentence: second_sentence.to_owned(),
            }
        };
    pairs.into_iter().map(pair).collect()
}

/// For people.
pub(super) fn text(pairs: &[Pair]) -> String {
    let mut text = format!("{BOLD}nearest first sentences{BOLD:#}\n");
    for pair in pairs {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:>3} %  {}: {}", pair.percent, pair.first, pair.first_sentence);
        let _ = writeln!(text, "       {}: {}", pair.second, pair.second_sentence);
    }
    text
}

/// Up to the first full stop that ends a sentence.
fn sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Shared words of a hundred.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    (shared * 100).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_of_words_and_of_the_first_sentence() {
        let of = |one: &str, other: &str| alike(&words(sentence(one)), &words(sentence(other)));
        assert_eq!(of("Lists deals.", "lists DEALS. Other words."), 100);
        assert_eq!(of("Lists open deals.", "Lists open leads."), 50);
        assert_eq!(of("Lists deals of v1.2 accounts. More.", "Sends a letter."), 0);
        assert_eq!(of("", ""), 0);
    }

    #[test]
    fn what_is_told_names_both() {
        let pair = Pair {
            percent: 75,
            first: "a".to_owned(),
            first_sentence: "Lists a.".to_owned(),
            second: "b".to_owned(),
            second_sentence: "Lists b.".to_owned(),
        };
        let text = anstream::adapter::strip_str(&text(&[pair])).to_string();
        assert_eq!(text, "nearest first sentences\n 75 %  a: Lists a.\n       b: Lists b.\n");
    }
}
