"""The official Python client lists a server's tools and calls each; what leaves for the vendor is kept."""

import asyncio
import dataclasses
import json
import os
import pathlib
import sys

from mcp import Client, StdioServerParameters

import arguments
from upstream import Recorded, Upstream

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))
from programs import RECORDINGS, record

# Whose they are does not matter: the upstream takes all.
CREDENTIALS = {
    "ZOHO_DC": "us",
    "ZOHO_CLIENT_ID": "1000.CLIENT",
    "ZOHO_CLIENT_SECRET": "client-secret",
    "ZOHO_REFRESH_TOKEN": "1000.refresh",
    "ZOHO_TENANTS": "org_id=60001,organization_id=70001,portal_id=80001,zoid=90001",
}


@dataclasses.dataclass
class Call:
    """One call of a tool, and the one request that it sent."""

    tool: str
    variant: str
    given: dict
    # The request, or None where there was none, or several.
    sent: Recorded | None
    # What the tool answered.
    told: str


# Sent to nobody: the server knows a repeated call by it.
KEY = "idempotency_key"


async def everything(server, products, directory, places):
    """The names of all listed tools, and each called in every variant.

    `places` tells where each argument of a tool goes; `directory` is for what the server keeps and saves.
    """
    made = []
    with Upstream() as upstream:
        hosts = [flag for name in ["accounts", *products] for flag in ("--host", f"{name}={upstream.url}")]
        folders = ["--state-dir", f"{directory}/state", "--files", f"{directory}/files"]
        program, *flags = record.stdio_command(RECORDINGS, [str(server), "stdio", *folders, *hosts])
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_")}
        parameters = StdioServerParameters(command=program, args=flags, env=clean | CREDENTIALS)
        async with Client(parameters, mode="auto") as client:
            tools = (await client.list_tools()).tools
            for tool in sorted(tools, key=lambda tool: tool.name):
                plain = {name for name, goes in places[tool.name].items() if goes.startswith(("path", "header"))}
                for variant in arguments.VARIANTS:
                    try:
                        given = arguments.make(tool.input_schema, variant, plain)
                    except ValueError as fault:
                        made.append(Call(tool.name, variant, {}, None, str(fault)))
                        continue
                    if KEY in given:
                        # A key that another call has used is refused.
                        given[KEY] = f"{tool.name}, {variant}"
                    result = await client.call_tool(tool.name, given)
                    sent = upstream.take()
                    told = result.content[0].text if result.content else json.dumps(result.structured_content)
                    made.append(Call(tool.name, variant, given, sent[0] if len(sent) == 1 else None, told))
    return {tool.name for tool in tools}, made


def run(server, products, directory, places):
    """As `everything`, from where nothing is asynchronous."""
    return asyncio.run(everything(server, products, directory, places))
