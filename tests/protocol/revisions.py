"""Speaks every revision of the protocol by hand, over stdio and HTTP, and checks what comes back.

Usage: revisions.py --server PATH/zoho-mcp --sandbox PATH/sandbox

Official clients speak the revisions they like best; a client of an older one must be served as well. What the server
says is recorded for validate.py where MCP_RECORDINGS names a folder.
"""

import argparse
import base64
import gzip
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import traceback
from urllib.parse import urlsplit

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))
from programs import Sandbox, http_url, record, stdio_command

MODERN = "2026-07-28"
REVISIONS = [MODERN, "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
WITH_BATCHES = "2025-03-26"
# Had a transport of two HTTP routes, which this server does not offer.
PIPE_ONLY = "2024-11-05"
META = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": {"name": "revisions", "version": "0"},
}


class Pipe:
    """A server over its standard streams."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **environment}
        )

    def send(self, message, answers=True):
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline()) if answers else None

    def converse(self, message):
        """Everything that is said up to the answer."""
        said = [self.send(message)]
        while "id" not in said[-1]:
            said.append(json.loads(self.process.stdout.readline()))
        return said

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(timeout=10) == 0, "the server ends with its input"


class Http:
    """A server behind a URL, on one connection that is kept."""

    def __init__(self, url, revision):
        self.url = urlsplit(url)
        self.revision = revision
        self.connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=30)

    def send(self, message, answers=True):
        answer, body = self.post(message)
        if not answers:
            assert (answer.status, body) == (202, b""), (answer.status, body)
            return None
        return json.loads(gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body)

    def converse(self, message):
        """Everything that is said up to the answer."""
        answer, body = self.post(message)
        assert answer.headers["Content-Type"] == "text/event-stream", (answer.headers, body[:300])
        return [json.loads(data) for data in record.events(body)]

    def post(self, message):
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
            "Accept-Encoding": "gzip",
        }
        # 2025-03-26 knew no such header, and an older `initialize` comes before anything is agreed on.
        if self.revision == MODERN or (self.revision != WITH_BATCHES and message["method"] != "initialize"):
            headers["MCP-Protocol-Version"] = self.revision
        if self.revision == MODERN:
            headers["Mcp-Method"] = message["method"]
            if message["method"] == "tools/call":
                headers["Mcp-Name"] = message["params"]["name"]
        self.connection.request("POST", self.url.path, json.dumps(message), headers)
        answer = self.connection.getresponse()
        return answer, answer.read()

    def close(self):
        self.connection.close()


class Session:
    """Requests of one revision, with ids of both kinds."""

    def __init__(self, channel, revision):
        self.channel = channel
        self.revision = revision
        self.count = 0

    def message(self, method, params=None):
        self.count += 1
        params = dict(params or {})
        if self.revision == MODERN:
            params["_meta"] = META
        number = self.count
        return {"jsonrpc": "2.0", "id": number if number % 2 else f"id-{number}", "method": method, "params": params}

    def ask(self, method, params=None):
        """The whole answer."""
        message = self.message(method, params)
        answer = self.channel.send(message)
        assert answer["id"] == message["id"], answer
        return answer

    def result(self, method, params=None):
        answer = self.ask(method, params)
        assert "result" in answer, answer
        return answer["result"]

    def error(self, method, params=None):
        answer = self.ask(method, params)
        assert "error" in answer, answer
        return answer["error"]["code"]


def exercise(session):
    revision = session.revision
    if revision == MODERN:
        discovered = session.result("server/discover")
        assert discovered["supportedVersions"] == REVISIONS, discovered
        assert session.error("ping") == -32601
        assert session.error("initialize", {"protocolVersion": revision}) == -32601
    else:
        client = {"protocolVersion": revision, "capabilities": {}, "clientInfo": {"name": "revisions", "version": "0"}}
        agreed = session.result("initialize", client)
        assert agreed["protocolVersion"] == revision, agreed
        session.channel.send({"jsonrpc": "2.0", "method": "notifications/initialized"}, answers=False)
        assert session.result("ping") == {}
    listed = session.result("tools/list")
    assert len(listed["tools"]) > 20 and "nextCursor" not in listed, listed.keys()
    assert session.error("tools/list", {"cursor": "none"}) == -32602
    users = session.result("tools/call", {"name": "list_all_zoho_crm_users", "arguments": {"type": "ActiveUsers"}})
    assert not users.get("isError") and "Marcus Johnson" in users["content"][0]["text"], users
    refused = session.result("tools/call", {"name": "get_single_zoho_crm_lead_by_id", "arguments": {"id": ".."}})
    assert refused["isError"], refused
    assert session.error("tools/call", {"name": "no_such_tool", "arguments": {}}) == -32602
    assert session.error("tools/call", {"name": "list_all_zoho_crm_users", "arguments": []}) == -32602
    progress(session)
    assert session.error("resources/list") == -32601
    assert session.error("made/up") == -32601
    if revision == WITH_BATCHES:
        batch = [session.message("ping"), session.message("tools/list"), session.message("made/up")]
        answers = session.channel.send([*batch, {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}}])
        assert [answer["id"] for answer in answers] == [message["id"] for message in batch], answers


def progress(session):
    """A file on its way is told of, before the answer, to who gave a token for it."""
    found = session.result("tools/call", {"name": "list_all_zoho_crm_leads", "arguments": {"fields": ["Last_Name"], "limit": 1}})
    lead = json.loads(found["content"][0]["text"])["data"][0]["id"]
    file = {"name": "large.bin", "content_base64": base64.b64encode(bytes(1 << 20)).decode()}
    arguments = {"parent_record_module": "Leads", "parent_record_id": lead, "file": file}
    message = session.message("tools/call", {"name": "create_a_zoho_crm_attachment", "arguments": arguments})
    message["params"]["_meta"] = {**message["params"].get("_meta", {}), "progressToken": "upload"}
    *told, answer = session.channel.converse(message)
    assert answer["id"] == message["id"] and not answer["result"].get("isError"), answer
    steps = [notification["params"]["progress"] for notification in told]
    assert len(steps) >= 3 and steps == sorted(set(steps)), told
    assert all(notification["method"] == "notifications/progress" for notification in told), told
    assert told[-1]["params"]["progress"] == told[-1]["params"]["total"] > 1 << 20, told


def run(options, transport, revision):
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        if transport == "stdio":
            channel = Pipe(stdio_command(options.server, sandbox, directory), sandbox.credentials())
            try:
                exercise(Session(channel, revision))
                channel.close()
            finally:
                channel.process.kill()
        else:
            with http_url(options.server, sandbox, directory) as url:
                channel = Http(url, revision)
                exercise(Session(channel, revision))
                channel.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--sandbox", required=True)
    options = parser.parse_args()
    passed = failed = 0
    for revision in REVISIONS:
        for transport in ["stdio"] if revision == PIPE_ONLY else ["stdio", "http"]:
            try:
                run(options, transport, revision)
                passed += 1
                print(f"ok      {revision} {transport}")
            except Exception:
                failed += 1
                print(f"FAILED  {revision} {transport}")
                traceback.print_exc(file=sys.stdout)
    print(f"revisions: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
