//! What customers paid, and which invoices it is for; credit notes applied to invoices.

use serde_json::{Value, json};

use super::{
    Call,
    documents::find,
    done,
    error::Problem,
    kinds::{CREDIT_NOTES, INVOICES, PAYMENTS},
    money,
    store::{Applied, Record, Store, cents, id_of, number, text},
    view,
};
use crate::http::Reply;

/// Checks a payment: its invoices are the customer's, are due, and take no more than is due.
pub(super) fn check(store: &Store, record: &mut Record, existing: Option<u64>) -> Result<(), Problem> {
    if number(record, "amount") <= 0.0 {
        return Err(Problem::invalid("amount"));
    }
    if !record.get("invoices").is_none_or(Value::is_array) {
        return Err(Problem::invalid("invoices"));
    }
    // The description also knows one invoice beside the list.
    if record.get("invoices").is_none()
        && let Some(invoice) = record.get("invoice_id").cloned()
    {
        let amount = record.get("amount_applied").or_else(|| record.get("amount")).cloned();
        record.insert("invoices".to_owned(), json!([{"invoice_id": invoice, "amount_applied": amount}]));
    }
    let before = existing.and_then(|id| store.get(&PAYMENTS, id)).cloned().unwrap_or_default();
    let customer = text(record, "customer_id").to_owned();
    for (invoice, amount) in money::parts(record) {
        let own: f64 = money::parts(&before).filter(|(id, _)| *id == invoice).map(|(_, amount)| amount).sum();
        takes(store, invoice, &customer, amount - own)?;
    }
    let given = record.get("invoices").and_then(Value::as_array).map_or(0, Vec::len);
    if given != money::parts(record).count() {
        return Err(Problem::invalid("invoice_id"));
    }
    if money::unused(record) < 0.0 {
        return Err(Problem::refused("The amount applied to the invoices is more than the payment."));
    }
    Ok(())
}

/// Whether an invoice of the customer takes an amount.
fn takes(store: &Store, invoice: u64, customer: &str, amount: f64) -> Result<(), Problem> {
    let record = store.get(&INVOICES, invoice).ok_or_else(|| Problem::missing("Invoice"))?;
    if text(record, "customer_id") != customer {
        return Err(Problem::invalid("invoice_id"));
    }
    if money::is_idle(record) {
        return Err(Problem::refused(format!("An invoice that is {} cannot be paid.", text(record, "status"))));
    }
    if cents(money::balance(store, &INVOICES, record) - amount) < 0.0 {
        return Err(Problem::refused("The amount applied is more than the balance of the invoice."));
    }
    Ok(())
}

/// `GET /invoices/{id}/payments`.
pub(super) fn of_invoice(call: &Call, id: &str) -> Result<Reply, Problem> {
    let id = find(call, &INVOICES, id)?;
    let store = &call.world.books.store;
    let payments: Vec<Value> = (store.all(&PAYMENTS))
        .flat_map(|payment| money::parts(payment).map(move |(invoice, amount)| (payment, invoice, amount)))
        .filter(|(_, invoice, _)| *invoice == id)
        .map(|(payment, invoice, amount)| {
            json!({
                "payment_id": payment["payment_id"],
                "payment_number": payment["payment_number"],
                "invoice_id": invoice.to_string(),
                "invoice_payment_id": payment["payment_id"],
                "payment_mode": payment["payment_mode"],
                "description": text(payment, "description"),
                "date": payment["date"],
                "reference_number": text(payment, "reference_number"),
                "amount": amount,
            })
        })
        .collect();
    Ok(Reply::json(200, &json!({"code": 0, "message": "success", "payments": payments})))
}

/// `GET /invoices/{id}/creditsapplied`.
pub(super) fn credits_of(call: &Call, id: &str) -> Result<Reply, Problem> {
    let id = find(call, &INVOICES, id)?;
    let store = &call.world.books.store;
    let credits: Vec<Value> = (store.applied.iter())
        .filter(|part| part.invoice == id)
        .map(|part| {
            let mut shown = money::applied(part);
            let note = store.get(&CREDIT_NOTES, part.creditnote);
            shown["creditnotes_number"] = note.map_or("", |note| text(note, "creditnote_number")).into();
            shown
        })
        .collect();
    Ok(Reply::json(200, &json!({"code": 0, "message": "success", "credits": credits})))
}

/// `GET /creditnotes/{id}/invoices`.
pub(super) fn invoices_of(call: &Call, id: &str) -> Result<Reply, Problem> {
    let id = find(call, &CREDIT_NOTES, id)?;
    let store = &call.world.books.store;
    let invoices: Vec<Value> = (store.applied.iter())
        .filter(|part| part.creditnote == id)
        .map(|part| {
            let mut shown = money::applied(part);
            let invoice = store.get(&INVOICES, part.invoice);
            shown["invoice_number"] = invoice.map_or("", |invoice| text(invoice, "invoice_number")).into();
            shown
        })
        .collect();
    Ok(Reply::json(200, &json!({"code": 0, "message": "success", "invoices_credited": invoices})))
}

/// `POST /creditnotes/{id}/invoices`: `{"invoices": [{"invoice_id", "amount_applied"}]}`.
pub(super) fn apply_to_invoices(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let note = find(call, &CREDIT_NOTES, id)?;
    let body = call.body()?;
    let parts: Vec<(u64, f64)> = money::parts(&body).collect();
    let given = body.get("invoices").and_then(Value::as_array).map_or(0, Vec::len);
    if parts.is_empty() || parts.len() != given {
        return Err(Problem::invalid("invoices"));
    }
    let date = call.world.clock.today().to_string();
    for (invoice, amount) in &parts {
        apply(&mut call.world.books.store, note, *invoice, *amount, &date)?;
    }
    Ok(done("Credits have been applied to the invoice(s)."))
}

/// `POST /invoices/{id}/credits`: credit notes, or what is left of payments.
pub(super) fn apply_credits(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let invoice = find(call, &INVOICES, id)?;
    let body = call.body()?;
    let list = |name: &str| body.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let (notes, payments) = (list("apply_creditnotes"), list("invoice_payments"));
    if notes.is_empty() && payments.is_empty() {
        return Err(Problem::invalid("apply_creditnotes"));
    }
    let date = call.world.clock.today().to_string();
    let store = &mut call.world.books.store;
    for part in notes {
        let note = id_of(&part["creditnote_id"]).ok_or_else(|| Problem::invalid("creditnote_id"))?;
        apply(store, note, invoice, part["amount_applied"].as_f64().unwrap_or_default(), &date)?;
    }
    for part in payments {
        let payment = id_of(&part["payment_id"]).ok_or_else(|| Problem::invalid("payment_id"))?;
        let amount = part["amount_applied"].as_f64().unwrap_or_default();
        let mut record = store.get(&PAYMENTS, payment).cloned().ok_or_else(|| Problem::missing("Payment"))?;
        let mut parts = record.get("invoices").and_then(Value::as_array).cloned().unwrap_or_default();
        parts.push(json!({"invoice_id": invoice.to_string(), "amount_applied": amount}));
        record.insert("invoices".to_owned(), parts.into());
        takes(store, invoice, text(&record, "customer_id"), amount)?;
        if money::unused(&record) < 0.0 {
            return Err(Problem::refused("The amount applied is more than what is left of the payment."));
        }
        if let Some(kept) = store.get_mut(&PAYMENTS, payment) {
            *kept = record;
        }
    }
    Ok(done("Credits have been applied to the invoice(s)."))
}

/// Pays part of an invoice with part of a credit note.
pub(super) fn apply(store: &mut Store, note: u64, invoice: u64, amount: f64, date: &str) -> Result<(), Problem> {
    let record = store.get(&CREDIT_NOTES, note).ok_or_else(|| Problem::missing("Credit Note"))?;
    if amount <= 0.0 {
        return Err(Problem::invalid("amount_applied"));
    }
    if money::is_idle(record) || cents(money::balance(store, &CREDIT_NOTES, record) - amount) < 0.0 {
        return Err(Problem::refused("The amount applied is more than what is left of the credit note."));
    }
    takes(store, invoice, text(record, "customer_id"), amount)?;
    let id = store.next_id("applied");
    store.applied.push(Applied { id, creditnote: note, invoice, amount: cents(amount), date: date.to_owned() });
    Ok(())
}

/// `POST /invoices/{id}/writeoff` and `/writeoff/cancel`.
pub(super) fn write_off(call: &mut Call, id: &str, cancel: bool) -> Result<Reply, Problem> {
    let id = find(call, &INVOICES, id)?;
    let today = call.world.clock.today();
    let store = &call.world.books.store;
    let record = store.get(&INVOICES, id).cloned().unwrap_or_default();
    let status = view::status(store, &INVOICES, &record, today);
    let gone = number(&record, "write_off_amount");
    let is_open = !cancel && matches!(status.as_str(), "sent" | "viewed" | "overdue" | "partially_paid");
    if !(is_open || cancel && gone > 0.0) {
        return Err(Problem::refused("Only what is left of an open invoice can be written off."));
    }
    let amount = if cancel { 0.0 } else { money::balance(store, &INVOICES, &record) };
    super::documents::touch(call, &INVOICES, id, &[("write_off_amount", amount.into())]);
    Ok(done(if cancel {
        "The write off done for this invoice has been cancelled."
    } else {
        "Invoice has been written off."
    }))
}
