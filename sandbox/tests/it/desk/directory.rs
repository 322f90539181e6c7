//! Agents, teams, departments, addresses, fields and articles.

use super::*;

#[tokio::test]
async fn agents_are_found_by_name_department_and_status() {
    let zoho = Zoho::start().await;
    let technical = department(&zoho, "Technical Support").await;
    let path = format!("/agents?departmentIds={technical}&status=ACTIVE");
    assert_eq!(
        get(&zoho, &path).await.column("name"),
        ["Dana Whitfield", "Marcus Lindqvist", "Sarah Jenkins", "Ravi Menon"]
    );
    assert_eq!(get(&zoho, "/agents?searchStr=sarah").await.column("lastName"), ["Jenkins", "Whitlock"]);
    assert_eq!(get(&zoho, "/agents?status=DISABLED").await.column("name"), ["Jonas Weber"]);
    assert_wrong(&get(&zoho, "/agents?limit=5").await, "/limit", "invalid");
    assert_wrong(&get(&zoho, "/agents?from=0").await, "/from", "invalid");
    let me = get(&zoho, "/myinfo?include=role").await.json();
    assert_eq!((me["name"].as_str(), me["role"]["name"].as_str()), (Some("Dana Whitfield"), Some("CEO")));
}

#[tokio::test]
async fn teams_come_in_an_envelope_of_their_own() {
    let zoho = Zoho::start().await;
    let answer = get(&zoho, "/teams").await.json();
    assert!(answer.get("data").is_none());
    let team = named(&zoho, "/teams", "L1 Support").await;
    let members = get(&zoho, &format!("/teams/{team}/members")).await.json();
    assert_eq!(members["members"][0]["name"], "Omar Haddad");
    let support = department(&zoho, "Support").await;
    assert_eq!(named(&zoho, &format!("/departments/{support}/teams"), "L1 Support").await, team);
}

#[tokio::test]
async fn departments_addresses_products_and_fields_are_told() {
    let zoho = Zoho::start().await;
    assert_eq!(get(&zoho, "/departments?isEnabled=false").await.column("name"), ["Legacy Products"]);
    assert_wrong(&get(&zoho, "/mailReplyAddress").await, "/departmentId", "missing");
    let support = department(&zoho, "Support").await;
    let active = get(&zoho, &format!("/mailReplyAddress?departmentId={support}&isActive=true")).await;
    assert_eq!(active.column("address"), ["support@northwind-demo.example"]);
    assert_eq!(get(&zoho, "/products").await.column("productName").len(), 3);
    assert_wrong(&get(&zoho, "/organizationFields").await, "/module", "missing");
    let fields = get(&zoho, "/organizationFields?module=tickets").await.json();
    let status = fields["data"].as_array().unwrap().iter().find(|field| field["apiName"] == "status").unwrap();
    let values: Vec<&str> =
        status["allowedValues"].as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap()).collect();
    assert_eq!(values, ["Open", "Assigned", "Escalated", "On Hold", "Pending Customer Response", "Closed"]);
}

#[tokio::test]
async fn articles_are_suggested_by_what_the_ticket_says() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "losing my phone").await;
    let found = get(&zoho, &format!("/tickets/{id}/articleSuggestion")).await;
    assert_eq!(found.column("title")[0], "Reset two-factor authentication");
    assert!(found.json()["data"][0].get("answer").is_none());
    let article = get(&zoho, &format!("/articles/{}", found.column("id")[0])).await.json();
    assert!(article["answer"].as_str().unwrap().contains("recovery code"));
    assert_eq!(get(&zoho, "/articles?status=Draft").await.column("title"), ["What we do when the service is down"]);
    assert_wrong(&get(&zoho, "/articles?from=0").await, "/from", "invalid");
    assert_eq!(get(&zoho, "/articles/search?_all=export").await.column("title"), ["Export reports to CSV or Excel"]);
    assert_eq!(get(&zoho, "/articles/search?title=nothing").await.status, 204);
}
