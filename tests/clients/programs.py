"""The programs that client tests start: sandbox, server, and a recorder between client and server."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "protocol"))
import record

SPECS = pathlib.Path(__file__).resolve().parent.parent.parent / "specs"

# Where the recorder puts what it hears; nothing is recorded where the variable is not set.
RECORDINGS = os.environ.get("MCP_RECORDINGS")


class Process:
    """A program that writes a ready file and then a first line, stopped at the end of the `with` block."""

    def __init__(self, command, directory, name, environment=None):
        self.ready_file = pathlib.Path(directory) / f"{name}.ready.json"
        self.name = name
        self.log = open(pathlib.Path(directory) / f"{name}.log", "w+")
        self.process = subprocess.Popen(
            [*command, "--ready-file", str(self.ready_file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env={**os.environ, **(environment or {})},
        )

    def __enter__(self):
        first_line = self.first_line = self.process.stdout.readline()
        if not self.ready_file.exists():
            self.process.kill()
            self.log.seek(0)
            raise RuntimeError(f"{self.process.args} is not ready: {first_line!r}\n{self.log.read()}")
        self.ready = json.loads(self.ready_file.read_text())
        return self

    def __exit__(self, *_):
        self.process.terminate()
        rest, _ = self.process.communicate(timeout=10)
        self.log.seek(0)
        record.keep(RECORDINGS, self.name, self.first_line + rest, self.log.read().encode())
        self.log.close()


class Sandbox(Process):
    """A fresh sandbox of Zoho with demo data."""

    def __init__(self, binary, directory):
        super().__init__([binary, "--listen", "127.0.0.1:0"], directory, "sandbox")

    def credentials(self):
        return {
            "ZOHO_DC": "us",
            "ZOHO_CLIENT_ID": self.ready["client_id"],
            "ZOHO_CLIENT_SECRET": self.ready["client_secret"],
            "ZOHO_REFRESH_TOKEN": self.ready["refresh_token"],
            "ZOHO_TENANTS": ",".join(f"{kind}={id}" for kind, id in self.ready["tenants"].items()),
        }

    def hosts(self):
        """Flags that send everything meant for Zoho to this sandbox."""
        products = sorted(spec.parent.name for spec in SPECS.glob("*/product.yaml"))
        return [flag for name in ["accounts", *products] for flag in ("--host", f"{name}={self.ready['url']}")]

    def order(self, what, order):
        """Orders faults, or changes settings or the clock, for what comes next."""
        url = f"{self.ready['url']}/_sandbox/{what}"
        request = urllib.request.Request(url, json.dumps(order).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def records(self, module, product="crm", key="id"):
        """Every record of a product's module as the sandbox holds it, by id."""
        with urllib.request.urlopen(f"{self.ready['url']}/_sandbox/state/{product}/{module}") as answer:
            return {record[key]: record for record in json.load(answer)["data"]}


def stdio_command(server, sandbox, directory):
    """The command with which a client starts a server over pipes; credentials come by `sandbox.credentials()`."""
    state = str(pathlib.Path(directory) / "state")
    return record.stdio_command(RECORDINGS, [server, "stdio", "--state-dir", state, *sandbox.hosts()])


@contextlib.contextmanager
def recorded(url):
    """The URL under which a server is reached so that what it says is recorded."""
    if RECORDINGS:
        with record.HttpTee(url, RECORDINGS) as tee:
            yield tee.url
    else:
        yield url


@contextlib.contextmanager
def http_url(server, sandbox, directory):
    """The MCP URL of a server that runs for the time of the `with` block."""
    state = str(pathlib.Path(directory) / "state")
    command = [server, "serve", "--listen", "127.0.0.1:0", "--state-dir", state, *sandbox.hosts()]
    with Process(command, directory, "server", sandbox.credentials()) as running, recorded(running.ready["mcp_url"]) as url:
        yield url
