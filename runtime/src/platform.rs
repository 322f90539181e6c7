//! Everything that differs between operating systems: private files and folders, where state is
//! kept, and being asked to stop.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Creates a folder, and its parents, that only the user may enter. On Windows the user's profile
/// protects it.
pub fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Opens a file for reading and writing, creating it so that only the user may read it.
pub fn open_private_file(path: &Path) -> io::Result<File> {
    private_options().create(true).truncate(false).open(path)
}

/// Opens a file for adding to its end, creating it so that only the user may read it.
pub fn append_private_file(path: &Path) -> io::Result<File> {
    private_options().append(true).create(true).open(path)
}

/// Replaces the content of a file at once: after a crash there is the old content or the new one.
/// Only the user may read the new file, whatever the old one allowed.
pub fn replace_private_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(format!(".{}.tmp", std::process::id()));
    let temporary = Path::new(&temporary);
    let written = write_private_file(temporary, content).and_then(|()| fs::rename(temporary, path));
    if written.is_err() {
        // The first error is the one that tells; a left-over file is overwritten next time.
        let _ = fs::remove_file(temporary);
        return written;
    }
    sync_parent(path)
}

fn write_private_file(path: &Path, content: &[u8]) -> io::Result<()> {
    // Left over by a crash, and perhaps with other permissions.
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = private_options().create_new(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The error output without the lock that the standard library holds while it writes, so that two threads that each
/// write a line at once do not wait for each other.
pub fn error_output() -> io::Result<File> {
    #[cfg(unix)]
    return Ok(std::os::fd::AsFd::as_fd(&io::stderr()).try_clone_to_owned()?.into());
    #[cfg(windows)]
    return Ok(std::os::windows::io::AsHandle::as_handle(&io::stderr()).try_clone_to_owned()?.into());
}

/// A rename is only on disk once its folder is.
#[cfg(unix)]
fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => File::open(parent)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

/// Windows writes the folder with the file.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the unix side can fail")]
fn sync_parent(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Where programs of this system keep state of the user's, for a program of this name. `None` where
/// the environment does not tell.
pub fn state_dir(name: &str, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |variable_name: &str| variable(variable_name).map(PathBuf::from).filter(|path| path.is_absolute());
    let parent = if let Some(told) = folder("XDG_STATE_HOME") {
        told
    } else if cfg!(windows) {
        folder("LOCALAPPDATA")?
    } else if cfg!(target_os = "macos") {
        folder("HOME")?.join("Library/Application Support")
    } else {
        folder("HOME")?.join(".local/state")
    };
    Some(parent.join(name))
}

/// What whoever manages this process asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To stop.
    Stop,
    /// To read the settings again: `SIGHUP`, which Windows has not.
    Reload,
}

/// Ctrl-C, and what service managers send.
pub struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
    #[cfg(windows)]
    close: tokio::signal::windows::CtrlClose,
}

impl Signals {
    /// From here on the signals no longer end the process by themselves.
    #[cfg(unix)]
    pub fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }

    /// From here on the signals no longer end the process by themselves.
    #[cfg(windows)]
    pub fn new() -> io::Result<Self> {
        use tokio::signal::windows::{ctrl_c, ctrl_close};
        Ok(Self { interrupt: ctrl_c()?, close: ctrl_close()? })
    }

    /// Completes at the next signal.
    pub async fn next(&mut self) -> Asked {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => Asked::Stop,
            _ = self.interrupt.recv() => Asked::Stop,
            _ = self.hangup.recv() => Asked::Reload,
        }
        #[cfg(windows)]
        tokio::select! { _ = self.close.recv() => Asked::Stop, _ = self.interrupt.recv() => Asked::Stop }
    }

    /// Completes at the next signal to stop.
    pub async fn stop(&mut self) {
        while self.next().await != Asked::Stop {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacing_leaves_the_new_content_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        replace_private_file(&path, b"old").unwrap();
        replace_private_file(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_may_read() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        create_private_dir(&inner).unwrap();
        let path = inner.join("file");
        File::create(&path).unwrap().set_permissions(fs::Permissions::from_mode(0o644)).unwrap();
        replace_private_file(&path, b"x").unwrap();
        open_private_file(&inner.join("lock")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&inner), mode(&path), mode(&inner.join("lock"))), (0o700, 0o600, 0o600));
    }
}
