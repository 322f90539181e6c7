//! Repeating a call whose failure will pass: only where somebody asked for it, and nothing can be done twice.

use std::time::Duration;

use crate::descriptor::{Class, ToolDescriptor};
use crate::error::{CallError, ErrorKind};

/// The pause before the first repetition; it doubles with each.
const FIRST: Duration = Duration::from_millis(500);
/// Who has to wait longer than this is told so instead.
const LONGEST: Duration = Duration::from_secs(10);

/// How long to wait before the call is repeated; nothing where it is not.
///
/// A call without a known outcome is never repeated, be it as harmless as it may.
pub(super) fn pause(tool: &ToolDescriptor, error: &CallError, repeated: u32, most: u32) -> Option<Duration> {
    let harmless = tool.class == Class::Read || tool.annotations.idempotent;
    if repeated >= most || !harmless || !matches!(error.kind, ErrorKind::Throttled | ErrorKind::Upstream) {
        return None;
    }
    let told = error.rate_limit.reset.map(Duration::from_secs);
    if told.is_some_and(|told| told > LONGEST) {
        return None;
    }
    let longest = (FIRST * 2_u32.saturating_pow(repeated)).min(LONGEST);
    // Callers that failed together do not come back together.
    let part = getrandom::u32().map_or(1.0, |random| f64::from(random) / f64::from(u32::MAX));
    Some(told.unwrap_or(longest / 2) + (longest / 2).mul_f64(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::RateLimit;
    use crate::zoho::fixture::{CREATE, LIST};

    fn error(kind: ErrorKind, reset: Option<u64>) -> CallError {
        CallError { rate_limit: RateLimit { reset, ..RateLimit::default() }, ..CallError::new(kind, "") }
    }

    #[test]
    fn only_what_passes_and_does_nothing_twice_is_repeated() {
        let throttled = error(ErrorKind::Throttled, None);
        assert!(pause(&LIST, &throttled, 0, 0).is_none(), "nobody asked for it");
        assert!(pause(&LIST, &throttled, 0, 1).is_some());
        assert!(pause(&LIST, &throttled, 1, 1).is_none());
        assert!(pause(&CREATE, &throttled, 0, 5).is_none());
        for kind in [ErrorKind::OutcomeUnknown, ErrorKind::InvalidArgument, ErrorKind::Quota, ErrorKind::Auth] {
            assert!(pause(&LIST, &error(kind, None), 0, 5).is_none(), "{kind:?}");
        }
    }

    #[test]
    fn pauses_grow_are_bounded_and_keep_to_what_was_told() {
        for (repeated, most) in [(0, 500), (1, 1000), (4, 8000), (9, 10_000)] {
            let pause = pause(&LIST, &error(ErrorKind::Upstream, None), repeated, 20).unwrap().as_millis();
            assert!(pause >= most / 2 && pause <= most, "{pause} ms");
        }
        let told = |seconds| pause(&LIST, &error(ErrorKind::Throttled, Some(seconds)), 0, 1);
        assert!(told(3).unwrap() >= Duration::from_secs(3) && told(3).unwrap() < Duration::from_secs(4));
        assert!(told(11).is_none());
    }
}
