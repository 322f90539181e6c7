//! Which call a method and path name, and the scopes it needs.

use ::http::Method;

use super::{
    Call, articles, attachments, comments, counts, customers, directory, error::Problem, fields, replies, search, tags,
    threads, tickets, time_entries,
};
use crate::http::Reply;

type Answer = Result<Reply, Problem>;

const READ: &[&str] = &["Desk.tickets.READ"];
const UPDATE: &[&str] = &["Desk.tickets.UPDATE"];
const CREATE: &[&str] = &["Desk.tickets.CREATE"];
const DELETE: &[&str] = &["Desk.tickets.DELETE"];
const SEARCH: &[&str] = &["Desk.search.READ"];
const BASIC: &[&str] = &["Desk.basic.READ", "Desk.settings.READ"];
const CONTACTS: &[&str] = &["Desk.contacts.READ"];
const ARTICLES: &[&str] = &["Desk.articles.READ"];
const PRODUCTS: &[&str] = &["Desk.products.READ", "Desk.settings.READ"];

/// Finds and answers the call; the segments begin after `/api/v1`.
pub(super) fn route(call: &mut Call) -> Answer {
    let segments = call.request.segments();
    let ["api", "v1", path @ ..] = &segments[..] else { return Err(Problem::url_not_found()) };
    let found = match path {
        ["tickets" | "closeTickets" | "ticketsCountByFieldValues" | "ticketTags" | "tags", ..] => {
            of_tickets(call, path)
        }
        _ => others(call, path),
    };
    found.unwrap_or_else(|| Err(if known(path) { Problem::method_not_allowed() } else { Problem::url_not_found() }))
}

/// Whether some call has this path, whatever its method.
fn known(path: &[&str]) -> bool {
    matches!(
        path,
        ["tickets"
            | "closeTickets"
            | "ticketTags"
            | "agents"
            | "teams"
            | "departments"
            | "contacts"
            | "accounts"
            | "uploads"
            | "articles"
            | "products"
            | "myinfo"
            | "organizations"
            | "organizationFields"
            | "mailReplyAddress"
            | "ticketsCountByFieldValues"]
            | ["tickets" | "agents" | "contacts" | "accounts" | "articles" | "products" | "departments" | "teams", _]
            | [
                "tickets",
                _,
                "threads"
                    | "comments"
                    | "timeEntry"
                    | "attachments"
                    | "sendReply"
                    | "draftReply"
                    | "move"
                    | "merge"
                    | "latestThread"
                    | "conversations"
                    | "tags"
                    | "articleSuggestion"
                    | "resolution"
                    | "metrics"
                    | "associateTag"
                    | "dissociateTag"
                    | "markAsRead"
                    | "markAsUnRead"
                    | "timeEntrySummation"
            ]
            | ["tickets", _, "threads" | "comments" | "timeEntry" | "attachments" | "draftReply", _]
    )
}

/// Calls on tickets and what hangs on them.
fn of_tickets(call: &mut Call, path: &[&str]) -> Option<Answer> {
    let (get, post) = (call.request.method == Method::GET, call.request.method == Method::POST);
    let answer = match path {
        ["tickets"] if get => call.need(&[READ]).and_then(|()| tickets::list(call)),
        ["tickets"] if post => call.need(&[CREATE]).and_then(|()| tickets::create(call)),
        ["tickets", "search"] if get => call.need(&[READ, SEARCH]).and_then(|()| search::tickets(call)),
        ["tickets", "moveToTrash"] if post => call.need(&[DELETE]).and_then(|()| tickets::trash(call)),
        ["tickets", "markSpam"] if post => call.need(&[UPDATE]).and_then(|()| tickets::spam(call)),
        ["tickets", "updateMany"] if post => call.need(&[UPDATE]).and_then(|()| tickets::update_many(call)),
        ["closeTickets"] if post => call.need(&[UPDATE]).and_then(|()| tickets::close(call)),
        ["ticketsCountByFieldValues"] if get => call.need(&[READ, SEARCH]).and_then(|()| counts::by_field(call)),
        ["ticketTags"] if get => call.need(&[READ]).and_then(|()| tags::list(call)),
        ["tags", "search"] if get => call.need(&[READ]).and_then(|()| tags::search(call)),
        ["tags", id, "tickets"] if get => call.need(&[READ]).and_then(|()| tags::tickets(call, id)),
        ["tickets", ticket, rest @ ..] => return of_ticket(call, ticket, rest),
        _ => return None,
    };
    Some(answer)
}

/// Calls on one ticket.
fn of_ticket(call: &mut Call, ticket: &str, rest: &[&str]) -> Option<Answer> {
    let method = call.request.method.clone();
    let scope = match (&method, rest) {
        (_, ["articleSuggestion"]) => ARTICLES,
        (_, ["associateTag" | "dissociateTag"]) => CREATE,
        (&Method::DELETE, ["resolution"]) => DELETE,
        (&Method::GET, _) => READ,
        _ => UPDATE,
    };
    let id = match call.need(&[scope]).and_then(|()| call.id_in("tickets", ticket)) {
        Ok(id) => id,
        Err(problem) => return Some(Err(problem)),
    };
    Some(match (method, rest) {
        (Method::GET, []) => tickets::get(call, id),
        (Method::PATCH, []) => tickets::update(call, id),
        (Method::POST, ["move"]) => tickets::change_department(call, id),
        (Method::POST, ["merge"]) => tickets::merge(call, id),
        (Method::POST, ["markAsRead"]) => tickets::mark(call, id, true),
        (Method::POST, ["markAsUnRead"]) => tickets::mark(call, id, false),
        (Method::GET, ["metrics"]) => counts::metrics(call, id),
        (Method::GET, ["resolution"]) => tickets::resolution(call, id),
        (Method::PATCH, ["resolution"]) => tickets::resolve(call, id),
        (Method::DELETE, ["resolution"]) => tickets::unresolve(call, id),
        (Method::GET, ["threads"]) => threads::list(call, id),
        (Method::GET, ["threads", thread]) => threads::get(call, id, thread),
        (Method::GET, ["latestThread"]) => threads::latest(call, id),
        (Method::GET, ["conversations"]) => threads::conversations(call, id),
        (Method::POST, ["sendReply"]) => replies::send(call, id),
        (Method::POST, ["draftReply"]) => replies::draft(call, id),
        (Method::PATCH, ["draftReply", thread]) => replies::redraft(call, id, thread),
        (Method::GET, ["comments"]) => comments::list(call, id),
        (Method::POST, ["comments"]) => comments::create(call, id),
        (Method::GET, ["comments", comment]) => comments::get(call, id, comment),
        (Method::PATCH, ["comments", comment]) => comments::update(call, id, comment),
        (Method::DELETE, ["comments", comment]) => comments::delete(call, id, comment),
        (Method::GET, ["timeEntry"]) => time_entries::list(call, id),
        (Method::POST, ["timeEntry"]) => time_entries::create(call, id),
        (Method::GET, ["timeEntrySummation"]) => time_entries::summation(call, id),
        (Method::GET, ["timeEntry", entry]) => time_entries::get(call, id, entry),
        (Method::PUT, ["timeEntry", entry]) => time_entries::update(call, id, entry),
        (Method::DELETE, ["timeEntry", entry]) => time_entries::delete(call, id, entry),
        (Method::GET, ["attachments"]) => attachments::list(call, id),
        (Method::POST, ["attachments"]) => attachments::add(call, id),
        (Method::DELETE, ["attachments", attachment]) => attachments::delete(call, id, attachment),
        (Method::GET, ["attachments", attachment, "content"]) => attachments::content(call, id, attachment),
        (Method::GET, ["tags"]) => tags::of_ticket(call, id),
        (Method::POST, ["associateTag"]) => tags::change(call, id, true),
        (Method::POST, ["dissociateTag"]) => tags::change(call, id, false),
        (Method::GET, ["articleSuggestion"]) => articles::suggest(call, id),
        _ => return None,
    })
}

/// Everything else.
fn others(call: &mut Call, path: &[&str]) -> Option<Answer> {
    let (get, post) = (call.request.method == Method::GET, call.request.method == Method::POST);
    let change = call.request.method == Method::PATCH;
    let directory = get
        && matches!(path, ["agents" | "teams" | "departments" | "myinfo" | "organizations" | "mailReplyAddress", ..]);
    if directory {
        return Some(call.need(&[BASIC]).and_then(|()| directory::answer(call, path)));
    }
    let answer = match path {
        ["organizationFields"] if get => call.need(&[&["Desk.settings.READ"]]).and_then(|()| fields::list(call)),
        ["uploads"] if post => call.need(&[&["Desk.basic.CREATE"]]).and_then(|()| attachments::upload(call)),
        ["articles"] if get => call.need(&[ARTICLES]).and_then(|()| articles::list(call)),
        ["articles", "search"] if get => call.need(&[ARTICLES, SEARCH]).and_then(|()| articles::search(call)),
        ["articles", id] if get => call.need(&[ARTICLES]).and_then(|()| articles::get(call, id)),
        ["products"] if get => call.need(&[PRODUCTS]).and_then(|()| directory::products(call)),
        ["products", id] if get => call.need(&[PRODUCTS]).and_then(|()| directory::product(call, id)),
        ["contacts" | "accounts", "search"] if get => {
            call.need(&[CONTACTS, SEARCH]).and_then(|()| search::customers(call, path[0]))
        }
        ["contacts", "moveToTrash"] if post => {
            call.need(&[&["Desk.contacts.DELETE"]]).and_then(|()| customers::trash(call))
        }
        ["accounts", id, "tickets"] if get => {
            call.need(&[READ, SEARCH]).and_then(|()| customers::tickets(call, path[0], id))
        }
        ["contacts", id, "tickets"] if get => {
            call.need(&[CONTACTS, READ, SEARCH]).and_then(|()| customers::tickets(call, path[0], id))
        }
        ["accounts", id, "contacts"] if get => call.need(&[CONTACTS]).and_then(|()| customers::contacts(call, id)),
        ["contacts" | "accounts"] if get => call.need(&[CONTACTS]).and_then(|()| customers::list(call, path[0])),
        ["contacts" | "accounts"] if post => {
            call.need(&[&["Desk.contacts.CREATE"]]).and_then(|()| customers::create(call, path[0]))
        }
        ["contacts" | "accounts", id] if get => call.need(&[CONTACTS]).and_then(|()| customers::get(call, path[0], id)),
        ["contacts" | "accounts", id] if change => {
            call.need(&[&["Desk.contacts.UPDATE"]]).and_then(|()| customers::update(call, path[0], id))
        }
        _ => return None,
    };
    Some(answer)
}
