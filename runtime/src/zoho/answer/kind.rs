//! Which kind of error an answer is.

use crate::descriptor::{ProductDescriptor, Throttle};
use crate::error::ErrorKind;

/// By the product's throttling forms, then by its table of codes, then by HTTP status.
pub(super) fn of(product: &ProductDescriptor, status: u16, code: Option<&str>) -> ErrorKind {
    if product.throttled.iter().any(|form| matches(form, status, code)) {
        return ErrorKind::Throttled;
    }
    let listed = code.and_then(|code| {
        let kinds = product.errors.kinds;
        kinds.binary_search_by(|(listed, _)| (*listed).cmp(code)).ok().map(|index| kinds[index].1)
    });
    listed.unwrap_or_else(|| by_status(status))
}

fn matches(form: &Throttle, status: u16, code: Option<&str>) -> bool {
    (form.status.is_some() || form.code.is_some())
        && form.status.is_none_or(|wanted| wanted == status)
        && form.code.is_none_or(|wanted| Some(wanted) == code)
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
