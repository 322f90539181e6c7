"""Files of descriptions, read, and put in words that openapi-core understands."""

import functools
import json
import pathlib

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
SUFFIXES = {".json", ".yaml", ".yml"}


@functools.cache
def content(path):
    """A file as JSON has it: names are texts (status codes are numbers in YAML), dates too."""
    text = pathlib.Path(path).read_text(encoding="utf-8-sig")
    return json.loads(text) if path.suffix == ".json" else texts(yaml.load(text, LOADER))


def texts(value):
    if isinstance(value, dict):
        return {str(key): texts(part) for key, part in value.items()}
    if isinstance(value, list):
        return [texts(part) for part in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def mapped(value, change):
    """The value with every object in it changed, the innermost first."""
    if isinstance(value, list):
        return [mapped(part, change) for part in value]
    if isinstance(value, dict):
        return change({name: mapped(part, change) for name, part in value.items()})
    return value


@functools.cache
def plain(path):
    """A file that says the same of parameters in plainer words.

    openapi-core cannot read a parameter, or an item of one, whose schema has several types. Where they are one and
    `null`, which a text in a URL never is, the one stands alone; else a union of single types says the same.
    """
    def change(item):
        return {**item, "schema": single(item["schema"])} if "in" in item and isinstance(item.get("schema"), dict) else item

    return mapped(content(path), change)


def single(schema):
    """A parameter's schema with one type in each place."""
    schema = {name: single(part) if name == "items" and isinstance(part, dict) else part for name, part in schema.items()}
    if not isinstance(schema.get("type"), list):
        return schema
    # A text first: it is what was sent, and every other type is read out of it.
    types = sorted((kind for kind in schema["type"] if kind != "null"), key=lambda kind: kind != "string")
    rest = {name: part for name, part in schema.items() if name != "type"}
    return {"type": types[0], **rest} if len(types) == 1 else {"anyOf": [{"type": kind, **rest} for kind in types]}


@functools.cache
def merged(path):
    """The file as its author must have meant it where an object is closed part by part.

    `additionalProperties: false` beside `allOf`, or in a part of one, refuses the members of the other parts: no object
    at all fits. Here the parts are open, and the body as a whole is closed instead. Only from 3.1 on.
    """
    parts = branches(path.parent)

    def change(item):
        if "allOf" in item or "oneOf" in item:
            item = {name: part for name, part in item.items() if name != "additionalProperties"}
            for union in {"allOf", "oneOf"} & item.keys():
                item[union] = [opened(part) for part in item[union]]
        if isinstance(item.get("schemas"), dict):
            item["schemas"] = {name: opened(part) if name in parts else part for name, part in item["schemas"].items()}
        if isinstance(item.get("content"), dict) and "in" not in item:
            item["content"] = {kind: closed(media) for kind, media in item["content"].items()}
        return item

    return mapped(plain(path), change)


def opened(schema):
    return {name: part for name, part in schema.items() if name != "additionalProperties"} if isinstance(schema, dict) else schema


def closed(media):
    """A form of a body whose object is closed as a whole."""
    if not isinstance(media, dict) or not isinstance(media.get("schema"), dict):
        return media
    return {**media, "schema": {"allOf": [media["schema"]], "unevaluatedProperties": False}}


@functools.cache
def branches(folder):
    """The names of schemas that are parts of others, anywhere in a folder."""
    found = set()

    def change(item):
        for union in {"allOf", "oneOf"} & item.keys():
            found.update(part["$ref"].rpartition("/")[2] for part in item[union] if isinstance(part, dict) and "$ref" in part)
        return item

    for path in folder.rglob("*"):
        if path.suffix in SUFFIXES:
            mapped(content(path), change)
    return found
