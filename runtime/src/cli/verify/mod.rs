//! `tools --verify URL`: whether a running server is what was reviewed, that is, what is compiled in here.

mod ask;
mod compare;

use std::fmt::Write as _;

use super::account::settings;
use super::arguments::Tools;
use super::ending::{Ending, print};
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::settings::Flags;
use ask::Address;
use compare::{Verdict, compare};

/// Holds the API token of servers that ask for one.
const TOKEN: &str = "ZOHO_MCP_API_TOKEN";

/// Ends well only where nothing differs.
pub(super) fn run(registry: &'static Registry, url: &str, arguments: &Tools) -> Result<(), Ending> {
    let flags = Flags { config: arguments.config.clone(), ..Flags::default() };
    let network = settings(registry, flags)?.network;
    let token = std::env::var(TOKEN).ok().filter(|token| !token.is_empty()).map(Secret::new);
    let address = Address::new(url, token, network).map_err(Ending::usage)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    let told = runtime
        .block_on(address.told(registry))
        .map_err(|fault| Ending::incomplete(format!("{} could not be asked: {fault}", address.shown())))?;
    let verdict = compare(registry, &told);
    print(if arguments.json { json(&verdict)? } else { text(&verdict, registry.tools.len()) })?;
    if verdict.same {
        return Ok(());
    }
    Err(Ending::failed(format!("the server at {} is not what this program was built from", address.shown())))
}

fn json(verdict: &Verdict) -> Result<String, Ending> {
    serde_json::to_string_pretty(verdict).map(|text| text + "\n").map_err(Ending::failed)
}

fn text(verdict: &Verdict, built_in: usize) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = match &verdict.surface_told {
        Some(told) if told == verdict.surface => writeln!(out, "surface  {told}, the same"),
        Some(told) => writeln!(out, "surface  {told}, but compiled in is\n         {}", verdict.surface),
        None => writeln!(out, "surface  not told, but compiled in is\n         {}", verdict.surface),
    };
    let has = verdict.unchanged + verdict.changed.len() + verdict.unknown.len();
    let _ = writeln!(out, "tools    {has}, of which {} are the same to the byte", verdict.unchanged);
    if verdict.absent > 0 {
        let _ = writeln!(out, "         {} of the {built_in} built in are not there", verdict.absent);
    }
    for (name, members) in &verdict.changed {
        let _ = writeln!(out, "changed  {name}: {}", members.join(", "));
    }
    for name in &verdict.unknown {
        let _ = writeln!(out, "unknown  {name}");
    }
    for what in &verdict.odd {
        let _ = writeln!(out, "odd      {what}");
    }
    out
}
