"""What the files describe: for each, its operations with the names of their parameters and of their body's members.

References are followed inside a file, between files, and by URL to the file of the same name at hand.
"""

import json
import pathlib
import sys

from fastmcp_tools import content

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Files:
    def __init__(self):
        self.known = {}

    def at(self, path):
        if path not in self.known:
            self.known[path] = content(str(path))
        return self.known[path]

    def end(self, path, value):
        """Where a value leads that may be a reference: its file and what stands there; nothing where it leads nowhere."""
        for _ in range(20):
            text = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(text, str):
                return path, value if isinstance(value, dict) else {}
            file, _, pointer = text.partition("#")
            if file:
                path = path.parent / (file.rpartition("/")[2] if "://" in file else file)
            try:
                value = self.at(path)
                for step in pointer.split("/")[1:]:
                    step = step.replace("~1", "/").replace("~0", "~")
                    value = value[int(step)] if isinstance(value, list) else value[step]
            except (OSError, KeyError, IndexError, ValueError):
                return path, {}
        return path, {}

    def members(self, path, schema, depth=0):
        """Names of an object's members, or of the items' of a list of objects."""
        path, schema = self.end(path, schema)
        names = set(schema.get("properties") or {})
        if depth < 8:
            for keyword in ("allOf", "anyOf", "oneOf"):
                for branch in schema.get(keyword) or []:
                    names |= self.members(path, branch, depth + 1)
            if isinstance(schema.get("items"), dict):
                names |= self.members(path, schema["items"], depth + 1)
        return names


def operations(files, path):
    for template, item in (files.at(path).get("paths") or {}).items():
        at, item = files.end(path, item)
        for method in METHODS:
            if isinstance(item.get(method), dict):
                operation, names = item[method], set()
                for parameter in [*(item.get("parameters") or []), *(operation.get("parameters") or [])]:
                    names.add(files.end(at, parameter)[1].get("name"))
                where, body = files.end(at, operation.get("requestBody"))
                for media in list((body.get("content") or {}).values())[:1]:
                    names |= files.members(where, (media or {}).get("schema"))
                yield f"{method.upper()} {template}", sorted(name for name in names if isinstance(name, str))


def main():
    files = Files()
    print(json.dumps({path: dict(operations(files, pathlib.Path(path))) for path in sys.argv[1:]}))


main()
