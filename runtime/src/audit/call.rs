//! One call on its way, and what becomes its record.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::mpsc::OwnedPermit;

use super::record::{Caller, Ended, Failure, Kind, Record};
use super::touched::Touched;
use super::trail::{Audit, Message};
use super::{form, told, trace};
use crate::descriptor::ToolDescriptor;
use crate::error::{CallError, ErrorKind};
use crate::mcp::CallMeta;

/// Records the calls of one server.
#[derive(Debug, Clone)]
pub struct Auditor {
    audit: Audit,
    caller: Caller,
}

/// A call whose record is written when it ends, however it ends.
pub struct Call {
    audit: Audit,
    tool: Option<&'static ToolDescriptor>,
    began: Duration,
    progress: Mutex<Progress>,
}

struct Progress {
    /// Taken when the record is handed in.
    open: Option<(Option<OwnedPermit<Message>>, Box<Record>)>,
    touched: Touched,
    /// Something has left.
    is_sent: bool,
}

impl std::fmt::Debug for Call {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Call")
    }
}

/// Whether the audit takes the tool for one that changes something.
fn changes(tool: &ToolDescriptor) -> bool {
    !tool.annotations.read_only
}

impl Auditor {
    /// For the server of this caller.
    #[must_use]
    pub const fn new(audit: Audit, caller: Caller) -> Self {
        Self { audit, caller }
    }

    /// Where it is written.
    #[must_use]
    pub const fn audit(&self) -> &Audit {
        &self.audit
    }

    /// Begins to record the call of a tool, or of a name that none has.
    pub async fn begin(
        &self,
        name: &str,
        tool: Option<&'static ToolDescriptor>,
        arguments: &Map<String, Value>,
        reason: Option<&str>,
        meta: &CallMeta,
    ) -> Result<Call, CallError> {
        let reads = tool.is_none_or(|tool| !changes(tool));
        let place = self.audit.place(reads).await.map_err(|()| unrecorded())?;
        let clock = self.audit.clock();
        let (number, trace) = self.audit.number();
        let mut record = Box::new(Record::new(clock.now(), Kind::Call));
        record.caller = Caller { client: meta.client.as_deref().map(told::text), ..self.caller.clone() };
        record.tool = Some(tool.map_or_else(|| told::name(name), |tool| tool.name.to_owned()));
        record.surface = tool.map(|tool| tool.surface_hash.to_owned());
        record.arguments = tool.map_or_else(|| form::shapes(arguments), |tool| form::told(tool, arguments));
        record.reason = reason.map(told::text);
        record.trace = Some(trace::id(&meta.meta).unwrap_or(trace));
        record.call = Some(number);
        let progress = Progress { open: Some((place, record)), touched: Touched::default(), is_sent: false };
        let call = Call { audit: self.audit.clone(), tool, began: clock.elapsed(), progress: Mutex::new(progress) };
        if reads && self.audit.refuses_reads() {
            let error = unrecorded();
            call.failed(&error);
            return Err(error);
        }
        Ok(call)
    }
}

/// The record cannot be written, so the call is not made.
fn unrecorded() -> CallError {
    CallError::new(
        ErrorKind::RefusedByPolicy,
        "Nothing was sent: this server records such calls before it makes them, and its audit cannot be written now. \
         Whoever runs this server should look at what it says of the audit.",
    )
}

impl Call {
    /// Takes the ids out of what the request is made of: names have become ids.
    pub fn prepared(&self, arguments: &Map<String, Value>) {
        if let Some(tool) = self.tool {
            self.progress().touched.of_arguments(tool, arguments);
        }
    }

    /// Writes that the call is about to change something, if it does. Where that cannot be written, the call must not
    /// go on.
    pub async fn intend(&self) -> Result<(), CallError> {
        if !self.tool.is_some_and(changes) {
            return Ok(());
        }
        let intent = {
            let mut progress = self.progress();
            let Progress { open: Some((_, record)), touched, .. } = &mut *progress else { return Ok(()) };
            let mut intent = (**record).clone();
            (intent.records, intent.more_records) = touched.clone().into_parts();
            intent.kind = Kind::Intent;
            record.kind = Kind::Outcome;
            intent
        };
        if self.audit.intend(intent).await { Ok(()) } else { Err(unrecorded()) }
    }

    /// Something is about to leave.
    pub fn sending(&self) {
        self.progress().is_sent = true;
    }

    /// The vendor has answered.
    pub fn answered(&self, status: u16) {
        if let Progress { open: Some((_, record)), .. } = &mut *self.progress() {
            record.status = Some(status);
        }
    }

    /// It is done, with this result.
    pub fn done(&self, text: &str) {
        let resource = self.tool.map_or("", |tool| tool.resource);
        self.progress().touched.of_result(resource, text);
        self.hand_in(Ended::Done, None, Some(text.len() as u64));
    }

    /// It failed, or was refused.
    pub fn failed(&self, error: &CallError) {
        let failure = told::failure(error);
        if !error.violations.is_empty()
            && let (Some(tool), Progress { open: Some((_, record)), .. }) = (self.tool, &mut *self.progress())
        {
            // What was found wrong need not be what it is marked for.
            record.arguments = form::without_values(tool, std::mem::take(&mut record.arguments));
        }
        self.hand_in(self.failed_or_refused(), Some(failure), None);
    }

    /// There is no such tool.
    pub fn unknown(&self) {
        let failure = Failure { kind: "unknown_tool".to_owned(), message: String::new() };
        self.hand_in(Ended::Refused, Some(failure), None);
    }

    fn failed_or_refused(&self) -> Ended {
        if self.progress().is_sent { Ended::Failed } else { Ended::Refused }
    }

    fn hand_in(&self, ended: Ended, error: Option<Failure>, bytes: Option<u64>) {
        let took = self.audit.clock().elapsed().saturating_sub(self.began);
        let mut progress = self.progress();
        let Some((place, mut record)) = progress.open.take() else { return };
        (record.records, record.more_records) = std::mem::take(&mut progress.touched).into_parts();
        record.ended = Some(ended);
        record.error = error;
        record.ms = Some(u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
        record.bytes = bytes;
        // A call without a place was counted as lost when it began.
        if let Some(place) = place {
            place.send(Message::Record(record));
        }
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Call {
    /// The caller went away, or a fault of this program ended the call.
    fn drop(&mut self) {
        self.hand_in(Ended::Cancelled, None, None);
    }
}
