"""What a call costs the client of the vendor while 1,000 are in flight: CPU, and memory that each holds."""

import contextlib
import resource
import subprocess
import threading
import time
from urllib.parse import urlsplit

from . import http, message, process, project
from .report import Figure

CALLS = 1000
# As long as the vendor takes to answer; so long, all of them are under way.
DELAY_MS = 500
WARM_UP = 1.0


def measure(rounds, seconds):
    """A server of its own in every round: what it holds must not hang on what it did before."""
    project.release_build()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "bench")
    allow_descriptors(4 * CALLS)
    figures = {"per_second": [], "cpu_us": [], "resident_mb": [], "call_kb": [], "late_ms": []}
    for _ in range(rounds):
        for name, value in measured(seconds).items():
            figures[name].append(value)
    group = f"{CALLS:,} calls in flight"
    return [
        Figure(group, f"tools/call, answered after {DELAY_MS} ms", "requests/s", figures["per_second"]),
        Figure(group, "CPU", "µs/request", figures["cpu_us"]),
        Figure(group, "resident memory", "MB", figures["resident_mb"]),
        Figure(group, "memory a call in flight holds, connections included", "KB", figures["call_kb"]),
        Figure(group, "99th percentile, beyond the vendor's time", "ms", figures["late_ms"]),
    ]


def allow_descriptors(wanted):
    """Each call holds two sockets of the server. What this process may, its children may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        raise project.Failure(f"{wanted} open files are needed, and this user may have {hard} (ulimit -Hn)")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))


def measured(seconds):
    """One round."""
    with contextlib.ExitStack() as stack:
        command = [project.program("release", "bench-upstream"), str(DELAY_MS)]
        upstream = stack.enter_context(process.running(command, stdout=subprocess.PIPE, text=True))
        server, url = http.serve(stack, upstream.stdout.readline().strip(), settings="")
        call = message.over_http(url, message.call_tool())
        subject = (urlsplit(url).netloc, call, message.IN_THE_RECORD, [server.pid])
        # Tokens, code and allocator are warm before anything is counted.
        http.load(subject, 1, WARM_UP)
        before = process.resident_bytes(server.pid)
        most = Highest(server.pid)
        with most:
            result = http.load(subject, CALLS, WARM_UP + seconds)
        return {
            "per_second": result["per_second"],
            "cpu_us": result["cpu_us"],
            "resident_mb": most.bytes / 1e6,
            "call_kb": (most.bytes - before) / CALLS / 1e3,
            "late_ms": result["p99_us"] / 1e3 - DELAY_MS,
        }


class Highest:
    """The most memory that a process held, looked at a hundred times a second."""

    def __init__(self, pid):
        self.pid = pid
        self.bytes = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.watch)

    def watch(self):
        while not self.over.is_set():
            self.bytes = max(self.bytes, process.resident_bytes(self.pid))
            time.sleep(0.01)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
