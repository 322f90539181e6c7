//! `generator schema`: JSON Schemas of the input files, so that editors complete and check them,
//! and of what is told about problems.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::{Common, Exit, Failure, Format, places};
use crate::diff::ReportFile;
use crate::format::{AgentSpec, BundleSpec, DataCentres, Doc, ProductSpec, ResourceSpec, Tags, Vendor};
use crate::render;
use crate::write::Plan;

/// Runs it.
pub(super) fn run(out: &Path, common: &Common) -> Result<Exit, Failure> {
    let out = places::folder(Some(out), "")?;
    let files = files();
    let plan = Plan::files_only(&out, &files)?;
    plan.apply(&out, &files)?;
    match common.format {
        Format::Text | Format::Md | Format::Github => {
            for path in plan.create.iter().chain(&plan.update) {
                anstream::println!("wrote {}", out.join(path).display());
            }
            anstream::println!("{} unchanged", plan.unchanged);
        }
        Format::Json => {
            let report = serde_json::json!({
                "files": {"created": plan.create, "updated": plan.update, "unchanged": plan.unchanged},
            });
            anstream::println!("{report:#}");
        }
    }
    Ok(Exit::Done)
}

/// The schemas by file name.
#[must_use]
pub fn files() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([
        ("agent.json".to_owned(), schema::<AgentSpec>("specs/agents/<agent>.yaml")),
        ("bundle.json".to_owned(), schema::<BundleSpec>("specs/bundles/<bundle>.yaml")),
        ("tags.json".to_owned(), schema::<Tags>("specs/tags.yaml")),
        ("data_centres.json".to_owned(), schema::<DataCentres>("specs/data_centres.yaml")),
        ("diff.json".to_owned(), schema::<ReportFile>("What `diff --format json` tells")),
        ("doc.json".to_owned(), schema::<Doc>("specs/<product>/docs/<resource>.yaml")),
        ("problems.json".to_owned(), schema::<render::Report>("What `--format json` tells of problems")),
        ("vendor.json".to_owned(), schema::<Vendor>("specs/_vendor.yaml")),
        ("product.json".to_owned(), schema::<ProductSpec>("specs/<product>/product.yaml")),
        ("resource.json".to_owned(), schema::<ResourceSpec>("specs/<product>/resources/<resource>.yaml")),
    ])
}

fn schema<T: JsonSchema>(title: &str) -> Vec<u8> {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let mut schema = schema.to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), title.into());
    }
    let mut text = serde_json::to_string_pretty(&schema).expect("a JSON value serialises");
    text.push('\n');
    text.into_bytes()
}
