"""Questions that go through CRM, Books and Projects at once; every figure is held against what the sandbox stores.

Usage: scenarios_business.py --server PATH/zoho-mcp --sandbox PATH/sandbox
"""

import datetime

from harness import TWO_WAYS, call, main


def now():
    """The sandbox follows the machine's clock, in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


def days_ago(days):
    return now() - datetime.timedelta(days=days)


def moment(text):
    return datetime.datetime.fromisoformat(text)


def invoices(sandbox):
    return sandbox.records("invoices", product="books", key="invoice_id")


async def account_of(client, name):
    """The one account of this name."""
    found = await call(client, "list_all_zoho_crm_search_accounts", criteria=f"(Account_Name:equals:{name})")
    [account] = found["data"]
    return account


async def deals_and_overdue_invoices_of_acme(client, sandbox):
    """What deals do we have with Acme Corp, and are any of their invoices overdue?"""
    contacts = await call(client, "search_contacts", query="Acme", limit=10)
    deals = {}
    for contact in contacts["data"]:
        assert contact["Account_Name"]["name"] == "Acme Corp", contact
        told = await call(client, "get_contact_deals", contact_id=contact["id"])
        deals |= {deal["id"]: deal for deal in told["data"]}
    expected = {key: one for key, one in sandbox.records("Deals").items() if one["Account_Name"]["name"] == "Acme Corp"}
    assert len(expected) == 4 and set(deals) == set(expected), deals
    assert sum(one["Amount"] for one in deals.values()) == sum(one["Amount"] for one in expected.values())

    overdue = await call(client, "get_overdue_invoices", customer_name="Acme Corp")
    expected = {
        key: one for key, one in invoices(sandbox).items() if one["customer_name"] == "Acme Corp" and one["status"] == "overdue"
    }
    assert len(expected) == 3 and {one["invoice_id"] for one in overdue["data"]} == set(expected), overdue
    assert sum(one["balance"] for one in overdue["data"]) == sum(one["balance"] for one in expected.values()) == 30_100
    for one in overdue["data"]:
        assert one["days_overdue"] == (now().date() - datetime.date.fromisoformat(one["due_date"])).days > 0, one


async def top_leads_by_value(client, sandbox):
    """Who are our top 5 leads by deal value this quarter?"""
    today = now().date()
    quarter = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    start = f"{quarter.isoformat()}T00:00:00+00:00"
    found = await call(
        client,
        "list_all_zoho_crm_coql",
        select_query=(
            "select Full_Name, Company, Expected_Deal_Value, Created_Time from Leads "
            f"where Created_Time >= '{start}' order by Expected_Deal_Value desc limit 5"
        ),
    )
    leads = [one for one in sandbox.records("Leads").values() if moment(one["Created_Time"]) >= moment(start)]
    values = sorted((one["Expected_Deal_Value"] for one in leads), reverse=True)[:5]
    assert [one["Expected_Deal_Value"] for one in found["data"]] == values, found
    # The demo data has enough of them in any 30 days; a quarter may be younger.
    assert len(values) == 5 or today - quarter < datetime.timedelta(days=30), values
    names = {one["id"]: one["Company"] for one in leads}
    assert all(one["Company"] == names[one["id"]] for one in found["data"]), found


async def projects_behind_schedule(client, sandbox):
    """Which of our active projects are behind schedule?"""
    today = now().date().isoformat()
    found = await call(client, "get_project_status", status_filter="overdue")
    late = {one["name"] for one in found["data"]}
    expected = {
        one["name"]
        for one in sandbox.records("projects", product="projects").values()
        if one["project_type"] == "active" and not one["is_completed"] and not one.get("trashed") and one["end_date"] < today
    }
    assert len(expected) == 3 and late == expected, (late, expected)


async def outstanding_from_construction(client, sandbox):
    """What is the total amount outstanding from construction industry clients?"""
    accounts = await call(client, "list_all_zoho_crm_search_accounts", criteria="(Industry:equals:Construction)")
    clients = {one["Account_Name"] for one in accounts["data"]}
    assert len(clients) == 4, clients
    unpaid = await call(client, "list_all_zoho_books_invoices", filter_by="Status.Unpaid", limit=200)
    assert not unpaid["more"]
    outstanding = sum(one["balance"] for one in unpaid["data"] if one["customer_name"] in clients)
    expected = sum(
        one["balance"]
        for one in invoices(sandbox).values()
        if one["customer_name"] in clients and one["status"] not in ("draft", "void")
    )
    assert outstanding == expected == 25_702, (outstanding, expected)


async def interactions_with_techstart(client, sandbox):
    """Summarise all interactions with TechStart Pty Ltd in the last 60 days."""
    since = days_ago(60)
    account = await account_of(client, "TechStart Pty Ltd")
    of_account = {"module": "Accounts", "id": account["id"]}
    calls = await call(
        client,
        "list_all_zoho_crm_related_records",
        **of_account,
        related_list="Calls",
        fields=["Subject", "Call_Start_Time", "Who_Id"],
    )
    events = await call(
        client,
        "list_all_zoho_crm_related_records",
        **of_account,
        related_list="Events",
        fields=["Event_Title", "Start_DateTime"],
    )
    contacts = await call(client, "list_all_zoho_crm_account_contacts", account_id=account["id"])
    deals = await call(client, "list_all_zoho_crm_account_deals", account_id=account["id"])
    parents = [("Accounts", account["id"])]
    parents += [("Contacts", one["id"]) for one in contacts["data"]] + [("Deals", one["id"]) for one in deals["data"]]
    notes = []
    for module, key in parents:
        told = await call(client, "list_all_zoho_crm_notes", parent_record_module=module, parent_record_id=key)
        notes += told["data"]
    found = {one["id"] for one in calls["data"] if moment(one["Call_Start_Time"]) >= since}
    found |= {one["id"] for one in events["data"] if moment(one["Start_DateTime"]) >= since}
    found |= {one["id"] for one in notes if moment(one["Created_Time"]) >= since}

    expected = {
        one["id"]
        for module, when in [("Calls", "Call_Start_Time"), ("Events", "Start_DateTime")]
        for one in sandbox.records(module).values()
        if one["What_Id"]["id"] == account["id"] and moment(one[when]) >= since
    }
    known = {key for _, key in parents}
    expected |= {
        one["id"]
        for one in sandbox.records("Notes").values()
        if one["Parent_Id"]["id"] in known and moment(one["Created_Time"]) >= since
    }
    assert len(expected) == 7 and found == expected, (found, expected)
    assert len(calls["data"]) == 3, "one of the calls is older than 60 days"


async def contacts_that_nobody_called(client, sandbox):
    """Which contacts haven't been contacted in more than 30 days?"""
    since = days_ago(30)
    found = await call(
        client,
        "list_all_zoho_crm_coql",
        select_query=(
            "select Full_Name, Account_Name, Last_Activity_Time from Contacts "
            f"where (Last_Activity_Time is null or Last_Activity_Time < '{since.isoformat()}') limit 200"
        ),
    )
    expected = {
        key
        for key, one in sandbox.records("Contacts").items()
        if one["Last_Activity_Time"] is None or moment(one["Last_Activity_Time"]) < since
    }
    assert len(expected) == 13 and {one["id"] for one in found["data"]} == expected, found


SCENARIOS = [
    deals_and_overdue_invoices_of_acme,
    top_leads_by_value,
    projects_behind_schedule,
    outstanding_from_construction,
    interactions_with_techstart,
    contacts_that_nobody_called,
]

if __name__ == "__main__":
    main(__doc__, "business", SCENARIOS, TWO_WAYS)
