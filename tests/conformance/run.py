"""Runs the official conformance suite against the fixture server, and compares with what a server of tools cannot pass.

Usage: run.py FIXTURE

FIXTURE is the built conformance-fixture. expected-failures.json names, for each revision and reason, the checks that
fail. Any other failure or warning fails this run, and so does an expected one that no longer happens. What the
fixture says is recorded for validate.py where MCP_RECORDINGS names a folder.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "clients"))
from programs import Process, recorded

SUITES = {
    "2026-07-28": ["conformance-2026-07-28", "--requirements", "2026-07-28"],
    "2025-11-25": ["conformance-2025-11-25"],
}
BAD = {"FAILURE", "WARNING"}
# Longer than both suites take together, by far.
TIMEOUT = 240


def node():
    """The Node that is pinned beside the suite, or the machine's own where there is none for the platform."""
    pinned = HERE / "node_modules" / ".bin" / "node"
    return str(pinned) if pinned.exists() else shutil.which("node")


def run(package, options, url, folder):
    """{scenario: checks} of one run of the suite."""
    suite = HERE / "node_modules" / package / "dist" / "index.js"
    command = [node(), str(suite), "server", "--url", url, "--output-dir", str(folder), *options]
    # Exits with 1 when anything failed; what failed is read below.
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT)
    results = {}
    for path in sorted(folder.glob("server-*/checks.json")):
        # server-SCENARIO-2026-11-20T20-47-15-167Z
        scenario = path.parent.name.removeprefix("server-").rsplit("T", 1)[0][: -len("-2026-11-20")]
        if scenario in results:
            raise RuntimeError(f"{scenario} ran twice in {folder}")
        results[scenario] = json.loads(path.read_text())
    if not results:
        raise RuntimeError(f"the suite left no results:\n{ended.stdout}")
    return results


def compare(revision, results, expected):
    """Prints what differs; (passed, failed, expected failures that happened)."""
    wanted = {(scenario, check) for entry in expected for scenario, checks in entry["checks"].items() for check in checks}
    happened, passed, failed = set(), 0, 0
    for scenario, checks in results.items():
        for check in checks:
            key = (scenario, check["id"])
            if check["status"] == "SUCCESS":
                passed += 1
            elif check["status"] in BAD:
                if key not in wanted:
                    failed += 1
                    told = check.get("errorMessage") or check.get("description")
                    print(f"UNEXPECTED  {revision} {scenario} {check['id']} ({check['status']}): {told}")
                happened.add(key)
    for scenario, check in sorted(wanted - happened):
        failed += 1
        print(f"NO FAILURE  {revision} {scenario} {check}: expected to fail and did not; take it from expected-failures.json")
    print(f"{revision}: {len(results)} scenarios, checks passed: {passed}, failed as expected: {len(wanted & happened)}")
    return passed, failed


def main(fixture):
    expected = json.loads((HERE / "expected-failures.json").read_text())
    passed = failed = 0
    for revision, (package, *options) in SUITES.items():
        with tempfile.TemporaryDirectory() as directory, Process([fixture], directory, "fixture") as server:
            with recorded(server.ready["mcp_url"]) as url:
                results = run(package, options, url, pathlib.Path(directory) / "results")
        good, bad = compare(revision, results, expected[revision])
        passed += good
        failed += bad
    print(f"conformance: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
