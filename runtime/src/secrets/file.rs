//! A secret in a file of its own.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use zeroize::Zeroizing;

use crate::secret::Secret;

/// More is no secret but a mistake in the path.
const LARGEST: u64 = 64 * 1024;

/// The content of a file that nobody but its owner may read.
pub(super) fn read(path: &Path) -> Result<Secret, String> {
    let file = File::open(path).map_err(|error| format!("{error}. Create the file, or correct the path"))?;
    let metadata = file.metadata().map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("that is no file".to_owned());
    }
    private(path, &metadata)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("the file has more than {LARGEST} bytes, which no secret has"));
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Secret::from(text)),
        Err(_) => Err("the file is not UTF-8".to_owned()),
    }
}

/// Asked of the open file and not of its path, which may lead elsewhere by then.
#[cfg(unix)]
fn private(path: &Path, metadata: &std::fs::Metadata) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode() & 0o777;
    let of_others = mode & 0o077;
    if of_others == 0 {
        return Ok(());
    }
    Err(format!("others than its owner may use the file (its mode is {mode:o}). Run `chmod 600 {}`", path.display()))
}

/// Windows has lists of rights instead of modes; the user's profile protects what is in it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the unix side can fail")]
fn private(_: &Path, _: &std::fs::Metadata) -> Result<(), String> {
    Ok(())
}
