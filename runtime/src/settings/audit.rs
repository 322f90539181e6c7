//! `[audit]` of the settings file, and above it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{Span, SpanRelativeTo};
use serde::Deserialize;

use super::file::File;
use super::{Flags, SettingsError};
use crate::audit::{AuditSettings, Reads, Reason};
use crate::secrets::Reference;
use crate::store::sqlite::Durability;

/// `[audit]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditTable {
    /// Write to the state directory's file.
    pub store: Option<bool>,
    /// Lines of JSON go here; relative to the file.
    pub file: Option<PathBuf>,
    /// Lines of JSON go to standard output, under `serve`.
    pub stdout: Option<bool>,
    /// What a record outlives.
    pub sync: Option<SyncName>,
    /// Calls that read while nothing can be written.
    pub reads: Option<ReadsName>,
    /// `90d`
    pub keep: Option<String>,
    /// Where the key is.
    pub key: Option<Reference>,
    /// Where heads are told; relative to the file.
    pub heads: Option<PathBuf>,
    /// Whether callers say why they call.
    pub reason: Option<ReasonName>,
}

/// What a record outlives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyncName {
    /// The end of the process.
    Kernel,
    /// The end of the machine's power.
    Disk,
}

/// What becomes of calls that read while nothing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadsName {
    /// They go on.
    Serve,
    /// They are refused.
    Refuse,
}

/// Whether callers say why they call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonName {
    /// There is no such argument.
    Off,
    /// They may.
    Optional,
    /// They must.
    Required,
}

/// What holds: `--require-reason`, then the environment, then the file.
pub(super) fn resolve(
    file: &File,
    flags: &Flags,
    environment: impl Fn(&str) -> Result<Option<String>, SettingsError>,
) -> Result<AuditSettings, SettingsError> {
    let AuditTable { store, file: lines, stdout, sync, reads, keep, key, heads, reason } = file.audit.clone();
    let folder = file.path.as_deref().and_then(Path::parent).unwrap_or_else(|| Path::new(""));
    let required = match environment("ZOHO_MCP_REQUIRE_REASON")?.as_deref() {
        None | Some("0" | "false") => false,
        Some("1" | "true") => true,
        Some(other) => {
            return Err(SettingsError(format!("ZOHO_MCP_REQUIRE_REASON is `{other}`; write true or false")));
        }
    };
    let settings = AuditSettings {
        store: store.unwrap_or(true),
        file: lines.map(|path| folder.join(path)),
        stdout: stdout.unwrap_or(false),
        sync: match sync {
            None | Some(SyncName::Kernel) => Durability::Kernel,
            Some(SyncName::Disk) => Durability::Disk,
        },
        reads: match reads {
            None | Some(ReadsName::Serve) => Reads::Serve,
            Some(ReadsName::Refuse) => Reads::Refuse,
        },
        keep: keep.as_deref().map(self::keep).transpose()?,
        key: key.map(|key| key.relative_to(folder)),
        heads: heads.map(|path| folder.join(path)),
        reason: match reason {
            _ if flags.require_reason || required => Reason::Required,
            None | Some(ReasonName::Off) => Reason::Off,
            Some(ReasonName::Optional) => Reason::Optional,
            Some(ReasonName::Required) => Reason::Required,
        },
    };
    if settings.reason == Reason::Required && !settings.is_on() {
        return Err(SettingsError(
            "callers are asked for a reason, and nothing is recorded: turn the audit on, or leave the reason out"
                .into(),
        ));
    }
    Ok(settings)
}

fn keep(text: &str) -> Result<Duration, SettingsError> {
    let span = text.parse::<Span>().ok();
    let time = span.and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()).ok());
    time.and_then(|time| Duration::try_from(time).ok()).filter(|time| *time >= Duration::from_mins(1)).ok_or_else(
        || {
            SettingsError(format!(
                "audit.keep is `{text}`, which is no time to keep records for; write it as in 90d or 52w"
            ))
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::resolve as settings;

    fn of(text: &str, flags: Flags, variable: Option<&str>) -> Result<AuditSettings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("settings.toml");
        std::fs::write(&config, text).unwrap();
        let environment =
            |name: &str| variable.filter(|_| name == "ZOHO_MCP_REQUIRE_REASON").map(std::ffi::OsString::from);
        let flags = Flags { config: Some(config), ..flags };
        let found = settings("unlikely-name", flags, &environment)?.audit;
        let relative = |path: Option<PathBuf>| path.map(|path| path.strip_prefix(folder.path()).unwrap().to_owned());
        Ok(AuditSettings { file: relative(found.file), heads: relative(found.heads), ..found })
    }

    #[test]
    fn everything_can_be_set_and_nothing_needs_to_be() {
        assert_eq!(of("", Flags::default(), None).unwrap(), AuditSettings::default());
        let text = "[audit]\nstore = false\nfile = \"a.jsonl\"\nstdout = true\nsync = \"disk\"\nreads = \"refuse\"\n\
                    keep = \"90d\"\nkey = \"env:KEY\"\nheads = \"h.jsonl\"\nreason = \"optional\"";
        let expected = AuditSettings {
            store: false,
            file: Some("a.jsonl".into()),
            stdout: true,
            sync: Durability::Disk,
            reads: Reads::Refuse,
            keep: Some(Duration::from_hours(90 * 24)),
            key: Some("env:KEY".parse().unwrap()),
            heads: Some("h.jsonl".into()),
            reason: Reason::Optional,
        };
        assert_eq!(of(text, Flags::default(), None).unwrap(), expected);
        let required = Flags { require_reason: true, ..Flags::default() };
        assert_eq!(of(text, required.clone(), None).unwrap().reason, Reason::Required);
        assert_eq!(of(text, Flags::default(), Some("true")).unwrap().reason, Reason::Required);
        assert!(of("[audit]\nstore = false", required, None).unwrap_err().0.contains("nothing is recorded"));
        for wrong in ["soon", "-3d", "0s"] {
            assert!(of(&format!("[audit]\nkeep = \"{wrong}\""), Flags::default(), None).is_err(), "{wrong}");
        }
    }
}
