"""The scan for secrets itself: it must find one that was planted, however that is written."""

import base64
import contextlib
import gzip
import io
import pathlib
import sys
import tempfile
import unittest
from urllib.parse import quote

import scan

SECRET = b"1000.sandbox.refresh-token/of+a test"
ISSUED = b"1000." + b"0123456789abcdef" * 2 + b"." + b"fedcba9876543210" * 2
TOKEN = b"Zk3vJ0m1XyQ7h2Lr9TnB4cWf8sDpUaEo"


def answer(body, *headers):
    head = b"\r\n".join([b"HTTP/1.1 200 OK", b"content-length: %d" % len(body), *headers])
    return head + b"\r\n\r\n" + body


class Scan(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folders = [pathlib.Path(folder.name) / name for name in ("issued", "recordings", "logs")]
        for made in self.folders:
            made.mkdir()
        self.issued, self.recordings, self.logs = self.folders
        (self.issued / "1-0").write_bytes(SECRET + b"\n")
        said = b"POST /mcp/" + TOKEN + b" HTTP/1.1\r\nhost: x\r\n\r\n"
        (self.recordings / "1-0.http.client").write_bytes(said)
        (self.recordings / "1-0.http.server").write_bytes(answer(b"{}"))
        (self.recordings / "1-0.stdout").write_bytes(b"MCP server at http://127.0.0.1:1/mcp/" + TOKEN + b"\n")
        (self.logs / "stage.log").write_bytes(b"1 passed, 0 failed\n")

    def scanned(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out), self.assertRaises(SystemExit) as ended:
            scan.main([str(folder) for folder in self.folders])
        return ended.exception.code, out.getvalue()

    def test_nothing_is_found_where_nothing_is(self):
        code, told = self.scanned()
        self.assertEqual(code, 0, told)
        self.assertIn("1 secrets and 1 tokens of servers looked for", told)
        self.assertIn("secrets: 3 passed, 0 failed", told)

    def test_a_planted_secret_is_found_however_it_is_written(self):
        padded = base64.b64encode(b'{"token":"' + SECRET + b'"}')
        for planted in [SECRET, quote(SECRET, safe="").encode(), base64.b64encode(SECRET), padded, ISSUED, TOKEN]:
            for place in [self.logs / "stage.log", self.recordings / "2-0.stdio.server", self.recordings / "2-0.stderr",
                          self.recordings / "3-0.audit"]:
                before = place.read_bytes() if place.exists() else None
                place.write_bytes(b"some text " + planted + b" and more\n")
                code, told = self.scanned()
                self.assertEqual(code, 1, (planted, place.name, told))
                self.assertIn(f"in {place.name} at byte", told)
                self.assertNotIn(SECRET.decode(), told)
                place.unlink() if before is None else place.write_bytes(before)
        self.assertEqual(self.scanned()[0], 0)

    def test_a_secret_in_a_compressed_answer_is_found(self):
        packed = answer(gzip.compress(b'{"text":"' + SECRET + b'"}'), b"content-encoding: gzip")
        (self.recordings / "1-0.http.server").write_bytes(packed)
        code, told = self.scanned()
        self.assertEqual(code, 1, told)
        self.assertIn("1-0.http.server (unpacked)", told)

    def test_a_token_may_stand_in_the_announced_url_alone(self):
        (self.recordings / "1-0.stdout").write_bytes(b"the token is " + TOKEN + b"\n")
        self.assertEqual(self.scanned()[0], 1)

    def test_a_scan_for_nothing_fails(self):
        (self.issued / "1-0").unlink()
        self.assertIn("there is no secret", str(self.scanned()[0]))
        (self.issued / "1-0").write_bytes(SECRET)
        (self.recordings / "1-0.http.client").unlink()
        self.assertIn("there is no token", str(self.scanned()[0]))


if __name__ == "__main__":
    ended = unittest.main(exit=False).result
    bad = len(ended.failures) + len(ended.errors)
    print(f"the scan: {ended.testsRun - bad} passed, {bad} failed")
    sys.exit(1 if bad else 0)
