use std::path::PathBuf;

use super::*;

fn environment(name: &str) -> Option<OsString> {
    match name {
        "SET" => Some(" the-secret\n".into()),
        "BLANK" => Some(" \n".into()),
        _ => None,
    }
}

async fn read(reference: &str) -> Result<String, String> {
    let secrets = Secrets::default().with_environment(environment);
    let secret = secrets.read(&reference.parse().unwrap()).await;
    secret.map(|secret| secret.expose().to_owned()).map_err(|error| error.to_string())
}

#[test]
fn a_reference_is_written_as_it_was_read() {
    let arn = "aws-sm:arn:aws:secretsmanager:eu-west-1:1:secret:north-a1b2c3#key";
    let texts =
        ["env:A", "file:/run/secrets/a", "file:a b", "file:C:\\a", "store:north", "keyring:north", "aws-sm:a/b", arn];
    for text in texts {
        assert_eq!(text.parse::<Reference>().unwrap().to_string(), text);
    }
}

#[test]
fn a_secret_in_the_place_of_a_reference_is_not_repeated() {
    for text in ["1000.abcdef", "", "env:", "env", "file:", "env:A=b", "vault:x", "file:a\nb", "aws-sm:a#", "aws-sm:#b"]
    {
        let told = text.parse::<Reference>().unwrap_err().to_string();
        assert!(text.len() < 6 || !told.contains(text), "{told}");
        assert!(told.contains("env:NAME"), "{told}");
    }
}

#[tokio::test]
async fn a_variable_is_read_without_white_space_around_it() {
    assert_eq!(read("env:SET").await.unwrap(), "the-secret");
    assert!(read("env:BLANK").await.unwrap_err().contains("`env:BLANK` is empty"));
    assert!(read("env:UNSET").await.unwrap_err().contains("UNSET is not set"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_may_read_is_refused_with_the_mend() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    std::fs::write(&path, "s3cret-text\n").unwrap();
    let mode = |mode: u32| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    let reference = Reference::File(path.clone()).to_string();
    for open in [0o640, 0o604, 0o620, 0o666] {
        mode(open);
        let told = read(&reference).await.unwrap_err();
        assert!(told.contains(&format!("chmod 600 {}", path.display())), "{told}");
        assert!(!told.contains("s3cret"), "{told}");
    }
    for closed in [0o600, 0o400] {
        mode(closed);
        assert_eq!(read(&reference).await.unwrap(), "s3cret-text");
    }
}

#[tokio::test]
async fn what_is_no_secret_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let private = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        crate::platform::replace_private_file(&path, content).unwrap();
        Reference::File(path).to_string()
    };
    assert!(read(&private("large", &vec![b'x'; 70_000])).await.unwrap_err().contains("more than 65536 bytes"));
    assert!(read(&private("binary", &[0xff, 0xfe])).await.unwrap_err().contains("not UTF-8"));
    let missing = Reference::File(PathBuf::from("/nonexistent/secret")).to_string();
    assert!(read(&missing).await.unwrap_err().contains("Create the file"));
    let directory = Reference::File(folder.path().to_owned()).to_string();
    assert!(read(&directory).await.is_err());
}

#[test]
fn paths_begin_beside_the_settings() {
    let reference: Reference = "file:secrets/a".parse().unwrap();
    assert_eq!(reference.relative_to("/etc/x".as_ref()).to_string(), "file:/etc/x/secrets/a");
    let absolute: Reference = "file:/run/a".parse().unwrap();
    assert_eq!(absolute.relative_to("/etc/x".as_ref()).to_string(), "file:/run/a");
}

#[tokio::test]
async fn the_store_keeps_a_secret_over_processes_and_gives_it_up() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Secrets::default().with_state_dir(Some(folder.path()));
    let reference: Reference = "store:north".parse().unwrap();
    assert!(open().read(&reference).await.unwrap_err().to_string().contains("nothing of this name is in the store"));
    open().check_writable(&reference).await.unwrap();
    open().write(&reference, &Secret::from("the-secret")).await.unwrap();
    assert_eq!(open().read(&reference).await.unwrap().expose(), "the-secret");
    assert!(open().forget(&reference).await.unwrap());
    assert!(open().read(&reference).await.is_err());
    let told = Secrets::default().check_writable(&reference).await.unwrap_err().to_string();
    assert!(told.contains("--state-dir"), "{told}");
}

#[tokio::test]
async fn a_store_that_this_build_cannot_reach_says_how_to_build_one_that_can() {
    for (feature, reference, is_there) in
        [("aws", "aws-sm:a#b", cfg!(feature = "aws")), ("keyring", "keyring:a", cfg!(feature = "keyring"))]
    {
        if is_there {
            continue;
        }
        let reference = reference.parse().unwrap();
        let secrets = Secrets::default();
        let secret = Secret::from("the-secret");
        let told = [secrets.read(&reference).await.map(drop), secrets.write(&reference, &secret).await];
        assert!(told[0].as_ref().unwrap_err().0.contains(&format!("--features {feature}`")), "{told:?}");
        assert!(told.iter().all(Result::is_err), "{told:?}");
    }
}

#[tokio::test]
async fn where_a_secret_cannot_be_kept_is_told_before() {
    let secrets = Secrets::default();
    for (reference, told) in
        [("env:A", "cannot be set"), ("file:/nonexistent/folder/a", "no directory"), ("aws-sm:a#b", "Leave `#KEY` out")]
    {
        let error = secrets.check_writable(&reference.parse().unwrap()).await.unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }
    let folder = tempfile::tempdir().unwrap();
    let reference = Reference::File(folder.path().join("a"));
    secrets.check_writable(&reference).await.unwrap();
    secrets.write(&reference, &Secret::from("kept")).await.unwrap();
    assert_eq!(secrets.read(&reference).await.unwrap().expose(), "kept");
    assert!(!secrets.forget(&reference).await.unwrap());
}
