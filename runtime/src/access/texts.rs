//! Texts that name tools which a server does not have.
//!
//! Descriptions say which other tool to use. A server without that tool neither sends a model after
//! it nor tells that it exists somewhere.

use std::borrow::Cow;

use serde_json::Value;

use super::View;

/// What stands in an error for a tool that is not there.
const ELSEWHERE: &str = "a tool that this server does not have";

/// An entry of the list of tools without the sentences that name hidden tools.
pub(crate) fn without_hidden<'a>(entry: &'a str, view: &View) -> Cow<'a, str> {
    if view.is_everything() || !names_hidden(entry, view) {
        return Cow::Borrowed(entry);
    }
    match serde_json::from_str::<Value>(entry) {
        Ok(mut value) => {
            prune(&mut value, view);
            Cow::Owned(value.to_string())
        }
        // A text that is no JSON; entries are, the instructions are not.
        Err(_) => Cow::Owned(kept(entry, view)),
    }
}

/// A message of an error in which no hidden tool is named.
pub(crate) fn redacted(text: &str, view: &View) -> Option<String> {
    if view.is_everything() || !names_hidden(text, view) {
        return None;
    }
    Some(with_words(text, is_of_name, |word| if view.hides(word) { ELSEWHERE } else { word }))
}

/// A text whose words, which are made of such signs, are put as told.
pub(super) fn with_words<'a>(text: &'a str, is_of_word: fn(char) -> bool, put: impl Fn(&'a str) -> &'a str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_word) {
        let end = rest[start..].find(|sign| !is_of_word(sign)).map_or(rest.len(), |length| start + length);
        out.push_str(&rest[..start]);
        out.push_str(put(&rest[start..end]));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Goes through the texts of an entry; one of which nothing is left is left out.
fn prune(value: &mut Value, view: &View) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(text) if name == "description" => {
                        if names_hidden(text, view) {
                            *text = kept(text, view);
                        }
                    }
                    _ => prune(member, view),
                }
            }
            if members.get("description").is_some_and(|text| text == "") {
                members.shift_remove("description");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| prune(item, view)),
        _ => {}
    }
}

/// The sentences of a text in which no word of a name's signs is one of these.
pub(super) fn kept_sentences(text: &str, is: impl Fn(&str) -> bool) -> String {
    let names = |text: &str| text.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')).any(&is);
    if !names(text) {
        return text.to_owned();
    }
    let kept: String = sentences(text).filter(|sentence| !names(sentence)).collect();
    kept.trim_end().to_owned()
}

/// The sentences that name no hidden tool.
fn kept(text: &str, view: &View) -> String {
    let kept: String = sentences(text).filter(|sentence| !names_hidden(sentence, view)).collect();
    kept.trim_end().to_owned()
}

fn names_hidden(text: &str, view: &View) -> bool {
    // A name has an underscore, which most words do not.
    text.split(|sign| !is_of_name(sign)).any(|word| word.contains('_') && view.hides(word))
}

const fn is_of_name(sign: char) -> bool {
    matches!(sign, 'a'..='z' | '0'..='9' | '_' | '*')
}

/// The sentences of a text, each with the white space behind it. One ends with a full stop, question
/// or exclamation mark or a line, before what can begin another; and before an empty line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (sentence, behind) = rest.split_at(end_of_sentence(rest));
        rest = behind;
        Some(sentence)
    })
}

fn end_of_sentence(text: &str) -> usize {
    let mut stopped = false;
    for (index, sign) in text.char_indices() {
        match sign {
            '.' | '!' | '?' => stopped = true,
            ')' | '"' | '\'' if stopped => {}
            _ if sign.is_whitespace() => {
                let behind = text[index..].trim_start();
                let blank = &text[index..text.len() - behind.len()];
                if (stopped || blank.contains('\n')) && begins(behind) || blank.contains("\n\n") {
                    return text.len() - behind.len();
                }
                stopped &= behind.is_empty();
            }
            _ => stopped = false,
        }
    }
    text.len()
}

/// Whether a sentence can begin so: with anything but a number and a word in small letters that is
/// no tool's name.
fn begins(text: &str) -> bool {
    text.chars().next().is_some_and(|first| !first.is_lowercase() && !first.is_numeric())
        || text.split(|sign| !is_of_name(sign)).next().is_some_and(|word| word.contains('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).collect()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(split("One. Two? Three"), ["One. ", "Two? ", "Three"]);
        assert_eq!(split("A value (e.g. 2.5 km). Then more."), ["A value (e.g. 2.5 km). ", "Then more."]);
        assert_eq!(split("first\nline\n- second\n\nthird\n"), ["first\nline\n", "- second\n\n", "third\n"]);
        assert_eq!(split("See there. list_all_things lists."), ["See there. ", "list_all_things lists."]);
        assert_eq!(split("\"Quoted.\" Next"), ["\"Quoted.\" ", "Next"]);
        assert_eq!(split(""), Vec::<&str>::new());
    }
}
