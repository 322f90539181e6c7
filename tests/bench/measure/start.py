"""From starting the released server over stdio to its first `tools/list`, and its memory after that."""

import json
import statistics
import subprocess
import tempfile
import time

from . import message, process, project
from .report import Figure, Target

# A single start is at the mercy of the scheduler.
STARTS = 21


def measure(rounds):
    """In each round the median of several starts."""
    project.release_build()
    milliseconds, megabytes, size, count = [], [], 0, 0
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        for _ in range(rounds):
            times, residents = [], []
            for _ in range(STARTS):
                took, resident, line = once(directory)
                times.append(took * 1e3)
                residents.append(resident / 1e6)
            milliseconds.append(statistics.median(times))
            megabytes.append(statistics.median(residents))
            size, count = len(line), len(tools(line))
    binary = project.program("release", "zoho-mcp").stat().st_size
    group = "the released server over stdio"
    return [
        Figure(group, "start to the first tools/list", "ms", milliseconds, Target(15.0)),
        Figure(group, "resident memory after it", "MB", megabytes, Target(15.0)),
        Figure(group, f"answer of tools/list, {count} tools", "kB", [size / 1e3]),
        Figure(group, "binary", "MB", [binary / 1e6]),
    ]


def once(directory):
    """Seconds until the answer is read, resident bytes then, and the answer."""
    text = json.dumps(message.list_tools()).encode() + b"\n"
    start = time.perf_counter()
    server = subprocess.Popen(
        [project.program("release", "zoho-mcp"), "stdio", "--state-dir", directory],
        cwd=directory, env=project.environment(**project.CREDENTIALS), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )
    with server:
        server.stdin.write(text)
        server.stdin.flush()
        line = server.stdout.readline()
        took = time.perf_counter() - start
        tools(line)
        resident = process.resident_bytes(server.pid)
    return took, resident, line


def tools(line):
    """The tools in an answer; a `Failure` when it is none."""
    try:
        return json.loads(line)["result"]["tools"]
    except (ValueError, KeyError) as error:
        raise project.Failure(f"`zoho-mcp stdio` answered tools/list with {line[:600]!r}") from error
