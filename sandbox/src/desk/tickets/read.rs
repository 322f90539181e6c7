//! Tickets in lists and one by one.

use serde_json::Value;

use crate::{
    desk::{
        Call, body,
        error::{Problem, Wrong},
        paging::Paging,
        store::{Record, Store, only, parse_id, record, reference, text},
    },
    http::Reply,
};

/// What lists tell of a ticket; all else is told by reading it.
pub(in crate::desk) const IN_LISTS: &[&str] = &[
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

/// Tickets that are not in the recycle bin.
pub(in crate::desk) fn listed(store: &Store) -> impl DoubleEndedIterator<Item = &Record> {
    store.all("tickets").filter(|ticket| ticket["isTrashed"] != true)
}

/// Whether a ticket should have been closed by now.
pub(in crate::desk) fn overdue(ticket: &Record, now: &str) -> bool {
    let due = text(ticket, "dueDate");
    !due.is_empty() && due < now && ticket["statusType"] != "Closed"
}

/// A ticket as a list shows it.
pub(in crate::desk) fn in_list(call: &Call, ticket: &Record, include: &[String]) -> Value {
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
pub(in crate::desk) fn list(call: &Call) -> Result<Reply, Problem> {
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
    let since = days.map(|days: i64| body::stamp(call.now - jiff::SignedDuration::from_hours(24 * days)));
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
    let Some(at) = body::moment(text(ticket, "dueDate")) else { return false };
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
pub(in crate::desk) fn sort(call: &Call, records: &mut [&Record], keys: &[&str], default: &str) -> Result<(), Problem> {
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
pub(in crate::desk) fn get(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    let include =
        call.include(&["contacts", "products", "assignee", "departments", "contract", "isRead", "team", "skills"])?;
    Ok(Reply::json(200, &whole(call, id, &include)))
}

/// A ticket with all its members.
pub(super) fn whole(call: &Call, id: u64, include: &[String]) -> Value {
    let Some(ticket) = call.store().get("tickets", id) else { return Value::Null };
    let mut shown = ticket.clone();
    shown.remove("isRead");
    shown.remove("tagIds");
    shown.insert("isOverDue".to_owned(), overdue(ticket, &call.stamp()).into());
    let mut shown = Value::Object(shown);
    included(call.store(), ticket, include, &mut shown);
    shown
}
