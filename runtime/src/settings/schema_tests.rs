//! The schema is written by hand; these hold it against what is read.

use serde_json::{Value, json};

use super::file::File;

fn schema() -> Value {
    serde_json::from_str(super::SCHEMA).unwrap()
}

fn read(text: &str) -> Result<(), String> {
    toml::from_str::<File>(text).map(drop).map_err(|error| error.message().to_owned())
}

/// Every key that the reader knows, taken from what it says of one that it does not.
fn known(table: &str) -> Vec<String> {
    let told = read(&format!("{table}surely_unknown = 1")).unwrap_err();
    let mut names: Vec<String> = told.split('`').skip(1).step_by(2).skip(1).map(str::to_owned).collect();
    names.sort();
    names
}

fn properties(pointer: &str) -> Vec<String> {
    let mut names: Vec<String> = schema().pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect();
    names.sort();
    names
}

#[test]
fn the_schema_has_exactly_the_keys_that_are_read() {
    assert_eq!(known(""), properties("/properties"));
    assert_eq!(known("[accounts.a]\n"), properties("/$defs/account/properties"));
    assert_eq!(known("[audit]\n"), properties("/$defs/audit/properties"));
    assert_eq!(known("[agents.a]\n"), properties("/$defs/agent/properties"));
    assert_eq!(known("[[agents.a.fields]]\n"), properties("/$defs/field_rule/properties"));
    assert!(known("").len() > 10);
}

/// What both take, and what both refuse. Each is TOML; the schema sees it as JSON.
#[test]
fn schema_and_reader_agree() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for (text, good) in [
        ("", true),
        ("listen = \"127.0.0.1:1\"\nrisks = [\"read\"]\nallow_origins = []", true),
        ("[accounts.north-1]\ncredentials = \"store:a\"\nproducts = [\"a\"]\neditions = {a = \"sandbox\"}", true),
        ("[accounts.a]\nclient_id = \"x\"\nclient_secret = \"env:A\"\nrefresh_token = \"file:b/c\"", true),
        ("[accounts.a]\ncredentials = \"aws-sm:a/b\"", true),
        ("[accounts.a]\ncredentials = \"aws-sm:a/b#c\"", true),
        ("[accounts.a]\ncredentials = \"keyring:a\"", true),
        ("[accounts.a]\ncredentials = \"aws-sm:a#\"", false),
        ("[accounts.a]\ncredentials = \"aws-sm:#b\"", false),
        ("[accounts.a]\ncredentials = \"keyring:\"", false),
        ("[audit]\nsync = \"disk\"\nreads = \"refuse\"\nreason = \"required\"\nkey = \"env:A\"", true),
        ("[audit]\nsync = \"never\"", false),
        ("[audit]\nkey = \"the-key-itself\"", false),
        ("[audit]\nstore = 1", false),
        ("[agents.a]\ntags = [\"a\"]\nfields = [{product = \"p\", deny = [\"A\"], mask = [\"B\"]}]", true),
        ("[agents.a]\n[[agents.a.fields]]\nmodule = \"M\"\ndeny = [\"A\"]", true),
        ("[agents.a]\ntag = [\"a\"]", false),
        ("[agents.a]\nfields = [{denied = [\"A\"]}]", false),
        ("listen = 1", false),
        ("lissten = \"\"", false),
        ("methods = \"read\"", false),
        ("tenants = {a = 1}", false),
        ("accounts = []", false),
        ("[accounts.A]\ncredentials = \"store:a\"", false),
        ("[accounts.a]\ncredentials = \"the-secret\"", false),
        ("[accounts.a]\ncredentials = \"env:A=b\"", false),
        ("[accounts.a]\ncredentials = \"store:\"", false),
        ("[accounts.a]\ncredential = \"store:a\"", false),
        ("[accounts.a]\ncredentials = \"store:a\"\nproducts = {}", false),
    ] {
        let value: toml::Table = text.parse().unwrap();
        let value: Value = json!(value);
        assert_eq!(validator.is_valid(&value), good, "the schema on {text}");
        assert_eq!(read(text).is_ok(), good, "the reader on {text}");
    }
}
