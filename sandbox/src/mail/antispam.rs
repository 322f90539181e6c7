//! Spam control: twenty lists, and what happens to mail that fails a check.

use std::{collections::BTreeMap, net::IpAddr};

use serde_json::{Map, Value, json};

use super::{
    Call,
    body::Body,
    domains::{is_address, is_domain},
    error::{Problem, done, ok},
    paging::{self, Form},
};
use crate::http::Reply;

const CATEGORIES: [&str; 20] = [
    "whiteListEmail",
    "spamEmail",
    "rejectEmail",
    "quarantineEmail",
    "trustedEmail",
    "whiteListDomain",
    "spamDomain",
    "rejectDomain",
    "quarantineDomain",
    "trustedDomain",
    "whiteListIP",
    "spamIP",
    "rejectIP",
    "quarantineIP",
    "spamTLD",
    "rejectTLD",
    "quarantineTLD",
    "recipientSpamEmail",
    "recipientRejectEmail",
    "recipientQuarantineEmail",
];

/// Check, its mode in a GET and in a PUT, its name in the answer, and what may be chosen.
const CHECKS: [(&str, &str, &str, &[&str]); 4] = [
    ("getSPFSoftFailOption", "updateSPFSoftFailOption", "spfSoftFail", &REJECTING),
    ("getDKIMFailOption", "updateDKIMFailOption", "dkimFail", &REJECTING),
    ("getDMARCFailOption", "updateDMARCFailOption", "dmarcFail", &["moveToQuarantine", "moveToSpam", "allowMail"]),
    ("getSPFHardFailOption", "updateSPFHardFailOption", "spfHardFail", &REJECTING),
];
const REJECTING: [&str; 4] = ["moveToQuarantine", "permanentReject", "temporaryReject", "allowMail"];

#[derive(Debug)]
pub(super) struct Spam {
    lists: BTreeMap<&'static str, Vec<String>>,
    /// In the order of [`CHECKS`].
    chosen: [&'static str; 4],
}

impl Spam {
    pub(super) fn new(entries: &[(&'static str, &[&str])]) -> Self {
        let mut lists: BTreeMap<&'static str, Vec<String>> =
            CATEGORIES.iter().map(|name| (*name, Vec::new())).collect();
        for (category, values) in entries {
            lists.insert(category, values.iter().map(|value| (*value).to_owned()).collect());
        }
        Self { lists, chosen: ["allowMail", "allowMail", "moveToSpam", "permanentReject"] }
    }

    /// Every list by its category.
    pub(super) fn lists(&self) -> Value {
        CATEGORIES.iter().map(|name| ((*name).to_owned(), json!(self.lists[name]))).collect::<Map<_, _>>().into()
    }

    /// What is chosen for each check.
    pub(super) fn options(&self) -> Value {
        let chosen = CHECKS.iter().zip(self.chosen);
        chosen.map(|((_, _, name, _), option)| ((*name).to_owned(), option.into())).collect::<Map<_, _>>().into()
    }
}

/// `GET .../antispam/options?mode=`.
pub(super) fn option(call: &Call) -> Result<Reply, Problem> {
    let mode = call.request.query("mode").ok_or_else(|| Problem::missing("mode"))?;
    let at = CHECKS.iter().position(|check| check.0 == mode).filter(|at| exists(call, *at, false));
    let at = at.ok_or_else(|| Problem::pattern("mode"))?;
    let mut told = json!({});
    told[CHECKS[at].2] = call.world.mail.spam.chosen[at].into();
    Ok(ok(told))
}

/// `PUT .../antispam/options`.
pub(super) fn set_option(call: &mut Call) -> Result<Reply, Problem> {
    let mut body = Body::of(call)?;
    let mode = body.needed("mode")?;
    let at = CHECKS.iter().position(|check| check.1 == mode).filter(|at| exists(call, *at, true));
    let at = at.ok_or_else(|| Problem::pattern("mode"))?;
    let words: Vec<&'static str> = CHECKS[at].3.to_vec();
    let option = body.one_of("option", &words)?.ok_or_else(|| Problem::missing("option"))?;
    body.end()?;
    call.world.mail.spam.chosen[at] = option;
    let mut told = json!({});
    told[CHECKS[at].2] = option.into();
    Ok(ok(told))
}

/// A hard fail of SPF stands in no page, reading the choice for DKIM in none that was kept.
fn exists(call: &Call, check: usize, writing: bool) -> bool {
    let settings = &call.world.settings.mail;
    match CHECKS[check].2 {
        "spfHardFail" => settings.spf_hard_fail,
        "dkimFail" => writing || settings.dkim_fail_is_readable,
        _ => true,
    }
}

/// `GET .../antispam/data`.
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    let given = call.request.query("spamCategory").ok_or_else(|| Problem::missing("spamCategory"))?;
    let category = category(given)?;
    match call.request.query("mode") {
        Some("getMarkingData") => {}
        Some(_) => return Err(Problem::pattern("mode")),
        None => return Err(Problem::missing("mode")),
    }
    let entries = call.world.mail.spam.lists[category].clone();
    let shown = paging::part(call, Form { first: 0, default: 500, most: 500 }, entries)?;
    let mut told = json!({});
    told[category] = shown.into();
    Ok(ok(told))
}

/// `PUT .../antispam/data` adds to what is there.
pub(super) fn add(call: &mut Call) -> Result<Reply, Problem> {
    let (category, values) = entries(call)?;
    if call.world.settings.mail.check_list_entries
        && let Some(odd) = values.iter().find(|value| !fits(category, value))
    {
        return Err(Problem::invalid("PATTERN_NOT_MATCHED", format!("{odd} cannot stand in {category}")));
    }
    let list = call.world.mail.spam.lists.entry(category).or_default();
    for value in values {
        if !list.iter().any(|known| known.eq_ignore_ascii_case(&value)) {
            list.push(value);
        }
    }
    Ok(done())
}

/// `DELETE .../antispam/data`, with a body.
pub(super) fn remove(call: &mut Call) -> Result<Reply, Problem> {
    let (category, values) = entries(call)?;
    let list = call.world.mail.spam.lists.entry(category).or_default();
    list.retain(|known| !values.iter().any(|value| value.eq_ignore_ascii_case(known)));
    Ok(done())
}

/// The category, and the entries under the member that has its name.
fn entries(call: &Call) -> Result<(&'static str, Vec<String>), Problem> {
    let mut body = Body::of(call)?;
    let category = category(&body.needed("spamCategory")?)?;
    let values = body.texts(category)?;
    body.end()?;
    Ok((category, values))
}

fn category(given: &str) -> Result<&'static str, Problem> {
    CATEGORIES.iter().find(|known| **known == given).copied().ok_or_else(|| Problem::pattern("spamCategory"))
}

/// Whether an entry is of the kind that its list holds.
fn fits(category: &str, value: &str) -> bool {
    if category.ends_with("Email") {
        is_address(value)
    } else if category.ends_with("Domain") {
        is_domain(value)
    } else if category.ends_with("TLD") {
        value.trim_start_matches('.').chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    } else {
        value.split(['-', '/']).next().is_some_and(|first| first.parse::<IpAddr>().is_ok())
    }
}
