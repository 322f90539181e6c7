//! Lists: filters, order, pages, and the figures that questions are asked about.

use serde_json::json;

use super::{code, column, contact, path};
use crate::support::Zoho;

async fn numbers(zoho: &Zoho, query: &str) -> Vec<String> {
    let answer = zoho.get(&path(&format!("/invoices?{query}"))).await;
    assert_eq!(code(&answer), (200, 0), "{query}: {:?}", answer.json());
    column(&answer, "invoices", "invoice_number")
}

#[tokio::test]
async fn acme_owes_three_overdue_invoices() {
    let zoho = Zoho::start().await;
    let acme = contact(&zoho, "Acme Corp");
    let query = format!("/invoices?customer_id={acme}&filter_by=Status.OverDue&sort_column=due_date");
    let answer = zoho.get(&path(&query)).await;
    assert_eq!(column(&answer, "invoices", "balance"), ["17900.0", "7200.0", "5000.0"]);
    assert_eq!(
        column(&answer, "invoices", "due_days"),
        ["Overdue by 45 days", "Overdue by 12 days", "Overdue by 3 days"]
    );
    assert_eq!(column(&answer, "invoices", "due_date"), ["2026-10-06", "2026-11-08", "2026-11-17"]);
    assert!(answer.json()["invoices"][0].get("line_items").is_none(), "lines are told of one invoice alone");
}

#[tokio::test]
async fn what_customers_in_construction_owe() {
    let zoho = Zoho::start().await;
    let accounts = zoho.running.crm_records("Accounts");
    let industry =
        |name: &str| accounts.iter().find(|account| account["Account_Name"] == name).map(|a| a["Industry"].clone());
    let contacts = zoho.running.records("books", "contacts");
    let total: f64 = (contacts.iter())
        .filter(|contact| industry(contact["contact_name"].as_str().unwrap()) == Some(json!("Construction")))
        .map(|contact| contact["outstanding_receivable_amount"].as_f64().unwrap())
        .sum();
    assert!((total - 25_702.0).abs() < 0.005, "{total}");
    let customers = contacts.iter().filter(|contact| contact["contact_type"] == "customer");
    assert!(customers.clone().all(|contact| industry(contact["contact_name"].as_str().unwrap()).is_some()));
    assert_eq!(customers.count(), 25);
}

#[tokio::test]
async fn states_and_filters_mean_the_same() {
    let zoho = Zoho::start().await;
    for (status, filter, count) in [
        ("draft", "Draft", 2),
        ("sent", "Sent", 8),
        ("overdue", "OverDue", 11),
        ("paid", "Paid", 5),
        ("void", "Void", 1),
        ("partially_paid", "PartiallyPaid", 2),
        ("unpaid", "Unpaid", 21),
        ("viewed", "Viewed", 0),
    ] {
        let found = numbers(&zoho, &format!("status={status}")).await;
        assert_eq!(found.len(), count, "{status}");
        assert_eq!(found, numbers(&zoho, &format!("filter_by=Status.{filter}")).await);
    }
    assert_eq!(numbers(&zoho, "filter_by=Status.All").await.len(), 29);
    assert_eq!(code(&zoho.get(&path("/invoices?status=late")).await), (400, 2));
    assert_eq!(code(&zoho.get(&path("/invoices?filter_by=Status.Late")).await), (400, 2));
}

#[tokio::test]
async fn a_sent_invoice_becomes_overdue_by_itself() {
    let zoho = Zoho::start().await;
    assert_eq!(numbers(&zoho, "status=overdue").await.len(), 11);
    zoho.running.advance(std::time::Duration::from_hours(6 * 24));
    let mut zoho = zoho;
    zoho.renew().await;
    assert_eq!(numbers(&zoho, "status=overdue").await.len(), 12);
}

#[tokio::test]
async fn names_dates_amounts_and_texts_narrow() {
    let zoho = Zoho::start().await;
    for (query, count) in [
        ("customer_name=acme%20corp", 7),
        ("customer_name=Acme", 0),
        ("customer_name_contains=acme", 7),
        ("customer_name_startswith=acme", 7),
        ("invoice_number=INV-000005", 1),
        ("invoice_number_contains=0005", 1),
        ("date=2026-11-10", 1),
        ("date_start=2026-11-10&date_end=2026-11-12", 2),
        ("due_date_before=2026-10-06&status=overdue", 0),
        ("due_date_after=2026-11-14&due_date_end=2026-11-17&status=overdue", 2),
        ("total=17900", 1),
        ("total_greater_than=19200&total_less_equals=36000", 2),
        ("balance_greater_equals=19200", 3),
        ("balance_less_than=0.01", 5),
        ("search_text=acme", 7),
        ("item_id=2198437000010000008", 4),
        ("no_such_parameter=x", 29),
    ] {
        assert_eq!(numbers(&zoho, query).await.len(), count, "{query}");
    }
    for wrong in ["date=yesterday", "total_less_than=much", "customer_id=Acme", "sort_column=notes", "sort_order=up"] {
        assert_eq!(code(&zoho.get(&path(&format!("/invoices?{wrong}"))).await), (400, 2), "{wrong}");
    }
    let long = "x".repeat(101);
    assert_eq!(code(&zoho.get(&path(&format!("/invoices?search_text={long}"))).await), (400, 2));
}

#[tokio::test]
async fn lists_come_in_pages_last_made_first() {
    let zoho = Zoho::start().await;
    let first = zoho.get(&path("/invoices?per_page=20")).await.json();
    let second = zoho.get(&path("/invoices?per_page=20&page=2")).await.json();
    assert_eq!(first["page_context"]["has_more_page"], true);
    assert_eq!(second["page_context"]["has_more_page"], false);
    assert_eq!((first["invoices"].as_array().unwrap().len(), second["invoices"].as_array().unwrap().len()), (20, 9));
    assert_eq!(first["invoices"][0]["invoice_number"], "INV-000029");
    assert_eq!(zoho.get(&path("/invoices")).await.json()["page_context"]["per_page"], 200);
    for wrong in ["page=0", "per_page=201", "per_page=ten"] {
        assert_eq!(code(&zoho.get(&path(&format!("/invoices?{wrong}"))).await), (400, 2), "{wrong}");
    }
    let sorted = numbers(&zoho, "sort_column=total&sort_order=D&per_page=2").await;
    assert_eq!(sorted, ["INV-000027", "INV-000016"]);
}

#[tokio::test]
async fn contacts_are_found_by_what_they_are_and_owe() {
    let zoho = Zoho::start().await;
    for (query, count) in [
        ("contact_type=vendor", 4),
        ("contact_type=customer", 25),
        ("contact_name_contains=acme", 1),
        ("email=wendy.castellano%40acmecorp.example", 1),
        ("filter_by=Invoice.OverDue", 8),
        ("filter_by=Invoice.Unpaid", 15),
        ("filter_by=Status.Inactive", 0),
        ("filter_by=Status.CreditLimitExceed", 0),
    ] {
        let answer = zoho.get(&path(&format!("/contacts?{query}"))).await;
        assert_eq!(column(&answer, "contacts", "contact_id").len(), count, "{query}");
    }
    let acme = contact(&zoho, "Acme Corp");
    zoho.put(&path(&format!("/contacts/{acme}")), json!({"credit_limit": 1000})).await;
    let limit = zoho.get(&path("/contacts?filter_by=Status.CreditLimitExceed")).await;
    assert_eq!(column(&limit, "contacts", "contact_name"), ["Acme Corp"]);
}

#[tokio::test]
async fn an_empty_list_is_an_empty_list() {
    let zoho = Zoho::start().await;
    let none = zoho.get(&path("/estimates?search_text=nothing")).await;
    assert_eq!((none.status, &none.json()["estimates"]), (200, &json!([])));
}
