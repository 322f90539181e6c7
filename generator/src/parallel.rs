//! Work on every core. What comes of it does not depend on their number.

use std::sync::LazyLock;

use rayon::ThreadPool;
use rayon::iter::{IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};

/// Bytes of stack for each thread: one that waits for others takes up further work meanwhile, on top of its own.
const STACK: usize = 16_000_000;

/// Started once. Without threads, as where the system has none left, the caller works alone.
static THREADS: LazyLock<Option<ThreadPool>> =
    LazyLock::new(|| rayon::ThreadPoolBuilder::new().stack_size(STACK).build().ok());

/// What the work makes of each item, in the items' order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    match THREADS.as_ref().filter(|_| items.len() > 1) {
        // One by one, as some take a hundred times as long as others.
        Some(threads) => threads.install(|| items.par_iter().with_max_len(1).map(work).collect()),
        None => items.iter().map(work).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_done_once_and_in_order() {
        let items: Vec<usize> = (0..1_000).collect();
        assert_eq!(map(&items, |item| item * 2), (0..1_000).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(map(&[] as &[usize], |item| *item), Vec::<usize>::new());
    }
}
