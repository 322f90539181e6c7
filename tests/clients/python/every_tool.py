"""Every tool once through the official Python client, with the first example of its doc, against the sandbox.

Usage: every_tool.py --server PATH/zoho-mcp --sandbox PATH/sandbox

An example may name a record that the sandbox has not, and is told so. What must not happen is an error for which
nobody but this project or Zoho is to blame.
"""

import argparse
import asyncio
import collections
import json
import pathlib
import sys
import tempfile

import yaml
from mcp import Client

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/clients"))
from programs import Sandbox, http_url

NOT_THE_CALLERS = {"internal", "upstream", "outcome_unknown", "auth"}


def examples():
    """The arguments of each tool's first example, by the tool's name, from the surfaces that reviewers read."""
    surfaces = [yaml.safe_load(path.read_text()) for path in sorted((ROOT / "generated/surface").glob("*/*.yaml"))]
    # What bundles hold stands beside them, and is no tool.
    tools = [surface for surface in surfaces if "examples" in surface]
    return {tool["name"]: tool["examples"][0]["arguments"] for tool in tools}


async def outcome(client, name, arguments):
    """"done", or the kind of the error; what was told besides."""
    result = await client.call_tool(name, arguments)
    told = result.content[0].text
    return (json.loads(told)["error"]["kind"] if result.is_error else "done"), told


async def run(options):
    outcomes, failed = collections.Counter(), 0
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        with http_url(options.server, sandbox, directory) as url:
            async with Client(url, mode="auto") as client:
                listed = {tool.name for tool in (await client.list_tools()).tools}
                given = examples()
                for name in sorted(listed ^ set(given)):
                    failed += 1
                    print(f"FAILED  {name}: listed and not described under generated/surface, or the reverse")
                for name in sorted(listed & set(given)):
                    try:
                        kind, told = await outcome(client, name, given[name])
                    except Exception as error:
                        kind, told = "no answer", repr(error)
                    outcomes[kind] += 1
                    if kind in NOT_THE_CALLERS or kind == "no answer":
                        failed += 1
                        print(f"FAILED  {name}: {told}")
                    else:
                        print(f"ok      {name}: {kind}")
    return outcomes, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--sandbox", required=True)
    outcomes, failed = asyncio.run(run(parser.parse_args()))
    print(", ".join(f"{count} {kind}" for kind, count in outcomes.most_common()))
    passed = max(sum(outcomes.values()) - failed, 0)
    print(f"every tool: {passed} passed, {failed} failed")
    # Without a single success the sandbox was not what answered.
    sys.exit(0 if passed and not failed and outcomes["done"] else 1)


if __name__ == "__main__":
    main()
