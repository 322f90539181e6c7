"""The checkers themselves: each must find the mistake that it is there for.

Usage: test_validate.py SCHEMAS
"""

import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unittest

import validate

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "conformance"))
import run as conformance

META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}
DISCOVERED = {
    "resultType": "complete", "supportedVersions": ["2026-07-28"], "capabilities": {}, "ttlMs": 0, "cacheScope": "private",
}


def line(message):
    return json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n"


def stdio(answer, method="server/discover"):
    return [*validate.stdio(line({"id": 1, "method": method, "params": {"_meta": META}}), line({"id": 1, **answer}))]


class Stdio(unittest.TestCase):
    schemas = None

    def judged(self, answer, method="server/discover"):
        [(revision, request, message)] = stdio(answer, method)
        self.assertEqual(revision, "2026-07-28")
        return validate.judge(self.schemas, revision, request, message)

    def test_what_keeps_to_the_schema_is_accepted(self):
        self.assertEqual(self.judged({"result": DISCOVERED}), [])

    def test_every_missing_member_is_found(self):
        for member in DISCOVERED:
            less = {key: value for key, value in DISCOVERED.items() if key != member}
            self.assertTrue(self.judged({"result": less}), member)

    def test_a_wrong_block_is_found(self):
        result = {"resultType": "complete", "content": [{"type": "text"}]}
        self.assertTrue(self.judged({"result": result}, "tools/call"))

    def test_a_schema_that_is_none_is_found(self):
        tool = {"name": "t", "inputSchema": {"type": "object", "properties": {"a": {"type": "text"}}}}
        result = {"resultType": "complete", "tools": [tool], "ttlMs": 0, "cacheScope": "private"}
        self.assertTrue(self.judged({"result": result}, "tools/list"))

    def test_progress_belongs_to_a_request_that_asked_for_it(self):
        params = {"name": "t", "_meta": {**META, "progressToken": "p"}}
        asked = line({"id": 1, "method": "tools/call", "params": params})
        told = {"method": "notifications/progress", "params": {"progressToken": "p", "progress": 1, "total": 2}}
        answer = {"id": 1, "result": {"resultType": "complete", "content": []}}

        def judged(notification, request=asked):
            said = [*validate.stdio(request, line(notification) + line(answer))]
            self.assertEqual(len(said), 2)
            return [found for revision, about, message in said for found in validate.judge(self.schemas, revision, about, message)]

        self.assertEqual(judged(told), [])
        self.assertTrue(judged({**told, "params": {"progressToken": "p"}}))
        self.assertTrue(judged({**told, "params": {"progressToken": "q", "progress": 1}}))
        self.assertTrue(judged({**told, "method": "notifications/made_up"}))
        body = b"".join(b"event: message\ndata: " + line(message) + b"\n" for message in (told, answer))
        request = b"POST / HTTP/1.1\r\ncontent-length: %d\r\n\r\n" % len(asked) + asked
        reply = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: %d\r\n\r\n" % len(body) + body
        said = [*validate.http(request, reply)]
        self.assertEqual([validate.judge(self.schemas, *one) for one in said], [[], []])

    def test_codes_outside_the_protocol_are_found(self):
        self.assertEqual(self.judged({"error": {"code": -32601, "message": "no"}}), [])
        self.assertTrue(self.judged({"error": {"code": -32002, "message": "no"}}))
        self.assertTrue(self.judged({"error": {"code": -32022, "message": "no data"}}))

    def test_what_nobody_asked_for_is_found(self):
        [(revision, request, message)] = validate.stdio(b"", line({"id": 7, "result": {}}))
        self.assertTrue(validate.judge(self.schemas, revision, request, message))
        [(revision, request, message)] = validate.stdio(b"", b"listening\n")
        self.assertTrue(validate.judge(self.schemas, revision, request, message))

    def test_an_older_connection_is_judged_by_what_it_agreed_on(self):
        said = line({"id": 1, "method": "initialize", "params": {}}) + line({"id": 2, "method": "ping"})
        agreed = {"protocolVersion": "2025-06-18", "capabilities": {}, "serverInfo": {"name": "s", "version": "0"}}
        answered = line({"id": 1, "result": agreed}) + line({"id": 2, "result": {}})
        self.assertEqual([revision for revision, _, _ in validate.stdio(said, answered)], ["2025-06-18"] * 2)


class Http(unittest.TestCase):
    def test_chunks_lengths_and_kept_connections(self):
        body = line({"id": 1, "method": "ping"}).strip()
        request = b"POST / HTTP/1.1\r\nMCP-Protocol-Version: 2025-11-25\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
        answer = line({"id": 1, "result": {}}).strip()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        whole = head + b"Content-Length: %d\r\n\r\n%b" % (len(answer), answer)
        chunks = head + b"Transfer-Encoding: chunked\r\n\r\n5\r\n%b\r\n%x\r\n%b\r\n0\r\n\r\n" % (
            answer[:5], len(answer) - 5, answer[5:],
        )
        said = [*validate.http(request * 3, whole + chunks + whole[:-3])]
        self.assertEqual([revision for revision, _, _ in said], ["2025-11-25"] * 2)
        self.assertEqual(said[0], said[1])


class Whole(unittest.TestCase):
    folder = None

    def ended(self, recordings, schemas):
        out = io.StringIO()
        with contextlib.redirect_stdout(out), self.assertRaises(SystemExit) as ended:
            validate.main(recordings, schemas)
        return ended.exception.code, out.getvalue()

    def test_a_check_of_nothing_fails(self):
        with tempfile.TemporaryDirectory() as directory:
            code, told = self.ended(pathlib.Path(directory), self.folder)
        self.assertEqual(code, 1)
        self.assertIn("NO MESSAGE of revision 2025-03-26", told)

    def test_missing_schemas_are_told_with_their_place(self):
        code, _ = self.ended(pathlib.Path("nowhere"), pathlib.Path("not/here"))
        self.assertIn("needs the folder not/here", code)


class Conformance(unittest.TestCase):
    def compared(self, status, expected):
        with contextlib.redirect_stdout(io.StringIO()):
            return conformance.compare("r", {"s": [{"id": "c", "status": status}]}, expected)

    def test_only_what_is_expected_may_fail_and_it_must(self):
        expected = [{"reason": "why", "checks": {"s": ["c"]}}]
        self.assertEqual(self.compared("SUCCESS", []), (1, 0))
        self.assertEqual(self.compared("FAILURE", []), (0, 1))
        self.assertEqual(self.compared("WARNING", []), (0, 1))
        self.assertEqual(self.compared("FAILURE", expected), (0, 0))
        self.assertEqual(self.compared("SUCCESS", expected), (1, 1))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Whole.folder = pathlib.Path(sys.argv[1])
    Stdio.schemas = validate.Schemas(Whole.folder)
    ended = unittest.main(argv=sys.argv[:1], exit=False).result
    bad = len(ended.failures) + len(ended.errors)
    print(f"the checkers: {ended.testsRun - bad} passed, {bad} failed")
    sys.exit(1 if bad else 0)
