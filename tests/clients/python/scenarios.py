"""The two CRM scenarios, driven by the official Python client, with the effect checked in the sandbox.

Usage: scenarios.py --server PATH/zoho-mcp --sandbox PATH/sandbox

Each scenario runs over stdio and over Streamable HTTP, with the newest protocol revision and with
the initialize handshake of the older ones, every time against a fresh sandbox.
"""

import argparse
import asyncio
import datetime
import json
import pathlib
import sys
import tempfile
import traceback

from mcp import Client, StdioServerParameters

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from programs import Sandbox, http_url, stdio_command

NEWEST = "2026-07-28"
MODES = ["auto", "legacy"]
TRANSPORTS = ["stdio", "http"]


async def call(client, tool, **arguments):
    """Calls a tool, insists on success, and returns the JSON of its one text block."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, f"{tool}: {result.content}"
    assert len(result.content) == 1, f"{tool}: one text block, not {len(result.content)}"
    return json.loads(result.content[0].text)


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


async def run(scenario, transport, mode, options):
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        if transport == "stdio":
            program, *arguments = stdio_command(options.server, sandbox, directory)
            parameters = StdioServerParameters(command=program, args=arguments, env=sandbox.credentials())
            async with Client(parameters, mode=mode) as client:
                await check(client, mode, scenario, sandbox)
        else:
            with http_url(options.server, sandbox, directory) as url:
                async with Client(url, mode=mode) as client:
                    await check(client, mode, scenario, sandbox)


async def check(client, mode, scenario, sandbox):
    if mode == "auto":
        assert client.protocol_version == NEWEST, client.protocol_version
    else:
        assert client.protocol_version != NEWEST, client.protocol_version
    listed = await client.list_tools()
    assert len(listed.tools) > 20, f"{len(listed.tools)} tools"
    await scenario(client, sandbox)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--sandbox", required=True)
    options = parser.parse_args()
    passed = failed = 0
    for scenario in SCENARIOS:
        for transport in TRANSPORTS:
            for mode in MODES:
                name = f"{scenario.__name__} {transport} {mode}"
                try:
                    asyncio.run(run(scenario, transport, mode, options))
                    passed += 1
                    print(f"ok      {name}")
                except Exception:
                    failed += 1
                    print(f"FAILED  {name}")
                    traceback.print_exc(file=sys.stdout)
    print(f"python client: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
