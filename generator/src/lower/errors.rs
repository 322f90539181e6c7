//! How a product spells errors and throttling.

use crate::format::{ErrorsSpec, Pointers, ThrottleSpec, TimeUnitName, VendorCode};
use crate::ir::{Errors, Sign, Throttle, TimeUnit};

/// How an error answer reads.
pub(super) fn form(spec: &ErrorsSpec) -> Errors {
    let fault = spec.fault.as_ref();
    Errors {
        code: spec.code.list(),
        message: spec.message.list(),
        details: spec.details.clone(),
        fault_field: fault.map(|fault| fault.field.clone()).unwrap_or_default(),
        fault_reason: fault.and_then(|fault| fault.reason.as_ref()).map(Pointers::list).unwrap_or_default(),
        items: spec.items.clone(),
        status: spec.status.clone(),
        ok: spec.ok.iter().map(VendorCode::text).collect(),
        signs: spec
            .signs
            .iter()
            .map(|sign| Sign {
                at: sign.at.clone(),
                is: sign.is.clone(),
                kind: sign.kind.map(|kind| kind.as_str().to_owned()),
            })
            .collect(),
        kinds: spec.kinds.iter().map(|(code, kind)| (code.clone(), kind.as_str().to_owned())).collect(),
    }
}

/// One way of saying "too many requests".
pub(super) fn throttle(spec: &ThrottleSpec) -> Throttle {
    Throttle {
        status: spec.status,
        code: spec.code.as_ref().map(VendorCode::text),
        text: spec.text.clone(),
        wait: spec.wait.map(|unit| match unit {
            TimeUnitName::Seconds => TimeUnit::Seconds,
            TimeUnitName::Minutes => TimeUnit::Minutes,
            TimeUnitName::Hours => TimeUnit::Hours,
        }),
        seconds: spec.seconds,
    }
}
