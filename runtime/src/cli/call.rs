//! `call`: one tool, once.

use std::io::Read as _;

use serde_json::{Map, Value};

use super::account::{connect, offline, settings};
use super::arguments::Call;
use super::ending::{Ending, print};
use super::sandbox::SandboxLauncher;
use crate::descriptor::{Registry, ToolDescriptor};
use crate::service::DryRun;

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Call,
) -> Result<(), Ending> {
    let tool = find(registry, &arguments.tool)?;
    let values = read(&arguments.arguments)?;
    let settings = settings(registry, arguments.flags())?;
    if arguments.dry_run && !arguments.account.sandbox {
        let request = offline(registry, settings)?.dry_run(tool, values)?;
        return print(shown(&request));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    runtime.block_on(async {
        let (service, sandbox) = connect(registry, launcher, &arguments.account, &settings).await?;
        let text = if arguments.dry_run {
            shown(&service.dry_run(tool, values)?)
        } else {
            service.call(tool, values).await?.text + "\n"
        };
        drop(sandbox);
        print(text)
    })
}

fn shown(request: &DryRun) -> String {
    format!("{}\n", request.to_string().trim_end())
}

fn find(registry: &'static Registry, name: &str) -> Result<&'static ToolDescriptor, Ending> {
    if let Some(tool) = registry.tool(name) {
        return Ok(tool);
    }
    let mut near: Vec<(usize, &str)> =
        registry.tools.iter().map(|tool| (strsim::damerau_levenshtein(tool.name, name), tool.name)).collect();
    near.sort_unstable();
    let near: Vec<&str> = near
        .into_iter()
        .filter(|(distance, candidate)| *distance <= candidate.len() / 3)
        .map(|(_, candidate)| candidate)
        .take(3)
        .collect();
    Err(Ending::usage(if near.is_empty() {
        format!("there is no tool `{name}`; `{} tools` lists them", registry.name)
    } else {
        format!("there is no tool `{name}`; did you mean {}?", near.join(" or "))
    }))
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
    fn a_misspelt_tool_is_guessed() {
        let told = |name| format!("{:?}", find(&REGISTRY, name).unwrap_err());
        assert!(told("get_thngs").contains("did you mean get_thing?"), "{}", told("get_thngs"));
        assert!(told("nothing_like_it_at_all").contains("tools` lists them"));
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
