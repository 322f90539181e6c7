"""The two CRM scenarios through the official TypeScript clients, over stdio and HTTP, in every era that each speaks.

Usage: run.py --node NODE --server PATH/zoho-mcp --sandbox PATH/sandbox

Every run has a fresh sandbox. scenarios.mjs holds what the clients do.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from programs import Sandbox, http_url, stdio_command

CLIENTS = [
    {"client": "client", "mode": "auto", "protocol": "2026-07-28"},
    {"client": "client", "mode": "legacy", "protocol": "2025-11-25"},
    {"client": "sdk", "protocol": "2025-11-25"},
]
SCENARIOS = ["lead_triage", "pipeline_audit"]
TIMEOUT = 60


def run(options, case, transport):
    with tempfile.TemporaryDirectory() as directory, Sandbox(options.sandbox, directory) as sandbox:
        case = {**case, "sandbox": sandbox.ready["url"]}
        if transport == "stdio":
            command = stdio_command(options.server, sandbox, directory)
            return node(options.node, {**case, "command": command, "env": {**os.environ, **sandbox.credentials()}})
        with http_url(options.server, sandbox, directory) as url:
            return node(options.node, {**case, "url": url})


def node(program, case):
    """What went wrong; empty where nothing did."""
    command = [program, str(HERE / "scenarios.mjs"), json.dumps(case)]
    try:
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired as expired:
        return f"no end within {TIMEOUT} s: {expired.output}"
    return "" if ended.returncode == 0 else ended.stdout or f"exit {ended.returncode}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("--node", "--server", "--sandbox"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    passed = failed = 0
    for case in CLIENTS:
        for scenario in SCENARIOS:
            for transport in ("stdio", "http"):
                wrong = run(options, {**case, "scenario": scenario}, transport)
                passed, failed = (passed, failed + 1) if wrong else (passed + 1, failed)
                name = f"{scenario} {case['client']} {case.get('mode', '')} {transport}"
                print(f"FAILED  {name}\n{wrong}" if wrong else f"ok      {name}")
    print(f"typescript clients: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
