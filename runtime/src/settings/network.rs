//! Roots and proxies, as the environment tells them.

use std::path::PathBuf;

use super::resolve::text;
use super::{Environment, SettingsError};
use crate::zoho::network::Network;

/// `ca_file` is what the settings file says.
pub(super) fn resolve(ca_file: Option<PathBuf>, environment: Environment) -> Result<Network, SettingsError> {
    let path = |variable: &'static str| {
        environment(variable).filter(|path| !path.is_empty()).map(|path| (PathBuf::from(path), variable))
    };
    let mut network = Network::default();
    let roots = path("ZOHO_MCP_CA_FILE")
        .or_else(|| ca_file.map(|file| (file, "ca_file in the settings file")))
        .or_else(|| path("SSL_CERT_FILE"));
    if let Some((file, set_by)) = roots {
        network = network.trusting(&file).map_err(|error| {
            SettingsError(format!("further root certificates ({set_by}): {error}. Name another file, or none"))
        })?;
    }
    let first = |variables: [&'static str; 2]| -> Result<Option<(String, &'static str)>, SettingsError> {
        for variable in variables {
            if let Some(value) = text(environment, variable)? {
                return Ok(Some((value, variable)));
            }
        }
        Ok(None)
    };
    let proxy = match first(["https_proxy", "HTTPS_PROXY"])? {
        Some(proxy) => Some(proxy),
        None => first(["all_proxy", "ALL_PROXY"])?,
    };
    let Some((proxy, set_by)) = proxy else { return Ok(network) };
    let no = first(["no_proxy", "NO_PROXY"])?.map(|(no, _)| no).unwrap_or_default();
    network.through(&proxy, &no).map_err(|error| SettingsError(format!("the environment variable {set_by}: {error}")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ffi::OsString;

    use super::*;

    fn resolved(ca_file: Option<&str>, set: &[(&str, &str)]) -> Result<String, String> {
        let set: BTreeMap<&str, &str> = set.iter().copied().collect();
        let environment = |name: &str| set.get(name).map(OsString::from);
        let network = resolve(ca_file.map(PathBuf::from), &environment).map_err(|error| error.0)?;
        let uri = "https://www.zohoapis.eu".parse().expect("a URI");
        Ok(network.proxy(&uri).map(|proxy| proxy.uri().to_string()).unwrap_or_default())
    }

    #[test]
    fn proxies_come_from_the_environment() {
        assert_eq!(resolved(None, &[]).unwrap(), "");
        assert_eq!(resolved(None, &[("HTTPS_PROXY", "http://p:1")]).unwrap(), "http://p:1/");
        assert_eq!(resolved(None, &[("ALL_PROXY", "p:1")]).unwrap(), "http://p:1/");
        let both = [("HTTPS_PROXY", "http://p:1"), ("https_proxy", "http://q:2"), ("ALL_PROXY", "http://r:3")];
        assert_eq!(resolved(None, &both).unwrap(), "http://q:2/");
        let excluded = [("HTTPS_PROXY", "http://p:1"), ("NO_PROXY", "a.example,zohoapis.eu")];
        assert_eq!(resolved(None, &excluded).unwrap(), "");
        // Only plain HTTP goes there, and that never leaves this machine.
        assert_eq!(resolved(None, &[("HTTP_PROXY", "http://p:1")]).unwrap(), "");
    }

    #[test]
    fn what_cannot_be_used_names_who_set_it() {
        for (ca_file, set, told) in [
            (None, vec![("ALL_PROXY", "socks5://p:1")], "environment variable ALL_PROXY: a proxy by socks5://"),
            (None, vec![("SSL_CERT_FILE", "/nonexistent")], "(SSL_CERT_FILE): /nonexistent cannot be read"),
            (Some("/nowhere"), vec![("SSL_CERT_FILE", "/nonexistent")], "(ca_file in the settings file): /nowhere"),
            (Some("/nowhere"), vec![("ZOHO_MCP_CA_FILE", "/none")], "(ZOHO_MCP_CA_FILE): /none"),
        ] {
            let error = resolved(ca_file, &set).unwrap_err();
            assert!(error.contains(told), "{error}");
        }
    }
}
