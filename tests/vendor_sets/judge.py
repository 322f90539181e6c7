"""What openapi-core says of a recorded request, held against one operation of a description as its vendor publishes it.

Where openapi-core looks for the operation is narrowed to the one that the tool was made from: descriptions hold paths
that match the same request, and a broken neighbour must not matter.
"""

import dataclasses
import functools
import json
import pathlib
import urllib.parse
import warnings

import jsonschema
import regex
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.templating.paths.iterators import TemplatePathsIterator
from openapi_core.validation.request.validators import V30RequestValidator, V31RequestValidator
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_schema_validator import OAS30WriteValidator, OAS31Validator
from werkzeug.datastructures import Headers, ImmutableMultiDict

import wording

# openapi-core tells by warnings what it does not judge; `Description.difference` does not rely on them.
warnings.filterwarnings("ignore", module="openapi_core")


def pattern(_validator, wanted, instance, _schema):
    """The keyword with an engine that knows the classes of Unicode, as ECMA-262 has them and Python's own has not."""
    if isinstance(instance, str) and not regex.search(wanted, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {wanted!r}")


def schemas(validator):
    """How openapi-core judges values: by the jsonschema package, but for `pattern`."""
    # The checker of 3.0 for both: that of 3.1 does not know `binary`, which descriptions use on.
    checker = OAS30WriteValidator.FORMAT_CHECKER
    # The same of texts: what comes out of a file's part are bytes.
    types = validator.TYPE_CHECKER.redefine("string", lambda _, value: isinstance(value, (str, bytes)))
    return SchemaValidatorsFactory(jsonschema.validators.extend(validator, {"pattern": pattern}, type_checker=types), checker)


OLDER = (V30RequestValidator, schemas(OAS30WriteValidator))
NEWER = (V31RequestValidator, schemas(OAS31Validator))
# How a member that a closed object does not describe is told.
CLOSED = "properties are not allowed"


@dataclasses.dataclass(frozen=True)
class Difference:
    """One thing that the request and the description do not agree on."""

    # `path NAME`, `query NAME`, `header NAME`, `body`, `body /POINTER`, or `operation`.
    place: str
    # The schema keyword, or the kind of error that openapi-core names.
    error: str
    # The keyword's value in the description, where it is one.
    expected: str
    # The value that was sent, as JSON.
    sent: str
    # As openapi-core tells it.
    message: str


class Request:
    """A recorded request in the form that openapi-core asks for."""

    def __init__(self, host_url, recorded, shown):
        path, _, query = recorded.target.partition("?")
        headers = dict(recorded.headers)
        # The vendor's own word for a bearer token, which no description can express.
        word, _, token = headers.get("authorization", "").partition(" ")
        if word == "Zoho-oauthtoken":
            headers["authorization"] = f"Bearer {token}"
        self.host_url = host_url
        self.path = urllib.parse.unquote(path)
        self.method = recorded.method.lower()
        self.body = recorded.body or None
        self.content_type = headers.get("content-type", "")
        self.sent = urllib.parse.parse_qsl(query, keep_blank_values=True)
        shown = [(told["query"], headers[name.lower()]) for name, told in shown.items() if name.lower() in headers]
        self.parameters = RequestParameters(
            path={}, query=ImmutableMultiDict(self.sent + shown), header=Headers(headers), cookie=ImmutableMultiDict())


class Description:
    """One file, with the other files of its set."""

    def __init__(self, file, folder, words=wording.plain):
        self.file, self.folder, self.words = file, folder, words
        self.document = words(file)
        handlers = {"file": self.beside, "http": self.elsewhere, "https": self.elsewhere}
        self.spec = SchemaPath.from_dict(self.document, base_uri=file.as_uri(), handlers=handlers, resolved_cache_maxsize=4096)
        self.newer = not str(self.document["openapi"]).startswith("3.0")

    def beside(self, url):
        return self.words(pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path)))

    def elsewhere(self, url):
        """A file by URL: the copy of that name in the set's folder, never the network."""
        return self.words(self.folder / pathlib.PurePosixPath(urllib.parse.urlsplit(url).path).name)

    @functools.cached_property
    def meant(self):
        """The same file, closed objects read as they must be meant."""
        return Description(self.file, self.folder, wording.merged)

    def server(self, item, operation):
        """Scheme, host and path of the first server, its variables filled in."""
        servers = operation.get("servers") or item.get("servers") or self.document.get("servers") or [{"url": "/"}]
        url = servers[0]["url"]
        for name, variable in (servers[0].get("variables") or {}).items():
            url = url.replace("{%s}" % name, variable.get("default") or variable["enum"][0])
        return url

    def differences(self, path, method, recorded, shown):
        """Every difference between a request and the operation at `path` and `method`.

        `shown` names headers whose value is shown to the validator as a parameter of the query as well.
        """
        item = self.document["paths"][path]
        url = urllib.parse.urlsplit(self.server(item, item[method]))
        request = Request(f"{url.scheme or 'https'}://{url.netloc or 'localhost'}", recorded, shown)
        found = self.judged(path, method, request)
        closed = sum(CLOSED in one.message for one in found)
        if closed and self.newer and self.words is wording.plain:
            meant = self.meant.differences(path, method, recorded, shown)
            # A member that its part refuses counts as unevaluated too.
            if any(CLOSED not in one.message for one in meant):
                meant = [one for one in meant if one.error != "unevaluatedProperties"]
            if sum(CLOSED in one.message for one in meant) < closed:
                return [Difference("body", "allOf", "", "", "no object fits the schema, but one that is closed as a whole"), *meant]
        return found

    def judged(self, path, method, request):
        version, schemas = NEWER if self.newer else OLDER
        validator = version(
            self.spec, path_finder_cls=finder(path), schema_validators_factory=schemas,
            # The merged words close the body themselves.
            forbid_unspecified_additional_properties=self.words is wording.plain)
        found = []
        try:
            for error in validator.iter_errors(request):
                found += told(error)
            return found + self.undeclared(path, method, request)
        except Exception as fault:
            # What keeps openapi-core from judging is a difference like any other: explained, or it fails.
            return [*found, Difference("operation", type(fault).__name__, "", "", short(fault))]

    def undeclared(self, path, method, request):
        """Query parameters that the description does not name: to openapi-core they are nobody's business."""
        item = self.spec / "paths" / path
        parameters = [one for part in (item, item / method) if "parameters" in part for one in part / "parameters"]
        names = {(one / "name").read_str() for one in parameters if (one / "in").read_str() == "query"}
        return [
            Difference(f"query {name}", "undeclared", "", json.dumps(value), "The description does not name it.")
            for name, value in request.sent if name not in names and name.partition("[")[0] not in names
        ]


@functools.cache
def finder(path):
    """Looks for the operation at this path only."""
    class OnePath(TemplatePathsIterator):
        def __call__(self, name, spec, base_url=None):
            return (one for one in super().__call__(name, spec, base_url) if one.path.parts[-1] == path)

    class Finder(APICallPathFinder):
        paths_iterator = OnePath("paths")

    return Finder


def told(error):
    """The differences in what openapi-core reports."""
    if isinstance(error, PathError):
        return [Difference("operation", type(error).__name__, "", "", str(error))]
    place = "body"
    if hasattr(error, "location"):
        place = f"{error.location} {error.name}"
    cause = error
    while cause.__cause__ is not None and not hasattr(cause, "schema_errors"):
        cause = cause.__cause__
    if not hasattr(cause, "schema_errors"):
        return [Difference(place, type(cause).__name__, "", "", f"{error}: {cause}")]
    return [part for fault in cause.schema_errors for part in leaves(place, fault)]


def short(fault):
    """Errors of references hold whole files."""
    text = str(fault)
    return text if len(text) < 300 else f"{text[:200]}..."


def leaves(place, fault):
    at = "".join(f"/{step}" for step in fault.absolute_path)
    sent = json.dumps(fault.instance, default=repr)
    return [Difference(f"{place} {at}".strip(), fault.validator, json.dumps(fault.validator_value), sent, fault.message)]
