//! Queries.

use sandbox::Settings;
use serde_json::json;

use crate::support::Zoho;

#[tokio::test]
async fn the_articles_queries_have_answers() {
    let zoho = Zoho::start().await;
    let leads = zoho
        .coql("select Last_Name, Email, Lead_Source from Leads where Lead_Status = 'Not Contacted' and Lead_Source = 'Trade Show'")
        .await;
    assert_eq!(leads.column("Last_Name"), ["Costa", "Sato", "Marsh", "Dubois", "Ruiz", "O'Brien", "Fischer"]);
    let stale = zoho
        .coql(
            "select Deal_Name, Modified_Time from Deals where Stage = 'Negotiation/Review' \
             and Modified_Time < '2026-10-21T09:00:00+00:00' order by Deal_Name",
        )
        .await;
    assert_eq!(
        stale.column("Deal_Name"),
        [
            "Acme supplier portal",
            "BlueSky estimating suite",
            "Ironbridge site reporting",
            "Pacific Crate scanning",
            "Redwood branch renewal"
        ]
    );
}

#[tokio::test]
async fn rows_hold_what_was_selected_and_the_id() {
    let zoho = Zoho::start().await;
    let answer = zoho
        .coql("select Deal_Name as deal, Account_Name.Industry, Owner from Deals where Deal_Name like 'Acme plant%'")
        .await;
    let row = answer.json()["data"][0].clone();
    let names: Vec<&String> = row.as_object().unwrap().keys().collect();
    assert_eq!(names, ["deal", "Account_Name.Industry", "Owner", "id"]);
    assert_eq!(row["Account_Name.Industry"], "Manufacturing");
    assert_eq!(row["Owner"].as_object().unwrap().len(), 1);
    assert_eq!(answer.json()["info"], json!({"count": 1, "more_records": false}));
    let zoho = Zoho::with(Settings { coql_lookup_names: true, ..Settings::default() }).await;
    let with_names = zoho.coql("select Owner from Deals where Deal_Name like 'Acme plant%'").await;
    assert_eq!(with_names.json()["data"][0]["Owner"]["name"], "Marcus Johnson");
}

#[tokio::test]
async fn joins_reach_two_levels_and_users() {
    let zoho = Zoho::start().await;
    let answer = zoho
        .coql("select Contact_Name.Account_Name.Account_Name, Owner.last_name from Deals where Owner.first_name = 'Tom' and Amount > 30000 order by Amount desc")
        .await;
    assert_eq!(answer.column("Contact_Name.Account_Name.Account_Name"), ["Copper Kettle Hotels", "SolarNova"]);
    assert_eq!(answer.column("Owner.last_name"), ["Okafor", "Okafor"]);
    let deep =
        zoho.coql("select Contact_Name.Account_Name.Parent_Account.Account_Name from Deals where id is not null").await;
    assert_eq!(deep.problem(), (400, "INVALID_QUERY".to_owned()));
}

#[tokio::test]
async fn every_operator_does_what_it_says() {
    let zoho = Zoho::start().await;
    let tom = zoho.get("/crm/v8/users").await.json()["users"][4]["id"].as_str().unwrap().to_owned();
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    for (module, condition, count) in [
        ("Deals", "Amount = 50000".to_owned(), 1),
        ("Deals", "Amount != 50000".to_owned(), 39),
        ("Deals", "Amount > 140000".to_owned(), 2),
        ("Deals", "Amount >= 140000".to_owned(), 3),
        ("Deals", "Amount < 9600".to_owned(), 1),
        ("Deals", "Amount <= 9600".to_owned(), 2),
        ("Deals", "Stage in ('Closed Won', 'Closed Lost')".to_owned(), 9),
        ("Deals", "Stage not in ('Closed Won', 'Closed Lost')".to_owned(), 31),
        ("Deals", "Deal_Name like '%portal'".to_owned(), 2),
        ("Deals", "Deal_Name not like 'Acme%'".to_owned(), 36),
        ("Deals", "Closing_Date between '2026-11-01' and '2026-11-30'".to_owned(), 10),
        ("Deals", "Executive_Sponsor is null".to_owned(), 40),
        ("Contacts", "Last_Activity_Time is null".to_owned(), 1),
        ("Contacts", "Last_Activity_Time is not null".to_owned(), 39),
        ("Contacts", "Email_Opt_Out = 'false'".to_owned(), 40),
        ("Contacts", "Email_Opt_Out = true".to_owned(), 0),
        ("Leads", "Last_Name = 'O''Brien'".to_owned(), 1),
        ("Leads", "Company like '%techcorp%'".to_owned(), 2),
        ("Deals", format!("Account_Name = '{acme}'"), 4),
        ("Deals", format!("Account_Name.id = {acme}"), 4),
        ("Deals", format!("(Owner = {tom} and Stage = 'Qualification') or (Owner = {tom} and Amount = 33500)"), 3),
    ] {
        let answer = zoho.coql(&format!("select id from {module} where {condition}")).await;
        assert_eq!(answer.column("id").len(), count, "{condition}");
        if count == 0 {
            assert_eq!((answer.status, answer.bytes.len()), (204, 0));
        }
    }
}

#[tokio::test]
async fn rows_are_sorted_and_paged() {
    let zoho = Zoho::start().await;
    let top =
        zoho.coql("select Deal_Name from Deals where id is not null order by Stage asc, Amount desc limit 2").await;
    assert_eq!(top.column("Deal_Name"), ["Acme spare parts shop", "Redwood fraud alerts"]);
    assert_eq!(top.json()["info"]["more_records"], true);
    let default = zoho.coql("select id from Leads where id is not null").await.column("id");
    assert!(default.is_sorted());
    let page = |window: &str| {
        let (zoho, query) = (&zoho, format!("select id from Leads where id is not null limit {window}"));
        async move { zoho.coql(&query).await.column("id") }
    };
    assert_eq!(page("10 offset 55").await, default[55..]);
    assert_eq!(page("55, 10").await, default[55..]);
    assert_eq!(page("1, 3").await, default[1..4]);
}

#[tokio::test]
async fn groups_are_counted_and_summed() {
    let zoho = Zoho::start().await;
    let won = zoho
        .coql("select Owner.last_name, COUNT(id) as deals, SUM(Amount), MAX(Closing_Date) from Deals where Stage = 'Closed Won' group by Owner.last_name order by deals desc limit 1")
        .await;
    let row = won.json()["data"][0].clone();
    let expected =
        json!({"Owner.last_name": "Raman", "deals": 3, "SUM(Amount)": 115_500, "MAX(Closing_Date)": "2026-09-22"});
    assert_eq!(row, expected);
    let all = zoho.coql("select AVG(Amount), MIN(Amount) from Deals where Amount in (50000, 56000)").await;
    assert_eq!(all.json()["data"], json!([{"AVG(Amount)": 53_000, "MIN(Amount)": 50_000}]));
}

#[tokio::test]
async fn what_is_no_query_is_refused_with_its_place() {
    let zoho = Zoho::start().await;
    for (query, details) in [
        ("select id from Deals", json!({"clause": "where"})),
        (
            "select id from Deals where Stage = 'A' and Amount > 1 and Amount < 9",
            json!({"line": 1, "column": 55, "near": "and"}),
        ),
        ("select id from Deals where Modified_Time < NOW()-30", json!({"line": 1, "column": 44, "near": "NOW"})),
        ("select * from Deals where id is not null", json!({"line": 1, "column": 8, "near": "*"})),
        ("update Deals set Amount = 1", json!({"line": 1, "column": 1, "near": "update"})),
    ] {
        let answer = zoho.coql(query).await;
        assert_eq!(answer.problem(), (400, "SYNTAX_ERROR".to_owned()), "{query}");
        assert_eq!(answer.json()["details"], details, "{query}");
    }
}

#[tokio::test]
async fn what_does_not_fit_the_metadata_is_refused() {
    let zoho = Zoho::start().await;
    for query in [
        "select Shoe_Size from Deals where id is not null",
        "select id from Deals where Shoe_Size = 1",
        "select id from Dealings where id is not null",
        "select id from Deals where Amount = '50000'",
        "select id from Deals where Stage = 5",
        "select id from Deals where Closing_Date = '30/11/2026'",
        "select id from Deals where Modified_Time > '2026-11-20T09:00:00'",
        "select id from Deals where Description = 'x'",
        "select id from Deals where Amount like '5%'",
        "select id from Deals where Stage > 'A'",
        "select id from Deals where Stage.name = 'A'",
        "select Stage, COUNT(id) from Deals where id is not null",
        "select SUM(Stage) from Deals where id is not null",
    ] {
        assert_eq!(zoho.coql(query).await.problem(), (400, "INVALID_QUERY".to_owned()), "{query}");
    }
    for (query, code) in [
        ("select id from Deals where id is not null order by id, id", "DUPLICATE_DATA"),
        ("select Stage as a, Amount as a from Deals where id is not null", "DUPLICATE_ALIAS"),
        ("select Stage as 'a-b' from Deals where id is not null", "INVALID_ALIAS"),
    ] {
        assert_eq!(zoho.coql(query).await.problem(), (400, code.to_owned()), "{query}");
    }
    assert_eq!(zoho.post("/crm/v8/coql", json!({})).await.problem(), (400, "MANDATORY_NOT_FOUND".to_owned()));
}

#[tokio::test]
async fn queries_have_limits() {
    let zoho = Zoho::start().await;
    let nested =
        |count: usize| (1..count).fold("Amount > 1".to_owned(), |inner, _| format!("({inner} and Amount > 1)"));
    let values = |count: usize| vec!["'x'"; count].join(", ");
    for (query, expected) in [
        (format!("select id from Deals where {}", nested(25)), (200, "")),
        (format!("select id from Deals where {}", nested(26)), (400, "LIMIT_EXCEEDED")),
        (format!("select id from Deals where Stage not in ({})", values(100)), (200, "")),
        (format!("select id from Deals where Stage not in ({})", values(101)), (400, "LIMIT_EXCEEDED")),
        ("select id from Deals where id is not null limit 2000".to_owned(), (200, "")),
        ("select id from Deals where id is not null limit 2001".to_owned(), (400, "INVALID_QUERY")),
        ("select id from Deals where id is not null limit 99999, 2".to_owned(), (400, "LIMIT_EXCEEDED")),
    ] {
        assert_eq!(zoho.coql(&query).await.problem(), (expected.0, expected.1.to_owned()), "{query}");
    }
}

#[tokio::test]
async fn converted_leads_are_out_unless_the_query_speaks_of_them() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Leads", "(Company:equals:TechCorp Solutions)").await;
    zoho.post(&format!("/crm/v8/Leads/{id}/actions/convert"), json!({"data": [{}]})).await;
    assert_eq!(zoho.coql(&format!("select id from Leads where id = {id}")).await.status, 204);
    let asked = zoho.coql("select Converted_Account from Leads where Converted__s = true").await;
    assert_eq!(asked.column("id"), [id]);
}

#[tokio::test]
async fn a_query_costs_by_its_limit() {
    let zoho = Zoho::with(Settings { credits: 12, ..Settings::default() }).await;
    for (limit, remaining) in [(200, None), (1000, None), (2000, Some("6")), (2000, Some("3"))] {
        let answer = zoho.coql(&format!("select id from Deals where id is not null limit {limit}")).await;
        let told = answer.headers.get("x-api-credits-remaining").map(|value| value.to_str().unwrap());
        assert_eq!(told, remaining, "{limit}");
    }
}
