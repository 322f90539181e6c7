"""The reviewed files: which differences are known, and why; how many there are of each kind.

An entry that explains nothing any more is as wrong as a difference that no entry explains.
"""

import collections
import re

import yaml

FIELDS = ("place", "error", "expected", "sent", "message")


class Kinds:
    """Kinds of differences, each with its reason, read from a YAML file."""

    def __init__(self, path):
        self.path = path
        document = yaml.safe_load(path.read_text())
        self.entries = document["kinds"]
        # Where a value of the request is shown to the validator as well.
        self.shown = document.get("shown", {})
        self.used = collections.Counter()
        known = {"kind", "why", "sets", "tools", *FIELDS}
        for entry in self.entries:
            assert entry.get("why") and entry.get("kind"), f"{path}: an entry without kind or reason: {entry}"
            assert set(entry) <= known, f"{path}: {entry['kind']} has unknown members: {set(entry) - known}"
            assert set(entry) & {"tools", *FIELDS}, f"{path}: {entry['kind']} would explain everything"

    def explain(self, group, tool, difference):
        """The kind of a difference, or None."""
        for index, entry in enumerate(self.entries):
            if group not in entry.get("sets", [group]) or tool not in entry.get("tools", [tool]):
                continue
            if all(re.fullmatch(entry[field], getattr(difference, field), re.DOTALL) for field in FIELDS if field in entry):
                self.used[index, "sets", group] += 1
                self.used[index, "tools", tool] += 1
                self.used[index] += 1
                return entry["kind"]
        return None

    def unused(self):
        """What explains nothing: entries, and sets and tools in entries."""
        found = []
        for index, entry in enumerate(self.entries):
            if not self.used[index]:
                found.append(entry["kind"])
            for member in ("sets", "tools"):
                found += [f"{entry['kind']}: {one}" for one in entry.get(member, []) if not self.used[index, member, one]]
        return found


class Counts:
    """What a run counted beside what was counted when somebody looked."""

    def __init__(self, path, accept):
        self.path = path
        self.accept = accept
        self.reviewed = yaml.safe_load(path.read_text()) if path.exists() else {}
        self.counted = {}

    def differing(self):
        """A line for each figure that is another; none after they were accepted."""
        if self.accept:
            head = "".join(line for line in self.path.read_text().splitlines(True) if line.startswith("#")) if self.path.exists() else ""
            self.path.write_text(head + yaml.safe_dump(self.counted, sort_keys=False, width=120))
            return []
        before, now = flat(self.reviewed), flat(self.counted)
        return [f"{name}: {now.get(name)}, reviewed {before.get(name)}"
                for name in sorted(before.keys() | now.keys()) if before.get(name) != now.get(name)]


def flat(value, name=""):
    """Every figure under its path."""
    if isinstance(value, dict):
        return {key: leaf for member, part in value.items() for key, leaf in flat(part, f"{name}/{member}").items()}
    return {name: value}


class Tally:
    """Counts checks, and tells those that fail."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, name, faults):
        """One check; `faults` tells what is wrong, and is empty where nothing is."""
        if faults:
            self.failed += 1
            print(f"FAILED  {name}")
            for fault in faults[:20]:
                print(f"        {fault}")
            if len(faults) > 20:
                print(f"        and {len(faults) - 20} more")
        else:
            self.passed += 1
        return not faults
