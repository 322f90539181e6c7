//! Words out of identifiers and paths: everything here goes by spelling alone.

/// `[a-z0-9_]`, words apart: `moveToTrash`, `Custom Views` and `app-link-name` as a tool name needs them.
#[must_use]
pub fn snake(name: &str) -> String {
    let signs: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, sign) in signs.iter().enumerate() {
        if !sign.is_ascii_alphanumeric() {
            if !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = at.checked_sub(1).map(|at| signs[at]);
        let starts = sign.is_ascii_uppercase()
            && (before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit())
                || (before.is_some_and(|before| before.is_ascii_uppercase()) && starts_word(&signs[at + 1..])));
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(sign.to_ascii_lowercase());
    }
    out.trim_matches('_').to_owned()
}

/// Whether a capital behind capitals begins a word: small letters follow, and more than the `s` of `APIs`.
fn starts_word(rest: &[char]) -> bool {
    let next = if rest.first() == Some(&'s') { rest.get(1) } else { rest.first() };
    next.is_some_and(char::is_ascii_lowercase)
}

/// Words for people: `module_api_name` and `orgId` as a text begins with them.
#[must_use]
pub fn sentence(name: &str) -> String {
    let words = snake(name).replace('_', " ");
    let mut signs = words.chars();
    signs.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + signs.as_str())
}

/// Whether a word is a plural, as far as spelling tells.
#[must_use]
pub fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}

/// The singular of a resource's name, where it is not the name less an `s`.
#[must_use]
pub fn singular(name: &str) -> Option<String> {
    if let Some(stem) = name.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return Some(format!("{stem}y"));
    }
    if ["sses", "xes", "ches", "shes"].iter().any(|end| name.ends_with(end)) {
        return Some(name[..name.len() - 2].to_owned());
    }
    (name.ends_with('s') && !is_plural(name)).then(|| name.to_owned())
}

/// Whether a path parameter names one record by its id.
#[must_use]
pub fn is_id(name: &str) -> bool {
    let name = snake(name);
    name == "id" || name.ends_with("_id") || (name.ends_with("id") && !name.contains('_'))
}

/// `name`, or the first of `name_2`, `name_3`, … that is free.
#[must_use]
pub fn free(name: &str, taken: &dyn Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let mut number = 2_usize;
    loop {
        let next = format!("{name}_{number}");
        if !taken(&next) {
            return next;
        }
        number += 1;
    }
}

/// At most `most` characters of a name, whole words where that is possible.
#[must_use]
pub fn short(name: &str, most: usize) -> String {
    if name.len() <= most {
        return name.to_owned();
    }
    let start = &name[..most];
    let end = start.rfind('_').filter(|at| *at > most / 2).unwrap_or(most);
    start[..end].trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_fall_into_words() {
        for (name, words) in [
            ("moveToTrash", "move_to_trash"),
            ("Get Custom Views", "get_custom_views"),
            ("app-link-name", "app_link_name"),
            ("getHTMLPage", "get_html_page"),
            ("record_ID", "record_id"),
            ("orgId", "org_id"),
            ("Data APIs", "data_apis"),
            ("contactIDs", "contact_ids"),
            ("getHTMLSource", "get_html_source"),
            ("track1099", "track1099"),
            ("  ", ""),
        ] {
            assert_eq!(snake(name), words);
        }
        assert_eq!(sentence("module_api_name"), "Module api name");
    }

    #[test]
    fn number_goes_by_spelling() {
        assert_eq!(singular("currencies").as_deref(), Some("currency"));
        assert_eq!(singular("taxes").as_deref(), Some("tax"));
        assert_eq!(singular("status").as_deref(), Some("status"));
        assert_eq!(singular("notes"), None);
        assert!(is_plural("notes") && !is_plural("address") && !is_plural("status"));
    }

    #[test]
    fn ids_are_told_from_other_parameters() {
        for name in ["id", "record_id", "jobID", "accountId", "zoid"] {
            assert!(is_id(name), "{name}");
        }
        for name in ["module_api_name", "user", "field", "external_field_value"] {
            assert!(!is_id(name), "{name}");
        }
    }

    #[test]
    fn names_are_shortened_between_words_and_stay_unique() {
        assert_eq!(short("one_two_three", 9), "one_two");
        assert_eq!(free("a", &|name| name == "a" || name == "a_2"), "a_3");
    }
}
