//! Equality and order of JSON values, exact over all of `u64`, `i64` and `f64`.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Number, Value};

use super::Bound;
use crate::descriptor::Literal;

/// A JSON number without loss.
#[derive(Debug, Clone, Copy)]
pub(super) enum Exact {
    Integer(i128),
    Float(f64),
}

impl From<&Number> for Exact {
    fn from(number: &Number) -> Self {
        if let Some(value) = number.as_i64() {
            Self::Integer(value.into())
        } else if let Some(value) = number.as_u64() {
            Self::Integer(value.into())
        } else {
            // A JSON number is finite; the default is never taken.
            Self::Float(number.as_f64().unwrap_or_default())
        }
    }
}

impl From<Bound> for Exact {
    fn from(bound: Bound) -> Self {
        match bound {
            Bound::Integer(value) => Self::Integer(value.into()),
            Bound::Float(value) => Self::Float(value),
        }
    }
}

impl Exact {
    pub(super) fn cmp(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => a.cmp(&b),
            // JSON numbers and literals of generated code are never NaN.
            (Self::Float(a), Self::Float(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            (Self::Integer(a), Self::Float(b)) => compare(a, b),
            (Self::Float(a), Self::Integer(b)) => compare(b, a).reverse(),
        }
    }
}

/// Compares without rounding the integer to a float. `integer` is within 65 bits.
fn compare(integer: i128, float: f64) -> Ordering {
    const BEYOND: f64 = 73_786_976_294_838_206_464.0; // 2^66
    if float >= BEYOND {
        return Ordering::Less;
    }
    if float <= -BEYOND {
        return Ordering::Greater;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the magnitude is below 2^66 and the fraction is cut off")]
    let whole = float.trunc() as i128;
    integer.cmp(&whole).then_with(|| 0.0_f64.partial_cmp(&float.fract()).unwrap_or(Ordering::Equal))
}

/// JSON Schema equality: deep, objects without order, `1` equal to `1.0`.
pub(crate) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => Exact::from(a).cmp(b.into()) == Ordering::Equal,
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

/// Whether a value equals a literal of generated code. Allocates only for arrays and objects.
pub(super) fn equals_literal(value: &Value, expected: Literal) -> bool {
    match (value, expected) {
        (Value::Null, Literal::Null) => true,
        (Value::Bool(value), Literal::Bool(expected)) => *value == expected,
        (Value::Number(value), Literal::Integer(expected)) => {
            Exact::from(value).cmp(Exact::Integer(expected.into())) == Ordering::Equal
        }
        (Value::Number(value), Literal::Float(expected)) => {
            Exact::from(value).cmp(Exact::Float(expected)) == Ordering::Equal
        }
        (Value::String(value), Literal::String(expected)) => value == expected,
        (_, Literal::Json(_)) => equal(value, &literal(expected)),
        _ => false,
    }
}

/// A literal as a JSON value. JSON text that does not parse is null: the generator has checked it.
pub(crate) fn literal(literal: Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => value.into(),
        Literal::Integer(value) => value.into(),
        Literal::Float(value) => value.into(),
        Literal::String(value) => value.into(),
        Literal::Json(text) => serde_json::from_str(text).unwrap_or_default(),
    }
}

/// A hash under which [`equal`] values agree.
pub(super) fn hash(value: &Value) -> u64 {
    let mut state = DefaultHasher::new();
    match value {
        Value::Null => 0_u8.hash(&mut state),
        Value::Bool(value) => (1_u8, value).hash(&mut state),
        // Equal numbers have equal nearest floats, and 0.0 equals -0.0.
        Value::Number(number) => (2_u8, (number.as_f64().unwrap_or_default() + 0.0).to_bits()).hash(&mut state),
        Value::String(text) => (3_u8, text).hash(&mut state),
        Value::Array(items) => {
            (4_u8, items.len()).hash(&mut state);
            for item in items {
                hash(item).hash(&mut state);
            }
        }
        Value::Object(members) => {
            let sum = members.iter().fold(0_u64, |sum, (key, member)| {
                let mut state = DefaultHasher::new();
                (key, hash(member)).hash(&mut state);
                sum.wrapping_add(state.finish())
            });
            (5_u8, members.len(), sum).hash(&mut state);
        }
    }
    state.finish()
}

/// Whether `number` is a whole multiple of `step`, both taken as the shortest decimals that read
/// back as the same number: 0.3 is a multiple of 0.1, which no arithmetic on floats can tell.
pub(super) fn is_multiple(number: Exact, step: Exact) -> bool {
    let (Some(number), Some(step)) = (Decimal::from(number), Decimal::from(step)) else {
        return false;
    };
    if number.digits == 0 {
        return true;
    }
    if step.digits == 0 {
        return false;
    }
    let shift = number.exponent - step.exponent;
    if shift >= 0 {
        // digits * 10^shift mod step, without building the product.
        let mut rest = number.digits % step.digits;
        for _ in 0..shift {
            rest = rest * 10 % step.digits;
            if rest == 0 {
                break;
            }
        }
        rest == 0
    } else {
        // The step's digits grow until they pass the number's; a larger step divides only zero.
        let mut divisor = step.digits;
        for _ in shift..0 {
            divisor *= 10;
            if divisor > number.digits {
                return false;
            }
        }
        number.digits.is_multiple_of(divisor)
    }
}

/// `digits * 10^exponent`, the sign left out. Digits stay below 10^20, so that products fit.
#[derive(Debug)]
struct Decimal {
    digits: u128,
    exponent: i32,
}

impl Decimal {
    fn from(number: Exact) -> Option<Self> {
        match number {
            Exact::Integer(value) => Some(Self { digits: value.unsigned_abs(), exponent: 0 }),
            Exact::Float(value) => {
                let text = format!("{:e}", value.abs());
                let (mantissa, exponent) = text.split_once('e')?;
                let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
                let exponent: i32 = exponent.parse().ok()?;
                let digits = format!("{whole}{fraction}").parse().ok()?;
                Some(Self { digits, exponent: exponent - i32::try_from(fraction.len()).ok()? })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn large_numbers_are_compared_without_rounding() {
        let integer = |value: i128| Exact::Integer(value);
        assert_eq!(integer(9_007_199_254_740_993).cmp(Exact::Float(9_007_199_254_740_992.0)), Ordering::Greater);
        assert_eq!(integer(u64::MAX.into()).cmp(Exact::Float(18_446_744_073_709_551_616.0)), Ordering::Less);
        assert_eq!(Exact::Float(1e300).cmp(integer(u64::MAX.into())), Ordering::Greater);
        assert_eq!(Exact::Float(-1e300).cmp(integer(i64::MIN.into())), Ordering::Less);
        assert_eq!(integer(-1).cmp(Exact::Float(-1.5)), Ordering::Greater);
        assert_eq!(integer(1).cmp(Exact::Float(1.5)), Ordering::Less);
    }

    #[test]
    fn equality_is_deep_and_numeric() {
        assert!(equal(&json!({"a": [1, 0.0], "b": null}), &json!({"b": null, "a": [1.0, -0.0]})));
        assert!(!equal(&json!(9_007_199_254_740_993_u64), &json!(9_007_199_254_740_992.0)));
        assert!(!equal(&json!(0), &json!(false)));
        assert_eq!(hash(&json!({"a": 1, "b": 2})), hash(&json!({"b": 2.0, "a": 1})));
        assert_eq!(hash(&json!(0.0)), hash(&json!(-0.0)));
    }

    #[test]
    fn multiples_follow_the_decimals_that_people_write() {
        let multiple = |number: f64, step: f64| is_multiple(Exact::Float(number), Exact::Float(step));
        assert!(multiple(0.3, 0.1) && multiple(19.99, 0.01) && multiple(1e300, 0.001) && multiple(-4.5, 1.5));
        assert!(!multiple(0.35, 0.1) && !multiple(1e-300, 0.1) && !multiple(0.01, 1e300));
        assert!(is_multiple(Exact::Integer(u64::MAX.into()), Exact::Integer(5)));
        assert!(!is_multiple(Exact::Integer(9_007_199_254_740_993), Exact::Integer(2)));
        assert!(
            is_multiple(Exact::Float(7e20), Exact::Integer(7)) && !is_multiple(Exact::Integer(1), Exact::Integer(0))
        );
    }
}
