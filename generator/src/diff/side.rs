//! One side of the comparison: surface files, the inputs they were made of, and the texts of those.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Failure;
use super::git::Revision;
use crate::emit::{self, SURFACE};
use crate::ir::Server;
use crate::lower::Drafts;
use crate::parallel;
use crate::pipeline;
use crate::problem::Problems;
use crate::read::{SourceFile, Sources, disk};
use crate::tokens::Counter;

/// Name of the file of approvals, beside the specs folder.
pub const APPROVALS: &str = "surface.approvals.toml";

/// Folder of the generated package, beside the specs folder.
const GENERATED: &str = "generated";

/// The older side.
#[derive(Debug, Default)]
pub struct Base {
    /// Surface files, by path below the surface folder.
    pub surfaces: BTreeMap<String, Vec<u8>>,
    /// SHA-256 by input, path below the specs folder; nothing where they are not known.
    pub inputs: Option<BTreeMap<String, String>>,
    /// Texts of the inputs that were asked for.
    pub texts: BTreeMap<String, String>,
    /// The file of approvals.
    pub approvals: Option<String>,
}

/// The newer side: the specs, lowered in memory.
#[derive(Debug)]
pub struct Head {
    /// The inputs.
    pub sources: Sources,
    /// What they mean.
    pub server: Server,
    /// What is wrong with them.
    pub problems: Problems,
    /// Surface files, by path below the surface folder.
    pub surfaces: BTreeMap<String, Vec<u8>>,
}

/// Lowers the specs and makes their surface files in memory, by the code that writes them.
pub fn head(specs: &Path, drafts: Drafts, counter: &mut Counter) -> Result<Head, Failure> {
    let mut compiled = pipeline::examine_with(specs, drafts);
    let emitted = emit::surfaces(&compiled.server, counter)?;
    crate::check::check_output(&compiled.server, &emitted, &mut compiled.problems);
    let surfaces = emitted.output.into_iter().map(|(path, bytes)| (below(&path).to_owned(), bytes)).collect();
    Ok(Head { sources: compiled.sources, server: compiled.server, problems: compiled.problems, surfaces })
}

fn below(path: &str) -> &str {
    path.strip_prefix(SURFACE).map_or(path, |rest| rest.trim_start_matches('/'))
}

impl Base {
    /// Specs lowered as the newer side is: for tests, and where a folder holds nothing generated.
    pub fn of_specs(specs: &Path, drafts: Drafts, counter: &mut Counter) -> Result<Self, Failure> {
        let head = head(specs, drafts, counter)?;
        if head.problems.has_errors() {
            return Err(Failure::Incomplete(format!("{}: the specs of the base have errors", specs.display())));
        }
        Ok(Self::from(&head))
    }

    /// From a folder: a checkout, a generated package, or specs.
    pub(super) fn of_folder(
        folder: &Path,
        specs: &str,
        drafts: Drafts,
        counter: &mut Counter,
        head: &Head,
    ) -> Result<Self, Failure> {
        let generated = [folder.join(GENERATED), folder.to_path_buf()];
        let Some(package) = generated.into_iter().find(|path| path.join(SURFACE).is_dir()) else {
            let specs = [folder.join(specs), folder.to_path_buf()];
            let Some(specs) = specs.into_iter().find(|path| path.join("data_centres.yaml").is_file()) else {
                return Err(Failure::Usage(format!(
                    "--base {}: it holds neither {GENERATED}/{SURFACE}/ nor {SURFACE}/ nor specs",
                    folder.display()
                )));
            };
            let mut base = Self::of_specs(&specs, drafts, counter)?;
            base.approvals = std::fs::read_to_string(folder.join(APPROVALS)).ok();
            return Ok(base);
        };
        let surface = package.join(SURFACE);
        let mut base = Self::default();
        let paths = disk::below(&surface);
        let contents = parallel::map(&paths, |path| std::fs::read(surface.join(path)));
        for (path, content) in paths.into_iter().zip(contents) {
            base.surfaces.insert(path, content?);
        }
        base.inputs = std::fs::read_to_string(package.join("inputs.lock")).ok().map(|text| locked(&text));
        let specs = folder.join(specs);
        let mut paths = disk::below(&specs);
        paths.retain(|path| base.is_asked_for(path, head));
        for path in paths {
            if let Ok(text) = std::fs::read_to_string(specs.join(&path)) {
                base.texts.insert(path, text);
            }
        }
        base.approvals = std::fs::read_to_string(folder.join(APPROVALS)).ok();
        Ok(base)
    }

    /// From a revision of the repository that holds `root`. Of the inputs, those are read that differ from `head`'s.
    pub(super) fn of_revision(root: &Path, name: &str, specs: &str, head: &Head) -> Result<Self, Failure> {
        let revision = Revision::find(root, name)?;
        let (surface, lock) = (format!("{GENERATED}/{SURFACE}/"), format!("{GENERATED}/inputs.lock"));
        let specs = format!("{specs}/");
        let listed = revision.list(&[&surface, &lock, &specs, APPROVALS])?;
        if !listed.keys().any(|path| path.starts_with(&surface)) {
            return Err(Failure::Usage(format!("--base {name}: that revision holds no {surface}")));
        }
        let wanted = |path: &str| path.starts_with(&surface) || path == lock || path == APPROVALS;
        let first: Vec<(&String, &String)> = listed.iter().filter(|(path, _)| wanted(path)).collect();
        let mut base = Self::default();
        let contents = revision.contents(&first.iter().map(|(_, object)| object.as_str()).collect::<Vec<_>>())?;
        for ((path, _), content) in first.into_iter().zip(contents) {
            match path.strip_prefix(&surface) {
                Some(path) => drop(base.surfaces.insert(path.to_owned(), content)),
                None if *path == lock => base.inputs = Some(locked(&String::from_utf8_lossy(&content))),
                None => base.approvals = String::from_utf8(content).ok(),
            }
        }
        let changed: Vec<(&str, &str)> = listed
            .iter()
            .filter_map(|(path, object)| Some((path.strip_prefix(&specs)?, object.as_str())))
            .filter(|(path, _)| base.is_asked_for(path, head))
            .collect();
        let contents = revision.contents(&changed.iter().map(|(_, object)| *object).collect::<Vec<_>>())?;
        for ((path, _), content) in changed.into_iter().zip(contents) {
            if let Ok(text) = String::from_utf8(content) {
                base.texts.insert(path.to_owned(), text);
            }
        }
        Ok(base)
    }

    /// Whether the text of an input has to be read: only where it is not known to be the same as `head`'s.
    fn is_asked_for(&self, path: &str, head: &Head) -> bool {
        let Some(inputs) = &self.inputs else { return true };
        head.server.inputs.get(path).is_none_or(|now| inputs.get(path) != Some(now))
    }

    /// Whether an input is the same on both sides; what is not known counts as the same only without a lock.
    pub(super) fn has_input(&self, path: &str, file: &SourceFile) -> bool {
        match (&self.inputs, self.texts.get(path)) {
            (Some(inputs), _) => inputs.get(path).is_some_and(|known| *known == file.digest),
            (None, Some(before)) => *before == file.text,
            (None, None) => true,
        }
    }
}

impl From<&Head> for Base {
    fn from(head: &Head) -> Self {
        let texts = head.sources.files.iter().map(|(path, file)| (path.to_owned(), file.text.clone())).collect();
        Self { surfaces: head.surfaces.clone(), inputs: Some(head.server.inputs.clone()), texts, approvals: None }
    }
}

/// `sha256  specs/path`, a line each.
fn locked(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter_map(|line| line.split_once("  "));
    lines.map(|(digest, path)| (path.strip_prefix("specs/").unwrap_or(path).to_owned(), digest.to_owned())).collect()
}

/// The folder beside which approvals, specs and the generated package stand.
pub(super) fn root_of(specs: &Path) -> PathBuf {
    specs.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
