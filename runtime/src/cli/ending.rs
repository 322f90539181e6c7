//! How a command ends when it did not do what it should.

use std::fmt::{Display, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use crate::access::Filters;
use crate::descriptor::Registry;
use crate::error::CallError;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();

/// An exit code and what is said on standard error.
#[derive(Debug)]
pub(super) struct Ending {
    code: u8,
    text: String,
}

/// Says what was asked for and is left out.
pub(super) fn tell_notes(filters: &Filters, registry: &'static Registry) {
    tell_each(filters.notes(registry));
}

/// Says what is worth knowing.
pub(super) fn tell_each(notes: Vec<String>) {
    for note in notes {
        anstream::eprintln!("{YELLOW}note{YELLOW:#}: {note}");
    }
}

impl Ending {
    /// Something outside went wrong.
    pub(super) const FAILED: u8 = 1;
    /// The command line or the settings are wrong.
    pub(super) const USAGE: u8 = 2;
    /// What was to be found out could not be asked.
    pub(super) const INCOMPLETE: u8 = 3;

    /// The command line or the settings are wrong.
    pub(super) fn usage(text: impl Display) -> Self {
        Self { code: Self::USAGE, text: text.to_string() }
    }

    /// Something outside went wrong.
    pub(super) fn failed(text: impl Display) -> Self {
        Self { code: Self::FAILED, text: text.to_string() }
    }

    /// What was to be found out could not be asked.
    pub(super) fn incomplete(text: impl Display) -> Self {
        Self { code: Self::INCOMPLETE, text: text.to_string() }
    }

    /// What is said.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Says it.
    pub(super) fn tell(self) -> ExitCode {
        anstream::eprintln!("{RED}error{RED:#}: {}", self.text);
        ExitCode::from(self.code)
    }
}

impl From<CallError> for Ending {
    fn from(error: CallError) -> Self {
        let mut text = error.to_string();
        if let Some(upstream) = &error.upstream {
            let said: Vec<&str> =
                [&upstream.code, &upstream.message].into_iter().flatten().map(String::as_str).collect();
            let _ = write!(text, "\n  answered with status {}: {}", upstream.status, said.join(", "));
            if let Some(details) = &upstream.details {
                let _ = write!(text, "\n  details: {details}");
            }
        }
        let limits = error.rate_limit;
        for (name, value) in [
            ("ratelimit-limit", limits.limit),
            ("ratelimit-remaining", limits.remaining),
            ("ratelimit-reset", limits.reset),
        ] {
            if let Some(value) = value {
                let _ = write!(text, "\n  {name}: {value}");
            }
        }
        Self { code: error.kind.exit_code(), text }
    }
}

/// Writes a result to standard output. A reader that closed its end early has seen enough.
pub(super) fn print(text: impl Display) -> Result<(), Ending> {
    use std::io::Write as _;
    let mut out = anstream::stdout().lock();
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Ending::failed(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, RateLimit, Upstream};

    #[test]
    fn an_error_of_a_call_is_told_to_people() {
        let mut error = CallError::new(ErrorKind::InvalidArgument, "what is wrong, and what to do");
        error.upstream = Some(Box::new(Upstream {
            status: 400,
            code: Some("INVALID_DATA".into()),
            message: None,
            details: Some(serde_json::json!({"n": 1})),
            request_id: None,
        }));
        error.rate_limit = RateLimit { remaining: Some(0), ..RateLimit::default() };
        let ending = Ending::from(error);
        assert_eq!(ending.code, 10);
        insta::assert_snapshot!(ending.text);
    }
}
