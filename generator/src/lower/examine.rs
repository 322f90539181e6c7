//! Names that must mean something: rules over arguments, and what to say of those that do not.

use super::draft::{Draft, names_field};
use crate::format::RuleSpec;
use crate::ir::Rule;
use crate::problem::{Origin, Problems};
use crate::read::suggest;

/// A curated line that names an argument which the tool does not have.
pub(super) fn unknown_argument(draft: &mut Draft, origin: &Origin, name: &str, at_key: bool, problems: &mut Problems) {
    if !draft.judged || draft.forgiven.contains(&name) {
        return;
    }
    let renamed = draft.fields.iter().find(|field| field.described == name && field.name != name);
    let withheld = draft.withheld.iter().find(|(place, described, _)| names_field(name, *place, described));
    let mend = match (renamed, withheld) {
        (Some(field), _) => format!("it is renamed: write `{}`", field.name),
        (None, Some((_, _, reason))) => format!("remove the line; `{name}` is not offered: {reason}"),
        (None, None) => suggest::mend(name, draft.names()),
    };
    let problem = draft.spoil(
        problems,
        "unknown-argument",
        origin,
        format!("the tool has no argument `{name}`"),
        "the line has no effect",
        mend,
    );
    problem.at_key = at_key;
}

/// The rules over several arguments, their names checked.
pub(super) fn rules(draft: &mut Draft, problems: &mut Problems) -> Vec<Rule> {
    let spec = draft.spec;
    let mut out = Vec::new();
    for (index, rule) in spec.rules.iter().enumerate() {
        let (word, names) = match rule {
            RuleSpec::ExactlyOne(names) => ("exactly_one", names),
            RuleSpec::AtLeastOne(names) => ("at_least_one", names),
            RuleSpec::AllOrNone(names) => ("all_or_none", names),
        };
        let origin = draft.origin.join("rules").join(&index.to_string()).join(word);
        for (at, name) in names.iter().enumerate() {
            if !draft.names().contains(&name.as_str()) {
                unknown_argument(draft, &origin.join(&at.to_string()), name, false, problems);
            }
        }
        let always = names.iter().find(|name| {
            draft.fields.iter().any(|field| field.name == **name && (field.required || field.default.is_some()))
        });
        if let Some(always) = always {
            let message = format!("`{always}` is always there");
            let cause = "a rule over it holds or fails whatever the caller gives";
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                message,
                cause,
                "remove the rule, or make the argument optional",
            );
        }
        out.push(match rule {
            RuleSpec::ExactlyOne(names) => Rule::ExactlyOne(names.clone()),
            RuleSpec::AtLeastOne(names) => Rule::AtLeastOne(names.clone()),
            RuleSpec::AllOrNone(names) => Rule::AllOrNone(names.clone()),
        });
    }
    out
}
