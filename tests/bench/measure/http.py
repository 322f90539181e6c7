"""Requests a second and CPU a request over HTTP: the upstream alone, nginx before it, the server before it."""

import contextlib
import json
import pathlib
import subprocess
import tempfile
from urllib.parse import urlsplit

from . import message, nginx, process, project
from .report import Figure, Target

CONNECTIONS = [1, 16, 64]
WARM_UP = 0.3


def measure(rounds, seconds):
    """All subjects one after the other in every round, so that ratios compare neighbours in time."""
    project.release_build()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "bench")
    counted = {}
    with contextlib.ExitStack() as stack:
        subjects = start(stack)
        for _ in range(rounds):
            for connections in CONNECTIONS:
                for name, subject in subjects.items():
                    load(subject, connections, WARM_UP)
                    result = load(subject, connections, seconds)
                    counted.setdefault((connections, name), []).append(result)
    return [figure for connections in CONNECTIONS for figure in figures(connections, counted)]


def start(stack):
    """Name, address, request, expected text and processes of all that is measured."""
    upstream_process = stack.enter_context(
        process.running([project.program("release", "bench-upstream")], stdout=subprocess.PIPE, text=True)
    )
    upstream = upstream_process.stdout.readline().strip()
    address = urlsplit(upstream).netloc
    proxy, proxy_pids = stack.enter_context(nginx.proxying(address))
    get, call, listing = message.upstream_request(upstream), message.call_tool(), message.list_tools()
    subjects = {
        "upstream": (address, get, message.IN_THE_RECORD, [upstream_process.pid]),
        "nginx": (proxy, get, message.IN_THE_RECORD, proxy_pids),
    }
    for name, settings in [("call", "[audit]\nstore = false\n"), ("recorded", "")]:
        server, url = serve(stack, upstream, settings)
        subjects[name] = (urlsplit(url).netloc, message.over_http(url, call), message.IN_THE_RECORD, [server.pid])
    return subjects | {"list": (urlsplit(url).netloc, message.over_http(url, listing), message.TOOL, [server.pid])}


def serve(stack, upstream, settings):
    """The released server with these settings, sending everything to `upstream`: (process, MCP URL)."""
    directory = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
    (directory / "zoho-mcp.toml").write_text(settings)
    ready = directory / "ready.json"
    command = [project.program("release", "zoho-mcp"), "serve", "--listen", "127.0.0.1:0", "--ready-file", ready]
    command += ["--state-dir", directory, "--host", f"accounts={upstream}", "--host", f"crm={upstream}"]
    # What goes to this machine has no bounds of its own; the bench pays for all checks.
    command += ["--limit", "crm=1000000000/1m", "--concurrency", "crm=100000", "--max-calls", "100000"]
    environment = project.environment(**project.CREDENTIALS)
    errors = directory / "errors"
    log = stack.enter_context(open(errors, "w"))
    options = {"cwd": directory, "env": environment, "stdout": subprocess.DEVNULL, "stderr": log}
    server = stack.enter_context(process.running(command, **options))
    if not process.until(ready.exists, server):
        raise project.Failure(f"`zoho-mcp serve` wrote no ready file: {errors.read_text()}")
    return server, json.loads(ready.read_text())["mcp_url"]


def load(subject, connections, seconds):
    """What the load generator counted, with `cpu_us`: CPU of the subject's processes per request."""
    address, request, expect, pids = subject
    job = {"address": address, "request": request, "connections": connections, "seconds": seconds, "expect": expect}
    before = process.cpu_seconds(pids)
    ended = subprocess.run(
        [project.program("release", "bench-load")], input=json.dumps(job), capture_output=True, text=True
    )
    used = process.cpu_seconds(pids) - before
    if ended.returncode != 0:
        raise project.Failure(f"{request.partition(chr(13))[0]} to {address}: {ended.stderr.strip()}")
    result = json.loads(ended.stdout)
    return result | {"per_second": result["requests"] / result["seconds"], "cpu_us": used * 1e6 / result["requests"]}


def figures(connections, counted):
    """The lines of the table for one number of connections."""
    of = {name: results for (count, name), results in counted.items() if count == connections}
    group = f"HTTP, {connections} connection{'s' if connections > 1 else ''}"

    def ratio(name, to):
        return [100 * a["per_second"] / b["per_second"] for a, b in zip(of[name], of[to])]

    titles = {
        "upstream": "upstream alone",
        "nginx": "nginx before it",
        "call": "tools/call",
        "recorded": "tools/call, audit on",
        "list": "tools/list",
    }
    lines = [Figure(group, title, "requests/s", [result["per_second"] for result in of[name]])
             for name, title in titles.items()]
    lines.append(Figure(group, "tools/call of the upstream alone", "%", ratio("call", "upstream")))
    lines.append(Figure(group, "tools/call of nginx", "%", ratio("call", "nginx"), Target(40.0, at_least=True)))
    lines.append(Figure(group, "audit on, of it off", "%", ratio("recorded", "call")))
    for name in ["nginx", "call", "recorded", "list"]:
        # With a single connection every request wakes every process from its sleep, which costs more than its work.
        target = Target(40.0) if name == "call" and connections > 1 else None
        lines.append(Figure(group, f"CPU, {titles[name]}", "µs/request", [result["cpu_us"] for result in of[name]], target))
    for name in ["nginx", "call", "recorded", "list"]:
        values = [result["p99_us"] for result in of[name]]
        lines.append(Figure(group, f"99th percentile, {titles[name]}", "µs", values))
    return lines
