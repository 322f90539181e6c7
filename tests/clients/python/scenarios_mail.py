"""The scenarios of Mail's administration, driven by the official Python client, with the effect checked in the sandbox.

Usage: scenarios_mail.py --server PATH/zoho-mcp --sandbox PATH/sandbox

Each scenario runs over stdio, every time against a fresh sandbox.
"""

import argparse
import asyncio
import json
import pathlib
import sys
import tempfile
import traceback
import urllib.request

from mcp import Client, StdioServerParameters

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from programs import Sandbox, stdio_command


async def call(client, tool, **arguments):
    """Calls a tool, insists on success, and returns the JSON of its one text block."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, f"{tool}: {result.content}"
    return json.loads(result.content[0].text)


async def refused(client, tool, **arguments):
    """Calls a tool, insists on a refusal before anything is sent, and returns what was told."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, f"{tool}: {result.content}"
    error = json.loads(result.content[0].text)["error"]
    assert error["kind"] == "invalid_argument" and "upstream" not in error, error
    return json.dumps(error)


def settings(sandbox, **mail):
    """Changes Mail's settings in the sandbox."""
    body = json.dumps({"mail": mail}).encode()
    urllib.request.urlopen(urllib.request.Request(f"{sandbox.ready['url']}/_sandbox/settings", body)).close()


def records(sandbox, module, key):
    return sandbox.records(module, product="mail", key=key)


async def domain_onboarding(client, sandbox):
    """Find newbrand.example, verify it once its record is published, and make a DKIM key."""
    settings(sandbox, dns=[])
    listed = (await call(client, "list_all_zoho_mail_domains"))["data"]
    pending = {domain["domainName"] for domain in listed if not domain["verificationStatus"]}
    assert "newbrand.example" in pending, listed

    early = await call(client, "zoho_mail_domains_verify", domainName="newbrand.example")
    assert early["status"] is False and early["error"] == "TXT_RECORD_HOST_UNKNOWN", early
    no_key = await client.call_tool(
        "create_a_zoho_mail_domain_dkim", {"domainName": "newbrand.example", "selector": "zmail"}
    )
    assert no_key.is_error and "not verified" in no_key.content[0].text, no_key.content

    settings(sandbox, dns=["TXT newbrand.example", "DKIM zmail newbrand.example"])
    verified = await call(client, "zoho_mail_domains_verify", domainName="newbrand.example")
    assert verified["status"] is True, verified
    key = await call(
        client, "create_a_zoho_mail_domain_dkim", domainName="newbrand.example", selector="zmail", isDefault=True
    )
    assert key["publicKey"].startswith("v=DKIM1;"), key

    stored = records(sandbox, "domains", "domainName")["newbrand.example"]
    assert stored["verificationStatus"] is True
    assert [(one["dkimId"], one["selector"]) for one in stored["dkimDetailList"]] == [(key["dkimId"], "zmail")]
    # By its selector, which people know.
    checked = await call(client, "zoho_mail_domain_dkim_verify", domainName="newbrand.example", dkimId="zmail")
    assert checked["dkimstatus"] is True, checked
    assert records(sandbox, "domains", "domainName")["newbrand.example"]["dkimDetailList"][0]["isDefault"] is True


async def phishing_response(client, sandbox):
    """See what happens on SPF failures, sharpen it, and block the domain for the whole organisation."""
    before = await call(client, "zoho_mail_antispam_get_option", mode="getSPFSoftFailOption")
    assert before == {"spfSoftFail": "allowMail"}, before
    await call(client, "zoho_mail_antispam_spf_bulk_update", option="permanentReject")

    told = await refused(
        client,
        "zoho_mail_organization_spam_bulk_update",
        spamCategory="blackListDomain",
        values=["bad-actor-domain.example"],
    )
    assert "rejectDomain" in told and "spamDomain" in told, told
    lists = one(sandbox, "lists")
    assert "bad-actor-domain.example" not in json.dumps(lists)

    await call(
        client,
        "zoho_mail_organization_spam_bulk_update",
        spamCategory="rejectDomain",
        values=["bad-actor-domain.example"],
    )
    after = one(sandbox, "lists")
    assert after["rejectDomain"] == [*lists["rejectDomain"], "bad-actor-domain.example"]
    assert {name: after[name] for name in after if name != "rejectDomain"} == {
        name: lists[name] for name in lists if name != "rejectDomain"
    }, "no other list was touched"
    assert one(sandbox, "options")["spfSoftFail"] == "permanentReject"


async def moderation(client, sandbox):
    """Approve what the CEO wrote to Executive Updates, and leave the rest waiting."""
    groups = (await call(client, "list_all_zoho_mail_groups", searchKey="Executive Updates"))["data"]
    assert len(groups) == 1, groups
    zgid = str(groups[0]["zgid"])
    waiting = (await call(client, "list_all_zoho_mail_group_moderation", zgid=zgid))["data"]
    by_name = (await call(client, "list_all_zoho_mail_group_moderation", zgid="Executive Updates"))["data"]
    assert waiting == by_name, "the group can be named"
    of_ceo = [held["messageId"] for held in waiting if held["fromAddress"] == "ceo@northwind-demo.example"]
    assert len(of_ceo) == 1 and len(waiting) > 1, waiting

    await call(
        client, "zoho_mail_group_moderation_moderate", zgid=zgid, messageList=of_ceo, action="accept"
    )
    decisions = {key: held["decision"] for key, held in records(sandbox, "held", "messageId").items()}
    assert decisions.pop(of_ceo[0]) == "accept"
    assert set(decisions.values()) == {None}, decisions
    left = (await call(client, "list_all_zoho_mail_group_moderation", zgid=zgid))["data"]
    assert len(left) == len(waiting) - 1


def one(sandbox, module):
    """A module that is one record without an id."""
    with urllib.request.urlopen(f"{sandbox.ready['url']}/_sandbox/state/mail/{module}") as answer:
        (record,) = json.load(answer)["data"]
    return record


SCENARIOS = [domain_onboarding, phishing_response, moderation]


async def run(scenario, options):
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        program, *arguments = stdio_command(options.server, sandbox, directory)
        parameters = StdioServerParameters(command=program, args=arguments, env=sandbox.credentials())
        async with Client(parameters, mode="auto") as client:
            await scenario(client, sandbox)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--sandbox", required=True)
    options = parser.parse_args()
    passed = failed = 0
    for scenario in SCENARIOS:
        try:
            asyncio.run(run(scenario, options))
            passed += 1
            print(f"ok      {scenario.__name__}")
        except Exception:
            failed += 1
            print(f"FAILED  {scenario.__name__}")
            traceback.print_exc(file=sys.stdout)
    print(f"scenarios of mail: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
