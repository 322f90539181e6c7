//! The command line of every generated server.

mod account;
mod accounts;
mod agents;
mod announce;
mod api_token;
mod arguments;
mod audit;
mod bundles;
mod call;
mod doctor;
mod ending;
mod narrowed;
mod offer;
mod overseeing;
mod reload;
mod sandbox;
mod scopes;
mod serve;
mod server;
mod state;
mod stdio;
#[cfg(test)]
mod tests;
mod token;
mod tools;
mod verify;
mod version;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

pub use sandbox::{RunningSandbox, SandboxLauncher};

use crate::descriptor::Registry;
use arguments::{Arguments, Command};
use ending::Ending;

/// All of `main`: reads the arguments of the process and does what they say.
#[must_use]
pub fn main(registry: &'static Registry, sandbox: Option<SandboxLauncher>) -> ExitCode {
    quiet_panics();
    run(registry, sandbox, std::env::args_os())
}

fn run(
    registry: &'static Registry,
    sandbox: Option<SandboxLauncher>,
    arguments: impl IntoIterator<Item = OsString>,
) -> ExitCode {
    let mut command = Arguments::command().name(registry.name).about(registry.title).version(registry.version);
    if sandbox.is_none() {
        for name in ["serve", "stdio", "call", "doctor"] {
            command = command.mut_subcommand(name, |command| command.mut_arg("sandbox", |flag| flag.hide(true)));
        }
    }
    let arguments = match command.try_get_matches_from(arguments).and_then(|found| Arguments::from_arg_matches(&found))
    {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help goes to standard output; if nobody listens, there is nobody to tell.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Ending::USAGE));
        }
    };
    let ended = match arguments.command {
        Command::Serve(arguments) => serve::run(registry, sandbox, &arguments),
        Command::Stdio(arguments) => stdio::run(registry, sandbox, &arguments),
        Command::Bundles => bundles::run(registry),
        Command::Tools(arguments) => match &arguments.verify {
            Some(url) => verify::run(registry, url, &arguments),
            None => tools::run(registry, &arguments),
        },
        Command::Agents(arguments) => agents::run(registry, &arguments),
        Command::Server(arguments) => server::run(registry, &arguments),
        Command::Token(arguments) => api_token::run(registry, &arguments),
        Command::Audit(arguments) => audit::run(registry, &arguments),
        Command::Call(arguments) => call::run(registry, sandbox, &arguments),
        Command::Account(command) => accounts::run(registry, &command),
        Command::Scopes(arguments) => scopes::run(registry, &arguments),
        Command::Doctor(arguments) => doctor::run(registry, sandbox, &arguments),
        Command::SettingsSchema => ending::print(crate::settings::SCHEMA),
        Command::Version => version::run(registry),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(ending) => ending.tell(),
    }
}

/// What a panic says may quote arguments or records; where it happened does not.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        anstream::eprintln!("fault of this program at {place}; please report it");
    }));
}
