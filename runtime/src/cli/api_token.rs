//! `token`: API tokens and admin tokens.

use std::fmt::Write as _;

use super::arguments::{List, ListTokens, Token, TokenCommand};
use super::ending::{Ending, print};
use super::state::{now, with_book};
use crate::descriptor::Registry;

pub(super) fn run(registry: &'static Registry, arguments: &Token) -> Result<(), Ending> {
    match &arguments.command {
        TokenCommand::Create(asked) => with_book(registry, &asked.state, async |kept| {
            let end = asked.ends.end()?;
            let (listed, token) = kept.book.create_token(&asked.name, asked.admin, now(), end).await?;
            let does = if listed.admin {
                "opens the admin API"
            } else {
                "is a second factor for servers made with --require-api-token"
            };
            anstream::eprintln!("{} {does}; it is told this once.", listed.name);
            print(format!("{}\n", token.expose()))
        }),
        TokenCommand::List(ListTokens { admin, list: List { json, state } }) => {
            with_book(registry, state, async |kept| {
                let mut tokens = kept.book.tokens().await?;
                tokens.retain(|token| token.admin || !admin);
                if *json {
                    return print(format!("{}\n", serde_json::to_string(&tokens).map_err(Ending::failed)?));
                }
                let mut text = String::new();
                for token in &tokens {
                    let kind = if token.admin { "admin" } else { "api" };
                    let end = token.expires_at.map_or_else(|| "never".to_owned(), |end| end.to_string());
                    let _ = writeln!(text, "{}  {kind:5}  ends {end:20}  {}", token.id, token.name);
                }
                if tokens.is_empty() {
                    anstream::eprintln!("there is no token; `token create` makes one");
                }
                print(text)
            })
        }
        TokenCommand::Revoke(named) => with_book(registry, &named.state, async |kept| {
            let token = kept.book.revoke_token(&named.name).await?;
            anstream::eprintln!("{} opens nothing any more.", token.name);
            Ok(())
        }),
    }
}
