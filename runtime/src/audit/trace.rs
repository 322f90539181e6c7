//! The trace that a call belongs to, as the client tells it: `traceparent` of the W3C in `_meta`.

use serde_json::{Map, Value};

/// The trace id of `traceparent`, if there is one that is one.
pub(super) fn id(meta: &Map<String, Value>) -> Option<String> {
    let parent = meta.get("traceparent")?.as_str()?;
    let mut parts = parent.split('-');
    let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_zero = |text: &str| text.bytes().all(|digit| digit == b'0');
    // Later versions may add parts; 255 is none.
    let fits = is_hex(version, 2) && version != "ff" && (version != "00" || parts.next().is_none());
    let known = is_hex(trace, 32) && !is_zero(trace) && is_hex(span, 16) && !is_zero(span) && is_hex(flags, 2);
    (fits && known).then(|| trace.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_trace_is_taken_as_the_w3c_writes_it() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        let of = |parent: Value| id(json!({"traceparent": parent}).as_object().unwrap());
        assert_eq!(of(json!(format!("00-{trace}-00f067aa0ba902b7-01"))).as_deref(), Some(trace));
        assert_eq!(of(json!(format!("01-{trace}-00f067aa0ba902b7-01-more"))).as_deref(), Some(trace));
        for wrong in [
            json!(format!("00-{trace}-00f067aa0ba902b7-01-more")),
            json!(format!("ff-{trace}-00f067aa0ba902b7-01")),
            json!(format!("00-{}-00f067aa0ba902b7-01", "0".repeat(32))),
            json!(format!("00-{}-00f067aa0ba902b7-01", trace.to_uppercase())),
            json!(format!("00-{trace}-0000000000000000-01")),
            json!("00"),
            json!(7),
        ] {
            assert_eq!(of(wrong.clone()), None, "{wrong}");
        }
    }
}
