//! `Cargo.toml` of the generated package: a member of this workspace, or a package of its own.

use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use serde::Serialize;

use super::Fault;
use crate::ir::Server;

const TEMPLATE: &str = include_str!("../../../templates/Cargo.toml.j2");

/// How the generated package is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Package {
    /// A member of the workspace that the runtime and the sandbox are members of as well.
    Member,
    /// A package, and a workspace, of its own.
    Alone {
        /// Where the runtime comes from.
        runtime: Runtime,
        /// Folder of the sandbox; without one the package has no feature `sandbox`.
        sandbox: Option<String>,
    },
}

impl Package {
    /// Whether the package can start the sandbox.
    #[must_use]
    pub const fn has_sandbox(&self) -> bool {
        matches!(self, Self::Member | Self::Alone { sandbox: Some(_), .. })
    }
}

/// Where the runtime comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, absolute or relative to the generated package, with forward slashes.
    Path(String),
    /// A version requirement for the registry.
    Version(String),
}

/// What the template sees.
#[derive(Serialize)]
struct View {
    member: bool,
    version: &'static str,
    rust_version: &'static str,
    features: Vec<String>,
    runtime_path: Option<String>,
    runtime_version: Option<String>,
    sandbox: bool,
    sandbox_path: Option<String>,
}

/// The manifest.
pub(super) fn manifest(server: &Server, package: &Package) -> Result<String, Fault> {
    let (path, version, sandbox_path) = match package {
        Package::Member => (None, None, None),
        Package::Alone { runtime: Runtime::Path(path), sandbox } => (Some(path), None, sandbox.as_deref()),
        Package::Alone { runtime: Runtime::Version(version), sandbox } => (None, Some(version), sandbox.as_deref()),
    };
    // Every basic string of TOML is written as JSON writes strings.
    let string = |text: &str| serde_json::Value::from(text).to_string();
    let view = View {
        member: *package == Package::Member,
        version: env!("CARGO_PKG_VERSION"),
        rust_version: env!("CARGO_PKG_RUST_VERSION"),
        features: server.products.keys().map(|name| string(name)).collect(),
        runtime_path: path.map(|text| string(text)),
        runtime_version: version.map(|text| string(text)),
        sandbox: package.has_sandbox(),
        sandbox_path: sandbox_path.map(string),
    };
    let render = || -> Result<String, minijinja::Error> {
        let mut environment = Environment::new();
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?;
        environment.set_syntax(syntax);
        environment.render_str(TEMPLATE, Serde(&view))
    };
    render().map_err(|error| Fault { path: "templates/Cargo.toml.j2".to_owned(), message: format!("{error:#}") })
}
