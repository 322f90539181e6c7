//! The threads that serve connections, told apart, so that what belongs to one need not be shared.

use std::cell::Cell;
use std::thread;

thread_local! {
    static NUMBER: Cell<usize> = const { Cell::new(0) };
}

/// Number of the worker that this thread is, from one; zero for every other thread.
pub(crate) fn number() -> usize {
    NUMBER.get()
}

/// Makes this thread the worker of this number.
pub(crate) fn become_number(number: usize) {
    NUMBER.set(number);
}

/// How many workers a server has: one per core.
pub(crate) fn count() -> usize {
    thread::available_parallelism().map_or(1, Into::into)
}
