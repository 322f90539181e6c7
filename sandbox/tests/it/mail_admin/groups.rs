//! Groups, held mail and policies.

use serde_json::{Value, json};

use super::{data, path, refused, stored};
use crate::support::Zoho;

#[tokio::test]
async fn a_group_is_made_and_its_members_change() {
    let zoho = Zoho::start().await;
    let person =
        |local: &str, role: &str| json!({"memberEmailId": format!("{local}@northwind-demo.example"), "role": role});
    let wanted = json!({
        "emailId": "finance@northwind-demo.example", "name": "Finance", "accessType": "Organization",
        "mailGroupMemberList": [person("dana.whitfield", "moderator")],
    });
    let made = zoho.post(&path("/groups"), wanted.clone()).await;
    assert_eq!(made.status, 201);
    let zgid = data(&made)["zgid"].as_u64().unwrap();
    assert_eq!(refused(&zoho.post(&path("/groups"), wanted).await).1, "EMAIL_ALREADY_EXISTS");
    let group = path(&format!("/groups/{zgid}"));
    let list = |mode: &str, people: Value| json!({"mode": mode, "mailGroupMemberList": people});
    let sarah = person("sarah.chen", "member");
    assert_eq!(zoho.put(&group, list("addMailGroupMember", json!([sarah]))).await.status, 200);
    let twice = zoho.put(&group, list("addMailGroupMember", json!([sarah]))).await;
    assert_eq!(refused(&twice).1, "MEMBER_ALREADY_EXISTS");
    let role = json!([person("sarah.chen", "moderator")]);
    assert_eq!(zoho.put(&group, list("changeMemberRole", role)).await.status, 200);
    let dana = json!({"memberEmailId": "dana.whitfield@northwind-demo.example"});
    let stranger = json!({"memberEmailId": "nobody@northwind-demo.example"});
    let some = zoho.put(&group, list("deleteMailGroupMember", json!([dana, stranger]))).await;
    assert_eq!(some.status, 404, "all or none");
    assert_eq!(data(&zoho.get(&group).await)["groupMemberCount"], 2);
    assert_eq!(zoho.put(&group, list("deleteMailGroupMember", json!([dana]))).await.status, 200);
    let left = data(&zoho.get(&group).await)["mailGroupMemberList"].clone();
    assert_eq!((left.as_array().unwrap().len(), &left[0]["role"]), (1, &json!("moderator")));
    let options = json!({"mode": "updateMailGroupAdvOptions", "accessType": "Moderated", "groupAdminSettings": {"holdOrBounce": "reject"}});
    assert_eq!(zoho.put(&group, options).await.status, 200);
    assert_eq!(stored(&zoho, "groups", "zgid", zgid)["groupAdminSettings"]["holdOrBounce"], "reject");
    assert_eq!(zoho.delete(&group).await.status, 200);
    assert_eq!(zoho.get(&group).await.status, 404);
}

#[tokio::test]
async fn what_is_no_group_or_member_is_refused() {
    let zoho = Zoho::start().await;
    let member = json!([{"memberEmailId": "a@b.example"}]);
    for (body, code) in [
        (json!({"mailGroupMemberList": member}), "LESS_THAN_MIN_OCCURANCE"),
        (json!({"emailId": "x@northwind-demo.example"}), "LESS_THAN_MIN_OCCURANCE"),
        (json!({"emailId": "x@northwind-demo.example", "mailGroupMemberList": []}), "LESS_THAN_MIN_OCCURANCE"),
        (json!({"emailId": "x@acmecorp.example", "mailGroupMemberList": member}), "PATTERN_NOT_MATCHED"),
        (json!({"emailId": "x@newbrand.example", "mailGroupMemberList": member}), "PATTERN_NOT_MATCHED"),
        (
            json!({"emailId": "x@northwind-demo.example", "accessType": "public", "mailGroupMemberList": member}),
            "PATTERN_NOT_MATCHED",
        ),
        (
            json!({"emailId": "x@northwind-demo.example", "mailGroupMemberList": [{"memberEmailId": "a"}]}),
            "PATTERN_NOT_MATCHED",
        ),
        (
            json!({"emailId": "x@northwind-demo.example", "mailGroupMemberList": [{"memberEmailId": "a@b.example", "role": "owner"}]}),
            "PATTERN_NOT_MATCHED",
        ),
    ] {
        assert_eq!(refused(&zoho.post(&path("/groups"), body.clone()).await), (400, code.into()), "{body}");
    }
    assert_eq!(refused(&zoho.get(&path("/groups/support")).await).0, 400);
    assert_eq!(refused(&zoho.get(&path("/groups/1")).await).0, 404);
}

#[tokio::test]
async fn held_mail_waits_until_it_is_accepted_or_rejected() {
    let zoho = Zoho::start().await;
    let queue = path("/groups/884420004/messages");
    let waiting = data(&zoho.get(&format!("{queue}?searchKey=ceo@")).await);
    assert_eq!(waiting.as_array().unwrap().len(), 1);
    let id = waiting[0]["messageId"].clone();
    assert!(waiting[0].get("moderationId").is_none());
    let text = data(&zoho.get(&format!("{queue}/{}", id.as_str().unwrap())).await);
    assert!(text[0]["mailContent"].as_str().unwrap().contains("nine percent"));
    let decide = |ids: Value, status: &str| json!({"messageList": ids, "status": status});
    // Accept is the word.
    assert_eq!(refused(&zoho.put(&queue, decide(json!([id]), "approve")).await).1, "PATTERN_NOT_MATCHED");
    assert_eq!(zoho.put(&queue, decide(json!([id, "1"]), "accept")).await.status, 404, "all or none");
    assert_eq!(zoho.put(&queue, decide(json!([]), "accept")).await.status, 400);
    assert_eq!(zoho.put(&queue, decide(json!([id]), "accept")).await.status, 200);
    assert_eq!(stored(&zoho, "held", "messageId", id.clone())["decision"], "accept");
    assert_eq!(data(&zoho.get(&queue).await).as_array().unwrap().len(), 2);
    assert_eq!(zoho.put(&queue, decide(json!([id]), "reject")).await.status, 404, "it is decided");
    assert_eq!(data(&zoho.get(&path("/groups/884420001/messages")).await), json!([]));
}

#[tokio::test]
async fn a_policy_goes_to_users_and_groups_alike() {
    let zoho = Zoho::start().await;
    let made = data(&zoho.post(&path("/policy"), json!({"policyName": "Contractors"})).await);
    let id = made["policyID"].as_str().unwrap();
    assert_eq!(
        refused(&zoho.post(&path("/policy"), json!({"policyName": "contractors"})).await).1,
        "POLICY_ALREADY_EXISTS"
    );
    let policy = path(&format!("/policy/{id}"));
    let apply = |list: Value| json!({"mode": "applyPolicyToUsers", "userList": list});
    assert_eq!(zoho.put(&policy, apply(json!(["884410001", "1"]))).await.status, 404, "all or none");
    assert_eq!(zoho.put(&policy, apply(json!(["884410001", 884_420_001]))).await.status, 200);
    assert_eq!(data(&zoho.get(&format!("{policy}/getUsers")).await)[0]["zuid"], 884_410_001);
    assert_eq!(data(&zoho.get(&format!("{policy}/getGroups")).await)[0]["zgid"], 884_420_001);
    let restrictions = data(&zoho.get(&path("/policy/accessRestriction")).await);
    let restriction = restrictions[0]["orgMailRestrictionID"].clone();
    let give = |mode: &str| json!({"mode": mode, "orgMailRestrictionID": restriction});
    assert_eq!(zoho.put(&policy, give("changeMailRestrictionID")).await.status, 404, "of another kind");
    assert_eq!(zoho.put(&policy, give("changeAccessRestrictionID")).await.status, 200);
    assert_eq!(stored(&zoho, "policies", "policyName", "Contractors")["accessRestriction"]["name"], "Web only");
}
