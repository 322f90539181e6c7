//! The knowledge base, and which of its articles fit a ticket.

use serde_json::{Value, json};

use super::{
    Call,
    error::{Problem, Wrong},
    paging::Paging,
    search::words,
    store::{Record, only, reference, text},
    tickets::sort,
};
use crate::http::Reply;

/// What lists tell of an article.
const IN_LISTS: &[&str] = &[
    "id",
    "title",
    "summary",
    "status",
    "permission",
    "locale",
    "webUrl",
    "portalUrl",
    "permalink",
    "categoryId",
    "category",
    "departmentId",
    "authorId",
    "createdTime",
    "modifiedTime",
    "latestVersion",
    "viewCount",
    "likeCount",
    "dislikeCount",
];
const STATUSES: &[&str] = &["Draft", "Published", "Review", "Expired", "Unpublished"];
const PERMISSIONS: &[&str] = &["ALL", "REGISTEREDUSERS", "AGENTS"];
const KEYS: &[&str] = &["createdTime", "modifiedTime", "likeCount", "viewCount", "feedbackCount", "dislikeCount"];

/// `GET /articles`
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&[
        "permission",
        "authorId",
        "limit",
        "from",
        "sortBy",
        "modifiedTimeRange",
        "expiryTimeRange",
        "categoryId",
        "status",
    ])?;
    call.range_parameter("modifiedTimeRange")?;
    call.range_parameter("expiryTimeRange")?;
    let (author, category) = (call.id_parameter("authorId")?, call.id_parameter("categoryId")?);
    let wanted = |name: &str, choices: &[&str]| -> Result<Option<Vec<String>>, Problem> {
        let Some(text) = call.request.query(name) else { return Ok(None) };
        let all: Vec<String> = text.split(',').map(str::to_owned).collect();
        if all.iter().all(|one| choices.contains(&one.as_str())) {
            Ok(Some(all))
        } else {
            Err(Wrong::invalid(name).into())
        }
    };
    let (status, permission) = (wanted("status", STATUSES)?, wanted("permission", PERMISSIONS)?);
    let any =
        |all: &Option<Vec<String>>, value: &str| all.as_ref().is_none_or(|all| all.iter().any(|one| one == value));
    let mut found: Vec<&Record> = call
        .store()
        .all("articles")
        .filter(|article| any(&status, text(article, "status")) && any(&permission, text(article, "permission")))
        .filter(|article| author.is_none() || reference(article, "authorId") == author)
        .filter(|article| category.is_none() || reference(article, "categoryId") == category)
        .collect();
    sort(call, &mut found, KEYS, "-modifiedTime")?;
    call.page(Paging::one(50, 10), found.into_iter().map(|article| only(article, IN_LISTS)).collect())
}

/// `GET /articles/{id}`, the only place for an article's text.
pub(super) fn get(call: &Call, id: &str) -> Result<Reply, Problem> {
    call.parameters(&["version"])?;
    let id = call.id_in("articles", id)?;
    let article = call.store().get("articles", id).ok_or_else(|| call.unknown_id())?;
    Ok(Reply::json(200, &Value::Object(article.clone())))
}

/// `GET /articles/search`
pub(super) fn search(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&[
        "id",
        "title",
        "_all",
        "categoryId",
        "departmentId",
        "createdTimeRange",
        "modifiedTimeRange",
        "sortBy",
        "limit",
        "from",
    ])?;
    call.word_parameter("sortBy", &["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"])?;
    call.range_parameter("createdTimeRange")?;
    call.range_parameter("modifiedTimeRange")?;
    let (id, category) = (call.id_parameter("id")?, call.id_parameter("categoryId")?);
    let department = call.id_parameter("departmentId")?;
    let has = |name: &str, texts: &[&str]| -> bool {
        call.request.query(name).is_none_or(|wanted| super::search::matches(wanted, &texts.join(" ")))
    };
    let found: Vec<Value> = call
        .store()
        .all("articles")
        .filter(|article| id.is_none() || reference(article, "id") == id)
        .filter(|article| category.is_none() || reference(article, "categoryId") == category)
        .filter(|article| department.is_none() || reference(article, "departmentId") == department)
        .filter(|article| has("title", &[text(article, "title")]))
        .filter(|article| has("_all", &[text(article, "title"), text(article, "answer")]))
        .map(|article| only(article, IN_LISTS))
        .collect();
    let paging = Paging { highest: 4_999, ..Paging::zero(100, 10) };
    call.page_with(paging, found, |data, count| json!({"data": data, "count": count}))
}

/// `GET /tickets/{id}/articleSuggestion`: published articles that share words with the ticket, best first.
pub(super) fn suggest(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "limit", "from"])?;
    if !call.settings().article_suggestions {
        return Err(Problem::license());
    }
    call.id_parameter("departmentId")?;
    let ticket = call.store().get("tickets", id).ok_or_else(|| call.unknown_id())?;
    let asked = words(&format!("{} {}", text(ticket, "subject"), text(ticket, "description")));
    let mut scored: Vec<(usize, &Record)> = call
        .store()
        .all("articles")
        .filter(|article| article["status"] == "Published")
        .map(|article| {
            let known = words(&format!("{} {}", text(article, "title"), text(article, "keywords")));
            (asked.iter().filter(|word| word.chars().count() > 2 && known.contains(word)).count(), article)
        })
        .filter(|(score, _)| *score > 1)
        .collect();
    scored.sort_by_key(|(score, article)| (std::cmp::Reverse(*score), text(article, "id")));
    let paging = Paging { weighed: false, ..Paging::one(50, 10) };
    call.page(paging, scored.into_iter().map(|(_, article)| only(article, IN_LISTS)).collect())
}
