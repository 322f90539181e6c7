//! What is owed: payments and credits that lower an invoice's balance.

use serde_json::{Value, json};

use super::{
    kinds::{CREDIT_NOTES, INVOICES, Kind, PAYMENTS},
    store::{Applied, Record, Store, cents, id_of, number, text},
};

/// A payment's parts: invoice and amount.
pub(super) fn parts(payment: &Record) -> impl Iterator<Item = (u64, f64)> {
    let parts = payment.get("invoices").and_then(Value::as_array);
    parts
        .into_iter()
        .flatten()
        .filter_map(|part| Some((id_of(&part["invoice_id"])?, part["amount_applied"].as_f64().unwrap_or_default())))
}

/// What payments gave to an invoice.
pub(super) fn paid(store: &Store, invoice: u64) -> f64 {
    let all = store.all(&PAYMENTS).flat_map(parts);
    cents(all.filter(|(id, _)| *id == invoice).map(|(_, amount)| amount).sum())
}

/// What credit notes gave to an invoice.
pub(super) fn credited(store: &Store, invoice: u64) -> f64 {
    cents(store.applied.iter().filter(|part| part.invoice == invoice).map(|part| part.amount).sum())
}

/// What is left of a payment.
pub(super) fn unused(payment: &Record) -> f64 {
    cents(number(payment, "amount") - parts(payment).map(|(_, amount)| amount).sum::<f64>())
}

/// What is left to pay, or of a credit note to use.
pub(super) fn balance(store: &Store, kind: &Kind, record: &Record) -> f64 {
    let id = record.get(kind.id).and_then(id_of).unwrap_or_default();
    let total = number(record, "total");
    let gone = match kind.segment {
        "invoices" => paid(store, id) + credited(store, id) + number(record, "write_off_amount"),
        "bills" => number(record, "payment_made"),
        "creditnotes" => store.applied.iter().filter(|part| part.creditnote == id).map(|part| part.amount).sum(),
        _ => 0.0,
    };
    cents(total - gone)
}

/// The records of a kind that are made out to a contact and count: neither drafts nor void.
fn counted<'a>(store: &'a Store, kind: &'static Kind, contact: &'a str) -> impl Iterator<Item = &'a Record> {
    let party = if kind.party == Some("vendor") { "vendor_id" } else { "customer_id" };
    store.all(kind).filter(move |record| text(record, party) == contact && !is_idle(record))
}

/// Whether a record is a draft or void, and so owes nothing.
pub(super) fn is_idle(record: &Record) -> bool {
    matches!(text(record, "status"), "draft" | "void")
}

/// What a contact owes, or is owed.
pub(super) fn outstanding(store: &Store, kind: &'static Kind, contact: &str) -> f64 {
    cents(counted(store, kind, contact).map(|record| balance(store, kind, record)).sum())
}

/// What a customer has paid or been credited and not used.
pub(super) fn unused_credits(store: &Store, contact: &str) -> f64 {
    let payments = store.all(&PAYMENTS).filter(|payment| text(payment, "customer_id") == contact);
    cents(outstanding(store, &CREDIT_NOTES, contact) + payments.map(unused).sum::<f64>())
}

/// An application of a credit note, as answered.
pub(super) fn applied(part: &Applied) -> Value {
    json!({
        "creditnotes_invoice_id": part.id.to_string(),
        "creditnote_id": part.creditnote.to_string(),
        "invoice_id": part.invoice.to_string(),
        "amount_applied": part.amount,
        "date": part.date,
        "credited_date": part.date,
    })
}

/// Takes payments and credits off an invoice: they are the customer's to use again.
pub(super) fn release(store: &mut Store, invoice: u64) {
    store.applied.retain(|part| part.invoice != invoice);
    let payments: Vec<u64> =
        store.all(&PAYMENTS).filter_map(|payment| payment.get("payment_id").and_then(id_of)).collect();
    for id in payments {
        let parts = store.get_mut(&PAYMENTS, id).and_then(|payment| payment.get_mut("invoices"));
        if let Some(Value::Array(parts)) = parts {
            parts.retain(|part| id_of(&part["invoice_id"]) != Some(invoice));
        }
    }
}

/// Whether anything was paid or credited on an invoice.
pub(super) fn is_touched(store: &Store, invoice: u64) -> bool {
    store.get(&INVOICES, invoice).is_some() && paid(store, invoice) + credited(store, invoice) > 0.0
}
