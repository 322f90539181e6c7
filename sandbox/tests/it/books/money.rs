//! What payments and credit notes do to balances.

use serde_json::{Value, json};

use super::{code, contact, draft, path, stored};
use crate::support::Zoho;

fn balance(zoho: &Zoho, invoice: &str) -> (Value, Value) {
    let invoice = stored(zoho, "invoices", "invoice_id", invoice);
    (invoice["status"].clone(), invoice["balance"].clone())
}

fn payment(zoho: &Zoho, invoice: &str, amount: f64, applied: f64) -> Value {
    json!({
        "customer_id": contact(zoho, "Acme Corp"), "payment_mode": "cash", "amount": amount, "date": "2026-11-20",
        "invoices": [{"invoice_id": invoice, "amount_applied": applied}],
    })
}

#[tokio::test]
async fn a_payment_lowers_the_balance_and_its_removal_raises_it() {
    let zoho = Zoho::start().await;
    let invoice = draft(&zoho).await;
    // A draft owes nothing.
    assert_eq!(code(&zoho.post(&path("/customerpayments"), payment(&zoho, &invoice, 900.0, 900.0)).await), (400, 4));
    zoho.post(&path(&format!("/invoices/{invoice}/status/sent")), json!({})).await;
    let paid = zoho.post(&path("/customerpayments"), payment(&zoho, &invoice, 1000.0, 900.0)).await;
    assert_eq!((code(&paid), &paid.json()["payment"]["unused_amount"]), ((201, 0), &json!(100.0)));
    let id = paid.json()["payment"]["payment_id"].as_str().unwrap().to_owned();
    // Due today, and not yet overdue.
    assert_eq!(balance(&zoho, &invoice), (json!("partially_paid"), json!(1000.0)));
    let listed = zoho.get(&path(&format!("/invoices/{invoice}/payments"))).await.json();
    assert_eq!((&listed["payments"][0]["payment_id"], &listed["payments"][0]["amount"]), (&json!(id), &json!(900.0)));
    assert_eq!(code(&zoho.delete(&path(&format!("/invoices/{invoice}"))).await), (400, 4));

    let more = payment(&zoho, &invoice, 1000.0, 1000.01);
    assert_eq!(code(&zoho.post(&path("/customerpayments"), more).await), (400, 4));
    assert_eq!(zoho.post(&path("/customerpayments"), payment(&zoho, &invoice, 1000.0, 1000.0)).await.status, 201);
    assert_eq!(balance(&zoho, &invoice), (json!("paid"), json!(0.0)));

    assert_eq!(zoho.delete(&path(&format!("/customerpayments/{id}"))).await.status, 200);
    assert_eq!(balance(&zoho, &invoice), (json!("partially_paid"), json!(900.0)));
}

#[tokio::test]
async fn a_payment_is_for_invoices_of_its_customer() {
    let zoho = Zoho::start().await;
    let mut foreign = payment(&zoho, "2198437000003000011", 10.0, 10.0);
    assert_eq!(code(&zoho.post(&path("/customerpayments"), foreign.clone()).await), (400, 2));
    foreign["invoices"][0]["invoice_id"] = json!("12");
    assert_eq!(code(&zoho.post(&path("/customerpayments"), foreign.clone()).await), (404, 1002));
    for name in ["amount", "date", "payment_mode"] {
        let mut body = payment(&zoho, "2198437000003000006", 10.0, 10.0);
        body[name] = Value::Null;
        assert_eq!(code(&zoho.post(&path("/customerpayments"), body).await), (400, 2), "{name}");
    }
}

#[tokio::test]
async fn a_credit_note_is_set_off_until_it_is_used_up() {
    let zoho = Zoho::start().await;
    let (note, invoice) = ("2198437000007000003", "2198437000003000006");
    let apply = async |amount: f64| {
        let body = json!({"invoices": [{"invoice_id": invoice, "amount_applied": amount}]});
        code(&zoho.post(&path(&format!("/creditnotes/{note}/invoices")), body).await)
    };
    assert_eq!(apply(950.01).await, (400, 4));
    assert_eq!(apply(450.0).await, (200, 0));
    assert_eq!(stored(&zoho, "creditnotes", "creditnote_id", note)["balance"], 500.0);
    let body = json!({"apply_creditnotes": [{"creditnote_id": note, "amount_applied": 500}]});
    assert_eq!(code(&zoho.post(&path(&format!("/invoices/{invoice}/credits")), body).await), (200, 0));
    let used = stored(&zoho, "creditnotes", "creditnote_id", note);
    assert_eq!((&used["status"], &used["balance"]), (&json!("closed"), &json!(0.0)));
    assert_eq!(balance(&zoho, invoice), (json!("overdue"), json!(16_950.0)));
    let credits = zoho.get(&path(&format!("/invoices/{invoice}/creditsapplied"))).await.json();
    assert_eq!(credits["credits"].as_array().unwrap().len(), 2);
    let credited = zoho.get(&path(&format!("/creditnotes/{note}/invoices"))).await.json();
    assert_eq!(credited["invoices_credited"][1]["amount_applied"], 500.0);

    // Voiding the invoice gives the credit back.
    zoho.post(&path(&format!("/invoices/{invoice}/status/void")), json!({})).await;
    assert_eq!(stored(&zoho, "creditnotes", "creditnote_id", note)["balance"], 950.0);
}

#[tokio::test]
async fn what_is_left_of_a_payment_pays_another_invoice() {
    let zoho = Zoho::start().await;
    let mut body = payment(&zoho, "2198437000003000018", 6000.0, 5000.0);
    body["reference_number"] = json!("TRX-1");
    let paid = zoho.post(&path("/customerpayments"), body).await.json();
    let id = &paid["payment"]["payment_id"];
    let body = json!({"invoice_payments": [{"payment_id": id, "amount_applied": 1000}]});
    assert_eq!(code(&zoho.post(&path("/invoices/2198437000003000006/credits"), body.clone()).await), (200, 0));
    assert_eq!(balance(&zoho, "2198437000003000006").1, 16_900.0);
    assert_eq!(code(&zoho.post(&path("/invoices/2198437000003000006/credits"), body).await), (400, 4));
}

#[tokio::test]
async fn what_is_written_off_is_not_owed() {
    let zoho = Zoho::start().await;
    let invoice = "2198437000003000012";
    let off = async |rest: &str| code(&zoho.post(&path(&format!("/invoices/{invoice}/{rest}")), json!({})).await);
    assert_eq!(off("writeoff").await, (200, 0));
    assert_eq!(balance(&zoho, invoice), (json!("paid"), json!(0.0)));
    assert_eq!(off("writeoff").await, (400, 4));
    assert_eq!(off("writeoff/cancel").await, (200, 0));
    assert_eq!(balance(&zoho, invoice), (json!("overdue"), json!(4500.0)));
}
