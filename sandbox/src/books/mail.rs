//! Email: nothing is really sent; what would be is kept.

use serde_json::{Map, Value, json};

use super::{
    Call,
    documents::{find, touch},
    done,
    error::Problem,
    kinds::{CONTACTS, Kind},
    store::{id_of, text},
    view,
};
use crate::http::Reply;

/// Addresses in a member, which must be a list of them.
fn addresses(body: &Map<String, Value>, name: &str) -> Result<Vec<Value>, Problem> {
    let given = match body.get(name) {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::Array(given)) => given.clone(),
        Some(_) => return Err(Problem::invalid(name)),
    };
    let fits = |value: &Value| {
        value
            .as_str()
            .and_then(|text| text.split_once('@'))
            .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains([' ', '@']))
    };
    if given.iter().all(fits) { Ok(given) } else { Err(Problem::invalid(name)) }
}

/// What an email is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum About {
    /// The record itself, as a PDF.
    Record,
    /// That it has not been paid.
    Reminder,
    /// All that happened between a customer and the organisation.
    Statement,
}

/// Sends an email about a record.
pub(super) fn send(call: &mut Call, kind: &'static Kind, id: &str, about: About) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    let body = if call.request.body.is_empty() { Map::new() } else { call.body()? };
    let mut to = addresses(&body, "to_mail_ids")?;
    let cc = addresses(&body, "cc_mail_ids")?;
    if to.is_empty() {
        // A reminder goes to the customer where nobody is named.
        if !matches!(about, About::Reminder) {
            return Err(Problem::invalid("to_mail_ids"));
        }
        to = primary_address(call, kind, id).into_iter().collect();
    }
    let today = call.world.clock.today();
    let store = &call.world.books.store;
    let record = store.get(kind, id).cloned().unwrap_or_default();
    let status = view::status(store, kind, &record, today);
    if matches!(about, About::Reminder) && !matches!(status.as_str(), "sent" | "viewed" | "overdue" | "partially_paid")
    {
        return Err(Problem::refused(format!(
            "Reminders are sent for open and overdue invoices; this one is {status}."
        )));
    }
    if matches!(about, About::Record) && status == "void" {
        return Err(Problem::refused("What is void cannot be sent."));
    }
    let (subject, text) = default_text(kind, &record, about);
    keep(
        call,
        kind,
        id,
        about,
        &json!({
            "to_mail_ids": to,
            "cc_mail_ids": cc,
            "subject": body.get("subject").cloned().unwrap_or(subject),
            "body": body.get("body").cloned().unwrap_or(text),
        }),
    );
    Ok(done(match about {
        About::Record => "Your email has been sent.",
        About::Reminder => "Your payment reminder has been sent.",
        About::Statement => "Statement has been sent to the customer.",
    }))
}

/// `?send=true` on a new record: to the customer, with Books' own text.
pub(super) fn send_to_primary(call: &mut Call, kind: &'static Kind, id: u64) {
    let to: Vec<Value> = primary_address(call, kind, id).into_iter().collect();
    let record = call.world.books.store.get(kind, id).cloned().unwrap_or_default();
    let (subject, text) = default_text(kind, &record, About::Record);
    keep(
        call,
        kind,
        id,
        About::Record,
        &json!({"to_mail_ids": to, "cc_mail_ids": [], "subject": subject, "body": text}),
    );
}

/// Writes down what went out; a draft that was mailed is sent.
fn keep(call: &mut Call, kind: &'static Kind, id: u64, about: About, mail: &Value) {
    let mut mail = mail.clone();
    mail["about"] = format!("{about:?}").to_lowercase().into();
    mail["entity"] = kind.segment.into();
    mail["entity_id"] = id.to_string().into();
    mail["time"] = call.stamp().into();
    mail["email_id"] = call.world.books.store.next_id("mails").to_string().into();
    call.world.books.mails.push(mail);
    let store = &call.world.books.store;
    let is_draft = store.get(kind, id).is_some_and(|record| text(record, "status") == "draft");
    if matches!(about, About::Record) {
        let mut members = vec![("is_emailed", Value::from(true))];
        // A credit note that went out is open, everything else is sent.
        if is_draft {
            let to = if matches!(kind.segment, "creditnotes" | "salesorders") { "open" } else { "sent" };
            members.push(("status", to.into()));
        }
        touch(call, kind, id, &members);
    }
}

/// `GET /{id}/email`: what would be sent, and to whom it can be.
pub(super) fn content(call: &Call, kind: &'static Kind, id: &str, about: About) -> Result<Reply, Problem> {
    let id = find(call, kind, id)?;
    let store = &call.world.books.store;
    let record = store.get(kind, id).cloned().unwrap_or_default();
    let contact = contact(call, kind, id);
    let name = contact.as_ref().map(|contact| contact["contact_name"].clone());
    let person = contact.as_ref().and_then(|contact| view::primary(store, contact));
    let to: Vec<Value> = person
        .map(|person| {
            json!({
                "contact_person_id": person["contact_person_id"],
                "first_name": person["first_name"],
                "last_name": person["last_name"],
                "email": person["email"],
                "selected": true,
            })
        })
        .into_iter()
        .collect();
    let (subject, text) = default_text(kind, &record, about);
    let data = json!({"subject": subject, "body": text, "to_contacts": to, "customer_name": name});
    Ok(Reply::json(200, &json!({"code": 0, "message": "success", "data": data})))
}

/// Whom a record is made out to, or the contact itself.
fn contact(call: &Call, kind: &Kind, id: u64) -> Option<Map<String, Value>> {
    let store = &call.world.books.store;
    let record = store.get(kind, id)?;
    if kind.segment == CONTACTS.segment {
        return Some(record.clone());
    }
    record.get("customer_id").and_then(id_of).and_then(|id| store.get(&CONTACTS, id)).cloned()
}

fn primary_address(call: &Call, kind: &Kind, id: u64) -> Option<Value> {
    let contact = contact(call, kind, id)?;
    let person = view::primary(&call.world.books.store, &contact)?;
    person.get("email").filter(|email| *email != "").cloned()
}

fn default_text(kind: &Kind, record: &Map<String, Value>, about: About) -> (Value, Value) {
    let number = kind.number.map_or("", |(name, _)| text(record, name));
    let subject = match about {
        About::Record => format!("{} {number} from {}", kind.title, super::organizations::NAME),
        About::Reminder => format!("Payment of {number} is due"),
        About::Statement => format!("Statement of account with {}", super::organizations::NAME),
    };
    let body = format!("{subject}. Thank you for your business.");
    (subject.into(), body.into())
}
