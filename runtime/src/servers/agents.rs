//! The agents as a running process knows them: read again whenever the settings file has changed.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::access::{Agents, FilterError, Given};
use crate::clock::Clock;
use crate::descriptor::Registry;
use crate::settings::{self, Settings};

/// Between two looks at the file.
const PAUSE: Duration = Duration::from_millis(200);
/// Looks that may fail one after the other before no agent is known any more; five of them are a second.
const FAILURES: u32 = 5;

/// What agents may do, now.
pub struct KnownAgents {
    registry: &'static Registry,
    /// The settings file, if there is one.
    path: Option<PathBuf>,
    state: Mutex<State>,
    /// Told when other agents are known.
    changed: Notify,
}

struct State {
    agents: Arc<Agents>,
    /// The file as it was read last.
    text: Option<String>,
    failures: u32,
}

impl fmt::Debug for KnownAgents {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("KnownAgents")
    }
}

impl KnownAgents {
    /// Those that come with the program.
    #[must_use]
    pub fn built_in(registry: &'static Registry) -> Arc<Self> {
        let agents = Agents::new(registry, &settings::no_agents()).unwrap_or_default();
        Arc::new(Self { registry, path: None, state: State::of(agents, None), changed: Notify::new() })
    }

    /// Those of these settings; refused where one of them cannot be.
    pub fn of(registry: &'static Registry, settings: &Settings) -> Result<Arc<Self>, FilterError> {
        let agents = Agents::new(registry, &settings.agents)?;
        let text = settings.file.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        Ok(Arc::new(Self {
            registry,
            path: settings.file.clone(),
            state: State::of(agents, text),
            changed: Notify::new(),
        }))
    }

    /// What is known now.
    #[must_use]
    pub fn current(&self) -> Arc<Agents> {
        Arc::clone(&self.state.lock().unwrap_or_else(PoisonError::into_inner).agents)
    }

    /// Reads the file again if it has changed. Where it cannot be read for a second, no agent is known until it can: what
    /// was taken from one would be there still. Tells that once.
    pub fn refresh(&self) -> Option<String> {
        let path = self.path.as_ref()?;
        let read = std::fs::read_to_string(path);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Ok(text) = &read
            && state.text.as_ref() == Some(text)
        {
            if state.failures < FAILURES {
                state.failures = 0;
            }
            return None;
        }
        let agents = settings::agents_of(path).map_err(|error| error.0);
        match agents.and_then(|agents| Agents::new(self.registry, &agents).map_err(|error| error.0)) {
            Ok(agents) => {
                state.failures = 0;
                state.text = read.ok();
                if *state.agents != agents {
                    state.agents = Arc::new(agents);
                    self.changed.notify_waiters();
                }
                None
            }
            Err(fault) => {
                state.failures += 1;
                state.text = None;
                if state.failures != FAILURES {
                    return None;
                }
                state.agents = Arc::default();
                self.changed.notify_waiters();
                Some(format!("servers of agents are closed until the settings can be read again: {fault}"))
            }
        }
    }

    /// Completes once something else holds for an agent than what is known of it; `None` where nothing was. Reads the file
    /// for it.
    pub async fn until_other_than(&self, known: Option<&[Given]>, agent: &str, clock: &dyn Clock) {
        while self.current().layers(agent).ok() == known {
            clock.sleep(PAUSE).await;
            self.refresh();
        }
    }

    /// The same where somebody else reads the file.
    pub async fn until_told_other_than(&self, known: Option<&[Given]>, agent: &str) {
        loop {
            // Made before the look: a change after that tells this one, too.
            let told = self.changed.notified();
            if self.current().layers(agent).ok() != known {
                return;
            }
            told.await;
        }
    }
}

impl State {
    fn of(agents: Agents, text: Option<String>) -> Mutex<Self> {
        Mutex::new(Self { agents: Arc::new(agents), text, failures: 0 })
    }
}
