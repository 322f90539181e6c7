"""nginx as a proxy: found, or taken from the Debian package without installing it, and configured."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

from . import process, project

CONFIGURATION = """
{user}
worker_processes auto;
daemon off;
pid {directory}/pid;
error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {directory}/body;
    proxy_temp_path {directory}/proxy;
    fastcgi_temp_path {directory}/fastcgi;
    uwsgi_temp_path {directory}/uwsgi;
    scgi_temp_path {directory}/scgi;
    keepalive_requests 1000000000;
    upstream zoho {{
        server {upstream};
        keepalive 128;
        keepalive_requests 1000000000;
    }}
    server {{
        listen {listen};
        location / {{
            proxy_pass http://zoho;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
        }}
    }}
}}
"""


def program():
    """Path of an nginx that runs."""
    unpacked = project.TOOLS / "nginx" / "usr" / "sbin" / "nginx"
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:{unpacked.parent}")
    if not found:
        unpack(project.TOOLS / "nginx")
        found = str(unpacked)
    version = subprocess.run([found, "-v"], capture_output=True, text=True)
    if version.returncode != 0:
        raise project.Failure(f"{found} does not run: {version.stderr}install nginx (`apt-get install nginx`)")
    return found, version.stderr.strip().partition(": ")[2]


def unpack(folder):
    """The Debian package's files below `folder`; no service is set up and no right of root is needed."""
    mend = "nginx is not installed: `apt-get install nginx`, or leave this part out with --only"
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise project.Failure(mend)
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        loaded = subprocess.run(["apt-get", "download", "nginx"], cwd=directory, capture_output=True, text=True)
        packages = list(pathlib.Path(directory).glob("nginx*.deb"))
        if loaded.returncode != 0 or not packages:
            raise project.Failure(f"{mend}; its package could not be loaded either: {loaded.stderr}")
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["dpkg-deb", "-x", packages[0], folder], check=True)


@contextlib.contextmanager
def proxying(upstream):
    """A running proxy to `upstream` (HOST:PORT) with kept connections: (HOST:PORT, its processes)."""
    found, _ = program()
    with tempfile.TemporaryDirectory(prefix="bench-") as directory, socket.socket() as listener:
        # nginx cannot listen on port 0, but it takes over a listening socket as it does on an upgrade.
        listener.bind(("127.0.0.1", 0))
        listener.listen(511)
        # It takes it as it is, and a worker that waits in accept() serves nobody.
        listener.setblocking(False)
        address = f"127.0.0.1:{listener.getsockname()[1]}"
        file = pathlib.Path(directory) / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""
        text = CONFIGURATION.format(directory=directory, listen=address, upstream=upstream, user=user)
        file.write_text(text)
        command = [found, "-e", "stderr", "-p", directory, "-c", file]
        inherited = project.environment(NGINX=f"{listener.fileno()};")
        errors = file.with_name("errors")
        with open(errors, "w") as log:
            options = {"env": inherited, "pass_fds": [listener.fileno()], "stderr": log}
            with process.running(command, **options) as nginx:
                yield address, workers(nginx, errors)


def workers(nginx, errors):
    """Master and worker processes, once there are any of the latter."""
    if not process.until(lambda: len(process.with_children(nginx.pid)) > 1, nginx):
        raise project.Failure(f"nginx started no worker: {errors.read_text()}")
    return process.with_children(nginx.pid)
