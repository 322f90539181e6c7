//! Reads criteria.

use super::{Criteria, MAX_CONDITIONS, MAX_LENGTH, Operator, Test, rescue};
use crate::arguments::text::nearest;
use crate::grammar::{Fault, FaultKind, characters, found_at, moment};

/// Deepest nesting of parentheses.
const MAX_DEPTH: usize = 40;

const SHAPE: &str = "((Last_Name:equals:Burns)and(Lead_Source:starts_with:Web))";

/// What other languages call an operator.
const FOREIGN: &[(&str, &str)] = &[
    ("=", "equals"),
    ("==", "equals"),
    ("is", "equals"),
    ("eq", "equals"),
    ("!=", "not_equal"),
    ("<>", "not_equal"),
    ("ne", "not_equal"),
    ("not_equals", "not_equal"),
    (">", "greater_than"),
    ("gt", "greater_than"),
    ("after", "greater_than"),
    ("<", "less_than"),
    ("lt", "less_than"),
    ("before", "less_than"),
    (">=", "greater_equal"),
    ("gte", "greater_equal"),
    ("greater_than_or_equal", "greater_equal"),
    ("<=", "less_equal"),
    ("lte", "less_equal"),
    ("less_than_or_equal", "less_equal"),
];

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
            if let Some(last) = faults.last_mut() {
                last.corrected = corrected;
            }
        }
        Err(mut fault) => {
            fault.corrected = if faults.is_empty() { rescue::without_parentheses(text) } else { None };
            if fault.corrected.is_some() {
                fault.advice = "Every condition stands in parentheses".to_owned();
            }
            faults.push(*fault);
        }
    }
    Err(faults)
}

/// The parser's place in the text, in bytes, and what it has found wrong so far.
pub(super) struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    conditions: usize,
    pub(super) faults: Vec<Fault>,
    /// The tree says what was meant: printed, it mends all faults.
    pub(super) mended: bool,
}

impl<'t> Parser<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0, depth: 0, conditions: 0, faults: Vec::new(), mended: true }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn describe(&self, kind: FaultKind, at: usize, expected: &str, advice: &str) -> Fault {
        Fault {
            kind,
            offset: characters(self.text, at),
            found: found_at(self.text, at),
            expected: expected.to_owned(),
            advice: advice.to_owned(),
            corrected: None,
        }
    }

    fn fault(&self, expected: &str, advice: &str) -> Box<Fault> {
        Box::new(self.describe(FaultKind::Syntax, self.at, expected, advice))
    }

    /// Tells of a fault and goes on as if the text were as it was probably meant.
    fn mend(&mut self, at: usize, expected: &str, advice: &str) {
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

    /// `field:operator:value`, up to the closing parenthesis.
    pub(super) fn test(&mut self) -> Step<Test> {
        self.conditions += 1;
        if self.conditions == MAX_CONDITIONS + 1 {
            let expected = format!("at most {MAX_CONDITIONS} conditions");
            let advice = "Join alternatives with in, or ask twice";
            let fault = self.describe(FaultKind::Limit, self.at, &expected, advice);
            self.faults.push(fault);
            self.mended = false;
        }
        if self.conditions > 2 * MAX_CONDITIONS {
            return Err(self.fault("the end", ""));
        }
        let field = self.field()?;
        let operator = self.operator()?;
        let start = self.at;
        let values = self.values(operator)?;
        if operator == Operator::Between && values.len() != 2 {
            self.at = start;
            return Err(self.fault("two values with a comma between them", "The lower one comes first"));
        }
        Ok(Test { field, operator, values })
    }

    fn field(&mut self) -> Step<String> {
        let start = self.at;
        let length = self.rest().find([':', '(', ')', ',', '\\']).unwrap_or(self.rest().len());
        let written = &self.rest()[..length];
        let field = written.trim();
        let plain = field.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '_' | '$'))
            && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.'));
        if !plain || !self.rest()[length..].starts_with(':') {
            let advice = format!("A condition reads field:operator:value, like {SHAPE}");
            return Err(self.fault("the API name of a field and a colon", &advice));
        }
        if field.len() < written.len() {
            self.mend(start, "a field without spaces around it", "");
        }
        self.at += length + 1;
        Ok(field.to_owned())
    }

    fn operator(&mut self) -> Step<Operator> {
        let start = self.at;
        let length = self.rest().find([':', '(', ')', ',']).unwrap_or(self.rest().len());
        let written = &self.rest()[..length];
        let name = written.trim();
        if !self.rest()[length..].starts_with(':') {
            return Err(self.fault("an operator, a colon and a value", &format!("A condition reads {SHAPE}")));
        }
        let known = |name: &str| Operator::ALL.iter().find(|(known, _)| *known == name).map(|(_, operator)| *operator);
        let foreign = FOREIGN.iter().find(|(foreign, _)| foreign.eq_ignore_ascii_case(name)).map(|(_, known)| *known);
        let meant = foreign.or_else(|| known(name).is_none().then(|| likely(name)).flatten());
        let Some(operator) = known(meant.unwrap_or(name)) else {
            let names: Vec<&str> = Operator::ALL.iter().map(|(name, _)| *name).collect();
            let advice = if name.eq_ignore_ascii_case("contains") || name.eq_ignore_ascii_case("like") {
                "Text inside a field cannot be found this way: use starts_with, or search by word"
            } else {
                ""
            };
            return Err(self.fault(&format!("one of {}", names.join(", ")), advice));
        };
        match meant {
            Some(meant) => self.mend(start, &format!("the operator {meant}"), ""),
            None if name.len() < written.len() => self.mend(start, "an operator without spaces around it", ""),
            None => {}
        }
        self.at += length + 1;
        Ok(operator)
    }

    /// Values up to an unescaped `)`, which stays.
    fn values(&mut self, operator: Operator) -> Step<Vec<String>> {
        let start = self.at;
        let mut values = vec![String::new()];
        let mut starts = vec![self.at];
        let mut characters = self.rest().char_indices();
        let mut end = self.text.len();
        let mut unescaped_comma = None;
        let push = |character: char, values: &mut Vec<String>| {
            if let Some(last) = values.last_mut() {
                last.push(character);
            }
        };
        while let Some((index, character)) = characters.next() {
            match character {
                ')' => {
                    end = start + index;
                    break;
                }
                '\\' => match characters.next() {
                    Some((_, escaped)) if matches!(escaped, '(' | ')' | ',' | '\\') => push(escaped, &mut values),
                    _ => {
                        self.at = start + index;
                        return Err(self.fault("one of ( ) , \\ after the backslash", "A backslash itself is doubled"));
                    }
                },
                '(' => {
                    self.at = start + index;
                    return Err(self.fault("a value without bare parentheses", "Inside a value, write \\( and \\)"));
                }
                ',' if operator.takes_list() => {
                    values.push(String::new());
                    starts.push(start + index + 1);
                }
                ',' => {
                    unescaped_comma.get_or_insert(start + index);
                    push(',', &mut values);
                }
                other => push(other, &mut values),
            }
        }
        self.at = end;
        if let Some(comma) = unescaped_comma {
            self.mend(comma, "a value without bare commas", "Inside a value, write \\,");
        }
        for (value, start) in values.iter_mut().zip(starts) {
            self.value(value, start)?;
        }
        Ok(values)
    }

    fn value(&mut self, value: &mut String, start: usize) -> Step<()> {
        if value.trim().is_empty() {
            self.at = start;
            return Err(self.fault("a value", "Empty fields cannot be searched for"));
        }
        let computed = ["now()", "today()"].iter().any(|word| value.eq_ignore_ascii_case(word));
        if computed || value.starts_with("${") {
            self.at = start;
            return Err(self.fault("a literal value", &moment::NO_ARITHMETIC.replace('\'', "")));
        }
        match moment::fault(value.trim()) {
            None => {}
            Some((why, Some(corrected))) => {
                self.mend(start, "a date-time", &why);
                *value = corrected;
            }
            Some((why, None)) => {
                self.mend(start, "a date or date-time", &why);
                self.mended = false;
            }
        }
        Ok(())
    }
}

/// Only a slip of the pen counts: another word may mean another thing.
fn likely(name: &str) -> Option<&'static str> {
    let names = Operator::ALL.iter().map(|(name, _)| *name).filter(|known| known.len() > 4);
    nearest(name, names).filter(|known| known.len().abs_diff(name.len()) <= 1)
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
