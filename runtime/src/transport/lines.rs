//! Lines of bounded length.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _};

/// One line, without its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes.
    Whole(Vec<u8>),
    /// It was longer than allowed, and has been skipped.
    TooLong,
}

/// Splits a stream into lines. Keeps no more than one line of the allowed length in memory.
pub(super) struct Lines<R> {
    input: R,
    limit: usize,
    line: Vec<u8>,
    skipping: bool,
}

impl<R: AsyncBufRead + Unpin> Lines<R> {
    pub(super) const fn new(input: R, limit: usize) -> Self {
        Self { input, limit, line: Vec::new(), skipping: false }
    }

    /// The next line; `None` at the end of the input. Nothing is lost when the future is dropped.
    pub(super) async fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            let chunk = self.input.fill_buf().await?;
            if chunk.is_empty() {
                let rest = self.skipping || !self.line.is_empty();
                return Ok(rest.then(|| self.finish()));
            }
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            if self.line.len() + part.len() > self.limit {
                self.skipping = true;
                self.line = Vec::new();
            }
            if !self.skipping {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                return Ok(Some(self.finish()));
            }
        }
    }

    fn finish(&mut self) -> Line {
        if std::mem::take(&mut self.skipping) { Line::TooLong } else { Line::Whole(std::mem::take(&mut self.line)) }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::BufReader;

    use super::*;

    #[tokio::test]
    async fn long_lines_are_skipped_and_the_rest_is_read() {
        let text: &[u8] = b"one\n\n0123456789\n012345678\nlast";
        // A buffer smaller than a line, so that lines come in parts.
        let mut lines = Lines::new(BufReader::with_capacity(4, text), 9);
        let mut seen = Vec::new();
        while let Some(line) = lines.next().await.unwrap() {
            seen.push(line);
        }
        let whole = |text: &str| Line::Whole(text.into());
        assert_eq!(seen, [whole("one"), whole(""), Line::TooLong, whole("012345678"), whole("last")]);
    }
}
