//! Where requests go: the data-centre table, and overrides to this machine.
//!
//! No argument, no answer and no redirect adds a host. Hosts of the table are always reached by
//! https; an override is always plain http to a loopback address, so that neither a credential nor a
//! record leaves the machine unencrypted.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use http::uri::{Authority, PathAndQuery, Scheme, Uri};

use crate::descriptor::{DataCentre, Edition, ProductDescriptor, Registry};

/// The name by which an override means the accounts server (OAuth).
pub const ACCOUNTS: &str = "accounts";

/// Scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// `https`, or `http` for an override.
    pub scheme: Scheme,
    /// Host and, for an override, port.
    pub authority: Authority,
    /// No source fully confirms this host; told when a request to it fails.
    pub unsure: bool,
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}://{}", self.scheme, self.authority)
    }
}

/// Why a host is not known, and what would be one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// The account names a data centre that the table lacks.
    #[error(
        "there is no data centre `{name}`; known are {known}. Name the one in which the account lives: ZOHO_DC, or \
         `data_centre` of the account"
    )]
    UnknownDataCentre {
        /// As set.
        name: String,
        /// Names of the table.
        known: String,
    },
    /// The row of the data centre has no such column.
    #[error(
        "no host is known for {product} in the data centre `{data_centre}`; {product} is known in {known}. Add the \
         host to the data-centre table and generate again"
    )]
    NoHost {
        /// Product title.
        product: &'static str,
        /// The account's data centre.
        data_centre: &'static str,
        /// Data centres that have the column.
        known: String,
    },
    /// The account names an edition that the table lacks.
    #[error("there is no edition `{edition}` of {product} in the data centre `{data_centre}`; there are: {known}")]
    UnknownEdition {
        /// As set.
        edition: String,
        /// As set.
        product: String,
        /// The account's data centre.
        data_centre: &'static str,
        /// Editions that have a host for the product.
        known: String,
    },
    /// The table holds something that is no host.
    #[error("the data-centre table holds `{0}`, which is no host; correct it and generate again")]
    BadTable(&'static str),
    /// `--host` cannot be read.
    #[error("`--host {given}`: {why}. Write it as PRODUCT=http://127.0.0.1:PORT")]
    BadOverride {
        /// As given.
        given: String,
        /// What is wrong.
        why: String,
    },
    /// `--host` names what is no product.
    #[error("`--host {name}=...`: there is no product `{name}`; known are {known}")]
    UnknownProduct {
        /// As given.
        name: String,
        /// Products of this server, and the accounts server.
        known: String,
    },
}

/// Requests of whole products that go to this machine instead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    by_name: BTreeMap<String, Origin>,
}

impl Overrides {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Every product and the accounts server on one origin, as a sandbox serves them.
    pub fn everything(registry: &Registry, url: &str) -> Result<Self, HostError> {
        let mut overrides = Self::default();
        for name in registry.products.iter().map(|product| product.name).chain([ACCOUNTS]) {
            overrides.add(&format!("{name}={url}"))?;
        }
        Ok(overrides)
    }

    /// Adds what `--host` was given: `PRODUCT=URL`. A later one for the same product wins.
    pub fn add(&mut self, given: &str) -> Result<(), HostError> {
        let bad = |why: &str| HostError::BadOverride { given: given.to_owned(), why: why.to_owned() };
        let (name, url) = given.split_once('=').ok_or_else(|| bad("there is no `=`"))?;
        let origin = loopback_origin(url).map_err(bad)?;
        self.by_name.insert(name.trim().to_owned(), origin);
        Ok(())
    }
}

/// Reads `http://LOOPBACK:PORT`. `localhost` becomes 127.0.0.1, because what it resolves to is not
/// ours to trust.
fn loopback_origin(url: &str) -> Result<Origin, &'static str> {
    let uri: Uri = url.trim().parse().map_err(|_| "that is no URL")?;
    if uri.scheme() != Some(&Scheme::HTTP) {
        return Err("the scheme must be http (requests to this machine need no encryption)");
    }
    if !matches!(uri.path_and_query().map(PathAndQuery::as_str), None | Some("" | "/")) {
        return Err("there must be no path and no query");
    }
    let authority = uri.authority().ok_or("there is no host")?;
    if authority.as_str().contains('@') {
        return Err("there must be no user name");
    }
    let authority = match authority.host() {
        "localhost" => match authority.port_u16() {
            Some(port) => format!("{}:{port}", Ipv4Addr::LOCALHOST),
            None => Ipv4Addr::LOCALHOST.to_string(),
        }
        .parse()
        .map_err(|_| "that is no host")?,
        host if is_loopback(host) => authority.clone(),
        _ => return Err("only loopback addresses may be named, so that credentials stay on this machine"),
    };
    Ok(Origin { scheme: Scheme::HTTP, authority, unsure: false })
}

/// Whether a host, as written in a URL, is an address of this machine's loopback interface.
#[must_use]
pub fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Every origin of one account, resolved once.
#[derive(Debug, Clone)]
pub struct Hosts {
    data_centre: &'static DataCentre,
    accounts: Origin,
    products: Vec<(&'static str, Result<Origin, HostError>)>,
}

impl Hosts {
    /// Looks everything up. A product without a host is only an error when it is used, so that
    /// the other products of the data centre work.
    pub fn new(registry: &'static Registry, data_centre: &str, overrides: &Overrides) -> Result<Self, HostError> {
        let known = |names: &mut dyn Iterator<Item = &'static str>| names.collect::<Vec<_>>().join(", ");
        for name in overrides.by_name.keys() {
            if name != ACCOUNTS && registry.product(name).is_none() {
                let known = known(&mut registry.products.iter().map(|product| product.name).chain([ACCOUNTS]));
                return Err(HostError::UnknownProduct { name: name.clone(), known });
            }
        }
        let row = registry.data_centres.iter().find(|row| row.name == data_centre).ok_or_else(|| {
            let known = known(&mut registry.data_centres.iter().map(|row| row.name));
            HostError::UnknownDataCentre { name: data_centre.to_owned(), known }
        })?;
        let accounts = match overrides.by_name.get(ACCOUNTS) {
            Some(origin) => origin.clone(),
            None => table_origin(row.accounts, false)?,
        };
        let products = registry.products.iter().map(|product| {
            let origin = match overrides.by_name.get(product.name) {
                Some(origin) => Ok(origin.clone()),
                None => product_origin(registry, row, product),
            };
            (product.name, origin)
        });
        Ok(Self { data_centre: row, accounts, products: products.collect() })
    }

    /// With products in other editions than the usual one, for example `sandbox`, by product. Overrides win.
    pub fn with_editions(
        mut self,
        registry: &'static Registry,
        editions: &BTreeMap<String, String>,
        overrides: &Overrides,
    ) -> Result<Self, HostError> {
        for (product, edition) in editions {
            let Some(descriptor) = registry.product(product) else {
                let known = registry.products.iter().map(|product| product.name).collect::<Vec<_>>().join(", ");
                return Err(HostError::UnknownProduct { name: product.clone(), known });
            };
            let host = |edition: &'static Edition| edition.hosts.iter().find(|cell| cell.product == descriptor.name);
            let row = self.data_centre.editions.iter().find(|row| row.name == edition).and_then(host);
            let Some(cell) = row else {
                let known: Vec<_> = self.data_centre.editions.iter().filter(|row| host(row).is_some()).collect();
                let known = known.iter().map(|row| row.name).collect::<Vec<_>>().join(", ");
                return Err(HostError::UnknownEdition {
                    edition: edition.clone(),
                    product: product.clone(),
                    data_centre: self.data_centre.name,
                    known: if known.is_empty() { "none".to_owned() } else { known },
                });
            };
            let origin = table_origin(cell.host, cell.unsure)?;
            if !overrides.by_name.contains_key(product)
                && let Some(place) = self.products.iter_mut().find(|(name, _)| *name == descriptor.name)
            {
                place.1 = Ok(origin);
            }
        }
        Ok(self)
    }

    /// The account's data centre.
    #[must_use]
    pub const fn data_centre(&self) -> &'static str {
        self.data_centre.name
    }

    /// The accounts server.
    #[must_use]
    pub const fn accounts(&self) -> &Origin {
        &self.accounts
    }

    /// Where requests of a product go.
    pub fn product(&self, product: &ProductDescriptor) -> Result<&Origin, HostError> {
        let found = self.products.iter().find(|(name, _)| *name == product.name);
        let (_, origin) = found.ok_or_else(|| HostError::UnknownProduct {
            name: product.name.to_owned(),
            known: self.products.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "),
        })?;
        origin.as_ref().map_err(Clone::clone)
    }
}

fn product_origin(registry: &Registry, row: &DataCentre, product: &ProductDescriptor) -> Result<Origin, HostError> {
    let cell = |row: &DataCentre| row.hosts.iter().find(|cell| cell.column == product.host_column);
    let Some(cell) = cell(row) else {
        let known: Vec<_> =
            registry.data_centres.iter().filter(|row| cell(row).is_some()).map(|row| row.name).collect();
        return Err(HostError::NoHost {
            product: product.title,
            data_centre: row.name,
            known: if known.is_empty() { "none".to_owned() } else { known.join(", ") },
        });
    };
    table_origin(cell.host, cell.unsure)
}

/// A host of the table, which has neither scheme nor port nor user name.
fn table_origin(host: &'static str, unsure: bool) -> Result<Origin, HostError> {
    let authority: Authority = host.parse().map_err(|_| HostError::BadTable(host))?;
    if authority.host() != host {
        return Err(HostError::BadTable(host));
    }
    Ok(Origin { scheme: Scheme::HTTPS, authority, unsure })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zoho::fixture::{PRODUCT, REGISTRY};

    fn origin(data_centre: &str, overrides: &[&str]) -> Result<String, HostError> {
        let mut given = Overrides::new();
        for text in overrides {
            given.add(text)?;
        }
        let hosts = Hosts::new(&REGISTRY, data_centre, &given)?;
        Ok(format!("{} {}", hosts.accounts(), hosts.product(&PRODUCT)?))
    }

    #[test]
    fn the_table_decides_and_not_the_code_of_the_data_centre() {
        assert_eq!(origin("us", &[]).unwrap(), "https://accounts.vendor.example https://api.vendor.example");
        assert_eq!(origin("au", &[]).unwrap(), "https://accounts.vendor.com.example https://api.vendor.com.example");
    }

    #[test]
    fn an_edition_is_a_place_of_the_table_and_overrides_still_win() {
        let hosts = |edition: &str, overrides: &Overrides| {
            let editions = [("product".to_owned(), edition.to_owned())].into();
            let hosts = Hosts::new(&REGISTRY, "us", overrides)?.with_editions(&REGISTRY, &editions, overrides)?;
            Ok::<_, HostError>(format!("{} {}", hosts.accounts(), hosts.product(&PRODUCT)?))
        };
        let none = Overrides::new();
        assert_eq!(hosts("sandbox", &none).unwrap(), "https://accounts.vendor.example https://sandbox.vendor.example");
        let told = hosts("sandbx", &none).unwrap_err().to_string();
        assert!(told.contains("`sandbx` of product") && told.contains("there are: sandbox"), "{told}");
        let mut overrides = Overrides::new();
        overrides.add("product=http://127.0.0.1:1").unwrap();
        assert!(hosts("sandbox", &overrides).unwrap().ends_with(" http://127.0.0.1:1"));
    }

    #[test]
    fn what_is_unknown_is_told_with_what_is_known() {
        let error = origin("uss", &[]).unwrap_err().to_string();
        assert!(error.contains("`uss`") && error.contains("us, au, xx"), "{error}");
        let error = origin("xx", &[]).unwrap_err().to_string();
        assert!(error.contains("no host is known for The Product") && error.contains("is known in us, au"), "{error}");
        let error = origin("us", &["produkt=http://127.0.0.1:1"]).unwrap_err().to_string();
        assert!(error.contains("no product `produkt`; known are product, accounts"), "{error}");
    }

    #[test]
    fn overrides_stay_on_this_machine() {
        assert_eq!(
            origin("xx", &["accounts=http://localhost:81/", "product=http://[::1]:82"]).unwrap(),
            "http://127.0.0.1:81 http://[::1]:82"
        );
        for bad in [
            "product",
            "product=",
            "product=127.0.0.1:80",
            "product=https://127.0.0.1",
            "product=http://vendor.example",
            "product=http://0.0.0.0:80",
            "product=http://127.0.0.1.vendor.example",
            "product=http://localhost@vendor.example",
            "product=http://a@127.0.0.1",
            "product=http://127.0.0.1/path",
            "product=http://127.0.0.1?query",
        ] {
            assert!(matches!(origin("us", &[bad]), Err(HostError::BadOverride { .. })), "{bad}");
        }
    }
}
