//! Problems for people.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin as PathOrigin, Renderer, Snippet};

use crate::problem::{Origin, Problem, Severity};
use crate::read::Sources;

/// Related places that are shown; a fault of a description may have a hundred users.
const SHOWN: usize = 4;

/// Lines of vendors can have a hundred thousand signs; an excerpt shows this many of them.
const WIDTH: usize = 140;

/// Each problem with its place in the file, why it is one, and what to do.
#[must_use]
pub fn text(problems: &[&Problem], sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for problem in problems {
        out.push_str(&one(problem, sources, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(problem: &Problem, sources: &Sources, renderer: &Renderer) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level.primary_title(problem.message.as_str()).id(problem.code).element(excerpt(
        &problem.origin,
        problem.at_key,
        None,
        sources,
    ));
    for (origin, what) in problem.related.iter().take(SHOWN) {
        group = group.element(excerpt(origin, true, Some(what), sources));
    }
    if problem.related.len() > SHOWN {
        let more = format!("and {} more places", problem.related.len() - SHOWN);
        group = group.element(Level::NOTE.message(more));
    }
    if !problem.cause.is_empty() {
        group = group.element(Level::NOTE.message(problem.cause.as_str()));
    }
    if !problem.mend.is_empty() {
        group = group.element(Level::HELP.message(problem.mend.as_str()));
    }
    let groups: [Group; 1] = [group];
    renderer.render(&groups)
}

/// The line that a place stands in, or only the file where there is no text to show.
fn excerpt<'a>(origin: &'a Origin, at_key: bool, what: Option<&'a str>, sources: &'a Sources) -> Element<'a> {
    let found = sources.files.get(&origin.file).zip(sources.files.locate(origin, at_key));
    let Some((file, place)) = found.filter(|(file, _)| !file.text.is_empty()) else {
        let path = if origin.file.is_empty() { "specs" } else { &*origin.file };
        return PathOrigin::path(path).into();
    };
    let kind = if what.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    // Only the line itself is handed over: a file may have megabytes.
    let start = file.text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = file.text[place.span.end..].find('\n').map_or(file.text.len(), |at| place.span.end + at);
    Snippet::source(&file.text[start..end])
        .line_start(place.line)
        .path(&*origin.file)
        .annotation(kind.span(place.span.start - start..place.span.end - start).label(what))
        .into()
}
