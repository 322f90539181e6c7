//! How many tokens a piece of text is, by the table that the build script wrote.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

include!(concat!(env!("OUT_DIR"), "/o200k.rs"));

/// All tokens, by length and in order.
static TOKENS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/o200k.tokens"));

/// The rank of each, four bytes, the least first.
static RANKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/o200k.ranks"));

/// The rank of a token; nothing where the bytes are none.
fn rank(bytes: &[u8]) -> Option<u32> {
    let length = bytes.len();
    let ((first, offset), (behind, _)) = (*BEGINS.get(length)?, *BEGINS.get(length + 1)?);
    let (mut low, mut high) = (first, behind);
    while low < high {
        let middle = low.midpoint(high);
        let at = offset + (middle - first) * length;
        match TOKENS[at..at + length].cmp(bytes) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => {
                let (rank, _) = RANKS[middle * 4..].split_first_chunk()?;
                return Some(u32::from_le_bytes(*rank));
            }
        }
    }
    None
}

/// The tokens of a piece: where it is none itself, of all neighbours that are one together those of the least rank
/// are joined, the first first, until none are left.
pub(super) fn count(piece: &[u8]) -> usize {
    if piece.is_empty() || rank(piece).is_some() {
        return usize::from(!piece.is_empty());
    }
    // Where the part ends, and where the one before it starts, by where a part starts.
    let mut end: Vec<usize> = (1..=piece.len()).collect();
    let mut before: Vec<usize> = (0..piece.len()).map(|at| at.saturating_sub(1)).collect();
    let mut pairs = BinaryHeap::new();
    let pair = |start: usize, behind: usize| Some(Reverse((rank(&piece[start..behind])?, start, behind)));
    pairs.extend((2..=piece.len()).filter_map(|behind| pair(behind - 2, behind)));
    let mut parts = piece.len();
    while let Some(Reverse((_, start, behind))) = pairs.pop() {
        let middle = end[start];
        // Parts only grow, so that a pair still is one where two parts end where it did.
        if middle >= behind || end[middle] != behind {
            continue;
        }
        parts -= 1;
        end[start] = behind;
        end[middle] = middle;
        if let Some(before) = before.get_mut(behind) {
            *before = start;
            pairs.extend(pair(start, end[behind]));
        }
        if start > 0 {
            pairs.extend(pair(before[start], behind));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_token_has_its_rank_and_nothing_else_has_one() {
        let tokenizer = tiktoken_rs::o200k_base_singleton();
        let mut met = 0;
        for number in 0..200_100 {
            let Ok(token) = tokenizer.decode_bytes(&[number]) else { continue };
            if !tokenizer.special_tokens().iter().any(|special| special.as_bytes() == token) {
                assert_eq!(rank(&token), Some(number));
                met += 1;
            }
        }
        assert_eq!(RANKS.len(), met * 4);
        assert_eq!(rank(b""), None);
        assert_eq!(rank("<|endoftext|>".as_bytes()), None);
        assert_eq!(rank(&[b' '; 1_000]), None);
    }
}
