//! Domains: whose they are, where their mail goes, and what the public DNS says of them.

use serde_json::{Value, json};

use super::{
    Call, Mail,
    body::Body,
    dkim::{self, Key},
    error::{Problem, created, done, ok},
    groups::taken,
    zoid,
};
use crate::http::Reply;

#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, as Zoho tells it")]
#[derive(Debug)]
pub(super) struct Domain {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) verified: bool,
    pub(super) primary: bool,
    pub(super) alias_of: Option<String>,
    /// Mail for the domain is kept here.
    pub(super) hosting: bool,
    pub(super) mx: bool,
    pub(super) spf: bool,
    pub(super) stripping: bool,
    /// Where mail for addresses that nobody has goes.
    pub(super) catch_all: Option<String>,
    pub(super) keys: Vec<Key>,
    pub(super) created: i64,
    pub(super) verified_at: Option<i64>,
}

impl Domain {
    pub(super) fn new(id: u64, name: &str, created: i64) -> Self {
        Self {
            id,
            name: name.to_owned(),
            verified: false,
            primary: false,
            alias_of: None,
            hosting: false,
            mx: false,
            spf: false,
            stripping: false,
            catch_all: None,
            keys: Vec::new(),
            created,
            verified_at: None,
        }
    }

    pub(super) fn render(&self) -> Value {
        json!({
            "zoid": zoid().parse::<u64>().unwrap_or_default(),
            "domainId": self.id.to_string(),
            "domainName": self.name,
            "verificationStatus": self.verified,
            "verifiedDate": self.verified_at,
            "createdTime": self.created,
            "status": "enabled",
            "primary": self.primary,
            "isDomainAlias": self.alias_of.is_some(),
            "domainAlias": self.alias_of,
            "mailHostingEnabled": self.hosting,
            "isRegisteredByZoho": false,
            // A boolean in the answer to a check, a word here.
            "mxstatus": if self.mx { "verified" } else { "expired" },
            "spfstatus": self.spf,
            "dkimstatus": self.keys.iter().any(|key| key.verified),
            "subDomainStripping": u8::from(self.stripping),
            "catchAllAddress": self.catch_all,
            "catchAllExcludeAddresses": [],
            "CNAMEVerificationCode": format!("zb{}", self.id % 100_000_000),
            "HTMLVerificationCode": (self.id % 100_000_000).to_string(),
            "dkimDetailList": self.keys.iter().map(|key| key.render(self.id)).collect::<Vec<_>>(),
        })
    }

    /// Refuses what a domain that is nobody's yet cannot do.
    pub(super) fn owned(&self) -> Result<(), Problem> {
        if self.verified { Ok(()) } else { Err(Problem::sentence(format!("{} is not verified", self.name))) }
    }
}

/// The domain of that name.
pub(super) fn find<'a>(mail: &'a mut Mail, name: &str) -> Result<&'a mut Domain, Problem> {
    let found = mail.domains.iter_mut().find(|domain| domain.name.eq_ignore_ascii_case(name));
    found.ok_or_else(|| Problem::not_found(name))
}

/// `GET .../domains`.
pub(super) fn list(call: &Call) -> Reply {
    ok(json!({"domainVO": call.world.mail.domains.iter().map(Domain::render).collect::<Vec<_>>()}))
}

/// `GET .../domains/{name}`.
pub(super) fn get(call: &mut Call, name: &str) -> Result<Reply, Problem> {
    Ok(ok(find(&mut call.world.mail, name)?.render()))
}

/// `POST .../domains`.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let name = body.needed("domainName")?.to_lowercase();
    body.end()?;
    if !is_domain(&name) {
        return Err(Problem::pattern("domainName"));
    }
    let now = call.now();
    let mail = &mut call.world.mail;
    if mail.domains.iter().any(|domain| domain.name == name) {
        return Err(Problem::invalid("DOMAIN_ALREADY_EXISTS", format!("{name} is there already")));
    }
    let domain = Domain::new(mail.long_id(), &name, now);
    let shown = domain.render();
    mail.domains.push(domain);
    Ok(created(shown))
}

/// `DELETE .../domains/{name}`.
pub(super) fn delete(call: &mut Call, name: &str) -> Result<Reply, Problem> {
    let mail = &mut call.world.mail;
    let domain = find(mail, name)?;
    let (id, at) = (domain.id, format!("@{}", domain.name));
    if domain.primary {
        return Err(Problem::sentence("The primary domain cannot be deleted"));
    }
    if mail.accounts.iter().any(|account| account.address.ends_with(&at))
        || mail.groups.iter().any(|group| group.address.ends_with(&at))
    {
        return Err(Problem::sentence("There are users or groups with addresses of this domain"));
    }
    mail.domains.retain(|domain| domain.id != id);
    Ok(done())
}

/// `PUT .../domains/{name}/verifyDomain`, where that is the way.
pub(super) fn verify_below(call: &mut Call, name: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    body.end()?;
    verify(call, name, &mode)
}

/// `PUT .../domains/{name}`: the mode says what is done.
pub(super) fn change(call: &mut Call, name: &str) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    if matches!(mode.as_str(), "addDkimDetail" | "verifyDkimKey" | "makeDkimDefault" | "deleteDkimDetail") {
        return dkim::change(call, name, &mode, body);
    }
    let settings = call.world.settings.mail.clone();
    if mode == "addCatchAllAddress" {
        return catch_all(call, name, body);
    }
    if mode == "makeDomainAsAlias" || mode == settings.alias_removal_mode {
        return alias(call, name, mode == "makeDomainAsAlias", body);
    }
    body.end()?;
    let below = settings.verify_below_domain;
    let domain = find(&mut call.world.mail, name)?;
    match mode.as_str() {
        "verifyDomainByTXT" | "verifyDomainByCName" | "verifyDomainByHTML" if !below => verify(call, name, &mode),
        mode if mode == settings.spf_mode => {
            domain.spf = settings.published(&format!("SPF {}", domain.name));
            Ok(ok(json!({"spfstatus": domain.spf})))
        }
        "verifyMxRecord" => {
            domain.owned()?;
            domain.mx = settings.published(&format!("MX {}", domain.name));
            Ok(ok(if domain.mx { json!({"mxstatus": true}) } else { json!({"mxstatus": false, "mxRecords": []}) }))
        }
        "enableMailHosting" => {
            domain.owned()?;
            if std::mem::replace(&mut domain.hosting, true) {
                return Err(Problem::invalid("MAILHOSTING_ALREADY_ENABLED", ""));
            }
            Ok(done())
        }
        "disableMailHosting" => {
            domain.owned()?;
            if !std::mem::replace(&mut domain.hosting, false) {
                return Err(Problem::invalid("MAILHOSTING_ALREADY_DISABLED", ""));
            }
            Ok(done())
        }
        "setAsPrimaryDomain" => {
            domain.owned()?;
            if !domain.hosting {
                return Err(Problem::sentence(format!("Mail hosting is not enabled for {name}")));
            }
            let id = domain.id;
            call.world.mail.domains.iter_mut().for_each(|domain| domain.primary = domain.id == id);
            Ok(done())
        }
        "enableSubDomainStripping" | "disableSubDomainStripping" => {
            domain.owned()?;
            domain.stripping = mode.starts_with("enable");
            Ok(done())
        }
        "deleteCatchAllAddress" => match domain.catch_all.take() {
            Some(_) => Ok(done()),
            None => Err(Problem::sentence(format!("{name} has no catch-all address"))),
        },
        _ => Err(Problem::pattern("mode")),
    }
}

/// Mail for addresses that nobody has goes to an address of the organisation.
fn catch_all(call: &mut Call, name: &str, mut body: Body) -> Result<Reply, Problem> {
    let address = body.needed("catchAllAddress")?;
    body.end()?;
    let mail = &mut call.world.mail;
    if !is_address(&address) {
        return Err(Problem::pattern("catchAllAddress"));
    }
    if !taken(mail, &address) {
        return Err(Problem::not_found(&address));
    }
    let domain = find(mail, name)?;
    domain.owned()?;
    domain.catch_all = Some(address);
    Ok(done())
}

/// Makes another domain an alias of this one, or ends that.
fn alias(call: &mut Call, name: &str, make: bool, mut body: Body) -> Result<Reply, Problem> {
    let alias = body.needed("domainAlias")?;
    body.end()?;
    let mail = &mut call.world.mail;
    let target = find(mail, name)?;
    target.owned()?;
    let target = target.name.clone();
    let domain = find(mail, &alias)?;
    domain.owned()?;
    if domain.primary || domain.name == target {
        return Err(Problem::sentence(format!("{alias} cannot be an alias")));
    }
    if make && domain.alias_of.is_some() {
        return Err(Problem::sentence(format!("{alias} is an alias already")));
    }
    if !make && domain.alias_of.as_ref() != Some(&target) {
        return Err(Problem::sentence(format!("{alias} is no alias of {target}")));
    }
    domain.alias_of = make.then_some(target);
    Ok(done())
}

/// A failure is told under status 200, as success is.
fn verify(call: &mut Call, name: &str, mode: &str) -> Result<Reply, Problem> {
    let kind = match mode {
        "verifyDomainByTXT" => "TXT",
        "verifyDomainByCName" => "CNAME",
        "verifyDomainByHTML" => "HTML",
        _ => return Err(Problem::pattern("mode")),
    };
    let now = call.now();
    let settings = call.world.settings.mail.clone();
    let domain = find(&mut call.world.mail, name)?;
    if domain.verified {
        return Err(Problem::invalid("DOMAIN_ALREADY_VERIFIED", ""));
    }
    if settings.published(&format!("{kind} {}", domain.name)) {
        domain.verified = true;
        domain.verified_at = Some(now);
        return Ok(ok(json!({"status": true})));
    }
    let mut told = json!({"status": false, "message": "Verification failed due to host not found"});
    match kind {
        "TXT" => (told["error"], told["txtRecord"]) = ("TXT_RECORD_HOST_UNKNOWN".into(), json!([])),
        "CNAME" => told["error"] = "CNAME_RECORD_HOST_UNKNOWN".into(),
        _ => told["error"] = "HTML_FILE_NOT_FOUND".into(),
    }
    Ok(ok(told))
}

/// Labels of letters, digits and hyphens, at least two.
pub(super) fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let labels: Vec<&str> = text.split('.').collect();
    let top = labels.last().is_some_and(|top| top.chars().any(|letter| letter.is_ascii_alphabetic()));
    labels.len() > 1 && top && labels.into_iter().all(label)
}

/// A local part and a domain.
pub(super) fn is_address(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && !local.contains(char::is_whitespace) && is_domain(domain))
}
