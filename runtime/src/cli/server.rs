//! `server`: scoped servers.

use std::fmt::Write as _;
use std::net::SocketAddr;

use super::arguments::{CreateServer, List, Server, ServerCommand};
use super::ending::{Ending, print, tell_each};
use super::serve::reachable;
use super::state::{Kept, now, with_book};
use crate::access::Agents;
use crate::accounts::{self, SANDBOX};
use crate::descriptor::{Registry, ToolDescriptor};
use crate::servers::{Definition, Listed, Opening, where_running};
use crate::settings::Settings;

pub(super) fn run(registry: &'static Registry, arguments: &Server) -> Result<(), Ending> {
    match &arguments.command {
        ServerCommand::Create(asked) => {
            with_book(registry, &asked.state, async |kept| create(registry, asked, &kept).await)
        }
        ServerCommand::List(List { json, state }) => with_book(registry, state, async |kept| {
            let servers = kept.book.servers().await?;
            if *json {
                return print(format!("{}\n", serde_json::to_string(&servers).map_err(Ending::failed)?));
            }
            if servers.is_empty() {
                anstream::eprintln!("there is no server; `server create` makes one");
            }
            print(servers.iter().map(line).collect::<String>())
        }),
        ServerCommand::Show(named) => with_book(registry, &named.state, async |kept| {
            let server = kept.book.server(&named.name).await?;
            print(shown(registry, &kept.agents.current(), &server))
        }),
        ServerCommand::Revoke(named) => with_book(registry, &named.state, async |kept| {
            let server = kept.book.revoke(&named.name).await?;
            anstream::eprintln!("{} is gone; its URL opens nothing any more.", server.definition.name);
            Ok(())
        }),
        ServerCommand::Rotate(named) => with_book(registry, &named.state, async |kept| {
            let opening = kept.book.rotate(&named.name).await?;
            anstream::eprintln!("{} has another URL; the one before opens nothing any more.", named.name);
            tell_url(&kept, &opening).await
        }),
        ServerCommand::Extend(asked) => with_book(registry, &asked.state, async |kept| {
            let end = asked.ends.end()?;
            if end.is_none() && !asked.never {
                return Err(Ending::usage("say when it is to end: --expires-at TIME, --expires-in WHILE or --never"));
            }
            let server = kept.book.update(&asked.name, |definition| definition.expires_at = end).await?;
            anstream::eprintln!("{} ends {}.", server.definition.name, ends(&server.definition));
            Ok(())
        }),
    }
}

async fn create(registry: &'static Registry, asked: &CreateServer, kept: &Kept) -> Result<(), Ending> {
    let account = account(asked, &kept.settings)?;
    let definition = Definition {
        name: asked.name.clone(),
        account,
        config: asked.filters.given(),
        agent: asked.agent.clone(),
        created_at: now(),
        expires_at: asked.ends.end()?,
        require_api_token: asked.require_api_token,
    };
    let of_file = kept.settings.accounts.iter().find(|one| one.name.as_str() == definition.account);
    let has = |tool: &ToolDescriptor| {
        let products = of_file.and_then(|account| account.products.as_ref());
        products.is_none_or(|products| products.iter().any(|product| product == tool.product.name))
    };
    if let Some(fault) = kept.book.fault_of_account(&definition, has) {
        return Err(Ending::usage(fault));
    }
    let opening = kept.book.create(definition).await?;
    let definition = &opening.server.definition;
    anstream::eprint!("{}", shown(registry, &kept.agents.current(), &opening.server));
    tell_each(kept.book.notes(definition));
    anstream::eprintln!("Keep the URL to yourself: whoever has it can use these tools. It is told this once.");
    tell_url(kept, &opening).await
}

/// The account that is meant.
fn account(asked: &CreateServer, settings: &Settings) -> Result<String, Ending> {
    if asked.sandbox || asked.account.as_deref() == Some(SANDBOX) {
        return Ok(SANDBOX.to_owned());
    }
    let name = accounts::choose(&accounts::names(settings), asked.account.as_deref());
    name.map(str::to_owned).map_err(Ending::usage)
}

/// One line on standard output: the URL.
async fn tell_url(kept: &Kept, opening: &Opening) -> Result<(), Ending> {
    let path = format!("/mcp/{}", opening.token.expose());
    let account = &opening.server.definition.account;
    if let Some(running) = where_running(&*kept.store, account).await.map_err(Ending::failed)? {
        return print(format!("{}{path}\n", running.told()));
    }
    anstream::eprintln!("No process serves the account `{account}` yet; `serve` with this state directory does.");
    print(format!("{}\n", configured(kept, &path)))
}

/// The URL as the settings have it.
fn configured(kept: &Kept, path: &str) -> String {
    match &kept.settings.public_url {
        Some(public) => public.join(path),
        None => format!(
            "http://{}{path}",
            reachable(SocketAddr::new(kept.settings.listen.ip(), kept.settings.listen.port()))
        ),
    }
}

fn line(server: &Listed) -> String {
    let definition = &server.definition;
    format!(
        "{}  {:12}  ends {:20}  {}{}\n",
        server.id,
        definition.account,
        ends(definition),
        definition.name,
        if definition.require_api_token { "  (and an API token)" } else { "" }
    )
}

fn ends(definition: &Definition) -> String {
    definition.expires_at.map_or_else(|| "never".to_owned(), |end| end.to_string())
}

fn shown(registry: &'static Registry, agents: &Agents, server: &Listed) -> String {
    let definition = &server.definition;
    let mut text = format!("  Server   {} ({})\n  Account  {}\n", definition.name, server.id, definition.account);
    if let Some(agent) = &definition.agent {
        let _ = writeln!(text, "  Agent    {agent}");
    }
    let filters = definition.filters(registry);
    match filters.and_then(|filters| Ok((filters.flags().join(" "), definition.view(registry, agents)?))) {
        Ok((flags, view)) => {
            let _ = writeln!(text, "  Tools    {}, {} tokens: {flags}", view.tools().len(), view.tokens());
        }
        Err(error) => {
            let _ = writeln!(text, "  Tools    none, because the filters do not hold any more: {error}");
        }
    }
    let _ = writeln!(text, "  Made     {}\n  Ends     {}", definition.created_at, ends(definition));
    if definition.require_api_token {
        text.push_str("  Wants    an API token besides the URL\n");
    }
    text
}
