//! What a body and a query may hold: every member is known, and everything wrong is told at once.

use ::http::Method;
use jiff::Timestamp;
use serde_json::Value;

use super::{
    Call,
    error::{Problem, Wrong},
    store::{Record, parse_id},
};

/// What a member may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// Text of at most so many characters.
    Text(usize),
    /// An id: digits as text or as a number.
    Id,
    /// An id, or `null` for nobody.
    IdOrNull,
    Ids,
    Texts,
    Flag,
    /// A whole number, also as text, from 0 to this.
    Whole(u64),
    /// An amount, also as text.
    Amount,
    /// UTC with milliseconds and `Z`; other offsets are refused.
    Moment,
    MomentOrNull,
    OneOf(&'static [&'static str]),
    Object,
}

/// A member that a call knows.
pub(super) type Member = (&'static str, Kind);

/// The moment that a text names, in the only form that Desk reads: `2026-01-31T03:30:00.000Z`.
pub(super) fn moment(text: &str) -> Option<Timestamp> {
    let form = b"0000-00-00T00:00:00.000Z";
    let fits = text.len() == form.len()
        && text
            .bytes()
            .zip(form)
            .all(|(byte, &wanted)| if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted });
    fits.then(|| text.parse().ok()).flatten()
}

/// A moment as Desk writes it.
pub(super) fn stamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

impl Kind {
    /// The value as it is stored; `None` when it is not of this kind.
    fn read(self, value: &Value) -> Option<Value> {
        let text = value.as_str();
        match self {
            Self::Text(most) => {
                (value.is_null() || text.is_some_and(|text| text.chars().count() <= most)).then(|| value.clone())
            }
            Self::Id => id(value).map(Value::from),
            Self::IdOrNull | Self::MomentOrNull if value.is_null() => Some(Value::Null),
            Self::IdOrNull => Self::Id.read(value),
            Self::Ids => {
                value.as_array()?.iter().map(|item| Self::Id.read(item)).collect::<Option<Vec<_>>>().map(Value::from)
            }
            Self::Texts => value.as_array()?.iter().all(Value::is_string).then(|| value.clone()),
            Self::Flag => value.as_bool().map(Value::from),
            Self::Whole(most) => {
                let number = value.as_u64().or_else(|| text?.parse().ok())?;
                (number <= most).then(|| number.to_string().into())
            }
            Self::Amount => {
                value.as_f64().or_else(|| text?.parse().ok()).filter(|amount| *amount >= 0.0).map(|_| value.clone())
            }
            Self::Moment => moment(text?).map(|at| stamp(at).into()),
            Self::MomentOrNull => Self::Moment.read(value),
            Self::OneOf(choices) => choices.contains(&text?).then(|| value.clone()),
            Self::Object => value.is_object().then(|| value.clone()),
        }
    }
}

/// An id as text, whichever way it is written.
fn id(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => number.as_u64().map(|id| id.to_string()),
        Value::String(text) => parse_id(text).map(|id| id.to_string()),
        _ => None,
    }
}

impl Call<'_> {
    /// The members of the body. A member that is not known is refused where the settings say so, and dropped otherwise.
    pub(super) fn body(&self, members: &[Member], required: &[&str]) -> Result<Record, Problem> {
        if self.request.body.is_empty() {
            return Err(Problem::empty_payload());
        }
        let kind = self.request.header("content-type").unwrap_or("application/json");
        if !kind.starts_with("application/json") {
            return Err(Problem::media_type());
        }
        let Some(Value::Object(given)) = self.request.json() else {
            return Err(Problem::bad_request("The payload is not a JSON object."));
        };
        if given.is_empty() && self.request.method == Method::PATCH {
            return Err(Problem::empty_payload());
        }
        self.members(&given, "", members, required)
    }

    /// The members of an object at `path` in the body.
    pub(super) fn members(
        &self,
        given: &Record,
        path: &str,
        members: &[Member],
        required: &[&str],
    ) -> Result<Record, Problem> {
        let mut read = Record::new();
        let mut wrong = Vec::new();
        for (name, value) in given {
            let Some((_, kind)) = members.iter().find(|(known, _)| known == name) else {
                if self.settings().refuse_unknown_members {
                    return Err(Problem::unprocessable(&format!(
                        "Extra parameter '{path}{name}' is found in the body."
                    )));
                }
                continue;
            };
            match kind.read(value) {
                Some(value) => drop(read.insert(name.clone(), value)),
                None => wrong.push(Wrong::invalid(&format!("{path}{name}"))),
            }
        }
        let lacking = |name: &&&str| {
            given
                .get(**name)
                .is_none_or(|value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty))
        };
        wrong.extend(required.iter().filter(lacking).map(|name| Wrong::missing(&format!("{path}{name}"))));
        if wrong.is_empty() { Ok(read) } else { Err(Problem::invalid_data(wrong)) }
    }

    /// Refuses query parameters that the call does not know.
    pub(super) fn parameters(&self, known: &[&str]) -> Result<(), Problem> {
        let stranger = |name: &&String| name.as_str() != "orgId" && !known.contains(&name.as_str());
        match self.request.query.iter().map(|(name, _)| name).find(stranger) {
            Some(name) if self.settings().refuse_unknown_parameters => {
                Err(Problem::unprocessable(&format!("Extra query parameter '{name}' is found.")))
            }
            _ => Ok(()),
        }
    }

    /// A query parameter that holds an id.
    pub(super) fn id_parameter(&self, name: &str) -> Result<Option<u64>, Problem> {
        match self.request.query(name) {
            None => Ok(None),
            Some(text) => parse_id(text).map(Some).ok_or_else(|| Wrong::invalid(name).into()),
        }
    }

    /// A query parameter that holds ids, with commas between them.
    pub(super) fn ids_parameter(&self, name: &str) -> Result<Option<Vec<u64>>, Problem> {
        let Some(text) = self.request.query(name) else { return Ok(None) };
        let ids: Option<Vec<u64>> = text.split(',').map(parse_id).collect();
        ids.map(Some).ok_or_else(|| Wrong::invalid(name).into())
    }

    /// A query parameter that is one of several words.
    pub(super) fn word_parameter(&self, name: &str, words: &[&str]) -> Result<Option<&str>, Problem> {
        match self.request.query(name) {
            Some(word) if !words.contains(&word) => Err(Wrong::invalid(name).into()),
            word => Ok(word),
        }
    }

    /// A query parameter that is true or false.
    pub(super) fn flag_parameter(&self, name: &str) -> Result<Option<bool>, Problem> {
        Ok(self.word_parameter(name, &["true", "false"])?.map(|word| word == "true"))
    }

    /// The words of `include`.
    pub(super) fn include(&self, words: &[&str]) -> Result<Vec<String>, Problem> {
        let asked: Vec<String> =
            self.request.query("include").into_iter().flat_map(|text| text.split(',')).map(str::to_owned).collect();
        if asked.iter().all(|word| words.contains(&word.as_str())) {
            Ok(asked)
        } else {
            Err(Wrong::invalid("include").into())
        }
    }

    /// A query parameter `from,to`, both moments.
    pub(super) fn range_parameter(&self, name: &str) -> Result<Option<(String, String)>, Problem> {
        let Some(text) = self.request.query(name) else { return Ok(None) };
        let ends =
            text.split_once(',').filter(|(from, to)| moment(from).is_some() && moment(to).is_some() && from <= to);
        ends.map(|(from, to)| Some((from.to_owned(), to.to_owned()))).ok_or_else(|| Wrong::invalid(name).into())
    }
}
