use std::path::Path;

use super::*;
use crate::settings::{self, Flags};
use crate::zoho::credentials::CredentialSource as _;
use crate::zoho::fixture::{FakeClock, FakeVendor, REGISTRY};

fn environment(name: &str) -> Option<std::ffi::OsString> {
    match name {
        "SECRET" => Some("client-secret-of-north".into()),
        "REFRESH" => Some("1000.refresh-of-north".into()),
        _ => None,
    }
}

fn private(folder: &Path, name: &str, content: &str) {
    crate::platform::replace_private_file(&folder.join(name), content.as_bytes()).unwrap();
}

fn settings(folder: &Path, text: &str) -> Result<Settings, String> {
    let config = folder.join("settings.toml");
    std::fs::write(&config, text).unwrap();
    let flags = Flags { config: Some(config.clone()), ..Flags::default() };
    settings::resolve("unlikely-name", flags, &|_: &str| None)
        .map_err(|error| error.to_string().replace(config.to_str().unwrap(), "settings.toml"))
}

async fn accounts(settings: &Settings, only: Option<&str>) -> Result<Accounts, String> {
    let surroundings = Surroundings {
        store: None,
        secrets: Secrets::default().with_environment(environment),
        clock: FakeClock::new(),
        transport: FakeVendor::new(Vec::new()),
    };
    Accounts::of_settings(&REGISTRY, settings, &surroundings, only).await.map_err(|error| error.to_string())
}

const TWO: &str = r#"
[accounts.north]
data_centre = "us"
client_id = "1000.NORTH"
client_secret = "env:SECRET"
refresh_token = "env:REFRESH"
tenants = {org_id = "1"}
products = ["product"]
editions = {product = "sandbox"}
organization = "North Ltd"

[accounts.south]
credentials = "file:south.json"
time_zone = "Europe/Berlin"
"#;

const SOUTH: &str = r#"{"client_id": "1000.SOUTH", "client_secret": "client-secret-of-south",
    "refresh_token": "1000.refresh-of-south", "datacenter": "au", "rotated": true}"#;

#[tokio::test]
async fn several_accounts_live_beside_each_other() {
    let folder = tempfile::tempdir().unwrap();
    private(folder.path(), "south.json", SOUTH);
    let settings = settings(folder.path(), TWO).unwrap();
    let all = accounts(&settings, None).await.unwrap();
    assert_eq!(all.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["north", "south"]);
    let (north, south) = (all.get("north").unwrap(), all.get("south").unwrap());
    assert_eq!((north.tenant("org_id"), south.tenant("org_id")), (Some("1"), None));
    assert_eq!((north.time_zone(), south.time_zone()), ("UTC", "Europe/Berlin"));
    assert_eq!((north.organization(), south.organization()), (Some("North Ltd"), None));
    assert!(all.choose(None).err().unwrap().to_string().contains("several accounts (north, south)"));
    assert_eq!(all.choose(Some("south")).unwrap().0, "south");
    let told = all.choose(Some("nroth")).err().unwrap().to_string();
    assert!(told.contains("did you mean `north`?"), "{told}");
}

#[tokio::test]
async fn nothing_is_read_of_accounts_that_are_not_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path(), TWO).unwrap();
    assert_eq!(accounts(&settings, Some("north")).await.unwrap().iter().count(), 1);
    let told = accounts(&settings, None).await.err().unwrap();
    assert!(told.starts_with("account `south`: the secret `file:") && told.contains("Create the file"), "{told}");
}

#[tokio::test]
async fn a_secret_that_was_replaced_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    private(folder.path(), "south.json", SOUTH);
    let settings = settings(folder.path(), TWO).unwrap();
    let source = Referenced::new(&settings.accounts[1], Secrets::default());
    assert_eq!(source.read().await.unwrap().refresh_token.expose(), "1000.refresh-of-south");
    private(folder.path(), "south.json", &SOUTH.replace("refresh-of-south", "newer"));
    assert_eq!(source.read().await.unwrap().refresh_token.expose(), "1000.newer");
    private(folder.path(), "south.json", "{\"client_id\": \"1000.SOUTH\", \"client_secret\": 5}");
    let told = source.read().await.unwrap_err().to_string();
    assert!(told.contains("has no client_secret, refresh_token"), "{told}");
}

#[tokio::test]
async fn every_fault_of_every_account_is_told_and_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    private(folder.path(), "south.json", SOUTH);
    let faulty = |south: &str| {
        let text = format!(
            "[accounts.north]\ndata_centre = \"uss\"\nclient_id = \"1000.N\"\nclient_secret = \"env:SECRET\"\n\
             refresh_token = \"env:REFRESH\"\n[accounts.south]\ncredentials = \"file:south.json\"\n{south}"
        );
        settings(folder.path(), &text).unwrap()
    };
    for (south, fault) in [
        ("products = [\"prodct\"]", "there is no product `prodct`; did you mean `product`?"),
        ("data_centre = \"us\"", "the settings say data centre `us`, the credentials `au`"),
        ("editions = {product = \"sandbox\"}", "there is no edition `sandbox` of product in the data centre `au`"),
        ("editions = {prodct = \"sandbox\"}", "there is no product `prodct`"),
    ] {
        let told = accounts(&faulty(south), None).await.err().unwrap();
        assert!(told.contains("account `north`: there is no data centre `uss`"), "{told}");
        assert!(told.contains("account `south`: ") && told.contains(fault), "{told}");
        assert!(!told.contains("-of-south") && !told.contains("-of-north"), "{told}");
    }
}

#[test]
fn faults_of_the_tables_are_told_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let told = |text: &str| settings(folder.path(), text).err().unwrap_or_else(|| "no fault".to_owned());
    insta::assert_snapshot!(
        [
            told("[accounts.north]\nclient_secrett = \"env:A\""),
            told("[accounts.north]\nclient_secret = \"1000.the-secret-itself\""),
            told("[accounts.North]\ncredentials = \"env:A\""),
            told("[accounts.north]\nclient_id = \"1000.A\""),
            told("[accounts.north]\ncredentials = \"env:A\"\nclient_id = \"1000.A\""),
            told("[tenants]\norg_id = \"1\"\n[accounts.north]\ncredentials = \"env:A\"\ntime_zone = \"Berlin\""),
            told("[accounts.north]\ncredentials = \"env:A\"\nhosts = {product = \"https://elsewhere.example\"}"),
            told("acounts = {}"),
        ]
        .join("\n")
    );
}
