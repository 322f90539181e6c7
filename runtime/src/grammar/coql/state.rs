//! Where the parser stands, and what it has found wrong so far.

use super::lexer::{Kind, Token, token};
use crate::grammar::{Fault, FaultKind, characters, found_at};

/// Most faults of one statement; a text with more is no statement.
const MAX_FAULTS: usize = 20;

/// A fault that stops the parser.
pub(super) type Step<T> = Result<T, Box<Fault>>;

/// The parser's place in the text.
pub(super) struct State<'t> {
    pub(super) source: &'t str,
    pub(super) next: Token<'t>,
    /// Faults that could be read past.
    pub(super) faults: Vec<Fault>,
    /// The tree says what was meant: printed, it mends all faults.
    pub(super) mended: bool,
    /// Parentheses around the current place.
    pub(super) depth: usize,
    /// Comparisons so far.
    pub(super) conditions: usize,
}

impl<'t> State<'t> {
    pub(super) fn new(source: &'t str) -> Self {
        Self { source, next: token(source, 0), faults: Vec::new(), mended: true, depth: 0, conditions: 0 }
    }

    /// Takes the token that is next.
    pub(super) fn take(&mut self) -> Token<'t> {
        let taken = self.next;
        self.next = token(self.source, taken.end());
        taken
    }

    /// Goes on at this byte.
    pub(super) fn jump(&mut self, byte: usize) {
        self.next = token(self.source, byte);
    }

    /// The token after the next.
    pub(super) fn second(&self) -> Token<'t> {
        token(self.source, self.next.end())
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = self.next.is_word(word);
        if found {
            self.take();
        }
        found
    }

    pub(super) fn take_sign(&mut self, sign: &str) -> bool {
        let found = self.next.is_sign(sign);
        if found {
            self.take();
        }
        found
    }

    pub(super) fn expect_word(&mut self, word: &str, advice: &str) -> Step<()> {
        if self.take_word(word) { Ok(()) } else { Err(self.fault(&format!("`{word}`"), advice)) }
    }

    pub(super) fn expect_sign(&mut self, sign: &str, advice: &str) -> Step<()> {
        if self.take_sign(sign) { Ok(()) } else { Err(self.fault(&format!("`{sign}`"), advice)) }
    }

    /// The next token is none that may stand here.
    #[expect(clippy::unnecessary_box_returns, reason = "every caller returns it as the error of a step")]
    pub(super) fn fault(&self, expected: &str, advice: &str) -> Box<Fault> {
        // What is known of the token says more than what is known of the place.
        let known = match self.next.kind {
            Kind::Other => match self.next.text {
                "--" | "/*" | "#" => "There are no comments: take it out",
                ";" => "One statement, without a semicolon, is all that may be given",
                "`" | "[" => "Names stand without quotes or brackets, text in single quotes",
                ":" => "That is the spelling of search criteria; here a condition reads Last_Name = 'Burns'",
                "+" | "-" | "/" => crate::grammar::moment::NO_ARITHMETIC,
                _ => "",
            },
            Kind::OpenText => "The quotation mark is never closed; a single quote inside text is doubled: 'O''Brien'",
            Kind::Word if self.source[..self.next.start].ends_with('\'') => {
                "A single quote inside text is doubled: 'O''Brien'"
            }
            Kind::Sign if self.next.text == "*" && self.conditions > 0 => {
                "Values are not calculated here: write the result"
            }
            _ => "",
        };
        let advice = if known.is_empty() { advice } else { known };
        Box::new(self.describe(FaultKind::Syntax, self.next.start, expected, advice))
    }

    /// Tells of a fault and goes on as if the text were as it was probably meant.
    pub(super) fn mend(&mut self, start: usize, expected: &str, advice: &str) -> Step<()> {
        let fault = self.describe(FaultKind::Syntax, start, expected, advice);
        self.push(fault)
    }

    /// Tells of a fault that only the author can mend, and goes on.
    pub(super) fn report(&mut self, kind: FaultKind, start: usize, expected: &str, advice: &str) -> Step<()> {
        self.mended = false;
        let fault = self.describe(kind, start, expected, advice);
        self.push(fault)
    }

    fn push(&mut self, fault: Fault) -> Step<()> {
        if self.faults.len() + 1 >= MAX_FAULTS {
            return Err(Box::new(fault));
        }
        self.faults.push(fault);
        Ok(())
    }

    pub(super) fn describe(&self, kind: FaultKind, start: usize, expected: &str, advice: &str) -> Fault {
        Fault {
            kind,
            offset: characters(self.source, start),
            found: found_at(self.source, start),
            expected: expected.to_owned(),
            advice: advice.to_owned(),
            corrected: None,
        }
    }
}
