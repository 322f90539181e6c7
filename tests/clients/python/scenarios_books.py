"""What people ask of Zoho Books, alone and together with the CRM, by tool name, with the figures checked in the sandbox.

Usage: scenarios_books.py --server PATH/zoho-mcp --sandbox PATH/sandbox
"""

import datetime

from harness import TWO_WAYS, call, main, refused

# What owes money: drafts and void invoices do not.
OPEN = {"sent", "viewed", "overdue", "partially_paid"}


def stored(sandbox, module, key):
    return sandbox.records(module, product="books", key=key)


def invoices(sandbox):
    return stored(sandbox, "invoices", "invoice_id")


def today():
    """The sandbox follows the machine's clock, in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).date()


async def everything(client, tool, **arguments):
    """All records of a list, page by page."""
    records, cursor = [], {}
    while True:
        page = await call(client, tool, **arguments, **cursor)
        records += page["data"]
        if not page["more"]:
            return records
        cursor = {"cursor": page["next_cursor"]}


async def acmes_deals_and_overdue_invoices(client, sandbox):
    """What deals do we have with Acme Corp, and are any of their invoices overdue?"""
    deals = await call(client, "list_all_zoho_crm_search_deals", criteria="(Account_Name:equals:Acme Corp)")
    in_crm = {key for key, deal in sandbox.records("Deals").items() if deal["Account_Name"]["name"] == "Acme Corp"}
    assert {deal["id"] for deal in deals["data"]} == in_crm and len(in_crm) == 4, deals

    overdue = await call(
        client, "list_all_zoho_books_invoices", customer_id="Acme Corp", filter_by="Status.OverDue", sort_column="due_date"
    )
    late = {
        key: invoice
        for key, invoice in invoices(sandbox).items()
        if invoice["customer_name"] == "Acme Corp"
        and invoice["status"] in OPEN
        and invoice["balance"] > 0
        and invoice["due_date"] < today().isoformat()
    }
    assert {invoice["invoice_id"] for invoice in overdue["data"]} == set(late), overdue
    assert [invoice["balance"] for invoice in overdue["data"]] == [17900, 7200, 5000], overdue
    days = [(today() - datetime.date.fromisoformat(invoice["due_date"])).days for invoice in overdue["data"]]
    assert days == [45, 12, 3], days

    first = await call(client, "get_overdue_invoices", customer_name="Acme Corp", max_results=2)
    assert [(one["days_overdue"], one["balance"]) for one in first["data"]] == [(45, 17900), (12, 7200)], first
    assert first["more"], first
    all_of_them = await call(client, "get_overdue_invoices")
    assert len(all_of_them["data"]) == 10 and all_of_them["more"], all_of_them


async def outstanding_by_industry(client, sandbox):
    """What is the total amount outstanding from construction industry clients?"""
    accounts = await call(
        client,
        "list_all_zoho_crm_coql",
        select_query="select Account_Name, Industry from Accounts where Industry is not null limit 200",
    )
    industry = {account["Account_Name"]: account["Industry"] for account in accounts["data"]}
    owing = await everything(client, "list_all_zoho_books_contacts", filter_by="Invoice.Unpaid", limit=10)
    total = {}
    for customer in owing:
        name = industry[customer["contact_name"]]
        total[name] = total.get(name, 0) + customer["outstanding_receivable_amount"]

    expected = {}
    in_crm = {account["Account_Name"]: account["Industry"] for account in sandbox.records("Accounts").values()}
    for invoice in invoices(sandbox).values():
        if invoice["status"] in OPEN:
            name = in_crm[invoice["customer_name"]]
            expected[name] = expected.get(name, 0) + invoice["balance"]
    assert total == expected, (total, expected)
    assert total["Construction"] == 25702, total

    # The same from the invoices themselves.
    unpaid = await everything(client, "list_all_zoho_books_invoices", filter_by="Status.Unpaid", limit=15)
    from_invoices = sum(one["balance"] for one in unpaid if industry[one["customer_name"]] == "Construction")
    assert from_invoices == 25702, from_invoices


async def invoice_a_customer(client, sandbox):
    """Make out an invoice by names, send it, take the payment: the customer owes as much as before."""
    before = stored(sandbox, "contacts", "contact_id")
    owed = {contact["contact_name"]: contact["outstanding_receivable_amount"] for contact in before.values()}
    made = await call(
        client,
        "create_a_zoho_books_invoice",
        customer_id="techstart pty ltd",
        line_items=[{"item_id": "Training day", "quantity": 2}, {"name": "Travel", "rate": 120.5}],
        due_date=(today() + datetime.timedelta(days=14)).isoformat(),
        notes="Thank you.",
    )
    key = made["invoice_id"]
    assert (made["status"], made["total"], made["customer_name"]) == ("draft", 2020.5, "TechStart Pty Ltd"), made

    content = await call(client, "zoho_books_invoices_email_content", invoice_id=key)
    receiver = content["to_contacts"][0]["email"]
    assert receiver == "olivia.nguyen@techstartptyltd.example", content
    await call(client, "zoho_books_invoices_email", invoice_id=key, to_mail_ids=[receiver], subject="Your invoice")
    sent = [mail for mail in stored(sandbox, "emails", "email_id").values() if mail["entity_id"] == key]
    assert [(mail["to_mail_ids"], mail["subject"]) for mail in sent] == [([receiver], "Your invoice")], sent
    assert invoices(sandbox)[key]["status"] == "sent"

    too_much = await refused(
        client,
        "create_a_zoho_books_customer_payment",
        customer_id="TechStart Pty Ltd",
        payment_mode="banktransfer",
        amount=3000,
        date=today().isoformat(),
        invoices=[{"invoice_id": key, "amount_applied": 3000}],
    )
    assert too_much["kind"] == "invalid_argument" and "balance" in too_much["message"], too_much
    for amount, state, left in [(20.5, "partially_paid", 2000), (2000, "paid", 0)]:
        await call(
            client,
            "create_a_zoho_books_customer_payment",
            customer_id="TechStart Pty Ltd",
            payment_mode="banktransfer",
            amount=amount,
            date=today().isoformat(),
            invoices=[{"invoice_id": key, "amount_applied": amount}],
        )
        kept = invoices(sandbox)[key]
        assert (kept["status"], kept["balance"]) == (state, left), kept
    paid = await call(client, "list_all_zoho_books_invoice_payments", invoice_id=key)
    assert sorted(payment["amount"] for payment in paid["data"]) == [20.5, 2000], paid

    after = stored(sandbox, "contacts", "contact_id")
    assert {one["contact_name"]: one["outstanding_receivable_amount"] for one in after.values()} == owed


async def names_that_nobody_has(client, sandbox):
    """A name that is no customer's is answered with those that are, and nothing is written."""
    before = set(invoices(sandbox))
    line = {"item_id": "Workshop", "quantity": 1}
    error = await refused(client, "create_a_zoho_books_invoice", customer_id="Acme", line_items=[line])
    assert error["kind"] == "invalid_argument" and "Acme Corp" in str(error), error
    vendor = await refused(client, "create_a_zoho_books_invoice", customer_id="Cloudrack Hosting", line_items=[line])
    assert vendor["kind"] == "invalid_argument", vendor
    item = await refused(
        client, "create_a_zoho_books_invoice", customer_id="Acme Corp", line_items=[{"item_id": "Work shop"}]
    )
    assert item["kind"] == "invalid_argument", item
    assert set(invoices(sandbox)) == before


async def settle_with_a_credit_note(client, sandbox):
    """Set Acme's open credit note off against its oldest overdue invoice, and remind of the rest."""
    notes = await call(client, "list_all_zoho_books_credit_notes", customer_id="Acme Corp", status="open")
    note = notes["data"][0]
    late = await call(
        client, "list_all_zoho_books_invoices", customer_id="Acme Corp", filter_by="Status.OverDue", sort_column="due_date"
    )
    oldest = late["data"][0]
    await call(
        client,
        "zoho_books_credit_notes_apply",
        creditnote_id=note["creditnote_id"],
        invoices=[{"invoice_id": oldest["invoice_id"], "amount_applied": note["balance"]}],
    )
    kept = invoices(sandbox)[oldest["invoice_id"]]
    assert kept["balance"] == oldest["balance"] - note["balance"] and kept["status"] == "overdue", kept
    assert stored(sandbox, "creditnotes", "creditnote_id")[note["creditnote_id"]]["status"] == "closed"

    people = await call(client, "list_all_zoho_books_contact_persons", contact_id="Acme Corp")
    receiver = next(person["email"] for person in people["data"] if person["is_primary_contact"])
    await call(client, "zoho_books_invoices_remind", invoice_id=oldest["invoice_id"], to_mail_ids=[receiver])
    reminders = [mail for mail in stored(sandbox, "emails", "email_id").values() if mail["about"] == "reminder"]
    assert [mail["to_mail_ids"] for mail in reminders] == [[receiver]], reminders


async def spend(client, sandbox):
    """Record a bill of a vendor and an expense, by the names of vendor and accounts."""
    bill = await call(
        client,
        "create_a_zoho_books_bill",
        vendor_id="Printworks Supply",
        bill_number="PW-5400",
        line_items=[{"name": "Posters", "rate": 45, "quantity": 4}],
        due_date="today+20d",
    )
    kept = stored(sandbox, "bills", "bill_id")[bill["bill_id"]]
    due = (today() + datetime.timedelta(days=20)).isoformat()
    assert (kept["balance"], kept["due_date"]) == (180, due), kept
    expense = await call(
        client,
        "create_a_zoho_books_expense",
        account_id="Travel Expense",
        paid_through_account_id="petty cash",
        vendor_id="Skyline Travel",
        customer_id="Acme Corp",
        is_billable=True,
        amount=86.4,
        date=today().isoformat(),
    )
    kept = stored(sandbox, "expenses", "expense_id")[expense["expense_id"]]
    assert (kept["account_name"], kept["paid_through_account_name"]) == ("Travel Expense", "Petty Cash"), kept
    assert (kept["vendor_name"], kept["customer_name"], kept["total"]) == ("Skyline Travel", "Acme Corp", 86.4), kept


SCENARIOS = [
    acmes_deals_and_overdue_invoices,
    outstanding_by_industry,
    invoice_a_customer,
    names_that_nobody_has,
    settle_with_a_credit_note,
    spend,
]

if __name__ == "__main__":
    main(__doc__, "books", SCENARIOS, TWO_WAYS)
