//! `POST /coql`: one SELECT over the records.

mod ast;
mod check;
mod eval;
mod lexer;
mod parser;

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    schema::{self},
};
use crate::http::Reply;

/// Characters of a query that are read.
const CHARACTERS: usize = 20_000;

/// Answers a query.
pub(super) fn run(call: &mut Call) -> Result<Reply, Problem> {
    call.need(&[vec!["ZohoCRM.coql.READ".to_owned()]])?;
    let body = call.body()?;
    let text = match body.get("select_query") {
        None => return Err(Problem::mandatory("select_query", "$.select_query")),
        Some(Value::String(text)) => text,
        Some(_) => return Err(Problem::wrong_type("text", "select_query", "$.select_query")),
    };
    if body.get("include_meta").and_then(Value::as_array).is_some_and(|parts| parts.iter().any(|part| part == "fields"))
    {
        call.need(&[vec!["ZohoCRM.settings.fields.READ".to_owned(), "ZohoCRM.settings.READ".to_owned()]])?;
    }
    if text.chars().count() > CHARACTERS {
        let details = json!({"api_name": "select_query", "limit": CHARACTERS});
        return Err(Problem::new("LIMIT_EXCEEDED", "the query is too long", details));
    }
    let query = parser::parse(text)?;
    let module = schema::module(&query.from).ok_or_else(|| {
        Problem::new(
            "INVALID_QUERY",
            "module given seems to be invalid",
            json!({"module": query.from, "clause": "from"}),
        )
    })?;
    super::route::allowed(call, module, "READ")?;
    let plan = check::plan(module, &query)?;
    let (data, more) = eval::run(call.world, &plan);
    let credits = match plan.limit {
        0..=200 => 1,
        201..=1000 => 2,
        _ => 3,
    };
    if data.is_empty() {
        return Ok(Reply::empty(204).costing(credits));
    }
    let info = json!({"count": data.len(), "more_records": more});
    Ok(Reply::json(200, &json!({"data": data, "info": info})).costing(credits))
}
