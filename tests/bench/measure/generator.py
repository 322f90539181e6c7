"""The generator, as a debug build: from scratch, and again when nothing has changed."""

import pathlib
import shutil
import tempfile

from . import project
from .report import Figure, Target

PRODUCT = "crm"


def measure(rounds):
    """Runs it into an empty folder, then once more into the same folder."""
    project.debug_build("generator")
    generator = project.program("debug", "generator")
    scratch, unchanged = [], []
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        specs = pathlib.Path(directory) / "specs"
        shutil.copytree(project.ROOT / "specs", specs)
        for product in specs.iterdir():
            if product.name != PRODUCT and (product / "product.yaml").exists():
                shutil.rmtree(product)
        # What speaks of every product.
        for beside in ("bundles", "agents"):
            shutil.rmtree(specs / beside)
        (specs / "tags.yaml").unlink()
        for count in range(rounds):
            out = pathlib.Path(directory) / f"out-{count}"
            command = [generator, "--specs", specs, "--out", out, "--runtime", project.ROOT / "runtime"]
            scratch.append(project.timed(*command))
            before = contents(out)
            unchanged.append(project.timed(*command))
            if contents(out) != before:
                raise project.Failure("the generator wrote something else the second time; `cargo run -p generator -- --check` tells what")
            shutil.rmtree(out)
    group = f"generator, specs/{PRODUCT}, debug build"
    return [
        Figure(group, "from scratch", "s", scratch, Target(1.0)),
        Figure(group, "nothing changed", "s", unchanged, Target(1.0)),
    ]


def contents(folder):
    """Every file with its bytes and its time of change."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    if not files:
        raise project.Failure(f"the generator wrote nothing into {folder}")
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}
