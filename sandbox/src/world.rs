//! All state of a running sandbox.

use crate::{
    books::Books, clock::Clock, crm::Crm, desk::Desk, faults::Faults, ids::Ids, log::RequestLog, mail::Mail,
    oauth::Accounts, projects::Projects, settings::Settings,
};

/// Everything the sandbox remembers. One request is handled at a time; only waiting for the network is concurrent.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    pub(crate) accounts: Accounts,
    pub(crate) log: RequestLog,
    pub(crate) faults: Faults,
    pub(crate) ids: Ids,
    pub(crate) crm: Crm,
    pub(crate) books: Books,
    pub(crate) projects: Projects,
    pub(crate) mail: Mail,
    pub(crate) desk: Desk,
    /// `http://127.0.0.1:PORT`, told to clients as `api_domain`.
    pub(crate) origin: String,
    demo_data: bool,
}

impl World {
    pub(crate) fn new(clock: Clock, settings: Settings, demo_data: bool, origin: String) -> Self {
        let mut ids = Ids::new();
        let crm = Crm::new(&clock, &mut ids, demo_data);
        let books = Books::new(&clock, demo_data);
        let projects = Projects::new(&clock, &crm.store.users, demo_data);
        let mail = Mail::new(&clock, &crm, demo_data);
        Self {
            accounts: Accounts::new(&clock),
            log: RequestLog::default(),
            faults: Faults::default(),
            desk: Desk::new(&clock, demo_data),
            clock,
            settings,
            ids,
            crm,
            books,
            projects,
            mail,
            origin,
            demo_data,
        }
    }

    /// Makes the products' data anew, ids included. Tokens, settings, faults, clock and log stay.
    pub(crate) fn reset(&mut self) {
        let fresh = Self::new(self.clock.clone(), self.settings.clone(), self.demo_data, String::new());
        self.ids = fresh.ids;
        self.crm = fresh.crm;
        self.books = fresh.books;
        self.projects = fresh.projects;
        self.mail = fresh.mail;
        self.desk = fresh.desk;
    }
}
