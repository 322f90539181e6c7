//! Reading one HTTP/1.1 answer, and telling a right one from a wrong one.

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// Reads one whole answer into `buffer` and returns its body; anything but a `200` is an error.
pub async fn read<'a>(stream: &mut (impl AsyncRead + Unpin), buffer: &'a mut Vec<u8>) -> Result<&'a [u8], String> {
    buffer.clear();
    let mut whole: Option<(usize, usize)> = None;
    loop {
        buffer.reserve(16 * 1024);
        let read = stream.read_buf(buffer).await.map_err(|error| format!("no answer: {error}"))?;
        if read == 0 {
            return Err(format!("the connection was closed after {} bytes of an answer", buffer.len()));
        }
        if whole.is_none() {
            whole = head(buffer)?;
        }
        if let Some((start, end)) = whole {
            if buffer.len() > end {
                return Err("more came than one answer".to_owned());
            }
            if buffer.len() == end {
                return Ok(&buffer[start..]);
            }
        }
    }
}

/// Where the body starts and ends, once the head is complete.
fn head(buffer: &[u8]) -> Result<Option<(usize, usize)>, String> {
    let Some(length) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(None);
    };
    let start = length + 4;
    let text = std::str::from_utf8(&buffer[..length]).map_err(|_| "the head of an answer is not text".to_owned())?;
    if !text.starts_with("HTTP/1.1 200") {
        return Err(format!("the answer is no 200:\n{text}\n{}", String::from_utf8_lossy(&buffer[start..])));
    }
    let size = text.lines().filter_map(|line| line.split_once(':')).find_map(|(name, value)| {
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok()).flatten()
    });
    let size = size.ok_or_else(|| format!("the answer tells no content-length:\n{text}"))?;
    Ok(Some((start, start + size)))
}

/// An error with the answer's beginning when `expect` is not in it.
pub fn check(body: &[u8], expect: &str) -> Result<(), String> {
    if body.windows(expect.len()).any(|window| window == expect.as_bytes()) {
        return Ok(());
    }
    let beginning = String::from_utf8_lossy(&body[..body.len().min(600)]);
    Err(format!("the answer does not contain `{expect}`: {beginning}"))
}

#[cfg(test)]
mod tests {
    use super::{check, read};

    async fn body(answer: &str) -> Result<String, String> {
        let mut buffer = Vec::new();
        read(&mut answer.as_bytes(), &mut buffer).await.map(|body| String::from_utf8_lossy(body).into_owned())
    }

    #[tokio::test]
    async fn a_whole_answer_gives_its_body() {
        assert_eq!(body("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await, Ok("{}".to_owned()));
    }

    #[tokio::test]
    async fn what_is_no_whole_200_is_an_error() {
        for (answer, what) in [
            ("HTTP/1.1 429 Too Many\r\ncontent-length: 4\r\n\r\nslow", "no 200"),
            ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", "no content-length"),
            ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{", "closed after"),
            ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1", "more came"),
        ] {
            let told = body(answer).await.expect_err(answer);
            assert!(told.contains(what), "{told}");
        }
    }

    #[test]
    fn a_body_without_the_expected_text_is_wrong() {
        assert!(check(b"{\"isError\":false,\"id\":\"1\"}", "\"id\":\"1\"").is_ok());
        assert!(check(b"{\"isError\":true}", "\"id\":\"1\"").is_err());
    }
}
