"""Arguments for a tool, made from its inputSchema alone.

Nothing here is random: the same schema gives the same arguments, so that the counts of a run can be reviewed. Where a
schema leaves a choice, the values are as far from what a vendor might want as it allows: letters before digits, the
last of an enumeration where the first has been tried.
"""

import random
import re

import jsonschema
import rstr

# The two calls that are made of each tool.
VARIANTS = ("required", "all")

FILE = {"name", "content_base64", "media_type", "path"}
# What only an earlier answer can tell.
UNKNOWABLE = {"cursor"}
HARD = "é, & = + 100%23 \"b\" " + "x" * 40
# Where recursion stops; what is required goes on.
DEEPEST = 6
TEXTS = ("text", "abc", "1", "12", "1234567", "true", "")
FORMATS = {
    "date": "2026-11-28",
    "date-time": "2026-11-28T09:30:00Z",
    "email": "person@example.com",
    "uri": "https://example.com/page",
    "url": "https://example.com/page",
}


def make(schema, variant, plain):
    """Arguments with what is required, or with every property; a `ValueError` where none are found.

    `plain` names those that go into the path or a header, where not every text may stand.
    """
    maker = Maker(schema, variant, plain)
    made = maker.value(schema, 0)
    faults = [error.message for error in maker.validator.iter_errors(made)]
    if faults:
        raise ValueError(f"the arguments made do not fit the inputSchema: {faults}")
    return made


class Maker:
    """Makes values for the parts of one schema."""

    def __init__(self, root, variant, plain):
        self.root = root
        self.everything = variant == "all"
        self.plain_arguments = plain
        self.plain = False
        self.name = ""
        self.validator = jsonschema.Draft202012Validator(root)

    def value(self, schema, depth):
        if schema is True or schema == {}:
            return "text"
        if "$ref" in schema:
            target = self.root
            for step in schema["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            return self.value({**target, **{key: value for key, value in schema.items() if key != "$ref"}}, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][-1 if self.everything else 0]
        for union in ("anyOf", "oneOf"):
            if union in schema:
                return self.branch(schema, union, depth)
        kind = schema.get("type") or ("object" if "properties" in schema else "string")
        if isinstance(kind, list):
            kind = next(one for one in kind if one != "null")
        return getattr(self, kind)(schema, depth)

    def branch(self, schema, union, depth):
        """A value of the last or the first branch, or of the next where several take the same."""
        beside = {key: value for key, value in schema.items() if key != union}
        for branch in reversed(schema[union]) if self.everything else schema[union]:
            value = self.value({**beside, **branch}, depth)
            if self.validator.evolve(schema=schema).is_valid(value):
                return value
        raise ValueError(f"no value was found for {schema}")

    def null(self, _schema, _depth):
        return None

    def boolean(self, _schema, _depth):
        return not self.everything

    def integer(self, schema, _depth):
        low, high = limits(schema)
        step = schema.get("multipleOf", 1)
        if self.everything and high is not None:
            return int(high // step * step)
        return int(-(-low // step) * step) if low is not None else 0 if high is not None and high < 1 else step

    def number(self, schema, depth):
        number = self.integer(schema, depth)
        low, high = limits(schema)
        half = number + 0.5
        return half if "multipleOf" not in schema and (high is None or half <= high) and (low is None or half >= low) else number

    def string(self, schema, _depth):
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 200)
        # Vendors want addresses where their patterns, which no other engine reads, are all that says so.
        given = FORMATS.get(schema.get("format") or ("email" if "email" in self.name.lower() else None))
        candidates = [given] if given else []
        candidates += [text for text in TEXTS if text]
        candidates += ["a" * shortest, "1" * shortest]
        if self.everything and not self.plain and not given and "pattern" not in schema:
            # As long as it may be, within reason, and with what an encoder may get wrong.
            candidates.insert(0, HARD[:longest])
        pattern = re.compile(schema["pattern"]) if "pattern" in schema else None
        for text in candidates:
            if shortest <= len(text) <= longest and (pattern is None or pattern.search(text)):
                return text
        seeded = rstr.Rstr(random.Random(0))
        for _ in range(1000):
            text = seeded.xeger(schema.get("pattern", "[a-z]{%d}" % shortest).replace("[^\\n\\r]", "[a-z]"))
            if shortest <= len(text) <= longest and (pattern is None or pattern.search(text)):
                return text
        raise ValueError(f"no text was found for {schema}")

    def array(self, schema, depth):
        count = schema.get("minItems", 0) if depth >= DEEPEST else max(schema.get("minItems", 0), 1)
        items = [self.value(schema.get("items", True), depth + 1) for _ in range(count)]
        if schema.get("uniqueItems") and count > 1:
            values = schema["items"].get("enum")
            items = values[:count] if values else [f"{item}{index}" for index, item in enumerate(items)]
        return items

    def object(self, schema, depth):
        properties = schema.get("properties", {})
        if set(properties) == FILE:
            return {"name": "note.txt", "content_base64": "aGVsbG8=", "media_type": "text/plain"}
        wanted = set(schema.get("required", []))
        if self.everything and depth < DEEPEST:
            wanted |= set(properties) - UNKNOWABLE
        made = {}
        for name, part in properties.items():
            if name in wanted:
                self.plain = name in self.plain_arguments if depth == 0 else self.plain
                self.name = name
                made[name] = self.value(part, depth + 1)
        # Some vendors require what they do not describe.
        made |= {name: "text" for name in sorted(wanted - set(properties))}
        if isinstance(schema.get("additionalProperties"), dict) and self.everything or len(made) < schema.get("minProperties", 0):
            made["Some_Field"] = self.value(schema.get("additionalProperties", True), depth + 1)
        return made


def limits(schema):
    """The least and the greatest number, as whole numbers."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if isinstance(schema.get("exclusiveMinimum"), (int, float)):
        low = schema["exclusiveMinimum"] + 1
    if isinstance(schema.get("exclusiveMaximum"), (int, float)):
        high = schema["exclusiveMaximum"] - 1
    return low, high
