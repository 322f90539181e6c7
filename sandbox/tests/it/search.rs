//! Searching by criteria, email, phone and word.

use std::time::Duration;

use sandbox::Settings;
use serde_json::json;

use crate::support::{Zoho, encoded};

#[tokio::test]
async fn the_webinar_lead_of_the_article_is_found() {
    let zoho = Zoho::start().await;
    let found = zoho.search("Leads", "((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))").await;
    assert_eq!(found.column("Full_Name"), ["Nadia Brooks"]);
    assert_eq!(found.json()["info"]["more_records"], false);
}

#[tokio::test]
async fn criteria_without_parentheses_are_refused() {
    let zoho = Zoho::start().await;
    for criteria in ["Lead_Source:equals:Webinar", "Lead_Source:equals:Webinar and Company:equals:TechCorp Solutions"] {
        assert_eq!(zoho.search("Leads", criteria).await.problem(), (400, "INVALID_QUERY".to_owned()), "{criteria}");
    }
}

#[tokio::test]
async fn every_operator_does_what_it_says() {
    let zoho = Zoho::start().await;
    let deals: Vec<(String, i64)> = (zoho.running.crm_records("Deals").iter())
        .map(|deal| (deal["Deal_Name"].as_str().unwrap().to_owned(), deal["Amount"].as_i64().unwrap()))
        .collect();
    let expected = |wanted: fn(i64) -> bool| deals.iter().filter(|(_, amount)| wanted(*amount)).count();
    for (criteria, count) in [
        ("(Amount:equals:50000)", expected(|amount| amount == 50_000)),
        ("(Amount:not_equal:50000)", expected(|amount| amount != 50_000)),
        ("(Amount:greater_than:50000)", expected(|amount| amount > 50_000)),
        ("(Amount:greater_equal:50000)", expected(|amount| amount >= 50_000)),
        ("(Amount:less_than:50000)", expected(|amount| amount < 50_000)),
        ("(Amount:less_equal:50000)", expected(|amount| amount <= 50_000)),
        ("(Amount:between:20000,50000)", expected(|amount| (20_000..=50_000).contains(&amount))),
        ("(Amount:in:50000,125000)", expected(|amount| amount == 50_000 || amount == 125_000)),
        ("(Deal_Name:starts_with:acme)", 4),
        ("(Stage:in:Closed Won,Closed Lost)", 9),
        ("((Stage:equals:Stalled)or(Deal_Name:equals:Finch archive scan))", 1),
        ("(Account_Name:equals:Acme Corp)", 4),
    ] {
        assert_eq!(zoho.search("Deals", criteria).await.column("id").len(), count, "{criteria}");
    }
}

#[tokio::test]
async fn deals_over_50000_closing_this_month_have_several_owners() {
    let zoho = Zoho::start().await;
    let criteria = "((Amount:greater_than:50000)and(Closing_Date:between:2026-11-01,2026-11-30))";
    let found = zoho.search("Deals", criteria).await;
    let mut owners: Vec<String> = (found.json()["data"].as_array().unwrap().iter())
        .map(|deal| deal["Owner"]["name"].as_str().unwrap().to_owned())
        .collect();
    owners.sort();
    owners.dedup();
    assert_eq!((found.column("id").len(), owners.len()), (6, 4));
}

#[tokio::test]
async fn lookups_are_found_by_id_and_escapes_are_undone() {
    let zoho = Zoho::start().await;
    let marcus = zoho.get("/crm/v8/users").await.json()["users"][1]["id"].as_str().unwrap().to_owned();
    assert_eq!(zoho.search("Deals", &format!("(Owner:equals:{marcus})")).await.column("id").len(), 10);
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    assert_eq!(zoho.search("Deals", &format!("(Account_Name:equals:{acme})")).await.column("id").len(), 4);
    let name = json!({"data": [{"Account_Name": "Burns, Bell (Holdings)"}]});
    zoho.post("/crm/v8/Accounts", name).await;
    let found = zoho.search("Accounts", r"(Account_Name:equals:Burns\, Bell \(Holdings\))").await;
    assert_eq!(found.column("Account_Name"), ["Burns, Bell (Holdings)"]);
    assert_eq!(zoho.search("Accounts", "(Account_Name:equals:Burns, Bell)").await.status, 400);
}

#[tokio::test]
async fn a_plus_that_is_not_encoded_is_a_space_and_breaks_the_date() {
    let zoho = Zoho::start().await;
    let encoded_plus = zoho.search("Leads", "(Created_Time:greater_than:2026-11-19T00:00:00+00:00)").await;
    assert_eq!(encoded_plus.column("Last_Name"), ["Tran"]);
    let bare = "/crm/v8/Leads/search?criteria=(Created_Time:greater_than:2026-11-19T00:00:00+00:00)";
    assert_eq!(zoho.get(bare).await.problem(), (400, "INVALID_QUERY".to_owned()));
}

#[tokio::test]
async fn fields_and_values_that_do_not_fit_are_refused() {
    let zoho = Zoho::start().await;
    for criteria in [
        "(Shoe_Size:equals:44)",
        "(Description:equals:x)",
        "(Amount:starts_with:5)",
        "(Amount:equals:many)",
        "(Closing_Date:equals:30/11/2026)",
        "(Stage:greater_than:Qualification)",
        "(Owner:equals:Marcus Johnson)",
    ] {
        let answer = zoho.search("Deals", criteria).await;
        assert_eq!(answer.problem(), (400, "INVALID_QUERY".to_owned()), "{criteria}");
        assert!(answer.json()["details"]["reason"].is_string());
    }
}

#[tokio::test]
async fn criteria_have_limits() {
    let zoho = Zoho::start().await;
    let conditions = |count: usize| format!("({})", vec!["(City:equals:Oslo)"; count].join("or"));
    assert_eq!(zoho.search("Leads", &conditions(15)).await.status, 204);
    assert_eq!(zoho.search("Leads", &conditions(16)).await.problem(), (400, "LIMIT_EXCEEDED".to_owned()));
    let long = format!("(City:equals:{})", "x".repeat(3000));
    assert_eq!(zoho.search("Leads", &long).await.problem(), (400, "LIMIT_EXCEEDED".to_owned()));
}

#[tokio::test]
async fn email_phone_and_word_look_everywhere_they_should() {
    let zoho = Zoho::start().await;
    let get = |parameters: String| {
        let zoho = &zoho;
        async move { zoho.get(&format!("/crm/v8/Leads/search?{parameters}")).await }
    };
    let email = get(format!("email={}", encoded("Nadia.Brooks@techcorpsolutions.example"))).await;
    assert_eq!(email.column("Last_Name"), ["Brooks"]);
    assert_eq!(get(format!("phone={}", encoded("(555) 04-00"))).await.column("Last_Name"), ["Brooks"]);
    let word = get("word=techcorp&fields=Company&sort_order=asc".to_owned()).await;
    assert_eq!(word.column("Company"), ["TechCorp Solutions", "TechCorp Industrial"]);
    assert_eq!(get("word=zzzz".to_owned()).await.status, 204);
    assert_eq!(get("word=t".to_owned()).await.problem(), (400, "INVALID_DATA".to_owned()));
    assert_eq!(get("page=1".to_owned()).await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
}

#[tokio::test]
async fn only_the_first_way_of_searching_counts() {
    let zoho = Zoho::start().await;
    let criteria = encoded("(Company:equals:TechCorp Solutions)");
    let answer = zoho.get(&format!("/crm/v8/Leads/search?word=Zurich&email=x%40y.example&criteria={criteria}")).await;
    assert_eq!(answer.column("Last_Name"), ["Brooks"]);
    let answer = zoho.get("/crm/v8/Leads/search?word=TechCorp&phone=15550401").await;
    assert_eq!(answer.column("Last_Name"), ["Hartmann"]);
}

#[tokio::test]
async fn the_index_lags_where_told_and_reading_by_id_does_not() {
    let zoho = Zoho::with(Settings { search_lag_seconds: 30, ..Settings::default() }).await;
    let added = zoho.post("/crm/v8/Leads", json!({"data": [{"Last_Name": "Fresh"}]})).await.json();
    let id = added["data"][0]["details"]["id"].as_str().unwrap();
    assert_eq!(zoho.search("Leads", "(Last_Name:equals:Fresh)").await.status, 204);
    assert_eq!(zoho.get(&format!("/crm/v8/Leads/{id}")).await.status, 200);
    zoho.running.advance(Duration::from_secs(30));
    assert_eq!(zoho.search("Leads", "(Last_Name:equals:Fresh)").await.status, 200);
}

#[tokio::test]
async fn searches_page_within_two_thousand() {
    let zoho = Zoho::start().await;
    let criteria = encoded("(Lead_Source:equals:Webinar)");
    let page = zoho.get(&format!("/crm/v8/Leads/search?criteria={criteria}&per_page=5&page=2&fields=id")).await;
    assert_eq!(page.column("id").len(), 3);
    let far = zoho.get(&format!("/crm/v8/Leads/search?criteria={criteria}&page=11")).await;
    assert_eq!(far.problem(), (400, "DISCRETE_PAGINATION_LIMIT_EXCEEDED".to_owned()));
}
