//! Changes of the settings file by this program. What people wrote stays: order, comments, spelling.

use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, value};

use super::{AccountName, SettingsError};
use crate::platform;
use crate::secrets::Reference;

/// A settings file, to be changed.
#[derive(Debug)]
pub struct SettingsDocument {
    path: PathBuf,
    document: DocumentMut,
}

/// What this program writes of an account.
#[derive(Debug, Clone)]
pub struct AccountEntry {
    /// Code of the data centre.
    pub data_centre: String,
    /// Where its JSON secret is.
    pub credentials: Reference,
    /// The products that it has; all where nothing is said.
    pub products: Option<Vec<String>>,
    /// Tenant ids by kind.
    pub tenants: Vec<(String, String)>,
    /// What people call the organisation.
    pub organization: Option<String>,
}

impl SettingsDocument {
    /// Reads the file; one that is not there is empty.
    pub fn open(path: &Path) -> Result<Self, SettingsError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(SettingsError(format!("cannot read the settings file {}: {error}", path.display())));
            }
        };
        let document = text.parse().map_err(|error: toml_edit::TomlError| {
            SettingsError(format!("the settings file {} is not TOML: {}", path.display(), error.message()))
        })?;
        Ok(Self { path: path.to_owned(), document })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds an account, or changes what this program writes of one; the rest of its table stays.
    pub fn put(&mut self, name: &AccountName, entry: &AccountEntry) -> Result<(), SettingsError> {
        let path = self.path.clone();
        let table = self.table(name).ok_or_else(|| {
            SettingsError(format!("{}: accounts.{} is no table; mend it by hand", path.display(), name.as_str()))
        })?;
        table["data_centre"] = value(&entry.data_centre);
        table["credentials"] = value(entry.credentials.to_string());
        for one_by_one in ["client_id", "client_secret", "refresh_token"] {
            table.remove(one_by_one);
        }
        if let Some(products) = &entry.products {
            table["products"] = value(products.iter().map(String::as_str).collect::<Array>());
        }
        if !entry.tenants.is_empty() {
            let tenants: InlineTable =
                entry.tenants.iter().map(|(kind, id)| (kind.as_str(), toml_edit::Value::from(id.as_str()))).collect();
            table["tenants"] = value(tenants);
        }
        if let Some(organization) = &entry.organization {
            table["organization"] = value(organization);
        }
        Ok(())
    }

    fn table(&mut self, name: &AccountName) -> Option<&mut Table> {
        let accounts = self.document.entry("accounts").or_insert_with(|| {
            let mut accounts = Table::new();
            accounts.set_implicit(true);
            Item::Table(accounts)
        });
        accounts.as_table_mut()?.entry(name.as_str()).or_insert_with(|| Item::Table(Table::new())).as_table_mut()
    }

    /// Removes an account; `false` where there is none.
    pub fn remove(&mut self, name: &str) -> bool {
        let accounts = self.document.get_mut("accounts").and_then(Item::as_table_like_mut);
        accounts.and_then(|accounts| accounts.remove(name)).is_some()
    }

    /// Writes the file at once; who may read it stays as it was. A new one is this user's alone.
    pub fn save(&self) -> Result<(), SettingsError> {
        let failed = |error: io::Error| {
            SettingsError(format!("cannot write the settings file {}: {error}", self.path.display()))
        };
        let permissions = std::fs::metadata(&self.path).map(|metadata| metadata.permissions()).ok();
        platform::replace_private_file(&self.path, self.document.to_string().as_bytes()).map_err(failed)?;
        match permissions {
            Some(permissions) => std::fs::set_permissions(&self.path, permissions).map_err(failed),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> AccountEntry {
        AccountEntry {
            data_centre: "eu".to_owned(),
            credentials: "store:north".parse().unwrap(),
            products: Some(vec!["a".to_owned()]),
            tenants: vec![("org_id".to_owned(), "1".to_owned())],
            organization: Some("North \"Ltd\"".to_owned()),
        }
    }

    #[test]
    fn what_people_wrote_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        std::fs::write(
            &path,
            "# ours\nlisten = \"127.0.0.1:1\" # a port\n\n[accounts.north] # the first\ntime_zone = \"UTC\"\n\
             client_id = \"old\"\n\n[accounts.south]\ncredentials = \"env:A\" # kept\n",
        )
        .unwrap();
        let mut document = SettingsDocument::open(&path).unwrap();
        document.put(&AccountName::new("north").unwrap(), &entry()).unwrap();
        assert!(document.remove("south") && !document.remove("south"));
        document.put(&AccountName::new("west").unwrap(), &entry()).unwrap();
        document.save().unwrap();
        insta::assert_snapshot!(std::fs::read_to_string(&path).unwrap());
    }

    #[test]
    fn a_file_that_is_not_there_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        let mut document = SettingsDocument::open(&path).unwrap();
        document.put(&AccountName::new("north").unwrap(), &entry()).unwrap();
        document.save().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("[accounts.north]\n"), "{text}");
        std::fs::write(&path, "accounts = 1").unwrap();
        let mut document = SettingsDocument::open(&path).unwrap();
        assert!(document.put(&AccountName::new("north").unwrap(), &entry()).is_err());
        std::fs::write(&path, "accounts = ").unwrap();
        assert!(SettingsDocument::open(&path).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_the_file_stays_as_it_was() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        std::fs::write(&path, "").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        SettingsDocument::open(&path).unwrap().save().unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
