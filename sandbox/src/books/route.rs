//! Which call a method and path name.

use ::http::Method;

use super::{
    Call, comments, contacts,
    documents::{self, find},
    error::Problem,
    files,
    kinds::{self, CONTACTS, CREDIT_NOTES, INVOICES, Kind, SALES_ORDERS},
    mail::{self, About},
    organizations, payments,
};
use crate::http::Reply;

/// Finds and answers the call; the segments begin after `/books/v3`.
pub(super) fn route(call: &mut Call) -> Result<Reply, Problem> {
    let segments = call.request.segments.clone();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let ["books", "v3", path @ ..] = &segments[..] else { return Err(Problem::invalid_url()) };
    let missing_status = call.world.settings.books.missing_status;
    answer(call, path).map_err(|problem| if problem.is_missing { problem.under(missing_status) } else { problem })
}

fn answer(call: &mut Call, path: &[&str]) -> Result<Reply, Problem> {
    let method = call.request.method.clone();
    match (method, path) {
        (Method::GET, ["organizations", rest @ ..]) if rest.len() < 2 => {
            call.need("settings", "READ")?;
            rest.first().map_or_else(|| Ok(organizations::list(call)), |id| organizations::get(call, id))
        }
        (_, ["contacts", rest @ ..]) if rest.contains(&"contactpersons") => contacts::persons(call, rest),
        (Method::GET, ["settings", name @ ("taxes" | "currencies"), rest @ ..]) if rest.len() < 2 => {
            let kind = kinds::kind(&format!("settings/{name}")).ok_or_else(Problem::invalid_url)?;
            documents::route(call, kind, rest.first().copied())
        }
        (method, ["chartofaccounts", rest @ ..]) if method != Method::GET || rest.len() > 1 => {
            Err(Problem::invalid_url())
        }
        (Method::POST, ["invoices", "fromsalesorder"]) => {
            call.need("invoices", "CREATE")?;
            documents::from_order(call, &SALES_ORDERS)
        }
        (_, [segment, rest @ ..]) if *segment != "contactpersons" => {
            let kind = kinds::kind(segment).ok_or_else(Problem::invalid_url)?;
            match rest {
                [] => documents::route(call, kind, None),
                [id] => documents::route(call, kind, Some(id)),
                [id, rest @ ..] => of_record(call, kind, id, rest),
            }
        }
        _ => Err(Problem::invalid_url()),
    }
}

/// Calls on one record, `rest` being what follows its id.
fn of_record(call: &mut Call, kind: &'static Kind, id: &str, rest: &[&str]) -> Result<Reply, Problem> {
    let method = call.request.method.clone();
    let read = |call: &Call| call.need(kind.family, "READ");
    let write = |call: &Call| call.need(kind.family, "CREATE");
    match (method, rest) {
        (Method::POST, ["status", word]) if !kind.moves.is_empty() => {
            write(call)?;
            documents::move_to(call, kind, id, word)
        }
        (Method::POST, [word @ ("active" | "inactive")]) if matches!(kind.segment, "contacts" | "items") => {
            write(call)?;
            documents::activate(call, kind, id, word)
        }
        (Method::POST, ["email"]) if kind.offers.contains(&"email") => {
            write(call)?;
            mail::send(call, kind, id, About::Record)
        }
        (Method::GET, ["email"]) if kind.offers.contains(&"email") => {
            read(call)?;
            mail::content(call, kind, id, About::Record)
        }
        (Method::POST, ["statements", "email"]) if kind.segment == CONTACTS.segment => {
            write(call)?;
            mail::send(call, kind, id, About::Statement)
        }
        (Method::GET, ["statements", "email"]) if kind.segment == CONTACTS.segment => {
            read(call)?;
            mail::content(call, kind, id, About::Statement)
        }
        (_, ["comments", rest @ ..]) if kind.offers.contains(&"comments") && rest.len() < 2 => {
            comments::route(call, kind, id, rest.first().copied())
        }
        (_, [part @ ("attachment" | "receipt")]) if kind.offers.contains(part) => files::route(call, kind, id, part),
        (method, rest) if kind.segment == INVOICES.segment => of_invoice(call, &method, id, rest),
        (Method::GET, ["invoices"]) if kind.segment == CREDIT_NOTES.segment => {
            read(call)?;
            payments::invoices_of(call, id)
        }
        (Method::POST, ["invoices"]) if kind.segment == CREDIT_NOTES.segment => {
            write(call)?;
            payments::apply_to_invoices(call, id)
        }
        _ => Err(Problem::invalid_url()),
    }
}

/// Calls that invoices alone have.
fn of_invoice(call: &mut Call, method: &Method, id: &str, rest: &[&str]) -> Result<Reply, Problem> {
    let verb = if *method == Method::GET { "READ" } else { "CREATE" };
    call.need("invoices", verb)?;
    find(call, &INVOICES, id)?;
    match (method, rest) {
        (&Method::GET, ["payments"]) => payments::of_invoice(call, id),
        (&Method::GET, ["creditsapplied"]) => payments::credits_of(call, id),
        (&Method::POST, ["credits"]) => payments::apply_credits(call, id),
        (&Method::POST, ["paymentreminder"]) => mail::send(call, &INVOICES, id, About::Reminder),
        (&Method::GET, ["paymentreminder"]) => mail::content(call, &INVOICES, id, About::Reminder),
        (&Method::POST, ["writeoff"]) => payments::write_off(call, id, false),
        (&Method::POST, ["writeoff", "cancel"]) => payments::write_off(call, id, true),
        _ => Err(Problem::invalid_url()),
    }
}
