"""The vendor's descriptions, and requests held against them. Run by tests/vendor, which tells the usage."""

import argparse
import collections
import pathlib
import sys
import tempfile

import calls
import own
import self_check
import sets
from judge import Description, Difference
from reviewed import Counts, Kinds, Tally

HERE = pathlib.Path(__file__).resolve().parent


def scaffolded(generator, files, counts, tally):
    """Scaffolds every set, twice; the drafts of each with the operation that they are made from."""
    drafts = {}
    for name in sets.SETS:
        report = generator.scaffold(name, files / name)
        counted = report["counts"]
        counts.counted[name] = {**counted, "reasons_by_code": report["reasons"]}
        tally.check(f"{name}: operations", [] if counted["operations"] == sets.operations(files / name) else [
            f"{counted['operations']} are reported, {sets.operations(files / name)} stand in the files"])
        tally.check(f"{name}: each operation is a tool, a draft or a reason", [] if counted["operations"] == sum(
            counted[kind] for kind in ("tools", "drafts", "reasons")) else [str(counted)])
        before = sets.contents(generator.specs / name)
        again = generator.scaffold(name, files / name)["written"]
        tally.check(f"{name}: a second run changes nothing", [f"{path} was written" for path in again] + [
            "files differ" for _ in [0] if sets.contents(generator.specs / name) != before])
        for operation in report["operations"]:
            drafts |= {draft: (name, operation) for draft in operation.get("drafts", [])}
    return drafts


def generated(generator, drafts, directory, tally):
    """Generates without drafts and with them, and again."""
    bare = generator.generate(out=pathlib.Path(directory) / "bare")
    tally.check("without the flag a draft is no tool", [
        f"{one['product']}: {one['tools']} tools" for one in bare["products"] if one["tools"]])
    generator.generate("--include-drafts")
    again = generator.generate("--include-drafts")["files"]
    tally.check("a second run of the generator changes nothing", [*again["created"], *again["updated"], *again["removed"]])
    places = generator.places()
    tally.check("every draft is a tool", sorted(f"{name} is only one of the two" for name in places.keys() ^ drafts.keys()))
    return places


class Judge:
    """Holds requests against the descriptions they were made from."""

    def __init__(self, files, kinds):
        self.files = files
        self.kinds = kinds
        self.descriptions = {}

    def description(self, name, file):
        if file not in self.descriptions:
            self.descriptions[file] = Description(file, self.files / name)
        return self.descriptions[file]

    def differences(self, name, operation, call):
        if call.sent is None:
            return [Difference("call", "NotSent", "", "", call.told)]
        file = self.files / name / operation["file"].partition("/openapi/")[2]
        _, _, path, method = (step.replace("~1", "/").replace("~0", "~") for step in operation["pointer"].split("/"))
        description = self.description(name, file)
        return description.differences(path, method, call.sent, self.kinds.shown.get(name, {}))


def judged(judge, made, drafts, counts, tally):
    """Judges every request; the kinds of what is explained are counted by set."""
    for name in sets.SETS:
        outcomes, kinds = collections.Counter(), collections.Counter()
        for call in made:
            group, operation = drafts[call.tool]
            if group != name:
                continue
            found = judge.differences(name, operation, call)
            told = [(judge.kinds.explain(name, call.tool, one), one) for one in found]
            tally.check(f"{call.tool}, {call.variant}", [f"{one}" for kind, one in told if kind is None])
            outcomes["passed" if not found else "failed" if any(kind is None for kind, _ in told) else "explained"] += 1
            kinds.update({kind for kind, _ in told if kind})
        whole = sum(outcomes.values())
        print(f"{name}: {outcomes['passed']} of {whole} requests pass ({outcomes['passed'] / whole:.1%}), "
              f"{outcomes['explained']} differ for a reviewed reason, {outcomes['failed']} for none")
        for kind, count in sorted(kinds.items()):
            print(f"    {count:4} {kind}")
        counts.counted[name]["requests"] = {"sent": whole, "pass": outcomes["passed"], "explained": dict(sorted(kinds.items()))}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", required=True, type=pathlib.Path, help="the workspace's target directory")
    parser.add_argument("--accept", action="store_true", help="write the counts of this run as the reviewed ones")
    options = parser.parse_args()
    # So that a log tells how far a run has come.
    sys.stdout.reconfigure(line_buffering=True)
    tally = Tally()
    self_check.check(tally)
    try:
        files = sets.folder()
        with tempfile.TemporaryDirectory() as directory:
            vendors(files, directory, options, tally)
        own.check(files, options.accept, tally)
    except sets.Failure as failure:
        tally.check("the run", str(failure).splitlines())
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed or not tally.passed else 0)


def vendors(files, directory, options, tally):
    """The vendor's sets, from their files to the requests."""
    counts = Counts(HERE / "counts.yaml", options.accept)
    kinds = Kinds(HERE / "differences.yaml")
    generator = sets.Generator(options.target / "debug" / "generator", directory)
    code, told = generator.refused(files / sets.NONE)
    tally.check("a folder without descriptions is refused", [] if code == 2 and "no OpenAPI description" in told else [told])
    drafts = scaffolded(generator, files, counts, tally)
    places = generated(generator, drafts, directory, tally)
    # Kept from run to run, and shared with the other package that stands alone.
    server = generator.build(options.target / "standalone")
    (pathlib.Path(directory) / "files").mkdir()
    listed, made = calls.run(server, sets.SETS, directory, places)
    tally.check("every draft is listed", sorted(f"{name} is only one of the two" for name in listed ^ drafts.keys()))
    judged(Judge(files, kinds), made, drafts, counts, tally)
    tally.check("every entry of differences.yaml explains something", kinds.unused())
    tally.check("the counts are the reviewed ones", counts.differing())


if __name__ == "__main__":
    main()
