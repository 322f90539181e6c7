"""The vendor's own descriptions, all sets at once, as a release build of the generator takes them."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from . import project
from .generator import contents
from .report import Figure, Target

SETS = ("analytics", "books", "creator", "crm", "desk", "mail")
# The one set whose crate is built by itself.
LARGEST = "books"


def folder():
    """Where the vendor's files are."""
    files = pathlib.Path(os.environ.get("ZOHO_OPENAPI") or project.ROOT.parent / "shared" / "openapi")
    missing = [name for name in SETS if not (files / name).is_dir()]
    if missing:
        raise project.Failure(f"{files} has no {', '.join(missing)}; name the folder of the vendor's files with ZOHO_OPENAPI")
    return files.resolve()


def measure(rounds):
    """Scaffolding, generating from scratch and again, memory, and the build of the largest set's crate."""
    files = folder()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "generator")
    generator = project.program("release", "generator")
    values = {name: [] for name in ("scaffolded", "from scratch", "from scratch, CPU", "nothing changed", "nothing changed, CPU")}
    memory = []
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        directory = pathlib.Path(directory)
        specs = directory / "specs"
        for count in range(rounds):
            shutil.rmtree(specs, ignore_errors=True)
            seconds = 0
            for name in SETS:
                like = ["--like", project.ROOT / "specs" / name] if (project.ROOT / "specs" / name).is_dir() else []
                seconds += project.timed(generator, "scaffold", "--product", name, "--openapi", files / name, "--out", specs, *like)
            values["scaffolded"].append(seconds)
            out = directory / f"out-{count}"
            command = [generator, "--specs", specs, "--out", out, "--runtime", project.ROOT / "runtime", "--include-drafts"]
            for name in ("from scratch", "nothing changed"):
                before = contents(out) if out.exists() else None
                wall, cpu, peak = used(command)
                values[name].append(wall)
                values[f"{name}, CPU"].append(cpu)
                memory.append(peak / 1e6)
                if before not in (None, contents(out)):
                    raise project.Failure("the generator wrote something else the second time")
            shutil.rmtree(out)
        built = crate(generator, specs, directory, rounds)
    group = "all of the vendor's sets, release build of the generator"
    targets = {"from scratch": Target(2.0), "nothing changed": Target(1.0)}
    return [
        *[Figure(group, name, "s", seconds, targets.get(name)) for name, seconds in values.items()],
        Figure(group, "peak memory", "MB", memory, Target(400.0)),
        *[
            Figure(f"the crate of {LARGEST} alone, release, dependencies built", name, unit, values, target)
            for name, unit, values, target in built
        ],
    ]


def crate(generator, specs, directory, rounds):
    """Seconds and CPU of building the emitted crate once its dependencies are there: the library, which is all that is
    emitted; and the program, whose link optimises everything that it depends on anew."""
    for name in SETS:
        if name != LARGEST:
            shutil.rmtree(specs / name)
    package = directory / "package"
    project.timed(generator, "--specs", specs, "--out", package, "--runtime", project.ROOT / "runtime", "--include-drafts")
    # What it needs, the workspace needs as well.
    shutil.copy(project.ROOT / "Cargo.lock", package / "Cargo.lock")
    command = [
        "cargo", "build", "--quiet", "--offline", "--release", "--no-default-features", "--features", LARGEST,
        "--target-dir", project.target() / "bench-vendor", "--manifest-path", package / "Cargo.toml"]
    project.timed(*command)
    built = []
    for name, more, target in [("library", ["--lib"], Target(20.0)), ("program, thin LTO over its dependencies", [], None)]:
        seconds, cpu = [], []
        for _ in range(rounds):
            for source in (package / "src").rglob("*.rs"):
                source.touch()
            wall, used_cpu, _ = used([*command, *more])
            seconds.append(wall)
            cpu.append(used_cpu)
        built += [(name, "s", seconds, target), (f"{name}, CPU", "s", cpu, None)]
    return built


def used(command):
    """Seconds, CPU seconds and the most memory in bytes of one run; a failing one is a `Failure`."""
    with tempfile.TemporaryFile() as log:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=project.ROOT, env=project.environment(),
            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            log.seek(0)
            raise project.Failure(f"`{' '.join(map(str, command))}` failed:\n{log.read().decode(errors='replace')[-4000:]}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
