"""Checks every message that a server sent, as record.py kept it, against the protocol's own JSON Schemas.

Usage: validate.py RECORDINGS SCHEMAS

RECORDINGS is the folder that record.py filled; SCHEMAS holds one `REVISION.json` for each revision. A message is
judged by the revision that its request spoke. Fails when one violates its schema, and when a revision that has a
schema was never spoken: a check of nothing is no check.
"""

import collections
import gzip
import hashlib
import itertools
import json
import pathlib
import sys

import jsonschema

from record import events

NEWEST = "2026-07-28"
LATEST_WITH_INITIALIZE = "2025-11-25"
# What an HTTP request without the header is taken for.
SILENT = "2025-03-26"
# Spoken too, and without a schema of its own.
WITHOUT_SCHEMA = {"2024-11-05"}
# What a server tells before its answer, and the definition of it.
NOTIFICATIONS = {"notifications/progress": "ProgressNotification"}
RESULTS = {
    "initialize": "InitializeResult",
    "ping": "EmptyResult",
    "server/discover": "DiscoverResult",
    "tools/list": "ListToolsResult",
    "tools/call": "CallToolResult",
}
# The error codes that the newest revision knows, each with its definition.
ERRORS = {
    -32700: "ParseError",
    -32600: "InvalidRequestError",
    -32601: "MethodNotFoundError",
    -32602: "InvalidParamsError",
    -32603: "InternalError",
    -32020: "HeaderMismatchError",
    -32021: "MissingRequiredClientCapabilityError",
    -32022: "UnsupportedProtocolVersionError",
}
VERSION = "io.modelcontextprotocol/protocolVersion"


class Schemas:
    """One validator for each definition of each revision, and what it said to a message before."""

    def __init__(self, folder):
        self.documents = {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("20*.json"))}
        self.validators = {}
        self.known = {}

    def violations(self, revision, definition, message):
        """What is wrong with a message; only the first few."""
        text = json.dumps(message, sort_keys=True)
        key = (revision, definition, hashlib.sha256(text.encode()).digest())
        if key not in self.known:
            errors = itertools.islice(self.validator(revision, definition).iter_errors(message), 3)
            self.known[key] = [f"{error.json_path}: {error.message[:300]}" for error in errors]
        return self.known[key]

    def validator(self, revision, definition):
        key = (revision, definition)
        if key not in self.validators:
            document = self.documents[revision]
            table = "$defs" if "$defs" in document else "definitions"
            if definition not in document[table]:
                raise KeyError(f"{revision}.json has no definition {definition}")
            schema = {"$schema": document["$schema"], "$ref": f"#/{table}/{definition}", table: document[table]}
            self.validators[key] = jsonschema.validators.validator_for(schema)(schema)
        return self.validators[key]

    def of_input(self, tool):
        """What is wrong with the schema of a tool's arguments, as a schema."""
        text = json.dumps(tool["inputSchema"])
        if text not in self.known:
            try:
                jsonschema.Draft202012Validator.check_schema(tool["inputSchema"])
                self.known[text] = []
            except jsonschema.SchemaError as error:
                self.known[text] = [f"inputSchema of {tool['name']}: {error.message}"]
        return self.known[text]

    def has(self, revision, definition):
        document = self.documents[revision]
        return definition in document.get("$defs", document.get("definitions"))


def judge(schemas, revision, request, message):
    """What is wrong with an answer to `request` (None: the request could not be read)."""
    if not isinstance(message, dict):
        return ["the message is no object"]
    if "method" in message and "id" not in message:
        if message["method"] not in NOTIFICATIONS:
            return [f"a notification {message['method']}, which this server has not"]
        found = schemas.violations(revision, NOTIFICATIONS[message["method"]], message)
        token = (message.get("params") or {}).get("progressToken")
        if request is None or token != (request.get("params") or {}).get("_meta", {}).get("progressToken"):
            found = [*found, "a notification that no request asked for"]
        return found
    if "error" in message:
        code = message["error"].get("code") if isinstance(message["error"], dict) else None
        definition = "JSONRPCErrorResponse" if schemas.has(revision, "JSONRPCErrorResponse") else "JSONRPCError"
        found = schemas.violations(revision, definition, message)
        if code not in ERRORS:
            found = [*found, f"$.error.code: {code} is no code of the protocol"]
        elif revision == NEWEST:
            # Some definitions are of the whole answer, some of its member `error`.
            whole = "error" in schemas.documents[revision]["$defs"][ERRORS[code]].get("properties", {})
            found = [*found, *schemas.violations(revision, ERRORS[code], message if whole else message["error"])]
        return found
    if request is None or "result" not in message:
        return ["neither a result nor an error of a request"]
    if request["method"] not in RESULTS:
        return [f"a result of {request['method']}, which this server has not"]
    envelope = "JSONRPCResultResponse" if schemas.has(revision, "JSONRPCResultResponse") else "JSONRPCResponse"
    found = [
        *schemas.violations(revision, envelope, message),
        *schemas.violations(revision, RESULTS[request["method"]], message["result"]),
    ]
    if request["method"] == "tools/list" and not found:
        found = [told for tool in message["result"]["tools"] for told in schemas.of_input(tool)]
    return found


def revision_of(request, headers, negotiated, answer):
    """The revision that a request spoke."""
    if request is None:
        # What cannot be read speaks no revision: the newest tells how to answer it.
        return NEWEST
    meta = (request.get("params") or {}).get("_meta")
    meta = meta if isinstance(meta, dict) else {}
    if VERSION in meta or request["method"] in ("server/discover", "subscriptions/listen") or "mcp-method" in headers:
        return NEWEST
    if isinstance(answer.get("error"), dict) and answer["error"].get("code") == -32022:
        return NEWEST
    if request["method"] == "initialize":
        return (answer.get("result") or {}).get("protocolVersion", LATEST_WITH_INITIALIZE)
    return headers.get("mcp-protocol-version") or negotiated or SILENT


def one_or_many(text):
    """The messages of a JSON text, batch or not; None where it is no JSON."""
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, list) else [value]


def requests_of(texts):
    """The requests of several JSON texts, by id and in order."""
    found = collections.defaultdict(collections.deque)
    for text in texts:
        for message in one_or_many(text) or []:
            if isinstance(message, dict) and isinstance(message.get("method"), str) and "id" in message:
                found[json.dumps(message["id"])].append(message)
    return found


def take(requests, answer):
    waiting = requests.get(json.dumps(answer.get("id")))
    return waiting.popleft() if waiting else None


def waiting_for(requests, notification):
    """The request whose progress a notification tells; it still waits for its answer."""
    token = (notification.get("params") or {}).get("progressToken")
    for request in (request for waiting in requests.values() for request in waiting):
        meta = (request.get("params") or {}).get("_meta")
        if isinstance(meta, dict) and "progressToken" in meta and meta["progressToken"] == token:
            return request
    return None


def stdio(client, server):
    """(revision, request, message) of every message of one pipe."""
    requests = requests_of(client.split(b"\n"))
    negotiated = LATEST_WITH_INITIALIZE
    *lines, rest = server.split(b"\n")
    # What stands after the last line end was cut off with the process.
    for line in lines:
        messages = one_or_many(line)
        if messages is None:
            yield NEWEST, None, line.decode(errors="replace")
            continue
        for message in messages:
            if not isinstance(message, dict):
                yield NEWEST, None, message
                continue
            request = waiting_for(requests, message) if "method" in message else take(requests, message)
            revision = revision_of(request, {}, negotiated, message)
            if request and request["method"] == "initialize" and "result" in message:
                negotiated = revision
            yield revision, request, message


def http_messages(data, answers):
    """(start line, headers, body) of every complete HTTP message of one direction."""
    place = 0
    while (end := data.find(b"\r\n\r\n", place)) >= 0:
        start, *lines = data[place:end].decode("latin-1").split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        place = end + 4
        if answers and start.split(" ")[1] in ("204", "304"):
            body = b""
        elif "chunked" in headers.get("transfer-encoding", ""):
            pieces = []
            while True:
                line_end = data.find(b"\r\n", place)
                if line_end < 0:
                    return
                size = int(data[place:line_end].split(b";")[0], 16)
                pieces.append(data[line_end + 2 : line_end + 2 + size])
                place = line_end + 2 + size + 2
                if size == 0:
                    break
            body = b"".join(pieces)
        else:
            size = int(headers.get("content-length", 0))
            body = data[place : place + size]
            place += size
        if place > len(data):
            return
        yield start, headers, gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body


def http(client, server):
    """(revision, request, message) of every JSON body of one connection."""
    for (_, headers, said), (status, about, body) in zip(http_messages(client, False), http_messages(server, True)):
        kind = about.get("content-type", "").split(";")[0].strip()
        if kind == "text/event-stream":
            requests = requests_of([said])
            for data in events(body):
                message = json.loads(data)
                request = waiting_for(requests, message) if "method" in message else take(requests, message)
                yield revision_of(request, headers, None, message), request, message
            continue
        if kind != "application/json":
            # Not a message of the protocol: refused before any was read, or nothing to say.
            if body and status.split(" ")[1][0] not in "45":
                yield NEWEST, None, body.decode(errors="replace")
            continue
        requests = requests_of([said])
        for message in one_or_many(body) or [body.decode(errors="replace")]:
            if not isinstance(message, dict):
                yield NEWEST, None, message
                continue
            request = take(requests, message)
            yield revision_of(request, headers, None, message), request, message


def conversations(folder):
    for client in sorted(folder.glob("*.client")):
        server = client.with_suffix(".server").read_bytes()
        reader = stdio if client.name.endswith(".stdio.client") else http
        for said in reader(client.read_bytes(), server):
            yield client.stem, *said


def main(recordings, folder):
    if not folder.is_dir():
        sys.exit(
            f"the protocol's schemas are missing: this stage needs the folder {folder} beside the checkout, with one "
            "REVISION.json for each revision of the protocol"
        )
    schemas = Schemas(folder)
    counts = collections.Counter()
    failed = 0
    for place, revision, request, message in conversations(recordings):
        if revision in WITHOUT_SCHEMA:
            counts[f"{revision} (no schema)"] += 1
            continue
        if revision not in schemas.documents:
            found = [f"revision {revision} has no schema in {folder}"]
        else:
            found = judge(schemas, revision, request, message)
        counts[revision] += 1
        if found:
            failed += 1
            method = request["method"] if request else "(unread)"
            print(f"VIOLATION {place} {revision} {method}: {'; '.join(found)}\n    {json.dumps(message)[:600]}")
    for revision, count in sorted(counts.items()):
        print(f"{revision}: {count} messages")
    for revision in schemas.documents:
        if not counts[revision]:
            failed += 1
            print(f"NO MESSAGE of revision {revision} was recorded in {recordings}: nothing of it was checked")
    passed = sum(counts[revision] for revision in schemas.documents) - failed
    print(f"protocol schemas: {max(passed, 0)} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
