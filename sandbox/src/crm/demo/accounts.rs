//! Accounts: the companies that every product knows.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};
use crate::customers;

/// Who looks after each company, in their order.
#[rustfmt::skip]
const OWNERS: &[Owner] = &[
    Marcus, Sarah, Priya, Priya, Sarah, Marcus, Dana, Sarah, Priya, Tom,
    Marcus, Dana, Sarah, Priya, Tom, Marcus, Sarah, Dana, Priya, Tom,
    Marcus, Tom, Sarah, Dana, Priya,
];

pub(super) fn seed(seeder: &mut Seeder) {
    for (index, (company, &owner)) in customers::companies().zip(OWNERS).enumerate() {
        let days = i64::try_from(index).unwrap_or_default();
        let age = Age { created: 620 - days * 11, modified: 5 + days * 3, active: Some(2 + days * 2) };
        let values = json!({
            "Account_Name": company.name,
            "Account_Type": company.kind,
            "Industry": company.industry,
            "Billing_City": company.city,
            "Billing_Country": company.country,
            "Employees": company.employees,
            "Annual_Revenue": company.annual_revenue,
            "Website": format!("https://www.{}", company.domain()),
            "Phone": company.phone(),
            "Customer_Number": company.number(),
        });
        seeder.add("Accounts", company.name, owner, age, values);
    }
}
