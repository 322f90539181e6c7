//! "Did you mean": the likeliest of the names that would have been right.

use strsim::damerau_levenshtein;

/// The nearest candidate, where one is near enough to be a slip. Ties go to the first by name.
#[must_use]
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(wrong);
    let length = folded.chars().count();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let other = fold(candidate);
            let limit = (length.max(other.chars().count()) / 3).max(1);
            let distance = distance(&folded, &other);
            (distance <= limit).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// The `count` likeliest candidates, however far, nearest first.
#[must_use]
pub fn likeliest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let folded = fold(wrong);
    let mut all: Vec<(usize, &str)> =
        candidates.into_iter().map(|candidate| (distance(&folded, &fold(candidate)), candidate)).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().take(count).map(|(_, candidate)| candidate).collect()
}

/// What to do about a name that matches nothing.
#[must_use]
pub fn mend<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = candidates.into_iter().collect();
    all.sort_unstable();
    all.dedup();
    if let Some(near) = nearest(wrong, all.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    match all.len() {
        0 => "remove it: there is nothing here that it could name".to_owned(),
        1..=12 => format!("choose one of {}", quoted(&all)),
        more => format!("choose one of {} names, for example {}", more, quoted(&likeliest(wrong, all, 6))),
    }
}

/// Names in backticks with commas between.
#[must_use]
pub fn quoted<S: AsRef<str>>(names: &[S]) -> String {
    names.iter().map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Case and the signs between words are where slips are most often, and weigh nothing.
fn fold(name: &str) -> String {
    name.chars().filter(|sign| !matches!(sign, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
}

fn distance(a: &str, b: &str) -> usize {
    damerau_levenshtein(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_a_stranger_finds_none() {
        let names = ["criteria", "page_token", "per_page"];
        assert_eq!(nearest("critera", names), Some("criteria"));
        assert_eq!(nearest("perPage", names), Some("per_page"));
        assert_eq!(nearest("word", names), None);
        assert_eq!(likeliest("pagetokn", names, 1), ["page_token"]);
        assert_eq!(mend("word", ["b", "a"]), "choose one of `a`, `b`");
    }
}
