//! The audit as commands use it: started for a server, read, verified.

mod show;

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{Span, SpanRelativeTo, Timestamp, civil};

use super::account::{settings, surroundings};
use super::arguments::{Audit as Arguments, AuditCommand, QueryAudit, VerifyAudit};
use super::ending::{Ending, print};
use super::state::now;
use crate::audit::chain::ChainKey;
use crate::audit::query::{Source, heads, verify};
use crate::audit::{Audit, Place, Tell, Wanted};
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::settings::Settings;
use crate::store::sqlite::SqliteStore;

/// Whose standard output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Output {
    /// Records may go there.
    Ours,
    /// The protocol is spoken there.
    OfClient,
}

/// The audit of this process, unless the settings turn it off. Nothing is opened before the first call.
pub(super) async fn start(
    registry: &'static Registry,
    settings: &Settings,
    store: Option<SqliteStore>,
    output: Output,
    tell: Tell,
) -> Result<Option<Audit>, Ending> {
    if !settings.audit.is_on() {
        return Ok(None);
    }
    let place = Place {
        state_dir: settings.state_dir.clone(),
        store,
        key: key_elsewhere(settings).await?,
        may_use_stdout: output == Output::Ours,
        program: format!("{} {}", registry.name, registry.version),
        surface: registry.surface_hash.to_owned(),
    };
    Audit::start(settings.audit.clone(), place, Arc::new(SystemClock), tell).map(Some).map_err(Ending::failed)
}

/// Tells whoever started this process.
pub(super) fn on_error_output() -> Tell {
    Box::new(|text: &str| anstream::eprintln!("warning: {text}"))
}

/// Does `work` while the audit is tended, and ends it in good order.
pub(super) async fn kept<T>(audit: Option<Audit>, work: impl Future<Output = T>) -> T {
    let Some(audit) = audit else { return work.await };
    let done = tokio::select! {
        done = work => done,
        never = audit.tend() => match never {},
    };
    audit.end().await;
    done
}

async fn key_elsewhere(settings: &Settings) -> Result<Option<ChainKey>, Ending> {
    let Some(reference) = &settings.audit.key else { return Ok(None) };
    let secret = surroundings(settings).secrets.read(reference).await.map_err(Ending::usage)?;
    ChainKey::of_secret(&secret).map(Some).map_err(Ending::usage)
}

pub(super) fn run(registry: &'static Registry, arguments: &Arguments) -> Result<(), Ending> {
    match &arguments.command {
        AuditCommand::Query(asked) => query(registry, asked),
        AuditCommand::Verify(asked) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
            runtime.block_on(verified(registry, asked))
        }
    }
}

fn state_dir(settings: &Settings) -> Result<PathBuf, Ending> {
    let named = settings.state_dir.clone();
    named.ok_or_else(|| Ending::usage("there is no state directory with an audit; name one with --state-dir DIR"))
}

/// The store of a state directory that is there: looking makes none.
fn store(settings: &Settings) -> Result<SqliteStore, Ending> {
    let state_dir = state_dir(settings)?;
    if !state_dir.join("state.db").exists() {
        return Err(Ending::usage(format!("nothing was recorded in {}", state_dir.display())));
    }
    SqliteStore::open(&state_dir).map_err(Ending::failed)
}

fn query(registry: &'static Registry, asked: &QueryAudit) -> Result<(), Ending> {
    let settings = settings(registry, asked.state.flags())?;
    let wanted = Wanted {
        since: asked.since.as_deref().map(moment).transpose()?,
        until: asked.until.as_deref().map(moment).transpose()?,
        tool: asked.tool.clone(),
        agent: asked.agent.clone(),
        server: asked.server.clone(),
        record: asked.record.clone(),
    };
    let calls = wanted.read(&store(&settings)?).map_err(Ending::failed)?;
    if calls.is_empty() {
        anstream::eprintln!("no such call is recorded");
    }
    print(show::shown(&calls, asked.format))
}

async fn verified(registry: &'static Registry, asked: &VerifyAudit) -> Result<(), Ending> {
    let settings = settings(registry, asked.state.flags())?;
    let key = match key_elsewhere(&settings).await? {
        Some(key) => key,
        None => ChainKey::of_state_dir(&state_dir(&settings)?, false).map_err(Ending::failed)?,
    };
    let mut known = Vec::new();
    for path in &asked.heads {
        known.extend(heads(path).map_err(Ending::failed)?);
    }
    let source =
        if asked.files.is_empty() { Source::Store(store(&settings)?) } else { Source::Files(asked.files.clone()) };
    // What this machine keeps itself is looked at unasked.
    let own = settings.audit.heads.clone().or_else(|| Some(settings.state_dir.as_ref()?.join("audit-heads.jsonl")));
    if let Some(own) = own.filter(|own| own.exists()) {
        known.extend(heads(&own).map_err(Ending::failed)?);
    }
    let verdict = verify(&source, &key, known).map_err(Ending::failed)?;
    let (chains, records, heads) = (verdict.chains, verdict.records, verdict.heads);
    let looked = format!("{records} records of {chains} chains, held against {heads} heads");
    if verdict.problems.is_empty() {
        return print(format!("{looked}: as they were written\n"));
    }
    let problems: Vec<String> = verdict.problems.iter().map(ToString::to_string).collect();
    Err(Ending::failed(format!("{looked}: not as they were written\n  {}", problems.join("\n  "))))
}

/// A moment, a day, or a while ago.
fn moment(text: &str) -> Result<Timestamp, Ending> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    if let Ok(day) = text.parse::<civil::Date>()
        && let Ok(begin) = day.in_tz("UTC")
    {
        return Ok(begin.timestamp());
    }
    let ago = text.parse::<Span>().ok().and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()).ok());
    ago.and_then(|ago| now().checked_sub(ago).ok()).ok_or_else(|| {
        Ending::usage(format!("`{text}` is no time; write it as 2026-11-30T09:00:00Z, 2026-11-30, 24h or 7d"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_three_ways() {
        assert_eq!(moment("2026-11-30T09:00:00+01:00").unwrap().to_string(), "2026-11-30T08:00:00Z");
        assert_eq!(moment("2026-11-30").unwrap().to_string(), "2026-11-30T00:00:00Z");
        let (before, found, after) = (now(), moment("1d").unwrap(), now());
        let day = jiff::SignedDuration::from_hours(24);
        assert!(before - day <= found && found <= after - day, "{found}");
        assert!(moment("yesterday").is_err());
    }
}
