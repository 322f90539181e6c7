"""Fails when a snapshot file belongs to no test. Argument: the file in which insta noted what it used."""

import pathlib
import sys

root = pathlib.Path(__file__).resolve().parent.parent
used = {(root / line).resolve() for line in pathlib.Path(sys.argv[1]).read_text().splitlines() if line}
kept = {
    path.resolve()
    for folder in ["generator", "runtime", "sandbox", "tests"]
    for path in (root / folder).rglob("*.snap")
}
orphans = sorted(str(path.relative_to(root)) for path in kept - used)
for orphan in orphans:
    print(f"{orphan}: no test uses this snapshot; remove it")
print(f"snapshots: {len(kept & used)} passed, {len(orphans)} failed")
sys.exit(1 if orphans or not used else 0)
