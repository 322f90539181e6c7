"""The repository: its root, its cargo metadata, and building its programs."""

import functools
import json
import os
import pathlib
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
TOOLS = ROOT / ".tools"

# Nobody's: the upstream of the bench accepts all.
CREDENTIALS = {
    "ZOHO_DC": "us",
    "ZOHO_CLIENT_ID": "1000.BENCH",
    "ZOHO_CLIENT_SECRET": "bench-secret",
    "ZOHO_REFRESH_TOKEN": "1000.bench.refresh",
}


class Failure(Exception):
    """A measurement that cannot be taken; says what happened and how to mend it."""


def environment(**more):
    """This process's environment without any setting of the project, but with `more`."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_")}
    return clean | {"CARGO_TERM_COLOR": "never", "INSTA_UPDATE": "no"} | more


def timed(*command, cwd=ROOT, **more):
    """Runs a command to its end and returns the seconds it took; a failing one is a `Failure`."""
    start = time.perf_counter()
    ended = subprocess.run(
        [str(part) for part in command],
        cwd=cwd, env=environment(**more), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
    )
    seconds = time.perf_counter() - start
    if ended.returncode != 0:
        line = " ".join(str(part) for part in command)
        raise Failure(f"`{line}` failed (exit {ended.returncode}):\n{ended.stdout[-4000:]}")
    return seconds


@functools.cache
def metadata():
    """What `cargo metadata` tells of the workspace."""
    command = ["cargo", "metadata", "--format-version", "1", "--no-deps", "--locked"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if ended.returncode != 0:
        raise Failure(f"`{' '.join(command)}` failed:\n{ended.stderr}")
    return json.loads(ended.stdout)


def target():
    """The target directory."""
    return pathlib.Path(metadata()["target_directory"])


def release_features():
    """Cargo arguments for the server as it is released: every product, no sandbox."""
    package = next(package for package in metadata()["packages"] if package["name"] == "zoho-mcp")
    features = [name for name in package["features"]["default"] if name != "sandbox"]
    return ["--no-default-features", "--features", ",".join(features)]


def debug_build(package):
    """Builds a package as `cargo run` would and returns the seconds."""
    return timed("cargo", "build", "--locked", "--quiet", "-p", package)


def release_build():
    """Builds the server as it is released and returns the seconds."""
    return timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "zoho-mcp", *release_features())


def program(profile, name):
    """Path of a built program."""
    return target() / profile / name


def generated_file():
    """One emitted source file of a resource."""
    files = sorted((ROOT / "generated" / "src").glob("*/*.rs"))
    if not files:
        raise Failure("generated/src holds no resource: run `cargo run -p generator`")
    return next((file for file in files if file.stem == "leads"), files[0])
