//! A file that is sent from the disk, piece by piece, and never held as a whole.

use std::fs::File;
use std::io;
use std::sync::Arc;

use bytes::Bytes;

/// Beyond this a file is read while it is sent.
pub(super) const LARGE: u64 = 256 * 1024;

/// An open file of a known size. Reading it does not move it: whoever begins anew begins at the front.
#[derive(Debug, Clone)]
pub struct OpenFile {
    file: Arc<File>,
    size: u64,
    /// Random, so that nobody who wrote the file can have known it.
    salt: String,
}

impl PartialEq for OpenFile {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.file, &other.file)
    }
}

impl Eq for OpenFile {}

impl OpenFile {
    pub(super) fn new(file: File, size: u64) -> io::Result<Self> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(io::Error::other)?;
        Ok(Self { file: Arc::new(file), size, salt: crate::hex::hex(&salt) })
    }

    /// In bytes, as it was when it was opened.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// What no content of the file can have been made to hold.
    pub(crate) fn salt(&self) -> &str {
        &self.salt
    }

    /// The bytes from a place on, at most so many. Waits for the disk.
    ///
    /// # Errors
    /// That of the disk; also where the file is shorter by now.
    pub fn read(&self, from: u64, most: usize) -> io::Result<Bytes> {
        let wanted = usize::try_from(self.size.saturating_sub(from)).unwrap_or(usize::MAX).min(most);
        let mut bytes = vec![0; wanted];
        let mut read = 0;
        while read < wanted {
            match read_at(&self.file, &mut bytes[read..], from + read as u64) {
                Ok(0) => return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file became shorter")),
                Ok(more) => read += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(bytes.into())
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], from: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, from)
}

#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], from: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_is_read_and_a_shorter_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, b"0123456789").unwrap();
        let open = OpenFile::new(File::open(&path).unwrap(), 10).unwrap();
        assert_eq!(open.read(0, 4).unwrap(), "0123");
        assert_eq!(open.read(8, 4).unwrap(), "89");
        assert_eq!(open.read(10, 4).unwrap(), "");
        assert_ne!(open.salt(), OpenFile::new(File::open(&path).unwrap(), 10).unwrap().salt());
        std::fs::write(&path, b"0123").unwrap();
        assert_eq!(open.read(2, 4).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
