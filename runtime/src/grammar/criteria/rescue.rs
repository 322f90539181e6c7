//! What criteria without parentheses were meant to be.

use super::parser::{Parser, joined, parse};
use super::{Criteria, Operator};

/// Reads `A:equals:x and B:equals:y`, with no parentheses or too few, and writes it as it should
/// be. `None` when a part is no condition by itself, or when parentheses that are there may say
/// what belongs together.
pub(super) fn without_parentheses(text: &str) -> Option<String> {
    let mut words = [false; 2];
    let mut alternatives: Vec<Vec<Criteria>> = vec![Vec::new()];
    let mut rest = text.trim();
    loop {
        let (part, connective) = split(rest);
        let criteria = Criteria::Test(single(part)?);
        alternatives.last_mut()?.push(criteria);
        let Some((and, after)) = connective else { break };
        words[usize::from(and)] = true;
        if !and {
            alternatives.push(Vec::new());
        }
        rest = after;
    }
    if words == [true, true] && text.contains('(') {
        return None;
    }
    let corrected = joined(alternatives).to_string();
    parse(&corrected).is_ok().then_some(corrected)
}

/// One comparison, with the parentheses around it taken off.
fn single(part: &str) -> Option<super::Test> {
    let bare = part.trim().trim_start_matches(['(', ' ']).trim_end_matches([')', ' ']);
    let mut parser = Parser::new(bare);
    let test = parser.test().ok()?;
    (parser.faults.is_empty() && parser.is_done()).then_some(test)
}

/// The text up to the next connective before a condition, whether it is `and`, and what follows.
pub(super) fn split(text: &str) -> (&str, Option<(bool, &str)>) {
    for (index, _) in text.match_indices([' ', ')']) {
        let after = text[index + 1..].trim_start();
        for (word, and) in [("and", true), ("or", false)] {
            let Some(next) = after.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)) else { continue };
            let following = &after[next.len()..];
            if following.starts_with([' ', '(']) && begins_condition(following) {
                return (&text[..=index], Some((and, following)));
            }
        }
    }
    (text, None)
}

/// Whether a field, a colon and an operator stand here: then the word before joins conditions and
/// is no part of a value.
fn begins_condition(text: &str) -> bool {
    let text = text.trim_start_matches(['(', ' ']);
    let Some((field, rest)) = text.split_once(':') else { return false };
    let is_field =
        !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.$".contains(&byte));
    is_field && Operator::ALL.iter().any(|(name, _)| rest.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')))
}
