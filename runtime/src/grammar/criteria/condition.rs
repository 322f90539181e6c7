//! Reads one comparison: field, operator, values.

use super::parser::{Parser, SHAPE, Step};
use super::{MAX_CONDITIONS, Operator, Test, rescue};
use crate::arguments::text::nearest;
use crate::grammar::{FaultKind, moment};

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

impl Parser<'_> {
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
                    let word = values.last().map_or("", |value| value.trim());
                    let call = ["now", "today"].iter().any(|moment| word.eq_ignore_ascii_case(moment));
                    let advice = if call { moment::NO_ARITHMETIC } else { "Inside a value, write \\( and \\)" };
                    return Err(self.fault("a value without bare parentheses", advice));
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
        if let (value, Some(_)) = rescue::split(&self.text[start..end]) {
            self.at = start + value.trim_end().len();
            return Err(self.fault("`)` before the next condition", ""));
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
        if value.starts_with("${") {
            self.at = start;
            return Err(self.fault("a literal value", moment::NO_ARITHMETIC));
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
