"""The same files given to others that make tools of descriptions: FastMCP's OpenAPI provider and openapi-mcp-generator."""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from . import project, vendor
from .report import Figure

HERE = project.ROOT / "tests" / "bench" / "others"
SUFFIXES = {".json", ".yaml", ".yml"}
# What a model pays for, whoever made the tool.
COUNTED = ("name", "title", "description", "inputSchema")


def measure(_rounds):
    """Files, tools, parameters, tokens and seconds, once for each; they do not vary but for the time."""
    folder = vendor.folder()
    project.timed("cargo", "build", "--locked", "--quiet", "--release", "-p", "generator")
    python, node = environments()
    files = [str(path) for name in vendor.SETS for path in sorted((folder / name).rglob("*")) if path.suffix in SUFFIXES]
    described = json.loads(output(python, HERE / "described.py", *files)[0])
    # A file without operations has nothing to make tools of.
    described = {file: operations for file, operations in described.items() if operations}
    figures = []
    for name, makes in {
        "this generator": lambda: ours(folder),
        "FastMCP": lambda: theirs(python, HERE / "fastmcp_tools.py", described),
        "openapi-mcp-generator": lambda: theirs(node[0], node[1] / "npm_tools.mjs", described),
    }.items():
        made, seconds = makes()
        figures += told(name, made, described, node, seconds)
    return figures


def told(name, made, described, node, seconds):
    """The figures of one; `made` holds for each file and operation the tools, each with the names that it takes."""
    accepted = sum(1 for file in described if made.get(file))
    operations = [(file, key) for file, keys in described.items() for key in keys]
    tools = [(place, tool) for file, found in made.items() for place, tool in found if file in described]
    taken = collections.defaultdict(set)
    for file, found in made.items():
        for key, tool in found:
            taken[file, plain(key)] |= {plain(one) for one in tool["takes"]}
    wanted = [(file, key, one) for file, key in operations for one in described[file][key]]
    kept = sum(1 for file, key, one in wanted if plain(one) in taken.get((file, plain(key)), ()))
    whole = counts(node, [tool["listed"] for _, tool in tools])
    counted = counts(node, [{part: tool["listed"][part] for part in COUNTED if part in tool["listed"]} for _, tool in tools])
    figure = lambda what, unit, value: Figure(f"all sets by {name}", what, unit, [value])  # noqa: E731
    covered = sum(1 for file, key in operations if (file, plain(key)) in taken)
    return [
        figure(f"files accepted, of {len(described)} with operations", "", accepted),
        figure(f"operations with a tool, of {len(operations)}", "", covered),
        figure("tools", "", len(tools)),
        figure(f"parameters and members kept, of {len(wanted)}", "", kept),
        figure("tokens of name, title, description and inputSchema", "", sum(counted)),
        figure("the same, a tool", "", sum(counted) / max(len(tools), 1)),
        figure("tokens as listed", "", sum(whole)),
        figure("time", "s", seconds),
    ]


def plain(name):
    """A name, however it is written."""
    return re.sub(r"[^a-z0-9/ ]", "", name.lower())


def ours(folder):
    """Scaffolded and generated with drafts; what a tool takes is read from what it sends."""
    generator = project.program("release", "generator")
    made = collections.defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        directory = pathlib.Path(directory)
        start = time.perf_counter()
        reports = {}
        for name in vendor.SETS:
            own = project.ROOT / "specs" / name
            like = ["--like", own] if own.is_dir() else []
            command = [generator, "scaffold", "--product", name, "--openapi", folder / name, "--out", directory / "specs"]
            reports[name] = json.loads(output(*command, *like, "--format", "json")[0])
        command = [generator, "--specs", directory / "specs", "--out", directory / "out", "--include-drafts"]
        output(*command, "--runtime", project.ROOT / "runtime")
        seconds = time.perf_counter() - start
        for name, report in reports.items():
            for operation in report["operations"]:
                _, _, path, method = (step.replace("~1", "/").replace("~0", "~") for step in operation["pointer"].split("/"))
                file = str(folder / name / operation["file"].partition("/openapi/")[2])
                for draft in operation.get("drafts", []):
                    listed = json.loads((directory / "out" / "schemas" / name / f"{draft}.json").read_text())
                    surface = (directory / "out" / "surface" / name / f"{draft}.yaml").read_text()
                    entry = {part: listed[part] for part in (*COUNTED, "annotations")}
                    # Names stand there as they are sent, with the tenant's and the pages' among them.
                    sent = surface.partition("\nrequest:")[2].partition("\narguments:")[0]
                    sent = " ".join([sent, *re.findall(r"^    goes: (.*)", surface, re.MULTILINE)])
                    takes = names(entry["inputSchema"]) | set(re.findall(r"[\w.\-\[\]$@]+", sent))
                    made[file].append((f"{method.upper()} {path}", {"listed": entry, "takes": takes}))
    return made, seconds


def theirs(*command_and_files):
    """What a script of `others` prints."""
    *command, described = command_and_files
    start = time.perf_counter()
    lines = output(*command, *described)[0].splitlines()
    seconds = time.perf_counter() - start
    made = {}
    for line in map(json.loads, lines):
        made[line["file"]] = [
            (f"{one['method'].upper()} {one['path']}", {"listed": one["tool"], "takes": names(one["tool"]["inputSchema"])})
            for one in line.get("tools", [])]
    return made, seconds


def names(schema):
    """Names of all members in a schema."""
    found = set()
    if isinstance(schema, dict):
        for keyword, part in schema.items():
            if keyword == "properties" and isinstance(part, dict):
                found |= part.keys()
                found = found.union(*map(names, part.values()))
            else:
                found |= names(part)
    elif isinstance(schema, list):
        found = found.union(*map(names, schema))
    return found


def counts(node, listed):
    """Tokens of each, minified; the same tokenizer for all."""
    texts = [json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in listed]
    return json.loads(output(node[0], node[1] / "count.mjs", given=json.dumps(texts))[0])


def environments():
    """A Python with FastMCP; a Node, and the folder that holds the scripts beside their packages."""
    python = project.TOOLS / "others-python"
    if not same(HERE / "requirements.txt", python / "requirements.txt"):
        shutil.rmtree(python, ignore_errors=True)
        project.timed("python3", "-m", "venv", python)
        project.timed(python / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "-r", HERE / "requirements.txt")
        shutil.copy(HERE / "requirements.txt", python)
    node = shutil.which("node")
    if not node:
        raise project.Failure("Node is not installed; leave this part out with --only")
    folder = project.TOOLS / "others-node"
    if not same(HERE / "package-lock.json", folder / "installed"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        project.timed("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)
        shutil.copy(HERE / "package-lock.json", folder / "installed")
    # Node looks for packages beside the script.
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, folder)
    return python / "bin" / "python", (node, folder)


def same(one, other):
    return other.exists() and one.read_bytes() == other.read_bytes()


def output(*command, given=None):
    """Standard output and standard error of a command; a failing one is a `Failure`."""
    ended = subprocess.run(
        [str(part) for part in command], cwd=project.ROOT, env=project.environment(PYTHONDONTWRITEBYTECODE="1"),
        input=given, capture_output=True, text=True, errors="replace")
    if ended.returncode != 0:
        raise project.Failure(f"`{command[0]} {command[1]}` failed (exit {ended.returncode}):\n{ended.stderr[-4000:]}")
    return ended.stdout, ended.stderr
