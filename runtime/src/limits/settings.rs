//! What people set about limits, in the place of what the products say.

use std::collections::BTreeMap;
use std::time::Duration;

/// How one account asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitSettings {
    /// By product; a product that is not named keeps to its own bounds.
    pub products: BTreeMap<String, ProductLimits>,
    /// How long a call waits for its turn at most before it is refused.
    pub wait: Duration,
    /// How often a call that can be repeated safely is repeated; none unless somebody asks for it.
    pub retries: u32,
}

/// The bounds of one product.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProductLimits {
    /// Calls or credits in a window, and the window's length in seconds.
    pub rate: Option<(u32, u32)>,
    /// Calls at the same time.
    pub concurrency: Option<u32>,
}

/// What was written about limits; empty where nothing was.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written {
    /// Each as `PRODUCT=REQUESTS/WINDOW`.
    pub(crate) rates: Vec<String>,
    /// Each as `PRODUCT=CALLS`.
    pub(crate) concurrency: Vec<String>,
    /// `5s`
    pub(crate) wait: Option<String>,
    pub(crate) retries: Option<u32>,
}

impl Written {
    /// Laid over what holds so far; every fault at once.
    pub(crate) fn over(&self, below: &LimitSettings) -> Result<LimitSettings, String> {
        let mut settings = below.clone();
        let mut faults = Vec::new();
        for given in &self.rates {
            match rate(given) {
                Ok((product, rate)) => settings.products.entry(product).or_default().rate = Some(rate),
                Err(fault) => faults.push(fault),
            }
        }
        for given in &self.concurrency {
            match concurrency(given) {
                Ok((product, calls)) => settings.products.entry(product).or_default().concurrency = Some(calls),
                Err(fault) => faults.push(fault),
            }
        }
        if let Some(wait) = &self.wait {
            let read = if wait == "0s" { Some(0) } else { seconds(wait) };
            match read.map(|seconds| Duration::from_secs(seconds.into())).filter(|wait| *wait <= LONGEST_WAIT) {
                Some(wait) => settings.wait = wait,
                None => faults.push(format!(
                    "the wait `{wait}` is none. Write it as 0s to {}s: clients give up after a minute",
                    LONGEST_WAIT.as_secs()
                )),
            }
        }
        if let Some(retries) = self.retries {
            if retries > MOST_RETRIES {
                faults.push(format!("retries may be 0 to {MOST_RETRIES}, and not {retries}"));
            }
            settings.retries = retries;
        }
        if faults.is_empty() { Ok(settings) } else { Err(faults.join("\n")) }
    }
}

/// Most repetitions that can be asked for.
pub const MOST_RETRIES: u32 = 5;
/// Longest wait that can be asked for: clients give up after a minute.
pub const LONGEST_WAIT: Duration = Duration::from_secs(55);

impl Default for LimitSettings {
    /// Three seconds, which people hardly notice; no repetitions.
    fn default() -> Self {
        Self { products: BTreeMap::new(), wait: Duration::from_secs(3), retries: 0 }
    }
}

/// `PRODUCT=REQUESTS/WINDOW`, as in `PRODUCT=200/1m`.
///
/// # Errors
/// What is wrong with it, and how it is written.
pub fn rate(given: &str) -> Result<(String, (u32, u32)), String> {
    let fault = || format!("the limit `{given}` is none. Write it as PRODUCT=REQUESTS/WINDOW, as in PRODUCT=200/1m");
    let (product, rate) = given.split_once('=').ok_or_else(fault)?;
    let (requests, window) = rate.split_once('/').ok_or_else(fault)?;
    let requests: u32 = requests.trim().parse().ok().filter(|requests| *requests > 0).ok_or_else(fault)?;
    let seconds = seconds(window.trim()).ok_or_else(fault)?;
    Ok((product.trim().to_owned(), (requests, seconds)))
}

/// `PRODUCT=CALLS`, as in `PRODUCT=20`.
///
/// # Errors
/// What is wrong with it, and how it is written.
pub fn concurrency(given: &str) -> Result<(String, u32), String> {
    let parts = given.split_once('=').and_then(|(product, calls)| {
        let calls = calls.trim().parse().ok().filter(|calls| *calls > 0)?;
        Some((product.trim().to_owned(), calls))
    });
    parts.ok_or_else(|| format!("the concurrency `{given}` is none. Write it as PRODUCT=CALLS, as in PRODUCT=20"))
}

/// `30s`, `1m`, `24h` in seconds.
#[must_use]
pub fn seconds(text: &str) -> Option<u32> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    number.parse::<u32>().ok()?.checked_mul(unit).filter(|seconds| *seconds > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_read_and_nonsense_is_told() {
        assert_eq!(rate("shop=200/1m").unwrap(), ("shop".to_owned(), (200, 60)));
        assert_eq!(rate(" shelf = 1 / 24h ").unwrap(), ("shelf".to_owned(), (1, 86_400)));
        for odd in ["shop", "shop=200", "shop=0/1m", "shop=1/0s", "shop=1/m", "shop=1/1d", "shop=1/", "shop=-1/1m"] {
            assert!(rate(odd).unwrap_err().contains("PRODUCT=200/1m"), "{odd}");
        }
        assert_eq!(concurrency("till=25").unwrap(), ("till".to_owned(), 25));
        for odd in ["till", "till=0", "till=many"] {
            assert!(concurrency(odd).unwrap_err().contains("PRODUCT=20"), "{odd}");
        }
    }
}
