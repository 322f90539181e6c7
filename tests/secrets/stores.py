"""Secrets in AWS Secrets Manager and in the keyring of a session, by a server that was built with both features.

Usage: stores.py --server PROGRAM --sandbox PROGRAM --keyring FOLDER

Secrets Manager is moto's server, reached by the official SDKs on both sides. The keyring is a GNOME keyring on a session bus
of its own; FOLDER is where its program lies (tests/secret_stores).
"""

import argparse
import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

import boto3
from moto.server import ThreadedMotoServer

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))
from programs import Sandbox

AWS = {"AWS_REGION": "eu-central-1", "AWS_ACCESS_KEY_ID": "an-id", "AWS_SECRET_ACCESS_KEY": "a-key-that-nobody-has"}
# A machine of AWS would be asked who it is; where the tests run, nobody answers.
ELSEWHERE = {"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
CALL = ["call", "list_all_zoho_crm_search_leads", "--args", '{"criteria":"(Company:equals:TechCorp Solutions)"}']


class Setup:
    """A folder with settings, a sandbox to call, and the program."""

    def __init__(self, server, sandbox, folder):
        self.server, self.sandbox, self.folder = server, sandbox, pathlib.Path(folder)
        self.environment = {**ELSEWHERE, "HOME": folder, "XDG_DATA_HOME": f"{folder}/data", "ZOHO_MCP_STATE_DIR": f"{folder}/state"}
        self.secrets = [sandbox.ready["client_secret"], sandbox.ready["refresh_token"], AWS["AWS_SECRET_ACCESS_KEY"]]

    def whole(self):
        ready = self.sandbox.ready
        return {name: ready[name] for name in ("client_id", "client_secret", "refresh_token")} | {"datacenter": "us"}

    def settings(self, credentials):
        tenants = ", ".join(f'{kind} = "{id}"' for kind, id in self.sandbox.ready["tenants"].items())
        hosts = ", ".join(f'{flag.split("=")[0]} = "{self.sandbox.ready["url"]}"' for flag in self.sandbox.hosts()[1::2])
        text = f"[accounts.north]\n{credentials}\ntenants = {{{tenants}}}\nhosts = {{{hosts}}}\n"
        (self.folder / "zoho-mcp.toml").write_text(text)

    def run(self, arguments, **environment):
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ZOHO_", "DBUS_"))}
        done = subprocess.run(
            [self.server, *arguments],
            cwd=self.folder,
            env={**inherited, **self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        said = done.stdout + done.stderr
        for secret in self.secrets:
            assert secret not in said, f"{arguments} told a secret"
        return done

    def good(self, arguments, **environment):
        done = self.run(arguments, **environment)
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    def bad(self, arguments, *told, **environment):
        done = self.run(arguments, **environment)
        assert done.returncode != 0, f"{arguments}: {done.stdout}"
        for text in told:
            assert text in done.stderr, f"no {text!r} in {done.stderr}"

    def calls(self, **environment):
        assert json.loads(self.good(CALL, **environment))["data"][0]["Company"] == "TechCorp Solutions"

    def add(self, place, **environment):
        """Connects an account by a grant code, and keeps its secret at `place`."""
        names = [flag.split("=")[0] for flag in self.sandbox.hosts()[1::2]]
        environment |= {
            "ZOHO_MCP_HOST": ",".join(f"{name}={self.sandbox.ready['url']}" for name in names),
            "THE_CLIENT_SECRET": self.sandbox.ready["client_secret"],
        }
        code = self.sandbox.order("grant_code", {})["code"]
        client = ["--client-id", self.sandbox.ready["client_id"], "--client-secret", "env:THE_CLIENT_SECRET"]
        self.good(["account", "add", "added", *client, "--code", code, "--secrets", place], **environment)
        assert f'credentials = "{place}"' in (self.folder / "zoho-mcp.toml").read_text()
        return environment


def in_aws(setup, aws, secrets):
    """Every way to name a secret."""
    secrets.create_secret(Name="north/whole", SecretString=json.dumps(setup.whole()))
    setup.settings('credentials = "aws-sm:north/whole"')
    setup.calls(**aws)
    setup.good(["doctor"], **aws)

    parts = {"id": setup.whole()["client_id"], "secret": setup.whole()["client_secret"], "count": 1}
    secrets.create_secret(Name="north/client", SecretString=json.dumps(parts))
    plain = secrets.create_secret(Name="north/token", SecretString=setup.whole()["refresh_token"])
    by_key = 'data_centre = "us"\nclient_id = "aws-sm:north/client#id"\nclient_secret = "aws-sm:north/client#%s"\n'
    setup.settings(by_key % "secret" + 'refresh_token = "aws-sm:north/token"')
    setup.calls(**aws)
    # A whole ARN says where the secret is.
    setup.settings(f'data_centre = "us"\nclient_id = "{parts["id"]}"\nclient_secret = "env:IT"\nrefresh_token = "aws-sm:{plain["ARN"]}"')
    setup.calls(**{**aws, "AWS_REGION": ""}, IT=parts["secret"])

    for key, told in [("nothing", "it has no key `nothing`"), ("count", "what stands at its key `count` is no text")]:
        setup.settings(by_key % key + 'refresh_token = "aws-sm:north/token"')
        setup.bad(CALL, "the secret `aws-sm:north/client#", told, **aws)
    setup.settings('credentials = "aws-sm:north/token#id"')
    setup.bad(CALL, "it is no JSON object", **aws)


def faults_of_aws(setup, aws, secrets):
    """What keeps a secret from being read is told."""
    setup.settings('credentials = "aws-sm:nobody"')
    setup.bad(CALL, "account `north`", "`aws-sm:nobody` cannot be read", "no secret of this name", **aws)
    setup.bad(CALL, "no AWS region is known. Set AWS_REGION", **{**aws, "AWS_REGION": ""})
    setup.bad(CALL, "AWS cannot be asked", "credentials", **{**aws, "AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""})
    # Nothing listens there.
    setup.bad(CALL, "AWS cannot be asked", **{**aws, "AWS_ENDPOINT_URL": "http://127.0.0.1:1"})
    secrets.create_secret(Name="binary", SecretBinary=b"\xff\xfe")
    setup.settings('credentials = "aws-sm:binary"')
    setup.bad(CALL, "it is binary", **aws)


def kept_in_aws(setup, aws, secrets):
    """`account add` writes a new secret, and what is removed here stays there."""
    aws = setup.add("aws-sm:added/zoho", **aws)
    kept = json.loads(secrets.get_secret_value(SecretId="added/zoho")["SecretString"])
    assert sorted(kept) == ["client_id", "client_secret", "datacenter", "refresh_token"], sorted(kept)
    setup.secrets.append(kept["refresh_token"])
    setup.calls(**aws)
    code = setup.sandbox.order("grant_code", {})["code"]
    setup.good(["account", "reauthorize", "added", "--code", code], **aws)
    newer = json.loads(secrets.get_secret_value(SecretId="added/zoho")["SecretString"])
    assert newer["refresh_token"] != kept["refresh_token"]
    setup.secrets.append(newer["refresh_token"])
    setup.calls(**aws)
    assert "aws-sm:added/zoho is left to you" in setup.good(["account", "remove", "added"], **aws)
    secrets.get_secret_value(SecretId="added/zoho")


def in_keyring(setup, session):
    """One process puts it there, another reads it, a third takes it away."""
    session = setup.add("keyring:north", **session)
    setup.calls(**session)
    settings = (setup.folder / "zoho-mcp.toml").read_text()
    setup.good(["account", "remove", "added"], **session)
    (setup.folder / "zoho-mcp.toml").write_text(settings)
    setup.bad(CALL, "nothing of this name is in the keyring", **session)
    setup.bad(CALL, "there is no keyring here", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")


def with_aws(test, setup, options):
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        aws = {**AWS, "AWS_ENDPOINT_URL": f"http://{host}:{port}"}
        secrets = boto3.client(
            "secretsmanager",
            endpoint_url=aws["AWS_ENDPOINT_URL"],
            region_name=aws["AWS_REGION"],
            aws_access_key_id=aws["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=aws["AWS_SECRET_ACCESS_KEY"],
        )
        test(setup, aws, secrets)
    finally:
        server.stop()


def with_keyring(test, setup, options):
    root = pathlib.Path(options.keyring)
    libraries = ":".join(str(folder) for folder in root.glob("usr/lib/*-linux-gnu"))
    own = {**os.environ, **setup.environment, "XDG_RUNTIME_DIR": str(setup.folder), "LD_LIBRARY_PATH": libraries}
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, env=own, text=True)
    try:
        address = bus.stdout.readline().strip()
        session = {"DBUS_SESSION_BUS_ADDRESS": address}
        # It goes to the background once it answers, and ends with its bus.
        command = [root / "usr/bin/gnome-keyring-daemon", "--unlock", "--components=secrets"]
        subprocess.run(command, input="a password", env={**own, **session}, text=True, check=True, stdout=subprocess.DEVNULL)
        test(setup, session)
    finally:
        bus.terminate()
        bus.wait(timeout=10)


def main():
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("server", "sandbox", "keyring"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    passed = failed = 0
    for within, test in [(with_aws, in_aws), (with_aws, faults_of_aws), (with_aws, kept_in_aws), (with_keyring, in_keyring)]:
        try:
            with tempfile.TemporaryDirectory() as folder, Sandbox(options.sandbox, folder) as sandbox:
                within(test, Setup(options.server, sandbox, folder), options)
            passed += 1
            print(f"ok      {test.__name__}")
        except Exception:
            failed += 1
            print(f"FAILED  {test.__name__}\n{traceback.format_exc()}")
    print(f"secret stores: {passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
