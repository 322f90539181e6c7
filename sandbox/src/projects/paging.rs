//! Pages, and the two ways in which lists tell about them.

use serde_json::{Value, json};

use super::{Call, error::Problem};
use crate::http::Reply;

/// A list before it is cut into pages.
pub(super) struct List {
    pub(super) items: Vec<Value>,
    page: usize,
    size: usize,
}

impl List {
    /// The page that was asked for. Whoever gives `per_page` must give `page`.
    pub(super) fn new(call: &Call, items: Vec<Value>) -> Result<Self, Problem> {
        let number = |name: &str, default: usize, most: usize| match call.request.query(name) {
            None => Ok(default),
            Some(text) => {
                text.parse().ok().filter(|value| (1..=most).contains(value)).ok_or_else(|| Problem::invalid(name))
            }
        };
        if call.request.query("page").is_none() && call.request.query("per_page").is_some() {
            return Err(Problem::missing("page"));
        }
        Ok(Self { items, page: number("page", 1, usize::MAX)?, size: number("per_page", 100, 200)? })
    }

    fn shown(&self) -> (Vec<Value>, Value) {
        let before = (self.page - 1).saturating_mul(self.size);
        let shown: Vec<Value> = self.items.iter().skip(before).take(self.size).cloned().collect();
        let info = json!({
            "page": self.page,
            "per_page": self.size,
            "page_count": shown.len(),
            "has_next_page": self.items.len() > before.saturating_add(shown.len()),
        });
        (shown, info)
    }

    /// The list by itself, without a word about further pages.
    pub(super) fn bare(&self, call: &Call) -> Reply {
        let (shown, _) = self.shown();
        empty(call, &shown).unwrap_or_else(|| Reply::json(200, &Value::Array(shown)))
    }

    /// `{name: [...], page_info: {...}}`
    pub(super) fn named(&self, call: &Call, name: &str) -> Reply {
        let (shown, info) = self.shown();
        empty(call, &shown).unwrap_or_else(|| Reply::json(200, &json!({name: shown, "page_info": info})))
    }

    /// `{name: [...], page_info: [{...}]}`, as milestones come.
    pub(super) fn with_info_in_array(&self, call: &Call, name: &str) -> Reply {
        let (shown, info) = self.shown();
        empty(call, &shown).unwrap_or_else(|| Reply::json(200, &json!({name: shown, "page_info": [info]})))
    }
}

fn empty(call: &Call, shown: &[Value]) -> Option<Reply> {
    (shown.is_empty() && call.world.settings.projects.empty_list_status == 204).then(|| Reply::empty(204))
}
