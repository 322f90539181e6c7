"""The tools that FastMCP's OpenAPI provider makes of each file, a line of JSON for each file."""

import asyncio
import json
import logging
import sys

import fastmcp
import httpx2
import yaml

logging.disable(logging.CRITICAL)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def content(path):
    """A file as JSON has it: YAML's dates and numbers as names are texts."""
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file) if path.endswith(".json") else json.loads(json.dumps(yaml.load(file, LOADER), default=str))


async def tools(path):
    client = httpx2.AsyncClient(base_url="https://www.example.com")
    server = fastmcp.FastMCP.from_openapi(content(path), client=client)
    found = []
    for tool in await server.list_tools():
        listed = tool.to_mcp_tool().model_dump(exclude_none=True, by_alias=True, mode="json")
        found.append({"method": tool._route.method, "path": tool._route.path, "tool": listed})
    return found


async def main():
    for path in sys.argv[1:]:
        try:
            told = {"tools": await tools(path)}
        except Exception as error:  # whatever a file makes it fail with is what is measured
            told = {"error": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps({"file": path} | told))


if __name__ == "__main__":
    asyncio.run(main())
