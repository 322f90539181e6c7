//! Reads criteria: parentheses and what joins them.

use super::{Criteria, MAX_LENGTH, rescue};
use crate::grammar::{Fault, FaultKind, characters, found_at};

/// Deepest nesting of parentheses.
const MAX_DEPTH: usize = 40;

pub(super) const SHAPE: &str = "((Last_Name:equals:Burns)and(Lead_Source:starts_with:Web))";

/// A fault that stops the parser.
pub(super) type Step<T> = Result<T, Box<Fault>>;

/// Parses criteria and holds them against the limits.
///
/// # Errors
///
/// Every fault. Where what was meant is certain, the last carries the criteria set right.
pub fn parse(text: &str) -> Result<Criteria, Vec<Fault>> {
    let length = text.chars().count();
    if length > MAX_LENGTH {
        return Err(vec![Fault {
            kind: FaultKind::Limit,
            offset: MAX_LENGTH,
            found: format!("{length} characters"),
            expected: format!("at most {MAX_LENGTH}"),
            advice: "Ask for a part of it at a time".to_owned(),
            corrected: None,
        }]);
    }
    let mut parser = Parser::new(text);
    let parsed = parser.whole();
    let mut faults = parser.faults;
    match parsed {
        Ok(criteria) if faults.is_empty() => return Ok(criteria),
        Ok(criteria) => {
            let corrected = parser.mended.then(|| criteria.to_string());
            let corrected = corrected.filter(|text| text.chars().count() <= MAX_LENGTH);
            if let Some(last) = faults.last_mut() {
                last.corrected = corrected;
            }
        }
        Err(mut fault) => {
            if faults.is_empty() && fault.kind == FaultKind::Syntax {
                fault.corrected = rescue::without_parentheses(text);
            }
            if fault.corrected.is_some() {
                "Every condition stands in parentheses".clone_into(&mut fault.advice);
            }
            faults.push(*fault);
        }
    }
    Err(faults)
}

/// The parser's place in the text, in bytes, and what it has found wrong so far.
pub(super) struct Parser<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    depth: usize,
    pub(super) conditions: usize,
    pub(super) faults: Vec<Fault>,
    /// The tree says what was meant: printed, it mends all faults.
    pub(super) mended: bool,
}

impl<'t> Parser<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0, depth: 0, conditions: 0, faults: Vec::new(), mended: true }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Whether all of the text is read.
    pub(super) const fn is_done(&self) -> bool {
        self.at == self.text.len()
    }

    pub(super) fn skip_space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    pub(super) fn describe(&self, kind: FaultKind, at: usize, expected: &str, advice: &str) -> Fault {
        Fault {
            kind,
            offset: characters(self.text, at),
            found: found_at(self.text, at),
            expected: expected.to_owned(),
            advice: advice.to_owned(),
            corrected: None,
        }
    }

    #[expect(clippy::unnecessary_box_returns, reason = "every caller returns it as the error of a step")]
    pub(super) fn fault(&self, expected: &str, advice: &str) -> Box<Fault> {
        Box::new(self.describe(FaultKind::Syntax, self.at, expected, advice))
    }

    /// Tells of a fault and goes on as if the text were as it was probably meant.
    pub(super) fn mend(&mut self, at: usize, expected: &str, advice: &str) {
        let fault = self.describe(FaultKind::Syntax, at, expected, advice);
        self.faults.push(fault);
    }

    fn whole(&mut self) -> Step<Criteria> {
        let criteria = self.chain()?;
        if self.at < self.text.len() {
            return Err(self.fault("`and`, `or` or the end", ""));
        }
        Ok(criteria)
    }

    /// Parts in parentheses with the same word between them.
    fn chain(&mut self) -> Step<Criteria> {
        let mut alternatives: Vec<Vec<Criteria>> = vec![vec![self.part()?]];
        let mut mixed = (None, false);
        loop {
            self.skip_space();
            let start = self.at;
            let word = self.rest().as_bytes().iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            let and = match &self.rest()[..word] {
                word if word.eq_ignore_ascii_case("and") => true,
                word if word.eq_ignore_ascii_case("or") => false,
                _ => return Ok(joined(alternatives)),
            };
            self.at += word;
            if *mixed.0.get_or_insert(and) != and && !mixed.1 {
                mixed.1 = true;
                let advice = "Where `and` and `or` meet, parentheses say what belongs together";
                self.mend(start, "the same word as before", advice);
            }
            let part = self.part()?;
            match alternatives.last_mut() {
                Some(last) if and => last.push(part),
                _ => alternatives.push(vec![part]),
            }
        }
    }

    /// `(…)`: a chain, or one comparison.
    fn part(&mut self) -> Step<Criteria> {
        self.skip_space();
        if !self.rest().starts_with('(') {
            return Err(self.fault("`(`", &format!("Every condition stands in parentheses, like {SHAPE}")));
        }
        if self.depth == MAX_DEPTH {
            let expected = format!("at most {MAX_DEPTH} parentheses inside each other");
            return Err(Box::new(self.describe(FaultKind::Limit, self.at, &expected, "Take out those not needed")));
        }
        self.at += 1;
        self.depth += 1;
        self.skip_space();
        let inner = if self.rest().starts_with('(') { self.chain()? } else { self.test().map(Criteria::Test)? };
        self.depth -= 1;
        self.skip_space();
        if !self.rest().starts_with(')') {
            return Err(self.fault("`)`", ""));
        }
        self.at += 1;
        Ok(inner)
    }
}

/// `and` binds closer than `or`.
pub(super) fn joined(alternatives: Vec<Vec<Criteria>>) -> Criteria {
    let all = |mut parts: Vec<Criteria>| match parts.len() {
        1 => parts.remove(0),
        _ => Criteria::All(parts),
    };
    let mut alternatives: Vec<Criteria> = alternatives.into_iter().map(all).collect();
    match alternatives.len() {
        1 => alternatives.remove(0),
        _ => Criteria::Any(alternatives),
    }
}
