//! Domains and their keys.

use serde_json::{Value, json};

use super::{data, path, refused, stored, with};
use crate::support::Zoho;

#[tokio::test]
async fn a_check_that_fails_is_told_under_status_200() {
    let zoho = Zoho::start().await;
    let verify = json!({"mode": "verifyDomainByTXT"});
    let failed = data(&zoho.put(&path("/domains/northwind-shop.example"), verify.clone()).await);
    assert_eq!(failed["status"], false);
    assert_eq!(failed["error"], "TXT_RECORD_HOST_UNKNOWN");
    assert_eq!(stored(&zoho, "domains", "domainName", "northwind-shop.example")["verificationStatus"], false);
    let done = zoho.put(&path("/domains/newbrand.example"), verify.clone()).await;
    assert_eq!(data(&done), json!({"status": true}));
    assert_eq!(stored(&zoho, "domains", "domainName", "newbrand.example")["verificationStatus"], true);
    let again = zoho.put(&path("/domains/newbrand.example"), verify).await;
    assert_eq!(refused(&again), (400, "DOMAIN_ALREADY_VERIFIED".into()));
}

#[tokio::test]
async fn a_key_is_made_published_checked_and_made_the_default() {
    let zoho = with(json!({"dns": ["TXT newbrand.example"]})).await;
    let domain = path("/domains/newbrand.example");
    let wanted = json!({"mode": "addDkimDetail", "selector": "zmail", "keySize": "2048", "isDefault": "true"});
    let early = zoho.put(&domain, wanted.clone()).await;
    assert_eq!(early.status, 400);
    assert_eq!(early.json()["data"]["moreInfo"], "newbrand.example is not verified");
    data(&zoho.put(&domain, json!({"mode": "verifyDomainByTXT"})).await);
    let key = data(&zoho.put(&domain, wanted.clone()).await);
    assert!(key["publicKey"].as_str().unwrap().starts_with("v=DKIM1; k=rsa; p="));
    // Asked for, and not before it is verified.
    assert_eq!(key["isDefault"], false);
    assert_eq!(refused(&zoho.put(&domain, wanted).await).1, "DKIM_SELECTOR_ALREADY_EXISTS");
    let of_key = |mode: &str| json!({"mode": mode, "dkimId": key["dkimId"]});
    assert_eq!(data(&zoho.put(&domain, of_key("verifyDkimKey")).await), json!({"dkimstatus": false}));
    assert_eq!(zoho.put(&domain, of_key("makeDkimDefault")).await.status, 400);
    zoho.post("/_sandbox/settings", json!({"mail": {"dns": ["DKIM zmail newbrand.example"]}})).await;
    assert_eq!(data(&zoho.put(&domain, of_key("verifyDkimKey")).await), json!({"dkimstatus": true}));
    let keys = stored(&zoho, "domains", "domainName", "newbrand.example")["dkimDetailList"].clone();
    assert_eq!((&keys[0]["isDefault"], &keys[0]["isVerified"]), (&json!(true), &json!(true)));
    assert_eq!(zoho.put(&domain, of_key("deleteDkimDetail")).await.status, 200);
    assert_eq!(stored(&zoho, "domains", "domainName", "newbrand.example")["dkimDetailList"], json!([]));
}

#[tokio::test]
async fn a_domain_does_only_what_its_state_allows() {
    let zoho = Zoho::start().await;
    for (domain, body, code) in [
        ("newbrand.example", json!({"mode": "verifyMxRecord"}), ""),
        ("newbrand.example", json!({"mode": "enableMailHosting"}), ""),
        ("northwind-mail.example", json!({"mode": "setAsPrimaryDomain"}), ""),
        ("northwind-mail.example", json!({"mode": "disableMailHosting"}), "MAILHOSTING_ALREADY_DISABLED"),
        ("northwind-demo.example", json!({"mode": "enableMailHosting"}), "MAILHOSTING_ALREADY_ENABLED"),
        ("northwind-demo.example", json!({"mode": "VerifySpfRecord"}), "PATTERN_NOT_MATCHED"),
        ("northwind-demo.example", json!({"mode": "verify"}), "PATTERN_NOT_MATCHED"),
        ("northwind-demo.example", json!({}), "LESS_THAN_MIN_OCCURANCE"),
        ("northwind-demo.example", json!({"mode": "verifyMxRecord", "x": 1}), "EXTRA_KEY_FOUND_IN_JSON"),
        ("newbrand.example", json!({"mode": "addDkimDetail"}), "LESS_THAN_MIN_OCCURANCE"),
        (
            "northwind-mail.example",
            json!({"mode": "addDkimDetail", "selector": "a", "keySize": 512}),
            "PATTERN_NOT_MATCHED",
        ),
    ] {
        let answer = zoho.put(&path(&format!("/domains/{domain}")), body.clone()).await;
        assert_eq!(refused(&answer), (400, code.into()), "{body}");
    }
    assert_eq!(zoho.get(&path("/domains/nobody.example")).await.status, 404);
    assert_eq!(zoho.delete(&path("/domains/northwind-demo.example")).await.status, 400);
    assert_eq!(refused(&zoho.post(&path("/domains"), json!({"domainName": "not a domain"})).await).0, 400);
    let twice = zoho.post(&path("/domains"), json!({"domainName": "newbrand.example"})).await;
    assert_eq!(refused(&twice), (400, "DOMAIN_ALREADY_EXISTS".into()));
    let checks = zoho.put(&path("/domains/northwind-mail.example"), json!({"mode": "verifyMxRecord"})).await;
    assert_eq!(data(&checks), json!({"mxstatus": false, "mxRecords": []}));
    let checks = zoho.put(&path("/domains/northwind-demo.example"), json!({"mode": "verifySpfRecord"})).await;
    assert_eq!(data(&checks), json!({"spfstatus": true}));
    assert_eq!(zoho.delete(&path("/domains/northwind-shop.example")).await.status, 200);
    assert_eq!(stored(&zoho, "domains", "domainName", "northwind-shop.example"), Value::Null);
}

#[tokio::test]
async fn a_catch_all_is_an_address_that_somebody_has() {
    let zoho = Zoho::start().await;
    let domain = path("/domains/nw-support.example");
    let set = |address: &str| json!({"mode": "addCatchAllAddress", "catchAllAddress": address});
    assert_eq!(refused(&zoho.put(&domain, set("nobody")).await), (400, "PATTERN_NOT_MATCHED".into()));
    assert_eq!(zoho.put(&domain, set("nobody@northwind-demo.example")).await.status, 404);
    let address = "all-hands@northwind-demo.example";
    assert_eq!(zoho.put(&path("/domains/newbrand.example"), set(address)).await.status, 400);
    assert_eq!(zoho.put(&domain, set(address)).await.status, 200);
    assert_eq!(stored(&zoho, "domains", "domainName", "nw-support.example")["catchAllAddress"], address);
    let remove = json!({"mode": "deleteCatchAllAddress"});
    assert_eq!(zoho.put(&domain, remove.clone()).await.status, 200);
    assert_eq!(zoho.put(&domain, remove).await.status, 400);
}

#[tokio::test]
async fn an_alias_is_a_verified_domain_and_of_one_domain() {
    let zoho = Zoho::start().await;
    let main = path("/domains/northwind-demo.example");
    let body = |mode: &str, alias: &str| json!({"mode": mode, "domainAlias": alias});
    for wrong in ["newbrand.example", "nw-support.example", "northwind-demo.example"] {
        assert_eq!(zoho.put(&main, body("makeDomainAsAlias", wrong)).await.status, 400, "{wrong}");
    }
    assert_eq!(zoho.put(&main, body("makeDomainAsAlias", "northwind-mail.example")).await.status, 200);
    assert_eq!(stored(&zoho, "domains", "domainName", "northwind-mail.example")["isDomainAlias"], true);
    assert_eq!(zoho.put(&main, body("removeDomainAlias", "northwind-mail.example")).await.status, 200);
    assert_eq!(zoho.put(&main, body("removeDomainAlias", "northwind-mail.example")).await.status, 400);
    // The other spelling, for whoever believes the documentation's sample.
    let other = body("removeDomainAsAlias", "nw-support.example");
    assert_eq!(refused(&zoho.put(&main, other.clone()).await).0, 400);
    zoho.post("/_sandbox/settings", json!({"mail": {"alias_removal_mode": "removeDomainAsAlias"}})).await;
    assert_eq!(zoho.put(&main, other).await.status, 200);
}
