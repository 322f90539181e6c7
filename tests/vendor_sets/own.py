"""The requests that our own tools send for their docs' examples, held against the vendor's descriptions.

The requests are those of `tests/snapshots`: the test `requests` has compared each with what the running binary sends.
"""

import collections
import pathlib
import urllib.parse

import wording
from judge import Description
from reviewed import Counts, Kinds
from upstream import Recorded

HERE = pathlib.Path(__file__).resolve().parent
SNAPSHOTS = HERE.parent / "snapshots"
PRODUCTS = ("crm", "desk", "books")
METHODS = {"get", "put", "post", "delete", "patch"}


def requests(path):
    """Each request of a snapshot: what was asked, and what was sent."""
    _, _, text = path.read_text().split("---\n", 2)
    found = []
    for part in f"\n{text}".split("\n# ")[1:]:
        ask, _, sent = part.partition("\n")
        head, _, body = sent.partition("\n\n")
        line, *headers = head.splitlines()
        method, _, target = line.partition(" ")
        headers = dict(header.split(": ", 1) for header in headers)
        body = body.strip("\n")
        if headers.get("content-type", "").startswith("multipart/"):
            # As it was sent: a snapshot holds no carriage returns.
            body = f"{body}\n".replace("\n", "\r\n")
        found.append((ask, Recorded(method, target, headers, body.encode())))
    return found


class Official:
    """A product's descriptions, and which operation a request is of."""

    def __init__(self, folder):
        self.operations = collections.defaultdict(list)
        for file in sorted(folder.rglob("*")):
            if file.suffix not in wording.SUFFIXES or not wording.content(file).get("paths"):
                continue
            description = Description(file, folder)
            for path, item in description.document["paths"].items():
                for method in METHODS & item.keys():
                    server = urllib.parse.urlsplit(description.server(item, item[method])).path
                    self.operations[method].append((f"{server.rstrip('/')}{path}", description, path))

    def of(self, recorded):
        """The operations whose path fits best: those with the fewest parameters."""
        steps = urllib.parse.unquote(recorded.target.partition("?")[0]).split("/")
        fitting = collections.defaultdict(list)
        for template, description, path in self.operations[recorded.method.lower()]:
            parts = template.split("/")
            if len(parts) == len(steps) and all(part == step or part.startswith("{") for part, step in zip(parts, steps)):
                fitting[template.count("{")].append((description, path))
        return fitting[min(fitting)] if fitting else []


def check(files, accept, tally):
    """Every example's request of the products that the vendor describes."""
    kinds = Kinds(HERE / "own_differences.yaml")
    counts = Counts(HERE / "own_counts.yaml", accept)
    for product in PRODUCTS:
        official = Official(files / product)
        outcomes, explained, undescribed = collections.Counter(), collections.Counter(), set()
        for snapshot in sorted((SNAPSHOTS / product).glob("*.snap")):
            tool = snapshot.stem
            for ask, recorded in requests(snapshot):
                candidates = official.of(recorded)
                if not candidates:
                    undescribed.add(tool)
                    outcomes["undescribed"] += 1
                    continue
                # Some operations stand in several files; one that fits is enough.
                shown = kinds.shown.get(product, {})
                found = min((description.differences(path, recorded.method.lower(), recorded, shown)
                             for description, path in candidates), key=len)
                told = [(kinds.explain(product, tool, one), one) for one in found]
                tally.check(f"{tool}, {ask}", [f"{one}" for kind, one in told if kind is None])
                outcomes["passed" if not found else "failed" if any(kind is None for kind, _ in told) else "explained"] += 1
                explained.update({kind for kind, _ in told if kind})
        whole = sum(outcomes.values()) - outcomes["undescribed"]
        print(f"our {product}: {outcomes['passed']} of {whole} requests pass ({outcomes['passed'] / whole:.1%}), "
              f"{outcomes['explained']} differ for a reviewed reason, {outcomes['failed']} for none; "
              f"{outcomes['undescribed']} are of operations that the files at hand do not hold")
        for kind, count in sorted(explained.items()):
            print(f"    {count:4} {kind}")
        counts.counted[product] = {
            "requests": whole, "pass": outcomes["passed"], "explained": dict(sorted(explained.items())),
            "undescribed": sorted(undescribed)}
    tally.check("every entry of own_differences.yaml explains something", kinds.unused())
    tally.check("the counts of our own requests are the reviewed ones", counts.differing())
