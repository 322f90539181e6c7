"""Building: the generated crate alone, the loop of a person who edits a doc, and everything from nothing."""

import pathlib
import re
import shutil

from . import project
from .report import Figure, Target

DOC = project.ROOT / "specs" / "crm" / "docs" / "leads.yaml"
# Sends the examples of every tool through the built server and compares with the reviewed requests.
TOOL_TEST = ["cargo", "test", "--locked", "--quiet", "-p", "zoho-mcp-tests", "--test", "requests"]


def generated_crate(rounds):
    """One emitted file touched, nothing else."""
    touched = project.generated_file()
    figures = []
    for profile, build in [("debug", lambda: project.debug_build("zoho-mcp")), ("release", project.release_build)]:
        build()
        values = []
        for _ in range(rounds):
            touched.touch()
            values.append(build())
        figures.append(Figure("build of the generated crate alone, one file touched", profile, "s", values))
    return figures


def loop(rounds):
    """Edit one doc, generate, build, run that tool's test; the doc is put back at the end."""
    generate = ["cargo", "run", "--locked", "--quiet", "-p", "generator"]
    project.timed(*generate, "--", "--check")
    project.debug_build("zoho-mcp")
    project.timed(*TOOL_TEST)
    parts = {"generate": [], "build": [], "test": []}
    before = DOC.read_bytes()
    try:
        for count in range(rounds):
            edit(DOC, before, count)
            parts["generate"].append(project.timed(*generate))
            parts["build"].append(project.debug_build("zoho-mcp"))
            parts["test"].append(project.timed(*TOOL_TEST))
    finally:
        DOC.write_bytes(before)
        project.timed(*generate)
    whole = [sum(times) for times in zip(*parts.values())]
    group = "one doc edited (debug)"
    figures = [Figure(group, name, "s", values) for name, values in parts.items()]
    return [*figures, Figure(group, "the whole loop", "s", whole, Target(20.0))]


def edit(doc, text, count):
    """Gives the first title of a doc another end."""
    edited, changed = re.subn(r"(?m)^(  title: .*)$", rf"\1 {'again ' * count}today", text.decode(), count=1)
    if changed != 1:
        raise project.Failure(f"{doc} holds no line `  title: ...` to edit")
    pathlib.Path(doc).write_text(edited)


def clean(_rounds):
    """The default members from nothing, once, the sources of the dependencies already fetched."""
    project.timed("cargo", "fetch", "--locked")
    directory = project.target() / "bench-clean"
    shutil.rmtree(directory, ignore_errors=True)
    try:
        seconds = project.timed("cargo", "build", "--locked", "--quiet", CARGO_TARGET_DIR=str(directory))
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    return [Figure("clean build", "default members, debug", "s", [seconds], Target(120.0))]
