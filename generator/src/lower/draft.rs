//! A method on its way to becoming a tool.

use serde_json::{Map, Value};

use super::lookups::Shared;
use crate::format::{MethodDoc, MethodSpec};
use crate::ir::{
    ArgumentChoice, ArgumentLookup, BodyForm, DateUse, Grammar, Pagination, Place, PlaceStep, QueryStyle, Refusal,
    Segment, ValueMap,
};
use crate::problem::{Origin, Problem, Problems, Severity};
use crate::read::{Files, ProductSource, ResourceSource};
use crate::resolve::{Operation, Style};

/// One method and what the passes have made of it so far.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) files: &'a Files,
    pub(super) product: &'a ProductSource,
    /// What the product says of all its methods.
    pub(super) shared: &'a Shared,
    pub(super) resource: &'a ResourceSource,
    pub(super) method: &'a str,
    pub(super) spec: &'a MethodSpec,
    /// The method in the resource spec.
    pub(super) origin: Origin,
    pub(super) doc: Option<(&'a MethodDoc, Origin)>,
    pub(super) operation: &'a Operation,
    /// What is offered, in the order of the description.
    pub(super) fields: Vec<Field>,
    /// What is described and not offered, each with the reason.
    pub(super) withheld: Vec<(Place, String, &'static str)>,
    /// Names in the body object that `open` must not take.
    pub(super) reserved: Vec<String>,
    pub(super) segments: Vec<Segment>,
    pub(super) query_constants: Vec<(String, String)>,
    pub(super) header_constants: Vec<(String, String)>,
    pub(super) body_constants: Vec<(Vec<PlaceStep>, Value)>,
    pub(super) body_form: BodyForm,
    /// The answer is a file.
    pub(super) download: bool,
    pub(super) pagination: Option<Pagination>,
    pub(super) dates: Vec<DateUse>,
    pub(super) values: Vec<ValueMap>,
    pub(super) refusals: Vec<Refusal>,
    pub(super) definitions: Map<String, Value>,
    /// Arguments that take values of a picklist.
    pub(super) choices: Vec<ArgumentChoice>,
    /// What another one depends on comes first.
    pub(super) lookups: Vec<ArgumentLookup>,
    /// Whether everything that could be offered is known, so that a name can be called unknown.
    pub(super) judged: bool,
    /// New names given by renames that failed; other lines that use them are not to blame.
    pub(super) forgiven: Vec<&'a str>,
    /// Code of the first problem that keeps this from being a sound tool.
    pub(super) spoiled: Option<&'static str>,
}

/// One thing that the caller may give.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// As the description spells it.
    pub(super) described: String,
    /// As the model spells it.
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) wire: String,
    /// How a query parameter is written, as described; chosen by the schema later.
    pub(super) described_style: Style,
    pub(super) style: Option<QueryStyle>,
    pub(super) body_place: Vec<PlaceStep>,
    /// Schemas that all hold.
    pub(super) places: Vec<Origin>,
    /// Besides, one of these holds.
    pub(super) either: Vec<Origin>,
    /// What its text has to say besides.
    pub(super) note: Option<String>,
    /// The finished schema.
    pub(super) schema: Map<String, Value>,
    pub(super) required: bool,
    /// The description's own text, where it stands outside the schema.
    pub(super) text: Option<String>,
    pub(super) default: Option<Value>,
    pub(super) grammar: Option<Grammar>,
    /// It is a file, or several.
    pub(super) file: Option<FileField>,
    pub(super) origin: Origin,
}

impl Field {
    /// An argument that the spec makes and no parameter of the description: optional, any value, on no wire.
    pub(super) fn made(name: &str, place: Place, origin: Origin) -> Self {
        Self {
            described: name.to_owned(),
            name: name.to_owned(),
            place,
            wire: String::new(),
            described_style: Style::Json,
            style: None,
            body_place: Vec::new(),
            places: Vec::new(),
            either: Vec::new(),
            note: None,
            schema: Map::new(),
            required: false,
            text: None,
            default: None,
            grammar: None,
            file: None,
            origin,
        }
    }
}

/// What is known of a file that the caller gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileField {
    /// An array of files.
    pub(super) many: bool,
    pub(super) max_bytes: u64,
}

impl Draft<'_> {
    /// Adds an error that keeps the tool from being sound.
    pub(super) fn spoil<'p>(
        &mut self,
        problems: &'p mut Problems,
        code: &'static str,
        origin: &Origin,
        message: impl Into<String>,
        cause: impl Into<String>,
        mend: impl Into<String>,
    ) -> &'p mut Problem {
        self.spoiled.get_or_insert(code);
        problems.error(code, origin, message, cause, mend)
    }

    /// Adds a problem of the description that this method meets.
    pub(super) fn spoil_with(&mut self, problems: &mut Problems, mut problem: Problem) {
        problem.severity = Severity::Error;
        self.tell(problems, problem);
    }

    /// The same, where what is no error keeps nothing from being a tool.
    pub(super) fn tell(&mut self, problems: &mut Problems, mut problem: Problem) {
        if problem.severity == Severity::Error {
            self.spoiled.get_or_insert(problem.code);
        }
        let user = format!("`{}.{}` needs it", self.resource.spec.resource, self.method);
        problem.related.push((self.origin.join("operation"), user));
        problems.push(problem);
    }

    /// Names of all arguments.
    pub(super) fn names(&self) -> Vec<&str> {
        self.fields.iter().map(|field| field.name.as_str()).collect()
    }

    /// The argument of this name.
    pub(super) fn field_mut(&mut self, name: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.name == name)
    }

    /// Where the object stands in the body whose members are arguments.
    pub(super) fn body_at(&self) -> &str {
        self.spec.body.as_ref().map_or("", |body| body.at.as_str())
    }
}

/// A parameter as `hide` and `rename` name it: `name`, or `path:name`, `query:name`, `header:name`,
/// `body:name` where several places share the name.
pub(super) fn names_field(given: &str, place: Place, described: &str) -> bool {
    given == described || given.strip_prefix(prefix(place)).is_some_and(|name| name == described)
}

/// The word for a place, with the colon that sets it apart from a name.
pub(super) const fn prefix(place: Place) -> &'static str {
    match place {
        Place::Path => "path:",
        Place::Query => "query:",
        Place::Header => "header:",
        Place::Body | Place::Open => "body:",
        Place::Pagination => "pagination:",
        Place::Local => "local:",
        Place::SaveAs | Place::Projection => "result:",
        Place::Key => "key:",
    }
}
