//! The accounts host: tokens from refresh tokens and grant codes, revocation, and the limits on both.

mod consent;
mod endpoint;
pub(crate) mod scopes;
mod tokens;
mod told;

pub(crate) use endpoint::handle;
pub(crate) use tokens::{Accounts, Standing};

/// The OAuth client that the sandbox knows.
pub const CLIENT_ID: &str = "1000.SANDBOXCLIENT0000000000000001";
/// Its secret. It guards nothing: the sandbox holds demo data and answers whoever knows this file.
pub const CLIENT_SECRET: &str = "sandbox-client-secret-of-the-demo-organisation";
/// A refresh token of that client with the scopes of the settings.
pub const REFRESH_TOKEN: &str = "1000.sandbox.refresh-token-of-the-demo-organisation";
