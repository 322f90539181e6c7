//! Media types: of a file by its name, and what can be shown as text.

/// By the part of the name after the last dot. What people attach to records; everything else is
/// sent as bytes of an unknown kind.
const BY_EXTENSION: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("eml", "message/rfc822"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("log", "text/plain"),
    ("m4a", "audio/mp4"),
    ("md", "text/markdown"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("rtf", "application/rtf"),
    ("svg", "image/svg+xml"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("tsv", "text/tab-separated-values"),
    ("txt", "text/plain"),
    ("vcf", "text/vcard"),
    ("wav", "audio/wav"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

/// Bytes of which nothing is known.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// What a file of this name most likely holds.
pub(crate) fn of_name(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    BY_EXTENSION.iter().find(|(known, _)| *known == extension).map_or(UNKNOWN, |(_, media)| media)
}

/// `type/subtype` without parameters, in lower case.
pub(crate) fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a text is `type/subtype`, perhaps with parameters, and can stand in a header.
pub(crate) fn is_type(text: &str) -> bool {
    let token =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b));
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let whole = essence.split_once('/').is_some_and(|(kind, rest)| token(kind) && token(rest));
    whole && text.len() <= 127 && parameters.bytes().all(|b| matches!(b, b' '..=b'~'))
}

/// Whether the content of this type is text that a model can read.
pub(crate) fn is_text(content_type: &str) -> bool {
    let essence = essence(content_type);
    essence.starts_with("text/")
        || essence.ends_with("+json")
        || essence.ends_with("+xml")
        || matches!(
            essence.as_str(),
            "application/json" | "application/xml" | "application/yaml" | "application/x-yaml" | "message/rfc822"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_by_name() {
        assert_eq!(of_name("Offer.PDF"), "application/pdf");
        assert_eq!(of_name("archive.tar.gz"), "application/gzip");
        assert_eq!((of_name("pdf"), of_name("a."), of_name("")), (UNKNOWN, UNKNOWN, UNKNOWN));
        assert!(BY_EXTENSION.is_sorted() && BY_EXTENSION.iter().all(|(_, media)| is_type(media)));
    }

    #[test]
    fn what_is_a_type_and_what_is_text() {
        assert!(is_type("text/plain; charset=utf-8") && is_type("application/vnd.ms-excel"));
        for odd in ["", "text", "text/", "/x", "a b/c", "text/plain\r\nX: y", "text/plain;\u{e9}"] {
            assert!(!is_type(odd), "{odd:?}");
        }
        assert!(is_text("Text/CSV; charset=x") && is_text("application/json") && is_text("image/svg+xml"));
        assert!(!is_text("application/pdf") && !is_text(""));
    }
}
