"""The five Desk scenarios, driven by the official Python client, with the effect checked in the sandbox.

Usage: scenarios_desk.py --server PATH/zoho-mcp --sandbox PATH/sandbox

Each runs as a person's wish would: first what the tools are asked, then whether the help desk is as it was wished. Where
people ask for what Zoho does not do, the refusal must name the tool that does it.
"""

import datetime
import html
import re

from harness import TWO_WAYS, call, main, refused


def today(record):
    return record["createdTime"][:10] == datetime.datetime.now(datetime.timezone.utc).date().isoformat()


async def sent_elsewhere(client, tool, named, **arguments):
    """Calls a tool and insists on a refusal that names another one."""
    error = await refused(client, tool, **arguments)
    assert error["kind"] == "invalid_argument" and named in str(error), error


async def one_by_number(client, number):
    """The ticket that people call by a number."""
    found = await call(client, "list_all_zoho_desk_tickets_search", ticketNumber=number)
    assert len(found["data"]) == 1, found
    return await call(client, "get_single_zoho_desk_ticket_by_id", id=found["data"][0]["id"])


async def triage_by_department(client, sandbox):
    """Open tickets of today that nobody has: billing to Finance, outages to Engineering, by what they describe."""
    before = sandbox.records("tickets", product="desk")
    waiting = {key for key, ticket in before.items() if ticket["assigneeId"] is None and ticket["status"] == "Open"}
    wanted = {key for key in waiting if today(before[key])}
    assert wanted and waiting - wanted, "the queue has tickets of today and older ones"

    await sent_elsewhere(
        client, "list_all_zoho_desk_tickets_search", "list_all_zoho_desk_tickets", status="Open", assigneeId=None
    )
    listed = await call(client, "list_all_zoho_desk_tickets", status=["Open"], assignee=["Unassigned"], limit=50)
    assert {ticket["id"] for ticket in listed["data"]} == waiting, listed
    new = [ticket for ticket in listed["data"] if today(ticket)]
    assert {ticket["id"] for ticket in new} == wanted
    departments = {
        department["name"]: department["id"]
        for department in (await call(client, "list_all_zoho_desk_departments", isEnabled=True))["data"]
    }
    moved = {}
    for ticket in new:
        assert "description" not in ticket, "a list leaves descriptions out"
        whole = await call(client, "get_single_zoho_desk_ticket_by_id", id=ticket["id"])
        text = f"{whole['subject']} {whole['description']}".lower()
        if any(word in text for word in ("billing", "invoice", "refund")):
            department, priority = "Finance", "Medium"
        elif any(word in text for word in ("crash", "error 500", "downtime")):
            department, priority = "Engineering", "High"
        else:
            continue
        await sent_elsewhere(
            client,
            "update_a_zoho_desk_ticket_by_id",
            "zoho_desk_tickets_move",
            id=ticket["id"],
            departmentId=departments[department],
            priority=priority,
        )
        await call(client, "zoho_desk_tickets_move", id=ticket["id"], departmentId=department)
        await call(client, "update_a_zoho_desk_ticket_by_id", id=ticket["id"], priority=priority)
        moved[ticket["id"]] = (departments[department], priority)

    assert sorted(priority for _, priority in moved.values()) == ["High"] * 2 + ["Medium"] * 3, moved
    after = sandbox.records("tickets", product="desk")
    assert {key: (after[key]["departmentId"], after[key]["priority"]) for key in moved} == moved
    for key in set(after) - set(moved):
        assert after[key] == before[key], f"{after[key]['subject']} was not meant"


async def reply_with_article(client, sandbox):
    """Answer ticket 8847291 by email with the steps and the link of a help article, and let it wait for the customer."""
    ticket = await one_by_number(client, "8847291")
    suggested = await call(client, "zoho_desk_tickets_suggest_relevant_articles_for_ticket", id=ticket["id"])
    best = suggested["data"][0]
    article = await call(client, "get_single_zoho_desk_article_by_id", id=best["id"])
    steps = re.findall(r"<li>(.*?)</li>", article["answer"])
    assert steps, article
    content = f"<p>Hello,</p><ol>{''.join(f'<li>{step}</li>' for step in steps)}</ol><p>{html.escape(article['webUrl'])}</p>"
    # The address is that of the ticket's department, which nobody has to know.
    sent = await call(client, "create_a_zoho_desk_email_reply", ticketId=ticket["id"], content=content)
    status = "Pending Customer Response"
    await call(client, "update_a_zoho_desk_ticket_by_id", id=ticket["id"], status=status)

    thread = sandbox.records("threads", product="desk")[sent["id"]]
    assert (thread["ticketId"], thread["channel"], thread["status"]) == (ticket["id"], "EMAIL", "SUCCESS"), thread
    assert thread["fromEmailAddress"] == "support@northwind-demo.example", thread
    assert thread["to"] == "alistair.finch@finchpartners.example", thread
    assert article["title"].startswith("Export reports") and article["webUrl"] in thread["content"]
    assert sandbox.records("tickets", product="desk")[ticket["id"]]["status"] == status


async def time_and_resolution(client, sandbox):
    """Book 45 minutes on the SSO ticket of Acme Corp, note the cause for colleagues, and close it."""
    found = await call(client, "list_all_zoho_desk_tickets_search", subject="Acme Corp")
    assert len(found["data"]) == 1, found
    ticket = found["data"][0]["id"]
    before = {table: set(sandbox.records(table, product="desk")) for table in ("timeEntries", "comments", "threads")}
    entry = await call(
        client,
        "create_a_zoho_desk_ticket_time_entry",
        ticketId=ticket,
        hoursSpent=0,
        minutesSpent=45,
        description="SSO troubleshooting on a call: replaced the pinned certificate",
    )
    comment = await call(
        client,
        "create_a_zoho_desk_ticket_comment",
        ticketId=ticket,
        content="Root cause: the expired signing certificate was still pinned in our metadata.",
        isPublic=False,
    )
    await call(client, "update_a_zoho_desk_ticket_by_id", id=ticket, status="Closed")

    booked = sandbox.records("timeEntries", product="desk")
    assert set(booked) - before["timeEntries"] == {entry["id"]}
    booked = booked[entry["id"]]
    assert (booked["ticketId"], booked["hoursSpent"], booked["minutesSpent"]) == (ticket, "0", "45"), booked
    executed = datetime.datetime.fromisoformat(booked["executedTime"])
    assert abs(datetime.datetime.now(datetime.timezone.utc) - executed) < datetime.timedelta(minutes=5), booked
    notes = sandbox.records("comments", product="desk")
    assert set(notes) - before["comments"] == {comment["id"]}
    assert notes[comment["id"]]["isPublic"] is False
    assert set(sandbox.records("threads", product="desk")) == before["threads"], "nothing was sent"
    closed = sandbox.records("tickets", product="desk")[ticket]
    assert (closed["status"], closed["statusType"]) == ("Closed", "Closed") and closed["closedTime"], closed


async def triage_by_team(client, sandbox):
    """The unassigned tickets of Support: billing to the team Finance, the rest to agents of L1 Support, as Assigned."""
    listed = await call(
        client, "list_all_zoho_desk_tickets", departmentIds=["Support"], assignee=["Unassigned"], status=["Open"], limit=50
    )
    tickets = {ticket["id"] for ticket in listed["data"]}
    before = sandbox.records("tickets", product="desk")
    support = {key for key, one in before.items() if one["assigneeId"] is None and one["status"] == "Open"}
    assert tickets == support, listed
    teams = {team["name"]: team["id"] for team in (await call(client, "list_all_zoho_desk_teams"))["data"]}
    members = await call(client, "zoho_desk_teams_members", id=teams["L1 Support"])
    agents = [agent["id"] for agent in members["data"] if agent["status"] == "ACTIVE"]
    wanted = {}
    for turn, ticket in enumerate(sorted(tickets)):
        whole = await call(client, "get_single_zoho_desk_ticket_by_id", id=ticket)
        text = f"{whole['subject']} {whole['description']}".lower()
        if any(word in text for word in ("invoice", "refund", "licence", "charged")):
            await call(client, "update_a_zoho_desk_ticket_by_id", id=ticket, teamId="Finance", status="Assigned")
            wanted[ticket] = (teams["Finance"], None)
        else:
            agent = agents[turn % len(agents)]
            await call(client, "update_a_zoho_desk_ticket_by_id", id=ticket, assigneeId=agent, status="Assigned")
            wanted[ticket] = (None, agent)

    after = sandbox.records("tickets", product="desk")
    assert {key: (after[key]["teamId"], after[key]["assigneeId"]) for key in wanted} == wanted
    assert {after[key]["status"] for key in wanted} == {"Assigned"}
    assert {team for team, _ in wanted.values()} == {None, teams["Finance"]}, "both kinds occur"
    found = await call(client, "list_all_zoho_desk_agents", departmentIds=["Technical Support"], searchStr="Sarah")
    assert [agent["name"] for agent in found["data"]] == ["Sarah Jenkins"], found


async def public_answer_from_article(client, sandbox):
    """Answer ticket 449281 in the help centre with the official steps alone."""
    ticket = await one_by_number(client, "449281")
    suggested = await call(client, "zoho_desk_tickets_suggest_relevant_articles_for_ticket", id=ticket["id"])
    assert suggested["data"][0]["title"] == "Reset two-factor authentication", suggested
    article = await call(client, "get_single_zoho_desk_article_by_id", id=suggested["data"][0]["id"])
    steps = [re.sub(r"<[^>]+>", "", html.unescape(step)) for step in re.findall(r"<li>(.*?)</li>", article["answer"])]
    threads = sandbox.records("threads", product="desk")
    content = "Hello Luis,\n" + "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    error = await refused(client, "create_a_zoho_desk_ticket_comment", ticketId=ticket["id"], content=content)
    assert "isPublic" in str(error), "who can read it is nothing to leave open"
    comment = await call(
        client, "create_a_zoho_desk_ticket_comment", ticketId=ticket["id"], content=content, isPublic=True
    )

    written = sandbox.records("comments", product="desk")[comment["id"]]
    assert (written["ticketId"], written["isPublic"], written["content"]) == (ticket["id"], True, content), written
    assert len(steps) == 4, steps
    assert sandbox.records("threads", product="desk") == threads, "a comment is not an email"


SCENARIOS = [triage_by_department, reply_with_article, time_and_resolution, triage_by_team, public_answer_from_article]


if __name__ == "__main__":
    main(__doc__, "desk client", SCENARIOS, TWO_WAYS)
