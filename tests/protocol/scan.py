"""Looks for every secret in use in every byte that the tests' servers, clients and runners wrote.

Usage: scan.py ISSUED RECORDINGS LOGS

ISSUED      folder into which sandboxes told their client secret, refresh tokens, codes and access tokens, one a line
            (SANDBOX_ISSUED_TO)
RECORDINGS  folder of record.py, with what servers wrote beside it (*.stdout, *.stderr) and what they recorded of
            their calls (*.audit); the servers' own tokens are taken from what clients sent
LOGS        folder with the output of every stage

A secret counts as found in plain text, in base64, percent-encoded, and inside compressed answers. Where a server announces its
URL, on its standard output, the token in the URL is meant to be there.
"""

import base64
import pathlib
import re
import sys
from urllib.parse import quote

import validate

# What the sandbox makes, whether or not it told: so nothing depends on its telling alone.
FORM = re.compile(rb"1000\.[0-9a-f]{32}\.[0-9a-f]{32}")
# How a client says which server it wants.
IN_PATH = re.compile(rb"^[A-Z]+ /mcp/([A-Za-z0-9_-]{20,}) HTTP/1\.1\r$", re.M)
IN_HEADER = re.compile(rb"^authorization: bearer ([A-Za-z0-9_-]{20,})\r$", re.M | re.I)


def issued(folder):
    """The secrets that sandboxes told."""
    return {line for file in sorted(folder.glob("*")) for line in file.read_bytes().split(b"\n") if line}


def tokens(recordings):
    """The servers' own tokens, as clients sent them."""
    found = set()
    for file in sorted(recordings.glob("*.http.client")):
        said = file.read_bytes()
        found.update(IN_PATH.findall(said), IN_HEADER.findall(said))
    return found


def spellings(secret):
    """Ways to write a secret that say it all the same."""
    plain = quote(secret, safe="").encode()
    # In base64 the neighbours decide what the ends look like: only what is left of them is looked for.
    shifted = [base64.b64encode(b"x" * shift + secret)[4 if shift else 0 : -4] for shift in range(3)]
    return {secret, plain, *shifted}


def written(recordings, logs):
    """(name, bytes) of everything that was written; what was compressed is there as it was before, too."""
    audits = sorted(recordings.glob("*.audit"))
    for file in sorted([*logs.glob("*.log"), *recordings.glob("*.stdout"), *recordings.glob("*.stderr"), *audits]):
        yield file.name, file.read_bytes()
    for file in sorted(recordings.glob("*.server")):
        data = file.read_bytes()
        yield file.name, data
        if file.name.endswith(".http.server"):
            for _, headers, body in validate.http_messages(data, True):
                if headers.get("content-encoding"):
                    yield f"{file.name} (unpacked)", body


def announced(name, data, token):
    """The data without the places where a server tells its own URL."""
    return data.replace(b"/mcp/" + token, b"") if name.endswith(".stdout") else data


def find(secrets, own, texts):
    """(name, where, how it begins) of every secret that is somewhere, and how many bytes were looked at."""
    wanted = {spelling: secret for secret in secrets | own for spelling in spellings(secret)}
    found, looked = [], 0
    for name, data in texts:
        looked += len(data)
        for token in own:
            data = announced(name, data, token)
        for place in FORM.finditer(data):
            found.append((name, place.start(), place.group()[:8]))
        for spelling, secret in wanted.items():
            place = data.find(spelling)
            if place >= 0:
                found.append((name, place, secret[:8]))
    return found, looked


def main(arguments):
    folders = [pathlib.Path(argument) for argument in arguments]
    if len(folders) != 3:
        sys.exit(__doc__)
    told, recordings, logs = folders
    secrets, own = issued(told), tokens(recordings)
    # Nothing found where nothing was looked for says nothing.
    for what, there in [(f"secret in {told}", secrets), (f"token of a server in {recordings}", own)]:
        if not there:
            sys.exit(f"there is no {what}: nothing could be looked for\nsecrets: 0 passed, 1 failed")
    texts = list(written(recordings, logs))
    found, looked = find(secrets, own, texts)
    for name, place, beginning in found:
        print(f"SECRET {beginning.decode(errors='replace')}... in {name} at byte {place}")
    leaking = {name for name, _, _ in found}
    print(f"{len(secrets)} secrets and {len(own)} tokens of servers looked for in {looked} bytes of {len(texts)} texts")
    print(f"secrets: {len(texts) - len(leaking)} passed, {len(leaking)} failed")
    sys.exit(1 if found or not texts else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
