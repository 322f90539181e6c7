//! Mail that a group holds until a moderator decides.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    error::{Problem, done, ok},
    groups::{self, Group},
    paging::{self, Form},
};
use crate::http::Reply;

#[derive(Debug)]
pub(super) struct Held {
    pub(super) id: u64,
    pub(super) from: String,
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) sent: i64,
    pub(super) spam: bool,
    /// `accept` or `reject` once it is decided; then the message is no longer listed.
    pub(super) decision: Option<&'static str>,
}

impl Held {
    fn render(&self) -> Value {
        json!({
            "messageId": self.id.to_string(),
            "sentDateInGMT": self.sent,
            "fromAddress": self.from,
            "sender": self.from,
            "returnPath": format!("<{}>", self.from),
            "subject": self.subject,
            "size": self.text.len(),
            "hasAttachment": 0,
            "isSpam": self.spam,
        })
    }
}

/// Every message that was ever held, and what became of it.
pub(super) fn all(mail: &Mail) -> Vec<Value> {
    let of = |group: &Group| {
        let zgid = group.zgid;
        let told = move |held: &Held| {
            let mut told = held.render();
            (told["zgid"], told["decision"]) = (zgid.into(), held.decision.into());
            told
        };
        group.held.iter().map(told).collect::<Vec<_>>()
    };
    mail.groups.iter().flat_map(of).collect()
}

/// `GET .../groups/{zgid}/messages`.
pub(super) fn list(call: &mut Call, zgid: &str) -> Result<Reply, Problem> {
    groups::find(&mut call.world.mail, zgid)?;
    let group = call.world.mail.groups.iter().find(|group| group.zgid.to_string() == zgid);
    let waiting: Vec<Value> = group
        .iter()
        .flat_map(|group| &group.held)
        .filter(|held| held.decision.is_none() && paging::finds(call, &[&held.from, &held.subject]))
        .map(Held::render)
        .collect();
    let shown = paging::part(call, Form { first: 1, default: 50, most: 50 }, waiting)?;
    Ok(paging::list(call, shown))
}

/// `GET .../groups/{zgid}/messages/{messageId}`: alone in a list.
pub(super) fn content(call: &mut Call, zgid: &str, message: &str) -> Result<Reply, Problem> {
    let group = groups::find(&mut call.world.mail, zgid)?;
    let held = group.held.iter().find(|held| held.id.to_string() == message && held.decision.is_none());
    let held = held.ok_or_else(|| Problem::not_found("The message"))?;
    let header = format!("From: {}\r\nTo: {}\r\nSubject: {}\r\n", held.from, group.address, held.subject);
    Ok(ok(json!([{
        "returnPath": format!("<{}>", held.from),
        "header": header,
        "mailContent": held.text,
        "attachments": [],
    }])))
}

/// `PUT .../groups/{zgid}/messages`: all or none.
pub(super) fn decide(call: &mut Call, zgid: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let ids = body.ids("messageList")?;
    // Accept, not approve.
    let decision = body.one_of("status", &["accept", "reject"])?.ok_or_else(|| Problem::missing("status"))?;
    body.end()?;
    let group = groups::find(&mut call.world.mail, zgid)?;
    let waiting = |held: &Held, id: u64| held.id == id && held.decision.is_none();
    if let Some(id) = ids.iter().find(|id| !group.held.iter().any(|held| waiting(held, **id))) {
        return Err(Problem::not_found(&format!("The message {id}")));
    }
    for held in &mut group.held {
        if ids.iter().any(|id| waiting(held, *id)) {
            held.decision = Some(decision);
        }
    }
    Ok(done())
}
