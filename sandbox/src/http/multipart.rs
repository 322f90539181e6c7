//! `multipart/form-data` (RFC 7578), read strictly: what a lenient reader would guess at is refused,
//! so that a sloppy client shows.

use bytes::Bytes;

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Set for files.
    pub(crate) file_name: Option<String>,
    /// As told; empty where nothing is.
    pub(crate) media_type: String,
    pub(crate) content: Bytes,
}

/// The parts of a body, or `None` where it is no sound multipart form.
pub(crate) fn parse(content_type: &str, body: &Bytes) -> Option<Vec<Part>> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    let boundary = boundary.trim_matches('"');
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter may stand at the very beginning.
    let mut at = if body.starts_with(&delimiter.as_bytes()[2..]) { delimiter.len() - 2 } else { return None };
    let mut parts = Vec::new();
    loop {
        let rest = &body[at..];
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let start = at + rest.strip_prefix(b"\r\n").map(|_| 2)?;
        let end = start + find(&body[start..], delimiter.as_bytes())?;
        parts.push(part(&body.slice(start..end))?);
        at = end + delimiter.len();
    }
}

fn part(bytes: &Bytes) -> Option<Part> {
    let head_end = find(bytes, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..head_end]).ok()?;
    let mut name = None;
    let mut file_name = None;
    let mut media_type = String::new();
    for line in head.split("\r\n") {
        let (header, value) = line.split_once(':')?;
        if header.eq_ignore_ascii_case("content-disposition") {
            let parameters = value.trim().strip_prefix("form-data")?;
            name = parameter(parameters, "name");
            file_name = parameter(parameters, "filename");
        } else if header.eq_ignore_ascii_case("content-type") {
            value.trim().clone_into(&mut media_type);
        }
    }
    Some(Part { name: name?, file_name, media_type, content: bytes.slice(head_end + 4..) })
}

/// `; name="value"`, percent-decoded where browsers encode.
fn parameter(parameters: &str, name: &str) -> Option<String> {
    let start = parameters.find(&format!("; {name}=\""))? + name.len() + 4;
    let end = start + parameters[start..].find('"')?;
    let value = &parameters[start..end];
    Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window[0] == wanted[0] && window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=B";

    #[test]
    fn parts_are_read() {
        let body = Bytes::from_static(
            b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B\r\nContent-Disposition: form-data; \
              name=\"f\"; filename=\"x %22y%22.bin\"\r\nContent-Type: image/png\r\n\r\n\r\n--b\x00\r\n--B--\r\n",
        );
        let parts = parse(TYPE, &body).unwrap();
        assert_eq!((parts[0].name.as_str(), &parts[0].content[..]), ("a", &b"1"[..]));
        assert_eq!(parts[1].file_name.as_deref(), Some("x \"y\".bin"));
        assert_eq!((parts[1].media_type.as_str(), &parts[1].content[..]), ("image/png", &b"\r\n--b\x00"[..]));
        assert_eq!(parse(TYPE, &Bytes::from_static(b"--B--\r\n")).unwrap(), []);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for body in [&b""[..], b"--B", b"--B\r\n", b"--B\r\nx\r\n--B--", b"--B\r\n\r\n1\r\n--B--", b"--C\r\n\r\n--C--"]
        {
            assert_eq!(parse(TYPE, &Bytes::from_static(body)), None, "{body:?}");
        }
        assert_eq!(parse("application/json", &Bytes::from_static(b"--B--")), None);
        assert_eq!(parse("multipart/form-data", &Bytes::from_static(b"--B--")), None);
    }
}
