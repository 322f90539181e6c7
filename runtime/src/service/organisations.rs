//! Which organisations the account reaches, and what it was granted: asked when an account is added or examined.

use serde_json::{Map, Value};

use super::Service;
use crate::descriptor::{Probe, ProductDescriptor};
use crate::error::{CallError, ErrorKind};

/// An organisation as a product tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its tenant id there; empty where the product has none.
    pub id: String,
    /// What people call it; empty where it has no name.
    pub name: String,
}

impl Service {
    /// The organisations that the account reaches in a product, by its probe. Nothing is changed by asking.
    pub async fn organisations(
        &self,
        product: &'static ProductDescriptor,
        probe: &'static Probe,
    ) -> Result<Vec<Organisation>, CallError> {
        let prepared = self.prepare(probe.request, Map::new())?;
        let answer = self.send(&prepared).await?;
        let whole = answer.value.unwrap_or_default();
        let told = if whole.is_null() { Some(&whole) } else { whole.pointer(prepared.step.result.at) };
        let found: Option<Vec<Organisation>> = match told {
            Some(Value::Null) => Some(Vec::new()),
            Some(Value::Array(items)) => items.iter().map(|item| organisation(probe, item)).collect(),
            Some(one) => organisation(probe, one).map(|one| vec![one]),
            None => None,
        };
        found.ok_or_else(|| {
            CallError::new(
                ErrorKind::Upstream,
                format!("{} did not tell its organisations where `probe` of its product.yaml says.", product.title),
            )
        })
    }

    /// The scopes that the account was granted, where the vendor tells them. Asks for an access token where there is
    /// none.
    pub async fn granted_scopes(&self) -> Result<Option<Vec<String>>, CallError> {
        Ok(self.tokens.current().await?.scopes.clone())
    }

    /// Where the account's tokens come from.
    #[must_use]
    pub const fn hosts(&self) -> &crate::zoho::hosts::Hosts {
        &self.hosts
    }
}

fn organisation(probe: &Probe, told: &Value) -> Option<Organisation> {
    let text = |pointer: &str| match told.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let id = if probe.id.is_empty() { String::new() } else { text(probe.id)? };
    let name = text(probe.name).unwrap_or_default();
    let name = crate::outside::strip(&name).unwrap_or(name);
    Some(Organisation { id, name: name.trim().to_owned() })
}
