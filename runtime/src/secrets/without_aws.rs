//! AWS Secrets Manager, for a build that cannot reach it.

use crate::secret::Secret;
use crate::zoho::network::Network;

const WITHOUT: &str = "this program was built without the feature `aws`. Build it with `cargo build --release -p \
                       zoho-mcp --features aws`, or keep the secret elsewhere";

#[expect(clippy::unused_async, reason = "with the feature it asks over the network")]
pub(super) async fn read(_: &Network, _: &str, _: Option<&str>) -> Result<Secret, String> {
    Err(WITHOUT.to_owned())
}

#[expect(clippy::unused_async, reason = "with the feature it asks over the network")]
pub(super) async fn check_writable(_: &Network, _: &str) -> Result<(), String> {
    Err(WITHOUT.to_owned())
}

#[expect(clippy::unused_async, reason = "with the feature it asks over the network")]
pub(super) async fn write(_: &Network, _: &str, _: &Secret) -> Result<(), String> {
    Err(WITHOUT.to_owned())
}
