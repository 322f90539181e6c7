//! `version`: what this program is.

use super::ending::{Ending, print};
use crate::descriptor::Registry;
use crate::mcp::Revision;

pub(super) fn run(registry: &Registry) -> Result<(), Ending> {
    print(text(registry))
}

fn text(registry: &Registry) -> String {
    format!(
        "{} {}\nsurface {}\ntools   {}\nMCP     {}\n",
        registry.name,
        registry.version,
        registry.surface_hash,
        registry.tools.len(),
        Revision::ALL.map(Revision::as_str).join(", "),
    )
}
