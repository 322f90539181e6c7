//! Where inputs, outputs and the runtime are.

use std::path::{Component, Path, PathBuf};

use super::Failure;
use crate::emit::{Package, Runtime};

/// The folder that holds `specs/` beside a `Cargo.toml`: the nearest one above the current folder.
pub(super) fn workspace() -> Result<PathBuf, Failure> {
    let current = std::env::current_dir()?;
    let found = current.ancestors().find(|folder| folder.join("Cargo.toml").is_file() && folder.join("specs").is_dir());
    found.map(Path::to_path_buf).ok_or_else(|| {
        Failure::Usage(format!(
            "neither {} nor a folder above it holds specs/ beside a Cargo.toml: run this inside the workspace, or \
             name the folders with --specs and --out",
            current.display()
        ))
    })
}

/// A path of the command line, or a folder of the workspace.
pub(super) fn folder(given: Option<&Path>, default: &str) -> Result<PathBuf, Failure> {
    match given {
        Some(path) => Ok(plain(&std::path::absolute(path)?)),
        None => Ok(workspace()?.join(default)),
    }
}

/// How the package in `out` is to be built.
pub(super) fn package(out: &Path, runtime: Option<&str>) -> Result<Package, Failure> {
    let Some(runtime) = runtime else {
        return Ok(if is_member(out) { Package::Member } else { beside(out, &own_runtime()) });
    };
    let path = Path::new(runtime);
    if path.join("Cargo.toml").is_file() {
        return Ok(beside(out, &plain(&std::path::absolute(path)?)));
    }
    let is_version = runtime.starts_with(|c: char| c.is_ascii_digit() || "^=~<>*".contains(c))
        && runtime.chars().all(|c| c.is_ascii_alphanumeric() || "^=~<>*., -+".contains(c));
    if is_version && !path.exists() {
        return Ok(Package::Alone { runtime: Runtime::Version(runtime.to_owned()), sandbox: None });
    }
    Err(Failure::Usage(format!(
        "--runtime {runtime}: neither a folder with a Cargo.toml nor a version such as 0.1 or =0.1.0"
    )))
}

/// The runtime that this generator was built beside.
fn own_runtime() -> PathBuf {
    plain(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime"))
}

/// A package of its own, with the runtime in a folder, and the sandbox if it lies beside that.
fn beside(out: &Path, runtime: &Path) -> Package {
    if !runtime.join("Cargo.toml").is_file() {
        let version = format!("={}", env!("CARGO_PKG_VERSION"));
        return Package::Alone { runtime: Runtime::Version(version), sandbox: None };
    }
    let root = runtime.parent().unwrap_or(runtime);
    let spell = |path: &Path| if out.starts_with(root) { relative(out, path) } else { slashes(path) };
    let sandbox = root.join("sandbox");
    Package::Alone {
        runtime: Runtime::Path(spell(runtime)),
        sandbox: sandbox.join("Cargo.toml").is_file().then(|| spell(&sandbox)),
    }
}

/// Whether a workspace above names this folder as a member.
fn is_member(out: &Path) -> bool {
    out.ancestors().skip(1).any(|folder| {
        let Ok(text) = std::fs::read_to_string(folder.join("Cargo.toml")) else { return false };
        let Ok(manifest) = text.parse::<toml::Table>() else { return false };
        let members = manifest.get("workspace").and_then(|workspace| workspace.get("members"));
        let members = members.and_then(toml::Value::as_array).map_or(&[][..], Vec::as_slice);
        members.iter().filter_map(toml::Value::as_str).any(|member| folder.join(member) == out)
    })
}

/// Without `.` and `..`; links are not followed, as a person reads a path.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(out.pop()),
            other => out.push(other),
        }
    }
    out
}

/// From one folder to another; both absolute, with a common folder above.
fn relative(from: &Path, to: &Path) -> String {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let mut out: PathBuf = from.components().skip(common).map(|_| Component::ParentDir).collect();
    out.extend(to.components().skip(common));
    slashes(&out)
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lose_their_dots_and_lead_from_folder_to_folder() {
        assert_eq!(plain(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(relative(Path::new("/a/b/out"), Path::new("/a/runtime")), "../../runtime");
    }

    #[test]
    fn a_folder_outside_the_workspace_stands_alone() {
        let out = tempfile::tempdir().unwrap();
        let Package::Alone { runtime: Runtime::Path(path), .. } = package(out.path(), None).unwrap() else {
            panic!("not a package with the runtime in a folder");
        };
        assert!(Path::new(&path).join("Cargo.toml").is_file(), "{path}");
    }

    #[test]
    fn the_generated_folder_is_a_member() {
        let root = plain(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
        assert_eq!(package(&root.join("generated"), None).unwrap(), Package::Member);
        let inside = package(&root.join("target/other"), None).unwrap();
        let Package::Alone { runtime, .. } = inside else { panic!("{inside:?}") };
        assert_eq!(runtime, Runtime::Path("../../runtime".to_owned()));
    }

    #[test]
    fn a_runtime_is_a_folder_or_a_version() {
        let out = Path::new("/somewhere/else");
        let version = Package::Alone { runtime: Runtime::Version("0.1".to_owned()), sandbox: None };
        assert_eq!(package(out, Some("0.1")).unwrap(), version);
        assert!(package(out, Some("no/such/folder")).unwrap_err().to_string().contains("neither a folder"));
    }
}
