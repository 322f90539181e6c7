//! The keyring, for a build that cannot reach it.

use crate::secret::Secret;

const WITHOUT: &str = "this program was built without the feature `keyring`. Build it with `cargo build --release -p \
                       zoho-mcp --features keyring`, or keep the secret elsewhere";

#[expect(clippy::unused_async, reason = "with the feature it waits for another process")]
pub(super) async fn read(_: &str) -> Result<Secret, String> {
    Err(WITHOUT.to_owned())
}

#[expect(clippy::unused_async, reason = "with the feature it waits for another process")]
pub(super) async fn check_writable(_: &str) -> Result<(), String> {
    Err(WITHOUT.to_owned())
}

#[expect(clippy::unused_async, reason = "with the feature it waits for another process")]
pub(super) async fn write(_: &str, _: &Secret) -> Result<(), String> {
    Err(WITHOUT.to_owned())
}

#[expect(clippy::unused_async, reason = "with the feature it waits for another process")]
pub(super) async fn forget(_: &str) -> Result<(), String> {
    Err(WITHOUT.to_owned())
}
