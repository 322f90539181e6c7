//! What two operations ask for.

use super::change::{Change, Kind};
use super::schemas::{Walk, obligation};
use crate::problem::Origin;
use crate::resolve::{Body, Input, Operation, Place};

/// Every difference between two operations that are the same.
pub(super) fn changes(walk: &mut Walk, ours: &Operation, newer: &Operation) -> Vec<Change> {
    let mut out = Vec::new();
    if let (Some(from), Some(to)) = (&ours.scopes, &newer.scopes)
        && from != to
    {
        let kind = Kind::Scopes { from: from.clone(), to: to.clone() };
        out.push(Change { subject: String::new(), kind, origin: newer.origin.clone() });
    }
    inputs(walk, ours, newer, &mut out);
    body(walk, ours, newer, &mut out);
    out
}

fn inputs(walk: &mut Walk, ours: &Operation, newer: &Operation, out: &mut Vec<Change>) {
    let mut left: Vec<&Input> = newer.inputs.iter().collect();
    let mut take = |is: &dyn Fn(&Input) -> bool| {
        let at = left.iter().position(|input| is(input))?;
        Some(left.remove(at))
    };
    let mut open = Vec::new();
    for input in &ours.inputs {
        match take(&|other| other.name == input.name && other.place == input.place) {
            Some(other) => same(walk, input, other, out),
            None => open.push(input),
        }
    }
    for input in open {
        // A path parameter goes by its position: its name is the description's own.
        let position =
            |operation: &Operation, name: &str| operation.parameter_names().iter().position(|one| *one == name);
        let at = position(ours, &input.name).filter(|_| input.place == Place::Path);
        let renamed = |other: &Input| {
            other.place == Place::Path && at.is_some() && position(newer, &other.name) == at && ours.key == newer.key
        };
        match take(&|other| other.name == input.name || renamed(other)) {
            Some(other) => {
                let kind = Kind::Moved { from: called(input), to: called(other) };
                out.push(Change { subject: subject(input), kind, origin: other.origin.clone() });
                same(walk, input, other, out);
            }
            None => {
                out.push(Change { subject: subject(input), kind: Kind::Lost, origin: input.origin.clone() });
            }
        }
    }
    for input in left {
        let kind = Kind::Gained { required: input.required };
        out.push(Change { subject: subject(input), kind, origin: input.origin.clone() });
    }
}

fn same(walk: &mut Walk, ours: &Input, newer: &Input, out: &mut Vec<Change>) {
    let subject = subject(newer);
    if ours.required != newer.required {
        let kind = obligation(newer.required);
        out.push(Change { subject: subject.clone(), kind, origin: newer.origin.clone() });
    }
    if ours.style != newer.style && ours.place == newer.place {
        let word = |input: &Input| format!("{:?}", input.style).to_lowercase();
        let what = "how it is written".to_owned();
        let kind = Kind::Changed { what, from: word(ours), to: word(newer), narrower: true };
        out.push(Change { subject: subject.clone(), kind, origin: newer.origin.clone() });
    }
    if let (Some(before), Some(after)) = (&ours.schema, &newer.schema) {
        let pair = walk.pair(&subject, vec![before.clone()], vec![after.clone()]);
        out.extend(walk.changes(pair).into_iter().cloned());
    }
}

fn body(walk: &mut Walk, ours: &Operation, newer: &Operation, out: &mut Vec<Change>) {
    let whole = |kind: Kind, origin: &Origin| Change { subject: "body".to_owned(), kind, origin: origin.clone() };
    let (before, after) = match (&ours.body, &newer.body) {
        (None, None) => return,
        (None, Some(body)) => return out.push(whole(Kind::Gained { required: body.required }, &body.origin)),
        (Some(body), None) => return out.push(whole(Kind::Lost, &body.origin)),
        (Some(before), Some(after)) => (before, after),
    };
    if before.required != after.required {
        out.push(whole(obligation(after.required), &after.origin));
    }
    let media = |body: &Body| body.sent().map(|media| media.name.clone()).unwrap_or_default();
    let kind = |body: &Body| body.sent().map(crate::resolve::Media::kind);
    if kind(before) != kind(after) {
        let what = "the media type".to_owned();
        let kind = Kind::Changed { what, from: media(before), to: media(after), narrower: true };
        out.push(whole(kind, &after.origin));
    }
    if let (Some(from), Some(to)) = (before.schema(), after.schema()) {
        let pair = walk.pair("body:", vec![from.clone()], vec![to.clone()]);
        out.extend(walk.changes(pair).into_iter().cloned());
    }
}

fn subject(input: &Input) -> String {
    format!("{}:{}", place(input.place), input.name)
}

fn called(input: &Input) -> String {
    let kind = match input.place {
        Place::Path => "the path parameter",
        Place::Query => "the query parameter",
        Place::Header => "the header",
        Place::Cookie => "the cookie",
    };
    format!("{kind} `{}`", input.name)
}

const fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}
