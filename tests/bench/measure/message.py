"""MCP requests of the newest revision, as JSON and as the bytes of an HTTP request."""

import json
from urllib.parse import urlsplit

REVISION = "2026-07-28"
TOOL = "get_single_zoho_crm_lead_by_id"
RECORD = "5545974000000403001"
# Stands in the record that the upstream answers with, and in no request and no error.
IN_THE_RECORD = "dana@blueharbor.example"


def request(method, **params):
    """One JSON-RPC request."""
    meta = {
        "io.modelcontextprotocol/protocolVersion": REVISION,
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "bench", "version": "0"},
    }
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params | {"_meta": meta}}


def list_tools():
    """`tools/list`"""
    return request("tools/list")


def call_tool():
    """Reads one lead."""
    return request("tools/call", name=TOOL, arguments={"id": RECORD})


def over_http(url, message):
    """A message as a client posts it."""
    body = json.dumps(message, separators=(",", ":"))
    parts = urlsplit(url)
    headers = [
        f"POST {parts.path} HTTP/1.1",
        f"Host: {parts.netloc}",
        "Content-Type: application/json",
        "Accept: application/json, text/event-stream",
        f"MCP-Protocol-Version: {REVISION}",
        f"Mcp-Method: {message['method']}",
    ]
    if "name" in message["params"]:
        headers.append(f"Mcp-Name: {message['params']['name']}")
    headers.append(f"Content-Length: {len(body.encode())}")
    return "\r\n".join(headers) + "\r\n\r\n" + body


def upstream_request(url):
    """The request that calling the tool leads to, as the server sends it."""
    headers = [
        f"GET /crm/v8/Leads/{RECORD} HTTP/1.1",
        f"Host: {urlsplit(url).netloc}",
        "Accept: application/json",
        "Authorization: Zoho-oauthtoken 1000.bench",
    ]
    return "\r\n".join(headers) + "\r\n\r\n"
