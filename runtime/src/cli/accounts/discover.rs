//! Who the account is: asked of each product.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::future::join_all;

use crate::descriptor::{ProductDescriptor, Registry};
use crate::service::{Organisation, Service};

/// What products told.
#[derive(Debug, Default)]
pub(super) struct Discovered {
    /// Tenant ids by kind.
    pub tenants: BTreeMap<String, String>,
    /// What people call the organisation.
    pub organization: Option<String>,
    /// What a person should know: one line each.
    pub notes: Vec<String>,
}

/// Asks each of these products. `chosen` tenants stay as they are.
pub(super) async fn discover(
    registry: &'static Registry,
    service: &Arc<Service>,
    products: Option<&[String]>,
    chosen: &BTreeMap<String, String>,
) -> Discovered {
    let wanted = registry
        .products
        .iter()
        .copied()
        .filter(|product| products.is_none_or(|names| names.iter().any(|name| name == product.name)));
    let asked = wanted.filter_map(|product| Some((product, product.probe.as_ref()?)));
    let answers =
        join_all(asked.map(|(product, probe)| async move { (product, service.organisations(product, probe).await) }))
            .await;
    let mut found = Discovered { tenants: chosen.clone(), ..Discovered::default() };
    for (product, answer) in answers {
        match answer {
            Ok(organisations) => found.take(product, &organisations),
            Err(error) => found.notes.push(format!(
                "{}: not found out ({}): {}",
                product.title,
                error.kind.as_str(),
                error.message
            )),
        }
    }
    found
}

impl Discovered {
    fn take(&mut self, product: &ProductDescriptor, organisations: &[Organisation]) {
        let shown = |one: &Organisation| match (one.id.as_str(), one.name.as_str()) {
            ("", name) => name.to_owned(),
            (id, "") => id.to_owned(),
            (id, name) => format!("{id} ({name})"),
        };
        let kind = product.tenant.as_ref().map(|tenant| tenant.from);
        let chosen = kind.and_then(|kind| self.tenants.get(kind));
        let one = match (organisations, chosen) {
            ([], _) => {
                self.notes.push(format!("{}: the account reaches no organisation there", product.title));
                return;
            }
            (all, Some(id)) => {
                if let Some(one) = all.iter().find(|one| one.id == *id) {
                    one
                } else {
                    let all: Vec<String> = all.iter().map(shown).collect();
                    self.notes.push(format!(
                        "{}: the account does not reach {} {id}; it reaches {}",
                        product.title,
                        kind.unwrap_or_default(),
                        all.join(", ")
                    ));
                    return;
                }
            }
            ([one], None) => one,
            (several, None) => {
                let several: Vec<String> = several.iter().map(shown).collect();
                let kind = kind.unwrap_or("organisation");
                self.notes.push(format!(
                    "{}: the account reaches several: {}. Choose one with --tenant {kind}=ID",
                    product.title,
                    several.join(", ")
                ));
                return;
            }
        };
        if let Some(kind) = kind {
            self.tenants.insert(kind.to_owned(), one.id.clone());
        }
        if self.organization.is_none() && !one.name.is_empty() {
            self.organization = Some(one.name.clone());
        }
        self.notes.push(format!("{}: {}", product.title, shown(one)));
    }
}
