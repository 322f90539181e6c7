//! The list of tools, compressed once and used in every compressed answer.
//!
//! A gzip stream is a row of deflate blocks. What stands around the list differs per answer and
//! goes into stored blocks; the list's own blocks end on a byte boundary (a sync flush), refer to
//! nothing before them, and are copied as they are. The checksums of the three parts combine.

use bytes::{BufMut as _, Bytes, BytesMut};
use flate2::{Compress, Compression, FlushCompress};

/// Identification, deflate, no flags, no time, no extra flags, unknown system (RFC 1952, 2.3).
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// Compressed blocks of one text.
#[derive(Debug)]
pub(crate) struct Packed {
    blocks: Bytes,
    checksum: crc32fast::Hasher,
    length: usize,
}

impl Packed {
    /// Compresses a text. Takes some 10 ms per megabyte.
    pub(crate) fn new(text: &[u8]) -> Self {
        let mut deflate = Compress::new(Compression::best(), false);
        let mut blocks = Vec::with_capacity(text.len() / 4 + 64);
        loop {
            let read = usize::try_from(deflate.total_in()).unwrap_or(usize::MAX).min(text.len());
            // Deflating into memory has no way to fail; with room left over, the flush is complete.
            let _ = deflate.compress_vec(&text[read..], &mut blocks, FlushCompress::Sync);
            if blocks.len() < blocks.capacity() {
                break;
            }
            blocks.reserve(text.len() / 4 + 64);
        }
        let mut checksum = crc32fast::Hasher::new();
        checksum.update(text);
        Self { blocks: blocks.into(), checksum, length: text.len() }
    }

    /// A complete gzip stream of `before`, the packed text, and `after`, in pieces.
    pub(crate) fn gzip(&self, before: &[u8], after: &[u8]) -> [Bytes; 3] {
        let mut checksum = crc32fast::Hasher::new();
        checksum.update(before);
        checksum.combine(&self.checksum);
        checksum.update(after);
        let length = before.len() + self.length + after.len();

        let mut head = BytesMut::with_capacity(HEADER.len() + before.len() + 16);
        head.put_slice(&HEADER);
        stored(&mut head, before, false);
        let mut tail = BytesMut::with_capacity(after.len() + 24);
        stored(&mut tail, after, true);
        tail.put_u32_le(checksum.finalize());
        #[expect(clippy::cast_possible_truncation, reason = "RFC 1952 wants the length modulo 2^32")]
        tail.put_u32_le(length as u32);
        [head.freeze(), self.blocks.clone(), tail.freeze()]
    }
}

/// Stored blocks (RFC 1951, 3.2.4), at least one if it is to end the stream.
fn stored(out: &mut BytesMut, text: &[u8], last: bool) {
    let mut chunks = text.chunks(usize::from(u16::MAX)).peekable();
    if last && chunks.peek().is_none() {
        out.put_slice(&[1, 0, 0, 0xff, 0xff]);
    }
    while let Some(chunk) = chunks.next() {
        out.put_u8(u8::from(last && chunks.peek().is_none()));
        #[expect(clippy::cast_possible_truncation, reason = "a chunk is no longer than u16::MAX")]
        let length = chunk.len() as u16;
        out.put_u16_le(length);
        out.put_u16_le(!length);
        out.put_slice(chunk);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    fn unpack(pieces: &[Bytes]) -> Vec<u8> {
        let mut text = Vec::new();
        let joined = pieces.concat();
        let mut decoder = GzDecoder::new(&*joined);
        decoder.read_to_end(&mut text).unwrap();
        assert!(decoder.into_inner().is_empty(), "nothing stands behind the stream");
        text
    }

    proptest! {
        #[test]
        fn what_comes_out_is_what_went_in(
            before in proptest::collection::vec(any::<u8>(), 0..300),
            text in proptest::collection::vec(any::<u8>(), 0..5000),
            after in proptest::collection::vec(any::<u8>(), 0..300),
        ) {
            let packed = Packed::new(&text);
            let whole = [&*before, &*text, &*after].concat();
            prop_assert_eq!(unpack(&packed.gzip(&before, &after)), whole);
        }
    }

    #[test]
    fn long_parts_take_several_blocks() {
        let before = vec![b'a'; 70_000];
        let after = vec![b'z'; 65_535];
        let text: Vec<u8> = (0..300_000_u32).flat_map(|number| (number % 7919).to_le_bytes()).collect();
        let packed = Packed::new(&text);
        assert_eq!(unpack(&packed.gzip(&before, &after)), [&*before, &*text, &*after].concat());
    }
}
