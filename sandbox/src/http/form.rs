//! `application/x-www-form-urlencoded`, the form of query strings and of the accounts server's bodies.

use percent_encoding::percent_decode_str;

/// The pairs of a form in order. `+` is a space: a client that sends `+05:30` unencoded sees what Zoho sees.
pub(crate) fn parse(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn plus_is_a_space_and_percent_is_decoded() {
        let pairs = parse("a=1+2&b=%2B05%3A30&c&=x");
        let expected = [("a", "1 2"), ("b", "+05:30"), ("c", ""), ("", "x")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
