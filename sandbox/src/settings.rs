//! Behaviours that can be switched, above all where sources about Zoho disagree.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::books::BooksSettings;
use crate::desk::{self, DeskSettings};
use crate::mail::MailSettings;
use crate::oauth::scopes;
use crate::projects::ProjectsSettings;

/// What `POST /_sandbox/settings` changes; its answer shows all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// HTTP status of the accounts server's "Access Denied" (too many access tokens): 400 or 200.
    pub throttle_status: u16,
    /// Whether a token reply tells the scopes.
    pub token_reply_has_scope: bool,
    /// Code for an expired access token: `INVALID_TOKEN` or `AUTHENTICATION_FAILURE`.
    pub expired_token_code: String,
    /// Scopes of the demo refresh token; a change holds for its live access tokens at once.
    pub scopes: Vec<String>,
    /// What the accounts server calls its data centre.
    pub location: String,
    /// Where the client may be sent after consent, as registered in the console.
    pub redirect_uris: Vec<String>,
    /// Credits in a rolling 24 hours.
    pub credits: u64,
    /// Status for reading a record by an id that is well formed and unknown: 204 or 400.
    pub unknown_id_status: u16,
    /// Status of a write of which every item failed: 400 or 202.
    pub failed_write_status: u16,
    /// Fields that are unique beside those of the metadata, as `Module.Field`.
    pub unique_fields: Vec<String>,
    /// Whether the organisation uses pipelines: deals then need a `Pipeline`.
    pub pipelines: bool,
    /// Seconds until a written record is found by search.
    pub search_lag_seconds: i64,
    /// Whether COQL answers lookups with their names beside their ids.
    pub coql_lookup_names: bool,
    /// How Books behaves.
    pub books: BooksSettings,
    /// Behaviours of Projects.
    pub projects: ProjectsSettings,
    /// How Mail behaves.
    pub mail: MailSettings,
    /// Behaviours of Desk.
    pub desk: DeskSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            throttle_status: 400,
            token_reply_has_scope: true,
            expired_token_code: "INVALID_TOKEN".to_owned(),
            scopes: [
                "ZohoCRM.modules.ALL",
                "ZohoCRM.files.READ",
                "ZohoCRM.files.CREATE",
                "ZohoCRM.users.READ",
                "ZohoCRM.settings.ALL",
                "ZohoCRM.org.READ",
                "ZohoCRM.coql.READ",
                "ZohoCRM.mass_update.ALL",
                "ZohoCRM.send_mail.all.CREATE",
                "ZohoSearch.securesearch.READ",
            ]
            .iter()
            .chain(BooksSettings::SCOPES)
            .chain(ProjectsSettings::SCOPES)
            .chain(MailSettings::SCOPES)
            .chain(desk::SCOPES)
            .map(|scope| (*scope).to_owned())
            .collect(),
            location: "us".to_owned(),
            redirect_uris: vec!["http://127.0.0.1:8788/callback".to_owned()],
            credits: 50_000,
            unknown_id_status: 204,
            failed_write_status: 400,
            unique_fields: Vec::new(),
            pipelines: false,
            search_lag_seconds: 0,
            coql_lookup_names: false,
            books: BooksSettings::default(),
            projects: ProjectsSettings::default(),
            mail: MailSettings::default(),
            desk: DeskSettings::default(),
        }
    }
}

impl Settings {
    /// Whether the console would let a client ask for this scope: the demo token's own cover it.
    pub(crate) fn knows_scope(&self, scope: &str) -> bool {
        scopes::cover(&self.scopes, &[vec![scope.to_owned()]])
            || self.scopes.iter().any(|known| {
                let family = |text: &str| text.rsplit_once('.').map(|(family, _)| family.to_ascii_lowercase());
                match (family(known), family(scope)) {
                    (Some(known), Some(asked)) => asked.starts_with(&format!("{known}.")),
                    _ => false,
                }
            })
    }

    /// These settings with the members of `patch` in place; says what is wrong when a member is unknown or invalid.
    pub(crate) fn patched(&self, patch: Map<String, Value>) -> Result<Self, String> {
        let mut all = serde_json::to_value(self).map_err(|error| error.to_string())?;
        if let Value::Object(members) = &mut all {
            for (name, value) in patch {
                match (members.get_mut(&name), value) {
                    // A product's own settings: those that are named.
                    (Some(Value::Object(own)), Value::Object(patch)) => own.extend(patch),
                    (_, value) => drop(members.insert(name, value)),
                }
            }
        }
        let patched: Self = serde_json::from_value(all).map_err(|error| error.to_string())?;
        let allowed: [(&str, u16, [u16; 2]); 3] = [
            ("throttle_status", patched.throttle_status, [400, 200]),
            ("unknown_id_status", patched.unknown_id_status, [204, 400]),
            ("failed_write_status", patched.failed_write_status, [400, 202]),
        ];
        for (name, status, choices) in allowed {
            if !choices.contains(&status) {
                return Err(format!("{name} is {status}; it can be {} or {}", choices[0], choices[1]));
            }
        }
        let codes = ["INVALID_TOKEN", "AUTHENTICATION_FAILURE"];
        if !codes.contains(&patched.expired_token_code.as_str()) {
            return Err(format!("expired_token_code can be {} or {}", codes[0], codes[1]));
        }
        patched.books.check()?;
        patched.projects.check()?;
        patched.mail.check()?;
        Ok(patched)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patch(value: Value) -> Result<Settings, String> {
        let Value::Object(members) = value else { panic!("not an object") };
        Settings::default().patched(members)
    }

    #[test]
    fn a_patch_changes_what_it_names_and_nothing_else() {
        let patched = patch(json!({"credits": 10})).unwrap();
        assert_eq!(patched, Settings { credits: 10, ..Settings::default() });
    }

    #[test]
    fn a_patch_of_a_product_leaves_its_other_settings() {
        let patched = patch(json!({"books": {"missing_status": 400}})).unwrap();
        let books = BooksSettings { missing_status: 400, ..BooksSettings::default() };
        assert_eq!(patched, Settings { books, ..Settings::default() });
        assert!(patch(json!({"books": {"missing": 1}})).unwrap_err().contains("unknown field `missing`"));
        assert!(patch(json!({"books": {"missing_status": 204}})).unwrap_err().starts_with("books.missing_status"));
    }

    #[test]
    fn unknown_names_and_values_are_refused() {
        assert!(patch(json!({"credit": 10})).unwrap_err().contains("unknown field `credit`"));
        assert_eq!(patch(json!({"throttle_status": 429})).unwrap_err(), "throttle_status is 429; it can be 400 or 200");
        assert!(patch(json!({"expired_token_code": "EXPIRED"})).unwrap_err().starts_with("expired_token_code can be"));
    }
}
