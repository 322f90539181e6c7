//! The revisions of the protocol that are spoken here.

use std::fmt;

/// A published revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Revision {
    /// The first; spoken after `initialize` only, without its transport of two HTTP routes.
    V2024_11_05,
    /// The only one with batches. Knows no `MCP-Protocol-Version` header: what an HTTP request
    /// without that header is taken for.
    V2025_03_26,
    /// Removed batches.
    V2025_06_18,
    /// The last that begins with `initialize`.
    V2025_11_25,
    /// Stateless: every request says for itself what it speaks.
    V2026_07_28,
}

impl Revision {
    /// All, the newest first.
    pub const ALL: [Self; 5] =
        [Self::V2026_07_28, Self::V2025_11_25, Self::V2025_06_18, Self::V2025_03_26, Self::V2024_11_05];

    /// Offered to a client that asks `initialize` for a revision that is not known here.
    pub const LATEST_WITH_INITIALIZE: Self = Self::V2025_11_25;

    /// The revision of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|revision| revision.as_str() == name)
    }

    /// As written in messages and headers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2024_11_05 => "2024-11-05",
            Self::V2025_03_26 => "2025-03-26",
            Self::V2025_06_18 => "2025-06-18",
            Self::V2025_11_25 => "2025-11-25",
            Self::V2026_07_28 => "2026-07-28",
        }
    }

    /// Begins with `initialize`, rather than saying everything in every request.
    #[must_use]
    pub const fn has_initialize(self) -> bool {
        !matches!(self, Self::V2026_07_28)
    }

    /// Several messages may come as one JSON array.
    #[must_use]
    pub const fn has_batches(self) -> bool {
        matches!(self, Self::V2025_03_26)
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
