//! Tickets created and changed.

use serde_json::{Value, json};

use super::read::{IN_LISTS, whole};
use crate::{
    desk::{
        Call,
        body::{Kind, Member},
        customers,
        error::{Problem, Wrong},
        fields,
        store::{Record, Store, record, reference, text},
        threads,
    },
    http::Reply,
};

/// What a ticket is written with, whether it is new or not.
pub(super) const MEMBERS: &[Member] = &[
    ("subject", Kind::Text(1_000)),
    ("description", Kind::Text(65_535)),
    ("contactId", Kind::Id),
    ("productId", Kind::IdOrNull),
    ("assigneeId", Kind::IdOrNull),
    ("status", Kind::Text(120)),
    ("priority", Kind::Text(120)),
    ("channel", Kind::Text(120)),
    ("category", Kind::Text(120)),
    ("subCategory", Kind::Text(120)),
    ("classification", Kind::Text(120)),
    ("dueDate", Kind::MomentOrNull),
    ("email", Kind::Text(150)),
    ("phone", Kind::Text(120)),
    ("language", Kind::Text(100)),
    ("cf", Kind::Object),
    ("uploads", Kind::Ids),
];
const OF_NEW: &[Member] = &[("departmentId", Kind::Id), ("contact", Kind::Object)];
const OF_OLD: &[Member] = &[("teamId", Kind::IdOrNull), ("resolution", Kind::Text(65_535))];
const NEW_CONTACT: &[Member] = &[
    ("lastName", Kind::Text(200)),
    ("firstName", Kind::Text(40)),
    ("email", Kind::Text(255)),
    ("phone", Kind::Text(50)),
];

/// `POST /tickets`
pub(in crate::desk) fn create(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let mut given = call.body(&[MEMBERS, OF_NEW].concat(), &["subject", "departmentId"])?;
    let contact = match (reference(&given, "contactId"), given.remove("contact")) {
        (Some(id), _) => id,
        (None, Some(Value::Object(contact))) => find_or_add_contact(call, &contact)?,
        _ => return Err(Wrong::missing("contactId").into()),
    };
    given.insert("contactId".to_owned(), contact.to_string().into());
    check(call, &given)?;
    let number = call.store().next_number;
    let mut ticket = blank(call.store(), contact, &call.stamp());
    ticket.insert("ticketNumber".to_owned(), number.to_string().into());
    let id = call.store_mut().add("tickets", ticket);
    call.store_mut().next_number += 1;
    given.remove("uploads");
    let subject = text(&given, "subject").to_owned();
    let content = Some(text(&given, "description")).filter(|text| !text.is_empty()).unwrap_or(&subject).to_owned();
    write(call, id, given);
    threads::add_incoming(call, id, &content);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// A ticket with everything that nobody wrote.
pub(in crate::desk) fn blank(store: &Store, contact: u64, now: &str) -> Record {
    let of_contact =
        |name: &str| store.get("contacts", contact).and_then(|contact| contact.get(name).cloned()).unwrap_or_default();
    let mut ticket: Record = IN_LISTS.iter().map(|&name| (name.to_owned(), Value::Null)).collect();
    ticket.extend(record(json!({
        "status": "Open", "statusType": "Open", "channel": "Web", "contactId": contact.to_string(),
        "accountId": of_contact("accountId"), "email": of_contact("email"), "phone": of_contact("phone"),
        "createdTime": now, "modifiedTime": now, "customerResponseTime": now, "description": null, "resolution": null,
        "classification": null, "cf": {"cf_affected_version": null, "cf_environment": null}, "layoutId": "7000000000900",
        "threadCount": "0", "commentCount": "0", "timeEntryCount": "0", "attachmentCount": "0", "tagCount": "0",
        "taskCount": "0", "approvalCount": "0", "isSpam": false, "isArchived": false, "isTrashed": false,
        "isDeleted": false, "isRead": false, "tagIds": [], "secondaryContacts": [], "sharedDepartments": [],
        "isFollowing": false, "language": "English",
    })));
    ticket
}

/// The contact with this address, or a new one.
fn find_or_add_contact(call: &mut Call, given: &Record) -> Result<u64, Problem> {
    let contact = call.members(given, "contact/", NEW_CONTACT, &["lastName"])?;
    let email = text(&contact, "email").to_lowercase();
    let known =
        call.store().all("contacts").find(|old| !email.is_empty() && text(old, "email").to_lowercase() == email);
    match known.and_then(|old| reference(old, "id")) {
        Some(id) => Ok(id),
        None => Ok(customers::add_contact(call, contact)),
    }
}

/// Refuses references that lead nowhere and values that no picklist has.
pub(super) fn check(call: &Call, given: &Record) -> Result<(), Problem> {
    let tables = [
        ("departmentId", "departments"),
        ("contactId", "contacts"),
        ("productId", "products"),
        ("assigneeId", "agents"),
        ("teamId", "teams"),
    ];
    let lost: Vec<Wrong> = tables
        .iter()
        .filter(|(name, table)| reference(given, name).is_some_and(|id| call.store().get(table, id).is_none()))
        .map(|(name, _)| Wrong::invalid(name))
        .collect();
    if lost.is_empty() { fields::check(given) } else { Err(Problem::invalid_data(lost)) }
}

/// Writes checked members into a ticket, with what follows from them.
pub(in crate::desk) fn write(call: &mut Call, id: u64, given: Record) {
    let now = call.stamp();
    let Some(ticket) = call.store_mut().get_mut("tickets", id) else { return };
    for (name, value) in given {
        match (name.as_str(), value) {
            ("cf", Value::Object(custom)) => {
                if let Some(Value::Object(all)) = ticket.get_mut("cf") {
                    all.extend(custom);
                }
            }
            (_, value) => drop(ticket.insert(name, value)),
        }
    }
    let kind = fields::status_type(text(ticket, "status")).unwrap_or("Open");
    if ticket["statusType"] != kind {
        ticket.insert("statusType".to_owned(), kind.into());
        ticket.insert("closedTime".to_owned(), if kind == "Closed" { now.clone().into() } else { Value::Null });
        ticket.insert("onholdTime".to_owned(), if kind == "On Hold" { now.clone().into() } else { Value::Null });
    }
    ticket.insert("modifiedTime".to_owned(), now.into());
}

/// `PATCH /tickets/{id}`; the department is changed by moving the ticket.
pub(in crate::desk) fn update(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let mut given = call.body(&[MEMBERS, OF_OLD].concat(), &[])?;
    if given.get("subject").is_some_and(|subject| subject.as_str().is_none_or(str::is_empty)) {
        return Err(Wrong::invalid("subject").into());
    }
    check(call, &given)?;
    given.remove("uploads");
    write(call, id, given);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// Brings a ticket's counts in line with what hangs on it. Counts are text.
pub(in crate::desk) fn recount(call: &mut Call, id: u64) {
    for (table, member) in [
        ("threads", "threadCount"),
        ("comments", "commentCount"),
        ("timeEntries", "timeEntryCount"),
        ("attachments", "attachmentCount"),
    ] {
        let count = call.store().of(table, "ticketId", id).count();
        if let Some(ticket) = call.store_mut().get_mut("tickets", id) {
            ticket.insert(member.to_owned(), count.to_string().into());
        }
    }
}
