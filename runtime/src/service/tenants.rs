//! Ids of the organisation that a call gives although they come from the account.

use serde_json::{Map, Value};

use super::{Service, Sight};
use crate::arguments::{At, ViolationCode, Violations};
use crate::descriptor::{Registry, ToolDescriptor};
use crate::error::CallError;

impl Service {
    /// Refuses a call that names the organisation itself: users who know an API by heart have models do
    /// so, and "no such argument" would not tell them that it is right without.
    pub(super) fn without_tenants(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        values: &Map<String, Value>,
    ) -> Result<(), CallError> {
        let given: Vec<&String> = values.keys().filter(|name| is_tenant(self.registry, tool, name)).collect();
        if given.is_empty() {
            return Ok(());
        }
        let mut faults = Violations::new();
        for name in &given {
            let message = "is the organisation's id, which comes from the connected account and is never given: leave it \
                           out";
            faults.push(ViolationCode::Account, &At::Key(&At::Root, name), message);
        }
        let rest = values.iter().filter(|(name, _)| !given.contains(name));
        let rest = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
        if let Err(error) = self.prepare_for(sight, tool, crate::lookups::stand_ins(tool, rest)) {
            error.violations.into_iter().for_each(|fault| faults.add(fault));
        }
        Err(super::prepared::refused(faults))
    }
}

/// Whether a name is that of a tenant id of any product, and no argument of this tool.
fn is_tenant(registry: &Registry, tool: &ToolDescriptor, name: &str) -> bool {
    let products = registry.products.iter().chain(std::iter::once(&tool.product));
    let mut known =
        products.filter_map(|product| product.tenant.as_ref()).flat_map(|tenant| [tenant.parameter, tenant.from]);
    !tool.arguments.iter().any(|argument| argument.name == name) && known.any(|known| bare(known) == bare(name))
}

/// `orgId`, `org_id`, `ORG-ID`: all the same.
fn bare(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_lowercase()).collect()
}
