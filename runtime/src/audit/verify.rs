//! Holds chains against their seals and against known heads.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::chain::{ChainKey, Head, Seal};

/// A record as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The chain that it says it is of.
    pub chain: String,
    /// Its number there.
    pub number: i64,
    /// Milliseconds since 1970, where they stand beside the text as well.
    pub at: Option<i64>,
    /// The text.
    pub body: String,
    /// The seal, of any length.
    pub seal: Vec<u8>,
}

/// The end of what was removed by age, with its stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The last record that was removed.
    pub head: Head,
    /// [`ChainKey::stamp`] of it.
    pub stamp: Vec<u8>,
}

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The chain; of what is no record the place.
    pub chain: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Records from the first to the last number are not there.
    Missing(u64, u64),
    /// The record's text, number, time or seal, or the seal before it, is not as it was written.
    Changed(u64),
    /// A record stands where it does not belong, or twice.
    Misplaced(i64),
    /// The chain ends before a known head.
    Cut {
        /// The last record there is.
        last: u64,
        /// The record that the head knows.
        known: u64,
    },
    /// The record is another one than the head knows.
    Differs(u64),
    /// What stands there is no record.
    Unreadable,
    /// What says that records were removed by age is not by whoever has the key.
    Unstamped,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.fault == Fault::Unreadable {
            return write!(out, "{}: what stands there is no record", self.chain);
        }
        write!(out, "chain {}: ", self.chain)?;
        match self.fault {
            Fault::Unreadable => Ok(()),
            Fault::Missing(first, last) if first == last => write!(out, "record {first} is missing"),
            Fault::Missing(first, last) => write!(out, "records {first} to {last} are missing"),
            Fault::Changed(number) => {
                write!(out, "record {number}, or the seal before it, was changed (or was sealed with another key)")
            }
            Fault::Misplaced(number) => write!(out, "record {number} does not belong where it stands"),
            Fault::Cut { last: 0, known } => write!(out, "it is gone, and a head knows record {known}"),
            Fault::Cut { last, known } => write!(out, "it ends with record {last}, and a head knows record {known}"),
            Fault::Differs(number) => write!(out, "record {number} is another one than a head knows"),
            Fault::Unstamped => out.write_str("its first records were removed, and not by this program with this key"),
        }
    }
}

/// What was looked at, and what was wrong.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Chains of which there are records.
    pub chains: usize,
    /// Records.
    pub records: u64,
    /// Heads that were held against them.
    pub heads: usize,
    /// In the order found.
    pub problems: Vec<Problem>,
}

/// One chain on its way through the records.
struct Walk {
    /// The number before the next one.
    number: u64,
    seal: Seal,
    /// Up to here records were removed by age.
    removed: u64,
}

/// Looks at records one after the other; those of one chain come by number.
#[derive(Debug)]
pub struct Verifier<'a> {
    key: &'a ChainKey,
    heads: BTreeMap<String, Vec<Head>>,
    walks: BTreeMap<String, Walk>,
    verdict: Verdict,
}

impl fmt::Debug for Walk {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Walk({})", self.number)
    }
}

impl<'a> Verifier<'a> {
    /// With what was removed by age, and the heads that are known.
    #[must_use]
    pub fn new(key: &'a ChainKey, removed: &[Removed], heads: Vec<Head>) -> Self {
        let mut verifier = Self { key, heads: BTreeMap::new(), walks: BTreeMap::new(), verdict: Verdict::default() };
        verifier.verdict.heads = heads.len();
        for head in heads {
            verifier.heads.entry(head.chain.clone()).or_default().push(head);
        }
        for Removed { head, stamp } in removed {
            if verifier.key.stamp(head)[..] == stamp[..] {
                let walk = Walk { number: head.number, seal: head.seal, removed: head.number };
                verifier.hold_against_heads(&head.chain, head.number, &head.seal);
                verifier.walks.insert(head.chain.clone(), walk);
            } else {
                verifier.tell(&head.chain, Fault::Unstamped);
            }
        }
        verifier
    }

    /// Takes the next record.
    pub fn take(&mut self, record: &Found) {
        self.verdict.records += 1;
        let chain = record.chain.as_str();
        if !self.walks.contains_key(chain) {
            let walk = Walk { number: 0, seal: self.key.beginning(chain), removed: 0 };
            self.walks.insert(chain.to_owned(), walk);
        }
        let (expected, before) = self.walks.get(chain).map_or((1, [0; 32]), |walk| (walk.number + 1, walk.seal));
        let number = match u64::try_from(record.number) {
            Ok(number) if number >= expected => number,
            _ => return self.tell(chain, Fault::Misplaced(record.number)),
        };
        let Ok(seal) = Seal::try_from(record.seal.as_slice()) else {
            // Nothing that follows can be held against it.
            self.step(chain, number, [0; 32]);
            return self.tell(chain, Fault::Changed(number));
        };
        if number > expected {
            // The seal before this record is not known: it is taken as it is, and what follows is held against it.
            self.tell(chain, Fault::Missing(expected, number - 1));
        } else if self.key.seal(&before, number, &record.body) != seal || !tells_its_time(record) {
            self.tell(chain, Fault::Changed(number));
        }
        self.step(chain, number, seal);
        self.hold_against_heads(chain, number, &seal);
    }

    /// Takes what should be a record and is none.
    pub fn take_unreadable(&mut self, place: String) {
        self.verdict.problems.push(Problem { chain: place, fault: Fault::Unreadable });
    }

    /// Whether something was wrong so far.
    #[must_use]
    pub const fn has_problems(&self) -> bool {
        !self.verdict.problems.is_empty()
    }

    /// What was found.
    #[must_use]
    pub fn finish(mut self) -> Verdict {
        for (chain, heads) in std::mem::take(&mut self.heads) {
            let last = self.walks.get(&chain).map_or(0, |walk| walk.number);
            if let Some(known) = heads.iter().map(|head| head.number).max().filter(|known| *known > last) {
                self.tell(&chain, Fault::Cut { last, known });
            }
        }
        self.verdict.chains = self.walks.values().filter(|walk| walk.number > walk.removed).count();
        self.verdict
    }

    fn step(&mut self, chain: &str, number: u64, seal: Seal) {
        if let Some(walk) = self.walks.get_mut(chain) {
            (walk.number, walk.seal) = (number, seal);
        }
    }

    fn hold_against_heads(&mut self, chain: &str, number: u64, seal: &Seal) {
        let heads = self.heads.get(chain).into_iter().flatten();
        if heads.clone().any(|head| head.number == number && head.seal != *seal) {
            self.tell(chain, Fault::Differs(number));
        }
    }

    fn tell(&mut self, chain: &str, fault: Fault) {
        self.verdict.problems.push(Problem { chain: chain.to_owned(), fault });
    }
}

/// The time beside the text is the one in it.
fn tells_its_time(record: &Found) -> bool {
    #[derive(Deserialize)]
    struct Timed {
        at: jiff::Timestamp,
    }
    record
        .at
        .is_none_or(|at| serde_json::from_str::<Timed>(&record.body).is_ok_and(|timed| timed.at.as_millisecond() == at))
}
