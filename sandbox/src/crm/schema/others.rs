//! Campaigns and vendors: what deals and contacts can come from.

use super::{
    Field, Kind, Module, RelatedList,
    picklists::{CAMPAIGN_STATUS, CAMPAIGN_TYPE},
};

pub(super) static CAMPAIGNS: Module = Module {
    api_name: "Campaigns",
    singular: "Campaign",
    name_field: "Campaign_Name",
    duplicate_check: &["Campaign_Name"],
    fields: &[
        Field::new("Campaign_Name", "Campaign Name", Kind::Text(200)).mandatory(),
        Field::new("Type", "Type", Kind::Picklist(CAMPAIGN_TYPE)),
        Field::new("Status", "Status", Kind::Picklist(CAMPAIGN_STATUS)),
        Field::new("Start_Date", "Start Date", Kind::Date),
        Field::new("End_Date", "End Date", Kind::Date),
        Field::new("Budgeted_Cost", "Budgeted Cost", Kind::Currency),
        Field::new("Expected_Revenue", "Expected Revenue", Kind::Currency),
        Field::new("Description", "Description", Kind::Textarea(32_000)),
    ],
    related: &[RelatedList { api_name: "Notes", module: "Notes", by: "Parent_Id" }],
};

pub(super) static VENDORS: Module = Module {
    api_name: "Vendors",
    singular: "Vendor",
    name_field: "Vendor_Name",
    duplicate_check: &["Vendor_Name"],
    fields: &[
        Field::new("Vendor_Name", "Vendor Name", Kind::Text(120)).mandatory(),
        Field::new("Email", "Email", Kind::Email),
        Field::new("Phone", "Phone", Kind::Phone),
        Field::new("Website", "Website", Kind::Website),
        Field::new("City", "City", Kind::Text(100)),
        Field::new("Country", "Country", Kind::Text(100)),
        Field::new("Description", "Description", Kind::Textarea(32_000)),
    ],
    related: &[RelatedList { api_name: "Notes", module: "Notes", by: "Parent_Id" }],
};
