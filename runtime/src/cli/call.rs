//! `call`: one tool, once, as a client of `stdio` would call it.

use std::io::Read as _;

use serde_json::{Map, Value};

use super::account::{offline, settings};
use super::arguments::Call;
use super::audit;
use super::ending::{Ending, print};
use super::narrowed::{Asked, Narrowed};
use super::sandbox::SandboxLauncher;
use crate::access::View;
use crate::audit::{Audit, Auditor, Reason};
use crate::descriptor::Registry;
use crate::error::CallError;
use crate::mcp::CallMeta;
use crate::service::{DryRun, Server};

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Call,
) -> Result<(), Ending> {
    let values = read(&arguments.arguments)?;
    let settings = settings(registry, arguments.flags())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    let text = runtime.block_on(async {
        let (agent, server) = (arguments.agent.as_deref(), arguments.server.as_deref());
        let asked = Asked { account: &arguments.account, filters: &arguments.filters, agent, server };
        let narrowed = Narrowed::of(registry, settings, &asked).await?;
        if arguments.dry_run {
            return dry_run(registry, launcher, arguments, narrowed, values).await;
        }
        let audit = narrowed.audit(registry).await?;
        let made = made(registry, launcher, arguments, narrowed, audit.clone(), values);
        Box::pin(audit::kept(audit, made)).await
    })?;
    print(text)
}

/// Makes the call, and records it.
async fn made(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Call,
    narrowed: Narrowed,
    audit: Option<Audit>,
    values: Map<String, Value>,
) -> Result<String, Ending> {
    let (name, meta) = (&arguments.tool, meta(registry));
    if narrowed.view.tool(name).is_none() {
        // No account is asked for what is not there; whoever tried is recorded as over any other way.
        if let Some(audit) = audit {
            let auditor = Auditor::new(audit, narrowed.caller().clone());
            auditor.begin(name, None, &values, None, &meta).await?.unknown();
        }
        return Err(missing(registry, &narrowed, name));
    }
    let account = &arguments.account;
    let outcome = narrowed.with_account(registry, launcher, account, audit, async |server| {
        let outcome = server.perform(name, values, meta).await;
        Ok(outcome.unwrap_or_else(|| Err(of_no_product(registry, server, name)))?)
    });
    Ok(outcome.await?.text + "\n")
}

/// The request that would be sent. Nothing is called, and so nothing is recorded.
async fn dry_run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Call,
    narrowed: Narrowed,
    values: Map<String, Value>,
) -> Result<String, Ending> {
    let (name, asked) = (&arguments.tool, narrowed.settings.audit.reason);
    if narrowed.view.tool(name).is_none() {
        return Err(missing(registry, &narrowed, name));
    }
    if !arguments.account.sandbox {
        let server = Server::new(offline(registry, narrowed.settings)?, &narrowed.view);
        return shown(registry, &server, name, values, asked);
    }
    let work = async |server: &Server| shown(registry, server, name, values, asked);
    narrowed.with_account(registry, launcher, &arguments.account, None, work).await
}

fn shown(
    registry: &'static Registry,
    server: &Server,
    name: &str,
    values: Map<String, Value>,
    asked: Reason,
) -> Result<String, Ending> {
    let request: DryRun =
        server.dry_run(name, values, asked).unwrap_or_else(|| Err(of_no_product(registry, server, name)))?;
    Ok(format!("{}\n", request.to_string().trim_end()))
}

/// Who calls, as the audit tells it.
fn meta(registry: &Registry) -> CallMeta {
    CallMeta { client: Some(format!("{} call", registry.name)), ..CallMeta::default() }
}

/// A tool that is there, and not for this account.
fn of_no_product(registry: &'static Registry, server: &Server, name: &str) -> CallError {
    let refused = registry.tool(name).and_then(|tool| server.service().demand(tool).err());
    refused.unwrap_or_else(|| CallError::new(crate::error::ErrorKind::NotFound, format!("There is no tool {name}.")))
}

/// There is no such tool here, whether it is built in or not.
fn missing(registry: &Registry, narrowed: &Narrowed, name: &str) -> Ending {
    let near = near(&narrowed.view, name);
    Ending::usage(if near.is_empty() {
        format!("there is no tool `{name}`; {}", narrowed.where_listed(registry.name))
    } else {
        format!("there is no tool `{name}`; did you mean {}?", near.join(" or "))
    })
}

/// The names of tools that read like this one.
fn near(view: &View, name: &str) -> Vec<&'static str> {
    let mut near: Vec<(usize, &str)> =
        view.tools().iter().map(|tool| (strsim::damerau_levenshtein(tool.name, name), tool.name)).collect();
    near.sort_unstable();
    near.into_iter()
        .filter(|(distance, candidate)| *distance <= candidate.len() / 3)
        .map(|(_, candidate)| candidate)
        .take(3)
        .collect()
}

/// The arguments object, from the command line, a file or standard input.
fn read(given: &str) -> Result<Map<String, Value>, Ending> {
    let (text, place) = match given.strip_prefix('@') {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| Ending::usage(format!("--args {given}: cannot read the file: {error}")))?;
            (text, format!("the file {path}"))
        }
        None if given == "-" => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| Ending::usage(format!("--args -: cannot read standard input: {error}")))?;
            (text, "standard input".to_owned())
        }
        None => (given.to_owned(), "--args".to_owned()),
    };
    match serde_json::from_str(&text) {
        Ok(Value::Object(values)) => Ok(values),
        Ok(_) => Err(Ending::usage(format!("{place} holds JSON that is no object; write {{\"name\": value, ...}}"))),
        Err(error) => Err(Ending::usage(format!("{place} is not JSON: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::REGISTRY;

    #[test]
    fn a_misspelt_tool_is_guessed_among_those_that_are_there() {
        let everything = View::of_everything(&REGISTRY);
        assert_eq!(near(&everything, "get_thngs"), ["get_thing"]);
        assert_eq!(near(&everything, "nothing_like_it_at_all"), Vec::<&str>::new());
        let others = View::of(&REGISTRY, REGISTRY.tools.iter().copied().filter(|tool| tool.name != "get_thing"));
        assert!(!near(&others, "get_thing").contains(&"get_thing"));
    }

    #[test]
    fn arguments_come_from_three_places() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("arguments.json");
        std::fs::write(&path, r#"{"b": 2}"#).unwrap();
        assert_eq!(read(r#"{"a": 1}"#).unwrap()["a"], 1);
        assert_eq!(read(&format!("@{}", path.display())).unwrap()["b"], 2);
        for (given, told) in [("[1]", "no object"), ("{", "not JSON"), ("@/nonexistent", "cannot read the file")] {
            assert!(format!("{:?}", read(given).unwrap_err()).contains(told), "{given}");
        }
    }
}
