//! Conditions: comparisons, joined two by two.

use super::lexer::Kind;
use super::parser::field;
use super::state::{State, Step};
use super::{Comparison, Condition, Field, Literal, MAX_CONDITIONS, MAX_VALUES, Test};
use crate::grammar::{FaultKind, moment};

/// Deepest nesting of parentheses. Pairing [`MAX_CONDITIONS`] needs fewer.
const MAX_DEPTH: usize = 40;

/// Where a text stops being a statement that is merely too long.
const HOPELESS: usize = 8 * MAX_CONDITIONS;

const OPERATORS: &str = "one of = != < <= > >= in, not in, like, not like, between, is null, is not null";

/// Words that other languages use, and what to write here.
const FOREIGN: &[(&str, &str)] = &[
    ("contains", "Text inside is found with like: Last_Name like '%son%'"),
    ("starts_with", "A beginning is found with like: Last_Name like 'Bur%'"),
    ("ends_with", "An end is found with like: Email like '%.org'"),
    ("ilike", "Write `like`; it does not mind letter case"),
    ("equals", "Write =: Last_Name = 'Burns'"),
    ("greater_than", "Write >"),
    ("less_than", "Write <"),
];

/// Words that stand for a moment in other languages.
const MOMENTS: &[&str] = &[
    "now",
    "today",
    "yesterday",
    "tomorrow",
    "current_date",
    "current_timestamp",
    "getdate",
    "sysdate",
    "date",
    "interval",
];

/// One level: one operand, or two and a connective. More than two are a fault that is mended by
/// pairing them, `and` before `or`.
pub(super) fn condition(state: &mut State<'_>) -> Step<Condition> {
    let mut alternatives: Vec<Condition> = Vec::new();
    let mut current = operand(state)?;
    let mut connectives = 0;
    loop {
        let start = state.next.start;
        let and = state.next.is_word("and");
        if !and && !state.next.is_word("or") {
            break;
        }
        state.take();
        connectives += 1;
        if connectives == 2 {
            let advice = "More than two conditions are paired with parentheses: ((A and B) and C)";
            state.mend(start, "no third condition without parentheses", advice)?;
        }
        let operand = operand(state)?;
        if and {
            current = Condition::And(Box::new(current), Box::new(operand));
        } else {
            alternatives.push(current);
            current = operand;
        }
    }
    alternatives.push(current);
    alternatives
        .into_iter()
        .reduce(|left, right| Condition::Or(Box::new(left), Box::new(right)))
        .ok_or_else(|| state.fault("a condition", ""))
}

fn operand(state: &mut State<'_>) -> Step<Condition> {
    if state.next.is_word("not") {
        return Err(
            state.fault("a condition", "`not` stands only before in and like, and after is; turn the operators round")
        );
    }
    if !state.next.is_sign("(") {
        return comparison(state);
    }
    if state.depth == MAX_DEPTH {
        let advice = "Take out the parentheses that are not needed";
        let expected = format!("at most {MAX_DEPTH} parentheses inside each other");
        return Err(Box::new(state.describe(FaultKind::Limit, state.next.start, &expected, advice)));
    }
    state.take();
    state.depth += 1;
    let inner = condition(state)?;
    state.depth -= 1;
    state.expect_sign(")", "")?;
    Ok(inner)
}

fn comparison(state: &mut State<'_>) -> Step<Condition> {
    state.conditions += 1;
    if state.conditions == MAX_CONDITIONS + 1 {
        let expected = format!("at most {MAX_CONDITIONS} conditions");
        state.report(FaultKind::Limit, state.next.start, &expected, "Join alternatives with in, or ask twice")?;
    }
    if state.conditions > HOPELESS {
        return Err(state.fault("the end", ""));
    }
    let field = field(state)?;
    test(state, &field).map(|test| Condition::Test(field, test))
}

fn test(state: &mut State<'_>, field: &Field) -> Step<Test> {
    if state.next.kind == Kind::Sign
        && let Some(comparison) = sign(state)?
    {
        if state.next.is_word("null") && matches!(comparison, Comparison::Equal | Comparison::NotEqual) {
            let negated = comparison == Comparison::NotEqual;
            let right = if negated { "is not null" } else { "is null" };
            state.mend(state.next.start, "a value", &format!("Null is tested with `{right}`"))?;
            state.take();
            return Ok(Test::Null { negated });
        }
        return value(state).map(|value| Test::Compare(comparison, value));
    }
    if state.take_word("is") {
        let negated = state.take_word("not");
        let advice = format!("`is` tests for null only: {} = …", field.path);
        state.expect_word("null", &advice)?;
        return Ok(Test::Null { negated });
    }
    if state.take_word("between") {
        let low = value(state)?;
        state.expect_word("and", "Both ends are given: between 10 and 20")?;
        return Ok(Test::Between(low, value(state)?));
    }
    let negated = state.take_word("not");
    if state.take_word("in") {
        return values(state).map(|values| Test::In { negated, values });
    }
    if state.take_word("like") {
        let start = state.next.start;
        let Literal::Text(pattern) = value(state)? else {
            state.jump(start);
            return Err(state.fault("text in single quotes", "% stands for any text: like '%son%'"));
        };
        return Ok(Test::Like { negated, pattern });
    }
    if negated {
        let between = state.next.is_word("between");
        let advice = if between { format!("Write ({0} < … or {0} > …)", field.path) } else { String::new() };
        return Err(state.fault("`in` or `like` after `not`", &advice));
    }
    let foreign = FOREIGN.iter().find(|(word, _)| state.next.is_word(word)).map_or("", |(_, advice)| advice);
    Err(state.fault(OPERATORS, foreign))
}

/// An operator sign; those of other languages are read as what they mean.
fn sign(state: &mut State<'_>) -> Step<Option<Comparison>> {
    let sign = state.next;
    let adjacent = |state: &State<'_>, text: &str| {
        let second = state.second();
        second.is_sign(text) && second.start == sign.end()
    };
    let comparison = match sign.text {
        "=" if adjacent(state, "=") => {
            state.mend(sign.start, "=", "Equality is a single =")?;
            state.take();
            Comparison::Equal
        }
        "<" if adjacent(state, ">") => {
            state.mend(sign.start, "!=", "Inequality is written !=")?;
            state.take();
            Comparison::NotEqual
        }
        "=" => Comparison::Equal,
        "!=" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        _ => return Ok(None),
    };
    state.take();
    Ok(Some(comparison))
}

fn values(state: &mut State<'_>) -> Step<Vec<Literal>> {
    state.expect_sign("(", "The values stand in parentheses: in ('Web', 'Webinar')")?;
    if state.next.is_word("select") {
        return Err(state.fault("a value", "There are no statements inside a statement: ask for the values first"));
    }
    let mut values = Vec::new();
    loop {
        let start = state.next.start;
        values.push(value(state)?);
        if values.len() == MAX_VALUES + 1 {
            let expected = format!("at most {MAX_VALUES} values in a list");
            state.report(FaultKind::Limit, start, &expected, "Ask several times, with a part of the values each")?;
        }
        if !state.take_sign(",") {
            state.expect_sign(")", "Values are separated by commas")?;
            return Ok(values);
        }
    }
}

fn value(state: &mut State<'_>) -> Step<Literal> {
    let token = state.next;
    match token.kind {
        Kind::Text => {
            state.take();
            text(state, token.start, token.unquoted())
        }
        Kind::Double => {
            state.mend(token.start, "text in single quotes", "Text stands in single quotes")?;
            state.take();
            text(state, token.start, token.unquoted())
        }
        Kind::Number => {
            if let Some(bare) = bare_date(&state.source[token.start..]) {
                state.mend(token.start, "a value", "A date stands in single quotes")?;
                state.jump(token.start + bare.len());
                return text(state, token.start, bare.to_owned());
            }
            state.take();
            Ok(Literal::Number(token.text.to_owned()))
        }
        Kind::Word if token.is_word("true") || token.is_word("false") => {
            state.take();
            Ok(Literal::Boolean(token.is_word("true")))
        }
        Kind::Word if token.is_word("null") => {
            Err(state.fault("a value", "Null is tested with `is null` or `is not null`"))
        }
        Kind::Word if state.second().is_sign("(") || MOMENTS.iter().any(|word| token.is_word(word)) => {
            Err(state.fault("a literal value", moment::NO_ARITHMETIC))
        }
        Kind::Word => {
            let advice = "Text stands in single quotes, and a field is compared with a value, never with another field";
            Err(state.fault("a value", advice))
        }
        Kind::Sign if token.text == "(" && state.second().is_word("select") => {
            Err(state.fault("a value", "There are no statements inside a statement: ask for the value first"))
        }
        _ => Err(state.fault("a value: text in single quotes, a number, true or false", "")),
    }
}

/// Text as a value; a date-time among them must be whole.
fn text(state: &mut State<'_>, start: usize, text: String) -> Step<Literal> {
    match moment::fault(&text) {
        None => Ok(Literal::Text(text)),
        Some((why, Some(corrected))) => {
            state.mend(start, "a date-time", &why)?;
            Ok(Literal::Text(corrected))
        }
        Some((why, None)) => {
            state.report(FaultKind::Syntax, start, "a date or date-time", &why)?;
            Ok(Literal::Text(text))
        }
    }
}

/// A date without quotes, with what follows it without a gap.
fn bare_date(text: &str) -> Option<&str> {
    let head = text.as_bytes().get(..10)?;
    let dated = head.iter().enumerate().all(|(index, byte)| match index {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let length = text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-+:.".contains(byte)).count();
    dated.then(|| &text[..length])
}
