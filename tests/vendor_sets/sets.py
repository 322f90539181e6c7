"""The vendor's sets: found, scaffolded, generated with their drafts, built with warnings denied."""

import json
import os
import pathlib
import shutil
import subprocess

import yaml

import wording

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SETS = ("crm", "desk", "books", "mail", "analytics", "creator")
# No descriptions, but lists of paths and scopes by a third party: refused as such.
NONE = "projects"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


class Failure(Exception):
    """What cannot be done, and how to mend it."""


def folder():
    """Where the vendor's files are. They are published without a licence, so none is in the repository."""
    given = os.environ.get("ZOHO_OPENAPI")
    found = pathlib.Path(given) if given else ROOT.parent / "shared" / "openapi"
    missing = [name for name in (*SETS, NONE) if not (found / name).is_dir()]
    if missing:
        raise Failure(f"the vendor's files are missing: {found} has no {', '.join(missing)}; name their folder with ZOHO_OPENAPI")
    return found.resolve()


def run(*command, **more):
    return subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, **more)


class Generator:
    """The generator, and the folder that it works in."""

    def __init__(self, program, directory):
        self.program = program
        self.specs = pathlib.Path(directory) / "specs"
        self.package = pathlib.Path(directory) / "server"

    def report(self, *flags):
        """What it reports; a failing run is a `Failure`."""
        ended = run(self.program, *flags, "--format", "json")
        if ended.returncode != 0:
            raise Failure(f"the generator failed ({' '.join(map(str, flags))}):\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}")
        return json.loads(ended.stdout)

    def scaffold(self, name, files):
        """Specs of a set; what a product's specs say of errors, limits and tenants holds for its set."""
        own = ROOT / "specs" / name
        like = ["--like", own] if own.is_dir() else []
        return self.report("scaffold", "--product", name, "--openapi", files, "--out", self.specs, *like)

    def refused(self, files):
        """What the generator says of a folder without descriptions, and its exit code."""
        ended = run(self.program, "scaffold", "--product", "none", "--openapi", files, "--out", self.specs)
        return ended.returncode, ended.stderr

    def generate(self, *flags, out=None):
        return self.report("--specs", self.specs, "--out", out or self.package, "--runtime", ROOT / "runtime", *flags)

    def places(self):
        """Where each argument of each tool goes, from the surfaces."""
        found = {}
        for path in self.package.glob("surface/*/*.yaml"):
            surface = yaml.load(path.read_text(), wording.LOADER)
            if "request" in surface:
                found[surface["name"]] = {name: told["goes"] for name, told in (surface.get("arguments") or {}).items()}
        return found

    def build(self, target):
        """Builds the package with warnings denied; the path of the program."""
        # No look at a registry: whatever it needs, the workspace needs as well.
        shutil.copy(ROOT / "Cargo.lock", self.package / "Cargo.lock")
        features = ["--no-default-features", "--features", ",".join(SETS)]
        command = ["cargo", "build", "--quiet", "--offline", *features, "--target-dir", target, "--manifest-path", self.package / "Cargo.toml"]
        ended = run(*command, env=os.environ | {"RUSTFLAGS": "-D warnings"})
        if ended.returncode != 0:
            raise Failure(f"the package of all sets does not build with warnings denied:\n{ended.stderr[-8000:]}")
        return target / "debug" / "zoho-mcp"


def contents(folder):
    """Every file below a folder with its bytes."""
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def operations(files):
    """How many operations the files hold, counted from their text."""
    documents = [wording.content(path) for path in sorted(files.rglob("*")) if path.suffix in wording.SUFFIXES]
    items = [item for document in documents for item in (document.get("paths") or {}).values()]
    return sum(len(METHODS & item.keys()) for item in items)
