//! Commands, flags and their help.

#![expect(clippy::doc_markdown, reason = "the texts are shown on the terminal as they stand")]

mod account;
mod audit;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::access::Given;
use crate::settings::{Flags, ServeTable};

pub(super) use account::{
    AccountCommand, AccountPlace, AddAccount, Doctor, Grant, NamedAccount, Reauthorize, RemoveAccount, Scopes,
};
pub(super) use audit::{Audit, AuditCommand, Format, QueryAudit, VerifyAudit};

const AFTER_HELP: &str = "\
Accounts stand in the settings file, as [accounts.NAME]; without one, the account comes from the environment:
  ZOHO_DC, ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET, ZOHO_REFRESH_TOKEN
Other settings: flags, then ZOHO_MCP_* variables, then the settings file.

Exit codes: 0 done, 1 failed, 2 wrong usage or settings.
A failed `call` tells the kind of error:
  10 invalid_argument   15 auth        20 upstream
  11 refused_by_policy  16 throttled   21 too_large
  12 not_found          17 quota       22 cancelled
  13 permission         18 conflict    23 internal
  14 scope              19 outcome_unknown";

/// The whole command line. Name, version and title come from the registry.
#[derive(Debug, Parser)]
#[command(after_help = AFTER_HELP, subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Serve MCP over HTTP.
    Serve(Serve),
    /// Serve MCP over standard input and output, for a client that starts this program.
    Stdio(Stdio),
    /// List the tools.
    Tools(Tools),
    /// List the bundles: named sets of tools.
    Bundles,
    /// List the agents: who may do what, and see which fields.
    Agents(Agents),
    /// Make, list and end scoped servers: URLs that open some tools of an account.
    Server(Server),
    /// Make, list and end API tokens (a second factor for servers) and admin tokens.
    Token(Token),
    /// Read what was called, by whom and why, and verify that nobody has changed it.
    Audit(Audit),
    /// Call one tool and print its result.
    Call(Call),
    /// Connect organisations, and let them go.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Print the least OAuth scopes that the tools need, ready for the API console.
    Scopes(Scopes),
    /// Examine settings, accounts and what they were granted; each line says how to mend what is wrong.
    Doctor(Doctor),
    /// Print the JSON Schema of the settings file.
    SettingsSchema,
    /// Print the version and what was compiled in.
    Version,
}

/// Which account, and where its requests go.
#[derive(Debug, Args)]
#[expect(clippy::struct_field_names, reason = "the flag is called --account")]
pub(super) struct Account {
    /// Use a local sandbox with demo data instead of an account.
    #[arg(long)]
    pub sandbox: bool,
    /// Which account of the settings file; needed where there are several. [env: ZOHO_MCP_ACCOUNT]
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Send the requests of a product (or of `accounts`, the OAuth server) to this machine instead, as in
    /// `--host accounts=http://127.0.0.1:9000`. May be given several times. [env: ZOHO_MCP_HOST]
    #[arg(long = "host", value_name = "PRODUCT=URL")]
    pub hosts: Vec<String>,
    /// Which of an organisation's ids belongs to the account, for products that ask for one:
    /// `--tenant org_id=4711`. May be given several times. [env: ZOHO_TENANTS]
    #[arg(long = "tenant", value_name = "KIND=ID")]
    pub tenants: Vec<String>,
    /// Time zone of the organisation, as in `--time-zone Europe/Berlin`: in it days begin and words such as `today` are
    /// read. [env: ZOHO_TIME_ZONE] [default: UTC]
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// What people call the organisation of the account; models are told. [env: ZOHO_ORGANIZATION]
    #[arg(long, value_name = "NAME")]
    pub organization: Option<String>,
    /// Let calls read the files in this directory and save files there; without it, files travel inside calls and
    /// results. [env: ZOHO_MCP_FILES]
    #[arg(long, value_name = "DIR")]
    pub files: Option<PathBuf>,
    /// Ask a product for at most so much in a time instead of what it is known to take, as in
    /// `--limit PRODUCT=200/1m`. May be given several times. [env: ZOHO_MCP_LIMIT]
    #[arg(long = "limit", value_name = "PRODUCT=REQUESTS/WINDOW")]
    pub limits: Vec<String>,
    /// Have at most so many calls of a product under way at the same time, as in `--concurrency PRODUCT=20`. May be given
    /// several times. [env: ZOHO_MCP_CONCURRENCY]
    #[arg(long, value_name = "PRODUCT=CALLS")]
    pub concurrency: Vec<String>,
    /// How long a call waits for its turn before it is refused. [env: ZOHO_MCP_WAIT] [default: 3s]
    #[arg(long, value_name = "TIME")]
    pub wait: Option<String>,
    /// Repeat calls that were throttled or failed so often, if they read or do nothing twice. [env: ZOHO_MCP_RETRIES]
    /// [default: 0]
    #[arg(long, value_name = "NUMBER")]
    pub retries: Option<u32>,
    /// Settings file. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Which of the tools there are. Within one flag any entry matches, across flags all must.
#[derive(Debug, Args)]
#[command(next_help_heading = "Which tools (within one flag any entry matches, across flags all must)")]
pub(super) struct Filters {
    /// Only this named set of tools; `bundles` lists them. [env: ZOHO_MCP_BUNDLE]
    #[arg(long, value_name = "NAME")]
    pub bundle: Option<String>,
    /// Only these classes (read, write, custom) and methods (list, create, ...). [env: ZOHO_MCP_METHODS]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub methods: Vec<String>,
    /// Only tools with one of these tags. [env: ZOHO_MCP_TAGS]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub tags: Vec<String>,
    /// Only these tools. [env: ZOHO_MCP_TOOLS]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub tools: Vec<String>,
    /// Only these modules, by API name: limits generic record tools, queries, related records and notes, and leaves out
    /// the tools of other modules. [env: ZOHO_MCP_MODULES]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub modules: Vec<String>,
    /// What the tools may cause: read, write, bulk, send, destructive, admin. With any other of these
    /// flags the default is read,write, or what the bundle names. [env: ZOHO_MCP_RISKS]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub risks: Vec<String>,
}

impl Filters {
    /// As the filters take them.
    pub(super) fn given(&self) -> Given {
        Given {
            bundle: self.bundle.clone(),
            methods: self.methods.clone(),
            tags: self.tags.clone(),
            tools: self.tools.clone(),
            modules: self.modules.clone(),
            risks: self.risks.clone(),
            fields: Vec::new(),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    pub account: Account,
    /// Address to listen on; port 0 takes any free port. [env: ZOHO_MCP_LISTEN] [default: 127.0.0.1:8787]
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// Write the URL and the process id to this file, as JSON, once requests are served.
    #[arg(long, value_name = "FILE")]
    pub ready_file: Option<PathBuf>,
    /// Where the server's token is kept. [env: ZOHO_MCP_STATE_DIR] [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Let web pages of this origin call, as in `--allow-origin https://example.org`; pages of this machine may
    /// anyway. May be given several times. [env: ZOHO_MCP_ALLOW_ORIGIN]
    #[arg(long = "allow-origin", value_name = "ORIGIN")]
    pub allow_origins: Vec<String>,
    /// Where clients on the internet reach this server, through a proxy with TLS, as in
    /// `--public-url https://mcp.example.org`. [env: ZOHO_MCP_PUBLIC_URL]
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
    /// Do not log requests.
    #[arg(long, short)]
    pub quiet: bool,
    /// Offer what this agent may do, less what the filters leave out, with its field rules, on every URL that is told at
    /// the start; `agents` lists them. Scoped servers have agents of their own.
    #[arg(long, value_name = "NAME")]
    pub agent: Option<String>,
    /// Have callers say why they make each call, in an argument `reason`, which is recorded and never sent.
    /// [env: ZOHO_MCP_REQUIRE_REASON]
    #[arg(long)]
    pub require_reason: bool,
    #[command(flatten)]
    pub serving: Serving,
    #[command(flatten)]
    pub filters: Filters,
}

/// How HTTP is served.
#[derive(Debug, Args)]
#[command(next_help_heading = "How HTTP is served")]
pub(super) struct Serving {
    /// Serve TLS with this certificate, as PEM, those between it and a root after it. [env: ZOHO_MCP_TLS_CERT]
    #[arg(long, value_name = "FILE")]
    pub tls_cert: Option<PathBuf>,
    /// The certificate's private key, as PEM. [env: ZOHO_MCP_TLS_KEY]
    #[arg(long, value_name = "FILE")]
    pub tls_key: Option<PathBuf>,
    /// How requests are logged: text or json. [env: ZOHO_MCP_LOG_FORMAT] [default: text]
    #[arg(long, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// How long running calls may go on when this server is stopped. [env: ZOHO_MCP_DRAIN] [default: 10s]
    #[arg(long, value_name = "TIME")]
    pub drain: Option<String>,
    /// Most connections at the same time; one more is closed. [default: 4096]
    #[arg(long, value_name = "NUMBER")]
    pub max_connections: Option<u32>,
    /// Most calls of one server at the same time; one more is refused. [default: 256]
    #[arg(long, value_name = "NUMBER")]
    pub max_calls: Option<u32>,
    /// Let anybody who reaches this server read /metrics; else it wants an admin token.
    #[arg(long)]
    pub open_metrics: bool,
}

#[derive(Debug, Args)]
pub(super) struct Stdio {
    #[command(flatten)]
    pub account: Account,
    /// Serve what this server has, for as long as it is there; see `server create`.
    #[arg(long, value_name = "NAME")]
    pub server: Option<String>,
    /// Serve what this agent may do, less what the filters leave out. What it may do stands in the settings file under
    /// `[agents.NAME]`, or comes with the program; `agents` lists them.
    #[arg(long, value_name = "NAME", conflicts_with = "server")]
    pub agent: Option<String>,
    /// Where servers are kept, secrets of accounts in the `store`, and access tokens that processes share.
    /// [env: ZOHO_MCP_STATE_DIR] [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Have callers say why they make each call, in an argument `reason`, which is recorded and never sent.
    /// [env: ZOHO_MCP_REQUIRE_REASON]
    #[arg(long)]
    pub require_reason: bool,
    #[command(flatten)]
    pub filters: Filters,
}

#[derive(Debug, Args)]
pub(super) struct Tools {
    /// As JSON, with schemas.
    #[arg(long)]
    pub json: bool,
    /// Ask the server at this URL for its tools, and tell whether they are those that are built in here, to the byte,
    /// and whether its surface is the reviewed one. Exit codes: 0 the same, 1 different, 3 it could not be asked.
    /// A server that asks for an API token takes it from ZOHO_MCP_API_TOKEN.
    #[arg(long, value_name = "URL", conflicts_with_all = ["account", "bundle", "methods", "tags", "tools", "modules", "risks"])]
    pub verify: Option<String>,
    /// Only the tools that this account of the settings file has.
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Settings file, for --account. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(flatten)]
    pub filters: Filters,
}

#[derive(Debug, Args)]
pub(super) struct Agents {
    /// Show the tools of this one, and its field rules.
    #[arg(long, value_name = "NAME")]
    pub agent: Option<String>,
    /// Settings file. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Call {
    /// Name of the tool; `tools` lists them.
    pub tool: String,
    /// Arguments as a JSON object; `@FILE` reads a file, `-` standard input.
    #[arg(long = "args", value_name = "JSON", default_value = "{}")]
    pub arguments: String,
    /// Print the request instead of sending it. Needs no credentials.
    #[arg(long)]
    pub dry_run: bool,
    /// Call as this server does: with its account, tools and field rules; see `server create`.
    #[arg(long, value_name = "NAME")]
    pub server: Option<String>,
    /// Call as this agent may, less what the filters leave out; `agents` lists them.
    #[arg(long, value_name = "NAME", conflicts_with = "server")]
    pub agent: Option<String>,
    /// Where servers and the audit are kept, secrets, tokens and limits that processes share. [env: ZOHO_MCP_STATE_DIR]
    /// [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Demand an argument `reason` that says why the call is made; it is recorded and never sent.
    /// [env: ZOHO_MCP_REQUIRE_REASON]
    #[arg(long)]
    pub require_reason: bool,
    #[command(flatten)]
    pub account: Account,
    #[command(flatten)]
    pub filters: Filters,
}

impl Call {
    /// What was set on the command line.
    pub(super) fn flags(&self) -> Flags {
        Flags {
            filters: self.filters.given(),
            state_dir: self.state_dir.clone(),
            require_reason: self.require_reason,
            ..self.account.flags()
        }
    }
}

/// Where servers and tokens are kept.
#[derive(Debug, Args)]
pub(super) struct State {
    /// Where servers and tokens are kept. [env: ZOHO_MCP_STATE_DIR] [default: as the system has it]
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Settings file. [env: ZOHO_MCP_CONFIG] [default: zoho-mcp.toml in this directory, if it is there]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Server {
    #[command(subcommand)]
    pub command: ServerCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum ServerCommand {
    /// Make a server and print its URL: the one time that it is told.
    Create(Box<CreateServer>),
    /// List the servers.
    List(List),
    /// Show one server.
    Show(Named),
    /// End a server for good.
    Revoke(Named),
    /// Give a server another URL; the one before opens nothing any more.
    Rotate(Named),
    /// Change when a server ends.
    Extend(Extend),
}

/// When it ends.
#[derive(Debug, Args)]
pub(super) struct Ends {
    /// When it ends, as in 2026-12-31T23:59:59Z.
    #[arg(long, value_name = "TIME", conflicts_with = "expires_in")]
    pub expires_at: Option<String>,
    /// After which while it ends, as in 8h or 7d.
    #[arg(long, value_name = "WHILE")]
    pub expires_in: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CreateServer {
    /// What people call it.
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// The account whose data it reaches; needed where there are several.
    #[arg(long, value_name = "NAME", conflicts_with = "sandbox")]
    pub account: Option<String>,
    /// For the account of a local sandbox.
    #[arg(long)]
    pub sandbox: bool,
    /// The agent that it is for: it has what the agent may do, less what the filters leave out. `agents` lists them.
    #[arg(long, value_name = "NAME")]
    pub agent: Option<String>,
    #[command(flatten)]
    pub ends: Ends,
    /// Want an API token in `Authorization: Bearer` besides the one in the URL; see `token create`.
    #[arg(long)]
    pub require_api_token: bool,
    #[command(flatten)]
    pub filters: Filters,
    #[command(flatten)]
    pub state: State,
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// As JSON.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub state: State,
}

#[derive(Debug, Args)]
pub(super) struct Named {
    /// Its name or id.
    pub name: String,
    #[command(flatten)]
    pub state: State,
}

#[derive(Debug, Args)]
pub(super) struct Extend {
    /// Its name or id.
    pub name: String,
    #[command(flatten)]
    pub ends: Ends,
    /// Not by itself.
    #[arg(long, conflicts_with_all = ["expires_at", "expires_in"])]
    pub never: bool,
    #[command(flatten)]
    pub state: State,
}

#[derive(Debug, Args)]
pub(super) struct Token {
    #[command(subcommand)]
    pub command: TokenCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum TokenCommand {
    /// Make a token and print it: the one time that it is told.
    Create(CreateToken),
    /// List the tokens.
    List(ListTokens),
    /// End a token for good.
    Revoke(Named),
}

#[derive(Debug, Args)]
pub(super) struct ListTokens {
    /// Only those for the admin API.
    #[arg(long)]
    pub admin: bool,
    #[command(flatten)]
    pub list: List,
}

#[derive(Debug, Args)]
pub(super) struct CreateToken {
    /// What people call it.
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// For the admin API, which makes and ends servers; such a token opens no server.
    #[arg(long)]
    pub admin: bool,
    #[command(flatten)]
    pub ends: Ends,
    #[command(flatten)]
    pub state: State,
}

impl State {
    /// As the settings take them.
    pub(super) fn flags(&self) -> Flags {
        Flags { config: self.config.clone(), state_dir: self.state_dir.clone(), ..Flags::default() }
    }
}

impl Account {
    /// As the settings take them.
    pub(super) fn flags(&self) -> Flags {
        Flags {
            config: self.config.clone(),
            hosts: self.hosts.clone(),
            tenants: self.tenants.clone(),
            time_zone: self.time_zone.clone(),
            organization: self.organization.clone(),
            files: self.files.clone(),
            limits: self.limits.clone(),
            concurrency: self.concurrency.clone(),
            wait: self.wait.clone(),
            retries: self.retries,
            account: self.account.clone(),
            ..Flags::default()
        }
    }
}

impl Serve {
    /// As the settings take them.
    pub(super) fn flags(&self) -> Flags {
        Flags {
            listen: self.listen.clone(),
            state_dir: self.state_dir.clone(),
            allow_origins: self.allow_origins.clone(),
            public_url: self.public_url.clone(),
            filters: self.filters.given(),
            serve: self.serving.table(),
            require_reason: self.require_reason,
            ..self.account.flags()
        }
    }
}

impl Serving {
    fn table(&self) -> ServeTable {
        ServeTable {
            tls_cert: self.tls_cert.clone(),
            tls_key: self.tls_key.clone(),
            log_format: self.log_format.clone(),
            drain: self.drain.clone(),
            max_connections: self.max_connections,
            max_calls: self.max_calls,
            open_metrics: self.open_metrics.then_some(true),
        }
    }
}

impl Doctor {
    /// As the settings take them.
    pub(super) fn flags(&self) -> Flags {
        Flags { state_dir: self.state_dir.clone(), filters: self.filters.given(), ..self.account.flags() }
    }
}

impl Stdio {
    /// As the settings take them.
    pub(super) fn flags(&self) -> Flags {
        Flags {
            filters: self.filters.given(),
            state_dir: self.state_dir.clone(),
            require_reason: self.require_reason,
            ..self.account.flags()
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_definition_is_consistent() {
        super::Arguments::command().debug_assert();
    }

    #[test]
    fn the_help_tells_the_exit_code_of_every_kind() {
        use crate::error::ErrorKind as Kind;
        for kind in [
            Kind::InvalidArgument,
            Kind::RefusedByPolicy,
            Kind::NotFound,
            Kind::Permission,
            Kind::Scope,
            Kind::Auth,
            Kind::Throttled,
            Kind::Quota,
            Kind::Conflict,
            Kind::OutcomeUnknown,
            Kind::Upstream,
            Kind::TooLarge,
            Kind::Cancelled,
            Kind::Internal,
        ] {
            assert!(super::AFTER_HELP.contains(&format!("{} {}", kind.exit_code(), kind.as_str())), "{kind:?}");
        }
    }
}
