//! Record ids: 19 digits, as Zoho's are, so that a client that reads them as numbers loses digits.

/// Hands out ids in ascending order.
#[derive(Debug)]
pub(crate) struct Ids {
    next: u64,
}

impl Ids {
    /// The first id. Not a multiple of 1024, the distance of neighbouring doubles at this size.
    const FIRST: u64 = 5_725_767_000_000_210_001;

    pub(crate) fn new() -> Self {
        Self { next: Self::FIRST }
    }

    /// Ids of their own for a product, so that they stay the same whatever other products hold.
    pub(crate) fn starting_at(first: u64) -> Self {
        Self { next: first }
    }

    /// An id that was never given before.
    pub(crate) fn next(&mut self) -> u64 {
        let id = self.next;
        self.next += 1;
        id
    }
}

#[cfg(test)]
mod tests {
    use super::Ids;

    #[test]
    fn ids_do_not_survive_a_double() {
        let id = Ids::new().next();
        assert_eq!(id.to_string().len(), 19);
        let read_as_double: f64 = id.to_string().parse().unwrap();
        assert_ne!(format!("{read_as_double:.0}"), id.to_string());
    }
}
