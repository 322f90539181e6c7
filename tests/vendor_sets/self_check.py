"""Whether judge.py and reviewed.py see what they are for: a right request passes, and each broken one is told."""

import json
import pathlib
import tempfile

from judge import Description
from reviewed import Kinds
from upstream import Recorded

DESCRIPTION = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example/v1"}],
    "paths": {
        "/orders/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": ["integer", "null"]}}],
            "put": {
                "parameters": [
                    {"name": "shop", "in": "query", "required": True, "schema": {"type": "string"}},
                    {"name": "tags", "in": "query", "explode": False, "schema": {"type": ["null", "array"], "items": {"type": ["integer", "null"]}}},
                ],
                "requestBody": {"required": True, "content": {"application/json": {"schema": {
                    "type": "object", "required": ["name"],
                    "properties": {"name": {"type": "string", "pattern": "^\\p{L}+$"}, "count": {"type": "integer"}}}}}},
            },
        },
        # It fits the same requests, and is not to be taken for the other.
        "/orders/{number}": {"put": {}},
        "/parts": {"post": {"requestBody": {"content": {"application/json": {"schema": {
            "additionalProperties": False,
            "allOf": [{"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}},
                      {"type": "object", "properties": {"b": {"type": "string"}}}]}}}}}},
    },
}
JSON = {"content-type": "application/json"}


def request(target="/v1/orders/7?shop=1&tags=1,2", body={"name": "Größe"}, method="PUT", headers=JSON):
    return Recorded(method, target, headers, json.dumps(body).encode() if body is not None else b"")


# What is sent, and the one difference that must be told, as (place, error); None where nothing must.
CASES = [
    (request(), None),
    (request(target="/v1/orders/seven?shop=1"), ("path id", "ValueError")),
    (request(target="/v2/orders/7?shop=1"), ("operation", "ServerNotFound")),
    (request(target="/v1/order/7?shop=1"), ("operation", "PathNotFound")),
    (request(method="POST"), ("operation", "OperationNotFound")),
    (request(target="/v1/orders/7"), ("query shop", "MissingRequiredParameter")),
    (request(target="/v1/orders/7?shop=1&tags=a"), ("query tags", "ValueError")),
    (request(target="/v1/orders/7?shop=1&colour=red"), ("query colour", "undeclared")),
    (request(body=None), ("body", "MissingRequiredRequestBody")),
    (request(body={}), ("body", "required")),
    (request(body={"name": "1"}), ("body /name", "pattern")),
    (request(body={"name": "a", "count": "1"}), ("body /count", "type")),
    (request(body={"name": "a", "colour": "red"}), ("body", "properties")),
    (request(headers={"content-type": "text/plain"}), ("body", "MediaTypeNotFound")),
]
PARTS = [
    ({"a": "1", "b": "2"}, [("body", "allOf")]),
    ({"a": "1", "b": 2}, [("body", "allOf"), ("body /b", "type")]),
    ({"a": "1", "c": "3"}, None),
]


def check(tally):
    """Every case above, and the rules of reviewed files."""
    with tempfile.TemporaryDirectory() as directory:
        file = pathlib.Path(directory) / "shop.json"
        file.write_text(json.dumps(DESCRIPTION))
        description = Description(file, file.parent)
        for sent, wanted in CASES:
            found = [(one.place, one.error) for one in description.differences("/orders/{id}", "put", sent, {})]
            tally.check(f"the judge, {sent.method} {sent.target}", [] if found == ([wanted] if wanted else []) else [
                f"{wanted} was to be told, not {found}"])
        for body, wanted in PARTS:
            found = [(one.place, one.error) for one in description.differences("/parts", "post", request("/v1/parts", body, "POST"), {})]
            # What no part describes is told, in whatever way.
            right = found == wanted if wanted else bool(found) and found != [("body", "allOf")]
            tally.check(f"the judge, a body in parts {body}", [] if right else [f"{wanted} was to be told, not {found}"])
        kinds = pathlib.Path(directory) / "kinds.yaml"
        kinds.write_text("kinds:\n- {kind: a, why: b, sets: [x, y], place: query c.*}\n- {kind: d, why: e, error: f}\n")
        rules = Kinds(kinds)
        undeclared = description.differences("/orders/{id}", "put", request("/v1/orders/7?shop=1&colour=red"), {})[0]
        told = [rules.explain("x", "tool", undeclared), rules.explain("z", "tool", undeclared), rules.unused()]
        tally.check("the reviewed kinds", [] if told == ["a", None, ["a: y", "d"]] else [str(told)])
