//! `PUT .../groups/{zgid}`: who is in a group, and how it takes mail. The mode says what is done.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    domains::is_address,
    error::{Problem, done},
    groups::{self, ACCESS},
};
use crate::http::Reply;

const ROLES: [&str; 2] = ["member", "moderator"];

#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) address: String,
    /// `None` for somebody outside the organisation.
    pub(super) zuid: Option<u64>,
    pub(super) name: Option<String>,
    pub(super) role: &'static str,
    pub(super) status: &'static str,
    /// `accept`, `hold` or `reject`: what becomes of the member's own mail to the group.
    pub(super) post_approval: &'static str,
}

impl Member {
    pub(super) fn render(&self) -> Value {
        json!({
            "memberEmailId": self.address,
            "displayName": self.name,
            "zuid": self.zuid,
            "role": self.role,
            "status": self.status,
            "postApproval": self.post_approval,
            "memberType": if self.zuid.is_some() { "orgUser" } else { "external" },
        })
    }
}

/// Somebody new, as a body tells one.
pub(super) fn read(mail: &Mail, mut person: Body) -> Result<Member, Problem> {
    let address = person.needed("memberEmailId")?.to_lowercase();
    let role = person.one_of("role", &ROLES)?.unwrap_or("member");
    person.number("zuid")?;
    person.end()?;
    if !is_address(&address) {
        return Err(Problem::pattern("memberEmailId"));
    }
    let account = mail.accounts.iter().find(|account| account.address == address);
    Ok(Member {
        zuid: account.map(|account| account.zuid),
        name: account.map(|account| account.name.clone()),
        address,
        role,
        status: "active",
        post_approval: "accept",
    })
}

/// Changes a group or its members.
pub(super) fn change(call: &mut Call, zgid: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    groups::find(&mut call.world.mail, zgid)?;
    match mode.as_str() {
        "addMailGroupMember" => {
            let people = body.each("mailGroupMemberList")?;
            body.end()?;
            let new = people
                .into_iter()
                .map(|person| read(&call.world.mail, person))
                .collect::<Result<Vec<Member>, Problem>>()?;
            let group = groups::find(&mut call.world.mail, zgid)?;
            if let Some(twice) = new.iter().find(|new| group.members.iter().any(|old| old.address == new.address)) {
                return Err(Problem::invalid("MEMBER_ALREADY_EXISTS", format!("{} is a member", twice.address)));
            }
            group.members.extend(new);
        }
        "deleteMailGroupMember" | "changeMemberRole" | "updateGroupMemberDetails" => {
            let people = body.each("mailGroupMemberList")?;
            body.end()?;
            of_members(call, zgid, &mode, people)?;
        }
        "updateMailGroupAdvOptions" => options(call, zgid, body)?,
        "enableStreams" | "disableStreams" => {
            body.end()?;
            groups::find(&mut call.world.mail, zgid)?.streams = mode == "enableStreams";
        }
        _ => return Err(Problem::pattern("mode")),
    }
    Ok(done())
}

/// All or none: the first member that is none stops it.
fn of_members(call: &mut Call, zgid: &str, mode: &str, people: Vec<Body>) -> Result<(), Problem> {
    let group = groups::find(&mut call.world.mail, zgid)?;
    let mut members = group.members.clone();
    for mut person in people {
        let address = person.needed("memberEmailId")?;
        let at = members.iter().position(|member| member.address.eq_ignore_ascii_case(&address));
        let at = at.ok_or_else(|| Problem::not_found(&format!("The member {address}")))?;
        match mode {
            "deleteMailGroupMember" => drop(members.remove(at)),
            "changeMemberRole" => {
                let role = person.one_of("role", &ROLES)?;
                members[at].role = role.ok_or_else(|| Problem::missing("role"))?;
            }
            _ => {
                let member = &mut members[at];
                member.role = person.one_of("role", &ROLES)?.unwrap_or(member.role);
                member.status = person.one_of("status", &["active", "deactive"])?.unwrap_or(member.status);
                let approval = person.one_of("postApproval", &["accept", "hold", "reject"])?;
                member.post_approval = approval.unwrap_or(member.post_approval);
                person.flag("ackStatus")?;
            }
        }
        person.end()?;
    }
    group.members = members;
    Ok(())
}

/// Who may write, and what becomes of the mail of those who may not.
fn options(call: &mut Call, zgid: &str, mut body: Body) -> Result<(), Problem> {
    let access = body.one_of("accessType", &ACCESS)?.ok_or_else(|| Problem::missing("accessType"))?;
    let mut settings = body.inner("groupAdminSettings")?.ok_or_else(|| Problem::missing("groupAdminSettings"))?;
    body.end()?;
    let hold_or_bounce = settings.one_of("holdOrBounce", &["hold", "reject"])?;
    // What is not said of these is set to false.
    let admin_notify = settings.flag("adminNotify")?.unwrap_or(false);
    let author_notify = settings.flag("authorNotify")?.unwrap_or(false);
    settings.number("mailboxId")?;
    settings.end()?;
    let group = groups::find(&mut call.world.mail, zgid)?;
    group.access = access;
    group.hold_or_bounce = hold_or_bounce.unwrap_or(group.hold_or_bounce);
    group.admin_notify = admin_notify;
    group.author_notify = author_notify;
    Ok(())
}
