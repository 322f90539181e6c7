//! Calls against a fake vendor, recorded in a real file, by a clock that is moved by hand.

mod tampering;
mod writing;

use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::chain::ChainKey;
use super::query::{Source, verify};
use super::verify::Verdict;
use super::*;
use crate::access::View;
use crate::mcp::{CallMeta, Content, Host as _, ToolResult};
use crate::service::{Oversight, Server, Service};
use crate::store::sqlite::SqliteStore;
use crate::testing::HandClock;
use crate::zoho::fixture::{CREATE, FakeVendor, GET, LIST, REGISTRY, account};
use crate::zoho::{HttpResponse, TransportError};

type Answers = Vec<Result<HttpResponse, TransportError>>;

/// A server whose calls are recorded.
struct Setup {
    folder: TempDir,
    clock: Arc<HandClock>,
    vendor: Arc<FakeVendor>,
    audit: Audit,
    server: Server,
    warnings: Arc<Mutex<Vec<String>>>,
}

fn setup(settings: AuditSettings, answers: Answers) -> Setup {
    let (folder, clock, vendor) = (tempfile::tempdir().unwrap(), HandClock::new(), FakeVendor::new(answers));
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let (told, directory) = (Arc::clone(&warnings), folder.path().join("state"));
    let place = Place {
        state_dir: Some(directory.clone()),
        store: Some(SqliteStore::lazy(&directory)),
        key: None,
        may_use_stdout: false,
        program: "fixture 1.2.3".to_owned(),
        surface: "00".to_owned(),
    };
    let tell = Box::new(move |text: &str| told.lock().unwrap().push(text.to_owned()));
    let audit = Audit::start(settings, place, clock.clone(), tell).unwrap();
    let service = Arc::new(Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap());
    let caller = Caller {
        server: Some("Deal Analyst".to_owned()),
        server_id: Some("0123".to_owned()),
        agent: Some("analyst".to_owned()),
        account: Some("acme".to_owned()),
        client: None,
    };
    let server = Server::new(service, &View::of(&REGISTRY, [&CREATE, &GET, &LIST]));
    let server = server.overseen(Oversight { audit: Some(audit.clone()), ..Oversight::default() }, caller);
    Setup { folder, clock, vendor, audit, server, warnings }
}

impl Setup {
    fn store(&self) -> SqliteStore {
        SqliteStore::lazy(&self.folder.path().join("state"))
    }

    fn key(&self) -> ChainKey {
        ChainKey::of_state_dir(&self.folder.path().join("state"), false).unwrap()
    }

    async fn call(&self, name: &str, arguments: Value) -> Option<ToolResult> {
        let meta = CallMeta { client: Some("a client".to_owned()), ..CallMeta::default() };
        self.server.call(name, object(arguments), meta).await
    }

    /// Everything that was recorded up to now, with the time it was written set aside.
    async fn recorded(&self) -> Vec<Value> {
        self.audit.tend_once(false).await;
        let mut bodies = Vec::new();
        self.store()
            .read_now(|connection| {
                table::each(connection, |found| bodies.push(serde_json::from_str(&found.body).unwrap()))
            })
            .unwrap();
        bodies
    }

    fn verdict(&self) -> Verdict {
        verify(&Source::Store(self.store()), &self.key(), Vec::new()).unwrap()
    }

    fn warned(&self) -> String {
        self.warnings.lock().unwrap().join("\n")
    }
}

fn object(value: Value) -> Map<String, Value> {
    let Value::Object(members) = value else { panic!("{value} is no object") };
    members
}

fn text(result: &ToolResult) -> &str {
    match result.content.as_slice() {
        [Content::Text(text)] => text,
        other => panic!("{other:?}"),
    }
}
