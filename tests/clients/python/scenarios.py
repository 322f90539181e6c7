"""The two CRM scenarios, driven by the official Python client, with the effect checked in the sandbox.

Usage: scenarios.py --server PATH/zoho-mcp --sandbox PATH/sandbox

Each scenario runs over stdio and over Streamable HTTP, with the newest protocol revision and with
the initialize handshake of the older ones, every time against a fresh sandbox.
"""

import datetime
import json

from harness import EVERY_WAY, call, main


async def lead_triage(client, sandbox):
    """Find the Webinar lead of TechCorp Solutions, convert it with a deal, leave a note."""
    found = await call(
        client,
        "list_all_zoho_crm_search_leads",
        criteria="((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))",
    )
    assert len(found["data"]) == 1, found
    lead = found["data"][0]
    assert lead["Company"] == "TechCorp Solutions"

    deals_before = set(sandbox.records("Deals"))
    converted = await call(
        client,
        "zoho_crm_leads_convert",
        id=lead["id"],
        Deals={
            "Deal_Name": "TechCorp Solutions - first order",
            "Amount": 15000,
            "Stage": "Qualification",
            "Closing_Date": (datetime.date.today() + datetime.timedelta(days=30)).isoformat(),
        },
    )
    contact = converted["details"]["Contacts"]["id"]
    account = converted["details"]["Accounts"]["id"]
    deal = converted["details"]["Deals"]["id"]

    note = await call(
        client,
        "create_a_zoho_crm_notes_note",
        parent_record_module="Contacts",
        parent_record_id=contact,
        Note_Title="Follow-up",
        Note_Content="I will reach out tomorrow.",
    )

    accounts = sandbox.records("Accounts")
    assert accounts[account]["Account_Name"] == "TechCorp Solutions"
    contacts = sandbox.records("Contacts")
    assert contacts[contact]["Last_Name"] == lead["Last_Name"]
    deals = sandbox.records("Deals")
    assert set(deals) - deals_before == {deal}, "exactly one new deal"
    assert deals[deal]["Amount"] == 15000
    assert deals[deal]["Account_Name"]["id"] == account
    notes = sandbox.records("Notes")
    assert notes[note["details"]["id"]]["Parent_Id"]["id"] == contact
    assert notes[note["details"]["id"]]["Note_Content"] == "I will reach out tomorrow."
    again = await client.call_tool("zoho_crm_leads_convert", {"id": lead["id"]})
    assert again.is_error, "a converted lead cannot be converted again"
    assert "ID_ALREADY_CONVERTED" in again.content[0].text, again.content


async def pipeline_audit(client, sandbox):
    """Find the stale deals in Negotiation/Review, flag each with a note, and stall it."""
    limit = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=30)).replace(microsecond=0)
    before = sandbox.records("Deals")
    in_review = {key for key, deal in before.items() if deal["Stage"] == "Negotiation/Review"}
    stale = {key for key in in_review if datetime.datetime.fromisoformat(before[key]["Modified_Time"]) < limit}
    assert stale and in_review - stale, "the demo data has stale deals and fresh ones"

    found = await call(
        client,
        "list_all_zoho_crm_coql",
        select_query=(
            "select Deal_Name, Stage, Owner, Modified_Time from Deals "
            f"where Stage = 'Negotiation/Review' and Modified_Time < '{limit.isoformat()}' limit 200"
        ),
    )
    assert {deal["id"] for deal in found["data"]} == stale, found

    for deal in found["data"]:
        await call(
            client,
            "create_a_zoho_crm_notes_note",
            parent_record_module="Deals",
            parent_record_id=deal["id"],
            Note_Title="Management review",
            Note_Content="Not modified for over 30 days.",
        )
        await call(client, "update_a_zoho_crm_deal_by_id", id=deal["id"], Stage="Stalled")

    after = sandbox.records("Deals")
    assert {key for key in after if after[key]["Stage"] == "Stalled"} >= stale
    for key in set(before) - stale:
        assert after[key] == before[key], "no other deal was touched"
    flagged = {note["Parent_Id"]["id"] for note in sandbox.records("Notes").values() if note["Note_Title"] == "Management review"}
    assert flagged == stale


async def refusals(client, sandbox):
    """What is wrong is refused before Zoho is asked, and the answer says what to change."""
    for tool, arguments, told in [
        ("list_all_zoho_crm_search_leads", {"criteria": "Lead_Source:equals:Webinar"}, "(Lead_Source:equals:Webinar)"),
        ("list_all_zoho_crm_coql", {"select_query": "select Last_Name from Leads"}, "where"),
        ("get_single_zoho_crm_lead_by_id", {"id": ".."}, "id"),
        ("get_single_zoho_crm_lead_by_id", {"id": "1", "criterion": "x"}, "criterion"),
    ]:
        result = await client.call_tool(tool, arguments)
        assert result.is_error, tool
        error = json.loads(result.content[0].text)["error"]
        assert error["kind"] == "invalid_argument", error
        assert told.lower() in json.dumps(error).lower(), error
    try:
        result = await client.call_tool("no_such_tool", {})
        raise AssertionError(f"an unknown tool answered {result}")
    except Exception as failure:  # the client's own error type differs between the revisions
        assert "no_such_tool" in str(failure), failure


SCENARIOS = [lead_triage, pipeline_audit, refusals]


if __name__ == "__main__":
    main(__doc__, "python client", SCENARIOS, EVERY_WAY)
