"""Keeps what a client and an MCP server say to each other, byte by byte, for validate.py.

Usage: record.py stdio FOLDER -- COMMAND...    runs COMMAND between the streams of this process
       record.py http FOLDER URL               prints the URL of a proxy, and serves until stdin ends

Each connection becomes two files of a folder: NAME.<stdio|http>.client and NAME.<stdio|http>.server. Nothing is
changed on the way, not even a header, so that what is tested is what the client really met.
"""

import itertools
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
from urllib.parse import urlsplit

CHUNK = 65536
numbers = itertools.count()


def pair(folder, kind):
    """Two new files, for what the client says and what the server says."""
    name = f"{os.getpid()}-{next(numbers)}.{kind}"
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return [open(folder / f"{name}.{who}", "xb", buffering=0) for who in ("client", "server")]


def events(body):
    """The messages of a stream of events."""
    for event in body.split(b"\n\n"):
        data = b"\n".join(line[5:].strip() for line in event.split(b"\n") if line.startswith(b"data:"))
        if data:
            yield data


def keep(folder, name, output, errors):
    """What a program wrote besides, for scan.py; a sandbox announces the secrets that it guards nothing with."""
    if not folder or name == "sandbox":
        return
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{os.getpid()}-{next(numbers)}"
    (folder / f"{name}.stdout").write_bytes(output)
    (folder / f"{name}.stderr").write_bytes(errors)


class HttpTee:
    """A proxy for every connection to `url`, for the time of the `with` block; `self.url` leads through it."""

    def __init__(self, url, folder):
        self.upstream = urlsplit(url)
        self.folder = folder
        self.listener = socket.create_server(("127.0.0.1", 0))
        port = self.listener.getsockname()[1]
        self.url = self.upstream._replace(netloc=f"127.0.0.1:{port}").geturl()

    def __enter__(self):
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection((self.upstream.hostname, self.upstream.port))
            said, answered = pair(self.folder, "http")
            for one, other, copy in [(client, server, said), (server, client, answered)]:
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=pump, args=(one, other, copy), daemon=True).start()


def pump(source, sink, copy):
    """Passes on what comes, and its end."""
    with copy:
        try:
            while data := source.recv(CHUNK):
                copy.write(data)
                sink.sendall(data)
        except OSError:
            pass
        # An end on one side does not end the other: an answer may still be under way.
        for close in (lambda: sink.shutdown(socket.SHUT_WR), lambda: source.shutdown(socket.SHUT_RD)):
            try:
                close()
            except OSError:
                pass


def stdio_command(folder, command):
    """The command that runs `command` and records it; `command` itself where nothing is to be recorded."""
    return [sys.executable, str(pathlib.Path(__file__).resolve()), "stdio", str(folder), "--", *command] if folder else command


def stdio(folder, command):
    program = subprocess.Popen([shutil.which(command[0]) or command[0], *command[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for wanted in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wanted, lambda number, _: program.send_signal(number))
    said, answered = pair(folder, "stdio")

    def inwards():
        with said, program.stdin:
            while data := os.read(0, CHUNK):
                said.write(data)
                try:
                    program.stdin.write(data)
                    program.stdin.flush()
                except BrokenPipeError:
                    return

    threading.Thread(target=inwards, daemon=True).start()
    with answered:
        while data := os.read(program.stdout.fileno(), CHUNK):
            answered.write(data)
            try:
                os.write(1, data)
            except BrokenPipeError:
                program.stdout.close()
                break
    code = program.wait()
    # The thread may be inside a read that nothing ends.
    os._exit(code if code >= 0 else 128 - code)


def main(arguments):
    match arguments:
        case ["stdio", folder, "--", *command] if command:
            stdio(folder, command)
        case ["http", folder, url]:
            with HttpTee(url, folder) as tee:
                print(tee.url, flush=True)
                sys.stdin.read()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
