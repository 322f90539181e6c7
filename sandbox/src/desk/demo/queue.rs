//! The tickets, with what was said, noted and booked on them.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Builder, Record, record, reference, stamp, text, threads, tickets};

/// When a ticket came in.
#[derive(Clone, Copy)]
enum At {
    /// So many hours ago, and before today.
    Ago(i64),
    /// After so many hundredths of the part of today that has passed.
    Today(i64),
}
use At::{Ago, Today};

/// When, contact, department, assignee, team, status, priority, channel, category, subject, description.
type Row = (
    At,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// Oldest first; numbers are given in this order.
#[rustfmt::skip]
const TICKETS: &[Row] = &[
    (Ago(504), "Luis Ortega",      "Support",           "Omar Haddad",      "",           "Open",      "Medium", "Email", "Account",     "Cannot log in after losing my phone", "I have a new phone and the authenticator app is gone, so I cannot enter the 2FA code any more. How do I reset my two factor token?"),
    (Ago(480), "Harriet Dunn",     "Technical Support", "Sarah Jenkins",    "",           "Closed",    "High",   "Phone", "Integration", "Calendar sync stopped", "Events no longer appear since we changed the domain."),
    (Ago(430), "Trevor Banks",     "Support",           "Omar Haddad",      "",           "Closed",    "Low",    "Web",   "How-to",      "Where is the audit log?", "Our auditor asks for a list of sign-ins."),
    (Ago(400), "Mia Robertson",    "Finance",           "Grace Oyelaran",   "Finance",    "Closed",    "Medium", "Email", "Billing",     "Quote in Australian dollars", "Please send the renewal quote in AUD."),
    (Ago(390), "Beatrice Lang",    "Support",           "Nina Kowalczyk",   "L1 Support", "Closed",    "Low",    "Chat",  "How-to",      "Change the logo on reports", "We have a new logo."),
    (Ago(360), "Pieter de Vries",  "Engineering",       "Ravi Menon",       "Engineering", "On Hold",  "High",   "Email", "Outage",      "Fleet map shows yesterday's positions", "The positions are a day late for all trucks of the eastern region."),
    (Ago(340), "Samuel Osei",      "Technical Support", "Sarah Jenkins",    "",           "Pending Customer Response", "Medium", "Email", "Integration", "API key rejected in staging", "The key that works in production answers 401 in staging."),
    (Ago(310), "Camille Laurent",  "Support",           "Sarah Whitlock",   "",           "Closed",    "Low",    "Web",   "How-to",      "Print labels in French", "The labels come out in English."),
    (Ago(290), "Gareth Pugh",      "Networking",        "Lena Fischer",     "",           "Open",      "Medium", "Email", "Outage",      "Slow from the Leeds office", "Pages take ten seconds since the provider changed our line."),
    (Ago(265), "Derek Holloway",   "Technical Support", "Ravi Menon",       "Tier 2 Technical Support", "Escalated", "High", "Phone", "Integration", "Webhook signatures do not match", "Every second webhook fails our signature check."),
    (Ago(240), "Angela Foster",    "Technical Support", "Sarah Jenkins",    "",           "Open",      "High",   "Email", "Integration", "Patient export misses columns", "The nightly CSV export lacks two columns since the update."),
    (Ago(215), "Grace Lindholm",   "Support",           "Nina Kowalczyk",   "L1 Support", "Closed",    "Medium", "Web",   "How-to",      "Scanner settings for the new warehouse", "Which settings do the scanners need?"),
    (Ago(190), "Wendy Castellano", "Support",           "Marcus Lindqvist", "",           "Closed",    "Low",    "Email", "How-to",      "Training dates for new planners", "We have six new planners who need training."),
    (Ago(170), "Fiona Hargreaves", "Finance",           "Grace Oyelaran",   "Finance",    "Open",      "Medium", "Email", "Billing",     "Purchase order number missing", "Our accounts team rejects the invoice because the PO number is missing."),
    (Ago(150), "Euan MacLeod",     "Support",           "Omar Haddad",      "",           "On Hold",   "Low",    "Chat",  "Account",     "Merge two hotel accounts", "The Edinburgh and the Leith house should be one account."),
    (Ago(126), "Stefan Albrecht",  "Engineering",       "Ravi Menon",       "Engineering", "Open",     "High",   "Email", "Outage",      "Dashboard numbers differ from the report", "The dashboard shows 12 percent more than the report for the same week."),
    (Ago(98),  "Joanna Reid",      "Support",           "",                 "",           "Open",      "Low",    "Web",   "How-to",      "Slow monthly reports", "Reports for a whole month take minutes to open."),
    (Ago(74),  "Hank Sorensen",    "Support",           "",                 "",           "Open",      "Medium", "Email", "Billing",     "Invoice goes to the wrong address", "The invoice still goes to our old office in Boulder."),
    (Ago(52),  "Monique Harris",   "Technical Support", "Sarah Jenkins",    "",           "Open",      "Medium", "Phone", "Integration", "Loyalty points counted twice", "Points of Saturday were counted twice in three stores."),
    (Ago(50),  "Isla Drummond",    "Support",           "Sarah Whitlock",   "",           "Closed",    "Low",    "Chat",  "How-to",      "Guest book in two languages", "Can the guest book be shown in German too?"),
    (Ago(49),  "Raj Malhotra",     "Technical Support", "Sarah Jenkins",    "",           "Open",      "High",   "Email", "Account",     "Acme Corp: SSO login fails after certificate change", "Since we renewed the certificate of our identity provider nobody at Acme can sign in with SSO."),
    (Ago(48),  "Ethan Brandt",     "Support",           "Nina Kowalczyk",   "",           "Open",      "Low",    "Web",   "How-to",      "Approval steps for purchase requests", "How do we add a second approver above 10,000?"),
    (Today(5), "Carla Mendes",     "Support",           "",                 "",           "Open",      "",       "Email", "",            "Charged twice for November", "Our card was charged twice for the same month. Please refund the second payment and send a corrected invoice."),
    (Today(12), "Liam Fraser",     "Support",           "",                 "",           "Open",      "",       "Web",   "",            "Portal unreachable since this morning", "Everyone here sees error 500 when they open the client portal. This is downtime in our busiest week."),
    (Today(25), "Katrin Vogel",    "Support",           "",                 "",           "Open",      "Low",    "Email", "",            "Unused licences", "We cancelled 20 licences in August and would like a refund for the remaining term."),
    (Today(38), "Nathan Colby",    "Support",           "",                 "",           "Open",      "",       "Email", "",            "Import of harvest data", "The importer ends with a crash as soon as the file has more than 80,000 rows."),
    (Today(55), "Tanya Brightman", "Support",           "",                 "",           "Open",      "",       "Web",   "",            "How do I add a colleague?", "A new teacher joins us on Monday and needs access."),
    (Today(68), "Annelies Bakker", "Support",           "",                 "",           "Open",      "Low",    "Email", "",            "VAT number", "Our VAT number changed. Which number will be on the next invoice?"),
    (Today(80), "Olivia Nguyen",   "Support",           "Nina Kowalczyk",   "",           "Open",      "Medium", "Chat",  "Account",     "Rename our workspace", "We renamed the company and want the workspace to follow."),
    (Today(94), "Alistair Finch",  "Support",           "Sarah Whitlock",   "",           "Open",      "Medium", "Email", "How-to",      "Export a report to Excel", "How can I export the quarterly report to Excel? Some columns are missing when I try."),
];

/// Number of the oldest ticket; the others end at the newest one's.
const OLDEST: u64 = 449_281;
const NEWEST: u64 = 8_847_291;

/// Place of the ticket, whether the customer speaks, hours after the ticket came in, text.
#[rustfmt::skip]
const THREADS: &[(usize, bool, i64, &str)] = &[
    (1,  false, 3,  "We have reconnected the calendar; please check whether events appear."),
    (1,  true,  20, "They do. Thank you, this can be closed."),
    (6,  false, 5,  "Which header do you send the key in? In staging only the Authorization header is read."),
    (9,  false, 2,  "We see the failures and have passed this on to our second line."),
    (9,  true,  26, "It now fails for every webhook. This is urgent."),
    (10, false, 4,  "Which two columns are missing?"),
    (10, true,  30, "Ward and attending physician."),
    (20, false, 6,  "Could you tell us when exactly the certificate was changed?"),
    (20, true,  9,  "On Tuesday at 18:00. The old one had expired."),
];

/// Place of the ticket, agent, whether the customer can read it, hours after the ticket came in, text.
#[rustfmt::skip]
const COMMENTS: &[(usize, &str, bool, i64, &str)] = &[
    (5,  "Ravi Menon",    false, 8,  "Waiting for the carrier to confirm the time zone of their feed."),
    (9,  "Sarah Jenkins", false, 3,  "Their proxy seems to rewrite the body; asked for a raw capture."),
    (18, "Sarah Jenkins", true,  10, "We found the double booking and are correcting the balances tonight."),
    (20, "Sarah Jenkins", false, 7,  "Old certificate is still pinned in our metadata."),
];

/// Place of the ticket, agent, minutes, hours after the ticket came in, text.
const TIME: &[(usize, &str, u64, i64, &str)] = &[
    (1, "Sarah Jenkins", 30, 3, "Reconnected the calendar"),
    (9, "Ravi Menon", 95, 27, "Compared signatures of 200 webhooks"),
    (20, "Sarah Jenkins", 20, 7, "Read the sign-in log"),
];

/// Department, tag, places of the tickets.
const TAGS: &[(&str, &str, &[usize])] = &[
    ("Technical Support", "sso", &[20]),
    ("Technical Support", "webhook", &[9]),
    ("Support", "vip", &[12, 29]),
    ("Support", "how-to", &[2, 7, 21]),
];

pub(super) fn add(builder: &mut Builder) {
    let newest_first = NEWEST + 1 - u64::try_from(TICKETS.len()).unwrap_or(0);
    let mut ids = Vec::new();
    for (row, number) in TICKETS.iter().zip(newest_first..) {
        let number = if ids.is_empty() { OLDEST } else { number };
        let at = moment(builder, row.0);
        ids.push((ticket(builder, row, number, at), at));
    }
    builder.store.next_number = NEWEST + 1;
    // The customer's first words, of the same age as the ticket.
    for ((id, at), row) in ids.iter().zip(TICKETS) {
        let mut first = threads::thread(*id, row.10, &stamp(*at));
        let ticket = builder.store.get("tickets", *id).cloned().unwrap_or_default();
        first.extend(record(json!({
            "author": author(builder, "contacts", row.1), "fromEmailAddress": ticket["email"], "isDescriptionThread": true,
        })));
        builder.store.add("threads", first);
    }
    for &(place, incoming, hours, content) in THREADS {
        let (id, at) = ids[place];
        let ticket = builder.store.get("tickets", id).cloned().unwrap_or_default();
        let mut one = threads::thread(id, content, &stamp(at + SignedDuration::from_hours(hours)));
        let by = if incoming {
            author(builder, "contacts", TICKETS[place].1)
        } else {
            author(builder, "agents", TICKETS[place].3)
        };
        let direction = if incoming { "in" } else { "out" };
        one.extend(record(json!({"author": by, "direction": direction, "to": ticket["email"]})));
        builder.store.add("threads", one);
    }
    for &(place, agent, public, hours, content) in COMMENTS {
        let (id, at) = ids[place];
        let comment = json!({
            "ticketId": id.to_string(), "content": content, "encodedContent": content, "isPublic": public,
            "contentType": "plainText", "attachments": [], "commentedTime": stamp(at + SignedDuration::from_hours(hours)),
            "modifiedTime": null, "commenterId": builder.id("agents", agent),
            "commenter": author(builder, "agents", agent), "impersonatedUser": null,
        });
        builder.store.add("comments", record(comment));
    }
    for &(place, agent, minutes, hours, description) in TIME {
        let (id, at) = ids[place];
        let done = stamp(at + SignedDuration::from_hours(hours));
        let entry = json!({
            "ticketId": id.to_string(), "executedTime": done, "hoursSpent": (minutes / 60).to_string(),
            "minutesSpent": (minutes % 60).to_string(), "secondsSpent": "0", "description": description,
            "ownerId": builder.id("agents", agent), "isBillable": true, "billingType": null, "requestChargeType": null,
            "additionalCost": "0.0", "agentCostPerHour": "0.0", "totalCost": "0.0", "createdTime": done,
            "modifiedTime": done, "mode": "MANUAL", "cf": {}, "customFields": {},
        });
        builder.store.add("timeEntries", record(entry));
    }
    tags(builder, &ids);
    attachment(builder, ids[20].0, "sso.log", "2026-01-01 18:02 signature check failed\n");
    draft(builder, ids[21]);
    attachment(builder, ids[20].0, "sso-old.log", "2025-12-01 08:00 signature check passed\n");
    for (id, _) in &ids {
        finish(builder, *id);
    }
}

fn moment(builder: &Builder, at: At) -> Timestamp {
    let now = builder.clock.now();
    match at {
        Ago(hours) => now - SignedDuration::from_hours(hours),
        Today(hundredths) => {
            let passed = now.duration_since(builder.clock.midnight_before(now)).as_secs();
            now - SignedDuration::from_secs(passed * (100 - hundredths) / 100)
        }
    }
}

fn ticket(builder: &mut Builder, row: &Row, number: u64, at: Timestamp) -> u64 {
    let &(_, contact, department, assignee, team, status, priority, channel, category, subject, description) = row;
    let contact_id = builder.names["contacts"][contact];
    let created = stamp(at);
    let known = |value: &str| if value.is_empty() { Value::Null } else { value.into() };
    let kind = super::super::fields::status_type(status).unwrap_or("Open");
    let due = stamp(at + SignedDuration::from_hours(96));
    let ended = stamp(at + SignedDuration::from_hours(30));
    let mut new = tickets::blank(&builder.store, contact_id, &created);
    new.extend(record(json!({
        "ticketNumber": number.to_string(), "subject": subject, "description": description, "status": status,
        "statusType": kind, "priority": known(priority), "channel": channel, "category": known(category),
        "departmentId": builder.id("departments", department), "assigneeId": builder.id("agents", assignee),
        "teamId": builder.id("teams", team), "dueDate": due, "responseDueDate": due,
        "productId": if category == "Integration" { builder.id("products", "Client Portal") } else { Value::Null },
        "closedTime": if kind == "Closed" { ended.clone().into() } else { Value::Null },
        "onholdTime": if kind == "On Hold" { ended.into() } else { Value::Null },
    })));
    builder.add("tickets", subject, new.into())
}

fn author(builder: &Builder, table: &str, name: &str) -> Value {
    let id = builder.names[table][name];
    let person = builder.store.get(table, id).cloned().unwrap_or_default();
    let agent = table == "agents";
    json!({
        "id": id.to_string(), "firstName": person["firstName"], "lastName": person["lastName"], "name": name,
        "email": person[if agent { "emailId" } else { "email" }], "type": if agent { "AGENT" } else { "END_USER" },
        "photoURL": null,
    })
}

fn tags(builder: &mut Builder, ids: &[(u64, Timestamp)]) {
    for &(department, name, places) in TAGS {
        let department = builder.id("departments", department);
        let tag = builder.add("tags", name, json!({"name": name, "tagType": "USER", "departmentId": department}));
        for &place in places {
            if let Some(ticket) = builder.store.get_mut("tickets", ids[place].0) {
                ticket.insert("tagIds".to_owned(), json!([tag.to_string()]));
                ticket.insert("tagCount".to_owned(), "1".into());
            }
        }
    }
}

/// A file on one ticket.
fn attachment(builder: &mut Builder, ticket: u64, name: &str, content: &'static str) {
    let id = builder.store.add(
        "attachments",
        record(json!({
            "ticketId": ticket.to_string(), "name": name, "size": content.len().to_string(), "isPublic": true,
            "creatorId": builder.id("contacts", "Raj Malhotra"), "createdTime": stamp(builder.ago(49)),
        })),
    );
    builder.store.files.insert(id, content.into());
    if let Some(file) = builder.store.get_mut("attachments", id) {
        file.insert(
            "href".to_owned(),
            format!("https://desk.zoho.com/api/v1/tickets/{ticket}/attachments/{id}/content").into(),
        );
    }
}

/// A reply that nobody has sent yet.
fn draft(builder: &mut Builder, (ticket, at): (u64, Timestamp)) {
    let content = "<p>Hello Ethan,</p><p>second approvers are added under Admin, Approvals.</p>";
    let mut reply = threads::thread(ticket, content, &stamp(at + SignedDuration::from_hours(20)));
    reply.extend(record(json!({
        "direction": "out", "status": "DRAFT", "contentType": "text/html", "author": author(builder, "agents", "Nina Kowalczyk"),
        "fromEmailAddress": "support@northwind-demo.example", "to": "ethan.brandt@acmecorp.example",
    })));
    builder.store.add("threads", reply);
}

/// Counts, and the times that follow from what was said.
fn finish(builder: &mut Builder, id: u64) {
    let counts = [
        ("threads", "threadCount"),
        ("comments", "commentCount"),
        ("timeEntries", "timeEntryCount"),
        ("attachments", "attachmentCount"),
    ]
    .map(|(table, member)| (member, builder.store.of(table, "ticketId", id).count().to_string()));
    let mut last: Option<String> = None;
    for thread in builder.store.of("threads", "ticketId", id) {
        last = last.max(Some(text(thread, "createdTime").to_owned()));
    }
    let Some(ticket): Option<&mut Record> = builder.store.get_mut("tickets", id) else { return };
    for (member, count) in counts {
        ticket.insert(member.to_owned(), count.into());
    }
    let last = last.into_iter().chain([text(ticket, "closedTime").to_owned()]).max().unwrap_or_default();
    ticket.insert("modifiedTime".to_owned(), last.into());
    let number = reference(ticket, "id").unwrap_or_default();
    let link = format!("https://desk.northwind-demo.example/agent/northwinddemo/tickets/details/{number}");
    ticket.insert("webUrl".to_owned(), link.into());
}
