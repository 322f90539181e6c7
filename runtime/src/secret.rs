//! A text that must not get out.
//!
//! What is *absent* matters here: no `Display`, no `Serialize`, no `PartialEq`, no `Deref`. The only
//! way to the text is [`Secret::expose`], which a reviewer can search for.

use std::fmt;

use zeroize::Zeroizing;

/// A client secret, refresh token or access token. The memory is overwritten when it is dropped.
///
/// It cannot be printed:
/// ```compile_fail
/// println!("{}", zoho_mcp_runtime::secret::Secret::from("s"));
/// ```
/// nor compared (which would leak by timing):
/// ```compile_fail
/// let same = zoho_mcp_runtime::secret::Secret::from("s") == zoho_mcp_runtime::secret::Secret::from("s");
/// ```
/// nor serialised:
/// ```compile_fail
/// serde_json::to_string(&zoho_mcp_runtime::secret::Secret::from("s"));
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself. Goes into a request to the vendor and nowhere else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    /// Says that there is a secret, so that types which hold one can derive `Debug`; tells
    /// neither text nor length.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(MASK)
    }
}

/// Stands in output where a secret would.
pub const MASK: &str = "[secret]";

/// Replaces every occurrence of a secret in a text that comes from elsewhere, for example an
/// error page that echoes the request. Secrets shorter than eight bytes are left alone: they would
/// turn ordinary words into noise.
pub fn scrub(text: &mut String, secrets: &[&Secret]) {
    for secret in secrets {
        if secret.expose().len() >= 8 && text.contains(secret.expose()) {
            *text = text.replace(secret.expose(), MASK);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_tells_neither_text_nor_length() {
        assert_eq!(format!("{:?}", Secret::from("1000.abc")), MASK);
        assert_eq!(format!("{:#?}", Some(Secret::from(""))), format!("Some(\n    {MASK},\n)"));
    }

    #[test]
    fn scrubbing_replaces_every_occurrence() {
        let mut text = "token 1000.abcdef and again 1000.abcdef".to_owned();
        scrub(&mut text, &[&Secret::from("1000.abcdef"), &Secret::from("and")]);
        assert_eq!(text, "token [secret] and again [secret]");
    }
}
