//! What is bought: bills of vendors, and expenses.

use serde_json::json;

use super::Seeder;
use crate::books::kinds::{ACCOUNTS, BILLS, EXPENSES};

/// Vendor, its own number, day, day it is due, what it is for, amount, what was paid of it.
type Bill = (&'static str, &'static str, i64, i64, &'static str, f64, f64);

#[rustfmt::skip]
const BILLS_MADE: &[Bill] = &[
    ("Harborline Offices", "HO-2201",  -45, -30, "Office rent",        6500.0, 6500.0),
    ("Cloudrack Hosting",  "CR-88140", -32, -17, "Hosting",            1840.0,    0.0),
    ("Harborline Offices", "HO-2202",  -14,   1, "Office rent",        6500.0,    0.0),
    ("Printworks Supply",  "PW-5310",  -10,   5, "Brochures",           920.0,  400.0),
    ("Cloudrack Hosting",  "CR-88151",  -2,  13, "Hosting",            1840.0,    0.0),
    ("Printworks Supply",  VOID,       -20,  -5, "Flyers",              310.0,    0.0),
];

/// Of the bills, the one that the vendor withdrew.
const VOID: &str = "PW-5298";

/// Account, day, amount, vendor, customer it can be billed to, text.
type Expense = (&'static str, i64, f64, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const EXPENSES_MADE: &[Expense] = &[
    ("Travel Expense",            -26, 742.35, "Skyline Travel",    "Acme Corp", "Flight to Chicago"),
    ("Travel Expense",            -11, 318.00, "Skyline Travel",    "",          "Train to Boston"),
    ("IT and Internet Expenses",   -9, 129.90, "Cloudrack Hosting", "",          "Domain names"),
    ("Advertising And Marketing",  -5, 560.00, "Printworks Supply", "",          "Trade show banner"),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for &(vendor, number, date, due, name, amount, paid) in BILLS_MADE {
        let members = json!({
            "vendor_id": seeder.contact(vendor), "bill_number": number, "date": seeder.day(date),
            "due_date": seeder.day(due), "status": if number == VOID { "void" } else { "open" }, "payment_made": paid,
            "line_items": [{
                "name": name, "rate": amount, "quantity": 1,
                "account_id": seeder.named(&ACCOUNTS, "account_name", "Office Rent"),
            }],
        });
        seeder.add(&BILLS, date, members);
    }
    let paid_through = seeder.named(&ACCOUNTS, "account_name", "Petty Cash");
    for &(account, date, amount, vendor, customer, description) in EXPENSES_MADE {
        let mut members = json!({
            "account_id": seeder.named(&ACCOUNTS, "account_name", account), "account_name": account,
            "paid_through_account_id": paid_through, "paid_through_account_name": "Petty Cash",
            "date": seeder.day(date), "amount": amount, "total": amount, "vendor_id": seeder.contact(vendor),
            "description": description, "is_billable": !customer.is_empty(),
            "status": if customer.is_empty() { "nonbillable" } else { "unbilled" },
        });
        if !customer.is_empty() {
            members["customer_id"] = seeder.contact(customer).into();
        }
        seeder.add(&EXPENSES, date, members);
    }
}
