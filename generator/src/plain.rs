//! Vendors' texts as plain text: their descriptions are often pieces of web pages.

/// Tags that are markup and nothing else; `<id>` and the like are placeholders and stay.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
];

/// Tags within a line; all others end a word.
const INLINE: &[&str] =
    &["a", "abbr", "b", "big", "code", "em", "font", "i", "s", "small", "span", "strong", "tt", "u"];

/// Characters by the names that web pages give them.
const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("apos", "'"),
    ("gt", ">"),
    ("hellip", "..."),
    ("ldquo", "\""),
    ("lsquo", "'"),
    ("lt", "<"),
    ("mdash", "-"),
    ("nbsp", " "),
    ("ndash", "-"),
    ("quot", "\""),
    ("rdquo", "\""),
    ("rsquo", "'"),
];

/// The text without markup. What has none is only trimmed.
#[must_use]
pub fn text(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.trim().to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (length, said) = if rest.starts_with('<') { tag(rest) } else { entity(rest) }.unwrap_or((0, String::new()));
        if length == 0 {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        } else {
            changed = true;
            out.push_str(&said);
            rest = &rest[length..];
        }
    }
    out.push_str(rest);
    if changed { words(&out) } else { out.trim().to_owned() }
}

/// One line: the text without markup, without what a reader cannot see, with single spaces.
#[must_use]
pub fn line(given: &str) -> String {
    let seen: String = text(given).chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    words(&seen.chars().filter(|c| !is_invisible(*c)).collect::<String>())
}

/// A line of at most `most` bytes: whole sentences if there are any, else whole words.
#[must_use]
pub fn cut(line: &str, most: usize) -> String {
    if line.len() <= most {
        return line.to_owned();
    }
    let mut end = most.saturating_sub(3);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let start = &line[..end];
    if let Some(at) = start.rfind(". ").filter(|at| *at > most / 4) {
        return start[..=at].to_owned();
    }
    let words = start.rfind(' ').map_or(start, |at| &start[..at]);
    format!("{}...", words.trim_end_matches([',', ';', ':', ' ']))
}

/// Controls other than line feed and tab, what changes direction, what has no width, what carries
/// hidden text (tags, variation selectors), and what is for private use.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{10FFFF}')
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Length of the tag that `rest` starts with, and what stands for it.
fn tag(rest: &str) -> Option<(usize, String)> {
    let end = rest.find('>')?;
    let inside = rest[1..end].trim_start_matches('/');
    let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let after = &inside[name.len()..];
    let closed = after.is_empty() || after.starts_with([' ', '/', '\n', '\t']);
    if !closed || !TAGS.contains(&name.as_str()) {
        return None;
    }
    Some((end + 1, if INLINE.contains(&name.as_str()) { String::new() } else { " ".to_owned() }))
}

/// Length of the entity that `rest` starts with, and the character it stands for.
fn entity(rest: &str) -> Option<(usize, String)> {
    let end = rest.find(';').filter(|end| *end <= 10)?;
    let name = &rest[1..end];
    let said = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        char::from_u32(code)?.to_string()
    } else {
        ENTITIES.iter().find(|(known, _)| *known == name)?.1.to_owned()
    };
    Some((end + 1, said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_and_placeholders_stay() {
        assert_eq!(text("<p>Finds <b>leads</b>.<br/>Ask&nbsp;for &lt;id&gt;.</p>"), "Finds leads. Ask for <id>.");
        assert_eq!(text(" a <id> b & c, x < y \n"), "a <id> b & c, x < y");
        assert_eq!(text("AT&T; <pre-set> &#39;x&#x27;"), "AT&T; <pre-set> 'x'");
    }

    #[test]
    fn a_line_shows_all_it_holds() {
        assert_eq!(line("a\u{200B}b\n\n c\u{202E}"), "ab c");
    }

    #[test]
    fn long_texts_end_after_a_sentence_or_a_word() {
        assert_eq!(cut("Short.", 10), "Short.");
        assert_eq!(cut("First one. Second one is longer.", 20), "First one.");
        assert_eq!(cut("one two, three four", 12), "one two...");
        assert_eq!(cut("ééééééé", 8), "éé...");
    }

    #[test]
    fn letters_of_every_script_are_visible() {
        for c in "aé日本ñЖ😀\n\t‘’–…€".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn hidden_and_turning_characters_are_not() {
        for c in "\u{200B}\u{202E}\u{2066}\u{FEFF}\u{E0041}\u{AD}\r\u{1b}".chars() {
            assert!(is_invisible(c), "{c:?}");
        }
    }
}
