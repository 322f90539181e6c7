//! What is sold: estimates, orders, invoices, what was paid for them, and credit notes.

use serde_json::json;

use super::Seeder;
use crate::books::{
    kinds::{CREDIT_NOTES, ESTIMATES, INVOICES, PAYMENTS, SALES_ORDERS},
    payments,
    store::{id_of, number},
};

/// What became of an invoice.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    Draft,
    Sent,
    Void,
    Paid,
    /// Sent, and so much of it paid.
    Part(f64),
}
use Fate::{Draft, Paid, Part, Sent, Void};

/// Customer, day it was made out, day it is due (both from today), what became of it, lines.
type Invoice = (&'static str, i64, i64, Fate, &'static [(&'static str, u32)]);

// Overdue: 11. Of Acme: 3 with 17,900, 7,200 and 5,000. Open of customers in construction: 25,702.
#[rustfmt::skip]
const INVOICES_MADE: &[Invoice] = &[
    ("Acme Corp",               -120, -90, Paid,         &[("Implementation day", 5)]),
    ("TechStart Pty Ltd",        -95, -65, Paid,         &[("Platform seat", 40)]),
    ("Redwood Credit Union",     -88, -58, Paid,         &[("Support plan", 2), ("Training day", 3)]),
    ("Lakeside Clinics",         -80, -50, Paid,         &[("Data migration", 2)]),
    ("Acme Corp",                -75, -45, Sent,         &[("Implementation day", 12), ("Data migration", 1)]),
    ("Maison Verte",             -70, -40, Paid,         &[("Workshop", 2)]),
    ("Copper Kettle Hotels",     -66, -36, Sent,         &[("Platform seat", 18)]),
    ("Acme Corp",                -60, -30, Void,         &[("Training day", 2)]),
    ("Swift Freight Lines",      -58, -28, Sent,         &[("Implementation day", 8)]),
    ("BlueSky Builders",         -50, -20, Sent,         &[("Implementation day", 6)]),
    ("Finch & Partners",         -47, -17, Sent,         &[("Workshop", 3)]),
    ("Acme Corp",                -42, -12, Sent,         &[("Platform seat", 30)]),
    ("Harbour & Stone",          -40, -10, Sent,         &[("Site visit", 4)]),
    ("Swift Freight Lines",      -38,  -8, Sent,         &[("Training day", 4)]),
    ("Brightpath Schools",       -37,  -7, Part(2850.0), &[("Training day", 6)]),
    ("Meridian Health Group",    -35,  -5, Sent,         &[("Implementation day", 20), ("Data migration", 2)]),
    ("Acme Corp",                -33,  -3, Part(7000.0), &[("Workshop", 8)]),
    ("Ironbridge Construction",  -25,   5, Part(6800.0), &[("Implementation day", 10), ("Support plan", 1)]),
    ("Nordlicht Energie",        -22,   8, Sent,         &[("Support plan", 3)]),
    ("TechStart Pty Ltd",        -20,  10, Sent,         &[("Platform seat", 45)]),
    ("Pacific Crate & Cargo",    -18,  12, Sent,         &[("Data migration", 1), ("Site visit", 2)]),
    ("Meridian Health Group",    -15,  15, Sent,         &[("Support plan", 2)]),
    ("Greenfield Farms",         -14,  16, Sent,         &[("Platform seat", 12)]),
    ("City of Marlow",           -12,  18, Sent,         &[("Workshop", 4)]),
    ("Acme Corp",                -10,  20, Sent,         &[("Support plan", 4)]),
    ("BlueSky Builders",          -8,  22, Sent,         &[("Platform seat", 25)]),
    ("Juniper Retail Group",      -6,  24, Sent,         &[("Platform seat", 150)]),
    ("Juniper Retail Group",      -3,  27, Draft,        &[("Training day", 10)]),
    ("Acme Corp",                 -2,  28, Draft,        &[("Platform seat", 10)]),
];

/// Customer, day, last day, state, lines.
type Estimate = (&'static str, i64, i64, &'static str, &'static [(&'static str, u32)]);

#[rustfmt::skip]
const ESTIMATES_MADE: &[Estimate] = &[
    ("SolarNova",            -70, -40, "sent",     &[("Platform seat", 20)]),
    ("Keystone Civil Works", -12,  18, "sent",     &[("Implementation day", 15), ("Platform seat", 60)]),
    ("Vantage Media",         -9,  21, "accepted", &[("Workshop", 5)]),
    ("Acme Corp",             -5,  25, "sent",     &[("Data migration", 3)]),
    ("Zenith Robotics",       -1,  29, "draft",    &[("Support plan", 2)]),
    ("Cobalt Insurance",     -30,   0, "declined", &[("Implementation day", 7)]),
];

#[rustfmt::skip]
const ORDERS_MADE: &[Estimate] = &[
    ("Meridian Health Group", -40, -10, "invoiced", &[("Implementation day", 20), ("Data migration", 2)]),
    ("Juniper Retail Group",   -7,  14, "open",     &[("Implementation day", 9)]),
    ("Swift Freight Lines",    -2,  30, "draft",    &[("Support plan", 1)]),
];

/// Customer, day, state, lines, and the amount that is applied to the customer's last invoice.
type CreditNote = (&'static str, i64, &'static str, &'static [(&'static str, u32)], f64);

const CREDIT_NOTES_MADE: &[CreditNote] = &[
    ("TechStart Pty Ltd", -9, "open", &[("Platform seat", 4)], 960.0),
    ("Acme Corp", -4, "open", &[("Training day", 1)], 0.0),
    ("Swift Freight Lines", -1, "draft", &[("Training day", 2)], 0.0),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for &(customer, date, due, fate, lines) in INVOICES_MADE {
        invoice(seeder, customer, [date, due], fate, lines);
    }
    for (kind, last_day, made) in
        [(&ESTIMATES, "expiry_date", ESTIMATES_MADE), (&SALES_ORDERS, "shipment_date", ORDERS_MADE)]
    {
        for &(customer, date, last, status, lines) in made {
            let members = json!({
                "customer_id": seeder.contact(customer), "date": seeder.day(date), last_day: seeder.day(last),
                "status": status, "line_items": seeder.lines(lines),
            });
            seeder.add(kind, date, members);
        }
    }
    for &(customer, date, status, lines, applied) in CREDIT_NOTES_MADE {
        let customer_id = seeder.contact(customer);
        let members = json!({
            "customer_id": customer_id, "date": seeder.day(date), "status": status, "line_items": seeder.lines(lines),
        });
        let note = seeder.add(&CREDIT_NOTES, date, members);
        let last = seeder.store.all(&INVOICES).rev().find(|invoice| invoice["customer_id"] == customer_id);
        let last = last.and_then(|invoice| id_of(&invoice["invoice_id"]));
        if let Some(invoice) = last.filter(|_| applied > 0.0) {
            let day = seeder.day(date);
            payments::apply(seeder.store, note, invoice, applied, &day).expect("the demo data's credit notes apply");
        }
    }
}

fn invoice(seeder: &mut Seeder, customer: &str, [date, due]: [i64; 2], fate: Fate, lines: &[(&str, u32)]) {
    let customer_id = seeder.contact(customer);
    let status = match fate {
        Draft => "draft",
        Void => "void",
        Sent | Paid | Part(_) => "sent",
    };
    let members = json!({
        "customer_id": customer_id, "date": seeder.day(date), "due_date": seeder.day(due), "status": status,
        "payment_terms": 30, "payment_terms_label": "Net 30", "line_items": seeder.lines(lines),
        "is_emailed": status == "sent",
    });
    let id = seeder.add(&INVOICES, date, members);
    let total = seeder.store.get(&INVOICES, id).map_or(0.0, |invoice| number(invoice, "total"));
    let amount = match fate {
        Paid => total,
        Part(amount) => amount,
        Draft | Sent | Void => return,
    };
    // A fortnight after it was made out.
    let members = json!({
        "customer_id": customer_id, "date": seeder.day(date + 14), "payment_mode": "banktransfer", "amount": amount,
        "invoices": [{"invoice_id": id.to_string(), "amount_applied": amount}], "status": "paid",
    });
    seeder.add(&PAYMENTS, date + 14, members);
}
