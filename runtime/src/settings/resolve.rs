//! Lays the layers over one another.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::{Flags, PublicUrl, Settings, SettingsError, file};
use crate::access::Given;
use crate::files::Files;
use crate::platform;
use crate::secret::Secret;
use crate::zoho::account::AccountParts;

/// Looks up an environment variable.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// What holds for a program of this name, started with these flags in this environment.
pub fn resolve(name: &str, mut flags: Flags, environment: Environment) -> Result<Settings, SettingsError> {
    let text = |variable: &str| text(environment, variable);
    let path = |variable: &str| environment(variable).filter(|path| !path.is_empty()).map(PathBuf::from);

    flags.account = match flags.account {
        None => text("ZOHO_MCP_ACCOUNT")?,
        given => given,
    };

    let file = match flags.config.take().or_else(|| path("ZOHO_MCP_CONFIG")) {
        Some(config) => file::read(&config, true)?,
        None => file::read(Path::new(&format!("{name}.toml")), false)?,
    };

    let given_hosts = first_given([flags.hosts.clone(), list(text("ZOHO_MCP_HOST")?), Vec::new()]);
    let hosts = if given_hosts.is_empty() { pairs(&file.hosts) } else { given_hosts.clone() };
    let overrides = super::layers::overrides(&hosts)?;
    let limits = super::limits::resolve(&file, &flags, text)?;
    let audit = super::audit::resolve(&file, &flags, text)?;
    let zone = text("ZOHO_TIME_ZONE")?;
    let accounts = super::layers::accounts(&file, &flags, &given_hosts, zone.as_deref(), &limits)?;

    let (listen, set_by) = match (flags.listen, text("ZOHO_MCP_LISTEN")?, file.listen) {
        (Some(listen), ..) => (listen, "--listen"),
        (None, Some(listen), _) => (listen, "ZOHO_MCP_LISTEN"),
        (None, None, Some(listen)) => (listen, "listen in the settings file"),
        (None, None, None) => ("127.0.0.1:8787".to_owned(), "the default"),
    };
    let state_dir = flags
        .state_dir
        .or_else(|| path("ZOHO_MCP_STATE_DIR"))
        .or(file.state_dir)
        .or_else(|| platform::state_dir(name, environment));
    let allow_origins = first_given([
        flags.allow_origins,
        list(text("ZOHO_MCP_ALLOW_ORIGIN")?),
        file.allow_origins.unwrap_or_default(),
    ]);
    for origin in &allow_origins {
        check_origin(origin)?;
    }
    let public_url = flags.public_url.or(text("ZOHO_MCP_PUBLIC_URL")?).or(file.public_url);
    let public_url = public_url.as_deref().map(PublicUrl::parse).transpose()?;
    let filters = Given {
        bundle: flags.filters.bundle.or(text("ZOHO_MCP_BUNDLE")?).or(file.bundle),
        methods: first_given([flags.filters.methods, list(text("ZOHO_MCP_METHODS")?), file.methods]),
        tags: first_given([flags.filters.tags, list(text("ZOHO_MCP_TAGS")?), file.tags]),
        tools: first_given([flags.filters.tools, list(text("ZOHO_MCP_TOOLS")?), file.tools]),
        modules: first_given([flags.filters.modules, list(text("ZOHO_MCP_MODULES")?), file.modules]),
        risks: first_given([flags.filters.risks, list(text("ZOHO_MCP_RISKS")?), file.risks]),
        fields: Vec::new(),
    };
    let tenants = first_given([flags.tenants, list(text("ZOHO_TENANTS")?), pairs(&file.tenants)]);
    let tenants = super::layers::tenants(&tenants)?;
    let time_zone = flags.time_zone.or(text("ZOHO_TIME_ZONE")?).or(file.time_zone);
    let time_zone = time_zone.as_deref().map(super::time_zone).transpose()?;
    let organization = flags.organization.or(text("ZOHO_ORGANIZATION")?).or(file.organization);
    let organization = organization.as_deref().map(super::organization).transpose()?;
    let files = match flags.files.or_else(|| path("ZOHO_MCP_FILES")).or(file.files) {
        None => Files::default(),
        Some(directory) => Files::below(&directory).map_err(|error| {
            SettingsError(format!(
                "the directory for files {} cannot be used: {error}. Name one that is there, with --files DIR",
                directory.display()
            ))
        })?,
    };
    let serve = super::serve::resolve(&flags.serve, environment, &file.serve)?;
    let network = super::network::resolve(file.roots, environment)?;
    let account = AccountParts {
        data_centre: text("ZOHO_DC")?,
        client_id: text("ZOHO_CLIENT_ID")?,
        client_secret: text("ZOHO_CLIENT_SECRET")?.map(Secret::from),
        refresh_token: text("ZOHO_REFRESH_TOKEN")?.map(Secret::from),
        tenants,
        time_zone,
        organization,
        overrides,
    };
    Ok(Settings {
        listen: address(&listen, set_by)?,
        state_dir,
        allow_origins,
        public_url,
        filters,
        files,
        network,
        account,
        limits,
        chosen: flags.account,
        accounts,
        serve,
        audit,
        agents: file.agents,
        file: file.path,
    })
}

/// A variable that is set to nothing counts as not set.
pub(super) fn text(environment: Environment, variable: &str) -> Result<Option<String>, SettingsError> {
    match environment(variable).map(OsString::into_string) {
        None => Ok(None),
        Some(Ok(value)) => Ok(Some(value).filter(|value| !value.is_empty())),
        Some(Err(_)) => Err(SettingsError(format!("the environment variable {variable} is not valid Unicode"))),
    }
}

pub(super) fn list(value: Option<String>) -> Vec<String> {
    let value = value.unwrap_or_default();
    value.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// `NAME=VALUE`, as flags have it.
pub(super) fn pairs(given: &BTreeMap<String, String>) -> Vec<String> {
    given.iter().map(|(name, value)| format!("{name}={value}")).collect()
}

fn first_given(layers: [Vec<String>; 3]) -> Vec<String> {
    layers.into_iter().find(|layer| !layer.is_empty()).unwrap_or_default()
}

fn address(given: &str, set_by: &str) -> Result<SocketAddr, SettingsError> {
    // A name would have to be looked up, and this one has only one sensible meaning.
    let spelled = given.strip_prefix("localhost:").map(|port| format!("127.0.0.1:{port}"));
    spelled.as_deref().unwrap_or(given).parse().map_err(|_| {
        SettingsError(format!(
            "{set_by} is `{given}`, which is no address with a port. Write it as 127.0.0.1:8787, or 127.0.0.1:0 for any \
             free port"
        ))
    })
}

/// Browsers send scheme, host and port and nothing else; anything more would never match.
fn check_origin(origin: &str) -> Result<(), SettingsError> {
    let authority = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    if authority.is_some_and(|authority| authority.parse::<http::uri::Authority>().is_ok()) {
        return Ok(());
    }
    Err(SettingsError(format!(
        "the allowed origin `{origin}` is none. Write it as browsers do: https://example.org, without a path or a slash \
         at the end"
    )))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::zoho::hosts::Overrides;

    fn with(variables: &[(&str, &str)], flags: Flags) -> Result<Settings, SettingsError> {
        resolve("unlikely-name", flags, &|name: &str| {
            variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn flags_beat_the_environment_beats_the_file_beats_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("settings.toml");
        fs::write(
            &config,
            "listen = \"127.0.0.1:3\"\nstate_dir = \"state\"\nallow_origins = [\"https://file.example\"]",
        )
        .unwrap();
        let flags = |listen: Option<&str>| Flags {
            config: Some(config.clone()),
            listen: listen.map(Into::into),
            ..Flags::default()
        };
        let port = |settings: Settings| settings.listen.port();
        let variables =
            [("ZOHO_MCP_LISTEN", "127.0.0.1:2"), ("ZOHO_MCP_ALLOW_ORIGIN", "https://a.example, http://b.example")];
        assert_eq!(port(with(&variables, flags(Some("localhost:1"))).unwrap()), 1);
        assert_eq!(port(with(&variables, flags(None)).unwrap()), 2);
        assert_eq!(port(with(&[("ZOHO_MCP_LISTEN", "")], flags(None)).unwrap()), 3);
        assert_eq!(port(with(&[], Flags::default()).unwrap()), 8787);
        assert_eq!(with(&variables, flags(None)).unwrap().allow_origins, ["https://a.example", "http://b.example"]);
        let from_file = with(&[], flags(None)).unwrap();
        assert_eq!(from_file.allow_origins, ["https://file.example"]);
        assert_eq!(from_file.state_dir.unwrap(), folder.path().join("state"));
    }

    #[test]
    fn the_environment_may_name_the_file_and_the_account() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("settings.toml");
        fs::write(&config, "[hosts]\naccounts = \"http://127.0.0.1:9\"\n").unwrap();
        let variables = [
            ("ZOHO_MCP_CONFIG", config.to_str().unwrap()),
            ("ZOHO_DC", "eu"),
            ("ZOHO_CLIENT_ID", "1000.X"),
            ("ZOHO_CLIENT_SECRET", "s"),
            ("ZOHO_REFRESH_TOKEN", ""),
        ];
        let settings = with(&variables, Flags::default()).unwrap();
        assert_eq!(settings.account.data_centre.as_deref(), Some("eu"));
        assert!(settings.account.client_secret.is_some() && settings.account.refresh_token.is_none());
        let mut expected = Overrides::new();
        expected.add("accounts=http://127.0.0.1:9").unwrap();
        assert_eq!(settings.account.overrides, expected);
    }

    #[test]
    fn a_mistake_in_the_file_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("settings.toml");
        let told = |text: &str| {
            fs::write(&config, text).unwrap();
            let flags = Flags { config: Some(config.clone()), ..Flags::default() };
            let told = with(&[], flags).unwrap_err().to_string();
            told.strip_prefix(config.to_str().unwrap()).map_or(told.clone(), ToOwned::to_owned)
        };
        insta::assert_snapshot!(
            [
                told("\nlisten = \"127.0.0.1:1\"\nlissten = 3\n"),
                told("listen = 3"),
                told("listen = "),
                told("listen = \"nowhere\""),
                told("allow_origins = [\"https://example.org/\"]"),
                told("public_url = \"http://mcp.example.org\""),
                told("[hosts]\naccounts = \"https://elsewhere.example\""),
            ]
            .join("\n")
        );
    }

    #[test]
    fn the_organisation_is_named_in_a_line_that_can_be_seen() {
        let named = |flag: Option<&str>, variable: &str| {
            let flags = Flags { organization: flag.map(Into::into), ..Flags::default() };
            with(&[("ZOHO_ORGANIZATION", variable)], flags).map(|settings| settings.account.organization)
        };
        assert_eq!(named(Some("Flag Ltd"), "Variable Ltd").unwrap().as_deref(), Some("Flag Ltd"));
        assert_eq!(named(None, " Variable Ltd ").unwrap().as_deref(), Some("Variable Ltd"));
        assert_eq!(named(None, "").unwrap(), None);
        for odd in ["a\nb", "a\u{202e}b", "x".repeat(101).as_str()] {
            let told = named(Some(odd), "").unwrap_err().to_string();
            assert!(told.starts_with("the organisation's name"), "{told}");
        }
    }

    #[test]
    fn the_directory_for_files_must_be_there() {
        let folder = tempfile::tempdir().unwrap();
        let flags = |files: &Path| Flags { files: Some(files.to_owned()), ..Flags::default() };
        assert!(!with(&[], Flags::default()).unwrap().files.is_allowed());
        assert!(with(&[], flags(folder.path())).unwrap().files.is_allowed());
        assert!(
            with(&[("ZOHO_MCP_FILES", folder.path().to_str().unwrap())], Flags::default()).unwrap().files.is_allowed()
        );
        // Relative to the settings file.
        let config = folder.path().join("settings.toml");
        fs::write(&config, "files = \"shared\"").unwrap();
        let from_file = || with(&[], Flags { config: Some(config.clone()), ..Flags::default() });
        let told = from_file().unwrap_err().to_string();
        assert!(told.contains("shared cannot be used") && told.contains("--files DIR"), "{told}");
        fs::create_dir(folder.path().join("shared")).unwrap();
        assert!(from_file().unwrap().files.is_allowed());
        assert!(with(&[], flags(&config)).unwrap_err().to_string().contains("no directory"));
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let flags = Flags { config: Some("/nonexistent/x.toml".into()), ..Flags::default() };
        assert!(with(&[], flags).unwrap_err().to_string().contains("/nonexistent/x.toml"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_state_directory_is_where_the_system_has_it() {
        let state = |variables: &[(&str, &str)]| with(variables, Flags::default()).unwrap().state_dir;
        assert_eq!(state(&[("HOME", "/h")]).unwrap(), Path::new("/h/.local/state/unlikely-name"));
        assert_eq!(state(&[("HOME", "/h"), ("XDG_STATE_HOME", "/x")]).unwrap(), Path::new("/x/unlikely-name"));
        assert_eq!(state(&[("XDG_STATE_HOME", "relative"), ("HOME", "/h")]), state(&[("HOME", "/h")]));
        assert_eq!(state(&[("ZOHO_MCP_STATE_DIR", "here"), ("HOME", "/h")]).unwrap(), Path::new("here"));
        assert_eq!(state(&[]), None);
    }
}
