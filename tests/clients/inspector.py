"""The list and the lead triage of the articles through the Inspector's command line, a process for each request.

Usage: inspector.py --node NODE --server PATH/zoho-mcp --sandbox PATH/sandbox

Over stdio and HTTP, in both eras, every time against a fresh sandbox, in which the effect is checked.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

from programs import Sandbox, http_url, stdio_command

LAUNCHER = (
    pathlib.Path(__file__).resolve().parent
    / "typescript/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js"
)
# What the Inspector exits with when a tool answers with an error.
TOOL_ERROR = 5
TIMEOUT = 60


class Inspector:
    """The Inspector's command line, set up for one server."""

    def __init__(self, node, directory, server):
        self.node = node
        self.home = directory
        self.config = pathlib.Path(directory) / "mcp.json"
        self.config.write_text(json.dumps({"mcpServers": {"zoho": server}}))

    def run(self, *arguments):
        """(exit code, JSON on standard output)"""
        ended = subprocess.run(
            [self.node, str(LAUNCHER), "--cli", "--config", str(self.config), "--server", "zoho", "--format", "json", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            # Nothing of the person who runs the tests is read or written.
            env={**os.environ, "HOME": self.home, "MCP_INSPECTOR_SECRET_STORE": "memory"},
        )
        try:
            return ended.returncode, json.loads(ended.stdout)["result"]
        except (ValueError, KeyError):
            raise RuntimeError(f"exit {ended.returncode}\n{ended.stdout}\n{ended.stderr}") from None

    def call(self, tool, **arguments):
        """Calls a tool, insists on success, and returns the JSON of its one text block."""
        code, result = self.run(
            "--method", "tools/call", "--tool-name", tool, "--tool-args-json", json.dumps(arguments)
        )
        assert code == 0 and not result.get("isError"), f"{tool}: exit {code}, {result}"
        return json.loads(result["content"][0]["text"])


def triage(inspector, sandbox):
    code, listed = inspector.run("--method", "tools/list")
    assert code == 0 and len(listed["tools"]) > 20, f"exit {code}, {len(listed['tools'])} tools"

    found = inspector.call(
        "list_all_zoho_crm_search_leads",
        criteria="((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))",
    )
    [lead] = found["data"]
    converted = inspector.call("zoho_crm_leads_convert", id=lead["id"])["details"]
    note = inspector.call(
        "create_a_zoho_crm_notes_note",
        parent_record_module="Contacts",
        parent_record_id=converted["Contacts"]["id"],
        Note_Title="Follow-up",
        Note_Content="I will reach out tomorrow.",
    )
    assert sandbox.records("Accounts")[converted["Accounts"]["id"]]["Account_Name"] == "TechCorp Solutions"
    assert sandbox.records("Contacts")[converted["Contacts"]["id"]]["Last_Name"] == lead["Last_Name"]
    assert sandbox.records("Notes")[note["details"]["id"]]["Parent_Id"]["id"] == converted["Contacts"]["id"]

    code, refused = inspector.run(
        "--method", "tools/call", "--tool-name", "get_single_zoho_crm_lead_by_id", "--tool-args-json", '{"id": ".."}'
    )
    assert (code, refused["isError"]) == (TOOL_ERROR, True), f"exit {code}, {refused}"


def run(options, transport, era):
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        if transport == "stdio":
            command, *arguments = stdio_command(options.server, sandbox, directory)
            server = {"command": command, "args": arguments, "env": {**os.environ, **sandbox.credentials()}}
            triage(Inspector(options.node, directory, {**server, "protocolEra": era}), sandbox)
        else:
            with http_url(options.server, sandbox, directory) as url:
                server = {"type": "streamable-http", "url": url, "protocolEra": era}
                triage(Inspector(options.node, directory, server), sandbox)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("--node", "--server", "--sandbox"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    passed = failed = 0
    for transport in ("stdio", "http"):
        for era in ("modern", "legacy"):
            try:
                run(options, transport, era)
                passed += 1
                print(f"ok      {transport} {era}")
            except Exception:
                failed += 1
                print(f"FAILED  {transport} {era}")
                traceback.print_exc(file=sys.stdout)
    print(f"inspector: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
