//! `audit`: its commands and flags.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::State;

#[derive(Debug, Args)]
pub(in crate::cli) struct Audit {
    #[command(subcommand)]
    pub command: AuditCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum AuditCommand {
    /// List calls, the oldest first: when, by whom, which tool, which records, why, and what became of it.
    Query(Box<QueryAudit>),
    /// Hold every record against its seal, and every chain against the heads that are known. Exits with 1 where
    /// something was changed, left out or cut off.
    Verify(VerifyAudit),
}

/// How calls are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    /// For people.
    Table,
    /// One array, with everything that was recorded.
    Json,
    /// For spreadsheets.
    Csv,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct QueryAudit {
    /// Only calls since then: a moment (2026-11-30T09:00:00Z), a day (2026-11-30, UTC) or a while ago (24h, 7d).
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// Only calls before then, written alike.
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    /// Only calls of this tool.
    #[arg(long, value_name = "NAME")]
    pub tool: Option<String>,
    /// Only calls through servers for this agent.
    #[arg(long, value_name = "NAME")]
    pub agent: Option<String>,
    /// Only calls through this server, by name or id.
    #[arg(long, value_name = "NAME")]
    pub server: Option<String>,
    /// Only calls that touched the record of this id.
    #[arg(long, value_name = "ID")]
    pub record: Option<String>,
    /// How the calls are listed.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    #[command(flatten)]
    pub state: State,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct VerifyAudit {
    /// Also hold the chains against the heads of this file, for example a copy that is kept on another machine. May be
    /// given several times.
    #[arg(long = "head", value_name = "FILE")]
    pub heads: Vec<PathBuf>,
    /// Verify this file with lines of JSON in the place of the store. Of a log in several files name all, the oldest
    /// first.
    #[arg(long = "file", value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub state: State,
}
