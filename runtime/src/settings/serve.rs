//! How HTTP is served: TLS, logs, bounds.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::resolve::text;
use super::{Environment, SettingsError};
use crate::limits::seconds;
use crate::transport::http::{LogFormat, MOST_CONNECTIONS};
use crate::transport::tls::TlsFiles;

/// Longest time to finish running calls: service managers kill what takes longer than a few minutes.
const LONGEST_DRAIN: Duration = Duration::from_mins(10);

/// `[serve]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServeTable {
    /// PEM; relative to the file.
    pub tls_cert: Option<PathBuf>,
    /// PEM; relative to the file.
    pub tls_key: Option<PathBuf>,
    /// `text` or `json`.
    pub log_format: Option<String>,
    /// How long running calls may go on when the server is stopped: `30s`.
    pub drain: Option<String>,
    /// Most connections at the same time.
    pub max_connections: Option<u32>,
    /// Most calls of one server at the same time.
    pub max_calls: Option<u32>,
    /// Whether anybody may read `/metrics`.
    pub open_metrics: Option<bool>,
}

/// What holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeSettings {
    /// Plain HTTP without them.
    pub tls: Option<TlsFiles>,
    /// How requests are logged.
    pub log_format: LogFormat,
    /// How long running calls may go on when the server is stopped.
    pub drain: Duration,
    /// Most connections at the same time.
    pub max_connections: usize,
    /// Most calls of one server at the same time.
    pub max_calls: usize,
    /// Whether anybody may read `/metrics`; else whoever has an admin token.
    pub open_metrics: bool,
}

impl Default for ServeSettings {
    fn default() -> Self {
        Self {
            tls: None,
            log_format: LogFormat::Text,
            drain: Duration::from_secs(10),
            max_connections: MOST_CONNECTIONS,
            max_calls: 256,
            open_metrics: false,
        }
    }
}

/// Flags, then the environment, then the file.
pub(super) fn resolve(
    flags: &ServeTable,
    environment: Environment,
    file: &ServeTable,
) -> Result<ServeSettings, SettingsError> {
    let path = |variable: &str| environment(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
    let default = ServeSettings::default();
    let cert = flags.tls_cert.clone().or_else(|| path("ZOHO_MCP_TLS_CERT")).or_else(|| file.tls_cert.clone());
    let key = flags.tls_key.clone().or_else(|| path("ZOHO_MCP_TLS_KEY")).or_else(|| file.tls_key.clone());
    let tls = match (cert, key) {
        (Some(cert), Some(key)) => Some(TlsFiles { cert, key }),
        (None, None) => None,
        (Some(_), None) => return Err(lonely("tls_cert", "tls_key")),
        (None, Some(_)) => return Err(lonely("tls_key", "tls_cert")),
    };
    let format = flags.log_format.clone().or(text(environment, "ZOHO_MCP_LOG_FORMAT")?).or(file.log_format.clone());
    let log_format = match format.as_deref() {
        None | Some("text") => LogFormat::Text,
        Some("json") => LogFormat::Json,
        Some(other) => {
            return Err(SettingsError(format!("the log format `{other}` is not known; it is text or json")));
        }
    };
    let drain = flags.drain.clone().or(text(environment, "ZOHO_MCP_DRAIN")?).or(file.drain.clone());
    let drain = drain.map_or(Ok(default.drain), |told| {
        let time = seconds(&told).map(|seconds| Duration::from_secs(seconds.into()));
        time.filter(|time| *time <= LONGEST_DRAIN)
            .ok_or_else(|| SettingsError(format!("`drain` is `{told}`. Write how long as in 30s or 2m; at most 10m")))
    })?;
    let count = |name: &str, flag: Option<u32>, file: Option<u32>, default: usize| match flag.or(file) {
        Some(0) => Err(SettingsError(format!("`{name}` is 0, so that nothing could be served; leave it out"))),
        Some(count) => Ok(usize::try_from(count).unwrap_or(usize::MAX)),
        None => Ok(default),
    };
    Ok(ServeSettings {
        tls,
        log_format,
        drain,
        max_connections: count(
            "max_connections",
            flags.max_connections,
            file.max_connections,
            default.max_connections,
        )?,
        max_calls: count("max_calls", flags.max_calls, file.max_calls, default.max_calls)?,
        open_metrics: flags.open_metrics.or(file.open_metrics).unwrap_or(default.open_metrics),
    })
}

fn lonely(given: &str, missing: &str) -> SettingsError {
    SettingsError(format!("`{given}` is given without `{missing}`: TLS needs a certificate and its key"))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn resolved(flags: &ServeTable, set: &[(&str, &str)], file: &str) -> Result<ServeSettings, String> {
        let environment =
            |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
        resolve(flags, &environment, &toml::from_str(file).unwrap()).map_err(|error| error.0)
    }

    #[test]
    fn flags_beat_the_environment_beats_the_file() {
        let none = ServeTable::default();
        assert_eq!(resolved(&none, &[], "").unwrap(), ServeSettings::default());
        let file =
            "tls_cert = 'c'\ntls_key = 'k'\nlog_format = 'json'\ndrain = '1m'\nmax_calls = 3\nopen_metrics = true";
        let told = resolved(&none, &[], file).unwrap();
        assert_eq!(told.tls, Some(TlsFiles { cert: "c".into(), key: "k".into() }));
        assert_eq!((told.log_format, told.drain.as_secs(), told.max_calls), (LogFormat::Json, 60, 3));
        assert!(told.open_metrics);
        let set = [("ZOHO_MCP_DRAIN", "20s"), ("ZOHO_MCP_LOG_FORMAT", "text"), ("ZOHO_MCP_TLS_KEY", "e")];
        let told = resolved(&none, &set, file).unwrap();
        assert_eq!((told.log_format, told.drain.as_secs()), (LogFormat::Text, 20));
        assert_eq!(told.tls.unwrap().key, PathBuf::from("e"));
        let flags = ServeTable { drain: Some("5s".into()), max_connections: Some(9), ..ServeTable::default() };
        let told = resolved(&flags, &set, file).unwrap();
        assert_eq!((told.drain.as_secs(), told.max_connections), (5, 9));
    }

    #[test]
    fn what_cannot_hold_is_told() {
        let none = ServeTable::default();
        for (file, told) in [
            ("tls_cert = 'c'", "without `tls_key`"),
            ("tls_key = 'k'", "without `tls_cert`"),
            ("log_format = 'xml'", "text or json"),
            ("drain = 'soon'", "as in 30s"),
            ("drain = '11m'", "at most 10m"),
            ("max_calls = 0", "`max_calls` is 0"),
        ] {
            let error = resolved(&none, &[], file).unwrap_err();
            assert!(error.contains(told), "{error}");
        }
    }
}
