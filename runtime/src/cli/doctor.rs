//! `doctor`: what stands between settings and a call that succeeds, one line a finding.

use std::fmt::{Display, Write as _};
use std::sync::Arc;

use anstyle::{AnsiColor, Style};
use jiff::Timestamp;

use super::account::{Only, accounts, settings, surroundings};
use super::arguments::Doctor;
use super::ending::{Ending, print};
use super::sandbox::SandboxLauncher;
use super::scopes::needed;
use crate::access::View;
use crate::descriptor::{ProductDescriptor, Registry};
use crate::limits::SharedStatus;
use crate::service::{Organisation, Service};
use crate::settings::Settings;
use crate::zoho::authorise::server_info;
use crate::zoho::scopes::missing;

/// A clock that is wrong by more makes tokens seem younger or older than they are.
const LARGEST_SKEW: i64 = 60;

const GREEN: Style = AnsiColor::Green.on_default();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default();

/// Lines, and whether all is well.
#[derive(Debug, Default)]
struct Findings {
    text: String,
    faults: usize,
}

impl Findings {
    fn ok(&mut self, what: impl Display) {
        let _ = writeln!(self.text, "{GREEN}ok   {GREEN:#} {what}");
    }

    fn note(&mut self, what: impl Display) {
        let _ = writeln!(self.text, "{YELLOW}note {YELLOW:#} {what}");
    }

    /// `what` says how to mend it.
    fn wrong(&mut self, what: impl Display) {
        self.faults += 1;
        let _ = writeln!(self.text, "{RED}wrong{RED:#} {what}");
    }
}

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Doctor,
) -> Result<(), Ending> {
    let mut findings = Findings::default();
    match settings(registry, arguments.flags()) {
        Err(ending) => findings.wrong(format_args!("settings: {}", ending.text())),
        Ok(settings) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
            runtime.block_on(examine(registry, launcher, arguments, &settings, &mut findings));
        }
    }
    let faults = findings.faults;
    print(findings.text)?;
    match faults {
        0 => Ok(()),
        1 => Err(Ending::failed("1 thing is wrong")),
        several => Err(Ending::failed(format!("{several} things are wrong"))),
    }
}

async fn examine(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Doctor,
    settings: &Settings,
    findings: &mut Findings,
) {
    match &settings.file {
        Some(file) => findings.ok(format_args!("settings: {}", file.display())),
        None => findings.ok("settings: no file; flags and environment alone"),
    }
    match &settings.state_dir {
        Some(state_dir) => match crate::platform::create_private_dir(state_dir) {
            Ok(()) => findings.ok(format_args!("state directory: {}", state_dir.display())),
            Err(error) => findings.wrong(format_args!(
                "state directory: {} cannot be made ({error}). Name another with --state-dir",
                state_dir.display()
            )),
        },
        None => findings.note("state directory: none is known; `serve` needs one, by --state-dir"),
    }
    let filters = settings.filters.check(registry).map_err(|error| error.to_string());
    let view = match filters.and_then(|filters| View::filtered(registry, &filters).map_err(|error| error.to_string())) {
        Ok(view) => view,
        Err(error) => return findings.wrong(format_args!("filters: {error}")),
    };
    let only = if settings.chosen.is_some() { Only::Chosen } else { Only::All };
    match accounts(registry, launcher, &arguments.account, settings, only).await {
        Err(ending) => findings.wrong(format_args!("accounts: {}", ending.text())),
        Ok((accounts, sandbox)) => {
            for (name, service) in accounts.iter() {
                account(registry, name, service, settings, &view, findings).await;
            }
            drop(sandbox);
        }
    }
}

async fn account(
    registry: &'static Registry,
    name: &str,
    service: &Arc<Service>,
    settings: &Settings,
    view: &View,
    findings: &mut Findings,
) {
    let hosts = service.hosts();
    findings.ok(format_args!("{name}: secrets are readable; data centre {}", hosts.data_centre()));
    let surroundings = surroundings(settings);
    match server_info(&*surroundings.transport, hosts.accounts()).await {
        Ok(headers) => clock(name, &headers, surroundings.clock.now(), findings),
        Err(why) => findings
            .wrong(format_args!("{name}: {why}. Check this machine's network, its name server and proxy settings")),
    }
    let view = view.within(|tool| service.has(tool));
    match service.granted_scopes().await {
        Err(error) => return findings.wrong(format_args!("{name}: {}", error.message)),
        Ok(None) => {
            findings.ok(format_args!("{name}: the vendor gives access tokens"));
            findings.note(format_args!("{name}: the vendor does not tell which scopes were granted"));
        }
        Ok(Some(granted)) => {
            findings.ok(format_args!("{name}: the vendor gives access tokens"));
            scopes(name, &granted, &view, findings);
        }
    }
    for &product in registry.products {
        let used = view.tools().iter().any(|tool| tool.product.name == product.name);
        let Some(probe) = product.probe.as_ref().filter(|_| used) else { continue };
        match service.organisations(product, probe).await {
            Ok(told) => tenant(name, product, &told, service, findings),
            Err(error) => findings.wrong(format_args!(
                "{name}: {} does not answer a harmless call ({}): {}",
                product.title,
                error.kind.as_str(),
                error.message
            )),
        }
    }
    limits(name, service, findings).await;
}

/// What this process and others that share its state directory have asked.
async fn limits(name: &str, service: &Service, findings: &mut Findings) {
    let shared = match service.shared_status().await {
        Ok(shared) => shared,
        Err(error) => return findings.wrong(format_args!("{name}: limits: {}", error.message)),
    };
    for SharedStatus { title, used, limit, window, processes, left_alone, .. } in shared {
        if let (Some(limit), Some(window)) = (limit, window) {
            findings.ok(format_args!(
                "{name}: {title}: {used} of {limit} requests of the last {window} s are taken, by {processes} processes"
            ));
        }
        for wait in left_alone {
            findings.note(format_args!(
                "{name}: {title} is left alone by a process of this account after it failed or throttled several times \
                 in a row; it is tried again in {} s. If that repeats, see what its calls are answered",
                wait.as_secs()
            ));
        }
    }
}

fn clock(name: &str, headers: &http::HeaderMap, now: Timestamp, findings: &mut Findings) {
    let date = headers.get(http::header::DATE).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
    let Some(date) = date else {
        return findings.note(format_args!("{name}: the accounts server does not tell the time"));
    };
    let skew = now.duration_since(date.timestamp()).as_secs();
    if skew.abs() <= LARGEST_SKEW {
        findings.ok(format_args!("{name}: the clock is right"));
    } else {
        findings.wrong(format_args!(
            "{name}: this machine's clock is {} s {} the vendor's. Turn on time synchronisation (NTP)",
            skew.abs(),
            if skew > 0 { "ahead of" } else { "behind" }
        ));
    }
}

fn scopes(name: &str, granted: &[String], view: &View, findings: &mut Findings) {
    let all = needed(view.tools(), true);
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let lacking = missing(&all, granted);
    if lacking.is_empty() {
        return findings.ok(format_args!("{name}: all {} scopes that the tools need are granted", all.len()));
    }
    let tools = view.tools().iter().filter(|tool| !missing(tool.scopes, granted).is_empty()).count();
    findings.wrong(format_args!(
        "{name}: {tools} of {} tools lack a scope: {}. Run `account reauthorize {name}` with a code for the scopes that \
         `scopes` prints, or leave those tools out with filters or `products`",
        view.tools().len(),
        lacking.join(",")
    ));
}

fn tenant(
    name: &str,
    product: &'static ProductDescriptor,
    told: &[Organisation],
    service: &Service,
    findings: &mut Findings,
) {
    let shown =
        |one: &Organisation| if one.id.is_empty() { one.name.clone() } else { format!("{} ({})", one.id, one.name) };
    let reached: Vec<String> = told.iter().map(shown).collect();
    let reached = if reached.is_empty() { "none".to_owned() } else { reached.join(", ") };
    let Some(tenant) = &product.tenant else {
        return findings.ok(format_args!("{name}: {} answers: {reached}", product.title));
    };
    match service.tenant(tenant.from) {
        Some(id) if told.iter().any(|one| one.id == id) => {
            findings.ok(format_args!("{name}: {} answers: {id}", product.title));
        }
        Some(id) => findings.wrong(format_args!(
            "{name}: {} does not let the account into {} {id}; it reaches {reached}. Correct `tenants` of the account, or \
             ZOHO_TENANTS",
            product.title, tenant.from
        )),
        None => findings.wrong(format_args!(
            "{name}: {} answers, but nothing says which {} to use; the account reaches {reached}. Add it to `tenants` of \
             the account, or to ZOHO_TENANTS",
            product.title, tenant.from
        )),
    }
}
