//! Argument names: renames, one name for one argument, signs that every client takes; and the path
//! made of them.

use std::collections::BTreeMap;

use super::draft::{Draft, names_field, prefix};
use crate::ir::{Place, Segment};
use crate::problem::Problems;
use crate::read::suggest;
use crate::resolve::{Operation, PathPart};

/// Renames, checks names, and builds the path.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    rename(draft, problems);
    signs(draft, problems);
    collisions(draft, problems);
    draft.segments = draft.operation.parts.iter().map(|part| of_part(draft, part)).collect();
}

/// The path of a request for which nobody can give a parameter: whoever makes one has let none through.
pub(super) fn without_arguments(operation: &Operation) -> Vec<Segment> {
    operation.parts.iter().map(|part| Segment::Fixed(part.spelt(true))).collect()
}

fn of_part(draft: &Draft, part: &PathPart) -> Segment {
    match part {
        PathPart::Fixed(text) => Segment::Fixed(text.clone()),
        PathPart::Parameter(name) => segment(draft, name),
        PathPart::Joined(parts) => Segment::joined(parts.iter().map(|part| of_part(draft, part)).collect()),
    }
}

fn segment(draft: &Draft, name: &str) -> Segment {
    if let Some(constant) = draft.spec.constants.path.get(name) {
        return Segment::Fixed(constant.clone());
    }
    if let Some(tenant) = draft.product.spec.tenant.as_ref().filter(|tenant| tenant.parameter == name) {
        return Segment::Tenant(tenant.from.clone());
    }
    let field = draft.fields.iter().find(|field| field.place == Place::Path && field.described == name);
    Segment::Argument(field.map_or(name, |field| &field.name).to_owned())
}

fn rename(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (given, name) in &spec.rename {
        let origin = draft.origin.join("rename").join(given);
        let named: Vec<usize> = draft
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| {
                !matches!(field.place, Place::Open | Place::Pagination | Place::SaveAs | Place::Key | Place::Projection)
            })
            .filter(|(_, field)| names_field(given, field.place, &field.described))
            .map(|(at, _)| at)
            .collect();
        match named[..] {
            [at] if draft.fields[at].described == *name => {
                draft.spoil(
                    problems,
                    "no-effect",
                    &origin,
                    format!("`{given}` has this name already"),
                    "a line without effect misleads its readers",
                    "remove it",
                );
            }
            [at] => draft.fields[at].name.clone_from(name),
            [] => {
                draft.forgiven.push(name);
                if !draft.judged {
                    continue;
                }
                let known: Vec<String> = draft.fields.iter().map(|field| field.described.clone()).collect();
                let withheld =
                    draft.withheld.iter().find(|(place, described, _)| names_field(given, *place, described));
                let (message, mend) = match withheld {
                    Some((_, _, reason)) => {
                        (format!("`{given}` is not offered: {reason}"), "remove the line".to_owned())
                    }
                    None => (
                        format!("the operation has no parameter or body field `{given}`"),
                        suggest::mend(given, known.iter().map(String::as_str)),
                    ),
                };
                let problem = draft.spoil(
                    problems,
                    "unknown-parameter",
                    &origin,
                    message,
                    "nothing is renamed by this line",
                    mend,
                );
                problem.at_key = true;
            }
            [..] => {
                draft.forgiven.push(name);
                let choices: Vec<String> =
                    named.iter().map(|at| format!("{}{given}", prefix(draft.fields[*at].place))).collect();
                let problem = draft.spoil(
                    problems,
                    "argument-collision",
                    &origin,
                    format!("`{given}` stands in {} places of the request", named.len()),
                    "one new name for all of them would still be one name",
                    format!("say which one is meant: {}", suggest::quoted(&choices)),
                );
                problem.at_key = true;
            }
        }
    }
}

/// Names that some client or model API refuses.
fn signs(draft: &mut Draft, problems: &mut Problems) {
    for field in draft.fields.clone() {
        let name = &field.name;
        let plain = name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | '-'));
        if plain && (1..=64).contains(&name.len()) {
            continue;
        }
        let suggested = suggestion(name);
        let problem = draft.spoil(
            problems,
            "argument-name",
            &field.origin,
            format!("`{name}` cannot be the name of an argument"),
            "clients take names of 1 to 64 letters, digits, `_`, `.` and `-`",
            format!("rename it: `rename: {{\"{}\": {suggested}}}`", field.described),
        );
        problem.related.push((draft.origin.clone(), "this method offers it".to_owned()));
    }
}

pub(crate) fn suggestion(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | '-') { sign } else { '_' })
        .take(64)
        .collect();
    let plain = plain.trim_matches('_').to_owned();
    if plain.is_empty() { "value".to_owned() } else { plain }
}

fn collisions(draft: &mut Draft, problems: &mut Problems) {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, field) in draft.fields.iter().enumerate() {
        by_name.entry(field.name.clone()).or_default().push(at);
    }
    for (name, all) in by_name.into_iter().filter(|(_, all)| all.len() > 1) {
        let fields: Vec<_> = all.iter().map(|at| draft.fields[*at].clone()).collect();
        let renamable = fields.iter().find(|field| {
            !matches!(field.place, Place::Open | Place::Pagination | Place::SaveAs | Place::Key | Place::Projection)
        });
        let mend = renamable.map_or("call the open argument something else".to_owned(), |field| {
            let key = format!("{}{}", prefix(field.place), field.described);
            format!("rename one: `rename: {{\"{key}\": ...}}`")
        });
        let problem = draft.spoil(
            problems,
            "argument-collision",
            &draft.origin.clone(),
            format!("{} arguments are called `{name}`", all.len()),
            "a caller could give only one of them",
            mend,
        );
        problem.related = fields
            .iter()
            .map(|field| (field.origin.clone(), format!("`{}{}`", prefix(field.place), field.described)))
            .collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_name_comes_with_one_that_is_taken() {
        assert_eq!(suggestion("$filter[name]"), "filter_name");
        assert_eq!(suggestion("ü"), "value");
    }
}
