//! Tickets: lists, one by one, and all that is done to them.

use serde_json::{Value, json};

use super::{
    Call,
    body::{Kind, Member},
    error::{Problem, Wrong},
    fields,
    paging::Paging,
    store::{Record, Store, only, parse_id, record, reference, text},
};
use crate::http::Reply;

/// What lists tell of a ticket; all else is told by reading it.
pub(super) const IN_LISTS: &[&str] = &[
    "id",
    "ticketNumber",
    "subject",
    "status",
    "statusType",
    "priority",
    "channel",
    "category",
    "subCategory",
    "email",
    "phone",
    "language",
    "departmentId",
    "contactId",
    "accountId",
    "productId",
    "assigneeId",
    "teamId",
    "createdTime",
    "customerResponseTime",
    "dueDate",
    "responseDueDate",
    "closedTime",
    "onholdTime",
    "threadCount",
    "commentCount",
    "isSpam",
    "isArchived",
    "sentiment",
    "webUrl",
    "layoutId",
    "channelCode",
    "relationshipType",
];

/// What a ticket is written with, whether it is new or not.
const MEMBERS: &[Member] = &[
    ("subject", Kind::Text(1_000)),
    ("description", Kind::Text(65_535)),
    ("contactId", Kind::Id),
    ("productId", Kind::IdOrNull),
    ("assigneeId", Kind::IdOrNull),
    ("teamId", Kind::IdOrNull),
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
const OF_OLD: &[Member] = &[("resolution", Kind::Text(65_535))];
const NEW_CONTACT: &[Member] = &[
    ("lastName", Kind::Text(200)),
    ("firstName", Kind::Text(40)),
    ("email", Kind::Text(255)),
    ("phone", Kind::Text(50)),
];

/// Tickets that are not in the recycle bin.
pub(super) fn listed(store: &Store) -> impl DoubleEndedIterator<Item = &Record> {
    store.all("tickets").filter(|ticket| ticket["isTrashed"] != true)
}

/// Whether a ticket should have been closed by now.
pub(super) fn overdue(ticket: &Record, now: &str) -> bool {
    let due = text(ticket, "dueDate");
    !due.is_empty() && due < now && ticket["statusType"] != "Closed"
}

/// A ticket as a list shows it.
pub(super) fn in_list(call: &Call, ticket: &Record, include: &[String]) -> Value {
    let mut shown = only(ticket, IN_LISTS);
    shown["lastThread"] = last_thread(call.store(), ticket);
    included(call.store(), ticket, include, &mut shown);
    shown
}

fn last_thread(store: &Store, ticket: &Record) -> Value {
    let id = reference(ticket, "id").unwrap_or_default();
    store
        .of("threads", "ticketId", id)
        .next_back()
        .map_or(Value::Null, |thread| only(thread, &["channel", "direction", "isForward"]))
}

/// What `include` adds.
fn included(store: &Store, ticket: &Record, include: &[String], shown: &mut Value) {
    for word in include {
        let (name, table, key, members): (_, _, _, &[&str]) = match word.as_str() {
            "contacts" => {
                ("contact", "contacts", "contactId", &["id", "firstName", "lastName", "email", "phone", "type"])
            }
            "products" => ("product", "products", "productId", &["id", "productName"]),
            "departments" => ("department", "departments", "departmentId", &["id", "name"]),
            "team" => ("team", "teams", "teamId", &["id", "name"]),
            "assignee" => ("assignee", "agents", "assigneeId", &["id", "firstName", "lastName", "emailId"]),
            "isRead" => {
                shown["isRead"] = ticket["isRead"].clone();
                continue;
            }
            _ => continue,
        };
        shown[name] = store.excerpt(table, reference(ticket, key), members);
        if name == "contact" && shown[name].is_object() {
            shown[name]["account"] = store.excerpt("accounts", reference(ticket, "accountId"), &["id", "accountName"]);
        }
    }
}

/// `GET /tickets`
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&[
        "departmentIds",
        "departmentId",
        "limit",
        "from",
        "status",
        "assignee",
        "channel",
        "priority",
        "dueDate",
        "receivedInDays",
        "teamIds",
        "viewId",
        "include",
        "fields",
        "sortBy",
        "closedTime",
    ])?;
    let include = call.include(&["contacts", "products", "departments", "team", "assignee", "isRead"])?;
    let departments = call.ids_parameter("departmentIds")?.or(call.ids_parameter("departmentId")?);
    let teams = call.ids_parameter("teamIds")?;
    let words =
        |name: &str| -> Option<Vec<String>> { Some(call.request.query(name)?.split(',').map(str::to_owned).collect()) };
    let (status, channel, priority, assignee) =
        (words("status"), words("channel"), words("priority"), words("assignee"));
    if assignee.iter().flatten().any(|word| word != "Unassigned" && parse_id(word).is_none()) {
        return Err(Wrong::invalid("assignee").into());
    }
    let days = call.word_parameter("receivedInDays", &["15", "30", "90"])?.map(|days| days.parse().unwrap_or(0));
    let since = days.map(|days: i64| super::body::stamp(call.now - jiff::SignedDuration::from_hours(24 * days)));
    let due = call.word_parameter("dueDate", &["overdue", "tomorrow", "currentWeek", "currentMonth", "today"])?;
    let any = |wanted: &Option<Vec<String>>, value: &str| {
        wanted.as_ref().is_none_or(|all| all.iter().any(|one| one == value))
    };
    let of = |wanted: &Option<Vec<u64>>, id: Option<u64>| {
        wanted.as_ref().is_none_or(|all| id.is_some_and(|id| all.contains(&id)))
    };
    let now = call.stamp();
    let mut found: Vec<&Record> = listed(call.store())
        .filter(|ticket| ticket["isSpam"] != true)
        .filter(|ticket| of(&departments, reference(ticket, "departmentId")) && of(&teams, reference(ticket, "teamId")))
        .filter(|ticket| any(&status, text(ticket, "status")) && any(&channel, text(ticket, "channel")))
        .filter(|ticket| any(&priority, text(ticket, "priority")))
        .filter(|ticket| {
            any(&assignee, Some(text(ticket, "assigneeId")).filter(|id| !id.is_empty()).unwrap_or("Unassigned"))
        })
        .filter(|ticket| since.as_deref().is_none_or(|since| text(ticket, "createdTime") >= since))
        .filter(|ticket| due.is_none_or(|due| falls_due(call, ticket, due, &now)))
        .collect();
    let keys = ["createdTime", "customerResponseTime", "responseDueDate", "dueDate", "ticketNumber", "recentThread"];
    sort(call, &mut found, &keys, "-createdTime")?;
    let mut shown: Vec<Value> = found.into_iter().map(|ticket| in_list(call, ticket, &include)).collect();
    if let Some(fields) = call.request.query("fields") {
        let kept: Vec<&str> = fields.split(',').chain(["id"]).collect();
        shown = shown.into_iter().map(|ticket| only(&record(ticket), &kept)).collect();
    }
    let first = usize::from(call.settings().tickets_from_one);
    call.page(Paging { first, ..Paging::zero(100, 10) }, shown)
}

/// Whether a ticket falls due in a span of days around today.
fn falls_due(call: &Call, ticket: &Record, span: &str, now: &str) -> bool {
    let Some(at) = super::body::moment(text(ticket, "dueDate")) else { return false };
    let (today, day) = (call.world.clock.today(), call.world.clock.date(at));
    match span {
        "overdue" => overdue(ticket, now),
        "today" => day == today,
        "tomorrow" => today.tomorrow().is_ok_and(|tomorrow| day == tomorrow),
        "currentWeek" => {
            let week = |day: jiff::civil::Date| (day.iso_week_date().year(), day.iso_week_date().week());
            week(day) == week(today)
        }
        _ => day.first_of_month() == today.first_of_month(),
    }
}

/// Sorts by `sortBy`, a member with a minus before it for descending order.
pub(super) fn sort(call: &Call, records: &mut [&Record], keys: &[&str], default: &str) -> Result<(), Problem> {
    let by = call.request.query("sortBy").unwrap_or(default);
    let (key, down) = by.strip_prefix('-').map_or((by, false), |key| (key, true));
    if !keys.contains(&key) {
        return Err(Wrong::invalid("sortBy").into());
    }
    let key = if key == "recentThread" { "customerResponseTime" } else { key };
    records.sort_by(|a, b| text(a, key).cmp(text(b, key)).then_with(|| text(a, "id").cmp(text(b, "id"))));
    if down {
        records.reverse();
    }
    Ok(())
}

/// `GET /tickets/{id}`
pub(super) fn get(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    let include =
        call.include(&["contacts", "products", "assignee", "departments", "contract", "isRead", "team", "skills"])?;
    Ok(Reply::json(200, &whole(call, id, &include)))
}

/// A ticket with all its members.
fn whole(call: &Call, id: u64, include: &[String]) -> Value {
    let Some(ticket) = call.store().get("tickets", id) else { return Value::Null };
    let mut shown = ticket.clone();
    shown.remove("isRead");
    shown.remove("tagIds");
    shown.insert("isOverDue".to_owned(), overdue(ticket, &call.stamp()).into());
    let mut shown = Value::Object(shown);
    included(call.store(), ticket, include, &mut shown);
    shown
}

/// `POST /tickets`
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
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
    super::threads::add_incoming(call, id, &content);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// A ticket with everything that nobody wrote.
pub(super) fn blank(store: &Store, contact: u64, now: &str) -> Record {
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
        None => Ok(super::customers::add_contact(call, contact)),
    }
}

/// Refuses references that lead nowhere and values that no picklist has.
fn check(call: &Call, given: &Record) -> Result<(), Problem> {
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
pub(super) fn write(call: &mut Call, id: u64, given: Record) {
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
pub(super) fn update(call: &mut Call, id: u64) -> Result<Reply, Problem> {
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

/// `POST /tickets/{id}/move`: another department, in which the agent and the team of the old one have no say.
pub(super) fn change_department(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("departmentId", Kind::Id), ("forumId", Kind::Id)], &["departmentId"])?;
    let department = reference(&given, "departmentId").and_then(|id| call.store().get("departments", id));
    let Some(department) = department else { return Err(Wrong::invalid("departmentId").into()) };
    if department["isEnabled"] != true {
        return Err(Wrong::invalid("departmentId").into());
    }
    let target = department["id"].clone();
    let stays = |table: &str, key: &str| -> Value {
        let ticket = call.store().get("tickets", id);
        let holder = ticket.and_then(|ticket| reference(ticket, key)).and_then(|id| call.store().get(table, id));
        match holder {
            Some(agent)
                if agent
                    .get("associatedDepartmentIds")
                    .and_then(Value::as_array)
                    .is_some_and(|ids| ids.contains(&target)) =>
            {
                agent["id"].clone()
            }
            _ => Value::Null,
        }
    };
    let moved = record(json!({"departmentId": target, "assigneeId": stays("agents", "assigneeId"), "teamId": null}));
    write(call, id, moved);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// The tickets that a body names, if all of them exist.
fn named(call: &Call, given: &Record, member: &str) -> Result<Vec<u64>, Problem> {
    let ids = super::store::ids(given, member);
    let unknown = ids.iter().any(|id| call.store().get("tickets", *id).is_none());
    if unknown { Err(Wrong::invalid(member).into()) } else { Ok(ids) }
}

/// `POST /closeTickets`
pub(super) fn close(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids)], &["ids"])?;
    let ids = named(call, &given, "ids")?;
    let mut results = Vec::new();
    for id in ids {
        write(call, id, record(json!({"status": "Closed"})));
        results.push(json!({"success": true, "id": id.to_string(), "errors": null}));
    }
    Ok(Reply::json(200, &json!({"results": results})))
}

/// `POST /tickets/moveToTrash`
pub(super) fn trash(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ticketIds", Kind::Ids)], &["ticketIds"])?;
    for id in named(call, &given, "ticketIds")? {
        write(call, id, record(json!({"isTrashed": true})));
    }
    Ok(Reply::empty(204))
}

/// `POST /tickets/markSpam`
pub(super) fn spam(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids), ("isSpam", Kind::Flag)], &["ids", "isSpam"])?;
    let mut results = Vec::new();
    for id in named(call, &given, "ids")? {
        write(call, id, record(json!({"isSpam": given["isSpam"]})));
        results.push(json!({"success": true, "id": id.to_string(), "errors": null}));
    }
    Ok(Reply::json(200, &json!({"results": results})))
}

/// `POST /tickets/updateMany`: one field of several tickets.
pub(super) fn update_many(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let members: &[Member] = &[
        ("ids", Kind::Ids),
        ("fieldName", Kind::Text(100)),
        ("fieldValue", Kind::Text(100)),
        ("isCustomField", Kind::Flag),
    ];
    let given = call.body(members, &["ids", "fieldName"])?;
    let name = text(&given, "fieldName").to_owned();
    let value = given.get("fieldValue").cloned().unwrap_or_default();
    let change = if given.get("isCustomField") == Some(&Value::Bool(true)) {
        record(json!({"cf": {name: value}}))
    } else if MEMBERS.iter().any(|(known, _)| *known == name) {
        record(json!({name: value}))
    } else {
        return Err(Wrong::invalid("fieldName").into());
    };
    check(call, &change)?;
    for id in named(call, &given, "ids")? {
        write(call, id, change.clone());
    }
    Ok(Reply::empty(204))
}

/// `POST /tickets/{id}/merge`: threads, comments and time of the others come to this one, and the others end.
pub(super) fn merge(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids), ("source", Kind::Object)], &["ids"])?;
    let others = named(call, &given, "ids")?;
    if others.contains(&id) {
        return Err(Wrong::invalid("ids").into());
    }
    for other in others {
        for table in ["threads", "comments", "timeEntries", "attachments"] {
            let moved: Vec<u64> =
                call.store().of(table, "ticketId", other).filter_map(|one| reference(one, "id")).collect();
            for one in moved {
                if let Some(one) = call.store_mut().get_mut(table, one) {
                    one.insert("ticketId".to_owned(), id.to_string().into());
                }
            }
        }
        call.store_mut().remove("tickets", other);
    }
    recount(call, id);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// Brings a ticket's counts in line with what hangs on it. Counts are text.
pub(super) fn recount(call: &mut Call, id: u64) {
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

/// `POST /tickets/{id}/markAsRead` and `markAsUnRead`, which answer with different statuses.
pub(super) fn mark(call: &mut Call, id: u64, read: bool) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    if let Some(ticket) = call.store_mut().get_mut("tickets", id) {
        ticket.insert("isRead".to_owned(), read.into());
    }
    Ok(if read { Reply::json(200, &json!({"isRead": true})) } else { Reply::empty(204) })
}

/// `GET /tickets/{id}/resolution`
pub(super) fn resolution(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let ticket = call.store().get("tickets", id).ok_or_else(|| call.unknown_id())?;
    Ok(Reply::json(200, &json!({"content": ticket["resolution"], "modifiedTime": ticket["modifiedTime"]})))
}

/// `PATCH /tickets/{id}/resolution`
pub(super) fn resolve(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("content", Kind::Text(65_535)), ("isNotifyContact", Kind::Flag)], &["content"])?;
    write(call, id, record(json!({"resolution": given["content"]})));
    resolution(call, id)
}

/// `DELETE /tickets/{id}/resolution`
pub(super) fn unresolve(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    write(call, id, record(json!({"resolution": null})));
    Ok(Reply::empty(204))
}
