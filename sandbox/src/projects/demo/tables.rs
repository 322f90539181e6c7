//! The rows of the demo data. People are given by their place among the portal's users, days from the start.

/// A project for a customer.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) customer: &'static str,
    pub(super) what: &'static str,
    pub(super) owner: usize,
    pub(super) start: i32,
    pub(super) end: i32,
    pub(super) status: &'static str,
    pub(super) kind: &'static str,
    /// Whether it has the general task list.
    pub(super) general: bool,
}

const fn project(
    customer: &'static str,
    what: &'static str,
    owner: usize,
    days: (i32, i32),
    status: &'static str,
    kind: &'static str,
    general: bool,
) -> Project {
    Project { customer, what, owner, start: days.0, end: days.1, status, kind, general }
}

#[rustfmt::skip]
pub(super) const PROJECTS: &[Project] = &[
    project("Acme Corp",             "plant analytics rollout", 1, (-90, -12),   "In Progress", "active",   true),
    project("TechStart Pty Ltd",     "billing portal",          2, (-60, 20),    "In Progress", "active",   true),
    project("BlueSky Builders",      "site scheduling",         1, (-120, -3),   "Active",      "active",   false),
    project("Meridian Health Group", "patient intake",          3, (-30, 60),    "In Progress", "active",   true),
    project("Nordlicht Energie",     "grid dashboard",          2, (-75, -5),    "On Hold",     "active",   false),
    project("Swift Freight Lines",   "fleet tracking",          4, (-140, -20),  "Completed",   "active",   false),
    project("Juniper Retail Group",  "store rollout",           3, (-10, 110),   "Active",      "active",   true),
    project("City of Marlow",        "records archive",         4, (-400, -200), "Completed",   "archived", false),
];

/// The only one in the trash.
pub(super) const TRASHED: Project =
    project("Copper Kettle Hotels", "guest app", 2, (-50, -1), "Active", "active", false);

/// Project, name, end, whether reached.
pub(super) type Milestone = (usize, &'static str, i32, bool);

#[rustfmt::skip]
pub(super) const MILESTONES: &[Milestone] = &[
    (0, "Data pipeline live",     -45, true),
    (0, "Dashboards accepted",    -14, false),
    (1, "Invoices online",        -20, true),
    (1, "Portal launch",           18, false),
    (2, "Pilot on two sites",     -30, true),
    (2, "All sites",               -4, false),
    (3, "Forms approved",           7, false),
    (3, "First clinic live",       45, false),
    (4, "Prototype",              -40, true),
    (4, "Operator training",        9, false),
    (5, "Trackers fitted",        -60, true),
    (5, "Handover",               -21, true),
    (6, "First ten stores",        28, false),
    (7, "Archive handed over",   -201, true),
];

/// Project, list, name, owners, end, status, percentage done, priority.
pub(super) type Task = (usize, usize, &'static str, &'static [usize], i32, &'static str, u32, &'static str);

#[rustfmt::skip]
pub(super) const TASKS: &[Task] = &[
    (0, 0, "Agree on plant metrics",            &[1],    -70, "Closed",      100, "high"),
    (0, 1, "Connect line sensors",              &[2, 3], -50, "Closed",      100, "high"),
    (0, 1, "Build dashboards",                  &[2],    -15, "In Progress",  60, "high"),
    (0, 1, "Train shift leads",                 &[3],    -13, "Open",          0, "medium"),
    (0, 2, "Write the operations guide",        &[4],      5, "Open",          0, "low"),
    (1, 0, "Map invoice fields",                &[2],    -40, "Closed",      100, "medium"),
    (1, 0, "Choose the payment provider",       &[1],    -30, "Closed",      100, "high"),
    (1, 1, "Build the invoice view",            &[2, 4],   4, "In Progress",  70, "high"),
    (1, 1, "Set up single sign-on",             &[3],     -2, "In Progress",  40, "high"),
    (1, 2, "Draft the help pages",              &[4],     12, "Open",          0, "low"),
    (2, 0, "Collect site calendars",            &[1],    -80, "Closed",      100, "medium"),
    (2, 1, "Import the crews",                  &[3],    -60, "Closed",      100, "medium"),
    (2, 1, "Phone app for foremen",             &[2],     -6, "In Review",    90, "high"),
    (2, 1, "Roll out to the last four sites",   &[1, 3],  -3, "Open",          0, "high"),
    (2, 0, "Close the pilot report",            &[4],    -20, "Closed",      100, "low"),
    (3, 0, "Interview the reception desks",     &[3],    -12, "Closed",      100, "medium"),
    (3, 0, "Get the consent form approved",     &[3],      6, "In Progress",  50, "high"),
    (3, 1, "Build the intake form",             &[2],     21, "Open",          0, "high"),
    (3, 1, "Connect the patient register",      &[2, 4],  35, "Open",          0, "high"),
    (3, 2, "Plan the first clinic",             &[1],     30, "Open",          0, "medium"),
    (4, 0, "List the substations",              &[4],    -55, "Closed",      100, "low"),
    (4, 1, "Load profiles by hour",             &[2],    -18, "In Progress",  30, "medium"),
    (4, 1, "Alarm thresholds",                  &[2],     -8, "Open",          0, "high"),
    (4, 1, "Map view",                          &[3],     -7, "Open",          0, "medium"),
    (4, 0, "Prepare the operator training",     &[4],      7, "Open",          0, "medium"),
    (5, 0, "Choose the trackers",               &[4],   -120, "Closed",      100, "high"),
    (5, 0, "Fit the first fifty trucks",        &[4],   -100, "Closed",      100, "high"),
    (5, 1, "Driver app",                        &[2],    -70, "Closed",      100, "medium"),
    (5, 1, "Route reports",                     &[3],    -40, "Closed",      100, "medium"),
    (5, 1, "Hand over to operations",           &[1],    -21, "Closed",      100, "low"),
    (6, 0, "Survey the first ten stores",       &[3],     10, "In Progress",  20, "high"),
    (6, 0, "Order the tills",                   &[1],     14, "Open",          0, "high"),
    (6, 1, "Configure the store image",         &[2],     25, "Open",          0, "medium"),
    (6, 1, "Pilot in Atlanta",                  &[2, 3],  28, "Open",          0, "high"),
    (6, 2, "Train the store managers",          &[4],     60, "Open",          0, "medium"),
    (7, 0, "Count the boxes",                   &[4],   -390, "Closed",      100, "low"),
    (7, 0, "Agree on retention",                &[1],   -370, "Closed",      100, "medium"),
    (7, 1, "Scan the registers",                &[4],   -260, "Closed",      100, "medium"),
    (7, 1, "Check the index",                   &[3],   -230, "Closed",      100, "low"),
    (7, 1, "Hand the archive over",             &[1],   -201, "Closed",      100, "low"),
];

/// Task, author, days ago, text.
pub(super) type Comment = (usize, usize, i32, &'static str);

#[rustfmt::skip]
pub(super) const COMMENTS: &[Comment] = &[
    (2,  2, 4, "Line 3 sends no data since Tuesday; plant IT is on it."),
    (2,  1, 3, "Please show the first two lines without line 3."),
    (8,  3, 1, "Waiting for the certificate from TechStart."),
    (12, 2, 6, "Review found two crashes on old phones."),
    (22, 2, 9, "On hold until the customer names the thresholds."),
];

/// Project, name, assignee, due, status, severity.
pub(super) type Issue = (usize, &'static str, usize, i32, &'static str, &'static str);

#[rustfmt::skip]
pub(super) const ISSUES: &[Issue] = &[
    (0, "Sensor values arrive twice",        2,  -6, "Open",        "Major"),
    (0, "Wrong unit on the pressure chart",  2,   3, "In Progress", "Minor"),
    (1, "Invoice PDF cuts the last line",    4,   2, "Open",        "Major"),
    (1, "Login loops on Safari",             3,  -1, "In Progress", "Critical"),
    (2, "App crashes on old phones",         2,  -4, "Open",        "Critical"),
    (3, "Form loses input on time-out",      2,  14, "Open",        "Major"),
    (4, "Map tiles load slowly",             3,  -9, "Open",        "Minor"),
    (5, "Report shows the wrong week",       3, -45, "Closed",      "Minor"),
    (6, "Store image lacks the receipt font", 2, 20, "Open",        "Minor"),
];

/// Task, who, day, hours, billing.
pub(super) type TimeLog = (usize, usize, i32, &'static str, &'static str);

#[rustfmt::skip]
pub(super) const TIME_LOGS: &[TimeLog] = &[
    (2,  2,  0, "03:30", "Billable"),
    (2,  2, -1, "06:00", "Billable"),
    (3,  3, -2, "01:30", "Non Billable"),
    (7,  2,  0, "02:00", "Billable"),
    (7,  4, -1, "04:15", "Billable"),
    (8,  3, -1, "05:00", "Billable"),
    (12, 2, -6, "07:30", "Billable"),
    (16, 3, -3, "02:45", "Non Billable"),
    (30, 3,  0, "01:00", "Billable"),
];
