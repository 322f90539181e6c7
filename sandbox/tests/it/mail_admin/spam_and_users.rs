//! Spam control and users.

use serde_json::json;

use super::{ORGANISATION, data, path, refused, stored};
use crate::support::Zoho;

#[tokio::test]
async fn every_list_takes_its_kind_and_nothing_else() {
    let zoho = Zoho::start().await;
    let lists = zoho.running.records("mail", "lists").remove(0);
    let categories: Vec<String> = lists.as_object().unwrap().keys().cloned().collect();
    assert_eq!(categories.len(), 20);
    for category in &categories {
        let (fits, odd) = match category.as_str() {
            name if name.ends_with("Email") => ("a@b.example", "b.example"),
            name if name.ends_with("Domain") => ("b.example", "192.0.2.50"),
            name if name.ends_with("IP") => ("192.0.2.50", "b.example"),
            _ => ("click", "a b"),
        };
        let body = |value: &str| {
            let mut body = json!({"spamCategory": category});
            body[category] = json!([value]);
            body
        };
        let answer = zoho.put(&path("/antispam/data"), body(odd)).await;
        assert_eq!(refused(&answer).1, "PATTERN_NOT_MATCHED", "{category}");
        assert_eq!(zoho.put(&path("/antispam/data"), body(fits)).await.status, 200, "{category}");
        let read = path(&format!("/antispam/data?spamCategory={category}&mode=getMarkingData"));
        assert!(data(&zoho.get(&read).await)[category].as_array().unwrap().contains(&json!(fits)));
        assert_eq!(zoho.call("DELETE", &path("/antispam/data"), &[], Some(body(fits))).await.status, 200);
        assert!(!data(&zoho.get(&read).await)[category].as_array().unwrap().contains(&json!(fits)));
    }
    for (body, code) in [
        (json!({"spamCategory": "blackListDomain", "blackListDomain": ["b.example"]}), "PATTERN_NOT_MATCHED"),
        (json!({"spamCategory": "rejectDomain"}), "LESS_THAN_MIN_OCCURANCE"),
        (json!({"spamCategory": "rejectDomain", "spamDomain": ["b.example"]}), "LESS_THAN_MIN_OCCURANCE"),
        (
            json!({"spamCategory": "rejectDomain", "rejectDomain": ["b.example"], "spamDomain": ["b.example"]}),
            "EXTRA_KEY_FOUND_IN_JSON",
        ),
        (json!({"rejectDomain": ["b.example"]}), "LESS_THAN_MIN_OCCURANCE"),
    ] {
        assert_eq!(refused(&zoho.put(&path("/antispam/data"), body.clone()).await), (400, code.into()), "{body}");
    }
    assert_eq!(refused(&zoho.get(&path("/antispam/data?spamCategory=spamIP")).await).1, "LESS_THAN_MIN_OCCURANCE");
}

#[tokio::test]
async fn each_check_has_its_own_choices() {
    let zoho = Zoho::start().await;
    let set = |mode: &str, option: &str| json!({"mode": mode, "option": option});
    let options = path("/antispam/options");
    let answer = zoho.put(&options, set("updateSPFSoftFailOption", "permanentReject")).await;
    assert_eq!(data(&answer), json!({"spfSoftFail": "permanentReject"}));
    assert_eq!(
        data(&zoho.get(&format!("{options}?mode=getSPFSoftFailOption")).await),
        json!({"spfSoftFail": "permanentReject"})
    );
    assert_eq!(
        data(&zoho.put(&options, set("updateDMARCFailOption", "moveToSpam")).await),
        json!({"dmarcFail": "moveToSpam"})
    );
    for (mode, option) in [
        ("updateDMARCFailOption", "permanentReject"),
        ("updateSPFSoftFailOption", "moveToSpam"),
        ("updateSPFHardFailOption", "permanentReject"),
        ("updateDKIMFailOption", "reject"),
    ] {
        assert_eq!(refused(&zoho.put(&options, set(mode, option)).await).1, "PATTERN_NOT_MATCHED", "{mode} {option}");
    }
    let spam = json!({"mode": "updateSpamProcessType", "spamVO": {"spamProcessType": "sender"}});
    assert_eq!(zoho.put(ORGANISATION, spam).await.status, 200);
    assert_eq!(data(&zoho.get("/api/organization").await)["spamVO"]["spamProcessType"], "sender");
    let odd = json!({"mode": "updateSpamProcessType", "spamVO": {"spamProcessType": "off"}});
    assert_eq!(refused(&zoho.put(ORGANISATION, odd).await).1, "PATTERN_NOT_MATCHED");
}

#[tokio::test]
async fn users_are_added_changed_and_disabled() {
    let zoho = Zoho::start().await;
    let wanted = json!({
        "primaryEmailAddress": "nora.field@northwind-demo.example", "password": "Harbour-71-lantern",
        "groupMailList": ["support@northwind-demo.example"],
    });
    let made = data(&zoho.post(&path("/accounts"), wanted.clone()).await);
    assert_eq!(refused(&zoho.post(&path("/accounts"), wanted).await).1, "EMAIL_ALREADY_EXISTS");
    let (zuid, id) = (made["zuid"].clone(), made["accountId"].as_str().unwrap().to_owned());
    assert!(!made.to_string().contains("lantern"), "a password is never told");
    let by_user = path(&format!("/accounts/{zuid}"));
    let alias =
        json!({"mode": "addEmailAlias", "zuid": zuid.to_string(), "emailAlias": ["nora@northwind-demo.example"]});
    assert_eq!(zoho.put(&by_user, alias.clone()).await.status, 200);
    assert_eq!(refused(&zoho.put(&by_user, alias).await).1, "EMAIL_ALREADY_EXISTS");
    assert_eq!(data(&zoho.get(&path("/accounts/nora@northwind-demo.example")).await)["zuid"], zuid);
    let disable = json!({"mode": "disableUser", "zuid": zuid, "removeGroupMembership": true, "removeAlias": "true"});
    assert_eq!(zoho.put(&by_user, disable.clone()).await.status, 404, "here the mail account is named");
    assert_eq!(zoho.put(&path(&format!("/accounts/{id}")), disable).await.status, 200);
    let account = stored(&zoho, "accounts", "zuid", zuid.clone());
    assert_eq!((&account["mailboxStatus"], account["emailAddress"].as_array().unwrap().len()), (&json!("disabled"), 1));
    let members = stored(&zoho, "groups", "name", "Support Team")["mailGroupMemberList"].to_string();
    assert!(!members.contains("nora.field"));
    let enable = json!({"mode": "enableUser", "zuid": zuid});
    assert_eq!(zoho.put(&path(&format!("/accounts/{id}")), enable).await.status, 200);
    assert_eq!(stored(&zoho, "accounts", "zuid", zuid.clone())["mailboxStatus"], "enabled");
    let role = json!({"mode": "changeRole", "userList": [zuid.to_string(), "884410000"], "role": "admin"});
    let told = data(&zoho.put(&path("/accounts"), role).await);
    assert_eq!(told.as_array().unwrap().len(), 2);
    assert_eq!(stored(&zoho, "accounts", "zuid", zuid)["role"], "admin");
    assert_eq!(stored(&zoho, "accounts", "zuid", 884_410_000)["role"], "super_admin");
    for (name, value) in [
        ("primaryEmailAddress", json!("nora@elsewhere.example")),
        ("primaryEmailAddress", json!("nora@northwind-mail.example")),
        ("password", json!("short")),
        ("role", json!("user")),
    ] {
        let mut body = json!({"primaryEmailAddress": "n.f@northwind-demo.example", "password": "Harbour-71-lantern"});
        body[name] = value;
        assert_eq!(refused(&zoho.post(&path("/accounts"), body.clone()).await).1, "PATTERN_NOT_MATCHED", "{body}");
    }
}
