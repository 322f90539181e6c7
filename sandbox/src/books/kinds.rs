//! What kinds of records there are, as tables: where they live, what they must have, how they are filtered.

/// A kind of record.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Path below the version, and with its last step the member that a list stands in.
    pub(crate) segment: &'static str,
    /// The member that one record stands in.
    pub(crate) single: &'static str,
    /// The member with its id.
    pub(crate) id: &'static str,
    /// What messages call it.
    pub(crate) title: &'static str,
    /// Scope family: `ZohoBooks.<family>.READ`.
    pub(crate) family: &'static str,
    /// Member with its number, and how the organisation's own numbers begin.
    pub(crate) number: Option<(&'static str, &'static str)>,
    /// `customer` or `vendor`, where it is made out to one.
    pub(crate) party: Option<&'static str>,
    /// Whether it has line items, and with them totals.
    pub(crate) has_lines: bool,
    /// Members that a new one must have, beside party and line items.
    pub(crate) required: &'static [&'static str],
    /// Members that are dates, amounts of money, ids of other records.
    pub(crate) dates: &'static [&'static str],
    pub(crate) amounts: &'static [&'static str],
    pub(crate) ids: &'static [(&'static str, &'static str)],
    /// Members that a query compares as text, whole or by `_startswith` and `_contains`.
    pub(crate) texts: &'static [&'static str],
    /// Members that `search_text` looks into.
    pub(crate) searched: &'static [&'static str],
    pub(crate) sorted: &'static [&'static str],
    /// What `status` may be; empty where it is no parameter.
    pub(crate) statuses: &'static [&'static str],
    /// What `filter_by` may be, and the status it stands for (empty: all).
    pub(crate) filters: &'static [(&'static str, &'static str)],
    /// `POST /{id}/status/{word}`: the word, the status it leads to, and from which.
    pub(crate) moves: &'static [(&'static str, &'static str, &'static [&'static str])],
    /// What hangs on one of them: `email`, `attachment`, `receipt`, `comments`.
    pub(crate) offers: &'static [&'static str],
}

/// Nothing of anything, for the tables below to begin with.
const PLAIN: Kind = Kind {
    segment: "",
    single: "",
    id: "",
    title: "",
    family: "settings",
    number: None,
    party: None,
    has_lines: false,
    required: &[],
    dates: &[],
    amounts: &[],
    ids: &[],
    texts: &[],
    searched: &[],
    sorted: &[],
    statuses: &[],
    filters: &[],
    moves: &[],
    offers: &[],
};

pub(crate) static CONTACTS: Kind = Kind {
    segment: "contacts",
    single: "contact",
    id: "contact_id",
    title: "Contact",
    family: "contacts",
    required: &["contact_name"],
    texts: &["contact_name", "company_name", "first_name", "last_name", "email", "phone"],
    searched: &["contact_name", "notes"],
    sorted: &[
        "contact_name",
        "first_name",
        "last_name",
        "email",
        "outstanding_receivable_amount",
        "created_time",
        "last_modified_time",
    ],
    // All but the first three are told apart in `contacts`.
    filters: &[
        ("Status.All", ""),
        ("Status.Active", "active"),
        ("Status.Inactive", "inactive"),
        ("Status.Duplicate", "duplicate"),
        ("Status.PortalEnabled", ""),
        ("Status.PortalDisabled", ""),
        ("Status.CreditLimitExceed", ""),
        ("Status.Crm", ""),
        ("Invoice.OverDue", ""),
        ("Invoice.Unpaid", ""),
    ],
    offers: &["comments"],
    ..PLAIN
};

pub(crate) static PERSONS: Kind = Kind {
    segment: "contactpersons",
    single: "contact_person",
    id: "contact_person_id",
    title: "Contact person",
    family: "contacts",
    required: &["first_name"],
    ..PLAIN
};

pub(crate) static INVOICES: Kind = Kind {
    segment: "invoices",
    single: "invoice",
    id: "invoice_id",
    title: "Invoice",
    family: "invoices",
    number: Some(("invoice_number", "INV-")),
    party: Some("customer"),
    has_lines: true,
    dates: &["date", "due_date"],
    amounts: &["total", "balance"],
    texts: &["invoice_number", "reference_number", "customer_name", "email"],
    searched: &["invoice_number", "reference_number", "customer_name"],
    sorted: &["customer_name", "invoice_number", "date", "due_date", "total", "balance", "created_time"],
    statuses: &["sent", "draft", "overdue", "paid", "void", "unpaid", "partially_paid", "viewed"],
    filters: &[
        ("Status.All", ""),
        ("Status.Sent", "sent"),
        ("Status.Draft", "draft"),
        ("Status.OverDue", "overdue"),
        ("Status.Paid", "paid"),
        ("Status.Void", "void"),
        ("Status.Unpaid", "unpaid"),
        ("Status.PartiallyPaid", "partially_paid"),
        ("Status.Viewed", "viewed"),
        ("Date.PaymentExpectedDate", ""),
    ],
    moves: &[("sent", "sent", &["draft"]), ("void", "void", &[]), ("draft", "draft", &["void"])],
    offers: &["email", "attachment", "comments"],
    ..PLAIN
};

pub(crate) static ESTIMATES: Kind = Kind {
    segment: "estimates",
    single: "estimate",
    id: "estimate_id",
    title: "Estimate",
    family: "estimates",
    number: Some(("estimate_number", "EST-")),
    party: Some("customer"),
    has_lines: true,
    dates: &["date", "expiry_date"],
    amounts: &["total"],
    texts: &["estimate_number", "reference_number", "customer_name"],
    searched: &["estimate_number", "reference_number", "customer_name"],
    sorted: &["customer_name", "estimate_number", "date", "total", "created_time"],
    statuses: &["draft", "sent", "invoiced", "accepted", "declined", "expired"],
    filters: &[
        ("Status.All", ""),
        ("Status.Sent", "sent"),
        ("Status.Draft", "draft"),
        ("Status.Invoiced", "invoiced"),
        ("Status.Accepted", "accepted"),
        ("Status.Declined", "declined"),
        ("Status.Expired", "expired"),
    ],
    moves: &[
        ("sent", "sent", &["draft"]),
        ("accepted", "accepted", &["sent", "declined", "expired"]),
        ("declined", "declined", &["sent", "accepted", "expired"]),
    ],
    offers: &["email", "comments"],
    ..PLAIN
};

pub(crate) static SALES_ORDERS: Kind = Kind {
    segment: "salesorders",
    single: "salesorder",
    id: "salesorder_id",
    title: "Sales Order",
    family: "salesorders",
    number: Some(("salesorder_number", "SO-")),
    party: Some("customer"),
    has_lines: true,
    dates: &["date", "shipment_date"],
    amounts: &["total"],
    texts: &["salesorder_number", "reference_number", "customer_name"],
    searched: &["salesorder_number", "reference_number", "customer_name"],
    sorted: &[
        "customer_name",
        "salesorder_number",
        "shipment_date",
        "last_modified_time",
        "reference_number",
        "total",
        "date",
        "created_time",
    ],
    statuses: &["draft", "open", "invoiced", "partially_invoiced", "void", "overdue"],
    filters: &[
        ("Status.All", ""),
        ("Status.Open", "open"),
        ("Status.Draft", "draft"),
        ("Status.OverDue", "overdue"),
        ("Status.PartiallyInvoiced", "partially_invoiced"),
        ("Status.Invoiced", "invoiced"),
        ("Status.Void", "void"),
    ],
    moves: &[("open", "open", &["draft", "void"]), ("void", "void", &[])],
    offers: &["email", "attachment", "comments"],
    ..PLAIN
};

pub(crate) static BILLS: Kind = Kind {
    segment: "bills",
    single: "bill",
    id: "bill_id",
    title: "Bill",
    family: "bills",
    party: Some("vendor"),
    has_lines: true,
    required: &["bill_number"],
    dates: &["date", "due_date"],
    amounts: &["total"],
    texts: &["bill_number", "reference_number", "vendor_name"],
    searched: &["bill_number", "reference_number", "vendor_name"],
    sorted: &["vendor_name", "bill_number", "date", "due_date", "total", "balance", "created_time"],
    statuses: &["paid", "open", "overdue", "void", "partially_paid"],
    filters: &[
        ("Status.All", ""),
        ("Status.PartiallyPaid", "partially_paid"),
        ("Status.Paid", "paid"),
        ("Status.Overdue", "overdue"),
        ("Status.Void", "void"),
        ("Status.Open", "open"),
    ],
    moves: &[("open", "open", &["draft", "void"]), ("void", "void", &[])],
    offers: &["attachment", "comments"],
    ..PLAIN
};

pub(crate) static CREDIT_NOTES: Kind = Kind {
    segment: "creditnotes",
    single: "creditnote",
    id: "creditnote_id",
    title: "Credit Note",
    family: "creditnotes",
    number: Some(("creditnote_number", "CN-")),
    party: Some("customer"),
    has_lines: true,
    dates: &["date"],
    amounts: &["total"],
    texts: &["creditnote_number", "reference_number", "customer_name"],
    searched: &["creditnote_number", "reference_number", "customer_name"],
    sorted: &["customer_name", "creditnote_number", "balance", "total", "date", "created_time"],
    statuses: &["open", "closed", "void", "draft"],
    filters: &[
        ("Status.All", ""),
        ("Status.Open", "open"),
        ("Status.Draft", "draft"),
        ("Status.Closed", "closed"),
        ("Status.Void", "void"),
    ],
    moves: &[("open", "open", &["draft", "void"]), ("draft", "draft", &["void"]), ("void", "void", &[])],
    offers: &["email", "comments"],
    ..PLAIN
};

pub(crate) static PAYMENTS: Kind = Kind {
    segment: "customerpayments",
    single: "payment",
    id: "payment_id",
    title: "Payment",
    family: "customerpayments",
    number: Some(("payment_number", "")),
    party: Some("customer"),
    required: &["payment_mode", "amount", "date"],
    dates: &["date"],
    amounts: &["amount"],
    texts: &["customer_name", "reference_number", "payment_mode", "notes"],
    searched: &["customer_name", "reference_number", "description"],
    sorted: &["customer_name", "date", "amount", "reference_number", "created_time"],
    filters: &[
        ("PaymentMode.All", ""),
        ("PaymentMode.Check", "check"),
        ("PaymentMode.Cash", "cash"),
        ("PaymentMode.BankTransfer", "banktransfer"),
        ("PaymentMode.CreditCard", "creditcard"),
        ("PaymentMode.Others", "others"),
    ],
    ..PLAIN
};

pub(crate) static EXPENSES: Kind = Kind {
    segment: "expenses",
    single: "expense",
    id: "expense_id",
    title: "Expense",
    family: "expenses",
    required: &["account_id", "date", "amount", "paid_through_account_id"],
    dates: &["date"],
    amounts: &["amount"],
    ids: &[
        ("account_id", "chartofaccounts"),
        ("paid_through_account_id", "chartofaccounts"),
        ("vendor_id", "contacts"),
        ("customer_id", "contacts"),
    ],
    texts: &["description", "reference_number", "account_name", "customer_name", "vendor_name"],
    searched: &["account_name", "description", "customer_name", "vendor_name"],
    sorted: &["date", "account_name", "total", "reference_number", "customer_name", "created_time"],
    statuses: &["unbilled", "invoiced", "reimbursed", "non-billable", "billable"],
    filters: &[
        ("Status.All", ""),
        ("Status.Billable", "billable"),
        ("Status.Nonbillable", "nonbillable"),
        ("Status.Reimbursed", "reimbursed"),
        ("Status.Invoiced", "invoiced"),
        ("Status.Unbilled", "unbilled"),
    ],
    offers: &["receipt"],
    ..PLAIN
};

pub(crate) static ITEMS: Kind = Kind {
    segment: "items",
    single: "item",
    id: "item_id",
    title: "Item",
    required: &["name", "rate"],
    amounts: &["rate"],
    ids: &[("tax_id", "settings/taxes"), ("account_id", "chartofaccounts")],
    texts: &["name", "description"],
    searched: &["name", "description"],
    sorted: &["name", "rate", "tax_name"],
    filters: &[("Status.All", ""), ("Status.Active", "active"), ("Status.Inactive", "inactive")],
    ..PLAIN
};

pub(crate) static TAXES: Kind = Kind { segment: "settings/taxes", single: "tax", id: "tax_id", title: "Tax", ..PLAIN };

pub(crate) static CURRENCIES: Kind = Kind {
    segment: "settings/currencies",
    single: "currency",
    id: "currency_id",
    title: "Currency",
    filters: &[("Currencies.ExcludeBaseCurrency", "")],
    ..PLAIN
};

pub(crate) static ACCOUNTS: Kind = Kind {
    segment: "chartofaccounts",
    single: "chart_of_account",
    id: "account_id",
    title: "Account",
    family: "accountants",
    sorted: &["account_name", "account_type"],
    filters: &[
        ("AccountType.All", ""),
        ("AccountType.Active", ""),
        ("AccountType.Inactive", ""),
        ("AccountType.Asset", ""),
        ("AccountType.Liability", ""),
        ("AccountType.Equity", ""),
        ("AccountType.Income", ""),
        ("AccountType.Expense", ""),
    ],
    ..PLAIN
};

/// Every kind. Their ids begin in this order.
pub(crate) static KINDS: [&Kind; 13] = [
    &CONTACTS,
    &PERSONS,
    &INVOICES,
    &ESTIMATES,
    &SALES_ORDERS,
    &BILLS,
    &CREDIT_NOTES,
    &PAYMENTS,
    &EXPENSES,
    &ITEMS,
    &TAXES,
    &CURRENCIES,
    &ACCOUNTS,
];

/// The kind that lives at a path.
pub(crate) fn kind(segment: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.segment == segment)
}
