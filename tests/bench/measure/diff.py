"""`generator diff` as a release build: more than a thousand tools of the vendor's own descriptions, fifty of them changed."""

import pathlib
import shutil
import subprocess
import tempfile
import time

from . import project, vendor
from .report import Figure, Target

# Product and set: together a little more than a thousand tools, which takes one set twice.
SETS = (("books", "books"), ("crm", "crm"), ("desk", "desk"), ("desk_again", "desk"))
CHANGES = 50


def measure(rounds):
    """Scaffolds, generates the base, rewords the first docs, and compares."""
    files = vendor.folder()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "generator")
    generator = project.program("release", "generator")
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        base, head = pathlib.Path(directory) / "base", pathlib.Path(directory) / "head"
        for product, name in SETS:
            own = project.ROOT / "specs" / product
            like = ["--like", own] if own.is_dir() else []
            project.timed(generator, "scaffold", "--product", product, "--openapi", files / name, "--out", base / "specs", *like)
        generate(generator, base)
        tools = len(list((base / "generated" / "schemas").glob("*/*.json")))
        if tools < 1000:
            raise project.Failure(f"the sets make {tools} tools; name more in {__file__}")
        shutil.copytree(base, head)
        reworded(head / "specs")
        # What a checkout holds: the generated package is up to date, so that no token is counted anew.
        generate(generator, head)
        command = [generator, "diff", "--specs", head / "specs", "--base", base, "--include-drafts", "--format", "json"]
        seconds = []
        for _ in range(rounds):
            start = time.perf_counter()
            ended = subprocess.run([str(part) for part in command], env=project.environment(), capture_output=True, text=True)
            seconds.append(time.perf_counter() - start)
            if ended.returncode != 100 or ended.stdout.count('"title-changed"') < CHANGES:
                raise project.Failure(f"diff ended with {ended.returncode}: {ended.stderr[-2000:]}")
    return [Figure(f"generator diff, release build, {CHANGES} changes", f"{tools} tools", "s", seconds, Target(0.3))]


def generate(generator, folder):
    """Brings the generated package of a folder up to date."""
    project.timed(generator, "--specs", folder / "specs", "--out", folder / "generated", "--runtime", project.ROOT / "runtime", "--include-drafts")


def reworded(specs):
    """Another title for the first tools."""
    left = CHANGES
    for path in sorted(specs.glob("*/docs/*.yaml")):
        lines = path.read_text().split("\n")
        for at, line in enumerate(lines):
            if left and line.startswith("  title: ") and not line.endswith(("|-", ">-", '"', "'")):
                lines[at] = f"{line} again"
                left -= 1
        path.write_text("\n".join(lines))
    if left:
        raise project.Failure(f"{left} titles are missing in {specs}")
