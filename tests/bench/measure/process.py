"""Processes: what they use, as Linux tells it under /proc, and ending the ones started here."""

import contextlib
import os
import pathlib
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


def stat(pid):
    """The fields of /proc/PID/stat after the name, which may hold spaces."""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def with_children(pid):
    """A process and those that it started."""
    children = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            # It may end while it is looked at.
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                if int(stat(entry.name)[1]) == pid:
                    children.append(int(entry.name))
    return [pid, *children]


def cpu_seconds(pids):
    """User and system time that they have used, ended threads included."""
    return sum(int(field) for pid in pids for field in stat(pid)[11:13]) / TICKS


def resident_bytes(pid):
    """VmRSS."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise ProcessLookupError(pid)


def until(happened, process, seconds=10):
    """Whether it has happened before the process ended or the time was over."""
    latest = time.monotonic() + seconds
    while not happened():
        if process.poll() is not None or time.monotonic() > latest:
            return False
        time.sleep(0.01)
    return True


@contextlib.contextmanager
def running(command, **options):
    """A process that ends with the block."""
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()
