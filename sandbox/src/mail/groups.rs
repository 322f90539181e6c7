//! Groups: an address that several people read.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    domains::is_address,
    error::{Problem, created, done, ok},
    members::{self, Member},
    moderation::Held,
    paging::{self, Form},
};
use crate::http::Reply;

pub(super) const ACCESS: [&str; 4] = ["Public", "Organization", "Group", "Moderated"];

#[derive(Debug)]
pub(super) struct Group {
    pub(super) zgid: u64,
    pub(super) mailbox: u64,
    pub(super) address: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) access: &'static str,
    /// `hold` or `reject`: what happens to mail of those who may not write.
    pub(super) hold_or_bounce: &'static str,
    pub(super) admin_notify: bool,
    pub(super) author_notify: bool,
    pub(super) streams: bool,
    pub(super) members: Vec<Member>,
    pub(super) held: Vec<Held>,
    /// The policy it was given, if any.
    pub(super) policy: Option<u64>,
    pub(super) created: i64,
}

impl Group {
    pub(super) fn render(&self) -> Value {
        json!({
            "zgid": self.zgid,
            "mailboxId": self.mailbox,
            "emailId": self.address,
            "name": self.name,
            "groupDescription": self.description,
            "accessType": self.access,
            "streamsEnabled": self.streams,
            "iamGroupExist": true,
            "groupMemberCount": self.members.len(),
            "accountCreationTime": self.created,
            "mailGroupMemberList": self.members.iter().map(Member::render).collect::<Vec<_>>(),
            "groupAdminSettings": {
                "mailboxId": self.mailbox,
                "accessType": self.access,
                "holdOrBounce": self.hold_or_bounce,
                "adminNotify": self.admin_notify,
                "authorNotify": self.author_notify,
            },
        })
    }
}

/// The group with that id.
pub(super) fn find<'a>(mail: &'a mut Mail, zgid: &str) -> Result<&'a mut Group, Problem> {
    let id: u64 = zgid.parse().map_err(|_| Problem::pattern("zgid"))?;
    mail.groups.iter_mut().find(|group| group.zgid == id).ok_or_else(|| Problem::not_found("The group"))
}

/// `GET .../groups`.
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    let groups = &call.world.mail.groups;
    let found: Vec<Value> =
        groups.iter().filter(|group| paging::finds(call, &[&group.name, &group.address])).map(Group::render).collect();
    let count = found.len();
    let shown = paging::part(call, Form { first: 1, default: 25, most: 25 }, found)?;
    Ok(ok(json!({"count": count, "groups": shown})))
}

/// `GET .../groups/{zgid}`.
pub(super) fn get(call: &mut Call, zgid: &str) -> Result<Reply, Problem> {
    Ok(ok(find(&mut call.world.mail, zgid)?.render()))
}

/// `POST .../groups`.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let address = body.needed("emailId")?.to_lowercase();
    let name = body.text("name")?;
    let description = body.text("groupDescription")?.unwrap_or_default();
    let access = body.one_of("accessType", &ACCESS)?.unwrap_or("Public");
    let streams = body.flag("streamsEnabled")?.unwrap_or(false);
    let people = body.each("mailGroupMemberList")?;
    body.end()?;
    let members = people
        .into_iter()
        .map(|person| members::read(&call.world.mail, person))
        .collect::<Result<Vec<Member>, Problem>>()?;
    let own = |domain: &super::domains::Domain| domain.verified && address.ends_with(&format!("@{}", domain.name));
    if !is_address(&address) || !call.world.mail.domains.iter().any(own) {
        return Err(Problem::pattern("emailId"));
    }
    let created_at = call.now();
    let mail = &mut call.world.mail;
    if taken(mail, &address) {
        return Err(Problem::invalid("EMAIL_ALREADY_EXISTS", format!("{address} is in use")));
    }
    let group = Group {
        zgid: mail.short_id(),
        mailbox: mail.long_id(),
        name: name.unwrap_or_else(|| address.split('@').next().unwrap_or_default().to_owned()),
        address,
        description,
        access,
        hold_or_bounce: "hold",
        admin_notify: false,
        author_notify: false,
        streams,
        members,
        held: Vec::new(),
        policy: None,
        created: created_at,
    };
    let shown = group.render();
    mail.groups.push(group);
    Ok(created(shown))
}

/// `DELETE .../groups/{zgid}`.
pub(super) fn delete(call: &mut Call, zgid: &str) -> Result<Reply, Problem> {
    let zgid = find(&mut call.world.mail, zgid)?.zgid;
    call.world.mail.groups.retain(|group| group.zgid != zgid);
    Ok(done())
}

/// Whether an address is somebody's.
pub(super) fn taken(mail: &Mail, address: &str) -> bool {
    let same = |other: &str| other.eq_ignore_ascii_case(address);
    mail.groups.iter().any(|group| same(&group.address))
        || mail.accounts.iter().any(|account| same(&account.address) || account.aliases.iter().any(|alias| same(alias)))
}
