//! Contacts: people at the accounts.

use serde_json::json;

use super::{
    Age, Owner,
    Owner::{Dana, Marcus, Priya, Sarah, Tom},
    Seeder,
};
use crate::customers;

/// Who looks after each person, in their order, and days since the last activity.
#[rustfmt::skip]
const ACTIVITY: &[(Owner, Option<i64>)] = &[
    (Marcus, Some(4)), (Marcus, Some(11)), (Marcus, Some(48)), (Sarah, Some(6)), (Sarah, Some(19)),
    (Priya, Some(9)), (Priya, Some(55)), (Priya, Some(14)), (Priya, Some(37)), (Sarah, Some(22)),
    (Marcus, Some(63)), (Dana, Some(3)), (Dana, Some(16)), (Sarah, Some(28)), (Priya, Some(8)),
    (Priya, Some(41)), (Tom, Some(13)), (Marcus, Some(7)), (Marcus, Some(25)), (Dana, Some(12)),
    (Dana, Some(70)), (Sarah, Some(18)), (Priya, Some(33)), (Priya, Some(10)), (Tom, Some(45)),
    (Marcus, Some(5)), (Marcus, Some(21)), (Sarah, Some(15)), (Dana, Some(2)), (Dana, Some(39)),
    (Priya, Some(17)), (Tom, Some(26)), (Tom, Some(52)), (Marcus, Some(24)), (Tom, Some(66)),
    (Sarah, Some(20)), (Dana, Some(1)), (Dana, None), (Priya, Some(27)), (Priya, Some(80)),
];

pub(super) fn seed(seeder: &mut Seeder) {
    for (index, (person, &(owner, active))) in customers::people().zip(ACTIVITY).enumerate() {
        let days = i64::try_from(index).unwrap_or_default();
        let age = Age { created: 420 - days * 7, modified: active.unwrap_or(90), active };
        let values = json!({
            "First_Name": person.first_name,
            "Last_Name": person.last_name,
            "Account_Name": seeder.lookup("Accounts", person.company),
            "Title": person.title,
            "Email": person.email(),
            "Phone": person.phone(),
            "Mobile": person.mobile(),
            "Lead_Source": if index % 3 == 0 { "Trade Show" } else { "Employee Referral" },
        });
        seeder.add("Contacts", person.full_name, owner, age, values);
    }
}
