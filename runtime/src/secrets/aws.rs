//! AWS Secrets Manager, by the official SDK.
//!
//! Region and credentials are found as every AWS tool finds them: environment, profile files, web identity, the task's or
//! the machine's role. They are looked up anew for each secret, which is read once an hour: what was changed there is used
//! without a restart, and nothing is kept that a thread could leave behind.

use std::time::Duration;

use aws_config::{BehaviorVersion, Region};
use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::config::timeout::TimeoutConfig;
use aws_sdk_secretsmanager::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use serde_json::{Map, Value};

use super::aws_http;
use crate::secret::Secret;
use crate::zoho::network::Network;

/// For one secret, repetitions included.
const TIMEOUT: Duration = Duration::from_secs(25);
/// What is told where there is nothing of the name.
const NOT_FOUND: &str = "ResourceNotFoundException";

/// The secret as it is now, or the member of it that `key` names.
pub(super) async fn read(network: &Network, name: &str, key: Option<&str>) -> Result<Secret, String> {
    let client = client(network, name).await?;
    let answer = client.get_secret_value().secret_id(name).send().await.map_err(|error| told(&error))?;
    let text = answer.secret_string.map(Secret::new).ok_or("it is binary, and not text")?;
    match key {
        None => Ok(text),
        Some(key) => member(&text, key),
    }
}

/// Whether it can be asked for. Whether it may be changed as well is told only by changing it.
pub(super) async fn check_writable(network: &Network, name: &str) -> Result<(), String> {
    let asked = client(network, name).await?.describe_secret().secret_id(name).send().await;
    match asked {
        Ok(_) => Ok(()),
        Err(error) if error.code() == Some(NOT_FOUND) => Ok(()),
        Err(error) => Err(told(&error)),
    }
}

/// A new version of the secret, or a new secret.
pub(super) async fn write(network: &Network, name: &str, secret: &Secret) -> Result<(), String> {
    let client = client(network, name).await?;
    let put = client.put_secret_value().secret_id(name).secret_string(secret.expose()).send().await;
    match put {
        Ok(_) => Ok(()),
        Err(error) if error.code() == Some(NOT_FOUND) => {
            let created = client.create_secret().name(name).secret_string(secret.expose()).send().await;
            created.map(drop).map_err(|error| told(&error))
        }
        Err(error) => Err(told(&error)),
    }
}

async fn client(network: &Network, name: &str) -> Result<Client, String> {
    let mut loader = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_http::Client::new(network.clone()))
        .timeout_config(TimeoutConfig::builder().operation_timeout(TIMEOUT).build());
    // An ARN says where the secret is: arn:PARTITION:secretsmanager:REGION:...
    if let Some(region) = name.strip_prefix("arn:").and_then(|arn| arn.split(':').nth(2)) {
        loader = loader.region(Region::new(region.to_owned()));
    }
    let config = loader.load().await;
    if config.region().is_none_or(|region| region.as_ref().is_empty()) {
        return Err("no AWS region is known. Set AWS_REGION, or write the secret's whole ARN".to_owned());
    }
    Ok(Client::new(&config))
}

/// What is said may name the secret and who asked, and holds no value.
fn told<E: ProvideErrorMetadata + std::error::Error + 'static, R: std::fmt::Debug>(error: &SdkError<E, R>) -> String {
    match (error, error.code(), error.message()) {
        (_, Some(NOT_FOUND), _) => {
            format!(
                "AWS has no secret of this name in this account and region ({NOT_FOUND}). Check name and AWS_REGION"
            )
        }
        (SdkError::ServiceError(_), Some(code), message) => {
            format!("AWS refused: {code}: {}", message.unwrap_or("no reason was given"))
        }
        (SdkError::TimeoutError(_), ..) => format!("AWS gave no answer within {} s", TIMEOUT.as_secs()),
        _ => {
            let mut causes = DisplayErrorContext(error).to_string();
            // Behind the causes stands how the SDK prints all of it once more.
            causes.truncate(causes.find(" (").unwrap_or(causes.len()));
            format!("AWS cannot be asked: {causes}. Check region, credentials and network, as for the `aws` command")
        }
    }
}

fn member(text: &Secret, key: &str) -> Result<Secret, String> {
    // What the parser says may quote the text.
    let mut members: Map<String, Value> =
        serde_json::from_str(text.expose()).map_err(|_| format!("it is no JSON object, and so has no key `{key}`"))?;
    match members.remove(key) {
        Some(Value::String(text)) => Ok(Secret::new(text)),
        Some(_) => Err(format!("what stands at its key `{key}` is no text")),
        None => Err(format!("it has no key `{key}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_member_of_a_secret_is_read() {
        let secret = Secret::from(r#"{"a":"the-secret","n":1}"#);
        assert_eq!(member(&secret, "a").unwrap().expose(), "the-secret");
        for (key, text, fault) in [
            ("b", secret.expose(), "no key `b`"),
            ("n", secret.expose(), "no text"),
            ("a", "the-secret", "no JSON object"),
            ("a", "[]", "no JSON object"),
        ] {
            let error = member(&Secret::from(text), key).map(drop).unwrap_err();
            assert!(error.contains(fault) && !error.contains("the-secret"), "{error}");
        }
    }
}
