//! Flags of `account`, `scopes` and `doctor`.

#![expect(clippy::doc_markdown, reason = "the texts are shown on the terminal as they stand")]

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Filters;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum AccountCommand {
    /// Connect an organisation, and write it into the settings file.
    Add(AddAccount),
    /// List the accounts of the settings file.
    List(AccountPlace),
    /// Show one account: where it lives, and where its secrets are.
    Show(NamedAccount),
    /// Give an account a new refresh token, for example with more scopes.
    Reauthorize(Reauthorize),
    /// Revoke an account's refresh token, and forget the account.
    Remove(RemoveAccount),
}

/// Where accounts and their secrets are.
#[derive(Debug, Args)]
pub(in crate::cli) struct AccountPlace {
    /// Settings file. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Where `store` keeps secrets. [env: ZOHO_MCP_STATE_DIR] [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Ask this machine instead of a product or of `accounts`, the OAuth server; for tests. [env: ZOHO_MCP_HOST]
    #[arg(long = "host", value_name = "PRODUCT=URL")]
    pub hosts: Vec<String>,
}

/// How consent is obtained.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Grant {
    /// Client id, as the API console shows it; asked for where it is not given.
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,
    /// Where the client secret is: env:NAME, file:PATH; asked for where it is not given.
    #[arg(long, value_name = "REFERENCE")]
    pub client_secret: Option<String>,
    /// Grant code of a self client (API console, "Generate Code"); asked for where it is not given, `-` reads a line of
    /// standard input.
    #[arg(long, value_name = "CODE", conflicts_with = "browser")]
    pub code: Option<String>,
    /// Consent in a browser instead of by a grant code. The client must have http://127.0.0.1:8788/callback as a
    /// redirect URI.
    #[arg(long)]
    pub browser: bool,
    /// Port of the redirect URI; 0 takes any free one.
    #[arg(long, value_name = "PORT", default_value_t = 8788)]
    pub redirect_port: u16,
    /// Data centre of the organisation; found out where it is not given: each of the table is asked.
    #[arg(long = "dc", value_name = "NAME")]
    pub data_centre: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AddAccount {
    /// What to call the account.
    pub name: String,
    #[command(flatten)]
    pub grant: Grant,
    /// Where to keep its secrets: `store` (in the state directory), file:PATH, or, in builds that have them,
    /// keyring:NAME and aws-sm:NAME.
    #[arg(long, value_name = "PLACE", default_value = "store")]
    pub secrets: String,
    /// The products that the account has; all where nothing is given.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub products: Vec<String>,
    /// Scopes to ask for with --browser; those of `scopes` where nothing is given.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub scopes: Vec<String>,
    /// Which organisation, where the account reaches several: `--tenant org_id=4711`. May be given several times.
    #[arg(long = "tenant", value_name = "KIND=ID")]
    pub tenants: Vec<String>,
    /// What people call the organisation; found out where it is not given.
    #[arg(long, value_name = "NAME")]
    pub organization: Option<String>,
    #[command(flatten)]
    pub place: AccountPlace,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NamedAccount {
    /// Name of the account.
    pub name: String,
    #[command(flatten)]
    pub place: AccountPlace,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Reauthorize {
    /// Name of the account.
    pub name: String,
    #[command(flatten)]
    pub grant: Grant,
    /// Scopes to ask for with --browser; those of `scopes` where nothing is given.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub scopes: Vec<String>,
    #[command(flatten)]
    pub place: AccountPlace,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct RemoveAccount {
    /// Name of the account.
    pub name: String,
    /// Do not revoke the refresh token.
    #[arg(long)]
    pub keep_token: bool,
    #[command(flatten)]
    pub place: AccountPlace,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Scopes {
    /// Only what the tools need, and not what `account add` and `doctor` ask to find the organisation.
    #[arg(long)]
    pub tools_only: bool,
    /// One scope a line instead of commas between.
    #[arg(long)]
    pub lines: bool,
    /// Only for the products of this account of the settings file.
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Settings file, for --account. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(flatten)]
    pub filters: Filters,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Doctor {
    #[command(flatten)]
    pub account: super::Account,
    /// Where state is kept. [env: ZOHO_MCP_STATE_DIR] [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    #[command(flatten)]
    pub filters: Filters,
}
