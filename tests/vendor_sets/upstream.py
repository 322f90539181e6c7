"""A local upstream that answers every request with `204`, and keeps what it was asked."""

import dataclasses
import http.server
import json
import threading

TOKEN = {"access_token": "1000.recorded", "expires_in": 3600, "token_type": "Bearer", "api_domain": "https://www.zohoapis.com"}


@dataclasses.dataclass
class Recorded:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict
    body: bytes


class Upstream:
    """Listens on a free port of the loopback for the time of the `with` block."""

    def __enter__(self):
        recorded = self.recorded = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                if self.path.split("?")[0] == "/oauth/v2/token":
                    told = json.dumps(TOKEN).encode()
                    self.send_response(200)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", str(len(told)))
                    self.end_headers()
                    self.wfile.write(told)
                    return
                assert "transfer-encoding" not in self.headers, "bodies come with their length"
                headers = {name.lower(): value for name, value in self.headers.items()}
                recorded.append(Recorded(self.command, self.path, headers, body))
                self.send_response(204)
                self.end_headers()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def take(self):
        """What has arrived since the last time."""
        taken, self.recorded[:] = list(self.recorded), []
        return taken
