//! `bundles`: the named sets of tools.

use std::fmt::Write as _;

use anstyle::Style;

use super::ending::{Ending, print};
use crate::descriptor::{Registry, Risk};

const BOLD: Style = Style::new().bold();

pub(super) fn run(registry: &Registry) -> Result<(), Ending> {
    print(table(registry))
}

fn table(registry: &Registry) -> String {
    let width = registry.bundles().map(|bundle| bundle.name.len()).max().unwrap_or(0).max(4);
    let mut text = format!("{BOLD}{:width$}  TOOLS  TOKENS  RISKS{BOLD:#}\n", "NAME");
    for bundle in registry.bundles() {
        let risks: Vec<&str> = bundle.risks.iter().copied().map(Risk::as_str).collect();
        let _ = writeln!(
            text,
            "{:width$}  {:5}  {:6}  {}\n{:width$}  {}",
            bundle.name,
            bundle.tools.len(),
            bundle.tokens(),
            risks.join(","),
            "",
            bundle.whom
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::REGISTRY;

    #[test]
    fn for_people() {
        insta::assert_snapshot!(anstream::adapter::strip_str(&table(&REGISTRY)).to_string());
    }
}
