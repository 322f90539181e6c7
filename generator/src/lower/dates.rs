//! Which arguments are dates: by `format`, wherever it stands, or by what the spec says.
//!
//! What is published must be what is taken. A date is read by the runtime, which takes words such as
//! `today-30d` as well, so that neither `format` nor `pattern` may stay in the schema.

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use crate::format::{DateChoice, DateKindName, DateStyleName, DatesSpec};
use crate::ir::{self, DateKind, DateStyle, DateUse, Place};
use crate::problem::{Origin, Problems};

/// Keywords that speak of the vendor's own form.
const FORM: &[&str] = &["format", "pattern", "minLength", "maxLength", "examples"];

/// Finds the dates of a method, and publishes them as what they are.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    let Some(forms) = &draft.product.spec.dates else {
        if !spec.dates.is_empty() {
            draft.spoil(
                problems,
                "date-form",
                &draft.origin.join("dates"),
                "the product does not say how dates are written",
                "the line has no effect",
                "add `dates: {date_time: ...}` to product.yaml, or remove the line",
            );
        }
        return;
    };
    let definitions = draft.definitions.clone();
    let mut uses: Vec<DateUse> = Vec::new();
    for field in draft.fields.iter().filter(|field| is_looked_at(field)) {
        let mut search =
            Search { definitions: &definitions, inside: Vec::new(), within: Vec::new(), found: Vec::new() };
        search.visit(&field.schema);
        for (inside, kind) in search.found {
            uses.push(DateUse { argument: field.name.clone(), inside, kind, style: style(kind, forms), default: None });
        }
    }
    for (name, choice) in &spec.dates {
        declared(draft, forms, name, choice, &mut uses, problems);
    }
    for used in &uses {
        if let Some(field) = draft.fields.iter_mut().find(|field| field.name == used.argument) {
            publish(&mut field.schema, &used.inside);
        }
    }
    let refers = |field: &Field| uses.iter().any(|used| used.argument == field.name);
    if draft.fields.iter().any(refers) {
        draft.definitions.values_mut().filter_map(Value::as_object_mut).for_each(everywhere);
    }
    uses.sort_by_key(|used| draft.fields.iter().position(|field| field.name == used.argument));
    draft.dates = uses;
}

fn is_looked_at(field: &Field) -> bool {
    !matches!(field.place, Place::Open | Place::Pagination) && field.grammar.is_none()
}

/// One line of the spec.
fn declared(
    draft: &mut Draft,
    forms: &DatesSpec,
    name: &str,
    choice: &DateChoice,
    uses: &mut Vec<DateUse>,
    problems: &mut Problems,
) {
    let origin = draft.origin.join("dates").join(name);
    let (argument, inside) = name.split_once('/').unwrap_or((name, ""));
    let inside: Vec<String> = inside.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect();
    if !draft.fields.iter().any(|field| field.name == argument && is_looked_at(field)) {
        unknown_argument(draft, &origin, argument, true, problems);
        return;
    }
    let known = uses.iter().position(|used| used.argument == argument && used.inside == inside);
    let (kind, style) = match choice {
        DateChoice::Off(false) if known.is_some() => {
            uses.retain(|used| !(used.argument == argument && used.inside == inside));
            return;
        }
        DateChoice::Off(_) => {
            no_effect(draft, &origin, &format!("`{name}` is no date anyway"), problems);
            return;
        }
        DateChoice::Kind(kind) => (kind_of(*kind), style(kind_of(*kind), forms)),
        DateChoice::Own(own) => (kind_of(own.is), style_of(own.style)),
    };
    let day = matches!(kind, DateKind::Date | DateKind::DateRange);
    if day != style.is_day() {
        draft.spoil(
            problems,
            "date-form",
            &origin,
            format!("a {} cannot be written as {}", word(kind), style.as_str()),
            "a style is for days or for moments, not for both",
            "choose a style of the other sort",
        );
        return;
    }
    let stated = DateUse { argument: argument.to_owned(), inside, kind, style, default: None };
    match known {
        Some(at) if uses[at] == stated => {
            no_effect(draft, &origin, &format!("`{name}` is a {} by its format", word(kind)), problems);
        }
        Some(at) => uses[at] = stated,
        None => uses.push(stated),
    }
}

fn no_effect(draft: &mut Draft, origin: &Origin, message: &str, problems: &mut Problems) {
    draft.spoil(problems, "no-effect", origin, message, "a line without effect misleads its readers", "remove it");
}

const fn word(kind: DateKind) -> &'static str {
    match kind {
        DateKind::Date => "date",
        DateKind::DateTime => "date_time",
        DateKind::DateRange => "date_range",
        DateKind::DateTimeRange => "date_time_range",
    }
}

const fn kind_of(name: DateKindName) -> DateKind {
    match name {
        DateKindName::Date => DateKind::Date,
        DateKindName::DateTime => DateKind::DateTime,
        DateKindName::DateRange => DateKind::DateRange,
        DateKindName::DateTimeRange => DateKind::DateTimeRange,
    }
}

const fn style(kind: DateKind, forms: &DatesSpec) -> DateStyle {
    match kind {
        DateKind::Date | DateKind::DateRange => style_of(forms.date),
        DateKind::DateTime | DateKind::DateTimeRange => style_of(forms.date_time),
    }
}

/// The same style in the IR.
pub(super) const fn style_of(name: DateStyleName) -> DateStyle {
    match name {
        DateStyleName::YearMonthDay => DateStyle::YearMonthDay,
        DateStyleName::MonthDayYear => DateStyle::MonthDayYear,
        DateStyleName::DayMonthYear => DateStyle::DayMonthYear,
        DateStyleName::Offset => DateStyle::Offset,
        DateStyleName::OffsetWithoutColon => DateStyle::OffsetWithoutColon,
        DateStyleName::Utc => DateStyle::Utc,
        DateStyleName::UtcMillis => DateStyle::UtcMillis,
        DateStyleName::EpochMillis => DateStyle::EpochMillis,
        DateStyleName::EpochSeconds => DateStyle::EpochSeconds,
    }
}

/// The product's forms; a problem where a style is of the wrong sort.
pub(super) fn forms(spec: &DatesSpec, origin: &Origin, problems: &mut Problems) -> ir::DateForms {
    let (date, date_time) = (style_of(spec.date), style_of(spec.date_time));
    for (member, style, day) in [("date", date, true), ("date_time", date_time, false)] {
        if style.is_day() != day {
            problems.error(
                "date-form",
                &origin.join(member),
                format!("`{member}` cannot be written as {}", style.as_str()),
                "a style is for days or for moments, not for both",
                "choose a style of the other sort",
            );
        }
    }
    ir::DateForms { date, date_time, moments: spec.moments.clone() }
}

/// Looks for every place with a `format` of dates.
struct Search<'a> {
    definitions: &'a Map<String, Value>,
    /// The way to where the search stands.
    inside: Vec<String>,
    /// The definitions that it stands in: one that leads back to itself is not entered again.
    within: Vec<&'a str>,
    found: Vec<(Vec<String>, DateKind)>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, schema: &'a Map<String, Value>) {
        let kind = match schema.get("format").and_then(Value::as_str) {
            Some("date") => Some(DateKind::Date),
            Some("date-time") => Some(DateKind::DateTime),
            _ => None,
        };
        let fixed = schema.contains_key("enum") || schema.contains_key("const");
        if let Some(kind) = kind.filter(|_| !fixed && !self.found.iter().any(|(place, _)| *place == self.inside)) {
            self.found.push((self.inside.clone(), kind));
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(name) = reference.and_then(|name| name.strip_prefix("#/$defs/"))
            && !self.within.contains(&name)
            && let Some(target) = self.definitions.get(name).and_then(Value::as_object)
        {
            self.within.push(name);
            self.visit(target);
            self.within.pop();
        }
        let branches = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array());
        for branch in branches.flatten().filter_map(Value::as_object) {
            self.visit(branch);
        }
        let items = schema.get("items").map(|items| ("*", items));
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (step, inner) in items.into_iter().chain(properties.map(|(name, inner)| (name.as_str(), inner))) {
            if let Some(inner) = inner.as_object() {
                self.inside.push(step.to_owned());
                self.visit(inner);
                self.inside.pop();
            }
        }
    }
}

/// Takes the vendor's form out of the schema at a place.
fn publish(schema: &mut Map<String, Value>, inside: &[String]) {
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let branches = schema.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten();
        branches.filter_map(Value::as_object_mut).for_each(|branch| publish(branch, inside));
    }
    let next = match inside {
        [] => {
            as_text(schema);
            return;
        }
        [step, ..] if step == "*" => schema.get_mut("items"),
        [step, ..] => schema.get_mut("properties").and_then(|properties| properties.get_mut(step)),
    };
    if let Some(Value::Object(inner)) = next {
        publish(inner, &inside[1..]);
    }
}

/// A date is published as text.
fn as_text(schema: &mut Map<String, Value>) {
    for keyword in FORM {
        schema.shift_remove(*keyword);
    }
    let text = |kind: &mut Value| {
        if kind == "integer" || kind == "number" {
            *kind = "string".into();
            true
        } else {
            false
        }
    };
    let changed = match schema.get_mut("type") {
        Some(Value::Array(kinds)) => {
            let changed = kinds.iter_mut().map(text).fold(false, |one, other| one | other);
            let mut once = Vec::new();
            kinds.retain(|kind| {
                !once.contains(kind) && {
                    once.push(kind.clone());
                    true
                }
            });
            changed
        }
        Some(kind) => text(kind),
        None => false,
    };
    if changed {
        for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
            schema.shift_remove(keyword);
        }
    }
}

/// Shared schemas: every date in them.
fn everywhere(schema: &mut Map<String, Value>) {
    if matches!(schema.get("format").and_then(Value::as_str), Some("date" | "date-time")) {
        as_text(schema);
    }
    for value in schema.values_mut() {
        walk(value);
    }
}

fn walk(value: &mut Value) {
    match value {
        Value::Object(inner) => everywhere(inner),
        Value::Array(items) => items.iter_mut().for_each(walk),
        _ => {}
    }
}

/// Says in a few words what an argument takes that is a date, unless its text does.
pub(super) fn tell(draft: &mut Draft) {
    for used in &draft.dates {
        let Some(field) = draft.fields.iter_mut().find(|field| field.name == used.argument) else { continue };
        if !used.inside.is_empty() {
            continue;
        }
        let rule = match used.kind {
            DateKind::Date => "Date or `today+7d`.",
            DateKind::DateTime => "Date-time or `now-2h`.",
            DateKind::DateRange | DateKind::DateTimeRange => "`from,to`, such as `today-7d,today`.",
        };
        let text = field.schema.get("description").and_then(Value::as_str).unwrap_or_default().trim();
        if text.contains("today") || text.contains("now-") {
            continue;
        }
        let told = if text.is_empty() { rule.to_owned() } else { format!("{text} {rule}") };
        field.schema.insert("description".to_owned(), told.into());
    }
}

/// Whether a default can be a date: a word, or something with digits in front.
pub(super) fn is_date(text: &str) -> bool {
    const WORDS: &[&str] = &["today", "now", "yesterday", "tomorrow"];
    const EDGES: &[&str] = &["week", "month", "quarter", "year"];
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        return text.len() >= 10;
    }
    let head = text.split(['+', '-']).next().unwrap_or_default();
    let edge = head.strip_suffix("_start").or_else(|| head.strip_suffix("_end"));
    WORDS.contains(&head) || edge.is_some_and(|edge| EDGES.contains(&edge))
}
