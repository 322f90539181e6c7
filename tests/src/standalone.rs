//! Generated packages that stand alone, built.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::programs::program;

/// Builds the program of a generated package, warnings denied, with these features or all; answers
/// with a copy beside its manifest.
///
/// # Panics
/// When it does not build.
#[must_use]
pub fn build(package: &Path, features: &[&str]) -> PathBuf {
    // Kept from run to run, and shared by all packages that stand alone.
    let target = program("generator").parent().expect("target/<profile>").join("standalone");
    std::fs::create_dir_all(&target).expect("a folder can be made");
    // All of them build a program of the same name: nobody else builds until it is copied.
    let lock = std::fs::File::create(target.join("copying.lock")).expect("a file can be made");
    lock.lock().expect("a file can be locked");
    std::fs::copy(crate::root().join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock file is there");
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--quiet", "--offline", "--manifest-path"]).arg(package.join("Cargo.toml"));
    if !features.is_empty() {
        command.args(["--no-default-features", "--features", &features.join(",")]);
    }
    let output = command
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTFLAGS", "-D warnings")
        .current_dir(package)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let name = format!("zoho-mcp{}", std::env::consts::EXE_SUFFIX);
    let copy = package.join(&name);
    std::fs::copy(target.join("debug").join(&name), &copy).expect("the program can be copied");
    copy
}
