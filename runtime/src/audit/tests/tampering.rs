//! Random records, random tampering: what is done below a head is found, and what is not done is not told.

use proptest::prelude::*;

use crate::audit::chain::{Chain, ChainKey, Head};
use crate::audit::verify::{Fault, Found, Removed, Verdict, Verifier};

/// What somebody does to the records, without the key.
#[derive(Debug, Clone)]
enum Tampering {
    /// Changes one bit of the text.
    Body(usize, usize, u8),
    /// Changes one bit of the seal.
    Seal(usize, usize, u8),
    /// Changes the time beside the text.
    Time(usize, i64),
    /// Removes a record.
    Drop(usize),
    /// Exchanges what two records say, or the records.
    Swap(usize, usize, bool),
    /// Removes everything from a record on, up to the head or beyond.
    Cut(usize),
    /// Repeats a record at another place, with a number that fits.
    Replay(usize, usize),
    /// Moves the records into a chain of another name.
    Rename(usize),
}

fn tampering() -> impl Strategy<Value = Tampering> {
    let at = 0..1_000_usize;
    prop_oneof![
        (at.clone(), at.clone(), 0..8_u8).prop_map(|(record, byte, bit)| Tampering::Body(record, byte, bit)),
        (at.clone(), at.clone(), 0..8_u8).prop_map(|(record, byte, bit)| Tampering::Seal(record, byte, bit)),
        (at.clone(), 1..1_000_000_i64).prop_map(|(record, by)| Tampering::Time(record, by)),
        at.clone().prop_map(Tampering::Drop),
        (at.clone(), at.clone(), any::<bool>()).prop_map(|(one, other, whole)| Tampering::Swap(one, other, whole)),
        at.clone().prop_map(Tampering::Cut),
        (at.clone(), at.clone()).prop_map(|(from, to)| Tampering::Replay(from, to)),
        at.prop_map(Tampering::Rename),
    ]
}

const BEGIN: i64 = 1_763_640_000_000;

/// Records of a chain, and its head after `known` of them.
fn chain(key: &ChainKey, name: &str, texts: &[String], known: usize) -> (Vec<Found>, Option<Head>) {
    let mut chain = Chain::new(key.clone(), name);
    let (mut records, mut head) = (Vec::new(), None);
    for (index, text) in texts.iter().enumerate() {
        let at = BEGIN + i64::try_from(index).unwrap() * 7;
        let moment = jiff::Timestamp::from_millisecond(at).unwrap();
        let body = serde_json::json!({"at": moment, "kind": "call", "reason": text}).to_string();
        let sealed = chain.add(at, body);
        records.push(Found {
            chain: sealed.chain.to_string(),
            number: i64::try_from(sealed.number).unwrap(),
            at: Some(sealed.at),
            body: sealed.body,
            seal: sealed.seal.to_vec(),
        });
        if index + 1 == known {
            head = chain.head();
        }
    }
    (records, head)
}

fn verdict(key: &ChainKey, records: &[Found], removed: &[Removed], heads: Vec<Head>) -> Verdict {
    let mut verifier = Verifier::new(key, removed, heads);
    for record in records {
        verifier.take(record);
    }
    verifier.finish()
}

/// Does it to records below the head alone; `false` where it changes nothing.
fn tamper(records: &mut Vec<Found>, known: usize, tampering: &Tampering) -> bool {
    let before = records.clone();
    match *tampering {
        Tampering::Body(record, byte, bit) => {
            let mut bytes = std::mem::take(&mut records[record % known].body).into_bytes();
            let at = byte % bytes.len();
            bytes[at] ^= 1 << bit;
            // What the table holds is text; what is none is read with a sign in its place.
            records[record % known].body = String::from_utf8_lossy(&bytes).into_owned();
        }
        Tampering::Seal(record, byte, bit) => records[record % known].seal[byte % 32] ^= 1 << bit,
        Tampering::Time(record, by) => records[record % known].at = records[record % known].at.map(|at| at + by),
        Tampering::Drop(record) => drop(records.remove(record % known)),
        Tampering::Swap(one, other, whole) => {
            let (one, other) = (one % known, other % known);
            records.swap(one, other);
            if whole {
                // In the table records stand by number, whatever was done.
                records.sort_by_key(|record| record.number);
            } else {
                let number = records[one].number;
                records[one].number = records[other].number;
                records[other].number = number;
            }
        }
        Tampering::Cut(from) => records.truncate(from % known),
        Tampering::Replay(from, to) => {
            let (from, to) = (from % known, to % known);
            let number = records[to].number;
            records[to] = Found { number, ..records[from].clone() };
        }
        Tampering::Rename(from) => {
            for record in &mut records[from % known..] {
                record.chain = "another".to_owned();
            }
        }
    }
    *records != before
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn tampering_below_a_head_is_found(
        texts in prop::collection::vec(".{0,20}", 1..12),
        above in 0..12_usize,
        tampering in prop::collection::vec(tampering(), 1..3),
    ) {
        let key = ChainKey::new(&[3; 32]);
        let known = texts.len() - above.min(texts.len() - 1);
        let (mut records, head) = chain(&key, "one", &texts, known);
        let heads: Vec<Head> = head.into_iter().collect();
        prop_assert_eq!(verdict(&key, &records, &[], heads.clone()).problems, vec![]);
        let untouched = records.clone();
        for one in &tampering {
            if records.len() >= known {
                tamper(&mut records, known, one);
            }
        }
        let found = verdict(&key, &records, &[], heads).problems;
        prop_assert_eq!(found.is_empty(), records == untouched, "{:?}", found);
    }

    #[test]
    fn removal_by_age_hides_no_tampering(
        texts in prop::collection::vec(".{0,20}", 3..12),
        removed in 1..100_usize,
        tampering in tampering(),
    ) {
        let key = ChainKey::new(&[3; 32]);
        let (all, head) = chain(&key, "one", &texts, texts.len());
        let removed = 1 + removed % (texts.len() - 2);
        let (_, last) = chain(&key, "one", &texts, removed);
        let last = last.unwrap();
        let stamp = key.stamp(&last).to_vec();
        let heads: Vec<Head> = head.into_iter().collect();
        let stamped = |stamp: Vec<u8>| [Removed { head: last.clone(), stamp }];
        let mut records = all[removed..].to_vec();
        prop_assert_eq!(verdict(&key, &records, &stamped(stamp.clone()), heads.clone()).problems, vec![]);
        // Without the key, nobody says that something was removed.
        let other = ChainKey::new(&[4; 32]).stamp(&last).to_vec();
        let found = verdict(&key, &records, &stamped(other), heads.clone()).problems;
        prop_assert!(found.iter().any(|problem| problem.fault == Fault::Unstamped));
        let known = records.len();
        let changed = tamper(&mut records, known, &tampering);
        let found = verdict(&key, &records, &stamped(stamp), heads).problems;
        prop_assert_eq!(found.is_empty(), !changed, "{:?}", found);
    }

    #[test]
    fn a_chain_that_is_gone_shows_against_its_head(texts in prop::collection::vec(".{0,20}", 1..5)) {
        let key = ChainKey::new(&[3; 32]);
        let (_, head) = chain(&key, "one", &texts, texts.len());
        let (others, _) = chain(&key, "two", &texts, texts.len());
        let found = verdict(&key, &others, &[], head.into_iter().collect()).problems;
        prop_assert_eq!(found.len(), 1);
    }
}
