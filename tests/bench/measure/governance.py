"""What governance costs: many clients on a server for an agent with the audit on, and on the plain URL of one without."""

import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import urllib.error
import urllib.request
from urllib.parse import urlsplit

from . import flight, http, message, process, project
from .report import Figure, Target

CLIENTS = 500
WARM_UP = 1.0
# In the record of the upstream, and behind the rules of the agent.
RULED_OUT = ["+1 555 0100", "4200000", "https://blueharbor.example"]
PLAIN = "[audit]\nstore = false\n"
GOVERNED = """[agents.bench]
fields = [{product = "crm", deny = ["Phone", "Annual_Revenue"], mask = ["Website"]}]
"""


def measure(rounds, seconds):
    """One after the other in every round, so that ratios compare neighbours in time; each with a server of its own."""
    project.release_build()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "bench")
    flight.allow_descriptors(4 * CLIENTS)
    counted = {"plain": [], "governed": []}
    for _ in range(rounds):
        counted["plain"].append(measured(PLAIN, False, seconds))
        counted["governed"].append(measured(GOVERNED, True, seconds))
    return figures(counted, seconds)


def measured(settings, governed, seconds):
    """The load on one server. An answer that is not right ends it."""
    with contextlib.ExitStack() as stack:
        command = [project.program("release", "bench-upstream")]
        upstream = stack.enter_context(process.running(command, stdout=subprocess.PIPE, text=True))
        server, url = http.serve(stack, upstream.stdout.readline().strip(), settings)
        directory = pathlib.Path(os.readlink(f"/proc/{server.pid}/cwd"))
        if governed:
            url = scoped(directory)
        answers = []
        if not process.until(lambda: answered(url, answers), server):
            raise project.Failure(f"a server of {directory} is not served")
        hold_against_the_rules(answers[0], governed)
        subject = (urlsplit(url).netloc, message.over_http(url, message.call_tool()), message.IN_THE_RECORD, [server.pid])
        calls = len(answers) + http.load(subject, CLIENTS, WARM_UP)["requests"]
        most = flight.Highest(server.pid)
        with most:
            result = http.load(subject, CLIENTS, seconds)
        calls += result["requests"]
        if governed:
            # The last of them are written within milliseconds.
            process.until(lambda: records(directory) >= calls, server)
        return result | {"resident_mb": most.bytes / 1e6, "recorded": 100 * records(directory) / calls}


def scoped(directory):
    """The URL of a scoped server for the agent, made in the state directory of the one that runs."""
    command = [project.program("release", "zoho-mcp"), "server", "create", "--name", "Bench", "--agent", "bench"]
    ended = subprocess.run(
        [*command, "--state-dir", directory], cwd=directory, env=project.environment(**project.CREDENTIALS),
        stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    if ended.returncode != 0:
        raise project.Failure(f"`zoho-mcp server create` failed: {ended.stderr.strip()}")
    return ended.stdout.strip()


def answered(url, answers):
    """Whether one call is answered; keeps the answer. A new server is served a moment later."""
    head, _, body = message.over_http(url, message.call_tool()).partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
    with contextlib.suppress(urllib.error.HTTPError):
        with urllib.request.urlopen(urllib.request.Request(url, body.encode(), headers)) as answer:
            answers.append(json.dumps(json.load(answer), ensure_ascii=False))
    return bool(answers)


def hold_against_the_rules(answer, governed):
    """The load is not worth measuring where the rules have nothing to do, or do nothing."""
    if message.IN_THE_RECORD not in answer:
        raise project.Failure(f"another answer than the record: {answer}")
    for value in RULED_OUT:
        if (value in answer) == governed:
            raise project.Failure(f"{value} is {'shown in spite of the rules' if governed else 'not shown'}: {answer}")


def records(directory):
    """How many calls the audit of this state directory holds."""
    with contextlib.closing(sqlite3.connect(f"file:{directory}/state.db?mode=ro", uri=True, timeout=30)) as connection:
        return connection.execute("SELECT count(*) FROM audit_records").fetchone()[0]


def figures(counted, seconds):
    """The lines of the table."""
    group = f"Governance: {CLIENTS} open clients for {seconds:.0f} s"
    titles = {"plain": "plain URL, no audit", "governed": "scoped server, agent with field rules, audit on"}

    def values(name, member, divisor=1):
        return [result[member] / divisor for result in counted[name]]

    def both(what, unit, member, divisor=1):
        return [Figure(group, f"{what}, {title}", unit, values(name, member, divisor)) for name, title in titles.items()]

    ratio = [100 * a / b for a, b in zip(values("governed", "per_second"), values("plain", "per_second"))]
    return [
        *both("tools/call", "requests/s", "per_second"),
        Figure(group, "throughput with governance, of that without", "%", ratio, Target(75.0, at_least=True)),
        *both("CPU", "µs/request", "cpu_us"),
        *both("99th percentile", "ms", "p99_us", 1e3),
        *both("resident memory", "MB", "resident_mb"),
        Figure(group, "calls that the audit holds", "%", values("governed", "recorded"), Target(100.0, at_least=True)),
    ]
