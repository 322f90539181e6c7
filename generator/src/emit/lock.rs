//! `inputs.lock`: which inputs the files were made of.

use std::fmt::Write as _;

use super::input_path;
use crate::ir::Server;

/// A line per input, `sha256  path` as `sha256sum` writes it, so that merges stay quiet.
pub(super) fn file(server: &Server) -> String {
    let mut text = String::new();
    for (path, digest) in &server.inputs {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{digest}  {}", input_path(path));
    }
    text
}
