//! Which kind of error an answer is.

use crate::descriptor::{ProductDescriptor, Throttle, TimeUnit};
use crate::error::{CallError, ErrorKind};

/// By the product's throttling forms, then by its table of codes, then by HTTP status.
pub(super) fn of(product: &ProductDescriptor, status: u16, code: Option<&str>, message: Option<&str>) -> ErrorKind {
    if product.throttled.iter().any(|form| matches(form, status, code, message)) {
        return ErrorKind::Throttled;
    }
    let listed = code.and_then(|code| {
        let kinds = product.errors.kinds;
        kinds.binary_search_by(|(listed, _)| (*listed).cmp(code)).ok().map(|index| kinds[index].1)
    });
    listed.unwrap_or_else(|| by_status(status))
}

fn matches(form: &Throttle, status: u16, code: Option<&str>, message: Option<&str>) -> bool {
    let says = |wanted: &str| message.is_some_and(|said| said.to_lowercase().contains(&wanted.to_lowercase()));
    (form.status.is_some() || form.code.is_some() || form.text.is_some())
        && form.status.is_none_or(|wanted| wanted == status)
        && form.code.is_none_or(|wanted| Some(wanted) == code)
        && form.text.is_none_or(says)
}

/// How many seconds to wait, where the message of a throttled call tells.
pub(super) fn wait(product: &ProductDescriptor, error: &CallError) -> Option<u64> {
    let upstream = error.upstream.as_ref()?;
    let forms = product.throttled.iter();
    let (code, message) = (upstream.code.as_deref(), upstream.message.as_deref());
    let told = || forms.clone().filter(|form| matches(form, upstream.status, code, message));
    let Some(unit) = told().find_map(|form| form.wait) else {
        return told().find_map(|form| form.seconds).map(u64::from);
    };
    let (word, seconds) = match unit {
        TimeUnit::Seconds => ("second", 1),
        TimeUnit::Minutes => ("minute", 60),
        TimeUnit::Hours => ("hour", 3600),
    };
    let words: Vec<&str> = upstream.message.as_ref()?.split_ascii_whitespace().collect();
    let pairs = words.windows(2).filter(|pair| pair[1].to_ascii_lowercase().starts_with(word));
    pairs.filter_map(|pair| pair[0].parse::<u64>().ok()).next_back()?.checked_mul(seconds)
}

const fn by_status(status: u16) -> ErrorKind {
    match status {
        // An error under a success status is about what was sent.
        200..300 | 400 | 422 => ErrorKind::InvalidArgument,
        401 => ErrorKind::Auth,
        403 => ErrorKind::Permission,
        404 | 410 => ErrorKind::NotFound,
        409 | 412 | 423 => ErrorKind::Conflict,
        413 | 414 | 431 => ErrorKind::TooLarge,
        429 => ErrorKind::Throttled,
        // Arguments decide neither method nor media type.
        405 | 406 | 415 => ErrorKind::Internal,
        _ => ErrorKind::Upstream,
    }
}
