"""What scenario files share: a fresh sandbox and server for each run, and the official Python client between.

A scenario is a coroutine that takes the client and the sandbox; it calls tools by name and holds what they did against
what the sandbox stores.
"""

import argparse
import asyncio
import json
import pathlib
import sys
import tempfile
import traceback

from mcp import Client, StdioServerParameters

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from programs import Sandbox, http_url, stdio_command

NEWEST = "2026-07-28"
# Every transport with the newest revision and with the initialize handshake of the older ones.
EVERY_WAY = [(transport, mode) for transport in ("stdio", "http") for mode in ("auto", "legacy")]
# Each transport and each handshake once, where the protocol is not what is tested.
TWO_WAYS = [("stdio", "legacy"), ("http", "auto")]


async def call(client, tool, **arguments):
    """Calls a tool, insists on success, and returns the JSON of its one text block."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, f"{tool}: {result.content}"
    assert len(result.content) == 1, f"{tool}: one text block, not {len(result.content)}"
    return json.loads(result.content[0].text)


async def refused(client, tool, **arguments):
    """Calls a tool, insists on an error, and returns the error."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, f"{tool}: {result.content}"
    return json.loads(result.content[0].text)["error"]


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


def main(doc, name, scenarios, ways):
    """Runs each scenario in each way, and ends the program with 1 where one failed."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--server", required=True)
    parser.add_argument("--sandbox", required=True)
    options = parser.parse_args()
    passed = failed = 0
    for scenario in scenarios:
        for transport, mode in ways:
            told = f"{scenario.__name__} {transport} {mode}"
            try:
                asyncio.run(run(scenario, transport, mode, options))
                passed += 1
                print(f"ok      {told}")
            except Exception:
                failed += 1
                print(f"FAILED  {told}")
                traceback.print_exc(file=sys.stdout)
    print(f"{name}: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
