//! The organisation as it stands when the sandbox starts. Ids are fixed, so that examples can name them.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{
    Mail,
    accounts::Account,
    antispam::Spam,
    dkim::Key,
    domains::Domain,
    groups::Group,
    members::Member,
    moderation::Held,
    organisation::Organisation,
    policies::{Policy, Restriction},
};
use crate::{clock::Clock, crm::User};

/// What the public DNS holds. The text record of newbrand.example is there, that of northwind-shop.example is not.
pub(super) const DNS: [&str; 10] = [
    "MX northwind-demo.example",
    "SPF northwind-demo.example",
    "DKIM zmail northwind-demo.example",
    "SPF northwind-mail.example",
    "DKIM autumn northwind-mail.example",
    "MX nw-support.example",
    "DKIM zmail nw-support.example",
    "TXT newbrand.example",
    "MX newbrand.example",
    "DKIM zmail newbrand.example",
];

const MAIN: &str = "northwind-demo.example";
/// Added to a number, a name for ids of 19 digits.
const LONG: u64 = 1_082_700_000_213_850_000;
const BUSINESS: u64 = LONG + 201;
const STRICT: u64 = LONG + 202;

/// Everything, or the organisation with its main domain and users alone.
pub(super) fn mail(clock: &Clock, users: &[User], demo_data: bool) -> Mail {
    let now = clock.now();
    let mut mail = Mail {
        organisation: Organisation { name: "Northwind Demo", created: before(now, 900), spam_process_type: "complete" },
        domains: vec![Domain {
            verified: true,
            primary: true,
            hosting: true,
            mx: true,
            spf: true,
            keys: vec![key(101, "zmail", true, true)],
            verified_at: Some(before(now, 899)),
            ..Domain::new(LONG + 1, MAIN, before(now, 900))
        }],
        accounts: users.iter().enumerate().map(|(number, user)| account(number, user, now)).collect(),
        groups: Vec::new(),
        policies: vec![Policy { id: BUSINESS, name: "Business Policy".to_owned(), restrictions: [None; 4] }],
        restrictions: Vec::new(),
        spam: Spam::new(&[]),
        next: 0,
        recent: std::collections::VecDeque::new(),
    };
    if demo_data {
        mail.domains.extend(domains(now));
        mail.groups = groups(&mail.accounts, now);
        policies(&mut mail);
        mail.spam = Spam::new(SPAM);
    }
    mail
}

fn before(now: Timestamp, days: i64) -> i64 {
    now.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN).as_millisecond()
}

fn key(number: u64, selector: &str, verified: bool, default: bool) -> Key {
    Key { id: LONG + number, selector: selector.to_owned(), bits: 1024, verified, default, default_later: false }
}

fn domains(now: Timestamp) -> Vec<Domain> {
    let owned = |number: u64, name: &str, days: i64| Domain {
        verified: true,
        verified_at: Some(before(now, days)),
        ..Domain::new(LONG + number, name, before(now, days + 1))
    };
    vec![
        // Owned, but its mail goes elsewhere; the key waits to be checked.
        Domain { spf: true, keys: vec![key(102, "autumn", false, false)], ..owned(2, "northwind-mail.example", 200) },
        Domain {
            alias_of: Some(MAIN.to_owned()),
            hosting: true,
            mx: true,
            keys: vec![key(103, "zmail", true, true), key(104, "old", false, false)],
            ..owned(3, "nw-support.example", 400)
        },
        Domain::new(LONG + 4, "newbrand.example", before(now, 1)),
        Domain {
            hosting: true,
            spf: true,
            catch_all: Some(format!("all-hands@{MAIN}")),
            ..owned(6, "nw-events.example", 150)
        },
        Domain::new(LONG + 5, "northwind-shop.example", before(now, 12)),
    ]
}

fn account(number: usize, user: &User, now: Timestamp) -> Account {
    let number = number as u64;
    Account {
        zuid: 884_410_000 + number,
        id: LONG + 301 + number,
        address: user.email(),
        first_name: user.first_name.to_owned(),
        last_name: user.last_name.to_owned(),
        name: user.full_name(),
        role: match (number, user.is_admin()) {
            (0, _) => "super_admin",
            (_, true) => "admin",
            _ => "member",
        },
        enabled: user.active,
        incoming_blocked: false,
        forwards: false,
        aliases: if number == 0 { vec![format!("ceo@{MAIN}")] } else { Vec::new() },
        country: Some("us".to_owned()),
        language: Some("en".to_owned()),
        time_zone: Some("Etc/UTC".to_owned()),
        policy: BUSINESS,
        created: before(now, 700),
    }
}

fn groups(accounts: &[Account], now: Timestamp) -> Vec<Group> {
    let member = |at: usize, role| Member {
        address: accounts[at].address.clone(),
        zuid: Some(accounts[at].zuid),
        name: Some(accounts[at].name.clone()),
        role,
        status: "active",
        post_approval: "accept",
    };
    let group = |number: u64, local: &str, name: &str, description: &str, access, members| Group {
        zgid: 884_420_000 + number,
        mailbox: LONG + 400 + number,
        address: format!("{local}@{MAIN}"),
        name: name.to_owned(),
        description: description.to_owned(),
        access,
        hold_or_bounce: "hold",
        admin_notify: access == "Moderated",
        author_notify: false,
        streams: false,
        members,
        held: Vec::new(),
        policy: None,
        created: before(now, 300),
    };
    let held = |number: u64, from: &str, subject: &str, text: &str, spam| Held {
        id: LONG + 500 + number,
        from: from.to_owned(),
        subject: subject.to_owned(),
        text: text.to_owned(),
        sent: before(now, 1),
        spam,
        decision: None,
    };
    let everybody = |moderator: usize| {
        (0..accounts.len()).map(|at| member(at, if at == moderator { "moderator" } else { "member" })).collect()
    };
    let ceo = format!("ceo@{MAIN}");
    vec![
        group(
            1,
            "support",
            "Support Team",
            "Questions of customers",
            "Public",
            vec![member(5, "moderator"), member(2, "member")],
        ),
        group(2, "sales", "Sales", "Offers and orders", "Organization", vec![member(1, "member"), member(3, "member")]),
        Group {
            held: vec![held(1, &accounts[3].address, "Office closed on Friday", "The heating is repaired.", false)],
            ..group(3, "all-hands", "All Hands", "Everybody", "Moderated", everybody(1))
        },
        Group {
            held: vec![
                held(2, &ceo, "Quarterly results", "We grew by nine percent. Details at noon.", false),
                held(3, "newsletter@deals-today.example", "You have won", "Click here to collect.", true),
                held(4, &accounts[2].address, "Draft: board agenda", "Please look at point four.", false),
            ],
            ..group(4, "executive-updates", "Executive Updates", "From the board", "Moderated", everybody(0))
        },
        group(5, "fair-2024", "Fair 2024", "The team of a fair that is over", "Public", vec![member(2, "moderator")]),
    ]
}

fn policies(mail: &mut Mail) {
    mail.restrictions = vec![
        Restriction {
            id: LONG + 211,
            kind: "mailRestriction",
            name: "Inside only",
            rules: json!({"outgoingExternal": false, "incomingExternal": true}),
        },
        Restriction {
            id: LONG + 212,
            kind: "accountRestriction",
            name: "No send mail as",
            rules: json!({"sendMailAs": false}),
        },
        Restriction {
            id: LONG + 213,
            kind: "accessRestriction",
            name: "Web only",
            rules: json!({"popAccess": false, "imapAccess": false}),
        },
        Restriction {
            id: LONG + 214,
            kind: "mailForwardPolicy",
            name: "No forwarding",
            rules: json!({"forwardAllowed": false}),
        },
    ];
    mail.policies.push(Policy {
        id: STRICT,
        name: "Strict access".to_owned(),
        restrictions: [Some(LONG + 211), None, Some(LONG + 213), Some(LONG + 214)],
    });
    if let Some(last) = mail.accounts.last_mut() {
        last.policy = STRICT;
    }
    if let Some(sales) = mail.groups.iter_mut().find(|group| group.name == "Sales") {
        sales.policy = Some(STRICT);
    }
}

const SPAM: &[(&str, &[&str])] = &[
    ("whiteListEmail", &["orders@acmecorp.example"]),
    ("whiteListDomain", &["acmecorp.example", "techstartptyltd.example"]),
    ("whiteListIP", &["198.51.100.7"]),
    ("spamEmail", &["newsletter@deals-today.example"]),
    ("rejectDomain", &["known-phisher.example"]),
    ("quarantineTLD", &["zip"]),
];
