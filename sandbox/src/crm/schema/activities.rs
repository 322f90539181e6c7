//! Tasks, events and calls.

use super::{
    Field, Kind, Module, RelatedList,
    picklists::{CALL_PURPOSE, CALL_TYPE, PRIORITY, TASK_STATUS},
};

static NOTES: &[RelatedList] = &[RelatedList { api_name: "Notes", module: "Notes", by: "Parent_Id" }];

pub(super) static TASKS: Module = Module {
    api_name: "Tasks",
    singular: "Task",
    name_field: "Subject",
    duplicate_check: &[],
    fields: &[
        Field::new("Subject", "Subject", Kind::Text(255)).mandatory(),
        Field::new("Due_Date", "Due Date", Kind::Date),
        Field::new("Status", "Status", Kind::Picklist(TASK_STATUS)),
        Field::new("Priority", "Priority", Kind::Picklist(PRIORITY)),
        Field::new("Who_Id", "Contact Name", Kind::Lookup("Contacts")),
        Field::new("What_Id", "Related To", Kind::AnyRecord),
        Field::new("Remind_At", "Reminder", Kind::Object),
        Field::new("Description", "Description", Kind::Textarea(32_000)),
    ],
    related: NOTES,
};

pub(super) static EVENTS: Module = Module {
    api_name: "Events",
    singular: "Event",
    name_field: "Event_Title",
    duplicate_check: &[],
    fields: &[
        Field::new("Event_Title", "Title", Kind::Text(255)).mandatory(),
        Field::new("Start_DateTime", "From", Kind::DateTime).mandatory(),
        Field::new("End_DateTime", "To", Kind::DateTime).mandatory(),
        Field::new("All_day", "All day", Kind::Boolean),
        Field::new("Venue", "Location", Kind::Text(255)),
        Field::new("Participants", "Participants", Kind::Objects),
        Field::new("Who_Id", "Contact Name", Kind::Lookup("Contacts")),
        Field::new("What_Id", "Related To", Kind::AnyRecord),
        Field::new("Remind_At", "Reminder", Kind::Objects),
        Field::new("Description", "Description", Kind::Textarea(32_000)),
    ],
    related: NOTES,
};

pub(super) static CALLS: Module = Module {
    api_name: "Calls",
    singular: "Call",
    name_field: "Subject",
    duplicate_check: &[],
    fields: &[
        Field::new("Subject", "Subject", Kind::Text(255)).mandatory(),
        Field::new("Call_Type", "Call Type", Kind::Picklist(CALL_TYPE)).mandatory(),
        Field::new("Call_Start_Time", "Call Start Time", Kind::DateTime).mandatory(),
        Field::new("Call_Duration", "Call Duration", Kind::Text(20)),
        Field::new("Call_Purpose", "Call Purpose", Kind::Picklist(CALL_PURPOSE)),
        Field::new("Call_Result", "Call Result", Kind::Text(120)),
        Field::new("Who_Id", "Contact Name", Kind::Lookup("Contacts")),
        Field::new("What_Id", "Related To", Kind::AnyRecord),
        Field::new("Description", "Description", Kind::Textarea(32_000)),
    ],
    related: NOTES,
};
