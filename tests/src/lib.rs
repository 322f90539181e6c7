//! What the tests share: the built programs, a recording upstream, and JSON over pipes.

pub mod connected;
pub mod days;
pub mod http;
pub mod instances;
pub mod message;
pub mod organisation;
pub mod programs;
pub mod standalone;
pub mod state;
pub mod upstream;

use std::path::{Path, PathBuf};

/// The workspace's root folder.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace").to_owned()
}
