//! Every secret that this sandbox knows or gives out, for whoever then looks whether one got out.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names a folder; without it nothing is told.
const VARIABLE: &str = "SANDBOX_ISSUED_TO";

/// A file with a secret a line.
#[derive(Debug, Default)]
pub(super) struct Told(Option<File>);

impl Told {
    /// A new file in the folder that the environment names.
    pub(super) fn begin<'a>(known: impl IntoIterator<Item = &'a str>) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let Some(folder) = std::env::var_os(VARIABLE).map(PathBuf::from) else { return Self(None) };
        let name = format!("{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        // A scan that knows less than all secrets would find nothing and say that all is well.
        let made = fs::create_dir_all(&folder).and_then(|()| File::create(folder.join(name)));
        let mut told = Self(Some(made.unwrap_or_else(|error| panic!("{VARIABLE}: {}: {error}", folder.display()))));
        known.into_iter().for_each(|secret| told.add(secret));
        told
    }

    /// Adds a secret before anybody is given it.
    pub(super) fn add(&mut self, secret: &str) {
        if let Some(file) = &mut self.0 {
            writeln!(file, "{secret}").unwrap_or_else(|error| panic!("{VARIABLE}: {error}"));
        }
    }
}
