//! An object that has one of several forms (`oneOf`, `anyOf`), as one list of members: a tool's
//! arguments cannot depend on each other, so all forms are offered together, and each member says
//! to which it belongs.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::members::{Budget, InForms, Member, Members, Shape, collect as collect_one};
use crate::problem::Origin;
use crate::read::Files;
use crate::resolve::reference;

/// Schemas that are being looked at, and how much more may be.
type Way<'a> = (&'a BTreeSet<Origin>, &'a Budget);

/// One form.
struct Form {
    /// As people call it.
    label: String,
    found: Members,
    required: Vec<String>,
}

/// Adds the members of every form that what is known does not contradict.
pub(super) fn collect(
    files: &Files,
    schema: &Origin,
    (keyword, count): (&str, usize),
    known: &Map<String, Value>,
    out: &mut Members,
    required: &mut Vec<String>,
    (seen, budget): Way,
) -> Result<(), Shape> {
    let branches: Vec<Origin> = (0..count).map(|index| schema.join(keyword).join(&index.to_string())).collect();
    let by = discriminator(files, schema, &branches, (seen, budget));
    let mut forms = Vec::new();
    for (index, place) in branches.iter().enumerate() {
        let said = by.as_ref().map(|by| values(files, schema, place, by, (seen, budget))).unwrap_or_default();
        if contradicts(files, place, known, (seen, budget))
            || by.as_ref().and_then(|by| known.get(by)).is_some_and(|value| !said.is_empty() && !said.contains(value))
        {
            continue;
        }
        let (mut found, mut own) = (Members::default(), Vec::new());
        match collect_one(files, place, known, &mut found, &mut own, &mut seen.clone(), budget) {
            Ok(()) => {
                found.settle();
                out.waived.append(&mut found.waived);
                forms.push(Form { label: label(files, place, &said, index), found, required: own });
            }
            // A form that is no object has no members; what the others have can still be sent.
            Err(Shape::NoObject(..)) => {}
            Err(other) => return Err(other),
        }
    }
    if forms.is_empty() {
        return Err(Shape::Several(schema.join(keyword), count));
    }
    merge(forms, by.as_deref(), out, required);
    Ok(())
}

fn merge(forms: Vec<Form>, by: Option<&str>, out: &mut Members, required: &mut Vec<String>) {
    let count = forms.len();
    let mut merged: Vec<(Member, Vec<Vec<Origin>>, InForms)> = Vec::new();
    for form in forms {
        for member in form.found.list {
            let needed = form.required.contains(&member.name);
            let at = merged.iter().position(|(known, ..)| known.name == member.name).unwrap_or_else(|| {
                merged.push((member.clone(), Vec::new(), InForms { by: by.map(str::to_owned), ..InForms::default() }));
                merged.len() - 1
            });
            let (known, places, told) = &mut merged[at];
            known.read_only &= member.read_only;
            if !places.contains(&member.schemas) {
                places.push(member.schemas);
            }
            told.with.push(form.label.clone());
            if needed {
                told.required_with.push(form.label.clone());
            }
        }
    }
    for (mut member, places, mut told) in merged {
        told.all = told.with.len() == count;
        if told.required_with.len() == count {
            required.push(member.name.clone());
        }
        // The same everywhere: it simply holds. Else one of them does.
        match <[Vec<Origin>; 1]>::try_from(places) {
            Ok([schemas]) => member.schemas = schemas,
            Err(places) => {
                member.schemas.clear();
                member.either.extend(places.into_iter().flatten());
            }
        }
        let optional_somewhere = told.required_with.len() < count && !told.required_with.is_empty();
        member.forms = (!told.all || optional_somewhere).then_some(told);
        match out.list.iter_mut().find(|known| known.name == member.name) {
            Some(known) => {
                known.schemas.extend(member.schemas);
                known.either.extend(member.either);
                known.read_only |= member.read_only;
                known.forms = known.forms.take().or(member.forms);
            }
            None => out.list.push(member),
        }
    }
}

/// The member that tells the forms apart: as said, or the one that is fixed in every form.
fn discriminator(files: &Files, schema: &Origin, branches: &[Origin], way: Way) -> Option<String> {
    let said = files.at(schema)?.get("discriminator").and_then(|told| told.get("propertyName")?.as_str());
    if let Some(said) = said {
        return Some(said.to_owned());
    }
    let fixed = |place: &Origin| -> Vec<String> {
        let all = properties(files, place, way);
        all.into_iter().filter(|(_, place)| !fixed_values(files, place).is_empty()).map(|(name, _)| name).collect()
    };
    let mut common = fixed(branches.first()?);
    for branch in &branches[1..] {
        let own = fixed(branch);
        common.retain(|name| own.contains(name));
    }
    common.into_iter().next()
}

/// The values of the discriminator that mean this form.
fn values(files: &Files, schema: &Origin, place: &Origin, by: &str, way: Way) -> Vec<Value> {
    let own = properties(files, place, way).into_iter().find(|(name, _)| name == by);
    let fixed = own.map(|(_, place)| fixed_values(files, &place)).unwrap_or_default();
    if !fixed.is_empty() {
        return fixed;
    }
    let target = files.at(place).and_then(|branch| branch.get("$ref")?.as_str()).unwrap_or_default();
    if target.is_empty() {
        return Vec::new();
    }
    let mapping = files.at(schema).and_then(|schema| schema.get("discriminator")?.get("mapping")?.as_object());
    let mapped: Vec<Value> = mapping
        .into_iter()
        .flatten()
        .filter(|(_, to)| to.as_str().is_some_and(|to| to == target || target.ends_with(&format!("/{to}"))))
        .map(|(value, _)| Value::from(value.as_str()))
        .collect();
    if mapped.is_empty() { vec![target.rsplit('/').next().unwrap_or_default().into()] } else { mapped }
}

/// Whether a value that is known cannot stand in this form.
fn contradicts(files: &Files, place: &Origin, known: &Map<String, Value>, way: Way) -> bool {
    !known.is_empty()
        && properties(files, place, way).into_iter().any(|(name, place)| {
            let fixed = fixed_values(files, &place);
            known.get(&name).is_some_and(|value| !value.is_object() && !fixed.is_empty() && !fixed.contains(value))
        })
}

/// Every property of a form, by name, through references and `allOf`.
fn properties(files: &Files, place: &Origin, (seen, budget): Way) -> Vec<(String, Origin)> {
    let mut found = Members::default();
    let mut seen = seen.clone();
    let collected = collect_one(files, place, &Map::new(), &mut found, &mut Vec::new(), &mut seen, budget);
    if collected.is_err() {
        return Vec::new();
    }
    let places = found.list.into_iter().flat_map(|member| {
        let name = member.name;
        member.schemas.into_iter().map(move |place| (name.clone(), place))
    });
    places.collect()
}

/// The values of a schema that takes only these: one, or a few.
fn fixed_values(files: &Files, place: &Origin) -> Vec<Value> {
    let end = reference::end(files, place).unwrap_or_else(|_| place.clone());
    let Some(schema) = files.at(&end) else { return Vec::new() };
    match (schema.get("const"), schema.get("enum").and_then(Value::as_array)) {
        (Some(value), _) => vec![value.clone()],
        (None, Some(values)) => values.clone(),
        (None, None) => Vec::new(),
    }
}

/// What people call the form.
fn label(files: &Files, place: &Origin, said: &[Value], index: usize) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if !said.is_empty() && said.len() <= 3 {
        return said.iter().map(text).collect::<Vec<_>>().join(" or ");
    }
    let end = reference::end(files, place).unwrap_or_else(|_| place.clone());
    let title = files.at(&end).and_then(|schema| schema.get("title")?.as_str()).map(str::to_owned);
    let named = || {
        let target = files.at(place)?.get("$ref")?.as_str()?;
        target.rsplit('/').next().map(str::to_owned)
    };
    title.or_else(named).unwrap_or_else(|| format!("form {}", index + 1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::members::{members, members_with};
    use super::*;
    use crate::problem::Problems;

    fn files() -> Files {
        let mut files = Files::default();
        let text = r##"{
            "reply": {
                "discriminator": {"propertyName": "channel", "mapping": {"EMAIL": "#/Email", "FORUM": "#/Forum"}},
                "oneOf": [{"$ref": "#/Email"}, {"$ref": "#/Forum"}],
                "properties": {"draft": {}}
            },
            "Email": {"type": "object", "required": ["channel", "to"],
                "properties": {"channel": {"enum": ["EMAIL"]}, "to": {"type": "string"}, "content": {"maxLength": 9}}},
            "Forum": {"type": "object", "required": ["channel"],
                "properties": {"channel": {"enum": ["FORUM"]}, "content": {"maxLength": 5}}},
            "plain": {"anyOf": [{"required": ["a"], "properties": {"a": {}}}, {"title": "By b", "properties": {"b": {}}},
                {"type": "array"}]}
        }"##;
        files.add("a.json", text.to_owned(), &mut Problems::default());
        files
    }

    fn told(found: &Members) -> Vec<String> {
        let one = |member: &Member| {
            let forms = member.forms.as_ref().map_or_else(String::new, |told| {
                format!(" with {} needed {}", told.with.join("+"), told.required_with.join("+"))
            });
            format!(
                "{}{} {}/{}{forms}",
                member.name,
                if member.required { "!" } else { "" },
                member.schemas.len(),
                member.either.len()
            )
        };
        found.list.iter().map(one).collect()
    }

    #[test]
    fn all_forms_are_offered_together() {
        let found = members(&files(), &[Origin::new("a.json", "/reply")]).unwrap();
        assert_eq!(told(&found), ["channel! 0/2", "to 1/0 with EMAIL needed EMAIL", "content 0/2", "draft 1/0"]);
        let found = members(&files(), &[Origin::new("a.json", "/plain")]).unwrap();
        assert_eq!(told(&found), ["a 1/0 with form 1 needed form 1", "b 1/0 with By b needed "]);
    }

    #[test]
    fn what_is_known_chooses_the_form() {
        let Value::Object(known) = json!({"channel": "FORUM"}) else { unreachable!() };
        let found = members_with(&files(), &[Origin::new("a.json", "/reply")], &known).unwrap();
        assert_eq!(told(&found), ["channel! 1/0", "content 1/0", "draft 1/0"]);
        let Value::Object(known) = json!({"channel": "FAX"}) else { unreachable!() };
        assert!(matches!(
            members_with(&files(), &[Origin::new("a.json", "/reply")], &known),
            Err(Shape::Several(_, 2))
        ));
    }
}
